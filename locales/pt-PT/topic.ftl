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
# en: 2b398b85
topic-why-massage =
    .title = Porquê massajar
    .glands = As glândulas debaixo da pele produzem o seu leite. A massagem atua no tecido à volta delas.
    .more-milk = A massagem pode ajudar a obter mais leite. Os ensaios apontam para isso. Mas muitos eram de fraca qualidade, e muitas vezes a massagem foi feita por mãos treinadas.
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
# en: cc69d598
topic-before-birth =
    .title = Aprender antes do parto
    .why = Há quem aprenda a extrair leite nas últimas semanas de gravidez. Pode dar prática, e o leite pode guardar-se para os primeiros dias.
    .evidence = Num grande ensaio com pessoas com diabetes e baixo risco, extrair leite não levou mais bebés aos cuidados intensivos. O ensaio não vale para outras gravidezes.
    .contractions = Tocar nos mamilos pode desencadear contrações. É por isso que deve perguntar primeiro, e parar quando a barriga fica dura.
    .ask = Pergunte à sua parteira ou ao seu médico se pode começar, e quando.
    .practise = Pratique os cinco passos durante { $before-birth-session } minutos, no máximo.
    .save = Pergunte como etiquetar, congelar e levar o leite, se houver algum.
    .stop = Pare à primeira vez que a barriga ficar dura.
    .no-milk = Não sair leite antes do parto não diz nada sobre o que virá depois.
    .contested = Os hospitais diferem sobre a quem ensinar isto e a partir de que semana. Num estudo pequeno os partos aconteceram mais cedo, e o estudo não pôde mostrar porquê. Pergunte no seu hospital.
# en: 6033ce4c
topic-first-days =
    .title = O leite nos primeiros dias
    .colostrum = O primeiro leite, o colostro, é espesso e vem em gotas ou em colheres de chá. Qualquer quantidade é útil.
    .hand-or-pump = As mãos são boas para as primeiras gotas, pois não se perde nenhuma. Pequenos estudos diferem sobre o que tira mais leite, as mãos ou uma bomba tira-leite. Faça-o com suavidade, pois tanto as mãos como a bomba podem magoar se houver força.
    .start = Comece logo que puder depois do parto se o seu bebé não conseguir mamar, e no máximo até { $first-expression } horas depois.
    .repeat = Repita { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em cada dia e noite, enquanto o seu bebé não conseguir mamar.
    .night = Inclua pelo menos uma sessão de noite enquanto o seu bebé não conseguir mamar.
    .feeding-well = Se o seu bebé mama bem, não precisa de plano nenhum. Tirar um pouco de leite depois de uma mamada é escolha sua.
    .contested = Alguns serviços pedem um começo muito mais cedo. Num estudo de partos muito prematuros, começar nas primeiras horas esteve ligado a mais leite no início. Começar ainda mais cedo não acrescentou nada.
# en: 7ccd9234
topic-how-often =
    .title = Quantas vezes e quanto tempo
    .length = Uma sessão leva cerca de { $session-min } a { $session-max } minutos quando já se tem prática.
    .beginner = Depois do parto, pode levar { $session-beginner-min } a { $session-beginner-max } minutos enquanto aprende.
    .often = Se todo o leite do seu bebé for extraído, planeie { $sessions-a-day-min } a { $sessions-a-day-max } sessões ou mais em cada dia e noite. É mais ou menos uma a cada { $session-gap-min } a { $session-gap-max } horas.
    .spacing = Quantas vezes extrai leite conta mais do que ter intervalos iguais entre as sessões.
    .suggestion = Se o seu bebé mama bem, extraia leite só quando quiser.
# en: e3c3b6b5
topic-how-much =
    .title = Quanto leite esperar
    .before-birth = Antes do parto pode não sair nada, ou saírem algumas gotas. Isso não diz nada sobre quanto leite vai produzir.
    .first-drops = No primeiro ou segundo dia, uma sessão dá desde nada até uma colher de chá: { $first-milk-min } a { $first-milk-max } ml num ensaio.
    .no-measure = O leite que extrai não mede quanto leite produz. Não há uma quantidade a que tenha de chegar.
    .better-signs = As fraldas molhadas e o peso mostram melhor se o seu bebé toma o suficiente.
    .contested = Os estudos do primeiro dia dão quantidades muito diferentes. Por isso, este guia não indica nenhuma meta.
# en: 13e50344
topic-storing =
    .title = Recolher e guardar o leite
    .healthy-baby = Estes tempos são para um bebé saudável em casa. Menos tempo é sempre bom.
    .differs = Onde vive, o conselho pode ser diferente. Siga primeiro o seu serviço de saúde.
    .label = Escreva a data em cada recipiente, e use primeiro o leite mais antigo.
    .lid = Use um recipiente com tampa, próprio para alimentos.
    .room = Guarde o leite fresco à temperatura ambiente, até { $store-room-heat-c } °C ({ $store-room-heat-f } °F), durante { $store-room } horas, no máximo.
    .fridge = Guarde-o durante { $store-fridge } dias, no máximo, num frigorífico a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) ou mais frio.
    .fridge-unknown = Guarde-o { $store-fridge-unknown } dias, no máximo, se não souber a temperatura do frigorífico.
    .space = Deixe algum espaço no cimo de um recipiente que vai congelar.
    .mix = Arrefeça o leite fresco antes de o juntar a leite frio.
    .freezer = Guarde-o congelado durante { $store-freezer } meses, no máximo, a { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) ou mais frio.
    .place = Ponha o leite na parte de trás do frigorífico ou do congelador, e nunca na porta.
    .thaw = Descongele o leite no frigorífico, ou em água morna mesmo antes de precisar dele.
    .thawed = Use o leite que descongelou no frigorífico num prazo máximo de { $store-thawed } horas.
    .thawed-in-water = Use de imediato o leite que descongelou em água.
    .no-refreeze = Não o congele uma segunda vez.
    .leftover = Deite fora o leite que sobrar, o mais tardar { $store-leftover } { $store-leftover ->
        [one] hora
       *[other] horas
    } depois de o bebé ter começado a tomá-lo.
    .swirl = Rode o recipiente suavemente para misturar a nata no leite.
    .ask-unit = Pergunte que tempos usam no serviço do hospital onde o seu bebé está, se ele estiver internado.
    .drops = Dê as gotas com uma colher, um copinho, ou uma seringa de alimentação que a sua parteira lhe tenha mostrado.
    .travel = Pergunte na maternidade como levar o leite congelado.
    .contested = Os países, e até os hospitais, dão tempos diferentes. Este guia fica perto dos mais rigorosos para uma casa, mas alguns são ainda mais rigorosos com o leite congelado ou descongelado.
# en: 1933cccf
topic-model =
    .title = Aprender com um modelo
    .why = Um balão é um bom modelo para praticar antes de experimentar no próprio corpo. Ninguém tem de se despir, e pode mostrá-lo a outras pessoas.
    .limits = Mostra onde pôr os dedos e como os mover. Não pode mostrar o que o seu próprio corpo sente.
    .fill = Encha um balão sem o esticar muito, com água ou ar, de modo que o nó faça de mamilo.
    .hold = Forme um C atrás do nó com o polegar e os outros dedos.
    .press = Pressione para trás, comprima e solte, sem deslizar.
    .other-models = Use também, se quiser, uma meia macia ou um modelo de malha: é mais seguro perto de crianças.
