# en: d1ff6239
preparation-wash-hands =
    .title = Lavez-vous les mains
    .wash = Lavez-vous les mains avec du savon, sous l’eau courante.
    .dry = Séchez-les avec une serviette propre.
    .nails = Gardez les ongles courts.
    .skin = Il n’est pas nécessaire de laver { -body(case: "your") } avant. Il n’est pas nécessaire de jeter les premières gouttes.
    .contested = Quelques guides disent de laver la peau avec du savon. Les recommandations disent que des mains propres suffisent.
# en: f7e7fd83
preparation-container =
    .title = Préparez un récipient propre
    .choose = Choisissez une tasse ou un bocal propre et sec, à large ouverture.
    .sterilise = Stérilisez avant chaque utilisation tout ce qui touche votre lait, jusqu’à ce que votre bébé ait { $sterilise-age } mois.
    .drops = Prenez une cuillère, une petite tasse ou une seringue pour les premières gouttes.
    .syringe-once = Utilisez chaque seringue une seule fois, sauf si son emballage indique autre chose.
    .unit = Demandez des récipients au service où est votre bébé, s’il est à l’hôpital.
    .contested = Certains services demandent de stériliser seulement les premiers mois, ou pour un bébé de petit poids ou malade. D’autres disent que de l’eau chaude savonneuse suffit pour une tasse. Ce guide s’en tient à la durée la plus longue.
# en: 467d7a2c
preparation-clean =
    .title = Nettoyez ce qui touche le lait
    .apart = Démontez tout après chaque utilisation.
    .worn = Jetez les pièces fendues, collantes ou usées.
    .wash = Lavez chaque pièce dans de l’eau chaude savonneuse, avec une brosse qui ne sert qu’à cela.
    .rinse = Rincez chaque pièce à l’eau courante propre.
    .boil = Faites bouillir chaque pièce, entièrement sous l’eau, pendant au moins { $boil-time ->
        [one] { $boil-time } minute
       *[other] { $boil-time } minutes
    }, si elle peut bouillir.
    .machine = Utilisez un stérilisateur à vapeur ou à froid, selon la notice du fabricant, pour ce qui ne peut pas bouillir.
    .keep = Laissez les objets dans la casserole couverte, ou à sécher à l’air sur un égouttoir propre, jusqu’au moment de vous en servir.
    .clean-hands = Lavez-vous les mains avant de prendre les objets propres.
    .dishwasher = Un lave-vaisselle nettoie bien. Les services de santé ne sont pas d’accord pour dire s’il suffit à lui seul.
    .fire = Sans électricité, une casserole sur le gaz ou sur un feu fait la même chose, là où la fumée peut sortir.
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
# en: 236b4166
preparation-relax =
    .title = Détendez-vous
    .place = Trouvez un endroit où personne ne vous dérangera.
    .breathe = Respirez lentement et relâchez les épaules.
    .baby = Tenez votre bébé en peau à peau, ou regardez une photo.
    .face = Gardez le visage de votre bébé bien visible et son nez dégagé pendant le peau à peau.
    .think = Pensez à votre bébé.
    .music = De la musique, ou une odeur que vous aimez, peut aider.
# en: 654fc698
preparation-blood-sugar =
    .title = Gardez une collation tout près en cas de diabète
    .snack = Mettez une collation, de l’eau et votre lecteur de glycémie à portée de main.
    .baby = Demandez que votre bébé soit nourri tôt et que l’on contrôle sa glycémie.
# en: af1ac0b2
preparation-helper =
    .title = Faites-vous lire le guide
    .rules-first = Faites lire à la personne qui vous aide les règles et les signes pour lesquels il faut appeler, avant de commencer.
    .hands = Demandez à la personne qui vous aide de se laver d’abord les mains.
    .one-by-one = Demandez à cette personne de lire une étape à la fois, et d’attendre que vous donniez le signal.
    .stop-word = Choisissez un mot qui veut dire stop.
    .own-hands = Appuyez vous-même si vous pouvez, pour sentir aussitôt si cela fait mal.
    .busy = Laissez cette personne tenir la tasse, apporter de l’eau ou, tant qu’elle est bien réveillée, prendre votre bébé.
    .alone = S’il n’y a personne avec vous, votre téléphone peut vous lire ce guide à voix haute.
    .ask-touch = Personne ne vous touche, sauf si vous dites oui.
