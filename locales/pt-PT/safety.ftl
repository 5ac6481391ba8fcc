## Emergency

# en: 96945f4a
safety-sepsis =
    .title = Está muito doente: sinais de sépsis
    .text = Ligue já para o número de emergência se notar em si qualquer um destes sinais, com ou sem uma mama dorida: tremores tão fortes que não os consegue parar; confusão; fala arrastada; muita dificuldade em respirar; passar o dia sem urinar; ou pele que fica às manchas.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Perda de sangue, águas, febre ou menos movimentos na gravidez
    .text = Ligue já para a maternidade se perder sangue pela vagina, se rebentarem as águas ou se perder líquido, ou se tiver febre. Ligue já para a maternidade se o seu bebé se mexer menos do que o habitual. Ligue já para a maternidade se tiver contrações dolorosas e regulares. Ligue já para o número de emergência se perder muito sangue. Ligue já também para esse número se tiver uma dor aguda na barriga que não passa.
# en: cd5dc1b8
safety-tightenings-early =
    .title = Barriga que fica dura cedo demais
    .text = Ligue já para a maternidade se, antes das { $preterm-week } semanas completas de gravidez, começar qualquer um destes sinais: a barriga fica dura vezes seguidas; tem uma dor de costas diferente do habitual, ou dores como as do período (menstruação); ou perde líquido, muco ou sangue pela vagina. Não espere para ver se passa.
# en: 862e2b6b
safety-baby-breathing =
    .title = O seu bebé respira com dificuldade ou muda de cor
    .text = Ligue já para o número de emergência se o seu bebé respirar muito depressa ou com esforço, se gemer ao respirar, ou se parar de respirar. Ligue já se o bebé ficar azul ou roxo, às manchas ou muito pálido. Na pele castanha ou negra, veja as palmas das mãos e as plantas dos pés.
# en: 5f88921f
safety-baby-unresponsive =
    .title = O seu bebé está mole ou custa a acordar
    .text = Ligue já para o número de emergência se o seu bebé estiver mole e sem força, se estiver muito frio, ou se custar a acordar. Ligue já se o choro for fraco e agudo, ou se o bebé tiver uma convulsão. Ligue já se o bebé vomitar verde, se a moleirinha (a parte mole da cabeça) estiver saliente, ou se o bebé tiver manchas ou borbulhas que não desaparecem ao pressionar.
# en: c5985eb9
safety-baby-temperature =
    .title = O seu bebé pequeno está quente ou frio demais
    .text = Procure já ajuda de emergência se o seu bebé de menos de { $baby-fever-age } meses tiver febre ou estiver frio demais. Febre é { $baby-fever-c } °C ({ $baby-fever-f } °F) ou mais. Frio demais é abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Risco de fazer mal a si ou ao seu bebé
    .text = Ligue já para o número de emergência se houver o risco de fazer mal a si ou ao seu bebé. Também pode ir ao serviço de urgência mais próximo. Não tem de passar por isto sem apoio. A maioria das pessoas melhora com ajuda.

## Call today

# en: 0a7c8e10
safety-fever =
    .title = Febre com uma mama dorida
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se tiver uma mama dorida e febre. Febre é { $fever-c } °C ({ $fever-f } °F) ou mais. Contacte também hoje mesmo se tiver arrepios, ou sintomas como os da gripe.
    .contested = Uma recomendação mais antiga esperava por uma febre mais alta. Este guia usa o limite mais baixo, para que peça ajuda a tempo.
