## Emergency

# en: 77635250
safety-sepsis =
    .title = Unaumwa sana: dalili za sepsisi (maambukizi yaliyoenea mwilini)
    .act = Piga namba ya dharura sasa hivi ukiwa na dalili yoyote moja kati ya hizi, titi liwe linauma au la.
    .shiver = Unatetemeka sana kiasi cha kushindwa kujizuia, au misuli yako inauma vibaya sana.
    .confused = Umechanganyikiwa, au ulimi wako ni mzito unapoongea.
    .breath = Unapumua kwa shida sana, au unapumua haraka sana, au moyo wako unapiga haraka sana.
    .urine = Hujakojoa siku nzima.
    .skin = Ngozi, midomo au ulimi wako umebadilika rangi: umekuwa mweupe isivyo kawaida, wa bluu, wa kijivu au wenye mabaka mabaka.
    .dying = Unahisi kama unakaribia kufa.
    .spreads = Sehemu inayouma kwenye titi inaenea kila saa inayopita, au ngozi yake inageuka kuwa ya kijivu au nyeusi.
    .more = Kwenye ngozi ya kahawia au nyeusi, angalia midomo, ulimi, viganja vya mikono na nyayo zako.
# en: d90767d4
safety-bleeding-chest-leg =
    .title = Kutokwa damu nyingi, maumivu ya kifua, mguu kuvimba au degedege
    .act = Piga namba ya dharura sasa hivi likitokea jambo lolote moja kati ya haya, wakati wa ujauzito au baada ya kujifungua.
    .bleeding = Unatokwa damu nyingi ukeni, kiasi cha pedi kujaa ndani ya muda wa saa moja.
    .clot = Unatokwa na bonge la damu kubwa kama yai la kuku.
    .belly = Una maumivu makali ya tumbo yasiyoacha.
    .chest = Una maumivu au mgandamizo ndani kabisa ya kifua, au huwezi kuvuta pumzi vizuri.
    .leg = Mguu mmoja chini ya goti unauma, umevimba, una joto, au ni mwekundu au mweusi kuliko kawaida.
    .faint = Unazimia, au unahisi kwamba unakaribia kuzimia.
    .seizure = Unapata degedege (kifafa): mwili wako unajitupatupa au unakakamaa.
    .more = Sema kwamba una ujauzito, au sema mtoto wako alizaliwa lini.
# en: 4e1c4866
safety-blood-pressure =
    .title = Maumivu makali ya kichwa, kutoona vizuri au kuvimba ghafla
    .act = Piga simu wodi ya uzazi sasa hivi ukiwa na dalili yoyote moja kati ya hizi, wakati wa ujauzito au katika wiki za baada ya kujifungua.
    .headache = Kichwa kinakuuma vibaya sana, au una maumivu ya kichwa yasiyoisha.
    .sight = Unaona mwanga unaomulikamulika au madoa madoa, au unaona ukungu.
    .swelling = Uso au mikono yako inavimba ghafla.
    .ribs = Una maumivu makali chini tu ya mbavu zako.
    .vomit = Unatapika tena na tena, au una kichefuchefu kikali na unajisikia mgonjwa sana.
    .more = Hizi zinaweza kuwa dalili za pre-eklampsia (presha ya ujauzito iliyo hatari), ambayo inaweza pia kuanza baada ya kujifungua. Ukishindwa kuipata wodi kwa simu, piga namba ya dharura.
# en: d30498eb
safety-pregnancy-call-now =
    .title = Kutokwa damu, maji kuvuja, homa (joto mwilini) au mtoto kucheza kidogo kuliko kawaida wakati wa ujauzito
    .act = Piga simu wodi ya uzazi sasa hivi, saa yoyote ile, ikiwa una ujauzito na ikianza dalili yoyote moja kati ya hizi.
    .bleeding = Unatokwa damu ukeni, hata kidogo tu.
    .waters = Chupa ya uzazi inapasuka, au maji yanavuja ukeni.
    .fever = Una homa (joto mwilini) ya { $fever-c } °C ({ $fever-f } °F) au zaidi, au unatetemeka kwa baridi, au mwili mzima unauma na umechoka sana kama mtu mwenye flu.
    .movements = Mtoto wako anacheza tumboni kidogo kuliko kawaida, au anacheza kwa namna tofauti.
    .contractions = Unapata mikazo ya uzazi yenye maumivu inayokuja kwa mpangilio.
    .itching = Ngozi yako inawasha sana, hasa kwenye viganja vya mikono au nyayo.
    .urine = Unahisi maumivu unapokojoa, au huwezi kukojoa.
    .more = Piga namba ya dharura sasa hivi ukitokwa damu nyingi, au ukipata maumivu makali ya tumbo yasiyoacha.
# en: 5698b715
safety-tightenings-early =
    .title = Tumbo kukaza mapema mno
    .act = Piga simu wodi ya uzazi sasa hivi ikianza dalili yoyote moja kati ya hizi kabla ya kutimiza wiki { $preterm-week } kamili za ujauzito.
    .tightenings = Tumbo lako linakaza tena na tena.
    .pains = Una maumivu kama ya hedhi, au maumivu ya tumbo yasiyoisha.
    .backache = Una maumivu ya mgongo ya aina mpya.
    .pressure = Unahisi mgandamizo ukeni au kwenye njia ya haja kubwa.
    .fluid = Unatokwa na maji, ute au damu ukeni.
    .more = Usisubiri kuona kama itaisha.
