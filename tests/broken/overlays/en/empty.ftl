# The text is empty.
# must say: en, line 5, step-express.title: the text is empty; write one, or delete this so that the stock words stay

step-express =
    .title = {""}
