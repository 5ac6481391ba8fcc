//! What a tag does not say: the script that its language is usually written in, and the region where most people read it.
//!
//! CLDR has both for 7,143 languages, in a table that is a third of a megabyte of a program. Most of those languages are written in Latin
//! script and everywhere in the same, so the others are enough, and a test holds them to that table.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

/// Whether two scripts of one language are the same, where one that is not said is the usual one.
pub(crate) fn same_script(language: Language, one: Option<Script>, other: Option<Script>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(script), None) | (None, Some(script)) => is_usual(language, script),
        (Some(one), Some(other)) => one == other,
    }
}

/// The script of a tag, where it says one or its region has another than is usual for the language.
pub(crate) fn script(tag: &LanguageIdentifier) -> Option<Script> {
    if tag.script.is_some() {
        return tag.script;
    }
    let region = tag.region?;
    let mut scripts = elsewhere(tag.language.as_str()).iter();
    scripts.find(|(_, regions)| has(regions, region.as_str())).and_then(|(script, _)| script.parse().ok())
}

/// Whether a language is written in a script, unless something else is said.
fn is_usual(language: Language, script: Script) -> bool {
    let mut rows = SCRIPTS.split('\n').filter_map(|row| row.split_once(' '));
    match rows.clone().find(|(known, _)| script == *known) {
        Some((_, languages)) => has(languages, language.as_str()),
        None => script == "Latn" && !rows.any(|(_, languages)| has(languages, language.as_str())),
    }
}

/// The script in which a language is written, unless something else is said.
pub(crate) fn usual(language: Language) -> &'static str {
    let mut rows = SCRIPTS.split('\n').filter_map(|row| row.split_once(' '));
    rows.find(|(_, languages)| has(languages, language.as_str())).map_or("Latn", |(script, _)| script)
}

/// The region in which most people read a language.
pub(crate) fn region(tag: &LanguageIdentifier) -> Option<Region> {
    let language = tag.language.as_str();
    let mut rows = REGIONS.split(' ');
    let region = match script(tag) {
        Some(script) if script == "Hant" => "TW",
        // Of many it is spelled like the language: it-IT.
        _ => rows.find_map(|row| row.strip_prefix(language)?.strip_prefix('-')).unwrap_or(language),
    };
    // Regions have two letters, and languages that most people know.
    region.parse().ok().filter(|_| language.len() == 2)
}

/// Whether a list of codes has one.
fn has(list: &str, code: &str) -> bool {
    list.as_bytes().split(|byte| *byte == b' ').any(|known| known == code.as_bytes())
}

/// The scripts that a language is written in elsewhere, and in which regions.
fn elsewhere(language: &str) -> &'static [(&'static str, &'static str)] {
    match language {
        "az" => &[("Arab", "IQ IR"), ("Cyrl", "RU")],
        "ha" => &[("Arab", "CM SD")],
        "kk" => &[("Arab", "AF CN IR MN")],
        "ku" => &[("Arab", "LB")],
        "ky" => &[("Arab", "CN"), ("Latn", "TR")],
        "mn" => &[("Mong", "CN")],
        "ms" => &[("Arab", "CC")],
        "pa" | "tg" => &[("Arab", "PK")],
        "sd" => &[("Deva", "IN")],
        "sr" => &[("Latn", "ME RO RU TR")],
        "ug" => &[("Cyrl", "KZ MN")],
        "uz" => &[("Arab", "AF"), ("Cyrl", "CN")],
        "zh" => &[("Hant", "AU BN GB GF HK ID MO PA PF PH SR TH TW US VN")],
        "hnj" => &[("Laoo", "AU CN FR GF LA MM SR TH VN")],
        "jrb" => &[("Arab", "MA")],
        "man" => &[("Nkoo", "GN")],
        "rom" => &[("Cyrl", "BG")],
        "unr" => &[("Deva", "NP")],
        "yue" => &[("Hans", "CN")],
        _ => &[],
    }
}

