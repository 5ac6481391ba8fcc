# en: e4c3f8c5
illustration-places =
    .title = Onde ficam as mãos
    .alt = Massageie a área macia em toda a volta, onde ficam as glândulas. Deixe a aréola e o mamilo fora da massagem. Para tirar leite, ponha o polegar e os dedos no anel tracejado. Ele fica de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) da base do mamilo.
    .glands = Glândulas: massageie aqui
    .spot = Polegar e dedos pressionam aqui
    .areola = Aréola: sem massagem
    .nipple = Mamilo: só um toque leve
# en: e0c9daa4
illustration-stimulate =
    .title = Um começo suave
    .alt = Massageie com suavidade em toda a volta. Depois toque o mamilo de leve com a ponta de um dedo, por pouco tempo.
    .massage = Primeiro, de leve em toda a volta
    .touch = Depois, um toque leve
# en: d7adcbe9
illustration-find-spot =
    .title = A que distância do mamilo
    .alt = Comece na base do mamilo. Meça de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) para fora, ao longo da pele, e sinta esse lugar com a ponta de um dedo.
    .distance = De { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    })
    .base = Comece na base do mamilo
    .spot = Sinta aqui
# en: 88a2252e
illustration-form-c =
    .title = O polegar e os dedos formando um C
    .alt = Ponha o polegar acima do mamilo e os dedos abaixo dele, à mesma distância. Mantenha o mamilo no meio, e segure um copo embaixo dele.
    .thumb = Polegar acima
    .fingers = Dedos abaixo
    .middle = Mamilo no meio
    .cup = Copo embaixo
# en: 0f539541
illustration-express =
    .title = Três movimentos, repetidas vezes
    .alt = Pressione para trás em linha reta, em direção às costelas. Junte com suavidade o polegar e os dedos, e deixe a pele se mover com eles. Solte por completo, e fique no mesmo ponto. Depois comece de novo.
    .press = Pressione para trás, em direção às costelas
    .compress = Junte com suavidade o polegar e os dedos
    .release = Solte, e fique no mesmo ponto
# en: 5bdf54c9
illustration-switch-sides =
    .title = De um lado para o outro
    .alt = Tire leite de um lado. Depois troque de lado, e faça todos os passos ali.
    .first = Primeiro um lado
    .second = Depois o outro lado
# en: f2b71bb7
illustration-strokes =
    .title = Da borda externa para dentro
    .alt = Passe a mão aberta, de leve, da borda externa em direção à aréola. Pare antes de chegar a ela. Faça toda a volta.
    .stroke = De leve, para dentro
    .stop = Pare antes da aréola
# en: 976f7653
illustration-circles =
    .title = Pequenos círculos, cada vez mais para dentro
    .alt = Faça pequenos círculos com as pontas de dois dedos, e deixe a pele se mover junto. Levante os dedos e recomece um pouco mais perto da aréola. Cubra toda a área, mas não a aréola.
    .circle = Pequenos círculos: a pele se move junto
    .move = Levante, e um pouco mais para dentro
# en: 9996306a
illustration-parallel-hands =
    .title = O que cada mão faz
    .alt = Ponha uma mão em cima e a outra embaixo. Faça círculos lentos com a mão de cima, e mantenha parada a de baixo. Depois troque.
    .upper = Mão de cima: círculos lentos
    .lower = Mão de baixo: parada
# en: ecb5b531
illustration-rolling =
    .title = Entre as duas mãos abertas
    .alt = Segure com suavidade a área cheia entre as duas mãos abertas, e role devagar. Faça uma pausa assim que deixar de ser agradável.
    .roll = Role com suavidade e devagar
# en: 8aca6410
illustration-back =
    .title = Polegares ao lado da coluna
    .alt = Incline-se para a frente e apoie a cabeça nos braços. Peça à pessoa que ajuda que ponha um polegar de cada lado da sua coluna. Peça que faça círculos pequenos, descendo do pescoço até as escápulas.
    .start = Comece no pescoço
    .circle = Círculos pequenos, descendo até as escápulas
# en: b02b4838
illustration-nipple-touch =
    .title = Curto e leve
    .alt = Passe a ponta de um dedo no mamilo, de leve e por pouco tempo. Depois comece a tirar leite.
    .touch = De leve, com a ponta de um dedo
# en: 71a54a8b
illustration-reverse-pressure =
    .title = Pontas dos dedos em volta do mamilo
    .alt = Ponha as pontas dos dedos das duas mãos em volta da base do mamilo. Pressione com suavidade e de modo constante em direção às costelas por { $reverse-pressure } segundos. Depois mude os dedos um pouco de lugar em volta do mamilo, e pressione de novo.
    .around = Pontas dos dedos bem em volta do mamilo
    .press = Pressão suave e constante para as costelas
# en: 8b628002
illustration-armpit-strokes =
    .title = Toques para fora e para cima
    .alt = Peça primeiro a uma enfermeira obstetra, a um médico ou a uma especialista em amamentação que mostre a você. Depois recoste-se, e passe os dedos bem de leve na pele, da aréola até a axila e até a clavícula. Pare se doer.
    .ask = Só depois que alguém mostrar a você
    .armpit = Até a axila
    .collarbone = Até a clavícula
# en: b2b17879
illustration-balloon =
    .title = Um balão de festa como modelo
    .alt = Pratique em um balão de festa cheio sem ficar duro. O nó representa o mamilo. Forme um C atrás dele, pressione para trás, junte o polegar e os dedos, e solte.
    .knot = O nó é o mamilo
    .hold = Um C atrás do nó
