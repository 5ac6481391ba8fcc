# A character that turns the text around it, in Fluent's own writing.
# must say: en, line 5, step-express.title: the character U+202E is not allowed; delete it

step-express =
    .title = a{"\u202E"}b
