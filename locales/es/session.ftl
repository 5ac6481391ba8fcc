# en: 33d93522
session-before-birth =
    .title = Un plan para antes del parto
    .summary = Práctica corta, solo después de que tu { -midwife } o tu médico esté de acuerdo. { $before-birth-session } minutos en total, como máximo.
    .time = Pon un temporizador de { $before-birth-session } minutos como máximo, y detente cuando suene.
    .skip = Sáltate un día cuando quieras. Con leche o sin leche, has practicado.
# en: c79b364e
session-first-days =
    .title = Un plan para los primeros días
    .summary = Para un bebé que aún no se alimenta bien. Alrededor de { $session-first-days-min } a { $session-first-days-max } minutos con pausas.
    .plan = Pregunta hoy mismo a una { -midwife } o a un médico qué debe recibir tu bebé además de estas gotas.
    .prepare = Ten a mano una cuchara limpia o un vasito limpio para recoger las gotas.
    .collect = Recoge cada gota en una cuchara o en una jeringa.
    .give = Da primero las gotas, como te ha enseñado una { -midwife }, y luego lo que diga el plan de tu bebé.
    .often = Haz esto de { $sessions-a-day-min } a { $sessions-a-day-max } veces o más en un día y una noche, hasta que tu bebé se alimente bien.
    .night = Haz al menos una de estas sesiones por la noche.
    .drops = Lo esperable son gotas, y valen la pena. Puede que no sean una toma completa.
    .shorter = Repite una vez más los dos lados si te quedan ganas y fuerzas.
# en: 2c04073e
session-established =
    .title = Un plan para cuando ya ha bajado la leche y sale más
    .summary = Para completar lo que toma tu bebé, o para cuando no estás a su lado. Alrededor de { $session-min } a { $session-max } minutos con pausas y una segunda vuelta.
    .prepare = Pon una taza limpia a tu alcance antes de empezar.
    .stretch = Al principio se necesita más tiempo. Guíate por tu leche y tu bienestar, no por el reloj.
# en: d56b280e
session-exclusive =
    .title = Un plan si tu bebé solo toma la leche que te sacas
    .summary = Para un bebé que recibe toda tu leche en vasito, por sonda o en biberón. Alrededor de { $session-min } a { $session-max } minutos cada vez.
    .plan = Pregunta hoy mismo a una { -midwife } o a un médico cuánto necesita tu bebé en cada toma, y cuántas tomas.
    .meanwhile = Pregunta qué dar en las tomas para las que tu propia leche todavía no es suficiente.
    .often = Sácate leche de { $sessions-a-day-min } a { $sessions-a-day-max } veces o más en un día y una noche, cada { $session-gap-min } a { $session-gap-max } horas más o menos.
    .night = Sácate leche al menos una vez por la noche.
    .call = Llama hoy mismo a tu { -midwife } o a tu médico si hay menos leche de la que tu bebé necesita, o si cada vez sale menos.
    .log = Anota cuándo te sacaste leche y cuánta salió, para la persona que te ayuda.
    .whole-day = Mira el día entero, y no una sola sesión.
    .pump = Usa las manos desde el comienzo, y pide el primer día también un extractor de hospital. Usar las manos antes y después del extractor puede dar más leche. Para un bebé que nació mucho antes de tiempo, puede que las manos solas no basten.
    .contested = Algunos hospitales empiezan con las manos y un extractor a la vez. Otros empiezan con las manos y añaden el extractor cuando sale más leche. Pregunta en el tuyo.
# en: 9b05f0d5
session-comfort =
    .title = Un poco, para sentir alivio
    .summary = Para cuando sientes el pecho demasiado lleno. Detente cuando sientas alivio, aunque quede leche.
    .little = Sácate un poco de leche justo antes de una toma, o cuando te moleste demasiado.
    .stop = Detente en cuanto sientas el pecho más blando.
    .cool = Enfría la zona después si está hinchada.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Masajea el primer lado durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: da506a34
block-express-first =
    .text = Sácate leche del primer lado durante { $per-side-min } a { $per-side-max } minutos.
# en: 68d47788
block-massage-second =
    .text = Masajea el otro lado durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: c324c3ca
block-express-second =
    .text = Sácate leche del otro lado durante { $per-side-min } a { $per-side-max } minutos.
# en: 97623bd3
block-express-first-again =
    .text = Vuelve al primer lado durante { $per-side-min } a { $per-side-max } minutos.
# en: 1bba545d
block-express-second-again =
    .text = Termina en el otro lado con { $per-side-min } a { $per-side-max } minutos más.
# en: a54dab27
block-ease-first =
    .text = Sácate leche con suavidad del lado más lleno, solo hasta que se sienta más blando.
# en: b857f48b
block-ease-second =
    .text = Alivia también el otro lado, si lo sientes lleno.
