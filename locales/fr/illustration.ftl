# en: a979d35f
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
    .light = Toucher : la peau ne s’enfonce pas
    .press = Appui : la peau s’enfonce un peu
    .squeeze = Ne pincez jamais
# en: e0c9daa4
illustration-stimulate =
    .title = Un début en douceur
    .alt = Massez doucement tout autour. Touchez ensuite légèrement le mamelon du bout du doigt pendant un court moment.
    .massage = D’abord, massez doucement tout autour
    .touch = Ensuite, un contact léger
# en: 42d0cca9
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
    .base = Mesurez depuis la base du mamelon
    .spot = Palpez ici
    .sizes = Aréole petite ou grande : la même distance
# en: 8ad6ff05
illustration-form-c =
    .title = Le pouce et les doigts en C
    .alt = Posez le pouce au-dessus du mamelon et les doigts au-dessous, à la même distance. Gardez le mamelon au milieu, et tenez une tasse en dessous.
    .thumb = Pouce au-dessus
    .fingers = Doigts au-dessous
    .middle = Mamelon au milieu
    .cup = L’autre main : tasse en dessous
# en: c9519bf1
illustration-express =
    .title = Trois gestes, encore et encore
    .alt = Appuyez tout droit vers l’arrière, en direction des côtes. Rapprochez doucement le pouce et les autres doigts, et laissez la peau bouger avec eux. Maintenez pendant environ { $hold ->
        [one] { $hold } seconde
       *[other] { $hold } secondes
    }. Relâchez tout à fait la pression, sans déplacer les doigts. Puis recommencez.
    .press = Appuyez vers l’arrière, vers les côtes
    .compress = Rapprochez doucement, tenez { $hold ->
        [one] { $hold } seconde
       *[other] { $hold } secondes
    }
    .release = Relâchez, sans déplacer les doigts
    .again = Puis recommencez au premier
# en: 4032d32f
illustration-switch-sides =
    .title = D’un côté à l’autre
    .alt = Tirez votre lait d’un côté. Passez ensuite de l’autre côté, et faites toutes les étapes de ce côté. Puis recommencez une fois de chaque côté.
    .first = D’abord un côté
    .second = Ensuite l’autre côté
    .return = Puis chaque côté encore une fois
# en: 1c744f67
illustration-strokes =
    .title = Du bord extérieur vers l’aréole
    .alt = Effleurez légèrement la peau avec la main à plat, du bord extérieur vers l’aréole. Arrêtez avant de l’atteindre. Faites tout le tour.
    .stroke = Effleurages légers vers l’aréole
    .stop = Arrêtez avant l’aréole
# en: 0d781cd9
illustration-circles =
    .title = De petits cercles, de plus en plus près de l’aréole
    .alt = Faites de petits cercles du bout de deux doigts, et laissez la peau bouger avec eux. Soulevez les doigts et reposez-les un peu plus près de l’aréole. Parcourez toute la zone, mais pas l’aréole.
    .circle = Petits cercles
    .move = Soulevez, puis un peu plus près de l’aréole
    .skin = La peau bouge avec les doigts
# en: 93f059e4
illustration-parallel-hands =
    .title = Ce que fait chaque main
    .alt = Posez une main sur la partie du haut et une main sur celle du bas. Faites des cercles lents avec la main du haut, et laissez la peau bouger avec elle. Gardez celle du bas immobile. Puis échangez le rôle des mains.
    .upper = Main du haut : cercles lents, la peau suit
    .lower = Main du bas : immobile
    .swap = Puis échangez
# en: 4bd0f8da
illustration-rolling =
    .title = Entre les deux mains à plat
    .alt = Tenez doucement la partie pleine entre vos deux mains à plat, et faites-la rouler lentement. Laissez la peau bouger avec les mains. Faites une pause dès que ce n’est pas agréable.
    .roll = Faites rouler lentement : une main monte, l’autre descend
    .hold = Tenez doucement entre les mains à plat
    .skin = La peau bouge avec les mains
# en: 655d1a26
illustration-back =
    .title = Les pouces de chaque côté de la colonne
    .alt = Penchez-vous en avant et posez la tête sur vos bras. Laissez la personne qui vous aide poser un pouce de chaque côté de votre colonne vertébrale. Laissez-la faire de petits cercles, en descendant de la nuque jusqu’aux omoplates.
    .start = Commencez à la nuque, à côté de la colonne
    .circle = Petits cercles en descendant, jusqu’aux omoplates
# en: b02b4838
illustration-nipple-touch =
    .title = Court et léger
    .alt = Effleurez légèrement le mamelon du bout du doigt pendant un court moment. Puis tirez votre lait.
    .touch = Un léger effleurage du bout du doigt
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Le bout des doigts autour du mamelon
    .alt = Placez le bout des doigts des deux mains autour de la base du mamelon. Appuyez doucement, de façon constante, en direction des côtes pendant { $reverse-pressure ->
        [one] { $reverse-pressure } seconde
       *[other] { $reverse-pressure } secondes
    }. Déplacez ensuite un peu les doigts autour du mamelon, et appuyez encore.
    .around = Appuyez droit vers l’arrière, sans pincer
    .press = Pression douce et constante vers les côtes
    .view = Vue d’en haut
