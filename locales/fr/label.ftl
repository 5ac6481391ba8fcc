# en: b9deaee0
section =
    .preparation = Préparez-vous
    .massage = Le massage
    .steps = Les cinq étapes
    .sessions = Combien de temps : des programmes à suivre
    .safety = Sécurité
    .problems = Quand quelque chose ne va pas
    .topics = Bon à savoir
    .terms = Les mots expliqués
    .sources = Les sources

# same as English: "Stop" is the everyday French interjection; "Arrêtez" before a title would take it as its object.
# en: 5b8061ab
urgency =
    .emergency = Urgence : demandez de l’aide tout de suite
    .same-day = Appelez aujourd’hui
    .soon = Demandez bientôt un avis
    .stop = Stop
    .caution = Faites attention

# en: 4a934fc5
urgency-meaning =
    .emergency = Demandez de l’aide sans perdre une minute, de jour comme de nuit.
    .same-day = Appelez dans la journée, à n’importe quelle heure, même la nuit. Si personne ne répond, appelez une ligne médicale de garde (nuit et week-end) ou allez à l’hôpital. Ne faites pas attendre un jeune bébé jusqu’au matin. Si votre état s’aggrave, demandez une aide d’urgence.
    .soon = Demandez un avis dans les prochains jours ou, si la note indique un délai, dans ce délai.
    .stop = Ne commencez pas, ou arrêtez ce que vous faites.
    .caution = Agissez en gardant ceci à l’esprit.

# en: 2fbba118
concern =
    .parent = Pour vous
    .baby = Pour votre bébé

# en: 889e804f
contact =
    .emergency-number = Numéro d’urgence
    .maternity-unit = Maternité
    .midwife-or-doctor = Sage-femme ou médecin
    .feeding-help = Aide à l’allaitement

# en: 1fa46762
phase =
    .before-birth = Avant la naissance
    .first-days = Les premiers jours
    .established = Après la montée de lait

# en: efd49cd1
evidence =
    .trial-or-review = Essais, ou synthèse de plusieurs essais
    .guideline-or-study = Recommandations, services de santé ou études
    .practice-or-expert = Fiches pratiques, associations ou experts

# en: caf8d93f
wording =
    .default = Mots habituels
    .breast = Sein
    .chest = Poitrine

# en: 08899de8
skin-tone =
    .pale = Très claire
    .light = Claire
    .tan = Mate
    .brown = Brune
    .dark = Brun foncé
    .deep = Très foncée

# en: 2a31fd69
areola-tone =
    .rose = Rose
    .tan = Brun clair
    .brown = Brun
    .dark = Très foncé

# en: 90007a9a
body-shape =
    .full = Seins ronds
    .flat = Poitrine plate

# en: 60a4e9f9
theme =
    .auto = Comme l’appareil
    .light = Clair
    .dark = Sombre
    .print = Pour imprimer

# en: fbc4758e
label =
    .step = Étape
    .tip = Conseil
    .why = Pourquoi
    .sources = D’après
    .notice = À noter
    .purpose = À quoi cela sert
    .place = Où masser
    .avoid = Où ne pas masser
    .plan = Programme
    .unsure = Si vous ne savez pas de quel cas il s’agit, choisissez le plus urgent.
    .stretch = Les durées sont des suggestions : arrêtez quand vous voulez, ou prenez plus de temps après la naissance. Avant la naissance, la durée est une limite.
    .key-points = En bref
    .help = Quand demander de l’aide
    .start = Commencer
    .pause = Mettre en pause
    .go-on = Reprendre
    .next = Suivant
    .back = Retour
    .other-side = Autre côté
    .minutes-left = Minutes restantes
    .done = Terminer
    .listen = Écouter
    .search = Rechercher
    .language = Langue
    .wording = Mots pour le corps
    .phase = Où vous en êtes
    .skin-tone = Peau
    .areola-tone = Mamelon et aréole
    .body-shape = Corps
    .theme = Clair ou sombre
    .contested = Les avis diffèrent
