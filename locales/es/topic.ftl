# en: 873684c4
topic-what-it-is =
    .title = Qué es la extracción manual
    .meaning = La extracción manual es sacar leche de tu { -body } con tus propias manos.
    .skill = Es una habilidad, y con la práctica se hace más fácil. Se aprende mejor cuando el pecho no está tan lleno que duela.
    .any-hands = No necesitas ninguna máquina: solo manos limpias y algo para recoger la leche.
# en: ac8e528f
topic-when-it-helps =
    .title = Cuándo ayuda
    .top-up = Puede completar lo que tu bebé toma de ti.
    .cannot-feed = Puede alimentar a un bebé que aún no puede succionar, porque nació antes de tiempo o por una enfermedad.
    .apart = Te da leche para los momentos en que no estás con tu bebé.
    .fullness = Puede aliviarte cuando sientes el pecho demasiado lleno, y ayudar a tu bebé a agarrarse. Puede ayudar a evitar que el pecho se llene hasta doler.
    .first-milk = Va bien con la primera leche, que sale en gotas espesas y pequeñas.
    .all-along = Sigue siendo útil todo el tiempo que dure la lactancia.
# en: 07db8181
topic-let-down =
    .title = Cómo sale la leche
    .signal = El contacto en el pezón y la areola envía una señal a tu cerebro. Tu cerebro responde con oxitocina, y las glándulas empujan la leche hacia los conductos.
    .press = Las presiones suaves despiertan este reflejo de salida, y ayudan a la leche a avanzar. No estás exprimiendo la leche a la fuerza.
    .feel = Puedes sentir un cosquilleo, una oleada o nada en absoluto.
    .mood = El dolor, la preocupación y el estrés pueden frenar la leche. Ver u oler a tu bebé, o pensar en tu bebé, puede ayudarla a salir.
    .contested = Algunas personas que enseñan esto dicen que el movimiento solo da la señal. Otras dicen que las presiones mismas hacen salir gotas. Las presiones suaves hacen ambas cosas.
# en: 2b398b85
topic-why-massage =
    .title = Por qué dar masaje
    .glands = Las glándulas bajo la piel producen tu leche. El masaje actúa sobre el tejido que las rodea.
    .more-milk = El masaje puede ayudarte a obtener más leche. Los ensayos clínicos apuntan a eso, pero muchos eran de poca calidad, y a menudo el masaje lo hacían manos expertas.
    .comfort = Un masaje suave puede aliviar por un rato la sensación de pecho lleno de todos los días.
    .unknown = No hay suficientes pruebas buenas de que el masaje que te das tú prevenga el pecho tan lleno que duele, los conductos tapados o la mastitis.
    .contested = Algunas personas que enseñan esto dicen que el masaje ayuda a prevenir y aliviar los conductos tapados y la mastitis. Las guías clínicas más recientes advierten que el masaje profundo puede hacer daño. No masajees una zona caliente, roja, hinchada o que duela mucho: enfríala, sigue con las tomas como siempre y pide ayuda.
# en: 6008b7c3
topic-what-to-massage =
    .title = Qué masajear y qué no
    .massage = El masaje es para el tejido donde están las glándulas: por encima de la areola, por debajo, y la parte de adentro y de afuera.
    .nipple = El pezón solo recibe un contacto ligero y breve, para despertar el reflejo de salida.
    .areola = Presionar detrás de la areola es para sacar leche. Es un contacto aparte, y no un masaje.
    .contested = Algunos métodos sí masajean la areola o el pezón. Esta guía mantiene separados los tres tipos de contacto.
# en: cc69d598
topic-before-birth =
    .title = Aprender antes del parto
    .why = Algunas personas aprenden a sacar leche en las últimas semanas del embarazo. Así se puede ganar práctica, y la leche se puede guardar para los primeros días.
    .evidence = En un ensayo clínico grande con personas con diabetes y bajo riesgo, sacarse leche no llevó a más bebés a cuidados intensivos. El ensayo no dice nada sobre otros embarazos.
    .contractions = Tocar los pezones puede desencadenar contracciones. Por eso preguntas primero, y te detienes cuando el vientre se te pone duro.
    .ask = Pregunta a tu { -midwife } o a tu médico si puedes empezar, y cuándo.
    .practise = Practica los cinco pasos durante { $before-birth-session } minutos como máximo.
    .save = Pregunta cómo etiquetar, congelar y llevar la leche, si la hay.
    .stop = Detente la primera vez que el vientre se ponga duro.
    .no-milk = Que no salga leche antes del parto no dice nada de lo que pasará después.
    .contested = Los hospitales difieren sobre a quién enseñar esto y desde qué semana. Un estudio pequeño vio que los partos llegaban antes, y no pudo mostrar por qué. Pregunta en tu hospital.
