# en: 7f3a2ff1
step-stimulate =
    .title = 刺激乳头
    .summary = 唤起奶阵，也就是让奶流出来的反射。
    .massage = 轻轻按摩第一侧，整圈都要按摩到，做{ $massage-per-side-min }到{ $massage-per-side-max }分钟。
    .massage-briefly = 如果还在怀孕，只轻轻按摩片刻。
    .touch = 轻抚乳头，或者轻轻捻动乳头，只做一小会儿。
    .breathe = 慢慢呼气，想着宝宝。
    .feel = 奶阵来时，可能会有点发麻。很多人什么也感觉不到，这也没关系。
    .why = 触碰会告诉大脑，让奶流出来。
# en: 22fb522c
step-find-spot =
    .title = 找到位置
    .summary = 在乳头后方摸一摸，找到一按奶就流出来的地方。
    .measure = 从乳头根部起，沿着皮肤向外量{ $finger-distance-cm-min }到{ $finger-distance-cm-max }厘米（约{ $finger-distance-in }英寸）。
    .feel = 轻轻摸，感觉皮肤下面有没有变化。
    .try = 之后如果没有奶，把位置移得离乳头近一点或远一点。
    .areola = 乳晕有大有小。这个位置可能在乳晕里面、边缘或外面，所以要从乳头量起。
    .beans = 有些人会摸到豆子一样的小疙瘩，许多人摸不到什么特别的。一直不消的硬块是另一回事：要去检查。
    .why = 位置对了，轻轻一按就够了，而且不痛。
    .contested = 有些教手挤奶的人把这些小疙瘩叫作乳窦或输乳窦。影像检查显示，那里是细细的乳腺管，没有储存奶的囊袋。所以，以奶流得怎么样为准。一份手册是从乳头顶端量{ $finger-distance-from-tip-cm }厘米（约{ $finger-distance-from-tip-in }英寸），不是从根部量。
# en: 596a69c0
step-form-c =
    .title = 手呈C形
    .summary = 用拇指和其他手指摆出一个C形。
    .thumb = 把拇指放在那个位置，在乳头上方。
    .fingers = 把食指，或者两根手指，放在乳头下方同样远的地方。
    .line = 看一看，乳头要在拇指和对面手指的正中间。
    .pads = 用柔软的指腹接触，不要让指甲碰到皮肤。
    .lift = 让其余的手指从下面托住，不要捏紧。
    .cup = 用另一只手把杯子拿在乳头下方。
    .either-hand = 用哪只手都可以。如果有人帮忙拿杯子，可以两只手一起按。
    .why = 拇指和对面的手指从两边按压乳头后方的组织。
# en: 0c100fe0
step-express =
    .title = 向后压、合拢、松开
    .summary = 向后压，让手指合拢，再松开，一遍又一遍。
    .press = 直直地向后压，朝肋骨的方向。
    .compress = 让拇指和对面的手指在乳头后方轻轻合拢，皮肤跟着手指一起动。
    .hold = 保持约{ $hold }秒。
    .release = 完全松开，手指仍然留在原处。
    .repeat = 用平稳的节奏不断重复。
    .rotate = 奶流慢下来时，拇指和对面的手指一起绕着乳头换个位置，距离不变。
    .wait = 最初几滴可能要等一会儿，手法要一直轻柔。
    .rhythm = 奶滴可能变成细流，或者喷出来。只有几滴也很好。
    .why = 节奏是引来奶阵的信号，每次轻压都帮奶往外走。这是把奶引出来，不是硬挤出来。
    .contested = 有些教手挤奶的人说，这个动作只是给大脑的信号。另一些人说，按压本身也会推动奶。两种说法都引向同样轻柔的手法。
# en: fc2bb21a
step-switch-sides =
    .title = 换另一侧
    .summary = 换到另一侧，全部再做一遍。
    .switch = 过{ $per-side-min }到{ $per-side-max }分钟，或者奶流慢下来时，换到另一侧。
    .again = 在那一侧做完所有步骤。
    .return = 回到第一侧，然后再换到另一侧，各再做一次。
    .finish = 当两侧都只是慢慢滴奶，或者计划的时间到了，就结束。
    .finish-by-time = 如果还在怀孕，做到{ $before-birth-session }分钟就结束，不管有没有奶。
    .drops = 头几天只有几滴，所以看时间，不看奶流。
    .why = 两侧通常同时来奶阵，所以每一侧都值得再挤一次。
