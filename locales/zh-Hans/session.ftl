# en: 33d93522
session-before-birth =
    .title = 分娩前的计划
    .summary = 短时间的练习，必须先得到助产士或医生同意。每次总共最多{ $before-birth-session }分钟。
    .time = 设好定时器，最多{ $before-birth-session }分钟，一响就停下来。
    .skip = 想跳过一天，随时可以。有没有奶，都算练习过了。
# en: c79b364e
session-first-days =
    .title = 产后头几天的计划
    .summary = 适合还吃不好奶的宝宝。连同休息，大约{ $session-first-days-min }到{ $session-first-days-max }分钟。
    .plan = 今天就问助产士或医生，除了这几滴奶，宝宝还吃什么。
    .prepare = 准备一把干净的小勺或一个干净的小杯子，用来接住每一滴。
    .collect = 用小勺或注射器，把每一滴都收好。
    .give = 先按助产士教的办法，把这几滴喂给宝宝，再按宝宝的计划喂。
    .often = 一天一夜做{ $sessions-a-day-min }到{ $sessions-a-day-max }次或更多，直到宝宝吃得好。
    .night = 其中至少一次在夜里做。
    .drops = 这时本来就只有几滴，而且都值得收下。可能还不够一顿。
    .shorter = 如果还有精神，再做一轮。
# en: 2c04073e
session-established =
    .title = 奶水多起来以后的计划
    .summary = 用来补充，或者和宝宝分开时用。连同休息和第二轮，大约{ $session-min }到{ $session-max }分钟。
    .prepare = 开始前，在手边放一个干净的杯子。
    .stretch = 新手需要更久。看奶流，看自己舒不舒服，不要看钟。
# en: d56b280e
session-exclusive =
    .title = 宝宝的奶全靠挤时的计划
    .summary = 适合只用杯子、喂养管或奶瓶吃您的奶的宝宝。每次大约{ $session-min }到{ $session-max }分钟。
    .plan = 今天就问助产士或医生，宝宝一顿要吃多少，一天吃几顿。
    .meanwhile = 问清楚，您自己的奶还不够的那几顿，喂什么。
    .often = 一天一夜挤{ $sessions-a-day-min }到{ $sessions-a-day-max }次或更多，大约每{ $session-gap-min }到{ $session-gap-max }小时一次。
    .night = 夜里至少挤一次。
    .call = 如果奶比宝宝需要的少，或者奶变少了，今天就打电话给助产士或医生。
    .log = 记下什么时候挤的、挤出多少，给帮助您的人看。
    .whole-day = 看一整天的奶，不要只看一次。
    .pump = 从一开始就用手挤，同时在第一天就向医院要一台医院用的吸奶器。用吸奶器之前和之后用手挤，可能挤出更多。宝宝出生得非常早时，只用手可能不够。
    .contested = 有些医院一开始就用手，也用吸奶器。另一些先用手，等奶多起来再加吸奶器。问您自己的医院。
# en: 9b05f0d5
session-comfort =
    .title = 挤一点，为了舒服
    .summary = 觉得太胀时用。舒服一些就停下来，哪怕还有奶。
    .little = 在快要喂奶时，或者胀得难受时，挤出一点。
    .stop = 一觉得软些，就停下来。
    .cool = 如果肿胀，挤完后冷敷。

# en: 8226b7d0
block-massage-first =
    .text = 轻轻按摩第一侧{ $massage-per-side-min }到{ $massage-per-side-max }分钟。
# en: da506a34
block-express-first =
    .text = 挤第一侧{ $per-side-min }到{ $per-side-max }分钟。
# en: 68d47788
block-massage-second =
    .text = 轻轻按摩另一侧{ $massage-per-side-min }到{ $massage-per-side-max }分钟。
# en: c324c3ca
block-express-second =
    .text = 挤另一侧{ $per-side-min }到{ $per-side-max }分钟。
# en: 97623bd3
block-express-first-again =
    .text = 回到第一侧，再挤{ $per-side-min }到{ $per-side-max }分钟。
# en: 1bba545d
block-express-second-again =
    .text = 最后再挤另一侧{ $per-side-min }到{ $per-side-max }分钟。
# en: a54dab27
block-ease-first =
    .text = 轻轻挤更胀的一侧，只挤到觉得软一些为止。
# en: b857f48b
block-ease-second =
    .text = 如果另一侧也胀，也挤出一点来缓解。
