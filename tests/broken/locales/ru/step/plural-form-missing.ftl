# The form [few] is not there.
# must say: locales/ru/step.ftl:6: step-express.hold: the plural form [few] is missing; add it

# en: 8286302a
step-express =
    .hold = Удерживайте { $hold } { $hold ->
        [one] секунду
        [many] секунд
       *[other] секунды
    }.
