# A word shows a number.
# must say: en, line 4, -body: a term cannot show the variable $hold

-body = breast { $hold }
