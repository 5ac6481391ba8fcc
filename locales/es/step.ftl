# en: 7f3a2ff1
step-stimulate =
    .title = Estimula el pezón
    .summary = Despierta el reflejo de salida, que hace que la leche fluya.
    .massage = Masajea el primer lado con suavidad, todo alrededor, durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
    .massage-briefly = Masajea solo un momento si tu bebé aún no ha nacido.
    .touch = Roza el pezón o hazlo rodar suavemente por poco tiempo.
    .breathe = Suelta el aire despacio y piensa en tu bebé.
    .feel = Puedes sentir un cosquilleo cuando llega el reflejo de salida. Muchas personas no sienten nada, y está bien.
    .why = El contacto le dice a tu cerebro que deje salir la leche.
# en: 22fb522c
step-find-spot =
    .title = Encuentra el punto
    .summary = Busca al tacto el lugar detrás del pezón donde una presión hace salir la leche.
    .measure = Mide de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (alrededor de { $finger-distance-in } { $finger-distance-in ->
        [one] pulgada
       *[other] pulgadas
    }) hacia afuera sobre la piel, desde la base del pezón.
    .feel = Toca con suavidad y busca un cambio bajo la piel.
    .try = Prueba después un poco más cerca o más lejos del pezón, si no sale leche.
    .areola = Hay areolas de todos los tamaños. El punto puede estar dentro de la tuya, en el borde o fuera, así que mide desde el pezón.
    .beans = Algunas personas sienten bolitas, como frijoles pequeños o lentejas, y muchas no sienten nada especial. Un bulto que no se va es otra cosa: haz que lo revisen.
    .why = En el lugar correcto basta una presión suave, y no duele.
    .contested = Algunas personas que enseñan esto llaman a esas bolitas senos de la leche o senos lactíferos. Los estudios de imagen muestran ahí conductos finos, y no bolsas que guarden leche. Por eso, guíate por cómo sale tu leche. Una guía mide { $finger-distance-from-tip-cm } cm (alrededor de { $finger-distance-from-tip-in } pulgadas) desde la punta del pezón, y no desde la base.
# en: 596a69c0
step-form-c =
    .title = Forma una C
    .summary = Haz una C con el pulgar y los dedos.
    .thumb = Pon el pulgar en ese punto, por encima del pezón.
    .fingers = Pon el índice, o dos dedos, a la misma distancia por debajo del pezón.
    .line = Comprueba que el pezón quede en medio, entre el pulgar y los dedos.
    .pads = Toca con la parte blanda de las yemas, y no dejes que las uñas toquen la piel.
    .lift = Deja que los otros dedos sostengan desde abajo, sin apretar.
    .cup = Sujeta la taza debajo del pezón con la otra mano.
    .either-hand = Usa la mano que prefieras. Puedes presionar con las dos manos si alguien sujeta la taza.
    .why = El pulgar y los dedos presionan desde ambos lados el tejido que está detrás del pezón.
# en: 0c100fe0
step-express =
    .title = Presiona, junta, suelta
    .summary = Presiona hacia atrás, junta los dedos y suelta, una y otra vez.
    .press = Presiona en línea recta hacia atrás, hacia las costillas.
    .compress = Junta con suavidad el pulgar y los dedos detrás del pezón, y deja que la piel se mueva con ellos.
    .hold = Mantén la presión alrededor de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
    .release = Suelta del todo, con los dedos todavía en el mismo punto.
    .repeat = Repite con un ritmo tranquilo y constante.
    .rotate = Mueve el pulgar y los dedos alrededor del pezón, a la misma distancia, cuando salga menos leche.
    .wait = Las primeras gotas pueden tardar, así que sigue con suavidad.
    .rhythm = Las gotas pueden convertirse en un chorro o en chorritos. Si solo hay gotas, también está bien.
    .why = El ritmo da la señal al reflejo de salida, y cada presión suave ayuda a la leche a avanzar. Invitas a la leche, no la fuerzas.
    .contested = Algunas personas que enseñan esto dicen que el movimiento es solo una señal para el cerebro. Otras dicen que la propia presión también mueve la leche. Ambas ideas llevan al mismo contacto suave.
# en: fc2bb21a
step-switch-sides =
    .title = Cambia de lado
    .summary = Pasa al otro lado y hazlo todo de nuevo.
    .switch = Cambia al otro lado después de { $per-side-min } a { $per-side-max } minutos, o cuando salga menos leche.
    .again = Haz todos los pasos en ese lado.
    .return = Vuelve al primer lado, y luego otra vez al segundo.
    .finish = Termina cuando la leche solo gotee despacio en los dos lados, o cuando se acabe tu tiempo.
    .finish-by-time = Termina a los { $before-birth-session } minutos si tu bebé aún no ha nacido, haya leche o no.
    .drops = En los primeros días solo hay gotas, así que guíate por el tiempo y no por cuánto sale.
    .why = El reflejo de salida suele llegar a los dos lados a la vez, y por eso cada lado merece un segundo turno.
