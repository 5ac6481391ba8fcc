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
# en: 6a816d50
topic-why-massage =
    .title = Pourquoi masser
    .glands = Des glandes sous la peau fabriquent votre lait. Le massage agit sur ce qui les entoure.
    .more-milk = Le massage peut vous aider à obtenir plus de lait. Des essais vont dans ce sens, mais leurs résultats diffèrent beaucoup, et dans plusieurs d’entre eux, c’est du personnel formé qui massait. Il n’y a pas eu plus de bébés nourris seulement du lait de leur parent.
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
# en: 5d537cfb
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
    .stop = Arrêtez au premier durcissement du ventre.
    .save = Demandez comment étiqueter, congeler et apporter le lait, s’il y en a.
    .diabetes = Demandez dans quel délai après la naissance votre bébé sera nourri et sa glycémie contrôlée, si vous avez du diabète.
    .no-milk = Ne pas avoir de lait avant la naissance ne dit rien de la suite.
    .contested = Les hôpitaux ne sont pas d’accord sur les personnes à qui l’apprendre, ni sur la semaine où commencer. Dans une petite étude, les naissances sont venues un peu plus tôt, et c’était peut-être le hasard. Demandez à votre propre sage-femme ou à votre propre médecin.
# en: 7ad1072e
topic-first-days =
    .title = Le lait des premiers jours
    .colostrum = Le premier lait, le colostrum, est épais et vient par gouttes ou par cuillerées à café. Toute quantité est utile.
    .fed = Les gouttes sont précieuses, et elles ne suffisent peut-être pas. Un bébé qui ne tète pas bien a besoin d’un plan pour chaque repas, dès le premier jour.
    .hand-or-pump = Les mains conviennent bien pour les premières gouttes, car aucune ne se perd. De petites études se contredisent sur ce qui donne le plus de lait, les mains ou un tire-lait. Pour des bébés nés très tôt, les mains seules ont donné moins dans un petit essai. Agissez en douceur, car les deux peuvent faire mal si l’on force.
    .plan = Demandez à votre sage-femme ou à votre médecin aujourd’hui combien de lait il faut à votre bébé, et à quelle fréquence, s’il ne se nourrit pas bien.
    .meanwhile = Demandez pendant le même appel quoi donner jusqu’à ce que votre lait suffise, comme du lait de don ou du lait infantile.
    .start = Commencez au plus tard { $first-expression ->
        [one] { $first-expression } heure
       *[other] { $first-expression } heures
    } après la naissance si votre bébé ne peut pas téter.
    .late = Si ce délai est passé, commencez dès que vous pouvez. Il n’est pas trop tard.
    .hand-over = Remettez les gouttes au service qui soigne votre bébé, s’il est né trop tôt, s’il est malade ou s’il ne peut pas téter.
    .give = Donnez à la cuillère ou à la petite tasse les gouttes tout juste tirées, comme une sage-femme vous l’a montré.
    .repeat = Recommencez { $sessions-a-day-min } à { $sessions-a-day-max } fois ou plus en un jour et une nuit tant que votre bébé ne peut pas téter.
    .night = Prévoyez au moins une séance la nuit tant que votre bébé ne peut pas téter.
    .pump = Demandez un tire-lait d’hôpital, en plus de vos mains, si votre bébé est né très tôt ou est malade.
    .feeding-well = Si votre bébé tète bien, vous n’avez besoin d’aucun programme. Tirer un peu de lait après une tétée, c’est comme vous voulez.
    .contested = Certains hôpitaux donnent { $first-expression-latest ->
        [one] { $first-expression-latest } heure
       *[other] { $first-expression-latest } heures
    } comme dernier délai pour commencer. Les études de naissances très précoces se contredisent. Dans l’une, commencer dans les premières heures allait de pair avec plus de lait au début. Dans un essai, commencer quelques heures après la naissance a donné plus que commencer dans la première heure. Certains commencent avec les mains seules, d’autres avec les mains et un tire-lait.
# en: a3df40fd
topic-how-often =
    .title = Combien de fois et combien de temps
    .length = Une séance prend environ { $session-min } à { $session-max } minutes quand on a l’habitude.
    .beginner = Les premiers jours, { $session-first-days-min } à { $session-first-days-max } minutes suffisent. Plus tard, une séance peut prendre { $session-beginner-min } à { $session-beginner-max } minutes pendant que vous apprenez.
    .often = Si votre bébé reçoit seulement du lait tiré, prévoyez { $sessions-a-day-min } à { $sessions-a-day-max } séances ou plus en un jour et une nuit. Cela fait environ une toutes les { $session-gap-min } à { $session-gap-max } heures.
    .spacing = Le nombre de séances compte plus que des intervalles réguliers.
    .suggestion = Si votre bébé tète bien, tirez votre lait seulement quand vous voulez.
