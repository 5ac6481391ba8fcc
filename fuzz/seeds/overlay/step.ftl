step-stimulate =
    .title = Stimulate the nipple
    .summary = Wake the let-down, the reflex that makes milk flow.
    .massage = Massage the first side gently all around for { $massage-per-side-min } to { $massage-per-side-max } minutes.
    .massage-briefly = Massage only for a moment if you are still pregnant.
    .touch = Stroke or roll the nipple lightly for a short while.
    .breathe = Breathe out slowly and think of your baby.
    .feel = You may feel a tingle when milk lets down. Many people feel nothing, and that is fine.
    .why = Touch tells your brain to let the milk flow.
step-find-spot =
    .title = Find the spot
    .summary = Feel for the place behind the nipple where a press makes milk flow.
    .measure = Measure { $finger-distance-cm-min } to { $finger-distance-cm-max } cm (about { $finger-distance-in } { $finger-distance-in ->
        [one] inch
