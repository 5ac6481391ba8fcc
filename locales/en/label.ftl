# Each attribute is the name of the value that it stands for.

section =
    .preparation = Get ready
    .massage = Massage
    .steps = The five steps
    .sessions = How long: plans to follow
    .safety = Safety
    .problems = When something goes wrong
    .topics = Good to know
    .terms = Words explained
    .sources = Sources

urgency =
    .emergency = Emergency: get help now
    .same-day = Call today
    .soon = Ask soon
    .stop = Stop
    .caution = Take care

# What each urgency asks for.
urgency-meaning =
    .emergency = Get help this minute, day or night.
    .same-day = Call within the day, at any hour. If nobody answers, call a line for nights and weekends, or go to a hospital. Do not let a young baby wait until morning. If you get worse, get emergency help.
    .soon = Ask within the next few days, or by the time that the note gives.
    .stop = Do not start, or stop what you are doing.
    .caution = Do it with this in mind.

concern =
    .parent = For you
    .baby = For your baby

contact =
    .emergency-number = Emergency number
    .maternity-unit = Maternity unit
    .midwife-or-doctor = Midwife or doctor
    .feeding-help = Feeding help

phase =
    .before-birth = Before the birth
    .first-days = The first days
    .established = When milk has come in

evidence =
    .trial-or-review = Trials or a review of trials
    .guideline-or-study = Guidelines, health services or studies
    .practice-or-expert = Handouts, charities or experts

wording =
    .default = Usual words
    .breast = Breast
    .chest = Chest

skin-tone =
    .pale = Very light
    .light = Light
    .tan = Medium
    .brown = Brown
    .dark = Dark brown
    .deep = Very dark

areola-tone =
    .rose = Pink
    .tan = Light brown
    .brown = Brown
    .dark = Very dark

body-shape =
    .full = Full breast
    .flat = Flat chest

theme =
    .auto = As this device is set
    .light = Light
    .dark = Dark
    .print = For print

label =
    .step = Step
    .tip = Tip
    .why = Why
    .sources = Who says so
    .notice = Please note
    .purpose = What it is for
    .place = Where
    .avoid = Where not
    .plan = Plan
    .unsure = If you are not sure which it is, choose the more urgent one.
    .stretch = The times are suggestions: stop whenever you like, or take longer after the birth. Before the birth, the time is a limit.
    .key-points = In short
    .help = When to get help
    .start = Start
    .pause = Pause
    .go-on = Go on
    .next = Next
    .back = Back
    .other-side = Other side
    .minutes-left = Minutes left
    .done = Done
    .listen = Listen
    .search = Search
    .language = Language
    .wording = Words for the body
    .phase = Where you are now
    .skin-tone = Skin
    .areola-tone = Nipple and areola
    .body-shape = Body
    .theme = Light or dark
    .contested = Advice differs
