# en: d1ff6239
preparation-wash-hands =
    .title = Lávate las manos
    .wash = Lávate las manos con jabón y agua corriente.
    .dry = Sécalas con una toalla limpia.
    .nails = Lleva las uñas cortas.
    .skin = No hace falta lavar antes tu { -body }. No hace falta desechar las primeras gotas.
    .contested = Unas pocas guías piden lavar la piel con jabón. Las guías clínicas dicen que basta con tener las manos limpias.
# en: 6011a67a
preparation-container =
    .title = Ten listo un recipiente limpio
    .choose = Elige una taza o un frasco limpio y seco, de boca ancha.
    .sterilise = Esterilízalo si tu { -midwife } o tu servicio de salud te lo pide.
    .drops = Usa una cuchara, un vasito o una jeringa para las primeras gotas.
    .unit = Pide los recipientes en la unidad donde atienden a tu bebé, si está en el hospital.
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
# en: aceda77d
preparation-relax =
    .title = Relájate
    .place = Busca un lugar donde nadie te moleste.
    .breathe = Respira despacio y deja caer los hombros.
    .baby = Ten a tu bebé piel con piel, o mira una foto.
    .think = Piensa en tu bebé.
    .music = Puede ayudar la música, o un olor que te guste.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Ten cerca algo de comer si tienes diabetes
    .snack = Pon a tu alcance algo de comer, agua y tu medidor de glucosa.
