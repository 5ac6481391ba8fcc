# en: d1ff6239
preparation-wash-hands =
    .title = Lávate las manos
    .wash = Lávate las manos con jabón y agua corriente.
    .dry = Sécalas con una toalla limpia.
    .nails = Lleva las uñas cortas.
    .skin = No hace falta lavar antes tu { -body }. No hace falta desechar las primeras gotas.
    .contested = Unas pocas guías piden lavar la piel con jabón. Las guías clínicas dicen que basta con tener las manos limpias.
# en: f7e7fd83
preparation-container =
    .title = Ten listo un recipiente limpio
    .choose = Elige una taza o un frasco limpio y seco, de boca ancha.
    .sterilise = Esteriliza antes de cada uso todo lo que toca tu leche, hasta que tu bebé tenga { $sterilise-age } meses.
    .drops = Usa una cuchara, un vasito o una jeringa para las primeras gotas.
    .syringe-once = Usa cada jeringa una sola vez, a menos que el envase diga otra cosa.
    .unit = Pide los recipientes en la unidad donde atienden a tu bebé, si está en el hospital.
    .contested = Algunos servicios piden esto solo en los primeros meses, o para un bebé pequeño o enfermo. Otros dicen que a una taza le basta con agua caliente y jabón. Esta guía sigue el plazo más largo.
# en: 467d7a2c
preparation-clean =
    .title = Limpia lo que toca la leche
    .apart = Separa todas las piezas después de cada uso.
    .worn = Desecha las piezas que tengan grietas o que estén pegajosas o gastadas.
    .wash = Lava cada pieza en agua caliente con jabón, con un cepillo que sea solo para esto.
    .rinse = Enjuágala con agua corriente limpia.
    .boil = Hierve cada pieza, cubierta de agua, durante { $boil-time } minutos como mínimo, si se puede hervir.
    .machine = Usa un esterilizador de vapor o de agua fría, como indique el fabricante, para lo que no se puede hervir.
    .keep = Deja las cosas en la olla tapada, o en un escurridor limpio para que se sequen al aire, hasta que las necesites.
    .clean-hands = Lávate las manos antes de sacar las cosas.
    .dishwasher = Un lavavajillas limpia bien. Los servicios de salud no coinciden en si basta por sí solo.
    .fire = Si no hay electricidad, sirve igual una olla sobre el gas o el fuego, en un lugar donde el humo pueda salir.
# en: 23fc6c4f
preparation-comfort =
    .title = Busca una postura agradable
    .sit = Siéntate o ponte de pie de modo que la espalda y los brazos descansen.
    .lean = Inclínate un poco hacia adelante, para que la leche pueda gotear.
    .support = Apoya tu { -body } en la mano libre.
    .lie-back = Recostarse va bien para el masaje.
# en: e7a7ea96
preparation-warmth =
    .title = Aplica un calor suave
    .warm = Pon un paño tibio y húmedo sobre tu { -body } justo antes de empezar.
    .shower = También sirve una ducha o un baño tibio.
# en: 236b4166
preparation-relax =
    .title = Relájate
    .place = Busca un lugar donde nadie te moleste.
    .breathe = Respira despacio y deja caer los hombros.
    .baby = Ten a tu bebé piel con piel, o mira una foto.
    .face = Ten siempre a la vista la cara de tu bebé, con la nariz libre, durante el contacto piel con piel.
    .think = Piensa en tu bebé.
    .music = Puede ayudar la música, o un olor que te guste.
# en: 654fc698
preparation-blood-sugar =
    .title = Ten cerca algo de comer si tienes diabetes
    .snack = Pon a tu alcance algo de comer, agua y tu medidor de glucosa.
    .baby = Pide para tu bebé una primera toma temprana y controles de azúcar en sangre.
# en: af1ac0b2
preparation-helper =
    .title = Deja que alguien te lea
    .rules-first = Pide a quien te ayuda que, antes de empezar, lea las reglas y las señales por las que hay que llamar.
    .hands = Pide a quien te ayuda que se lave primero las manos.
    .one-by-one = Pide que te lea un solo paso cada vez, y que espere hasta que digas que puedes seguir.
    .stop-word = Elige una palabra que quiera decir que hay que parar.
    .own-hands = Presiona con tus propias manos si puedes, para notar enseguida si duele.
    .busy = Deja que la persona que te ayuda sujete la taza, traiga agua o, mientras esté bien despierta, tenga en brazos a tu bebé.
    .alone = Si estás a solas, tu teléfono puede leerte esto en voz alta.
    .ask-touch = Nadie te toca a menos que digas que sí.
