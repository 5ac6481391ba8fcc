# en: 7f3a2ff1
step-stimulate =
    .title = Stimulez le mamelon
    .summary = Éveillez le réflexe d’éjection, qui fait couler le lait.
    .massage = Massez doucement le premier côté, tout autour, pendant { $massage-per-side-min } à { $massage-per-side-max } minutes.
    .massage-briefly = Massez juste un instant si votre bébé n’est pas encore né.
    .touch = Effleurez le mamelon ou roulez-le légèrement pendant un court moment.
    .breathe = Soufflez lentement et pensez à votre bébé.
    .feel = Vous sentirez peut-être des picotements quand le lait se met à couler. Beaucoup de gens ne sentent rien, et c’est bien aussi.
    .why = Ce contact dit à votre cerveau de laisser couler le lait.
# en: 22fb522c
step-find-spot =
    .title = Trouvez l’endroit
    .summary = Cherchez du doigt, derrière le mamelon, l’endroit où une pression fait couler le lait.
    .measure = Mesurez { $finger-distance-cm-min } à { $finger-distance-cm-max } cm (environ { $finger-distance-in ->
        [one] { $finger-distance-in } pouce
       *[other] { $finger-distance-in } pouces
    }, la mesure anglaise) le long de la peau, de la base du mamelon vers l’extérieur.
    .feel = Palpez doucement pour sentir un changement sous la peau.
    .try = Déplacez ensuite les doigts un peu plus près du mamelon ou un peu plus loin, si le lait ne vient pas.
    .areola = Les aréoles sont de toutes les tailles. L’endroit peut être dans la vôtre, à son bord ou en dehors, alors mesurez à partir du mamelon.
    .beans = Certaines personnes sentent de petites bosses, comme des haricots, et beaucoup ne sentent rien de spécial. Une boule qui reste, c’est autre chose : faites-la examiner.
    .why = Au bon endroit, une pression douce suffit, et elle ne fait pas mal.
    .contested = Certains formateurs appellent ces bosses des sinus du lait, ou sinus lactifères. Les échographies montrent à cet endroit des canaux fins, et pas de poches qui gardent le lait. Fiez-vous donc à la façon dont votre lait coule. Un guide mesure { $finger-distance-from-tip-cm } cm (environ { $finger-distance-from-tip-in ->
        [one] { $finger-distance-from-tip-in } pouce
       *[other] { $finger-distance-from-tip-in } pouces
    }, la mesure anglaise) à partir du bout du mamelon, plutôt que de sa base.
# en: 596a69c0
step-form-c =
    .title = Formez un C
    .summary = Dessinez un C avec le pouce et les doigts.
    .thumb = Posez le pouce à cet endroit, au-dessus du mamelon.
    .fingers = Posez l’index, ou deux doigts, à la même distance au-dessous du mamelon.
    .line = Vérifiez que le mamelon est au milieu, entre le pouce et les doigts.
    .pads = Touchez avec la partie molle du bout des doigts, sans les ongles.
    .lift = Laissez les autres doigts soutenir par en dessous, sans serrer.
    .cup = Tenez la tasse sous le mamelon avec l’autre main.
    .either-hand = Prenez la main que vous voulez. Vous pouvez appuyer avec les deux mains si quelqu’un tient la tasse.
    .why = Le pouce et les doigts appuient de chaque côté sur ce qui est derrière le mamelon.
# en: 0c100fe0
step-express =
    .title = Appuyez, comprimez, relâchez
    .summary = Appuyez vers l’arrière, rapprochez les doigts et relâchez, encore et encore.
    .press = Appuyez tout droit vers l’arrière, en direction des côtes.
    .compress = Comprimez : rapprochez doucement le pouce et les doigts derrière le mamelon, et laissez la peau bouger avec eux.
    .hold = Maintenez pendant environ { $hold ->
        [one] { $hold } seconde
       *[other] { $hold } secondes
    }.
    .release = Relâchez tout à fait, en laissant les doigts au même endroit.
    .repeat = Répétez à un rythme calme et régulier.
    .rotate = Déplacez le pouce et les doigts autour du mamelon, à la même distance, quand le lait coule moins.
    .wait = Les premières gouttes peuvent tarder, alors gardez des gestes doux.
    .rhythm = Les gouttes peuvent devenir un filet ou un jet. Des gouttes seules, c’est bien aussi.
    .why = Le rythme donne le signal du réflexe d’éjection, et chaque pression douce aide le lait à avancer. Vous invitez le lait, vous ne le forcez pas.
    .contested = Certains formateurs disent que le mouvement est seulement un signal pour le cerveau. D’autres disent que la pression elle-même fait aussi avancer le lait. Les deux mènent au même geste doux.
# en: fc2bb21a
step-switch-sides =
    .title = Changez de côté
    .summary = Passez de l’autre côté, et refaites tout.
    .switch = Changez de côté après { $per-side-min } à { $per-side-max } minutes, ou quand le lait coule moins.
    .again = Faites toutes les étapes de ce côté.
    .return = Revenez au premier côté, puis encore une fois au deuxième.
    .finish = Terminez quand le lait ne fait plus que goutter lentement des deux côtés, ou quand la durée prévue est écoulée.
    .finish-by-time = Terminez après { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    }, avec ou sans lait, si votre bébé n’est pas encore né.
    .drops = Les premiers jours, il n’y a que des gouttes, alors suivez la durée et non l’écoulement.
    .why = En général, le lait se met à couler des deux côtés à la fois. Chaque côté mérite donc un deuxième tour.