# en: 2f14671c
topic-induced =
    .title = Produire du lait sans accouchement, ou recommencer
    .can = Certaines personnes produisent du lait sans avoir accouché. D’autres recommencent après une interruption.
    .amount = Personne ne peut dire à l’avance combien de lait viendra. Souvent, c’est seulement une partie de ce qu’il faut à un bébé.
    .weeks = Cela demande des contacts doux et fréquents, et de tirer du lait souvent, pendant des semaines ou des mois. Certaines personnes reçoivent aussi d’un médecin des hormones ou d’autres médicaments.
    .team = Demandez à un spécialiste de l’allaitement et à un médecin de faire un plan avec vous.
    .surgery = Parlez-leur d’une opération, de problèmes de cœur ou de thyroïde, de diabète, de caillots de sang, d’une baisse de moral, et de tout ce que vous prenez.
    .fed-still = Continuez pendant tout ce temps à donner un autre lait, comme votre sage-femme ou votre médecin le conseille.
    .weighed = Faites peser souvent votre bébé pendant que votre lait augmente.
    .prescribed = Ne prenez rien pour produire du lait, sauf si un médecin vous l’a prescrit.
    .rhythm = Tirez votre lait au rythme que prévoit votre plan.
    .parent = Tenir un bébé dans ses bras, le nourrir, en prendre soin : cela fait de vous un parent, avec ou sans lait.
# en: 931fbbb7
topic-how-much =
    .title = À quelle quantité s’attendre
    .before-birth = Avant la naissance, il peut ne rien venir, ou seulement quelques gouttes. Cela ne dit rien de la quantité que vous ferez.
    .first-drops = Le jour un ou le jour deux, une séance donne entre rien du tout et une cuillère à café : { $first-milk-min } à { $first-milk-max } ml dans un essai.
    .fed-anyway = Avoir peu de lait n’est pas une raison d’attendre. Si votre bébé reçoit seulement ce lait, demandez aujourd’hui combien donner et quoi ajouter.
    .no-measure = Si votre bébé tète, ce que vous tirez ne montre pas combien vous produisez. Personne n’a de quantité à atteindre. Ce qui compte, c’est que votre bébé reçoive assez de lait.
    .better-signs = Les couches mouillées et sales, et le poids, montrent mieux si votre bébé reçoit assez de lait. La plupart des bébés perdent d’abord un peu de poids. Un bébé qui n’a pas retrouvé son poids de naissance { $birth-weight-back ->
        [one] { $birth-weight-back } semaine
       *[other] { $birth-weight-back } semaines
    } après la naissance doit être examiné.
    .weigh-in = Faites peser votre bébé quand votre sage-femme ou le personnel de santé le demande.
    .contested = Les études du premier jour donnent des quantités très différentes. Ce guide ne nomme donc aucun objectif. Une recommandation nationale laisse aux bébés plus de temps pour retrouver leur poids de naissance.
# en: 7abca882
topic-giving =
    .title = Donner le lait à la tasse ou à la cuillère
    .why = Une petite tasse ou une cuillère convient à un peu de lait, et elle se nettoie facilement. C’est votre bébé qui donne le rythme. La cuillère est pour des gouttes, la tasse pour davantage.
    .ask-unit = Demandez au service qui soigne votre bébé avant de lui donner quoi que ce soit par la bouche, s’il est né trop tôt ou s’il est malade.
    .shown = Faites-vous montrer le geste par une sage-femme, une infirmière ou un infirmier avant la première fois.
    .awake = Choisissez un moment où votre bébé est réveillé et calme.
    .lukewarm = Vérifiez sur votre poignet que le lait est tiède, et pas chaud.
    .sit = Tenez votre bébé bien droit sur vos genoux, une main derrière la tête et le cou.
    .wrap = Mettez un linge autour des bras de votre bébé, sans serrer, s’ils cognent la tasse.
    .rim = Posez légèrement le bord de la tasse, à moitié pleine, sur la lèvre du bas, et n’appuyez pas.
    .tilt = Inclinez la tasse jusqu’à ce que le lait touche tout juste les lèvres.
    .lap = Laissez votre bébé laper ou boire à petites gorgées, et attendez qu’il avale chaque fois.
    .break = Laissez la tasse là, sans l’incliner davantage, pendant que votre bébé fait une pause.
    .spoon = Tenez une cuillère de la même façon, avec quelques gouttes dedans.
    .amount = Donnez la quantité que votre sage-femme ou votre médecin a indiquée, et pas plus que votre bébé n’en veut.
    .stop = Arrêtez quand votre bébé se détourne, s’endort, tousse ou semble s’étouffer.
    .after = Tenez ensuite votre bébé redressé pendant un petit moment.
    .call = Appelez votre sage-femme ou votre médecin aujourd’hui si votre bébé s’arrête trop tôt, repas après repas.
    .syringe = Utilisez une seringue d’alimentation seulement si une sage-femme vous a montré comment.
    .contested = Certains hôpitaux font couler des gouttes d’une seringue entre la gencive et la joue. Ne le faites que de la façon qu’on vous a montrée.
