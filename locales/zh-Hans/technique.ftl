# en: b953f17a
technique-strokes =
    .title = 轻轻抚过
    .summary = 在四周轻轻抚过。适合用来开始。
    .hand = 把平放的手或指尖放在{ -body }外缘附近。
    .stroke = 朝乳晕方向轻轻抚过，碰到乳晕之前就停下来。
    .round = 整圈都抚到：上面、下面、内侧和外侧。
    .time = 不管用哪种方式按摩，每侧总共{ $massage-per-side-min }到{ $massage-per-side-max }分钟。
# en: 703eecd1
technique-circles =
    .title = 指尖画圈
    .summary = 从外向里，画小圈。
    .place = 把两个指尖放在{ -body }外缘附近。
    .circle = 画小圈，让皮肤跟着手指动。
    .move = 抬起手指，再放到靠里一点的地方。
    .cover = 整个部位都做到，避开乳晕。
# en: 1459c5c6
technique-parallel-hands =
    .title = 一手在上，一手在下
    .summary = 两只手一起做，其中一只托住。
    .place = 把一只手放在上面，一只手放在下面。
    .support = 下面的手托住不动。
    .circle = 用上面的手慢慢画圈。
    .swap = 然后对调：换下面的手画圈，上面的手托住不动。
# en: 8465eb20
technique-rolling =
    .title = 轻轻滚动
    .summary = 在两手之间轻柔地滚动，适合觉得胀但不痛的时候。
    .hold = 用两只摊平的手从两边轻轻拢住胀的地方。
    .roll = 在两手之间慢慢滚动，上下或者左右。
    .pause = 一觉得不舒服，就先停下来。
# en: 33a5b567
technique-back =
    .title = 请人按摩背部
    .summary = 请信任的人按摩背部。这可能帮助奶流出来。
    .sit = 坐下，身体前倾，把头枕在手臂上。
    .hands = 让帮忙的人把两个拇指放在颈部，脊柱两边各一个。
    .circle = 让对方慢慢画小圈，向下一直到肩胛骨。
    .say = 想轻一点，或者想停下来，就立刻说。
    .why = 心情平静有助于来奶阵。
# en: fd1064cf
technique-nipple-touch =
    .title = 轻触乳头
    .summary = 短暂而轻柔的触碰，唤起奶阵。这是信号，不是按摩。
    .touch = 用指尖轻碰或轻抚乳头。
    .roll = 如果感觉舒服，用拇指和食指轻轻捻动乳头，不要用力。
    .stop = 一小会儿后停下来，接着挤奶。
# en: 73290599
technique-reverse-pressure =
    .title = 轻压乳晕使它变软
    .summary = 也叫反式按压。用在产后头几周，太胀或分娩时输过液，使乳晕绷得太紧、抓不住的时候。效果只能维持一小会儿。
    .nails = 看一看，指甲要短。
    .place = 把两手的指尖围着乳头根部放好。
    .press = 轻轻地、稳稳地向里压，朝肋骨的方向。
    .hold = 保持{ $reverse-pressure }秒。
    .turn = 把手指绕着移一点，再压一次。
    .then = 做完后立刻喂奶或挤奶。
    .lasts = 乳晕大约能软{ $reverse-pressure-lasts-min }到{ $reverse-pressure-lasts-max }分钟。
# en: 7f1744ea
technique-armpit-strokes =
    .title = 像羽毛一样轻，抚向腋下
    .summary = 轻得皮肤几乎不动。有些医护人员教人用它来应对肿胀。它不会推动奶。
    .ask = 先让助产士、医生或泌乳顾问示范，然后才自己试。
    .lie = 躺下来。
    .stroke = 极轻地抚过皮肤，从乳晕向外到腋下，向上到锁骨。
    .stop = 如果痛或没有帮助，就停下来。
    .contested = 专家对这有没有用看法不一。一项小试验研究了类似的按摩，没有发现差别。有些医生现在建议，有乳腺炎时完全不要按摩。
