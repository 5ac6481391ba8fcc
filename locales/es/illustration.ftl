# en: a979d35f
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
    .squeeze = Nunca pellizques
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
# en: 4bd0f8da
illustration-rolling =
    .title = Entre las dos manos planas
    .alt = Sujeta la zona llena suavemente entre las dos manos planas, y balancéala despacio. Deja que la piel se mueva con las manos. Haz una pausa en cuanto deje de ser agradable.
    .roll = Balancea despacio: una mano sube, la otra baja
    .hold = Sujeta con suavidad entre las manos planas
    .skin = La piel se mueve con las manos
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
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Las yemas alrededor del pezón
    .alt = Pon las yemas de las dos manos alrededor de la base del pezón. Presiona con suavidad y de forma constante hacia las costillas durante { $reverse-pressure } segundos. Después mueve los dedos un poco alrededor, y presiona otra vez.
    .around = Presiona recto hacia atrás, sin pellizcar
    .press = Presión suave y constante hacia las costillas
    .view = Vista desde arriba
# en: 67cf5640
illustration-armpit-strokes =
    .title = Roces hacia afuera y hacia arriba
    .alt = Deja primero que una { -midwife }, un médico o un especialista en lactancia te muestre cómo se hace. Después recuéstate boca arriba, y roza la piel muy ligeramente, desde la areola hasta la axila, y desde la areola hasta la clavícula. Detente si duele.
    .ask = Solo después de que te lo muestre un profesional de la salud
    .armpit = Hasta la axila
    .collarbone = Hasta la clavícula
# en: a37a9bc2
illustration-balloon =
    .title = Un globo como modelo
    .alt = Practica con un globo que quede blando al llenarlo. El nudo hace de pezón. Forma una C detrás del nudo, presiona hacia atrás, junta el pulgar y los dedos, y suelta.
    .knot = El nudo hace de pezón
    .hold = Una C detrás del nudo
    .model = Un globo para practicar
# en: 05342c89
illustration-wash-hands =
    .title = Manos limpias, taza limpia
    .alt = Lávate las manos con jabón y agua corriente, y sécalas con una toalla limpia. Ten lista una taza limpia y seca, o una cuchara.
    .soap = Jabón y agua corriente
    .cup = Taza limpia y seca
    .towel = Toalla limpia
# en: 8914ddea
illustration-comfort =
    .title = Sentarse o recostarse
    .alt = Siéntate de modo que la espalda y los brazos descansen, e inclínate un poco hacia adelante. Para el masaje puedes recostarte.
    .sit = Inclínate un poco hacia adelante
    .lie = Recuéstate para el masaje
    .rest = Deja descansar la espalda y los brazos
# en: ecd198e7
illustration-drops =
    .title = Las primeras gotas
    .alt = Sujeta una cuchara limpia debajo del pezón, y recoge todas las gotas. La primera leche es espesa, y lo normal es que salgan gotas pequeñas.
    .drop = Gotas pequeñas y espesas
    .spoon = Cuchara limpia debajo del pezón
# en: 4e922997
illustration-around =
    .title = Otro lugar, la misma distancia
    .alt = Levanta el pulgar y los dedos, y ponlos en otro lugar alrededor del pezón, a la misma distancia. Mantenlos uno frente a los otros, y presiona ahí como antes.
    .pair = El pulgar frente a los dedos
    .ring = La misma distancia todo alrededor
    .lift = Levanta, y al lugar siguiente
# en: 9a53a2d6
illustration-giving =
    .title = Erguido, despierto, a sorbitos
    .alt = Sienta a tu bebé en posición vertical, despierto y tranquilo, con una mano detrás de la cabeza y el cuello. Apoya ligeramente el borde del vasito en el labio de abajo, de modo que la leche apenas toque los labios. Deja que lama o sorba, y espera a que trague cada vez. No viertas la leche en su boca.
    .awake = Despierto y erguido
    .rim = Borde en el labio de abajo: tu bebé lame
    .hold = Una mano detrás de la cabeza y el cuello
    .pour = No viertas la leche
# en: 5513f3d8
illustration-no-sliding =
    .title = En el mismo punto, sin deslizar
    .alt = Mantén el pulgar y los dedos sobre la misma piel mientras presionas. No dejes que se deslicen hacia el pezón.
    .so = Así: los dedos no se mueven del punto
    .not = Así no: los dedos se deslizan al pezón
# en: 9577f0ae
illustration-no-pinching =
    .title = Deja libre el pezón
    .alt = Presiona detrás del pezón, no encima. No lo pellizques, no lo aprietes y no lo estires.
    .free = Así: pezón libre
    .pinch = No pellizques
    .pull = No estires
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Con suavidad, y solo con las manos
    .alt = Presiona tan ligero que la piel se hunda solo un poco. No presiones con fuerza, no hundas los dedos, y no uses cepillo, peine ni aparato de masaje.
    .soft = Así: poco hundido
    .hard = No hondo
    .tool = Sin aparatos
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Manos fuera de una zona caliente que duele
    .alt = No masajees una zona caliente, hinchada, roja o más oscura de lo habitual, o que duela mucho. No la presiones y no empujes un bulto.
    .leave = Zona caliente, hinchada o que duele: sin masaje
    .rub = Así no: masajearla
