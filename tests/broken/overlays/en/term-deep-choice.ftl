# A word has a choice in a choice.
# must say: en, line 4, -body: this choice is too deep; write it flat

-body = { $case ->
   *[a] { $number ->
       *[one] b
    }
}