# en: 62581acf
safety-fever-after-birth =
    .title = Homa (joto mwilini) au maambukizi katika wiki za kwanza baada ya kujifungua
    .act = Piga simu wodi ya uzazi sasa hivi ikianza dalili yoyote moja kati ya hizi katika wiki { $weeks-after-birth } za kwanza baada ya kujifungua.
    .fever = Una homa (joto mwilini) ya { $fever-c } °C ({ $fever-f } °F) au zaidi, titi liwe linauma au la.
    .shivery = Unahisi joto mwilini na kutetemeka kwa baridi, au mwili mzima unauma na umechoka sana kama mtu mwenye flu.
    .breast = Titi lina joto na linauma, na unajisikia mgonjwa.
    .belly = Tumbo lako linazidi kuuma.
    .wound = Kidonda au mshono wako unauma zaidi, unavimba au unatoa usaha.
    .loss = Damu inaanza tena kutoka kwa wingi, au kinachotoka ukeni kinanuka vibaya.
    .stomach = Unatapika au unaharisha, na unajisikia mgonjwa.
    .more = Usisubiri hadi asubuhi. Ukishindwa kuipata wodi kwa simu, nenda kwenye idara ya dharura ya hospitali.
    .contested = Huduma moja ya uzazi huhesabu joto la chini zaidi kuwa homa. Nyingine humtuma mtu mwenye titi linalouma na homa kwa daktari siku hiyo hiyo. Mwongozo huu ni mkali zaidi katika wiki hizi, kwa kuwa maambukizi yanaweza kuenea haraka.
# en: e58cab5a
safety-baby-breathing =
    .title = Mtoto wako anapumua kwa shida au anabadilika rangi
    .act = Piga namba ya dharura sasa hivi ikiwa mtoto wako ana dalili yoyote moja kati ya hizi.
    .stops = Mtoto wako anaacha kupumua, au anakaa muda mrefu kabla ya kuvuta pumzi tena.
    .fast = Mtoto wako anapumua haraka sana.
    .pulls-in = Ngozi iliyo kati ya mbavu au chini ya mbavu inaingia ndani kila mtoto anapovuta pumzi.
    .grunts = Mtoto wako anatoa sauti ya kuguna kila anapopumua.
    .feed = Mtoto wako anakosa pumzi kiasi cha kushindwa kunyonya au kunywa.
    .blue = Midomo, ulimi au ngozi ya mtoto wako inakuwa ya bluu au ya kijivu.
    .pale = Ngozi ya mtoto wako inakuwa nyeupe sana isivyo kawaida, au inapata mabaka mabaka.
    .more = Kwenye ngozi ya kahawia au nyeusi, angalia midomo, fizi, viganja vya mikono na nyayo.
# en: 33d950bf
safety-baby-unresponsive =
    .title = Mtoto wako amelegea au ni vigumu kumwamsha
    .act = Piga namba ya dharura sasa hivi ukiona dalili yoyote moja kati ya hizi kwa mtoto wako.
    .floppy = Mtoto wako amelegea, haitikii unapomgusa au kumsemesha, au ni vigumu kumwamsha.
    .cold = Ngozi ya mtoto wako ni baridi sana unapoigusa.
    .cry = Mtoto wako analia kwa sauti dhaifu, au kwa sauti nyembamba sana.
    .seizure = Mtoto wako anapata degedege: mwili wake unajitupatupa au unakakamaa.
    .vomit = Mtoto wako anatapika matapishi ya kijani.
    .head = Utosi wa mtoto wako (sehemu laini ya kichwa) umevimba.
    .rash = Mtoto wako ana vipele au madoa kwenye ngozi yasiyofifia unapoyabonyeza kwa glasi.
    .more = Kwenye ngozi ya kahawia au nyeusi, tafuta vipele au madoa kwenye viganja vya mikono na nyayo.
# en: d1a72dd5
safety-baby-very-worried =
    .title = Mtoto wako hanyonyi wala hanywi chochote, au una wasiwasi mkubwa
    .act = Piga namba ya dharura sasa hivi, iwe mchana au usiku, ikiwa jambo lolote moja kati ya haya ni kweli.
    .no-feeding = Mtoto wako hanyonyi wala hanywi chochote kabisa kila anapopewa, tena na tena.
    .too-weak = Mtoto wako ni dhaifu mno au ana usingizi mwingi mno kiasi cha kushindwa kunyonya.
    .cry = Mtoto wako analia bila kukoma, na hakuna chochote kabisa kinachosaidia.
    .worried = Mtoto wako ana umri wa chini ya wiki { $very-worried-age }, na una wasiwasi mkubwa sana.
    .blisters = Mtoto wako ana umri wa wiki chache tu na ana malengelenge yenye maji au vidonda, na alikuwa karibu na mtu mwenye herpes au kidonda cha herpes mdomoni.
    .more = Si lazima uwe na uhakika, wala si lazima uweze kusema tatizo ni nini.
