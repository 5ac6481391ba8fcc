## Emergency

# en: 96945f4a
safety-sepsis =
    .title = Estás muy grave: señales de sepsis
    .text = Llama ya al número de emergencias si empieza cualquiera de estas señales, con o sin dolor en un pecho: tiemblas tan fuerte que no puedes parar; sientes confusión; arrastras las palabras al hablar; apenas puedes respirar; no orinas en todo el día; la piel se te llena de manchas, como el mármol.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Sangrado, pérdida de líquido, fiebre o menos movimientos en el embarazo
    .text = Llama ya a tu servicio de maternidad si sangras por la vagina, si se te rompe la fuente (la bolsa de aguas) o pierdes líquido, o si tienes fiebre. Llama ya si tu bebé se mueve menos de lo habitual. Llama ya si tienes contracciones dolorosas y regulares. Llama ya al número de emergencias si sangras mucho. Llama ya también a ese número si tienes un dolor agudo en el vientre que no cesa.
# en: cd5dc1b8
safety-tightenings-early =
    .title = El vientre se pone duro antes de tiempo
    .text = Llama ya a tu servicio de maternidad si antes de las { $preterm-week } semanas completas de embarazo empieza cualquiera de estas señales: el vientre se te pone duro una y otra vez; tienes un dolor de espalda nuevo, o dolores como los de la regla; pierdes líquido, moco o sangre por la vagina. No esperes a ver si se pasa.
# en: 862e2b6b
safety-baby-breathing =
    .title = A tu bebé le cuesta respirar o cambia de color
    .text = Llama ya al número de emergencias si tu bebé respira muy rápido o con mucho esfuerzo, hace quejidos al respirar o deja de respirar. Llama ya si la piel se le pone azul, muy pálida o con manchas, como el mármol. En la piel morena o negra, mira las palmas de las manos y las plantas de los pies.
# en: 5f88921f
safety-baby-unresponsive =
    .title = Tu bebé tiene el cuerpo flojo, como de trapo, o cuesta despertarlo
    .text = Llama ya al número de emergencias si tu bebé tiene el cuerpo flojo, como de trapo, o muy frío, o si cuesta despertarlo. Llama ya si tiene un llanto débil y de tono muy agudo, o una convulsión. Llama ya si tiene vómito verde, si se le abulta la mollera (la parte blanda de la cabeza), o si tiene un sarpullido que no desaparece al presionarlo.
# en: c5985eb9
safety-baby-temperature =
    .title = Tu bebé de pocos meses está demasiado caliente o demasiado frío
    .text = Pide ya ayuda de emergencia si tu bebé de menos de { $baby-fever-age } meses tiene fiebre o está demasiado frío. Fiebre es una temperatura de { $baby-fever-c } °C ({ $baby-fever-f } °F) o más. Demasiado frío es una temperatura por debajo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Sientes que podrías hacerte daño o hacerle daño a tu bebé
    .text = Llama ya al número de emergencias si sientes que podrías hacerte daño o hacerle daño a tu bebé. También puedes ir al servicio de urgencias o emergencias más cercano. No tienes que pasar por esto a solas. La mayoría de las personas mejora con ayuda.

## Call today

# en: 0a7c8e10
safety-fever =
    .title = Fiebre con dolor en un pecho
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si te duele un pecho y tienes fiebre. Fiebre es una temperatura de { $fever-c } °C ({ $fever-f } °F) o más. Llama también hoy mismo si tienes escalofríos, o si te sientes como con gripe.
    .contested = Una guía clínica anterior esperaba a una fiebre más alta. Esta guía usa el límite más bajo, para que llames a tiempo.
