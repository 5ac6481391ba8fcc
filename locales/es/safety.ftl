## Emergency

# en: 77635250
safety-sepsis =
    .title = Estás muy mal: señales de sepsis
    .act = Llama ya al número de emergencias si tienes cualquiera de estas señales, con o sin dolor en un pecho.
    .shiver = Tiemblas tan fuerte que no puedes parar, o te duelen mucho los músculos.
    .confused = Sientes confusión, o arrastras las palabras al hablar.
    .breath = Apenas puedes respirar, o respiras muy rápido, o el corazón te late muy rápido.
    .urine = No orinas en todo el día.
    .skin = La piel, los labios o la lengua se te ponen pálidos, azules, grises o con manchas, como el mármol.
    .dying = Sientes que te vas a morir.
    .spreads = La zona que duele en un pecho se extiende de hora en hora, o la piel de esa zona se pone gris o negra.
    .more = En la piel morena o negra, mírate los labios, la lengua, las palmas de las manos y las plantas de los pies.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Sangrado abundante, dolor dentro del tórax, una pierna hinchada o una convulsión
    .act = Llama ya al número de emergencias si te pasa cualquiera de estas cosas, en el embarazo o después del parto.
    .bleeding = Sangras mucho por la vagina, tanto que una toalla sanitaria se llena en una hora o menos.
    .clot = Te sale un coágulo de sangre tan grande como un huevo.
    .belly = Tienes un dolor agudo en el vientre que no cesa.
    .chest = Sientes dolor o presión muy adentro del tórax, o te falta el aire.
    .leg = Una pierna, de la rodilla para abajo, te duele, se te hincha, o está caliente, roja o más oscura de lo habitual.
    .faint = Te desmayas, o sientes que te vas a desmayar.
    .seizure = Tienes una convulsión: el cuerpo se te sacude o se te pone rígido.
    .more = Di que esperas un bebé, o di cuándo nació tu bebé.
# en: 4e1c4866
safety-blood-pressure =
    .title = Dolor de cabeza muy fuerte, problemas en la vista o hinchazón repentina
    .act = Llama ya a tu servicio de maternidad si te pasa cualquiera de estas cosas, en el embarazo o en las semanas después del parto.
    .headache = Tienes un dolor de cabeza muy fuerte, o uno que no se quita.
    .sight = Ves destellos (lucecitas) o manchas, o ves borroso.
    .swelling = La cara o las manos se te hinchan de repente.
    .ribs = Tienes un dolor fuerte justo debajo de las costillas.
    .vomit = No paras de vomitar, o tienes muchas náuseas y te sientes muy mal.
    .more = Pueden ser señales de preeclampsia, que también puede empezar después del parto. Si no logras hablar con el servicio, llama al número de emergencias.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Sangrado, pérdida de líquido, fiebre o menos movimientos en el embarazo
    .act = Llama ya a tu servicio de maternidad, a cualquier hora, si esperas un bebé y empieza cualquiera de estas señales.
    .bleeding = Sangras por la vagina, aunque sea poco.
    .waters = Se te rompe la fuente (la bolsa de aguas), o te sale líquido por la vagina.
    .fever = Tienes fiebre de { $fever-c } °C ({ $fever-f } °F) o más, o tienes escalofríos, o te sientes como con gripe.
    .movements = Tu bebé se mueve menos de lo habitual, o de otra manera.
    .contractions = Tienes contracciones dolorosas y regulares.
    .itching = Te pica mucho la piel, sobre todo en las palmas de las manos o en las plantas de los pies.
    .urine = Te duele al orinar, o no puedes orinar.
    .more = Llama ya al número de emergencias si sangras mucho, o si tienes un dolor agudo en el vientre que no cesa.
# en: 5698b715
safety-tightenings-early =
    .title = El vientre se pone duro antes de tiempo
    .act = Llama ya a tu servicio de maternidad si antes de las { $preterm-week } semanas completas de embarazo empieza cualquiera de estas señales.
    .tightenings = El vientre se te pone duro una y otra vez.
    .pains = Tienes dolores como los de la regla, o un dolor de vientre que no se quita.
    .backache = Te duele la espalda de una manera nueva.
    .pressure = Sientes presión en la vagina o en el ano.
    .fluid = Pierdes líquido, moco o sangre por la vagina.
    .more = No esperes a ver si se pasa.
