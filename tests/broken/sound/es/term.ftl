-doctor = médico
    .gender = m

# same as English: it is a word of medicine in both.
# en: 8ada3990
term-mastitis =
    .title = Mastitis
