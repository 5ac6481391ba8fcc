# A form for one number other than 0, 1 and 2, which no plural form says in a word.
# must say: en, line 6, safety-fever.fever: the number { $fever-c } is missing from the form [38]; it must not get lost
# must say: en, line 6, safety-fever.fever: the number { $fever-f } is missing from the form [38]; it must not get lost

safety-fever =
    .fever = { $fever-c ->
        [38] A little warm.
       *[other] { $fever-c } °C ({ $fever-f } °F) or more.
    }
