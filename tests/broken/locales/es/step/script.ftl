# A text in the script of another language.
# must say: locales/es/step.ftl:7: step-express.hold: it is not in the script Latin; write it in that

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Удерживайте нажатие примерно столько времени, сколько сказано { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
