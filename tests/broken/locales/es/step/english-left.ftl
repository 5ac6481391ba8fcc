# The title is still English.
# must say: locales/es/step.ftl:6: step-express.title: this is the English text; translate it, or say above it: # same as English, and why

# en: 8286302a
step-express =
    .title = Press, compress, release
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
