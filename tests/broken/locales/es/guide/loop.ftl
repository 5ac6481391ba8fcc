# The text asks for itself.
# must say: locales/es/guide.ftl:7: guide.summary: in the wording default it does not render; mend what stands in braces: Resolver error: Cyclical dependency detected

# en: 82feb4c6
guide =
    .title = Leche con las manos
    .summary = Cómo sacar leche de tu { guide.summary } con tus propias manos.
