# Spanish has no [few].
# must say: locales/es/step.ftl:7: step-express.hold: es has no plural form [few]; delete it

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
        [few] segundos
       *[other] segundos
    }.
