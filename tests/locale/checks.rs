//! The checks, each a list of what is wrong: file, line, message, and the cure.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use unicode_normalization::is_nfc;
use unicode_script::{Script, UnicodeScript};

use super::{Field, Locale, Words, choices, shown, words};

fn at(field: &Field, name: &str, problem: &str) -> String {
    format!("{}:{}: {name}: {problem}", field.file, field.line)
}

pub fn syntax(locale: &Locale) -> Vec<String> {
    locale.broken.clone()
}

pub fn complete(locale: &Locale, english: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    if locale.whole {
        for (name, field) in &english.base.fields {
            if !locale.base.fields.contains_key(name) {
                let file = field.file.replacen("locales/en/", &format!("locales/{}/", locale.tag), 1);
                problems.push(format!("{file}: {name} is missing; add it"));
            }
        }
        if !locale.wordings.contains_key("default") {
            problems
                .push(format!("locales/{}/wordings/default.ftl is missing; it defines -body", locale.tag));
        }
    }
    for (name, field) in locale.texts() {
        match english.base.fields.get(name) {
            None => problems.push(at(field, name, "English has no such message or attribute; delete it")),
            Some(source) => {
                let (mine, theirs) = (field.file.rsplit('/').next(), source.file.rsplit('/').next());
                if mine != theirs && !field.file.contains("/wordings/") {
                    problems.push(at(
                        field,
                        name,
                        &format!("it belongs into {}", theirs.unwrap_or_default()),
                    ));
                }
            }
        }
    }
    problems
}

pub fn numbers(locale: &Locale, english: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, field) in locale.texts() {
        let Some(source) = english.base.fields.get(name) else { continue };
        let (mine, theirs) = (shown(&field.pattern), shown(&source.pattern));
        for missing in theirs.difference(&mine) {
            problems.push(at(field, name, &format!("the number {{ ${missing} }} is lost; put it in")));
        }
        for extra in mine.difference(&theirs) {
            problems.push(at(field, name, &format!("English has no {{ ${extra} }} here; take it out")));
        }
        if words(&field.pattern).chars().any(char::is_numeric) {
            problems.push(at(field, name, "a digit is typed; numbers are variables"));
        }
    }
    problems
}

const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

pub fn plurals(locale: &Locale) -> Vec<String> {
    let language: icu_locale_core::Locale = locale.tag.parse().unwrap();
    let rules = PluralRules::try_new(language.into(), PluralRuleType::Cardinal.into()).unwrap();
    // What whole numbers need. The guide has no zero, and "many" of Spanish and French is for millions.
    let needed: BTreeSet<_> = (1..=200_u32).map(|n| rules.category_for(n)).collect();
    let known: BTreeSet<_> = rules.categories().collect();
    let name = |category| CATEGORIES.iter().find(|(c, _)| *c == category).unwrap().1;
    let mut problems = Vec::new();
    for (place, field) in locale.texts() {
        for (by_number, forms) in choices(&field.pattern) {
            if !by_number {
                continue;
            }
            for &category in &needed {
                if !forms.iter().any(|form| form == name(category)) {
                    problems.push(at(
                        field,
                        place,
                        &format!("the plural form [{}] is missing; add it", name(category)),
                    ));
                }
            }
            for form in &forms {
                if !known.iter().any(|&category| name(category) == form) {
                    problems.push(at(
                        field,
                        place,
                        &format!("{} has no plural form [{form}]; delete it", locale.tag),
                    ));
                }
            }
        }
    }
    problems
}

