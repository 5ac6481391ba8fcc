# en: a979d35f
illustration-places =
    .title = Onde pôr as mãos
    .alt = Massageie a parte macia em toda a volta, onde ficam as glândulas. Deixe a aréola e o mamilo fora da massagem. Para tirar leite, ponha o polegar e os dedos sobre o círculo tracejado. Esse círculo fica a uma distância de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) da base do mamilo.
    .glands = Glândulas: massageie aqui
    .spot = O polegar e os dedos pressionam aqui
    .areola = Aréola: sem massagem
    .nipple = Mamilo: só um toque leve
    .light = Toque: a pele não afunda
    .press = Pressão: a pele afunda um pouco
    .squeeze = Nunca belisque
# en: e0c9daa4
illustration-stimulate =
    .title = Um começo suave
    .alt = Massageie com suavidade em toda a volta. Depois, toque o mamilo de leve com a ponta de um dedo, por pouco tempo.
    .massage = Primeiro, com suavidade em toda a volta
    .touch = Depois, um toque leve
# en: 42d0cca9
illustration-find-spot =
    .title = A que distância do mamilo
    .alt = Comece na base do mamilo. Meça de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) para fora, ao longo da pele, e sinta ali com a ponta de um dedo.
    .distance = De { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    })
    .base = Meça a partir da base do mamilo
    .spot = Sinta aqui
    .sizes = Aréola pequena ou grande: a mesma distância
# en: 8ad6ff05
illustration-form-c =
    .title = Um C com o polegar e os dedos
    .alt = Ponha o polegar acima do mamilo e os dedos abaixo dele, ambos à mesma distância. Mantenha o mamilo no meio, e segure um copo embaixo dele.
    .thumb = Polegar acima
    .fingers = Dedos abaixo
    .middle = Mamilo no meio
    .cup = Outra mão: copo embaixo
# en: c9519bf1
illustration-express =
    .title = Três movimentos, repetidas vezes
    .alt = Pressione para trás em linha reta, em direção às costelas. Junte com suavidade o polegar e os dedos, e deixe a pele se mover com eles. Mantenha a pressão por cerca de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }. Solte por completo, e mantenha os dedos no mesmo ponto. Depois, comece de novo.
    .press = Pressione para trás, em direção às costelas
    .compress = Junte com suavidade, mantenha { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }
    .release = Solte, e mantenha os dedos no ponto
    .again = Depois, comece de novo pelo primeiro
# en: 4032d32f
illustration-switch-sides =
    .title = Passar de um lado para o outro
    .alt = Tire leite de um lado. Depois, passe para o outro lado, e faça ali todos os passos. Em seguida, repita mais uma vez em cada lado.
    .first = Primeiro, um lado
    .second = Depois, o outro lado
    .return = Depois, cada lado mais uma vez
# en: 1c744f67
illustration-strokes =
    .title = Da borda externa em direção à aréola
    .alt = Passe a mão aberta de leve, da borda externa em direção à aréola. Pare antes de chegar a ela. Faça toda a volta.
    .stroke = De leve, em direção à aréola
    .stop = Pare antes da aréola
# en: 0d781cd9
illustration-circles =
    .title = Pequenos círculos em direção à aréola
    .alt = Faça pequenos círculos com as pontas de dois dedos, e deixe a pele se mover com os dedos. Levante os dedos e ponha-os um pouco mais perto da aréola. Cubra toda a área, mas não a aréola.
    .circle = Pequenos círculos
    .move = Levante, e um pouco mais perto da aréola
    .skin = A pele se move com os dedos
# en: 93f059e4
illustration-parallel-hands =
    .title = O que cada mão faz
    .alt = Ponha uma mão na parte de cima e a outra na parte de baixo. Faça círculos lentos com a mão de cima, e deixe a pele se mover com ela. Mantenha parada a de baixo. Depois, troque o que cada mão faz.
    .upper = Mão de cima: círculos lentos, a pele acompanha
    .lower = Mão de baixo: fica parada
    .swap = Depois, troque
# en: 4bd0f8da
illustration-rolling =
    .title = Entre as duas mãos abertas
    .alt = Segure com suavidade a área cheia entre as duas mãos abertas, e role essa área devagar. Deixe a pele se mover com as mãos. Faça uma pausa assim que deixar de ser agradável.
    .roll = Role devagar: uma mão sobe, a outra desce
    .hold = Segure com suavidade entre as mãos abertas
    .skin = A pele se move com as mãos
# en: 655d1a26
illustration-back =
    .title = Polegares ao lado da coluna
    .alt = Incline-se para a frente e apoie a cabeça nos braços. Peça a quem ajuda você que ponha um polegar de cada lado da sua coluna, e que faça pequenos círculos, descendo do pescoço até as escápulas (os ossos das costas, abaixo dos ombros).
    .start = Comece no pescoço, ao lado da coluna
    .circle = Pequenos círculos, até as escápulas
