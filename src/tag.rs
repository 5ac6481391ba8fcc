//! Language tags as the world writes them, in the codes by which this crate knows languages.

mod aliases;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

/// A tag that is read from whatever a system says of one language: BCP 47, in old codes too, or a POSIX locale. Without what says
/// nothing about which words to give: extensions (`-u-…`, `-x-…`), and the character set of a locale.
pub(crate) fn read(given: &str) -> Option<LanguageIdentifier> {
    // The longest tag worth reading: language, script, region and a few variants.
    if given.len() > 64 {
        return None;
    }
    let (given, modifier) = given.split_once('@').unwrap_or((given, ""));
    let given = given.split('.').next()?;
    let alias = aliases::TAGS.iter().find(|(old, _)| {
        old.len() == given.len()
            && old.bytes().zip(given.bytes()).all(|(old, byte)| match byte {
                b'_' => old == b'-',
                _ => byte.eq_ignore_ascii_case(&old),
            })
    });
    let given = alias.map_or(given, |(_, alias)| alias);
    // From where to where the tag is. A member of a macro-language may stand behind it: zh-yue is yue.
    let (mut start, mut end, mut first) = (0, 0, 0_usize);
    for (subtag, place) in given.as_bytes().split(|byte| matches!(byte, b'-' | b'_')).zip(0..) {
        if subtag.len() < 2 {
            break;
        }
        match place {
            0 => first = subtag.len() + 1,
            1 if subtag.len() == 3 && subtag.iter().all(u8::is_ascii_alphabetic) => start = first,
            _ => {}
        }
        end += subtag.len() + 1;
    }
    end = usize::saturating_sub(end, 1);
    let mut tag = loop {
        let piece = given.get(start..end)?;
        match piece.parse::<LanguageIdentifier>() {
            Ok(tag) => break tag,
            // What cannot be read behind language and region says less than they do.
            Err(_) => match piece.rfind(['-', '_']) {
                Some(cut) if piece.get(..cut)?.contains(['-', '_']) => end = start + cut,
                _ => return None,
            },
        }
    };
    if tag.script.is_none() {
        let script = aliases::MODIFIERS.iter().find(|(name, _)| modifier.eq_ignore_ascii_case(name));
        tag.script = script.and_then(|(_, script)| script.parse().ok());
    }
    // No language has a code of four letters or more: such a word is a name, as "POSIX" is.
    (!tag.language.is_empty() && tag.language.as_str().len() < 4).then_some(tag)
}

/// The tag in today's codes.
pub(crate) fn today(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut today = tag.clone();
    today.clear_variants();
    let language = today.language.as_str();
    if let Some(code) = cldr(language) {
        today.language = code;
    } else if let Some((_, alias)) =
        aliases::WHOLE.iter().chain(aliases::WRITTEN).find(|(old, _)| *old == language)
    {
        // An alias may say a script or region too, but what the reader said stands.
        if let Ok(alias) = alias.parse::<LanguageIdentifier>() {
            today.language = alias.language;
            today.script = today.script.or(alias.script);
            today.region = today.region.or(alias.region);
        }
    }
    if let Some(script) = script(&today) {
        today.script = script.parse().ok();
    }
    if let Some(region) = region(&today) {
        today.region = region.parse().ok();
    }
    today
}

/// Whether script or region of a tag are known by another code.
pub(crate) fn is_renamed(tag: &LanguageIdentifier) -> bool {
    script(tag).is_some() || region(tag).is_some()
}

fn script(tag: &LanguageIdentifier) -> Option<&'static str> {
    find(aliases::SCRIPTS, tag.script.as_ref()?.as_str())
}

fn region(tag: &LanguageIdentifier) -> Option<&'static str> {
    find(aliases::REGIONS, tag.region.as_ref()?.as_str())
}

