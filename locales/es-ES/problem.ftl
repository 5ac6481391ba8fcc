# en: 30411384
problem-sore-hands =
    .pump = Pregunta por un sacaleches si tienes un problema de manos que dura mucho.
# en: b2521c76
problem-upsetting =
    .choice = Extracción manual, sacaleches o ninguno de los dos: cada opción es buena, y tu bebé puede alimentarse bien.
# en: fabf0d52
problem-surgery =
    .title = Me han operado de un pecho o de los dos
    .recent = Habla antes de empezar con quien te operó, si la operación o un piercing todavía no ha sanado.
    .hole = También puede salir leche por donde hubo un piercing.
