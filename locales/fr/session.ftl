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
# en: c79b364e
session-first-days =
    .title = Un programme pour les premiers jours
    .summary = Pour un bébé qui ne tète pas encore bien. Environ { $session-first-days-min } à { $session-first-days-max } minutes avec des pauses.
    .plan = Demandez aujourd’hui à une sage-femme ou à un médecin ce que votre bébé doit recevoir en plus de ces gouttes.
    .prepare = Préparez une cuillère propre ou une petite tasse propre pour recueillir les gouttes.
    .collect = Recueillez toutes les gouttes sur une cuillère ou dans une seringue.
    .give = Donnez d’abord les gouttes, comme une sage-femme vous l’a montré, puis ce que prévoit le plan pour votre bébé.
    .often = Faites cela { $sessions-a-day-min } à { $sessions-a-day-max } fois ou plus en un jour et une nuit, jusqu’à ce que votre bébé tète bien.
    .night = Faites au moins une de ces séances la nuit.
    .drops = Attendez-vous à des gouttes : elles sont précieuses. Elles ne font peut-être pas un repas entier.
    .shorter = Refaites un tour si vous en avez la force.
# en: 2c04073e
session-established =
    .title = Un programme après la montée de lait
    .summary = Pour compléter les tétées, ou quand votre bébé n’est pas avec vous. Environ { $session-min } à { $session-max } minutes avec des pauses et un deuxième tour.
    .prepare = Mettez une tasse propre à portée de main avant de commencer.
    .stretch = Quand on débute, il faut plus de temps. Suivez votre lait et votre confort, pas la montre.
# en: d56b280e
session-exclusive =
    .title = Un programme si votre bébé reçoit seulement du lait tiré
    .summary = Pour un bébé qui reçoit tout votre lait à la tasse, par sonde ou au biberon. Environ { $session-min } à { $session-max } minutes chaque fois.
    .plan = Demandez aujourd’hui à une sage-femme ou à un médecin quelle quantité il faut à votre bébé à chaque repas, et combien de repas.
    .meanwhile = Demandez quoi donner aux repas pour lesquels votre propre lait ne suffit pas encore.
    .often = Tirez votre lait { $sessions-a-day-min } à { $sessions-a-day-max } fois ou plus en un jour et une nuit, environ toutes les { $session-gap-min } à { $session-gap-max } heures.
    .night = Tirez votre lait au moins une fois la nuit.
    .call = Appelez votre sage-femme ou votre médecin aujourd’hui s’il y a moins de lait qu’il n’en faut à votre bébé, ou si votre lait diminue.
    .log = Notez quand vous avez tiré votre lait et ce qui est venu, pour la personne qui vous aide.
    .whole-day = Regardez la journée entière, et pas une seule séance.
    .pump = Utilisez vos mains dès le début, et demandez aussi, dès le premier jour, un tire-lait d’hôpital. Les mains avant et après le tire-lait peuvent donner plus. Pour un bébé né très tôt, les mains seules ne suffisent peut-être pas.
    .contested = Certains hôpitaux commencent avec les mains et un tire-lait à la fois. D’autres commencent avec les mains, et ajoutent le tire-lait quand il vient plus de lait. Demandez au vôtre.
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
