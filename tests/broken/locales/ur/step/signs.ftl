# Signs of other languages.
# must say: locales/ur/step.ftl:13: step-express.title: write ، rather than ,
# must say: locales/ur/step.ftl:13: step-express.title: write ؛ rather than ;
# must say: locales/ur/step.ftl:13: step-express.title: write ؟ rather than ?
# must say: locales/ur/step.ftl:13: step-express.title: write ۔ rather than .
# must say: locales/ur/step.ftl:13: step-express.title: write ’ ‘ rather than "
# must say: locales/ur/step.ftl:13: step-express.title: write ی rather than ي
# must say: locales/ur/step.ftl:13: step-express.title: write ک rather than ك
# must say: locales/ur/step.ftl:13: step-express.title: write ہ or ھ rather than ه

# en: 8286302a
step-express =
    .title = دبائیں , ; ? . " ي ك ه
