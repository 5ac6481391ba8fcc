# The accent is a character of its own, after the letter.
# must say: locales/es/step.ftl:7: step-express.hold: it is not in Unicode's form NFC; save it composed

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mante\u{301}n la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
