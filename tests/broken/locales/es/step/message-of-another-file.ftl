# A safety note stands among the steps, and in its own file as well.
# must say: locales/es/step.ftl:17: safety-stop-if-pain.text is in locales/es/safety.ftl too; keep one
# must say: locales/es/step.ftl:16: safety-stop-if-pain.title is in locales/es/safety.ftl too; keep one
# must say: locales/es/step.ftl:17: safety-stop-if-pain.text: it belongs into safety.ftl
# must say: locales/es/step.ftl:16: safety-stop-if-pain.title: it belongs into safety.ftl

# en: 8286302a
step-express =
    .title = Presiona, junta, suelta
    .hold = Mantén la presión { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
# en: 2cb4d655
safety-stop-if-pain =
    .title = Detente
    .text = Detente si duele.
