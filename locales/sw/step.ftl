# en: 7f3a2ff1
step-stimulate =
    .title = Amsha chuchu
    .summary = Amsha mwitikio wa maziwa kushuka, yaani mwitikio wa mwili unaofanya maziwa yatiririke.
    .massage = Kanda titi la kwanza taratibu pande zote kwa dakika { $massage-per-side-min } hadi { $massage-per-side-max }.
    .massage-briefly = Kanda kwa muda mfupi sana tu ikiwa bado una ujauzito.
    .touch = Pitisha kidole kwa mguso mwepesi kwenye chuchu, au iviringishe taratibu kati ya vidole, kwa muda mfupi.
    .breathe = Toa pumzi polepole na umfikirie mtoto wako.
    .feel = Unaweza kuhisi kama kuchomwachomwa kidogo maziwa yanapoanza kushuka. Watu wengi hawahisi chochote, na ni sawa.
    .why = Mguso huuambia ubongo wako uruhusu maziwa yatiririke.
# en: 22fb522c
step-find-spot =
    .title = Tafuta mahali sahihi
    .summary = Tafuta kwa vidole mahali nyuma ya chuchu ambapo ukibonyeza maziwa hutoka.
    .measure = Pima sentimita { $finger-distance-cm-min } hadi { $finger-distance-cm-max } (takriban inchi { $finger-distance-in }) kutoka kwenye shina la chuchu kwenda nje, ukifuata ngozi.
    .feel = Gusa taratibu utambue mabadiliko chini ya ngozi.
    .try = Sogeza vidole karibu kidogo au mbali kidogo baadaye, ikiwa maziwa hayatoki.
    .areola = Areola huwa na ukubwa tofauti. Mahali hapo panaweza kuwa ndani ya areola yako, ukingoni mwake au nje yake, kwa hiyo pima kutoka kwenye chuchu.
    .beans = Baadhi ya watu huhisi vinundu vidogo kama maharage, na wengi hawahisi chochote cha pekee. Uvimbe (donge) usioisha ni jambo jingine: nenda uchunguzwe.
    .why = Mahali pakiwa sahihi, kubonyeza taratibu kunatosha, na hakuumi.
    .contested = Baadhi ya wanaofundisha ukamuaji huviita vinundu hivyo sinasi za maziwa, au sinasi za laktiferasi. Picha za vipimo huonyesha hapo mirija myembamba, na si vifuko vya kuhifadhi maziwa. Kwa hiyo fuata jinsi maziwa yako yanavyotoka. Mwongozo mmoja hupima sentimita { $finger-distance-from-tip-cm } (takriban inchi { $finger-distance-from-tip-in }) kutoka kwenye ncha ya chuchu, badala ya kutoka kwenye shina lake.
# en: 596a69c0
step-form-c =
    .title = Tengeneza umbo la C
    .summary = Tengeneza herufi C kwa kidole gumba na vidole vingine.
    .thumb = Weka kidole gumba mahali hapo, juu zaidi kuliko chuchu, bila kuigusa.
    .fingers = Weka kidole cha shahada (kinachofuata gumba), au vidole viwili, chini zaidi kuliko chuchu kwa umbali uleule.
    .line = Hakikisha chuchu iko katikati ya kidole gumba na vidole vingine.
    .pads = Gusa kwa sehemu laini za ncha za vidole, na kucha ziwe mbali.
    .lift = Vidole vingine vishikilie titi kutoka chini, bila kuminya.
    .cup = Shika kikombe chini ya chuchu kwa mkono mwingine.
    .either-hand = Tumia mkono wowote upendao. Unaweza kubonyeza kwa mikono yote miwili ikiwa mtu mwingine anashika kikombe.
    .why = Kidole gumba na kidole kingine hubonyeza kutoka pande mbili sehemu iliyo nyuma ya chuchu.
# en: 0c100fe0
step-express =
    .title = Bonyeza, kutanisha vidole, legeza
    .summary = Bonyeza kwenda nyuma, kutanisha vidole, kisha legeza, tena na tena.
    .press = Bonyeza moja kwa moja kwenda nyuma, kuelekea mbavu zako.
    .compress = Kutanisha kidole gumba na vidole vingine taratibu nyuma ya chuchu, ngozi isogee pamoja navyo.
    .hold = Shikilia kwa takriban sekunde { $hold }.
    .release = Legeza kabisa, vidole vikiwa bado mahali palepale.
    .repeat = Rudia kwa mdundo mtulivu usiobadilika.
    .rotate = Sogeza kidole gumba na vidole vingine kuzunguka chuchu, kwa umbali uleule, maziwa yanapopungua kasi.
    .wait = Matone ya kwanza yanaweza kuchelewa, kwa hiyo endelea taratibu.
    .rhythm = Matone yanaweza kugeuka kuwa mchirizi au kuruka. Matone peke yake ni sawa pia.
    .why = Mdundo huamsha mwitikio wa maziwa kushuka, na kila mbonyezo laini husaidia maziwa kusonga. Unayakaribisha maziwa, huyalazimishi.
    .contested = Baadhi ya wanaofundisha husema mwendo huu ni ishara tu kwa ubongo. Wengine husema mbonyezo wenyewe pia husogeza maziwa. Mawazo yote mawili huleta mguso uleule wa taratibu.
# en: fc2bb21a
step-switch-sides =
    .title = Hamia kwenye titi lingine
    .summary = Badilisha titi, na ufanye yote tena.
    .switch = Hamia kwenye titi lingine baada ya dakika { $per-side-min } hadi { $per-side-max }, au maziwa yanapopungua kasi.
    .again = Fanya hatua zote kwenye titi hilo.
    .return = Rudi kwenye titi la kwanza, kisha kwenye la pili mara moja zaidi.
    .finish = Maliza maziwa yanapodondoka polepole tu kwenye matiti yote mawili, au muda wako unapokwisha.
    .finish-by-time = Maliza baada ya dakika { $before-birth-session } ikiwa bado una ujauzito, maziwa yatoke au yasitoke.
    .drops = Katika siku za kwanza hutoka matone tu, kwa hiyo fuata muda, si kasi ya maziwa.
    .why = Kwa kawaida maziwa huanza kushuka kwenye matiti yote mawili kwa wakati mmoja, kwa hiyo kila titi linafaa kurudiwa.
