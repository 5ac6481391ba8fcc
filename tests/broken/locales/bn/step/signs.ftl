# Signs of other languages.
# must say: locales/bn/step.ftl:7: step-express.title: write ‘ ’ rather than "
# must say: locales/bn/step.ftl:7: step-express.title: write । rather than .

# en: 8286302a
step-express =
    .title = চাপ " . দিন
