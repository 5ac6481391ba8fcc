# en: 2c04073e
session-established =
    .title = Un plan para cuando ya ha subido la leche y sale más
# en: d56b280e
session-exclusive =
    .pump = Usa las manos desde el comienzo, y pide el primer día también un sacaleches de hospital. Usar las manos antes y después del sacaleches puede dar más leche. Para un bebé que nació mucho antes de tiempo, puede que las manos solas no basten.
    .contested = Algunos hospitales empiezan con las manos y un sacaleches a la vez. Otros empiezan con las manos y añaden el sacaleches cuando sale más leche. Pregunta en el tuyo.
