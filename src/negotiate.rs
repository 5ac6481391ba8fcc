//! Language negotiation.
//!
//! Language and script decide first: a reader of Traditional Chinese never gets Simplified, nor a reader of Latin-script
//! Serbian Cyrillic. Among forms of one language in one script the region decides, along CLDR's parents: Angola reads
//! Portugal's Portuguese, Mexico reads the Spanish of Latin America.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

use crate::likely::{self, same_script, script};
use crate::tag::{is_renamed, today};

/// Languages to choose from.
pub(crate) struct Tags {
    tags: Vec<LanguageIdentifier>,
    /// The language of each in today's code, and its script where that is not the usual one.
    forms: Vec<(Language, Option<Script>)>,
}

impl Tags {
    /// The first is what a reader gets at worst.
    #[cfg(any(test, feature = "overlay"))]
    pub fn new(tags: Vec<LanguageIdentifier>) -> Self {
        Self::shipped_and([], tags)
    }

    /// The same with shipped languages first, which have today's codes: a test holds them to that.
    pub fn shipped_and<'s>(
        shipped: impl IntoIterator<Item = &'s LanguageIdentifier>,
        own: impl IntoIterator<Item = LanguageIdentifier>,
    ) -> Self {
        let form = |tag: &LanguageIdentifier| (tag.language, script(tag));
        let (mut tags, mut forms) = (Vec::new(), Vec::new());
        for tag in shipped {
            forms.push(form(tag));
            tags.push(tag.clone());
        }
        for tag in own {
            forms.push(form(&today(&tag)));
            tags.push(tag);
        }
        Self { tags, forms }
    }

    pub fn as_slice(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    /// The best of the first `count` for a reader who prefers `asked`, in that order. The first of all is English, at worst.
    pub fn negotiate(&self, asked: &[LanguageIdentifier], count: usize) -> usize {
        asked
            .iter()
            .enumerate()
            .find_map(|(place, tag)| {
                let before = asked.get(..place).unwrap_or_default();
                self.best(&in_script_of(tag, before).unwrap_or_else(|| tag.clone()), count)
            })
            .unwrap_or_default()
    }

    /// The best of the first `count` for one tag, if any is in its language and script.
    pub fn best(&self, asked: &LanguageIdentifier, count: usize) -> Option<usize> {
        let standard = || {
            let (_, standard) = STANDARDS.iter().find(|(code, _)| *code == asked.language.as_str())?;
            let mut reads = asked.clone();
            reads.language = standard.parse().ok()?;
            self.in_language(&reads, count)
        };
        self.in_language(asked, count).or_else(standard)
    }

    fn in_language(&self, asked: &LanguageIdentifier, count: usize) -> Option<usize> {
        let (tags, forms) = (self.tags.get(..count)?, self.forms.get(..count)?);
        if let Some(exact) = tags.iter().position(|tag| tag == asked) {
            return Some(exact);
        }
        // A code that is one of today's is no old one.
        let renamed;
        let known = forms.iter().any(|(language, _)| *language == asked.language);
        let asked = if known && !is_renamed(asked) {
            asked
        } else {
            renamed = today(asked);
            &renamed
        };
        let asked_script = script(asked);
        let alike = |(language, script): (Language, Option<Script>)| {
            language == asked.language && same_script(language, script, asked_script)
        };
        let forms = || tags.iter().zip(forms).enumerate().filter(|(_, (_, form))| alike(**form));
        // One form is for every reader of the language.
        let (first, _) = forms().next()?;
        if forms().nth(1).is_none() {
            return Some(first);
        }
        let for_region = |region: Option<&str>| {
            forms()
                .find(|(_, (tag, _))| tag.region.as_ref().map(Region::as_str) == region)
                .map(|(place, _)| place)
        };
        // A likely region chooses no form: Spanish in Latin script is not that of Spain.
        let region = asked.region.as_ref().map_or("", Region::as_str);
        let language = asked.language.as_str();
        // A region's parent may have a parent: Austria's English is Europe's, and Europe's is the world's.
        let mut chain = std::iter::successors(Some(region), |region| parent(language, region));
        chain
            .find_map(|region| for_region(Some(region)))
            // Then the form for everybody, the form of the most people, and else the first that there is.
            .or_else(|| for_region(None))
            .or_else(|| for_region(likely::region(asked).as_ref().map(Region::as_str)))
            .or(Some(first))
    }
}

/// A bare tag in the script of the first range of its language before it. Browsers add the bare language behind each that a reader
/// chooses: zh behind zh-TW is not for readers of simplified characters.
fn in_script_of(tag: &LanguageIdentifier, before: &[LanguageIdentifier]) -> Option<LanguageIdentifier> {
    // Another code of the same language has three letters.
    let same = |earlier: &LanguageIdentifier| {
        earlier.language == tag.language || earlier.language.as_str().len() == 3
    };
    if tag.script.is_some() || tag.region.is_some() || !before.iter().any(same) {
        return None;
    }
    let mut bare = today(tag);
    let first = before.iter().map(today).find(|earlier| earlier.language == bare.language)?;
    let first = script(&first);
    if same_script(bare.language, bare.script, first) {
        return None;
    }
    bare.script = first;
    Some(bare)
}