# en: e6b2821a
safety-abscess =
    .title = Pus, riscas ou um caroço que cresce
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se vir pus, ou riscas vermelhas ou mais escuras numa mama. Contacte hoje mesmo se um caroço crescer e doer muito, ou se a zona dorida alastrar. Pode ser um abcesso, e precisa de cuidados.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Uma zona quente e dorida que não melhora
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se tiver parte de uma mama quente, dorida e inchada e, além disso, se sentir doente. Contacte também hoje mesmo se a situação piorar. Se se sentir bem, contacte se não houver melhoras ao fim de { $no-better-min } horas. Nunca espere mais de { $no-better-max } horas. A pele pode parecer vermelha, mais escura ou brilhante. A vermelhidão vê-se mal na pele castanha e negra.
# en: acc38172
safety-antibiotics-no-better =
    .title = Antibióticos que não ajudam
    .text = Contacte de novo hoje mesmo a sua parteira ou o seu médico se não se sentir melhor { $antibiotics-no-better } horas depois de começar os antibióticos. Não espere tanto tempo se se sentir pior.
    .contested = Alguns serviços dão mais tempo. O prazo mais curto é o mais seguro.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Um mamilo gretado que parece infetado
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se um mamilo gretado parecer infetado e a zona à volta estiver quente e dorida. Pode precisar de tratamento.
# en: 2c61f5fc
safety-pink-milk =
    .title = Leite cor-de-rosa vivo
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se o seu leite, um disco absorvente de amamentação ou uma fralda ficar cor-de-rosa vivo. A causa pode ser um micróbio. Pergunte antes de dar esse leite. Lave e esterilize tudo o que toca no leite.
# en: 04512a95
safety-baby-feeding =
    .title = O seu bebé não se alimenta bem
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se o seu bebé não se alimentar, ou se tomar menos de metade do habitual. Contacte também hoje mesmo se o bebé dormir e saltar mamadas. Contacte hoje mesmo se a pele estiver cada vez mais amarela, se a boca estiver seca, ou se nada acalmar o bebé.
# en: 79fe02d3
safety-baby-nappies =
    .title = Poucas fraldas molhadas
    .text = Conte as fraldas molhadas em cada dia e noite. O primeiro dia e a primeira noite depois do parto são o dia um. Até ao dia { $nappies-grow }, espere em cada dia pelo menos tantas fraldas molhadas como os dias de vida do seu bebé. A partir do dia { $nappies-steady }, espere { $nappies } ou mais por dia, e que pareçam pesadas. Contacte hoje mesmo a sua parteira ou o seu médico se forem menos. A partir do dia { $nappies-steady }, contacte também hoje mesmo se passarem { $dry-nappy } horas sem nenhuma fralda molhada.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Sente que algo não está bem
    .text = Contacte hoje mesmo a sua parteira ou o seu médico se sentir que algo não está bem com o seu bebé. Não precisa de saber dizer o que é.

## Ask soon

# en: 097e66f5
safety-lump =
    .title = Um caroço que não passa
    .text = Contacte a sua parteira ou o seu médico se um caroço não diminuir ao fim de { $lump-call-min } horas a amamentar como de costume. Nunca espere mais de { $lump-call-max } horas. Um caroço que ainda lá esteja ao fim de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    } tem de ser examinado. Não espere até deixar de amamentar.
    .contested = As páginas de saúde diferem muito sobre quanto tempo esperar. Este guia usa os prazos curtos.
# en: 1be5d404
safety-breast-changes =
    .title = Alterações que têm de ser vistas
    .text = Vá em breve ao médico se a pele de uma mama fizer covinhas como casca de laranja. Vá ao médico se um mamilo começou agora a virar-se para dentro, se um caroço não passar, ou se tiver um caroço na axila. Vá ao médico se sair sangue de um mamilo antes do parto, ou depois da primeira semana de vida do seu bebé. Uma causa grave é rara, mas um médico tem de verificar.
# en: 605ad2bd
safety-inflamed-review =
    .title = Uma zona dorida que o tratamento não curou
    .text = Volte ao médico se uma zona dorida e inchada ainda lá estiver ao fim de { $inflamed-review } dias de tratamento. Tem de ser vista outra vez.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Sangue no seu leite
    .text = Vá ao médico se continuar a haver sangue no seu leite durante mais de { $blood-in-milk } dias, ou se aparecer depois da primeira semana de vida do bebé. Vá ao médico se vier só de uma mama e não passar, ou se não tiver uma causa clara. Antes do parto, peça que vejam qualquer sangue que saia de um mamilo, mesmo pouco.
