# en: 873684c4
topic-what-it-is =
    .title = O que é a extração manual de leite
    .meaning = Extração manual quer dizer tirar leite do { -body } com as suas próprias mãos.
    .skill = Aprende-se, e com a prática torna-se mais fácil. É mais fácil aprender quando o peito não está tão cheio que doa.
    .any-hands = Não precisa de aparelho nenhum, só de mãos limpas e de algo para apanhar o leite.
# en: ac8e528f
topic-when-it-helps =
    .title = Quando ajuda
    .top-up = Pode completar o que o seu bebé mama.
    .cannot-feed = Pode alimentar um bebé que ainda não consegue mamar, por ter nascido cedo ou por doença.
    .apart = Dá-lhe leite para as alturas em que não está com o seu bebé.
    .fullness = Pode trazer alívio quando sente o peito cheio demais, e ajudar o bebé a pegar na mama. Talvez ajude a afastar o ingurgitamento.
    .first-milk = É uma boa forma de tirar o primeiro leite, que vem em gotas pequenas e espessas.
    .all-along = Continua a ser útil durante todo o tempo em que amamentar.
# en: 07db8181
topic-let-down =
    .title = Como o leite começa a sair
    .signal = O toque no mamilo e na aréola envia um sinal ao cérebro. O cérebro responde com ocitocina, e o leite é empurrado das glândulas para os canais.
    .press = As pressões suaves despertam este reflexo de ejeção, e ajudam o leite a avançar. O leite não sai à força de apertar.
    .feel = Pode sentir um formigueiro, uma onda, ou não sentir nada.
    .mood = A dor, as preocupações e o stress podem travar o leite. Ver, cheirar ou pensar no seu bebé pode ajudar.
    .contested = Algumas pessoas que ensinam esta técnica dizem que o movimento só dá o sinal. Outras dizem que as próprias pressões fazem sair gotas. As pressões suaves fazem as duas coisas.
# en: 6a816d50
topic-why-massage =
    .title = Porquê massajar
    .glands = As glândulas debaixo da pele produzem o seu leite. A massagem atua no tecido à volta delas.
    .more-milk = A massagem pode ajudar a obter mais leite. Os ensaios apontam para isso, mas os resultados diferem muito, e em vários deles a massagem foi feita por pessoal com formação. O número de bebés alimentados só com o leite de quem os amamentava não aumentou.
    .comfort = Uma massagem suave pode aliviar por algum tempo o peito cheio do dia a dia.
    .unknown = Não há provas boas e suficientes de que a massagem feita com as suas próprias mãos previna o ingurgitamento, os canais bloqueados ou a mastite.
    .contested = Algumas pessoas que ensinam esta técnica dizem que a massagem ajuda a prevenir e a aliviar os canais bloqueados e a mastite. As recomendações mais recentes avisam que a massagem profunda pode fazer mal. Não massaje uma zona quente, vermelha, inchada ou muito dorida: arrefeça-a, amamente como de costume e procure ajuda.
# en: 6008b7c3
topic-what-to-massage =
    .title = O que massajar e o que não
    .massage = A massagem é para o tecido onde estão as glândulas: acima da aréola, abaixo dela, e nas partes de dentro e de fora.
    .nipple = O mamilo recebe só um toque leve e breve, para despertar o reflexo de ejeção.
    .areola = Pressionar atrás da aréola é para extrair leite. É um toque diferente, e não uma massagem.
    .contested = Alguns métodos massajam mesmo a aréola ou o mamilo. Este guia mantém separados os três tipos de toque.
# en: 5d537cfb
topic-before-birth =
    .title = Aprender antes do parto
    .why = Há quem aprenda a extrair leite nas últimas semanas de gravidez. Pode dar prática, e o leite pode guardar-se para os primeiros dias.
    .evidence = Num grande ensaio com pessoas com diabetes e baixo risco, extrair leite não levou mais bebés aos cuidados intensivos. O ensaio não vale para outras gravidezes.
    .contractions = Tocar nos mamilos pode desencadear contrações. É por isso que deve perguntar primeiro, e parar quando a barriga fica dura.
    .ask = Pergunte à sua parteira ou ao seu médico se pode começar, e quando.
    .practise = Pratique os cinco passos durante { $before-birth-session } minutos, no máximo.
    .stop = Pare à primeira vez que a barriga ficar dura.
    .save = Pergunte como etiquetar, congelar e levar o leite, se houver algum.
    .diabetes = Pergunte, se tiver diabetes, quanto tempo depois do parto o seu bebé é alimentado e lhe medem o açúcar no sangue.
    .no-milk = Não sair leite antes do parto não diz nada sobre o que virá depois.
    .contested = Os hospitais diferem sobre a quem ensinar isto e a partir de que semana. Num estudo pequeno, os partos aconteceram um pouco mais cedo, e isso pode ter sido por acaso. Pergunte à sua própria parteira ou ao seu próprio médico.
# en: 7ad1072e
topic-first-days =
    .title = O leite nos primeiros dias
    .colostrum = O primeiro leite, o colostro, é espesso e vem em gotas ou em colheres de chá. Qualquer quantidade é útil.
    .fed = As gotas são preciosas, e podem não chegar. Um bebé que não mama bem precisa de um plano para cada mamada, desde o primeiro dia.
    .hand-or-pump = As mãos são boas para as primeiras gotas, pois não se perde nenhuma. Pequenos estudos diferem sobre o que tira mais leite, as mãos ou uma bomba tira-leite. Para bebés que nasceram muito antes do tempo, só as mãos tiraram menos leite num ensaio pequeno. Faça-o com suavidade, pois tanto as mãos como a bomba podem magoar se houver força.
    .plan = Pergunte hoje mesmo à sua parteira ou ao seu médico de quanto leite precisa o seu bebé, e quantas vezes, se as mamadas não correrem bem.
    .meanwhile = Pergunte, na mesma chamada, o que dar até o seu leite bastar, por exemplo leite doado ou leite artificial (fórmula).
    .start = Comece nas primeiras { $first-expression } horas depois do parto se o seu bebé não conseguir mamar.
    .late = Se esse tempo já passou, comece logo que puder. Não é tarde demais.
    .hand-over = Entregue as gotas no serviço do hospital se o seu bebé nasceu antes do tempo, está doente ou não consegue sugar.
    .give = Dê com uma colher ou um copinho as gotas acabadas de tirar, como uma parteira lhe mostrou.
    .repeat = Repita { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em cada dia e noite, enquanto o seu bebé não conseguir mamar.
    .night = Inclua pelo menos uma sessão de noite enquanto o seu bebé não conseguir mamar.
    .pump = Peça uma bomba tira-leite de hospital, além das suas mãos, se o seu bebé nasceu muito antes do tempo ou está doente.
    .feeding-well = Se o seu bebé mama bem, não precisa de plano nenhum. Tirar um pouco de leite depois de uma mamada é escolha sua.
    .contested = Alguns hospitais dão { $first-expression-latest } horas como limite para começar. Os estudos de partos muito prematuros não concordam. Num deles, começar nas primeiras horas esteve ligado a mais leite no início. Num ensaio, começar algumas horas depois do parto deu mais leite do que começar na primeira hora. Alguns hospitais começam só com as mãos, e outros com as mãos e uma bomba.
# en: a3df40fd
topic-how-often =
    .title = Quantas vezes e quanto tempo
    .length = Uma sessão leva cerca de { $session-min } a { $session-max } minutos quando já se tem prática.
    .beginner = Nos primeiros dias, bastam { $session-first-days-min } a { $session-first-days-max } minutos. Mais tarde, pode levar { $session-beginner-min } a { $session-beginner-max } minutos enquanto aprende.
    .often = Se todo o leite do seu bebé for extraído, planeie { $sessions-a-day-min } a { $sessions-a-day-max } sessões ou mais em cada dia e noite. É mais ou menos uma a cada { $session-gap-min } a { $session-gap-max } horas.
    .spacing = Quantas vezes extrai leite conta mais do que ter intervalos iguais entre as sessões.
    .suggestion = Se o seu bebé mama bem, extraia leite só quando quiser.
# en: 2f14671c
topic-induced =
    .title = Produzir leite sem parto, ou começar de novo
    .can = Algumas pessoas produzem leite sem terem dado à luz. Outras recomeçam depois de uma pausa.
    .amount = Ninguém pode dizer de antemão quanto leite virá. Muitas vezes é só uma parte daquilo de que um bebé precisa.
    .weeks = São precisos toques suaves e frequentes, e extrações, durante semanas ou meses. Algumas pessoas recebem também, de um médico, hormonas ou outros medicamentos.
    .team = Peça a um especialista em amamentação e a um médico que o planeiem consigo.
    .surgery = Fale-lhes de cirurgias, problemas do coração ou da tiroide, diabetes, coágulos de sangue, desânimo e de tudo o que toma.
    .fed-still = Continue durante todo esse tempo a dar outro leite, como a sua parteira ou o seu médico aconselhar.
    .weighed = Peça que pesem o seu bebé muitas vezes enquanto tenta aumentar o leite.
    .prescribed = Não tome nada para produzir leite, a não ser que um médico lho tenha receitado.
    .rhythm = Extraia leite ao ritmo que o seu plano indica.
    .parent = Dar colo, alimentar e cuidar é o que faz de alguém mãe ou pai, com leite ou sem leite.
# en: 931fbbb7
topic-how-much =
    .title = Quanto leite esperar
    .before-birth = Antes do parto pode não sair nada, ou saírem algumas gotas. Isso não diz nada sobre quanto leite vai produzir.
    .first-drops = No dia um ou dois, uma sessão dá desde nada até uma colher de chá: { $first-milk-min } a { $first-milk-max } ml num ensaio.
    .fed-anyway = Haver pouco leite não é razão para esperar. Se o seu bebé só recebe este leite, pergunte hoje mesmo quanto dar e o que acrescentar.
    .no-measure = Se o seu bebé mama diretamente, o leite que extrai não mostra quanto leite produz. Ninguém tem de chegar a uma certa quantidade. O que conta é que o seu bebé receba o suficiente.
    .better-signs = As fraldas com chichi e cocó, e o peso, mostram melhor se o seu bebé recebe o suficiente. A maioria dos bebés perde um pouco de peso no início. Um bebé que às { $birth-weight-back } semanas não recuperou o peso que tinha ao nascer tem de ser examinado.
    .weigh-in = Leve o seu bebé a pesar quando a sua parteira ou o profissional de saúde disser.
    .contested = Os estudos do primeiro dia dão quantidades muito diferentes. Por isso, este guia não indica nenhuma meta. Uma recomendação nacional dá aos bebés mais tempo para recuperarem o peso que tinham ao nascer.
# en: 7abca882
topic-giving =
    .title = Dar leite por copo ou colher
    .why = Um copinho ou uma colher serve bem para pouco leite, e é fácil de limpar. É o seu bebé que marca o ritmo. A colher é para gotas, e o copo para mais.
    .ask-unit = Pergunte no serviço do hospital antes de dar seja o que for pela boca, se o seu bebé nasceu antes do tempo ou está doente.
    .shown = Deixe uma parteira ou um enfermeiro mostrar-lhe como se faz, antes da primeira vez.
    .awake = Escolha uma altura em que o seu bebé esteja acordado e calmo.
    .lukewarm = Verifique no pulso se o leite está morno, e não quente.
    .sit = Sente o seu bebé ao colo, bem direito, com uma mão atrás da cabeça e do pescoço dele.
    .wrap = Enrole um pano, sem apertar, à volta dos braços do bebé, se eles baterem no copo.
    .rim = Encoste a borda do copo meio cheio ao de leve ao lábio de baixo, e não pressione.
    .tilt = Incline o copo só até o leite tocar nos lábios.
    .lap = Deixe o seu bebé lamber ou beber aos golinhos, e espere que engula de cada vez.
    .break = Mantenha o copo nesse sítio, sem o inclinar mais, enquanto o seu bebé faz uma pausa.
    .spoon = Segure na colher da mesma maneira, com algumas gotas lá dentro.
    .amount = Dê a quantidade que a sua parteira ou o seu médico indicou, e não mais do que o seu bebé quer.
    .stop = Pare quando o seu bebé virar a cara, adormecer, tossir ou parecer engasgar-se.
    .after = Mantenha depois o seu bebé na vertical por um bocadinho.
    .call = Contacte hoje mesmo a sua parteira ou o seu médico se o seu bebé parar cedo demais, mamada após mamada.
    .syringe = Use uma seringa de alimentação só se uma parteira lhe tiver mostrado como.
    .contested = Alguns hospitais deixam correr gotas de uma seringa entre a gengiva e a bochecha. Faça isso só da maneira que lhe mostraram.
# en: 1185f1aa
topic-storing =
    .title = Recolher e guardar o leite
    .healthy-baby = Estes tempos são para um bebé saudável em casa. Menos tempo é sempre bom.
    .differs = O seu próprio serviço de saúde pode dar tempos mais curtos. Siga os mais curtos.
    .ask-unit = Pergunte que tempos usam no serviço do hospital onde o seu bebé está, se ele estiver internado.
    .label = Escreva a data em cada recipiente, e use primeiro o leite mais antigo.
    .lid = Use um recipiente com tampa, próprio para alimentos.
    .room = Guarde o leite fresco à temperatura ambiente, até { $store-room-heat-c } °C ({ $store-room-heat-f } °F), durante { $store-room } horas, no máximo.
    .hot-room = Arrefeça-o de imediato, ou dê-o de imediato, se a temperatura ambiente passar de { $store-room-heat-c } °C ({ $store-room-heat-f } °F).
    .fridge = Guarde-o durante { $store-fridge } { $store-fridge ->
        [one] dia
       *[other] dias
    }, no máximo, num frigorífico a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) ou mais frio.
    .fridge-unknown = Guarde-o durante { $store-fridge-unknown } { $store-fridge-unknown ->
        [one] dia
       *[other] dias
    }, no máximo, se não souber a temperatura do frigorífico.
    .fridge-poor = Use-o num prazo máximo de { $store-fridge-poor } horas se a eletricidade falhar muitas vezes, mas o frigorífico ainda estiver frio ao toque.
    .fridge-warm = Deite fora o leite se o frigorífico tiver aquecido e não souber desde quando.
    .space = Deixe algum espaço no cimo de um recipiente que vai congelar.
    .freezer = Guarde-o congelado durante { $store-freezer } meses, no máximo, a { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) ou mais frio.
    .ice-box = Guarde-o durante { $store-ice-box } semanas, no máximo, no compartimento de gelo que fica dentro de um frigorífico.
    .place = Ponha o leite na parte de trás do frigorífico ou do congelador, e nunca na porta.
    .cool-bag = Leve o leite já frio num saco térmico, com placas de gelo encostadas a ele, durante { $store-cool-bag } horas, no máximo.
    .mix = Arrefeça o leite fresco antes de o juntar a leite frio, e mantenha a data mais antiga.
    .thaw = Descongele o leite no frigorífico, ou em água morna imediatamente antes de precisar dele.
    .thawed = Use o leite do congelador num prazo máximo de { $store-thawed } horas depois de o passar para o frigorífico.
    .thawed-in-water = Use de imediato o leite que descongelou em água.
    .no-refreeze = Não o congele uma segunda vez.
    .warm-little = Aqueça só o que o seu bebé vai beber nesta mamada.
    .warm = Ponha o recipiente fechado em água morna, longe do fogão.
    .test = Deixe cair umas gotas na parte de dentro do pulso: não as pode sentir quentes.
    .no-back = Deite fora o leite aquecido que o seu bebé não bebeu, e nunca o volte a arrefecer.
    .leftover = Deite fora o leite que sobrar, o mais tardar { $store-leftover } { $store-leftover ->
        [one] hora
       *[other] horas
    } depois de o bebé ter começado a tomá-lo.
    .swirl = Rode o recipiente suavemente para misturar a nata no leite.
    .drops = Dê as gotas com uma colher, um copinho, ou uma seringa de alimentação que a sua parteira lhe tenha mostrado.
    .travel = Pergunte na maternidade como levar o leite congelado.
    .contested = Os países, e até os hospitais, dão tempos diferentes. No frigorífico vão de horas a muitos dias, e no congelador de semanas a um ano. Os tempos deste guia não são os mais curtos que há. Se os que lhe deram forem mais curtos, siga esses.
# en: 41e5aa3e
topic-no-fridge =
    .title = Sem frigorífico, sem eletricidade ou sem água limpa
    .fresh = O leite que passa diretamente de si para o seu bebé não precisa de frigorífico e precisa de pouca água. Em tempos difíceis, é a forma mais segura para a maioria dos bebés.
    .just-before = Extraia o leite imediatamente antes da mamada, se puder, e dê-o de imediato.
    .shade = Guarde o leite que tem de esperar num frasco fechado, no sítio mais fresco que houver à sombra.
    .wet-cloth = Ponha o frasco em água fresca ou num pote de barro, ou mantenha um pano molhado à volta dele.
    .heat = Dê o leite de imediato se estiver muito calor, porque o calor o estraga mais depressa.
    .in-time = Deite fora o leite que já esperou { $store-room } horas.
    .freezer-shut = Mantenha o congelador fechado enquanto faltar a eletricidade.
    .use-first = Use, num prazo máximo de { $store-thawed } horas e enquanto ainda estiver frio, o leite que começou a descongelar, e nunca o volte a congelar.
    .thawed-warm = Deite fora o leite descongelado que já não esteja frio.
    .hand-gel = Use gel para as mãos com { $hand-gel } por cento de álcool ou mais, em mãos que pareçam limpas, se não tiver sabão.
    .boiled-water = Ferva água, deixe-a arrefecer até a mão a aguentar, e lave nela os copos.
    .cup = Use um copo ou uma colher em vez de um biberão, porque é mais fácil de limpar.
    .paper-cup = Use de cada vez um copo de papel novo se não puder lavar nada.
    .formula = Pergunte a um profissional de saúde como preparar leite artificial (fórmula) com segurança, se o seu bebé precisar dele.
    .keep-on = Não ter água segura não é razão para deixar de dar o seu leite.
    .contested = Um guia para sítios sem eletricidade dá tempos mais longos para o leite guardado em areia molhada ou num pote de barro. Alguns serviços deixam que o leite com cristais de gelo volte ao congelador. Este guia fica pelos tempos curtos.
