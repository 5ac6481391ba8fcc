## Emergency

# en: 77635250
safety-sepsis =
    .title = Você está muito mal: sinais de sepse
    .act = Ligue agora para o número de emergência se aparecer qualquer um destes sinais, com ou sem um peito dolorido.
    .shiver = Você treme tanto que não consegue parar, ou seus músculos doem muito.
    .confused = Sua cabeça fica confusa, ou sua fala fica enrolada.
    .breath = Você mal consegue respirar, ou sua respiração ou seu coração estão muito acelerados.
    .urine = Você passa o dia todo sem fazer xixi.
    .skin = Sua pele, seus lábios ou sua língua ficam pálidos, azulados, acinzentados ou com manchas, como mármore.
    .dying = Você tem a sensação de que vai morrer.
    .spreads = Uma área dolorida em um peito aumenta de hora em hora, ou a pele dela fica cinza ou preta.
    .more = Em pele negra ou morena, olhe seus lábios, sua língua, as palmas das mãos e as solas dos pés.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Sangramento forte, dor dentro do peito, perna inchada ou convulsão
    .act = Ligue agora para o número de emergência se você tiver qualquer um destes sinais, na gravidez ou depois do parto.
    .bleeding = Você sangra muito pela vagina, a ponto de encher um absorvente em uma hora ou menos.
    .clot = Sai um coágulo de sangue do tamanho de um ovo.
    .belly = Você tem uma dor aguda na barriga que não para.
    .chest = Você tem dor ou pressão bem dentro do peito (no tórax), ou sente falta de ar.
    .leg = Uma perna, do joelho para baixo, dói, incha, ou fica quente, vermelha ou mais escura que o normal.
    .faint = Você desmaia, ou sente que vai desmaiar.
    .seizure = Você tem uma convulsão: seu corpo se sacode ou fica rígido.
    .more = Diga que você espera um bebê, ou quando seu bebê nasceu.
# en: 4e1c4866
safety-blood-pressure =
    .title = Dor de cabeça muito forte, visão ruim ou inchaço repentino
    .act = Ligue agora para sua maternidade se você tiver qualquer um destes sinais, na gravidez ou nas semanas depois do parto.
    .headache = Você tem uma dor de cabeça muito forte, ou uma que não passa.
    .sight = Você vê luzes piscando ou pontinhos, ou sua visão está embaçada.
    .swelling = Seu rosto ou suas mãos incham de repente.
    .ribs = Você tem uma dor forte logo abaixo das costelas.
    .vomit = Você vomita sem parar, ou sente muito enjoo e mal-estar.
    .more = Estes podem ser sinais de pré-eclâmpsia, que também pode começar depois do parto. Se você não conseguir falar com a maternidade, ligue para o número de emergência.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Sangramento, bolsa estourada, febre ou menos movimentos na gravidez
    .act = Se você espera um bebê, ligue agora para sua maternidade, a qualquer hora, se começar qualquer um destes sinais.
    .bleeding = Você sangra pela vagina, mesmo que seja pouco.
    .waters = A bolsa estoura, ou vaza líquido pela vagina.
    .fever = Você está com febre de { $fever-c } °C ({ $fever-f } °F) ou mais, ou tem calafrios, ou se sente como se estivesse com gripe.
    .movements = Seu bebê mexe menos que o normal, ou de um jeito diferente.
    .contractions = Você tem contrações dolorosas e regulares.
    .itching = Sua pele coça muito, principalmente nas palmas das mãos ou nas solas dos pés.
    .urine = Dói para fazer xixi, ou você não consegue fazer.
    .more = Ligue agora para o número de emergência se o sangramento for forte, ou se você tiver uma dor aguda na barriga que não para.
# en: 5698b715
safety-tightenings-early =
    .title = Barriga que fica dura cedo demais
    .act = Ligue agora para sua maternidade se, antes de { $preterm-week } semanas completas de gravidez, começar qualquer um destes sinais.
    .tightenings = Sua barriga fica dura repetidas vezes.
    .pains = Você tem dores como cólica menstrual, ou uma dor na barriga que não passa.
    .backache = Você tem um tipo novo de dor nas costas.
    .pressure = Você sente pressão na vagina ou no ânus.
    .fluid = Sai líquido, muco ou sangue pela vagina.
    .more = Não espere para ver se passa.