# en: d8f1b4e1
safety-low-mood =
    .title = Tristeza ou medo
    .text = Diga à sua parteira ou ao seu médico logo que note tristeza, desânimo, vazio ou muito medo. A maioria das pessoas fica melhor com ajuda. Alguns medicamentos para isto podem tomar-se durante a amamentação.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Quando pedir ajuda com a amamentação
    .text = Peça ajuda a uma parteira ou a um especialista em amamentação se amamentar ou extrair leite doer todas as vezes, ou se tiver um mamilo ferido. Peça ajuda se não sair leite até ao dia { $no-milk-day }, se o seu leite diminuir, ou se o seu bebé não pegar na mama. Peça ajuda se os caroços voltarem sempre, ou se produzir leite a mais. Peça ajuda se já fez uma cirurgia a uma mama ou às duas, ou uma cirurgia para deixar o peito plano.

## Stop, or do not start

# en: c19609af
safety-ask-first =
    .title = Antes do parto, pergunte primeiro
    .text = Não extraia leite antes do parto enquanto a sua parteira ou o seu médico não disser que é adequado para si. Costuma ensinar-se a partir das { $before-birth-week-min } ou { $before-birth-week-max } semanas completas de gravidez. Não comece mais cedo, a não ser que o seu médico o indique. Não é para toda a gente. Tocar nos mamilos pode provocar contrações.
    .contested = Os hospitais diferem, sobretudo em caso de gémeos, de um bebé pequeno ou de tensão alta. Siga o conselho que lhe derem a si.
# en: 5de384a4
safety-not-if-early-birth =
    .title = Não o faça se o parto puder vir cedo demais
    .text = Não extraia leite antes do parto se tem, ou alguma vez teve, sinais de parto prematuro ou pontos no colo do útero (cerclage). O mesmo vale para uma placenta baixa, ou para qualquer perda de sangue pela vagina nesta gravidez. Só o médico que segue a sua gravidez o pode autorizar. Se rebentarem as águas ou se perder líquido, ou se tiver contrações regulares, não extraia leite e ligue de imediato para a maternidade.
# en: 63720f79
safety-not-if-high-risk =
    .title = Não o faça se a sua gravidez precisar de cuidados especiais
    .text = Não extraia leite antes do parto em nenhum destes casos, a não ser que o médico que segue a sua gravidez concorde: espera gémeos ou mais bebés; há líquido a mais à volta do bebé; há preocupação com o crescimento, a saúde ou o desenvolvimento do bebé; tem uma doença grave, física ou mental; ou já teve várias cesarianas, ou uma com um corte vertical na parte alta do útero.
    .contested = Alguns hospitais aconselham-no com gémeos ou um bebé pequeno, e outros desaconselham-no. Só o médico que segue a sua gravidez lhe pode dizer.
# en: e251b30a
safety-stop-if-tightenings =
    .title = A sua barriga fica dura
    .text = Pare e descanse se a barriga ficar dura enquanto extrai leite antes do parto. Antes das { $preterm-week } semanas completas de gravidez, ligue de imediato para a maternidade. A partir das { $preterm-week } semanas completas, ligue para a maternidade se a barriga não acalmar em { $tightenings-wait } horas, ou de imediato, assim que ficar dura com dor e a intervalos regulares. Em qualquer semana, ligue de imediato para a maternidade se perder sangue pela vagina, se rebentarem as águas, ou se o bebé se mexer menos.
# en: a3502650
safety-stop-if-pain =
    .title = Se há dor, é para parar
    .text = Pare se doer. Descanse, e depois pressione com menos força ou noutro sítio. Se ainda doer, pare e peça ajuda.
# en: d89461d5
safety-no-deep-massage =
    .title = Nem massagem forte nem aparelhos
    .text = Não pressione com força, não enterre os dedos num caroço e não o esfregue. Não use escova, pente nem aparelho de massagem. A massagem forte pode magoar o tecido e fazê-lo inchar.