/// Where most people read a language, unless the region is spelled like the language.
const REGIONS: &str = "aa-ET ab-GE ae-IR af-ZA ak-GH am-ET an-ES ar-EG as-IN av-RU ay-BO ba-RU be-BY bi-VU bm-ML bn-BD \
    bo-CN br-FR bs-BA ca-ES ce-RU ch-GU co-FR cr-CA cs-CZ cu-RU cv-RU cy-GB da-DK dv-MV dz-BT ee-GH \
    el-GR en-US eo-001 et-EE eu-ES fa-IR ff-SN fy-NL ga-IE gd-GB gl-ES gn-PY gu-IN gv-IM ha-NG he-IL \
    hi-IN ho-PG hy-AM hz-NA ia-001 ie-EE ig-NG ii-CN ik-US in-ID io-001 iu-CA iw-IL ja-JP ji-UA jv-ID \
    jw-ID ka-GE kg-CD ki-KE kj-NA kk-KZ kl-GL km-KH kn-IN ko-KR kr-NG ks-IN ku-TR kv-RU kw-GB ky-KG \
    la-VA lb-LU lg-UG li-NL ln-CD lo-LA lu-CD mi-NZ ml-IN mo-RO mr-IN ms-MY my-MM na-NR nb-NO nd-ZW \
    ne-NP ng-NA nn-NO nr-ZA nv-US ny-MW oc-FR oj-CA om-ET or-IN os-GE pa-IN pi-IN ps-AF pt-BR qu-PE \
    rm-CH rn-BI sa-IN sc-IT sd-PK se-NO sg-CF si-LK sl-SI sm-WS sn-ZW sq-AL sr-RS ss-ZA st-ZA su-ID \
    sv-SE sw-TZ ta-IN te-IN tg-TJ ti-ET tk-TM tl-PH tn-ZA ts-ZA tt-RU ty-PF ug-CN uk-UA ur-PK ve-ZA \
    vi-VN vo-001 wa-BE wo-SN xh-ZA yi-UA yo-NG za-CN zh-CN zu-ZA";

