# en: d1ff6239
preparation-wash-hands =
    .title = Lave as mãos
    .wash = Lave as mãos com sabão em água corrente.
    .dry = Seque as mãos em uma toalha limpa.
    .nails = Mantenha as unhas curtas.
    .skin = Não é preciso lavar o { -body } antes. Não é preciso jogar fora as primeiras gotas.
    .contested = Alguns guias mandam lavar a pele com sabão. As diretrizes dizem que mãos limpas bastam.
# en: 6011a67a
preparation-container =
    .title = Separe um recipiente limpo
    .choose = Escolha um copo ou pote limpo e seco, de boca larga.
    .sterilise = Esterilize o recipiente se sua enfermeira obstetra ou seu serviço de saúde pedir.
    .drops = Use uma colher, um copinho ou uma seringa para as primeiras gotas.
    .unit = Peça recipientes à unidade neonatal se seu bebê está no hospital.
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
# en: aceda77d
preparation-relax =
    .title = Relaxe
    .place = Procure um lugar onde ninguém interrompa você.
    .breathe = Respire devagar e solte os ombros.
    .baby = Segure seu bebê pele a pele, ou olhe uma foto dele.
    .think = Pense no seu bebê.
    .music = Uma música ou um cheiro de que você gosta pode ajudar.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Deixe um lanche por perto se você tem diabetes
    .snack = Deixe um lanche, água e seu medidor de açúcar ao alcance da mão.
