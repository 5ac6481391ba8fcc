# There are two spaces.
# must say: locales/es/step.ftl:6: step-express.title: there is a space too many; leave one between words, and none at the ends

# en: 8286302a
step-express =
    .title = Presiona, junta,  suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