# en: 67cf5640
illustration-armpit-strokes =
    .title = Effleurages vers l’extérieur et vers le haut
    .alt = Faites-vous d’abord montrer le geste par une sage-femme, un médecin ou un spécialiste de l’allaitement. Mettez-vous ensuite en position à moitié allongée, sur le dos, et effleurez très légèrement la peau, de l’aréole vers l’aisselle, et de l’aréole vers la clavicule. Arrêtez si cela fait mal.
    .ask = Seulement si un soignant vous l’a montré
    .armpit = Vers l’aisselle
    .collarbone = Vers la clavicule
# en: a37a9bc2
illustration-balloon =
    .title = Un ballon comme modèle
    .alt = Exercez-vous sur un ballon de baudruche peu gonflé. Le nœud représente le mamelon. Formez un C derrière le nœud, appuyez vers l’arrière, rapprochez le pouce et les doigts, et relâchez.
    .knot = Le nœud, c’est le mamelon
    .hold = Un C derrière le nœud
    .model = Un ballon pour s’exercer
# en: 05342c89
illustration-wash-hands =
    .title = Mains propres, tasse propre
    .alt = Lavez-vous les mains avec du savon, sous l’eau courante, et séchez-les avec une serviette propre. Préparez une tasse propre et sèche, ou une cuillère.
    .soap = Savon et eau courante
    .cup = Tasse propre et sèche
    .towel = Serviette propre
# en: 8914ddea
illustration-comfort =
    .title = S’asseoir, ou s’allonger à moitié
    .alt = Asseyez-vous de façon à reposer le dos et les bras, et penchez-vous un peu en avant. Pour le massage, une position à moitié allongée, sur le dos, est possible aussi.
    .sit = Penchez-vous un peu en avant
    .lie = Position à moitié allongée pour le massage
    .rest = Laissez reposer le dos et les bras
# en: ecd198e7
illustration-drops =
    .title = Les premières gouttes
    .alt = Tenez une cuillère propre sous le mamelon, et recueillez toutes les gouttes. Le premier lait est épais, et il vient en petites gouttes.
    .drop = Petites gouttes épaisses
    .spoon = Cuillère propre sous le mamelon
# en: 4e922997
illustration-around =
    .title = Un autre endroit, la même distance
    .alt = Soulevez le pouce et les doigts, et reposez-les à un autre endroit autour du mamelon, à la même distance. Gardez-les face à face, et appuyez là comme avant.
    .pair = Pouce et doigts face à face
    .ring = La même distance tout autour
    .lift = Soulevez, puis à l’endroit suivant
# en: 9a53a2d6
illustration-giving =
    .title = Bien droit, réveillé, à petites gorgées
    .alt = Tenez votre bébé bien droit, réveillé et calme, une main derrière la tête et le cou. Posez légèrement le bord de la tasse sur la lèvre du bas, pour que le lait touche tout juste les lèvres. Laissez-le laper ou boire à petites gorgées, et attendez chaque fois qu’il avale. Ne versez pas le lait dans sa bouche.
    .awake = Réveillé et bien droit
    .rim = Bord sur la lèvre du bas : bébé lape
    .hold = Une main derrière la tête et le cou
    .pour = Ne versez pas le lait
# en: 5513f3d8
illustration-no-sliding =
    .title = Au même endroit, sans glisser
    .alt = Gardez le pouce et les doigts sur la même peau pendant que vous appuyez. Ne les laissez pas glisser vers le mamelon.
    .so = Ainsi : les doigts restent en place
    .not = Pas ainsi : les doigts glissent vers le mamelon
# en: 9577f0ae
illustration-no-pinching =
    .title = Laissez le mamelon libre
    .alt = Appuyez derrière le mamelon, pas dessus. Ne le pincez pas, ne le serrez pas, et ne tirez pas dessus.
    .free = Ainsi : mamelon libre
    .pinch = Ne pincez pas
    .pull = Ne tirez pas
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Doucement, et seulement avec les mains
    .alt = Appuyez si légèrement que la peau ne s’enfonce qu’un peu. N’appuyez pas fort, n’enfoncez pas les doigts, et n’utilisez ni brosse, ni peigne, ni appareil de massage.
    .soft = Ainsi : peu enfoncé
    .hard = Pas profond
    .tool = Pas d’outils
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Pas de mains sur une zone chaude et douloureuse
    .alt = Ne massez pas une zone chaude, gonflée, très douloureuse, ou rouge ou plus foncée que d’habitude. N’appuyez pas dessus, et ne poussez pas une boule.
    .leave = Zone chaude, gonflée ou douloureuse : pas de massage
    .rub = Pas ainsi : la masser
