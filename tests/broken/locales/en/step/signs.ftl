# Signs that English does without here.
# must say: locales/en/step.ftl:6: step-express.title: write no quotes rather than "
# must say: locales/en/step.ftl:6: step-express.title: write no quotes rather than “

step-express =
    .title = Press " “ release
    .hold = Hold for { $hold } { $hold ->
        [one] second
       *[other] seconds
    }.
