# en: b9deaee0
section =
    .preparation = Preparação
    .massage = Massagem
    .steps = Os cinco passos
    .sessions = Quanto tempo: planos que pode seguir
    .safety = Segurança
    .problems = Quando algo corre mal
    .topics = É bom saber
    .terms = Palavras explicadas
    .sources = Fontes

# en: 5b8061ab
urgency =
    .emergency = Emergência: procure ajuda já
    .same-day = Contacte hoje mesmo
    .soon = Peça conselho em breve
    .stop = Pare!
    .caution = Atenção

# en: 4a934fc5
urgency-meaning =
    .emergency = Procure ajuda neste minuto, de dia ou de noite.
    .same-day = Contacte ainda hoje, a qualquer hora. Se ninguém atender, ligue para uma linha de saúde que atenda à noite e ao fim de semana, ou vá a um hospital. Não deixe um bebé pequeno esperar até de manhã. Se a sua situação piorar, procure ajuda de emergência.
    .soon = Peça conselho nos próximos dias ou, se o aviso indicar um prazo, dentro desse prazo.
    .stop = Não comece, ou pare o que está a fazer.
    .caution = Faça-o com isto em mente.

# en: 2fbba118
concern =
    .parent = Para si
    .baby = Para o seu bebé

# en: 889e804f
contact =
    .emergency-number = Número de emergência
    .maternity-unit = Maternidade
    .midwife-or-doctor = Parteira ou médico
    .feeding-help = Ajuda com a amamentação

# en: 1fa46762
phase =
    .before-birth = Antes do parto
    .first-days = Os primeiros dias
    .established = Depois da subida do leite

# en: efd49cd1
evidence =
    .trial-or-review = Ensaios clínicos, ou uma revisão de ensaios
    .guideline-or-study = Recomendações clínicas, serviços de saúde ou estudos
    .practice-or-expert = Folhetos, associações ou especialistas

# en: caf8d93f
wording =
    .default = Palavras habituais
    .breast = Mama
    .chest = Peito

# en: 08899de8
skin-tone =
    .pale = Muito clara
    .light = Clara
    .tan = Média
    .brown = Castanha
    .dark = Castanho-escura
    .deep = Muito escura

# en: 2a31fd69
areola-tone =
    .rose = Cor-de-rosa
    .tan = Castanho-claro
    .brown = Castanho
    .dark = Muito escuro

# en: 90007a9a
body-shape =
    .full = Peito com volume
    .flat = Peito plano

# en: 60a4e9f9
theme =
    .auto = Como no dispositivo
    .light = Claro
    .dark = Escuro
    .print = Para imprimir

# en: fbc4758e
label =
    .step = Passo
    .tip = Dica
    .why = Porquê
    .sources = Quem o diz
    .notice = Tenha em atenção
    .purpose = Para que serve
    .place = Onde
    .avoid = Onde não
    .plan = Plano
    .unsure = Se não tiver a certeza de qual é, escolha o mais urgente.
    .stretch = Os tempos são sugestões: pare quando quiser, ou demore mais depois do parto. Antes do parto, o tempo é um limite.
    .key-points = Em resumo
    .help = Quando pedir ajuda
    .start = Começar
    .pause = Pausa
    .go-on = Continuar
    .next = Seguinte
    .back = Voltar
    .other-side = Outro lado
    .minutes-left = Minutos que faltam
    .done = Feito
    .listen = Ouvir
    .search = Pesquisar
    .language = Idioma
    .wording = Palavras para o corpo
    .phase = Em que fase está
    .skin-tone = Pele
    .areola-tone = Mamilo e aréola
    .body-shape = Corpo
    .theme = Claro ou escuro
    .contested = Os conselhos diferem
