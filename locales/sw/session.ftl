# en: 33d93522
session-before-birth =
    .title = Mpango wa kabla ya kujifungua
    .summary = Kujizoeza kwa muda mfupi, baada tu ya mkunga au daktari wako kukubali. Jumla ya dakika { $before-birth-session }, si zaidi.
    .time = Weka kengele ya dakika { $before-birth-session }, si zaidi, na uache inapolia.
    .skip = Ruka siku wakati wowote upendao. Maziwa yatoke au yasitoke, umejizoeza.
# en: c79b364e
session-first-days =
    .title = Mpango wa siku za kwanza
    .summary = Kwa mtoto ambaye bado hanyonyi vizuri. Takriban dakika { $session-first-days-min } hadi { $session-first-days-max } pamoja na mapumziko.
    .plan = Muulize mkunga au daktari leo hii mtoto wako apewe nini pamoja na matone haya.
    .prepare = Weka tayari kijiko safi au kikombe kidogo safi cha kukinga matone.
    .collect = Kusanya kila tone kwenye kijiko au sirinji.
    .give = Mpe matone kwanza, kama mkunga alivyokuonyesha, kisha kile kilichopangwa kwenye mpango wa mtoto wako.
    .often = Fanya hivi mara { $sessions-a-day-min } hadi { $sessions-a-day-max } au zaidi kwa mchana na usiku, hadi mtoto wako anyonye vizuri.
    .night = Fanya angalau kimoja kati ya vipindi hivi usiku.
    .drops = Matone ndiyo ya kutarajia, na yana thamani. Huenda matone peke yake yasitoshe kumlisha mtoto.
    .shorter = Fanya mzunguko mmoja zaidi ikiwa una nguvu.
# en: 2c04073e
session-established =
    .title = Mpango wa wakati maziwa yameshakuwa mengi
    .summary = Kuongezea maziwa, au unapokuwa mbali na mtoto. Takriban dakika { $session-min } hadi { $session-max } pamoja na mapumziko na mzunguko wa pili.
    .prepare = Weka kikombe safi mahali unapoweza kufikia kabla ya kuanza.
    .stretch = Wanaoanza huhitaji muda mrefu zaidi. Fuata maziwa yako na unavyojisikia, si saa.
# en: d56b280e
session-exclusive =
    .title = Mpango wa mtoto anayelishwa maziwa ya kukamuliwa tu
    .summary = Kwa mtoto anayepata maziwa yako yote kwa kikombe, mrija wa kulishia au chupa. Takriban dakika { $session-min } hadi { $session-max } kila kipindi.
    .plan = Muulize mkunga au daktari leo hii mtoto wako anahitaji maziwa kiasi gani kila anapolishwa, na alishwe mara ngapi.
    .meanwhile = Uliza umpe mtoto nini katika nyakati za kulishwa ambazo maziwa yako mwenyewe bado hayatoshi.
    .often = Kamua maziwa mara { $sessions-a-day-min } hadi { $sessions-a-day-max } au zaidi kwa mchana na usiku, takriban kila baada ya muda wa saa { $session-gap-min } hadi { $session-gap-max }.
    .night = Kamua maziwa angalau mara moja usiku.
    .call = Mpigie simu mkunga au daktari leo hii ikiwa maziwa hayafikii kiasi ambacho mtoto wako anahitaji, au ikiwa yanapungua.
    .log = Andika wakati uliokamua maziwa na kiasi kilichotoka, kwa ajili ya mtu anayekusaidia.
    .whole-day = Angalia jumla ya mchana na usiku, si kipindi kimoja.
    .pump = Tumia mikono yako tangu mwanzo, na siku ya kwanza uombe pia pampu ya maziwa ya hospitali. Kutumia mikono kabla na baada ya pampu kunaweza kutoa maziwa zaidi. Kwa mtoto aliyezaliwa mapema sana, huenda mikono peke yake isitoshe.
    .contested = Baadhi ya hospitali huanza kwa mikono na pampu pamoja. Nyingine huanza kwa mikono na kuongeza pampu maziwa yanapokuwa mengi zaidi. Uliza hospitali yako.
# en: 9b05f0d5
session-comfort =
    .title = Kidogo tu, ili upate nafuu
    .summary = Kwa wakati titi limejaa mno. Acha unapopata nafuu, hata kama maziwa yamebaki.
    .little = Toa maziwa kidogo muda mfupi kabla ya kunyonyesha, au titi linapojaa kupita kiasi.
    .stop = Acha mara tu titi linapokuwa laini zaidi.
    .cool = Poza sehemu hiyo baadaye ikiwa imevimba.

# en: 8226b7d0
block-massage-first =
    .text = Kanda titi la kwanza kwa dakika { $massage-per-side-min } hadi { $massage-per-side-max }.
# en: da506a34
block-express-first =
    .text = Kamua maziwa kwenye titi la kwanza kwa dakika { $per-side-min } hadi { $per-side-max }.
# en: 68d47788
block-massage-second =
    .text = Kanda titi lingine kwa dakika { $massage-per-side-min } hadi { $massage-per-side-max }.
# en: c324c3ca
block-express-second =
    .text = Kamua maziwa kwenye titi lingine kwa dakika { $per-side-min } hadi { $per-side-max }.
# en: 97623bd3
block-express-first-again =
    .text = Rudi kwenye titi la kwanza kwa dakika { $per-side-min } hadi { $per-side-max }.
# en: 1bba545d
block-express-second-again =
    .text = Malizia kwenye titi lingine kwa dakika { $per-side-min } hadi { $per-side-max } zaidi.
# en: a54dab27
block-ease-first =
    .text = Kamua maziwa taratibu kwenye titi lililojaa zaidi, hadi tu liwe laini zaidi.
# en: b857f48b
block-ease-second =
    .text = Lipe nafuu titi lingine pia, ikiwa limejaa.
