# A text does not end as a sentence.
# must say: locales/es/step.ftl:7: step-express.hold: it does not end as a sentence; end it with one of . ? !

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }
