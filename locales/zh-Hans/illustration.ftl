# en: 6a10d51f
illustration-places =
    .title = 手放在哪里
    .alt = 轻轻按摩乳晕外面一圈柔软的组织，乳腺就在那里。按摩时避开乳晕和乳头。挤奶时，把拇指和其他手指放在虚线圈上。那里离乳头根部{ $finger-distance-cm-min }到{ $finger-distance-cm-max }厘米（约{ $finger-distance-in }英寸）。
    .glands = 乳腺：按摩这里
    .spot = 拇指和其他手指按这里
    .areola = 乳晕：不按摩
    .nipple = 乳头：只轻轻碰一碰
    .light = 轻碰：皮肤不陷下去
    .press = 按压：皮肤稍微陷下去
    .squeeze = 千万不要捏
# en: e0c9daa4
illustration-stimulate =
    .title = 轻柔地开始
    .alt = 绕着乳晕外面轻轻按摩一整圈。然后用指尖轻轻碰乳头，只做一小会儿。
    .massage = 先在乳晕外面轻轻按摩一圈
    .touch = 再轻轻碰一碰乳头
# en: 42d0cca9
illustration-find-spot =
    .title = 离乳头多远
    .alt = 从乳头根部开始。沿着皮肤向外量{ $finger-distance-cm-min }到{ $finger-distance-cm-max }厘米（约{ $finger-distance-in }英寸），用指尖在那里摸一摸。
    .distance = { $finger-distance-cm-min }到{ $finger-distance-cm-max }厘米（约{ $finger-distance-in }英寸）
    .base = 从乳头根部量起
    .spot = 摸这里
    .sizes = 乳晕大小不同，距离一样
# en: 8ad6ff05
illustration-form-c =
    .title = 拇指和其他手指成C形
    .alt = 把拇指放在乳头上方，其他手指放在乳头下方，距离一样远。让乳头在正中间，把杯子拿在乳头下方。
    .thumb = 拇指在上
    .fingers = 其他手指在下
    .middle = 乳头在中间
    .cup = 另一只手：杯子在下方
# en: c9519bf1
illustration-express =
    .title = 三个动作，一遍又一遍
    .alt = 直直地向后压，朝肋骨的方向。让拇指和对面的手指轻轻靠拢，皮肤跟着手指一起动。保持约{ $hold }秒。完全松开力气，手指留在原处。然后重新开始。
    .press = 向后压，朝肋骨
    .compress = 轻轻靠拢，保持{ $hold }秒
    .release = 松开力气，手指留在原处
    .again = 然后从第一个重新开始
# en: 4032d32f
illustration-switch-sides =
    .title = 从一侧换到另一侧
    .alt = 在一侧挤奶。然后换到另一侧，在那里做完所有步骤。之后每侧再做一次。
    .first = 先做一侧
    .second = 再做另一侧
    .return = 然后每侧再做一次
# en: 1c744f67
illustration-strokes =
    .title = 从外缘向乳晕
    .alt = 用平放的手从外缘朝乳晕方向轻轻抚过。碰到乳晕之前就停下来。整圈都抚到。
    .stroke = 朝乳晕轻轻抚过
    .stop = 到乳晕前停下
# en: 0d781cd9
illustration-circles =
    .title = 画小圈，每次向乳晕靠近一点
    .alt = 用两个指尖画小圈，让皮肤跟着动。抬起手指，再放到离乳晕近一点的地方。整个部位都做到，但避开乳晕。
    .circle = 画小圈
    .move = 抬起，再离乳晕近一点
    .skin = 皮肤跟着手指动
# en: 93f059e4
illustration-parallel-hands =
    .title = 两只手各做什么
    .alt = 把一只手放在上半部，一只手放在下半部。用上面的手慢慢画圈，让皮肤跟着手动，下面的手托住不动。然后两只手对调，各做另一只手的动作。
    .upper = 上面的手：慢慢画圈，皮肤跟着动
    .lower = 下面的手：不动
    .swap = 然后对调
# en: 5ccb6558
illustration-rolling =
    .title = 在两只摊平的手之间
    .alt = 用两只摊平的手从两边轻轻拢住胀的地方，慢慢滚动。一觉得不舒服，就先停下来。
    .roll = 慢慢滚动：一只手向上，一只手向下
    .hold = 用摊平的手轻轻拢住
# en: 655d1a26
illustration-back =
    .title = 拇指在脊柱两边
    .alt = 身体前倾，把头枕在手臂上。让帮忙的人把两个拇指放在脊柱两边，各一个。让对方从后颈向下画小圈，一直到肩胛骨。
    .start = 从后颈开始，在脊柱旁边
    .circle = 小圈向下，到肩胛骨
# en: b02b4838
illustration-nipple-touch =
    .title = 短暂而轻柔
    .alt = 用指尖轻抚乳头，只做一小会儿。然后开始挤奶。
    .touch = 用指尖轻抚
# en: cc476cd8
illustration-reverse-pressure =
    .title = 指尖围着乳头
    .alt = 把两手的指尖围着乳头根部放好。朝肋骨的方向轻轻地、稳稳地压{ $reverse-pressure }秒。然后把手指绕着移一点，再压一次。
    .around = 指尖放在乳头旁边
    .press = 朝肋骨轻轻地、稳稳地压
# en: 67cf5640
illustration-armpit-strokes =
    .title = 向外、向上轻抚
    .alt = 先让助产士、医生或泌乳顾问示范。然后躺下来，极轻地抚过皮肤，从乳晕到腋下，也从乳晕到锁骨。如果痛，就停下来。
    .ask = 医护人员示范过，才可以做
    .armpit = 到腋下
    .collarbone = 到锁骨
# en: b2b17879
illustration-balloon =
    .title = 用气球当模型
    .alt = 先在没吹满、软软的气球上练习。气球的结当作乳头。在结的后方摆成C形，向后压，让拇指和其他手指靠拢，再松开。
    .knot = 结当作乳头
    .hold = 在结后方成C形
