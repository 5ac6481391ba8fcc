# More forms than any language has.
# must say: en, line 5, step-express.hold: this choice has 9 forms; 8 are the most

step-express =
    .hold = { $hold ->
        [0] a
        [1] b
        [2] c
        [3] d
        [4] e
        [5] f
        [6] g
        [7] h
       *[other] { $hold } s
    }
