# A form that is chosen by a word loses the number.
# must say: en, line 8, step-express.hold: the number { $hold } is missing from the form [f]; it must not get lost

-body = breast
    .gender = f

step-express =
    .hold = { -body.gender ->
        [f] Hold for a while.
       *[m] Hold for { $hold } seconds.
    }
