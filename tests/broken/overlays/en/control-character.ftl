# A character that is none: NUL.
# must say: en, line 5, step-express.title: the character U+0000 is not allowed; delete it

step-express =
    .title = a\u{0}b
