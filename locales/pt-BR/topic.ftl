# en: 873684c4
topic-what-it-is =
    .title = O que é tirar leite com as mãos
    .meaning = É tirar leite do { -body } com as próprias mãos. O nome disso é extração manual.
    .skill = É uma habilidade, e fica mais fácil com a prática. É mais fácil aprender quando o peito não está cheio a ponto de doer.
    .any-hands = Você não precisa de máquina, só de mãos limpas e algo para recolher o leite.
# en: ac8e528f
topic-when-it-helps =
    .title = Quando isso ajuda
    .top-up = Pode complementar o que seu bebê mama no peito.
    .cannot-feed = Pode alimentar um bebê que ainda não consegue sugar, por causa de um parto antes do tempo ou de uma doença.
    .apart = Dá leite para os momentos em que o bebê está longe de você.
    .fullness = Pode trazer alívio quando o peito está cheio demais, e facilitar a pega do bebê. Pode ajudar a evitar que o peito fique cheio e dolorido.
    .first-milk = Combina bem com o primeiro leite, que vem em gotas pequenas e grossas.
    .all-along = Continua útil durante todo o tempo em que você amamenta.
# en: 07db8181
topic-let-down =
    .title = Como o leite começa a sair
    .signal = O toque no mamilo e na aréola manda um sinal ao cérebro. O cérebro responde com ocitocina, e as glândulas empurram o leite para os ductos.
    .press = Pressões suaves despertam esse reflexo de ejeção, e ajudam o leite a sair. Você não tira o leite à força.
    .feel = Você pode sentir um formigamento, uma onda, ou nada.
    .mood = Dor, preocupação e estresse podem segurar o leite. Ver seu bebê, sentir o cheiro dele ou pensar nele pode ajudar.
    .contested = Algumas pessoas que ensinam isto dizem que o movimento é só um sinal. Outras dizem que as próprias pressões fazem sair gotas. Pressões suaves fazem as duas coisas.
# en: 2b398b85
topic-why-massage =
    .title = Por que massagear
    .glands = Glândulas embaixo da pele produzem seu leite. A massagem age no tecido em volta delas.
    .more-milk = A massagem pode ajudar você a conseguir mais leite. Os ensaios clínicos apontam para isso, mas muitos eram de baixa qualidade, e muitas vezes mãos treinadas fizeram a massagem.
    .comfort = Uma massagem suave pode aliviar por um tempo o peito cheio do dia a dia.
    .unknown = Ainda não há boas provas suficientes de que a massagem que você faz no próprio corpo evite peito cheio e dolorido, ducto entupido ou mastite.
    .contested = Algumas pessoas que ensinam isto dizem que a massagem ajuda a evitar e aliviar ducto entupido e mastite. Diretrizes mais novas avisam que a massagem profunda pode fazer mal. Não massageie uma área quente, vermelha, inchada ou muito dolorida: use frio, amamente como sempre e peça ajuda.
# en: 6008b7c3
topic-what-to-massage =
    .title = O que massagear e o que não
    .massage = A massagem é para o tecido onde ficam as glândulas: acima da aréola, abaixo dela, do lado de dentro e do lado de fora do peito.
    .nipple = O mamilo recebe só um toque leve e breve, para despertar o reflexo de ejeção.
    .areola = Pressionar atrás da aréola é para tirar leite. É um toque diferente, e não uma massagem.
    .contested = Alguns métodos massageiam, sim, a aréola ou o mamilo. Este guia mantém separados os três tipos de toque.
# en: cc69d598
topic-before-birth =
    .title = Aprender antes do parto
    .why = Algumas pessoas aprendem a tirar leite nas últimas semanas de gravidez. Isso pode dar prática, e o leite pode ser guardado para os primeiros dias.
    .evidence = Em um grande ensaio clínico com pessoas com diabetes e gravidez de baixo risco, tirar leite não aumentou o número de bebês internados na UTI. O ensaio não diz nada sobre outros tipos de gravidez.
    .contractions = Tocar nos mamilos pode dar início a contrações. Por isso você precisa perguntar primeiro, e precisa parar quando a barriga ficar dura.
    .ask = Pergunte à sua enfermeira obstetra ou ao seu médico se você pode começar, e quando.
    .practise = Pratique os cinco passos por no máximo { $before-birth-session } minutos.
    .save = Pergunte como etiquetar, congelar e levar o leite, se houver algum.
    .stop = Pare na primeira vez que a barriga ficar dura.
    .no-milk = Não ter leite antes do parto não diz nada sobre depois.
    .contested = Os hospitais discordam sobre a quem ensinar isso e a partir de que semana. Um pequeno estudo viu partos mais cedo, e não pôde mostrar por quê. Pergunte no seu hospital.
