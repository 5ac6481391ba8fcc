# en: d1ff6239
preparation-wash-hands =
    .title = Lave as mãos
    .wash = Lave as mãos com sabão, em água corrente.
    .dry = Seque-as numa toalha limpa.
    .nails = Mantenha as unhas curtas.
    .skin = Não é preciso lavar o { -body } antes. Não é preciso deitar fora as primeiras gotas.
    .contested = Alguns guias dizem para lavar a pele com sabão. As recomendações clínicas dizem que bastam as mãos limpas.
# en: f7e7fd83
preparation-container =
    .title = Tenha à mão um recipiente limpo
    .choose = Escolha um copo ou frasco limpo e seco, de boca larga.
    .sterilise = Esterilize, antes de cada uso, tudo o que toca no seu leite, até o seu bebé fazer { $sterilise-age } meses.
    .drops = Use uma colher, um copinho ou uma seringa para as primeiras gotas.
    .syringe-once = Use cada seringa só uma vez, a não ser que a embalagem diga outra coisa.
    .unit = Peça recipientes no serviço do hospital onde o seu bebé está, se ele estiver internado.
    .contested = Alguns serviços pedem isto só nos primeiros meses, ou para um bebé pequeno ou doente. Outros dizem que um copo só precisa de água quente com sabão ou detergente. Este guia segue o prazo mais longo.
# en: 467d7a2c
preparation-clean =
    .title = Limpe o que toca no leite
    .apart = Desmonte tudo depois de cada uso.
    .worn = Deite fora as peças rachadas, pegajosas ou gastas.
    .wash = Lave cada peça em água quente com sabão ou detergente, com uma escova que sirva só para isto.
    .rinse = Enxague-a em água corrente limpa.
    .boil = Ferva cada peça, coberta de água, durante pelo menos { $boil-time } minutos, se for das que se podem ferver.
    .machine = Use um esterilizador a vapor ou a frio, como o fabricante indica, para o que não se pode ferver.
    .keep = Deixe as coisas na panela tapada, ou a secar ao ar num escorredor limpo, até precisar delas.
    .clean-hands = Lave as mãos antes de tirar as coisas de lá.
    .dishwasher = Uma máquina de lavar loiça limpa bem. Os serviços de saúde diferem sobre se basta por si só.
    .fire = Se não houver eletricidade, uma panela ao gás ou ao lume faz o mesmo, num sítio de onde o fumo possa sair.
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
# en: 236b4166
preparation-relax =
    .title = Relaxe
    .place = Procure um sítio onde ninguém interrompa.
    .breathe = Respire devagar e deixe cair os ombros.
    .baby = Tenha o seu bebé pele com pele, ou olhe para uma fotografia.
    .face = Mantenha a cara do seu bebé à vista e o nariz dele livre, quando estiverem pele com pele.
    .think = Pense no seu bebé.
    .music = Experimente música, ou um cheiro de que goste: pode ajudar.
# en: 654fc698
preparation-blood-sugar =
    .title = Tenha algo para comer por perto, se tiver diabetes
    .snack = Ponha ao alcance da mão algo para comer, água e o aparelho de medir o açúcar no sangue.
    .baby = Peça para o seu bebé uma mamada pouco depois do parto e medições do açúcar no sangue.
# en: af1ac0b2
preparation-helper =
    .title = Deixe que alguém leia para si
    .rules-first = Peça a quem ajuda que, antes de começarem, leia as regras e os sinais em que é preciso contactar alguém.
    .hands = Peça a quem ajuda que lave primeiro as mãos.
    .one-by-one = Peça-lhe que leia um passo de cada vez, e que só avance quando ouvir de si que pode.
    .stop-word = Escolha uma palavra que queira dizer parar.
    .own-hands = Pressione com as suas próprias mãos, se puder, para sentir de imediato se dói.
    .busy = Deixe a pessoa que ajuda segurar o copo, trazer água ou, enquanto ela estiver bem acordada, pegar no seu bebé.
    .alone = Se não tiver ninguém consigo, o seu telemóvel pode ler isto em voz alta.
    .ask-touch = Ninguém lhe toca sem o seu sim.
