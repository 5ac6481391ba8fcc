## Emergency

# en: 77635250
safety-sepsis =
    .title = Está muito doente: sinais de sépsis
    .act = Ligue já para o número de emergência se notar em si qualquer um destes sinais, com ou sem uma mama dorida.
    .shiver = Tem tremores tão fortes que não os consegue parar, ou dores musculares muito fortes.
    .confused = Sente confusão, ou tem a fala arrastada.
    .breath = Tem muita dificuldade em respirar, ou a respiração ou o coração muito acelerados.
    .urine = Passa o dia todo sem urinar.
    .skin = A sua pele, os seus lábios ou a sua língua ficam pálidos, azuis, cinzentos ou às manchas.
    .dying = Tem a sensação de que vai morrer.
    .spreads = Uma zona dorida numa mama alastra de hora a hora, ou a pele dessa zona fica cinzenta ou preta.
    .more = Na pele castanha ou negra, veja os lábios, a língua, as palmas das mãos e as plantas dos pés.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Grande perda de sangue, dor dentro do peito, perna inchada ou convulsão
    .act = Ligue já para o número de emergência se tiver qualquer um destes sinais, na gravidez ou depois do parto.
    .bleeding = Perde muito sangue pela vagina, a ponto de encher um penso higiénico numa hora ou menos.
    .clot = Sai um coágulo de sangue do tamanho de um ovo.
    .belly = Tem uma dor aguda na barriga que não passa.
    .chest = Tem dor ou pressão bem dentro do peito (no tórax), ou falta-lhe o ar.
    .leg = Uma perna, do joelho para baixo, dói, incha, ou fica quente, vermelha ou mais escura do que o habitual.
    .faint = Desmaia, ou sente que vai desmaiar.
    .seizure = Tem uma convulsão: o seu corpo sacode-se ou fica rígido.
    .more = Diga que está à espera de bebé, ou quando nasceu o seu bebé.
# en: 4e1c4866
safety-blood-pressure =
    .title = Dor de cabeça muito forte, visão alterada ou inchaço repentino
    .act = Ligue já para a maternidade se tiver qualquer um destes sinais, na gravidez ou nas semanas depois do parto.
    .headache = Tem uma dor de cabeça muito forte, ou uma que não passa.
    .sight = Vê luzes a piscar ou pontos, ou tem a visão turva.
    .swelling = O seu rosto ou as suas mãos incham de repente.
    .ribs = Tem uma dor forte logo abaixo das costelas.
    .vomit = Vomita sem parar, ou sente muitas náuseas e mal-estar.
    .more = Podem ser sinais de pré-eclâmpsia, que também pode começar depois do parto. Se não conseguir falar com a maternidade, ligue para o número de emergência.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Perda de sangue, águas, febre ou menos movimentos na gravidez
    .act = Na gravidez, ligue já para a maternidade, a qualquer hora, se começar qualquer um destes sinais.
    .bleeding = Perde sangue pela vagina, mesmo pouco.
    .waters = Rebentam as águas, ou perde líquido pela vagina.
    .fever = Tem febre de { $fever-c } °C ({ $fever-f } °F) ou mais, ou tem arrepios ou sintomas como os da gripe.
    .movements = O seu bebé mexe-se menos do que o habitual, ou de outra maneira.
    .contractions = Tem contrações dolorosas e regulares.
    .itching = Tem muita comichão na pele, sobretudo nas palmas das mãos ou nas plantas dos pés.
    .urine = Dói ao urinar, ou não consegue urinar.
    .more = Ligue já para o número de emergência se perder muito sangue, ou se tiver uma dor aguda na barriga que não passa.
# en: 5698b715
safety-tightenings-early =
    .title = Barriga que fica dura cedo demais
    .act = Ligue já para a maternidade se, antes das { $preterm-week } semanas completas de gravidez, começar qualquer um destes sinais.
    .tightenings = A barriga fica dura vezes seguidas.
    .pains = Tem dores como as do período (menstruação), ou uma dor na barriga que não passa.
    .backache = Tem uma dor de costas diferente do habitual.
    .pressure = Sente pressão na vagina ou no ânus.
    .fluid = Perde líquido, muco ou sangue pela vagina.
    .more = Não espere para ver se passa.
