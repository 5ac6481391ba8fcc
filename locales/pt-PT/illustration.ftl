# en: a979d35f
illustration-places =
    .title = Onde pôr as mãos
    .alt = Massaje o tecido mole a toda a volta, onde estão as glândulas. Deixe a aréola e o mamilo fora da massagem. Para extrair leite, ponha o polegar e os outros dedos sobre o círculo tracejado. Esse círculo fica a uma distância de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) da base do mamilo.
    .glands = Glândulas: massaje aqui
    .spot = O polegar e os outros dedos pressionam aqui
    .areola = Aréola: sem massagem
    .nipple = Mamilo: só um toque leve
    .light = Toque: a pele não afunda
    .press = Pressão: a pele afunda um pouco
    .squeeze = Nunca belisque
# en: e0c9daa4
illustration-stimulate =
    .title = Um início suave
    .alt = Massaje suavemente a toda a volta. Depois toque no mamilo ao de leve com a ponta de um dedo, por pouco tempo.
    .massage = Primeiro, suavemente a toda a volta
    .touch = Depois, um toque leve
# en: 42d0cca9
illustration-find-spot =
    .title = A que distância do mamilo
    .alt = Comece na base do mamilo. Meça { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) ao longo da pele, para fora, e procure aí com a ponta de um dedo.
    .distance = De { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    })
    .base = Meça a partir da base do mamilo
    .spot = Procure aqui
    .sizes = Aréola pequena ou grande: a mesma distância
# en: 8ad6ff05
illustration-form-c =
    .title = Um C com o polegar e os outros dedos
    .alt = Ponha o polegar acima do mamilo e os outros dedos abaixo, todos à mesma distância dele. Mantenha o mamilo a meio, e segure um copo debaixo dele.
    .thumb = Polegar acima
    .fingers = Outros dedos abaixo
    .middle = Mamilo a meio
    .cup = Outra mão: copo por baixo
# en: c9519bf1
illustration-express =
    .title = Três movimentos, uma e outra vez
    .alt = Pressione a direito para trás, na direção das costelas. Junte suavemente o polegar e os outros dedos, e deixe a pele mover-se com eles. Mantenha a pressão durante cerca de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }. Solte por completo, e mantenha os dedos no mesmo ponto. Depois comece de novo.
    .press = Pressione para trás, na direção das costelas
    .compress = Junte com suavidade, mantenha { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }
    .release = Solte, e mantenha os dedos no ponto
    .again = Depois comece de novo pelo primeiro
# en: 4032d32f
illustration-switch-sides =
    .title = De uma mama para a outra
    .alt = Extraia leite de uma mama. Depois passe para a outra mama, e faça aí todos os passos. A seguir, repita mais uma vez em cada mama.
    .first = Primeiro, uma mama
    .second = Depois, a outra mama
    .return = Depois, cada mama mais uma vez
# en: 1c744f67
illustration-strokes =
    .title = Da borda de fora na direção da aréola
    .alt = Passe a mão aberta ao de leve, da borda de fora na direção da aréola. Pare antes de chegar à aréola. Dê a volta toda.
    .stroke = Ao de leve, na direção da aréola
    .stop = Pare antes da aréola
# en: 0d781cd9
illustration-circles =
    .title = Círculos pequenos na direção da aréola
    .alt = Faça círculos pequenos com as pontas de dois dedos, e deixe a pele mover-se com os dedos. Levante os dedos e pouse-os um pouco mais perto da aréola. Percorra a zona toda, mas não a aréola.
    .circle = Círculos pequenos
    .move = Levante, e um pouco mais perto da aréola
    .skin = A pele move-se com os dedos
# en: 93f059e4
illustration-parallel-hands =
    .title = O que cada mão faz
    .alt = Ponha uma mão na parte de cima e a outra na parte de baixo. Faça círculos lentos com a mão de cima, e deixe a pele mover-se com ela. Mantenha parada a de baixo. Depois troque o que cada mão faz.
    .upper = Mão de cima: círculos lentos, a pele acompanha
    .lower = Mão de baixo: fica parada
    .swap = Depois troque
# en: 4bd0f8da
illustration-rolling =
    .title = Entre as duas mãos abertas
    .alt = Segure suavemente a zona cheia entre as duas mãos abertas, e faça-a rolar devagar. Deixe a pele mover-se com as mãos. Faça uma pausa logo que deixe de ser agradável.
    .roll = Faça rolar devagar: uma mão sobe, a outra desce
    .hold = Segure suavemente entre as mãos abertas
    .skin = A pele move-se com as mãos
# en: 655d1a26
illustration-back =
    .title = Polegares ao lado da coluna
    .alt = Incline-se para a frente e apoie a cabeça nos braços. Deixe a pessoa que lhe faz a massagem pôr um polegar de cada lado da sua coluna, e fazer círculos pequenos do pescoço para baixo, até às omoplatas.
    .start = Comece junto ao pescoço, ao lado da coluna
    .circle = Círculos pequenos, até às omoplatas