# en: 62581acf
safety-fever-after-birth =
    .title = Fiebre o infección en las primeras semanas después del parto
    .act = Llama ya a tu servicio de maternidad si cualquiera de estas señales empieza en las primeras { $weeks-after-birth } semanas después del parto.
    .fever = Tienes fiebre de { $fever-c } °C ({ $fever-f } °F) o más, con o sin dolor en un pecho.
    .shivery = Tienes calor y escalofríos, o te sientes como con gripe.
    .breast = Un pecho está caliente y te duele, y te sientes mal.
    .belly = El vientre te duele cada vez más.
    .wound = Una herida o los puntos te duelen más, se hinchan o sueltan pus.
    .loss = Vuelves a sangrar más, o lo que te sale por la vagina huele mal.
    .stomach = Tienes vómitos o diarrea, y te sientes mal.
    .more = No esperes hasta la mañana. Si no te contestan en el servicio, ve a un servicio de urgencias o emergencias.
    .contested = Para un servicio de maternidad, una temperatura más baja cuenta como fiebre. Otros mandan al médico ese mismo día a quien tiene fiebre y dolor en un pecho. Esta guía es más estricta en estas semanas, en las que una infección puede avanzar rápido.
# en: e58cab5a
safety-baby-breathing =
    .title = A tu bebé le cuesta respirar o cambia de color
    .act = Llama ya al número de emergencias si tu bebé tiene cualquiera de estas señales.
    .stops = Tu bebé deja de respirar, o hace pausas largas entre una respiración y otra.
    .fast = Tu bebé respira muy rápido.
    .pulls-in = A tu bebé se le hunde la piel entre las costillas o debajo de ellas cada vez que respira.
    .grunts = Tu bebé hace un quejido cada vez que respira.
    .feed = A tu bebé le falta tanto el aire que no puede alimentarse.
    .blue = Los labios, la lengua o la piel de tu bebé se ponen azules o grises.
    .pale = La piel de tu bebé se pone muy pálida o con manchas, como el mármol.
    .more = En la piel morena o negra, mira los labios, las encías, las palmas de las manos y las plantas de los pies.
# en: 33d950bf
safety-baby-unresponsive =
    .title = Tu bebé tiene el cuerpo flojo, como de trapo, o cuesta despertarlo
    .act = Llama ya al número de emergencias si ves cualquiera de estas señales en tu bebé.
    .floppy = Tu bebé tiene el cuerpo flojo, como de trapo, no te responde, o cuesta despertarlo.
    .cold = La piel de tu bebé está muy fría al tacto.
    .cry = El llanto de tu bebé es débil, o muy agudo.
    .seizure = Tu bebé tiene una convulsión: el cuerpo se le sacude o se le pone rígido.
    .vomit = El vómito de tu bebé es verde.
    .head = A tu bebé se le abulta la mollera (la parte blanda de la cabeza).
    .rash = Tu bebé tiene un sarpullido que no desaparece al presionarlo con un vaso de vidrio.
    .more = En la piel morena o negra, busca el sarpullido en las palmas de las manos y en las plantas de los pies.
# en: d1a72dd5
safety-baby-very-worried =
    .title = Tu bebé no toma nada, o sientes mucha preocupación
    .act = Llama ya al número de emergencias, de día o de noche, si pasa cualquiera de estas cosas.
    .no-feeding = Tu bebé no toma nada de nada, una toma tras otra.
    .too-weak = Tu bebé está demasiado débil o tiene demasiado sueño para succionar.
    .cry = Tu bebé llora y llora, y nada de nada lo calma.
    .worried = Tu bebé tiene menos de { $very-worried-age } semanas, y te preocupa mucho.
    .blisters = Tu bebé tiene solo unas semanas y le salen ampollas o llagas, y ha estado cerca de un herpes o de un herpes labial (fuego en el labio), tuyo o de otra persona.
    .more = No hace falta que tengas certeza, ni que sepas decir qué pasa.
# en: 31f1fd9c
safety-baby-temperature =
    .title = Tu bebé de pocos meses está demasiado caliente o demasiado frío
    .act = Pide ya ayuda de emergencia si tu bebé tiene menos de { $baby-fever-age } meses y pasa cualquiera de estas cosas.
    .hot = La temperatura de tu bebé es de { $baby-fever-c } °C ({ $baby-fever-f } °F) o más.
    .cold = La temperatura de tu bebé está por debajo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = No tienes termómetro, y al tocarlo notas a tu bebé muy caliente o muy frío.
    .more = Mide la temperatura en la axila. Si la fiebre empieza justo después de una vacuna y tu bebé se ve bien, haz lo que te indicaron al vacunarlo.
    .contested = Las guías para recién nacidos ponen más bajo el límite de la fiebre. Si la temperatura está justo por debajo del límite de la fiebre de esta guía, la guía dice que llames ese mismo día. Algunas de esas guías ponen más bajo el límite del frío. Esta guía se queda con el límite del frío más alto, y por debajo de él tu bebé necesita ayuda de inmediato.
