### Words of the pictures. `.title` is a caption. `.alt` says to somebody who does not see the picture what to do. All others are labels
### inside it: a few words, as short as you can, without a full stop.

illustration-places =
    .title = Where your hands go
    .alt = Massage the soft area all around, where the glands are. Leave the areola and the nipple out of the massage. To express, put thumb and fingers on the dashed ring. It is { $finger-distance-cm-min } to { $finger-distance-cm-max } cm (about { $finger-distance-in } { $finger-distance-in ->
        [one] inch
       *[other] inches
    }) from the base of the nipple.
    .glands = Glands: massage here
    .spot = Thumb and fingers press here
    .areola = Areola: no massage
    .nipple = Nipple: only a light touch
    .light = Touch: no dent
    .press = Press: a soft dent
    .squeeze = Never pinch
illustration-stimulate =
    .title = A gentle start
    .alt = Massage gently all around. Then touch the nipple lightly with a fingertip for a short while.
    .massage = First, gently all around
    .touch = Then a light touch
illustration-find-spot =
    .title = How far from the nipple
    .alt = Start at the base of the nipple. Measure { $finger-distance-cm-min } to { $finger-distance-cm-max } cm (about { $finger-distance-in } { $finger-distance-in ->
        [one] inch
       *[other] inches
    }) outwards along the skin, and feel there with a fingertip.
    .distance = { $finger-distance-cm-min } to { $finger-distance-cm-max } cm (about { $finger-distance-in } { $finger-distance-in ->
        [one] inch
       *[other] inches
    })
    .base = From the base of the nipple
    .spot = Feel here
    .sizes = Small or large areola: same distance
illustration-form-c =
    .title = Thumb and fingers as a C
    .alt = Put your thumb above the nipple and your fingers below it, both at the same distance. Keep the nipple in the middle, and hold a cup under it.
    .thumb = Thumb above
    .fingers = Fingers below
    .middle = Nipple in the middle
    .cup = Other hand: cup underneath
illustration-express =
    .title = Three movements, again and again
    .alt = Press straight back towards your ribs. Bring thumb and fingers gently together, and let the skin move with them. Hold for about { $hold } { $hold ->
        [one] second
       *[other] seconds
    }. Let go fully, and stay on the same spot. Then begin again.
    .press = Press back, towards your ribs
    .compress = Gently together, hold { $hold } { $hold ->
        [one] second
       *[other] seconds
    }
    .release = Let go, and stay on the spot
    .again = Then begin again at the first
illustration-switch-sides =
    .title = From one side to the other
    .alt = Express on one side. Then change to the other side, and do all the steps there. Then do each side once more.
    .first = First one side
    .second = Then the other side
    .return = Then each side once more
illustration-strokes =
    .title = From the outer edge towards the areola
    .alt = Stroke lightly with a flat hand, from the outer edge towards the areola. Stop before you reach it. Go all the way around.
    .stroke = Light strokes towards the areola
    .stop = Stop before the areola
illustration-circles =
    .title = Little circles on the way in
    .alt = Make small circles with two fingertips, and let the skin move along. Lift your fingers and set them down a little nearer to the areola. Cover the whole area, but not the areola.
    .circle = Small circles
    .move = Lift, then a little nearer to the areola
    .skin = The skin moves with your fingers
illustration-parallel-hands =
    .title = What each hand does
    .alt = Lay one hand on the upper part and one on the lower part. Make slow circles with the upper hand, and let the skin move with it. Hold still with the lower one. Then swap.
    .upper = Upper hand: slow circles, the skin goes along
    .lower = Lower hand: holds still
    .swap = Then swap
illustration-rolling =
    .title = Between two flat hands
    .alt = Hold the full area softly between two flat hands, and roll it slowly. Let the skin move with your hands. Pause as soon as it is not pleasant.
    .roll = Roll slowly: one hand up, one down
    .hold = Hold softly between flat hands
    .skin = The skin moves with your hands
