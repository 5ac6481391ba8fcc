## Emergency

# en: 77635250
safety-sepsis =
    .title = Vous êtes très malade : signes de septicémie
    .act = Appelez tout de suite le numéro d’urgence dès qu’un seul de ces signes apparaît, avec ou sans douleur au sein.
    .shiver = Vous frissonnez si fort que vous ne pouvez pas vous arrêter, ou vos muscles vous font très mal.
    .confused = Vos idées sont confuses, ou vous articulez mal.
    .breath = Vous arrivez à peine à respirer, ou votre souffle est très rapide, ou votre cœur bat très vite.
    .urine = Vous n’urinez pas de toute la journée.
    .skin = Votre peau, vos lèvres ou votre langue deviennent pâles, bleues, grises ou marbrées (par plaques).
    .dying = Vous avez l’impression que vous allez mourir.
    .spreads = Une zone douloureuse d’un sein s’étend d’heure en heure, ou sa peau devient grise ou noire.
    .more = Sur une peau brune ou noire, regardez vos lèvres, votre langue, la paume de vos mains et la plante de vos pieds.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Saignement abondant, douleur dans la poitrine, jambe gonflée ou convulsions
    .act = Appelez tout de suite le numéro d’urgence dès qu’un seul de ces signes apparaît, pendant la grossesse ou après la naissance.
    .bleeding = Vous saignez beaucoup par le vagin : une serviette hygiénique est pleine en une heure ou moins.
    .clot = Vous perdez un caillot de sang gros comme un œuf.
    .belly = Vous avez une douleur vive au ventre qui ne s’arrête pas.
    .chest = Vous sentez une douleur ou une pression à l’intérieur de la poitrine, en profondeur, ou vous n’arrivez pas à reprendre votre souffle.
    .leg = Une jambe, sous le genou, vous fait mal, gonfle, ou est chaude, rouge ou plus foncée que d’habitude.
    .faint = Vous perdez connaissance, ou vous sentez que cela va arriver.
    .seizure = Vous avez des convulsions : votre corps a des secousses ou devient raide.
    .more = Dites que vous attendez un bébé, ou dites quand votre bébé est né.
# en: 4e1c4866
safety-blood-pressure =
    .title = Mal de tête violent, vue trouble ou gonflement soudain
    .act = Appelez tout de suite votre maternité dès qu’un seul de ces signes apparaît, pendant la grossesse ou dans les semaines après la naissance.
    .headache = Vous avez un mal de tête très violent, ou un mal de tête qui ne passe pas.
    .sight = Vous voyez des éclairs ou des taches, ou votre vue est trouble.
    .swelling = Votre visage ou vos mains gonflent d’un coup.
    .ribs = Vous avez une forte douleur juste sous les côtes.
    .vomit = Vous vomissez sans arrêt, ou vous avez de fortes nausées et vous vous sentez malade.
    .more = Ce sont peut-être des signes de prééclampsie, qui peut aussi commencer après la naissance. Si vous n’arrivez pas à joindre la maternité, appelez le numéro d’urgence.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Pendant la grossesse : saignement, perte des eaux, fièvre ou bébé qui bouge moins
    .act = Pendant la grossesse, appelez tout de suite votre maternité, à n’importe quelle heure, dès qu’un seul de ces signes apparaît.
    .bleeding = Vous saignez par le vagin, même un peu.
    .waters = Vous perdez les eaux, ou du liquide coule du vagin, même goutte à goutte.
    .fever = Vous avez de la fièvre, { $fever-c } °C ({ $fever-f } °F) ou plus, ou bien vous avez des frissons ou l’impression d’avoir la grippe.
    .movements = Votre bébé bouge moins que d’habitude, ou autrement.
    .contractions = Des contractions douloureuses reviennent régulièrement.
    .itching = Votre peau vous démange beaucoup, surtout la paume des mains ou la plante des pieds.
    .urine = Uriner vous fait mal, ou vous n’y arrivez pas.
    .more = Appelez tout de suite le numéro d’urgence si vous saignez beaucoup, ou si une douleur vive au ventre ne s’arrête pas.
# en: 5698b715
safety-tightenings-early =
    .title = Le ventre se durcit trop tôt
    .act = Appelez tout de suite votre maternité dès qu’un seul de ces signes apparaît avant { $preterm-week ->
        [one] { $preterm-week } semaine complète
       *[other] { $preterm-week } semaines complètes
    } depuis le premier jour des dernières règles (SA).
    .tightenings = Votre ventre se durcit encore et encore.
    .pains = Vous avez des douleurs comme pendant les règles, ou un mal de ventre qui ne passe pas.
    .backache = Vous avez un mal de dos nouveau.
    .pressure = Vous sentez une pression dans le vagin ou dans l’anus.
    .fluid = Vous perdez par le vagin du liquide, des glaires ou du sang.
    .more = N’attendez pas de voir si cela s’arrête.
# en: 62581acf
safety-fever-after-birth =
    .title = Fièvre ou infection dans les premières semaines après la naissance
    .act = Appelez tout de suite votre maternité dès qu’un seul de ces signes apparaît { $weeks-after-birth ->
        [one] jusqu’à { $weeks-after-birth } semaine après
       *[other] dans les { $weeks-after-birth } premières semaines après
    } la naissance.
    .fever = Vous avez de la fièvre, { $fever-c } °C ({ $fever-f } °F) ou plus, avec ou sans douleur au sein.
    .shivery = Vous avez chaud, avec des frissons, ou l’impression d’avoir la grippe.
    .breast = Un sein est chaud et douloureux, et vous vous sentez malade.
    .belly = Votre ventre vous fait de plus en plus mal.
    .wound = Une plaie ou vos points de suture vous font plus mal, gonflent ou laissent couler du pus.
    .loss = Vous recommencez à saigner davantage, ou vos pertes sentent mauvais.
    .stomach = Vous avez des vomissements ou de la diarrhée, et vous vous sentez malade.
    .more = N’attendez pas le matin. Si vous n’arrivez pas à joindre la maternité, allez au service des urgences.
    .contested = Une maternité parle de fièvre à partir d’une température plus basse. D’autres services adressent à un médecin, le jour même, une personne qui a un sein douloureux et de la fièvre. Ce guide est plus strict pendant ces semaines, où une infection peut évoluer très vite.
