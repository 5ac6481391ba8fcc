# An attribute of a word, which can only choose.
# must say: en, line 7: this is not Fluent: Expected a message field for "step-express"

-body = breast
    .gender = f

step-express =
    .title = Press { -body.gender }