fn find(table: &[(&str, &'static str)], code: &str) -> Option<&'static str> {
    table.iter().find(|(old, _)| *old == code).map(|(_, code)| *code)
}

/// The code that CLDR knows a three-letter one by.
fn cldr(code: &str) -> Option<Language> {
    /// The bytes of a row.
    const ROW: usize = 8;
    if code.len() != 3 {
        return None;
    }
    let (mut from, mut to) = (0, aliases::CLDR.len() / ROW);
    while from < to {
        let middle = usize::midpoint(from, to);
        let row = aliases::CLDR.get(middle * ROW..(middle + 1) * ROW)?;
        match row.get(..3)?.cmp(code) {
            std::cmp::Ordering::Equal => return row.get(4..)?.trim_end().parse().ok(),
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
        }
    }
    None
}

/// Whether a script runs from right to left.
pub(crate) fn is_right_to_left(script: &str) -> bool {
    aliases::RIGHT_TO_LEFT.contains(&script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_code_is_known_by_the_one_that_cldr_knows_it_by() {
        let canonicalizer = icu_locale::LocaleCanonicalizer::new_extended();
        let letters = || 'a'..='z';
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two.clone().flat_map(|two| letters().map(move |c| format!("{two}{c}")));
        let (mut aliases, mut others) = (0, Vec::new());
        for code in two.chain(three) {
            let mut locale: icu_locale::Locale = code.parse().unwrap();
            canonicalizer.canonicalize(&mut locale);
            let ours = today(&code.parse().unwrap());
            let written =
                aliases::WRITTEN.iter().any(|(old, _)| [&*code, &*locale.to_string()].contains(old));
            if !written && ours.to_string() != locale.to_string() {
                others.push(format!("{code} {locale}"));
            }
            aliases += usize::from(ours.to_string() != code);
        }
        // A few rare codes move from one CLDR to the next.
        assert!(aliases > 400 && others.len() < 10, "{aliases} {others:?}");
        for code in
            "spa fra fre deu ger rus hin urd ara ben swa por ind zho chi jpn kor nld dut ces fas per tur vie"
                .split(' ')
        {
            assert_eq!(today(&code.parse().unwrap()).language.as_str().len(), 2, "{code}");
        }
    }

    #[test]
    fn every_region_and_script_is_known_by_the_one_that_cldr_knows_it_by() {
        let canonicalizer = icu_locale::LocaleCanonicalizer::new_extended();
        for (first, second) in ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| (a, b))) {
            let tag = format!("en-{first}{second}");
            let mut locale: icu_locale::Locale = tag.parse().unwrap();
            canonicalizer.canonicalize(&mut locale);
            assert_eq!(today(&tag.parse().unwrap()).to_string(), locale.to_string());
        }
        for (old, code) in aliases::SCRIPTS {
            assert_eq!(today(&format!("en-{old}").parse().unwrap()).script.unwrap().as_str(), *code);
        }
    }

    #[test]
    fn the_world_writes_a_tag_in_many_ways() {
        let rows = [
            // As BCP 47 and its extensions have it.
            ("es", "es"),
            ("ES-mx", "es-MX"),
            ("zh-hans-cn-u-nu-hanidec", "zh-Hans-CN"),
            ("fr-x-private", "fr"),
            // A member of a macro-language behind it, and whole tags from before.
            ("zh-cmn-Hans-CN", "cmn-Hans-CN"),
            ("zh-yue-HK", "yue-HK"),
            ("ar-arz", "arz"),
            ("no-bok", "nb"),
            ("i-klingon", "tlh"),
            ("I-Lux", "lb"),
            ("zh-min-nan", "nan"),
            ("en-GB-oed", "en-GB"),
            // Windows, Java, POSIX.
            ("zh-CHT", "zh-Hant"),
            ("zh_CHS", "zh-Hans"),
            ("no_NO_NY", "nn-NO"),
            ("es-ES_tradnl", "es-ES-tradnl"),
            ("ja_JP_JP", "ja-JP"),
            ("es_MX.UTF-8", "es-MX"),
            ("de_DE@euro", "de-DE"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("uz_UZ.UTF-8@cyrillic", "uz-Cyrl-UZ"),
            ("ks_IN@devanagari", "ks-Deva-IN"),
            ("ca_ES@valencia", "ca-ES"),
        ];
        for (given, tag) in rows {
            assert_eq!(read(given).map(|tag| tag.to_string()).as_deref(), Some(tag), "{given}");
        }
        let none = [
            "",
            "C",
            "POSIX",
            "C.UTF-8",
            "*",
            "-",
            "_",
            "und",
            "Spanish",
            "Croatianq",
            "x-private",
            "i-unknown",
            "chrome://global/locale/intl.properties",
            "q=0.5",
            "zh-T W",
            "français",
            "e",
            "zh_",
            "\u{0}",
        ];
        for given in none {
            assert!(read(given).is_none_or(|tag| given == "zh_" && tag.language.as_str() == "zh"), "{given}");
        }
        assert_eq!(read(&"a".repeat(1000)), None);
    }

    #[test]
    fn a_script_runs_as_cldr_has_it() {
        let directionality = icu_locale::LocaleDirectionality::new_extended();
        let scripts = "Adlm Arab Aran Armn Beng Cyrl Deva Ethi Grek Hans Hant Hebr Jpan Kore Latn Mand Nkoo Rohg Samr Syrc Taml Thaa";
        for script in scripts.split(' ') {
            let ours = today(&format!("en-{script}").parse().unwrap()).script.unwrap();
            let locale: icu_locale::Locale = format!("und-{ours}").parse().unwrap();
            assert_eq!(
                is_right_to_left(ours.as_str()),
                directionality.is_right_to_left(&locale.id),
                "{script}"
            );
        }
    }
}
