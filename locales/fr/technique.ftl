# en: b953f17a
technique-strokes =
    .title = Effleurages doux
    .summary = Des effleurages légers tout autour. Une bonne façon de commencer.
    .hand = Posez la main à plat ou le bout des doigts près du bord extérieur { -body(case: "of-the") }.
    .stroke = Effleurez légèrement la peau vers l’aréole, et arrêtez avant de l’atteindre.
    .round = Faites tout le tour : au-dessus, en dessous, du côté intérieur et du côté extérieur.
    .time = Prenez { $massage-per-side-min } à { $massage-per-side-max } minutes par côté en tout, quelle que soit votre façon de masser.
# en: 703eecd1
technique-circles =
    .title = Petits cercles du bout des doigts
    .summary = De petits cercles, de l’extérieur vers l’intérieur.
    .place = Posez le bout de deux doigts près du bord extérieur { -body(case: "of-the") }.
    .circle = Faites de petits cercles, de façon que la peau bouge avec vos doigts.
    .move = Soulevez les doigts et reposez-les un peu plus près de l’aréole.
    .cover = Parcourez toute la zone, mais pas l’aréole.
# en: 1459c5c6
technique-parallel-hands =
    .title = Une main au-dessus, une main en dessous
    .summary = Les deux mains travaillent ensemble, l’une pour soutenir.
    .place = Posez une main au-dessus et une main en dessous.
    .support = Gardez la main du bas immobile.
    .circle = Faites des cercles lents avec la main du haut.
    .swap = Échangez le rôle des mains.
# en: 8465eb20
technique-rolling =
    .title = Rouler en douceur
    .summary = Un roulement doux entre les deux mains, quand c’est plein mais pas douloureux.
    .hold = Tenez doucement la partie pleine entre vos deux mains à plat.
    .roll = Roulez-la lentement entre vos mains, de haut en bas ou d’un côté à l’autre.
    .pause = Faites une pause dès que ce n’est pas agréable.
# en: 33a5b567
technique-back =
    .title = Massage du dos par une autre personne
    .summary = Une personne de confiance vous masse le dos. Cela peut aider le lait à couler.
    .sit = Asseyez-vous, penchez-vous en avant et posez la tête sur vos bras.
    .hands = Laissez la personne poser un pouce de chaque côté de votre colonne vertébrale, au niveau du cou.
    .circle = Laissez-la faire de petits cercles lents, en descendant jusqu’aux omoplates.
    .say = Dites-le aussitôt si vous voulez un massage plus léger, ou si vous voulez que cela s’arrête.
    .why = Le calme aide le réflexe d’éjection.
# en: fd1064cf
technique-nipple-touch =
    .title = Toucher légèrement le mamelon
    .summary = Un contact court et léger, qui éveille le réflexe d’éjection. C’est un signal, et pas un massage.
    .touch = Touchez ou effleurez légèrement le mamelon du bout du doigt.
    .roll = Roulez-le doucement entre le doigt et le pouce, si c’est agréable.
    .stop = Arrêtez après un court moment, puis tirez votre lait.
# en: 73290599
technique-reverse-pressure =
    .title = Assouplir l’aréole par pression
    .summary = Ce geste s’appelle aussi contre-pression. Il est fait pour les premières semaines, quand un trop-plein ou les perfusions de l’accouchement rendent l’aréole trop tendue pour qu’on puisse la saisir. Il aide un court moment.
    .nails = Vérifiez que vos ongles sont courts.
    .place = Placez le bout des doigts des deux mains autour de la base du mamelon.
    .press = Appuyez doucement, de façon constante, vers l’intérieur, en direction des côtes.
    .hold = Maintenez pendant { $reverse-pressure ->
        [one] { $reverse-pressure } seconde
       *[other] { $reverse-pressure } secondes
    }.
    .turn = Déplacez un peu les doigts autour du mamelon, et appuyez encore.
    .then = Allaitez ou tirez votre lait juste après.
    .lasts = L’aréole reste souple environ { $reverse-pressure-lasts-min } à { $reverse-pressure-lasts-max } minutes.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Effleurages légers comme une plume vers l’aisselle
    .summary = Un contact si léger que la peau bouge à peine. Certains soignants l’enseignent contre le gonflement. Il ne fait pas avancer le lait.
    .ask = Faites-vous montrer ces effleurages par une sage-femme, un médecin ou un spécialiste de l’allaitement avant de les essayer.
    .lie = Mettez-vous en position à moitié allongée, sur le dos.
    .stroke = Effleurez très légèrement la peau, de l’aréole vers l’aisselle et jusqu’à la clavicule.
    .stop = Arrêtez si cela fait mal ou n’aide pas.
    .contested = Les experts ne sont pas d’accord sur l’utilité de ce geste. Un petit essai sur un massage semblable n’a trouvé aucune différence. Certains médecins conseillent maintenant de ne pas masser du tout en cas de mastite.
