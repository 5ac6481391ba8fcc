# A form that no language has.
# must say: en, line 5, step-express.hold: [single] is no plural form; the forms are zero, one, two, few, many, other

step-express =
    .hold = { $hold ->
        [single] { $hold } second
       *[other] { $hold } s
    }
