# The words stand right after the name of the message.
# must say: locales/es/step.ftl:6: step-express: words stand in attributes; move them into one
# must say: locales/es/step.ftl: step-express.title is missing; add it

# en: 8286302a
step-express = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
