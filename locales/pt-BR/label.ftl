# en: b9deaee0
section =
    .preparation = Preparação
    .massage = Massagem
    .steps = Os cinco passos
    .sessions = Quanto tempo: planos para seguir
    .safety = Segurança
    .problems = Quando algo não vai bem
    .topics = Bom saber
    .terms = Palavras explicadas
    .sources = Fontes

# en: 5b8061ab
urgency =
    .emergency = Emergência: procure ajuda agora
    .same-day = Ligue hoje mesmo
    .soon = Procure orientação em breve
    .stop = Pare!
    .caution = Cuidado

# en: 4a934fc5
urgency-meaning =
    .emergency = Procure ajuda agora mesmo, neste minuto, de dia ou de noite.
    .same-day = Ligue ainda hoje, a qualquer hora. Se ninguém atender, ligue para um serviço de saúde por telefone que funcione à noite e no fim de semana, ou vá a um hospital. Não deixe um bebê novinho esperar até de manhã. Se você piorar, procure ajuda de emergência.
    .soon = Procure orientação nos próximos dias ou, se o aviso indicar um prazo, dentro desse prazo.
    .stop = Não comece, ou pare o que está fazendo.
    .caution = Ao fazer, leve isto em conta.

# en: 2fbba118
concern =
    .parent = Para você
    .baby = Para seu bebê

# en: 889e804f
contact =
    .emergency-number = Número de emergência
    .maternity-unit = Maternidade
    .midwife-or-doctor = Enfermeira obstetra ou médico
    .feeding-help = Ajuda com a amamentação

# en: 1fa46762
phase =
    .before-birth = Antes do parto
    .first-days = Os primeiros dias
    .established = Quando o leite já desceu e vem em maior quantidade

# en: efd49cd1
evidence =
    .trial-or-review = Ensaios clínicos ou uma revisão de ensaios
    .guideline-or-study = Diretrizes, serviços de saúde ou estudos
    .practice-or-expert = Folhetos, organizações de apoio ou especialistas

# en: caf8d93f
wording =
    .default = Palavras comuns
    .breast = Seio
    .chest = Peito

# en: 08899de8
skin-tone =
    .pale = Muito clara
    .light = Clara
    .tan = Média
    .brown = Marrom
    .dark = Marrom-escura
    .deep = Muito escura

# en: 2a31fd69
areola-tone =
    .rose = Rosa
    .tan = Marrom-claro
    .brown = Marrom
    .dark = Muito escuro

# en: 90007a9a
body-shape =
    .full = Peito com volume
    .flat = Peito plano

# en: 60a4e9f9
theme =
    .auto = Como no aparelho
    .light = Claro
    .dark = Escuro
    .print = Para imprimir

# en: fbc4758e
label =
    .step = Passo
    .tip = Dica
    .why = Por quê
    .sources = Quem diz isso
    .notice = Atenção
    .purpose = Para que serve
    .place = Onde
    .avoid = Onde não
    .plan = Plano
    .unsure = Se você não sabe qual é o caso, escolha o mais urgente.
    .stretch = Os tempos são sugestões: pare quando quiser ou, depois do parto, leve mais tempo. Antes do parto, o tempo é um limite.
    .key-points = Em resumo
    .help = Quando procurar ajuda
    .start = Começar
    .pause = Pausar
    .go-on = Continuar
    .next = Próximo
    .back = Voltar
    .other-side = Outro lado
    .minutes-left = Minutos que faltam
    .done = Pronto
    .listen = Ouvir
    .search = Buscar
    .language = Idioma
    .wording = Palavras para o corpo
    .phase = Em que fase você está
    .skin-tone = Pele
    .areola-tone = Mamilo e aréola
    .body-shape = Corpo
    .theme = Claro ou escuro
    .contested = As orientações variam
