# en: b9deaee0
section =
    .preparation = 做好准备
    .massage = 按摩
    .steps = 五个步骤
    .sessions = 做多久：可以照着做的计划
    .safety = 安全须知
    .problems = 遇到问题时
    .topics = 值得了解
    .terms = 名词解释
    .sources = 资料来源

# en: 5b8061ab
urgency =
    .emergency = 紧急：马上求助
    .same-day = 今天打电话
    .soon = 几天内咨询
    .stop = 停！
    .caution = 注意

# en: 4a934fc5
urgency-meaning =
    .emergency = 不分昼夜，马上求助，一分钟也不要等。
    .same-day = 当天就打电话，不管几点。如果没有人接，就打夜间和周末的值班电话，或者去医院。不要让小宝宝等到天亮。如果情况加重，马上拨打急救电话或去急诊。
    .soon = 在接下来的几天内咨询；如果提醒里写了时间，就在那个时间内咨询。
    .stop = 不要开始；已经开始的，停下来。
    .caution = 可以做，但要记住这一点。

# en: 2fbba118
concern =
    .parent = 关系到您自己
    .baby = 关系到宝宝

# en: 889e804f
contact =
    .emergency-number = 急救电话
    .maternity-unit = 医院产科
    .midwife-or-doctor = 助产士或医生
    .feeding-help = 喂奶帮助

# en: 1fa46762
phase =
    .before-birth = 分娩前
    .first-days = 产后头几天
    .established = 奶水多起来以后

# en: efd49cd1
evidence =
    .trial-or-review = 试验或试验综述
    .guideline-or-study = 专业指南、医疗机构或研究
    .practice-or-expert = 科普资料、公益组织或专家

# en: caf8d93f
wording =
    .default = 常用词
    .breast = 乳房
    .chest = 胸部

# en: 08899de8
skin-tone =
    .pale = 很浅
    .light = 较浅
    .tan = 中等
    .brown = 棕色
    .dark = 深棕色
    .deep = 很深

# en: 2a31fd69
areola-tone =
    .rose = 粉红色
    .tan = 浅褐色
    .brown = 褐色
    .dark = 极深

# en: 90007a9a
body-shape =
    .full = 丰满的乳房
    .flat = 平坦的胸部

# en: 60a4e9f9
theme =
    .auto = 跟随设备设置
    .light = 浅色
    .dark = 深色
    .print = 打印用

# en: fbc4758e
label =
    .step = 步骤
    .tip = 小提示
    .why = 为什么
    .sources = 出处
    .notice = 请注意
    .purpose = 有什么用
    .place = 部位
    .avoid = 避开的部位
    .plan = 计划
    .unsure = 如果不确定属于哪一种，就按更紧急的那一种做。
    .stretch = 时间只是建议：随时可以停下来，产后也可以做久一些。分娩前，这个时间就是上限。
    .key-points = 要点
    .help = 什么时候求助
    .start = 开始
    .pause = 暂停
    .go-on = 继续
    .next = 下一步
    .back = 上一步
    .other-side = 另一侧
    .minutes-left = 剩余分钟
    .done = 完成
    .listen = 朗读
    .search = 搜索
    .language = 语言
    .wording = 身体用词
    .phase = 所处阶段
    .skin-tone = 肤色
    .areola-tone = 乳头和乳晕
    .body-shape = 体形
    .theme = 浅色或深色
    .contested = 说法不一
