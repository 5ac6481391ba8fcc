# en: 2c04073e
session-established =
    .title = Un plan para cuando ya ha subido la leche y sale más
# en: 56fd8f67
session-exclusive =
    .pump = Un sacaleches de hospital, además de tus manos, puede ayudar desde el primer día. Pide uno.
