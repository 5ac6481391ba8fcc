# en: 82feb4c6
guide =
    .title = Leche con las manos
    .summary = Cómo sacar leche de tu { -body } con tus propias manos.
