# Signs of other languages.
# must say: locales/ar/step.ftl:12: step-express.title: write ، rather than ,
# must say: locales/ar/step.ftl:12: step-express.title: write ؛ rather than ;
# must say: locales/ar/step.ftl:12: step-express.title: write ؟ rather than ?
# must say: locales/ar/step.ftl:12: step-express.title: write « » rather than "
# must say: locales/ar/step.ftl:12: step-express.title: write « » rather than “
# must say: locales/ar/step.ftl:12: step-express.title: write ي rather than ی
# must say: locales/ar/step.ftl:12: step-express.title: write ك rather than ک

# en: 8286302a
step-express =
    .title = الضغط , ; ? " “ ی ک
