# en: b9deaee0
section =
    .preparation = তৈরি হোন
    .massage = মালিশ
    .steps = পাঁচটি ধাপ
    .sessions = কতক্ষণ: মেনে চলার পরিকল্পনা
    .safety = নিরাপত্তা
    .problems = কোনো সমস্যা হলে
    .topics = জেনে রাখা ভালো
    .terms = শব্দের মানে
    .sources = তথ্যের উৎস

# en: 5b8061ab
urgency =
    .emergency = জরুরি অবস্থা: এখনই সাহায্য নিন
    .same-day = আজই ফোন করুন
    .soon = শিগগির জিজ্ঞেস করুন
    .stop = থামুন!
    .caution = সাবধান

# en: 4a934fc5
urgency-meaning =
    .emergency = দিন হোক বা রাত, এই মুহূর্তেই সাহায্য নিন।
    .same-day = আজকের মধ্যেই ফোন করুন, দিনে বা রাতে যখনই হোক। কেউ ফোন না ধরলে রাত ও ছুটির দিনের স্বাস্থ্য হেল্পলাইনে ফোন করুন, বা হাসপাতালে যান। ছোট বাচ্চাকে সকাল পর্যন্ত অপেক্ষায় রাখবেন না। অবস্থা খারাপ হলে জরুরি সাহায্য নিন।
    .soon = আগামী কয়েক দিনের মধ্যে জিজ্ঞেস করুন, বা পরামর্শে কোনো সময় বলা থাকলে সেই সময়ের মধ্যে।
    .stop = শুরু করবেন না, বা যা করছেন তা থামান।
    .caution = এটা মাথায় রেখে করুন।

# en: 2fbba118
concern =
    .parent = আপনার জন্য
    .baby = আপনার বাচ্চার জন্য

# en: 889e804f
contact =
    .emergency-number = জরুরি নম্বর
    .maternity-unit = প্রসূতি বিভাগ
    .midwife-or-doctor = মিডওয়াইফ বা ডাক্তার
    .feeding-help = দুধ খাওয়ানোর সাহায্য

# en: 1fa46762
phase =
    .before-birth = জন্মের আগে
    .first-days = প্রথম কয়েক দিন
    .established = দুধ আসার পর

# en: efd49cd1
evidence =
    .trial-or-review = পরীক্ষামূলক গবেষণা (ট্রায়াল) বা ট্রায়ালের পর্যালোচনা
    .guideline-or-study = নির্দেশিকা, স্বাস্থ্যসেবা বা গবেষণা
    .practice-or-expert = প্রচারপত্র, দাতব্য সংস্থা বা বিশেষজ্ঞ

# en: caf8d93f
wording =
    .default = চলতি শব্দ
    .breast = স্তন
    .chest = বুক

# en: 08899de8
skin-tone =
    .pale = খুব ফরসা
    .light = ফরসা
    .tan = মাঝারি
    .brown = শ্যামলা
    .dark = গাঢ় শ্যামলা
    .deep = খুব গাঢ়

# en: 2a31fd69
areola-tone =
    .rose = গোলাপি
    .tan = হালকা বাদামি
    .brown = বাদামি
    .dark = খুব গাঢ় বাদামি

# en: 90007a9a
body-shape =
    .full = ভরাট স্তন
    .flat = সমান বুক

# en: 60a4e9f9
theme =
    .auto = ডিভাইসে যেমন আছে
    .light = হালকা রং
    .dark = গাঢ় রং
    .print = ছাপার জন্য

# en: fbc4758e
label =
    .step = ধাপ
    .tip = ছোট পরামর্শ
    .why = কেন
    .sources = কারা বলেন
    .notice = খেয়াল করুন
    .purpose = এটা কীসের জন্য
    .place = কোথায়
    .avoid = কোথায় নয়
    .plan = পরিকল্পনা
    .unsure = কোন ভাগে পড়ে বুঝতে না পারলে, বেশি জরুরি ভাগটাই ধরুন।
    .stretch = সময়গুলো শুধু ধারণা দেওয়ার জন্য: যখন ইচ্ছা থামুন, বা জন্মের পরে আরও সময় নিন। জন্মের আগে এই সময়টাই সীমা।
    .key-points = সংক্ষেপে
    .help = কখন সাহায্য নেবেন
    .start = শুরু
    .pause = বিরতি
    .go-on = চালিয়ে যান
    .next = পরেরটি
    .back = ফিরে যান
    .other-side = অন্য স্তন
    .minutes-left = মিনিট বাকি
    .done = শেষ
    .listen = শুনুন
    .search = খুঁজুন
    .language = ভাষা
    .wording = শরীরের শব্দ
    .phase = আপনি এখন কোন পর্যায়ে
    .skin-tone = ত্বক
    .areola-tone = বোঁটা ও অ্যারিওলা
    .body-shape = শরীর
    .theme = হালকা না গাঢ়
    .contested = এ নিয়ে মতভেদ আছে
