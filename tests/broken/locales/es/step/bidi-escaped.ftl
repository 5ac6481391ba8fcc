# A character that turns the text around it, in Fluent's own writing.
# must say: locales/es/step.ftl:6: step-express.title: delete the character U+202E; one text is one line, without marks

# en: 8286302a
step-express =
    .title = Presiona, junta, {"\u202E"}suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
