# A digit of Arabic is typed.
# must say: locales/ar/step.ftl:6: step-express.hold: a digit is typed; numbers are variables

# en: 8286302a
step-express =
    .hold = الثبات { $hold } أو ٢ ثانية.
