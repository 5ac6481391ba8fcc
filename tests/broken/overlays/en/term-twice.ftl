# The word is defined twice.
# must say: en, line 5, -body: it is there twice, first in line 4; keep one of them

-body = one
-body = two