# en: 1185f1aa
topic-storing =
    .title = Recueillir et conserver le lait
    .healthy-baby = Ces durées sont pour un bébé en bonne santé à la maison. Plus court, c’est toujours bien.
    .differs = Votre propre service de santé donne peut-être des durées plus courtes. Suivez les plus courtes.
    .ask-unit = Demandez au service où est votre bébé ses propres durées, s’il est à l’hôpital.
    .label = Écrivez la date sur chaque récipient, et utilisez d’abord le lait le plus ancien.
    .lid = Prenez un récipient avec couvercle, fait pour les aliments.
    .room = Gardez le lait tout juste tiré dans une pièce à { $store-room-heat-c } °C ({ $store-room-heat-f } °F) au plus, pendant { $store-room ->
        [one] { $store-room } heure
       *[other] { $store-room } heures
    } au maximum.
    .hot-room = Refroidissez aussitôt le lait, ou donnez-le aussitôt, si une pièce est à plus de { $store-room-heat-c } °C ({ $store-room-heat-f } °F).
    .fridge = Gardez le lait { $store-fridge ->
        [one] { $store-fridge } jour
       *[other] { $store-fridge } jours
    } au maximum dans un réfrigérateur à { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) ou plus froid.
    .fridge-unknown = Gardez le lait au réfrigérateur { $store-fridge-unknown ->
        [one] { $store-fridge-unknown } jour
       *[other] { $store-fridge-unknown } jours
    } au maximum si vous ne connaissez pas la température du réfrigérateur.
    .fridge-poor = Utilisez le lait dans un délai de { $store-fridge-poor ->
        [one] { $store-fridge-poor } heure
       *[other] { $store-fridge-poor } heures
    } si le courant est souvent coupé, mais que le réfrigérateur reste froid au toucher.
    .fridge-warm = Jetez le lait si le réfrigérateur s’est réchauffé et que vous ne savez pas depuis quand.
    .space = Laissez un peu de place en haut d’un récipient que vous congelez.
    .freezer = Gardez le lait congelé { $store-freezer } mois au maximum, à { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) ou plus froid.
    .ice-box = Gardez le lait { $store-ice-box ->
        [one] { $store-ice-box } semaine
       *[other] { $store-ice-box } semaines
    } au maximum dans le petit compartiment à glace d’un réfrigérateur.
    .place = Mettez le lait au fond du réfrigérateur ou du congélateur, et jamais dans la porte.
    .cool-bag = Emportez le lait froid dans un sac isotherme, avec des pains de glace qui le touchent, pendant { $store-cool-bag ->
        [one] { $store-cool-bag } heure
       *[other] { $store-cool-bag } heures
    } au maximum.
    .mix = Refroidissez le lait tout juste tiré avant de l’ajouter à du lait froid, et gardez la date la plus ancienne.
    .thaw = Décongelez le lait au réfrigérateur, ou dans de l’eau tiède juste avant d’en avoir besoin.
    .thawed = Utilisez le lait du congélateur au plus tard { $store-thawed ->
        [one] { $store-thawed } heure
       *[other] { $store-thawed } heures
    } après l’avoir mis au réfrigérateur.
    .thawed-in-water = Utilisez aussitôt le lait décongelé dans l’eau.
    .no-refreeze = Ne congelez pas le lait une deuxième fois.
    .warm-little = Réchauffez seulement ce que votre bébé boira à ce repas.
    .warm = Placez le récipient fermé dans de l’eau bien tiède, loin de la cuisinière.
    .test = Faites couler un peu de lait à l’intérieur de votre poignet : il ne doit pas paraître chaud.
    .no-back = Jetez le lait réchauffé que votre bébé n’a pas bu, et ne le remettez jamais au froid.
    .leftover = Jetez le reste de lait au plus tard { $store-leftover-minutes ->
        [one] { $store-leftover-minutes } minute
       *[other] { $store-leftover-minutes } minutes
    } après le début du repas.
    .swirl = Faites tourner doucement le lait dans son récipient pour y mélanger la crème.
    .drops = Donnez les gouttes avec une cuillère, une petite tasse, ou une seringue d’alimentation que votre sage-femme vous a montrée.
    .travel = Demandez à votre maternité comment apporter le lait congelé.
    .contested = Les pays, et même les hôpitaux, donnent des durées différentes. Au réfrigérateur, elles vont de quelques heures à de nombreux jours, et au congélateur, de quelques semaines à un an. Les durées de ce guide ne sont pas les plus courtes qui existent. Si on vous en donne de plus courtes, suivez-les.
