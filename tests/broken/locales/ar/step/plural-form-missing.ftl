# The form [two] is not there; Arabic has a word for two of a thing.
# must say: locales/ar/step.ftl:6: step-express.hold: the plural form [two] is missing; add it

# en: 8286302a
step-express =
    .hold = الثبات { $hold ->
        [one] ثانية واحدة
        [few] { $hold } ثوانٍ
        [many] { $hold } ثانية
       *[other] { $hold } ثانية
    }.
