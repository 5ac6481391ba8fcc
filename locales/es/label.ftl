# en: b9deaee0
section =
    .preparation = Prepárate
    .massage = Masaje
    .steps = Los cinco pasos
    .sessions = Cuánto tiempo: planes para seguir
    .safety = Seguridad
    .problems = Cuando algo no va bien
    .topics = Es bueno saberlo
    .terms = Palabras explicadas
    .sources = Fuentes

# en: 5b8061ab
urgency =
    .emergency = Emergencia: pide ayuda ya
    .same-day = Llama hoy mismo
    .soon = Consulta pronto
    .stop = Detente
    .caution = Ten cuidado

# en: 4a934fc5
urgency-meaning =
    .emergency = Pide ayuda en este mismo minuto, de día o de noche.
    .same-day = Llama dentro del mismo día, a cualquier hora. Si nadie contesta, llama a una línea de salud que atienda de noche y en fines de semana, o ve a un hospital. No dejes que un bebé de pocos meses espere hasta la mañana. Si empeoras, pide ayuda de emergencia.
    .soon = Consulta en los próximos días o, si el aviso indica un plazo, dentro de ese plazo.
    .stop = No empieces, o deja de hacer lo que estás haciendo.
    .caution = Hazlo teniendo esto en cuenta.

# en: 2fbba118
concern =
    .parent = Para ti
    .baby = Para tu bebé

# en: 889e804f
contact =
    .emergency-number = Número de emergencias
    .maternity-unit = Servicio de maternidad
    .midwife-or-doctor = Partera o médico
    .feeding-help = Ayuda con la lactancia

# en: 1fa46762
phase =
    .before-birth = Antes del parto
    .first-days = Los primeros días
    .established = Cuando ya ha bajado la leche y sale más

# en: efd49cd1
evidence =
    .trial-or-review = Ensayos clínicos o una revisión de ensayos
    .guideline-or-study = Guías clínicas, servicios de salud o estudios
    .practice-or-expert = Folletos, organizaciones de apoyo o especialistas

# en: caf8d93f
wording =
    .default = Palabras habituales
    .breast = Seno
    .chest = Pecho

# en: 08899de8
skin-tone =
    .pale = Muy clara
    .light = Clara
    .tan = Media
    .brown = Morena
    .dark = Morena oscura
    .deep = Muy oscura

# en: 2a31fd69
areola-tone =
    .rose = Rosa
    .tan = Marrón claro
    .brown = Marrón
    .dark = Muy oscuro

# en: 90007a9a
body-shape =
    .full = Pecho con volumen
    .flat = Pecho plano

# en: 60a4e9f9
theme =
    .auto = Según el dispositivo
    .light = Claro
    .dark = Oscuro
    .print = Para imprimir

# en: fbc4758e
label =
    .step = Paso
    .tip = Consejo
    .why = Por qué
    .sources = Quién lo dice
    .notice = Ten presente
    .purpose = Para qué sirve
    .place = Dónde
    .avoid = Dónde no
    .plan = Plan que seguir
    .unsure = Si no sabes cuál es tu caso, elige el más urgente.
    .stretch = Los tiempos son sugerencias: puedes terminar cuando quieras o, después del parto, tomarte más tiempo. Antes del parto, el tiempo es un límite.
    .key-points = En resumen
    .help = Cuándo pedir ayuda
    .start = Empezar
    .pause = Pausar
    .go-on = Continuar
    .next = Siguiente
    .back = Volver
    .other-side = Otro lado
    .minutes-left = Minutos que quedan
    .done = Hecho
    .listen = Escuchar
    .search = Buscar
    .language = Idioma
    .wording = Palabras para el cuerpo
    .phase = En qué momento estás
    .skin-tone = Piel
    .areola-tone = Pezón y areola
    .body-shape = Cuerpo
    .theme = Claro u oscuro
    .contested = Los consejos difieren
