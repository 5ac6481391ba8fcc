## Emergency

# en: 96945f4a
safety-sepsis =
    .title = Você está muito mal: sinais de sepse
    .text = Ligue agora para o número de emergência se começar qualquer um destes sinais, com ou sem um peito dolorido: você treme tanto que não consegue parar; você sente confusão mental; sua fala fica enrolada; você mal consegue respirar; você passa o dia todo sem fazer xixi; ou sua pele fica manchada, como mármore.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Sangramento, bolsa estourada, febre ou menos movimentos na gravidez
    .text = Ligue agora para sua maternidade se você sangrar pela vagina, se a bolsa estourar ou vazar, ou se você tiver febre. Ligue agora se seu bebê mexer menos que o normal. Ligue agora se você tiver contrações dolorosas e regulares. Ligue agora para o número de emergência se o sangramento for forte. Ligue agora também para esse número se você tiver uma dor aguda na barriga que não para.
# en: cd5dc1b8
safety-tightenings-early =
    .title = Barriga que fica dura cedo demais
    .text = Ligue agora para sua maternidade se, antes de { $preterm-week } semanas completas de gravidez, começar qualquer um destes sinais: sua barriga fica dura repetidas vezes; você tem um tipo novo de dor nas costas, ou dores como cólica menstrual; ou sai líquido, muco ou sangue pela vagina. Não espere para ver se passa.
# en: 862e2b6b
safety-baby-breathing =
    .title = Seu bebê tem dificuldade para respirar ou muda de cor
    .text = Ligue agora para o número de emergência se seu bebê respirar muito rápido ou com esforço, gemer ao respirar, ou parar de respirar. Ligue agora se ele ficar azulado ou roxo, com a pele manchada, ou muito pálido. Em pele negra ou morena, olhe as palmas das mãos e as solas dos pés.
# en: 5f88921f
safety-baby-unresponsive =
    .title = Seu bebê está mole ou é difícil de acordar
    .text = Ligue agora para o número de emergência se seu bebê estiver mole, muito frio ou difícil de acordar. Ligue agora se ele tiver um choro fraco e agudo (fino), ou uma convulsão. Ligue agora se ele tiver vômito verde, moleira estufada (a parte mole no alto da cabeça), ou manchas ou bolinhas na pele que não somem quando você aperta.
# en: c5985eb9
safety-baby-temperature =
    .title = Seu bebê novinho está quente demais ou frio demais
    .text = Procure agora ajuda de emergência se seu bebê tem menos de { $baby-fever-age } meses e está com febre ou está frio demais. Febre é { $baby-fever-c } °C ({ $baby-fever-f } °F) ou mais. Frio demais é abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Você sente que pode fazer mal a si ou ao seu bebê
    .text = Ligue agora para o número de emergência se você sente que pode fazer mal a si ou ao seu bebê. Você também pode ir ao pronto-socorro mais próximo. Você não está só. A maioria das pessoas melhora com ajuda.

## Call today

# en: 0a7c8e10
safety-fever =
    .title = Febre com um peito dolorido
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se você está com um peito dolorido e com febre. Febre é { $fever-c } °C ({ $fever-f } °F) ou mais. Ligue hoje mesmo também se você tiver calafrios, ou se você se sentir como se estivesse com gripe.
    .contested = Uma orientação mais antiga esperava uma febre mais alta. Este guia usa o limite mais baixo, para você ligar a tempo.