# en: e6b2821a
safety-abscess =
    .title = Pus, rayas o un bulto que crece
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si ves pus, o rayas rojas o más oscuras en un pecho. Llama hoy mismo si un bulto crece y duele mucho, o si la zona que duele se extiende. Puede ser un absceso, y necesita atención.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Una zona caliente que duele y no mejora
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si una parte de un pecho está caliente e hinchada y te duele, y además te sientes mal. Llama también hoy mismo si empeora. Si te sientes bien, llama si no ha mejorado después de { $no-better-min } horas. Nunca esperes más de { $no-better-max } horas. Puede verse roja, más oscura o brillante. En la piel morena y negra cuesta ver el enrojecimiento.
# en: acc38172
safety-antibiotics-no-better =
    .title = Antibióticos que no ayudan
    .text = Vuelve a llamar hoy mismo a tu { -midwife } o a tu médico si no te sientes mejor { $antibiotics-no-better } horas después de empezar los antibióticos. No esperes tanto si te sientes peor.
    .contested = Algunos servicios dan más tiempo. El plazo más corto es el más seguro.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Una grieta en el pezón que parece infectada
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si una grieta en el pezón parece infectada, y la zona de alrededor está caliente y duele. Puede que necesites tratamiento.
# en: 2c61f5fc
safety-pink-milk =
    .title = Leche de color rosa intenso
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si tu leche, un disco absorbente de lactancia o un pañal se pone de color rosa intenso. Un germen puede ser la causa. Pregunta antes de dar esa leche. Lava y esteriliza todo lo que toca la leche.
# en: 04512a95
safety-baby-feeding =
    .title = Tu bebé no se alimenta bien
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si tu bebé no quiere alimentarse, o toma menos de la mitad de lo habitual. Llama también hoy mismo si tu bebé duerme y se salta tomas. Llama hoy mismo si la piel de tu bebé se ve cada vez más amarilla, si tiene la boca seca, o si nada calma a tu bebé.
# en: 79fe02d3
safety-baby-nappies =
    .title = Menos pañales mojados de los que debe haber
    .text = Cuenta los pañales mojados en un día y una noche. El primer día y la primera noche después del parto son el día uno. Hasta el día { $nappies-grow }, cada día debe haber al menos tantos como días tiene tu bebé. Desde el día { $nappies-steady }, debe haber { $nappies } o más al día que se sientan pesados. Llama hoy mismo a tu { -midwife } o a tu médico si hay menos. Desde el día { $nappies-steady }, llama también hoy mismo si pasan { $dry-nappy } horas sin ningún pañal mojado.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Sientes que algo no está bien
    .text = Llama hoy mismo a tu { -midwife } o a tu médico si sientes que algo no está bien con tu bebé. No hace falta que sepas decir qué es.

## Ask soon

# en: 097e66f5
safety-lump =
    .title = Un bulto que no se va
    .text = Llama a tu { -midwife } o a tu médico si un bulto no se ha hecho más pequeño después de { $lump-call-min } horas de seguir con las tomas como siempre. Nunca esperes más de { $lump-call-max } horas. Si un bulto sigue ahí después de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    }, hay que examinarlo. No esperes a que termine la lactancia.
    .contested = Las páginas difieren mucho sobre cuánto esperar. Esta guía elige los plazos cortos.
# en: 1be5d404
safety-breast-changes =
    .title = Cambios que hay que revisar
    .text = Ve pronto al médico si la piel de un pecho tiene hoyitos como la cáscara de naranja. Ve al médico si un pezón empieza a hundirse hacia adentro y antes no lo hacía, si un bulto no se va, o si tienes un bulto en la axila. Ve al médico si sale sangre de un pezón antes del parto, o después de la primera semana de tu bebé. Una causa grave es rara, pero un médico tiene que comprobarlo.
# en: 605ad2bd
safety-inflamed-review =
    .title = Una zona que duele y que el tratamiento no ha curado
    .text = Vuelve al médico si una zona hinchada que duele sigue ahí después de { $inflamed-review } días de tratamiento. Hay que mirarla otra vez.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Sangre en tu leche
    .text = Ve al médico si sigue habiendo sangre en tu leche durante más de { $blood-in-milk } días, o si aparece después de la primera semana de tu bebé. Ve al médico si sale de un solo lado y no desaparece, o si no tiene una causa clara. Antes del parto, haz que te revisen si sale sangre de un pezón, aunque sea poca.
# en: d8f1b4e1
safety-low-mood =
    .title = Ánimo bajo o miedo
    .text = Díselo a tu { -midwife } o a tu médico en cuanto notes ánimo bajo, sensación de vacío o mucho miedo. La mayoría de las personas mejora con ayuda. Algunos medicamentos para esto se pueden tomar mientras das el pecho.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Cuándo pedir ayuda con la lactancia
    .text = Consulta a una { -midwife } o a un especialista en lactancia si dar el pecho o sacarte leche duele cada vez, o si tienes un pezón lastimado. Consulta si llega el día { $no-milk-day } y todavía no sale leche, si tu leche disminuye, o si tu bebé no se agarra al pecho. Consulta si los bultos vuelven una y otra vez, o si produces demasiada leche. Consulta si has tenido una cirugía en un pecho o en los dos.

## Stop, or do not start

