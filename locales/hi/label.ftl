# en: b9deaee0
section =
    .preparation = तैयारी
    .massage = मालिश
    .steps = पाँच कदम
    .sessions = कितनी देर: अपनाने लायक योजनाएँ
    .safety = सुरक्षा
    .problems = जब कुछ ठीक न चले
    .topics = काम की जानकारी
    .terms = शब्दों के मतलब
    .sources = स्रोत

# en: 5b8061ab
urgency =
    .emergency = इमरजेंसी: अभी मदद लें
    .same-day = आज ही फ़ोन करें
    .soon = जल्द पूछें
    .stop = रुक जाएँ!
    .caution = सावधानी

# en: 4a934fc5
urgency-meaning =
    .emergency = इसी मिनट मदद लें, दिन हो या रात।
    .same-day = आज का दिन बीतने से पहले फ़ोन करें, दिन हो या रात। अगर कोई फ़ोन न उठाए, तो रात और छुट्टी के दिनों की हेल्पलाइन पर फ़ोन करें, या अस्पताल जाएँ। छोटे बच्चे के मामले में सुबह होने का इंतज़ार न करें। अगर आपकी हालत बिगड़े, तो इमरजेंसी मदद लें।
    .soon = अगले कुछ दिनों के अंदर पूछें, या अगर सूचना में कोई समय दिया गया हो, तो उस समय के अंदर।
    .stop = शुरू न करें, या जो चल रहा है उसे बंद करें।
    .caution = इस बात का ध्यान रखते हुए करें।

# en: 2fbba118
concern =
    .parent = आपके लिए
    .baby = आपके बच्चे के लिए

# en: 889e804f
contact =
    .emergency-number = इमरजेंसी नंबर
    .maternity-unit = प्रसूति विभाग
    .midwife-or-doctor = नर्स-मिडवाइफ़ या डॉक्टर
    .feeding-help = दूध पिलाने में मदद

# en: 1fa46762
phase =
    .before-birth = जन्म से पहले
    .first-days = पहले कुछ दिन
    .established = जब पूरा दूध आने लगे

# en: efd49cd1
evidence =
    .trial-or-review = परीक्षण (ट्रायल) या उनकी समीक्षा
    .guideline-or-study = गाइडलाइन, स्वास्थ्य सेवाएँ या अध्ययन
    .practice-or-expert = पर्चे, मदद करने वाली संस्थाएँ या विशेषज्ञ

# en: caf8d93f
wording =
    .default = आम शब्द
    .breast = स्तन
    .chest = छाती

# en: 08899de8
skin-tone =
    .pale = बहुत हल्की
    .light = हल्की
    .tan = मध्यम
    .brown = भूरी
    .dark = गहरी भूरी
    .deep = बहुत गहरी

# en: 2a31fd69
areola-tone =
    .rose = गुलाबी
    .tan = हल्का भूरा
    .brown = भूरा
    .dark = बहुत गहरा

# en: 90007a9a
body-shape =
    .full = भरा स्तन
    .flat = सपाट छाती

# en: 60a4e9f9
theme =
    .auto = जैसा डिवाइस में सेट है
    .light = उजली
    .dark = गहरी
    .print = प्रिंट के लिए

# en: fbc4758e
label =
    .step = कदम
    .tip = सुझाव
    .why = क्यों
    .sources = यह जानकारी कहाँ से है
    .notice = कृपया ध्यान दें
    .purpose = यह किस काम का है
    .place = कहाँ
    .avoid = कहाँ नहीं
    .plan = योजना
    .unsure = अगर पक्का न हो कि कौन-सा मामला है, तो वह चुनें जिसमें ज़्यादा जल्दी मदद लेने को कहा गया हो।
    .stretch = ये समय सिर्फ़ सुझाव हैं: जब चाहें बंद करें, या जन्म के बाद ज़्यादा समय लें। जन्म से पहले यह समय एक सीमा है।
    .key-points = थोड़े में
    .help = मदद कब लें
    .start = शुरू करें
    .pause = थोड़ा ठहरें
    .go-on = जारी रखें
    .next = आगे
    .back = वापस
    .other-side = दूसरा स्तन
    .minutes-left = बाकी मिनट
    .done = हो गया
    .listen = सुनें
    .search = खोजें
    .language = भाषा
    .wording = शरीर के लिए शब्द
    .phase = आप किस दौर में हैं
    .skin-tone = त्वचा
    .areola-tone = निप्पल और एरिओला
    .body-shape = शरीर
    .theme = उजली या गहरी स्क्रीन
    .contested = सलाह अलग-अलग है
