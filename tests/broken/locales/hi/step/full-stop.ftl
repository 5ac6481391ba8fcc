# A full stop of another script.
# must say: locales/hi/step.ftl:6: step-express.hold: write । rather than .

# en: 8286302a
step-express =
    .hold = { $hold } सेकंड तक रुकें.
