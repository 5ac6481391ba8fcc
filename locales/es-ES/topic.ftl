# en: 6a816d50
topic-why-massage =
    .unknown = No hay suficientes pruebas buenas de que el masaje que te das tú prevenga el pecho tan lleno que duele, los conductos obstruidos o la mastitis.
    .contested = Algunas personas que enseñan esto dicen que el masaje ayuda a prevenir y aliviar los conductos obstruidos y la mastitis. Las guías clínicas más recientes advierten que el masaje profundo puede hacer daño. No masajees una zona caliente, roja, hinchada o que duela mucho: enfríala, sigue con las tomas como siempre y pide ayuda.
# en: 7ad1072e
topic-first-days =
    .hand-or-pump = Las manos van bien para las primeras gotas, porque no se pierde ninguna. Los estudios pequeños no coinciden en si sale más con las manos o con un sacaleches. Para bebés que nacieron mucho antes de tiempo, las manos solas dieron menos leche en un ensayo clínico pequeño. Hazlo con suavidad, porque ambos pueden hacer daño si se usan con fuerza.
    .pump = Pide un sacaleches de hospital, además de usar tus manos, si tu bebé nació mucho antes de tiempo o está enfermo.
    .contested = Algunos hospitales ponen { $first-expression-latest } horas como plazo máximo para empezar. Los estudios sobre nacimientos muy prematuros no coinciden. En uno, empezar en las primeras horas se acompañó de más leche al principio. En un ensayo clínico, empezar unas horas después del parto dio más leche que empezar en la primera hora. Algunos hospitales empiezan solo con las manos, y otros con las manos y un sacaleches.
# en: 1185f1aa
topic-storing =
    .fridge = Guárdala hasta { $store-fridge } días en un frigorífico a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) o menos.
    .fridge-unknown = Guárdala { $store-fridge-unknown } días como máximo si no sabes qué temperatura tiene el frigorífico.
    .fridge-poor = Úsala antes de que pasen { $store-fridge-poor } horas si la electricidad falla a menudo, pero el frigorífico todavía se siente frío.
    .fridge-warm = Desecha la leche si el frigorífico se calentó y no sabes desde cuándo.
    .ice-box = Guárdala { $store-ice-box } semanas como máximo en el pequeño compartimento de hielo que está dentro de un frigorífico.
    .place = Pon la leche al fondo del frigorífico o del congelador, y nunca en la puerta.
    .cool-bag = Lleva la leche fría en una bolsa isotérmica, con acumuladores de frío que toquen el recipiente, durante { $store-cool-bag } horas como máximo.
    .thaw = Descongela la leche en el frigorífico, o en agua tibia justo antes de necesitarla.
    .thawed = Usa la leche del congelador antes de que pasen { $store-thawed } horas desde que la pasaste al frigorífico.
    .warm-little = Templa solo la leche que tu bebé vaya a beber en esta toma.
    .no-back = Desecha la leche templada que tu bebé no haya bebido, y nunca la vuelvas a enfriar.
    .contested = Los países, e incluso los hospitales, dan plazos distintos. En un frigorífico van de horas a muchos días, y en un congelador, de semanas a un año. Los plazos de esta guía no son los más cortos que hay. Si los tuyos son más cortos, sigue los tuyos.
# en: 41e5aa3e
topic-no-fridge =
    .title = Sin frigorífico, sin electricidad o sin agua limpia
    .fresh = La leche que va directamente de ti a tu bebé no necesita frigorífico, y casi no necesita agua. Cuando todo es difícil, esa es la manera más segura para la mayoría de los bebés.
    .hand-gel = Usa gel hidroalcohólico con { $hand-gel } por ciento de alcohol o más, si no tienes jabón y tus manos se ven limpias.
# en: 87cdbbce
topic-loss =
    .history = Dile al médico, antes de tomar ese medicamento, si tienes o has tenido tensión alta, problemas del corazón, un ictus (derrame cerebral) o una enfermedad mental.
    .support = Pide un equipo de apoyo en el duelo o un teléfono de ayuda, para ti y para las personas cercanas a ti.