pub fn renders(locale: &Locale) -> Vec<String> {
    // A regional layer uses the terms of the language under it.
    let under =
        locale.tag.split_once('-').map(|(language, _)| language).filter(|_| !locale.whole).map(Locale::read);
    let default = Words::default();
    let mut problems = Vec::new();
    for (wording, words) in locale.wordings.iter().chain(under.iter().flat_map(|under| &under.wordings)) {
        let mut bundle = FluentBundle::new(vec![locale.tag.parse().unwrap()]);
        let all = locale.files.iter().chain(under.iter().flat_map(|under| &under.files));
        // Later over earlier: the base, the default wording, and the wording itself.
        for layer in ["", "/wordings/default.ftl", &format!("/wordings/{wording}.ftl")] {
            for (file, text) in all.clone() {
                if (layer.is_empty() && !file.contains("/wordings/"))
                    || (!layer.is_empty() && file.ends_with(layer))
                {
                    let resource =
                        FluentResource::try_new(text.clone()).unwrap_or_else(|(partial, _)| partial);
                    bundle.add_resource_overriding(resource);
                }
            }
        }
        let base = if wording == "default" { &locale.base } else { &default };
        for (name, field) in base.fields.iter().chain(&words.fields) {
            let source = FluentResource::try_new(one_message(field)).unwrap();
            let pattern = source.entries().find_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => message.value.as_ref(),
                _ => None,
            });
            for number in [0, 1, 2, 3, 5, 11, 21, 100] {
                let mut args = FluentArgs::new();
                for variable in shown(&field.pattern) {
                    args.set(variable, number);
                }
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern.unwrap(), Some(&args), &mut errors);
                if let Some(error) = errors.first() {
                    problems.push(at(
                        field,
                        name,
                        &format!("it does not render in the wording {wording}: {error}"),
                    ));
                    break;
                }
                if text.trim().is_empty() {
                    problems.push(at(field, name, &format!("it is empty in the wording {wording}")));
                    break;
                }
            }
        }
    }
    problems
}

/// A text as a message of its own, so that it outlives what it was parsed from.
fn one_message(field: &Field) -> String {
    use fluent_syntax::ast::{Entry, Identifier, Message, Resource};
    let message = Message {
        id: Identifier { name: "text".to_owned() },
        value: Some(field.pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] })
}

pub fn translated(locale: &Locale, english: &Locale) -> Vec<String> {
    let english: BTreeMap<_, _> =
        english.base.fields.iter().map(|(name, field)| (name.clone(), words(&field.pattern))).collect();
    locale
        .texts()
        .filter(|(name, field)| !field.same_as_english && english.get(*name) == Some(&words(&field.pattern)))
        .map(|(name, field)| {
            at(
                field,
                name,
                "this is the English text; translate it, or say above it: # same as English, and why",
            )
        })
        .collect()
}

/// Labels and section names are single words, which may well be the same as a title.
const LABELS: [&str; 7] = ["section", "urgency", "urgency-meaning", "concern", "phase", "evidence", "label"];

pub fn distinct(locale: &Locale) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, field) in &locale.base.fields {
        if LABELS.contains(&name.split('.').next().unwrap()) {
            continue;
        }
        if let Some(other) = seen.insert(format!("{:?}", field.pattern), name) {
            problems.push(at(
                field,
                name,
                &format!("it says the same as {other}; the two mean different things"),
            ));
        }
    }
    problems
}

/// How a language is written: its script, what ends its sentences, and signs of other languages with what to write instead.
struct Writing {
    language: &'static str,
    script: Script,
    ends: &'static [char],
    instead: &'static [(char, &'static str)],
}

const WRITING: &[Writing] = &[
    Writing {
        language: "en",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "no quotes"), ('“', "no quotes")],
    },
    Writing {
        language: "ar",
        script: Script::Arabic,
        ends: &['.', '؟', '!'],
        instead: &[(',', "،"), (';', "؛"), ('?', "؟"), ('"', "« »"), ('“', "« »"), ('ی', "ي"), ('ک', "ك")],
    },
    Writing { language: "es", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "« »")] },
    Writing {
        language: "fr",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "« »"), ('“', "« »")],
    },
    Writing {
        language: "bn",
        script: Script::Bengali,
        ends: &['।', '?', '!'],
        instead: &[('"', "‘ ’"), ('.', "।")],
    },
    Writing {
        language: "hi",
        script: Script::Devanagari,
        ends: &['।', '?', '!'],
        instead: &[('"', "‘ ’"), ('.', "।")],
    },
    Writing { language: "id", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "“ ”")] },
    Writing {
        language: "pt",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "“ ” or « »")],
    },
    Writing {
        language: "ru",
        script: Script::Cyrillic,
        ends: &['.', '?', '!'],
        instead: &[('"', "« »"), ('“', "« »")],
    },
    Writing { language: "sw", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "“ ”")] },
    Writing {
        language: "ur",
        script: Script::Arabic,
        ends: &['۔', '؟', '!'],
        instead: &[
            (',', "،"),
            (';', "؛"),
            ('?', "؟"),
            ('.', "۔"),
            ('"', "’ ‘"),
            ('ي', "ی"),
            ('ك', "ک"),
            ('ه', "ہ or ھ"),
        ],
    },
    Writing {
        language: "zh",
        script: Script::Han,
        ends: &['。', '？', '！'],
        instead: &[
            (',', "，"),
            (';', "；"),
            (':', "："),
            ('?', "？"),
            ('!', "！"),
            ('.', "。"),
            ('"', "“ ”"),
            ('(', "（"),
            (')', "）"),
        ],
    },
];

