# The name of the word for the breast is misspelt.
# must say: locales/es/guide.ftl:7: guide.summary: in the wording default it does not render; mend what stands in braces: Resolver error: Unknown term: -bodi

# en: 82feb4c6
guide =
    .title = Leche con las manos
    .summary = Cómo sacar leche de tu { -bodi } con tus propias manos.
