# A digit in braces.
# must say: en, line 5, step-express.title: write 2 without braces

step-express =
    .title = Press { 2 } times