# en: c19609af
safety-ask-first =
    .title = Antes del parto, pregunta primero
    .text = No te saques leche antes del parto hasta que tu { -midwife } o tu médico diga que es adecuado para ti. Se suele enseñar a partir de las { $before-birth-week-min } o { $before-birth-week-max } semanas completas de embarazo. No empieces antes, a menos que tu médico te lo indique. No es para todo el mundo. Tocar los pezones puede provocar contracciones.
    .contested = Los hospitales difieren, sobre todo si esperas más de un bebé, si tu bebé es pequeño o si tienes presión alta. Sigue el consejo que te den a ti.
# en: 5de384a4
safety-not-if-early-birth =
    .title = No lo hagas si el parto puede adelantarse
    .text = No te saques leche antes del parto si tienes, o has tenido alguna vez, señales de parto prematuro o puntos en el cuello del útero (cerclaje). Lo mismo vale si la placenta está baja, o si ha habido cualquier sangrado vaginal en este embarazo. Solo el médico que te atiende puede autorizarlo. Si pierdes líquido o tienes contracciones regulares, no te saques leche y llama de inmediato a tu servicio de maternidad.
# en: 63720f79
safety-not-if-high-risk =
    .title = No lo hagas si tu embarazo necesita cuidados especiales
    .text = No te saques leche antes del parto en ninguno de estos casos, a menos que el médico que te atiende esté de acuerdo: esperas más de un bebé; hay demasiado líquido alrededor de tu bebé; hay preocupación por el crecimiento, la salud o el desarrollo de tu bebé; tienes una enfermedad grave, física o mental; has tenido varias cesáreas, o una con un corte vertical en la parte alta del útero.
    .contested = Algunos hospitales lo aconsejan si esperas más de un bebé o si tu bebé es pequeño, y otros lo desaconsejan. Solo el médico que te atiende puede decírtelo.
# en: e251b30a
safety-stop-if-tightenings =
    .title = El vientre se te pone duro
    .text = Detente y descansa si el vientre se te pone duro mientras te sacas leche antes del parto. Antes de las { $preterm-week } semanas completas de embarazo, llama de inmediato a tu servicio de maternidad. Desde las { $preterm-week } semanas completas, llama si no se calma en { $tightenings-wait } horas, o de inmediato en cuanto se te ponga duro con dolor y a intervalos regulares. En cualquier semana, llama de inmediato si sangras por la vagina, si se te rompe la fuente (la bolsa de aguas) o si tu bebé se mueve menos.
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
    .contested = Algunas personas enseñan roces muy ligeros para la hinchazón. Úsalos en una zona que duele solo si una { -midwife } o un médico te ha enseñado cómo.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Cuándo no ablandar la areola con presión
    .text = No ablandes la areola con presión si tienes mastitis, un conducto tapado o un absceso. No presiones una zona caliente, roja o más oscura de lo habitual, o que duela mucho. En vez de eso, pide ayuda.
    .contested = Una guía para médicos usa esta presión también en la mastitis. Deja eso a alguien que pueda examinarte.
# en: a9a9d657
safety-syringe-cap =
    .title = La tapa de una jeringa puede asfixiar a un bebé
    .text = Quita la tapa de la jeringa y échala a la basura antes de acercar la jeringa a tu bebé. Una tapa puede bloquear la garganta. Una jeringa para recoger leche no siempre sirve para darla. Pregunta a tu { -midwife } cómo dar la leche.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Cuándo un médico debe autorizar primero que des tu leche
    .text = No des tu leche hasta que un médico lo autorice si tienes HTLV (un virus), mpox (viruela del mono) o brucelosis sin tratar. Lo mismo vale si tienes ébola, o si es posible que lo tengas. Si tienes llagas de herpes en un pecho, pregunta primero a un médico. Si usas drogas de la calle, como opioides o cocaína, pregunta primero. Un tratamiento estable con metadona o buprenorfina no es motivo para esperar. Si uno de tus medicamentos podría no ser seguro en la leche, pregunta primero. Si es posible que tu bebé tenga galactosemia, pregunta primero. Pregunta de inmediato qué puede tomar tu bebé hasta entonces.
# en: 795a8aa9
safety-hiv =
    .title = VIH
    .text = Si tienes VIH, no des tu leche antes de hablar con tu equipo de VIH. Pregúntales de inmediato qué puede tomar tu bebé hasta entonces. El riesgo es pequeño cuando el tratamiento funciona bien, pero no es cero.
    .contested = Los países difieren sobre dar el pecho con VIH. Tu equipo sabe qué se recomienda donde vives.
