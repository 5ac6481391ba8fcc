# en: 873684c4
topic-what-it-is =
    .title = Kukamua maziwa kwa mkono ni nini
    .meaning = Kukamua maziwa kwa mkono ni kutoa maziwa kwenye { -body } kwa mikono yako mwenyewe.
    .skill = Ni ujuzi, na huwa rahisi zaidi kwa kujizoeza. Ni rahisi kujifunza wakati titi halijajaa sana na kuuma.
    .any-hands = Huhitaji mashine, ila mikono safi na chombo cha kukingia maziwa.
# en: ac8e528f
topic-when-it-helps =
    .title = Wakati kukamua maziwa kunaposaidia
    .top-up = Kunaweza kuongezea kile mtoto anachonyonya kwako.
    .cannot-feed = Kunaweza kumlisha mtoto ambaye bado hawezi kunyonya, kwa kuwa alizaliwa kabla ya wakati au ni mgonjwa.
    .apart = Kunakupa maziwa kwa nyakati ambazo wewe na mtoto mko mbali.
    .fullness = Kunaweza kuleta nafuu titi linapojaa mno, na kumrahisishia mtoto kulishika. Huenda kukasaidia kuepusha titi kujaa sana na kuuma.
    .first-milk = Kunafaa sana kwa maziwa ya kwanza, ambayo hutoka kwa matone mazito na madogo.
    .all-along = Kunaendelea kufaa kwa muda wote unaonyonyesha.
# en: 07db8181
topic-let-down =
    .title = Jinsi maziwa yanavyoanza kushuka
    .signal = Mguso kwenye chuchu na areola hupeleka ishara kwenye ubongo wako. Ubongo hujibu kwa oksitosini (homoni), na maziwa husukumwa kutoka kwenye tezi kwenda kwenye mirija.
    .press = Kubonyeza taratibu huamsha mwitikio huu wa maziwa kushuka, na husaidia maziwa kusonga. Huyatoi maziwa kwa kuminya kwa nguvu.
    .feel = Unaweza kuhisi kama kuchomwachomwa kidogo, mkondo wa ghafla, au usihisi chochote kabisa.
    .mood = Maumivu, wasiwasi na msongo wa mawazo vinaweza kuzuia maziwa. Kumwona, kumnusa au kumfikiria mtoto wako kunaweza kuyasaidia.
    .contested = Baadhi ya wanaofundisha ukamuaji husema mwendo huo hutoa ishara tu. Wengine husema mibonyezo yenyewe hutoa matone. Kubonyeza taratibu hufanya yote mawili.
# en: 2b398b85
topic-why-massage =
    .title = Kwa nini kukanda
    .glands = Tezi zilizo chini ya ngozi hutengeneza maziwa yako. Kukanda hufanya kazi kwenye sehemu inayozizunguka.
    .more-milk = Kukanda huenda kukakusaidia kupata maziwa zaidi. Majaribio yanaelekea huko, lakini mengi yalikuwa na ubora mdogo, na mara nyingi waliokanda walikuwa watu wenye mafunzo.
    .comfort = Kukanda taratibu huenda kukapunguza kwa muda kujaa kwa kawaida.
    .unknown = Hakuna ushahidi mzuri wa kutosha kwamba kujikanda mwenyewe huzuia titi kujaa sana na kuuma, mirija kuziba au mastitisi.
    .contested = Baadhi ya wanaofundisha ukamuaji husema kukanda husaidia kuzuia na kupunguza mirija kuziba na mastitisi. Miongozo mipya ya kitaalamu huonya kwamba kukanda kwa nguvu kunaweza kudhuru. Usikande sehemu yenye joto, nyekundu, iliyovimba au inayouma sana: ipoze, nyonyesha kama kawaida, na upate msaada.
# en: 6008b7c3
topic-what-to-massage =
    .title = Sehemu ya kukanda na isiyo ya kukanda
    .massage = Kukanda ni kwa sehemu zenye tezi: nje ya areola upande wa juu, wa chini, wa ndani na wa nje.
    .nipple = Chuchu hupata tu mguso mwepesi na mfupi, ili kuamsha mwitikio wa maziwa kushuka.
    .areola = Kubonyeza nyuma ya areola ni kwa ajili ya kukamua maziwa. Ni mguso wa aina yake, si kukanda.
    .contested = Baadhi ya njia hukanda areola au chuchu. Mwongozo huu hutenganisha aina tatu za mguso.
