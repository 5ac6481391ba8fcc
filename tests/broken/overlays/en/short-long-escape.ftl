# A long escape with too few digits.
# must say: en, line 5, step-express.title: \U needs 6 hexadecimal digits after it

step-express =
    .title = {"\U12345"}
