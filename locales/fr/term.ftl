# en: 8cbd8c88
term-nipple =
    .title = Mamelon
    .text = Le bout en relief par où sort le lait. Il a plusieurs ouvertures minuscules, pas une seule.
# en: d44198a5
term-areola =
    .title = Aréole
    .text = Le cercle de peau plus foncée autour du mamelon. Sa taille varie beaucoup d’une personne à l’autre.
# en: 16978544
term-mammary-gland =
    .title = Glande mammaire
    .text = La partie, sous la peau, qui fabrique le lait.
# en: 107522d7
term-alveoli =
    .title = Alvéoles
    .text = De toutes petites poches dans la glande, où le lait se forme et reste en attente.
# en: c415275c
term-milk-duct =
    .title = Canal de lait
    .text = Un tube fin qui conduit le lait jusqu’au mamelon.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Sinus lactifère, ou sinus du lait
    .text = Un nom pour de petites bosses, comme de petits haricots, que certaines personnes sentent derrière le mamelon.
    .contested = De vieux livres les montrent comme des poches qui gardent le lait. Les échographies montrent à cet endroit des canaux étroits, et pas de poches.
# en: f2b38162
term-let-down =
    .title = Réflexe d’éjection
    .text = Le réflexe qui pousse le lait des petites poches vers les canaux : le lait se met à couler. Les livres disent « réflexe d’éjection du lait ».
# en: d398614f
term-colostrum =
    .title = Colostrum, ou premier lait
    .text = Le tout premier lait. Il est épais et collant, et il y en a peu.
# en: 4f4d0949
term-engorgement =
    .title = Engorgement mammaire
    .text = Un trop-plein douloureux avec gonflement, le plus souvent la première semaine.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Canal bouché
    .text = Un point ferme et douloureux, là où un gonflement appuie sur un canal. On dit aussi canal obstrué ou « bouchon de lait ».
    .contested = Beaucoup de brochures parlent d’un bouchon qu’il faut faire sortir. Les recommandations plus récentes parlent d’un gonflement qui a besoin de repos et de froid.
# en: ea51e6f3
term-mastitis =
    .title = Mastite
    .text = Une inflammation du sein ou de la poitrine, avec chaleur, douleur et gonflement, et parfois de la fièvre. Elle peut devenir une infection.
# en: 4f75771c
term-abscess =
    .title = Abcès
    .text = Une poche de pus. Un médecin doit la vider ou la traiter.
# en: d6a05ae2
term-ibclc =
    .title = Spécialiste de l’allaitement (IBCLC)
    .text = Une personne formée et certifiée pour aider à allaiter et pour les questions de lait. On dit aussi consultante ou consultant en lactation.
# en: 14d5534d
term-care-provider =
    .title = Personne qui vous suit
    .text = La personne qui s’occupe de votre santé. Ce peut être une sage-femme, une infirmière ou un infirmier, un médecin ou un spécialiste de l’allaitement.
# en: d324dbc9
term-hand-expression =
    .title = Tirer son lait à la main
    .text = Faire sortir le lait avec les mains, au rythme de pressions et de relâchements. On dit aussi « exprimer son lait », ou « expression manuelle du lait ».
# en: 61fc2e12
term-chestfeeding =
    .title = Allaitement à la poitrine
    .text = Une expression que certaines personnes emploient pour dire qu’elles nourrissent un bébé avec leur corps. D’autres disent allaiter ou donner le sein.
    .contested = Certains experts demandent des mots qui incluent tout le monde. D’autres demandent des mots que tout le monde connaît. Prenez ceux qui sont les vôtres.
# en: 296a3bd7
term-donor-milk =
    .title = Lait de don
    .text = Le lait d’une autre personne, qu’une banque de lait (lactarium) a contrôlé et chauffé.
# en: ec4b9069
term-formula =
    .title = Lait infantile, ou préparation pour nourrissons
    .text = Du lait pour bébés fabriqué en usine. Préparez-le exactement comme l’indique l’emballage, avec une eau sûre. Pour un bébé né trop tôt ou très jeune, demandez d’abord à une sage-femme.
# en: aa0bb92c
term-sterilise =
    .title = Stériliser
    .text = Nettoyer si bien qu’il ne reste presque plus de microbes, par exemple en faisant bouillir.
# en: 54649771
term-d-mer =
    .title = D-MER, ou réflexe d’éjection dysphorique
    .text = Une courte vague de sentiments pénibles juste avant que le lait se mette à couler. D-MER est le sigle du nom anglais de ce réflexe.
# en: c9bf6a17
term-induced-lactation =
    .title = Lactation induite
    .text = Produire du lait sans avoir eu de grossesse.
# en: 51b90de3
term-relactation =
    .title = Relactation, ou retour du lait
    .text = Produire à nouveau du lait quand il n’y en avait plus, ou presque plus.
# en: 6dfc009d
term-tightenings =
    .title = Durcissements du ventre
    .text = Votre ventre devient dur un moment, puis souple. C’est peut-être une contraction.
