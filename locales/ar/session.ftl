# en: 33d93522
session-before-birth =
    .title = خطة قبل الولادة
    .summary = تمرين قصير، وفقط بعد موافقة القابلة أو الطبيب. المدة كلها { $before-birth-session ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $before-birth-session } دقائق
        [many] { $before-birth-session } دقيقة
       *[other] { $before-birth-session } دقيقة
    } على الأكثر.
    .time = ضبط مؤقّت على { $before-birth-session ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $before-birth-session } دقائق
        [many] { $before-birth-session } دقيقة
       *[other] { $before-birth-session } دقيقة
    } على الأكثر. يجب التوقّف عندما يرنّ.
    .skip = يمكن تخطّي أي يوم. سواء أخرج حليب أم لم يخرج، فقد حصل التدرّب.
# en: c79b364e
session-first-days =
    .title = خطة للأيام الأولى
    .summary = لطفل لا يرضع جيدًا بعد. نحو { $session-first-days-min } إلى { $session-first-days-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $session-first-days-max } دقائق
        [many] { $session-first-days-max } دقيقة
       *[other] { $session-first-days-max } دقيقة
    } مع استراحات.
    .plan = يجب سؤال القابلة أو الطبيب اليوم عمّا يأخذه طفلك غير هذه القطرات.
    .prepare = تجهيز ملعقة نظيفة أو كوب صغير نظيف لالتقاط القطرات.
    .collect = جمع كل قطرة بملعقة أو بمحقنة.
    .give = إعطاء القطرات أولًا، كما شرحت لك قابلة عمليًا، ثم ما تنصّ عليه خطة تغذية طفلك.
    .often = القيام بذلك من { $sessions-a-day-min } إلى { $sessions-a-day-max ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $sessions-a-day-max } مرات
        [many] { $sessions-a-day-max } مرة
       *[other] { $sessions-a-day-max } مرة
    } أو أكثر في اليوم والليلة، حتى يرضع طفلك جيدًا.
    .night = القيام بواحدة على الأقل من هذه الجلسات في الليل.
    .drops = القطرات هي ما يُتوقّع، وهي ذات قيمة. لكنها قد لا تكون رضعة كاملة.
    .shorter = القيام بجولة أخرى إذا سمحت طاقتك بذلك.
# en: 2c04073e
session-established =
    .title = خطة بعد أن يكثر الحليب
    .summary = لتكملة الرضاعة، أو لأوقات البعد عن طفلك. نحو { $session-min } إلى { $session-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $session-max } دقائق
        [many] { $session-max } دقيقة
       *[other] { $session-max } دقيقة
    } مع استراحات وجولة ثانية.
    .prepare = وضع كوب نظيف في متناول اليد قبل البدء.
    .stretch = المبتدئون يحتاجون إلى وقت أطول. الأفضل الاعتماد على حليبك وراحتك، لا على الساعة.
