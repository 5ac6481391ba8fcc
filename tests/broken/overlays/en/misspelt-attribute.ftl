# The name of an attribute is misspelt.
# must say: en, line 5, step-express.titel: there is no such attribute; did you mean "title"?

step-express =
    .titel = X
