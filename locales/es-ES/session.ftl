# en: 2c04073e
session-established =
    .title = Un plan para cuando ya ha subido la leche y sale más
# en: 8ca0196e
session-exclusive =
    .pump = Cuando ya ha subido la leche y sale más, puedes alternar un sacaleches con las manos.