# en: e6b2821a
safety-abscess =
    .title = Pus, riscos na pele ou um caroço que cresce
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se aparecer pus, ou riscos vermelhos ou mais escuros na pele de um peito. Ligue hoje mesmo se um caroço crescer e doer muito, ou se a área dolorida aumentar. Pode ser um abscesso, e ele precisa de atendimento.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Uma área quente e dolorida que não melhora
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se uma parte de um peito está quente, dolorida e inchada, e além disso você se sente doente. Ligue hoje mesmo também se piorar. Se você se sente bem, ligue se não houver melhora depois de { $no-better-min } horas. Nunca espere mais de { $no-better-max } horas para ligar. A área pode parecer vermelha, mais escura ou brilhante. Em pele negra ou morena, é difícil ver a vermelhidão.
# en: acc38172
safety-antibiotics-no-better =
    .title = Antibiótico que não faz efeito
    .text = Ligue de novo hoje mesmo para sua enfermeira obstetra ou seu médico se você não se sentir melhor { $antibiotics-no-better } horas depois de começar o antibiótico. Não espere tanto se você se sentir pior.
    .contested = Alguns serviços dão mais tempo. O tempo mais curto é o mais seguro.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Mamilo rachado que parece infectado
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se um mamilo rachado parecer infectado, e a área em volta estiver quente e dolorida. Você pode precisar de tratamento.
# en: 2c61f5fc
safety-pink-milk =
    .title = Leite rosa vivo
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se seu leite, um absorvente de amamentação ou uma fralda ficar rosa vivo. A causa pode ser um germe. Pergunte antes de dar esse leite. Lave e esterilize tudo o que entra em contato com o leite.
# en: 04512a95
safety-baby-feeding =
    .title = Seu bebê não mama bem
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se seu bebê não quiser mamar, ou tomar menos da metade do normal. Ligue hoje mesmo também se seu bebê dormir e pular mamadas. Ligue hoje mesmo se a pele dele parecer cada vez mais amarela, se a boca estiver seca, ou se nada acalmar seu bebê.
# en: 79fe02d3
safety-baby-nappies =
    .title = Poucas fraldas molhadas
    .text = Conte as fraldas molhadas de xixi em um dia e uma noite. O primeiro dia e a primeira noite depois do parto são o dia um. Até o dia { $nappies-grow }, o número de fraldas molhadas em cada dia deve ser pelo menos igual ao número de dias de vida do bebê. A partir do dia { $nappies-steady }, deve haver { $nappies } ou mais por dia, e elas devem parecer pesadas. Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se houver menos. A partir do dia { $nappies-steady }, ligue hoje mesmo também se não houver nenhuma fralda molhada por { $dry-nappy } horas.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Você sente que algo não está bem
    .text = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se você sente que algo não está bem com seu bebê. Você não precisa saber dizer o que é.

## Ask soon

# en: 097e66f5
safety-lump =
    .title = Um caroço que não some
    .text = Ligue para sua enfermeira obstetra ou seu médico se um caroço não diminuir depois de { $lump-call-min } horas em que você amamentou como sempre. Nunca espere mais de { $lump-call-max } horas para ligar. Um caroço que ainda está lá depois de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    } precisa ser examinado. Não espere até parar de amamentar.
    .contested = As páginas de saúde discordam muito sobre quanto tempo esperar. Este guia usa os prazos curtos.
# en: 1be5d404
safety-breast-changes =
    .title = Mudanças que precisam de exame
    .text = Consulte um médico em breve se a pele de um peito ficar com furinhos, como casca de laranja. Consulte um médico se um mamilo virou para dentro e antes não era assim, se um caroço não some, ou se há um caroço na axila. Consulte um médico se sair sangue de um mamilo antes do parto, ou depois da primeira semana do bebê. Uma causa grave é rara, mas um médico precisa examinar.
# en: 605ad2bd
safety-inflamed-review =
    .title = Uma área dolorida que o tratamento não curou
    .text = Volte ao seu médico se uma área dolorida e inchada ainda estiver lá depois de { $inflamed-review } dias de tratamento. Ela precisa ser examinada de novo.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Sangue no seu leite
    .text = Consulte um médico se o sangue no seu leite continuar por mais de { $blood-in-milk } dias, ou se ele aparecer depois da primeira semana. Consulte um médico se ele vier só de um lado e não parar, ou se não tiver uma causa clara. Antes do parto, qualquer sangue que saia do mamilo precisa ser examinado.