# en: d56b280e
session-exclusive =
    .title = خطة عندما يأخذ طفلك كل حليبه مستخرجًا
    .summary = لطفل يأخذ كل حليبك بالكوب أو الأنبوب أو الزجاجة، لا من الثدي. نحو { $session-min } إلى { $session-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $session-max } دقائق
        [many] { $session-max } دقيقة
       *[other] { $session-max } دقيقة
    } في كل مرة.
    .plan = يجب سؤال القابلة أو الطبيب اليوم عن الكمية التي يحتاج إليها طفلك في الرضعة، وعن عدد الرضعات.
    .meanwhile = يجب السؤال عمّا يُعطى في الرضعات التي لا يكفي لها حليبك بعد.
    .often = استخراج الحليب من { $sessions-a-day-min } إلى { $sessions-a-day-max ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $sessions-a-day-max } مرات
        [many] { $sessions-a-day-max } مرة
       *[other] { $sessions-a-day-max } مرة
    } أو أكثر في اليوم والليلة، أي كل { $session-gap-min } إلى { $session-gap-max ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $session-gap-max } ساعات
        [many] { $session-gap-max } ساعة
       *[other] { $session-gap-max } ساعة
    } تقريبًا.
    .night = استخراج الحليب مرة واحدة على الأقل في الليل.
    .call = يجب الاتصال اليوم بالقابلة أو الطبيب إذا كان الحليب أقل مما يحتاج إليه طفلك، أو إذا أخذ الحليب يقلّ.
    .log = كتابة وقت كل استخراج وما خرج فيه، للشخص الذي يساعدك.
    .whole-day = المهمّ هو النظر إلى اليوم كله، لا إلى جلسة واحدة.
    .pump = المطلوب استعمال اليدين من البداية، وطلب شفّاط حليب من المستشفى أيضًا في اليوم الأول. استعمال اليدين قبل الشفّاط وبعده قد يعطي حليبًا أكثر. إذا وُلد الطفل مبكرًا جدًا، قد لا تكفي اليدان وحدهما.
    .contested = تبدأ بعض المستشفيات باليدين والشفّاط معًا. وتبدأ أخرى باليدين، ثم تضيف الشفّاط عندما يأتي حليب أكثر. يجب سؤال المستشفى لديك.
# en: 9b05f0d5
session-comfort =
    .title = القليل من أجل الراحة
    .summary = عند الشعور بامتلاء زائد. يجب التوقّف عند الشعور بالتحسّن، حتى لو بقي حليب.
    .little = استخراج القليل قبل الرضعة مباشرة، أو عندما يشتدّ الامتلاء.
    .stop = يجب التوقّف حالما يصير الثدي ألين.
    .cool = تبريد المنطقة بعد ذلك إذا كانت متورّمة.

## The blocks of which the plans are made

# en: 8226b7d0
block-massage-first =
    .text = تدليك الثدي الأول مدة { $massage-per-side-min } إلى { $massage-per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $massage-per-side-max } دقائق
        [many] { $massage-per-side-max } دقيقة
       *[other] { $massage-per-side-max } دقيقة
    }.
# en: da506a34
block-express-first =
    .text = استخراج الحليب من الثدي الأول مدة { $per-side-min } إلى { $per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $per-side-max } دقائق
        [many] { $per-side-max } دقيقة
       *[other] { $per-side-max } دقيقة
    }.
# en: 68d47788
block-massage-second =
    .text = تدليك الثدي الآخر مدة { $massage-per-side-min } إلى { $massage-per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $massage-per-side-max } دقائق
        [many] { $massage-per-side-max } دقيقة
       *[other] { $massage-per-side-max } دقيقة
    }.
# en: c324c3ca
block-express-second =
    .text = استخراج الحليب من الثدي الآخر مدة { $per-side-min } إلى { $per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $per-side-max } دقائق
        [many] { $per-side-max } دقيقة
       *[other] { $per-side-max } دقيقة
    }.
# en: 97623bd3
block-express-first-again =
    .text = العودة إلى استخراج الحليب من الثدي الأول مدة { $per-side-min } إلى { $per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $per-side-max } دقائق
        [many] { $per-side-max } دقيقة
       *[other] { $per-side-max } دقيقة
    }.
# en: 1bba545d
block-express-second-again =
    .text = في الختام، استخراج الحليب مرة ثانية من الثدي الآخر مدة { $per-side-min } إلى { $per-side-max ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $per-side-max } دقائق
        [many] { $per-side-max } دقيقة
       *[other] { $per-side-max } دقيقة
    }.
# en: a54dab27
block-ease-first =
    .text = استخراج الحليب بلطف من الثدي الأكثر امتلاءً، فقط إلى أن يصير ألين.
# en: b857f48b
block-ease-second =
    .text = تخفيف امتلاء الثدي الآخر أيضًا، إذا كان هناك إحساس بأنه ممتلئ.