# en: 62581acf
safety-fever-after-birth =
    .title = Febre ou infecção nas primeiras semanas depois do parto
    .act = Ligue agora para sua maternidade se, nas primeiras { $weeks-after-birth } semanas depois do parto, começar qualquer um destes sinais.
    .fever = Você está com febre de { $fever-c } °C ({ $fever-f } °F) ou mais, com ou sem um peito dolorido.
    .shivery = Você sente calor e calafrios, ou se sente como se estivesse com gripe.
    .breast = Um peito está quente e dolorido, e você se sente doente.
    .belly = Sua barriga dói cada vez mais.
    .wound = Um corte ou os pontos doem mais, incham ou soltam pus.
    .loss = O sangramento volta a aumentar, ou o que sai pela vagina cheira mal.
    .stomach = Você tem vômitos ou diarreia, e se sente doente.
    .more = Não espere até de manhã. Se você não conseguir falar com a maternidade, vá a um pronto-socorro.
    .contested = Uma maternidade considera febre já uma temperatura mais baixa. Outros serviços mandam ao médico no mesmo dia quem tem um peito dolorido e febre. Este guia é mais rígido nessas semanas, em que uma infecção pode avançar rápido.
# en: e58cab5a
safety-baby-breathing =
    .title = Seu bebê tem dificuldade para respirar ou muda de cor
    .act = Ligue agora para o número de emergência se seu bebê tiver qualquer um destes sinais.
    .stops = Seu bebê para de respirar, ou faz pausas longas entre as respirações.
    .fast = Seu bebê respira muito rápido.
    .pulls-in = A pele afunda entre as costelas ou abaixo delas cada vez que ele respira.
    .grunts = Seu bebê geme cada vez que respira.
    .feed = Seu bebê está com tanta falta de ar que não consegue mamar.
    .blue = Os lábios, a língua ou a pele do seu bebê ficam azulados, roxos ou acinzentados.
    .pale = A pele do seu bebê fica muito pálida ou com manchas, como mármore.
    .more = Em pele negra ou morena, olhe os lábios, as gengivas, as palmas das mãos e as solas dos pés.
# en: 33d950bf
safety-baby-unresponsive =
    .title = Seu bebê está mole ou é difícil de acordar
    .act = Ligue agora para o número de emergência se você vir qualquer um destes sinais no seu bebê.
    .floppy = Seu bebê está mole, não reage a você, ou é difícil de acordar.
    .cold = A pele do seu bebê está muito fria ao toque.
    .cry = O choro do seu bebê é fraco, ou muito agudo (fino).
    .seizure = Seu bebê tem uma convulsão: o corpo se sacode ou fica rígido.
    .vomit = O vômito do seu bebê é verde.
    .head = A moleira do seu bebê (a parte mole no alto da cabeça) está estufada.
    .rash = Seu bebê tem manchas ou bolinhas na pele que não somem quando você aperta um copo de vidro sobre elas.
    .more = Em pele negra ou morena, procure manchas ou bolinhas nas palmas das mãos e nas solas dos pés.
# en: d1a72dd5
safety-baby-very-worried =
    .title = Seu bebê não toma nada, ou você sente muita preocupação
    .act = Ligue agora para o número de emergência, de dia ou de noite, em qualquer um destes casos.
    .no-feeding = Seu bebê não toma absolutamente nada, mamada após mamada.
    .too-weak = Seu bebê está fraco ou sonolento demais para sugar.
    .cry = Seu bebê chora sem parar, e nada, nada mesmo, ajuda.
    .worried = Seu bebê tem menos de { $very-worried-age } semanas de vida, e você sente muita preocupação.
    .blisters = Seu bebê tem só semanas de vida e está com bolhas ou feridas, e houve herpes por perto, em você ou em outra pessoa, na boca ou em outra parte do corpo.
    .more = Você não precisa ter certeza, e não precisa saber dizer o que está errado.
# en: 31f1fd9c
safety-baby-temperature =
    .title = Seu bebê novinho está quente demais ou frio demais
    .act = Procure agora ajuda de emergência se seu bebê tem menos de { $baby-fever-age } meses e está em qualquer um destes casos.
    .hot = A temperatura é de { $baby-fever-c } °C ({ $baby-fever-f } °F) ou mais.
    .cold = A temperatura está abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = Você não tem termômetro, e seu bebê está muito quente ou muito frio ao toque.
    .more = Meça na axila. Se começar logo depois de uma vacina e seu bebê parecer bem, faça o que a equipe de enfermagem orientou.
    .contested = Os guias para recém-nascidos põem o limite da febre mais baixo. Para uma temperatura logo abaixo do limite da febre deste guia, ele diz para ligar no mesmo dia. Alguns guias põem mais baixo o limite do frio. Este guia fica com o limite do frio mais alto, e abaixo dele seu bebê precisa de ajuda imediatamente.
