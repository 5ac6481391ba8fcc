//! A second negotiation, by plain rules for what is shipped, to hold the real one to. It knows no likely subtags and no parents.

use hand_expression::{LanguageIdentifier, languages};

/// Codes that mean a shipped language by another name.
const NAMES: &[(&str, &str)] = &[
    ("acm acw aeb afb ajp apc apd ara arb arq ars ary arz ayl ayn", "ar"),
    ("ben", "bn"),
    ("eng", "en"),
    ("spa", "es"),
    ("fra fre", "fr"),
    ("hin", "hi"),
    ("por", "pt"),
    ("rus", "ru"),
    ("urd", "ur"),
    ("chi cmn hak nan wuu yue zho", "zh"),
    ("in ind", "id"),
    ("swa swc swh", "sw"),
];
/// The scripts that shipped languages are written in.
const SCRIPTS: &[(&str, &str)] =
    &[("ar ur", "Arab"), ("bn", "Beng"), ("hi", "Deva"), ("ru", "Cyrl"), ("zh", "Hans")];
/// Chinese that is written in the script that is not shipped, unless the reader names another: wherever it is spoken, and where.
const TRADITIONAL: (&str, &str) = ("hak nan yue", "AU BN GB GF HK ID MO PA PF PH SR TH TW US VN");
/// Where Portuguese is that of Portugal.
const OF_PORTUGAL: &str = "AO CH CV FR FX GQ GW LU MO MZ PT ST TL TP";

fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

fn said<'t>(table: &[(&str, &'t str)], word: &str) -> Option<&'t str> {
    table.iter().find(|(words, _)| among(words, word)).map(|(_, said)| *said)
}

/// Its code, and the script in which it is written.
fn written(tag: &LanguageIdentifier) -> (&str, &str) {
    let spoken = tag.language.as_str();
    let code = said(NAMES, spoken).unwrap_or(spoken);
    let region = tag.region.as_ref().map_or("", |region| region.as_str());
    let traditional =
        among(TRADITIONAL.0, spoken) || (among("zh chi cmn zho", spoken) && among(TRADITIONAL.1, region));
    let usual = if traditional { "Hant" } else { said(SCRIPTS, code).unwrap_or("Latn") };
    let script = tag.script.as_ref().map_or(usual, |script| script.as_str());
    (code, said(&[("Aran", "Arab"), ("Latf Latg", "Latn"), ("Cyrs", "Cyrl")], script).unwrap_or(script))
}

/// The shipped language for a code in a script.
fn one(tag: &LanguageIdentifier, (code, script): (&str, &str)) -> Option<String> {
    if script != said(SCRIPTS, code).unwrap_or("Latn") {
        return None;
    }
    let region = tag.region.as_ref().map_or("", |region| region.as_str());
    let given = match code {
        "es" if region == "ES" => "es-ES",
        "pt" if among(OF_PORTUGAL, region) => "pt-PT",
        "pt" => "pt-BR",
        "zh" => "zh-Hans",
        code => code,
    };
    languages().iter().map(|language| language.tag().to_string()).find(|tag| tag == given)
}

/// The shipped language for a reader of these. A bare tag is in the script of the first of its language before it.
pub fn naive(asked: &[LanguageIdentifier]) -> String {
    let given = |(place, tag): (usize, &LanguageIdentifier)| {
        let (code, script) = written(tag);
        let bare = tag.script.is_none() && tag.region.is_none();
        let before = asked[..place].iter().map(written).find(|(other, _)| bare && *other == code);
        one(tag, (code, before.map_or(script, |(_, script)| script)))
    };
    asked.iter().enumerate().find_map(given).unwrap_or_else(|| "en".to_owned())
}
