# A line that is no Fluent.
# must say: en, line 7: this is not Fluent: Expected one of "a-zA-Z"

step-express =
    .title = X

!!! what
