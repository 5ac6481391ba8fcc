# en: b9deaee0
section =
    .preparation = الاستعداد
    .massage = التدليك
    .steps = الخطوات الخمس
    .sessions = كم من الوقت: خطط جاهزة
    .safety = السلامة
    .problems = عند حدوث مشكلة
    .topics = معلومات مفيدة
    .terms = شرح الكلمات
    .sources = المصادر

# en: 5b8061ab
urgency =
    .emergency = حالة طارئة: طلب النجدة فورًا
    .same-day = الاتصال اليوم
    .soon = طلب المشورة قريبًا
    .stop = يجب التوقّف!
    .caution = انتباه

# en: 4a934fc5
urgency-meaning =
    .emergency = يجب طلب النجدة في هذه الدقيقة، ليلًا أو نهارًا.
    .same-day = يجب الاتصال خلال هذا اليوم، في أي ساعة. إذا لم يردّ أحد، يجب الاتصال بخط مشورة صحية لليل وعطلة نهاية الأسبوع، أو الذهاب إلى مستشفى. يجب عدم ترك طفل صغير ينتظر حتى الصباح. إذا ساءت الحالة، يجب طلب النجدة من الطوارئ.
    .soon = يجب طلب المشورة خلال الأيام القليلة القادمة، أو خلال المدة التي يذكرها التنبيه إذا ذكر مدة.
    .stop = يجب عدم البدء. وإذا سبق البدء، يجب التوقّف.
    .caution = القيام بالعمل مع مراعاة هذا التنبيه.

# en: 2fbba118
concern =
    .parent = من أجلك
    .baby = من أجل طفلك

# en: 889e804f
contact =
    .emergency-number = رقم الطوارئ
    .maternity-unit = قسم الولادة
    .midwife-or-doctor = القابلة أو الطبيب
    .feeding-help = المساعدة في الإرضاع

# en: 1fa46762
phase =
    .before-birth = قبل الولادة
    .first-days = الأيام الأولى
    .established = بعد أن يكثر الحليب

# en: efd49cd1
evidence =
    .trial-or-review = تجارب علمية أو مراجعة لها
    .guideline-or-study = إرشادات طبية أو خدمات صحية أو دراسات
    .practice-or-expert = نشرات أو جمعيات خيرية أو خبراء

# en: caf8d93f
wording =
    .default = الكلمات المعتادة
    .breast = الثدي
    .chest = الصدر

# en: 08899de8
skin-tone =
    .pale = فاتحة جدًا
    .light = فاتحة
    .tan = متوسطة
    .brown = سمراء
    .dark = سمراء داكنة
    .deep = داكنة جدًا

# en: 2a31fd69
areola-tone =
    .rose = وردي
    .tan = بنّي فاتح
    .brown = بنّي
    .dark = داكن جدًا

# en: 90007a9a
body-shape =
    .full = ثدي بارز
    .flat = صدر مسطّح

# en: 60a4e9f9
theme =
    .auto = حسب إعداد الجهاز
    .light = فاتح
    .dark = داكن
    .print = للطباعة

# en: fbc4758e
label =
    .step = خطوة
    .tip = نصيحة
    .why = لماذا
    .sources = المصدر
    .notice = ملاحظة مهمة
    .purpose = الفائدة
    .place = أين
    .avoid = أين يُمنع
    .plan = خطة
    .unsure = عند الشك بين درجتين من الاستعجال، يجب اختيار الأكثر استعجالًا.
    .stretch = الأوقات اقتراحات: يمكن التوقّف في أي وقت، أو الاستمرار مدة أطول بعد الولادة. أما قبل الولادة فالوقت حدّ أقصى.
    .key-points = باختصار
    .help = متى تُطلب المساعدة
    .start = بدء
    .pause = إيقاف مؤقّت
    .go-on = متابعة
    .next = التالي
    .back = رجوع
    .other-side = الثدي الآخر
    .minutes-left = الدقائق المتبقّية
    .done = تمّ
    .listen = استماع
    .search = بحث
    .language = اللغة
    .wording = كلمات الجسم
    .phase = المرحلة الحالية
    .skin-tone = البشرة
    .areola-tone = الحلمة والهالة
    .body-shape = الجسم
    .theme = فاتح أو داكن
    .contested = تختلف النصائح