# en: b02b4838
illustration-nipple-touch =
    .title = Curto e leve
    .alt = Passe a ponta de um dedo pelo mamilo, ao de leve e por pouco tempo. Depois passe a extrair leite.
    .touch = Passe a ponta de um dedo ao de leve
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Pontas dos dedos à volta do mamilo
    .alt = Ponha as pontas dos dedos das duas mãos à volta da base do mamilo. Pressione com suavidade e de forma constante na direção das costelas durante { $reverse-pressure } segundos. Depois mude os dedos um pouco de lugar, à volta do mamilo, e pressione outra vez.
    .around = Pressione a direito para trás, sem beliscar
    .press = Pressão suave e constante na direção das costelas
    .view = Visto de cima
# en: 67cf5640
illustration-armpit-strokes =
    .title = Toques para fora e para cima
    .alt = Peça primeiro a uma parteira, a um médico ou a um especialista em amamentação que lhe mostre como se faz. Depois recoste-se, e passe os dedos pela pele muito ao de leve, da aréola até à axila, e da aréola até à clavícula. Pare se doer.
    .ask = Só depois de um profissional de saúde lhe mostrar
    .armpit = Até à axila
    .collarbone = Até à clavícula
# en: a37a9bc2
illustration-balloon =
    .title = Um balão como modelo
    .alt = Pratique num balão que encheu sem o esticar muito. O nó faz de mamilo. Forme um C atrás do nó, pressione para trás, junte o polegar e os outros dedos, e solte.
    .knot = O nó faz de mamilo
    .hold = Um C atrás do nó
    .model = Um balão para praticar
# en: 05342c89
illustration-wash-hands =
    .title = Mãos limpas, copo limpo
    .alt = Lave as mãos com sabão, em água corrente, e seque-as numa toalha limpa. Tenha pronto um copo limpo e seco, ou uma colher.
    .soap = Sabão e água corrente
    .cup = Copo limpo e seco
    .towel = Toalha limpa
# en: 8914ddea
illustration-comfort =
    .title = Sentar-se ou recostar-se
    .alt = Sente-se de modo a descansar as costas e os braços, e incline-se um pouco para a frente. Para a massagem, pode recostar-se.
    .sit = Incline-se um pouco para a frente
    .lie = Recoste-se para a massagem
    .rest = Deixe descansar as costas e os braços
# en: ecd198e7
illustration-drops =
    .title = As primeiras gotas
    .alt = Segure uma colher limpa debaixo do mamilo, e apanhe todas as gotas. O primeiro leite é espesso, e o esperado são gotas pequenas.
    .drop = Gotas pequenas e espessas
    .spoon = Colher limpa debaixo do mamilo
# en: 4e922997
illustration-around =
    .title = Outro sítio, a mesma distância
    .alt = Levante o polegar e os outros dedos, e pouse-os noutro sítio à volta do mamilo, à mesma distância. Mantenha o polegar em frente dos outros dedos, e pressione aí como antes.
    .pair = Polegar em frente dos outros dedos
    .ring = A mesma distância a toda a volta
    .lift = Levante, e passe ao sítio seguinte
# en: 9a53a2d6
illustration-giving =
    .title = Direito, acordado, aos golinhos
    .alt = Sente o seu bebé bem direito, acordado e calmo, com uma mão atrás da cabeça e do pescoço. Encoste a borda do copo ao de leve ao lábio de baixo, para que o leite só toque nos lábios. Deixe-o lamber ou beber aos golinhos, e espere que engula cada gole. Não verta leite para a boca do bebé.
    .awake = Acordado e bem direito
    .rim = Borda no lábio de baixo: o bebé lambe
    .hold = Uma mão atrás da cabeça e do pescoço
    .pour = Não verta leite para a boca
# en: 5513f3d8
illustration-no-sliding =
    .title = No mesmo ponto, sem deslizar
    .alt = Mantenha o polegar e os outros dedos na mesma pele enquanto pressiona. Não os deixe deslizar na direção do mamilo.
    .so = Assim: os dedos ficam no ponto
    .not = Assim não: os dedos deslizam até ao mamilo
# en: 9577f0ae
illustration-no-pinching =
    .title = Deixe o mamilo livre
    .alt = Pressione atrás do mamilo, e não nele. Não o belisque, não o aperte e não o puxe.
    .free = Assim: mamilo livre
    .pinch = Não belisque
    .pull = Não puxe
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Com suavidade, e só com as mãos
    .alt = Pressione tão ao de leve que a pele afunde só um pouco. Não pressione com força, não enterre os dedos, e não use escova, pente nem aparelho de massagem.
    .soft = Assim: bem ao de leve
    .hard = Não fundo
    .tool = Sem objetos
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Mãos longe de uma zona quente e dorida
    .alt = Não massaje uma zona quente, inchada, muito dorida, ou vermelha ou mais escura do que o habitual. Não a pressione e não empurre um caroço.
    .leave = Zona quente, dorida ou inchada: não massaje
    .rub = Assim não: massajar
