# en: 7f3a2ff1
step-stimulate =
    .title = Estimule o mamilo
    .summary = Desperte o reflexo de ejeção, que faz o leite começar a sair.
    .massage = Massaje suavemente a primeira mama, a toda a volta, durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
    .massage-briefly = Massaje só por um momento se o seu bebé ainda não nasceu.
    .touch = Passe os dedos ao de leve no mamilo, ou faça-o rolar suavemente, por pouco tempo.
    .breathe = Expire devagar e pense no seu bebé.
    .feel = Pode sentir um formigueiro quando o leite começa a sair. Muitas pessoas não sentem nada, e está tudo bem.
    .why = O toque diz ao cérebro para deixar sair o leite.
# en: 22fb522c
step-find-spot =
    .title = Encontre o ponto
    .summary = Procure com os dedos o sítio atrás do mamilo onde a pressão faz sair leite.
    .measure = Meça { $finger-distance-cm-min } a { $finger-distance-cm-max } cm (cerca de { $finger-distance-in } { $finger-distance-in ->
        [one] polegada
       *[other] polegadas
    }) ao longo da pele, para fora, a partir da base do mamilo.
    .feel = Procure com suavidade uma mudança debaixo da pele.
    .try = Experimente mais tarde um pouco mais perto ou mais longe, se não sair leite.
    .areola = Há aréolas de todos os tamanhos. O ponto pode ficar dentro da sua, na borda ou fora dela. Por isso, meça a partir do mamilo.
    .beans = Algumas pessoas sentem saliências pequenas, como feijões, e muitas não sentem nada de especial. Um caroço que não passa é outra coisa: peça que o examinem.
    .why = No sítio certo, uma pressão suave basta e não dói.
    .contested = Algumas pessoas que ensinam esta técnica chamam a essas saliências seios lactíferos, ou seios do leite. As ecografias mostram ali canais finos, e não bolsas que guardam leite. Por isso, guie-se pela saída do seu leite. Um guia mede { $finger-distance-from-tip-cm } cm (cerca de { $finger-distance-from-tip-in } polegadas) a partir da ponta do mamilo, e não da base.
# en: 596a69c0
step-form-c =
    .title = Forme um C
    .summary = Faça um C com o polegar e os outros dedos.
    .thumb = Ponha o polegar nesse ponto, acima do mamilo.
    .fingers = Ponha o indicador, ou dois dedos, à mesma distância, abaixo do mamilo.
    .line = Verifique se o mamilo está a meio, entre o polegar e os outros dedos.
    .pads = Toque com as polpas macias dos dedos, e mantenha as unhas afastadas.
    .lift = Deixe os dedos livres apoiar por baixo, sem apertar.
    .cup = Segure o copo debaixo do mamilo com a outra mão.
    .either-hand = Use a mão que preferir. Pode pressionar com as duas mãos se alguém segurar o copo.
    .why = O polegar e o dedo pressionam dos dois lados o tecido atrás do mamilo.
# en: 0c100fe0
step-express =
    .title = Pressione, comprima, solte
    .summary = Pressione para trás, junte os dedos e solte, uma e outra vez.
    .press = Pressione a direito para trás, na direção das costelas.
    .compress = Junte suavemente o polegar e os outros dedos atrás do mamilo, e deixe a pele mover-se com eles.
    .hold = Mantenha a pressão durante cerca de { $hold } { $hold ->
        [one] segundo
       *[other] segundos
    }.
    .release = Solte por completo, com os dedos ainda no mesmo ponto.
    .repeat = Repita num ritmo calmo e regular.
    .rotate = Mude o polegar e os outros dedos de lugar à volta do mamilo, à mesma distância, quando o leite sair mais devagar.
    .wait = As primeiras gotas podem demorar. Por isso, continue com suavidade.
    .rhythm = As gotas podem passar a um fio ou a um esguicho. Se só saírem gotas, também está bem.
    .why = O ritmo desperta o reflexo de ejeção, e cada pressão suave ajuda o leite a avançar. O leite convida-se, não se força.
    .contested = Algumas pessoas que ensinam esta técnica dizem que o movimento é só um sinal para o cérebro. Outras dizem que a própria pressão também move o leite. As duas ideias levam ao mesmo toque suave.
# en: fc2bb21a
step-switch-sides =
    .title = Mude de lado
    .summary = Passe para a outra mama e faça tudo outra vez.
    .switch = Passe para a outra mama ao fim de { $per-side-min } a { $per-side-max } minutos, ou quando o leite sair mais devagar.
    .again = Faça todos os passos nessa mama.
    .return = Volte à primeira mama, e depois mais uma vez à segunda.
    .finish = Termine quando o leite só pingar devagar nas duas mamas, ou quando o tempo da sessão acabar.
    .finish-by-time = Termine ao fim de { $before-birth-session } minutos se o seu bebé ainda não nasceu, com ou sem leite.
    .drops = Nos primeiros dias só há gotas. Por isso, guie-se pelo tempo e não pela saída do leite.
    .why = O leite costuma começar a sair nas duas mamas ao mesmo tempo. Por isso, vale a pena uma segunda volta em cada uma.