# en: d9a10770
safety-jaundice-emergency =
    .title = Un bebé amarillo: en el primer día, con mucho sueño o que se alimenta mal
    .act = Pide ya ayuda de emergencia si tu bebé se ve amarillo y además pasa cualquiera de estas cosas.
    .first-day = Tu bebé todavía no tiene { $jaundice-age } horas de vida.
    .sleepy = Tu bebé tiene más sueño de lo habitual, o no se despierta para las tomas.
    .feeding = Tu bebé se alimenta peor que antes.
    .floppy = Tu bebé tiene el cuerpo flojo, como de trapo, o rígido.
    .cry = El llanto de tu bebé es muy agudo, o nada calma a tu bebé.
    .palms = El color amarillo ha llegado a las palmas de las manos o a las plantas de los pies.
    .more = Mira a tu bebé a la luz del día. En la piel morena o negra, mira lo blanco de los ojos y las encías.
    .contested = Según un servicio de salud, basta con que un médico revise algunas de estas señales ese mismo día. Esta guía sigue lo más estricto.
# en: ba230a32
safety-psychosis =
    .title = Un cambio repentino y extraño en la mente o en el ánimo
    .act = Llama ya al número de emergencias si cualquiera de estas señales empieza en ti o en alguien cercano.
    .hears = Oyes o ves cosas que los demás no oyen ni ven.
    .beliefs = Crees cosas que a los demás les parecen extrañas o les dan miedo.
    .high = Sientes una euforia muy fuerte, hablas muy rápido o casi no necesitas dormir.
    .confused = Sientes mucha confusión, o pareces otra persona.
    .suspicious = Sientes que otros quieren hacerte daño a ti o a tu bebé.
    .swings = Tu ánimo pasa rápido de estar muy arriba a estar muy abajo.
    .more = Puede empezar a los pocos días del parto y empeorar rápido. Puede que otra persona tenga que llamar por ti. Es una enfermedad, y tiene tratamiento.
    .contested = Algunas páginas dicen que vayas al médico ese mismo día. Una enfermedad que puede empeorar tan rápido no debe esperar.
# en: f40df11a
safety-crisis =
    .title = Sientes que podrías hacerte daño o hacerle daño a tu bebé
    .act = Llama ya al número de emergencias, o ve a un servicio de urgencias o emergencias, si te pasa cualquiera de estas cosas.
    .self = Piensas en quitarte la vida o en hacerte daño.
    .baby = Te da miedo llegar a hacerle daño a tu bebé.
    .without = Sientes que tu bebé estaría mejor sin ti.
    .cut-off = Sientes que pierdes cada vez más la conexión con tu bebé.
    .new-thoughts = Te vienen pensamientos nuevos de hacerte daño con violencia.
    .more = Quédate con alguien hasta que llegue la ayuda. No tienes que pasar por esto a solas. La mayoría de las personas mejora con ayuda.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = Tu bebé tiene que recibir alimento
    .act = Llama hoy mismo a tu { -midwife } o a tu médico, antes de la próxima toma, si pasa cualquiera de estas cosas.
    .not-yet = Desde que nació, tu bebé todavía no se ha alimentado bien.
    .drops = Tu bebé no puede tomar directamente de tu pecho, y recibe solo gotas de tu leche.
    .not-enough = No hay suficiente leche tuya para cada toma.
    .no-milk = Llega el día { $no-milk-day } y no te sale nada de leche, o llega el día { $no-rise-day } y no te salen más que gotas.
    .weight = Tu bebé ha perdido más del { $weight-loss } por ciento de su peso al nacer.
    .more = Pregunta cómo alimentar a tu bebé, cuánto darle, cada cuánto tiempo, y qué darle si tu leche no alcanza. La leche donada o la leche de fórmula pueden cubrir lo que falta. Sigue sacándote leche, y no te quedes esperando a que salga más.
# en: 1eee95fa
safety-baby-feeding =
    .title = Tu bebé no se alimenta bien
    .act = Llama hoy mismo a tu { -midwife } o a tu médico, a cualquier hora, si ves cualquiera de estas señales.
    .less = Tu bebé toma menos de la mitad de lo habitual.
    .turns-away = Tu bebé rechaza una toma tras otra.
    .sleeps = Tu bebé duerme y se salta tomas.
    .mouth = Tu bebé tiene la boca o los labios secos.
    .soft-spot = A tu bebé se le hunde la mollera (la parte blanda de la cabeza).
    .more = Si de noche nadie contesta, llama a una línea de salud que atienda fuera de horario o ve a un hospital. Un bebé que no toma nada de nada, o al que cuesta despertar, necesita ayuda de inmediato.
