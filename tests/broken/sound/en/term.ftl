term-mastitis =
    .title = Mastitis