# en: d9a10770
safety-jaundice-emergency =
    .title = Bebê amarelado: primeiro dia, sonolento ou mamando mal
    .act = Procure agora ajuda de emergência se seu bebê parece amarelado e está em qualquer um destes casos.
    .first-day = Seu bebê ainda não completou { $jaundice-age } horas de vida.
    .sleepy = Seu bebê está mais sonolento que o normal, ou não acorda para mamar.
    .feeding = Seu bebê mama pior do que antes.
    .floppy = Seu bebê está mole, ou rígido.
    .cry = O choro do seu bebê é muito agudo (fino), ou nada acalma seu bebê.
    .palms = O amarelo chegou às palmas das mãos ou às solas dos pés.
    .more = Olhe à luz do dia. Em pele negra ou morena, olhe o branco dos olhos e as gengivas.
    .contested = Um serviço de saúde manda avaliar alguns destes sinais no mesmo dia. Este guia segue a regra mais rígida.
# en: ba230a32
safety-psychosis =
    .title = Uma mudança repentina e estranha na mente ou no humor
    .act = Ligue agora para o número de emergência se começar qualquer um destes sinais, em você ou em alguém próximo.
    .hears = Você ouve ou vê coisas que as outras pessoas não ouvem nem veem.
    .beliefs = Você acredita em coisas que parecem estranhas ou assustadoras para as outras pessoas.
    .high = Você sente uma euforia muito grande, fala muito rápido, ou quase não precisa dormir.
    .confused = Sua cabeça está muito confusa, ou você nem parece a mesma pessoa.
    .suspicious = Você sente que outras pessoas querem fazer mal a você ou ao seu bebê.
    .swings = Seu humor muda rápido, da euforia para uma tristeza profunda.
    .more = Pode começar poucos dias depois do parto e piorar rápido. Talvez outra pessoa precise ligar por você. É uma doença, e ela tem tratamento.
    .contested = Algumas páginas dizem para consultar um médico no mesmo dia. Uma doença que pode piorar tão rápido não deve esperar.
# en: f40df11a
safety-crisis =
    .title = Você sente que pode fazer mal a si ou ao seu bebê
    .act = Ligue agora para o número de emergência, ou vá a um pronto-socorro, em qualquer um destes casos.
    .self = Você pensa em acabar com a própria vida ou em se machucar.
    .baby = Você tem medo de fazer mal ao seu bebê.
    .without = Você sente que seu bebê estaria melhor sem você.
    .cut-off = Você sente que está perdendo cada vez mais a ligação com seu bebê.
    .new-thoughts = Você começou a ter pensamentos de se ferir com violência.
    .more = Fique com alguém até a ajuda chegar. Você não está só. A maioria das pessoas melhora com ajuda.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = Seu bebê precisa se alimentar
    .act = Em qualquer um destes casos, peça orientação hoje mesmo, antes da próxima mamada, à sua enfermeira obstetra ou ao seu médico.
    .not-yet = Seu bebê ainda não se alimentou bem desde que nasceu.
    .drops = Seu bebê não consegue mamar em você, e só recebe gotas do seu leite.
    .not-enough = Seu leite não é suficiente para cada mamada.
    .no-milk = Até o dia { $no-milk-day }, não sai nenhum leite, ou até o dia { $no-rise-day }, não sai mais do que gotas.
    .weight = Seu bebê perdeu mais de { $weight-loss } por cento do peso que tinha ao nascer.
    .more = Pergunte como alimentar seu bebê, quanto dar, quantas vezes, e o que dar se seu leite não for suficiente. Leite humano doado ou fórmula infantil podem completar o que falta. Continue tirando leite, e não espere seu leite aumentar para alimentar seu bebê.
# en: 1eee95fa
safety-baby-feeding =
    .title = Seu bebê não mama bem
    .act = Ligue hoje mesmo, a qualquer hora, para sua enfermeira obstetra ou seu médico se você notar qualquer um destes sinais.
    .less = Seu bebê toma menos da metade do normal.
    .turns-away = Seu bebê vira o rosto e recusa, mamada após mamada.
    .sleeps = Seu bebê dorme e pula mamadas.
    .mouth = A boca ou os lábios do seu bebê estão secos.
    .soft-spot = A moleira do seu bebê está funda.
    .more = Se ninguém atender à noite, ligue para um serviço de saúde por telefone que atenda fora do horário, ou vá a um hospital. Um bebê que não toma nada, ou que é difícil de acordar, precisa de ajuda imediatamente.
