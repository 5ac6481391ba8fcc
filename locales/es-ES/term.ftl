-midwife = matrona

# en: 85371bc4
term-lactiferous-sinus =
    .text = Un nombre para unas bolitas, como judías pequeñas o lentejas, que algunas personas sienten detrás del pezón.
# en: 4f4d0949
term-engorgement =
    .title = Ingurgitación mamaria
# en: 5c3d2e2a
term-clogged-duct =
    .title = Conducto obstruido
    .text = Un punto firme que duele, donde la hinchazón presiona un conducto. También se llama conducto tapado o bloqueado.
