# en: 873684c4
topic-what-it-is =
    .title = 手挤奶是什么
    .meaning = 手挤奶，就是用自己的手把奶从{ -body }里挤出来。
    .skill = 这是一项技能，越练越容易。没有胀得发痛时，更容易学会。
    .any-hands = 不需要机器，只要干净的手和接奶的东西。
# en: ac8e528f
topic-when-it-helps =
    .title = 什么时候有帮助
    .top-up = 可以补充宝宝从您身上直接喝到的奶。
    .cannot-feed = 宝宝因为早产或生病还不能吸奶时，可以这样喂宝宝。
    .apart = 和宝宝分开的时候，这样也有奶。
    .fullness = 觉得太胀时，可以缓解，也让宝宝更容易含住。也许有助于避免胀痛。
    .first-milk = 很适合初乳，因为初乳来的时候是又稠又小的一滴滴。
    .all-along = 只要还在喂奶，就一直有用。
# en: 07db8181
topic-let-down =
    .title = 奶阵是怎么来的
    .signal = 触碰乳头和乳晕，会给大脑发信号。大脑用催产素回应，奶就从乳腺里被挤进乳腺管。
    .press = 轻轻按压能唤起奶阵，也帮奶往前走。这不是用蛮力把奶挤出来。
    .feel = 可能会感到发麻、一阵涌动，或者什么感觉也没有。
    .mood = 疼痛、担心和压力可能让奶出不来。看到、闻到或想到宝宝，可能有帮助。
    .contested = 有些教手挤奶的人说，动作只起信号作用。另一些人说，按压本身就能带出奶滴。轻轻按压，两样都能做到。
# en: 2b398b85
topic-why-massage =
    .title = 为什么按摩
    .glands = 奶是皮肤下面的乳腺产生的。按摩作用在乳腺周围的组织上。
    .more-milk = 按摩也许能让您挤到更多奶。试验结果倾向于这样，但许多试验质量不高，而且常常是受过训练的人在按摩。
    .comfort = 轻轻按摩，也许能让平常的发胀缓解一阵。
    .unknown = 没有足够好的证据说明，自己做的按摩能预防胀痛、堵奶或乳腺炎。
    .contested = 有些教手挤奶的人说，按摩有助于预防和缓解堵奶和乳腺炎。较新的专业指南警告，用力深按可能造成伤害。发烫、发红、肿胀或很痛的地方，不要按摩：要冷敷，照常喂奶，并且寻求专业帮助。
# en: 6008b7c3
topic-what-to-massage =
    .title = 哪里按摩，哪里不按摩
    .massage = 按摩的是有乳腺的组织：乳晕外面的上方、下方、内侧和外侧。
    .nipple = 乳头只需要短暂地轻触，来唤起奶阵。
    .areola = 在乳晕后方按压，是为了挤奶。那是另一种触碰，不是按摩。
    .contested = 有些方法确实会按摩乳晕或乳头。本指南把这三种触碰分开。
# en: cc69d598
topic-before-birth =
    .title = 分娩前学习
    .why = 有些人在怀孕最后几周学习挤奶。这能练熟手法，奶也可以存起来，留到头几天用。
    .evidence = 一项大型试验的参加者有糖尿病，但属于低风险。在试验里，挤奶没有让更多宝宝住进新生儿重症监护室。这项试验不能说明其他情况的怀孕。
    .contractions = 触碰乳头可能引发宫缩。所以要先问，肚子发紧就停下来。
    .ask = 问助产士或医生能不能开始，以及什么时候可以开始。
    .practise = 练习五个步骤，最多{ $before-birth-session }分钟。
    .save = 如果有奶，问清怎样贴标签、冷冻和携带。
    .stop = 肚子第一次发紧，就停下来。
    .no-milk = 分娩前没有奶，不说明以后怎么样。
    .contested = 教哪些人、从第几周教，各医院不同。一项小研究看到分娩来得更早，但说不清是为什么。问您自己的医院。
# en: 6033ce4c
topic-first-days =
    .title = 产后头几天的奶
    .colostrum = 最早的奶叫初乳，很稠，一次只有几滴或几小勺。多少都有用。
    .hand-or-pump = 最早的几滴奶很适合用手挤，因为一滴都不会浪费。用手和用吸奶器，哪种挤得更多，几项小型研究的结果不一致。动作要轻，因为两种办法太用力都可能痛。
    .start = 如果宝宝不能吃奶，产后尽早开始，最迟不超过{ $first-expression }小时。
    .repeat = 宝宝不能吃奶期间，一天一夜重复{ $sessions-a-day-min }到{ $sessions-a-day-max }次或更多。
    .night = 宝宝不能吃奶期间，夜里至少做一次。
    .feeding-well = 如果宝宝吃得好，就不需要计划。喂完后要不要挤一点，由您选择。
    .contested = 有些医疗机构要求开始得早得多。在一项关于极早出生的宝宝的研究里，产后头几小时内开始的，最初奶更多。比这还早开始，没有更多好处。
