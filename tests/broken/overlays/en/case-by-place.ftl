# A word is asked for by a case without a name.
# must say: en, line 5, step-express.title: a term takes at most two cases, such as { -body(case: "genitive") }

step-express =
    .title = { -body("genitive") }