# en: 31f1fd9c
safety-baby-temperature =
    .title = Mtoto wako mchanga ana joto sana au baridi sana
    .act = Tafuta msaada wa dharura sasa hivi ikiwa mtoto wako ana umri wa chini ya { $baby-fever-age ->
        [one] mwezi { $baby-fever-age }
       *[other] miezi { $baby-fever-age }
    } na jambo lolote moja kati ya haya ni kweli.
    .hot = Joto la mtoto wako ni { $baby-fever-c } °C ({ $baby-fever-f } °F) au zaidi.
    .cold = Joto la mtoto wako liko chini ya { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .no-thermometer = Huna kipimajoto, na mwili wa mtoto wako una joto sana au ni baridi sana unapougusa.
    .more = Pima joto kwapani. Ikiwa hali hii inaanza mara tu baada ya chanjo na mtoto wako anaonekana mzima, fanya alivyokuambia muuguzi.
    .contested = Miongozo ya kitaalamu ya watoto wachanga huweka kiwango cha homa chini zaidi. Kwa joto lililo chini kidogo ya kiwango cha homa cha mwongozo huu, mwongozo huu unasema upige simu siku hiyo hiyo. Baadhi ya miongozo huweka kiwango cha baridi chini zaidi. Mwongozo huu unatumia kiwango cha baridi kilicho juu zaidi, na joto likiwa chini yake mtoto wako anahitaji msaada papo hapo.
# en: d9a10770
safety-jaundice-emergency =
    .title = Mtoto mwenye rangi ya njano: siku ya kwanza, usingizi mwingi au kutonyonya vizuri
    .act = Tafuta msaada wa dharura sasa hivi ikiwa mtoto wako anaonekana wa njano na jambo lolote moja kati ya haya ni kweli.
    .first-day = Mtoto wako hajatimiza muda wa saa { $jaundice-age } tangu azaliwe.
    .sleepy = Mtoto wako ana usingizi kuliko kawaida, au haamki kunyonya.
    .feeding = Mtoto wako hanyonyi vizuri kama alivyokuwa akinyonya awali.
    .floppy = Mtoto wako amelegea, au amekakamaa.
    .cry = Mtoto wako analia kwa sauti nyembamba sana, au hakuna kinachomtuliza.
    .palms = Rangi ya njano imefika kwenye viganja vya mikono au nyayo.
    .more = Angalia kwenye mwanga wa mchana. Kwenye ngozi ya kahawia au nyeusi, angalia weupe wa macho na fizi.
    .contested = Huduma moja ya afya hutaka baadhi ya dalili hizi ziangaliwe siku hiyo hiyo. Mwongozo huu unafuata utaratibu ulio mkali zaidi.
# en: ba230a32
safety-psychosis =
    .title = Mabadiliko ya ghafla na ya ajabu ya akili au hisia
    .act = Piga namba ya dharura sasa hivi ikianza dalili yoyote moja kati ya hizi, kwako au kwa mtu aliye karibu nawe.
    .hears = Unasikia au kuona vitu ambavyo wengine hawavisikii wala hawavioni.
    .beliefs = Unaamini mambo ambayo kwa wengine ni ya ajabu au ya kutisha.
    .high = Una furaha au msisimko kupita kiasi, unaongea haraka sana, au karibu huoni haja ya kulala.
    .confused = Umechanganyikiwa sana, au wewe si yule wa kawaida hata kidogo.
    .suspicious = Unahisi kwamba wengine wanataka kukudhuru wewe au mtoto wako.
    .swings = Hisia zako zinabadilika haraka kutoka furaha kubwa mno hadi huzuni kubwa mno.
    .more = Inaweza kuanza siku chache tu baada ya kujifungua na kuwa mbaya haraka. Huenda mtu mwingine akalazimika kupiga simu kwa niaba yako. Ni ugonjwa, na unatibika.
    .contested = Baadhi ya kurasa husema umuone daktari siku hiyo hiyo. Ugonjwa unaoweza kuwa mbaya haraka hivyo haupaswi kusubiri.
# en: f40df11a
safety-crisis =
    .title = Unahisi unaweza kujidhuru au kumdhuru mtoto wako
    .act = Piga namba ya dharura sasa hivi, au nenda kwenye idara ya dharura ya hospitali, ikiwa jambo lolote moja kati ya haya ni kweli.
    .self = Unafikiria kukatisha maisha yako au kujidhuru.
    .baby = Unaogopa kwamba huenda ukamdhuru mtoto wako.
    .without = Unahisi kwamba ingekuwa afadhali kwa mtoto wako bila wewe kuwepo.
    .cut-off = Unahisi kwamba moyo wako unazidi kuwa mbali na mtoto wako.
    .new-thoughts = Unapata mawazo mapya ya kujidhuru kwa njia ya ukatili.
    .more = Kaa na mtu hadi msaada ufike. Hauko peke yako. Walio wengi hupata nafuu wakisaidiwa.

## Call today

# en: 5aaf6daf
safety-baby-must-be-fed =
    .title = Ni lazima mtoto wako apate maziwa
    .act = Muulize mkunga au daktari leo hii jinsi ya kumlisha mtoto wako, kabla ya wakati wake unaofuata wa kulishwa kufika, ikiwa jambo lolote moja kati ya haya ni kweli.
    .not-yet = Mtoto wako hajanyonya wala kunywa vizuri tangu azaliwe.
    .drops = Mtoto wako hawezi kunyonya kwako, na anapata matone tu ya maziwa yako.
    .not-enough = Kuna nyakati za kumlisha mtoto ambapo maziwa yako hayatoshi.
    .no-milk = Hakuna maziwa yoyote yaliyotoka kufikia siku ya { $no-milk-day }, au kufikia siku ya { $no-rise-day } yanatoka matone tu.
    .weight = Mtoto wako amepungua zaidi ya asilimia { $weight-loss } ya uzito wa kuzaliwa.
    .more = Uliza jinsi ya kumlisha mtoto wako, umpe kiasi gani, mara ngapi, na umpe nini ikiwa maziwa yako hayatoshi. Maziwa yaliyochangiwa (ya benki ya maziwa) au maziwa ya kopo ya watoto wachanga (fomula) yanaweza kujaza pengo. Endelea kukamua maziwa, na usisubiri hadi maziwa yako yaongezeke.
# en: 1eee95fa
safety-baby-feeding =
    .title = Mtoto wako hanyonyi vizuri
    .act = Mpigie simu mkunga au daktari leo hii, saa yoyote ile, ukiona dalili yoyote moja kati ya hizi.
    .less = Mtoto wako anapata chini ya nusu ya kiasi cha kawaida.
    .turns-away = Mtoto wako anageuza uso na kukataa kunyonya kila anapopewa, tena na tena.
    .sleeps = Mtoto wako analala na kupitiliza nyakati za kunyonya.
    .mouth = Kinywa au midomo ya mtoto wako imekauka.
    .soft-spot = Utosi wa mtoto wako (sehemu laini ya kichwa) umebonyea.
    .more = Ikiwa hakuna anayepokea simu usiku, piga namba ya huduma ya nje ya saa za kazi au nenda hospitalini. Mtoto asiyenyonya wala kunywa chochote kabisa, au ambaye ni vigumu kumwamsha, anahitaji msaada papo hapo.
# en: 7df47ec9
safety-baby-nappies =
    .title = Nepi zenye mkojo au kinyesi ni chache mno
    .act = Mpigie simu mkunga au daktari leo hii ikiwa, kwa mchana na usiku mmoja, jambo lolote moja kati ya haya ni kweli.
    .wet-first = Siku ya { $nappies-first-day }, hakuna nepi yenye mkojo hata moja.
    .wet-second = Siku ya { $nappies-second-day }, nepi zenye mkojo ni chini ya { $nappies-second-day }.
    .wet-third = Siku ya { $nappies-third-day }, nepi zenye mkojo ni chini ya { $nappies-third-day }.
    .wet-fourth = Siku ya { $nappies-fourth-day }, nepi zenye mkojo ni chini ya { $nappies-fourth-day }.
    .wet-fifth = Siku ya { $nappies-fifth-day }, nepi zenye mkojo ni chini ya { $nappies-fifth-day }.
    .wet-later = Kuanzia siku ya { $nappies-steady }, nepi zilizo nzito kwa mkojo ni chini ya { $nappies }.
    .dry = Kuanzia siku ya { $nappies-steady }, hakuna nepi yenye mkojo kwa muda wa saa { $dry-nappy }.
    .no-stool = Mtoto wako hajapata choo kikubwa (kinyesi) ndani ya muda wa saa { $first-stool } tangu azaliwe.
    .black-stool = Kinyesi cha mtoto wako bado ni cheusi siku ya { $black-stool-day }.
    .stools = Kuanzia siku ya { $stools-from } hadi umri wa wiki { $stools-until }, mtoto wako anapata kinyesi cha njano chini ya mara { $stools }.
    .dust = Baada ya siku ya { $dust-day }, kuna vumbi la rangi ya chungwa au ya pinki (waridi) kwenye nepi.
    .more = Hesabu kila siku kuanzia saa ambayo mtoto alizaliwa: mchana na usiku wa kwanza ni siku ya kwanza. Vumbi kama la matofali linaweza kumaanisha kwamba mtoto wako anahitaji maziwa zaidi. Rangi ya pinki (waridi) iliyokolea ni dalili nyingine, yenye maelezo yake.
    .contested = Baadhi ya huduma za afya hutarajia kinyesi mara nyingi zaidi kwa siku, na nyingine hutarajia nepi chache zaidi zenye mkojo katika siku za kwanza. Baada ya wiki kadhaa, mtoto hupata choo kikubwa mara chache zaidi.
# en: 6019caf5
safety-jaundice =
    .title = Mtoto wako anaonekana wa njano
    .act = Mpigie simu mkunga au daktari leo hii ikiwa jambo lolote moja kati ya haya ni kweli, hata kama mtoto wako ananyonya vizuri.
    .yellow = Ngozi au weupe wa macho unaonekana wa njano kwa mara ya kwanza.
    .stronger = Rangi ya njano ya mtoto wako inazidi kukolea au inaenea.
    .pale-stool = Kinyesi cha mtoto wako kimepauka, kama chaki.
    .dark-urine = Mkojo wa mtoto wako ni wa njano iliyokolea au wa kahawia.
    .stays = Rangi ya njano bado ipo wiki { $jaundice-stays } baada ya mtoto kuzaliwa.
    .more = Kwenye ngozi ya kahawia au nyeusi, angalia weupe wa macho na fizi, kwenye mwanga wa mchana. Mtoto wa njano mwenye usingizi mwingi, asiyenyonya vizuri au ambaye hajatimiza siku moja anahitaji msaada papo hapo.
# en: 42120116
safety-baby-seems-wrong =
    .title = Unahisi kuna jambo lisilo sawa
    .act = Mpigie simu mkunga au daktari leo hii, iwe mchana au usiku, ikiwa jambo lolote moja kati ya haya ni kweli.
    .feeling = Unahisi kuna jambo lisilo sawa kwa mtoto wako, hata kama huwezi kusema ni nini.
    .warm = Joto la mtoto wako mchanga liko juu ya { $baby-warm-c } °C ({ $baby-warm-f } °F), lakini chini ya { $baby-fever-c } °C ({ $baby-fever-f } °F).
    .cool = Joto la mtoto wako mchanga liko chini ya { $baby-cool-c } °C ({ $baby-cool-f } °F), lakini si chini ya { $baby-cold-c } °C ({ $baby-cold-f } °F).
    .navel = Ngozi inayozunguka kitovu cha mtoto wako ni nyekundu, imevimba au inanuka vibaya.
    .blisters = Mtoto wako mchanga ana malengelenge yenye maji au vidonda, na hujui chanzo chake.
    .more = Amini hisia zako. Ikiwa mtoto wako ana umri wa wiki chache tu na una wasiwasi mkubwa sana, tafuta msaada papo hapo.
# en: 128310de
safety-infection-near-baby =
    .title = Herpes au tetekuwanga karibu na mtoto wako
    .act = Mpigie simu mkunga au daktari leo hii ikiwa jambo lolote moja kati ya haya ni kweli, ili mtoto wako aweze kukingwa.
    .sores = Una vidonda vya herpes kwenye titi.
    .late-pregnancy = Unapata herpes ya sehemu za siri kwa mara ya kwanza ujauzito ukikaribia mwisho.
    .kiss = Mtu mwenye kidonda cha herpes mdomoni amembusu mtoto wako mchanga.
    .chickenpox = Unapata tetekuwanga wakati wa ujauzito au katika wiki za baada ya kujifungua.
    .near-chickenpox = Hujawahi kuugua tetekuwanga, na ulikuwa karibu na mtu anayeiugua.
    .more = Mtu yeyote mwenye kidonda cha herpes mdomoni asimbusu mtoto. Mtoto mchanga ambaye baadaye anapata malengelenge yenye maji, hanyonyi vizuri au ana joto sana anahitaji msaada papo hapo.
# en: 3a6bd838
safety-fever =
    .title = Homa (joto mwilini) pamoja na titi linalouma, baada ya wiki za kwanza
    .act = Ikiwa zimepita zaidi ya wiki { $weeks-after-birth } tangu ujifungue, mpigie simu mkunga au daktari leo hii ukiwa na dalili yoyote moja kati ya hizi.
    .fever = Titi lako linauma, na una homa (joto mwilini) ya { $fever-c } °C ({ $fever-f } °F) au zaidi.
    .flu = Titi lako linauma, na unajisikia mgonjwa, unatetemeka kwa baridi, au mwili mzima unauma na umechoka sana kama mtu mwenye flu.
    .more = Wakati wa ujauzito na katika wiki hizo za kwanza, jambo hili ni la haraka zaidi. Ni lazima wodi ya uzazi ijulishwe papo hapo.
    .contested = Mwongozo wa zamani wa kitaalamu ulisubiri homa ya juu zaidi. Mwongozo huu unafuata kiwango cha chini, ili upige simu kwa wakati.
# en: 407902d0
safety-abscess =
    .title = Usaha, mistari kwenye ngozi au uvimbe (donge) unaokua
    .act = Mpigie simu mkunga au daktari leo hii ukiona dalili yoyote moja kati ya hizi kwenye titi lako.
    .pus = Unaona usaha.
    .streaks = Kuna mistari myekundu au myeusi zaidi kwenye ngozi.
    .lump = Uvimbe (donge) unakua na unauma sana.
    .bigger = Sehemu inayouma inazidi kuwa kubwa.
    .more = Huenda ni jipu, na linahitaji matibabu. Ikiwa sehemu hiyo inaenea kila saa inayopita, au ngozi inageuka kuwa ya kijivu au nyeusi, tafuta msaada papo hapo.
# en: 2196bc06
safety-inflamed-no-better =
    .title = Sehemu yenye joto na inayouma ambayo haipati nafuu
    .act = Mpigie simu mkunga au daktari leo hii kuhusu sehemu yenye joto na iliyovimba ikiwa jambo lolote moja kati ya haya ni kweli.
    .worse = Hali ya sehemu hiyo ya titi lako inazidi kuwa mbaya.
    .no-better = Unajisikia vizuri, lakini sehemu hiyo haijapata nafuu baada ya muda wa saa { $no-better-min } kupita.
    .risk = Una kisukari, au una ugonjwa au dawa inayofanya mwili ushindwe kupambana vizuri na vijidudu.
    .more = Usisubiri kamwe zaidi ya muda wa saa { $no-better-max }. Sehemu hiyo inaweza kuonekana nyekundu, nyeusi zaidi au yenye kung’aa. Ni vigumu kuona wekundu kwenye ngozi ya kahawia na nyeusi. Ukijisikia mgonjwa au ukiwa na homa (joto mwilini), ni jambo la haraka zaidi: angalia maelezo kuhusu homa.
# en: dc4991f5
safety-antibiotics-no-better =
    .title = Antibiotiki ambazo hazisaidii
    .act = Mpigie simu tena mkunga au daktari leo hii ikiwa jambo lolote moja kati ya haya ni kweli.
    .no-better = Hujapata nafuu baada ya muda wa saa { $antibiotics-no-better } tangu uanze kutumia antibiotiki.
    .worse = Unajisikia vibaya zaidi baada ya kuanza kutumia antibiotiki.
    .more = Usiache antibiotiki kwa uamuzi wako peke yako.
    .contested = Baadhi ya huduma za afya huruhusu muda mrefu zaidi. Muda mfupi ndio salama zaidi.
# en: 165668a2
safety-cracked-nipple =
    .title = Chuchu iliyopasuka inayoonekana kuwa na maambukizi
    .act = Mpigie simu mkunga au daktari leo hii ikiwa chuchu iliyopasuka ina dalili yoyote moja kati ya hizi.
    .pus = Kuna usaha, au ngozi iliyokufa isiyopona.
    .sore-around = Titi linaloizunguka chuchu lina joto, limevimba au linauma.
    .worse = Chuchu inauma zaidi kila siku.
    .more = Huenda ukahitaji matibabu.
# en: 5aa6cdcc
safety-pink-milk =
    .title = Maziwa ya rangi ya pinki (waridi) iliyokolea
    .act = Mpigie simu mkunga au daktari leo hii ikiwa kitu chochote kimoja kati ya hivi kinapata rangi ya pinki (waridi) iliyokolea.
    .milk = Maziwa yako yanapata rangi ya pinki (waridi) iliyokolea, hata yakiwa yamehifadhiwa.
    .pad = Pedi ya titi au kitambaa kinapata rangi ya pinki (waridi) iliyokolea.
    .nappy = Nepi ya mtoto wako inapata rangi ya pinki (waridi) iliyokolea.
    .more = Huenda kijidudu ndicho chanzo. Uliza kabla ya kumpa mtoto maziwa hayo, na uliza mtoto wako anaweza kupewa nini hadi wakati huo. Osha na utakase (kwa mfano kwa kuchemsha) vyote vinavyogusa maziwa.
    .contested = Katika taarifa za watoto wachache, madaktari hawakuona sababu ya kuacha kunyonyesha. Hata hivyo, uliza kwanza.

## Ask soon

# en: 92e2185f
safety-lump =
    .title = Uvimbe (donge) usioisha
    .act = Mpigie simu mkunga au daktari kuhusu uvimbe (donge) ikiwa jambo lolote moja kati ya haya ni kweli.
    .no-smaller = Uvimbe (donge) haujapungua baada ya muda wa saa { $lump-call-min } kupita huku ukinyonyesha au kukamua maziwa kama kawaida.
    .stays = Uvimbe (donge) ambao bado upo baada ya wiki { $lump-check } lazima uchunguzwe.
    .more = Usisubiri kamwe zaidi ya muda wa saa { $lump-call-max } kabla ya kupiga simu ya kwanza. Usisubiri hadi uache kunyonyesha.
    .contested = Kurasa za habari za afya hutofautiana sana kuhusu muda wa kusubiri. Mwongozo huu unafuata muda mfupi.
# en: d55ecb9f
safety-breast-changes =
    .title = Mabadiliko yanayohitaji kupimwa
    .act = Muone daktari ndani ya siku chache ukigundua dalili yoyote moja kati ya hizi kwenye titi lako.
    .dimples = Ngozi ya titi ina vishimo kama ganda la chungwa.
    .nipple-in = Chuchu imeanza kuingia ndani na awali haikuwa hivyo.
    .nipple-rash = Chuchu ina vipele, magamba au ukoko usiopona.
    .shape = Titi moja linabadilika umbo na linabaki hivyo.
    .lump = Kuna uvimbe (donge) usioisha, au uvimbe (donge) kwapani.
    .blood = Damu inatoka kwenye chuchu kabla ya kujifungua, au baada ya wiki ya kwanza ya mtoto wako.
    .more = Ni nadra chanzo kuwa ugonjwa mbaya, lakini ni lazima daktari aangalie.
# en: b208305d
safety-inflamed-review =
    .title = Sehemu inayouma ambayo haijapona kwa matibabu
    .act = Rudi kwa daktari wako ikiwa jambo lolote moja kati ya haya ni kweli.
    .still = Sehemu inayouma na iliyovimba bado ipo baada ya siku { $inflamed-review } za matibabu.
    .again = Sehemu ileile inapata joto na kuuma tena na tena.
    .more = Inahitaji kuangaliwa tena.
# en: fc50a695
safety-blood-in-milk =
    .title = Damu kwenye maziwa yako
    .act = Muone daktari kuhusu damu kwenye maziwa yako ikiwa jambo lolote moja kati ya haya ni kweli.
    .long = Damu inaendelea kuwepo kwa zaidi ya siku { $blood-in-milk }.
    .late = Damu inatokea baada ya wiki ya kwanza ya mtoto wako.
    .one-side = Damu inatoka kwenye titi moja tu, na haikomi.
    .no-cause = Damu haina chanzo kinachojulikana.
    .before = Damu inatoka kwenye chuchu kabla ya kujifungua.
    .more = Ikiwa una homa ya ini (hepatitis) B au C, kuna kanuni yake kuhusu chuchu iliyopasuka au inayotoa damu.
# en: f359f523
safety-low-mood =
    .title = Huzuni au hofu
    .act = Mwambie mkunga au daktari mara tu unapotambua jambo lolote moja kati ya haya.
    .low = Una huzuni au unajihisi mtupu kwa muda mwingi.
    .fear = Una hofu nyingi au wasiwasi mwingi.
    .joy = Hakuna kinachokupa furaha.
    .let-down = Wimbi la huzuni linakuja kila mara, kabla tu ya maziwa kuanza kushuka.
    .more = Walio wengi hupata nafuu wakisaidiwa. Baadhi ya dawa za hali hii zinaweza kutumika unaponyonyesha. Wimbi linalokuja na maziwa na kuisha kwa dakika chache linatokana na mwili. Si kosa lako.
# en: 3209db4b
safety-ask-for-help =
    .title = Wakati wa kuomba msaada wa kunyonyesha
    .act = Omba msaada kwa mkunga au mshauri wa unyonyeshaji ikiwa jambo lolote moja kati ya haya ni kweli.
    .hurts = Unahisi maumivu kila unaponyonyesha au kukamua maziwa, au chuchu yako ina jeraha.
    .less = Maziwa yako yanapungua, lakini mtoto wako bado anapata ya kutosha.
    .latch = Mtoto wako hashiki titi vizuri, lakini anapata maziwa ya kutosha kwa njia nyingine.
    .lumps = Uvimbe (donge) unarudi tena na tena.
    .too-much = Unatengeneza maziwa mengi kupita kiasi.
    .surgery = Umewahi kufanyiwa upasuaji wowote kwenye titi, ukiwemo wa kuondoa matiti.
    .weight = Mtoto wako hajarudi kwenye uzito wa kuzaliwa baada ya wiki { $birth-weight-back }.
    .more = Ikiwa mtoto wako hapati maziwa ya kutosha, usisubiri: mpigie simu mkunga au daktari siku hiyo hiyo.

## Stop, or do not start

# en: d020a1f5
safety-ask-first =
    .title = Kabla ya kujifungua, uliza kwanza
    .text = Usikamue maziwa kabla ya kujifungua hadi mkunga au daktari aseme kwamba kunakufaa. Kwa kawaida hufundishwa kuanzia wiki { $before-birth-week-min } au { $before-birth-week-max } kamili za ujauzito. Anza mapema zaidi ikiwa tu daktari wako amekuambia. Si jambo linalomfaa kila mtu: kugusa chuchu kunaweza kuanzisha mikazo ya uzazi.
    .contested = Hospitali hutofautiana, hasa kwa mapacha, mtoto mdogo kuliko kawaida au shinikizo la juu la damu. Fuata ushauri unaopewa wewe.
# en: 818d13e9
safety-not-if-early-birth =
    .title = Usikamue maziwa ikiwa mtoto anaweza kuzaliwa kabla ya wakati
    .text = Usikamue maziwa kabla ya kujifungua katika hali zifuatazo, isipokuwa daktari wako mwenyewe akikubali. Una sasa, au uliwahi kupata, dalili za uchungu wa kuzaa kabla ya wakati. Shingo ya kizazi imeshonwa sasa, au iliwahi kushonwa. Kondo la nyuma liko chini, au umetokwa damu katika ujauzito huu. Usianze ikiwa maji ya uzazi yanavuja au mikazo ya uzazi inakuja kwa mpangilio. Piga simu wodi ya uzazi papo hapo.
# en: 7e1de539
safety-not-if-high-risk =
    .title = Usikamue maziwa ikiwa ujauzito wako unahitaji uangalizi maalumu
    .text = Usikamue maziwa kabla ya kujifungua katika hali yoyote kati ya hizi, isipokuwa daktari wako mwenyewe akikubali. Una ujauzito wa mapacha au zaidi, maji yanayomzunguka mtoto ni mengi mno, au kuna wasiwasi kuhusu ukuaji, ukubwa au afya ya mtoto wako. Una shinikizo la juu la damu pamoja na protini kwenye mkojo, au una ugonjwa mkubwa wa mwili au wa akili. Umejifungua kwa upasuaji zaidi ya mara moja, au kovu lako la upasuaji halijulikani ni la aina gani au ni la wima.
    .contested = Hospitali nyingine hushauri jambo hili kwa mapacha au mtoto mdogo kuliko kawaida, na nyingine hushauri lisifanywe. Ni daktari wako mwenyewe tu anayeweza kukuambia.
# en: 6935ea3c
safety-stop-if-tightenings =
    .title = Tumbo lako linakaza
    .text = Acha na upumzike ikiwa tumbo lako linakaza unapokamua maziwa kabla ya kujifungua. Kabla ya kutimiza wiki { $preterm-week } kamili za ujauzito, piga simu wodi ya uzazi papo hapo. Ukishatimiza wiki hizo, piga simu ikiwa kukaza kunaendelea kwa zaidi ya muda wa saa { $tightenings-wait }, na piga papo hapo kukianza kuuma na kuja kwa mpangilio. Katika wiki yoyote, piga simu papo hapo ukitokwa damu, maji yakivuja, au mtoto akicheza tumboni kidogo kuliko kawaida.
# en: a3502650
safety-stop-if-pain =
    .title = Ukihisi maumivu, acha
    .text = Acha ikiwa unahisi maumivu. Pumzika, kisha bonyeza kwa nguvu ndogo zaidi au mahali pengine. Ikiwa bado unahisi maumivu, acha na uombe msaada.
# en: d89461d5
safety-no-deep-massage =
    .title = Usikande kwa nguvu wala kutumia vifaa
    .text = Usibonyeze kwa nguvu, usichimbe uvimbe (donge) kwa vidole wala kuusugua. Usitumie brashi, kitana wala kifaa cha kukandia. Kukanda kwa nguvu kunaweza kuumiza titi na kusababisha kuvimba.
# en: 80808489
safety-no-massage-inflamed =
    .title = Usikande sehemu yenye joto na inayouma
    .text = Usikande sehemu yenye joto, iliyovimba, inayouma sana, au iliyo nyekundu au nyeusi kuliko kawaida. Usibonyeze mahali panapouma, usipaminyeminye, wala usisukume uvimbe (donge). Hilo linaweza kuongeza tatizo.
    .contested = Baadhi ya watu hufundisha kupitisha vidole kwa mguso mwepesi sana ili kupunguza kuvimba. Fanya hivyo kwenye sehemu inayouma ikiwa tu mkunga au daktari amekuonyesha jinsi ya kufanya.
# en: 9e22409b
safety-no-pressure-inflamed =
    .title = Wakati usiofaa kulainisha areola kwa kuibonyeza
    .text = Ubonyezaji huu ni wa areola (ngozi inayozunguka chuchu) iliyokaza kwa sababu titi limejaa sana. Usiufanye ikiwa una mastitisi, mrija wa maziwa ulioziba au jipu. Usibonyeze sehemu moja yenye joto na inayouma, wala mahali ambapo ngozi ni nyekundu au nyeusi kuliko kawaida. Acha ikiwa unahisi maumivu, na uombe msaada.
    .contested = Mwongozo mmoja wa madaktari hutumia ubonyezaji huu hata kwenye mastitisi. Jambo hilo mwachie mtu anayeweza kukupima.
# en: 6b799f95
safety-syringe-cap =
    .title = Kifuniko cha sirinji kinaweza kumkaba mtoto
    .text = Ondoa kifuniko cha sirinji na ukitupe kabla sirinji haijamkaribia mtoto wako. Kifuniko kinaweza kuziba koo. Baadhi ya sirinji za kukusanyia maziwa hazikutengenezwa kabisa kwa ajili ya kumlisha mtoto, kwa hiyo muulize mkunga jinsi ya kumpa mtoto maziwa.
# en: 8775d907
safety-ask-before-giving-milk =
    .title = Wakati ambapo daktari lazima akubali kwanza
    .text = Ikiwa una HTLV (aina ya virusi), mpox, au ugonjwa wa brusela ambao haujatibiwa, usimpe mtoto maziwa yako hadi daktari akubali. Usimpe pia ikiwa una Ebola, au huenda unayo, na ikiwa huenda mtoto wako ana galaktosemia. Uliza papo hapo mtoto wako anaweza kupewa nini hadi wakati huo.
# en: 4c450e86
safety-ask-drugs =
    .title = Dawa za kulevya, dawa za saratani, vipimo vya dawa yenye mionzi
    .text = Muulize daktari kabla ya kumpa mtoto maziwa yako ikiwa unatumia dawa za kulevya za mitaani, kama heroini au kokeini. Uliza kwanza kuhusu dawa za saratani, na kuhusu kipimo kinachotumia dawa yenye mionzi. Uliza ikiwa dawa yako yoyote huenda si salama kwenye maziwa. Ikiwa unatumia methadone au buprenorphine chini ya uangalizi wa wahudumu wa afya, si lazima usubiri.
# en: ff5bf530
safety-herpes =
    .title = Vidonda vya herpes, au homa ya ini na chuchu inayotoa damu
    .text = Usinyonyeshe kwa titi lenye vidonda vya herpes, na mwaga maziwa yake, hadi vidonda vipone. Funika vidonda na unawe mikono. Vidonda visimguse mtoto wako wala vyombo vya maziwa. Ikiwa una homa ya ini (hepatitis) B au C, mwaga maziwa ya chuchu iliyopasuka au inayotoa damu, na umuulize daktari wako.
# en: f4c09b95
safety-hiv =
    .title = VVU (HIV)
    .text = Ikiwa wahudumu wako wa huduma ya VVU wamepanga nawe jinsi ya kumlisha mtoto, fuata mpango huo. Ikiwa hawajapanga, waulize papo hapo mtoto wako anaweza kupewa nini, na usimpe maziwa yako kabla ya hapo. Usianze kunyonyesha, usiache kunyonyesha, wala usichanganye maziwa yako na maziwa mengine, kwa uamuzi wako peke yako. Titi au chuchu inayouma, iliyopasuka au inayotoa damu huongeza hatari ya mtoto kuambukizwa: wapigie simu wahudumu wako papo hapo.
    .contested = Matibabu yanapofanya kazi vizuri hatari ni ndogo, lakini bado ipo. Nchi hutofautiana kuhusu kunyonyesha ukiwa na VVU. Mahali ambapo si salama kumpa mtoto maziwa mengine, Shirika la Afya Duniani (WHO) linaunga mkono kunyonyesha pamoja na matibabu. Wahudumu wako wanajua utaratibu wa mahali unapoishi, na hakuna mtoto anayepaswa kukaa bila kulishwa.
# en: 55a2369e
safety-feed-apart =
    .title = Kifua kikuu (TB) au tetekuwanga
    .text = Usimnyonyeshe mtoto wako kwenye titi ikiwa una ugonjwa wa kifua kikuu (TB) unaoendelea ambao haujatibiwa. Usimnyonyeshe pia ikiwa tetekuwanga yako imeanza kati ya siku { $chickenpox-before } kabla ya kujifungua na siku { $chickenpox-after } baada ya kujifungua. Subiri hadi daktari akubali. Hadi wakati huo, watu wengine wanaweza kumpa mtoto maziwa uliyokamua, ikiwa hakuna kidonda kinachogusa maziwa hayo.
    .contested = Shirika la Afya Duniani (WHO) huwaruhusu wazazi walio wengi wenye kifua kikuu kunyonyesha. Huvaa barakoa, na mzazi na mtoto wote wawili hupata matibabu.

## Take care

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
# en: 3bb3c57d
safety-blood-sugar =
    .title = Ikiwa una kisukari
    .text = Ikiwa una kisukari, pima sukari ya damu unapokamua maziwa. Inaweza kushuka unapokamua maziwa au unaponyonyesha, kwa hiyo weka kitafunwa na maji karibu nawe. Waambie wahudumu wa afya. Mtoto wako anahitaji kunyonya au kulishwa ndani ya dakika { $diabetes-first-feed } baada ya kuzaliwa, kulishwa mara nyingi, na kupimwa sukari.
# en: 700e313b
safety-warmth =
    .title = Vuguvugu, si moto
    .text = Tumia joto linalokupendeza, na kwa muda mfupi tu. Usipashe joto sehemu yenye joto, iliyovimba, au iliyo nyekundu au nyeusi kuliko kawaida. Badala yake, ipoze.
    .contested = Baadhi ya kurasa za habari za afya bado hushauri joto kwa sehemu iliyovimba. Ushauri mpya zaidi ni kuipoza.
# en: bd340aed
safety-inflamed-keep-feeding =
    .title = Endelea na utaratibu wako wa kawaida sehemu moja ikiuma
    .text = Sehemu moja ikiuma, nyonyesha au kamua maziwa mara zilezile ulizozoea. Usiache ghafla. Ikiwa mtoto wako anakataa titi hilo, likamue mara zilezile ambazo mtoto angenyonya. Usiguse kwa vidole mahali panapouma, wala usiongeze vipindi ili kutoa maziwa yote. Ikiwa bado unahisi titi limejaa, toa kiasi cha kukupa nafuu tu.
    .contested = Baadhi ya kurasa husema unyonyeshe mara nyingi zaidi na uanze na titi linalouma. Wanaopinga ushauri mpya huhofia kwamba maziwa yatakayotoka ni kidogo mno. Utaratibu wako wa kawaida uko katikati.
# en: 3917845f
safety-cool-pack =
    .title = Kitu baridi, lakini si kwenye ngozi tupu
    .text = Funga pakiti ya baridi kwa kitambaa. Iweke kwa dakika { $cool-pack }, na usiitumie zaidi ya mara moja katika muda wa saa moja.
# en: da86c5e4
safety-oversupply =
    .title = Usijaribu kutoa maziwa yote
    .text = Usiongeze vipindi kwa ajili tu ya kutoa maziwa yote. Kadiri unavyotoa zaidi, ndivyo unavyotengeneza zaidi. Omba msaada ikiwa unatengeneza maziwa mengi kupita kiasi.
# en: 6826522f
safety-binding =
    .title = Kubana kifua
    .text = Usibane kifua ili kiwe bapa muda mfupi baada ya kujifungua, wala wakati sehemu yoyote inauma. Baadaye, bana mara chache tu, na kamwe usibane kwa nguvu. Angalia ngozi yako, maziwa yako na maumivu yoyote. Kubana sana huenda kukaleta uvimbe mgumu, mastitisi au maziwa kupungua. Muulize mkunga au daktari.
# en: c51e27db
safety-medicines =
    .title = Dawa
    .text = Usiache dawa, wala usiache kunyonyesha, kwa uamuzi wako peke yako. Dawa zilizo nyingi zinaweza kutumika unaponyonyesha. Muulize daktari au mfamasia kuhusu kila dawa. Usitumie aspirini wala kodeini kwa maumivu isipokuwa daktari akikuambia. Uliza pia kuhusu pombe, tumbaku na bangi.
# en: b10070fb
safety-giving-drops =
    .title = Kumpa mtoto maziwa kwa matone
    .text = Mshike mtoto wako akiwa wima na akiwa macho. Mwache alambe au anyonye kila tone, na tulia kidogo anapotulia. Kamwe usimimine wala kurusha maziwa mdomoni.
# en: e132461c
safety-hospital-milk =
    .title = Mtoto aliyezaliwa kabla ya wakati au mgonjwa
    .text = Fuata kanuni za hospitali yako ikiwa mtoto wako alizaliwa kabla ya wakati au ni mgonjwa. Kanuni za hospitali kuhusu vyombo na muda zinaweza kuwa kali kuliko za nyumbani.
# en: 85fdf6b1
safety-no-microwave =
    .title = Usitumie maikrowevu
    .text = Kamwe usipashe maziwa moto kwenye maikrowevu. Sehemu za maziwa zenye joto kali zinaweza kuunguza mdomo wa mtoto wako.
# en: cf8cb1f3
safety-hot-water =
    .title = Maji ya moto
    .text = Weka watoto mbali na maji yanayochemka. Kaa karibu na sufuria hadi iondolewe kwenye moto. Acha vitu vipoe kabla ya kuvigusa au kuvisogeza karibu na mtoto wako.
# en: 87594145
safety-safe-sleep =
    .title = Unapohisi usingizi
    .text = Usipitiwe na usingizi ukiwa na mtoto wako kwenye sofa au kiti: mtoto wako anaweza kuacha kupumua. Kwanza mlaze chali kwenye kitanda chake mwenyewe kilicho kigumu, tambarare na kisicho na vitu vingine. Kamwe usilale naye kitanda, godoro au mkeka mmoja ukiwa na uchovu mwingi, au baada ya pombe, dawa za kulevya au dawa inayoleta usingizi. Kamwe usilale naye hivyo ikiwa mtu yeyote anavuta sigara, au ikiwa mtoto ana uzito mdogo au alizaliwa kabla ya wakati.
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
