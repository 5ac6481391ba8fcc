# Signs of other languages.
# must say: locales/sw/step.ftl:6: step-express.title: write “ ” rather than "

# en: 8286302a
step-express =
    .title = Bonyeza " achia
