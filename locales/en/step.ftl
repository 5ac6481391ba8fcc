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
       *[other] inches
    }) outwards along the skin, from the base of the nipple.
    .feel = Feel gently for a change under the skin.
    .try = Move a little closer or farther out later on, if no milk comes.
    .areola = Areolas come in all sizes. The spot may be inside yours, at its edge or outside it, so measure from the nipple.
    .beans = Some people feel small, bean-like bumps, and many feel nothing special. A lump that stays is something else: have it checked.
    .why = In the right place a gentle press is enough, and it does not hurt.
    .contested = Some teachers call the bumps milk sinuses, or lactiferous sinuses. Scans show thin ducts there, and no pouches that store milk. So go by the flow of your milk. One guide measures { $finger-distance-from-tip-cm } cm (about { $finger-distance-from-tip-in } inches) from the tip of the nipple, rather than from its base.
step-form-c =
    .title = Form a C
    .summary = Shape a C with your thumb and fingers.
    .thumb = Put your thumb there, above the nipple.
    .fingers = Put your index finger, or two fingers, the same distance below the nipple.
    .line = Check that the nipple is in the middle between thumb and fingers.
    .pads = Touch with the soft pads, and keep the nails away.
    .lift = Let your other fingers support from below, without a squeeze.
    .cup = Hold your cup under the nipple with the other hand.
    .either-hand = Use whichever hand you like. You can press with both hands if somebody holds the cup.
    .why = Thumb and finger press from both sides on the tissue behind the nipple.
step-express =
    .title = Press, compress, release
    .summary = Press back, bring your fingers together, and let go, over and over.
    .press = Press straight back towards your ribs.
    .compress = Bring your thumb and fingers gently together behind the nipple, and let the skin move with them.
    .hold = Hold for about { $hold } { $hold ->
        [one] second
       *[other] seconds
    }.
    .release = Let go fully, with your fingers still on the same spot.
    .repeat = Repeat in a calm, steady rhythm.
    .rotate = Move your thumb and fingers around the nipple, at the same distance, when the flow slows down.
    .wait = The first drops may take a while, so stay gentle.
    .rhythm = Drops may turn into a stream or a spray. Drops alone are fine too.
    .why = The rhythm signals let-down, and each soft press helps milk along. You invite milk, you do not force it.
    .contested = Some teachers say the motion is only a signal to the brain. Others say the press itself moves milk as well. Both lead to the same gentle touch.
step-switch-sides =
    .title = Switch sides
    .summary = Change to the other side, and do it all again.
    .switch = Change to the other side after { $per-side-min } to { $per-side-max } minutes, or when the flow slows down.
    .again = Do all the steps on that side.
    .return = Go back to the first side, and then to the second once more.
    .finish = Finish when milk only drips slowly on both sides, or when your time is up.
    .finish-by-time = Finish after { $before-birth-session } minutes if you are still pregnant, milk or no milk.
    .drops = In the first days drops are all there is, so go by time and not by flow.
    .why = Milk usually lets down on both sides at once, so each side is worth a second turn.