/// The region that CLDR falls back to from a region of a language: its `parentLocales`, where that is not the
/// language itself.
fn parent(language: &str, region: &str) -> Option<&'static str> {
    PARENTS
        .iter()
        .find(|(l, regions, _)| *l == language && regions.contains(&region))
        .map(|(.., parent)| *parent)
}

const PARENTS: &[(&str, &[&str], &str)] = &[
    (
        "en",
        &[
            "150", "AG", "AI", "AU", "BB", "BM", "BS", "BW", "BZ", "CC", "CK", "CM", "CX", "CY", "DG", "DM",
            "ER", "FJ", "FK", "FM", "GB", "GD", "GG", "GH", "GI", "GM", "GY", "HK", "ID", "IE", "IL", "IM",
            "IN", "IO", "JE", "JM", "KE", "KI", "KN", "KY", "LC", "LR", "LS", "MG", "MO", "MS", "MT", "MU",
            "MV", "MW", "MY", "NA", "NF", "NG", "NR", "NU", "NZ", "PG", "PK", "PN", "PW", "RW", "SB", "SC",
            "SD", "SG", "SH", "SL", "SS", "SX", "SZ", "TC", "TK", "TO", "TT", "TV", "TZ", "UG", "VC", "VG",
            "VU", "WS", "ZA", "ZM", "ZW",
        ],
        "001",
    ),
    (
        "en",
        &[
            "AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "HU", "IT", "NL", "NO", "PL", "PT", "RO", "SE",
            "SI", "SK",
        ],
        "150",
    ),
    (
        "es",
        &[
            "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "JP", "MX", "NI", "PA",
            "PE", "PR", "PY", "SV", "US", "UY", "VE",
        ],
        "419",
    ),
    ("pt", &["AO", "CH", "CV", "FR", "GQ", "GW", "LU", "MO", "MZ", "ST", "TL"], "PT"),
    ("zh", &["MO"], "HK"),
];

/// The written standards that readers of another read too, where their own is not there: CLDR's parents of languages.
const STANDARDS: &[(&str, &str)] = &[("nn", "nb")];

#[cfg(test)]
mod tests {
    use super::*;

    fn given(asked: &str, available: &str) -> String {
        let tags = |list: &str| list.split_whitespace().map(|tag| tag.parse().unwrap()).collect::<Vec<_>>();
        let available = Tags::new(tags(available));
        let place = available.negotiate(&tags(asked), available.as_slice().len());
        available.as_slice()[place].to_string()
    }

    /// What is planned to ship, and a few forms that an application may bring.
    const THERE: &str = "en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans";

    #[test]
    fn a_reader_gets_what_a_reader_expects() {
        let rows = [
            // Exact, and regions of one language.
            ("es", "es"),
            ("es-ES", "es-ES"),
            ("es-MX", "es"),
            ("es-419", "es"),
            ("es-US", "es"),
            ("es-GQ", "es"),
            ("fr-CA", "fr"),
            ("fr-CD", "fr"),
            ("ar-EG", "ar"),
            ("ar-001", "ar"),
            ("en-IN", "en"),
            ("bn-BD", "bn"),
            ("hi-IN", "hi"),
            ("ur-IN", "ur"),
            ("sw-KE", "sw"),
            ("ru-KZ", "ru"),
            ("id-ID", "id"),
            // Portuguese: Brazil, and the others that CLDR sends to Portugal.
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-PT"),
            ("pt-AO", "pt-PT"),
            ("pt-MZ", "pt-PT"),
            ("pt-CV", "pt-PT"),
            ("pt-TL", "pt-PT"),
            ("pt-US", "pt-BR"),
            // Scripts are never crossed.
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("es-Latn", "es"),
            ("zh-TW", "en"),
            ("zh-HK", "en"),
            ("zh-MO", "en"),
            ("zh-Hant", "en"),
            ("hi-Latn", "en"),
            ("ur-Latn", "en"),
            // Old codes, macro-languages, written standards.
            ("in", "id"),
            ("in-ID", "id"),
            ("cmn", "zh-Hans"),
            ("arb", "ar"),
            ("arz", "ar"),
            ("swh", "sw"),
            ("swc", "sw"),
            ("yue", "en"),
            ("yue-Hans", "zh-Hans"),
            ("zsm", "en"),
            ("ms", "en"),
            // The reader's order stands.
            ("zh-TW fr", "fr"),
            ("xx de sw", "sw"),
            ("zh-HK zh-CN", "zh-Hans"),
            // The bare language that a browser adds is in the script that stands before it.
            ("zh-TW zh en-US en", "en"),
            ("zh-HK zh en", "en"),
            ("zh-Hant zh fr", "fr"),
            ("yue-HK zh fr", "fr"),
            ("zh-CN zh-TW zh", "zh-Hans"),
            ("zh zh-TW", "zh-Hans"),
            ("ur-Latn ur en", "en"),
            // Longer codes, retired ones, a style of a script.
            ("spa", "es"),
            ("fra", "fr"),
            ("fre", "fr"),
            ("rus", "ru"),
            ("hin", "hi"),
            ("urd", "ur"),
            ("ara", "ar"),
            ("ben", "bn"),
            ("swa", "sw"),
            ("por", "pt-BR"),
            ("por-PT", "pt-PT"),
            ("ind", "id"),
            ("zho", "zh-Hans"),
            ("chi-TW", "en"),
            ("pt-TP", "pt-PT"),
            ("en-UK", "en"),
            ("ur-Aran-PK", "ur"),
            ("ur-Aran", "ur"),
            ("en fr", "en"),
            ("", "en"),
            ("und", "en"),
            // Variants and case say nothing about which words to give.
            ("ES-mx", "es"),
            ("fr-1990", "fr"),
            ("es-ES-valencia", "es-ES"),
        ];
        for (asked, expected) in rows {
            assert_eq!(given(asked, THERE), expected, "{asked:?}");
        }
    }

