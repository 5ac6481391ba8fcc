# en: 873684c4
topic-what-it-is =
    .title = Tirer son lait à la main : de quoi il s’agit
    .meaning = Tirer votre lait à la main, c’est le faire sortir de { -body(case: "your") } avec vos propres mains.
    .skill = C’est un savoir-faire, et il devient plus facile avec la pratique. On l’apprend plus facilement quand il n’y a pas de trop-plein douloureux.
    .any-hands = Il ne faut pas de machine, seulement des mains propres et de quoi recueillir le lait.
# en: ac8e528f
topic-when-it-helps =
    .title = Quand c’est utile
    .top-up = Cela peut compléter ce que votre bébé boit en tétant.
    .cannot-feed = Cela peut nourrir un bébé qui ne peut pas encore téter, à cause d’une naissance prématurée ou d’une maladie.
    .apart = Cela vous donne du lait pour les moments où votre bébé est loin de vous.
    .fullness = Cela peut soulager quand c’est trop plein, et aider votre bébé à téter plus facilement. Cela peut aussi aider à éviter l’engorgement.
    .first-milk = Cela convient bien au premier lait, qui vient en petites gouttes épaisses.
    .all-along = Cela reste utile aussi longtemps que vous allaitez.
# en: 07db8181
topic-let-down =
    .title = Comment le lait se met à couler
    .signal = Toucher le mamelon et l’aréole envoie un signal à votre cerveau. Votre cerveau répond par une hormone, l’ocytocine, et le lait est poussé des glandes vers les canaux.
    .press = Des pressions douces éveillent ce réflexe d’éjection, et elles aident le lait à avancer. Vous ne faites pas sortir le lait par la force.
    .feel = Vous sentirez peut-être des picotements, une poussée, ou rien du tout.
    .mood = La douleur, les soucis et le stress peuvent retenir le lait. Voir votre bébé, sentir son odeur ou penser à lui peut aider le lait.
    .contested = Certains formateurs disent que le mouvement donne seulement le signal. D’autres disent que les pressions elles-mêmes font sortir des gouttes. Des pressions douces font les deux.
# en: 2b398b85
topic-why-massage =
    .title = Pourquoi masser
    .glands = Des glandes sous la peau fabriquent votre lait. Le massage agit sur ce qui les entoure.
    .more-milk = Le massage peut vous aider à obtenir plus de lait. Des essais vont dans ce sens. Mais beaucoup étaient de mauvaise qualité, et le massage y était souvent fait par des mains expertes.
    .comfort = Un massage doux peut soulager un moment une sensation ordinaire de trop-plein.
    .unknown = Il n’y a pas assez de bonnes preuves qu’un massage fait soi-même évite l’engorgement, les canaux bouchés ou la mastite.
    .contested = Certains formateurs disent que le massage aide à éviter et à soulager les canaux bouchés et la mastite. Les recommandations plus récentes avertissent qu’un massage profond peut faire du mal. Ne massez pas une zone chaude, rouge, gonflée ou très douloureuse : mettez du froid, allaitez comme d’habitude et demandez de l’aide.
# en: 6008b7c3
topic-what-to-massage =
    .title = Ce qu’on masse et ce qu’on ne masse pas
    .massage = Le massage est pour la partie où se trouvent les glandes : au-dessus de l’aréole, en dessous, du côté intérieur et du côté extérieur.
    .nipple = Le mamelon reçoit seulement un contact léger et bref, pour éveiller le réflexe d’éjection.
    .areola = Appuyer derrière l’aréole sert à tirer le lait. C’est un geste à part, et pas un massage.
    .contested = Certaines méthodes massent quand même l’aréole ou le mamelon. Ce guide sépare ces trois sortes de gestes.
