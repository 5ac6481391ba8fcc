# The name of an attribute is like no other.
# must say: en, line 5, step-express.zzzzzzzz: there is no such attribute

step-express =
    .zzzzzzzz = X
