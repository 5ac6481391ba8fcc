# The reader prefers "breast".

-body = breast
