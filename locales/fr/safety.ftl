## Emergency

# en: 96945f4a
safety-sepsis =
    .title = Vous êtes très malade : signes de septicémie
    .text = Appelez tout de suite le numéro d’urgence dès qu’un seul de ces signes apparaît, avec ou sans douleur au sein : vous frissonnez si fort que vous ne pouvez pas vous arrêter ; vos idées sont confuses ; vous articulez mal ; vous arrivez à peine à respirer ; vous n’avez pas uriné de toute la journée ; votre peau devient marbrée, par plaques.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Pendant la grossesse : saignement, perte des eaux, fièvre ou bébé qui bouge moins
    .text = Appelez tout de suite votre maternité si vous saignez par le vagin, si vous perdez les eaux (d’un coup ou goutte à goutte) ou si vous avez de la fièvre. Appelez-la tout de suite si votre bébé bouge moins que d’habitude. Appelez-la tout de suite si des contractions douloureuses reviennent régulièrement. Appelez tout de suite le numéro d’urgence si vous saignez beaucoup. Appelez aussi tout de suite le numéro d’urgence si une douleur vive au ventre ne s’arrête pas.
# en: cd5dc1b8
safety-tightenings-early =
    .title = Le ventre se durcit trop tôt
    .text = Appelez tout de suite votre maternité dès qu’un seul de ces signes apparaît avant { $preterm-week ->
        [one] { $preterm-week } semaine complète
       *[other] { $preterm-week } semaines complètes
    } depuis le premier jour des dernières règles (SA) : votre ventre se durcit encore et encore ; vous avez un mal de dos nouveau, ou des douleurs comme pendant les règles ; vous perdez par le vagin du liquide, des glaires ou du sang. N’attendez pas de voir si cela s’arrête.
# en: 862e2b6b
safety-baby-breathing =
    .title = Votre bébé a du mal à respirer ou change de couleur
    .text = Appelez tout de suite le numéro d’urgence si votre bébé respire très vite ou avec effort, geint en respirant, ou arrête de respirer. Appelez tout de suite si votre bébé devient bleu, marbré ou très pâle. Sur une peau brune ou noire, regardez la paume des mains et la plante des pieds.
# en: 5f88921f
safety-baby-unresponsive =
    .title = Votre bébé est tout mou ou difficile à réveiller
    .text = Appelez tout de suite le numéro d’urgence si votre bébé est tout mou, très froid ou difficile à réveiller. Appelez tout de suite pour un cri faible et aigu, ou pour des convulsions. Appelez tout de suite pour des vomissements verts, ou si la fontanelle (la partie molle de la tête) est bombée. Appelez tout de suite si une éruption (taches, boutons) ne s’efface pas quand vous appuyez dessus.
