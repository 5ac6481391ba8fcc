# en: d1ff6239
preparation-wash-hands =
    .title = Lavez-vous les mains
    .wash = Lavez-vous les mains avec du savon, sous l’eau courante.
    .dry = Séchez-les avec une serviette propre.
    .nails = Gardez les ongles courts.
    .skin = Il n’est pas nécessaire de laver { -body(case: "your") } avant. Il n’est pas nécessaire de jeter les premières gouttes.
    .contested = Quelques guides disent de laver la peau avec du savon. Les recommandations disent que des mains propres suffisent.
# en: 6011a67a
preparation-container =
    .title = Préparez un récipient propre
    .choose = Choisissez une tasse ou un bocal propre et sec, à large ouverture.
    .sterilise = Stérilisez ce récipient si votre sage-femme ou votre service de santé vous le demande.
    .drops = Prenez une cuillère, une petite tasse ou une seringue pour les premières gouttes.
    .unit = Demandez des récipients au service où est votre bébé, s’il est à l’hôpital.
# en: 23fc6c4f
preparation-comfort =
    .title = Installez-vous bien
    .sit = Asseyez-vous ou tenez-vous debout, de façon à reposer le dos et les bras.
    .lean = Penchez-vous un peu en avant, pour que le lait puisse tomber goutte à goutte.
    .support = Soutenez { -body(case: "your-one") } avec votre main libre.
    .lie-back = La position à moitié allongée, sur le dos, convient bien au massage.
# en: e7a7ea96
preparation-warmth =
    .title = Mettez un peu de chaleur
    .warm = Posez un linge humide et agréablement chaud sur { -body(case: "your") } juste avant de commencer.
    .shower = Une douche ou un bain agréablement chaud convient aussi.
# en: aceda77d
preparation-relax =
    .title = Détendez-vous
    .place = Trouvez un endroit où personne ne vous dérangera.
    .breathe = Respirez lentement et relâchez les épaules.
    .baby = Tenez votre bébé en peau à peau, ou regardez une photo.
    .think = Pensez à votre bébé.
    .music = De la musique, ou une odeur que vous aimez, peut aider.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Gardez une collation tout près en cas de diabète
    .snack = Mettez une collation, de l’eau et votre lecteur de glycémie à portée de main.