# en: cc69d598
topic-before-birth =
    .title = Kujifunza kabla ya kujifungua
    .why = Baadhi ya wazazi hujifunza kukamua maziwa katika wiki za mwisho za ujauzito. Hilo linaweza kujenga ujuzi, na maziwa yanaweza kuhifadhiwa kwa siku za kwanza.
    .evidence = Katika jaribio moja kubwa la watu wenye kisukari na hatari ndogo, kukamua maziwa hakukuongeza idadi ya watoto waliopelekwa wodi ya uangalizi maalumu wa watoto wachanga. Jaribio hilo haliwakilishi aina nyingine za ujauzito.
    .contractions = Kugusa chuchu kunaweza kuanzisha mikazo ya uzazi. Ndiyo sababu unauliza kwanza, na unaacha kukamua maziwa tumbo linapokaza.
    .ask = Muulize mkunga au daktari kama unaweza kuanza, na lini.
    .practise = Jizoeze hatua tano kwa dakika { $before-birth-session }, si zaidi.
    .save = Uliza jinsi ya kuweka lebo, kugandisha na kupeleka maziwa, ikiwa yatakuwepo.
    .stop = Acha kukamua maziwa tumbo linapokaza kwa mara ya kwanza.
    .no-milk = Kukosa maziwa kabla ya kujifungua hakusemi chochote kuhusu baadaye.
    .contested = Hospitali hutofautiana kuhusu nani wa kufundishwa na kuanzia wiki gani. Utafiti mmoja mdogo uliona watoto wakizaliwa mapema zaidi, na haukuweza kuonyesha sababu. Uliza hospitali yako.
# en: 6033ce4c
topic-first-days =
    .title = Maziwa katika siku za kwanza
    .colostrum = Maziwa ya kwanza, kolostramu (dang’a), ni mazito na hutoka kwa matone au vijiko vya chai. Kiasi chochote kinafaa.
    .hand-or-pump = Mikono inafaa kwa matone ya kwanza, kwa kuwa hakuna tone linalopotea. Tafiti ndogo hutofautiana kuhusu kipi hutoa maziwa zaidi, mikono au pampu. Fanya kwa upole, kwa kuwa mikono na pampu vyote vinaweza kuumiza vikitumiwa kwa nguvu.
    .start = Anza mapema uwezavyo baada ya kujifungua ikiwa mtoto hawezi kunyonya, na kabla ya kupita muda wa saa { $first-expression }.
    .repeat = Rudia mara { $sessions-a-day-min } hadi { $sessions-a-day-max } au zaidi kwa mchana na usiku, wakati mtoto hawezi kunyonya.
    .night = Weka angalau kipindi kimoja usiku wakati mtoto hawezi kunyonya.
    .feeding-well = Ikiwa mtoto wako ananyonya vizuri, huhitaji mpango. Kukamua maziwa kidogo baada ya kunyonyesha ni uamuzi wako.
    .contested = Baadhi ya huduma za afya huomba uanze mapema zaidi sana. Katika utafiti wa watoto waliozaliwa mapema sana, kuanza katika saa chache za kwanza kuliendana na maziwa mengi zaidi mwanzoni. Kuanza mapema zaidi ya hapo hakukuongeza chochote.
# en: 7ccd9234
topic-how-often =
    .title = Mara ngapi na kwa muda gani
    .length = Kipindi huchukua takriban dakika { $session-min } hadi { $session-max } ukishajizoeza.
    .beginner = Baada ya kujifungua, kinaweza kuchukua dakika { $session-beginner-min } hadi { $session-beginner-max } unapojifunza.
    .often = Ikiwa mtoto wako anapata maziwa yote kwa kukamuliwa, panga vipindi { $sessions-a-day-min } hadi { $sessions-a-day-max } au zaidi kwa mchana na usiku. Hiyo ni sawa na kipindi kimoja takriban kila baada ya muda wa saa { $session-gap-min } hadi { $session-gap-max }.
    .spacing = Idadi ya vipindi ni muhimu kuliko kuviachanisha kwa muda ulio sawa.
    .suggestion = Ikiwa mtoto wako ananyonya vizuri, kamua maziwa unapotaka tu.
# en: e3c3b6b5
topic-how-much =
    .title = Kiasi cha kutarajia
    .before-birth = Kabla ya kujifungua huenda usipate chochote, au upate matone machache. Hilo halisemi chochote kuhusu kiasi utakachotengeneza.
    .first-drops = Katika siku ya kwanza au mbili, kipindi kimoja huenda kisitoe chochote, au kitoe hadi kijiko kimoja cha chai: ml { $first-milk-min } hadi { $first-milk-max } katika jaribio moja.
    .no-measure = Kiasi unachokamua si kipimo cha maziwa unayotengeneza. Hakuna kiasi ambacho lazima ufikie.
    .better-signs = Nepi zenye mkojo na uzito huonyesha vizuri zaidi kama mtoto anapata maziwa ya kutosha.
    .contested = Tafiti za siku ya kwanza hutaja kiasi tofauti sana. Kwa hiyo mwongozo huu hautaji kiasi cha kufikia.
