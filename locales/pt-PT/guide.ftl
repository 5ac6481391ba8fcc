# European Portuguese, also for Angola and Mozambique. The reader is addressed politely, third person without a pronoun
# (never "você"); "si", "lhe", "o seu bebé". Actions begin with the imperative ("lave", "extraia leite"), negative ones with "não".
# The reader's gender stays hidden: nouns and adverbs instead of adjectives about the reader ("na gravidez", "sem apoio") or epicene adjectives ("sentir-se doente").
# Body words: "peito" (-body) covers breast and chest; "mama" is one breast, for "side" and in every note that sends to a clinician,
# because "dor no peito" would be read as heart pain. "lado" is used for a side only in the title "Mude de lado" and similar titles.
# Always the same: extrair leite (express), reflexo de ejeção (let-down), subida do leite (milk coming in), canal bloqueado, caroço (lump),
# profissional de saúde; já (now, emergency) / de imediato (at once) / hoje mesmo (today) / em breve (soon). A list of signs stands after a
# colon, with semicolons and "ou". "frigorífico" alone, because "geleira" is a cool box in Portugal.

# en: bc544bbd
guide =
    .title = Extração manual de leite e massagem
    .summary = Como massajar o { -body } e tirar leite com as suas próprias mãos, passo a passo.
    .notice-draft = Esta é informação geral para todas as pessoas. Não conhece o seu caso e não pode dizer o que está mal. Não substitui a sua parteira nem o seu médico. Numa emergência, ligue para o número de emergência. Nenhum profissional de saúde (parteira, médico ou especialista em amamentação) reviu ainda estas palavras. Nenhuma pessoa que tenha o português de Portugal como língua materna reviu ainda esta tradução.
    .notice-reviewed = Esta é informação geral para todas as pessoas. Não conhece o seu caso e não pode dizer o que está mal. Não substitui a sua parteira nem o seu médico. Numa emergência, ligue para o número de emergência.
    .notice-app = Esta é informação geral para todas as pessoas. Não conhece o seu caso e não pode dizer o que está mal. Não substitui a sua parteira nem o seu médico. Numa emergência, ligue para o número de emergência. Esta aplicação mudou algumas das palavras.
    .key-fed = Depois de o seu bebé nascer, garanta todas as mamadas: com o seu leite, ou com o que uma parteira ou um médico aconselhar.
    .key-before = Antes do parto, pergunte primeiro, faça sessões curtas e pare quando a barriga ficar dura.
    .key-press = Com as mãos limpas, ponha o polegar e os outros dedos um pouco afastados do mamilo, pressione para trás, junte-os e solte.
    .key-pain = Pare quando doer, depois pressione com menos força ou noutro sítio, e peça ajuda se ainda doer.
    .key-sore = Não pressione nem massaje uma zona quente e dorida: arrefeça-a, mantenha o seu ritmo habitual e peça ajuda.
    .key-milk = Pergunte antes de dar o seu leite se tiver VIH (HIV), herpes ou hepatite, ou se consumir drogas ou tomar medicamentos.
    .key-call = Ligue já para o número de emergência se lhe parecer que está muito doente, ou que o seu bebé está muito doente, e confie no que sente.

# en: 2daf3571
massage =
    .title = Massagem suave
    .purpose = A massagem pode ajudar o reflexo de ejeção, que faz o leite começar a sair. Prepara o peito para a extração, e pode ajudar a obter mais leite.
    .place = Massaje o tecido mole acima da aréola (o anel de pele mais escura) e a toda a volta dela: na parte de cima, nas partes de dentro e de fora, e na de baixo. É aí que estão as glândulas que produzem o leite.
    .avoid = Deixe o mamilo e a aréola fora da massagem. Deixe de fora qualquer zona quente, inchada, muito dorida, ou vermelha ou mais escura do que o habitual.
