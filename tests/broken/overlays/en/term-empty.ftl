# The word is blank.
# must say: en, line 4, -body: the text is empty; write one, or delete this so that the stock words stay

-body = {" "}
