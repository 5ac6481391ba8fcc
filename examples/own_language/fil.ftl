# Filipino, in part: the frame that a new language brings whole, one step whole, one note whole, and the title of one more step.
# It shows how an application brings a language. Nobody who speaks Filipino has reviewed these words.

-body = dibdib

guide =
    .title = Pagpapalabas ng gatas gamit ang kamay, at masahe
    .summary = Paano masahihin ang { -body } mo at magpalabas ng gatas gamit ang sarili mong mga kamay, hakbang-hakbang.
    .notice-draft = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number. Wala pang midwife, doktor o lactation consultant na nakasuri sa mga salitang ito.
    .notice-reviewed = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number.
    .notice-app = Pangkalahatang impormasyon ito para sa lahat. Hindi ka nito kilala, at hindi nito masasabi kung ano ang problema. Hindi nito pinapalitan ang midwife o doktor mo. Sa emergency, tumawag sa emergency number. Ang app na ito ang nagdagdag ng mga salitang Filipino.

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
    .same-day = Tumawag bago matapos ang araw: agad kung may sasagot sa oras na ito, o kung hindi ay sa oras na magbukas sila. Kung lumala, humingi ng tulong na pang-emergency.
    .soon = Magtanong sa loob ng ilang araw, o sa oras na sinasabi ng paalala.
    .stop = Huwag magsimula, o itigil ang ginagawa.
    .caution = Gawin ito nang isinasaisip ang paalalang ito.

concern =
    .parent = Para sa iyo
    .baby = Para sa sanggol mo

phase =
    .before-birth = Bago manganak
    .first-days = Mga unang araw
    .established = Kapag dumating na ang gatas

evidence =
    .trial-or-review = Mga trial, o pagsusuri ng mga trial
    .guideline-or-study = Mga gabay, serbisyong pangkalusugan o pag-aaral
    .practice-or-expert = Mga polyeto, kawanggawa o eksperto

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
