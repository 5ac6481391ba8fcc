# en: 0077d5be
problem-nothing-comes =
    .title = Não sai nada
    .summary = Isso é normal no começo. Pode ser preciso pressionar muitas vezes, e tentar em outros dias.
    .move = Mude o polegar e os dedos um pouco mais para perto do mamilo, ou mais para longe dele.
    .massage = Massageie de novo por alguns minutos.
    .warm = Aqueça-se, ou segure seu bebê pele a pele.
    .later = Tente de novo daqui a uma hora, ou em outro momento do dia.
    .another-day = Espere a próxima sessão se seu bebê ainda não nasceu.
    .help = Peça a uma enfermeira obstetra ou a uma especialista em amamentação que observe você tirar leite uma vez.
# en: 20051f21
problem-only-drops =
    .title = Só saem gotas
    .summary = Gotas são o esperado antes do parto e nos primeiros dias. O primeiro leite é grosso, e há só um pouco.
    .collect = Recolha cada gota com uma colher ou uma seringa.
    .keep-on = Continue com sessões curtas e frequentes.
    .count = Cada gota vale a pena. Não se compare com outras pessoas.
# en: 4814316d
problem-flow-stops =
    .title = O leite para de sair
    .summary = O leite vem em ondas. Uma pausa não quer dizer que o leite acabou.
    .rotate = Mude os dedos para outro lugar em volta do mamilo.
    .massage = Massageie de novo por pouco tempo.
    .switch = Passe para o outro lado.
    .think = Pense no seu bebê, ou olhe uma foto.
# en: 9298cd86
problem-hurts =
    .title = Dói
    .summary = Tirar leite não deve doer. A dor é um motivo para mudar alguma coisa.
    .stop = Pare e faça uma pausa.
    .lighter = Pressione mais de leve quando recomeçar.
    .farther = Ponha os dedos mais longe do mamilo.
    .look = Veja se há uma área quente, inchada, ou com a pele vermelha ou mais escura que o normal.
    .help = Peça a uma enfermeira obstetra ou a uma especialista em amamentação que observe você tirar leite, se doer todas as vezes.
# en: 30411384
problem-sore-hands =
    .title = Minhas mãos doem
    .summary = Mãos cansadas são comuns. Pressionar de leve é o bastante.
    .check = Confira onde estão seus dedos, e pressione mais de leve.
    .shorter = Faça sessões mais curtas.
    .both = Use as duas mãos em um lado.
    .pump = Se você tem um problema nas mãos há muito tempo, peça informações sobre uma bomba tira-leite.
# en: 28573763
problem-one-side =
    .title = Um lado dá mais leite
    .summary = Isso é comum. O lado que dá mais também pode variar.
    .start = Comece às vezes pelo lado que dá menos.
    .check = Peça uma avaliação se um lado mudar de repente, ou se você sentir um caroço.
# en: 6b082086
problem-sprays =
    .title = Espirra para todo lado
    .summary = O jato é sinal de que o reflexo de ejeção começou.
    .bowl = Use uma tigela mais larga.
    .cloth = Segure um pano sobre o outro lado.
    .both-sides = O leite muitas vezes sai dos dois lados ao mesmo tempo, por isso o outro lado pode vazar.
# en: 634416c2
problem-too-full =
    .title = Peito cheio demais para os dedos pegarem
    .summary = Quando a aréola está dura e inchada, os dedos não têm onde pegar.
    .soften = Pressione primeiro em volta do mamilo, para amaciar a aréola.
    .little = Tire um pouco de leite, até o peito ficar mais macio.
    .cool = Use frio entre as mamadas.
    .rest-side = Deixe esse lado descansar se ele está tão inchado que não sai nada.
    .rest-help = Peça ajuda hoje mesmo a uma enfermeira obstetra ou a um médico se nada sair de um lado inchado.
    .contested = Uma diretriz diz para deixar descansar um lado que não dá nada. Quem critica diz que uma ajuda experiente e suave é melhor. Peça essa ajuda.
# en: fc2212f6
problem-inflamed =
    .title = Uma área está quente, dolorida e inchada
    .summary = Pode ser mastite, um inchaço que pode virar infecção. Use suavidade, mantenha seu ritmo e use frio.
    .feed = Amamente ou tire leite tantas vezes quanto de costume, dos dois lados.
    .cool = Use frio na área depois de cada mamada.
    .bra = Vista algo macio que sustente sem apertar.
    .relief = Pergunte a um farmacêutico ou médico qual remédio para dor serve para você.
    .call = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se você tiver febre, se você se sentir doente, ou se isso piorar.
    .colour = A pele pode ficar vermelha, mais escura ou brilhante. Em pele negra ou morena, guie-se pelo calor, pelo inchaço e pela dor.
    .milk-safe = A mastite, por si só, não é motivo para parar de amamentar.
    .contested = Os serviços de saúde ainda discordam sobre calor, massagem e quanto leite tirar. Este guia fica do lado mais cuidadoso: ritmo de sempre, frio, nada de massagem.
# en: ce378cb9
problem-upsetting =
    .title = Isso mexe comigo de um jeito ruim
    .summary = O toque no { -body } pode trazer sentimentos ou lembranças difíceis. Você decide o que acontece, e pode mudar de ideia.
    .stop = Pare sempre que quiser.
    .cover = Fique com o corpo coberto, ou faça tudo por baixo da roupa.
    .say = Diga a quem ajuda que é preciso perguntar antes de tocar em você.
    .person = Leve uma pessoa de confiança, que possa falar por você.
    .choice = As mãos, uma bomba tira-leite ou nenhuma das duas: cada escolha é boa.
    .choice-before = Você nunca tem obrigação de tirar leite antes do parto.
# en: af7d6c99
problem-odd-milk =
    .title = O leite parece estranho
    .summary = O leite pode ter muitas cores. Algumas são motivo para ligar para sua enfermeira obstetra ou seu médico.
    .ask = Fale com sua enfermeira obstetra ou seu médico se uma cor preocupa você.
    .colours = O primeiro leite costuma ser amarelo, laranja ou transparente, e o leite de depois, branco-azulado. A comida pode dar cor ao leite, e alguns remédios podem deixar o leite preto.
    .layers = A gordura sobe no leite guardado. Isso é normal.
    .rusty = Leite marrom ou cor de ferrugem nos primeiros dias costuma vir de um pouco de sangue antigo. Não deve doer, e passa em alguns dias. Leite rosa vivo é diferente: ligue hoje mesmo.
    .soapy = O leite guardado pode ter cheiro de sabão. Não faz mal, mas alguns bebês recusam.
    .sour = Jogue fora o leite se ele tiver cheiro azedo.
# en: 7747568b
problem-surgery =
    .title = Já fiz cirurgia em um peito ou nos dois
    .summary = Muitas pessoas ainda produzem algum leite. Não dá para saber antes quanto.
    .support = Conte isso à sua enfermeira obstetra antes do parto, ou o mais cedo que puder.
    .weight = Peça que seu bebê seja pesado com frequência nas primeiras semanas.
    .some = O tecido que ficou pode inchar e produzir leite, mesmo depois de uma cirurgia que deixou o peito plano.
