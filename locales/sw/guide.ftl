# Kanuni: msomaji anaambiwa kwa nafsi ya pili umoja (Osha, Weka; katazo: usi-), bila "mama" wala "mwanamke"; Kiswahili hakionyeshi jinsia. Neno la mwili ni "titi/matiti" tu ("ziwa" halitumiki; "kifua" ni kifua chenyewe, kwenye maelezo ya kubana kifua). "Titi la kwanza / titi lingine" = sides; "sehemu" = part of one breast. "Sasa hivi" = now (dharura), "leo hii" = today, "ndani ya siku chache" = soon, "papo hapo" = at once ("mara moja" ni idadi tu). Muda ni "muda wa saa N", si "saa N". "Maziwa kuanza kushuka" = let-down; "maziwa kuwa mengi" = milk has come in. "Kukanda" = massage; "kukamua maziwa" = express; "tumbo kukaza" = tightening; "mikazo ya uzazi" = contractions. "Mwongozo huu" = this guide; "miongozo ya kitaalamu" = guidelines. "Homa (joto mwilini)" = fever, kwa sababu Kenya homa ni mafua pia. "Uvimbe (donge)" = lump, "kuvimba" = swelling. "Kwa mguso mwepesi" / "kwa nguvu ndogo" = lightly (kamwe si "kwa wepesi", ambayo ni haraka). "Kujizoeza" = practise (si "mazoezi" ya viungo). "Acha!" = lebo ya stop: mshangao kabla ya kichwa.

# en: bc544bbd
guide =
    .title = Kukamua maziwa kwa mkono na kukanda titi
    .summary = Jinsi ya kukanda { -body } na kutoa maziwa kwa mikono yako mwenyewe, hatua kwa hatua.
    .notice-draft = Haya ni maelezo ya jumla kwa kila mtu. Hayazingatii hali yako binafsi, na hayawezi kusema tatizo ni nini. Hayachukui nafasi ya mkunga au daktari wako. Katika dharura, piga namba ya dharura. Hakuna mkunga, daktari au mshauri wa unyonyeshaji ambaye amekagua tafsiri hii, wala hakuna mtu ambaye Kiswahili ni lugha yake ya kwanza aliyeikagua bado.
    .notice-reviewed = Haya ni maelezo ya jumla kwa kila mtu. Hayazingatii hali yako binafsi, na hayawezi kusema tatizo ni nini. Hayachukui nafasi ya mkunga au daktari wako. Katika dharura, piga namba ya dharura.
    .notice-app = Haya ni maelezo ya jumla kwa kila mtu. Hayazingatii hali yako binafsi, na hayawezi kusema tatizo ni nini. Hayachukui nafasi ya mkunga au daktari wako. Katika dharura, piga namba ya dharura. Programu hii imebadilisha baadhi ya maneno.
    .key-fed = Mtoto wako akishazaliwa, hakikisha hakosi kulishwa hata mara moja: apate maziwa yako, au kile ambacho mkunga au daktari anashauri.
    .key-before = Kabla ya kujifungua, uliza kwanza, fanya kwa muda mfupi tu, na uache kukamua maziwa tumbo linapokaza.
    .key-press = Kwa mikono safi, weka kidole gumba na kidole kingine mbali kidogo na chuchu, bonyeza kwenda nyuma, kutanisha vidole, kisha legeza.
    .key-pain = Acha unapohisi maumivu, kisha bonyeza kwa nguvu ndogo zaidi au mahali pengine, na upate msaada ikiwa bado unahisi maumivu.
    .key-sore = Usibonyeze wala kukanda mahali penye joto na panapouma: papoze, endelea na utaratibu wako wa kawaida, na upate msaada.
    .key-milk = Ikiwa una VVU, herpes au homa ya ini (hepatitis), au unatumia dawa za kulevya au dawa yoyote ile, uliza kabla ya kumpa mtoto maziwa yako.
    .key-call = Piga namba ya dharura sasa hivi ikiwa inaonekana wewe au mtoto wako ni mgonjwa sana, na uamini hisia zako.

# en: 2daf3571
massage =
    .title = Kukanda taratibu
    .purpose = Kukanda kunaweza kusaidia maziwa kuanza kushuka, yaani mwitikio wa mwili unaofanya maziwa yatiririke. Kunakuandaa kukamua maziwa, na huenda kukakusaidia kupata maziwa zaidi.
    .place = Kanda sehemu laini ya titi nje ya areola (ngozi yenye rangi nyeusi zaidi inayozunguka chuchu), pande zote: upande wa juu, pembeni na chini. Hapo ndipo zilipo tezi zinazotengeneza maziwa.
    .avoid = Usikande chuchu wala areola. Usikande pia sehemu yoyote yenye joto, iliyovimba, inayouma sana, au iliyo nyekundu au nyeusi kuliko kawaida.