# en: 7df47ec9
safety-baby-nappies =
    .title = Poucas fraldas com xixi ou cocô
    .act = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se, ao longo de um dia e uma noite, acontecer qualquer uma destas coisas.
    .wet-first = No dia { $nappies-first-day }, nenhuma fralda está molhada.
    .wet-second = No dia { $nappies-second-day }, há menos de { $nappies-second-day } fraldas molhadas.
    .wet-third = No dia { $nappies-third-day }, há menos de { $nappies-third-day } fraldas molhadas.
    .wet-fourth = No dia { $nappies-fourth-day }, há menos de { $nappies-fourth-day } fraldas molhadas.
    .wet-fifth = No dia { $nappies-fifth-day }, há menos de { $nappies-fifth-day } fraldas molhadas.
    .wet-later = A partir do dia { $nappies-steady }, há menos de { $nappies } fraldas molhadas e pesadas por dia.
    .dry = A partir do dia { $nappies-steady }, passam { $dry-nappy } horas sem nenhuma fralda molhada.
    .no-stool = Seu bebê não faz cocô nas primeiras { $first-stool } horas.
    .black-stool = O cocô do seu bebê ainda é preto no dia { $black-stool-day }.
    .stools = Do dia { $stools-from } até { $stools-until } semanas de vida, seu bebê faz cocô amarelo menos de { $stools } vezes por dia.
    .dust = Depois do dia { $dust-day }, aparece um pó laranja ou rosa na fralda.
    .more = Conte cada dia a partir da hora em que seu bebê nasceu: o primeiro dia e a primeira noite são o dia um. Um pó como o de tijolo pode ser sinal de que seu bebê precisa de mais leite. Rosa vivo é outro sinal, com um aviso próprio.
    .contested = Alguns serviços esperam que o bebê faça cocô mais vezes por dia, e outros esperam menos fraldas molhadas nos primeiros dias. Depois de algumas semanas, o bebê faz cocô menos vezes.
# en: 6019caf5
safety-jaundice =
    .title = Seu bebê parece amarelado (icterícia)
    .act = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico em qualquer um destes casos, mesmo que seu bebê mame bem.
    .yellow = A pele ou o branco dos olhos parecem amarelados pela primeira vez.
    .stronger = O amarelo fica mais forte ou se espalha.
    .pale-stool = O cocô do seu bebê é claro, como giz.
    .dark-urine = O xixi do seu bebê é amarelo-escuro ou marrom.
    .stays = O amarelo ainda está lá { $jaundice-stays } semanas depois do parto.
    .more = Em pele negra ou morena, olhe o branco dos olhos e as gengivas, à luz do dia. Um bebê amarelado que está sonolento, mama mal ou tem menos de um dia de vida precisa de ajuda imediatamente.
