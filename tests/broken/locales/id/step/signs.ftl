# Signs of other languages.
# must say: locales/id/step.ftl:6: step-express.title: write “ ” rather than "

# en: 8286302a
step-express =
    .title = Tekan " lepas
