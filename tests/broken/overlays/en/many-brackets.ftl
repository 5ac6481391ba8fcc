# More opening brackets than a text may have: each could take the parser one level deeper.
# must say: en, line 5, step-express.title: the text has 25 opening brackets; 24 are the most

step-express =
    .title = {({({({({({({({({({({({({