# en: 82d98002
safety-feed-apart =
    .title = Tuberculosis o varicela
    .text = Por el momento, no dejes que tu bebé tome directamente del pecho si tienes tuberculosis activa sin tratar. Lo mismo vale si te empieza la varicela entre { $chickenpox-before } días antes y { $chickenpox-after } días después del parto. Otra persona puede darle la leche que te saques. Pregunta a tu médico cómo hacerlo, y cuándo puedes volver a dar el pecho.

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
    .text = Si te han dicho que puedes sacarte leche antes del parto, usa solo las manos. Pregunta a tu { -midwife } o a tu médico antes de usar un extractor.
# en: 27e33913
safety-blood-sugar =
    .title = Si tienes diabetes
    .text = Si tienes diabetes, mide tu azúcar en sangre cuando te saques leche. Puede bajar mientras te sacas leche o das el pecho. Ten cerca algo de comer y agua.
# en: 700e313b
safety-warmth =
    .title = Tibio, no caliente
    .text = Usa un calor que resulte agradable, y solo por poco tiempo. No pongas calor en una zona que esté caliente, hinchada, roja o más oscura de lo habitual. En vez de eso, enfríala.
    .contested = Algunas páginas todavía aconsejan calor para una zona hinchada. El consejo más reciente es enfriarla.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Mantén tu frecuencia habitual si una zona duele
    .text = Cuando una zona está caliente o duele, da el pecho o sácate leche con la frecuencia habitual. No pongas los dedos en el punto que duele. No dejes de golpe de dar el pecho ni de sacarte leche. No añadas sesiones para sacar toda la leche. Si después de una toma todavía sientes el pecho lleno, sácate solo lo justo para sentir alivio.
    .contested = Algunas páginas dicen que des el pecho más a menudo y que empieces por el lado que duele. Quienes critican los consejos más recientes temen que salga muy poca leche. Tu frecuencia habitual queda entre las dos cosas.
# en: 8260d9cd
safety-cool-pack =
    .title = Frío, pero no sobre la piel desnuda
    .text = Envuelve una compresa fría en un paño. Déjala puesta { $cool-pack } minutos cada vez.
# en: da86c5e4
safety-oversupply =
    .title = No intentes sacar toda la leche
    .text = No añadas sesiones solo para sacar toda la leche. Cuanta más sacas, más produces. Pide ayuda si produces demasiada leche.
# en: b291a803
safety-binding =
    .title = Aplanar el pecho con una prenda o con vendas
    .text = No te aplanes el pecho con una prenda ajustada (binder) o con vendas justo después del parto, ni mientras te duela una zona. Más adelante, hazlo solo de vez en cuando y nunca apretado. Observa tu piel, tu leche y cualquier dolor. Llevar el pecho apretado puede causar bultos, mastitis y menos leche. Pregunta a tu { -midwife } o a tu médico.
# en: 881aa0e8
safety-medicines =
    .title = Medicamentos
    .text = No dejes un medicamento, ni dejes de dar el pecho, por tu cuenta. La mayoría de los medicamentos se puede tomar mientras das el pecho. Pregunta a tu médico o a tu farmacéutico por cada uno que tomes. No tomes aspirina para el dolor, a menos que un médico te lo indique.
# en: fbf67946
safety-giving-drops =
    .title = Dar la leche en gotas
    .text = Ten a tu bebé en posición vertical y despierto. Deja que lama o chupe cada gota. Nunca viertas la leche en su boca ni la lances a chorro.
# en: aea6b818
safety-hospital-milk =
    .title = Un bebé que nació antes de tiempo o está enfermo
    .text = Sigue las reglas de tu hospital si tu bebé nació antes de tiempo o está enfermo. Las reglas del hospital sobre recipientes y plazos pueden ser más estrictas que las de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Nada de microondas
    .text = Nunca calientes leche en el microondas. Las partes muy calientes pueden quemarle la boca a tu bebé.
# en: b8295b60
safety-balloon =
    .title = Globos: látex y niños pequeños
    .text = No uses un globo de látex si alguien cerca tiene alergia al látex. Mantén los globos y los trozos rotos lejos de niños menores de { $balloon-age } años. Pueden asfixiarse con ellos.
# en: 38c1180b
safety-no-delay =
    .title = Busca también ayuda con la lactancia
    .text = No aplaces la ayuda con la lactancia mientras practicas. Sacarte leche se suma a esa ayuda, y no la reemplaza.
