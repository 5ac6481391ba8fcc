# An escape with too few digits.
# must say: en, line 5, step-express.title: \u needs 4 hexadecimal digits after it

step-express =
    .title = {"\u12é"}
