# en: e4c3f8c5
illustration-places =
    .title = Onde pôr as mãos
    .alt = Massaje a zona macia a toda a volta, onde estão as glândulas. Deixe a aréola e o mamilo fora da massagem. Para extrair leite, ponha o polegar e os outros dedos no anel tracejado. Fica a { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) da base do mamilo.
    .glands = Glândulas: massaje aqui
    .spot = Polegar e dedos pressionam aqui
    .areola = Aréola: sem massagem
    .nipple = Mamilo: só um toque leve
# en: e0c9daa4
illustration-stimulate =
    .title = Um começo suave
    .alt = Massaje suavemente a toda a volta. Depois toque no mamilo ao de leve com a ponta de um dedo, por pouco tempo.
    .massage = Primeiro, suave e a toda a volta
    .touch = Depois, um toque leve
# en: d7adcbe9
illustration-find-spot =
    .title = A que distância do mamilo
    .alt = Comece na base do mamilo. Meça { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) ao longo da pele, para fora, e procure aí com a ponta de um dedo.
    .distance = { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    })
    .base = Comece na base do mamilo
    .spot = Procure aqui
# en: 88a2252e
illustration-form-c =
    .title = O polegar e os outros dedos em C
    .alt = Ponha o polegar acima do mamilo e os outros dedos abaixo, à mesma distância. Mantenha o mamilo a meio, e segure um copo debaixo dele.
    .thumb = Polegar acima
    .fingers = Dedos abaixo
    .middle = Mamilo a meio
    .cup = Copo por baixo
# en: 0f539541
illustration-express =
    .title = Três movimentos, uma e outra vez
    .alt = Pressione a direito para trás, na direção das costelas. Junte suavemente o polegar e os outros dedos, e deixe a pele mover-se com eles. Solte por completo, e fique no mesmo ponto. Depois comece outra vez.
    .press = Pressione para trás, para as costelas
    .compress = Junte suavemente o polegar e os dedos
    .release = Solte, e fique no mesmo ponto
# en: 5bdf54c9
illustration-switch-sides =
    .title = De uma mama para a outra
    .alt = Extraia leite de uma mama. Depois passe para a outra, e faça nela todos os passos.
    .first = Primeiro uma mama
    .second = Depois a outra mama
# en: f2b71bb7
illustration-strokes =
    .title = Da borda de fora para dentro
    .alt = Passe a mão aberta ao de leve, da borda de fora na direção da aréola. Pare antes de lhe chegar. Dê a volta toda.
    .stroke = Ao de leve, para dentro
    .stop = Pare antes da aréola
# en: 976f7653
illustration-circles =
    .title = Círculos pequenos, cada vez mais para dentro
    .alt = Faça círculos pequenos com as pontas de dois dedos, e deixe a pele mover-se com eles. Levante os dedos e pouse-os um pouco mais para dentro. Percorra a zona toda, mas não a aréola.
    .circle = Círculos pequenos: a pele acompanha
    .move = Levante, e um pouco mais para dentro
# en: 9996306a
illustration-parallel-hands =
    .title = O que faz cada mão
    .alt = Ponha uma mão por cima e a outra por baixo. Faça círculos lentos com a mão de cima, e mantenha parada a de baixo. Depois troque.
    .upper = Mão de cima: círculos lentos
    .lower = Mão de baixo: parada
# en: ecb5b531
illustration-rolling =
    .title = Entre as duas mãos abertas
    .alt = Segure suavemente a zona cheia entre as duas mãos abertas, e faça-a rolar devagar. Faça uma pausa logo que deixe de ser agradável.
    .roll = Faça rolar, suave e devagar
# en: 8aca6410
illustration-back =
    .title = Polegares ao lado da coluna
    .alt = Incline-se para a frente e apoie a cabeça nos braços. Deixe a pessoa que ajuda pôr um polegar de cada lado da sua coluna. Deixe essa pessoa fazer círculos pequenos, a descer do pescoço até às omoplatas.
    .start = Começar no pescoço
    .circle = Círculos pequenos, a descer até às omoplatas
# en: b02b4838
illustration-nipple-touch =
    .title = Curto e leve
    .alt = Passe a ponta de um dedo pelo mamilo, ao de leve e por pouco tempo. Depois passe a extrair leite.
    .touch = Ao de leve, com a ponta de um dedo
# en: 71a54a8b
illustration-reverse-pressure =
    .title = Pontas dos dedos à volta do mamilo
    .alt = Ponha as pontas dos dedos das duas mãos à volta da base do mamilo. Pressione com suavidade e firmeza constante, na direção das costelas, durante { $reverse-pressure } segundos. Depois mude os dedos um pouco de lugar, à volta do mamilo, e pressione outra vez.
    .around = Pontas dos dedos mesmo à volta do mamilo
    .press = Pressão suave e constante para as costelas
# en: 8b628002
illustration-armpit-strokes =
    .title = Toques para fora e para cima
    .alt = Peça primeiro a uma parteira, a um médico ou a um especialista em amamentação que lhe mostre. Depois recoste-se, e passe os dedos pela pele muito ao de leve, da aréola até à axila e até à clavícula. Pare se doer.
    .ask = Só depois de alguém lhe mostrar
    .armpit = Até à axila
    .collarbone = Até à clavícula
# en: b2b17879
illustration-balloon =
    .title = Um balão como modelo
    .alt = Pratique num balão cheio sem o esticar muito. O nó faz de mamilo. Forme um C atrás dele, pressione para trás, junte o polegar e os outros dedos, e solte.
    .knot = O nó faz de mamilo
    .hold = Um C atrás do nó