# en: 6033ce4c
topic-first-days =
    .title = O leite nos primeiros dias
    .colostrum = O primeiro leite, o colostro, é grosso e vem em gotas ou em poucas colheres de chá. Qualquer quantidade é útil.
    .hand-or-pump = As mãos são boas para as primeiras gotas, porque nenhuma se perde. Estudos pequenos discordam sobre o que tira mais leite, as mãos ou uma bomba tira-leite. Use suavidade, porque tanto as mãos quanto a bomba podem machucar se houver força.
    .start = Comece o quanto antes depois do parto se seu bebê não consegue mamar, e no máximo até { $first-expression } horas depois do parto.
    .repeat = Repita de { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em um dia e uma noite enquanto seu bebê não consegue mamar.
    .night = Inclua pelo menos uma sessão à noite enquanto seu bebê não consegue mamar.
    .feeding-well = Se seu bebê mama bem, você não precisa de um plano. Tirar um pouco de leite depois de uma mamada é escolha sua.
    .contested = Alguns serviços pedem um começo muito mais cedo. Em um estudo de partos muito prematuros, começar nas primeiras horas veio junto com mais leite no início. Começar ainda mais cedo não acrescentou nada.
# en: 7ccd9234
topic-how-often =
    .title = Quantas vezes e por quanto tempo
    .length = Uma sessão leva cerca de { $session-min } a { $session-max } minutos quando você já tem prática.
    .beginner = Depois do parto, pode levar de { $session-beginner-min } a { $session-beginner-max } minutos enquanto você aprende.
    .often = Se você tira todo o leite que seu bebê toma, planeje de { $sessions-a-day-min } a { $sessions-a-day-max } sessões ou mais em um dia e uma noite. Isso dá mais ou menos uma a cada { $session-gap-min } a { $session-gap-max } horas.
    .spacing = O número de vezes importa mais que intervalos iguais entre as sessões.
    .suggestion = Se seu bebê mama bem, tire leite só quando quiser.
# en: e3c3b6b5
topic-how-much =
    .title = Quanto leite esperar
    .before-birth = Antes do parto, pode não sair nada, ou só algumas gotas. Isso não diz nada sobre quanto leite você vai produzir.
    .first-drops = No primeiro ou segundo dia, uma sessão dá de nada a uma colher de chá: de { $first-milk-min } a { $first-milk-max } ml em um ensaio clínico.
    .no-measure = O leite que você tira não é medida de quanto você produz. Não existe uma quantidade que você precise alcançar.
    .better-signs = Fraldas molhadas e peso mostram melhor se seu bebê recebe o bastante.
    .contested = Estudos do primeiro dia dão quantidades muito diferentes. Por isso este guia não indica nenhuma meta.
# en: 13e50344
topic-storing =
    .title = Recolher e guardar o leite
    .healthy-baby = Estes prazos são para um bebê saudável em casa. Menos tempo é sempre bom.
    .differs = Onde você mora, a orientação pode ser outra. Siga primeiro seu próprio serviço de saúde.
    .label = Escreva a data em cada recipiente, e use primeiro o leite mais antigo.
    .lid = Use um recipiente com tampa, próprio para alimentos.
    .room = Guarde o leite fresco em um ambiente de até { $store-room-heat-c } °C ({ $store-room-heat-f } °F) por no máximo { $store-room } horas.
    .fridge = Guarde o leite por até { $store-fridge } dias em uma geladeira a { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) ou mais fria.
    .fridge-unknown = Guarde o leite por no máximo { $store-fridge-unknown } dias se você não sabe a temperatura da geladeira.
    .space = Deixe um espaço em cima no recipiente que você vai congelar.
    .mix = Esfrie o leite fresco antes de juntar com leite frio.
    .freezer = Congele o leite por até { $store-freezer } meses a { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) ou mais frio.
    .place = Ponha o leite no fundo da geladeira ou do freezer, e nunca na porta.
    .thaw = Descongele o leite na geladeira, ou em água morna pouco antes de precisar dele.
    .thawed = Use o leite que descongelou na geladeira no prazo máximo de { $store-thawed } horas.
    .thawed-in-water = Use na hora o leite que descongelou em água.
    .no-refreeze = Não congele o leite uma segunda vez.
    .leftover = Jogue fora o leite que sobrou, no máximo { $store-leftover } { $store-leftover ->
        [one] hora
       *[other] horas
    } depois do início da mamada.
    .swirl = Gire o recipiente com cuidado para misturar a gordura ao leite.
    .ask-unit = Pergunte à unidade neonatal os prazos dela se seu bebê está no hospital.
    .drops = Dê as gotas com uma colher, um copinho, ou uma seringa de alimentação que sua enfermeira obstetra ensinou você a usar.
    .travel = Pergunte à sua maternidade como levar leite congelado.
    .contested = Países e até hospitais dão prazos diferentes. Este guia fica perto dos mais rígidos para uma casa, mas alguns são ainda mais rígidos com leite congelado ou descongelado.
# en: 1933cccf
topic-model =
    .title = Aprender em um modelo
    .why = Um balão de festa é um bom modelo para praticar antes de tentar no próprio corpo. Ninguém precisa tirar a roupa, e você pode mostrar a outras pessoas.
    .limits = Ele mostra onde pôr os dedos e como mexer. Não pode mostrar a sensação no seu próprio corpo.
    .fill = Encha um balão de festa com água ou ar, sem deixar duro, para que o nó represente o mamilo.
    .hold = Forme um C atrás do nó com o polegar e os dedos.
    .press = Pressione para trás, junte e solte sem deslizar.
    .other-models = Uma meia macia ou um modelo de tricô também funciona, e é mais seguro perto de crianças.
