# A word is asked for by a case that is no text.
# must say: en, line 5, step-express.title: a term takes at most two cases, such as { -body(case: "genitive") }

step-express =
    .title = { -body(case: 1) }
