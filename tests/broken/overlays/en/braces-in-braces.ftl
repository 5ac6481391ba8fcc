# Braces inside braces.
# must say: en, line 5, step-express.title: braces inside braces do nothing; take one pair away

step-express =
    .title = Press { { -body } }
