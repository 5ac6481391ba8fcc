# en: 7f3a2ff1
step-stimulate =
    .title = Estimule o mamilo
    .summary = Desperte o reflexo de ejeção, que faz o leite começar a sair.
    .massage = Massageie o primeiro lado com suavidade, em toda a volta, por { $massage-per-side-min } a { $massage-per-side-max } minutos.
    .massage-briefly = Massageie só por um momento se seu bebê ainda não nasceu.
    .touch = Passe os dedos no mamilo ou role o mamilo entre os dedos, bem de leve e por pouco tempo.
    .breathe = Solte o ar devagar e pense no seu bebê.
    .feel = Você pode sentir um formigamento quando o leite começa a sair. Muitas pessoas não sentem nada, e está tudo bem.
    .why = O toque avisa seu cérebro para deixar o leite sair.
# en: 22fb522c
step-find-spot =
    .title = Encontre o ponto
    .summary = Procure com os dedos o lugar atrás do mamilo onde uma pressão faz o leite sair.
    .measure = Meça de { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) para fora, ao longo da pele, a partir da base do mamilo.
    .feel = Sinta com suavidade se há uma mudança embaixo da pele.
    .try = Aproxime ou afaste um pouco os dedos do mamilo mais tarde, se não sair leite.
    .areola = Há aréolas de todos os tamanhos. O ponto pode ficar dentro da sua, na borda ou fora dela, por isso meça a partir do mamilo.
    .beans = Algumas pessoas sentem bolinhas, como pequenos feijões, e muitas não sentem nada de especial. Um caroço que não some é outra coisa: peça que seja examinado.
    .why = No lugar certo, uma pressão suave basta, e não dói.
    .contested = Algumas pessoas que ensinam isto chamam essas bolinhas de seios lactíferos, ou bolsas de leite. Exames de imagem mostram ali ductos finos, e nenhuma bolsa que guarde leite. Por isso, guie-se pela saída do seu leite. Um guia mede { $finger-distance-from-tip-cm } cm (cerca de { $finger-distance-from-tip-in } { $finger-distance-from-tip-in ->
        [one] polegada
       *[other] polegadas
    }) a partir da ponta do mamilo, e não da base.
# en: 596a69c0
step-form-c =
    .title = Forme um C
    .summary = Faça um C com o polegar e os dedos.
    .thumb = Ponha o polegar nesse ponto, acima do mamilo.
    .fingers = Ponha o indicador, ou dois dedos, à mesma distância, abaixo do mamilo.
    .line = Confira se o mamilo está no meio, entre o polegar e os dedos.
    .pads = Toque com a parte macia dos dedos, e mantenha as unhas longe da pele.
    .lift = Deixe os outros dedos apoiarem por baixo, sem apertar.
    .cup = Segure o copo embaixo do mamilo com a outra mão.
    .either-hand = Use a mão que preferir. Você pode pressionar com as duas mãos se alguém segurar o copo.
    .why = O polegar e os dedos pressionam dos dois lados o tecido que fica atrás do mamilo.
# en: 0c100fe0
step-express =
    .title = Pressione, junte, solte
    .summary = Pressione para trás, junte os dedos e solte, repetidas vezes.
    .press = Pressione para trás em linha reta, em direção às costelas.
    .compress = Junte com suavidade o polegar e os dedos atrás do mamilo, e deixe a pele se mover com eles.
    .hold = Mantenha a pressão por cerca de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
    .release = Solte por completo, com os dedos ainda no mesmo ponto.
    .repeat = Repita em um ritmo calmo e constante.
    .rotate = Mude o polegar e os dedos de lugar em volta do mamilo, à mesma distância, quando o leite sair mais devagar.
    .wait = As primeiras gotas podem demorar, então continue com suavidade.
    .rhythm = As gotas podem virar um fio ou um jato de leite. Se vierem só gotas, também está bem.
    .why = O ritmo dá o sinal para o reflexo de ejeção, e cada pressão suave ajuda o leite a sair. Você convida o leite, não o força.
    .contested = Algumas pessoas que ensinam isto dizem que o movimento é só um sinal para o cérebro. Outras dizem que a própria pressão também move o leite. As duas ideias levam ao mesmo toque suave.
# en: fc2bb21a
step-switch-sides =
    .title = Troque de lado
    .summary = Passe para o outro lado e faça tudo de novo.
    .switch = Troque de lado depois de { $per-side-min } a { $per-side-max } minutos, ou quando o leite sair mais devagar.
    .again = Faça todos os passos nesse lado.
    .return = Volte ao primeiro lado, e depois mais uma vez ao segundo.
    .finish = Termine quando o leite só pingar devagar dos dois lados, ou quando seu tempo acabar.
    .finish-by-time = Termine depois de { $before-birth-session } minutos se seu bebê ainda não nasceu, com leite ou sem leite.
    .drops = Nos primeiros dias só saem gotas, por isso guie-se pelo tempo e não pela saída do leite.
    .why = O leite costuma começar a sair dos dois lados ao mesmo tempo, por isso vale voltar a cada lado.
