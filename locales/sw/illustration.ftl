# en: 6a10d51f
illustration-places =
    .title = Mahali pa kuweka mikono
    .alt = Kanda sehemu laini pande zote, mahali zilipo tezi. Usikande areola wala chuchu. Ili kukamua maziwa, weka kidole gumba na vidole vingine kwenye mduara wa vistari. Mduara huo uko umbali wa sentimita { $finger-distance-cm-min } hadi { $finger-distance-cm-max } (takriban inchi { $finger-distance-in }) kutoka kwenye shina la chuchu.
    .glands = Tezi: kanda hapa
    .spot = Bonyeza hapa kwa gumba na vidole
    .areola = Areola: usikande
    .nipple = Chuchu: mguso mwepesi tu
    .light = Mguso: ngozi haibonyei
    .press = Kubonyeza: ngozi hubonyea kidogo
    .squeeze = Usiminye kamwe
# en: e0c9daa4
illustration-stimulate =
    .title = Kuanza kwa upole
    .alt = Kanda taratibu pande zote. Kisha gusa chuchu kwa ncha ya kidole, kwa mguso mwepesi na kwa muda mfupi.
    .massage = Kwanza, taratibu pande zote
    .touch = Kisha mguso mwepesi
# en: 42d0cca9
illustration-find-spot =
    .title = Umbali gani kutoka kwenye chuchu
    .alt = Anza kwenye shina la chuchu. Pima sentimita { $finger-distance-cm-min } hadi { $finger-distance-cm-max } (takriban inchi { $finger-distance-in }) kwenda nje, ukifuata ngozi, kisha gusa hapo kwa ncha ya kidole uhisi palivyo.
    .distance = Sentimita { $finger-distance-cm-min } hadi { $finger-distance-cm-max } (takriban inchi { $finger-distance-in })
    .base = Pima kutoka kwenye shina la chuchu
    .spot = Gusa hapa uhisi
    .sizes = Areola ndogo au kubwa: umbali uleule
# en: 8ad6ff05
illustration-form-c =
    .title = Kidole gumba na vidole vingine kwa umbo la C
    .alt = Weka kidole gumba juu zaidi kuliko chuchu, na vidole vingine chini zaidi kuliko chuchu, vyote kwa umbali uleule. Chuchu ibaki katikati, na ushike kikombe chini yake.
    .thumb = Gumba upande wa juu
    .fingers = Vidole upande wa chini
    .middle = Chuchu katikati
    .cup = Mkono mwingine: kikombe chini
# en: c9519bf1
illustration-express =
    .title = Vitendo vitatu, tena na tena
    .alt = Bonyeza moja kwa moja kwenda nyuma, kuelekea mbavu zako. Kutanisha kidole gumba na vidole vingine taratibu, ngozi isogee pamoja navyo. Shikilia kwa takriban sekunde { $hold }. Legeza kabisa, vidole vikiwa bado mahali palepale. Kisha anza tena.
    .press = Bonyeza kwenda nyuma, kuelekea mbavu zako
    .compress = Kutanisha taratibu, shikilia sekunde { $hold }
    .release = Legeza, vidole vibaki palepale
    .again = Kisha anza tena na cha kwanza
# en: 4032d32f
illustration-switch-sides =
    .title = Kutoka titi moja hadi lingine
    .alt = Kamua maziwa kwenye titi moja. Kisha hamia kwenye titi lingine, na ufanye hatua zote hapo. Halafu rudia mara moja zaidi kwa kila titi.
    .first = Kwanza titi moja
    .second = Kisha titi lingine
    .return = Kisha kila titi mara moja zaidi
# en: 1c744f67
illustration-strokes =
    .title = Kutoka ukingo wa nje kuelekea areola
    .alt = Pitisha kiganja kilichonyooka kwa mguso mwepesi, kutoka ukingo wa nje kuelekea areola. Ishia kabla ya kuifikia. Zunguka titi lote.
    .stroke = Mguso mwepesi kuelekea areola
    .stop = Ishia kabla ya areola
