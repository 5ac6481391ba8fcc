## Dharura

# en: 96945f4a
safety-sepsis =
    .title = Unaumwa sana: dalili za sepsisi (maambukizi yaliyoenea mwilini)
    .text = Piga namba ya dharura sasa hivi ikianza dalili yoyote kati ya hizi, titi liwe linauma au la: unatetemeka sana kiasi cha kushindwa kujizuia; au umechanganyikiwa; au ulimi wako ni mzito unapoongea; au unapumua kwa shida sana; au hujakojoa siku nzima; au ngozi yako inapata mabaka mabaka.
# en: ffc0b51b
safety-pregnancy-call-now =
    .title = Kutokwa damu, maji kuvuja, homa (joto mwilini) au mtoto kucheza kidogo kuliko kawaida wakati wa ujauzito
    .text = Piga simu wodi ya uzazi sasa hivi ukitokwa damu ukeni, chupa ya uzazi ikipasuka au maji yakivuja, au ukiwa na homa (joto mwilini). Piga simu sasa hivi mtoto akicheza tumboni kidogo kuliko kawaida. Piga simu sasa hivi ukipata mikazo ya uzazi yenye maumivu inayokuja kwa mpangilio. Piga namba ya dharura sasa hivi ukitokwa damu nyingi. Piga namba ya dharura pia ukipata maumivu makali ya tumbo yasiyoacha.
# en: cd5dc1b8
safety-tightenings-early =
    .title = Tumbo kukaza mapema mno
    .text = Piga simu wodi ya uzazi sasa hivi ikianza dalili yoyote kati ya hizi kabla ya kutimiza wiki { $preterm-week } kamili za ujauzito: tumbo lako linakaza tena na tena; au una maumivu ya mgongo ya aina mpya, au maumivu kama ya hedhi; au unatokwa na maji, ute au damu ukeni. Usisubiri kuona kama itaisha.
# en: 862e2b6b
safety-baby-breathing =
    .title = Mtoto wako anapumua kwa shida au anabadilika rangi
    .text = Piga namba ya dharura sasa hivi ikiwa mtoto wako anapumua haraka sana au kwa shida, anatoa sauti ya kuguna anapopumua, au anaacha kupumua. Piga namba hiyo sasa hivi pia mtoto wako akiwa na rangi ya bluu, mabaka mabaka, au akipoteza rangi sana (akipauka). Kwenye ngozi ya kahawia au nyeusi, angalia viganja vya mikono na nyayo.
# en: 5f88921f
safety-baby-unresponsive =
    .title = Mtoto wako amelegea au ni vigumu kumwamsha
    .text = Piga namba ya dharura sasa hivi ikiwa mtoto wako amelegea, mwili wake ni baridi sana, au ni vigumu kumwamsha. Piga namba hiyo sasa hivi pia akilia kwa sauti dhaifu na nyembamba, au akipata degedege. Ipige sasa hivi pia akitapika matapishi ya kijani, utosi wake (sehemu laini ya kichwa) ukivimba, au akiwa na vipele au madoa kwenye ngozi yasiyofifia unapoyabonyeza.
# en: c5985eb9
safety-baby-temperature =
    .title = Mtoto wako mchanga ana joto sana au baridi sana
    .text = Tafuta msaada wa dharura sasa hivi ikiwa mtoto wako ana umri wa chini ya { $baby-fever-age ->
        [one] mwezi { $baby-fever-age }
       *[other] miezi { $baby-fever-age }
    } na ana homa (joto mwilini) au ana baridi sana. Homa ni joto la { $baby-fever-c } °C ({ $baby-fever-f } °F) au zaidi. Baridi sana ni chini ya { $baby-cold-c } °C ({ $baby-cold-f } °F).
# en: 43239e3a
safety-crisis =
    .title = Unahisi unaweza kujidhuru au kumdhuru mtoto wako
    .text = Piga namba ya dharura sasa hivi ukihisi kwamba huenda ukajidhuru au ukamdhuru mtoto wako. Unaweza pia kwenda kwenye idara ya dharura ya hospitali iliyo karibu zaidi. Hupo peke yako. Watu wengi hupata nafuu wakisaidiwa.

## Piga simu leo hii

