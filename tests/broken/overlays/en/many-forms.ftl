# More forms than any language has.
# must say: en, line 5, step-express.hold: this choice has 9 forms; 8 are the most

step-express =
    .hold = { $hold ->
        [0] { $hold } a
        [1] { $hold } b
        [2] { $hold } c
        [3] { $hold } d
        [4] { $hold } e
        [5] { $hold } f
        [6] { $hold } g
        [7] { $hold } h
       *[other] { $hold } s
    }
