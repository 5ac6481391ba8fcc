# The reader prefers "chest". Emergency notes say "breast" all the same, so that a helper understands.

-body = chest
