# Signs of other languages.
# must say: locales/fr/step.ftl:7: step-express.title: write « » rather than "
# must say: locales/fr/step.ftl:7: step-express.title: write « » rather than “

# en: 8286302a
step-express =
    .title = Pressez " “ relâchez
