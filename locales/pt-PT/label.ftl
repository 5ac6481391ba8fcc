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

# en: 9c97c518
label =
    .step = Passo
    .tip = Dica
    .why = Porquê
    .contested = Os conselhos diferem
    .sources = Quem o diz
    .notice = Tenha em atenção
    .purpose = Para que serve
    .place = Onde
    .avoid = Onde não
    .plan = Plano
    .unsure = Se não tiver a certeza de qual é, escolha o mais urgente.
    .stretch = Os tempos são sugestões: pare quando quiser, ou demore mais depois do parto. Antes do parto, o tempo é um limite.
