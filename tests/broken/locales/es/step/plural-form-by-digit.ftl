# [1] is no plural form: another language counts other numbers like one.
# must say: locales/es/step.ftl:8: step-express.hold: the plural form [one] is missing; add it
# must say: locales/es/step.ftl:8: step-express.hold: es has no plural form [1]; delete it

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [1] segundo
       *[other] segundos
    }.
