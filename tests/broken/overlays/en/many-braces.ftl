# More parts in braces than a text may have.
# must say: en, line 5, step-express.title: it has 17 parts in braces; 16 are the most

step-express =
    .title = { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body } { -body }
