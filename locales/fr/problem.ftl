# en: e7fa50e1
problem-nothing-comes =
    .title = Rien ne vient
    .summary = Au début, il faut parfois beaucoup de pressions, et plusieurs essais. Un bébé qui a besoin de lait reçoit ce que conseille une sage-femme ou un médecin, jusqu’à ce que votre lait vienne.
    .fed = Demandez aujourd’hui quoi donner à votre bébé jusqu’à ce que le lait vienne.
    .move = Déplacez un peu le pouce et les doigts, plus près du mamelon ou plus loin.
    .another-day = Attendez votre prochaine séance si votre bébé n’est pas encore né.
    .massage = Massez à nouveau pendant quelques minutes.
    .warm = Réchauffez-vous, ou prenez votre bébé en peau à peau.
    .later = Réessayez dans une heure ou deux.
    .help = Demandez à une sage-femme ou à un spécialiste de l’allaitement de vous regarder faire, et dès aujourd’hui si votre bébé a besoin de ce lait.
# en: 9931d23a
problem-only-drops =
    .title = Il ne vient que des gouttes
    .summary = Attendez-vous à des gouttes avant la naissance et les premiers jours. Le premier lait est épais, et il y en a peu. Il ne suffit peut-être pas à votre bébé.
    .fed = Demandez aujourd’hui ce que votre bébé doit recevoir en plus des gouttes.
    .collect = Recueillez chaque goutte avec une cuillère ou une seringue.
    .keep-on = Continuez après la naissance avec des séances courtes et fréquentes, tant que votre bébé ne peut pas téter.
    .count = Chaque goutte est précieuse. Ne vous comparez pas aux autres.
# en: 4814316d
problem-flow-stops =
    .title = Le lait ne coule plus
    .summary = Le lait vient par vagues. Une pause ne veut pas dire qu’il n’y a plus de lait.
    .rotate = Déplacez vos doigts à un autre endroit autour du mamelon.
    .massage = Massez encore un court moment.
    .switch = Passez à l’autre côté.
    .think = Pensez à votre bébé, ou regardez une photo de lui.
# en: 9298cd86
problem-hurts =
    .title = Cela fait mal
    .summary = Tirer son lait ne doit pas faire mal. La douleur est une raison de changer quelque chose.
    .stop = Arrêtez et faites une pause.
    .lighter = Appuyez plus légèrement quand vous recommencez.
    .farther = Placez vos doigts plus loin du mamelon.
    .look = Regardez si une zone est chaude, gonflée, rouge ou plus foncée que d’habitude.
    .help = Demandez à une sage-femme ou à un spécialiste de l’allaitement de vous regarder faire si cela fait mal chaque fois.
# en: b6a82ac5
problem-nipple =
    .title = Le mamelon brûle, blanchit ou a un point blanc
    .summary = Les causes peuvent être nombreuses : la façon dont votre bébé tète, la pression des doigts, le froid, un microbe ou la peau. L’aspect ne dit pas laquelle.
    .blisters = Appelez votre sage-femme ou votre médecin aujourd’hui pour des cloques ou des plaies, et n’approchez pas votre bébé de ce côté.
    .behind = Vérifiez que vos doigts appuient derrière le mamelon, et pas dessus.
    .watched = Demandez à une sage-femme ou à un spécialiste de l’allaitement de regarder une tétée ou une séance.
    .spot = Laissez un point blanc tranquille : ne le grattez pas, ne le frottez pas, ne le pressez pas et ne le percez pas.
    .cover = Couvrez le mamelon juste après chaque tétée ou chaque séance, et restez au chaud, si le froid le fait blanchir.
    .thrush = Parlez du muguet (une mycose) à un médecin, pour vous et pour votre bébé, si cela brûle des deux côtés ou si votre bébé a des plaques blanches dans la bouche.
    .hands = Lavez-vous les mains chaque fois, avant et après.
    .pads = Changez souvent les coussinets d’allaitement humides.
    .cream = Demandez un avis avant de mettre une crème, car votre bébé peut en avaler un peu.
    .colours = Un mamelon qui reçoit trop peu de sang pâlit, puis devient bleu, violet ou rouge. Ce changement peut se voir mal sur une peau brune ou noire.
    .go-on = En attendant, vous pouvez souvent continuer de l’autre côté. Demandez comment faire pour que le lait continue à couler du côté douloureux.
    .contested = Certaines pages disent aux parents de frotter ou d’ouvrir un point blanc. D’après les conseils plus récents, cela laisse des cicatrices, et un médecin doit examiner ce point.