# en: 62581acf
safety-fever-after-birth =
    .title = Febre ou infeção nas primeiras semanas depois do parto
    .act = Ligue já para a maternidade se, nas primeiras { $weeks-after-birth } semanas depois do parto, começar qualquer um destes sinais.
    .fever = Tem febre de { $fever-c } °C ({ $fever-f } °F) ou mais, com ou sem uma mama dorida.
    .shivery = Sente calor e arrepios, ou tem sintomas como os da gripe.
    .breast = Tem uma mama quente e dorida, e sente-se doente.
    .belly = Dói-lhe a barriga cada vez mais.
    .wound = Uma ferida ou os pontos doem mais, incham ou deitam pus.
    .loss = A perda de sangue volta a aumentar, ou o que perde pela vagina cheira mal.
    .stomach = Tem vómitos ou diarreia, e sente-se doente.
    .more = Não espere até de manhã. Se não conseguir falar com a maternidade, vá a um serviço de urgência.
    .contested = Uma maternidade considera febre já uma temperatura mais baixa. Outros serviços mandam ao médico no mesmo dia quem tem uma mama dorida e febre. Este guia é mais rigoroso nestas semanas, em que uma infeção pode avançar depressa.
# en: e58cab5a
safety-baby-breathing =
    .title = O seu bebé respira com dificuldade ou muda de cor
    .act = Ligue já para o número de emergência se o seu bebé tiver qualquer um destes sinais.
    .stops = O seu bebé para de respirar, ou faz pausas longas entre as respirações.
    .fast = O seu bebé respira muito depressa.
    .pulls-in = A pele afunda-se entre as costelas ou por baixo delas cada vez que o bebé respira.
    .grunts = O seu bebé geme cada vez que respira.
    .feed = O seu bebé tem tanta falta de ar que não consegue mamar.
    .blue = Os lábios, a língua ou a pele do seu bebé ficam azuis, roxos ou cinzentos.
    .pale = A pele do seu bebé fica muito pálida ou às manchas.
    .more = Na pele castanha ou negra, veja os lábios, as gengivas, as palmas das mãos e as plantas dos pés.
# en: 33d950bf
safety-baby-unresponsive =
    .title = O seu bebé está mole ou custa a acordar
    .act = Ligue já para o número de emergência se vir qualquer um destes sinais no seu bebé.
    .floppy = O seu bebé está mole e sem força, não reage a si, ou custa a acordar.
    .cold = A pele do seu bebé está muito fria ao toque.
    .cry = O choro do seu bebé é fraco, ou muito agudo.
    .seizure = O seu bebé tem uma convulsão: o corpo sacode-se ou fica rígido.
    .vomit = O vómito do seu bebé é verde.
    .head = A moleirinha do seu bebé (a parte mole da cabeça) está saliente.
    .rash = O seu bebé tem manchas ou borbulhas que não desaparecem ao pressionar com um copo de vidro.
    .more = Na pele castanha ou negra, procure manchas ou borbulhas nas palmas das mãos e nas plantas dos pés.
# en: d1a72dd5
safety-baby-very-worried =
    .title = O seu bebé não toma nada, ou a sua preocupação é muito grande
    .act = Ligue já para o número de emergência, de dia ou de noite, em qualquer um destes casos.
    .no-feeding = O seu bebé não toma absolutamente nada, mamada após mamada.
    .too-weak = O seu bebé está demasiado fraco ou sonolento para mamar.
    .cry = O seu bebé chora sem parar, e nada, mesmo nada, ajuda.
    .worried = O seu bebé tem menos de { $very-worried-age } semanas de vida, e a sua preocupação é muito grande.
    .blisters = O seu bebé tem só semanas de vida e está com bolhas ou feridas, e houve herpes por perto, em si ou noutra pessoa, na boca ou noutra parte do corpo.
    .more = Não precisa de ter a certeza, nem de saber dizer o que está mal.
# en: 31f1fd9c
safety-baby-temperature =
    .title = O seu bebé pequeno está quente ou frio demais
    .act = Procure já ajuda de emergência se o seu bebé tem menos de { $baby-fever-age } meses e está em qualquer um destes casos.
    .hot = A temperatura é de { $baby-fever-c } °C ({ $baby-fever-f } °F) ou mais.
    .cold = A temperatura está abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = Não tem termómetro, e o seu bebé está muito quente ou muito frio ao toque.
    .more = Meça na axila. Se começar logo a seguir a uma vacina e o seu bebé parecer bem, faça o que a equipa de enfermagem lhe disse.
    .contested = Os guias para recém-nascidos põem o limite da febre mais baixo. Para uma temperatura logo abaixo do limite da febre deste guia, ele diz para ligar no mesmo dia. Alguns guias põem mais baixo o limite do frio. Este guia fica com o limite do frio mais alto, e abaixo dele o seu bebé precisa de ajuda de imediato.
