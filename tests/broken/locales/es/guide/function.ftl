# A function of Fluent, which are not there.
# must say: locales/es/guide.ftl:7: guide.summary: in the wording default it does not render; mend what stands in braces: Resolver error: Unknown function: UPPER()

# en: 82feb4c6
guide =
    .title = Leche con las manos
    .summary = Cómo sacar leche de tu { UPPER("pecho") } con tus propias manos.