# en: b02b4838
illustration-nipple-touch =
    .title = Curto e leve
    .alt = Passe a ponta de um dedo no mamilo, de leve e por pouco tempo. Depois, comece a tirar leite.
    .touch = Passe a ponta de um dedo, de leve
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Pontas dos dedos em volta do mamilo
    .alt = Ponha as pontas dos dedos das duas mãos em volta da base do mamilo. Pressione com suavidade e de modo constante em direção às costelas por { $reverse-pressure } segundos. Depois, mude os dedos um pouco de lugar em volta do mamilo, e pressione de novo.
    .around = Pressione reto para trás, sem beliscar
    .press = Pressão suave e constante em direção às costelas
    .view = Visto de cima
# en: 67cf5640
illustration-armpit-strokes =
    .title = Toques para fora e para cima
    .alt = Primeiro, peça a uma enfermeira obstetra, a um médico ou a uma especialista em amamentação que mostre a você como fazer. Depois, recoste-se e passe os dedos bem de leve na pele, da borda da aréola até a axila, e da aréola até a clavícula. Pare se doer.
    .ask = Só depois que um profissional de saúde mostrar a você
    .armpit = Até a axila
    .collarbone = Até a clavícula
# en: a37a9bc2
illustration-balloon =
    .title = Um balão de festa como modelo
    .alt = Pratique em um balão de festa que você encheu sem deixar duro. O nó representa o mamilo. Forme um C atrás do nó, pressione para trás, junte o polegar e os dedos, e solte.
    .knot = O nó representa o mamilo
    .hold = Um C atrás do nó
    .model = Um balão de festa para praticar
# en: 05342c89
illustration-wash-hands =
    .title = Mãos limpas, copo limpo
    .alt = Lave as mãos com sabão em água corrente, e seque em uma toalha limpa. Deixe pronto um copo limpo e seco, ou uma colher.
    .soap = Sabão e água corrente
    .cup = Copo limpo e seco
    .towel = Toalha limpa
# en: 8914ddea
illustration-comfort =
    .title = Sentar ou recostar
    .alt = Sente-se de modo que as costas e os braços possam descansar, e incline-se um pouco para a frente. Para a massagem, você pode se recostar.
    .sit = Incline-se um pouco para a frente
    .lie = Recoste-se para a massagem
    .rest = Deixe descansar as costas e os braços
# en: ecd198e7
illustration-drops =
    .title = As primeiras gotas
    .alt = Segure uma colher limpa embaixo do mamilo, e recolha todas as gotas. O primeiro leite é grosso, e o esperado são gotas pequenas.
    .drop = Gotas pequenas e grossas
    .spoon = Colher limpa embaixo do mamilo
# en: 4e922997
illustration-around =
    .title = Outro lugar, a mesma distância
    .alt = Levante o polegar e os dedos, e ponha em outro lugar em volta do mamilo, à mesma distância. Mantenha o polegar de frente para os dedos, e pressione ali como antes.
    .pair = Polegar de frente para os dedos
    .ring = A mesma distância em toda a volta
    .lift = Levante, e vá ao próximo lugar
# en: 9a53a2d6
illustration-giving =
    .title = Na vertical, acordado, aos golinhos
    .alt = Sente seu bebê na vertical, acordado e calmo, com uma mão atrás da cabeça e do pescoço. Apoie de leve a borda do copo no lábio de baixo, para o leite só tocar os lábios. Deixe seu bebê lamber ou beber aos golinhos, e espere cada gole ser engolido. Não derrame leite na boca dele.
    .awake = Acordado e na vertical
    .rim = Borda no lábio de baixo: o bebê lambe
    .hold = Uma mão atrás da cabeça e do pescoço
    .pour = Não derrame leite na boca
# en: 5513f3d8
illustration-no-sliding =
    .title = No mesmo ponto, sem deslizar
    .alt = Mantenha o polegar e os dedos na mesma pele enquanto pressiona. Não deixe que deslizem em direção ao mamilo.
    .so = Assim: os dedos ficam no ponto
    .not = Assim não: os dedos deslizam até o mamilo
# en: 9577f0ae
illustration-no-pinching =
    .title = Deixe o mamilo livre
    .alt = Pressione atrás do mamilo, não nele. Não belisque, não aperte e não puxe o mamilo.
    .free = Assim: mamilo livre
    .pinch = Não belisque
    .pull = Não puxe
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Com suavidade, e só com as mãos
    .alt = Pressione tão de leve que a pele afunde só um pouco. Não pressione com força, não afunde os dedos, e não use escova, pente nem massageador.
    .soft = Assim: bem de leve
    .hard = Não fundo
    .tool = Sem objetos
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Mãos longe de uma área quente e dolorida
    .alt = Não massageie uma área quente, inchada, muito dolorida, ou com a pele vermelha ou mais escura que o normal. Não pressione e não empurre um caroço.
    .leave = Área quente, dolorida ou inchada: não massageie
    .rub = Assim não: massagear
