# en: 30411384
problem-sore-hands =
    .pump = Pregunta por un sacaleches si tienes un problema de manos que dura mucho.
# en: ce378cb9
problem-upsetting =
    .choice = Extracción manual, sacaleches o ninguno de los dos: cada opción es buena.
# en: 7747568b
problem-surgery =
    .title = Me han operado de un pecho o de los dos