# en: d9a10770
safety-jaundice-emergency =
    .title = Um bebé amarelo: primeiro dia, sonolento ou a mamar mal
    .act = Procure já ajuda de emergência se o seu bebé parece amarelo e está em qualquer um destes casos.
    .first-day = O seu bebé ainda não fez { $jaundice-age } horas de vida.
    .sleepy = O seu bebé está mais sonolento do que o habitual, ou não acorda para mamar.
    .feeding = O seu bebé alimenta-se pior do que antes.
    .floppy = O seu bebé está mole, ou rígido.
    .cry = O choro do seu bebé é muito agudo, ou nada acalma o bebé.
    .palms = O amarelo chegou às palmas das mãos ou às plantas dos pés.
    .more = Veja à luz do dia. Na pele castanha ou negra, veja o branco dos olhos e as gengivas.
    .contested = Um serviço de saúde manda observar alguns destes sinais no mesmo dia. Este guia segue a regra mais rigorosa.
# en: ba230a32
safety-psychosis =
    .title = Uma mudança repentina e estranha na mente ou no humor
    .act = Ligue já para o número de emergência se começar qualquer um destes sinais, em si ou em alguém próximo.
    .hears = Ouve ou vê coisas que as outras pessoas não ouvem nem veem.
    .beliefs = Acredita em coisas que parecem estranhas ou assustadoras às outras pessoas.
    .high = Sente uma euforia muito grande, fala muito depressa, ou quase não precisa de dormir.
    .confused = Sente uma grande confusão, ou nem parece a mesma pessoa.
    .suspicious = Sente que outras pessoas querem fazer mal a si ou ao seu bebé.
    .swings = O seu humor muda depressa, da euforia para uma tristeza profunda.
    .more = Pode começar poucos dias depois do parto e piorar depressa. Talvez outra pessoa tenha de ligar por si. É uma doença, e tem tratamento.
    .contested = Algumas páginas dizem para ir ao médico no mesmo dia. Uma doença que pode piorar tão depressa não deve esperar.
# en: f40df11a
safety-crisis =
    .title = Risco de fazer mal a si ou ao seu bebé
    .act = Ligue já para o número de emergência, ou vá a um serviço de urgência, em qualquer um destes casos.
    .self = Pensa em pôr fim à vida ou em magoar-se.
    .baby = Tem medo de fazer mal ao seu bebé.
    .without = Sente que o seu bebé estaria melhor sem si.
    .cut-off = Sente que está a perder cada vez mais a ligação ao seu bebé.
    .new-thoughts = Surgem-lhe pensamentos novos de se ferir com violência.
    .more = Fique com alguém até a ajuda chegar. Não tem de passar por isto sem apoio. A maioria das pessoas melhora com ajuda.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = O seu bebé tem de ser alimentado
    .act = Peça ajuda hoje mesmo à sua parteira ou ao seu médico, antes da hora da próxima mamada, em qualquer um destes casos.
    .not-yet = O seu bebé ainda não se alimentou bem desde que nasceu.
    .drops = O seu bebé não consegue mamar diretamente, e só recebe gotas do seu leite.
    .not-enough = O seu leite não chega para cada mamada.
    .no-milk = No dia { $no-milk-day } ainda não sai leite nenhum, ou no dia { $no-rise-day } ainda só saem gotas.
    .weight = O seu bebé perdeu mais de { $weight-loss } por cento do peso que tinha ao nascer.
    .more = Pergunte como alimentar o seu bebé, quanto dar, quantas vezes, e o que dar se o seu leite não chegar. Leite doado ou leite artificial (fórmula) podem completar o que falta. Continue a extrair leite, e não espere que o seu leite aumente para alimentar o bebé.
# en: 1eee95fa
safety-baby-feeding =
    .title = O seu bebé não se alimenta bem
    .act = Contacte hoje mesmo, a qualquer hora, a sua parteira ou o seu médico se notar qualquer um destes sinais.
    .less = O seu bebé toma menos de metade do habitual.
    .turns-away = O seu bebé vira a cara e recusa, mamada após mamada.
    .sleeps = O seu bebé dorme e salta mamadas.
    .mouth = A boca ou os lábios do seu bebé estão secos.
    .soft-spot = A moleirinha do seu bebé está encovada.
    .more = Se ninguém atender à noite, ligue para uma linha de saúde que atenda fora de horas, ou vá a um hospital. Um bebé que não toma nada, ou que custa a acordar, precisa de ajuda de imediato.
