# en: d1ff6239
preparation-wash-hands =
    .title = Osha mikono
    .wash = Osha mikono kwa sabuni na maji yanayotiririka.
    .dry = Ikaushe kwa taulo safi.
    .nails = Weka kucha zako fupi.
    .skin = Si lazima kuosha { -body } kwanza. Si lazima kumwaga matone ya kwanza.
    .contested = Baadhi ya miongozo hukuambia uoshe ngozi kwa sabuni. Miongozo ya kitaalamu husema mikono safi inatosha.
# en: 6011a67a
preparation-container =
    .title = Andaa chombo safi
    .choose = Chagua kikombe au chupa safi na kavu yenye mdomo mpana.
    .sterilise = Kitakase (kwa mfano kwa kukichemsha) ikiwa mkunga au huduma yako ya afya inakuomba hivyo.
    .drops = Tumia kijiko, kikombe kidogo au sirinji kwa matone ya kwanza.
    .unit = Omba vyombo kwenye wodi ya watoto wachanga ikiwa mtoto wako yuko hospitalini.
# en: 23fc6c4f
preparation-comfort =
    .title = Kaa vizuri
    .sit = Kaa au simama ili mgongo na mikono yako viweze kupumzika.
    .lean = Inama mbele kidogo, ili maziwa yadondoke chini.
    .support = Shikilia { -body } kwa mkono wako ulio huru.
    .lie-back = Kuegemea nyuma kunafaa wakati wa kukanda.
# en: e7a7ea96
preparation-warmth =
    .title = Jipashe joto
    .warm = Weka kitambaa chenye unyevu na vuguvugu kwenye { -body } muda mfupi kabla ya kuanza.
    .shower = Kuoga maji ya vuguvugu kunafaa pia.
# en: aceda77d
preparation-relax =
    .title = Tulia
    .place = Tafuta mahali ambapo hakuna atakayekusumbua.
    .breathe = Pumua polepole na uache mabega yashuke.
    .baby = Mshike mtoto wako ngozi kwa ngozi, au tazama picha yake.
    .think = Mfikirie mtoto wako.
    .music = Muziki, au harufu unayoipenda, inaweza kusaidia.
# en: f23e3cdd
preparation-blood-sugar =
    .title = Weka kitafunwa karibu ikiwa una kisukari
    .snack = Weka kitafunwa, maji na kipima sukari chako mahali unapoweza kufikia.
