# The temperature stands where English has none.
# must say: locales/es/step.ftl:7: step-express.hold: English has no { $fever-c } here; take it out

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $fever-c } { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
