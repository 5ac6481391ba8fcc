//! A shipped language is whole. A translator can run this file alone: `cargo test --test locales`.
//!
//! Every check looks at all languages and names all that is wrong at once, each with its file, its message and the cure.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "overlay")]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use locale::Locale;
use locale::checks::CHECKS;

/// English and every language with a folder.
#[test]
fn every_language_passes_every_check() {
    let english = Locale::read("en");
    let languages: Vec<_> = marks::tags().unwrap().iter().map(|tag| Locale::read(tag)).collect();
    for locale in languages.iter().filter(|locale| !locale.pending.is_empty()) {
        println!("{}: {} pending, which a release must not have", locale.tag, locale.pending.len());
    }
    let mut wrong = String::new();
    for (holds, check) in CHECKS {
        let problems: Vec<_> =
            languages.iter().chain([&english]).flat_map(|locale| check(locale, &english)).collect();
        if !problems.is_empty() {
            wrong += &format!("\n{holds}: {} problems\n{}\n", problems.len(), problems.join("\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[cfg(feature = "all-languages")]
#[test]
fn every_folder_is_a_shipped_language_and_every_language_has_a_folder() {
    let mut folders = marks::tags().unwrap();
    folders.push("en".into());
    let mut shipped: Vec<_> =
        hand_expression::languages().iter().map(|language| language.tag().to_string()).collect();
    folders.sort();
    shipped.sort();
    assert_eq!(folders, shipped, "a language is a folder in locales/ and a row in src/language.rs");
}

/// Fluent chooses plural forms by tables of its own, which are older than ICU4X's: they forget, for one, that Arabic counts
/// 103 as it counts 3. So they are held to CLDR as far as the guide counts, and the guide to that.
#[test]
fn fluent_chooses_the_plural_forms_that_cldr_has_for_every_number_of_the_guide() {
    const MOST: u32 = 100;
    for quantity in hand_expression::QuantityId::ALL {
        assert!(quantity.facts().max <= f64::from(MOST), "{quantity} is beyond what is checked below");
    }
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    for language in hand_expression::languages() {
        let tag = language.tag();
        // As Fluent does it: the rules of the tag, or of its language.
        let rules = |tag| PluralRules::create(tag, PluralRuleType::CARDINAL);
        let bare = tag.language.as_str().parse().unwrap();
        let ours = rules(tag.clone()).or_else(|_| rules(bare)).unwrap();
        let locale: icu_locale_core::Locale = tag.to_string().parse().unwrap();
        let theirs =
            icu_plurals::PluralRules::try_new(locale.into(), icu_plurals::PluralRuleType::Cardinal.into())
                .unwrap();
        for number in 0..=MOST {
            let name = match ours.select(number).unwrap() {
                PluralCategory::ZERO => icu_plurals::PluralCategory::Zero,
                PluralCategory::ONE => icu_plurals::PluralCategory::One,
                PluralCategory::TWO => icu_plurals::PluralCategory::Two,
                PluralCategory::FEW => icu_plurals::PluralCategory::Few,
                PluralCategory::MANY => icu_plurals::PluralCategory::Many,
                PluralCategory::OTHER => icu_plurals::PluralCategory::Other,
            };
            assert_eq!(name, theirs.category_for(number), "{tag} {number}");
        }
    }
}
