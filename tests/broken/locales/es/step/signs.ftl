# Signs of another language.
# must say: locales/es/step.ftl:6: step-express.title: write « » rather than "

# en: 8286302a
step-express =
    .title = "Presiona", junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
