# A word that texts take is defined here, and in another file as well.
# must say: locales/es/term.ftl:1: -doctor is in locales/es/step.ftl too; keep one

-doctor = doctora

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