# en: cc69d598
topic-before-birth =
    .title = Apprendre avant la naissance
    .why = Certains parents apprennent à tirer leur lait dans les dernières semaines de la grossesse. Cela peut rendre le geste plus facile, et le lait peut se garder pour les premiers jours.
    .evidence = Un grand essai a suivi des personnes avec un diabète et une grossesse à faible risque. Tirer du lait n’y a pas envoyé plus de bébés en soins intensifs. Cet essai ne dit rien des autres grossesses.
    .contractions = Toucher les mamelons peut déclencher des contractions. C’est pourquoi vous demandez d’abord, et arrêtez quand votre ventre se durcit.
    .ask = Demandez à votre sage-femme ou à votre médecin si vous pouvez commencer, et quand.
    .practise = Exercez-vous aux cinq étapes pendant { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    } au maximum.
    .save = Demandez comment étiqueter, congeler et apporter le lait, s’il y en a.
    .stop = Arrêtez au premier durcissement du ventre.
    .no-milk = Ne pas avoir de lait avant la naissance ne dit rien de la suite.
    .contested = Les hôpitaux ne sont pas d’accord sur les personnes à qui l’apprendre, ni sur la semaine où commencer. Une petite étude a vu des naissances plus précoces, sans pouvoir montrer pourquoi. Demandez à votre hôpital.
# en: 6033ce4c
topic-first-days =
    .title = Le lait des premiers jours
    .colostrum = Le premier lait, le colostrum, est épais et vient par gouttes ou par cuillerées à café. Toute quantité est utile.
    .hand-or-pump = Les mains conviennent bien pour les premières gouttes, car aucune ne se perd. De petites études se contredisent sur ce qui donne le plus de lait, les mains ou un tire-lait. Agissez en douceur, car les deux peuvent faire mal si l’on force.
    .start = Commencez dès que vous pouvez après la naissance si votre bébé ne peut pas téter, et au plus tard au bout de { $first-expression ->
        [one] { $first-expression } heure
       *[other] { $first-expression } heures
    }.
    .repeat = Recommencez { $sessions-a-day-min } à { $sessions-a-day-max } fois ou plus en un jour et une nuit tant que votre bébé ne peut pas téter.
    .night = Prévoyez au moins une séance la nuit tant que votre bébé ne peut pas téter.
    .feeding-well = Si votre bébé tète bien, vous n’avez besoin d’aucun programme. Tirer un peu de lait après une tétée, c’est comme vous voulez.
    .contested = Certains services demandent de commencer bien plus tôt. Dans une étude de naissances très précoces, commencer dans les premières heures allait de pair avec plus de lait au début. Commencer encore plus tôt n’apportait rien de plus.
# en: 7ccd9234
topic-how-often =
    .title = Combien de fois et combien de temps
    .length = Une séance prend environ { $session-min } à { $session-max } minutes quand on a l’habitude.
    .beginner = Après la naissance, une séance peut prendre { $session-beginner-min } à { $session-beginner-max } minutes pendant que vous apprenez.
    .often = Si votre bébé reçoit seulement du lait tiré, prévoyez { $sessions-a-day-min } à { $sessions-a-day-max } séances ou plus en un jour et une nuit. Cela fait environ une toutes les { $session-gap-min } à { $session-gap-max } heures.
    .spacing = Le nombre de séances compte plus que des intervalles réguliers.
    .suggestion = Si votre bébé tète bien, tirez votre lait seulement quand vous voulez.
# en: e3c3b6b5
topic-how-much =
    .title = À quelle quantité s’attendre
    .before-birth = Avant la naissance, il peut ne rien venir, ou seulement quelques gouttes. Cela ne dit rien de la quantité que vous ferez.
    .first-drops = Le premier ou le deuxième jour, une séance donne entre rien du tout et une cuillère à café : { $first-milk-min } à { $first-milk-max } ml dans un essai.
    .no-measure = Ce que vous tirez ne mesure pas ce que vous produisez. Il n’y a pas de quantité à atteindre.
    .better-signs = Les couches mouillées et le poids montrent mieux si votre bébé boit assez.
    .contested = Les études du premier jour donnent des quantités très différentes. Ce guide ne nomme donc aucun objectif.
