# Two safety notes have the same title.
# must say: locales/es/safety.ftl:10: safety-stop-if-pain.title: it says the same as safety-fever.title; the two mean different things

# en: 60d08aaa
safety-fever =
    .title = Si hay dolor, detente
    .text = Llama hoy a tu { -doctor } si tienes { $fever-c } °C de fiebre o más.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