# en: 7ccd9234
topic-how-often =
    .title = 多久一次，一次多久
    .length = 练熟以后，一次大约{ $session-min }到{ $session-max }分钟。
    .beginner = 产后还在学的时候，可能要{ $session-beginner-min }到{ $session-beginner-max }分钟。
    .often = 如果宝宝的奶全靠挤，一天一夜安排{ $sessions-a-day-min }到{ $sessions-a-day-max }次或更多。也就是大约每{ $session-gap-min }到{ $session-gap-max }小时一次。
    .spacing = 次数多少，比间隔均不均匀更重要。
    .suggestion = 如果宝宝吃得好，只在想挤的时候挤。
# en: e3c3b6b5
topic-how-much =
    .title = 能挤出多少
    .before-birth = 分娩前可能什么也没有，或者只有几滴。这不说明以后会有多少奶。
    .first-drops = 头一两天，一次可能没有，也可能有一小勺：一项试验里是{ $first-milk-min }到{ $first-milk-max }毫升。
    .no-measure = 挤出多少，不能用来衡量产多少奶。没有必须达到的量。
    .better-signs = 湿尿布和体重更能说明宝宝有没有吃够。
    .contested = 关于第一天的研究，得出的量差别很大。所以本指南不定目标。
# en: 13e50344
topic-storing =
    .title = 收集和存放奶
    .healthy-baby = 这些时间适用于在家的健康宝宝。存放时间更短，总是可以的。
    .differs = 您住的地方，建议可能不同。先按当地医疗机构的建议做。
    .label = 在每个容器上写日期，先用存得最久的奶。
    .lid = 用食品级的带盖容器。
    .room = 刚挤的奶，在不超过{ $store-room-heat-c }°C（{ $store-room-heat-f }°F）的室内，最多放{ $store-room }小时。
    .fridge = 放在{ $store-fridge-heat-c }°C（{ $store-fridge-heat-f }°F）或更低的冰箱冷藏室里，最多放{ $store-fridge }天。
    .fridge-unknown = 如果不知道冷藏室有多冷，最多放{ $store-fridge-unknown }天。
    .space = 要冷冻的容器，上面留一些空。
    .mix = 先把刚挤的奶冷却，再倒进冷的奶里。
    .freezer = 在{ $store-freezer-heat-c }°C（{ $store-freezer-heat-f }°F）或更低的冷冻室里冷冻，最多{ $store-freezer }个月。
    .place = 把奶放在冷藏室或冷冻室的最里面，绝不要放在门上。
    .thaw = 在冷藏室里解冻，或者临用前在微温的水里解冻。
    .thawed = 在冷藏室里解冻的奶，{ $store-thawed }小时内用完。
    .thawed-in-water = 在水里解冻的奶，立刻用。
    .no-refreeze = 不要再次冷冻。
    .leftover = 喝剩的奶，最迟在这次喂奶开始后{ $store-leftover }小时扔掉。
    .swirl = 轻轻晃动，让油脂混匀。
    .ask-unit = 如果宝宝住院，问病房自己的时间规定。
    .drops = 用小勺、小杯，或者助产士教您用过的喂奶注射器，一滴一滴地喂。
    .travel = 问医院产科，怎样携带冷冻的奶。
    .contested = 各国、甚至各医院给出的时间都不一样。本指南的时间，接近对在家存放最严格的建议。但关于冷冻或解冻的奶，有些建议还要更严格。
# en: 1933cccf
topic-model =
    .title = 用模型学
    .why = 气球是很好的模型，可以先在上面练习，再在自己身上试。谁也不用脱衣服，还可以演示给别人看。
    .limits = 它能演示手指放在哪里、怎样动，但演示不了您自己身体的感觉。
    .fill = 给气球装水或充气，让它软软的，用那个结当作乳头。
    .hold = 用拇指和手指在结的后方摆成C形。
    .press = 向后压、合拢、松开，手指不要滑动。
    .other-models = 软袜子或编织的模型也可以，在孩子身边更安全。
