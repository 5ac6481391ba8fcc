# en: e4c3f8c5
illustration-places =
    .title = Où vont vos mains
    .alt = Massez la partie souple, tout autour de l’aréole, là où sont les glandes. Ne massez ni l’aréole ni le mamelon. Pour tirer votre lait, posez le pouce et les doigts sur l’anneau en pointillé. Il se trouve à { $finger-distance-cm-min } à { $finger-distance-cm-max } cm (environ { $finger-distance-in ->
        [one] { $finger-distance-in } pouce
       *[other] { $finger-distance-in } pouces
    }, la mesure anglaise) de la base du mamelon.
    .glands = Glandes : massez ici
    .spot = Le pouce et les doigts appuient ici
    .areola = Aréole : pas de massage
    .nipple = Mamelon : juste un contact léger
# en: e0c9daa4
illustration-stimulate =
    .title = Un début en douceur
    .alt = Massez doucement tout autour. Touchez ensuite légèrement le mamelon du bout du doigt pendant un court moment.
    .massage = D’abord, massez doucement tout autour
    .touch = Ensuite, un contact léger
# en: d7adcbe9
illustration-find-spot =
    .title = À quelle distance du mamelon
    .alt = Partez de la base du mamelon. Mesurez { $finger-distance-cm-min } à { $finger-distance-cm-max } cm (environ { $finger-distance-in ->
        [one] { $finger-distance-in } pouce
       *[other] { $finger-distance-in } pouces
    }, la mesure anglaise) vers l’extérieur, le long de la peau, et palpez à cet endroit du bout du doigt.
    .distance = { $finger-distance-cm-min } à { $finger-distance-cm-max } cm (environ { $finger-distance-in ->
        [one] { $finger-distance-in } pouce anglais
       *[other] { $finger-distance-in } pouces anglais
    })
    .base = Partez de la base du mamelon
    .spot = Palpez ici
# en: 88a2252e
illustration-form-c =
    .title = Le pouce et les doigts en C
    .alt = Posez le pouce au-dessus du mamelon et les doigts au-dessous, à la même distance. Gardez le mamelon au milieu, et tenez une tasse en dessous.
    .thumb = Pouce au-dessus
    .fingers = Doigts au-dessous
    .middle = Mamelon au milieu
    .cup = Tasse en dessous
# en: 0f539541
illustration-express =
    .title = Trois gestes, encore et encore
    .alt = Appuyez tout droit vers l’arrière, en direction des côtes. Rapprochez doucement le pouce et les autres doigts, et laissez la peau bouger avec eux. Relâchez tout à fait la pression, sans déplacer les doigts. Puis recommencez.
    .press = Appuyez vers l’arrière, vers les côtes
    .compress = Rapprochez doucement le pouce et les doigts
    .release = Relâchez, sans déplacer les doigts
# en: 5bdf54c9
illustration-switch-sides =
    .title = D’un côté à l’autre
    .alt = Tirez votre lait d’un côté. Passez ensuite de l’autre côté, et faites toutes les étapes de ce côté.
    .first = D’abord un côté
    .second = Ensuite l’autre côté
# en: 1c744f67
illustration-strokes =
    .title = Du bord extérieur vers l’aréole
    .alt = Effleurez légèrement la peau avec la main à plat, du bord extérieur vers l’aréole. Arrêtez avant de l’atteindre. Faites tout le tour.
    .stroke = Effleurages légers vers l’aréole
    .stop = Arrêtez avant l’aréole
# en: 12c7e57f
illustration-circles =
    .title = De petits cercles, de plus en plus près de l’aréole
    .alt = Faites de petits cercles du bout de deux doigts, et laissez la peau bouger avec eux. Soulevez les doigts et reposez-les un peu plus près de l’aréole. Parcourez toute la zone, mais pas l’aréole.
    .circle = Petits cercles : la peau suit
    .move = Soulevez, puis un peu plus près de l’aréole
# en: 1ecb9ae8
illustration-parallel-hands =
    .title = Ce que fait chaque main
    .alt = Posez une main sur la partie du haut et une main sur celle du bas. Faites des cercles lents avec la main du haut, et gardez celle du bas immobile. Puis échangez le rôle des mains.
    .upper = Main du haut : cercles lents
    .lower = Main du bas : immobile
# en: ecb5b531
illustration-rolling =
    .title = Entre les deux mains à plat
    .alt = Tenez doucement la partie pleine entre vos deux mains à plat, et faites-la rouler lentement. Faites une pause dès que ce n’est pas agréable.
    .roll = Faites rouler doucement et lentement
# en: 8aca6410
illustration-back =
    .title = Les pouces de chaque côté de la colonne
    .alt = Penchez-vous en avant et posez la tête sur vos bras. Laissez la personne qui vous aide poser un pouce de chaque côté de votre colonne vertébrale. Laissez-la faire de petits cercles, en descendant de la nuque jusqu’aux omoplates.
    .start = Commencez à la nuque
    .circle = Petits cercles en descendant, jusqu’aux omoplates
# en: b02b4838
illustration-nipple-touch =
    .title = Court et léger
    .alt = Effleurez légèrement le mamelon du bout du doigt pendant un court moment. Puis tirez votre lait.
    .touch = Un léger effleurage du bout du doigt
# en: 71a54a8b
illustration-reverse-pressure =
    .title = Le bout des doigts autour du mamelon
    .alt = Placez le bout des doigts des deux mains autour de la base du mamelon. Appuyez doucement, de façon constante, en direction des côtes pendant { $reverse-pressure ->
        [one] { $reverse-pressure } seconde
       *[other] { $reverse-pressure } secondes
    }. Déplacez ensuite un peu les doigts autour du mamelon, et appuyez encore.
    .around = Bout des doigts autour du mamelon, tout près
    .press = Pression douce et constante vers les côtes
# en: 67cf5640
illustration-armpit-strokes =
    .title = Effleurages vers l’extérieur et vers le haut
    .alt = Faites-vous d’abord montrer le geste par une sage-femme, un médecin ou un spécialiste de l’allaitement. Mettez-vous ensuite en position à moitié allongée, sur le dos, et effleurez très légèrement la peau, de l’aréole vers l’aisselle, et de l’aréole vers la clavicule. Arrêtez si cela fait mal.
    .ask = Seulement si un soignant vous l’a montré
    .armpit = Vers l’aisselle
    .collarbone = Vers la clavicule
# en: b2b17879
illustration-balloon =
    .title = Un ballon comme modèle
    .alt = Exercez-vous sur un ballon de baudruche peu gonflé. Le nœud représente le mamelon. Formez un C derrière le nœud, appuyez vers l’arrière, rapprochez le pouce et les doigts, et relâchez.
    .knot = Le nœud, c’est le mamelon
    .hold = Un C derrière le nœud