# en: 7df47ec9
safety-baby-nappies =
    .title = Menos pañales mojados o sucios de los que debe haber
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si en un día y una noche pasa cualquiera de estas cosas.
    .wet-first = El día { $nappies-first-day }, no hay ningún pañal mojado.
    .wet-second = El día { $nappies-second-day }, hay menos de { $nappies-second-day } pañales mojados.
    .wet-third = El día { $nappies-third-day }, hay menos de { $nappies-third-day } pañales mojados.
    .wet-fourth = El día { $nappies-fourth-day }, hay menos de { $nappies-fourth-day } pañales mojados.
    .wet-fifth = El día { $nappies-fifth-day }, hay menos de { $nappies-fifth-day } pañales mojados.
    .wet-later = Desde el día { $nappies-steady }, hay en un día menos de { $nappies } pañales mojados que se sientan pesados.
    .dry = Desde el día { $nappies-steady }, pasan { $dry-nappy } horas sin ningún pañal mojado.
    .no-stool = Tu bebé no hace popó (caca) en las primeras { $first-stool } horas de vida.
    .black-stool = El popó de tu bebé sigue siendo negro el día { $black-stool-day }.
    .stools = Entre el día { $stools-from } y las { $stools-until } semanas, tu bebé hace popó amarillo menos de { $stools } veces en un día.
    .dust = Después del día { $dust-day }, hay un polvo naranja o rosa en un pañal.
    .more = Cuenta cada día desde la hora del parto: el primer día y la primera noche son el día uno. Un polvo como de ladrillo puede significar que tu bebé necesita más leche. El color rosa intenso es otra señal, y tiene su propio aviso.
    .contested = Algunos servicios esperan que el bebé haga popó más veces al día, y otros, menos pañales mojados en los primeros días. Después de unas semanas, los bebés hacen popó con menos frecuencia.
# en: 6019caf5
safety-jaundice =
    .title = Tu bebé se ve amarillo
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si pasa cualquiera de estas cosas, aunque tu bebé se alimente bien.
    .yellow = La piel de tu bebé o lo blanco de los ojos se ve de color amarillo por primera vez.
    .stronger = El color amarillo de tu bebé se hace más fuerte o se extiende.
    .pale-stool = El popó (la caca) de tu bebé es pálido, como la tiza o el yeso.
    .dark-urine = La orina de tu bebé es de color amarillo oscuro o café (marrón).
    .stays = El color amarillo de tu bebé todavía sigue ahí { $jaundice-stays } semanas después del parto.
    .more = En la piel morena o negra, mira lo blanco de los ojos y las encías, a la luz del día. Un bebé amarillo que tiene mucho sueño, se alimenta mal o tiene menos de un día de vida necesita ayuda de inmediato.
