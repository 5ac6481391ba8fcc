# It was made from other English: the mark is not that of today's.
# must say: locales/es/step.ftl:5: step-express: it was made from other English; mend it, and then `cargo run --example stale -- es --looked-at step-express`

# en: 596a69c0
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
