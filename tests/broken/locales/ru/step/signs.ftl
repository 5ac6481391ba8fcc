# Signs of other languages.
# must say: locales/ru/step.ftl:7: step-express.title: write « » rather than "
# must say: locales/ru/step.ftl:7: step-express.title: write « » rather than “

# en: 8286302a
step-express =
    .title = Нажмите " “ отпустите
