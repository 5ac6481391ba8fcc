# English has no .tip here.
# must say: locales/es/step.ftl:7: step-express.tip: English has no such message or attribute; delete it

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .tip = Ve despacio.
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