# en: 13e50344
topic-storing =
    .title = Recueillir et conserver le lait
    .healthy-baby = Ces durées sont pour un bébé en bonne santé à la maison. Plus court, c’est toujours bien.
    .differs = Là où vous vivez, les conseils sont peut-être différents. Suivez d’abord votre propre service de santé.
    .label = Écrivez la date sur chaque récipient, et utilisez d’abord le lait le plus ancien.
    .lid = Prenez un récipient avec couvercle, fait pour les aliments.
    .room = Gardez le lait tout juste tiré dans une pièce à { $store-room-heat-c } °C ({ $store-room-heat-f } °F) au plus, pendant { $store-room ->
        [one] { $store-room } heure
       *[other] { $store-room } heures
    } au maximum.
    .fridge = Gardez le lait jusqu’à { $store-fridge ->
        [one] { $store-fridge } jour
       *[other] { $store-fridge } jours
    } dans un réfrigérateur à { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) ou plus froid.
    .fridge-unknown = Gardez le lait au réfrigérateur { $store-fridge-unknown ->
        [one] { $store-fridge-unknown } jour
       *[other] { $store-fridge-unknown } jours
    } au maximum si vous ne connaissez pas la température du réfrigérateur.
    .space = Laissez un peu de place en haut d’un récipient que vous congelez.
    .mix = Refroidissez le lait tout juste tiré avant de l’ajouter à du lait froid.
    .freezer = Congelez le lait jusqu’à { $store-freezer } mois, à { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) ou plus froid.
    .place = Mettez le lait au fond du réfrigérateur ou du congélateur, et jamais dans la porte.
    .thaw = Décongelez le lait au réfrigérateur, ou dans de l’eau tiède juste avant d’en avoir besoin.
    .thawed = Utilisez le lait décongelé au réfrigérateur dans un délai de { $store-thawed ->
        [one] { $store-thawed } heure
       *[other] { $store-thawed } heures
    }.
    .thawed-in-water = Utilisez aussitôt le lait décongelé dans l’eau.
    .no-refreeze = Ne congelez pas le lait une deuxième fois.
    .leftover = Jetez le reste de lait au plus tard { $store-leftover ->
        [one] { $store-leftover } heure
       *[other] { $store-leftover } heures
    } après le début du repas.
    .swirl = Faites tourner doucement le lait dans son récipient pour y mélanger la crème.
    .ask-unit = Demandez au service où est votre bébé ses propres durées, s’il est à l’hôpital.
    .drops = Donnez les gouttes avec une cuillère, une petite tasse, ou une seringue d’alimentation que votre sage-femme vous a montrée.
    .travel = Demandez à votre maternité comment apporter le lait congelé.
    .contested = Les pays, et même les hôpitaux, donnent des durées différentes. Ce guide reste parmi les plus stricts pour la maison, mais certains services sont encore plus stricts pour le lait congelé ou décongelé.
# en: 1933cccf
topic-model =
    .title = Apprendre sur un modèle
    .why = Un ballon de baudruche est un bon modèle pour s’exercer avant d’essayer sur son propre corps. Personne n’a besoin de se déshabiller, et vous pouvez le montrer à d’autres.
    .limits = Il montre où mettre les doigts et comment bouger. Il ne peut pas montrer ce que ressent votre propre corps.
    .fill = Remplissez un ballon d’eau ou d’air sans trop le gonfler, de façon que le nœud représente le mamelon.
    .hold = Formez un C derrière le nœud avec le pouce et les doigts.
    .press = Appuyez vers l’arrière, comprimez et relâchez sans glisser.
    .other-models = Une chaussette souple ou un modèle tricoté convient aussi, et c’est plus sûr près des enfants.
