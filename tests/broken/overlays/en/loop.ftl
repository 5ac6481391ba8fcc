# The word asks for itself.
# must say: en, line 4, -body: a term cannot use another term; write the words of -body

-body = a { -body }
