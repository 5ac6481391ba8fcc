# en: b9deaee0
section =
    .preparation = تیاری
    .massage = مالش
    .steps = پانچ قدم
    .sessions = کتنی دیر: وقت کے منصوبے
    .safety = حفاظت
    .problems = جب کچھ ٹھیک نہ ہو
    .topics = کام کی باتیں
    .terms = الفاظ کے معنی
    .sources = حوالے

# en: 5b8061ab
urgency =
    .emergency = ایمرجنسی: ابھی مدد لیں
    .same-day = آج ہی فون کریں
    .soon = جلد ہی پوچھیں
    .stop = رک جائیں
    .caution = احتیاط

# en: 4a934fc5
urgency-meaning =
    .emergency = اسی لمحے مدد لیں، دن ہو یا رات۔
    .same-day = آج کے دن کے اندر فون کریں، کوئی بھی وقت ہو۔ اگر کوئی فون نہ اٹھائے تو رات اور چھٹی کے دنوں کی ہیلپ لائن پر فون کریں، یا ہسپتال جائیں۔ ننھے بچے کے لیے صبح تک انتظار نہ کریں۔ اگر حالت بگڑے تو ایمرجنسی مدد لیں۔
    .soon = اگلے چند دنوں کے اندر پوچھیں، یا اگر وہاں کوئی وقت لکھا ہو تو اس کے اندر پوچھیں۔
    .stop = شروع نہ کریں، یا جو کام شروع ہے اسے روک دیں۔
    .caution = یہ بات ذہن میں رکھ کر کریں۔

# en: 2fbba118
concern =
    .parent = آپ کے لیے
    .baby = آپ کے بچے کے لیے

# en: 889e804f
contact =
    .emergency-number = ایمرجنسی نمبر
    .maternity-unit = زچگی وارڈ
    .midwife-or-doctor = مڈوائف یا ڈاکٹر
    .feeding-help = دودھ پلانے میں مدد

# en: 1fa46762
phase =
    .before-birth = پیدائش سے پہلے
    .first-days = پہلے چند دن
    .established = جب دودھ زیادہ بننے لگے

# en: efd49cd1
evidence =
    .trial-or-review = تجرباتی تحقیق یا ایسی تحقیقوں کا جائزہ
    .guideline-or-study = گائیڈ لائنز، صحت کے ادارے یا تحقیق
    .practice-or-expert = کتابچے، فلاحی ادارے یا ماہرین

# en: caf8d93f
wording =
    .default = عام الفاظ
    .breast = چھاتی
    .chest = سینہ

# en: 08899de8
skin-tone =
    .pale = بہت ہلکا رنگ
    .light = ہلکا رنگ
    .tan = درمیانہ رنگ
    .brown = سانولا
    .dark = گہرا سانولا
    .deep = بہت گہرا رنگ

# en: 2a31fd69
areola-tone =
    .rose = گلابی
    .tan = ہلکا بھورا
    .brown = بھورا
    .dark = بہت گہرا بھورا

# en: 90007a9a
body-shape =
    .full = ابھری ہوئی چھاتی
    .flat = چپٹا سینہ

# en: 60a4e9f9
theme =
    .auto = اس ڈیوائس کی سیٹنگ کے مطابق
    .light = روشن
    .dark = گہری
    .print = پرنٹ کے لیے

# en: fbc4758e
label =
    .step = قدم
    .tip = مشورہ
    .why = کیوں
    .sources = یہ بات کہاں سے لی گئی
    .notice = یہ ضرور پڑھیں
    .purpose = یہ کس لیے ہے
    .place = کہاں
    .avoid = کہاں نہیں
    .plan = منصوبہ
    .unsure = اگر یقین نہ ہو کہ ان میں سے کون سی بات ہے تو جو زیادہ فوری ہو، اسی پر عمل کریں۔
    .stretch = لکھے ہوئے منٹ صرف مشورہ ہیں: جب چاہیں رک جائیں، یا پیدائش کے بعد زیادہ وقت لیں۔ پیدائش سے پہلے لکھا ہوا وقت آخری حد ہے۔
    .key-points = مختصراً
    .help = مدد کب لیں
    .start = شروع کریں
    .pause = وقفہ لیں
    .go-on = جاری رکھیں
    .next = آگے
    .back = واپس
    .other-side = دوسری طرف
    .minutes-left = باقی منٹ
    .done = ہو گیا
    .listen = سنیں
    .search = تلاش
    .language = زبان
    .wording = جسم کے لیے الفاظ
    .phase = آپ اب کس مرحلے پر ہیں
    .skin-tone = جلد
    .areola-tone = نپل اور ایریولا
    .body-shape = جسم
    .theme = روشن یا گہری اسکرین
    .contested = مشورے مختلف ہیں
