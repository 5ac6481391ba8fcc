# Filipino, in part: the frame that a new language brings whole, one step whole, one note whole, and the title of one more step.
# It shows how an application brings a language. Nobody who speaks Filipino has reviewed these words.

-body = dibdib

guide =
    .title = Pagpapalabas ng gatas gamit ang kamay, at masahe
    .summary = Paano masahihin ang { -body } mo at magpalabas ng gatas gamit ang sarili mong mga kamay, hakbang-hakbang.
    .notice-draft = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number. Wala pang midwife, doktor o lactation consultant na nakasuri sa mga salitang ito.
    .notice-reviewed = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number.
    .notice-app = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number. Ang app na ito ang nagdagdag ng mga salitang Filipino.
    .key-fed = Pagkasilang ng sanggol mo, tiyakin ang bawat pagpapakain: gatas mo, o kung ano ang ipinapayo ng midwife o doktor.
    .key-before = Bago manganak, magtanong muna, gawing maikli, at huminto kapag naninigas ang tiyan mo.
    .key-press = Nang malinis ang kamay, ilayo nang kaunti sa utong ang hinlalaki at daliri, diinan paloob, pagdikitin, at bitawan.
    .key-pain = Huminto kung masakit, dumiin nang mas magaan o sa ibang lugar, at humingi ng tulong kung masakit pa rin.
    .key-sore = Huwag diinan o masahihin ang mainit at masakit na bahagi: palamigin ito, ituloy ang dati mong ritmo, at humingi ng tulong.
    .key-milk = Magtanong muna bago magbigay ng gatas kung may HIV, herpes o hepatitis ka, o kung gumagamit ka ng droga o gamot.
    .key-call = Tumawag na sa emergency number kung mukhang malubha ang lagay mo o ng sanggol mo, at magtiwala sa pakiramdam mo.

section =
    .preparation = Maghanda
    .massage = Masahe
    .steps = Ang limang hakbang
    .sessions = Gaano katagal: mga planong masusundan
    .safety = Kaligtasan
    .problems = Kapag may problema
    .topics = Mabuting malaman
    .terms = Paliwanag ng mga salita
    .sources = Mga pinagkunan

urgency =
    .emergency = Emergency: humingi na ng tulong ngayon
    .same-day = Tumawag ngayong araw
    .soon = Magtanong sa mga susunod na araw
    .stop = Huminto
    .caution = Mag-ingat

urgency-meaning =
    .emergency = Humingi ng tulong ngayon mismo, araw man o gabi.
    .same-day = Tumawag bago matapos ang araw: anumang oras. Kung walang sumagot, tumawag sa linya para sa gabi at dulo ng linggo, o pumunta sa ospital. Huwag paghintayin ang bagong silang na sanggol hanggang umaga. Kung lumala, humingi ng tulong na pang-emergency.
    .soon = Magtanong sa loob ng ilang araw, o sa oras na sinasabi ng paalala.
    .stop = Huwag magsimula, o itigil ang ginagawa.
    .caution = Gawin ito nang isinasaisip ang paalalang ito.

concern =
    .parent = Para sa iyo
    .baby = Para sa sanggol mo

contact =
    .emergency-number = Emergency number
    .maternity-unit = Paanakan ng ospital
    .midwife-or-doctor = Midwife o doktor
    .feeding-help = Tulong sa pagpapasuso

phase =
    .before-birth = Bago manganak
    .first-days = Mga unang araw
    .established = Kapag dumating na ang gatas

evidence =
    .trial-or-review = Mga trial, o pagsusuri ng mga trial
    .guideline-or-study = Mga gabay, serbisyong pangkalusugan o pag-aaral
    .practice-or-expert = Mga polyeto, kawanggawa o eksperto

wording =
    .default = Karaniwang salita
    .breast = Suso
    .chest = Dibdib

skin-tone =
    .pale = Napakaputi
    .light = Maputi
    .tan = Katamtaman
    .brown = Kayumanggi
    .dark = Maitim na kayumanggi
    .deep = Napakaitim

areola-tone =
    .rose = Rosas
    .tan = Mapusyaw na kayumanggi
    .brown = Kayumanggi
    .dark = Napakaitim

body-shape =
    .full = May umbok na dibdib
    .flat = Patag na dibdib

theme =
    .auto = Gaya ng nasa device
    .light = Maliwanag
    .dark = Madilim
    .print = Para sa papel

label =
    .step = Hakbang
    .tip = Tip
    .why = Bakit
    .contested = Magkakaiba ang payo
    .sources = Sino ang nagsabi
    .notice = Pakitandaan
    .purpose = Para saan ito
    .place = Saan
    .avoid = Saan hindi
    .plan = Plano
    .unsure = Kung hindi ka sigurado kung alin, piliin ang mas apurahan.
    .stretch = Mungkahi lamang ang mga oras: huminto kung kailan mo gusto, o magtagal pa pagkatapos manganak. Bago manganak, hangganan ang oras.
    .key-points = Sa madaling salita
    .help = Kailan hihingi ng tulong
    .start = Simulan
    .pause = Tumigil sandali
    .go-on = Ituloy
    .next = Susunod
    .back = Bumalik
    .other-side = Kabilang panig
    .minutes-left = Minutong natitira
    .done = Tapos
    .listen = Pakinggan
    .search = Maghanap
    .language = Wika
    .wording = Mga salita para sa katawan
    .phase = Nasaan ka na ngayon
    .skin-tone = Balat
    .areola-tone = Utong at areola
    .body-shape = Katawan
    .theme = Maliwanag o madilim

safety-stop-if-pain =
    .title = Kapag masakit, huminto
    .text = Huminto kung masakit. Magpahinga, at pagkatapos ay pumisil nang mas magaan o sa ibang lugar. Kung masakit pa rin, huminto at humingi ng tulong.

step-form-c =
    .title = Bumuo ng letrang C
    .summary = Ihugis na C ang hinlalaki at mga daliri mo.
    .thumb = Ilagay ang hinlalaki sa puwestong iyon, sa itaas ng utong.
    .fingers = Ilagay ang hintuturo, o dalawang daliri, sa ganoon ding layo sa ibaba ng utong.
    .line = Tiyaking nasa gitna ng hinlalaki at mga daliri ang utong.
    .pads = Humawak gamit ang malambot na dulo ng daliri, at ilayo ang mga kuko.
    .lift = Hayaang sumuporta mula sa ibaba ang ibang daliri, nang hindi pumipisil.
    .cup = Hawakan ang tasa sa ilalim ng utong gamit ang kabilang kamay.
    .either-hand = Gamitin ang kamay na gusto mo. Maaari kang pumisil gamit ang dalawang kamay kung may hahawak ng tasa.
    .why = Mula sa magkabilang panig, dinidiinan ng hinlalaki at daliri ang tisyu sa likod ng utong.

step-express =
    .title = Diinan, pagdikitin, bitawan