    #[test]
    fn the_seams_hold_whatever_is_there() {
        let rows = [
            ("nb-NO", "en no", "no"),
            ("no", "en nb", "nb"),
            ("nn", "en nb", "nb"),
            ("nn-NO", "en no", "no"),
            ("nn", "en nb nn", "nn"),
            ("nb", "en nn", "en"),
            ("iw-IL", "en he", "he"),
            ("he", "en iw", "iw"),
            ("tl-PH", "en fil", "fil"),
            ("fil", "en tl", "tl"),
            ("id", "en in", "in"),
            ("mo", "en ro", "ro"),
            ("sr-Latn", "en sr", "en"),
            ("sr-Latn", "en sr sr-Latn", "sr-Latn"),
            ("sh", "en sr sr-Latn", "sr-Latn"),
            ("sr-ME", "en sr sr-Latn", "sr-Latn"),
            ("sr", "en sr-Latn sr", "sr"),
            // A later bare tag does not undo the script of an earlier one.
            ("sr-Latn sr", "en sr", "en"),
            ("sr-ME sr", "en sr", "en"),
            ("sr-Latn-RS sr", "en sr sr-Latn", "sr-Latn"),
            ("sr-RS sr", "en sr", "sr"),
            ("pa-PK pa", "en pa", "en"),
            ("pa-PK pa", "en pa pa-Arab", "pa-Arab"),
            ("az-IR az", "en az", "en"),
            ("uz-AF uz", "en uz", "en"),
            ("uz-Cyrl uz", "en uz uz-Cyrl", "uz-Cyrl"),
            ("kk-CN kk", "en kk", "en"),
            ("mn-Mong mn", "en mn", "en"),
            ("zh-TW zh", "en zh", "en"),
            ("zh-TW zh", "en zh zh-Hant", "zh-Hant"),
            ("uz-Arab", "en uz", "en"),
            ("pa-PK", "en pa", "en"),
            ("pa-PK", "en pa pa-Arab", "pa-Arab"),
            ("prs", "en fa fa-AF", "fa-AF"),
            ("prs", "en fa", "fa"),
            ("zh-MO", "en zh-Hant-TW zh-Hant-HK", "zh-Hant-HK"),
            ("zh-TW", "en zh-Hant", "zh-Hant"),
            ("zh-HK", "en zh-Hant zh-Hans", "zh-Hant"),
            ("pt-AO", "en pt-BR", "pt-BR"),
            ("pt-AO", "en pt", "pt"),
            ("es-MX", "en es-ES es-419", "es-419"),
            ("es-MX", "en es-ES", "es-ES"),
            ("en-AU", "en en-GB", "en"),
            ("en-AU", "en en-001 en-GB", "en-001"),
            ("en-DE", "en en-150", "en-150"),
            ("en-DE", "en en-001", "en-001"),
            ("de-AT", "en de de-CH", "de"),
            ("az-IR", "en az", "en"),
        ];
        for (asked, available, expected) in rows {
            assert_eq!(given(asked, available), expected, "{asked:?} of {available:?}");
        }
    }

    #[test]
    fn what_is_shipped_has_codes_of_today() {
        for language in crate::language::languages() {
            assert_eq!(today(language.tag()), *language.tag());
        }
    }

    #[test]
    fn every_parent_is_a_tag() {
        for (language, regions, parent) in PARENTS {
            for region in regions.iter().chain([parent]) {
                assert!(
                    format!("{language}-{region}").parse::<LanguageIdentifier>().is_ok(),
                    "{language}-{region}"
                );
            }
        }
    }
}
