# en: d90767d4
safety-bleeding-chest-leg =
    .bleeding = Sangras mucho por la vagina, tanto que una compresa se llena en una hora o menos.
# en: d30498eb
safety-pregnancy-call-now =
    .waters = Rompes aguas, o te sale líquido por la vagina.
# en: d1a72dd5
safety-baby-very-worried =
    .blisters = Tu bebé tiene solo unas semanas y le salen ampollas o llagas, y ha estado cerca de un herpes o de un herpes labial (calentura en el labio), tuyo o de otra persona.
# en: 5aaf6daf
safety-baby-must-be-fed =
    .more = Pregunta cómo alimentar a tu bebé, cuánto darle, cada cuánto tiempo, y qué darle si tu leche no es suficiente. La leche donada o la leche de fórmula pueden cubrir lo que falta. Sigue sacándote leche, y no te quedes esperando a que salga más.
# en: 7df47ec9
safety-baby-nappies =
    .no-stool = Tu bebé no hace caca en las primeras { $first-stool } horas de vida.
    .black-stool = La caca de tu bebé sigue siendo negra el día { $black-stool-day }.
    .stools = Entre el día { $stools-from } y las { $stools-until } semanas, tu bebé hace caca amarilla menos de { $stools } veces en un día.
    .contested = Algunos servicios esperan que el bebé haga caca más veces al día, y otros, menos pañales mojados en los primeros días. Después de unas semanas, los bebés hacen caca con menos frecuencia.
# en: 6019caf5
safety-jaundice =
    .pale-stool = La caca de tu bebé es pálida, como la tiza o el yeso.
    .dark-urine = La orina de tu bebé es de color amarillo oscuro o marrón.
# en: 128310de
safety-infection-near-baby =
    .kiss = Alguien con herpes labial (calentura en el labio) le ha dado un beso a tu recién nacido.
# en: d020a1f5
safety-ask-first =
    .contested = Los hospitales no dicen todos lo mismo, sobre todo si esperas más de un bebé, si tu bebé es pequeño o si tienes tensión alta. Sigue el consejo que te den a ti.
# en: 7e1de539
safety-not-if-high-risk =
    .text = No te saques leche antes del parto en ninguno de estos casos, a menos que el médico que te atiende esté de acuerdo: esperas más de un bebé; hay demasiado líquido alrededor de tu bebé; hay preocupación por el crecimiento, el tamaño o la salud de tu bebé; tienes tensión alta con proteína en la orina; tienes una enfermedad grave, física o mental; has tenido más de una cesárea; o tienes en el útero una cicatriz vertical, o una que no se sabe cómo es.
# en: 9e22409b
safety-no-pressure-inflamed =
    .text = Esta presión es para una areola que está tensa porque un lado está muy lleno. No la hagas si tienes mastitis, un conducto obstruido o un absceso. No presiones un punto caliente que duele, ni donde la piel esté roja o más oscura de lo habitual. Detente si te duele, y pide ayuda.
# en: 66faccce
safety-hands-before-birth =
    .text = Si te han dicho que puedes sacarte leche antes del parto, usa solo las manos. Pregúntale a tu { -midwife } o a tu médico antes de usar un sacaleches.
# en: 3917845f
safety-cool-pack =
    .text = Envuelve una bolsa de frío en un paño. Déjala puesta { $cool-pack } minutos, y no la uses más de una vez por hora.