# en: e58cab5a
safety-baby-breathing =
    .title = Votre bébé a du mal à respirer ou change de couleur
    .act = Appelez tout de suite le numéro d’urgence dès que votre bébé présente un seul de ces signes.
    .stops = Votre bébé arrête de respirer, ou fait de longues pauses entre deux respirations.
    .fast = Votre bébé respire très vite.
    .pulls-in = À chaque respiration, la peau de votre bébé se creuse entre les côtes ou sous les côtes.
    .grunts = Votre bébé geint à chaque respiration.
    .feed = Votre bébé est trop essoufflé pour téter ou pour boire.
    .blue = Les lèvres, la langue ou la peau de votre bébé deviennent bleues ou grises.
    .pale = La peau de votre bébé devient très pâle ou marbrée (par plaques).
    .more = Sur une peau brune ou noire, regardez les lèvres, les gencives, la paume des mains et la plante des pieds.
# en: 33d950bf
safety-baby-unresponsive =
    .title = Votre bébé est tout mou ou difficile à réveiller
    .act = Appelez tout de suite le numéro d’urgence dès que vous voyez un seul de ces signes chez votre bébé.
    .floppy = Votre bébé est tout mou, ne réagit pas à votre présence ou est difficile à réveiller.
    .cold = La peau de votre bébé est très froide au toucher.
    .cry = Le cri de votre bébé est faible, ou très aigu.
    .seizure = Votre bébé a des convulsions : son corps a des secousses ou devient raide.
    .vomit = Les vomissements de votre bébé sont verts.
    .head = La fontanelle de votre bébé (la partie molle de la tête) est bombée.
    .rash = Votre bébé a une éruption (taches, boutons) qui ne s’efface pas quand vous appuyez un verre dessus.
    .more = Sur une peau brune ou noire, cherchez l’éruption sur la paume des mains et la plante des pieds.
# en: d1a72dd5
safety-baby-very-worried =
    .title = Votre bébé ne prend plus rien, ou vous vous inquiétez beaucoup
    .act = Appelez tout de suite le numéro d’urgence, de jour comme de nuit, dès qu’un seul de ces cas se présente.
    .no-feeding = Votre bébé ne prend rien du tout, repas après repas.
    .too-weak = Votre bébé est trop faible ou trop endormi pour téter.
    .cry = Votre bébé pleure sans arrêt, et rien du tout ne le soulage.
    .worried = Votre bébé a moins de { $very-worried-age ->
        [one] { $very-worried-age } semaine
       *[other] { $very-worried-age } semaines
    }, et vous vous inquiétez beaucoup.
    .blisters = Votre bébé n’a que quelques semaines et a des cloques ou des plaies, et une personne près de lui avait de l’herpès ou un bouton de fièvre (herpès de la lèvre).
    .more = Vous n’avez pas besoin d’en avoir la certitude, ni de pouvoir dire ce qui ne va pas.
# en: 31f1fd9c
safety-baby-temperature =
    .title = Votre jeune bébé est trop chaud ou trop froid
    .act = Si votre bébé a moins de { $baby-fever-age } mois, demandez tout de suite une aide d’urgence dès qu’un seul de ces cas se présente.
    .hot = La température de votre bébé est de { $baby-fever-c } °C ({ $baby-fever-f } °F) ou plus.
    .cold = La température de votre bébé est en dessous de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = Vous n’avez pas de thermomètre, et votre bébé est très chaud ou très froid au toucher.
    .more = Mesurez sous le bras. Si cela commence juste après un vaccin et que votre bébé semble aller bien, suivez ce que l’infirmière ou l’infirmier vous a dit.
    .contested = Les guides pour les nouveau-nés placent plus bas le seuil de la fièvre. Pour une température juste en dessous de son seuil de la fièvre, ce guide dit d’appeler le jour même. Certains guides placent plus bas le seuil du froid. Pour le froid, ce guide garde le seuil le plus haut, et en dessous votre bébé a besoin d’une aide d’urgence, sans attendre.
# en: d9a10770
safety-jaundice-emergency =
    .title = Un bébé jaune : premier jour de vie, bébé trop endormi ou qui boit mal
    .act = Si votre bébé paraît jaune, demandez tout de suite une aide d’urgence dès qu’un seul de ces cas se présente.
    .first-day = Votre bébé n’a pas encore { $jaundice-age ->
        [one] { $jaundice-age } heure
       *[other] { $jaundice-age } heures
    }.
    .sleepy = Votre bébé est plus endormi que d’habitude, ou ne se réveille pas pour boire.
    .feeding = Votre bébé tète ou boit moins bien qu’avant.
    .floppy = Votre bébé est tout mou, ou raide.
    .cry = Le cri de votre bébé est très aigu, ou rien ne calme votre bébé.
    .palms = Le jaune a atteint la paume des mains ou la plante des pieds.
    .more = Regardez à la lumière du jour. Sur une peau brune ou noire, regardez le blanc des yeux et les gencives.
    .contested = Un service de santé demande, pour certains de ces signes, un examen le jour même. Ce guide s’en tient à la règle la plus stricte.
