# en: 0077d5be
problem-nothing-comes =
    .title = Hakuna kinachotoka
    .summary = Hilo ni kawaida mwanzoni. Huenda ukahitaji kubonyeza mara nyingi, na kujaribu tena siku nyingine.
    .move = Sogeza kidole gumba na vidole vingine karibu kidogo na chuchu, au mbali nayo kidogo.
    .massage = Kanda tena kwa dakika chache.
    .warm = Jipashe joto, au mshike mtoto wako ngozi kwa ngozi.
    .later = Jaribu tena baada ya muda wa saa moja, au wakati mwingine wa siku.
    .another-day = Subiri kipindi chako kinachofuata ikiwa bado una ujauzito.
    .help = Muombe mkunga au mshauri wa unyonyeshaji atazame unavyofanya, hata mara moja tu.
# en: 20051f21
problem-only-drops =
    .title = Yanatoka matone tu
    .summary = Matone ndiyo ya kutarajia kabla ya kujifungua na katika siku za kwanza. Maziwa ya kwanza ni mazito, na ni kidogo tu.
    .collect = Kinga kila tone kwa kijiko au sirinji.
    .keep-on = Endelea na vipindi vifupi vya mara kwa mara.
    .count = Kila tone lina thamani. Usijilinganishe na wengine.
# en: 4814316d
problem-flow-stops =
    .title = Maziwa yanaacha kutiririka
    .summary = Maziwa huja kwa mawimbi. Yakitulia, haimaanishi kwamba yamekwisha.
    .rotate = Sogeza vidole vyako mahali pengine kuzunguka chuchu.
    .massage = Kanda tena kwa muda mfupi.
    .switch = Badilisha, nenda kwenye titi lingine.
    .think = Mfikirie mtoto wako, au tazama picha yake.
# en: 9298cd86
problem-hurts =
    .title = Inauma
    .summary = Kukamua maziwa hakupaswi kuuma. Maumivu ni sababu ya kubadilisha kitu.
    .stop = Acha na upumzike.
    .lighter = Bonyeza kwa nguvu ndogo zaidi unapoanza tena.
    .farther = Weka vidole vyako mbali zaidi na chuchu.
    .look = Angalia kama kuna sehemu yenye joto, iliyovimba, au iliyo nyekundu au nyeusi kuliko kawaida.
    .help = Muombe mkunga au mshauri wa unyonyeshaji akutazame ikiwa inauma kila unapokamua maziwa.
# en: 30411384
problem-sore-hands =
    .title = Mikono yangu inauma
    .summary = Mikono kuchoka ni jambo la kawaida. Kubonyeza taratibu kunatosha.
    .check = Angalia vidole vyako viko wapi, na ubonyeze kwa nguvu ndogo zaidi.
    .shorter = Fupisha vipindi vyako.
    .both = Tumia mikono yote miwili kwenye titi moja.
    .pump = Ukiwa na tatizo la mikono la muda mrefu, uliza kuhusu pampu ya maziwa.
# en: 28573763
problem-one-side =
    .title = Titi moja linatoa zaidi
    .summary = Hilo hutokea kwa watu wengi. Titi linalotoa zaidi linaweza pia kubadilika.
    .start = Baadhi ya nyakati, anza na titi linalotoa kidogo.
    .check = Omba kupimwa ikiwa titi moja linabadilika ghafla, au unahisi uvimbe.
# en: 6b082086
problem-sprays =
    .title = Yanaruka kila mahali
    .summary = Maziwa kuruka ni ishara kwamba yameanza kushuka.
    .bowl = Tumia bakuli pana zaidi.
    .cloth = Weka kitambaa kwenye titi lingine.
    .both-sides = Mara nyingi maziwa huanza kushuka kwenye matiti yote mawili pamoja, kwa hiyo lile lingine linaweza kuvuja.
# en: 634416c2
problem-too-full =
    .title = Limejaa sana, haliwezi kushikika
    .summary = Areola iliyo ngumu na iliyovimba haivipi vidole mahali pa kushika.
    .soften = Bonyeza kuzunguka chuchu ili kulainisha areola kwanza.
    .little = Toa maziwa kidogo, hadi titi liwe laini zaidi.
    .cool = Lipoze baada ya kunyonyesha, kabla ya kunyonyesha tena.
    .rest-side = Lipumzishe titi hilo ikiwa limevimba sana kiasi kwamba hakuna kinachotoka.
    .rest-help = Omba msaada kwa mkunga au daktari leo hii ikiwa hakuna kinachotoka kwenye titi lililovimba.
    .contested = Mwongozo mmoja wa kitaalamu husema titi lisilotoa kitu lipumzishwe. Wanaoupinga husema msaada wa upole wa mtu mwenye ujuzi ni bora. Omba msaada huo.