# en: 41e5aa3e
topic-no-fridge =
    .title = Sans réfrigérateur, sans électricité ou sans eau propre
    .fresh = Le lait qui va directement de vous à votre bébé ne demande pas de réfrigérateur, et peu d’eau. Quand la vie est difficile, c’est le moyen le plus sûr pour la plupart des bébés.
    .just-before = Tirez votre lait juste avant le repas si vous pouvez, et donnez-le aussitôt.
    .shade = Gardez le lait qui doit attendre dans un bocal fermé, à l’ombre, à l’endroit le plus frais.
    .wet-cloth = Mettez le bocal dans de l’eau fraîche ou un pot en terre, ou gardez un linge mouillé autour.
    .heat = Donnez le lait aussitôt s’il fait chaud, car la chaleur le gâte plus vite.
    .in-time = Jetez le lait qui a attendu { $store-room ->
        [one] { $store-room } heure
       *[other] { $store-room } heures
    }.
    .freezer-shut = Laissez le congélateur fermé tant que le courant est coupé.
    .use-first = Utilisez dans un délai de { $store-thawed ->
        [one] { $store-thawed } heure
       *[other] { $store-thawed } heures
    } le lait qui a commencé à décongeler, tant qu’il est encore froid, et ne le recongelez jamais.
    .thawed-warm = Jetez le lait décongelé qui n’est plus froid.
    .hand-gel = Utilisez un gel pour les mains à { $hand-gel } % d’alcool ou plus, sur des mains qui paraissent propres, si vous n’avez pas de savon.
    .boiled-water = Faites bouillir de l’eau, laissez-la refroidir jusqu’à ce que votre main la supporte, et lavez les tasses dedans.
    .cup = Prenez une tasse ou une cuillère plutôt qu’un biberon, car c’est plus facile à nettoyer.
    .paper-cup = Prenez chaque fois un gobelet en papier neuf si vous ne pouvez rien laver.
    .formula = Demandez au personnel de santé comment préparer le lait infantile sans danger, si votre bébé en a besoin.
    .keep-on = Une eau de mauvaise qualité n’est pas une raison d’arrêter de donner votre lait.
    .contested = Un guide pour les endroits sans électricité donne des durées plus longues pour le lait gardé dans du sable humide ou dans un pot en terre. Certains services permettent de remettre au congélateur du lait où il reste des cristaux de glace. Ce guide s’en tient aux durées courtes.
# en: 45d73cfa
topic-sharing =
    .title = Recevoir le lait d’autres personnes, ou donner le vôtre
    .risk = Le lait d’une autre personne peut contenir des microbes, des médicaments ou des drogues, et cela ne se voit pas. Une banque de lait (lactarium) teste les personnes qui donnent leur lait, et chauffe ce lait.
    .ask-first = Demandez l’avis d’une sage-femme ou d’un médecin avant de donner à votre bébé le lait de quelqu’un d’autre.
    .bank = Demandez du lait de don à une banque de lait si votre propre lait ne suffit pas.
    .meanwhile = Donnez en attendant ce que votre sage-femme ou votre médecin conseille, comme du lait infantile.
    .no-buying = N’achetez pas de lait humain sur Internet, et n’en acceptez pas d’une personne que vous ne connaissez pas.
    .known = Parlez d’abord à un médecin des tests à faire, même si le lait vient de votre famille ou de vos amis.
    .give-away = Demandez à une banque de lait comment donner votre lait si vous en avez plus qu’il n’en faut à votre bébé.
    .sell = Vendre son lait est interdit par la loi dans certains pays.
    .faith = Dans certaines religions, partager du lait crée un lien de parenté entre les familles. Vous pouvez demander à une personne qui guide votre communauté.
    .contested = Certains parents partagent leur lait avec précaution, et à certains endroits c’est une vieille coutume. Les services de santé déconseillent le lait que personne n’a contrôlé.