# en: ba230a32
safety-psychosis =
    .title = Un changement soudain et étrange des idées ou de l’humeur
    .act = Appelez tout de suite le numéro d’urgence dès qu’un seul de ces signes apparaît, que cela vous arrive à vous ou à une personne près de vous.
    .hears = Vous entendez ou voyez des choses que les autres n’entendent pas ou ne voient pas.
    .beliefs = Vous croyez des choses que les autres trouvent étranges ou effrayantes.
    .high = Votre humeur est très exaltée, vous parlez très vite, ou vous n’avez presque pas besoin de dormir.
    .confused = Vos idées sont très confuses, ou vous n’êtes plus du tout vous-même.
    .suspicious = Vous avez l’impression que d’autres personnes veulent vous faire du mal, ou en faire à votre bébé.
    .swings = Votre humeur passe vite d’une grande euphorie à une grande tristesse.
    .more = Cela peut commencer dans les jours qui suivent la naissance et s’aggraver vite. Une autre personne devra peut-être appeler pour vous. C’est une maladie, et elle se soigne.
    .contested = Certains sites de santé disent de voir un médecin le jour même. Une maladie qui peut s’aggraver si vite ne doit pas attendre.
# en: f40df11a
safety-crisis =
    .title = Vous sentez que vous pourriez vous faire du mal ou en faire à votre bébé
    .act = Appelez tout de suite le numéro d’urgence, ou allez au service des urgences, dès qu’un seul de ces cas se présente.
    .self = Vous pensez à mettre fin à vos jours ou à vous faire du mal.
    .baby = Vous avez peur de faire du mal à votre bébé.
    .without = Vous avez l’impression que votre bébé serait mieux sans vous.
    .cut-off = Vous vous sentez de plus en plus loin de votre bébé, comme si le lien entre vous était coupé.
    .new-thoughts = Vous avez depuis peu des idées de vous faire du mal de façon violente.
    .more = Restez avec quelqu’un jusqu’à ce que l’aide arrive. Vous n’avez pas à affronter cela sans aide. La plupart des gens vont mieux quand on les aide.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = Votre bébé doit être nourri
    .act = Demandez conseil à votre sage-femme ou à votre médecin aujourd’hui, avant l’heure du prochain repas de votre bébé, dès qu’un seul de ces cas se présente.
    .not-yet = Votre bébé n’a pas encore bien tété ou bu depuis la naissance.
    .drops = Votre bébé ne peut pas téter et ne reçoit que des gouttes de votre lait.
    .not-enough = Il n’y a pas assez de votre lait pour chaque repas de votre bébé.
    .no-milk = Au jour { $no-milk-day }, vous n’obtenez toujours aucun lait, ou au jour { $no-rise-day }, toujours pas plus que des gouttes.
    .weight = Votre bébé a perdu plus de { $weight-loss } % de son poids de naissance.
    .more = Demandez comment nourrir votre bébé, combien lui donner, à quelle fréquence, et quoi donner si votre lait ne suffit pas. Du lait de don ou du lait infantile (préparation pour nourrissons) peut compléter. Continuez à tirer votre lait, et n’attendez pas qu’il en vienne davantage pour nourrir votre bébé.
# en: 1eee95fa
safety-baby-feeding =
    .title = Votre bébé ne boit pas bien
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui, à n’importe quelle heure, dès que vous voyez un seul de ces signes.
    .less = Votre bébé prend moins de la moitié de ce qu’il prend d’habitude.
    .turns-away = Votre bébé se détourne et refuse de boire, repas après repas.
    .sleeps = Votre bébé saute des tétées ou des repas parce qu’il dort.
    .mouth = La bouche ou les lèvres de votre bébé sont sèches.
    .soft-spot = La fontanelle de votre bébé (la partie molle de la tête) se creuse.
    .more = Si personne ne répond la nuit, appelez une ligne médicale de garde ou allez à l’hôpital. Un bébé qui ne prend rien du tout, ou qui est difficile à réveiller, a besoin d’une aide d’urgence, sans attendre.
# en: 7df47ec9
safety-baby-nappies =
    .title = Trop peu de couches mouillées ou sales
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui si, sur un jour et une nuit, au moins un de ces cas se présente.
    .wet-first = Le jour { $nappies-first-day }, aucune couche n’est mouillée.
    .wet-second = Le jour { $nappies-second-day }, il y a moins de { $nappies-second-day ->
        [one] { $nappies-second-day } couche mouillée
       *[other] { $nappies-second-day } couches mouillées
    }.
    .wet-third = Le jour { $nappies-third-day }, il y a moins de { $nappies-third-day ->
        [one] { $nappies-third-day } couche mouillée
       *[other] { $nappies-third-day } couches mouillées
    }.
    .wet-fourth = Le jour { $nappies-fourth-day }, il y a moins de { $nappies-fourth-day ->
        [one] { $nappies-fourth-day } couche mouillée
       *[other] { $nappies-fourth-day } couches mouillées
    }.
    .wet-fifth = Le jour { $nappies-fifth-day }, il y a moins de { $nappies-fifth-day ->
        [one] { $nappies-fifth-day } couche mouillée
       *[other] { $nappies-fifth-day } couches mouillées
    }.
    .wet-later = À partir du jour { $nappies-steady }, il y a moins de { $nappies ->
        [one] { $nappies } couche mouillée bien lourde
       *[other] { $nappies } couches mouillées bien lourdes
    } par jour.
    .dry = À partir du jour { $nappies-steady }, aucune couche n’est mouillée pendant { $dry-nappy ->
        [one] { $dry-nappy } heure
       *[other] { $dry-nappy } heures
    }.
    .no-stool = Votre bébé n’a encore fait aucune selle { $first-stool ->
        [one] { $first-stool } heure
       *[other] { $first-stool } heures
    } après la naissance.
    .black-stool = Les selles de votre bébé sont encore noires au jour { $black-stool-day }.
    .stools = Du jour { $stools-from } jusqu’à l’âge de { $stools-until ->
        [one] { $stools-until } semaine
       *[other] { $stools-until } semaines
    }, il y a moins de { $stools ->
        [one] { $stools } selle jaune
       *[other] { $stools } selles jaunes
    } par jour.
    .dust = Après le jour { $dust-day }, il y a une poudre orange ou rose dans une couche.
    .more = Comptez chaque jour à partir de l’heure de la naissance : le premier jour et la première nuit, c’est le jour un. Une poudre couleur brique peut vouloir dire que votre bébé a besoin de plus de lait. Le rose vif est un autre signe, avec une note à part.
    .contested = Certains services s’attendent à plus de selles par jour, et d’autres à moins de couches mouillées les premiers jours. Au bout de quelques semaines, les selles deviennent moins fréquentes.
