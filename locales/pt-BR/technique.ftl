# en: b953f17a
technique-strokes =
    .title = Passar a mão de leve
    .summary = Movimentos leves em toda a volta. Um bom jeito de começar.
    .hand = Ponha a mão aberta ou as pontas dos dedos perto da borda externa do { -body }.
    .stroke = Passe a mão de leve em direção à aréola, e pare antes de chegar a ela.
    .round = Faça toda a volta: em cima, embaixo, do lado de dentro (perto do meio do corpo) e do lado de fora (perto do braço).
    .time = Use de { $massage-per-side-min } a { $massage-per-side-max } minutos ao todo para cada lado, seja qual for a massagem.
# en: 703eecd1
technique-circles =
    .title = Círculos com as pontas dos dedos
    .summary = Pequenos círculos, de fora para dentro.
    .place = Ponha as pontas de dois dedos perto da borda externa do { -body }.
    .circle = Faça pequenos círculos, de modo que a pele se mova com os dedos.
    .move = Levante os dedos e recomece um pouco mais perto da aréola.
    .cover = Cubra toda a área, e deixe a aréola de fora.
# en: 1459c5c6
technique-parallel-hands =
    .title = Uma mão em cima, outra embaixo
    .summary = As duas mãos trabalham juntas, uma delas como apoio.
    .place = Ponha uma mão na parte de cima do peito e a outra na parte de baixo.
    .support = Mantenha parada a mão de baixo.
    .circle = Faça círculos lentos com a mão de cima.
    .swap = Troque o que cada mão faz.
# en: 8465eb20
technique-rolling =
    .title = Rolar com suavidade
    .summary = Um movimento macio entre as duas mãos, para quando o peito está cheio mas não dolorido.
    .hold = Segure com suavidade a área cheia entre as duas mãos abertas.
    .roll = Role devagar essa área entre as mãos, para cima e para baixo ou de um lado para o outro.
    .pause = Faça uma pausa assim que deixar de ser agradável.
# en: 33a5b567
technique-back =
    .title = Massagem nas costas feita por outra pessoa
    .summary = Uma pessoa de confiança massageia suas costas. Isso pode ajudar o leite a sair.
    .sit = Sente-se, incline-se para a frente e apoie a cabeça nos braços.
    .hands = Peça à pessoa que ponha um polegar de cada lado da sua coluna, na altura do pescoço.
    .circle = Peça à pessoa que faça círculos pequenos e lentos, descendo até as escápulas (os ossos das costas, abaixo dos ombros).
    .say = Diga na hora se quiser mais leve, ou se quiser parar.
    .why = A calma ajuda o reflexo de ejeção.
# en: fd1064cf
technique-nipple-touch =
    .title = Toque leve no mamilo
    .summary = Um toque curto e leve que desperta o reflexo de ejeção. É um sinal, e não uma massagem.
    .touch = Toque o mamilo ou passe a ponta de um dedo nele, de leve.
    .roll = Role o mamilo com suavidade entre o indicador e o polegar, se for agradável.
    .stop = Pare depois de pouco tempo, e comece a tirar leite.
# en: 73290599
technique-reverse-pressure =
    .title = Amaciar a aréola com pressão
    .summary = Esta técnica também se chama pressão reversa. É para as primeiras semanas, quando o peito muito cheio ou o soro recebido no trabalho de parto deixa a aréola dura demais para os dedos pegarem. Ajuda por pouco tempo.
    .nails = Confira se suas unhas estão curtas.
    .place = Ponha as pontas dos dedos das duas mãos em volta da base do mamilo.
    .press = Pressione com suavidade e de modo constante para dentro, em direção às costelas.
    .hold = Mantenha a pressão por { $reverse-pressure } segundos.
    .turn = Mude os dedos um pouco de lugar em volta do mamilo, e pressione de novo.
    .then = Amamente ou tire leite logo em seguida.
    .lasts = A aréola fica macia por cerca de { $reverse-pressure-lasts-min } a { $reverse-pressure-lasts-max } minutos.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Toques leves como pluma em direção à axila
    .summary = Um toque tão leve que a pele quase não se move. Alguns profissionais de saúde ensinam isso para o inchaço. Ele não move o leite.
    .ask = Peça a uma enfermeira obstetra, a um médico ou a uma especialista em amamentação que mostre esses toques antes de você tentar.
    .lie = Recoste-se.
    .stroke = Passe os dedos bem de leve na pele, da borda da aréola até a axila, e para cima até a clavícula.
    .stop = Pare se doer ou se não ajudar.
    .contested = Os especialistas não estão de acordo se isso ajuda ou não. Um pequeno ensaio clínico com uma massagem parecida não encontrou diferença. Alguns médicos agora recomendam não fazer massagem nenhuma na mastite.