# en: d8f1b4e1
safety-low-mood =
    .title = Tristeza ou medo
    .text = Conte à sua enfermeira obstetra ou ao seu médico assim que você notar tristeza, sensação de vazio ou muito medo. A maioria das pessoas melhora com ajuda. Alguns remédios para isso podem ser tomados enquanto você amamenta.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Quando pedir ajuda com a amamentação
    .text = Peça ajuda a uma enfermeira obstetra ou a uma especialista em amamentação se amamentar ou tirar leite dói todas as vezes, ou se um mamilo está machucado. Peça ajuda se nenhum leite sair até o dia { $no-milk-day }, se seu leite diminuir, ou se seu bebê não conseguir pegar o peito. Peça ajuda se os caroços sempre voltam, ou se você produz leite demais. Peça ajuda se você já fez cirurgia em um dos peitos ou nos dois.

## Stop, or do not start

# en: c19609af
safety-ask-first =
    .title = Antes do parto, pergunte primeiro
    .text = Antes do parto, não tire leite até sua enfermeira obstetra ou seu médico dizer que é indicado para você. Em geral, isso é ensinado a partir de { $before-birth-week-min } ou { $before-birth-week-max } semanas completas de gravidez. Não comece antes disso, a não ser que seu médico diga para começar. Não é para todas as pessoas. Tocar nos mamilos pode provocar contrações.
    .contested = Os hospitais discordam, principalmente em caso de gêmeos, bebê pequeno ou pressão alta. Siga a orientação que derem a você.
# en: 5de384a4
safety-not-if-early-birth =
    .title = Não tire leite se há risco de parto prematuro
    .text = Não tire leite antes do parto se você tem, ou já teve alguma vez, sinais de parto prematuro ou pontos no colo do útero (cerclagem). O mesmo vale para placenta baixa, ou qualquer sangramento vaginal nesta gravidez. Só o médico que acompanha você pode autorizar. Se a bolsa estourar ou vazar, ou se você tiver contrações regulares, não tire leite e ligue imediatamente para sua maternidade.
# en: 63720f79
safety-not-if-high-risk =
    .title = Não tire leite se sua gravidez precisa de cuidados especiais
    .text = Não tire leite antes do parto em qualquer um destes casos, a não ser que o médico que acompanha você autorize: você espera gêmeos ou mais bebês; há líquido demais em volta do seu bebê; há preocupação com o crescimento, a saúde ou o desenvolvimento do seu bebê; você tem uma doença grave, física ou mental; ou você já fez várias cesáreas, ou uma com corte vertical na parte alta do útero.
    .contested = Alguns hospitais recomendam isso para gêmeos ou bebê pequeno, e outros não recomendam. Só o médico que acompanha você pode dizer.
# en: e251b30a
safety-stop-if-tightenings =
    .title = Se a barriga ficar dura
    .text = Pare e descanse se sua barriga ficar dura enquanto você tira leite antes do parto. Antes de { $preterm-week } semanas completas de gravidez, ligue imediatamente para sua maternidade. A partir de { $preterm-week } semanas completas, ligue se isso não passar em até { $tightenings-wait } horas, ou imediatamente, assim que a barriga ficar dura com dor e em intervalos regulares. Em qualquer semana, ligue imediatamente se houver sangramento vaginal, se a bolsa estourar ou vazar, ou se o bebê mexer menos.
# en: a3502650
safety-stop-if-pain =
    .title = Dor é sinal de parar
    .text = Pare se doer. Descanse e depois pressione mais de leve ou em outro lugar. Se ainda doer, pare e peça ajuda.
# en: d89461d5
safety-no-deep-massage =
    .title = Sem massagem forte e sem instrumentos
    .text = Não pressione com força. Não afunde os dedos em um caroço, nem esfregue o caroço. Não use escova, pente nem massageador. Massagem forte pode machucar o tecido e causar inchaço.
