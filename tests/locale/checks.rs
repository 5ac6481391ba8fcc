//! The checks, each a list of what is wrong: file, line, message, and the cure.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use unicode_normalization::is_nfc;

use super::pending::{pending, stale};
use super::writing::script;
use super::{Field, Locale, cases_asked_for, choices, line_of, lost_in_forms, shown, words};

/// A check of a language against English; English itself goes through all of them too.
pub type Check = fn(&Locale, &Locale) -> Vec<String>;

/// Every check, by what it holds a language to.
pub const CHECKS: [(&str, Check); 12] = [
    ("every file is Fluent, and says a thing once", syntax),
    ("every message and attribute of English is there, and no other", complete),
    ("every text shows the numbers that English shows, and types none", numbers),
    ("every choice by number has the plural forms of the language", plurals),
    ("every message says something in every wording, for every kind of number", renders),
    ("no text is still English", translated),
    ("no two messages say the same", distinct),
    ("every text is in the script and punctuation of the language", script),
    ("every text is clean Unicode", unicode),
    ("every case of a term that is asked for is there, in every wording", cases),
    ("every translation was made from today's English", fresh),
    ("every message that is pending is one of English, and is not done", pending),
];

pub fn at(field: &Field, name: &str, problem: &str) -> String {
    format!("{}:{}: {name}: {problem}", field.file, field.line)
}

/// The message that a name such as "step-express.press" is of.
pub fn message(name: &str) -> &str {
    name.split('.').next().unwrap()
}

/// Whether it is known that the language still owes the message of a text.
fn is_pending(locale: &Locale, name: &str) -> bool {
    locale.pending.contains_key(message(name))
}

fn syntax(locale: &Locale, _: &Locale) -> Vec<String> {
    locale.broken.clone()
}

