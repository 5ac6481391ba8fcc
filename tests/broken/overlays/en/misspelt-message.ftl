# The name of a message is misspelt.
# must say: en, line 4, step-expres: there is no such message; did you mean "step-express"?

step-expres =
    .title = X