# en: 30411384
problem-sore-hands =
    .title = J’ai mal aux mains
    .summary = La fatigue des mains est fréquente. Des pressions douces suffisent.
    .check = Vérifiez où sont vos doigts, et appuyez plus légèrement.
    .shorter = Faites des séances plus courtes.
    .both = Utilisez vos deux mains d’un seul côté.
    .pump = Si vous avez un problème de mains qui dure, renseignez-vous sur un tire-lait.
# en: 28573763
problem-one-side =
    .title = Un côté donne plus
    .summary = C’est fréquent. Le côté qui donne le plus peut aussi changer.
    .start = Commencez parfois par le côté qui donne moins.
    .check = Faites-vous examiner si un côté change tout à coup, ou si vous sentez une boule.
# en: 6b082086
problem-sprays =
    .title = Le lait gicle partout
    .summary = Quand le lait gicle, c’est que le réflexe d’éjection se produit.
    .bowl = Prenez un bol plus large.
    .cloth = Tenez un linge sur l’autre côté.
    .both-sides = Souvent, le réflexe d’éjection se produit des deux côtés à la fois. L’autre côté peut donc couler.
# en: cc552d0f
problem-too-full =
    .title = C’est trop plein, les doigts n’ont pas de prise
    .summary = Quand l’aréole est dure et gonflée, vos doigts n’ont rien à saisir.
    .both-sides = Appelez votre sage-femme ou votre médecin aujourd’hui, sans attendre, si rien ne vient, ni d’un côté ni de l’autre.
    .baby-fed = Demandez pendant ce même appel quoi donner à votre bébé jusqu’à ce que le lait coule.
    .soften = Appuyez d’abord autour du mamelon pour assouplir l’aréole.
    .often = Allaitez ou tirez votre lait aussitôt après, aussi souvent que votre bébé le demande.
    .little = Tirez un peu de lait, jusqu’à ce que ce soit plus souple.
    .cool = Mettez du froid entre les tétées.
    .rest-side = Arrêtez d’appuyer sur un côté qui ne donne rien, mettez-y du froid, et allaitez de l’autre côté.
    .rest-help = Demandez de l’aide aujourd’hui à une sage-femme ou à un médecin si rien ne vient d’un côté gonflé.
    .contested = Une recommandation dit de laisser au repos un côté qui ne donne rien. Des personnes qui la critiquent disent que l’aide douce d’une personne expérimentée vaut mieux. Demandez cette aide.
# en: 365c7570
problem-inflamed =
    .title = Une zone est chaude, douloureuse et gonflée
    .summary = C’est peut-être une mastite, un gonflement qui peut devenir une infection. Agissez en douceur, gardez votre rythme et mettez du froid.
    .call-now = Appelez tout de suite votre maternité si vous avez de la fièvre ou si vous vous sentez malade { $weeks-after-birth ->
        [one] jusqu’à { $weeks-after-birth } semaine après
       *[other] dans les { $weeks-after-birth } premières semaines après
    } la naissance.
    .call = Appelez votre sage-femme ou votre médecin aujourd’hui si, plus tard, vous avez de la fièvre ou vous vous sentez malade, ou si la zone va plus mal.
    .call-early = Appelez aujourd’hui, même si vous vous sentez bien, en cas de diabète ou de défenses immunitaires faibles.
    .feed = Allaitez ou tirez votre lait aussi souvent que d’habitude, des deux côtés.
    .refuses = Tirez le lait de ce côté aussi souvent que votre bébé téterait, s’il refuse ce côté.
    .lighter = Appuyez plus légèrement, loin de l’endroit douloureux, et demandez de l’aide aujourd’hui si cela fait encore mal.
    .cool = Mettez du froid sur la zone après chaque tétée.
    .bra = Portez un vêtement doux qui soutient sans serrer.
    .relief = Demandez à un pharmacien ou à un médecin quel médicament contre la douleur vous convient.
    .milk-safe = Sans VIH, la mastite, à elle seule, n’est pas une raison d’arrêter d’allaiter.
    .colour = La peau peut être rouge, plus foncée ou luisante. Sur une peau brune ou noire, fiez-vous à la chaleur, au gonflement et à la douleur.
    .contested = Les services de santé ne s’accordent pas encore sur la chaleur, le massage et la quantité de lait à tirer. Ce guide reste du côté prudent : rythme habituel, froid, pas de massage.
