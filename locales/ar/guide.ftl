# Arabic: plain Modern Standard Arabic, without dialect. Conventions, the same in all files:
# - Actions of a step, plan or list are verbal nouns («غسل اليدين»). Every instruction of a safety note, every stop and
#   every call is «يجب» and a verbal noun, so that none sounds optional. A prohibition in a full sentence is «يجب عدم …»;
#   in a title it is «ممنوع», «لا …» or «يجب عدم …», never a bare «عدم», which turns around after «انتباه». No imperative,
#   and no present-tense verb of the second person.
# - The label of the stop notes is «يجب التوقّف!», with its mark: it stands before titles and must not govern them.
# - The reader's gender stays hidden: «ـك» carries no vowel mark, conditions are «إذا» or «عند» with a noun or a third
#   person. The few past forms in «ـت» («متى أردت») are written alike for all. Doctor, midwife, consultant and baby keep
#   the gender that is usual for the word.
# - «فورًا» is for "now" and "at once" only; «اليوم» after a call is "today"; «قريبًا» is "soon".
# - The body word is «الثدي», also for English "side". «الصدر» is the polite word for the same, not another identity; it
#   stands only where a chest is bound, and in the entry on chestfeeding. The chest wall is «الأضلاع».
# - let-down «بدء تدفّق الحليب», express «استخراج الحليب», pump «شفّاط الحليب», tightening «تصلّب البطن», contractions
#   «انقباضات», milk has come in «بعد أن يكثر الحليب», still pregnant «أثناء الحمل». Above the areola or nipple is
#   «أعلى من», since «فوق» is on top of it. A day counted from the birth is «اليوم رقم …».
# - A list after "any one of these" follows a colon, with «أو» between its items.
# - Counted nouns follow the number (one, two, few, many, other); a range agrees with its upper end.

# en: bc544bbd
guide =
    .title = استخراج الحليب باليد وتدليك الثدي
    .summary = كيفية تدليك { -body } واستخراج الحليب باليدين، خطوة بخطوة.
    .notice-draft = هذه معلومات عامة للجميع. هي لا تعرف حالتك، ولا تستطيع أن تحدّد ما المشكلة. وهي لا تغني عن القابلة أو الطبيب. في حالة الطوارئ، يجب الاتصال برقم الطوارئ. لم يراجع هذه الكلمات بعدُ أحد من القابلات أو الأطباء أو استشاريي الرضاعة. ولم يراجع هذه الترجمة بعدُ أي مختصّ صحي، ولا أي شخص لغته الأولى العربية.
    .notice-reviewed = هذه معلومات عامة للجميع. هي لا تعرف حالتك، ولا تستطيع أن تحدّد ما المشكلة. وهي لا تغني عن القابلة أو الطبيب. في حالة الطوارئ، يجب الاتصال برقم الطوارئ.
    .notice-app = هذه معلومات عامة للجميع. هي لا تعرف حالتك، ولا تستطيع أن تحدّد ما المشكلة. وهي لا تغني عن القابلة أو الطبيب. في حالة الطوارئ، يجب الاتصال برقم الطوارئ. غيّر هذا التطبيق بعض الكلمات.
    .key-fed = بعد الولادة، يجب التأكّد من حصول طفلك على كل رضعة: حليبك، أو ما تنصح به القابلة أو الطبيب.
    .key-before = قبل الولادة، يجب السؤال أولًا، وإبقاء الجلسات قصيرة، والتوقّف عندما يتصلّب البطن.
    .key-press = بيدين نظيفتين، وضع الإصبع والإبهام بعيدًا قليلًا عن الحلمة، ثم الضغط إلى الخلف، ثم تقريبهما، ثم الإرخاء.
    .key-pain = يجب التوقّف عند حدوث ألم، ثم الضغط بخفّة أكبر أو في مكان آخر، وطلب المساعدة إذا استمرّ الألم.
    .key-sore = يجب عدم الضغط على موضع ساخن ومؤلم وعدم تدليكه: المطلوب تبريده، والحفاظ على الإيقاع المعتاد، وطلب المساعدة.
    .key-milk = يجب السؤال قبل إعطاء حليبك في حالة إصابتك بفيروس نقص المناعة البشرية (HIV) أو الهربس أو التهاب الكبد، أو عند تعاطي مخدّرات أو تناول أدوية.
    .key-call = يجب الاتصال فورًا برقم الطوارئ إذا بدا عليك أو على طفلك مرض شديد، وإحساسك جدير بالثقة.

# en: 2daf3571
massage =
    .title = التدليك اللطيف
    .purpose = يمكن أن يساعد التدليك على بدء تدفّق الحليب، بفضل المنعكس الذي يدفع الحليب إلى الخروج. وهو يهيّئ الجسم لاستخراج الحليب، وقد يساعد على الحصول على حليب أكثر.
    .place = تدليك النسيج اللين خارج الهالة (الدائرة الأغمق لونًا)، أعلى منها وحولها من كل ناحية: من الأعلى والجانبين والأسفل. هناك تقع الغدد التي تصنع الحليب.
    .avoid = يجب عدم تدليك الحلمة أو الهالة. ويجب عدم تدليك أي منطقة ساخنة أو متورّمة أو شديدة الألم أو حمراء أو أغمق من المعتاد.