/// Scripts, and the languages that are usually written in them and not in Latin script. One text, since each text of a table is a place
/// that every program sets up when it starts.
const SCRIPTS: &str = "\
    Arab ar fa ks ps sd ug ur aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aiq ajp apc apd arq \
     ars ary arz ask atn auj auz avd avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bjm bqi brh brk \
     bsh bsk chg cja ckb clh dcc def deh dmk dml esh fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk gwc \
     gwf gwt gzi hac haz hkh hnd hno hoh hrz hss isk jad jat jbn jdg jnd jog kbu kby kfm khw klj kmz ktl kvx \
     kxp lah lki lrc lrk lrl lsa lss luv luz mby mde mfa mfi mhj mki mnj mvy mzn nli nlm ntz nyq odk oru ota \
     pbt phl phr phv plk prc prd prx psh psi pst qxq rdb rmt sbn scl sdb sdf sdg sdh sds sgr sgy shd shm shu \
     shv siy siz skr slq smy sqo sqt srh srz ssh sts swb tjo tks tov tra trm trw ush uzs vaf vgr vmh wbk wlo \
     wne wni wsv xhe xka xkc xkj xkp xvi ydg zba zdj zum\n\
    Deva hi mr ne sa agi ahr anp anr aph awa bap bee bfb bfy bfz bgc bgd bgq bgw bha bhb bhd bhi bhj bho bhu \
     biy bjj bmj bns bpx bra brd brx btv byh byw cdh cdj cdm chx cih ctn daq dhi dho dhw doi drq dry dty duh \
     dus dwz emg emu fmu gbk gbm gdx ghe gok gom gra gvr gyo hlb hne hoc hoj hoy hut jee jml jnl jns jul kex \
     kfb kfk kfp kfq kfr kfs kfx kfy kgj kgy khn kif kip kjl kjo kkt kle klr kmj kok kra kru ksz kyv kyw lae \
     lbf lbm lbr lhm lif lmh loy luu mag mai mgp mjl mjt mjz mkb mke mrd mrr mtr mut mwr nao ncd new nlx nmm \
     noe noi nwx ola oon pch pci pgg phd phw pum pwr raa rab raf raj rav rji rjs rtw rwr sck scp sgj sjp skj \
     soi srx suz swv syw taj tdb tdg tdh tge the thf thl thq thr ths tij tkb tkt tmk twm vah vas vav vay wbr \
     wme wtm xnr xsr ybh ybi\n\
    Cyrl ab av ba be bg ce cu cv kk kv ky mk mn os ru sr tg tt uk ady agx akv alr alt ani aqc atv bhh bph \
     bua bxm chm cji ckt clw crh dar ddo dlg dng enf enh eve evn gdo gin gld huz inh itl jct jdt kaa kap kbd \
     kca ket khv kim kjh koi kpt kpy krc krk kum kva lbe lez mdf mns mrj mtm mud myv ndf neg nio niv nog oaa \
     oac omk orv paq rsk rue rut sah sel sgh sia sjd sjt sty tab tin tyv ude udm ugh ulc xal xas xdq xpm xrm \
     xrn xss xwo yai ykg ynk yrk ysr yug yux zkb zko zkz\n\
    Mymr my aio blk bwe csh dnu dnv hpo int jkm kht kjp ksu ksw kvq kvt kxf kxk mnw mwt obr pce phk pll pwo \
     pyx rbb rki rmz shn tco tjl tvn\n\
    Tibt bo dz adx bfu cgk cna dka dre dzl ght goe jda jya khg kkf lbj lkh luk lya muk neh npb ole otb sbu \
     sgt sip spt tcn tgf tsj zau\n\
    Ethi am ti agj ahg alw anu awn bcq bst byn dox drs gez gmv gof gru har hdy ior kqy ktb mdx mdy muz mvz \
     mym sgw stv tig wal xan\n\
    Thai th bzi cbn cog kdt khf kjt kxm lcp lwl lwm mkm mlf mpz mra nyl pht prt pww skb sou thm tts ugo urk \
     yoy\n\
    Hebr he iw ji yi aij czk hbo huy itk jbe jpa jpr jrb jye lad lsd trg yhd yih yud zrp\n\
    Hani how oko swi zch zeh zgb zgm zgn zhd zlj zln zlq zqe zyg zyn zzj\n\
    Beng as bn aot bpy cdz ctg der grt kdq mni rah rkt syl unr unx\n\
    Orya or bdv bfw dso dwk gaq gbj gdb jun juy peg rei spv uki xis\n\
    Laoo lo alk brv kjg kuf lbo ncq ngt pho sct sqq sss tth tto\n\
    Telu te cde gau gon key kfc lmn mju nit ort pcj wbq yeu\n\
    Hans zh cdo cjy cnp csp czh gan hak hsn lzh nan wuu\n\
    Mlym ml aaf all kfh mjq mjr mjv pcf pcg pkr udg yea\n\
    Taml ta bfq ctt era iru kfe kfi muv tcx vaa xub xuj\n\
    Yiii ii nos nsd nsf nsv nty smh yig yiv ysd ysn ysp\n\
    Grek el aat bgx cpg ecr pnt scx tsd uum xpg yej\n\
    Syrc amw bhn bjf hrt kqd lhs oar syc syn syr tmr\n\
    Cans cr iu oj crj crk crl crm csw nsk ojs\n\
    Khmr km brb krr krv okz pcb rka smu tpu xhm\n\
    Plrd hmd ktp lpo sfm ygp yna ysy ywq ywu\n\
    Gujr gu cdi dhn dub gas gbl prp\n\
    Geor ka bbl jge oav sva xmf\n\
    Knda kn kfa kfd tcy vmd\n\
    Xsux akk hit htx nei oht\n\
    Armn hy axm hyw rmi\n\
    Ital ett osc pgn xve\n\
    Takr bht hii jna scu\n\
    Tfng shi tda zen zgh\n\
    Jpan ja ams yoi\n\
    Kali eky kvy kyu\n\
    Lana cuu kkh nod\n\
    Ogam pgl sga xpi\n\
    Tavt blt soa tyr\n\
    Batk btd btm\n\
    Bopo hmj hmq\n\
    Brah pka pmh\n\
    Cakm ccp tnv\n\
    Cprt ecy grc\n\
    Hang jje okm\n\
    Hmnp hnj mww\n\
    Java osi tes\n\
    Kana ain ryu\n\
    Khar pgd pra\n\
    Lisu lbc lis\n\
    Lyci imy xlc\n\
    Mand mid myz\n\
    Mong bxu mvf\n\
    Phnx obm phn\n\
    Samr sam smp\n\
    Sinh pi si\n\
    Tale tdd thi\n\
    Aghb udi\n\
    Ahom aho\n\
    Armi arc\n\
    Avst ae\n\
    Bamu bax\n\
    Bass bsq\n\
    Cari xcr\n\
    Cham cjm\n\
    Cher chr\n\
    Chrs xco\n\
    Copt cop\n\
    Egyp egy\n\
    Elym xly\n\
    Gong wsg\n\
    Gonm esg\n\
    Goth got\n\
    Gran oty\n\
    Guru pa\n\
    Hant yue\n\
    Hluw hlu\n\
    Kawi kaw\n\
    Kits zkt\n\
    Kore ko\n\
    Lepc lep\n\
    Lina lab\n\
    Linb gmy\n\
    Lydi xld\n\
    Mani xmn\n\
    Marc xzh\n\
    Medf dmf\n\
    Merc xmr\n\
    Modi omr\n\
    Mroo mro\n\
    Mtei omp\n\
    Narb xna\n\
    Newa nwc\n\
    Nkoo nqo\n\
    Nshu zhx\n\
    Olck sat\n\
    Orkh otk\n\
    Osge osa\n\
    Pauc ctd\n\
    Phli pal\n\
    Prti xpr\n\
    Rjng abl\n\
    Rohg rhg\n\
    Runr non\n\
    Sarb xsa\n\
    Saur saz\n\
    Sgnw ase\n\
    Sogd sog\n\
    Sora srb\n\
    Soyo cmg\n\
    Tagb tbk\n\
    Talu khb\n\
    Tang txg\n\
    Thaa dv\n\
    Tnsa nst\n\
    Toto txo\n\
    Ugar uga\n\
    Vaii vai\n\
    Wcho nnp\n\
    Xpeo peo";

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> impl Iterator<Item = char> + Clone {
        'a'..='z'
    }

    /// CLDR’s own answer, by the table that programs do without.
    fn cldr(tag: &str) -> Option<LanguageIdentifier> {
        let mut full: LanguageIdentifier = tag.parse().ok()?;
        full.maximize().then_some(full)
    }

    #[test]
    fn every_language_has_the_script_and_region_of_cldr() {
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two.clone().flat_map(|two| letters().map(move |c| format!("{two}{c}")));
        let mut known = 0;
        for code in two.chain(three) {
            let Some(full) = cldr(&code) else { continue };
            known += 1;
            let (tag, theirs) = (code.parse::<LanguageIdentifier>().unwrap(), full.script.unwrap());
            assert!(is_usual(tag.language, theirs), "{code} is written in {theirs}");
            let latin = "Latn".parse().unwrap();
            assert_eq!(is_usual(tag.language, latin), theirs == latin, "{code}");
            if code.len() == 2 {
                assert_eq!(region(&tag), full.region, "{code}");
            }
        }
        assert!(known > 7000, "{known}");
        assert_eq!(region(&"zh-HK".parse().unwrap()).unwrap(), "TW");
    }

    #[test]
    fn every_region_has_the_script_of_cldr() {
        let upper = || 'A'..='Z';
        let regions: Vec<_> = upper().flat_map(|a| upper().map(move |b| format!("{a}{b}"))).collect();
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two.clone().flat_map(|two| letters().map(move |c| format!("{two}{c}")));
        // Of the longer codes those that have other scripts: all of them would take a minute.
        for code in two.chain(three.filter(|code| !elsewhere(code).is_empty())) {
            let Some(usual) = cldr(&code).and_then(|full| full.script) else { continue };
            for region in &regions {
                let tag = format!("{code}-{region}");
                let theirs = cldr(&tag).and_then(|full| full.script).filter(|script| *script != usual);
                assert_eq!(script(&tag.parse().unwrap()), theirs, "{tag}");
            }
        }
    }

    #[test]
    fn a_script_is_compared_with_what_a_tag_leaves_out() {
        let same = |one: &str, other: &str| {
            let [one, other] = [one, other].map(|tag| tag.parse::<LanguageIdentifier>().unwrap());
            same_script(one.language, script(&one), script(&other))
        };
        for (one, other) in [
            ("zh-CN", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("es-MX", "es"),
            ("es-Latn", "es-ES"),
            ("sr", "sr-Cyrl"),
        ] {
            assert!(same(one, other) && same(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("zh-TW", "zh-Hans"),
            ("zh", "zh-Hant"),
            ("hi-Latn", "hi"),
            ("sr-ME", "sr"),
            ("sr-Latn", "sr-RS"),
        ] {
            assert!(!same(one, other) && !same(other, one), "{one} {other}");
        }
    }
}
