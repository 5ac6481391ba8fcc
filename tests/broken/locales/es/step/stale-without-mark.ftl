# Nothing says which English it was made from.
# must say: locales/es/step.ftl:4: step-express: it was made from other English; mend it, and then `cargo run --example stale -- es --looked-at step-express`

step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