# en: 45d73cfa
topic-sharing =
    .title = Leite de outras pessoas, e leite para outras pessoas
    .risk = O leite de outra pessoa pode trazer micróbios, medicamentos ou drogas, e isso ninguém consegue ver. Um banco de leite faz análises a quem doa e aquece o leite.
    .ask-first = Pergunte a uma parteira ou a um médico antes de dar ao seu bebé leite de qualquer outra pessoa.
    .bank = Peça leite doado a um banco de leite se o seu próprio leite não chegar.
    .meanwhile = Dê entretanto o que a sua parteira ou o seu médico aconselhar, por exemplo leite artificial (fórmula).
    .no-buying = Não compre leite na internet, nem o aceite de alguém que não conhece.
    .known = Fale primeiro com um médico sobre análises, mesmo que o leite seja da família ou de uma pessoa amiga.
    .give-away = Pergunte a um banco de leite como doar, se tiver mais leite do que o seu bebé precisa.
    .sell = Vender leite é contra a lei em alguns países.
    .faith = Em algumas religiões, partilhar leite torna as famílias parentes. Pode perguntar a um líder da sua religião.
    .contested = Algumas famílias partilham leite com cuidado, e em alguns sítios é um costume antigo. Os serviços de saúde desaconselham o leite que ninguém analisou.