# en: 0a7c8e10
safety-fever =
    .title = Homa (joto mwilini) pamoja na titi linalouma
    .text = Mpigie simu mkunga au daktari leo hii ikiwa titi lako linauma na una homa (joto mwilini). Homa ni joto la { $fever-c } °C ({ $fever-f } °F) au zaidi. Piga simu leo hii pia ukihisi kutetemeka kwa baridi, au ukijisikia kama una mafua makali ya virusi (flu).
    .contested = Mwongozo wa zamani wa kitaalamu ulisubiri homa ya juu zaidi. Mwongozo huu unafuata kiwango cha chini, ili upige simu kwa wakati.
# en: e6b2821a
safety-abscess =
    .title = Usaha, mistari kwenye ngozi au uvimbe unaokua
    .text = Mpigie simu mkunga au daktari leo hii ukiona usaha, au mistari myekundu au myeusi zaidi kwenye titi lako. Piga simu leo hii ikiwa uvimbe unakua na unauma sana, au sehemu inayouma inaenea. Huenda ni jipu, na linahitaji matibabu.
# en: 8e930a94
safety-inflamed-no-better =
    .title = Sehemu yenye joto na inayouma ambayo haipati nafuu
    .text = Mpigie simu mkunga au daktari leo hii ikiwa sehemu ya titi lako ina joto, inauma na imevimba, na unajisikia mgonjwa. Piga simu leo hii pia ikiwa hali inazidi kuwa mbaya. Ikiwa unajisikia vizuri, piga simu kama hakuna nafuu baada ya muda wa saa { $no-better-min } kupita. Usisubiri kamwe zaidi ya muda wa saa { $no-better-max }. Sehemu hiyo inaweza kuonekana nyekundu, nyeusi zaidi au yenye kung’aa. Ni vigumu kuona wekundu kwenye ngozi ya kahawia na nyeusi.
# en: acc38172
safety-antibiotics-no-better =
    .title = Antibiotiki ambazo hazisaidii
    .text = Mpigie simu tena mkunga au daktari leo hii ikiwa hujapata nafuu baada ya muda wa saa { $antibiotics-no-better } tangu uanze kutumia antibiotiki. Usisubiri muda wote huo ikiwa unajisikia vibaya zaidi.
    .contested = Baadhi ya huduma za afya huruhusu muda mrefu zaidi. Muda mfupi ndio salama zaidi.
# en: 2ad4b2c3
safety-cracked-nipple =
    .title = Chuchu iliyopasuka inayoonekana kuwa na maambukizi
    .text = Mpigie simu mkunga au daktari leo hii ikiwa chuchu iliyopasuka inaonekana kuwa na maambukizi, na sehemu inayoizunguka ina joto na inauma. Huenda ukahitaji matibabu.
# en: 2c61f5fc
safety-pink-milk =
    .title = Maziwa ya rangi ya pinki (waridi) iliyokolea
    .text = Mpigie simu mkunga au daktari leo hii ikiwa maziwa yako, pedi ya titi au nepi inapata rangi ya pinki (waridi) iliyokolea. Huenda kijidudu ndicho chanzo. Uliza kabla ya kumpa mtoto maziwa hayo. Osha na utakase (kwa mfano kwa kuchemsha) vyote vinavyogusa maziwa.
# en: 04512a95
safety-baby-feeding =
    .title = Mtoto wako hanyonyi vizuri
    .text = Mpigie simu mkunga au daktari leo hii ikiwa mtoto wako anakataa kunyonya, au anapata chini ya nusu ya kiasi cha kawaida. Piga simu leo hii pia ikiwa analala na kupitiliza nyakati za kunyonya. Piga simu leo hii ikiwa ngozi yake inazidi kuwa ya njano, mdomo wake umekauka, au hakuna kinachomtuliza.
# en: 79fe02d3
safety-baby-nappies =
    .title = Nepi zenye mkojo ni chache mno
    .text = Hesabu nepi zenye mkojo kwa mchana na usiku mmoja. Mchana na usiku wa kwanza baada ya kujifungua huhesabiwa kuwa siku ya kwanza. Hadi siku ya { $nappies-grow }, kila siku idadi ya nepi zenye mkojo iwe angalau sawa na idadi ya siku za umri wa mtoto. Kuanzia siku ya { $nappies-steady }, tarajia kila siku nepi { $nappies } au zaidi zilizo nzito kwa mkojo. Mpigie simu mkunga au daktari leo hii zikiwa chache kuliko hizo. Kuanzia siku ya { $nappies-steady }, piga simu leo hii pia ikiwa hakuna nepi yenye mkojo kwa muda wa saa { $dry-nappy }.

