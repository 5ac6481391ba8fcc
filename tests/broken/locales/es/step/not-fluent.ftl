# The sign = after the name of the message is gone.
# must say: locales/es/step.ftl:7: this is not Fluent; mend this line: Expected a token starting with "="
# must say: locales/es/step.ftl: step-express.hold is missing; add it
# must say: locales/es/step.ftl: step-express.title is missing; add it

# en: 8286302a
step-express
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
