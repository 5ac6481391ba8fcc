# en: b953f17a
technique-strokes =
    .title = Passar os dedos ao de leve
    .summary = Toques leves a toda a volta. Uma boa maneira de começar.
    .hand = Ponha a mão aberta ou as pontas dos dedos perto da borda de fora do { -body }.
    .stroke = Passe os dedos ao de leve na direção da aréola, e pare antes de lhe chegar.
    .round = Dê a volta toda: por cima, por baixo, e nas partes de dentro e de fora.
    .time = Dedique a cada mama { $massage-per-side-min } a { $massage-per-side-max } minutos ao todo, seja qual for a massagem, ou mesmo que faça várias.
# en: 703eecd1
technique-circles =
    .title = Círculos com as pontas dos dedos
    .summary = Círculos pequenos, de fora para dentro.
    .place = Ponha as pontas de dois dedos perto da borda de fora do { -body }.
    .circle = Faça círculos pequenos, de modo que a pele se mova com os dedos.
    .move = Levante os dedos e pouse-os um pouco mais para dentro.
    .cover = Percorra a zona toda, e deixe de fora a aréola.
# en: 1459c5c6
technique-parallel-hands =
    .title = Uma mão por cima, outra por baixo
    .summary = As duas mãos trabalham juntas, e uma delas apoia.
    .place = Ponha uma mão na parte de cima e a outra na parte de baixo.
    .support = Mantenha parada a mão de baixo.
    .circle = Faça círculos lentos com a mão de cima.
    .swap = Troque o que cada mão faz.
# en: 8465eb20
technique-rolling =
    .title = Rolar com suavidade
    .summary = Um rolar suave entre as duas mãos, para quando sente o peito cheio mas não dorido.
    .hold = Segure suavemente a zona cheia entre as duas mãos abertas.
    .roll = Faça-a rolar devagar entre as mãos, para cima e para baixo ou de um lado para o outro.
    .pause = Faça uma pausa logo que deixe de ser agradável.
# en: 33a5b567
technique-back =
    .title = Massagem nas costas por outra pessoa
    .summary = Alguém da sua confiança massaja-lhe as costas. Pode ajudar o leite a sair.
    .sit = Sente-se, incline-se para a frente e apoie a cabeça nos braços.
    .hands = Deixe essa pessoa pôr um polegar de cada lado da sua coluna, junto ao pescoço.
    .circle = Deixe-a fazer círculos pequenos e lentos, a descer até às omoplatas.
    .say = Diga de imediato se quiser um toque mais leve, ou se quiser que pare.
    .why = A calma ajuda o reflexo de ejeção.
# en: fd1064cf
technique-nipple-touch =
    .title = Toque leve no mamilo
    .summary = Um toque curto e leve que desperta o reflexo de ejeção. É um sinal, e não uma massagem.
    .touch = Toque no mamilo, ou passe por ele a ponta de um dedo, ao de leve.
    .roll = Faça-o rolar suavemente entre o indicador e o polegar, se isso for agradável.
    .stop = Pare ao fim de pouco tempo, e passe a extrair leite.
# en: 73290599
technique-reverse-pressure =
    .title = Amaciar a aréola com pressão
    .summary = Pressão inversa suavizante. É para as primeiras semanas, quando o peito cheio ou o soro dado durante o parto deixa a aréola tensa demais para os dedos a agarrarem. Ajuda por pouco tempo.
    .nails = Verifique se as suas unhas estão curtas.
    .place = Ponha as pontas dos dedos das duas mãos à volta da base do mamilo.
    .press = Pressione para dentro, com suavidade e firmeza constante, na direção das costelas.
    .hold = Mantenha a pressão durante { $reverse-pressure } segundos.
    .turn = Mude os dedos um pouco de lugar, à volta do mamilo, e pressione outra vez.
    .then = Amamente ou extraia leite logo a seguir.
    .lasts = A aréola fica macia durante cerca de { $reverse-pressure-lasts-min } a { $reverse-pressure-lasts-max } minutos.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Toques de pena na direção da axila
    .summary = Um toque tão leve que a pele quase não se move. Alguns profissionais de saúde ensinam-no para o inchaço. Não faz sair leite.
    .ask = Peça a uma parteira, a um médico ou a um especialista em amamentação que lhe mostre estes toques antes de experimentar.
    .lie = Recoste-se.
    .stroke = Passe os dedos pela pele muito ao de leve, da aréola para fora até à axila e para cima até à clavícula.
    .stop = Pare se doer ou se não ajudar.
    .contested = Os especialistas não concordam sobre se isto ajuda. Um ensaio pequeno de uma massagem parecida não encontrou diferença. Alguns médicos aconselham agora a não fazer massagem nenhuma em caso de mastite.