# en: 13e50344
topic-storing =
    .title = Kukusanya na kuhifadhi maziwa
    .healthy-baby = Muda huu ni kwa mtoto mwenye afya aliye nyumbani. Muda mfupi zaidi ni sawa daima.
    .differs = Mahali unapoishi, ushauri unaweza kuwa tofauti. Fuata kwanza huduma yako ya afya.
    .label = Andika tarehe kwenye kila chombo, na utumie maziwa ya zamani zaidi kwanza.
    .lid = Tumia chombo chenye kifuniko kilichotengenezwa kwa ajili ya chakula.
    .room = Weka maziwa mapya kwenye chumba chenye joto lisilozidi { $store-room-heat-c } °C ({ $store-room-heat-f } °F) kwa muda usiozidi saa { $store-room }.
    .fridge = Yaweke kwa siku zisizozidi { $store-fridge } kwenye jokofu (friji) lenye { $store-fridge-heat-c } °C ({ $store-fridge-heat-f } °F) au baridi zaidi.
    .fridge-unknown = Yaweke kwa siku zisizozidi { $store-fridge-unknown } ikiwa hujui jokofu lina baridi kiasi gani.
    .space = Acha nafasi kidogo ndani ya chombo unachogandisha, sehemu ya juu.
    .mix = Poza maziwa mapya kabla ya kuyaongeza kwenye maziwa ya baridi.
    .freezer = Yagandishe kwa muda usiozidi { $store-freezer ->
        [one] mwezi { $store-freezer }
       *[other] miezi { $store-freezer }
    } kwenye friza yenye { $store-freezer-heat-c } °C ({ $store-freezer-heat-f } °F) au baridi zaidi.
    .place = Weka maziwa sehemu ya nyuma ya jokofu au friza, na kamwe si mlangoni.
    .thaw = Yeyusha maziwa yaliyoganda kwenye jokofu, au kwa kuweka chombo chake ndani ya maji ya vuguvugu muda mfupi kabla ya kuyahitaji.
    .thawed = Maziwa yaliyoyeyuka kwenye jokofu yatumie kabla ya kupita muda wa saa { $store-thawed }.
    .thawed-in-water = Maziwa ambayo chombo chake kiliwekwa kwenye maji ili yayeyuke yatumie papo hapo.
    .no-refreeze = Usiyagandishe mara ya pili.
    .leftover = Mwaga maziwa yaliyobaki kabla ya kupita muda wa saa { $store-leftover } tangu mtoto aanze kulishwa.
    .swirl = Zungusha chombo cha maziwa taratibu ili mafuta yachanganyike.
    .ask-unit = Uliza wodi ya watoto wachanga kuhusu muda wanaoutumia, ikiwa mtoto wako yuko hospitalini.
    .drops = Mpe mtoto matone kwa kijiko, kikombe kidogo, au sirinji ya kulishia ambayo mkunga amekuonyesha jinsi ya kuitumia.
    .travel = Uliza wodi ya uzazi jinsi ya kupeleka maziwa yaliyogandishwa.
    .contested = Nchi na hata hospitali hutoa muda tofauti. Mwongozo huu uko karibu na muda mfupi zaidi unaoshauriwa kwa nyumbani, lakini wengine hutoa muda mfupi hata zaidi kwa maziwa yaliyogandishwa au yaliyoyeyushwa.
# en: 1933cccf
topic-model =
    .title = Jifunze kwa kutumia kielelezo
    .why = Puto (baluni) ni kielelezo kizuri cha kujizoeza kabla ya kujaribu kwenye mwili wako. Hakuna anayehitaji kuvua nguo, na unaweza kuwaonyesha wengine.
    .limits = Puto huonyesha mahali pa kuweka vidole na jinsi ya kuvisogeza. Haliwezi kuonyesha jinsi mwili wako unavyohisi.
    .fill = Jaza puto maji au hewa bila kulikaza, fundo lake liwe badala ya chuchu.
    .hold = Tengeneza umbo la C nyuma ya fundo kwa kidole gumba na vidole vingine.
    .press = Bonyeza kwenda nyuma, kutanisha vidole na ulegeze bila kutelezesha.
    .other-models = Soksi laini au kielelezo kilichofumwa kinafaa pia, na ni salama zaidi karibu na watoto.
