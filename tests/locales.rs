//! A shipped language is whole. A translator can run this file alone: `cargo test --test locales`.
//!
//! Every check looks at all languages and names all that is wrong at once, each with its file, its message and the cure.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use locale::{Locale, checks};

/// Every language with a folder; a folder without `guide.ftl` is a regional layer, which need not be whole.
fn languages() -> Vec<Locale> {
    marks::tags().unwrap().iter().map(|tag| Locale::read(tag)).collect()
}

fn english() -> Locale {
    Locale::read("en")
}

/// Runs a check over all languages, and shows every problem.
#[track_caller]
fn all(check: impl Fn(&Locale, &Locale) -> Vec<String>) {
    let english = english();
    let problems: Vec<_> = languages().iter().flat_map(|locale| check(locale, &english)).collect();
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_file_is_fluent() {
    all(|locale, _| checks::syntax(locale));
}

#[test]
fn every_message_and_attribute_of_english_is_there_and_no_other() {
    all(checks::complete);
}

#[test]
fn every_text_shows_the_numbers_that_english_shows_and_types_none() {
    all(checks::numbers);
}

#[test]
fn every_choice_by_number_has_the_plural_forms_of_its_language() {
    all(|locale, _| checks::plurals(locale));
}

#[test]
fn every_message_renders_in_every_wording_for_every_kind_of_number() {
    all(|locale, _| checks::renders(locale));
}

#[test]
fn no_text_is_still_english() {
    all(checks::translated);
}

#[test]
fn no_two_messages_say_the_same() {
    all(|locale, _| checks::distinct(locale));
}

#[test]
fn every_text_is_in_the_script_and_punctuation_of_its_language() {
    all(|locale, _| checks::script(locale));
}

#[test]
fn every_text_is_clean_unicode() {
    all(|locale, _| checks::unicode(locale));
}

#[test]
fn the_terms_that_wordings_redefine_keep_their_cases() {
    all(|locale, _| checks::cases(locale));
}

#[test]
fn every_translation_was_made_from_todays_english() {
    all(|locale, _| {
        let stale = marks::stale(&locale.tag).unwrap();
        stale
            .iter()
            .map(|id| {
                format!(
                    "locales/{0}: {id} was made from other English; mend it, and then \
                     `cargo run --example stale -- {0} --looked-at {id}`",
                    locale.tag
                )
            })
            .collect()
    });
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

/// English goes through the checks that need no English to compare with.
#[test]
fn english_passes_too() {
    let english = english();
    let problems: Vec<_> = [
        checks::syntax(&english),
        checks::plurals(&english),
        checks::renders(&english),
        checks::distinct(&english),
        checks::script(&english),
        checks::unicode(&english),
        checks::cases(&english),
    ]
    .concat();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The files of Spanish with one change in one of them, and all that the checks then say.
fn broken(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = Locale::read("es").files;
    let (_, text) = files.iter_mut().find(|(name, _)| name.ends_with(file)).unwrap();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    *text = text.replacen(from, to, 1);
    let (locale, english) = (Locale::of("es", files), english());
    [
        checks::syntax(&locale),
        checks::complete(&locale, &english),
        checks::numbers(&locale, &english),
        checks::plurals(&locale),
        checks::renders(&locale),
        checks::translated(&locale, &english),
        checks::distinct(&locale),
        checks::script(&locale),
        checks::unicode(&locale),
        checks::cases(&locale),
    ]
    .concat()
}

/// A check that cannot fail is none: each way to break a language gets the words that a translator needs.
#[test]
fn each_way_to_break_a_language_is_named() {
    let rows = [
        (
            "/safety.ftl",
            "safety-no-sliding =",
            "safety-no-slide =",
            "safety-no-sliding.text is missing; add it",
        ),
        (
            "/safety.ftl",
            "safety-no-sliding =",
            "safety-no-slide =",
            "English has no such message or attribute; delete it",
        ),
        (
            "/step.ftl",
            "    .hold = ",
            "    .hold = 2 ",
            "step-express.hold: a digit is typed; numbers are variables",
        ),
        (
            "/step.ftl",
            "    .hold = ",
            "    .hold = { $per-side-min } ",
            "step-express.hold: English has no { $per-side-min } here",
        ),
        ("/safety.ftl", "{ $fever-f }", "", "safety-fever.text: the number { $fever-f } is lost; put it in"),
        (
            "/safety.ftl",
            "{ $fever-c }",
            "{ $fevr-c }",
            "safety-fever.text: English has no { $fevr-c } here; take it out",
        ),
        ("/step.ftl", "[one]", "[few]", "the plural form [one] is missing; add it"),
        ("/step.ftl", "[one]", "[few]", "es has no plural form [few]; delete it"),
        ("/step.ftl", "step-express =", "step-express\n", "this is not Fluent"),
        ("/guide.ftl", "{ -body }", "{ -bodi }", "does not render in the wording default"),
        (
            "/step.ftl",
            "    .press = ",
            "    .press = Press straight back towards your ribs.\n    .x = ",
            "this is the English text; translate it",
        ),
        ("/step.ftl", "    .title = ", "    .title = \u{202E}", "delete the character U+202E"),
        ("/step.ftl", "    .title = ", "    .title = e\u{301}", "it is not in Unicode's form NFC"),
        ("/step.ftl", "    .title = ", "    .title = \"", "write « » rather than \""),
        ("/step.ftl", "    .summary = ", "    .summary = ¿", "a question begins with ¿ and ends with ?"),
        (
            "/safety.ftl",
            "safety-no-sliding =\n",
            "safety-no-sliding =\n    .title = x\n",
            "safety-no-sliding.title is there twice; keep one",
        ),
        ("/step.ftl", "step-form-c =\n", "safety-hiv =\n    .title = X\nstep-form-c =\n", "safety-hiv.title"),
        (
            "/step.ftl",
            "step-form-c =\n",
            "step-form-c = valor\n",
            "words stand in attributes; move them into one",
        ),
        (
            "/step.ftl",
            "    .summary = ",
            "    .summary = Нажмите прямо назад к рёбрам, сведите пальцы и отпустите. ",
            "it is not in the script Latin",
        ),
    ];
    for (file, from, to, expected) in rows {
        let problems = broken(file, from, to);
        assert!(
            problems.iter().any(|problem| problem.contains(expected)),
            "{from:?} -> {to:?} should say {expected:?}, but says {problems:#?}"
        );
    }
    assert_eq!(broken("/step.ftl", "step-express =", "step-express ="), Vec::<String>::new());
}

#[test]
fn the_same_words_in_two_places_are_named() {
    let es = Locale::read("es");
    let text = es
        .files
        .iter()
        .find(|(file, _)| file.ends_with("/safety.ftl"))
        .map(|(_, text)| text.clone())
        .unwrap();
    let title = text.lines().find(|line| line.starts_with("    .title")).unwrap();
    let other = text.lines().filter(|line| line.starts_with("    .title")).nth(1).unwrap();
    let problems = broken("/safety.ftl", other, title);
    assert!(problems.iter().any(|problem| problem.contains("it says the same as")), "{problems:#?}");
}