# en: 6c8ef44c
safety-baby-seems-wrong =
    .title = Unahisi kuna jambo lisilo sawa
    .text = Mpigie simu mkunga au daktari leo hii ikiwa unahisi kuna jambo lisilo sawa kwa mtoto wako. Si lazima uweze kusema ni nini.

## Omba ushauri ndani ya siku chache

# en: 097e66f5
safety-lump =
    .title = Uvimbe (donge) usioisha
    .text = Mpigie simu mkunga au daktari ikiwa uvimbe haujapungua baada ya muda wa saa { $lump-call-min } kupita huku ukinyonyesha kama kawaida. Usisubiri kamwe zaidi ya muda wa saa { $lump-call-max }. Uvimbe ambao bado upo baada ya wiki { $lump-check } lazima uchunguzwe. Usisubiri hadi uache kunyonyesha.
    .contested = Kurasa za habari za afya hutofautiana sana kuhusu muda wa kusubiri. Mwongozo huu unafuata muda mfupi.
# en: 1be5d404
safety-breast-changes =
    .title = Mabadiliko yanayohitaji kupimwa
    .text = Muone daktari ndani ya siku chache ikiwa ngozi ya titi lako ina vishimo kama ganda la chungwa. Muone daktari ikiwa chuchu imeanza kuingia ndani na awali haikuwa hivyo, una uvimbe usioisha, au una uvimbe kwapani. Muone daktari ikiwa damu inatoka kwenye chuchu kabla ya kujifungua, au baada ya wiki ya kwanza ya mtoto wako. Ni nadra chanzo kuwa ugonjwa mbaya, lakini ni lazima daktari aangalie.
# en: 605ad2bd
safety-inflamed-review =
    .title = Sehemu inayouma ambayo haijapona kwa matibabu
    .text = Rudi kwa daktari wako ikiwa sehemu inayouma na iliyovimba bado ipo baada ya siku { $inflamed-review } za matibabu. Inahitaji kuangaliwa tena.
# en: 02a28cd2
safety-blood-in-milk =
    .title = Damu kwenye maziwa yako
    .text = Muone daktari ikiwa damu inaendelea kuwepo kwenye maziwa yako kwa zaidi ya siku { $blood-in-milk }, au inatokea baada ya wiki ya kwanza. Muone daktari ikiwa inatoka kwenye titi moja tu na haikomi, au ikiwa haina chanzo kinachojulikana. Kabla ya kujifungua, damu yoyote inayotoka kwenye chuchu ichunguzwe na daktari.
# en: d8f1b4e1
safety-low-mood =
    .title = Huzuni au hofu
    .text = Mwambie mkunga au daktari mara tu unapotambua kwamba una huzuni, unajihisi mtupu au una hofu nyingi. Watu wengi hupata nafuu wakisaidiwa. Baadhi ya dawa za hali hii zinaweza kutumika unaponyonyesha.
# en: 7c5f66b4
safety-ask-for-help =
    .title = Wakati wa kuomba msaada wa kunyonyesha
    .text = Omba msaada kwa mkunga au mshauri wa unyonyeshaji ikiwa unahisi maumivu kila unaponyonyesha au kukamua maziwa, au chuchu yako ina jeraha. Omba msaada ikiwa hakuna maziwa yaliyotoka kufikia siku ya { $no-milk-day }, maziwa yako yanapungua, au mtoto hashiki titi vizuri. Omba msaada ikiwa uvimbe unarudi tena na tena, au una maziwa mengi kupita kiasi. Omba msaada ikiwa umewahi kufanyiwa upasuaji wowote kwenye titi, ukiwemo wa kuondoa matiti.

## Acha, au usianze

# en: c19609af
safety-ask-first =
    .title = Kabla ya kujifungua, uliza kwanza
    .text = Usikamue maziwa kabla ya kujifungua hadi mkunga au daktari aseme kwamba kunakufaa. Kwa kawaida hufundishwa kuanzia wiki { $before-birth-week-min } au { $before-birth-week-max } kamili za ujauzito. Usianze mapema zaidi isipokuwa daktari wako akikuambia. Si jambo linalomfaa kila mtu. Kugusa chuchu kunaweza kuanzisha mikazo ya uzazi.
    .contested = Hospitali hutofautiana, hasa kwa mapacha, mtoto mdogo kuliko kawaida au shinikizo la juu la damu. Fuata ushauri unaopewa wewe.
