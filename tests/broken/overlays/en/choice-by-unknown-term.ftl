# A choice by a word that is not there.
# must say: en, line 5, step-express.title: there is no term -boddy; did you mean "-body"?

step-express =
    .title = { -boddy.gender ->
        [f] a
       *[other] b
    }
