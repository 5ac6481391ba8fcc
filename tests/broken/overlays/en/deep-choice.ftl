# A choice in a choice in a choice.
# must say: en, line 5, step-express.hold: this choice is too deep; write it flat

step-express =
    .hold = { $hold ->
        [one] { $hold ->
            [one] { $hold ->
                [one] a
               *[other] b
            }
           *[other] c
        }
       *[other] { $hold } s
    }