# en: 80808489
safety-no-massage-inflamed =
    .title = Não massageie uma área quente e dolorida
    .text = Não massageie uma área quente, inchada, muito dolorida, ou com a pele vermelha ou mais escura que o normal. Não pressione nem amasse o ponto dolorido, e não empurre um caroço. Isso pode piorar a situação.
    .contested = Algumas pessoas ensinam toques muito leves para o inchaço. Só faça isso em uma área dolorida se uma enfermeira obstetra ou um médico mostrou a você como fazer.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Em certos casos, não amacie a aréola com pressão
    .text = Não amacie a aréola com pressão se você tem mastite, ducto entupido ou abscesso. Não pressione uma área quente, muito dolorida, ou com a pele vermelha ou mais escura que o normal. Em vez disso, peça ajuda.
    .contested = Uma orientação para médicos usa essa pressão também na mastite. Deixe isso para alguém que possa examinar você.
# en: a9a9d657
safety-syringe-cap =
    .title = A tampa de uma seringa pode sufocar um bebê
    .text = Tire a tampa da seringa e jogue a tampa no lixo antes de a seringa chegar perto do seu bebê. Uma tampa pode bloquear a garganta. Nem toda seringa para recolher leite serve para dar leite. Pergunte à sua enfermeira obstetra como dar o leite.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Nestes casos, um médico precisa autorizar antes que você dê seu leite
    .text = Se você tem brucelose sem tratamento, mpox ou HTLV (um vírus), não dê seu leite até um médico autorizar. O mesmo vale se você tem Ebola, ou pode ter. Se você tem feridas de herpes em um peito, pergunte primeiro a um médico. Se você usa drogas ilegais, como opioides ou cocaína, pergunte primeiro a um médico. Um tratamento estável com metadona ou buprenorfina não é motivo para esperar. Se um dos seus remédios pode não ser seguro no leite, pergunte primeiro a um médico. Se seu bebê pode ter galactosemia, pergunte primeiro a um médico. Pergunte imediatamente o que seu bebê pode tomar até lá.
# en: 795a8aa9
safety-hiv =
    .title = Se você tem HIV
    .text = Se você tem HIV, não dê seu leite antes de conversar com sua equipe de HIV. Pergunte imediatamente à equipe o que seu bebê pode tomar até lá. O risco é pequeno quando o tratamento funciona bem, mas não é zero.
    .contested = Os países discordam sobre amamentar com HIV. Sua equipe sabe o que vale onde você mora.
# en: 82d98002
safety-feed-apart =
    .title = Se você tem tuberculose ou catapora
    .text = Por enquanto, não deixe seu bebê mamar no peito se você tem tuberculose ativa sem tratamento. O mesmo vale se a catapora começar entre { $chickenpox-before } dias antes e { $chickenpox-after } dias depois do parto. Outra pessoa pode dar o leite que você tirar. Pergunte ao seu médico como fazer, e quando você pode voltar a amamentar.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = Não deslize os dedos
    .text = Mantenha os dedos no mesmo ponto da pele enquanto pressiona. Deslizar os dedos pode machucar a pele.
# en: 2ea983ba
safety-no-pinching =
    .title = Não belisque nem puxe o mamilo
    .text = Não belisque, não aperte nem puxe o mamilo. Isso pode machucar você e pode impedir a saída do leite.
# en: cb1774fe
safety-before-birth-limit =
    .title = Sessões curtas antes do parto
    .text = Encerre cada sessão em no máximo { $before-birth-session } minutos, já contando qualquer massagem. Faça de { $before-birth-a-day-min } a { $before-birth-a-day-max } sessões curtas por dia, não mais. Você pode pular dias.
