# A word is asked for by three cases.
# must say: en, line 5, step-express.title: a term takes at most two cases, such as { -body(case: "genitive") }

step-express =
    .title = { -body(a: "x", b: "y", c: "z") }
