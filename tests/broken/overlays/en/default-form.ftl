# The form that is always there is not [other].
# must say: en, line 5, step-express.hold: the form that is always there must be *[other], not *[two]

step-express =
    .hold = { $hold ->
        [one] second
       *[two] { $hold } s
    }
