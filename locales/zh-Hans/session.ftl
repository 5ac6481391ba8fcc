# en: 33d93522
session-before-birth =
    .title = 分娩前的计划
    .summary = 短时间的练习，必须先得到助产士或医生同意。每次总共最多{ $before-birth-session }分钟。
    .time = 设好定时器，最多{ $before-birth-session }分钟，一响就停下来。
    .skip = 想跳过一天，随时可以。有没有奶，都算练习过了。
# en: 829cd5e2
session-first-days =
    .title = 产后头几天的计划
    .summary = 适合还吃不好奶的宝宝。连同休息，大约{ $session-first-days-min }到{ $session-first-days-max }分钟。
    .prepare = 准备一把干净的小勺或一个干净的小杯子，用来接住每一滴。
    .collect = 用小勺或注射器，把每一滴都收好。
    .drops = 这时本来就只有几滴。每一滴都算数。
    .shorter = 如果还有精神，再做一轮。
# en: 2c04073e
session-established =
    .title = 奶水多起来以后的计划
    .summary = 用来补充，或者和宝宝分开时用。连同休息和第二轮，大约{ $session-min }到{ $session-max }分钟。
    .prepare = 开始前，在手边放一个干净的杯子。
    .stretch = 新手需要更久。看奶流，看自己舒不舒服，不要看钟。
# en: 56fd8f67
session-exclusive =
    .title = 宝宝的奶全靠挤时的计划
    .summary = 适合只用杯子、喂养管或奶瓶吃您的奶的宝宝。每次大约{ $session-min }到{ $session-max }分钟。
    .often = 一天一夜挤{ $sessions-a-day-min }到{ $sessions-a-day-max }次或更多，大约每{ $session-gap-min }到{ $session-gap-max }小时一次。
    .night = 夜里至少挤一次。
    .call = 如果您的奶不够宝宝吃一顿，今天就问助产士或医生。
    .pump = 从第一天起，除了用手，再用医院的吸奶器，可能有帮助。向医院要一台。
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
