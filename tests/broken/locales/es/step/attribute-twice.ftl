# The title is there twice.
# must say: locales/es/step.ftl:6: step-express.title is there twice; keep one

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .title = Presiona
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