# en: 5de384a4
safety-not-if-early-birth =
    .title = Usikamue maziwa ikiwa mtoto anaweza kuzaliwa kabla ya wakati
    .text = Usikamue maziwa kabla ya kujifungua ikiwa una sasa, au uliwahi kupata, dalili za uchungu wa kuzaa kabla ya wakati; au ikiwa shingo ya kizazi imeshonwa sasa, au iliwahi kushonwa. Usikamue maziwa pia ikiwa kondo la nyuma liko chini, au umetokwa damu yoyote ukeni katika ujauzito huu. Ni daktari wako mwenyewe tu anayeweza kukubali. Ikiwa maji ya uzazi yanavuja au una mikazo ya uzazi kwa mpangilio, usikamue maziwa, na piga simu wodi ya uzazi papo hapo.
# en: 63720f79
safety-not-if-high-risk =
    .title = Usikamue maziwa ikiwa ujauzito wako unahitaji uangalizi maalumu
    .text = Usikamue maziwa kabla ya kujifungua katika hali yoyote kati ya hizi, isipokuwa daktari wako mwenyewe akikubali: una ujauzito wa mapacha au zaidi; au kuna maji mengi mno yanayomzunguka mtoto; au kuna wasiwasi kuhusu ukuaji, afya au maendeleo ya mtoto; au una ugonjwa mkubwa wa mwili au wa akili; au umejifungua kwa upasuaji mara kadhaa, au mara moja kwa mkato wa wima sehemu ya juu ya mfuko wa uzazi.
    .contested = Hospitali nyingine hushauri jambo hili kwa mapacha au mtoto mdogo kuliko kawaida, na nyingine hushauri lisifanywe. Ni daktari wako mwenyewe tu anayeweza kukuambia.
# en: e251b30a
safety-stop-if-tightenings =
    .title = Tumbo lako linakaza
    .text = Acha na upumzike ikiwa tumbo lako linakaza unapokamua maziwa kabla ya kujifungua. Kabla ya kutimiza wiki { $preterm-week } kamili za ujauzito, piga simu wodi ya uzazi papo hapo. Kuanzia wiki { $preterm-week } kamili, piga simu ikiwa tumbo halijatulia ndani ya muda wa saa { $tightenings-wait }, au mara tu kukaza kunapokuja kwa maumivu na kwa mpangilio. Katika wiki yoyote, piga simu papo hapo ukitokwa damu ukeni, chupa ya uzazi ikipasuka, au mtoto akicheza tumboni kidogo kuliko kawaida.
# en: a3502650
safety-stop-if-pain =
    .title = Ukihisi maumivu, acha
    .text = Acha ikiwa unahisi maumivu. Pumzika, kisha bonyeza kwa nguvu ndogo zaidi au mahali pengine. Ikiwa bado unahisi maumivu, acha na uombe msaada.
# en: d89461d5
safety-no-deep-massage =
    .title = Usikande kwa nguvu wala kutumia vifaa
    .text = Usibonyeze kwa nguvu, usichimbe uvimbe kwa vidole wala kuusugua. Usitumie brashi, kitana wala kifaa cha kukandia. Kukanda kwa nguvu kunaweza kuumiza titi na kusababisha kuvimba.
# en: 80808489
safety-no-massage-inflamed =
    .title = Usikande sehemu yenye joto na inayouma
    .text = Usikande sehemu yenye joto, iliyovimba, inayouma sana, au iliyo nyekundu au nyeusi kuliko kawaida. Usibonyeze mahali panapouma, usipafinyefinye, wala usisukume uvimbe (donge). Hilo linaweza kuongeza tatizo.
    .contested = Baadhi ya watu hufundisha kupitisha vidole kwa mguso mwepesi sana ili kupunguza kuvimba. Fanya hivyo kwenye sehemu inayouma ikiwa tu mkunga au daktari amekuonyesha jinsi ya kufanya.
# en: 4be01e74
safety-no-pressure-inflamed =
    .title = Wakati usiofaa kulainisha areola kwa kuibonyeza
    .text = Usilainishe areola kwa kuibonyeza ikiwa una mastitisi, mrija wa maziwa ulioziba au jipu. Usibonyeze sehemu yenye joto, inayouma sana, au iliyo nyekundu au nyeusi kuliko kawaida. Badala yake, omba msaada.
    .contested = Mwongozo mmoja wa madaktari hutumia ubonyezaji huu hata kwenye mastitisi. Jambo hilo mwachie mtu anayeweza kukupima.
