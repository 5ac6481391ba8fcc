# en: 22fb522c
step-find-spot =
    .beans = Algunas personas sienten bolitas, como judías pequeñas o lentejas, y muchas no sienten nada especial. Un bulto que no se va es otra cosa: haz que lo revisen.