# en: 42120116
safety-baby-seems-wrong =
    .title = Você sente que algo não está bem
    .act = Ligue hoje mesmo, de dia ou de noite, para sua enfermeira obstetra ou seu médico em qualquer um destes casos.
    .feeling = Você sente que algo não está bem com seu bebê, mesmo que não saiba dizer o que é.
    .warm = A temperatura do seu bebê novinho está acima de { $baby-warm-c } °C ({ $baby-warm-f } °F), mas abaixo de { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = A temperatura do seu bebê novinho está abaixo de { $baby-cool-c } °C ({ $baby-cool-f } °F), mas não abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = A pele em volta do umbigo do seu bebê está vermelha, inchada ou com mau cheiro.
    .blisters = Seu bebê novinho tem bolhas ou feridas, e você não sabe por quê.
    .more = Confie no que você sente. Se seu bebê tem só semanas de vida e você sente muita preocupação, procure ajuda imediatamente.
# en: 128310de
safety-infection-near-baby =
    .title = Herpes ou catapora perto do seu bebê
    .act = Em qualquer um destes casos, ligue hoje mesmo para sua enfermeira obstetra ou seu médico, para que seu bebê possa ser protegido.
    .sores = Você tem feridas de herpes em um peito.
    .late-pregnancy = Você tem herpes genital pela primeira vez no fim da gravidez.
    .kiss = Alguém com uma ferida de herpes na boca beijou seu bebê recém-nascido.
    .chickenpox = Você pega catapora na gravidez ou nas semanas depois do parto.
    .near-chickenpox = Você nunca teve catapora, e esteve perto de alguém que está com catapora.
    .more = Ninguém com herpes na boca deve beijar um bebê. Um bebê novinho que depois disso tem bolhas, mama mal ou está quente demais precisa de ajuda imediatamente.
# en: 3a6bd838
safety-fever =
    .title = Febre com um peito dolorido, mais tarde
    .act = Mais de { $weeks-after-birth } semanas depois do parto, ligue hoje mesmo para sua enfermeira obstetra ou seu médico se você tiver qualquer um destes sinais.
    .fever = Você está com um peito dolorido e com febre de { $fever-c } °C ({ $fever-f } °F) ou mais.
    .flu = Você está com um peito dolorido, e se sente doente, tem calafrios ou se sente como se estivesse com gripe.
    .more = Na gravidez e naquelas primeiras semanas, isto é mais urgente. Sua maternidade precisa saber imediatamente.
    .contested = Uma orientação mais antiga só mandava procurar ajuda com uma febre mais alta. Este guia usa o limite mais baixo, para você ligar a tempo.
# en: 407902d0
safety-abscess =
    .title = Pus, riscos na pele ou um caroço que cresce
    .act = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se você notar qualquer um destes sinais em um peito.
    .pus = Aparece pus.
    .streaks = Há riscos vermelhos ou mais escuros na pele.
    .lump = Um caroço cresce e dói muito.
    .bigger = A área dolorida aumenta.
    .more = Pode ser um abscesso, e ele precisa de atendimento. Se a área aumentar de hora em hora, ou se a pele ficar cinza ou preta, procure ajuda imediatamente.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Uma área quente e dolorida que não melhora
    .act = Se você tem uma área quente e inchada, ligue hoje mesmo para sua enfermeira obstetra ou seu médico em qualquer um destes casos.
    .worse = A área em um dos peitos piora.
    .no-better = Você se sente bem, mas a área não melhorou depois de { $no-better-min } horas.
    .risk = Você tem diabetes, ou tem uma doença ou usa um remédio que dificulta a luta do corpo contra os germes.
    .more = Nunca espere mais de { $no-better-max } horas para ligar. A área pode parecer vermelha, mais escura ou brilhante. Em pele negra ou morena, é difícil ver a vermelhidão. Se você se sente doente ou está com febre, é mais urgente: veja os avisos sobre febre.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Antibiótico que não faz efeito
    .act = Ligue de novo hoje mesmo para sua enfermeira obstetra ou seu médico em qualquer um destes casos.
    .no-better = Você não se sente melhor { $antibiotics-no-better } horas depois de começar o antibiótico.
    .worse = Você se sente pior depois de começar o antibiótico.
    .more = Não pare o antibiótico por conta própria.
    .contested = Alguns serviços dão mais tempo. O tempo mais curto é o mais seguro.
# en: 165668a2
safety-cracked-nipple =
    .title = Mamilo rachado que parece infectado
    .act = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se um mamilo rachado tiver qualquer um destes sinais.
    .pus = Você vê pus, ou pele morta em um ponto que não cicatriza.
    .sore-around = O peito em volta do mamilo está quente, inchado ou dolorido.
    .worse = O mamilo dói mais a cada dia.
    .more = Você pode precisar de tratamento.
# en: 5aa6cdcc
safety-pink-milk =
    .title = Leite rosa vivo
    .act = Ligue hoje mesmo para sua enfermeira obstetra ou seu médico se qualquer uma destas coisas ficar rosa vivo.
    .milk = Seu leite fica rosa vivo, mesmo que só depois de guardado.
    .pad = Um absorvente de amamentação ou um pano fica rosa vivo.
    .nappy = A fralda do seu bebê fica rosa vivo.
    .more = A causa pode ser um germe. Pergunte antes de dar esse leite, e pergunte o que seu bebê pode tomar até lá. Lave e esterilize tudo o que entra em contato com o leite.
    .contested = Em relatos sobre poucos bebês, os médicos não viram motivo para parar de amamentar. Mesmo assim, pergunte primeiro.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Um caroço que não some
    .act = Ligue para sua enfermeira obstetra ou seu médico por causa de um caroço em qualquer um destes casos.
    .no-smaller = O caroço não diminuiu depois de { $lump-call-min } horas amamentando como sempre.
    .stays = Um caroço que ainda está lá depois de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    } precisa ser examinado.
    .more = Nunca espere mais de { $lump-call-max } horas para ligar pela primeira vez. Não espere até parar de amamentar.
    .contested = As páginas de saúde discordam muito sobre quanto tempo esperar. Este guia usa os prazos curtos.
# en: d55ecb9f
safety-breast-changes =
    .title = Mudanças que precisam de exame
    .act = Consulte um médico em breve se você notar qualquer uma destas mudanças no peito.
    .dimples = A pele fica com furinhos, como casca de laranja.
    .nipple-in = Um mamilo vira para dentro, e antes não era assim.
    .nipple-rash = Um mamilo tem irritação na pele, descamação ou crostas que não saram.
    .shape = Um dos peitos muda de forma e continua assim.
    .lump = Há um caroço que não some, ou um caroço na axila.
    .blood = Sai sangue de um mamilo antes do parto, ou depois da primeira semana do bebê.
    .more = Uma causa grave é rara, mas um médico precisa examinar.
# en: b208305d
safety-inflamed-review =
    .title = Uma área dolorida que o tratamento não curou
    .act = Volte ao seu médico em qualquer um destes casos.
    .still = Uma área dolorida e inchada ainda está lá depois de { $inflamed-review } dias de tratamento.
    .again = A mesma área fica quente e dolorida várias vezes.
    .more = Ela precisa ser examinada de novo.
