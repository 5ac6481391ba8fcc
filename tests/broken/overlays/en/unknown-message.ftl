# The name of a message is like no other.
# must say: en, line 4, wholly-else: there is no such message

wholly-else =
    .title = X
