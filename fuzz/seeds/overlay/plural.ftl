safety-lump =
    .text = { $lump-call-min } { $lump-call-max } { $lump-check ->
        [one] week
       *[other] { $lump-check } weeks
    }
