# en: d1ff6239
preparation-wash-hands =
    .title = 洗手
    .wash = 用肥皂和流动的水洗手。
    .dry = 用干净的毛巾擦干。
    .nails = 把指甲剪短。
    .skin = 不必先洗{ -body }。最初几滴奶也不必扔掉。
    .contested = 有几份手册要求用肥皂清洗皮肤。专业指南则说，手干净就够了。
# en: f7e7fd83
preparation-container =
    .title = 备好干净的容器
    .choose = 选一个干净、干燥的宽口杯子或瓶子。
    .sterilise = 每次用之前，把会碰到奶的东西全部消毒，直到宝宝满{ $sterilise-age }个月。
    .drops = 用小勺、小杯或不带针头的注射器接最初几滴奶。
    .syringe-once = 每支注射器只用一次，除非包装上另有说明。
    .unit = 如果宝宝住院，向病房要容器。
    .contested = 有些医疗机构只要求头几个月这样做，或者只要求偏小或生病的宝宝这样做。有些说，杯子用热肥皂水洗就够了。本指南采用较长的时间。
# en: 467d7a2c
preparation-clean =
    .title = 清洗会碰到奶的东西
    .apart = 每次用完，把所有部件拆开。
    .worn = 有裂缝、发黏或磨损的部件，扔掉。
    .wash = 用热肥皂水，和一把只用来洗这些的刷子，清洗每个部件。
    .rinse = 用干净的流动水冲洗。
    .boil = 能煮的部件，每个都要完全没在水里，水开后至少煮{ $boil-time }分钟。
    .machine = 不能煮的部件，用蒸汽消毒器，或者泡在加了奶具消毒剂的冷水里，按厂家的说明做。
    .keep = 把东西留在盖好的锅里，或者放在干净的架子上晾干，要用时再拿。
    .clean-hands = 把东西取出来之前，先洗手。
    .dishwasher = 洗碗机洗得很干净。只用洗碗机够不够，各医疗机构说法不同。
    .fire = 没有电时，用煤气或柴火烧锅，效果一样，但要在烟能散出去的地方。
# en: 23fc6c4f
preparation-comfort =
    .title = 找个舒服的姿势
    .sit = 坐好或站好，让背和手臂都能歇着。
    .lean = 身体稍微前倾，让奶能滴下来。
    .support = 用空着的手托住{ -body }。
    .lie-back = 按摩时，半躺着很合适。
# en: e7a7ea96
preparation-warmth =
    .title = 暖一暖
    .warm = 临开始前，把温热的湿布敷在{ -body }上。
    .shower = 用温水淋浴或泡澡也可以。
# en: 236b4166
preparation-relax =
    .title = 放松下来
    .place = 找一个没有人打扰的地方。
    .breathe = 慢慢呼吸，让肩膀垂下来。
    .baby = 抱着宝宝做肌肤接触，或者看看照片。
    .face = 肌肤接触时，要一直看得见宝宝的脸，别让宝宝的鼻子被挡住。
    .think = 想想宝宝。
    .music = 音乐或喜欢的气味可能有帮助。
# en: 654fc698
preparation-blood-sugar =
    .title = 如果有糖尿病，身边备好点心
    .snack = 把点心、水和血糖仪放在伸手够得到的地方。
    .baby = 请医护人员安排宝宝早些吃第一次奶，并且给宝宝测血糖。
# en: af1ac0b2
preparation-helper =
    .title = 请人读给您听
    .rules-first = 开始之前，请帮忙的人先读安全规则，以及出现哪些信号要打电话。
    .hands = 请帮忙的人先洗手。
    .one-by-one = 让对方一次只读一步，等您说准备好了再往下读。
    .stop-word = 选一个词，说出来就是停。
    .own-hands = 只要能做到，就自己来按，这样一痛就能感觉到。
    .busy = 让对方帮忙拿杯子、端水，或者在对方完全清醒时，帮忙抱宝宝。
    .alone = 如果只有您一个人，可以让手机把这些读出来。
    .ask-touch = 您没有同意，谁也不可以碰您。