# en: 6019caf5
safety-jaundice =
    .title = Votre bébé paraît jaune
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui dès qu’un seul de ces cas se présente, même si votre bébé boit bien.
    .yellow = La peau ou le blanc des yeux de votre bébé paraît jaune pour la première fois.
    .stronger = Le jaune devient plus fort ou s’étend.
    .pale-stool = Les selles de votre bébé sont pâles, comme de la craie.
    .dark-urine = L’urine de votre bébé est jaune foncé ou brune.
    .stays = Le jaune est encore là { $jaundice-stays ->
        [one] { $jaundice-stays } semaine
       *[other] { $jaundice-stays } semaines
    } après la naissance.
    .more = Sur une peau brune ou noire, regardez le blanc des yeux et les gencives, à la lumière du jour. Un bébé jaune qui est plus endormi que d’habitude, boit mal ou a moins d’un jour a besoin d’une aide d’urgence, sans attendre.
# en: 42120116
safety-baby-seems-wrong =
    .title = Vous sentez que quelque chose ne va pas
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui, de jour comme de nuit, dès qu’un seul de ces cas se présente.
    .feeling = Vous sentez que quelque chose ne va pas chez votre bébé, même si vous ne pouvez pas dire quoi.
    .warm = La température de votre jeune bébé est au-dessus de { $baby-warm-c } °C ({ $baby-warm-f } °F), mais en dessous de { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = La température de votre jeune bébé est en dessous de { $baby-cool-c } °C ({ $baby-cool-f } °F), mais pas en dessous de { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = La peau autour du nombril de votre bébé est rouge, gonflée ou sent mauvais.
    .blisters = Votre jeune bébé a des cloques ou des plaies, et vous ne savez pas pourquoi.
    .more = Fiez-vous à ce que vous sentez. Si votre bébé n’a que quelques semaines et que vous vous inquiétez beaucoup, demandez une aide d’urgence, sans attendre.
# en: 128310de
safety-infection-near-baby =
    .title = De l’herpès ou la varicelle près de votre bébé
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui dès qu’un seul de ces cas se présente, pour que l’on puisse protéger votre bébé.
    .sores = Vous avez des plaies d’herpès sur un sein.
    .late-pregnancy = Vous avez de l’herpès génital pour la première fois, en fin de grossesse.
    .kiss = Une personne qui a un bouton de fièvre (herpès de la lèvre) a embrassé votre nouveau-né.
    .chickenpox = Vous attrapez la varicelle pendant la grossesse ou dans les semaines après la naissance.
    .near-chickenpox = Vous n’avez jamais eu la varicelle, et vous avez été près d’une personne qui l’a.
    .more = Une personne qui a un bouton de fièvre ne doit pas embrasser un bébé. Un jeune bébé qui ensuite a des cloques, boit mal ou est trop chaud a besoin d’une aide d’urgence, sans attendre.
# en: 3a6bd838
safety-fever =
    .title = Plus tard, de la fièvre et un sein douloureux
    .act = Plus de { $weeks-after-birth ->
        [one] { $weeks-after-birth } semaine
       *[other] { $weeks-after-birth } semaines
    } après la naissance, appelez votre sage-femme ou votre médecin aujourd’hui dès qu’un seul de ces signes apparaît.
    .fever = Votre sein ou votre poitrine vous fait mal, et vous avez de la fièvre, { $fever-c } °C ({ $fever-f } °F) ou plus.
    .flu = Votre sein ou votre poitrine vous fait mal, et vous vous sentez malade, vous avez des frissons ou l’impression d’avoir la grippe.
    .more = Pendant la grossesse et dans ces premières semaines, c’est plus urgent. Il faut alors prévenir votre maternité sans attendre.
    .contested = Une recommandation plus ancienne attendait une fièvre plus forte. Ce guide garde le seuil le plus bas, pour que vous appeliez à temps.
# en: 407902d0
safety-abscess =
    .title = Du pus, des traînées ou une boule qui grossit
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui dès que vous voyez un seul de ces signes sur votre sein ou votre poitrine.
    .pus = Vous voyez du pus.
    .streaks = Il y a des traînées rouges ou plus foncées sur la peau.
    .lump = Une boule grossit et fait très mal.
    .bigger = La zone douloureuse s’étend.
    .more = C’est peut-être un abcès, et il faut le soigner. Si la zone s’étend d’heure en heure, ou si la peau devient grise ou noire, demandez une aide d’urgence, sans attendre.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Une zone chaude et douloureuse qui ne va pas mieux
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui pour une zone chaude et gonflée dès qu’un seul de ces cas se présente.
    .worse = La zone sur votre sein ou votre poitrine va plus mal.
    .no-better = Vous vous sentez bien, mais la zone ne va pas mieux après { $no-better-min ->
        [one] { $no-better-min } heure
       *[other] { $no-better-min } heures
    }.
    .risk = Vous avez du diabète, ou bien une maladie ou un médicament qui rend plus difficile la lutte contre les microbes.
    .more = N’attendez jamais plus de { $no-better-max ->
        [one] { $no-better-max } heure
       *[other] { $no-better-max } heures
    }. La zone peut paraître rouge, plus foncée ou luisante. La rougeur se voit mal sur une peau brune ou noire. Si vous vous sentez malade ou avez de la fièvre, c’est plus urgent : voyez les notes sur la fièvre.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Des antibiotiques qui n’aident pas
    .act = Rappelez votre sage-femme ou votre médecin aujourd’hui dès qu’un seul de ces cas se présente.
    .no-better = Vous n’allez pas mieux { $antibiotics-no-better ->
        [one] { $antibiotics-no-better } heure
       *[other] { $antibiotics-no-better } heures
    } après le début des antibiotiques.
    .worse = Vous allez plus mal après le début des antibiotiques.
    .more = N’arrêtez pas les antibiotiques de vous-même.
    .contested = Certains services laissent plus de temps. Le délai le plus court est le plus sûr.
# en: 165668a2
safety-cracked-nipple =
    .title = Une crevasse du mamelon qui semble infectée
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui si une crevasse du mamelon présente au moins un de ces signes.
    .pus = Vous voyez du pus, ou de la peau morte à un endroit qui ne guérit pas.
    .sore-around = Autour du mamelon, le sein est chaud, gonflé ou douloureux.
    .worse = Le mamelon fait plus mal de jour en jour.
    .more = Il vous faut peut-être un traitement.
# en: 5aa6cdcc
safety-pink-milk =
    .title = Du lait rose vif
    .act = Appelez votre sage-femme ou votre médecin aujourd’hui dès qu’une seule de ces choses devient rose vif.
    .milk = Votre lait devient rose vif, même si c’est du lait conservé.
    .pad = Un coussinet d’allaitement ou un linge devient rose vif.
    .nappy = La couche de votre bébé devient rose vif.
    .more = Un microbe peut en être la cause. Demandez avant de donner ce lait, et demandez ce que votre bébé peut prendre jusque-là. Nettoyez et stérilisez tout ce qui touche le lait.
    .contested = Dans des articles sur quelques bébés, les médecins n’ont vu aucune raison d’arrêter l’allaitement. Demandez quand même d’abord.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Une boule qui reste
    .act = Appelez votre sage-femme ou votre médecin pour une boule si au moins un de ces cas se présente.
    .no-smaller = La boule n’a pas diminué après { $lump-call-min ->
        [one] { $lump-call-min } heure
       *[other] { $lump-call-min } heures
    } pendant lesquelles vous avez allaité ou tiré votre lait comme d’habitude.
    .stays = Une boule qui est encore là après { $lump-check ->
        [one] { $lump-check } semaine
       *[other] { $lump-check } semaines
    } doit être examinée.
    .more = N’attendez jamais plus de { $lump-call-max ->
        [one] { $lump-call-max } heure
       *[other] { $lump-call-max } heures
    } pour appeler la première fois. N’attendez pas d’avoir arrêté l’allaitement.
    .contested = Les sites de santé donnent des délais très différents. Ce guide s’en tient aux délais courts.
# en: d55ecb9f
safety-breast-changes =
    .title = Des changements à faire examiner
    .act = Consultez bientôt un médecin si vous remarquez au moins un de ces changements sur votre sein ou votre poitrine.
    .dimples = La peau se creuse comme une peau d’orange.
    .nipple-in = Un mamelon se met à rentrer vers l’intérieur.
    .nipple-rash = Un mamelon a une éruption, des peaux qui pèlent ou des croûtes qui ne guérissent pas.
    .shape = Un côté change de forme et reste ainsi.
    .lump = Il y a une boule qui reste, ou une boule sous le bras.
    .blood = Du sang sort d’un mamelon avant la naissance, ou après la première semaine de votre bébé.
    .more = Une cause grave est rare, mais un médecin doit vérifier.
# en: b208305d
safety-inflamed-review =
    .title = Une zone douloureuse que le traitement n’a pas guérie
    .act = Retournez voir votre médecin si au moins un de ces cas se présente.
    .still = Une zone douloureuse et gonflée est encore là après { $inflamed-review ->
        [one] { $inflamed-review } jour
       *[other] { $inflamed-review } jours
    } de traitement.
    .again = La même zone redevient sans cesse chaude et douloureuse.
    .more = Il faut la réexaminer.
# en: fc50a695
safety-blood-in-milk =
    .title = Du sang dans votre lait
    .act = Consultez un médecin pour du sang dans votre lait si au moins un de ces cas se présente.
    .long = Le sang reste plus de { $blood-in-milk ->
        [one] { $blood-in-milk } jour
       *[other] { $blood-in-milk } jours
    }.
    .late = Le sang apparaît après la première semaine de votre bébé.
    .one-side = Le sang vient d’un seul côté, et persiste.
    .no-cause = Le sang n’a pas de cause claire.
    .before = Du sang sort d’un mamelon avant la naissance.
    .more = Si vous avez une hépatite B ou C, il y a une règle à part pour un mamelon crevassé ou qui saigne.
# en: f359f523
safety-low-mood =
    .title = Baisse de moral ou peur
    .act = Parlez-en à votre sage-femme ou à votre médecin dès que vous remarquez un seul de ces signes.
    .low = La plupart du temps, vous ressentez de la tristesse ou une impression de vide.
    .fear = La peur ou l’inquiétude vous envahit.
    .joy = Rien ne vous donne de joie.
    .let-down = Une vague de tristesse vient chaque fois, juste avant que votre lait se mette à couler.
    .more = La plupart des gens vont mieux avec de l’aide. Certains médicaments contre ce mal-être peuvent se prendre pendant l’allaitement. Une vague qui vient avec le lait et passe en quelques minutes vient du corps. Ce n’est pas votre faute.
# en: 3209db4b
safety-ask-for-help =
    .title = Quand demander de l’aide pour allaiter
    .act = Demandez de l’aide à une sage-femme ou à un spécialiste de l’allaitement si au moins un de ces cas se présente.
    .hurts = Allaiter ou tirer votre lait fait mal chaque fois, ou votre mamelon est abîmé.
    .less = Votre lait diminue, mais votre bébé en reçoit encore assez.
    .latch = Votre bébé ne prend pas le sein, mais reçoit assez de lait autrement.
    .lumps = Des boules reviennent sans cesse.
    .too-much = Vous produisez trop de lait.
    .surgery = Vous avez eu une opération du sein ou de la poitrine.
    .weight = Votre bébé n’a pas retrouvé son poids de naissance après { $birth-weight-back ->
        [one] { $birth-weight-back } semaine
       *[other] { $birth-weight-back } semaines
    }.
    .more = Si votre bébé ne reçoit pas assez de lait, n’attendez pas : appelez votre sage-femme ou votre médecin le jour même.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Avant la naissance, demandez d’abord
    .text = Ne tirez pas de lait avant la naissance tant que votre sage-femme ou votre médecin n’a pas dit que vous pouvez le faire. On l’enseigne en général à partir de { $before-birth-week-min } ou { $before-birth-week-max } semaines complètes depuis le premier jour des dernières règles (SA). Ne commencez pas plus tôt, sauf si votre médecin vous le dit. Cela ne convient pas à tout le monde : toucher les mamelons peut déclencher des contractions.
    .contested = Les hôpitaux ont des avis différents, surtout pour des jumeaux, un bébé de petit poids ou une tension élevée. Suivez les conseils qu’on vous donne.
# en: 818d13e9
safety-not-if-early-birth =
    .title = Pas si la naissance risque d’arriver trop tôt
    .text = Ne tirez pas de lait avant la naissance dans les cas suivants, sauf si votre propre médecin est d’accord. Vous avez, ou avez déjà eu, des signes d’accouchement prématuré ou un cerclage (un fil au col de l’utérus). Votre placenta est bas, ou vous avez saigné par le vagin, même un peu, pendant cette grossesse. Ne commencez pas si vous perdez les eaux, même goutte à goutte, ou si les contractions sont régulières. Appelez alors sans attendre votre maternité.
# en: 7e1de539
safety-not-if-high-risk =
    .title = Pas si votre grossesse demande un suivi particulier
    .text = Ne tirez pas de lait avant la naissance dans l’un de ces cas, sauf si votre propre médecin est d’accord. Il y a des jumeaux ou plus, trop de liquide autour de votre bébé, ou une inquiétude pour sa croissance, sa taille ou sa santé. Vous avez une tension élevée avec des protéines dans l’urine, ou une maladie grave, physique ou psychique. Vous avez eu plus d’une césarienne, ou vous avez une cicatrice de l’utérus verticale (de haut en bas) ou dont on ne connaît pas le sens.
    .contested = Certains hôpitaux le conseillent pour des jumeaux ou un bébé de petit poids, et d’autres le déconseillent. Seul votre propre médecin peut vous le dire.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = Votre ventre se durcit
    .text = Arrêtez et reposez-vous si votre ventre se durcit pendant que vous tirez du lait avant la naissance. Avant { $preterm-week ->
        [one] { $preterm-week } semaine complète
       *[other] { $preterm-week } semaines complètes
    } depuis le premier jour des dernières règles (SA), appelez sans attendre votre maternité. Plus tard dans la grossesse, appelez-la si cela dure plus de { $tightenings-wait ->
        [one] { $tightenings-wait } heure
       *[other] { $tightenings-wait } heures
    }, et sans attendre si cela devient douloureux et régulier. Quelle que soit la semaine, appelez-la sans attendre si vous saignez par le vagin, si vous perdez les eaux, même goutte à goutte, ou si votre bébé bouge moins.
# en: a3502650
safety-stop-if-pain =
    .title = La douleur veut dire qu’il faut arrêter
    .text = Arrêtez si cela fait mal. Reposez-vous, puis appuyez plus légèrement ou à un autre endroit. Si cela fait encore mal, arrêtez et demandez de l’aide.
# en: d89461d5
safety-no-deep-massage =
    .title = Pas de massage fort, pas d’outils
    .text = N’appuyez pas fort, n’enfoncez pas les doigts dans une boule et ne la frottez pas. N’utilisez ni brosse, ni peigne, ni appareil de massage. Un massage fort peut blesser les tissus et faire gonfler.
# en: 80808489
safety-no-massage-inflamed =
    .title = Ne massez pas une zone chaude et douloureuse
    .text = Ne massez pas une zone chaude, gonflée ou très douloureuse, ni une zone rouge ou plus foncée que d’habitude. N’appuyez pas sur l’endroit douloureux, ne le pétrissez pas, et ne poussez pas une boule. Cela peut aggraver les choses.
    .contested = Certaines personnes enseignent des effleurages très légers contre le gonflement. Ne les faites sur une zone douloureuse que si une sage-femme ou un médecin vous a montré comment.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Quand ne pas assouplir l’aréole par pression
    .text = Cette pression est faite pour une aréole tendue parce qu’un côté est très plein. Ne la faites pas si vous avez une mastite, un canal bouché ou un abcès. N’appuyez pas sur une plaque chaude et douloureuse, ni là où la peau est rouge ou plus foncée que d’habitude. Arrêtez si cela fait mal, et demandez de l’aide.
    .contested = Un guide pour médecins utilise cette pression aussi en cas de mastite. Laissez cela à une personne qui peut vous examiner.
# en: 6b799f95
safety-syringe-cap =
    .title = Un capuchon de seringue peut étouffer un bébé
    .text = Retirez le capuchon de la seringue et jetez-le avant que la seringue approche de votre bébé. Un capuchon peut boucher la gorge. Certaines seringues pour recueillir le lait ne sont pas du tout faites pour le donner : demandez donc à votre sage-femme comment donner le lait.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Quand un médecin doit d’abord donner son accord
    .text = Ne donnez pas votre lait avant l’accord d’un médecin si vous avez le HTLV (un virus), le mpox ou une brucellose non traitée. La règle est la même si vous avez la maladie Ebola, ou si vous l’avez peut-être. Elle est aussi la même si votre bébé a peut-être une galactosémie. Demandez sans attendre ce que votre bébé peut prendre jusque-là.
# en: 4c450e86
safety-ask-drugs =
    .title = Drogues, médicaments contre le cancer, examens radioactifs
    .text = Demandez l’avis d’un médecin avant de donner votre lait si vous prenez des drogues illégales, comme de l’héroïne ou de la cocaïne. Demandez d’abord aussi son avis sur un médicament contre le cancer, et sur un examen avec un produit radioactif. Demandez son avis si l’un de vos médicaments est peut-être dangereux dans le lait. Si vous prenez de la méthadone ou de la buprénorphine avec un suivi médical, vous n’avez pas besoin d’attendre.
# en: ff5bf530
safety-herpes =
    .title = Plaies d’herpès, ou hépatite et mamelons qui saignent
    .text = N’allaitez pas du côté où il y a des plaies d’herpès, et jetez le lait de ce côté, jusqu’à la guérison des plaies. Couvrez les plaies et lavez-vous les mains. Gardez les plaies loin de votre bébé et de tout ce qui contient le lait. Si vous avez une hépatite B ou C, jetez le lait d’un mamelon crevassé ou qui saigne, et demandez l’avis de votre médecin.
# en: f4c09b95
safety-hiv =
    .title = VIH : avec votre équipe
    .text = Si l’équipe qui vous suit pour le VIH a fait avec vous un plan pour nourrir votre bébé, tenez-vous-y. Sinon, demandez-lui sans attendre ce que votre bébé peut prendre, et ne donnez pas votre lait avant. De vous-même, ne commencez pas l’allaitement, ne l’arrêtez pas, et ne donnez pas à la fois votre lait et un autre lait. Un sein douloureux, crevassé ou qui saigne augmente le risque : appelez votre équipe sans attendre.
    .contested = Quand le traitement marche bien, le risque est faible, mais il n’est pas nul. Les pays n’ont pas tous la même règle sur l’allaitement avec le VIH. Là où il n’est pas sûr de donner un autre lait, l’Organisation mondiale de la Santé soutient l’allaitement avec un traitement. Votre équipe connaît la règle là où vous vivez, et aucun bébé ne doit rester sans être nourri.
# en: 55a2369e
safety-feed-apart =
    .title = Tuberculose ou varicelle
    .text = Ne laissez pas votre bébé téter au sein si vous avez une tuberculose active non traitée. La règle est la même si votre varicelle commence entre { $chickenpox-before ->
        [one] { $chickenpox-before } jour
       *[other] { $chickenpox-before } jours
    } avant et { $chickenpox-after ->
        [one] { $chickenpox-after } jour
       *[other] { $chickenpox-after } jours
    } après la naissance. Attendez l’accord d’un médecin. Jusque-là, d’autres personnes peuvent donner à votre bébé le lait que vous avez tiré, si ce lait ne touche aucune plaie.
    .contested = L’Organisation mondiale de la Santé laisse la plupart des parents qui ont la tuberculose allaiter. Le parent porte un masque, et le parent et le bébé reçoivent tous deux un traitement.

## Take care

# en: 6e345e21
safety-no-sliding =
    .title = Ne faites pas glisser vos doigts
    .text = Gardez vos doigts au même endroit de la peau pendant que vous appuyez. Les faire glisser peut rendre la peau douloureuse.
# en: 2ea983ba
safety-no-pinching =
    .title = Ne pincez pas le mamelon et ne tirez pas dessus
    .text = Ne pincez pas le mamelon, ne le serrez pas et ne tirez pas dessus. Cela peut vous faire mal et peut empêcher le lait de couler.
# en: cb1774fe
safety-before-birth-limit =
    .title = Faites court avant la naissance
    .text = Arrêtez chaque séance après { $before-birth-session ->
        [one] { $before-birth-session } minute
       *[other] { $before-birth-session } minutes
    } au maximum, massage compris. Faites { $before-birth-a-day-min } à { $before-birth-a-day-max } courtes séances par jour, pas plus. Vous pouvez sauter des jours.
# en: 66faccce
safety-hands-before-birth =
    .title = Seulement à la main avant la naissance
    .text = Si vous avez l’accord pour tirer du lait avant la naissance, utilisez seulement vos mains. Demandez à votre sage-femme ou à votre médecin avant d’utiliser un tire-lait.
# en: 3bb3c57d
safety-blood-sugar =
    .title = Si vous avez du diabète
    .text = Si vous avez du diabète, contrôlez votre glycémie (le sucre dans le sang) quand vous tirez votre lait. Elle peut baisser pendant que vous tirez votre lait ou que vous allaitez : gardez donc une collation et de l’eau tout près. Prévenez l’équipe soignante. Votre bébé a besoin de boire au plus tard { $diabetes-first-feed ->
        [one] { $diabetes-first-feed } minute
       *[other] { $diabetes-first-feed } minutes
    } après la naissance, puis de boire souvent, et il faut contrôler sa glycémie.
# en: 700e313b
safety-warmth =
    .title = Une chaleur douce, sans trop chauffer
    .text = Utilisez une chaleur agréable, et seulement un court moment. Ne chauffez pas une zone chaude ou gonflée, ni une zone rouge ou plus foncée que d’habitude. Mettez-y plutôt du froid.
    .contested = Certains sites de santé conseillent encore la chaleur pour une zone gonflée. Les conseils plus récents sont d’y mettre du froid.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Gardez votre rythme habituel quand une zone est douloureuse
    .text = Quand une zone est douloureuse, allaitez ou tirez votre lait aussi souvent que d’habitude. N’arrêtez pas d’un coup. Si votre bébé refuse ce côté, tirez-en le lait aussi souvent que votre bébé téterait. Ne mettez pas les doigts sur l’endroit douloureux, et n’ajoutez pas de séances pour faire sortir tout le lait. Si la sensation de trop-plein reste, tirez juste assez de lait pour vous soulager.
    .contested = Certains sites de santé disent d’allaiter plus souvent et de commencer par le côté douloureux. Des personnes qui critiquent les nouveaux conseils craignent que trop peu de lait sorte. Votre rythme habituel se situe entre les deux.
# en: 3917845f
safety-cool-pack =
    .title = Du froid, mais pas à même la peau
    .text = Enveloppez une poche froide dans un linge. Laissez-la en place { $cool-pack ->
        [one] { $cool-pack } minute
       *[other] { $cool-pack } minutes
    }, et ne la mettez pas plus d’une fois par heure.
# en: da86c5e4
safety-oversupply =
    .title = Ne cherchez pas à faire sortir tout le lait
    .text = N’ajoutez pas de séances juste pour faire sortir tout le lait. Plus vous en faites sortir, plus vous en produisez. Demandez de l’aide si vous produisez trop de lait.
# en: 6826522f
safety-binding =
    .title = Aplatir la poitrine en la comprimant
    .text = N’aplatissez pas votre poitrine avec un bandage ou un vêtement compressif (binder) juste après la naissance, ni tant qu’une zone est douloureuse. Plus tard, comprimez-la seulement de temps en temps, et sans jamais serrer. Surveillez votre peau, votre lait et toute douleur. Une compression serrée peut entraîner des boules, une mastite ou moins de lait. Demandez à votre sage-femme ou à votre médecin.
# en: c51e27db
safety-medicines =
    .title = Médicaments
    .text = N’arrêtez pas un médicament, ni l’allaitement, de vous-même. La plupart des médicaments peuvent se prendre pendant que vous allaitez. Demandez à votre médecin ou à votre pharmacien pour chacun d’eux. Ne prenez ni aspirine ni codéine contre la douleur, sauf si un médecin vous le dit. Posez aussi la question pour l’alcool, le tabac et le cannabis.
# en: b10070fb
safety-giving-drops =
    .title = Donner le lait goutte à goutte
    .text = Donnez les gouttes seulement quand votre bébé est réveillé, et tenez votre bébé redressé. Laissez votre bébé laper ou sucer chaque goutte, et faites une pause quand il en fait une. Ne versez jamais de lait dans sa bouche, et n’en envoyez jamais en jet.
# en: e132461c
safety-hospital-milk =
    .title = Un bébé né trop tôt ou malade
    .text = Suivez les règles de votre hôpital si votre bébé est né trop tôt ou s’il est malade. Ses règles sur les récipients et les durées peuvent être plus strictes que celles pour la maison.
# en: 85fdf6b1
safety-no-microwave =
    .title = Pas de four à micro-ondes
    .text = Ne chauffez jamais le lait au micro-ondes. Certaines parties du lait deviennent très chaudes et peuvent brûler la bouche de votre bébé.
# en: cf8cb1f3
safety-hot-water =
    .title = Eau brûlante
    .text = Tenez les enfants loin de l’eau bouillante. Restez près de la casserole jusqu’à ce qu’elle ne soit plus sur le feu. Laissez refroidir les objets avant de les toucher ou de les approcher de votre bébé.
# en: 87594145
safety-safe-sleep =
    .title = Quand vous avez sommeil
    .text = Ne vous endormez pas avec votre bébé sur un canapé ou dans un fauteuil : votre bébé pourrait arrêter de respirer. Avant de vous endormir, couchez votre bébé sur le dos, dans son propre lit, ferme, plat et sans rien d’autre dedans. Ne partagez jamais un lit, un matelas ou une natte avec votre bébé en cas de grande fatigue, ou après de l’alcool, de la drogue ou un médicament qui endort. Ne le faites jamais non plus si quelqu’un fume, ni avec un bébé de petit poids ou né trop tôt.
# en: b8295b60
safety-balloon =
    .title = Ballons de baudruche : latex et petits enfants
    .text = N’utilisez pas de ballon en latex si quelqu’un près de vous a une allergie au latex. Gardez les ballons et les morceaux déchirés loin des enfants de moins de { $balloon-age ->
        [one] { $balloon-age } an
       *[other] { $balloon-age } ans
    }. Ils peuvent s’étouffer avec.
# en: 38c1180b
safety-no-delay =
    .title = Faites-vous aussi aider pour allaiter
    .text = Ne remettez pas à plus tard l’aide pour allaiter pendant que vous apprenez à tirer votre lait. Tirer votre lait s’ajoute à cette aide, et ne la remplace pas.