illustration-back =
    .title = Thumbs beside the spine
    .alt = Lean forward and rest your head on your arms. Let your helper put one thumb on each side of your spine. Let them make small circles from the neck down to the shoulder blades.
    .start = Begin at the neck, beside the spine
    .circle = Small circles, down to the shoulder blades
illustration-nipple-touch =
    .title = Short and light
    .alt = Stroke the nipple lightly with a fingertip for a short while. Then go on to express.
    .touch = A light stroke with a fingertip
illustration-reverse-pressure =
    .title = Fingertips around the nipple
    .alt = Set the fingertips of both hands around the base of the nipple. Press gently and steadily towards your ribs for { $reverse-pressure } seconds. Then move your fingers a little way around, and press again.
    .around = Press straight back, do not pinch
    .press = Gentle, steady pressure towards the ribs
    .view = Seen from above
illustration-armpit-strokes =
    .title = Strokes outwards and up
    .alt = Let a midwife, doctor or lactation consultant show you first. Then lie back, and stroke the skin very lightly: from the areola to the armpit, and also to the collarbone. Stop if it hurts.
    .ask = Only after a health worker has shown you
    .armpit = To the armpit
    .collarbone = To the collarbone
illustration-balloon =
    .title = A balloon as a model
    .alt = Practise on a balloon that is filled softly. The knot stands for the nipple. Form a C behind it, press back, bring thumb and fingers together, and let go.
    .knot = The knot is the nipple
    .hold = A C behind the knot
    .model = A balloon to practise on
illustration-wash-hands =
    .title = Clean hands, clean cup
    .alt = Wash your hands with soap under running water, and dry them on a clean towel. Have a clean, dry cup or a spoon ready.
    .soap = Soap and running water
    .cup = A clean, dry cup
    .towel = A clean towel
illustration-comfort =
    .title = Sitting, or lying back
    .alt = Sit so that your back and arms can rest, and lean forward a little. You can lie back for massage.
    .sit = Lean forward a little
    .lie = Lie back for massage
    .rest = Let your back and arms rest
illustration-drops =
    .title = The first drops
    .alt = Hold a clean spoon under the nipple, and catch every drop. The first milk is thick, and small drops are to be expected.
    .drop = Small, thick drops
    .spoon = A clean spoon under the nipple
illustration-around =
    .title = Another place, the same distance
    .alt = Lift thumb and fingers, and set them down at another place around the nipple, at the same distance. Keep them opposite each other, and press there as before.
    .pair = Thumb and fingers opposite each other
    .ring = The same distance all around
    .lift = Lift, then to the next place
illustration-giving =
    .title = Upright, awake, in small sips
    .alt = Sit your baby upright, awake and calm, with one hand behind head and neck. Rest the rim of the cup lightly on the lower lip, so that the milk just touches the lips. Let your baby lap or sip, and wait for each swallow. Do not pour milk into the mouth.
    .awake = Awake and upright
    .rim = Rim on the lower lip: your baby laps
    .hold = A hand behind head and neck
    .pour = Do not pour
illustration-no-sliding =
    .title = On the spot, without sliding
    .alt = Keep thumb and fingers on the same skin while you press. Do not let them slide forward to the nipple.
    .so = So: fingers stay on one spot
    .not = Not so: fingers slide to the nipple
illustration-no-pinching =
    .title = Leave the nipple free
    .alt = Press behind the nipple, not on it. Do not pinch the nipple, do not squeeze it, and do not pull it.
    .free = So: the nipple is free
    .pinch = Do not pinch
    .pull = Do not pull
illustration-no-deep-massage =
    .title = Softly, and with your hands only
    .alt = Press so lightly that the skin dents only a little. Do not press hard, do not dig in, and use no brush, comb or massage device.
    .soft = So: a soft dent
    .hard = Not deep
    .tool = No tools
illustration-no-massage-inflamed =
    .title = Hands off a hot, sore area
    .alt = Do not massage an area that is hot, swollen, very sore, or red or darker than usual. Do not press on it, and do not push a lump.
    .leave = Hot, sore or swollen: no massage here
    .rub = Not so: massage on it
