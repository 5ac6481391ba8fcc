# The word is defined twice.
# must say: en, line 4, -body: it is there twice; keep one of them

-body = one
-body = two
