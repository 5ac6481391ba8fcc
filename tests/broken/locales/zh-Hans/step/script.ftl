# A text in the script of another language.
# must say: locales/zh-Hans/step.ftl:6: step-express.hold: it is not in the script Han; write it in that

# en: 8286302a
step-express =
    .hold = Mantén la presión { $hold } segundos como al principio。
