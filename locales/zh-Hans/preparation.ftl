# en: d1ff6239
preparation-wash-hands =
    .title = 洗手
    .wash = 用肥皂和流动的水洗手。
    .dry = 用干净的毛巾擦干。
    .nails = 把指甲剪短。
    .skin = 不必先洗{ -body }。最初几滴奶也不必扔掉。
    .contested = 有几份手册要求用肥皂清洗皮肤。专业指南则说，手干净就够了。
# en: 6011a67a
preparation-container =
    .title = 备好干净的容器
    .choose = 选一个干净、干燥的宽口杯子或瓶子。
    .sterilise = 如果助产士或医疗机构要求，就把容器消毒。
    .drops = 用小勺、小杯或不带针头的注射器接最初几滴奶。
    .unit = 如果宝宝住院，向病房要容器。
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
# en: aceda77d
preparation-relax =
    .title = 放松下来
    .place = 找一个没有人打扰的地方。
    .breathe = 慢慢呼吸，让肩膀垂下来。
    .baby = 抱着宝宝做肌肤接触，或者看看照片。
    .think = 想想宝宝。
    .music = 音乐或喜欢的气味可能有帮助。
# en: f23e3cdd
preparation-blood-sugar =
    .title = 如果有糖尿病，身边备好点心
    .snack = 把点心、水和血糖仪放在伸手够得到的地方。
