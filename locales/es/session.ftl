# en: 33d93522
session-before-birth =
    .title = Un plan para antes del parto
    .summary = Práctica corta, solo después de que tu { -midwife } o tu médico esté de acuerdo. { $before-birth-session } minutos en total, como máximo.
    .time = Pon un temporizador de { $before-birth-session } minutos como máximo, y detente cuando suene.
    .skip = Sáltate un día cuando quieras. Con leche o sin leche, has practicado.
# en: 829cd5e2
session-first-days =
    .title = Un plan para los primeros días
    .summary = Para un bebé que aún no se alimenta bien. Alrededor de { $session-first-days-min } a { $session-first-days-max } minutos con pausas.
    .prepare = Ten a mano una cuchara limpia o un vasito limpio para recoger las gotas.
    .collect = Recoge cada gota en una cuchara o en una jeringa.
    .drops = Lo esperable son gotas. Cada una cuenta.
    .shorter = Repite una vez más los dos lados si te quedan ganas y fuerzas.
# en: 2c04073e
session-established =
    .title = Un plan para cuando ya ha bajado la leche y sale más
    .summary = Para completar lo que toma tu bebé, o para cuando no estás a su lado. Alrededor de { $session-min } a { $session-max } minutos con pausas y una segunda vuelta.
    .prepare = Pon una taza limpia a tu alcance antes de empezar.
    .stretch = Al principio se necesita más tiempo. Guíate por tu leche y tu bienestar, no por el reloj.
# en: 56fd8f67
session-exclusive =
    .title = Un plan si tu bebé solo toma la leche que te sacas
    .summary = Para un bebé que recibe toda tu leche en vasito, por sonda o en biberón. Alrededor de { $session-min } a { $session-max } minutos cada vez.
    .often = Sácate leche de { $sessions-a-day-min } a { $sessions-a-day-max } veces o más en un día y una noche, cada { $session-gap-min } a { $session-gap-max } horas más o menos.
    .night = Sácate leche al menos una vez por la noche.
    .call = Si no hay suficiente leche tuya para una toma, pregúntale hoy mismo a tu { -midwife } o a tu médico.
    .pump = Un extractor de hospital, además de tus manos, puede ayudar desde el primer día. Pide uno.
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
