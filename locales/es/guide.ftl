# Neutral Latin American Spanish. The reader is "tú", and actions begin with the affirmative imperative (negative ones with "no").
# The reader's gender stays hidden: nouns and verbs instead of adjectives about the reader ("durante el embarazo", "a solas").
# "pecho" covers breast and chest, so one wording is enough; "un pecho" or "los pechos" where "dolor de pecho" could be read as the heart.
# Always the same: sacarte leche (express), reflejo de salida (let-down), bulto (lump), conducto tapado, ya / hoy mismo / pronto.
# "cuando ya ha bajado la leche y sale más" is milk coming in, never let-down. A list of signs stands after a colon, with semicolons.
# "Si …, pregunta primero": a bare "pregunta si …" would ask whether it is so.
# -midwife, in term.ftl, is a term so that a region layer can say its own word in every note: es-ES has "matrona", feminine too.

# en: bc544bbd
guide =
    .title = Extracción manual y masaje
    .summary = Cómo masajear tu { -body } y sacarte leche con tus propias manos, paso a paso.
    .notice-draft = Esta es información general para todas las personas. No te conoce y no puede decir qué te pasa. No reemplaza a tu { -midwife } ni a tu médico. En una emergencia, llama al número de emergencias. Ninguna { -midwife }, ningún médico ni ningún especialista en lactancia ha revisado todavía estas palabras. Ninguna persona que tenga el español como primera lengua ha revisado todavía esta traducción.
    .notice-reviewed = Esta es información general para todas las personas. No te conoce y no puede decir qué te pasa. No reemplaza a tu { -midwife } ni a tu médico. En una emergencia, llama al número de emergencias.
    .notice-app = Esta es información general para todas las personas. No te conoce y no puede decir qué te pasa. No reemplaza a tu { -midwife } ni a tu médico. En una emergencia, llama al número de emergencias. Esta aplicación ha cambiado algunas de las palabras.
    .key-fed = Cuando haya nacido tu bebé, asegura cada toma: con tu leche, o con lo que te aconseje una { -midwife } o un médico.
    .key-before = Antes del parto, pregunta primero, hazlo por poco tiempo y detente cuando el vientre se te ponga duro.
    .key-press = Con las manos limpias, pon el pulgar y los dedos a cierta distancia del pezón, presiona hacia atrás, júntalos y suelta.
    .key-pain = Detente si te duele, presiona después con menos fuerza o en otro lugar, y pide ayuda si sigue doliendo.
    .key-sore = No presiones ni masajees una zona caliente que duele: enfríala, sigue con tu ritmo de siempre y pide ayuda.
    .key-milk = Si tienes VIH, herpes o hepatitis, o si usas drogas o tomas medicamentos, pregunta antes de dar tu leche.
    .key-call = Llama ya al número de emergencias si te sientes muy mal o si ves muy mal a tu bebé, y confía en lo que sientes.

# en: 2daf3571
massage =
    .title = Masaje suave
    .purpose = El masaje puede ayudar al reflejo de salida, que hace que la leche fluya. Te prepara para sacarte leche, y puede ayudarte a obtener más.
    .place = Masajea el tejido blando que rodea la areola (el anillo de piel más oscura): por arriba, por los lados y por abajo. Ahí están las glándulas que producen la leche.
    .avoid = Deja el pezón y la areola fuera del masaje. Deja fuera cualquier zona caliente, hinchada, roja o más oscura de lo habitual, o que duela mucho.
