# A text goes over two lines.
# must say: locales/es/step.ftl:7: step-express.hold: delete the character U+000A; one text is one line, without marks

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión
        { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
