# en: a979d35f
illustration-places =
    .title = Mahali pa kuweka mikono
    .alt = Kanda sehemu laini pande zote, mahali zilipo tezi. Usikande areola wala chuchu. Ili kukamua maziwa, weka kidole gumba na vidole vingine kwenye mduara wa vistari. Mduara huo uko umbali wa sentimita { $finger-distance-cm-min } hadi { $finger-distance-cm-max } (takriban inchi { $finger-distance-in }) kutoka kwenye shina la chuchu.
    .glands = Tezi: kanda hapa
    .spot = Bonyeza hapa kwa gumba na vidole
    .areola = Areola: usikande
    .nipple = Chuchu: mguso mwepesi tu
    .light = Mguso: ngozi haibonyei
    .press = Kubonyeza: ngozi hubonyea kidogo
    .squeeze = Usifinye kamwe
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
# en: 4bd0f8da
illustration-rolling =
    .title = Kati ya viganja viwili vilivyonyooka
    .alt = Shika kwa upole sehemu iliyojaa kati ya viganja viwili vilivyonyooka, na uiviringishe polepole. Ngozi isogee pamoja na mikono yako. Pumzika mara tu inapokuwa haipendezi.
    .roll = Viringisha polepole: mkono mmoja juu, mwingine chini
    .hold = Shika kwa upole kati ya viganja
    .skin = Ngozi isogee pamoja na mikono
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
# en: 0fb60b68
illustration-reverse-pressure =
    .title = Ncha za vidole kuzunguka chuchu
    .alt = Weka ncha za vidole vya mikono yote miwili kuzunguka shina la chuchu. Bonyeza kwa upole kuelekea mbavu zako, bila kuachia, kwa sekunde { $reverse-pressure }. Kisha sogeza vidole kidogo kuzunguka, na ubonyeze tena.
    .around = Bonyeza kuelekea nyuma, usifinye
    .press = Mbonyezo laini bila kuachia, kuelekea mbavu
    .view = Inavyoonekana kutoka juu
# en: 67cf5640
illustration-armpit-strokes =
    .title = Kupitisha vidole kwenda nje na juu
    .alt = Kwanza muombe mkunga, daktari au mshauri wa unyonyeshaji akuonyeshe jinsi ya kufanya. Kisha egemea nyuma, na upitishe vidole kwenye ngozi kwa mguso mwepesi sana, kutoka areola hadi kwapani, na kutoka areola hadi kwenye mtulinga (mfupa ulio chini ya shingo). Acha ikiwa inauma.
    .ask = Usifanye kabla ya mhudumu wa afya kukuonyesha
    .armpit = Hadi kwapani
    .collarbone = Hadi kwenye mtulinga
# en: a37a9bc2
illustration-balloon =
    .title = Puto (baluni) kama kielelezo
    .alt = Jizoeze kwa puto (baluni) lililojazwa bila kulikaza. Fundo lake liwe badala ya chuchu. Tengeneza umbo la C nyuma ya fundo, bonyeza kwenda nyuma, kutanisha kidole gumba na vidole vingine, kisha legeza.
    .knot = Fundo ni badala ya chuchu
    .hold = Umbo la C nyuma ya fundo
    .model = Puto (baluni) la kufanyia mazoezi
# en: 05342c89
illustration-wash-hands =
    .title = Mikono safi, kikombe safi
    .alt = Osha mikono kwa sabuni na maji yanayotiririka, na uikaushe kwa taulo safi. Weka tayari kikombe safi na kikavu, au kijiko.
    .soap = Sabuni na maji yanayotiririka
    .cup = Kikombe safi na kikavu
    .towel = Taulo safi
# en: 8914ddea
illustration-comfort =
    .title = Kukaa, au kuegemea nyuma
    .alt = Kaa ili mgongo na mikono yako viweze kupumzika, na uiname mbele kidogo. Wakati wa kukanda unaweza kuegemea nyuma.
    .sit = Inama mbele kidogo
    .lie = Egemea nyuma unapokanda
    .rest = Mgongo na mikono vipumzike
# en: ecd198e7
illustration-drops =
    .title = Matone ya kwanza
    .alt = Shika kijiko safi chini ya chuchu, na ukinge kila tone. Maziwa ya kwanza ni mazito, na hutoka kama matone madogo.
    .drop = Matone madogo, mazito
    .spoon = Kijiko safi chini ya chuchu
# en: 4e922997
illustration-around =
    .title = Mahali pengine, umbali uleule
    .alt = Inua kidole gumba na vidole vingine, na uviweke mahali pengine kuzunguka chuchu, kwa umbali uleule. Vibaki vikielekeana, na ubonyeze hapo kama mwanzo.
    .pair = Gumba na vidole vielekeane
    .ring = Umbali uleule pande zote
    .lift = Inua, kisha weka mahali panapofuata
# en: 9a53a2d6
illustration-giving =
    .title = Wima, macho, kidogo kidogo
    .alt = Mkalishe mtoto wako wima, akiwa macho na ametulia, mkono mmoja ukiwa nyuma ya kichwa na shingo. Weka ukingo wa kikombe kwa mguso mwepesi kwenye mdomo wa chini, ili maziwa yaguse tu midomo. Mwache alambe au anywe kidogo kidogo, na usubiri kila anapomeza. Usimimine maziwa mdomoni.
    .awake = Macho na wima
    .rim = Ukingo kwenye mdomo wa chini: mtoto analamba
    .hold = Mkono nyuma ya kichwa na shingo
    .pour = Usimimine maziwa mdomoni
# en: 5513f3d8
illustration-no-sliding =
    .title = Mahali palepale, bila kutelezesha
    .alt = Kidole gumba na vidole vingine vikae kwenye ngozi ileile unapobonyeza. Visiteleze kuelekea chuchu.
    .so = Hivi: vidole vikae palepale
    .not = Si hivi: vidole vinateleza kuelekea chuchu
# en: 9577f0ae
illustration-no-pinching =
    .title = Iache chuchu huru
    .alt = Bonyeza nyuma ya chuchu, si juu yake. Usiifinye, usiiminye wala usiivute.
    .free = Hivi: chuchu huru
    .pinch = Usifinye
    .pull = Usivute
# en: 50d9b6a3
illustration-no-deep-massage =
    .title = Kwa upole, kwa mikono tu
    .alt = Bonyeza kwa wepesi, ngozi ibonyee kidogo tu. Usibonyeze kwa nguvu, usichimbe kwa vidole, na usitumie brashi, kitana wala kifaa cha kukandia.
    .soft = Hivi: kwa wepesi
    .hard = Si kwa nguvu
    .tool = Bila vifaa
# en: 59e31072
illustration-no-massage-inflamed =
    .title = Usiguse sehemu yenye joto inayouma
    .alt = Usikande sehemu yenye joto, iliyovimba, inayouma sana, au iliyo nyekundu au nyeusi kuliko kawaida. Usiibonyeze, wala usisukume uvimbe (donge).
    .leave = Yenye joto, inayouma au iliyovimba: usikande
    .rub = Si hivi: kukanda
