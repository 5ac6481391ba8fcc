# A choice by a number that the guide does not have here.
# must say: en, line 5, step-express.title: this text has no variable $holt

step-express =
    .title = { $holt ->
        [one] a
       *[other] b
    }
