# Nothing but a head: the whole file is not there.
# must say: locales/es/safety.ftl: safety-fever.text is missing; add it
# must say: locales/es/safety.ftl: safety-fever.title is missing; add it
# must say: locales/es/safety.ftl: safety-stop-if-pain.text is missing; add it
# must say: locales/es/safety.ftl: safety-stop-if-pain.title is missing; add it