# en: fc2212f6
problem-inflamed =
    .title = Sehemu moja ina joto, inauma na imevimba
    .summary = Hii huenda ni mastitisi, yaani kuvimba kunakoweza kugeuka kuwa maambukizi. Fanya kwa upole, endelea na utaratibu wako na upoze sehemu hiyo.
    .feed = Nyonyesha au kamua maziwa kwa idadi ya mara uliyozoea, kwenye matiti yote mawili.
    .cool = Poza sehemu hiyo kila baada ya kunyonyesha.
    .bra = Vaa kitu laini kinachoshikilia bila kubana.
    .relief = Muulize mfamasia au daktari dawa gani ya maumivu inakufaa.
    .call = Mpigie simu mkunga au daktari leo hii ikiwa una homa (joto mwilini), unajisikia mgonjwa, au hali inazidi kuwa mbaya.
    .colour = Ngozi inaweza kuwa nyekundu, nyeusi zaidi au yenye kung’aa. Kwenye ngozi ya kahawia na nyeusi, angalia joto, kuvimba na maumivu.
    .milk-safe = Mastitisi peke yake si sababu ya kuacha kunyonyesha.
    .contested = Huduma za afya bado hutofautiana kuhusu joto, kukanda na kiasi cha maziwa ya kutoa. Mwongozo huu unafuata njia ya tahadhari: utaratibu wa kawaida, baridi, bila kukanda.
# en: ce378cb9
problem-upsetting =
    .title = Inanisumbua moyoni
    .summary = Kuguswa { -body } kunaweza kuleta hisia ngumu au kumbukumbu. Wewe ndiwe unayeamua, na unaweza kubadilisha uamuzi.
    .stop = Acha wakati wowote unaotaka.
    .cover = Jifunike, au fanya chini ya nguo zako.
    .say = Waambie wanaokusaidia kwamba lazima wakuombe ruhusa kabla ya kukugusa.
    .person = Mlete mtu unayemwamini, anayeweza kuzungumza kwa niaba yako.
    .choice = Kukamua kwa mkono, kutumia pampu au kutofanya lolote kati ya hayo: kila uamuzi ni mzuri.
    .choice-before = Si lazima kamwe kukamua maziwa kabla ya kujifungua.
# en: af7d6c99
problem-odd-milk =
    .title = Maziwa yanaonekana tofauti
    .summary = Maziwa huwa na rangi nyingi. Chache kati ya hizo zinahitaji upige simu.
    .ask = Ikiwa rangi fulani inakutia wasiwasi, muulize mkunga au daktari.
    .colours = Maziwa ya kwanza mara nyingi ni ya njano, ya rangi ya chungwa au maangavu, na ya baadaye ni meupe yenye ubluu kidogo. Chakula kinaweza kuyapa rangi, na baadhi ya dawa zinaweza kuyafanya meusi.
    .layers = Mafuta ya maziwa hupanda juu kwenye maziwa yaliyohifadhiwa. Hilo ni kawaida.
    .rusty = Maziwa ya kahawia au ya rangi ya kutu katika siku za kwanza mara nyingi hutokana na damu kidogo ya zamani. Hayapaswi kuambatana na maumivu, na hali hiyo huisha ndani ya siku chache. Maziwa ya rangi ya pinki (waridi) iliyokolea ni tofauti: piga simu leo hii.
    .soapy = Maziwa yaliyohifadhiwa yanaweza kunuka kama sabuni. Hayana madhara, ingawa baadhi ya watoto huyakataa.
    .sour = Mwaga maziwa yakinuka kuwa yamechacha.
# en: 7747568b
problem-surgery =
    .title = Nimewahi kufanyiwa upasuaji kwenye titi
    .summary = Watu wengi bado hutengeneza maziwa kiasi. Kiasi hicho hakiwezi kujulikana kabla.
    .support = Mwambie mkunga wako kuhusu jambo hilo kabla ya kujifungua, au mapema uwezavyo.
    .weight = Hakikisha mtoto wako anapimwa uzito mara kwa mara katika wiki za kwanza.
    .some = Sehemu ya titi iliyobaki inaweza kuvimba na kutengeneza maziwa, hata baada ya upasuaji wa kuondoa matiti.
