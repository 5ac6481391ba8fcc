# en: 8cbd8c88
term-nipple =
    .title = Mamilo
    .text = A ponta saliente por onde sai o leite. Tem várias aberturas minúsculas, e não só uma.
# en: d44198a5
term-areola =
    .title = Aréola
    .text = O anel de pele mais escura à volta do mamilo. O tamanho varia muito de pessoa para pessoa.
# en: 16978544
term-mammary-gland =
    .title = Glândula mamária
    .text = O tecido debaixo da pele que produz o leite.
# en: 107522d7
term-alveoli =
    .title = Alvéolos
    .text = Bolsinhas minúsculas da glândula, onde o leite se forma e fica guardado.
# en: c415275c
term-milk-duct =
    .title = Canal de leite
    .text = Um tubo fino que leva o leite até ao mamilo.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Seio lactífero, ou seio do leite
    .text = Um nome para as saliências pequenas, como feijões, que algumas pessoas sentem atrás do mamilo.
    .contested = Os livros mais antigos mostram-nas como bolsas que guardam leite. As ecografias mostram ali canais estreitos, e não bolsas.
# en: f2b38162
term-let-down =
    .title = Reflexo de ejeção
    .text = O reflexo que empurra o leite das bolsinhas para os canais, e o leite começa a sair. Os livros chamam-lhe reflexo de ejeção do leite.
# en: d398614f
term-colostrum =
    .title = Colostro
    .text = O primeiro leite. É espesso e pegajoso, e há pouco.
# en: 4f4d0949
term-engorgement =
    .title = Ingurgitamento
    .text = Peito cheio demais, com dor e inchaço, na maioria das vezes na primeira semana.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Canal bloqueado
    .text = Um ponto dorido e firme onde o inchaço aperta um canal de leite. Também se diz canal obstruído ou entupido.
    .contested = Muitos folhetos falam de uma rolha que é preciso empurrar para fora. As recomendações mais recentes falam de um inchaço que precisa de descanso e frio.
# en: ea51e6f3
term-mastitis =
    .title = Mastite
    .text = Inflamação da mama: quente, dorida e inchada, às vezes com febre. Pode passar a infeção.
# en: 4f75771c
term-abscess =
    .title = Abcesso
    .text = Uma bolsa de pus. Um médico tem de o drenar ou tratar.
# en: d6a05ae2
term-ibclc =
    .title = Especialista em amamentação (IBCLC)
    .text = Uma pessoa com formação e certificação para ajudar na amamentação e em tudo o que diz respeito ao leite.
# en: 14d5534d
term-care-provider =
    .title = Profissional de saúde
    .text = A pessoa que cuida da sua saúde. Pode ser uma parteira, um enfermeiro, um médico ou um especialista em amamentação.
# en: d324dbc9
term-hand-expression =
    .title = Extração manual de leite
    .text = Tirar leite com as mãos, num ritmo de pressionar e soltar.
# en: 61fc2e12
term-chestfeeding =
    .title = Dar o peito («chestfeeding»)
    .text = Uma expressão que algumas pessoas usam para falar de alimentar um bebé com o próprio corpo. Outras dizem amamentar ou dar de mamar.
    .contested = Alguns especialistas pedem palavras que incluam toda a gente. Outros pedem palavras que toda a gente conheça. Use as que são suas.
# en: 296a3bd7
term-donor-milk =
    .title = Leite doado
    .text = Leite de outra pessoa, que um banco de leite analisou e aqueceu.
# en: ec4b9069
term-formula =
    .title = Leite artificial (fórmula)
    .text = Leite para bebés feito numa fábrica. Prepare-o exatamente como diz a embalagem, com água segura. Para um bebé prematuro ou muito novo, pergunte primeiro a uma parteira.
# en: aa0bb92c
term-sterilise =
    .title = Esterilizar
    .text = Limpar tão bem que quase não ficam micróbios, por exemplo com água a ferver.
# en: 54649771
term-d-mer =
    .title = Reflexo D-MER
    .text = Uma sensação má e breve, como uma onda, imediatamente antes de o leite começar a sair. O nome vem do inglês, e quer dizer reflexo disfórico de ejeção do leite.
# en: c9bf6a17
term-induced-lactation =
    .title = Lactação induzida
    .text = Produzir leite sem ter passado por uma gravidez.
# en: 51b90de3
term-relactation =
    .title = Relactação
    .text = Voltar a produzir leite depois de o leite ter acabado ou ter passado a ser muito pouco.
# en: 6dfc009d
term-tightenings =
    .title = Barriga dura
    .text = A barriga fica dura durante algum tempo, e depois mole. Pode ser uma contração.
