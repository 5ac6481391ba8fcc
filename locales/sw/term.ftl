# en: 8cbd8c88
term-nipple =
    .title = Chuchu
    .text = Ncha iliyoinuka ambako maziwa hutokea. Ina matundu kadhaa madogo sana, si moja tu.
# en: d44198a5
term-areola =
    .title = Areola (ngozi inayozunguka chuchu)
    .text = Mduara wa ngozi yenye rangi nyeusi zaidi unaozunguka chuchu. Ukubwa wake hutofautiana sana kati ya watu.
# en: 16978544
term-mammary-gland =
    .title = Tezi ya maziwa
    .text = Sehemu chini ya ngozi inayotengeneza maziwa.
# en: 107522d7
term-alveoli =
    .title = Alveoli (vijifuko vya tezi ya maziwa)
    .text = Vijifuko vidogo sana ndani ya tezi ambamo maziwa hutengenezwa na kukaa.
# en: c415275c
term-milk-duct =
    .title = Mrija wa maziwa
    .text = Mrija mwembamba unaopeleka maziwa kwenye chuchu.
# en: 85371bc4
term-lactiferous-sinus =
    .title = Sinasi ya laktiferasi, au sinasi ya maziwa
    .text = Jina la vinundu vidogo, kama maharage, ambavyo baadhi ya watu huvihisi nyuma ya chuchu.
    .contested = Vitabu vya zamani huvionyesha kama vifuko vinavyohifadhi maziwa. Picha za vipimo huonyesha hapo mirija myembamba, na hakuna vifuko.
# en: f2b38162
term-let-down =
    .title = Maziwa kuanza kushuka
    .text = Mwitikio wa mwili unaosukuma maziwa kutoka kwenye vijifuko vya tezi kwenda kwenye mirija. Vitabu huuita mwitikio wa oksitosini.
# en: d398614f
term-colostrum =
    .title = Kolostramu (dang’a)
    .text = Maziwa ya kwanza. Ni mazito na yanayonata, na huwa kidogo.
# en: 4f4d0949
term-engorgement =
    .title = Matiti kujaa sana na kuuma
    .text = Matiti kujaa hadi yanauma, pamoja na kuvimba, mara nyingi katika wiki ya kwanza.
# en: 5c3d2e2a
term-clogged-duct =
    .title = Mrija wa maziwa ulioziba
    .text = Mahali pagumu panapouma ambapo kuvimba kunabana mrija. Huitwa pia njia ya maziwa iliyoziba au iliyogota.
    .contested = Vipeperushi vingi husema kuna kizibo ambacho lazima kisukumwe kitoke. Miongozo mipya ya kitaalamu husema ni kuvimba kunakohitaji mapumziko na baridi.
# en: ea51e6f3
term-mastitis =
    .title = Mastitisi (titi kuvimba na kuuma)
    .text = Titi kuvimba, kuwa na joto na kuuma, wakati mwingine pamoja na homa (joto mwilini). Hali hiyo inaweza kugeuka kuwa maambukizi.
# en: 4f75771c
term-abscess =
    .title = Jipu
    .text = Mfuko wa usaha. Lazima daktari aondoe usaha huo au atibu jipu.
# en: d6a05ae2
term-ibclc =
    .title = Mshauri wa unyonyeshaji (IBCLC)
    .text = Mtu mwenye mafunzo na cheti cha kusaidia kuhusu kunyonyesha na maziwa.
# en: 14d5534d
term-care-provider =
    .title = Mhudumu wa afya
    .text = Mtu anayehudumia afya yako. Anaweza kuwa mkunga, muuguzi, daktari au mshauri wa unyonyeshaji.
# en: d324dbc9
term-hand-expression =
    .title = Kukamua maziwa kwa mkono
    .text = Kutoa maziwa kwa mikono, kwa mdundo wa kubonyeza na kulegeza.
# en: 61fc2e12
term-chestfeeding =
    .title = Kunyonyesha kifuani (chestfeeding)
    .text = Neno ambalo baadhi ya watu hulitumia kwa kumlisha mtoto kutoka kwenye mwili wao wenyewe. Wengine husema kunyonyesha, au kumpa mtoto titi.
    .contested = Baadhi ya wataalamu huomba maneno yanayojumuisha kila mtu. Wengine huomba maneno ambayo kila mtu anayajua. Tumia yale yaliyo yako.
# en: 296a3bd7
term-donor-milk =
    .title = Maziwa yaliyochangiwa
    .text = Maziwa ya mtu mwingine ambayo benki ya maziwa imeyapima na kuyapasha moto.
# en: ec4b9069
term-formula =
    .title = Maziwa ya kopo ya watoto wachanga (fomula)
    .text = Maziwa ya watoto wachanga yanayotengenezwa kiwandani. Yachanganye kwa maji salama, kwa kufuata kabisa maelezo ya pakiti. Kwa mtoto aliyezaliwa kabla ya wakati au mchanga sana, muulize mkunga kwanza.
# en: aa0bb92c
term-sterilise =
    .title = Kutakasa
    .text = Kusafisha vizuri sana hadi karibu hakuna vijidudu vinavyobaki, kwa mfano kwa kuchemsha.
# en: 54649771
term-d-mer =
    .title = D-MER (wimbi la hisia mbaya)
    .text = Wimbi fupi la hisia mbaya kabla tu ya maziwa kuanza kushuka. Jina hilo ni kifupi cha maneno ya Kiingereza “dysphoric milk ejection reflex”.
# en: c9bf6a17
term-induced-lactation =
    .title = Kuanzisha maziwa bila ujauzito (induced lactation)
    .text = Kutengeneza maziwa bila kuwa umebeba ujauzito.
# en: 51b90de3
term-relactation =
    .title = Kuanzisha maziwa tena (relactation)
    .text = Kutengeneza maziwa tena baada ya kukoma au kupungua sana.
# en: 6dfc009d
term-tightenings =
    .title = Tumbo kukaza
    .text = Tumbo lako linakuwa gumu kwa muda kisha linalegea. Huenda huo ni mkazo wa uzazi.
