# en: 0077d5be
problem-nothing-comes =
    .title = No sale nada
    .summary = Al principio es normal. Pueden hacer falta muchas presiones, y varios intentos en otros días.
    .move = Mueve el pulgar y los dedos un poco más cerca del pezón, o más lejos.
    .massage = Masajea otra vez unos minutos.
    .warm = Entra en calor, o ten a tu bebé piel con piel.
    .later = Prueba de nuevo dentro de una hora, o en otro momento del día.
    .another-day = Espera a tu próxima sesión si tu bebé aún no ha nacido.
    .help = Pide a una { -midwife } o a un especialista en lactancia que te observe una vez.
# en: 20051f21
problem-only-drops =
    .title = Solo salen gotas
    .summary = Antes del parto y en los primeros días, lo esperable son gotas. La primera leche es espesa, y hay solo un poco.
    .collect = Recoge cada gota con una cuchara o una jeringa.
    .keep-on = Sigue con sesiones cortas y frecuentes.
    .count = Cada gota vale la pena. No te compares con otras personas.
# en: 4814316d
problem-flow-stops =
    .title = La leche deja de salir
    .summary = La leche sale por oleadas. Una pausa no quiere decir que se haya acabado.
    .rotate = Mueve los dedos a otro lugar alrededor del pezón.
    .massage = Masajea otra vez por poco tiempo.
    .switch = Cambia al otro lado.
    .think = Piensa en tu bebé, o mira una foto.
# en: 9298cd86
problem-hurts =
    .title = Me duele
    .summary = Sacarte leche no debe doler. El dolor es una razón para cambiar algo.
    .stop = Detente y haz una pausa.
    .lighter = Presiona con menos fuerza cuando empieces de nuevo.
    .farther = Pon los dedos más lejos del pezón.
    .look = Busca si hay una zona caliente, hinchada, roja o más oscura de lo habitual.
    .help = Pide a una { -midwife } o a un especialista en lactancia que te observe si te duele cada vez.
# en: 30411384
problem-sore-hands =
    .title = Me duelen las manos
    .summary = El cansancio en las manos es frecuente. Basta con presiones suaves.
    .check = Revisa dónde están los dedos, y presiona con menos fuerza.
    .shorter = Haz sesiones más cortas.
    .both = Usa las dos manos en un mismo lado.
    .pump = Pregunta por un extractor si tienes un problema de manos que dura mucho.
# en: 28573763
problem-one-side =
    .title = Un lado da más
    .summary = Es frecuente. También puede variar qué lado da más.
    .start = Empieza a veces por el lado que da menos.
    .check = Pide una revisión si un lado cambia de repente, o si notas un bulto.
# en: 6b082086
problem-sprays =
    .title = La leche salpica por todas partes
    .summary = Los chorritos son señal de que funciona el reflejo de salida.
    .bowl = Usa un recipiente más ancho.
    .cloth = Pon un paño sobre el otro lado.
    .both-sides = El reflejo de salida suele llegar a los dos lados a la vez, así que el otro puede gotear.
# en: 634416c2
problem-too-full =
    .title = El pecho está demasiado lleno para sujetarlo
    .summary = Una areola dura e hinchada no deja a los dedos nada que sujetar.
    .soften = Presiona alrededor del pezón para ablandar primero la areola.
    .little = Sácate un poco de leche, hasta que el pecho se sienta más blando.
    .cool = Aplica frío entre las tomas.
    .rest-side = Deja descansar ese lado si está tan hinchado que no sale nada.
    .rest-help = Pide ayuda hoy mismo a una { -midwife } o a un médico si de un lado hinchado no sale nada.
    .contested = Una guía clínica dice que hay que dejar descansar un lado que no da nada. Quienes la critican dicen que es mejor una ayuda suave y experta. Pide esa ayuda.
# en: fc2212f6
problem-inflamed =
    .title = Una zona está caliente e hinchada y duele
    .summary = Puede ser mastitis, una inflamación que puede convertirse en infección. Actúa con suavidad, mantén tu frecuencia habitual y aplica frío.
    .feed = Da el pecho o sácate leche con la frecuencia habitual, de los dos lados.
    .cool = Enfría la zona después de cada toma.
    .bra = Ponte algo suave que sujete sin apretar.
    .relief = Pregunta a un farmacéutico o a un médico qué calmante para el dolor te conviene.
    .call = Llama hoy mismo a tu { -midwife } o a tu médico si tienes fiebre, te sientes mal o la zona empeora.
    .colour = La piel puede verse roja, más oscura o brillante. En la piel morena y negra, guíate por el calor, la hinchazón y el dolor.
    .milk-safe = La mastitis por sí sola no es motivo para dejar de dar el pecho.
    .contested = Los servicios de salud aún difieren sobre el calor, el masaje y cuánta leche sacar. Esta guía elige lo más prudente: frecuencia habitual, frío y nada de masaje.
# en: ce378cb9
problem-upsetting =
    .title = Me angustia hacerlo
    .summary = El contacto con tu { -body } puede despertar emociones o recuerdos difíciles. Tú decides lo que pasa, y puedes cambiar de opinión.
    .stop = Detente en cualquier momento que quieras.
    .cover = Cúbrete, o trabaja por debajo de la ropa.
    .say = Di a quienes te ayudan que deben preguntar antes de tocarte.
    .person = Pide que te acompañe alguien de confianza que pueda hablar por ti.
    .choice = Extracción manual, extractor o ninguno de los dos: cada opción es buena.
    .choice-before = Nunca tienes la obligación de sacarte leche antes del parto.
# en: af7d6c99
problem-odd-milk =
    .title = La leche se ve rara
    .summary = La leche tiene muchos colores. Unos pocos son motivo para llamar.
    .ask = Pregunta a tu { -midwife } o a tu médico si un color te preocupa.
    .colours = La primera leche suele ser amarilla, naranja o transparente, y la de después, blanca azulada. La comida puede teñirla, y algunos medicamentos pueden volverla negra.
    .layers = La grasa sube a la superficie de la leche guardada. Eso es normal.
    .rusty = La leche marrón o del color del óxido en los primeros días suele deberse a un poco de sangre vieja. No debe dolerte, y se pasa en unos días. La leche de color rosa intenso es otra cosa: llama hoy mismo.
    .soapy = La leche guardada puede oler a jabón. No hace daño, aunque algunos bebés la rechazan.
    .sour = Desecha la leche si huele agria.
# en: 7747568b
problem-surgery =
    .title = Me operaron de un pecho o de los dos
    .summary = Muchas personas producen algo de leche de todos modos. No se puede saber antes cuánta.
    .support = Cuéntaselo a tu { -midwife } antes del parto, o lo más temprano que puedas.
    .weight = Haz que pesen a tu bebé a menudo en las primeras semanas.
    .some = El tejido que quedó puede hincharse y producir leche, incluso después de una cirugía para aplanar el pecho.
