# The word for midwife. A region layer may give its own, feminine like this one.
-midwife = partera

# en: 8cbd8c88
term-nipple =
    .title = Pezón
    .text = La punta que sobresale, por donde sale la leche. Tiene varios orificios diminutos, no solo uno.
# same as English: the usual word in Spanish too.
# en: d44198a5
term-areola =
    .title = Areola
    .text = El anillo de piel más oscura alrededor del pezón. Su tamaño varía mucho de una persona a otra.
# en: 16978544
term-mammary-gland =
    .title = Glándula mamaria
    .text = El tejido bajo la piel que produce la leche.
# en: 107522d7
term-alveoli =
    .title = Alvéolos
    .text = Saquitos diminutos de la glándula donde se forma y se guarda la leche.
# en: c415275c
term-milk-duct =
    .title = Conducto de leche
    .text = Un tubo fino que lleva la leche al pezón.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Seno lactífero, o seno de la leche
    .text = Un nombre para unas bolitas, como frijoles pequeños o lentejas, que algunas personas sienten detrás del pezón.
    .contested = Los libros antiguos las muestran como bolsas que guardan leche. Los estudios de imagen muestran ahí conductos estrechos, y ninguna bolsa.
# en: f2b38162
term-let-down =
    .title = Reflejo de salida de la leche
    .text = El reflejo que empuja la leche desde los saquitos hacia los conductos. Los libros lo llaman reflejo de eyección de la leche.
# en: d398614f
term-colostrum =
    .title = Calostro
    .text = La primera leche. Es espesa y pegajosa, y hay poca.
# en: 4f4d0949
term-engorgement =
    .title = Congestión mamaria
    .text = Pecho muy lleno, con dolor e hinchazón, la mayoría de las veces en la primera semana.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Conducto tapado
    .text = Un punto firme que duele, donde la hinchazón presiona un conducto. También se llama conducto obstruido o bloqueado.
    .contested = Muchos folletos hablan de un tapón que hay que sacar empujando. Las guías clínicas más recientes hablan de una hinchazón que necesita reposo y frío.
# same as English: the usual word in Spanish too.
# en: ea51e6f3
term-mastitis =
    .title = Mastitis
    .text = Inflamación de un pecho, que está caliente e hinchado y duele, a veces con fiebre. Puede convertirse en una infección.
# en: 4f75771c
term-abscess =
    .title = Absceso
    .text = Una bolsa de pus. Un médico tiene que drenarla o tratarla.
# en: d6a05ae2
term-ibclc =
    .title = Especialista en lactancia (IBCLC)
    .text = Una persona con formación y certificación para ayudar con la lactancia y la leche.
# en: 14d5534d
term-care-provider =
    .title = Profesional de la salud
    .text = La persona que cuida de tu salud. Puede ser una { -midwife }, una enfermera, un médico o un especialista en lactancia.
# en: d324dbc9
term-hand-expression =
    .title = Extracción manual
    .text = Sacar leche con las manos, con un ritmo de presionar y soltar.
# en: 61fc2e12
term-chestfeeding =
    .title = Dar el pecho
    .text = Palabras que usan algunas personas para alimentar a un bebé con su propio cuerpo. Otras dicen amamantar o lactar.
    .contested = Algunos especialistas piden palabras que incluyan a todo el mundo. Otros piden palabras que todo el mundo conozca. Usa las que sean tuyas.
# en: 296a3bd7
term-donor-milk =
    .title = Leche donada
    .text = Leche de otra persona que un banco de leche ha analizado y calentado.
# en: ec4b9069
term-formula =
    .title = Leche de fórmula
    .text = Leche para bebés que se hace en una fábrica. Prepárala exactamente como dice el envase, con agua segura. Para un bebé que nació antes de tiempo o que tiene muy pocas semanas, pregunta primero a una { -midwife }.
# en: aa0bb92c
term-sterilise =
    .title = Esterilizar
    .text = Limpiar tan a fondo que casi no quedan gérmenes, por ejemplo hirviendo las cosas.
# en: 54649771
term-d-mer =
    .title = Reflejo D-MER
    .text = Una ola breve de malestar emocional justo antes de que fluya la leche. Las siglas, en inglés, significan reflejo disfórico de eyección de la leche.
# en: c9bf6a17
term-induced-lactation =
    .title = Inducción de la lactancia
    .text = Producir leche sin haber pasado por un embarazo.
# en: 51b90de3
term-relactation =
    .title = Relactación
    .text = Volver a producir leche cuando ya no salía, o salía muy poca.
# en: 6dfc009d
term-tightenings =
    .title = Vientre que se pone duro
    .text = El vientre se pone duro un rato y luego blando. Puede ser una contracción.