# en: 42120116
safety-baby-seems-wrong =
    .title = Sientes que algo no está bien
    .act = Llama hoy mismo a tu { -midwife } o a tu médico, de día o de noche, si pasa cualquiera de estas cosas.
    .feeling = Sientes que algo no está bien con tu bebé, aunque no sepas decir qué es.
    .warm = La temperatura de tu bebé de pocos meses está por encima de { $baby-warm-c } °C ({ $baby-warm-f } °F), pero por debajo de { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = La temperatura de tu bebé de pocos meses está por debajo de { $baby-cool-c } °C ({ $baby-cool-f } °F), pero no por debajo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = La piel alrededor del ombligo de tu bebé está roja o hinchada, o huele mal.
    .blisters = Tu bebé de pocos meses tiene ampollas o llagas, y no sabes por qué.
    .more = Confía en lo que sientes. Si tu bebé tiene solo unas semanas y te preocupa mucho, pide ayuda de inmediato.
# en: 128310de
safety-infection-near-baby =
    .title = Herpes o varicela cerca de tu bebé
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si pasa cualquiera de estas cosas, para que se pueda proteger a tu bebé.
    .sores = Tienes llagas de herpes en un pecho.
    .late-pregnancy = Te sale herpes genital por primera vez al final del embarazo.
    .kiss = Alguien con herpes labial (fuego en el labio) le ha dado un beso a tu recién nacido.
    .chickenpox = Te empieza la varicela en el embarazo o en las semanas después del parto.
    .near-chickenpox = Nunca has tenido varicela, y has estado cerca de alguien que la tiene.
    .more = Nadie con herpes labial debe besar a un bebé. Si después a un bebé de pocos meses le salen ampollas, o si se alimenta mal o está demasiado caliente, necesita ayuda de inmediato.
# en: 3a6bd838
safety-fever =
    .title = Fiebre con dolor en un pecho, más adelante
    .act = Cuando han pasado más de { $weeks-after-birth } semanas desde el parto, llama hoy mismo a tu { -midwife } o a tu médico si te pasa cualquiera de estas cosas.
    .fever = Te duele un pecho y tienes fiebre de { $fever-c } °C ({ $fever-f } °F) o más.
    .flu = Te duele un pecho y te sientes mal, tienes escalofríos o te sientes como con gripe.
    .more = En el embarazo y en esas primeras semanas, esto es más urgente. Tu servicio de maternidad debe saberlo de inmediato.
    .contested = Una guía clínica anterior esperaba a una fiebre más alta. Esta guía usa el límite más bajo, para que llames a tiempo.
# en: 407902d0
safety-abscess =
    .title = Pus, rayas o un bulto que crece
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si ves cualquiera de estas señales en un pecho.
    .pus = Ves pus.
    .streaks = Hay rayas rojas o más oscuras en la piel.
    .lump = Un bulto crece y duele mucho.
    .bigger = La zona que duele se hace más grande.
    .more = Puede ser un absceso, y necesita atención. Si la zona se extiende de hora en hora, o si la piel se pone gris o negra, pide ayuda de inmediato.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Una zona caliente que duele y no mejora
    .act = Llama hoy mismo a tu { -midwife } o a tu médico por una zona caliente e hinchada si pasa cualquiera de estas cosas.
    .worse = La zona del pecho empeora.
    .no-better = Te sientes bien, pero la zona no ha mejorado después de { $no-better-min } horas.
    .risk = Tienes diabetes, o una enfermedad que baja tus defensas, o tomas un medicamento que las baja.
    .more = Nunca esperes más de { $no-better-max } horas. La zona puede verse roja, más oscura o brillante. En la piel morena y negra cuesta ver el enrojecimiento. Si te sientes mal o tienes fiebre, es más urgente: lee los avisos sobre la fiebre.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Antibióticos que no ayudan
    .act = Vuelve a llamar hoy mismo a tu { -midwife } o a tu médico si pasa cualquiera de estas cosas.
    .no-better = No te sientes mejor { $antibiotics-no-better } horas después de empezar los antibióticos.
    .worse = Te sientes peor después de empezar los antibióticos.
    .more = No dejes los antibióticos por tu cuenta.
    .contested = Algunos servicios dan más tiempo. El plazo más corto es el más seguro.
# en: 165668a2
safety-cracked-nipple =
    .title = Una grieta en el pezón que parece infectada
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si un pezón con una grieta tiene cualquiera de estas señales.
    .pus = Ves pus, o piel muerta que no sana.
    .sore-around = Alrededor del pezón, el pecho está caliente o hinchado, o te duele.
    .worse = El pezón te duele más cada día.
    .more = Puede que necesites tratamiento.
# en: 5aa6cdcc
safety-pink-milk =
    .title = Leche de color rosa intenso
    .act = Llama hoy mismo a tu { -midwife } o a tu médico si cualquiera de estas cosas se pone de color rosa intenso.
    .milk = Tu leche se pone de color rosa intenso, también cuando está guardada.
    .pad = Un disco absorbente de lactancia o un paño se pone de color rosa intenso.
    .nappy = El pañal de tu bebé se pone de color rosa intenso.
    .more = Un germen puede ser la causa. Pregunta antes de dar esa leche, y pregunta qué puede tomar tu bebé hasta entonces. Lava y esteriliza todo lo que toca la leche.
    .contested = En los informes sobre unos pocos bebés, los médicos no vieron motivo para dejar de dar el pecho. Aun así, pregunta primero.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Un bulto que no se va
    .act = Llama a tu { -midwife } o a tu médico por un bulto si pasa cualquiera de estas cosas.
    .no-smaller = El bulto no se ha hecho más pequeño después de { $lump-call-min } horas de seguir con las tomas como siempre.
    .stays = Si un bulto sigue ahí después de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    }, hay que examinarlo.
    .more = Nunca esperes más de { $lump-call-max } horas para llamar por primera vez. No esperes a que termine la lactancia.
    .contested = Las páginas dicen cosas muy distintas sobre cuánto esperar. Esta guía elige los plazos cortos.
# en: d55ecb9f
safety-breast-changes =
    .title = Cambios que hay que revisar
    .act = Ve pronto al médico si notas cualquiera de estos cambios en el pecho.
    .dimples = La piel tiene hoyitos como la cáscara de naranja.
    .nipple-in = Un pezón empieza a hundirse hacia adentro y antes no lo hacía.
    .nipple-rash = Un pezón tiene sarpullido, escamas o costras que no sanan.
    .shape = Un lado cambia de forma y se queda así.
    .lump = Hay un bulto que no se va, o un bulto en la axila.
    .blood = Sale sangre de un pezón antes del parto, o después de la primera semana de tu bebé.
    .more = Una causa grave es rara, pero un médico tiene que comprobarlo.
# en: b208305d
safety-inflamed-review =
    .title = Una zona que duele y que el tratamiento no ha curado
    .act = Vuelve al médico si pasa cualquiera de estas cosas.
    .still = Una zona hinchada que duele sigue ahí después de { $inflamed-review } días de tratamiento.
    .again = La misma zona se pone caliente y duele una y otra vez.
    .more = Hay que mirarla otra vez.
# en: fc50a695
safety-blood-in-milk =
    .title = Sangre en tu leche
    .act = Ve al médico por la sangre en tu leche si pasa cualquiera de estas cosas.
    .long = Sigue habiendo sangre durante más de { $blood-in-milk } días.
    .late = La sangre aparece después de la primera semana de tu bebé.
    .one-side = La sangre sale de un solo lado, y no desaparece.
    .no-cause = La sangre no tiene una causa clara.
    .before = Sale sangre de un pezón antes del parto.
    .more = Si tienes hepatitis B o C, hay una regla aparte para los pezones con grietas o que sangran.
