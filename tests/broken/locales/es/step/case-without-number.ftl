# A form that is chosen by a word loses the number.
# must say: locales/es/step.ftl:7: step-express.hold: the number { $hold } is lost in the form [f]; put it in

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = { -doctor.gender ->
        [f] Mantén la presión.
       *[m] Mantén la presión { $hold } segundos.
    }
