# An attribute of a word has a choice.
# must say: en, line 5, -body.gender: this choice is too deep; write it flat

-body = breast
    .gender = { $case ->
       *[a] b
    }