# en: f359f523
safety-low-mood =
    .title = Ánimo bajo o miedo
    .act = Díselo a tu { -midwife } o a tu médico en cuanto notes cualquiera de estas cosas.
    .low = Tienes el ánimo bajo o una sensación de vacío la mayor parte del tiempo.
    .fear = Sientes mucho miedo o mucha preocupación.
    .joy = Nada te da alegría.
    .let-down = Te llega una ola de tristeza cada vez, justo antes de que fluya la leche.
    .more = Con ayuda, la mayoría de las personas mejora. Algunos medicamentos para esto se pueden tomar mientras das el pecho. Una ola que llega con la leche y se va en minutos viene del cuerpo. No es tu culpa.
# en: 3209db4b
safety-ask-for-help =
    .title = Cuándo pedir ayuda con la lactancia
    .act = Consulta a una { -midwife } o a un especialista en lactancia si pasa cualquiera de estas cosas.
    .hurts = Dar el pecho o sacarte leche duele cada vez, o tienes un pezón lastimado.
    .less = Tu leche disminuye, pero tu bebé todavía recibe suficiente.
    .latch = Tu bebé no se agarra al pecho, pero recibe suficiente leche de otra manera.
    .lumps = Los bultos vuelven una y otra vez.
    .too-much = Produces demasiada leche.
    .surgery = Has tenido una cirugía en un pecho o en los dos.
    .weight = Después de { $birth-weight-back } semanas, tu bebé no ha recuperado el peso que tenía al nacer.
    .more = Si tu bebé no recibe suficiente leche, no esperes: llama ese mismo día a tu { -midwife } o a tu médico.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Antes del parto, pregunta primero
    .text = No te saques leche antes del parto hasta que tu { -midwife } o tu médico diga que es adecuado para ti. Se suele enseñar a partir de las { $before-birth-week-min } o { $before-birth-week-max } semanas completas de embarazo. Empieza antes solo si tu médico te lo indica. No es para todo el mundo: tocar los pezones puede provocar contracciones.
    .contested = Los hospitales no dicen todos lo mismo, sobre todo si esperas más de un bebé, si tu bebé es pequeño o si tienes presión alta. Sigue el consejo que te den a ti.
# en: 818d13e9
safety-not-if-early-birth =
    .title = No lo hagas si el parto puede adelantarse
    .text = No te saques leche antes del parto en ninguno de estos casos, a menos que el médico que te atiende esté de acuerdo: tienes, o has tenido alguna vez, señales de parto prematuro o puntos en el cuello del útero (cerclaje); la placenta está baja; o has sangrado en este embarazo. Si pierdes líquido o si las contracciones son regulares, no empieces, y llama de inmediato a tu servicio de maternidad.
# en: 7e1de539
safety-not-if-high-risk =
    .title = No lo hagas si tu embarazo necesita cuidados especiales
    .text = No te saques leche antes del parto en ninguno de estos casos, a menos que el médico que te atiende esté de acuerdo: esperas más de un bebé; hay demasiado líquido alrededor de tu bebé; hay preocupación por el crecimiento, el tamaño o la salud de tu bebé; tienes presión alta con proteína en la orina; tienes una enfermedad grave, física o mental; has tenido más de una cesárea; o tienes en el útero una cicatriz vertical, o una que no se sabe cómo es.
    .contested = Algunos hospitales lo aconsejan si esperas más de un bebé o si tu bebé es pequeño, y otros lo desaconsejan. Solo el médico que te atiende puede decírtelo.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = El vientre se te pone duro
    .text = Detente y descansa si el vientre se te pone duro mientras te sacas leche antes del parto. Antes de las { $preterm-week } semanas completas de embarazo, llama de inmediato a tu servicio de maternidad. Desde esa semana, llama si no se te pasa en { $tightenings-wait } horas, y de inmediato si empieza a doler y se repite con regularidad. En cualquier semana, llama de inmediato si sangras, si pierdes líquido o si tu bebé se mueve menos.
# en: a3502650
safety-stop-if-pain =
    .title = Si hay dolor, detente
    .text = Detente si te duele. Descansa, y luego presiona con menos fuerza o en otro lugar. Si sigue doliendo, detente y pide ayuda.
# en: d89461d5
safety-no-deep-massage =
    .title = Ni masaje fuerte ni aparatos
    .text = No presiones con fuerza. No hundas los dedos en un bulto, ni lo frotes. No uses cepillo, peine ni aparato de masaje. El masaje fuerte puede dañar el tejido y causar hinchazón.