# en: fc50a695
safety-blood-in-milk =
    .title = Sangue no seu leite
    .act = Consulte um médico sobre sangue no seu leite em qualquer um destes casos.
    .long = O sangue continua por mais de { $blood-in-milk } dias.
    .late = O sangue aparece depois da primeira semana do bebê.
    .one-side = O sangue vem só de um lado, e não para.
    .no-cause = O sangue não tem uma causa clara.
    .before = Sai sangue de um mamilo antes do parto.
    .more = Se você tem hepatite B ou C, há uma regra própria para mamilos rachados ou que sangram.
# en: f359f523
safety-low-mood =
    .title = Tristeza ou medo
    .act = Conte à sua enfermeira obstetra ou ao seu médico assim que você notar qualquer um destes sinais.
    .low = Você sente tristeza ou vazio na maior parte do tempo.
    .fear = Você sente muito medo ou muita preocupação.
    .joy = Nada traz alegria a você.
    .let-down = Uma onda de tristeza vem todas as vezes, logo antes de o leite começar a sair.
    .more = A maioria das pessoas melhora com ajuda. Alguns remédios para isso podem ser tomados enquanto você amamenta. Uma onda que vem com o leite e passa em minutos vem do corpo. Não é culpa sua.
# en: 3209db4b
safety-ask-for-help =
    .title = Quando pedir ajuda com a amamentação
    .act = Peça ajuda a uma enfermeira obstetra ou especialista em amamentação em qualquer um destes casos.
    .hurts = Amamentar ou tirar leite dói todas as vezes, ou um mamilo está machucado.
    .less = Seu leite diminui, mas seu bebê ainda recebe o suficiente.
    .latch = Seu bebê não pega o peito, mas recebe leite suficiente de outra maneira.
    .lumps = Os caroços sempre voltam.
    .too-much = Você produz leite demais.
    .surgery = Você já fez cirurgia em um dos peitos ou nos dois.
    .weight = Seu bebê não voltou ao peso que tinha ao nascer depois de { $birth-weight-back } semanas.
    .more = Se seu bebê não recebe leite suficiente, não espere: ligue no mesmo dia para sua enfermeira obstetra ou seu médico.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Antes do parto, pergunte primeiro
    .text = Antes do parto, não tire leite até sua enfermeira obstetra ou seu médico dizer que é indicado para você. Em geral, isso é ensinado a partir de { $before-birth-week-min } ou { $before-birth-week-max } semanas completas de gravidez. Só comece antes disso se seu médico mandar. Não é para todas as pessoas: tocar nos mamilos pode provocar contrações.
    .contested = Os hospitais discordam, principalmente em caso de gêmeos, bebê pequeno ou pressão alta. Siga a orientação que derem a você.
# en: 818d13e9
safety-not-if-early-birth =
    .title = Não tire leite se há risco de parto prematuro
    .text = Nestes casos, não tire leite antes do parto, a não ser que o médico que acompanha você autorize. Você tem, ou já teve alguma vez, sinais de parto prematuro ou pontos no colo do útero (cerclagem). Sua placenta é baixa, ou você sangrou nesta gravidez. Não comece se a bolsa vazar ou se as contrações forem regulares. Nesse caso, ligue imediatamente para sua maternidade.
# en: 7e1de539
safety-not-if-high-risk =
    .title = Não tire leite se sua gravidez precisa de cuidados especiais
    .text = Não tire leite antes do parto em nenhum destes casos, a não ser que o médico que acompanha você autorize. Há gêmeos ou mais bebês, líquido demais em volta do bebê, ou preocupação com o crescimento, o tamanho ou a saúde do seu bebê. Você tem pressão alta com proteína na urina, ou uma doença grave, física ou mental. Você já fez mais de uma cesárea, ou sua cicatriz no útero é vertical ou de tipo desconhecido.
    .contested = Alguns hospitais recomendam isso para gêmeos ou bebê pequeno, e outros não recomendam. Só o médico que acompanha você pode dizer.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = Se a barriga ficar dura
    .text = Pare e descanse se sua barriga ficar dura enquanto você tira leite antes do parto. Antes de { $preterm-week } semanas completas, ligue imediatamente para sua maternidade. Mais tarde na gravidez, ligue se isso durar mais de { $tightenings-wait } horas. Se a barriga ficar dura com dor e em intervalos regulares, ligue imediatamente. Em qualquer semana, ligue imediatamente se houver sangramento, se a bolsa vazar, ou se o bebê mexer menos.
# en: a3502650
safety-stop-if-pain =
    .title = Dor é sinal de parar
    .text = Pare se doer. Descanse e depois pressione mais de leve ou em outro lugar. Se ainda doer, pare e peça ajuda.