# en: 80808489
safety-no-massage-inflamed =
    .title = Não massaje uma zona quente e dorida
    .text = Não massaje uma zona quente, inchada, muito dorida, ou vermelha ou mais escura do que o habitual. Não pressione o ponto dorido, não o amasse e não empurre um caroço. Isso pode piorar a situação.
    .contested = Algumas pessoas ensinam toques muito leves para o inchaço. Use-os numa zona dorida só se uma parteira ou um médico lhe tiver mostrado como se faz.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Quando não amaciar a aréola com pressão
    .text = Não amacie a aréola com pressão se tiver mastite, um canal bloqueado ou um abcesso. Não pressione uma zona quente, muito dorida, ou vermelha ou mais escura do que o habitual. Em vez disso, peça ajuda.
    .contested = Um guia para médicos usa esta pressão também na mastite. Deixe isso para quem possa examinar o seu peito.
# en: a9a9d657
safety-syringe-cap =
    .title = A tampa de uma seringa pode sufocar um bebé
    .text = Tire a tampa da seringa e deite a tampa no lixo antes de a seringa chegar perto do seu bebé. Uma tampa pode tapar a garganta. Uma seringa para recolher leite nem sempre serve para o dar. Pergunte à sua parteira como dar o leite.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Quando um médico tem de concordar primeiro
    .text = Se tiver HTLV (um vírus), mpox (varíola dos macacos) ou brucelose não tratada, não dê o seu leite até um médico concordar. O mesmo vale se tiver ébola, ou se houver essa possibilidade. Se tiver feridas de herpes numa mama, pergunte primeiro a um médico. Se consumir drogas de rua, como opioides ou cocaína, pergunte primeiro. Um tratamento estável com metadona ou buprenorfina não é razão para esperar. Se houver a possibilidade de um dos seus medicamentos não ser seguro no leite, pergunte primeiro. Se o seu bebé puder ter galactosemia, pergunte primeiro. Pergunte de imediato o que pode o seu bebé tomar até lá.
# en: 795a8aa9
safety-hiv =
    .title = VIH (HIV)
    .text = Se tiver VIH (HIV), não dê o seu leite antes de falar com a sua equipa de VIH. Pergunte-lhe de imediato o que pode o seu bebé tomar até lá. O risco é pequeno quando o tratamento funciona bem, mas não é zero.
    .contested = Os países diferem sobre amamentar com VIH. A sua equipa sabe o que se recomenda onde vive.
# en: 82d98002
safety-feed-apart =
    .title = Tuberculose ou varicela
    .text = Por agora, não deixe o seu bebé mamar diretamente no seu peito se tiver tuberculose ativa não tratada. O mesmo vale se lhe aparecer varicela a si entre { $chickenpox-before } dias antes e { $chickenpox-after } dias depois do parto. O leite que extrair pode ser dado ao bebé por outra pessoa. Pergunte ao seu médico como, e quando pode voltar a amamentar.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = Não deslize os dedos
    .text = Mantenha os dedos no mesmo ponto da pele enquanto pressiona. Deslizar pode magoar a pele.
# en: 2ea983ba
safety-no-pinching =
    .title = Não belisque nem puxe o mamilo
    .text = Não belisque, não aperte e não puxe o mamilo. Isso pode magoar e pode fazer parar a saída do leite.
# en: cb1774fe
safety-before-birth-limit =
    .title = Sessões curtas antes do parto
    .text = Termine cada sessão ao fim de { $before-birth-session } minutos, no máximo, já a contar com qualquer massagem. Faça { $before-birth-a-day-min } a { $before-birth-a-day-max } sessões curtas por dia, não mais. Pode saltar dias.
# en: 66faccce
safety-hands-before-birth =
    .title = Antes do parto, só à mão
    .text = Se lhe disseram que pode extrair leite antes do parto, use só as mãos. Pergunte à sua parteira ou ao seu médico antes de usar uma bomba tira-leite.
