# An attribute is there twice.
# must say: en, line 5, step-express.title: it is there twice; keep one of them

step-express =
    .title = One
    .title = Two
