# en: 33d93522
session-before-birth =
    .title = Um plano para antes do parto
    .summary = Prática curta, só depois de a sua parteira ou o seu médico concordar. Ao todo, { $before-birth-session } minutos no máximo.
    .time = Ponha um alarme para { $before-birth-session } minutos, no máximo, e pare quando tocar.
    .skip = Salte um dia sempre que quiser. Com ou sem leite, já praticou.
# en: c79b364e
session-first-days =
    .title = Um plano para os primeiros dias
    .summary = Para um bebé que ainda não mama bem. Cerca de { $session-first-days-min } a { $session-first-days-max } minutos, com pausas.
    .plan = Pergunte hoje mesmo a uma parteira ou a um médico o que deve o seu bebé tomar além destas gotas.
    .prepare = Tenha à mão uma colher limpa ou um copinho limpo para recolher as gotas.
    .collect = Recolha cada gota numa colher ou numa seringa.
    .give = Dê primeiro as gotas, como uma parteira lhe mostrou, e depois o que diz o plano do seu bebé.
    .often = Faça isto { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em cada dia e noite, até o seu bebé mamar bem.
    .night = Faça pelo menos uma destas sessões de noite.
    .drops = O que se espera são gotas, e vale a pena tê-las. Podem não chegar para uma mamada inteira.
    .shorter = Faça mais uma volta se tiver forças para isso.
# en: 2c04073e
session-established =
    .title = Um plano para depois da subida do leite
    .summary = Para completar o que o seu bebé mama, ou enquanto não está com o seu bebé. Cerca de { $session-min } a { $session-max } minutos, com pausas e uma segunda volta.
    .prepare = Ponha um copo limpo ao alcance da mão antes de começar.
    .stretch = Dê-se mais tempo se está a começar. Guie-se pelo leite e pelo seu conforto, não pelo relógio.
# en: d56b280e
session-exclusive =
    .title = Um plano quando todo o leite do bebé é extraído
    .summary = Para um bebé a quem dá todo o leite por copo, sonda ou biberão. Cerca de { $session-min } a { $session-max } minutos de cada vez.
    .plan = Pergunte hoje mesmo a uma parteira ou a um médico de quanto leite precisa o seu bebé em cada mamada, e de quantas mamadas.
    .meanwhile = Pergunte o que dar nas mamadas para as quais o seu próprio leite ainda não chega.
    .often = Extraia leite { $sessions-a-day-min } a { $sessions-a-day-max } vezes ou mais em cada dia e noite, mais ou menos a cada { $session-gap-min } a { $session-gap-max } horas.
    .night = Extraia leite pelo menos uma vez durante a noite.
    .call = Contacte hoje mesmo a sua parteira ou o seu médico se o seu leite for menos do que o seu bebé precisa, ou se estiver a diminuir.
    .log = Escreva quando extraiu leite e quanto saiu, para a pessoa que lhe dá apoio.
    .whole-day = Olhe para o dia inteiro, e não para uma só sessão.
    .pump = Use as mãos desde o início, e peça no primeiro dia também uma bomba tira-leite de hospital. Usar as mãos antes e depois da bomba pode trazer mais leite. Para um bebé que nasceu muito antes do tempo, só as mãos podem não bastar.
    .contested = Alguns hospitais começam com as mãos e uma bomba em conjunto. Outros começam com as mãos e acrescentam a bomba quando vem mais leite. Pergunte no seu hospital.
# en: 9b05f0d5
session-comfort =
    .title = Um pouco, para alívio
    .summary = Para quando sente o peito cheio demais. Pare quando sentir alívio, mesmo que fique leite.
    .little = Tire um pouco de leite imediatamente antes de uma mamada, ou quando o peito ficar cheio demais.
    .stop = Pare logo que sinta o peito mais macio.
    .cool = Arrefeça a zona depois, se estiver inchada.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Massaje a primeira mama durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: da506a34
block-express-first =
    .text = Extraia leite da primeira mama durante { $per-side-min } a { $per-side-max } minutos.
# en: 68d47788
block-massage-second =
    .text = Massaje a outra mama durante { $massage-per-side-min } a { $massage-per-side-max } minutos.
# en: c324c3ca
block-express-second =
    .text = Extraia leite da outra mama durante { $per-side-min } a { $per-side-max } minutos.
# en: 97623bd3
block-express-first-again =
    .text = Volte à primeira mama durante { $per-side-min } a { $per-side-max } minutos.
# en: 1bba545d
block-express-second-again =
    .text = Termine na outra mama com mais { $per-side-min } a { $per-side-max } minutos.
# en: a54dab27
block-ease-first =
    .text = Extraia leite com suavidade da mama mais cheia, só até a sentir mais macia.
# en: b857f48b
block-ease-second =
    .text = Alivie também a outra mama, se a sentir cheia.
