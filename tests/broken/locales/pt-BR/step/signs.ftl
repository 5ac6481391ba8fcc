# Signs of other languages.
# must say: locales/pt-BR/step.ftl:6: step-express.title: write “ ” or « » rather than "

# en: 8286302a
step-express =
    .title = Aperte " solte
