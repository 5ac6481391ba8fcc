# en: b953f17a
technique-strokes =
    .title = Roces suaves
    .summary = Roces ligeros todo alrededor. Una buena manera de empezar.
    .hand = Apoya la mano plana o las yemas cerca del borde exterior de tu { -body }.
    .stroke = Roza suavemente hacia la areola y detente antes de llegar a ella.
    .round = Recorre todo el contorno: arriba, abajo, la parte de adentro y la de afuera.
    .time = Dedica en total de { $massage-per-side-min } a { $massage-per-side-max } minutos a cada lado, sea cual sea el masaje.
# en: 703eecd1
technique-circles =
    .title = Círculos con las yemas
    .summary = Círculos pequeños desde afuera hacia adentro.
    .place = Pon las yemas de dos dedos cerca del borde exterior de tu { -body }.
    .circle = Haz círculos pequeños, de modo que la piel se mueva con los dedos.
    .move = Levanta los dedos y apóyalos un poco más adentro.
    .cover = Recorre toda la zona, y deja fuera la areola.
# en: 1459c5c6
technique-parallel-hands =
    .title = Una mano arriba, una abajo
    .summary = Las dos manos trabajan juntas, una como apoyo.
    .place = Pon una mano en la parte de arriba de tu { -body } y la otra en la de abajo.
    .support = Mantén quieta la mano de abajo.
    .circle = Haz círculos lentos con la mano de arriba.
    .swap = Cambia: ahora la mano de arriba se queda quieta y la de abajo hace los círculos.
# en: 8465eb20
technique-rolling =
    .title = Balanceo suave
    .summary = Un vaivén suave entre las dos manos, para cuando sientes el pecho lleno pero no te duele.
    .hold = Sujeta la zona llena suavemente entre las dos manos planas.
    .roll = Balancéala despacio entre ellas, de arriba abajo o de lado a lado.
    .pause = Haz una pausa en cuanto deje de ser agradable.
# en: 33a5b567
technique-back =
    .title = Masaje de espalda con ayuda
    .summary = Alguien de confianza te masajea la espalda. Puede ayudar a que la leche fluya.
    .sit = Siéntate, inclínate hacia adelante y apoya la cabeza en los brazos.
    .hands = Deja que quien te ayuda ponga un pulgar a cada lado de tu columna, en el cuello.
    .circle = Deja que haga círculos pequeños y lentos hacia abajo, hasta los omóplatos.
    .say = Avisa enseguida si quieres que sea más suave, o que pare.
    .why = La calma ayuda al reflejo de salida.
# en: fd1064cf
technique-nipple-touch =
    .title = Contacto ligero con el pezón
    .summary = Un contacto breve y ligero que despierta el reflejo de salida. Es una señal, y no un masaje.
    .touch = Toca o roza el pezón suavemente con la yema de un dedo.
    .roll = Hazlo rodar con suavidad entre el dedo y el pulgar, si te resulta agradable.
    .stop = Detente después de poco tiempo, y pasa a sacarte leche.
# en: 73290599
technique-reverse-pressure =
    .title = Ablandar la areola con presión
    .summary = Presión inversa suavizante. Es para las primeras semanas, cuando el pecho muy lleno o los sueros que se ponen en el parto dejan la areola demasiado tensa para sujetarla. Ayuda por poco tiempo.
    .nails = Comprueba que tus uñas estén cortas.
    .place = Pon las yemas de las dos manos alrededor de la base del pezón.
    .press = Presiona con suavidad y de forma constante hacia adentro, hacia las costillas.
    .hold = Mantén la presión { $reverse-pressure } segundos.
    .turn = Mueve los dedos un poco alrededor, y presiona otra vez.
    .then = Da el pecho o sácate leche justo después.
    .lasts = La areola queda blanda alrededor de { $reverse-pressure-lasts-min } a { $reverse-pressure-lasts-max } minutos.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Roces ligeros como una pluma hacia la axila
    .summary = Un contacto tan ligero que la piel apenas se mueve. Algunos profesionales de la salud lo enseñan para la hinchazón. No mueve la leche.
    .ask = Deja que una { -midwife }, un médico o un especialista en lactancia te muestre estos roces antes de probarlos.
    .lie = Recuéstate boca arriba.
    .stroke = Roza la piel muy ligeramente, desde la areola hasta la axila y hasta la clavícula.
    .stop = Detente si duele o no ayuda.
    .contested = Los especialistas no se ponen de acuerdo en si esto ayuda. Un ensayo clínico pequeño de un masaje parecido no encontró diferencia. Algunos médicos aconsejan ahora no hacer ningún masaje en la mastitis.