# en: c5985eb9
safety-baby-temperature =
    .title = Votre jeune bébé est trop chaud ou trop froid
    .text = Demandez tout de suite une aide d’urgence si votre bébé de moins de { $baby-fever-age } mois a de la fièvre ou est trop froid. La fièvre, c’est { $baby-fever-c } °C ({ $baby-fever-f } °F) ou plus. Trop froid, c’est en dessous de { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Vous sentez que vous pourriez vous faire du mal ou en faire à votre bébé
    .text = Appelez tout de suite le numéro d’urgence si vous sentez que vous pourriez vous faire du mal ou en faire à votre bébé. Vous pouvez aussi aller au service des urgences le plus proche. Vous n’avez pas à affronter cela sans aide. La plupart des gens vont mieux quand on les aide.

## Call today

# en: 0a7c8e10
safety-fever =
    .title = De la fièvre et un sein douloureux
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si votre sein ou votre poitrine vous fait mal et que vous avez de la fièvre. La fièvre, c’est { $fever-c } °C ({ $fever-f } °F) ou plus. Appelez aussi aujourd’hui si vous avez des frissons, ou l’impression d’avoir la grippe.
    .contested = Une recommandation plus ancienne attendait une fièvre plus forte. Ce guide garde le seuil le plus bas, pour que vous appeliez à temps.
# en: e6b2821a
safety-abscess =
    .title = Du pus, des traînées ou une boule qui grossit
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si vous voyez du pus. Appelez aujourd’hui si vous voyez des traînées rouges ou plus foncées sur votre sein ou votre poitrine. Appelez aujourd’hui si une boule grossit et fait très mal, ou si la zone douloureuse s’étend. C’est peut-être un abcès, et il faut le soigner.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Une zone chaude et douloureuse qui ne va pas mieux
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si une zone du sein ou de la poitrine est chaude, douloureuse et gonflée, et si vous vous sentez malade. Appelez aussi aujourd’hui si cela s’aggrave. Si vous vous sentez bien, appelez si cela ne va pas mieux après { $no-better-min ->
        [one] { $no-better-min } heure
       *[other] { $no-better-min } heures
    }. N’attendez jamais plus de { $no-better-max ->
        [one] { $no-better-max } heure
       *[other] { $no-better-max } heures
    }. La zone peut paraître rouge, plus foncée ou luisante. La rougeur se voit mal sur une peau brune ou noire.
# en: acc38172
safety-antibiotics-no-better =
    .title = Des antibiotiques qui n’aident pas
    .text = Rappelez votre sage-femme ou votre médecin aujourd’hui si vous n’allez pas mieux { $antibiotics-no-better ->
        [one] { $antibiotics-no-better } heure
       *[other] { $antibiotics-no-better } heures
    } après le début des antibiotiques. N’attendez pas si longtemps si vous allez plus mal.
    .contested = Certains services laissent plus de temps. Le délai le plus court est le plus sûr.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Une crevasse du mamelon qui semble infectée
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si une crevasse du mamelon semble infectée, avec autour une zone chaude et douloureuse. Il vous faut peut-être un traitement.
# en: 2c61f5fc
safety-pink-milk =
    .title = Du lait rose vif
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si votre lait, un coussinet d’allaitement ou une couche devient rose vif. Un microbe peut en être la cause. Demandez avant de donner ce lait. Nettoyez et stérilisez tout ce qui touche le lait.
# en: 04512a95
safety-baby-feeding =
    .title = Votre bébé ne boit pas bien
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si votre bébé refuse de téter ou de boire, ou prend moins de la moitié de ce qu’il prend d’habitude. Appelez aussi aujourd’hui si votre bébé saute des tétées parce qu’il dort. Appelez aujourd’hui si sa peau paraît de plus en plus jaune, si sa bouche est sèche, ou si rien ne le calme.
# en: 79fe02d3
safety-baby-nappies =
    .title = Trop peu de couches mouillées
    .text = Comptez les couches mouillées sur un jour et une nuit. Le premier jour et la première nuit après la naissance, c’est le jour un. Jusqu’au jour { $nappies-grow }, il faut chaque jour au moins autant de couches mouillées que votre bébé a de jours. À partir du jour { $nappies-steady }, il faut { $nappies ->
        [one] { $nappies } couche bien lourde
       *[other] { $nappies } couches bien lourdes
    } ou plus par jour. Appelez votre sage-femme ou votre médecin aujourd’hui s’il y en a moins. À partir du jour { $nappies-steady }, appelez aussi aujourd’hui si aucune couche n’est mouillée pendant { $dry-nappy ->
        [one] { $dry-nappy } heure
       *[other] { $dry-nappy } heures
    }.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Vous sentez que quelque chose ne va pas
    .text = Appelez votre sage-femme ou votre médecin aujourd’hui si vous sentez que quelque chose ne va pas chez votre bébé. Vous n’avez pas besoin de pouvoir dire quoi.

## Ask soon

# en: 097e66f5
safety-lump =
    .title = Une boule qui reste
    .text = Appelez votre sage-femme ou votre médecin si une boule n’a pas diminué alors que vous allaitez comme d’habitude depuis { $lump-call-min ->
        [one] { $lump-call-min } heure
       *[other] { $lump-call-min } heures
    }. N’attendez jamais plus de { $lump-call-max ->
        [one] { $lump-call-max } heure
       *[other] { $lump-call-max } heures
    }. Une boule qui est encore là après { $lump-check ->
        [one] { $lump-check } semaine
       *[other] { $lump-check } semaines
    } doit être examinée. N’attendez pas d’avoir arrêté l’allaitement.
    .contested = Les sites de santé donnent des délais très différents. Ce guide s’en tient aux délais courts.
# en: 1be5d404
safety-breast-changes =
    .title = Des changements à faire examiner
    .text = Consultez bientôt un médecin si la peau de votre sein ou de votre poitrine se creuse comme une peau d’orange. Consultez un médecin pour un mamelon qui se met à rentrer vers l’intérieur, une boule qui reste, ou une boule sous le bras. Consultez un médecin si du sang sort d’un mamelon avant la naissance, ou après la première semaine de votre bébé. Une cause grave est rare, mais un médecin doit vérifier.
# en: 605ad2bd
safety-inflamed-review =
    .title = Une zone douloureuse que le traitement n’a pas guérie
    .text = Retournez voir votre médecin si une zone douloureuse et gonflée est encore là après { $inflamed-review ->
        [one] { $inflamed-review } jour
       *[other] { $inflamed-review } jours
    } de traitement. Il faut la réexaminer.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Du sang dans votre lait
    .text = Consultez un médecin si du sang reste dans votre lait plus de { $blood-in-milk ->
        [one] { $blood-in-milk } jour
       *[other] { $blood-in-milk } jours
    }, ou apparaît après la première semaine. Consultez un médecin s’il vient d’un seul côté et persiste, ou s’il n’a pas de cause claire. Avant la naissance, faites vérifier toute trace de sang qui vient d’un mamelon.
# en: d8f1b4e1
safety-low-mood =
    .title = Baisse de moral ou peur
    .text = Parlez-en à votre sage-femme ou à votre médecin dès que vous remarquez en vous de la tristesse, un vide ou beaucoup de peur. La plupart des gens vont mieux avec de l’aide. Certains médicaments contre ce mal-être peuvent se prendre pendant l’allaitement.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Quand demander de l’aide pour allaiter
    .text = Demandez de l’aide à une sage-femme ou à un spécialiste de l’allaitement si allaiter ou tirer votre lait fait mal chaque fois. Demandez de l’aide si votre mamelon est abîmé, ou si aucun lait n’est encore venu au jour { $no-milk-day }. Demandez de l’aide si votre lait diminue, ou si votre bébé ne prend pas le sein. Demandez de l’aide si des boules reviennent sans cesse, ou si vous avez trop de lait. Demandez de l’aide si vous avez eu une opération du sein ou de la poitrine.

## Stop, or do not start

# en: c19609af
safety-ask-first =
    .title = Avant la naissance, demandez d’abord
    .text = Ne tirez pas de lait avant la naissance tant que votre sage-femme ou votre médecin n’a pas dit que vous pouvez le faire. On l’enseigne en général à partir de { $before-birth-week-min } ou { $before-birth-week-max } semaines complètes depuis le premier jour des dernières règles (SA). Ne commencez pas plus tôt, sauf si votre médecin vous le dit. Cela ne convient pas à tout le monde. Toucher les mamelons peut déclencher des contractions.
    .contested = Les hôpitaux ont des avis différents, surtout pour des jumeaux, un petit bébé ou une tension élevée. Suivez les conseils qu’on vous donne.
# en: 5de384a4
safety-not-if-early-birth =
    .title = Pas si la naissance risque d’arriver trop tôt
    .text = Ne tirez pas de lait avant la naissance si vous avez, ou avez déjà eu, des signes d’accouchement prématuré. N’en tirez pas non plus si vous avez, ou avez déjà eu, un cerclage (un fil au col de l’utérus). N’en tirez pas non plus si le placenta est bas, ou si vous avez saigné par le vagin, même un peu, pendant cette grossesse. Seul votre propre médecin peut donner son accord. Si vous perdez les eaux, même goutte à goutte, ou si vous avez des contractions régulières, ne tirez pas de lait et appelez sans attendre votre maternité.
# en: 63720f79
safety-not-if-high-risk =
    .title = Pas si votre grossesse demande un suivi particulier
    .text = Ne tirez pas de lait avant la naissance dans l’un de ces cas, sauf si votre propre médecin est d’accord : vous attendez des jumeaux ou plus ; il y a trop de liquide autour de votre bébé ; il y a une inquiétude pour la croissance, la santé ou le développement de votre bébé ; vous avez une maladie grave, physique ou psychique ; vous avez eu plusieurs césariennes, ou une seule, mais avec une incision verticale en haut de l’utérus.
    .contested = Certains hôpitaux le conseillent pour des jumeaux ou un petit bébé, et d’autres le déconseillent. Seul votre propre médecin peut vous le dire.
# en: e251b30a
safety-stop-if-tightenings =
    .title = Votre ventre se durcit
    .text = Arrêtez et reposez-vous si votre ventre se durcit pendant que vous tirez du lait avant la naissance. Avant { $preterm-week ->
        [one] { $preterm-week } semaine complète
       *[other] { $preterm-week } semaines complètes
    } depuis le premier jour des dernières règles (SA), appelez sans attendre votre maternité. À partir de { $preterm-week ->
        [one] { $preterm-week } semaine complète
       *[other] { $preterm-week } semaines complètes
    } (SA), appelez-la si cela ne se calme pas en { $tightenings-wait ->
        [one] { $tightenings-wait } heure
       *[other] { $tightenings-wait } heures
    }, ou sans attendre dès que les durcissements deviennent douloureux et réguliers. Quelle que soit la semaine, appelez-la sans attendre si vous saignez par le vagin, si vous perdez les eaux ou si votre bébé bouge moins.
# en: a3502650
safety-stop-if-pain =
    .title = La douleur veut dire qu’il faut arrêter
    .text = Arrêtez si cela fait mal. Reposez-vous, puis appuyez plus légèrement ou à un autre endroit. Si cela fait encore mal, arrêtez et demandez de l’aide.
# en: d89461d5
safety-no-deep-massage =
    .title = Pas de massage fort, pas d’outils
    .text = N’appuyez pas fort, n’enfoncez pas les doigts dans une boule et ne la frottez pas. N’utilisez ni brosse, ni peigne, ni appareil de massage. Un massage fort peut blesser les tissus et faire gonfler.
# en: 80808489
safety-no-massage-inflamed =
    .title = Ne massez pas une zone chaude et douloureuse
    .text = Ne massez pas une zone chaude, gonflée ou très douloureuse, ni une zone rouge ou plus foncée que d’habitude. N’appuyez pas sur l’endroit douloureux, ne le pétrissez pas, et ne poussez pas une boule. Cela peut aggraver les choses.
    .contested = Certaines personnes enseignent des effleurages très légers contre le gonflement. Ne les faites sur une zone douloureuse que si une sage-femme ou un médecin vous a montré comment.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Quand ne pas assouplir l’aréole par pression
    .text = N’assouplissez pas l’aréole en appuyant si vous avez une mastite, un canal bouché ou un abcès. N’appuyez pas sur une zone chaude ou très douloureuse, ni sur une zone rouge ou plus foncée que d’habitude. Demandez plutôt de l’aide.
    .contested = Un guide pour médecins utilise cette pression aussi en cas de mastite. Laissez cela à une personne qui peut vous examiner.
# en: a9a9d657
safety-syringe-cap =
    .title = Un capuchon de seringue peut étouffer un bébé
    .text = Retirez le capuchon de la seringue et jetez-le avant que la seringue approche de votre bébé. Un capuchon peut boucher la gorge. Une seringue pour recueillir le lait ne convient pas toujours pour le donner. Demandez à votre sage-femme comment donner le lait.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Quand un médecin doit d’abord donner son accord
    .text = Si vous avez l’une de ces infections, ne donnez pas votre lait avant l’accord d’un médecin : HTLV (un virus), mpox, brucellose non traitée. La règle est la même si vous avez la maladie Ebola, ou si vous l’avez peut-être. Demandez d’abord l’avis d’un médecin si vous avez des plaies d’herpès sur le sein ou la poitrine. Demandez d’abord son avis si vous prenez des drogues illégales, comme des opioïdes ou de la cocaïne. Un traitement stable par méthadone ou buprénorphine n’est pas une raison d’attendre. Demandez d’abord son avis si l’un de vos médicaments est peut-être dangereux dans le lait. Demandez d’abord son avis si votre bébé a peut-être une galactosémie. Demandez sans attendre ce que votre bébé peut prendre jusque-là.
# en: 795a8aa9
safety-hiv =
    .title = VIH : demandez d’abord à votre équipe
    .text = Si vous avez le VIH, ne donnez pas votre lait avant d’avoir parlé avec l’équipe qui vous suit pour le VIH. Demandez-lui sans attendre ce que votre bébé peut prendre jusque-là. Le risque est faible quand le traitement marche bien, mais il n’est pas nul.
    .contested = Les pays n’ont pas tous la même règle sur l’allaitement avec le VIH. Votre équipe connaît la règle là où vous vivez.
# en: 82d98002
safety-feed-apart =
    .title = Tuberculose ou varicelle
    .text = Pour le moment, ne laissez pas votre bébé téter au sein si vous avez une tuberculose active non traitée. La règle est la même si votre varicelle commence entre { $chickenpox-before ->
        [one] { $chickenpox-before } jour
       *[other] { $chickenpox-before } jours
    } avant et { $chickenpox-after ->
        [one] { $chickenpox-after } jour
       *[other] { $chickenpox-after } jours
    } après la naissance. Une autre personne peut nourrir votre bébé avec le lait que vous avez tiré. Demandez à votre médecin comment faire, et quand vous pourrez de nouveau allaiter.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = Ne faites pas glisser vos doigts
    .text = Gardez vos doigts au même endroit de la peau pendant que vous appuyez. Les faire glisser peut rendre la peau douloureuse.
# en: 2ea983ba
safety-no-pinching =
    .title = Ne pincez pas le mamelon et ne tirez pas dessus
    .text = Ne pincez pas le mamelon, ne le serrez pas et ne tirez pas dessus. Cela peut vous faire mal et peut arrêter le lait.
# en: cb1774fe
safety-before-birth-limit =
    .title = Faites court avant la naissance
    .text = Arrêtez chaque séance après { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    } au maximum, massage compris. Faites { $before-birth-a-day-min } à { $before-birth-a-day-max } courtes séances par jour, pas plus. Vous pouvez sauter des jours.
# en: 66faccce
safety-hands-before-birth =
    .title = Seulement à la main avant la naissance
    .text = Si vous avez l’accord pour tirer du lait avant la naissance, utilisez seulement vos mains. Demandez à votre sage-femme ou à votre médecin avant d’utiliser un tire-lait.
# en: 27e33913
safety-blood-sugar =
    .title = Si vous avez du diabète
    .text = Si vous avez du diabète, contrôlez votre glycémie (le sucre dans le sang) quand vous tirez votre lait. Elle peut baisser pendant que vous tirez votre lait ou que vous allaitez. Gardez une collation et de l’eau tout près.
# en: 700e313b
safety-warmth =
    .title = Une chaleur douce, sans trop chauffer
    .text = Utilisez une chaleur agréable, et seulement un court moment. Ne chauffez pas une zone chaude ou gonflée, ni une zone rouge ou plus foncée que d’habitude. Mettez-y plutôt du froid.
    .contested = Certains sites de santé conseillent encore la chaleur pour une zone gonflée. Les conseils plus récents sont d’y mettre du froid.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Gardez votre rythme habituel quand une zone est douloureuse
    .text = Quand une zone est chaude ou douloureuse, allaitez ou tirez votre lait aussi souvent que d’habitude. Ne mettez pas les doigts sur l’endroit douloureux. N’arrêtez pas d’un coup. N’ajoutez pas de séances pour faire sortir tout le lait. Si c’est encore trop plein après une tétée, tirez juste assez de lait pour vous soulager.
    .contested = Certains sites de santé disent d’allaiter plus souvent et de commencer par le côté douloureux. Des personnes qui critiquent les nouveaux conseils craignent que trop peu de lait sorte. Votre rythme habituel se situe entre les deux.
# en: 8260d9cd
safety-cool-pack =
    .title = Du froid, mais pas à même la peau
    .text = Enveloppez une poche froide dans un linge. Laissez-la { $cool-pack ->
        [one] { $cool-pack } minute
       *[other] { $cool-pack } minutes
    } à chaque fois.
# en: da86c5e4
safety-oversupply =
    .title = Ne cherchez pas à faire sortir tout le lait
    .text = N’ajoutez pas de séances juste pour faire sortir tout le lait. Plus vous en faites sortir, plus vous en produisez. Demandez de l’aide si vous produisez trop de lait.
# en: b291a803
safety-binding =
    .title = Aplatir la poitrine en la comprimant
    .text = N’aplatissez pas votre poitrine avec un bandage ou un vêtement compressif (binder) juste après la naissance, ni tant qu’une zone est douloureuse. Plus tard, comprimez-la seulement de temps en temps, et sans jamais serrer. Surveillez votre peau, votre lait et toute douleur. Une compression serrée peut entraîner des boules, une mastite et moins de lait. Demandez à votre sage-femme ou à votre médecin.
# en: 881aa0e8
safety-medicines =
    .title = Médicaments
    .text = N’arrêtez pas un médicament, ni l’allaitement, de vous-même. La plupart des médicaments peuvent se prendre pendant que vous allaitez. Demandez à votre médecin ou à votre pharmacien pour chacun de ceux que vous prenez. Ne prenez pas d’aspirine contre la douleur, sauf si un médecin vous le dit.
# en: fbf67946
safety-giving-drops =
    .title = Donner le lait goutte à goutte
    .text = Tenez votre bébé redressé et bien réveillé. Laissez votre bébé laper ou sucer chaque goutte. Ne versez jamais de lait dans sa bouche, et n’en envoyez jamais en jet.
# en: aea6b818
safety-hospital-milk =
    .title = Un bébé né trop tôt ou malade
    .text = Suivez les règles de votre hôpital si votre bébé est né trop tôt ou s’il est malade. Les règles de l’hôpital sur les récipients et les durées peuvent être plus strictes que celles pour la maison.
# en: 85fdf6b1
safety-no-microwave =
    .title = Pas de four à micro-ondes
    .text = Ne chauffez jamais le lait au micro-ondes. Des parties brûlantes peuvent brûler la bouche de votre bébé.
# en: b8295b60
safety-balloon =
    .title = Ballons de baudruche : latex et petits enfants
    .text = N’utilisez pas de ballon en latex si quelqu’un près de vous a une allergie au latex. Gardez les ballons et les morceaux déchirés loin des enfants de moins de { $balloon-age ->
        [one] { $balloon-age } an
       *[other] { $balloon-age } ans
    }. Ils peuvent s’étouffer avec.
# en: 38c1180b
safety-no-delay =
    .title = Faites-vous aussi aider pour allaiter
    .text = Ne remettez pas à plus tard l’aide pour allaiter pendant que vous apprenez à tirer votre lait. Tirer votre lait s’ajoute à cette aide, et ne la remplace pas.