fn complete(locale: &Locale, english: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    if locale.whole {
        for (name, field) in &english.base.fields {
            if !locale.base.fields.contains_key(name) && !is_pending(locale, name) {
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

fn numbers(locale: &Locale, english: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, field) in locale.texts() {
        let Some(source) = english.base.fields.get(name) else { continue };
        let (mine, theirs) = (shown(&field.pattern), shown(&source.pattern));
        let theirs: BTreeSet<_> = theirs.into_iter().map(|variable| in_country(locale, variable)).collect();
        for missing in theirs.difference(&mine) {
            problems.push(at(field, name, &format!("the number {{ ${missing} }} is lost; put it in")));
        }
        for extra in mine.difference(&theirs) {
            problems.push(at(field, name, &format!("English has no {{ ${extra} }} here; take it out")));
        }
    }
    for (name, field) in locale.texts_and_terms() {
        if words(&field.pattern).chars().any(char::is_numeric) {
            problems.push(at(field, name, "a digit is typed; numbers are variables"));
        }
    }
    problems
}

/// What a variable of the English words is called in a language that states a country's own numbers: where the unit is another, with
/// that unit.
fn in_country(locale: &Locale, variable: String) -> String {
    use hand_expression::{QuantityId, languages};
    let country =
        languages().iter().find(|row| row.tag().to_string() == locale.tag).and_then(|row| row.country());
    let renamed = variable.parse::<QuantityId>().ok().and_then(|id| {
        let own = id.in_country(country);
        (own.unit != id.facts().unit).then(|| format!("{id}-{}s", own.unit))
    });
    renamed.unwrap_or(variable)
}

const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

fn plurals(locale: &Locale, _: &Locale) -> Vec<String> {
    let language: icu_locale_core::Locale = locale.tag.parse().unwrap();
    let rules = PluralRules::try_new(language.into(), PluralRuleType::Cardinal.into()).unwrap();
    // What whole numbers need. The guide has no zero, and "many" of Spanish and French is for millions.
    let needed: BTreeSet<_> = (1..=200_u32).map(|n| rules.category_for(n)).collect();
    let known: BTreeSet<_> = rules.categories().collect();
    let name = |category| CATEGORIES.iter().find(|(c, _)| *c == category).unwrap().1;
    let mut problems = Vec::new();
    for (place, field) in locale.texts() {
        // A form for one number may say it in a word, as "a week" does. No other may lose a number.
        for (form, number, by_it) in lost_in_forms(&field.pattern, &BTreeSet::new()) {
            let numbers = (1..=200_u32).filter(|&n| name(rules.category_for(n)) == form).count();
            if numbers != 1 || !by_it {
                problems.push(at(
                    field,
                    place,
                    &format!("the number {{ ${number} }} is lost in the form [{form}]; put it in"),
                ));
            }
        }
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

fn renders(locale: &Locale, _: &Locale) -> Vec<String> {
    let under = locale.under.as_deref();
    let layers: Vec<_> = under.into_iter().chain([locale]).collect();
    let names: BTreeSet<_> = layers.iter().flat_map(|layer| layer.wordings.keys()).collect();
    let mut problems = BTreeMap::new();
    for wording in names {
        let mut bundle = FluentBundle::new(vec![locale.tag.parse().unwrap()]);
        // Later over earlier: the base, the default wording, and the wording itself.
        for folder in ["", "/wordings/default.ftl", &format!("/wordings/{wording}.ftl")] {
            for (file, text) in layers.iter().flat_map(|layer| &layer.files) {
                if (folder.is_empty() && !file.contains("/wordings/"))
                    || (!folder.is_empty() && file.ends_with(folder))
                {
                    let resource =
                        FluentResource::try_new(text.clone()).unwrap_or_else(|(partial, _)| partial);
                    bundle.add_resource_overriding(resource);
                }
            }
        }
        let mut fields: BTreeMap<_, _> = locale.base.fields.iter().collect();
        fields.extend(locale.wordings.get(wording).into_iter().flat_map(|words| &words.fields));
        for (name, field) in fields {
            if let Err(problem) = render(&bundle, field) {
                // What is wrong in one wording is mostly wrong in all; once is enough.
                let place = (&field.file, field.line, name);
                problems
                    .entry(place)
                    .or_insert_with(|| at(field, name, &format!("in the wording {wording} {problem}")));
            }
        }
    }
    problems.into_values().collect()
}

/// What a text gives for all kinds of numbers, if it gives nothing.
fn render(bundle: &FluentBundle<FluentResource>, field: &Field) -> Result<(), String> {
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
            return Err(format!("it does not render; mend what stands in braces: {error}"));
        }
        // Letters to Unicode, and blank to everybody.
        let blank = ['\u{115F}', '\u{1160}', '\u{3164}', '\u{FFA0}'];
        if !text.chars().any(|c| c.is_alphabetic() && !blank.contains(&c)) {
            return Err("it says nothing; write it".to_owned());
        }
    }
    Ok(())
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

/// Whether a text is still English, and nothing says that it has to be.
pub fn english_left(english: &Locale, name: &str, field: &Field) -> bool {
    let source = english.base.fields.get(name);
    !field.same_as_english && source.is_some_and(|source| words(&source.pattern) == words(&field.pattern))
}

fn translated(locale: &Locale, english: &Locale) -> Vec<String> {
    if locale.tag == english.tag {
        return Vec::new();
    }
    let left = locale
        .texts()
        .filter(|(name, field)| english_left(english, name, field) && !is_pending(locale, name));
    let cure = "this is the English text; translate it, or say above it: # same as English, and why";
    left.map(|(name, field)| at(field, name, cure)).collect()
}

/// Labels and section names are single words, which may well be the same as a title.
pub fn is_label(message: &str) -> bool {
    hand_expression::guide("en").labels.texts().any(|(label, _, _)| label == message)
}

fn distinct(locale: &Locale, _: &Locale) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, field) in &locale.base.fields {
        if is_label(message(name)) {
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

fn unicode(locale: &Locale, _: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, field) in locale.texts_and_terms() {
        let text = words(&field.pattern);
        if !is_nfc(&text) {
            problems.push(at(field, name, "it is not in Unicode's form NFC; save it composed"));
        }
        if let Some(bad) = text.chars().find(|c| c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')) {
            problems.push(at(field, name, &format!("delete the character U+{:04X}; one text is one line, without marks", u32::from(bad))));
        }
        if text.trim() != text || text.contains("  ") {
            problems.push(at(
                field,
                name,
                "there is a space too many; leave one between words, and none at the ends",
            ));
        }
    }
    problems
}

/// A case that is asked for must be there, in every wording: Fluent would take another one, without a word.
fn cases(locale: &Locale, _: &Locale) -> Vec<String> {
    let cases = |term: &Field| -> BTreeSet<_> {
        choices(&term.pattern).into_iter().flat_map(|(_, forms)| forms).collect()
    };
    let mut problems = Vec::new();
    let default = locale.wordings.get("default");
    let layers: Vec<_> = [Some(locale), locale.under.as_deref()].into_iter().flatten().collect();
    for (name, field) in locale.texts() {
        for (term, case) in cases_asked_for(&field.pattern) {
            let wordings = layers.iter().filter_map(|layer| layer.wordings.get("default"));
            let mut terms = layers.iter().map(|layer| &layer.base).chain(wordings);
            let there = terms.find_map(|words| words.terms.get(&term)).map(cases).unwrap_or_default();
            if !there.is_empty() && !there.contains(&case) {
                let there = Vec::from_iter(there).join(" ");
                problems.push(at(field, name, &format!("{term} has no case {case}; take one of {there}")));
            }
        }
    }
    for (_, words) in locale.wordings.iter().filter(|(wording, _)| *wording != "default") {
        for (name, term) in &words.terms {
            match default.and_then(|default| default.terms.get(name)) {
                None => problems.push(at(term, name, "it is not in wordings/default.ftl; add it there")),
                Some(stock) => {
                    for missing in cases(stock).difference(&cases(term)) {
                        problems.push(at(term, name, &format!("the case [{missing}] is missing; add it")));
                    }
                }
            }
        }
    }
    problems
}

/// The marks of English above the messages are those of the English of today.
fn fresh(locale: &Locale, english: &Locale) -> Vec<String> {
    let tag = &locale.tag;
    let stale = stale(locale, english).into_iter().filter(|(id, _)| !is_pending(locale, id));
    let problem = |(id, (file, text)): (String, &(String, String))| {
        let line = line_of(text, &id, None);
        format!(
            "{file}:{line}: {id}: it was made from other English; mend it, and then \
             `cargo run --example stale -- {tag} --looked-at {id}`"
        )
    };
    stale.map(problem).collect()
}