# en: d89461d5
safety-no-deep-massage =
    .title = Sem massagem forte, sem objetos e sem aparelhos
    .text = Não pressione com força. Não afunde os dedos em um caroço, nem esfregue o caroço. Não use escova, pente nem massageador. Massagem forte pode machucar o tecido e causar inchaço.
# en: 80808489
safety-no-massage-inflamed =
    .title = Não massageie uma área quente e dolorida
    .text = Não massageie uma área quente, inchada, muito dolorida, ou com a pele vermelha ou mais escura que o normal. Não pressione nem amasse o ponto dolorido, e não empurre um caroço. Isso pode piorar a situação.
    .contested = Algumas pessoas ensinam toques muito leves para o inchaço. Só faça isso em uma área dolorida se uma enfermeira obstetra ou um médico mostrou a você como fazer.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Em certos casos, não amacie a aréola com pressão
    .text = Esta pressão é para uma aréola dura porque o peito está muito cheio. Não faça essa pressão se você tem mastite, ducto entupido ou abscesso. Não pressione um ponto quente e dolorido, nem onde a pele está vermelha ou mais escura que o normal. Pare se doer, e peça ajuda.
    .contested = Uma orientação para médicos usa essa pressão também na mastite. Deixe isso para alguém que possa examinar você.
# en: 6b799f95
safety-syringe-cap =
    .title = A tampa de uma seringa pode sufocar um bebê
    .text = Tire a tampa da seringa e jogue a tampa no lixo antes de a seringa chegar perto do seu bebê. Uma tampa pode bloquear a garganta. Algumas seringas para recolher leite não são feitas para dar leite, por isso pergunte à sua enfermeira obstetra, ou à enfermeira que acompanha você, como dar o leite.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Nestes casos, um médico precisa autorizar antes que você dê seu leite
    .text = Se você tem HTLV (um vírus) ou mpox, ou se tem brucelose sem tratamento, não dê seu leite até um médico autorizar. O mesmo vale se você tem Ebola, ou pode ter, e também se seu bebê pode ter galactosemia. Pergunte imediatamente o que seu bebê pode tomar até lá.
# en: 4c450e86
safety-ask-drugs =
    .title = Drogas ilegais, remédios para câncer, exames radioativos
    .text = Se você usa drogas ilegais, como heroína ou cocaína, pergunte a um médico antes de dar seu leite. Se você precisa de remédios para câncer ou de um exame radioativo, pergunte primeiro. Se um dos seus remédios pode não ser seguro no leite, pergunte também. Se você toma metadona ou buprenorfina com acompanhamento, não precisa esperar.
# en: ff5bf530
safety-herpes =
    .title = Feridas de herpes, ou hepatite e mamilos que sangram
    .text = Não amamente de um lado com feridas de herpes, e jogue fora o leite desse lado, até as feridas sararem. Cubra as feridas e lave as mãos. Mantenha as feridas longe do seu bebê e do recipiente do leite. Se você tem hepatite B ou C, jogue fora o leite de um mamilo rachado ou que sangra, e pergunte ao seu médico.
# en: f4c09b95
safety-hiv =
    .title = Se você tem HIV
    .text = Se sua equipe de HIV já fez com você um plano para alimentar o bebê, siga o plano. Se não, pergunte imediatamente à equipe o que seu bebê pode tomar, e não dê seu leite antes disso. Não comece nem pare de amamentar, e não combine seu leite com outro leite, por conta própria. Um peito dolorido, rachado ou que sangra aumenta o risco: ligue imediatamente para sua equipe.
    .contested = Com um tratamento que funciona bem, o risco é pequeno, mas não é zero. Os países discordam sobre amamentar com HIV. Onde não é seguro dar outro leite, a Organização Mundial da Saúde apoia amamentar com tratamento. Sua equipe sabe o que vale onde você mora, e nenhum bebê pode ficar sem se alimentar.
# en: 55a2369e
safety-feed-apart =
    .title = Se você tem tuberculose ou catapora
    .text = Não deixe seu bebê mamar no peito se você tem tuberculose ativa sem tratamento. O mesmo vale se a catapora começar entre { $chickenpox-before } dias antes e { $chickenpox-after } dias depois do parto. Espere até um médico autorizar. Até lá, outras pessoas podem dar o leite que você tirar, se nenhuma ferida encostar nele.
    .contested = A Organização Mundial da Saúde permite que a maioria das pessoas com tuberculose amamente. Elas usam máscara, e tanto elas quanto o bebê recebem tratamento.

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
# en: 3bb3c57d
safety-blood-sugar =
    .title = Se você tem diabetes
    .text = Se você tem diabetes, meça o açúcar no sangue quando tirar leite. Ele pode cair enquanto você tira leite ou amamenta, por isso deixe um lanche e água por perto. Avise a equipe de saúde. Seu bebê precisa de uma mamada até { $diabetes-first-feed } minutos depois do parto, de mamadas frequentes e de testes de açúcar no sangue.