# en: a9a9d657
safety-syringe-cap =
    .title = Kifuniko cha sirinji kinaweza kumkaba mtoto
    .text = Ondoa kifuniko cha sirinji na ukitupe kabla sirinji haijamkaribia mtoto wako. Kifuniko kinaweza kuziba koo. Si kila sirinji ya kukusanyia maziwa inafaa kumlishia mtoto. Muulize mkunga jinsi ya kumpa mtoto maziwa.
# en: a43a0658
safety-ask-before-giving-milk =
    .title = Wakati ambapo daktari lazima akubali kwanza
    .text = Usimpe mtoto maziwa yako hadi daktari akubali ikiwa una HTLV (aina ya virusi), una mpox, au una ugonjwa wa brusela ambao haujatibiwa. Usimpe pia ikiwa una Ebola, au huenda unayo. Ikiwa una vidonda vya herpes kwenye titi lako, muulize daktari kwanza. Ikiwa unatumia dawa za kulevya za mitaani kama opioidi (mfano heroini) au kokeini, uliza kwanza. Matibabu thabiti yasiyokatizwa ya methadone au buprenorphine si sababu ya kusubiri. Ikiwa dawa yako yoyote huenda si salama kwenye maziwa, uliza kwanza. Ikiwa huenda mtoto wako ana galaktosemia, uliza kwanza. Uliza papo hapo mtoto wako anaweza kupewa nini hadi wakati huo.
# en: 795a8aa9
safety-hiv =
    .title = VVU (HIV)
    .text = Ikiwa una VVU, usimpe mtoto maziwa yako kabla ya kuzungumza na wahudumu wako wa huduma ya VVU. Waulize papo hapo mtoto wako anaweza kupewa nini hadi wakati huo. Hatari ni ndogo matibabu yanapofanya kazi vizuri, lakini bado ipo.
    .contested = Nchi hutofautiana kuhusu kunyonyesha ukiwa na VVU. Wahudumu wako wanajua utaratibu wa mahali unapoishi.
# en: 82d98002
safety-feed-apart =
    .title = Kifua kikuu (TB) au tetekuwanga
    .text = Kwa sasa usimnyonyeshe mtoto wako kwenye titi ikiwa una ugonjwa wa kifua kikuu (TB) unaoendelea ambao haujatibiwa. Usimnyonyeshe pia ikiwa tetekuwanga yako imeanza kati ya siku { $chickenpox-before } kabla ya kujifungua na siku { $chickenpox-after } baada ya kujifungua. Mtu mwingine anaweza kumpa mtoto maziwa uliyokamua. Muulize daktari wako namna ya kufanya, na lini unaweza kunyonyesha tena.

## Tahadhari

# en: 6e345e21
safety-no-sliding =
    .title = Usitelezeshe vidole
    .text = Vidole vyako vikae mahali palepale kwenye ngozi unapobonyeza. Kutelezesha kunaweza kuumiza ngozi.
# en: 2ea983ba
safety-no-pinching =
    .title = Usifinye wala kuvuta chuchu
    .text = Usifinye, usiminye wala usivute chuchu. Hilo linaweza kukuumiza na kuzuia maziwa kutoka.
# en: cb1774fe
safety-before-birth-limit =
    .title = Ukiwa na ujauzito, vipindi viwe vifupi
    .text = Kila kipindi kisizidi dakika { $before-birth-session }, muda wa kukanda ukiwemo: zikifika, acha. Fanya vipindi vifupi { $before-birth-a-day-min } hadi { $before-birth-a-day-max } kwa siku, si zaidi. Unaweza kuruka siku.
# en: 66faccce
safety-hands-before-birth =
    .title = Mikono tu kabla ya kujifungua
    .text = Ikiwa umeruhusiwa kukamua maziwa kabla ya kujifungua, tumia mikono yako tu. Muulize mkunga au daktari kabla ya kutumia pampu.
# en: 27e33913
safety-blood-sugar =
    .title = Ikiwa una kisukari
    .text = Ikiwa una kisukari, pima sukari ya damu unapokamua maziwa. Inaweza kushuka unapokamua maziwa au unaponyonyesha. Weka kitafunwa na maji karibu nawe.
