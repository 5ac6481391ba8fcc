# More colons than a text may have: each could be an argument of its own.
# must say: en, line 5, step-express.title: the text has 257 colons; 256 are the most

step-express =
    .title = :::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::
