# en: d1ff6239
preparation-wash-hands =
    .title = Osha mikono
    .wash = Osha mikono kwa sabuni na maji yanayotiririka.
    .dry = Ikaushe kwa taulo safi.
    .nails = Weka kucha zako fupi.
    .skin = Si lazima kuosha { -body } kwanza. Si lazima kumwaga matone ya kwanza.
    .contested = Baadhi ya miongozo hukuambia uoshe ngozi kwa sabuni. Miongozo ya kitaalamu husema mikono safi inatosha.
# en: f7e7fd83
preparation-container =
    .title = Andaa chombo safi
    .choose = Chagua kikombe au chupa safi na kavu yenye mdomo mpana.
    .sterilise = Takasa (kwa mfano kwa kuchemsha) vyote vinavyogusa maziwa yako, kila mara kabla ya kuvitumia, hadi mtoto wako atimize umri wa { $sterilise-age ->
        [one] mwezi { $sterilise-age }
       *[other] miezi { $sterilise-age }
    }.
    .drops = Tumia kijiko, kikombe kidogo au sirinji kwa matone ya kwanza.
    .syringe-once = Tumia kila sirinji mara moja tu, isipokuwa maelezo ya pakiti yake yanasema vinginevyo.
    .unit = Omba vyombo kwenye wodi ya watoto wachanga ikiwa mtoto wako yuko hospitalini.
    .contested = Baadhi ya huduma za afya huomba kutakasa katika miezi ya kwanza tu, au kwa mtoto mwenye uzito mdogo au mgonjwa. Nyingine husema kikombe kinahitaji tu maji ya moto yenye sabuni. Mwongozo huu unafuata muda mrefu zaidi.
# en: 467d7a2c
preparation-clean =
    .title = Safisha vyote vinavyogusa maziwa
    .apart = Tenganisha vipande vyote vya kifaa kila baada ya kukitumia.
    .worn = Tupa vipande vilivyopasuka, vinavyonata au vilivyochakaa.
    .wash = Osha kila kipande kwa maji ya moto yenye sabuni, kwa brashi ya kazi hii tu.
    .rinse = Kisuuze kwa maji safi yanayotiririka.
    .boil = Chemsha kila kipande kikiwa kimefunikwa na maji, kwa dakika { $boil-time } au zaidi, ikiwa kinaweza kuchemshwa.
    .machine = Tumia kifaa cha kutakasa kwa mvuke, au dawa ya kutakasa kwa maji baridi, kama mtengenezaji anavyoelekeza, kwa visivyoweza kuchemshwa.
    .keep = Acha vitu ndani ya sufuria iliyofunikwa, au kwenye chanja safi vikauke kwa hewa, hadi utakapovihitaji.
    .clean-hands = Osha mikono kabla ya kuvitoa vitu hivyo.
    .dishwasher = Mashine ya kuoshea vyombo husafisha vizuri. Huduma za afya hutofautiana kuhusu kama inatosha peke yake.
    .fire = Ukikosa umeme, sufuria kwenye gesi au kwenye moto hufanya kazi ileile, mahali ambapo moshi unaweza kutoka nje.
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
# en: 236b4166
preparation-relax =
    .title = Tulia
    .place = Tafuta mahali ambapo hakuna atakayekusumbua.
    .breathe = Pumua polepole na uache mabega yashuke.
    .baby = Mshike mtoto wako ngozi kwa ngozi, au tazama picha yake.
    .face = Hakikisha unauona uso wa mtoto wako, na pua yake haijazibwa, mkiwa ngozi kwa ngozi.
    .think = Mfikirie mtoto wako.
    .music = Muziki, au harufu unayoipenda, inaweza kusaidia.
# en: 654fc698
preparation-blood-sugar =
    .title = Weka kitafunwa karibu ikiwa una kisukari
    .snack = Weka kitafunwa, maji na kipima sukari chako mahali unapoweza kufikia.
    .baby = Omba mtoto wako alishwe mapema na afanyiwe vipimo vya sukari ya damu.
# en: af1ac0b2
preparation-helper =
    .title = Muombe mtu akusomee
    .rules-first = Mwache msaidizi asome kanuni, na dalili zinazohitaji upige simu, kabla hujaanza.
    .hands = Muombe msaidizi aoshe mikono kwanza.
    .one-by-one = Mwache asome hatua moja moja, na asubiri hadi useme kwamba uko tayari.
    .stop-word = Chagua neno moja linalomaanisha “acha”.
    .own-hands = Bonyeza kwa mikono yako mwenyewe ukiweza, ili uhisi papo hapo maumivu yakitokea.
    .busy = Mwache msaidizi ashike kikombe, alete maji, au ambebe mtoto wako ikiwa msaidizi yuko macho kabisa.
    .alone = Ikiwa uko peke yako, simu yako inaweza kukusomea haya kwa sauti.
    .ask-touch = Mtu yeyote asikuguse isipokuwa wewe umekubali.
