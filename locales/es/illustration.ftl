# en: 6a10d51f
illustration-places =
    .title = Dónde van las manos
    .alt = Masajea el tejido blando todo alrededor, donde están las glándulas. Deja la areola y el pezón fuera del masaje. Para sacarte leche, pon el pulgar y los dedos sobre el círculo de línea discontinua. Ese círculo está a una distancia de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (alrededor de { $finger-distance-in } { $finger-distance-in ->
        [one] pulgada
       *[other] pulgadas
    }) de la base del pezón.
    .glands = Glándulas: masajea aquí
    .spot = Aquí presionan el pulgar y los dedos
    .areola = Areola: sin masaje
    .nipple = Pezón: solo un contacto ligero
    .light = Contacto: la piel no se hunde
    .press = Presión: la piel se hunde un poco
    .squeeze = Nunca aprietes así
# en: e0c9daa4
illustration-stimulate =
    .title = Un comienzo suave
    .alt = Masajea con suavidad todo alrededor. Después toca ligeramente el pezón con la yema de un dedo, por poco tiempo.
    .massage = Primero, con suavidad todo alrededor
    .touch = Después, un contacto ligero
# en: 42d0cca9
illustration-find-spot =
    .title = A qué distancia del pezón
    .alt = Empieza en la base del pezón. Mide de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (alrededor de { $finger-distance-in } { $finger-distance-in ->
        [one] pulgada
       *[other] pulgadas
    }) hacia afuera sobre la piel, y busca ahí al tacto con la yema de un dedo.
    .distance = De { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (alrededor de { $finger-distance-in } { $finger-distance-in ->
        [one] pulgada
       *[other] pulgadas
    })
    .base = Mide desde la base del pezón
    .spot = Busca aquí al tacto
    .sizes = Areola pequeña o grande: la misma distancia
# en: 8ad6ff05
illustration-form-c =
    .title = Una C con el pulgar y los dedos
    .alt = Pon el pulgar por encima del pezón y los dedos por debajo, ambos a la misma distancia. Mantén el pezón en medio, y sujeta una taza debajo.
    .thumb = Pulgar por encima
    .fingers = Dedos por debajo
    .middle = Pezón en medio
    .cup = La otra mano: taza debajo
# en: c9519bf1
illustration-express =
    .title = Tres movimientos, una y otra vez
    .alt = Presiona en línea recta hacia atrás, hacia las costillas. Junta con suavidad el pulgar y los dedos, y deja que la piel se mueva con ellos. Mantén la presión alrededor de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }. Suelta del todo, y deja los dedos en el mismo punto. Luego empieza de nuevo.
    .press = Presiona hacia atrás, hacia las costillas
    .compress = Junta con suavidad, mantén { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }
    .release = Suelta, y deja los dedos en el punto
    .again = Luego, otra vez desde el primero
# en: 4032d32f
illustration-switch-sides =
    .title = Pasar de un lado al otro
    .alt = Sácate leche de un lado. Después cambia al otro lado, y haz ahí todos los pasos. Luego repite una vez más en cada lado.
    .first = Primero un lado
    .second = Después el otro lado
    .return = Luego, cada lado una vez más
# en: 1c744f67
illustration-strokes =
    .title = Del borde exterior hacia la areola
    .alt = Roza suavemente con la mano plana, desde el borde exterior hacia la areola. Detente antes de llegar a ella. Recorre todo el contorno.
    .stroke = Roces ligeros hacia la areola
    .stop = Detente antes de la areola
# en: 0d781cd9
illustration-circles =
    .title = Círculos pequeños hacia la areola
    .alt = Haz círculos pequeños con las yemas de dos dedos, y deja que la piel se mueva con los dedos. Levanta los dedos y apóyalos un poco más cerca de la areola. Recorre toda la zona, pero no la areola.
    .circle = Círculos pequeños
    .move = Levanta, y un poco más cerca de la areola
    .skin = La piel se mueve con los dedos
# en: 93f059e4
illustration-parallel-hands =
    .title = Qué hace cada mano
    .alt = Pon una mano en la parte de arriba y la otra en la de abajo. Haz círculos lentos con la mano de arriba, y deja que la piel se mueva con ella. Mantén quieta la de abajo. Después cambia lo que hace cada mano.
    .upper = Mano de arriba: círculos lentos, la piel la sigue
    .lower = Mano de abajo: se queda quieta
    .swap = Después cambia
# en: 5ccb6558
illustration-rolling =
    .title = Entre las dos manos planas
    .alt = Sujeta la zona llena suavemente entre las dos manos planas, y balancéala despacio. Haz una pausa en cuanto deje de ser agradable.
    .roll = Balancea despacio: una mano sube, la otra baja
    .hold = Sujeta con suavidad entre las manos planas
# en: 655d1a26
illustration-back =
    .title = Pulgares junto a la columna
    .alt = Inclínate hacia adelante y apoya la cabeza en los brazos. Deja que quien te ayuda ponga un pulgar a cada lado de tu columna, y haga círculos pequeños desde el cuello hacia abajo, hasta los omóplatos.
    .start = Empieza en el cuello, junto a la columna
    .circle = Círculos pequeños, hasta los omóplatos
# en: b02b4838
illustration-nipple-touch =
    .title = Breve y ligero
    .alt = Roza el pezón ligeramente con la yema de un dedo por poco tiempo. Después pasa a sacarte leche.
    .touch = Un roce ligero con la yema de un dedo
# en: cc476cd8
illustration-reverse-pressure =
    .title = Las yemas alrededor del pezón
    .alt = Pon las yemas de las dos manos alrededor de la base del pezón. Presiona con suavidad y de forma constante hacia las costillas durante { $reverse-pressure } segundos. Después mueve los dedos un poco alrededor, y presiona otra vez.
    .around = Yemas de los dedos junto al pezón
    .press = Presión suave y constante hacia las costillas
# en: 67cf5640
illustration-armpit-strokes =
    .title = Roces hacia afuera y hacia arriba
    .alt = Deja primero que una { -midwife }, un médico o un especialista en lactancia te muestre cómo se hace. Después recuéstate boca arriba, y roza la piel muy ligeramente, desde la areola hasta la axila, y desde la areola hasta la clavícula. Detente si duele.
    .ask = Solo después de que te lo muestre un profesional de la salud
    .armpit = Hasta la axila
    .collarbone = Hasta la clavícula
# en: b2b17879
illustration-balloon =
    .title = Un globo como modelo
    .alt = Practica con un globo que quede blando al llenarlo. El nudo hace de pezón. Forma una C detrás del nudo, presiona hacia atrás, junta el pulgar y los dedos, y suelta.
    .knot = El nudo hace de pezón
    .hold = Una C detrás del nudo
