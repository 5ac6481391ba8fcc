# A digit of Hindi is typed.
# must say: locales/hi/step.ftl:6: step-express.hold: a digit is typed; numbers are variables

# en: 8286302a
step-express =
    .hold = { $hold } या २ सेकंड तक रुकें।
