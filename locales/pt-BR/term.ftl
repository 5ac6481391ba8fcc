# en: 8cbd8c88
term-nipple =
    .title = Mamilo, ou bico do peito
    .text = A ponta saliente por onde o leite sai. Ela tem vários furinhos, não um só.
# en: d44198a5
term-areola =
    .title = Aréola
    .text = O anel de pele mais escura em volta do mamilo. O tamanho varia muito de pessoa para pessoa.
# en: 16978544
term-mammary-gland =
    .title = Glândula mamária
    .text = O tecido embaixo da pele que produz o leite.
# en: 107522d7
term-alveoli =
    .title = Alvéolos da mama
    .text = Bolsinhas muito pequenas na glândula, onde o leite é feito e fica guardado.
# en: c415275c
term-milk-duct =
    .title = Ducto de leite
    .text = Um tubo fino que leva o leite até o mamilo.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Seio lactífero, ou bolsa de leite
    .text = Um nome para as bolinhas, como pequenos feijões, que algumas pessoas sentem atrás do mamilo.
    .contested = Livros mais antigos mostram bolsas que guardam leite. Exames de imagem mostram ali ductos estreitos, e nenhuma bolsa.
# en: f2b38162
term-let-down =
    .title = Reflexo de ejeção
    .text = O reflexo que empurra o leite das bolsinhas para os ductos, e o leite começa a sair. Nos livros, o nome completo é reflexo de ejeção do leite.
# en: d398614f
term-colostrum =
    .title = Colostro
    .text = O primeiro leite. Ele é grosso e pegajoso, e há pouco dele.
# en: 4f4d0949
term-engorgement =
    .title = Ingurgitamento
    .text = Peito cheio demais, inchado e dolorido, na maioria das vezes na primeira semana.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Ducto entupido
    .text = Um ponto dolorido e firme, onde o inchaço aperta um ducto. Também se diz ducto obstruído ou bloqueado.
    .contested = Muitos folhetos falam de um tampão que precisa ser empurrado para fora. Diretrizes mais novas falam de um inchaço que precisa de descanso e frio.
# en: ea51e6f3
term-mastitis =
    .title = Mastite
    .text = Inflamação de um peito, que fica quente, dolorido e inchado, às vezes com febre. Pode virar infecção.
# en: 4f75771c
term-abscess =
    .title = Abscesso
    .text = Uma bolsa de pus. Um médico precisa drenar ou tratar.
# en: d6a05ae2
term-ibclc =
    .title = Especialista em amamentação (IBCLC)
    .text = Uma pessoa com formação e certificação para ajudar com a amamentação e o leite.
# en: 14d5534d
term-care-provider =
    .title = Profissional de saúde
    .text = A pessoa que cuida da sua saúde. Pode ser enfermeira obstetra ou obstetriz, enfermeira, médico ou especialista em amamentação.
# en: d324dbc9
term-hand-expression =
    .title = Extração manual do leite
    .text = Tirar leite com as mãos, em um ritmo de pressionar e soltar. Nos serviços de saúde também se diz ordenha manual.
# en: 61fc2e12
term-chestfeeding =
    .title = Dar o peito
    .text = Uma expressão que algumas pessoas usam para dizer que alimentam um bebê com o próprio corpo. Outras dizem amamentar ou dar de mamar.
    .contested = Alguns especialistas pedem palavras que incluam todas as pessoas. Outros pedem palavras que todas as pessoas conheçam. Use as que são suas.
# en: 296a3bd7
term-donor-milk =
    .title = Leite humano doado
    .text = Leite de outra pessoa, que um banco de leite humano testou e aqueceu.
# en: ec4b9069
term-formula =
    .title = Fórmula infantil
    .text = Leite para bebês feito em fábrica. Prepare exatamente como a embalagem manda, com água segura. Para um bebê muito novinho ou que nasceu antes do tempo, pergunte primeiro a uma enfermeira obstetra.
# en: aa0bb92c
term-sterilise =
    .title = Esterilizar
    .text = Limpar tão bem que quase não sobram germes, por exemplo com fervura.
# en: 54649771
term-d-mer =
    .title = Reflexo D-MER
    .text = Uma onda curta de sensação ruim, logo antes de o leite começar a sair. A sigla vem do inglês e quer dizer reflexo disfórico de ejeção do leite.
# en: c9bf6a17
term-induced-lactation =
    .title = Lactação induzida
    .text = Produzir leite sem ter passado por uma gravidez.
# en: 51b90de3
term-relactation =
    .title = Relactação
    .text = Voltar a produzir leite depois que ele parou ou diminuiu muito.
# en: 6dfc009d
term-tightenings =
    .title = Barriga dura
    .text = A barriga fica dura por um tempo e depois relaxa. Pode ser uma contração.
