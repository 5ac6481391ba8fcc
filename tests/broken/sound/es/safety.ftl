# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
