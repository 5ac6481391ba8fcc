# Brazilian Portuguese. The reader is "você" with the third-person imperative ("lave", "pare"); never "tu". Possessive: "seu leite".
# The reader's gender stays hidden: nouns and verbs instead of adjectives about the reader ("com calma", "se seu bebê ainda não nasceu"
# and never "grávida"). "o bebê / ele" is the grammatical gender of the noun.
# "peito" covers breast and chest, so one wording is enough; "um peito", "um dos peitos" where "dor no peito" could be read as the heart.
# Always the same: tirar leite (express), reflexo de ejeção, o leite começa a sair (let-down), o leite desceu (milk has come in),
# mamilo, aréola, caroço (lump), ducto entupido, área (area), dolorido (sore), agora / hoje mesmo / em breve; imediatamente (at once).
# Midwife: "enfermeira obstetra"; "parteira" is a traditional birth attendant in Brazil. A list of signs stands after a colon, with semicolons.
# The label "Pare!" has its mark because it stands before titles; without it, the title reads as its object.
# "Se …, pergunte primeiro": a bare "pergunte se …" would ask whether it is so.

# en: bc544bbd
guide =
    .title = Tirar leite com as mãos e fazer massagem
    .summary = Como massagear seu { -body } e tirar leite com as próprias mãos, passo a passo.
    .notice-draft = Esta é uma informação geral para todas as pessoas. Ela não conhece você e não pode dizer o que você tem. Ela não substitui sua enfermeira obstetra nem seu médico. Em uma emergência, ligue para o número de emergência. Nenhuma enfermeira obstetra, nenhum médico e nenhuma especialista em amamentação revisou estas palavras ainda. Nenhuma pessoa que tem o português do Brasil como língua materna revisou esta tradução ainda.
    .notice-reviewed = Esta é uma informação geral para todas as pessoas. Ela não conhece você e não pode dizer o que você tem. Ela não substitui sua enfermeira obstetra nem seu médico. Em uma emergência, ligue para o número de emergência.
    .notice-app = Esta é uma informação geral para todas as pessoas. Ela não conhece você e não pode dizer o que você tem. Ela não substitui sua enfermeira obstetra nem seu médico. Em uma emergência, ligue para o número de emergência. Este aplicativo mudou algumas das palavras.
    .key-fed = Depois que seu bebê nascer, garanta todas as mamadas: com seu leite, ou com o que uma enfermeira obstetra ou um médico indicar.
    .key-before = Antes do parto, pergunte primeiro, faça sessões curtas, e pare quando a barriga ficar dura.
    .key-press = Com as mãos limpas, ponha o polegar e o indicador um pouco afastados do mamilo, pressione para trás, junte os dois e solte.
    .key-pain = Pare quando doer. Depois, pressione mais de leve ou em outro lugar, e peça ajuda se ainda doer.
    .key-sore = Não pressione nem massageie uma área quente e dolorida: use frio, mantenha seu ritmo de sempre e peça ajuda.
    .key-milk = Peça orientação antes de dar seu leite se você tem HIV, herpes ou hepatite, ou se usa drogas ou remédios.
    .key-call = Ligue agora para o número de emergência se parecer que você ou seu bebê está muito mal, e confie no que você sente.

# en: 2daf3571
massage =
    .title = Massagem suave
    .purpose = A massagem pode ajudar o reflexo de ejeção, que faz o leite começar a sair. Ela prepara você para tirar leite, e pode ajudar você a conseguir mais leite.
    .place = Massageie o tecido macio acima e ao redor da aréola (o anel de pele mais escura), sempre fora dela: em cima, dos lados e embaixo. É ali que ficam as glândulas que produzem leite.
    .avoid = Deixe o mamilo (o bico do peito) e a aréola fora da massagem. Deixe de fora qualquer área quente, inchada, muito dolorida, ou com a pele vermelha ou mais escura que o normal.
