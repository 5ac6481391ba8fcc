# The name of a number is misspelt, beside the right one.
# must say: en, line 5, step-express.hold: this text has no variable $holt; did you mean "$hold"?

step-express =
    .hold = Hold { $hold } { $holt }.
