# en: 33d93522
session-before-birth =
    .title = Um plano antes do parto
    .summary = Uma prática curta, só depois que sua enfermeira obstetra ou seu médico autorizar. No máximo { $before-birth-session } minutos ao todo.
    .time = Ajuste um alarme para no máximo { $before-birth-session } minutos, e pare quando ele tocar.
    .skip = Pule um dia sempre que quiser. Com leite ou sem leite, você praticou.
# en: c79b364e
session-first-days =
    .title = Um plano para os primeiros dias
    .summary = Para um bebê que ainda não mama bem. Cerca de { $session-first-days-min } a { $session-first-days-max } minutos, com pausas.
    .plan = Pergunte hoje mesmo a uma enfermeira obstetra ou a um médico o que seu bebê recebe além destas gotas.
    .prepare = Deixe à mão uma colher limpa ou um copinho limpo para recolher as gotas.
    .collect = Recolha cada gota em uma colher ou uma seringa.
    .give = Dê primeiro as gotas, como uma enfermeira obstetra mostrou a você, e depois o que o plano do seu bebê indica.
    .often = Faça isto de { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em um dia e uma noite, até seu bebê mamar bem.
    .night = Faça pelo menos uma dessas sessões durante a noite.
    .drops = Gotas são o esperado, e valem a pena. Elas podem não bastar para uma mamada inteira.
    .shorter = Faça mais uma rodada se tiver disposição.
# en: 2c04073e
session-established =
    .title = Um plano para quando o leite já desceu
    .summary = Para complementar as mamadas, ou para quando o bebê está longe de você. Cerca de { $session-min } a { $session-max } minutos, com pausas e uma segunda rodada.
    .prepare = Ponha um copo limpo ao alcance da mão antes de começar.
    .stretch = Quem está começando precisa de mais tempo. Guie-se pelo seu leite e pelo seu bem-estar, não pelo relógio.
# en: d56b280e
session-exclusive =
    .title = Um plano para quando todo o leite que seu bebê toma é tirado por você
    .summary = Para um bebê que toma por copo, sonda ou mamadeira todo o leite que você produz. Cerca de { $session-min } a { $session-max } minutos de cada vez.
    .plan = Pergunte hoje mesmo a uma enfermeira obstetra ou a um médico de quanto leite seu bebê precisa em cada mamada, e de quantas mamadas.
    .meanwhile = Pergunte o que dar nas mamadas em que seu próprio leite ainda não basta.
    .often = Tire leite { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em um dia e uma noite, mais ou menos a cada { $session-gap-min } a { $session-gap-max } horas.
    .night = Tire leite pelo menos uma vez durante a noite.
    .call = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se houver menos leite do que seu bebê precisa, ou se o leite diminuir.
    .log = Anote quando você tirou leite e quanto saiu, para mostrar a quem ajuda você.
    .whole-day = Olhe para o dia inteiro, e não para uma sessão só.
    .pump = Use as mãos desde o começo, e no primeiro dia peça também uma bomba tira-leite de hospital. Usar as mãos antes e depois da bomba pode trazer mais leite. Para um bebê que nasceu muito antes do tempo, só as mãos podem não bastar.
    .contested = Alguns hospitais começam com as mãos e uma bomba tira-leite juntas. Outros começam com as mãos e acrescentam a bomba quando vem mais leite. Pergunte no seu.
# en: 9b05f0d5
session-comfort =
    .title = Um pouco, para aliviar
    .summary = Para quando o peito está cheio demais. Pare quando sentir alívio, mesmo que ainda haja leite.
    .little = Tire um pouco de leite logo antes de uma mamada, ou quando o incômodo for demais.
    .stop = Pare assim que o peito ficar mais macio.
    .cool = Use frio na área depois, se ela está inchada.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Massageie o primeiro lado por { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: da506a34
block-express-first =
    .text = Tire leite do primeiro lado por { $per-side-min } a { $per-side-max } minutos.
# en: 68d47788
block-massage-second =
    .text = Massageie o outro lado por { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: c324c3ca
block-express-second =
    .text = Tire leite do outro lado por { $per-side-min } a { $per-side-max } minutos.
# en: 97623bd3
block-express-first-again =
    .text = Volte ao primeiro lado por { $per-side-min } a { $per-side-max } minutos.
# en: 1bba545d
block-express-second-again =
    .text = Termine no outro lado com mais { $per-side-min } a { $per-side-max } minutos.
# en: a54dab27
block-ease-first =
    .text = Tire leite com suavidade do lado mais cheio, só até ficar mais macio.
# en: b857f48b
block-ease-second =
    .text = Alivie também o outro lado, se estiver cheio.