# en: 80808489
safety-no-massage-inflamed =
    .title = No masajees una zona caliente o que duele
    .text = No masajees una zona caliente, hinchada, roja o más oscura de lo habitual, o que duela mucho. No presiones el punto que duele, ni lo amases, ni empujes un bulto. Eso puede empeorarlo.
    .contested = Algunas personas enseñan caricias muy ligeras para la hinchazón. Úsalas en una zona que duele solo si una { -midwife } o un médico te ha enseñado cómo.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Cuándo no ablandar la areola con presión
    .text = Esta presión es para una areola que está tensa porque un lado está muy lleno. No la hagas si tienes mastitis, un conducto tapado o un absceso. No presiones un punto caliente que duele, ni donde la piel esté roja o más oscura de lo habitual. Detente si te duele, y pide ayuda.
    .contested = Una guía para médicos usa esta presión también en la mastitis. Deja eso a alguien que pueda examinarte.
# en: 6b799f95
safety-syringe-cap =
    .title = La tapa de una jeringa puede asfixiar a un bebé
    .text = Quita la tapa de la jeringa y échala a la basura antes de acercar la jeringa a tu bebé. Una tapa puede bloquear la garganta. Algunas jeringas para recoger leche no están hechas para dársela a un bebé, así que pregúntale a tu { -midwife } cómo dar la leche.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Cuándo un médico debe autorizar primero que des tu leche
    .text = No des tu leche hasta que un médico lo autorice si tienes HTLV (un virus), mpox (viruela del mono) o brucelosis sin tratar. Lo mismo vale si tienes ébola, o si es posible que lo tengas, y si es posible que tu bebé tenga galactosemia. Pregunta de inmediato qué puede tomar tu bebé hasta entonces.
# en: 4c450e86
safety-ask-drugs =
    .title = Drogas de la calle, medicamentos contra el cáncer, pruebas radiactivas
    .text = Si usas drogas de la calle, como heroína o cocaína, pregúntale a un médico antes de dar tu leche. Pregunta primero también si tomas medicamentos contra el cáncer o si te van a hacer una prueba radiactiva. Si uno de tus medicamentos podría no ser seguro en la leche, pregunta. Si tomas metadona o buprenorfina con control médico, no necesitas esperar.
# en: ff5bf530
safety-herpes =
    .title = Llagas de herpes, o hepatitis y pezones que sangran
    .text = No des el pecho de un lado con llagas de herpes, y tira la leche de ese lado, hasta que las llagas hayan sanado. Cubre las llagas y lávate las manos. Mantén las llagas lejos de tu bebé y de lo que contiene la leche. Si tienes hepatitis B o C, tira la leche de un pezón con grietas o que sangra, y pregúntale a tu médico.
# en: f4c09b95
safety-hiv =
    .title = VIH
    .text = Si tu equipo de VIH ha hecho contigo un plan para alimentar a tu bebé, síguelo. Si no, pregúntales de inmediato qué puede tomar tu bebé, y no des tu leche antes. No empieces a dar el pecho, ni lo dejes, ni lo combines con otra leche por tu cuenta. Un pecho que duele, tiene grietas o sangra aumenta el riesgo: llama de inmediato a tu equipo.
    .contested = Con un tratamiento que funciona bien, el riesgo es pequeño, pero no es cero. Los países no se ponen de acuerdo sobre dar el pecho con VIH. Donde no es seguro dar otra leche, la Organización Mundial de la Salud apoya dar el pecho con tratamiento. Tu equipo sabe qué se recomienda donde vives, y ningún bebé debe quedarse sin una toma.
# en: 55a2369e
safety-feed-apart =
    .title = Tuberculosis o varicela
    .text = No dejes que tu bebé tome directamente del pecho si tienes tuberculosis activa sin tratar. Lo mismo vale si te empieza la varicela entre { $chickenpox-before } días antes y { $chickenpox-after } días después del parto. Espera hasta que un médico lo autorice. Hasta entonces, otras personas pueden darle la leche que te saques, si ninguna llaga la toca.
    .contested = Según la Organización Mundial de la Salud, la mayoría de las personas con tuberculosis puede dar el pecho. Usan mascarilla y reciben tratamiento, y su bebé también lo recibe.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = No deslices los dedos
    .text = Mantén los dedos en un mismo punto de la piel mientras presionas. Deslizarlos puede irritar la piel.
# en: 2ea983ba
safety-no-pinching =
    .title = No pellizques ni estires el pezón
    .text = No pellizques, ni aprietes, ni estires el pezón. Eso puede hacerte daño y puede detener la salida de la leche.
# en: cb1774fe
safety-before-birth-limit =
    .title = Sesiones cortas antes del parto
    .text = Termina cada sesión a los { $before-birth-session } minutos como máximo, contando también cualquier masaje. Haz de { $before-birth-a-day-min } a { $before-birth-a-day-max } sesiones cortas al día, no más. Puedes saltarte días.
# en: 66faccce
safety-hands-before-birth =
    .title = Antes del parto, solo con la mano
    .text = Si te han dicho que puedes sacarte leche antes del parto, usa solo las manos. Pregúntale a tu { -midwife } o a tu médico antes de usar un extractor.
