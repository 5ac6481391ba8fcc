# A word that is not there.
# must say: en, line 5, step-express.title: there is no term -zzzzzzzz

step-express =
    .title = { -zzzzzzzz }
