# A title ends as a sentence.
# must say: locales/es/step.ftl:6: step-express.title: a title has no full stop; take it away

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta.
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
