# en: b9deaee0
section =
    .preparation = Jiandae
    .massage = Kukanda
    .steps = Hatua tano
    .sessions = Muda gani: mipango ya kufuata
    .safety = Usalama
    .problems = Mambo yasipoenda sawa
    .topics = Mambo ya kujua
    .terms = Maana ya maneno
    .sources = Vyanzo

# en: 5b8061ab
urgency =
    .emergency = Dharura: tafuta msaada sasa hivi
    .same-day = Piga simu leo hii
    .soon = Omba ushauri ndani ya siku chache
    .stop = Acha!
    .caution = Tahadhari

# en: 4a934fc5
urgency-meaning =
    .emergency = Tafuta msaada dakika hii hii, iwe mchana au usiku.
    .same-day = Piga simu ndani ya siku ya leo, saa yoyote ile. Ikiwa hakuna anayepokea simu, piga namba ya huduma ya usiku na wikendi, au nenda hospitalini. Usimwache mtoto mchanga asubiri hadi asubuhi. Hali ikizidi kuwa mbaya, tafuta msaada wa dharura.
    .soon = Omba ushauri katika siku chache zijazo, au kabla ya kupita muda unaotajwa kwenye maelezo husika.
    .stop = Usianze, au acha unachofanya.
    .caution = Fanya huku ukizingatia jambo hili.

# en: 2fbba118
concern =
    .parent = Kwa ajili yako
    .baby = Kwa ajili ya mtoto wako

# en: 889e804f
contact =
    .emergency-number = Namba ya dharura
    .maternity-unit = Wodi ya uzazi
    .midwife-or-doctor = Mkunga au daktari
    .feeding-help = Msaada wa kunyonyesha

# en: 1fa46762
phase =
    .before-birth = Kabla ya kujifungua
    .first-days = Siku za kwanza
    .established = Maziwa yakishakuwa mengi

# en: efd49cd1
evidence =
    .trial-or-review = Majaribio ya kitabibu au mapitio ya majaribio
    .guideline-or-study = Miongozo ya kitaalamu, huduma za afya au tafiti
    .practice-or-expert = Vipeperushi, mashirika ya hisani au wataalamu

# en: caf8d93f
wording =
    .default = Maneno ya kawaida
    .breast = Titi
    .chest = Kifua

# en: 08899de8
skin-tone =
    .pale = Nyeupe sana
    .light = Nyeupe
    .tan = Maji ya kunde
    .brown = Kahawia
    .dark = Kahawia iliyokolea
    .deep = Nyeusi sana

# en: 2a31fd69
areola-tone =
    .rose = Pinki (waridi)
    .tan = Kahawia isiyokolea
    .brown = Kahawia
    .dark = Nyeusi sana

# en: 90007a9a
body-shape =
    .full = Titi la mviringo
    .flat = Kifua bapa

# en: 60a4e9f9
theme =
    .auto = Kama kifaa kilivyowekwa
    .light = Mwanga
    .dark = Giza
    .print = Ya kuchapisha

# en: fbc4758e
label =
    .step = Hatua
    .tip = Dokezo
    .why = Kwa nini
    .sources = Nani anasema hivyo
    .notice = Tafadhali zingatia
    .purpose = Faida yake
    .place = Wapi
    .avoid = Wapi usikande
    .plan = Mpango
    .unsure = Ikiwa huna uhakika ni kundi gani, chagua lile la dharura zaidi.
    .stretch = Muda huu ni pendekezo: maliza wakati wowote upendao, au chukua muda zaidi baada ya kujifungua. Kabla ya kujifungua, muda huo ni kikomo.
    .key-points = Kwa ufupi
    .help = Wakati wa kupata msaada
    .start = Anza
    .pause = Sitisha kwa muda
    .go-on = Endelea
    .next = Inayofuata
    .back = Rudi
    .other-side = Titi lingine
    .minutes-left = Dakika zilizobaki
    .done = Nimemaliza
    .listen = Sikiliza
    .search = Tafuta
    .language = Lugha
    .wording = Maneno kuhusu mwili
    .phase = Ulipofikia sasa
    .skin-tone = Ngozi
    .areola-tone = Chuchu na areola
    .body-shape = Mwili
    .theme = Mwanga au giza
    .contested = Ushauri hutofautiana
