step-express =
    .title = Press, compress, release
    .hold = Hold for { $hold } { $hold ->
        [one] second
       *[other] seconds
    }.
