# A number where the guide has none.
# must say: en, line 5, step-express.title: this text has no variable $fever-c

step-express =
    .title = Press { $fever-c }
