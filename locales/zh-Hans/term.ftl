# en: 8cbd8c88
term-nipple =
    .title = 乳头
    .text = 奶流出来的地方，是凸起的尖端。上面有好几个小孔，不只一个。
# en: d44198a5
term-areola =
    .title = 乳晕
    .text = 乳头周围一圈颜色较深的皮肤。大小因人而异，差别很大。
# en: 16978544
term-mammary-gland =
    .title = 乳腺
    .text = 皮肤下面产奶的组织。
# en: 107522d7
term-alveoli =
    .title = 腺泡
    .text = 乳腺里的小囊，奶在那里产生，也存在那里。
# en: c415275c
term-milk-duct =
    .title = 乳腺管
    .text = 把奶送到乳头的细管。
# en: 85371bc4
term-lactiferous-sinus =
    .title = 输乳窦，也叫乳窦
    .text = 有些人在乳头后方摸到的小疙瘩，像小豆子一样，有时被叫作这个名字。
    .contested = 旧书把它画成储存奶的囊袋。影像检查显示，那里是窄窄的乳腺管，没有囊袋。
# en: f2b38162
term-let-down =
    .title = 奶阵
    .text = 把奶从小囊推进乳腺管的反射，奶就开始自己流出来。书上叫喷乳反射。
# en: d398614f
term-colostrum =
    .title = 初乳
    .text = 最早的奶。又稠又黏，量很少。
# en: 4f4d0949
term-engorgement =
    .title = 涨奶
    .text = 胀得发痛，还伴有肿胀，多在产后第一周。
# en: 5c3d2e2a
term-clogged-duct =
    .title = 堵奶
    .text = 又痛又硬的一小块，那里的肿胀压住了乳腺管。也叫乳腺管不通或乳腺管堵塞。
    .contested = 许多宣传单说，里面有个塞子，一定要推出来。较新的专业指南说，这是肿胀，需要休息和冷敷。
# en: ea51e6f3
term-mastitis =
    .title = 乳腺炎
    .text = 乳房发炎：又烫又痛又肿，有时发烧。有可能变成感染。
# en: 4f75771c
term-abscess =
    .title = 乳房脓肿
    .text = 里面积了一包脓。必须由医生引流或治疗。
# en: d6a05ae2
term-ibclc =
    .title = 泌乳顾问（IBCLC）
    .text = 受过培训并有资质认证、在喂奶和奶水方面帮助您的人。
# en: 14d5534d
term-care-provider =
    .title = 医护人员
    .text = 照看您健康的人。可能是助产士、护士、医生或泌乳顾问。
# en: d324dbc9
term-hand-expression =
    .title = 手挤奶
    .text = 用手把奶挤出来，有节奏地一按一松。
# en: 61fc2e12
term-chestfeeding =
    .title = 胸喂（chestfeeding）
    .text = 有些人用这个词，指用自己的身体喂宝宝。其他人说母乳喂养或哺乳。
    .contested = 有些专家要求用包括所有人的词。另一些专家要求用人人都懂的词。用属于您自己的词就好。
# en: 296a3bd7
term-donor-milk =
    .title = 捐献的人奶
    .text = 别人的奶，经过奶库（也叫母乳库）检测和加热处理。
# en: ec4b9069
term-formula =
    .title = 配方奶
    .text = 工厂为宝宝生产的奶。完全按包装上的说明，用安全的水冲调。宝宝早产或月龄很小时，先问助产士。
# en: aa0bb92c
term-sterilise =
    .title = 消毒
    .text = 清洁到几乎不留病菌，比如用水煮。
# en: 54649771
term-d-mer =
    .title = D-MER（奶阵前的难受情绪）
    .text = 奶阵快来时，一阵短暂的难受情绪。D-MER是英文缩写，意思是烦躁性喷乳反射。
# en: c9bf6a17
term-induced-lactation =
    .title = 诱导泌乳
    .text = 没有怀过孕，也产奶。
# en: 51b90de3
term-relactation =
    .title = 重新泌乳
    .text = 奶停了或变得很少以后，又重新产奶。
# en: 6dfc009d
term-tightenings =
    .title = 肚子发紧
    .text = 肚子硬一阵，然后又变软。这可能是宫缩。
