# An attribute is there twice.
# must say: en, line 6, step-express.title: it is there twice, first in line 5; keep one of them

step-express =
    .title = One
    .title = Two
