# The attribute .title is not there.
# must say: locales/es/step.ftl: step-express.title is missing; add it

# en: 8286302a
step-express =
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
