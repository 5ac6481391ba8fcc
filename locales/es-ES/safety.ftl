# en: ffc0b51b
safety-pregnancy-call-now =
    .text = Llama ya a tu servicio de maternidad si sangras por la vagina, si rompes aguas o pierdes líquido, o si tienes fiebre. Llama ya si tu bebé se mueve menos de lo habitual. Llama ya si tienes contracciones dolorosas y regulares. Llama ya al número de emergencias si sangras mucho. Llama ya también a ese número si tienes un dolor agudo en el vientre que no cesa.
# en: c19609af
safety-ask-first =
    .contested = Los hospitales difieren, sobre todo si esperas más de un bebé, si tu bebé es pequeño o si tienes tensión alta. Sigue el consejo que te den a ti.
# en: e251b30a
safety-stop-if-tightenings =
    .text = Detente y descansa si el vientre se te pone duro mientras te sacas leche antes del parto. Antes de las { $preterm-week } semanas completas de embarazo, llama de inmediato a tu servicio de maternidad. Desde las { $preterm-week } semanas completas, llama si no se calma en { $tightenings-wait } horas, o de inmediato en cuanto se te ponga duro con dolor y a intervalos regulares. En cualquier semana, llama de inmediato si sangras por la vagina, si rompes aguas o si tu bebé se mueve menos.
# en: 4be01e74
safety-no-pressure-inflamed =
    .text = No ablandes la areola con presión si tienes mastitis, un conducto obstruido o un absceso. No presiones una zona caliente, roja o más oscura de lo habitual, o que duela mucho. En vez de eso, pide ayuda.
# en: 66faccce
safety-hands-before-birth =
    .text = Si te han dicho que puedes sacarte leche antes del parto, usa solo las manos. Pregunta a tu { -midwife } o a tu médico antes de usar un sacaleches.
# en: 8260d9cd
safety-cool-pack =
    .text = Envuelve una bolsa de frío en un paño. Déjala puesta { $cool-pack } minutos cada vez.
