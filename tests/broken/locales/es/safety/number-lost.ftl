# The temperature is lost.
# must say: locales/es/safety.ftl:7: safety-fever.text: the number { $fever-c } is lost; put it in

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes mucha fiebre.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
