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

concern =
    .parent = For you
    .baby = For your baby

phase =
    .before-birth = Before the birth
    .first-days = The first days
    .established = When milk has come in

evidence =
    .trial-or-review = Trials or a review of trials
    .guideline-or-study = Guidelines, health services or studies
    .practice-or-expert = Handouts, charities or experts

label =
    .step = Step
    .tip = Tip
    .why = Why
    .contested = Advice differs
    .sources = Who says so
    .notice = Please note
    .purpose = What it is for
    .place = Where
    .avoid = Where not
    .plan = Plan
    .stretch = Every time is a suggestion. Take longer, or stop, whenever you like.
