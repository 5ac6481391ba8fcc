# A question does not begin with its sign.
# must say: locales/es/step.ftl:7: step-express.hold: a question begins with ¿ and ends with ?

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = ¿Cómo? Así? Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
