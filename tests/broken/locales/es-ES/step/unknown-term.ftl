# A regional form takes the words of its language, and the name of one is misspelt.
# must say: locales/es-ES/step.ftl:6: step-express.hold: in the wording default it does not render; mend what stands in braces: Resolver error: Unknown term: -bodi

# en: 8286302a
step-express =
    .hold = Mantén la { -bodi } { $hold } segundos.
