# One form of a choice is empty.
# must say: en, line 5, step-express.hold: the text is empty; write one, or delete this so that the stock words stay

step-express =
    .hold = { $hold ->
        [one] {""}
       *[other] { $hold } s
    }
