# A word takes another word.
# must say: en, line 4, -a: a term cannot use another term; write the words of -b

-a = x { -b }
-b = y