# en: 5d52c690
topic-stopping =
    .title = Quando quer deixar de ter leite
    .why = O leite diminui quando se tira menos. Devagar é melhor para o { -body } do que tudo de uma vez. Não precisa de dar uma razão.
    .baby-first = Pergunte primeiro o que pode o seu bebé tomar em vez do seu leite, se o seu bebé está consigo.
    .skip = Retire uma das sessões do dia, e mantenha todas as outras.
    .wait = Espere alguns dias antes de retirar mais uma.
    .shorter = Encurte um pouco as sessões que ficam.
    .comfort = Tire só o leite de que precisa para ter alívio.
    .bra = Use roupa macia que apoie o peito, de dia e de noite se quiser.
    .cool = Arrefeça a zona que estiver tensa.
    .first-days = Logo a seguir ao parto, pode não haver sessões para retirar. Nesse caso, alivie um pouco o peito quando o sentir cheio demais, e arrefeça-o.
# en: 87cdbbce
topic-loss =
    .title = O leite depois da morte do seu bebé
    .sorry = Lamentamos muito a morte do seu bebé. Esta página é para si, seja qual for o momento em que aconteceu.
    .milk = O seu { -body } pode, ainda assim, produzir leite, muitas vezes alguns dias depois do parto. Pode ficar cheio e pingar. Isso pode ser muito difícil de suportar.
    .choices = Pode deixar o leite secar, ou continuar durante algum tempo. Algumas pessoas guardam um pouco, ou dão-no a um banco de leite. Não há uma escolha certa nem uma errada, e nada tem de ficar decidido agora.
    .talk = Peça à sua parteira ou ao seu médico que fale consigo sobre o seu leite.
    .living = Pergunte primeiro à sua parteira como manter leite suficiente, se outro dos seus bebés vive.
    .somebody = Deixe que alguém próximo faça por si as outras chamadas.
    .ease = Tire um pouco de leite à mão quando sentir o peito cheio demais, só até o sentir mais macio.
    .slowly = Deixe cada vez mais tempo entre as sessões, se tem extraído leite.
    .not-at-once = Não pare de repente se houver muito leite.
    .hold-up = Use algo macio que segure o peito sem apertar.
    .cold = Arrefeça o peito quando estiver cheio ou dorido.
    .pain = Pergunte que remédio para as dores é adequado para si.
    .medicine = Pergunte o mais cedo que puder por um medicamento para parar o leite, porque é dado pouco depois do parto.
    .history = Diga ao médico, antes de tomar esse medicamento, se tem ou teve tensão alta, problemas de coração, um AVC ou uma doença mental.
    .keep-milk = Pergunte no hospital ou num banco de leite, se quiser guardar leite ou dá-lo.
    .support = Peça o apoio de uma equipa de luto ou de uma linha de apoio, para si e para quem lhe é próximo.
    .low = Diga à sua parteira ou ao seu médico se todos os dias lhe parecem vazios ou cheios de medo.
    .dark-thoughts = Ligue já para o número de emergência, ou deixe que alguém ligue por si, se pensar em pôr fim à vida ou em magoar-se.
    .leaks = Os discos absorventes e a roupa escura escondem os pingos. Podem sair gotas durante semanas. Pensar no seu bebé também as pode trazer.
    .both = Ver o seu leite pode doer. Também pode trazer conforto, até no mesmo dia.
# en: 1933cccf
topic-model =
    .title = Aprender com um modelo
    .why = Um balão é um bom modelo para praticar antes de experimentar no próprio corpo. Ninguém tem de se despir, e pode mostrá-lo a outras pessoas.
    .limits = Mostra onde pôr os dedos e como os mover. Não pode mostrar o que o seu próprio corpo sente.
    .fill = Encha um balão sem o esticar muito, com água ou ar, de modo que o nó faça de mamilo.
    .hold = Forme um C atrás do nó com o polegar e os outros dedos.
    .press = Pressione para trás, comprima e solte, sem deslizar.
    .other-models = Use também, se quiser, uma meia macia ou um modelo de malha: é mais seguro perto de crianças.