# en: 7df47ec9
safety-baby-nappies =
    .title = Poucas fraldas com chichi ou cocó
    .act = Contacte hoje mesmo a sua parteira ou o seu médico se, ao longo de um dia e de uma noite, acontecer qualquer uma destas coisas.
    .wet-first = No dia { $nappies-first-day }, nenhuma fralda está molhada.
    .wet-second = No dia { $nappies-second-day }, há menos de { $nappies-second-day } fraldas molhadas.
    .wet-third = No dia { $nappies-third-day }, há menos de { $nappies-third-day } fraldas molhadas.
    .wet-fourth = No dia { $nappies-fourth-day }, há menos de { $nappies-fourth-day } fraldas molhadas.
    .wet-fifth = No dia { $nappies-fifth-day }, há menos de { $nappies-fifth-day } fraldas molhadas.
    .wet-later = A partir do dia { $nappies-steady }, há menos de { $nappies } fraldas molhadas e pesadas por dia.
    .dry = A partir do dia { $nappies-steady }, passam { $dry-nappy } horas sem nenhuma fralda molhada.
    .no-stool = O seu bebé não faz cocó nas primeiras { $first-stool } horas.
    .black-stool = O cocó do seu bebé ainda é preto no dia { $black-stool-day }.
    .stools = Do dia { $stools-from } até às { $stools-until } semanas de vida, o seu bebé faz cocó amarelo menos de { $stools } vezes por dia.
    .dust = Depois do dia { $dust-day }, aparece um pó cor de laranja ou cor-de-rosa na fralda.
    .more = Conte cada dia a partir da hora do parto: o primeiro dia e a primeira noite são o dia um. Um pó como o de tijolo pode querer dizer que o seu bebé precisa de mais leite. O cor-de-rosa vivo é outro sinal, com um aviso próprio.
    .contested = Alguns serviços esperam que o bebé faça cocó mais vezes por dia, e outros esperam menos fraldas molhadas nos primeiros dias. Passadas algumas semanas, o bebé faz cocó menos vezes.
# en: 6019caf5
safety-jaundice =
    .title = O seu bebé parece amarelo (icterícia)
    .act = Contacte hoje mesmo a sua parteira ou o seu médico em qualquer um destes casos, mesmo que o seu bebé mame bem.
    .yellow = A pele ou o branco dos olhos parecem amarelos pela primeira vez.
    .stronger = O amarelo fica mais forte ou alastra.
    .pale-stool = O cocó do seu bebé é claro, como giz.
    .dark-urine = A urina do seu bebé é amarelo-escura ou castanha.
    .stays = O amarelo ainda lá está { $jaundice-stays } semanas depois do parto.
    .more = Na pele castanha ou negra, veja o branco dos olhos e as gengivas, à luz do dia. Um bebé amarelo que está sonolento, mama mal ou tem menos de um dia de vida precisa de ajuda de imediato.
