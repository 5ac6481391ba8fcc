# en: 2b398b85
topic-why-massage =
    .unknown = No hay suficientes pruebas buenas de que el masaje que te das tú prevenga el pecho tan lleno que duele, los conductos obstruidos o la mastitis.
    .contested = Algunas personas que enseñan esto dicen que el masaje ayuda a prevenir y aliviar los conductos obstruidos y la mastitis. Las guías clínicas más recientes advierten que el masaje profundo puede hacer daño. No masajees una zona caliente, roja, hinchada o que duela mucho: enfríala, sigue con las tomas como siempre y pide ayuda.
# en: 6033ce4c
topic-first-days =
    .hand-or-pump = Las manos van bien para las primeras gotas, porque no se pierde ninguna. Los estudios pequeños no coinciden en si sale más con las manos o con un sacaleches. Hazlo con suavidad, porque ambos pueden hacer daño si se usan con fuerza.
# en: 13e50344
topic-storing =
    .fridge = Guárdala hasta { $store-fridge } días en un frigorífico a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) o menos.
    .fridge-unknown = Guárdala { $store-fridge-unknown } días como máximo si no sabes qué temperatura tiene el frigorífico.
    .place = Pon la leche al fondo del frigorífico o del congelador, y nunca en la puerta.
    .thaw = Descongela la leche en el frigorífico, o en agua tibia justo antes de necesitarla.
    .thawed = Usa la leche descongelada en el frigorífico antes de que pasen { $store-thawed } horas.
