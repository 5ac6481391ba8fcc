# The text says nothing but a number.
# must say: locales/es/safety.ftl:7: safety-fever.text: in the wording default it says nothing; write it

# en: 60d08aaa
safety-fever =
    .title = Fiebre
    .text = { $fever-c }.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele.
