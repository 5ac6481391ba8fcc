# The last safety note is not there.
# must say: locales/es/safety.ftl: safety-stop-if-pain.text is missing; add it
# must say: locales/es/safety.ftl: safety-stop-if-pain.title is missing; add it

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