# en: 42120116
safety-baby-seems-wrong =
    .title = Sente que algo não está bem
    .act = Contacte hoje mesmo, de dia ou de noite, a sua parteira ou o seu médico em qualquer um destes casos.
    .feeling = Sente que algo não está bem com o seu bebé, mesmo que não saiba dizer o que é.
    .warm = A temperatura do seu bebé pequeno está acima de { $baby-warm-c } °C ({ $baby-warm-f } °F), mas abaixo de { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = A temperatura do seu bebé pequeno está abaixo de { $baby-cool-c } °C ({ $baby-cool-f } °F), mas não abaixo de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = A pele à volta do umbigo do seu bebé está vermelha, inchada ou cheira mal.
    .blisters = O seu bebé pequeno tem bolhas ou feridas, e não se sabe porquê.
    .more = Confie no que sente. Se o seu bebé tem só semanas de vida e a sua preocupação é muito grande, procure ajuda de imediato.
# en: 128310de
safety-infection-near-baby =
    .title = Herpes ou varicela perto do seu bebé
    .act = Em qualquer um destes casos, contacte hoje mesmo a sua parteira ou o seu médico, para que o seu bebé possa ser protegido.
    .sores = Tem feridas de herpes numa mama.
    .late-pregnancy = Tem herpes genital pela primeira vez no fim da gravidez.
    .kiss = Alguém com herpes labial (na boca) beijou o seu bebé recém-nascido.
    .chickenpox = Apanha varicela na gravidez ou nas semanas depois do parto.
    .near-chickenpox = Nunca teve varicela, e esteve perto de alguém que a tem.
    .more = Ninguém com herpes labial deve beijar um bebé. Um bebé pequeno que depois disso tem bolhas, mama mal ou está quente demais precisa de ajuda de imediato.
# en: 3a6bd838
safety-fever =
    .title = Febre com uma mama dorida, mais tarde
    .act = Mais de { $weeks-after-birth } semanas depois do parto, contacte hoje mesmo a sua parteira ou o seu médico se tiver qualquer um destes sinais.
    .fever = Tem uma mama dorida e febre de { $fever-c } °C ({ $fever-f } °F) ou mais.
    .flu = Tem uma mama dorida, e sente-se doente, tem arrepios ou sintomas como os da gripe.
    .more = Na gravidez e nessas primeiras semanas, isto é mais urgente. A maternidade tem de saber de imediato.
    .contested = Uma recomendação mais antiga esperava por uma febre mais alta. Este guia usa o limite mais baixo, para que peça ajuda a tempo.
# en: 407902d0
safety-abscess =
    .title = Pus, riscas ou um caroço que cresce
    .act = Contacte hoje mesmo a sua parteira ou o seu médico se vir qualquer um destes sinais numa mama.
    .pus = Vê pus.
    .streaks = Há riscas vermelhas ou mais escuras na pele.
    .lump = Um caroço cresce e dói muito.
    .bigger = A zona dorida fica maior.
    .more = Pode ser um abcesso, e precisa de cuidados. Se a zona alastrar de hora a hora, ou se a pele ficar cinzenta ou preta, procure ajuda de imediato.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Uma zona quente e dorida que não melhora
    .act = Se tiver uma zona quente e inchada, contacte hoje mesmo a sua parteira ou o seu médico em qualquer um destes casos.
    .worse = A zona numa das mamas piora.
    .no-better = Sente-se bem, mas a zona não melhorou ao fim de { $no-better-min } horas.
    .risk = Tem diabetes, ou tem uma doença ou toma um medicamento que dificulta a luta do corpo contra os micróbios.
    .more = Nunca espere mais de { $no-better-max } horas. A zona pode parecer vermelha, mais escura ou brilhante. A vermelhidão vê-se mal na pele castanha e negra. Se se sentir doente ou tiver febre, é mais urgente: veja os avisos sobre a febre.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Antibióticos que não ajudam
    .act = Contacte de novo hoje mesmo a sua parteira ou o seu médico em qualquer um destes casos.
    .no-better = Não se sente melhor { $antibiotics-no-better } horas depois de começar os antibióticos.
    .worse = Sente-se pior depois de os começar a tomar.
    .more = Não pare os antibióticos por iniciativa própria.
    .contested = Alguns serviços dão mais tempo. O prazo mais curto é o mais seguro.
# en: 165668a2
safety-cracked-nipple =
    .title = Um mamilo gretado que parece infetado
    .act = Contacte hoje mesmo a sua parteira ou o seu médico se um mamilo gretado tiver qualquer um destes sinais.
    .pus = Vê pus, ou pele morta num ponto que não sara.
    .sore-around = A mama à volta do mamilo está quente, inchada ou dorida.
    .worse = O mamilo dói mais a cada dia que passa.
    .more = Pode precisar de tratamento.
# en: 5aa6cdcc
safety-pink-milk =
    .title = Leite cor-de-rosa vivo
    .act = Contacte hoje mesmo a sua parteira ou o seu médico se qualquer uma destas coisas ficar cor-de-rosa vivo.
    .milk = O seu leite fica cor-de-rosa vivo, mesmo que só depois de guardado.
    .pad = Um disco absorvente de amamentação ou um pano fica cor-de-rosa vivo.
    .nappy = A fralda do seu bebé fica cor-de-rosa vivo.
    .more = A causa pode ser um micróbio. Pergunte antes de dar esse leite, e pergunte o que pode o seu bebé tomar até lá. Lave e esterilize tudo o que toca no leite.
    .contested = Em relatos sobre poucos bebés, os médicos não viram razão para deixar de amamentar. Mesmo assim, pergunte primeiro.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Um caroço que não passa
    .act = Contacte a sua parteira ou o seu médico por causa de um caroço em qualquer um destes casos.
    .no-smaller = O caroço não diminuiu ao fim de { $lump-call-min } horas a amamentar como de costume.
    .stays = Um caroço que ainda lá esteja ao fim de { $lump-check } { $lump-check ->
        [one] semana
       *[other] semanas
    } tem de ser examinado.
    .more = Nunca espere mais de { $lump-call-max } horas para o primeiro contacto. Não espere até deixar de amamentar.
    .contested = As páginas de saúde diferem muito sobre quanto tempo esperar. Este guia usa os prazos curtos.
# en: d55ecb9f
safety-breast-changes =
    .title = Alterações que têm de ser vistas
    .act = Vá em breve ao médico se notar qualquer uma destas alterações numa mama.
    .dimples = A pele faz covinhas como casca de laranja.
    .nipple-in = Um mamilo começou agora a virar-se para dentro.
    .nipple-rash = Um mamilo tem irritação na pele, escamas ou crostas que não saram.
    .shape = Uma das mamas muda de forma e assim fica.
    .lump = Há um caroço que não passa, ou um caroço na axila.
    .blood = Sai sangue de um mamilo antes do parto, ou depois da primeira semana de vida do seu bebé.
    .more = Uma causa grave é rara, mas um médico tem de verificar.
# en: b208305d
safety-inflamed-review =
    .title = Uma zona dorida que o tratamento não curou
    .act = Volte ao médico em qualquer um destes casos.
    .still = Uma zona dorida e inchada ainda lá está ao fim de { $inflamed-review } dias de tratamento.
    .again = A mesma zona fica quente e dorida vezes sem conta.
    .more = Tem de ser vista outra vez.
# en: fc50a695
safety-blood-in-milk =
    .title = Sangue no seu leite
    .act = Vá ao médico por causa de sangue no seu leite em qualquer um destes casos.
    .long = O sangue continua durante mais de { $blood-in-milk } dias.
    .late = O sangue aparece depois da primeira semana de vida do bebé.
    .one-side = O sangue vem só de uma mama, e não passa.
    .no-cause = O sangue não tem uma causa clara.
    .before = Sai sangue de um mamilo antes do parto.
    .more = Se tiver hepatite B ou C, há uma regra própria para mamilos gretados ou que sangram.
# en: f359f523
safety-low-mood =
    .title = Tristeza ou medo
    .act = Diga à sua parteira ou ao seu médico logo que note qualquer um destes sinais.
    .low = Sente tristeza, desânimo ou vazio a maior parte do tempo.
    .fear = Sente muito medo ou muita preocupação.
    .joy = Nada lhe dá alegria.
    .let-down = Vem uma onda de tristeza todas as vezes, imediatamente antes de o leite começar a sair.
    .more = A maioria das pessoas fica melhor com ajuda. Alguns medicamentos para isto podem tomar-se durante a amamentação. Uma onda que vem com o leite e passa em minutos vem do corpo. Não é culpa sua.
# en: 3209db4b
safety-ask-for-help =
    .title = Quando pedir ajuda com a amamentação
    .act = Peça ajuda a uma parteira ou a um especialista em amamentação em qualquer um destes casos.
    .hurts = Amamentar ou extrair leite dói todas as vezes, ou tem um mamilo ferido.
    .less = O seu leite diminui, mas o seu bebé ainda recebe o suficiente.
    .latch = O seu bebé não pega na mama, mas recebe leite suficiente de outra maneira.
    .lumps = Os caroços voltam sempre.
    .too-much = Produz leite a mais.
    .surgery = Já fez uma cirurgia a uma mama ou às duas, ou uma cirurgia para deixar o peito plano.
    .weight = O seu bebé não recuperou o peso que tinha ao nascer ao fim de { $birth-weight-back } semanas.
    .more = Se o seu bebé não recebe leite suficiente, não espere: contacte no mesmo dia a sua parteira ou o seu médico.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Antes do parto, pergunte primeiro
    .text = Não extraia leite antes do parto enquanto a sua parteira ou o seu médico não disser que é adequado para si. Costuma ensinar-se a partir das { $before-birth-week-min } ou { $before-birth-week-max } semanas completas de gravidez. Só comece mais cedo se o seu médico o indicar. Não é para toda a gente: tocar nos mamilos pode provocar contrações.
    .contested = Os hospitais diferem, sobretudo em caso de gémeos, de um bebé pequeno ou de tensão alta. Siga o conselho que lhe derem a si.
# en: 818d13e9
safety-not-if-early-birth =
    .title = Não o faça se o parto puder vir cedo demais
    .text = Nestes casos, não extraia leite antes do parto, a não ser que o médico que segue a sua gravidez concorde. Tem, ou alguma vez teve, sinais de parto prematuro ou pontos no colo do útero (cerclage). Tem a placenta baixa, ou perdeu sangue nesta gravidez. Não comece se perder líquido ou se tiver contrações regulares. Nesse caso, ligue de imediato para a maternidade.
# en: 7e1de539
safety-not-if-high-risk =
    .title = Não o faça se a sua gravidez precisar de cuidados especiais
    .text = Não extraia leite antes do parto em nenhum destes casos, a não ser que o médico que segue a sua gravidez concorde. Há gémeos ou mais bebés, líquido a mais à volta do bebé, ou preocupação com o crescimento, o tamanho ou a saúde do bebé. Tem tensão alta com proteínas na urina, ou uma doença grave, física ou mental. Já teve mais de uma cesariana, ou tem no útero uma cicatriz vertical ou de tipo desconhecido.
    .contested = Alguns hospitais aconselham-no com gémeos ou um bebé pequeno, e outros desaconselham-no. Só o médico que segue a sua gravidez lhe pode dizer.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = A sua barriga fica dura
    .text = Pare e descanse se a barriga ficar dura enquanto extrai leite antes do parto. Antes das { $preterm-week } semanas completas, ligue de imediato para a maternidade. Mais tarde na gravidez, ligue se isso durar mais de { $tightenings-wait } horas. Se a barriga ficar dura com dor e a intervalos regulares, ligue de imediato. Em qualquer semana, ligue de imediato se perder sangue ou líquido, ou se o bebé se mexer menos.
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
    .contested = Algumas pessoas ensinam passagens muito leves dos dedos para o inchaço. Use-as numa zona dorida só se uma parteira ou um médico lhe tiver mostrado como se faz.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Quando não amaciar a aréola com pressão
    .text = Esta pressão é para uma aréola tensa por a mama estar muito cheia. Não a faça se tiver mastite, um canal bloqueado ou um abcesso. Não pressione um ponto quente e dorido, nem onde a pele está vermelha ou mais escura do que o habitual. Pare se doer, e peça ajuda.
    .contested = Um guia para médicos usa esta pressão também na mastite. Deixe isso para quem possa examinar o seu peito.
# en: 6b799f95
safety-syringe-cap =
    .title = A tampa de uma seringa pode sufocar um bebé
    .text = Tire a tampa da seringa e deite a tampa no lixo antes de a seringa chegar perto do seu bebé. Uma tampa pode tapar a garganta. Algumas seringas para recolher leite não são feitas para o dar, por isso pergunte à sua parteira como dar o leite.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Quando um médico tem de concordar primeiro
    .text = Se tiver HTLV (um vírus) ou mpox (varíola dos macacos), ou brucelose não tratada, não dê o seu leite até um médico concordar. O mesmo vale se tiver ébola, ou se houver essa possibilidade, e também se o seu bebé puder ter galactosemia. Pergunte de imediato o que pode o seu bebé tomar até lá.
# en: 4c450e86
safety-ask-drugs =
    .title = Drogas de rua, medicamentos para o cancro, exames radioativos
    .text = Se consumir drogas de rua, como heroína ou cocaína, pergunte a um médico antes de dar o seu leite. Se precisar de medicamentos para o cancro ou de um exame radioativo, pergunte primeiro. Se houver a possibilidade de um dos seus medicamentos não ser seguro no leite, pergunte também. Se tomar metadona ou buprenorfina com acompanhamento, não precisa de esperar.
# en: ff5bf530
safety-herpes =
    .title = Feridas de herpes, ou hepatite e mamilos que sangram
    .text = Não amamente com uma mama que tenha feridas de herpes, e deite fora o leite dessa mama, até as feridas sararem. Tape as feridas e lave as mãos. Mantenha as feridas longe do seu bebé e dos recipientes do leite. Se tiver hepatite B ou C, deite fora o leite de um mamilo gretado ou que sangra, e pergunte ao seu médico.
# en: f4c09b95
safety-hiv =
    .title = VIH (HIV)
    .text = Se a sua equipa de VIH (HIV) já fez consigo um plano para alimentar o bebé, siga-o. Se não, pergunte-lhe de imediato o que pode o seu bebé tomar, e não dê o seu leite antes disso. Não comece nem deixe de amamentar, e não combine o seu leite com outro leite, por iniciativa própria. Uma mama dorida, gretada ou que sangra aumenta o risco: ligue de imediato para a sua equipa.
    .contested = Com um tratamento que funciona bem, o risco é pequeno, mas não é zero. Os países diferem sobre amamentar com VIH. Onde não é seguro dar outro leite, a Organização Mundial da Saúde apoia amamentar com tratamento. A sua equipa sabe o que se recomenda onde vive, e nenhum bebé pode ficar sem se alimentar.
# en: 55a2369e
safety-feed-apart =
    .title = Tuberculose ou varicela
    .text = Não deixe o seu bebé mamar diretamente no seu peito se tiver tuberculose ativa não tratada. O mesmo vale se lhe aparecer varicela a si entre { $chickenpox-before } dias antes e { $chickenpox-after } dias depois do parto. Espere até um médico concordar. Até lá, outras pessoas podem dar o leite que extrair, desde que nenhuma ferida toque no leite.
    .contested = A Organização Mundial da Saúde permite que a maioria das pessoas com tuberculose amamente. Usam máscara, e tanto elas como o bebé recebem tratamento.

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
# en: 3bb3c57d
safety-blood-sugar =
    .title = Se tiver diabetes
    .text = Se tiver diabetes, meça o açúcar no sangue quando extrair leite. O açúcar pode descer enquanto extrai leite ou amamenta, por isso tenha por perto algo para comer e água. Avise a equipa de saúde. O seu bebé precisa de uma mamada até { $diabetes-first-feed } minutos depois do parto, de mamadas frequentes e de medições do açúcar no sangue.
# en: 700e313b
safety-warmth =
    .title = Morno, não quente
    .text = Use um calor agradável, e só por pouco tempo. Não aqueça uma zona quente, inchada, ou vermelha ou mais escura do que o habitual. Em vez disso, arrefeça-a.
    .contested = Algumas páginas de saúde ainda aconselham calor numa zona inchada. O conselho mais recente é arrefecê-la.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Mantenha o ritmo habitual quando uma zona está dorida
    .text = Quando uma zona está dorida, amamente ou extraia leite tantas vezes como de costume. Não pare de repente. Se o seu bebé recusar essa mama, extraia leite dela tantas vezes como o bebé mamaria. Não ponha os dedos no ponto dorido, e não acrescente sessões para tirar o leite todo. Se ainda sentir o peito cheio, tire só o bastante para ter alívio.
    .contested = Algumas páginas de saúde dizem para amamentar mais vezes e começar pela mama dorida. Quem critica o conselho mais recente teme que saia pouco leite. O seu ritmo habitual fica entre os dois.
# en: 3917845f
safety-cool-pack =
    .title = Frio, mas não sobre a pele nua
    .text = Embrulhe uma compressa fria num pano. Deixe-a ficar { $cool-pack } minutos, e não a use mais de uma vez por hora.
# en: da86c5e4
safety-oversupply =
    .title = Não tente tirar o leite todo
    .text = Não acrescente sessões só para tirar o leite todo. Quanto mais tirar, mais produz. Peça ajuda se produzir leite a mais.
# en: 6826522f
safety-binding =
    .title = Faixas ou colete de compressão
    .text = Não comprima o peito para o deixar plano, com faixas, panos ou um colete de compressão («binder»), logo a seguir ao parto, nem enquanto uma zona estiver dorida. Mais tarde, use-os só de vez em quando, e nunca apertados. Vigie a pele, o seu leite e qualquer dor. O peito muito apertado pode levar a caroços, mastite ou menos leite. Pergunte à sua parteira ou ao seu médico.
# en: c51e27db
safety-medicines =
    .title = Medicamentos
    .text = Não deixe de tomar um medicamento, nem deixe de amamentar, por iniciativa própria. A maioria dos medicamentos pode tomar-se durante a amamentação. Pergunte ao seu médico ou farmacêutico sobre cada um. Não tome aspirina nem codeína para as dores, a não ser que um médico as indique. Pergunte também sobre álcool, tabaco e canábis.
# en: b10070fb
safety-giving-drops =
    .title = Dar o leite às gotas
    .text = Segure o seu bebé na vertical, e só quando estiver acordado. Deixe o bebé lamber ou chupar cada gota, e faça uma pausa quando ele a fizer. Nunca verta nem esguiche leite para a boca do bebé.
# en: e132461c
safety-hospital-milk =
    .title = Um bebé que nasceu antes do tempo ou está doente
    .text = Siga as regras do seu hospital se o seu bebé nasceu antes do tempo ou está doente. As regras dele sobre recipientes e tempos podem ser mais rigorosas do que as de casa.
# en: 85fdf6b1
safety-no-microwave =
    .title = Micro-ondas, não
    .text = Nunca aqueça leite no micro-ondas. As partes muito quentes podem queimar a boca do seu bebé.
# en: cf8cb1f3
safety-hot-water =
    .title = Água quente
    .text = Mantenha as crianças longe da água a ferver. Fique ao pé da panela até a tirar do lume. Deixe arrefecer as coisas antes de lhes tocar ou de as deixar perto do seu bebé.
# en: 87594145
safety-safe-sleep =
    .title = Quando o sono aperta
    .text = Não adormeça com o seu bebé num sofá ou numa cadeira: o seu bebé pode deixar de respirar. Antes disso, deite o seu bebé de costas no berço ou noutra cama só dele, firme, plana e sem mais nada lá dentro. Nunca durma na mesma cama, no mesmo colchão ou na mesma esteira que o seu bebé se o cansaço for muito, ou depois de álcool, drogas ou medicamentos que dão sono. Nunca o faça se alguém fuma, nem com um bebé que nasceu antes do tempo ou com pouco peso.
# en: b8295b60
safety-balloon =
    .title = Balões: látex e crianças pequenas
    .text = Não use um balão de látex se alguém por perto tiver alergia ao látex. Mantenha os balões e os pedaços rasgados longe de crianças com menos de { $balloon-age } anos. Podem sufocar com eles.
# en: 38c1180b
safety-no-delay =
    .title = Peça também ajuda com a amamentação
    .text = Não adie a ajuda com a amamentação enquanto pratica. Extrair leite junta-se a essa ajuda, e não a substitui.