pub fn script(locale: &Locale) -> Vec<String> {
    let language = locale.tag.split('-').next().unwrap();
    let Some(writing) = WRITING.iter().find(|writing| writing.language == language) else {
        return vec![format!(
            "{}: say in tests/locale/checks.rs how it is written: a row in WRITING",
            locale.tag
        )];
    };
    let mut problems = Vec::new();
    for (name, field) in locale.texts() {
        let text = words(&field.pattern);
        let letters: Vec<_> = text.chars().filter(|c| c.is_alphabetic()).collect();
        let foreign =
            letters.iter().filter(|c| c.script() != writing.script && c.script() != Script::Common).count();
        if letters.len() >= 30 && foreign * 4 > letters.len() {
            problems.push(at(
                field,
                name,
                &format!("it is not in the script {}", writing.script.full_name()),
            ));
        }
        for (sign, own) in writing.instead {
            if text.contains(*sign) {
                problems.push(at(field, name, &format!("write {own} rather than {sign}")));
            }
        }
        // A no-break space keeps French signs on the line of their word.
        if language == "fr" {
            let signs = text.char_indices().filter(|(_, c)| matches!(c, ':' | ';' | '?' | '!' | '»'));
            for (place, sign) in signs {
                if !text[..place].ends_with(['\u{A0}', '\u{202F}']) {
                    problems.push(at(field, name, &format!("put a no-break space before {sign}")));
                }
            }
        }
        if language == "es" && text.matches('?').count() != text.matches('¿').count() {
            problems.push(at(field, name, "a question begins with ¿ and ends with ?"));
        }
        // "°" goes with what stands after it, so "38 °C (100 °F)" comes apart where text runs from the right.
        if writing.script == Script::Arabic && text.contains('°') {
            problems.push(at(
                field,
                name,
                "write the unit of a temperature in words; °C is torn apart in this script",
            ));
        }
        let title = name.ends_with(".title") || LABELS.contains(&name.split('.').next().unwrap());
        if !title && !text.ends_with(writing.ends) {
            problems.push(at(field, name, "it does not end as a sentence"));
        }
        if name.ends_with(".title")
            && text.ends_with(writing.ends)
            && !text.ends_with(['?', '؟', '？', '!', '！'])
        {
            problems.push(at(field, name, "a title has no full stop"));
        }
    }
    problems
}

pub fn unicode(locale: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, field) in locale.texts() {
        let text = words(&field.pattern);
        if !is_nfc(&text) {
            problems.push(at(field, name, "it is not in Unicode's form NFC; save it composed"));
        }
        if let Some(bad) = text.chars().find(|c| c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')) {
            problems.push(at(field, name, &format!("delete the character U+{:04X}; one text is one line, without marks", u32::from(bad))));
        }
        if text.trim() != text || text.contains("  ") {
            problems.push(at(field, name, "there is a space too many"));
        }
    }
    problems
}

/// A wording that redefines a term must offer every case that the default has: a missing one would fall to another.
pub fn cases(locale: &Locale) -> Vec<String> {
    let Some(default) = locale.wordings.get("default") else { return Vec::new() };
    let mut problems = Vec::new();
    for (wording, words) in locale.wordings.iter().filter(|(wording, _)| *wording != "default") {
        for (name, term) in &words.terms {
            let cases =
                |pattern| choices(pattern).into_iter().flat_map(|(_, forms)| forms).collect::<BTreeSet<_>>();
            match default.terms.get(name) {
                None => problems
                    .push(format!("{}: -{name} is not in wordings/default.ftl; add it there", term.file)),
                Some(stock) => {
                    for missing in cases(&stock.pattern).difference(&cases(&term.pattern)) {
                        problems.push(format!(
                            "{}: -{name} lacks the case [{missing}] in {wording}; add it",
                            term.file
                        ));
                    }
                }
            }
        }
    }
    problems
}
