# en: 0077d5be
problem-nothing-comes =
    .title = Não sai nada
    .summary = No início é normal. Podem ser precisas muitas pressões, e algumas tentativas noutros dias.
    .move = Mude o polegar e os outros dedos para um pouco mais perto do mamilo, ou mais longe.
    .massage = Massaje outra vez durante alguns minutos.
    .warm = Aqueça-se, ou tenha o seu bebé pele com pele.
    .later = Tente de novo daqui a uma hora, ou noutra altura do dia.
    .another-day = Espere pela próxima sessão se o seu bebé ainda não nasceu.
    .help = Peça a uma parteira ou a um especialista em amamentação que veja uma vez como faz.
# en: 20051f21
problem-only-drops =
    .title = Só saem gotas
    .summary = Gotas são o que se espera antes do parto e nos primeiros dias. O primeiro leite é espesso, e é pouco.
    .collect = Apanhe cada gota com uma colher ou uma seringa.
    .keep-on = Continue com sessões curtas e frequentes.
    .count = Não se compare com outras pessoas. Vale a pena cada gota.
# en: 4814316d
problem-flow-stops =
    .title = O leite deixa de sair
    .summary = O leite vem em ondas. Uma pausa não quer dizer que o leite acabou.
    .rotate = Mude os dedos para outro sítio à volta do mamilo.
    .massage = Massaje outra vez por pouco tempo.
    .switch = Passe para a outra mama.
    .think = Pense no seu bebé, ou olhe para uma fotografia.
# en: 9298cd86
problem-hurts =
    .title = Dói
    .summary = Extrair leite não deve doer. A dor é razão para mudar alguma coisa.
    .stop = Pare e descanse um pouco.
    .lighter = Pressione com menos força quando recomeçar.
    .farther = Ponha os dedos mais longe do mamilo.
    .look = Veja se há uma zona quente, inchada, ou vermelha ou mais escura do que o habitual.
    .help = Peça a uma parteira ou a um especialista em amamentação que veja como faz, se doer todas as vezes.
# en: 30411384
problem-sore-hands =
    .title = Doem-me as mãos
    .summary = É comum ter as mãos cansadas. Pressões suaves bastam.
    .check = Verifique onde estão os dedos, e pressione com menos força.
    .shorter = Faça sessões mais curtas.
    .both = Use as duas mãos na mesma mama.
    .pump = Informe-se sobre bombas tira-leite se tiver um problema prolongado nas mãos.
# en: 28573763
problem-one-side =
    .title = Uma mama dá mais do que a outra
    .summary = É comum. Também pode variar qual delas dá mais.
    .start = Comece às vezes pela mama que dá menos.
    .check = Peça que examinem o seu peito se uma mama mudar de repente, ou se sentir um caroço.
# en: 6b082086
problem-sprays =
    .title = O leite esguicha para todo o lado
    .summary = O esguicho é sinal de que o reflexo de ejeção está a funcionar.
    .bowl = Use uma tigela mais larga.
    .cloth = Segure um pano sobre a outra mama.
    .both-sides = Conte com pingos na outra mama: o leite começa muitas vezes a sair nas duas ao mesmo tempo.
# en: 634416c2
problem-too-full =
    .title = Peito cheio demais para agarrar
    .summary = Uma aréola dura e inchada não deixa que os dedos a agarrem.
    .soften = Pressione à volta do mamilo para amaciar primeiro a aréola.
    .little = Tire um pouco de leite, até sentir o peito mais macio.
    .cool = Arrefeça o peito entre as mamadas.
    .rest-side = Deixe essa mama descansar se estiver tão inchada que não sai nada.
    .rest-help = Peça ajuda hoje mesmo a uma parteira ou a um médico se não sair nada de uma mama inchada.
    .contested = Uma recomendação clínica diz para deixar descansar a mama que não dá nada. Quem a critica diz que é melhor uma ajuda experiente e suave. Peça essa ajuda.
# en: fc2212f6
problem-inflamed =
    .title = Uma zona está quente, dorida e inchada
    .summary = Pode ser mastite, um inchaço que pode passar a infeção. Toque com suavidade, mantenha o seu ritmo e arrefeça a zona.
    .feed = Amamente ou extraia leite tantas vezes como de costume, das duas mamas.
    .cool = Arrefeça a zona depois de cada mamada.
    .bra = Use roupa macia que apoie sem apertar.
    .relief = Pergunte a um farmacêutico ou a um médico que remédio para as dores é adequado para si.
    .call = Contacte hoje mesmo a sua parteira ou o seu médico se tiver febre, se se sentir doente ou se a situação piorar.
    .colour = A pele pode estar vermelha, mais escura ou brilhante. Na pele castanha e negra, guie-se pelo calor, pelo inchaço e pela dor.
    .milk-safe = A mastite, só por si, não é razão para deixar de amamentar.
    .contested = Os serviços de saúde ainda diferem sobre o calor, a massagem e quanto leite tirar. Este guia fica do lado prudente: ritmo habitual, frio, sem massagem.
# en: ce378cb9
problem-upsetting =
    .title = Mexe com as emoções
    .summary = O toque no { -body } pode trazer sentimentos ou memórias difíceis. A decisão é sua, e pode mudar de ideias.
    .stop = Pare sempre que quiser.
    .cover = Fique com o peito tapado, ou faça tudo por baixo da roupa.
    .say = Diga a quem ajuda que tem de perguntar antes de lhe tocar.
    .person = Tenha consigo uma pessoa da sua confiança, que possa falar por si.
    .choice = Escolha a extração à mão, uma bomba tira-leite ou nenhuma das duas: qualquer escolha é boa.
    .choice-before = Nunca tem de extrair leite antes do parto.
# en: af7d6c99
problem-odd-milk =
    .title = O leite tem um aspeto estranho
    .summary = O leite tem muitas cores. Algumas delas pedem que contacte alguém.
    .ask = Pergunte à sua parteira ou ao seu médico se uma cor lhe causar preocupação.
    .colours = O primeiro leite é muitas vezes amarelo, alaranjado ou transparente, e mais tarde branco-azulado. A comida pode dar-lhe cor, e alguns medicamentos podem torná-lo preto.
    .layers = A nata sobe ao cimo do leite guardado. Isso é normal.
    .rusty = O leite castanho ou cor de ferrugem nos primeiros dias vem muitas vezes de um pouco de sangue antigo. Não deve doer, e passa em poucos dias. O leite cor-de-rosa vivo é diferente: contacte hoje mesmo a sua parteira ou o seu médico.
    .soapy = O leite guardado pode cheirar a sabão. Não faz mal, embora alguns bebés o recusem.
    .sour = Deite fora o leite se cheirar a azedo.
# en: 7747568b
problem-surgery =
    .title = Já fiz uma cirurgia às mamas
    .summary = Muitas pessoas ainda produzem algum leite. Não se pode saber antes quanto será.
    .support = Fale disso à sua parteira antes do parto, ou o mais cedo que puder.
    .weight = Peça que pesem o seu bebé muitas vezes nas primeiras semanas.
    .some = O tecido que ficou pode inchar e produzir leite, mesmo depois de uma cirurgia para deixar o peito plano.