# en: 5d52c690
topic-stopping =
    .title = Quand vous voulez que le lait s’arrête
    .why = Le lait diminue quand on en fait sortir moins. Lentement, c’est plus doux pour { -body(case: "your") } que d’un seul coup. Vous n’avez pas à donner de raison.
    .baby-first = Demandez d’abord ce que votre bébé peut prendre à la place, s’il est avec vous.
    .skip = Supprimez une des séances de la journée, et gardez toutes les autres.
    .wait = Attendez quelques jours avant d’en supprimer encore une.
    .shorter = Raccourcissez un peu les séances qui restent.
    .comfort = Tirez seulement ce qu’il faut pour vous sentir à l’aise.
    .bra = Portez un vêtement qui soutient en douceur, jour et nuit si vous voulez.
    .cool = Mettez du froid là où c’est tendu.
    .first-days = Juste après la naissance, il n’y a peut-être pas de séances à supprimer. Tirez alors juste un peu de lait quand c’est trop plein, et mettez du froid.
# en: 87cdbbce
topic-loss =
    .title = Le lait après la mort de votre bébé
    .sorry = Nous sommes profondément désolés de la mort de votre bébé. Cette page est pour vous, quel que soit le moment où c’est arrivé.
    .milk = Du lait peut quand même se former dans { -body(case: "your") }, souvent quelques jours après la naissance. Vous sentirez peut-être un trop-plein, et du lait peut couler. Cela peut être très dur à supporter.
    .choices = Vous pouvez laisser le lait partir, ou continuer un certain temps. Certaines personnes en gardent un peu, ou en donnent à une banque de lait (lactarium). Il n’y a ni bon ni mauvais choix, et vous n’avez pas à tout décider d’un coup.
    .talk = Demandez à votre sage-femme ou à votre médecin de parler avec vous de votre lait.
    .living = Demandez d’abord à votre sage-femme comment garder assez de lait, si un autre de vos bébés est en vie.
    .somebody = Laissez une personne de votre entourage passer les autres appels à votre place.
    .ease = Tirez un peu de lait à la main quand c’est trop plein, seulement jusqu’à ce que ce soit plus souple.
    .slowly = Laissez de plus en plus de temps entre les séances, si vous tirez déjà votre lait.
    .not-at-once = N’arrêtez pas d’un coup s’il y a beaucoup de lait.
    .hold-up = Portez quelque chose de doux, qui maintient sans serrer.
    .cold = Mettez du froid quand c’est plein ou douloureux.
    .pain = Demandez quel médicament contre la douleur vous convient.
    .medicine = Renseignez-vous tôt sur un médicament pour arrêter le lait, car il se donne peu après la naissance.
    .history = Parlez au médecin, avant ce médicament, d’une tension élevée, de problèmes de cœur, d’un AVC ou d’une maladie psychique.
    .keep-milk = Adressez-vous à l’hôpital ou à une banque de lait si vous voulez garder du lait ou en donner.
    .support = Demandez une équipe d’accompagnement du deuil ou une ligne d’écoute, pour vous et pour vos proches.
    .low = Dites-le à votre sage-femme ou à votre médecin si chaque jour vous paraît vide ou plein de peur.
    .dark-thoughts = Appelez tout de suite le numéro d’urgence, ou laissez quelqu’un appeler pour vous, si vous pensez à mettre fin à vos jours ou à vous faire du mal.
    .leaks = Des coussinets et des vêtements sombres cachent les fuites. Des gouttes peuvent venir pendant des semaines. Penser à votre bébé peut aussi en faire venir.
    .both = Voir votre lait peut être douloureux. Cela peut aussi vous consoler, parfois le même jour.
# en: 1933cccf
topic-model =
    .title = Apprendre sur un modèle
    .why = Un ballon de baudruche est un bon modèle pour s’exercer avant d’essayer sur son propre corps. Personne n’a besoin de se déshabiller, et vous pouvez le montrer à d’autres.
    .limits = Il montre où mettre les doigts et comment bouger. Il ne peut pas montrer ce que ressent votre propre corps.
    .fill = Remplissez un ballon d’eau ou d’air sans trop le gonfler, de façon que le nœud représente le mamelon.
    .hold = Formez un C derrière le nœud avec le pouce et les doigts.
    .press = Appuyez vers l’arrière, comprimez et relâchez sans glisser.
    .other-models = Une chaussette souple ou un modèle tricoté convient aussi, et c’est plus sûr près des enfants.