# en: 27e33913
safety-blood-sugar =
    .title = Se tiver diabetes
    .text = Se tiver diabetes, meça o açúcar no sangue quando extrair leite. O açúcar pode descer enquanto extrai leite ou amamenta. Tenha por perto algo para comer e água.
# en: 700e313b
safety-warmth =
    .title = Morno, não quente
    .text = Use um calor agradável, e só por pouco tempo. Não aqueça uma zona quente, inchada, ou vermelha ou mais escura do que o habitual. Em vez disso, arrefeça-a.
    .contested = Algumas páginas de saúde ainda aconselham calor numa zona inchada. O conselho mais recente é arrefecê-la.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Mantenha o ritmo habitual quando uma zona está dorida
    .text = Quando uma zona está quente ou dorida, amamente ou extraia leite tantas vezes como de costume. Não ponha os dedos no ponto dorido. Não deixe de repente de amamentar nem de extrair leite. Não acrescente sessões para tirar o leite todo. Se depois de uma mamada ainda sentir o peito cheio, tire só o bastante para ter alívio.
    .contested = Algumas páginas de saúde dizem para amamentar mais vezes e começar pela mama dorida. Quem critica o conselho mais recente teme que saia pouco leite. O seu ritmo habitual fica entre os dois.
# en: 8260d9cd
safety-cool-pack =
    .title = Frio, mas não sobre a pele nua
    .text = Embrulhe uma compressa fria num pano. Deixe-a ficar { $cool-pack } minutos de cada vez.
# en: da86c5e4
safety-oversupply =
    .title = Não tente tirar o leite todo
    .text = Não acrescente sessões só para tirar o leite todo. Quanto mais tirar, mais produz. Peça ajuda se produzir leite a mais.
# en: b291a803
safety-binding =
    .title = Faixas ou colete de compressão
    .text = Não comprima o peito para o deixar plano, com faixas, panos ou um colete de compressão («binder»), logo a seguir ao parto, nem enquanto uma zona estiver dorida. Mais tarde, use-os só de vez em quando, e nunca apertados. Vigie a pele, o seu leite e qualquer dor. O peito muito apertado pode levar a caroços, mastite e menos leite. Pergunte à sua parteira ou ao seu médico.
# en: 881aa0e8
safety-medicines =
    .title = Medicamentos
    .text = Não deixe de tomar um medicamento, nem deixe de amamentar, por iniciativa própria. A maioria dos medicamentos pode tomar-se durante a amamentação. Pergunte ao seu médico ou farmacêutico sobre cada um que toma. Não tome aspirina para as dores, a não ser que um médico a indique.
# en: fbf67946
safety-giving-drops =
    .title = Dar o leite às gotas
    .text = Segure o seu bebé na vertical, e só quando estiver acordado. Deixe o bebé lamber ou chupar cada gota. Nunca verta nem esguiche leite para a boca do bebé.
# en: aea6b818
safety-hospital-milk =
    .title = Um bebé que nasceu antes do tempo ou está doente
    .text = Siga as regras do seu hospital se o seu bebé nasceu antes do tempo ou está doente. As regras do hospital sobre recipientes e tempos podem ser mais rigorosas do que as de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Micro-ondas, não
    .text = Nunca aqueça leite no micro-ondas. As partes muito quentes podem queimar a boca do seu bebé.
# en: b8295b60
safety-balloon =
    .title = Balões: látex e crianças pequenas
    .text = Não use um balão de látex se alguém por perto tiver alergia ao látex. Mantenha os balões e os pedaços rasgados longe de crianças com menos de { $balloon-age } anos. Podem sufocar com eles.
# en: 38c1180b
safety-no-delay =
    .title = Peça também ajuda com a amamentação
    .text = Não adie a ajuda com a amamentação enquanto pratica. Extrair leite junta-se a essa ajuda, e não a substitui.