# en: 0d781cd9
illustration-circles =
    .title = Miduara midogo kuelekea areola
    .alt = Chora miduara midogo kwa ncha za vidole viwili, ngozi isogee pamoja navyo. Inua vidole na uviweke tena karibu kidogo zaidi na areola. Fikia sehemu yote, lakini usiguse areola.
    .circle = Miduara midogo
    .move = Inua, kisha weka karibu kidogo zaidi na areola
    .skin = Ngozi isogee pamoja na vidole
# en: 93f059e4
illustration-parallel-hands =
    .title = Kazi ya kila mkono
    .alt = Weka mkono mmoja upande wa juu na mwingine upande wa chini. Chora miduara polepole kwa mkono wa juu, ngozi isogee pamoja nao. Mkono wa chini ushikilie tu, bila kusogea. Kisha badilisha kazi za mikono.
    .upper = Mkono wa juu: miduara polepole, ngozi isogee pamoja
    .lower = Mkono wa chini: usisogee
    .swap = Kisha badilisha
# en: 5ccb6558
illustration-rolling =
    .title = Kati ya viganja viwili vilivyonyooka
    .alt = Shika kwa upole sehemu iliyojaa kati ya viganja viwili vilivyonyooka, na uiviringishe polepole. Pumzika mara tu inapokuwa haipendezi.
    .roll = Viringisha polepole: mkono mmoja juu, mwingine chini
    .hold = Shika kwa upole kati ya viganja
# en: 655d1a26
illustration-back =
    .title = Vidole gumba kando ya uti wa mgongo
    .alt = Inama mbele na ulaze kichwa juu ya mikono yako. Mwache msaidizi aweke kidole gumba kimoja kila upande wa uti wa mgongo wako, na achore miduara midogo kutoka shingoni kushuka hadi kwenye mifupa ya nyuma ya mabega.
    .start = Kuanzia shingoni, kando ya uti wa mgongo
    .circle = Miduara midogo, hadi mifupa ya nyuma ya mabega
# en: b02b4838
illustration-nipple-touch =
    .title = Mguso mfupi na mwepesi
    .alt = Pitisha ncha ya kidole kwenye chuchu kwa mguso mwepesi, kwa muda mfupi. Kisha endelea na kukamua maziwa.
    .touch = Pitisha ncha ya kidole kwa mguso mwepesi
# en: cc476cd8
illustration-reverse-pressure =
    .title = Ncha za vidole kuzunguka chuchu
    .alt = Weka ncha za vidole vya mikono yote miwili kuzunguka shina la chuchu. Bonyeza kwa upole kuelekea mbavu zako, bila kuachia, kwa sekunde { $reverse-pressure }. Kisha sogeza vidole kidogo kuzunguka, na ubonyeze tena.
    .around = Ncha za vidole kando ya chuchu
    .press = Mbonyezo laini bila kuachia, kuelekea mbavu
# en: 67cf5640
illustration-armpit-strokes =
    .title = Kupitisha vidole kwenda nje na juu
    .alt = Kwanza muombe mkunga, daktari au mshauri wa unyonyeshaji akuonyeshe jinsi ya kufanya. Kisha egemea nyuma, na upitishe vidole kwenye ngozi kwa mguso mwepesi sana, kutoka areola hadi kwapani, na kutoka areola hadi kwenye mtulinga (mfupa ulio chini ya shingo). Acha ikiwa inauma.
    .ask = Usifanye kabla ya mhudumu wa afya kukuonyesha
    .armpit = Hadi kwapani
    .collarbone = Hadi kwenye mtulinga
# en: b2b17879
illustration-balloon =
    .title = Puto (baluni) kama kielelezo
    .alt = Jizoeze kwa puto (baluni) lililojazwa bila kulikaza. Fundo lake liwe badala ya chuchu. Tengeneza umbo la C nyuma ya fundo, bonyeza kwenda nyuma, kutanisha kidole gumba na vidole vingine, kisha legeza.
    .knot = Fundo ni badala ya chuchu
    .hold = Umbo la C nyuma ya fundo
