# en: 889e804f
contact =
    .midwife-or-doctor = Matrona o médico
# en: 1fa46762
phase =
    .established = Cuando ya ha subido la leche y sale más
