# The text is empty.
# must say: locales/es/safety.ftl:12: this is not Fluent; mend this line: Expected one of "a-zA-Z"
# must say: locales/es/safety.ftl: safety-stop-if-pain.text is missing; add it

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text =
