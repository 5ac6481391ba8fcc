# A digit is typed.
# must say: locales/es/step.ftl:7: step-express.hold: a digit is typed; numbers are variables

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén 2 veces la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
