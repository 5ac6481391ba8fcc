# en: d1ff6239
preparation-wash-hands =
    .title = Lave as mãos
    .wash = Lave as mãos com sabão em água corrente.
    .dry = Seque as mãos em uma toalha limpa.
    .nails = Mantenha as unhas curtas.
    .skin = Não é preciso lavar o { -body } antes. Não é preciso jogar fora as primeiras gotas.
    .contested = Alguns guias mandam lavar a pele com sabão. As diretrizes dizem que mãos limpas bastam.
# en: f7e7fd83
preparation-container =
    .title = Separe um recipiente limpo
    .choose = Escolha um copo ou pote limpo e seco, de boca larga.
    .sterilise = Esterilize antes de cada uso tudo o que entra em contato com seu leite, até seu bebê completar { $sterilise-age } meses.
    .drops = Use uma colher, um copinho ou uma seringa para as primeiras gotas.
    .syringe-once = Use cada seringa uma vez só, a não ser que a embalagem diga outra coisa.
    .unit = Peça recipientes à unidade neonatal se seu bebê está no hospital.
    .contested = Alguns serviços pedem isso só nos primeiros meses, ou para um bebê de baixo peso ou doente. Alguns dizem que, para um copo, bastam água quente e sabão. Este guia fica com o tempo mais longo.
# en: 467d7a2c
preparation-clean =
    .title = Limpe o que entra em contato com o leite
    .apart = Desmonte tudo depois de cada uso.
    .worn = Jogue fora as peças rachadas, grudentas ou gastas.
    .wash = Lave cada peça em água quente com sabão, com uma escova que seja só para isso.
    .rinse = Enxágue a peça em água corrente limpa.
    .boil = Ferva cada peça coberta de água por pelo menos { $boil-time } minutos, se ela puder ser fervida.
    .machine = Use um esterilizador a vapor ou uma solução esterilizante em água fria, como manda o fabricante, para o que não pode ser fervido.
    .keep = Deixe tudo na panela tampada, ou secando ao ar em um escorredor limpo, até a hora de usar.
    .clean-hands = Lave as mãos antes de pegar as peças limpas.
    .dishwasher = A lava-louças limpa bem. Os serviços de saúde discordam se ela basta sozinha.
    .fire = Sem energia elétrica, uma panela no gás ou no fogo a lenha faz o mesmo, em um lugar por onde a fumaça possa sair.
# en: 23fc6c4f
preparation-comfort =
    .title = Encontre uma posição confortável
    .sit = Sente-se ou fique de pé de modo que as costas e os braços possam descansar.
    .lean = Incline-se um pouco para a frente, para o leite poder pingar.
    .support = Apoie o { -body } com a mão livre.
    .lie-back = Recostar-se é bom para a massagem.
# en: e7a7ea96
preparation-warmth =
    .title = Aqueça a pele
    .warm = Ponha um pano morno e úmido sobre o { -body } pouco antes de começar.
    .shower = Um banho morno também funciona, de chuveiro ou de banheira.
# en: 236b4166
preparation-relax =
    .title = Relaxe
    .place = Procure um lugar onde ninguém interrompa você.
    .breathe = Respire devagar e solte os ombros.
    .baby = Segure seu bebê pele a pele, ou olhe uma foto dele.
    .face = Mantenha o rosto do seu bebê à vista e o nariz dele livre, no contato pele a pele.
    .think = Pense no seu bebê.
    .music = Uma música ou um cheiro de que você gosta pode ajudar.
# en: 654fc698
preparation-blood-sugar =
    .title = Deixe um lanche por perto se você tem diabetes
    .snack = Deixe um lanche, água e seu medidor de açúcar ao alcance da mão.
    .baby = Peça para seu bebê uma mamada logo depois do parto e testes de açúcar no sangue.
# en: af1ac0b2
preparation-helper =
    .title = Deixe alguém ler para você
    .rules-first = Peça a quem ajuda que leia, antes de você começar, as regras e os sinais que são motivo para ligar.
    .hands = Peça a quem ajuda que lave as mãos primeiro.
    .one-by-one = Peça que leia um passo de cada vez, e que espere até você dizer que pode continuar.
    .stop-word = Escolha uma palavra que queira dizer pare.
    .own-hands = Faça você a pressão, se puder, para sentir na hora se dói.
    .busy = Deixe essa pessoa segurar o copo, trazer água, ou ficar com seu bebê enquanto ela estiver bem acordada.
    .alone = Se não há ninguém com você, seu celular pode ler isto em voz alta.
    .ask-touch = Ninguém toca em você se você não disser sim.