# en: b2521c76
problem-upsetting =
    .title = C’est difficile à vivre
    .summary = Un contact avec { -body(case: "your") } peut réveiller des émotions ou des souvenirs pénibles. C’est vous qui décidez, et vous pouvez changer d’avis.
    .stop = Arrêtez quand vous voulez.
    .cover = Gardez un tissu sur vous, ou massez et tirez votre lait sous vos vêtements.
    .say = Dites aux personnes qui vous aident qu’elles doivent demander avant de vous toucher.
    .person = Faites venir une personne de confiance, qui peut parler pour vous.
    .baby-fed = Demandez aujourd’hui ce que votre bébé peut prendre d’autre si vous arrêtez ou faites une pause.
    .tell = Parlez à votre sage-femme ou à votre médecin d’un sentiment pénible qui vient avec le lait, surtout s’il reste.
    .wave = Certaines personnes ressentent de la tristesse ou une forte angoisse juste avant que le lait se mette à couler. Cela passe en quelques minutes. C’est peut-être un réflexe appelé D-MER, et ce n’est pas votre faute.
    .choice = Tirer son lait à la main, utiliser un tire-lait ou ne faire ni l’un ni l’autre : chacun de ces choix est bon, et votre bébé peut être bien nourri.
    .choice-before = Vous n’avez jamais l’obligation de tirer du lait avant la naissance.
# en: ebd0ad5c
problem-odd-milk =
    .title = Le lait a un aspect inhabituel
    .summary = Le lait a beaucoup de couleurs. Pour quelques-unes, il faut appeler.
    .hepatitis = Jetez le lait d’un mamelon crevassé ou qui saigne, et demandez l’avis de votre médecin, si vous avez une hépatite B ou C.
    .pus = Appelez votre sage-femme ou votre médecin aujourd’hui si vous voyez du pus, ou si le lait devient noir ou rose vif.
    .ask = Demandez l’avis de votre sage-femme ou de votre médecin si une couleur vous inquiète.
    .colours = Le premier lait est souvent jaune, orange ou transparent, puis le lait devient blanc bleuté. La nourriture peut le teinter, et certains médicaments peuvent le rendre noir.
    .layers = La crème monte à la surface du lait conservé. C’est normal.
    .rusty = Les premiers jours, un lait brun ou couleur de rouille vient souvent d’un peu de sang ancien. Normalement, cela ne fait pas mal, et cela passe en quelques jours. Un lait rose vif, c’est autre chose : appelez aujourd’hui.
    .soapy = Le lait conservé peut sentir le savon. Il n’est pas nocif, mais certains bébés le refusent.
    .sour = Jetez le lait s’il sent l’aigre.
# en: fabf0d52
problem-surgery =
    .title = J’ai eu une opération du sein ou de la poitrine
    .summary = Beaucoup de personnes font quand même un peu de lait. On ne peut pas savoir à l’avance combien.
    .support = Parlez-en à votre sage-femme avant la naissance, ou dès que vous pouvez.
    .recent = Demandez l’avis de votre équipe de chirurgie avant de commencer si l’opération ou un piercing n’a pas cicatrisé.
    .plan = Demandez ce que votre bébé doit recevoir si votre lait ne suffit pas.
    .jewellery = Retirez les bijoux du mamelon avant de tirer votre lait ou d’allaiter, car un bébé peut s’étouffer avec.
    .soft-wear = Portez un vêtement doux et ample tant que votre poitrine est pleine.
    .no-way-out = N’appuyez pas sur une zone pleine si le lait ne peut pas sortir : mettez-y du froid et demandez l’avis de votre sage-femme.
    .weight = Faites peser souvent votre bébé les premières semaines.
    .some = La glande qui reste peut gonfler et faire du lait, même après une opération qui a aplati la poitrine.
    .kind = Avec des implants, la plupart des personnes font du lait, mais pas toujours assez. Après une réduction, presque tout le monde en fait trop peu pour que ce lait suffise seul.
    .hole = Du lait peut aussi sortir là où il y avait un piercing.
    .chest = Après une opération qui a aplati la poitrine, la glande qui reste peut être pleine et douloureuse après la naissance. Vous pouvez y mettre du froid, que vous allaitiez ou non.
