# The text is empty, in braces.
# must say: locales/es/safety.ftl:11: safety-stop-if-pain.text: in the wording default it says nothing; write it

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = {""}
