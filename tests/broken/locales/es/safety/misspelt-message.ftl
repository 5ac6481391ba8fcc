# The name of a message is misspelt.
# must say: locales/es/safety.ftl: safety-stop-if-pain.text is missing; add it
# must say: locales/es/safety.ftl: safety-stop-if-pain.title is missing; add it
# must say: locales/es/safety.ftl:14: safety-stop-if-pian.text: English has no such message or attribute; delete it
# must say: locales/es/safety.ftl:13: safety-stop-if-pian.title: English has no such message or attribute; delete it

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pian =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
