//! A second negotiation, by plain rules for what is shipped, to hold the real one to. It knows no likely subtags and no parents.

use hand_expression::{LanguageIdentifier, languages};

/// Codes that mean a shipped language by another name.
const NAMES: &[(&str, &str)] = &[
    ("acm acw aeb afb ajp apc apd arb arq ars ary arz ayl ayn", "ar"),
    ("cmn hak nan wuu yue", "zh"),
    ("in", "id"),
    ("swc swh", "sw"),
];
/// The scripts that shipped languages are written in.
const SCRIPTS: &[(&str, &str)] =
    &[("ar ur", "Arab"), ("bn", "Beng"), ("hi", "Deva"), ("ru", "Cyrl"), ("zh", "Hans")];
/// Chinese that is written in the script that is not shipped, unless the reader names another: wherever it is spoken, and where.
const TRADITIONAL: (&str, &str) = ("hak nan yue", "AU BN GB GF HK ID MO PA PF PH SR TH TW US VN");
/// Where Portuguese is that of Portugal.
const OF_PORTUGAL: &str = "AO CH CV FR GQ GW LU MO MZ PT ST TL";

fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

fn said<'t>(table: &[(&str, &'t str)], word: &str) -> Option<&'t str> {
    table.iter().find(|(words, _)| among(words, word)).map(|(_, said)| *said)
}

/// The shipped language for one tag.
fn one(tag: &LanguageIdentifier) -> Option<String> {
    let spoken = tag.language.as_str();
    let code = said(NAMES, spoken).unwrap_or(spoken);
    let script = tag.script.as_ref().map(|script| script.as_str());
    let region = tag.region.as_ref().map_or("", |region| region.as_str());
    let traditional =
        among(TRADITIONAL.0, spoken) || (among("zh cmn", spoken) && among(TRADITIONAL.1, region));
    if script.map_or(traditional, |script| script != said(SCRIPTS, code).unwrap_or("Latn")) {
        return None;
    }
    let given = match code {
        "es" if region == "ES" => "es-ES",
        "pt" if among(OF_PORTUGAL, region) => "pt-PT",
        "pt" => "pt-BR",
        "zh" => "zh-Hans",
        code => code,
    };
    languages().iter().map(|language| language.tag().to_string()).find(|tag| tag == given)
}

/// The shipped language for a reader of these.
pub fn naive(asked: &[LanguageIdentifier]) -> String {
    asked.iter().find_map(one).unwrap_or_else(|| "en".to_owned())
}
