# The name of the temperature is misspelt.
# must say: locales/es/safety.ftl:8: safety-fever.text: the number { $fever-c } is lost; put it in
# must say: locales/es/safety.ftl:8: safety-fever.text: English has no { $fevr-c } here; take it out

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fevr-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