# en: 3bb3c57d
safety-blood-sugar =
    .title = Si tienes diabetes
    .text = Si tienes diabetes, mide tu azúcar en sangre cuando te saques leche. Puede bajar mientras te sacas leche o das el pecho, así que ten cerca algo de comer y agua. Díselo al personal de salud. Tu bebé necesita una toma antes de que pasen { $diabetes-first-feed } minutos desde el parto, tomas frecuentes y controles de azúcar.
# en: 700e313b
safety-warmth =
    .title = Tibio, no caliente
    .text = Usa un calor que resulte agradable, y solo por poco tiempo. No pongas calor en una zona que esté caliente, hinchada, roja o más oscura de lo habitual. En vez de eso, enfríala.
    .contested = Algunas páginas todavía aconsejan calor para una zona hinchada. El consejo más reciente es enfriarla.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Sigue con las tomas como siempre si una zona duele
    .text = Cuando una zona duele, da el pecho o sácate leche tan a menudo como siempre. No lo dejes de golpe. Si tu bebé rechaza ese lado, sácate leche de ese lado tan a menudo como comería tu bebé. No pongas los dedos en el punto que duele, y no añadas sesiones para sacar toda la leche. Si todavía sientes el pecho lleno, sácate solo lo justo para sentir alivio.
    .contested = Algunas páginas dicen que des el pecho más a menudo y que empieces por el lado que duele. Quienes critican los consejos más recientes temen que salga muy poca leche. Tu ritmo de siempre queda entre las dos cosas.
# en: 3917845f
safety-cool-pack =
    .title = Frío, pero no sobre la piel desnuda
    .text = Envuelve una compresa fría en un paño. Déjala puesta { $cool-pack } minutos, y no la uses más de una vez por hora.
# en: da86c5e4
safety-oversupply =
    .title = No intentes sacar toda la leche
    .text = No añadas sesiones solo para sacar toda la leche. Cuanta más sacas, más produces. Pide ayuda si produces demasiada leche.
# en: 6826522f
safety-binding =
    .title = Aplanar el pecho con una prenda o con vendas
    .text = No te aplanes el pecho con una prenda ajustada (binder) o con vendas justo después del parto, ni mientras te duela una zona. Más adelante, hazlo solo a ratos y nunca apretado. Observa tu piel, tu leche y cualquier dolor. Llevar el pecho apretado puede causar bultos, mastitis o menos leche. Pregúntale a tu { -midwife } o a tu médico.
# en: c51e27db
safety-medicines =
    .title = Medicamentos
    .text = No dejes un medicamento, ni dejes de dar el pecho, por tu cuenta. La mayoría de los medicamentos se puede tomar mientras das el pecho. Pregúntale a tu médico o a tu farmacéutico por cada uno. No tomes aspirina ni codeína para el dolor, a menos que un médico te lo indique. Pregunta también por el alcohol, el tabaco y el cannabis (marihuana).
# en: b10070fb
safety-giving-drops =
    .title = Dar la leche en gotas
    .text = Ten a tu bebé en posición vertical y despierto. Deja que lama o chupe cada gota, y haz una pausa cuando tu bebé la haga. Nunca viertas la leche en su boca ni la lances a chorro.
# en: e132461c
safety-hospital-milk =
    .title = Un bebé que nació antes de tiempo o está enfermo
    .text = Sigue las reglas de tu hospital si tu bebé nació antes de tiempo o está enfermo. Sus reglas sobre recipientes y plazos pueden ser más estrictas que las de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Nada de microondas
    .text = Nunca calientes leche en el microondas. Las partes muy calientes pueden quemarle la boca a tu bebé.
# en: cf8cb1f3
safety-hot-water =
    .title = Agua caliente
    .text = Mantén a los niños lejos del agua hirviendo. Quédate junto a la olla hasta que esté fuera del fuego. Deja que las cosas se enfríen antes de tocarlas o acercarlas a tu bebé.
# en: 87594145
safety-safe-sleep =
    .title = Cuando te da sueño
    .text = No te duermas con tu bebé en un sofá, un sillón o una silla: tu bebé podría dejar de respirar. Antes, acuéstalo boca arriba en una cuna despejada, firme y plana. Nunca compartas la cama, ni otro lugar para dormir, si sientes mucho cansancio, o después de tomar alcohol, drogas o un medicamento que da sueño. Nunca lo hagas si alguien fuma, ni con un bebé que nació antes de tiempo o con poco peso.
# en: b8295b60
safety-balloon =
    .title = Globos: látex y niños pequeños
    .text = No uses un globo de látex si alguien cerca tiene alergia al látex. Mantén los globos y los trozos rotos lejos de niños menores de { $balloon-age } años. Pueden asfixiarse con ellos.
# en: 38c1180b
safety-no-delay =
    .title = Busca también ayuda con la lactancia
    .text = No aplaces la ayuda con la lactancia mientras practicas. Sacarte leche se suma a esa ayuda, y no la reemplaza.
