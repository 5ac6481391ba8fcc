# The text says nothing but a number.
# must say: en, line 5, step-express.hold: the text is empty; write one, or delete this so that the stock words stay

step-express =
    .hold = { $hold }
