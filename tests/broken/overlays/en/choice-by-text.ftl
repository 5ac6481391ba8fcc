# A choice by what is no number.
# must say: en, line 5, step-express.title: a choice is made by a number, such as { $hold -> … }

step-express =
    .title = { "x" ->
        [one] a
       *[other] b
    }
