# en: d1ff6239
preparation-wash-hands =
    .title = Lave as mãos
    .wash = Lave as mãos com sabão, em água corrente.
    .dry = Seque-as numa toalha limpa.
    .nails = Mantenha as unhas curtas.
    .skin = Não é preciso lavar o { -body } antes. Não é preciso deitar fora as primeiras gotas.
    .contested = Alguns guias dizem para lavar a pele com sabão. As recomendações clínicas dizem que bastam as mãos limpas.
# en: 6011a67a
preparation-container =
    .title = Tenha à mão um recipiente limpo
    .choose = Escolha um copo ou frasco limpo e seco, de boca larga.
    .sterilise = Esterilize-o se a sua parteira ou o seu serviço de saúde o pedir.
    .drops = Use uma colher, um copinho ou uma seringa para as primeiras gotas.
    .unit = Peça recipientes no serviço do hospital onde o seu bebé está, se ele estiver internado.
# en: 23fc6c4f
preparation-comfort =
    .title = Instale-se com conforto
    .sit = Sente-se ou fique de pé de modo a descansar as costas e os braços.
    .lean = Incline-se um pouco para a frente, para que o leite possa pingar.
    .support = Apoie o { -body } com a mão livre.
    .lie-back = Recoste-se, se quiser, para a massagem: é uma boa posição.
# en: e7a7ea96
preparation-warmth =
    .title = Aqueça-se
    .warm = Ponha um pano morno e húmido sobre o { -body } mesmo antes de começar.
    .shower = Tome um duche ou um banho morno, se preferir: também serve.
# en: aceda77d
preparation-relax =
    .title = Relaxe
    .place = Procure um sítio onde ninguém interrompa.
    .breathe = Respire devagar e deixe cair os ombros.
    .baby = Tenha o seu bebé pele com pele, ou olhe para uma fotografia.
    .think = Pense no seu bebé.
    .music = Experimente música, ou um cheiro de que goste: pode ajudar.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Tenha algo para comer por perto, se tiver diabetes
    .snack = Ponha ao alcance da mão algo para comer, água e o aparelho de medir o açúcar no sangue.
