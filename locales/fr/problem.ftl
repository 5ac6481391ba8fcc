# en: 0077d5be
problem-nothing-comes =
    .title = Rien ne vient
    .summary = C’est normal au début. Il faut parfois beaucoup de pressions, et quelques essais d’autres jours.
    .move = Déplacez un peu le pouce et les doigts, plus près du mamelon ou plus loin.
    .massage = Massez à nouveau pendant quelques minutes.
    .warm = Réchauffez-vous, ou prenez votre bébé en peau à peau.
    .later = Réessayez dans une heure, ou à un autre moment de la journée.
    .another-day = Attendez votre prochaine séance si votre bébé n’est pas encore né.
    .help = Demandez à une sage-femme ou à un spécialiste de l’allaitement de vous regarder faire une fois.
# en: 20051f21
problem-only-drops =
    .title = Il ne vient que des gouttes
    .summary = Attendez-vous à des gouttes avant la naissance et les premiers jours. Le premier lait est épais, et il y en a peu.
    .collect = Recueillez chaque goutte avec une cuillère ou une seringue.
    .keep-on = Continuez avec des séances courtes et fréquentes.
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
# en: 634416c2
problem-too-full =
    .title = C’est trop plein, les doigts n’ont pas de prise
    .summary = Quand l’aréole est dure et gonflée, vos doigts n’ont rien à saisir.
    .soften = Appuyez d’abord autour du mamelon pour assouplir l’aréole.
    .little = Tirez un peu de lait, jusqu’à ce que ce soit plus souple.
    .cool = Mettez du froid entre les tétées.
    .rest-side = Laissez ce côté au repos s’il est si gonflé que rien ne vient.
    .rest-help = Demandez de l’aide aujourd’hui à une sage-femme ou à un médecin si rien ne vient d’un côté gonflé.
    .contested = Une recommandation dit de laisser au repos un côté qui ne donne rien. Des personnes qui la critiquent disent que l’aide douce d’une personne expérimentée vaut mieux. Demandez cette aide.
# en: fc2212f6
problem-inflamed =
    .title = Une zone est chaude, douloureuse et gonflée
    .summary = C’est peut-être une mastite, un gonflement qui peut devenir une infection. Agissez en douceur, gardez votre rythme et mettez du froid.
    .feed = Allaitez ou tirez votre lait aussi souvent que d’habitude, des deux côtés.
    .cool = Mettez du froid sur la zone après chaque tétée.
    .bra = Portez un vêtement doux qui soutient sans serrer.
    .relief = Demandez à un pharmacien ou à un médecin quel médicament contre la douleur vous convient.
    .call = Appelez votre sage-femme ou votre médecin aujourd’hui si vous avez de la fièvre, si vous vous sentez malade ou si cela s’aggrave.
    .colour = La peau peut être rouge, plus foncée ou luisante. Sur une peau brune ou noire, fiez-vous à la chaleur, au gonflement et à la douleur.
    .milk-safe = La mastite, à elle seule, n’est pas une raison d’arrêter d’allaiter.
    .contested = Les services de santé ne s’accordent pas encore sur la chaleur, le massage et la quantité de lait à tirer. Ce guide reste du côté prudent : rythme habituel, froid, pas de massage.
# en: ce378cb9
problem-upsetting =
    .title = C’est difficile à vivre
    .summary = Un contact avec { -body(case: "your") } peut réveiller des émotions ou des souvenirs pénibles. C’est vous qui décidez, et vous pouvez changer d’avis.
    .stop = Arrêtez quand vous voulez.
    .cover = Gardez un tissu sur vous, ou massez et tirez votre lait sous vos vêtements.
    .say = Dites aux personnes qui vous aident qu’elles doivent demander avant de vous toucher.
    .person = Faites venir une personne de confiance, qui peut parler pour vous.
    .choice = Tirer son lait à la main, utiliser un tire-lait ou ne faire ni l’un ni l’autre : chacun de ces choix est bon.
    .choice-before = Vous n’avez jamais l’obligation de tirer du lait avant la naissance.
# en: af7d6c99
problem-odd-milk =
    .title = Le lait a un aspect inhabituel
    .summary = Le lait a beaucoup de couleurs. Pour quelques-unes, il faut appeler.
    .ask = Demandez l’avis de votre sage-femme ou de votre médecin si une couleur vous inquiète.
    .colours = Le premier lait est souvent jaune, orange ou transparent, puis le lait devient blanc bleuté. La nourriture peut le teinter, et certains médicaments peuvent le rendre noir.
    .layers = La crème monte à la surface du lait conservé. C’est normal.
    .rusty = Les premiers jours, un lait brun ou couleur de rouille vient souvent d’un peu de sang ancien. Normalement, cela ne fait pas mal, et cela passe en quelques jours. Un lait rose vif, c’est autre chose : appelez aujourd’hui.
    .soapy = Le lait conservé peut sentir le savon. Il n’est pas nocif, mais certains bébés le refusent.
    .sour = Jetez le lait s’il sent l’aigre.
# en: 7747568b
problem-surgery =
    .title = J’ai eu une opération du sein ou de la poitrine
    .summary = Beaucoup de personnes font quand même un peu de lait. On ne peut pas savoir à l’avance combien.
    .support = Parlez-en à votre sage-femme avant la naissance, ou dès que vous pouvez.
    .weight = Faites peser souvent votre bébé les premières semaines.
    .some = La glande qui reste peut gonfler et faire du lait, même après une opération qui a aplati la poitrine.
