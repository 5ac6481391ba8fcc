# Conventions. "Vous" and the imperative; one action, one verb first. No participle or adjective that agrees with the
# reader: "malade", "pendant la grossesse", "si votre bébé n’est pas encore né" instead of "enceinte", "seule", "prête".
# Body words: -body says "sein" by default; elsewhere "côté", "zone", "peau". Safety notes say "sein" in every wording.
# "Tirer votre lait" throughout; "exprimer" only in the glossary, since without "lait" it means to speak. "Bander" never.
# Urgency: "tout de suite" is an emergency only, "aujourd’hui" the same day, "bientôt" soon. "At once" outside an
# emergency is "sans attendre", in everyday actions "aussitôt" or "juste après". The label "Stop" is an interjection.
# Weeks of pregnancy are counted from the last period (SA), as in France and Africa: "semaines de grossesse" would
# mean two weeks less. A range ends at two or more, so its unit is always plural; a single number has its choice.

# en: bc544bbd
guide =
    .title = Tirer votre lait à la main et vous masser
    .summary = Comment masser { -body(case: "your") } et tirer votre lait avec vos propres mains, étape par étape.
    .notice-draft = Ce guide donne des informations générales, pour tout le monde. Il ne vous connaît pas et ne peut pas dire ce qui ne va pas. Il ne remplace ni votre sage-femme ni votre médecin. En cas d’urgence, appelez le numéro d’urgence de votre pays. Aucune sage-femme, aucun médecin, aucun spécialiste de l’allaitement n’a encore relu ces textes. Aucune personne dont le français est la première langue n’a encore relu cette traduction.
    .notice-reviewed = Ce guide donne des informations générales, pour tout le monde. Il ne vous connaît pas et ne peut pas dire ce qui ne va pas. Il ne remplace ni votre sage-femme ni votre médecin. En cas d’urgence, appelez le numéro d’urgence de votre pays.
    .notice-app = Ce guide donne des informations générales, pour tout le monde. Il ne vous connaît pas et ne peut pas dire ce qui ne va pas. Il ne remplace ni votre sage-femme ni votre médecin. En cas d’urgence, appelez le numéro d’urgence de votre pays. Cette application a changé une partie des textes.
    .key-fed = Après la naissance, veillez à chaque repas de votre bébé : votre lait, ou ce que conseille une sage-femme ou un médecin.
    .key-before = Avant la naissance, demandez d’abord, faites court, et arrêtez dès que votre ventre se durcit.
    .key-press = Avec des mains propres, posez le pouce et les doigts à distance du mamelon, appuyez vers l’arrière, rapprochez-les, puis relâchez.
    .key-pain = Arrêtez dès que cela fait mal, appuyez ensuite plus légèrement ou ailleurs, et demandez de l’aide si cela fait encore mal.
    .key-sore = N’appuyez pas sur une zone chaude et douloureuse et ne la massez pas : mettez du froid, gardez votre rythme habituel et demandez de l’aide.
    .key-milk = Demandez un avis avant de donner votre lait si vous avez le VIH, de l’herpès ou une hépatite, ou si vous prenez des drogues ou des médicaments.
    .key-call = Appelez tout de suite le numéro d’urgence si votre état ou celui de votre bébé semble très grave, et fiez-vous à ce que vous sentez.

# en: 2daf3571
massage =
    .title = Massage en douceur
    .purpose = Le massage peut aider le réflexe d’éjection, qui fait couler le lait. Il vous prépare à tirer votre lait, et il peut vous aider à en obtenir plus.
    .place = Massez la partie souple au-dessus de l’aréole (le cercle de peau plus foncée) et tout autour : en haut, sur les côtés et en bas. C’est là que se trouvent les glandes qui fabriquent le lait.
    .avoid = Ne massez ni le mamelon ni l’aréole. Ne massez pas une zone chaude, gonflée ou très douloureuse, ni une zone rouge ou plus foncée que d’habitude.
