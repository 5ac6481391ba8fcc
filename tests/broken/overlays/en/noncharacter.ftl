# A character that XML cannot hold.
# must say: en, line 5, step-express.title: the character U+FFFF is not allowed; delete it

step-express =
    .title = a\u{FFFF}b