# en: 6033ce4c
topic-first-days =
    .title = La leche en los primeros días
    .colostrum = La primera leche, el calostro, es espesa y sale en gotas o cucharaditas. Cualquier cantidad es útil.
    .hand-or-pump = Las manos van bien para las primeras gotas, porque no se pierde ninguna. Los estudios pequeños no coinciden en si sale más con las manos o con un extractor. Hazlo con suavidad, porque ambos pueden hacer daño si se usan con fuerza.
    .start = Empieza lo antes que puedas después del parto si tu bebé no puede alimentarse, y dentro de las primeras { $first-expression } horas.
    .repeat = Repite de { $sessions-a-day-min } a { $sessions-a-day-max } veces o más en un día y una noche mientras tu bebé no pueda alimentarse.
    .night = Incluye al menos una sesión por la noche mientras tu bebé no pueda alimentarse.
    .feeding-well = Si tu bebé se alimenta bien, no necesitas ningún plan. Sacarte un poco de leche después de una toma es decisión tuya.
    .contested = Algunos servicios piden empezar mucho antes. En un estudio de nacimientos muy prematuros, empezar en las primeras horas se acompañó de más leche al principio. Empezar aún más temprano no añadió nada.
# en: 7ccd9234
topic-how-often =
    .title = Con qué frecuencia y cuánto tiempo
    .length = Una sesión dura alrededor de { $session-min } a { $session-max } minutos cuando tienes práctica.
    .beginner = Después del parto, puede durar de { $session-beginner-min } a { $session-beginner-max } minutos mientras aprendes.
    .often = Si tu bebé solo toma la leche que te sacas, planea de { $sessions-a-day-min } a { $sessions-a-day-max } sesiones o más en un día y una noche. Es decir, una cada { $session-gap-min } a { $session-gap-max } horas más o menos.
    .spacing = Importa más cuántas veces lo haces que dejar pausas iguales entre sesiones.
    .suggestion = Si tu bebé se alimenta bien, sácate leche solo cuando quieras.
# en: e3c3b6b5
topic-how-much =
    .title = Cuánto esperar
    .before-birth = Antes del parto puede que no salga nada, o unas pocas gotas. Eso no dice nada de cuánta leche producirás.
    .first-drops = En el primer o segundo día, una sesión da entre nada y una cucharadita: de { $first-milk-min } a { $first-milk-max } ml en un ensayo clínico.
    .no-measure = Lo que te sacas no mide cuánta leche produces. No hay ninguna cantidad que debas alcanzar.
    .better-signs = Los pañales mojados y el peso muestran mejor si tu bebé recibe lo suficiente.
    .contested = Los estudios del primer día dan cantidades muy distintas. Por eso esta guía no fija ninguna meta.
# en: 13e50344
topic-storing =
    .title = Recoger y guardar la leche
    .healthy-baby = Estos plazos son para un bebé sano en casa. Un plazo más corto siempre está bien.
    .differs = Donde vives, el consejo puede ser distinto. Sigue primero a tu propio servicio de salud.
    .label = Escribe la fecha en cada recipiente, y usa primero la leche más antigua.
    .lid = Usa un recipiente con tapa que sea para alimentos.
    .room = Guarda la leche recién extraída a temperatura ambiente, de hasta { $store-room-heat-c } °C ({ $store-room-heat-f } °F), durante { $store-room } horas como máximo.
    .fridge = Guárdala hasta { $store-fridge } días en un refrigerador a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) o menos.
    .fridge-unknown = Guárdala { $store-fridge-unknown } días como máximo si no sabes qué temperatura tiene el refrigerador.
    .space = Deja algo de espacio arriba en el recipiente que vayas a congelar.
    .mix = Enfría la leche recién extraída antes de juntarla con leche fría.
    .freezer = Congélala hasta { $store-freezer } meses a { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) o menos.
    .place = Pon la leche al fondo del refrigerador o del congelador, y nunca en la puerta.
    .thaw = Descongela la leche en el refrigerador, o en agua tibia justo antes de necesitarla.
    .thawed = Usa la leche descongelada en el refrigerador antes de que pasen { $store-thawed } horas.
    .thawed-in-water = Usa enseguida la leche descongelada en agua.
    .no-refreeze = No la congeles una segunda vez.
    .leftover = Desecha la leche que haya sobrado, a más tardar { $store-leftover } { $store-leftover ->
        [one] hora
       *[other] horas
    } después del comienzo de la toma.
    .swirl = Haz girar el recipiente con suavidad para mezclar la grasa.
    .ask-unit = Pregunta en la unidad donde atienden a tu bebé cuáles son sus propios plazos, si está en el hospital.
    .drops = Da las gotas con una cuchara, un vasito o una jeringa de alimentación que tu { -midwife } te haya enseñado a usar.
    .travel = Pregunta en tu servicio de maternidad cómo llevar la leche congelada.
    .contested = Los países, e incluso los hospitales, dan plazos distintos. Esta guía se queda cerca de los más estrictos para una casa, pero algunos son aún más estrictos con la leche congelada o descongelada.
# en: 1933cccf
topic-model =
    .title = Aprende con un modelo
    .why = Un globo es un buen modelo para practicar antes de probar en tu propio cuerpo. Nadie tiene que desvestirse, y puedes mostrárselo a otras personas.
    .limits = Muestra dónde poner los dedos y cómo moverlos. No puede mostrar lo que siente tu propio cuerpo.
    .fill = Llena un globo con agua o aire de modo que quede blando y que el nudo haga de pezón.
    .hold = Forma una C detrás del nudo con el pulgar y los dedos.
    .press = Presiona hacia atrás, junta los dedos y suelta sin deslizarlos.
    .other-models = Un calcetín blando o un modelo tejido también sirve, y es más seguro cerca de niños.