# en: 700e313b
safety-warmth =
    .title = Vuguvugu, si moto
    .text = Tumia joto linalokupendeza, na kwa muda mfupi tu. Usipashe joto sehemu yenye joto, iliyovimba, au iliyo nyekundu au nyeusi kuliko kawaida. Badala yake, ipoze.
    .contested = Baadhi ya kurasa za habari za afya bado hushauri joto kwa sehemu iliyovimba. Ushauri mpya zaidi ni kuipoza.
# en: 6b0d580e
safety-inflamed-keep-feeding =
    .title = Endelea na utaratibu wako wa kawaida sehemu moja ikiuma
    .text = Sehemu moja ikiwa na joto au ikiuma, nyonyesha au kamua maziwa kwa idadi ya mara uliyozoea. Usiguse kwa vidole mahali panapouma. Usiache ghafla kunyonyesha au kukamua maziwa. Usiongeze vipindi ili kutoa maziwa yote. Ikiwa titi bado limejaa baada ya kunyonyesha, toa kiasi cha kukupa nafuu tu.
    .contested = Baadhi ya kurasa husema unyonyeshe mara nyingi zaidi na uanze na titi linalouma. Wanaopinga ushauri mpya huhofia kwamba maziwa yatakayotoka ni kidogo mno. Utaratibu wako wa kawaida uko katikati.
# en: 8260d9cd
safety-cool-pack =
    .title = Kitu baridi, lakini si kwenye ngozi tupu
    .text = Funga pakiti ya baridi kwa kitambaa. Iweke kwa dakika { $cool-pack } kila unapoitumia.
# en: da86c5e4
safety-oversupply =
    .title = Usijaribu kutoa maziwa yote
    .text = Usiongeze vipindi kwa ajili tu ya kutoa maziwa yote. Kadiri unavyotoa zaidi, ndivyo unavyotengeneza zaidi. Omba msaada ikiwa unatengeneza maziwa mengi kupita kiasi.
# en: b291a803
safety-binding =
    .title = Kubana kifua kwa kitambaa
    .text = Usibane kifua ili kiwe bapa muda mfupi baada ya kujifungua, wala wakati sehemu yoyote inauma. Baadaye, bana mara chache tu, na kamwe usibane kwa nguvu. Angalia ngozi yako, maziwa yako na maumivu yoyote. Kubana sana kunaweza kuleta uvimbe mgumu, mastitisi na maziwa kupungua. Muulize mkunga au daktari.
# en: 881aa0e8
safety-medicines =
    .title = Dawa
    .text = Usiache dawa, wala usiache kunyonyesha, kwa uamuzi wako peke yako. Dawa nyingi zinaweza kutumika unaponyonyesha. Muulize daktari au mfamasia kuhusu kila dawa unayotumia. Usitumie aspirini kwa maumivu isipokuwa daktari akikuambia.
# en: fbf67946
safety-giving-drops =
    .title = Kumpa mtoto maziwa kwa matone
    .text = Mshike mtoto wako akiwa wima na akiwa macho. Mwache alambe au anyonye kila tone. Kamwe usimimine wala kurusha maziwa mdomoni.
# en: aea6b818
safety-hospital-milk =
    .title = Mtoto aliyezaliwa kabla ya wakati au mgonjwa
    .text = Fuata kanuni za hospitali yako ikiwa mtoto wako alizaliwa kabla ya wakati au ni mgonjwa. Kanuni za hospitali kuhusu vyombo na muda zinaweza kuwa kali kuliko za nyumbani.
# en: 85fdf6b1
safety-no-microwave =
    .title = Usitumie maikrowevu
    .text = Kamwe usipashe maziwa moto kwenye maikrowevu. Sehemu za maziwa zenye moto mkali zinaweza kuunguza mdomo wa mtoto wako.
# en: b8295b60
safety-balloon =
    .title = Maputo: mpira wa latex na watoto wadogo
    .text = Usitumie puto (baluni) la mpira wa latex ikiwa mtu yeyote aliye karibu ana mzio wa latex. Weka maputo na vipande vilivyopasuka mbali na watoto wenye umri wa chini ya { $balloon-age ->
        [one] mwaka { $balloon-age }
       *[other] miaka { $balloon-age }
    }. Vinaweza kuwakaba.
# en: 38c1180b
safety-no-delay =
    .title = Pata pia msaada wa kunyonyesha
    .text = Usiahirishe kupata msaada wa kunyonyesha unapojizoeza kukamua maziwa. Kukamua maziwa huongezea msaada huo, na hakuchukui nafasi yake.