# en: 66faccce
safety-hands-before-birth =
    .title = Só com as mãos antes do parto
    .text = Se você tem autorização para tirar leite antes do parto, use só as mãos. Pergunte à sua enfermeira obstetra ou ao seu médico antes de usar uma bomba tira-leite.
# en: 27e33913
safety-blood-sugar =
    .title = Se você tem diabetes
    .text = Se você tem diabetes, meça o açúcar no sangue quando tirar leite. Ele pode cair enquanto você tira leite ou amamenta. Deixe um lanche e água por perto.
# en: 700e313b
safety-warmth =
    .title = Morno, não quente
    .text = O calor deve ser agradável. Aqueça só por pouco tempo. Não aqueça uma área quente, inchada, ou com a pele vermelha ou mais escura que o normal. Em vez disso, use frio.
    .contested = Algumas páginas de saúde ainda recomendam calor em uma área inchada. A orientação mais nova é usar frio.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Mantenha seu ritmo de sempre quando uma área dói
    .text = Quando uma área está quente ou dolorida, amamente ou tire leite tantas vezes quanto de costume. Não ponha os dedos no ponto dolorido. Não pare de repente de amamentar ou de tirar leite. Não acrescente sessões para tirar todo o leite. Se o peito ainda estiver cheio depois de uma mamada, tire só o bastante para sentir alívio.
    .contested = Algumas páginas de saúde dizem para amamentar mais vezes e começar pelo lado dolorido. Quem critica a orientação mais nova teme que saia pouco leite. Seu ritmo de sempre fica entre as duas coisas.
# en: 8260d9cd
safety-cool-pack =
    .title = Frio, mas não direto na pele
    .text = Enrole uma compressa fria em um pano. Deixe por { $cool-pack } minutos de cada vez.
# en: da86c5e4
safety-oversupply =
    .title = Não tente tirar todo o leite
    .text = Não acrescente sessões só para tirar todo o leite. Quanto mais você tira, mais você produz. Peça ajuda se você produz leite demais.
# en: b291a803
safety-binding =
    .title = Faixa ou binder apertando o peito
    .text = Não use faixa nem binder para achatar o peito logo depois do parto, nem enquanto uma área estiver dolorida. Mais tarde, use só de vez em quando, e nunca apertado. Observe sua pele, seu leite e qualquer dor. Apertar demais o peito pode causar caroços, mastite e menos leite. Pergunte à sua enfermeira obstetra ou ao seu médico.
# en: 881aa0e8
safety-medicines =
    .title = Remédios
    .text = Não pare de tomar um remédio, nem pare de amamentar, por conta própria. A maioria dos remédios pode ser tomada enquanto você amamenta. Pergunte ao seu médico ou farmacêutico sobre cada um que você toma. Não tome aspirina para dor, a não ser que um médico mande.
# en: fbf67946
safety-giving-drops =
    .title = Dar leite em gotas
    .text = Segure seu bebê na vertical e acordado. Deixe seu bebê lamber ou sugar cada gota. Nunca derrame nem esguiche leite na boca dele.
# en: aea6b818
safety-hospital-milk =
    .title = Bebê que nasceu antes do tempo ou está doente
    .text = Siga as regras do hospital se seu bebê nasceu antes do tempo ou está doente. As regras do hospital sobre recipientes e prazos podem ser mais rígidas que as de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Micro-ondas, não
    .text = Nunca aqueça leite no micro-ondas. Partes muito quentes podem queimar a boca do seu bebê.
# en: b8295b60
safety-balloon =
    .title = Balões: látex e crianças pequenas
    .text = Não use balão de látex se alguém por perto tem alergia a látex. Mantenha os balões e os pedaços rasgados longe de crianças com menos de { $balloon-age } anos. Elas podem sufocar com eles.
# en: 38c1180b
safety-no-delay =
    .title = Procure também ajuda com a amamentação
    .text = Não adie a ajuda com a amamentação enquanto você pratica. Tirar leite complementa essa ajuda, e não a substitui.
