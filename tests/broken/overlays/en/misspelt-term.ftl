# The name of the word for the breast is misspelt.
# must say: en, line 5, step-express.title: there is no term -boddy; did you mean "-body"?

step-express =
    .title = { -boddy }
