# en: b953f17a
technique-strokes =
    .title = Kupitisha vidole taratibu
    .summary = Kupitisha vidole kwa mguso mwepesi pande zote. Njia nzuri ya kuanza.
    .hand = Weka kiganja au ncha za vidole karibu na ukingo wa nje wa { -body }.
    .stroke = Pitisha vidole kwa mguso mwepesi kuelekea areola, na uishie kabla ya kuifikia.
    .round = Zunguka titi lote: upande wa juu, wa chini, wa ndani na wa nje.
    .time = Tumia jumla ya dakika { $massage-per-side-min } hadi { $massage-per-side-max } kwa kila titi, kwa njia yoyote unayokanda.
# en: 703eecd1
technique-circles =
    .title = Miduara kwa ncha za vidole
    .summary = Miduara midogo kutoka nje kwenda ndani.
    .place = Weka ncha za vidole viwili karibu na ukingo wa nje wa { -body }.
    .circle = Chora miduara midogo, ngozi isogee pamoja na vidole vyako.
    .move = Inua vidole na uviweke tena ndani zaidi kidogo.
    .cover = Fikia sehemu yote, lakini usiguse areola.
# en: 1459c5c6
technique-parallel-hands =
    .title = Mkono mmoja juu, mmoja chini
    .summary = Mikono miwili hufanya kazi pamoja, mmoja ukishikilia.
    .place = Weka mkono mmoja upande wa juu wa titi na mwingine upande wa chini.
    .support = Mkono wa chini ushikilie tu, bila kusogea.
    .circle = Chora miduara polepole kwa mkono wa juu.
    .swap = Badilisha kazi za mikono.
# en: 8465eb20
technique-rolling =
    .title = Kuviringisha taratibu
    .summary = Kuviringisha kwa upole kati ya mikono miwili, kwa wakati titi limejaa lakini haliumi.
    .hold = Shika kwa upole sehemu iliyojaa kati ya viganja viwili.
    .roll = Iviringishe polepole kati ya viganja hivyo, juu na chini au upande hadi upande.
    .pause = Pumzika mara tu inapokuwa haipendezi.
# en: 33a5b567
technique-back =
    .title = Kukandwa mgongo na msaidizi
    .summary = Mtu unayemwamini anakukanda mgongo. Hilo linaweza kusaidia maziwa kutiririka.
    .sit = Kaa, inama mbele na ulaze kichwa juu ya mikono yako.
    .hands = Mwache msaidizi aweke kidole gumba kimoja kila upande wa uti wa mgongo, shingoni.
    .circle = Mwache achore miduara midogo polepole kushuka hadi kwenye mifupa ya nyuma ya mabega.
    .say = Sema papo hapo ukitaka atumie nguvu ndogo zaidi, au ukitaka aache.
    .why = Kutulia husaidia maziwa kuanza kushuka.
# en: fd1064cf
technique-nipple-touch =
    .title = Mguso mwepesi wa chuchu
    .summary = Mguso mfupi na mwepesi unaoamsha mwitikio wa maziwa kushuka. Ni ishara, si kukanda.
    .touch = Gusa chuchu au pitisha ncha ya kidole juu yake kwa mguso mwepesi.
    .roll = Iviringishe taratibu kati ya kidole na kidole gumba, ikiwa inakupendeza.
    .stop = Acha baada ya muda mfupi, na uendelee na kukamua maziwa.
# en: 73290599
technique-reverse-pressure =
    .title = Kulainisha areola kwa kuibonyeza
    .summary = Kwa Kiingereza huitwa “reverse pressure softening”. Ni kwa ajili ya wiki za kwanza, areola inapokaza kiasi cha kutoshikika kwa sababu titi limejaa, au kwa sababu ya maji ya dripu uliyopewa wakati wa uchungu wa kuzaa. Husaidia kwa muda mfupi.
    .nails = Hakikisha kucha zako ni fupi.
    .place = Weka ncha za vidole vya mikono yote miwili kuzunguka shina la chuchu.
    .press = Bonyeza kwa upole kwenda ndani, kuelekea mbavu zako, bila kuachia.
    .hold = Shikilia kwa sekunde { $reverse-pressure }.
    .turn = Sogeza vidole kidogo kuzunguka, na ubonyeze tena.
    .then = Nyonyesha au kamua maziwa papo hapo baada ya hapo.
    .lasts = Areola hubaki laini kwa takriban dakika { $reverse-pressure-lasts-min } hadi { $reverse-pressure-lasts-max }.
# en: 7f1744ea
technique-armpit-strokes =
    .title = Kupitisha vidole kwa mguso mwepesi kama unyoya kuelekea kwapa
    .summary = Mguso mwepesi sana kiasi kwamba ngozi karibu haisogei kabisa. Baadhi ya wahudumu wa afya huufundisha kwa ajili ya kuvimba. Hausogezi maziwa.
    .ask = Muombe mkunga, daktari au mshauri wa unyonyeshaji akuonyeshe jinsi ya kufanya kabla ya kujaribu.
    .lie = Egemea nyuma.
    .stroke = Pitisha vidole kwenye ngozi kwa mguso mwepesi sana, kutoka areola kwenda kwapani na juu hadi kwenye mtulinga (mfupa ulio chini ya shingo).
    .stop = Acha ikiwa inauma au haisaidii.
    .contested = Wataalamu hawakubaliani kama hii inasaidia. Jaribio dogo la ukandaji unaofanana halikuona tofauti. Baadhi ya madaktari sasa hushauri kutokanda kabisa wakati wa mastitisi.
