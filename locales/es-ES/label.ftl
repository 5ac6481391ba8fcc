# en: 1fa46762
phase =
    .established = Cuando ya ha subido la leche y sale más
