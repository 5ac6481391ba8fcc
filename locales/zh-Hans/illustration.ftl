# en: a979d35f
illustration-places =
    .title = 手放在哪里
    .alt = 轻轻按摩乳晕外面一圈柔软的组织，乳腺就在那里。按摩时避开乳晕和乳头。挤奶时，把拇指和其他手指放在虚线圈上。那里离乳头根部{ $finger-distance-cm-min }到{ $finger-distance-cm-max }厘米（约{ $finger-distance-in }英寸）。
    .glands = 乳腺：按摩这里
    .spot = 拇指和其他手指按这里
    .areola = 乳晕：不按摩
    .nipple = 乳头：只轻轻碰一碰
    .light = 轻碰：皮肤不陷下去
    .press = 按压：皮肤稍微陷下去
    .squeeze = 千万不要掐
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
# en: 4bd0f8da
illustration-rolling =
    .title = 在两只摊平的手之间
    .alt = 用两只摊平的手从两边轻轻拢住胀的地方，慢慢滚动。让皮肤跟着手动。一觉得不舒服，就先停下来。
    .roll = 慢慢滚动：一只手向上，一只手向下
    .hold = 用摊平的手轻轻拢住
    .skin = 皮肤跟着手动
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
# en: 0fb60b68
illustration-reverse-pressure =
    .title = 指尖围着乳头
    .alt = 把两手的指尖围着乳头根部放好。朝肋骨的方向轻轻地、稳稳地压{ $reverse-pressure }秒。然后把手指绕着移一点，再压一次。
    .around = 笔直往后压，不要掐
    .press = 朝肋骨轻轻地、稳稳地压
    .view = 从上面看
# en: 67cf5640
illustration-armpit-strokes =
    .title = 向外、向上轻抚
    .alt = 先让助产士、医生或泌乳顾问示范。然后躺下来，极轻地抚过皮肤，从乳晕到腋下，也从乳晕到锁骨。如果痛，就停下来。
    .ask = 医护人员示范过，才可以做
    .armpit = 到腋下
    .collarbone = 到锁骨
# en: a37a9bc2
illustration-balloon =
    .title = 用气球当模型
    .alt = 先在没吹满、软软的气球上练习。气球的结当作乳头。在结的后方摆成C形，向后压，让拇指和其他手指靠拢，再松开。
    .knot = 结当作乳头
    .hold = 在结后方成C形
    .model = 练习用的气球
# en: 05342c89
illustration-wash-hands =
    .title = 手干净，杯子干净
    .alt = 用肥皂和流动的水洗手，用干净的毛巾擦干。准备好干净、干燥的杯子或小勺。
    .soap = 肥皂和流动的水
    .cup = 干净、干燥的杯子
    .towel = 干净的毛巾
# en: 8914ddea
illustration-comfort =
    .title = 坐着，或半躺着
    .alt = 坐好，让背和手臂都能歇着，身体稍微前倾。按摩时可以半躺着。
    .sit = 稍微前倾
    .lie = 按摩时半躺着
    .rest = 让背和手臂歇着
# en: ecd198e7
illustration-drops =
    .title = 最初几滴奶
    .alt = 把干净的小勺放在乳头下方，接住每一滴。最初的奶很稠，出来的是小小的几滴。
    .drop = 小而稠的奶滴
    .spoon = 乳头下方放干净的小勺
# en: 4e922997
illustration-around =
    .title = 换个位置，距离一样
    .alt = 抬起拇指和其他手指，放到乳头周围的另一个位置，距离不变。让它们面对面，在那里照样按压。
    .pair = 拇指和其他手指面对面
    .ring = 一圈都是同样的距离
    .lift = 抬起，再放到下一处
# en: 9a53a2d6
illustration-giving =
    .title = 竖直坐好、醒着、小口喝
    .alt = 让宝宝醒着、平静、竖直坐好，一只手托住后脑和后颈。把杯沿轻轻搁在下唇上，让奶刚好碰到嘴唇。让宝宝自己舔或小口喝，每一口都等咽下去。不要把奶倒进嘴里。
    .awake = 醒着，竖直坐好
    .rim = 杯沿在下唇上：宝宝自己舔
    .hold = 一只手托住后脑和后颈
    .pour = 不要把奶倒进嘴里
# en: 5513f3d8
illustration-no-sliding =
    .title = 停在原处，不滑动
    .alt = 按压时，拇指和其他手指停在同一处皮肤上。不要让它们滑向乳头。
    .so = 这样：手指停在原处
    .not = 不要这样：手指滑向乳头
# en: 9577f0ae
illustration-no-pinching =
    .title = 不要动乳头
    .alt = 按在乳头后方，不要按在乳头上。不要掐它，不要捏它，也不要拉它。
    .free = 这样：不碰乳头
    .pinch = 不要掐
    .pull = 不要拉
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = 轻轻地，只用手
    .alt = 轻轻按，让皮肤只陷下去一点。不要用力按，不要深深按进去，也不要用刷子、梳子或按摩器。
    .soft = 这样：轻轻按
    .hard = 不要按深
    .tool = 不用工具
# en: 59e31072
illustration-no-massage-inflamed =
    .title = 发烫、疼痛的地方不要碰
    .alt = 发烫、肿胀、很痛、发红或颜色比平时深的地方，不要按摩。不要按压，也不要推硬块。
    .leave = 发烫、疼痛或肿胀：这里不要按摩
    .rub = 不要这样：按摩