# en: 700e313b
safety-warmth =
    .title = Morno, não quente
    .text = O calor deve ser agradável. Aqueça só por pouco tempo. Não aqueça uma área quente, inchada, ou com a pele vermelha ou mais escura que o normal. Em vez disso, use frio.
    .contested = Algumas páginas de saúde ainda recomendam calor em uma área inchada. A orientação mais nova é usar frio.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Mantenha seu ritmo de sempre quando uma área dói
    .text = Quando uma área está dolorida, amamente ou tire leite tantas vezes quanto de costume. Não pare de repente. Se seu bebê recusar esse lado, tire o leite dele tantas vezes quanto seu bebê mamaria. Não ponha os dedos no ponto dolorido, e não acrescente sessões para tirar todo o leite. Se o peito ainda estiver cheio, tire só o bastante para sentir alívio.
    .contested = Algumas páginas de saúde dizem para amamentar mais vezes e começar pelo lado dolorido. Quem critica a orientação mais nova teme que saia pouco leite. Seu ritmo de sempre fica entre as duas coisas.
# en: 3917845f
safety-cool-pack =
    .title = Frio, mas não direto na pele
    .text = Enrole uma compressa fria em um pano. Deixe por { $cool-pack } minutos, e não use mais de uma vez por hora.
# en: da86c5e4
safety-oversupply =
    .title = Não tente tirar todo o leite
    .text = Não acrescente sessões só para tirar todo o leite. Quanto mais você tira, mais você produz. Peça ajuda se você produz leite demais.
# en: 6826522f
safety-binding =
    .title = Faixa ou binder apertando o peito
    .text = Não use faixa nem binder (top ou colete de compressão) para achatar o peito logo depois do parto, nem enquanto uma área estiver dolorida. Mais tarde, use só de vez em quando, e nunca apertado. Observe sua pele, seu leite e qualquer dor. Apertar demais o peito pode causar caroços, mastite ou menos leite. Pergunte à sua enfermeira obstetra ou ao seu médico.
# en: c51e27db
safety-medicines =
    .title = Remédios
    .text = Não pare de tomar um remédio, nem pare de amamentar, por conta própria. A maioria dos remédios pode ser tomada enquanto você amamenta. Pergunte ao seu médico ou farmacêutico sobre cada um. Não tome aspirina nem codeína para dor, a não ser que um médico mande. Pergunte também sobre álcool, tabaco e maconha (cannabis).
# en: b10070fb
safety-giving-drops =
    .title = Dar leite em gotas
    .text = Segure seu bebê na vertical e acordado. Deixe seu bebê lamber ou sugar cada gota, e faça uma pausa quando ele fizer. Nunca derrame nem esguiche leite na boca dele.
# en: e132461c
safety-hospital-milk =
    .title = Bebê que nasceu antes do tempo ou está doente
    .text = Siga as regras do hospital se seu bebê nasceu antes do tempo ou está doente. Essas regras sobre recipientes e prazos podem ser mais rígidas que as de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Micro-ondas, não
    .text = Nunca aqueça leite no micro-ondas. Partes muito quentes podem queimar a boca do seu bebê.
# en: cf8cb1f3
safety-hot-water =
    .title = Água quente
    .text = Mantenha crianças longe de água fervente. Fique junto da panela até ela sair do fogo. Deixe tudo esfriar antes de tocar, e antes de deixar chegar perto do seu bebê.
# en: 87594145
safety-safe-sleep =
    .title = Quando o sono vem
    .text = Não adormeça com seu bebê em um sofá, poltrona ou cadeira: seu bebê pode parar de respirar. Antes de adormecer, deite seu bebê de barriga para cima em um berço firme e plano, sem nada dentro. Nunca divida com ele a cama ou outro lugar de dormir se o cansaço é muito grande, ou depois de álcool, drogas ou remédio que dá sono. Também nunca divida se alguém fuma, ou se seu bebê nasceu com baixo peso ou antes do tempo.
# en: b8295b60
safety-balloon =
    .title = Balões: látex e crianças pequenas
    .text = Não use balão de látex se alguém por perto tem alergia a látex. Mantenha os balões e os pedaços rasgados longe de crianças com menos de { $balloon-age } anos. Elas podem sufocar com eles.
# en: 38c1180b
safety-no-delay =
    .title = Procure também ajuda com a amamentação
    .text = Não adie a ajuda com a amamentação enquanto você pratica. Tirar leite complementa essa ajuda, e não a substitui.
