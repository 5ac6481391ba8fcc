# The form [one] is not there.
# must say: locales/es/step.ftl:7: step-express.hold: the plural form [one] is missing; add it

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
       *[other] segundos
    }.
