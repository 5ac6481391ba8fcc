# en: 33d93522
session-before-birth =
    .title = Un programme avant la naissance
    .summary = Un court exercice, seulement après l’accord de votre sage-femme ou de votre médecin. { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    } en tout, au maximum.
    .time = Réglez un minuteur sur { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    } au maximum, et arrêtez quand il sonne.
    .skip = Sautez un jour quand vous voulez. Avec ou sans lait, c’est un bon entraînement.
# en: 829cd5e2
session-first-days =
    .title = Un programme pour les premiers jours
    .summary = Pour un bébé qui ne tète pas encore bien. Environ { $session-first-days-min } à { $session-first-days-max } minutes avec des pauses.
    .prepare = Préparez une cuillère propre ou une petite tasse propre pour recueillir les gouttes.
    .collect = Recueillez toutes les gouttes sur une cuillère ou dans une seringue.
    .drops = Attendez-vous à des gouttes. Chacune compte.
    .shorter = Refaites un tour si vous en avez la force.
# en: 2c04073e
session-established =
    .title = Un programme après la montée de lait
    .summary = Pour compléter les tétées, ou quand votre bébé n’est pas avec vous. Environ { $session-min } à { $session-max } minutes avec des pauses et un deuxième tour.
    .prepare = Mettez une tasse propre à portée de main avant de commencer.
    .stretch = Quand on débute, il faut plus de temps. Suivez votre lait et votre confort, pas la montre.
# en: 56fd8f67
session-exclusive =
    .title = Un programme si votre bébé reçoit seulement du lait tiré
    .summary = Pour un bébé qui reçoit tout votre lait à la tasse, par sonde ou au biberon. Environ { $session-min } à { $session-max } minutes chaque fois.
    .often = Tirez votre lait { $sessions-a-day-min } à { $sessions-a-day-max } fois ou plus en un jour et une nuit, environ toutes les { $session-gap-min } à { $session-gap-max } heures.
    .night = Tirez votre lait au moins une fois la nuit.
    .call = Demandez de l’aide à votre sage-femme ou à votre médecin aujourd’hui s’il n’y a pas assez de votre lait pour un repas de votre bébé.
    .pump = Un tire-lait d’hôpital, en plus de vos mains, peut aider dès le premier jour. Demandez-en un.
# en: 9b05f0d5
session-comfort =
    .title = Un peu, pour vous soulager
    .summary = Pour les moments où c’est trop plein. Arrêtez quand cela va mieux, même s’il reste du lait.
    .little = Tirez un peu de lait juste avant une tétée, ou quand cela devient trop.
    .stop = Arrêtez dès que c’est plus souple.
    .cool = Mettez ensuite du froid sur la zone si elle est gonflée.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = Massez le premier côté pendant { $massage-per-side-min } à { $massage-per-side-max } minutes.
# en: da506a34
block-express-first =
    .text = Tirez le lait du premier côté pendant { $per-side-min } à { $per-side-max } minutes.
# en: 68d47788
block-massage-second =
    .text = Massez l’autre côté pendant { $massage-per-side-min } à { $massage-per-side-max } minutes.
# en: c324c3ca
block-express-second =
    .text = Tirez le lait de l’autre côté pendant { $per-side-min } à { $per-side-max } minutes.
# en: 97623bd3
block-express-first-again =
    .text = Revenez au premier côté pendant { $per-side-min } à { $per-side-max } minutes.
# en: 1bba545d
block-express-second-again =
    .text = Terminez par l’autre côté, encore { $per-side-min } à { $per-side-max } minutes.
# en: a54dab27
block-ease-first =
    .text = Tirez doucement le lait du côté le plus plein, seulement jusqu’à ce qu’il soit plus souple.
# en: b857f48b
block-ease-second =
    .text = Soulagez aussi l’autre côté, s’il vous paraît plein.
