//! Every shipped language gives the same guide in other words.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "all-languages")]

mod common;

use common::{bodies, texts};
use hand_expression::*;

/// Every language in every wording, with the wording that was asked for.
fn guides() -> Vec<(Wording, Guide)> {
    let mut guides = Vec::new();
    for &wording in Wording::ALL {
        let library = Library::builder().wording(wording).build().unwrap();
        for language in languages() {
            let guide = Guide::clone(&library.guide(&[language.tag().clone()]));
            assert_eq!(&guide.lang, language.tag());
            guides.push((wording, guide));
        }
    }
    guides
}

/// What is left of a guide without its words: the facts.
fn facts(guide: &Guide) -> Vec<(String, Vec<String>)> {
    let part = |part: &Part| match part {
        Part::Caution(note) => format!("caution {} {}", note.id, note.urgency),
        Part::Action(action) => format!("action {}", action.name),
        Part::Tip(tip) => format!("tip {}", tip.name),
    };
    let bodies = bodies(guide).into_iter().map(|(id, parts)| (id, parts.iter().map(part).collect()));
    let safety =
        guide.safety.iter().map(|note| (note.id.to_string(), vec![format!("{:?}", note.quantities)]));
    bodies.chain(safety).collect()
}

#[test]
fn every_language_has_the_same_items_in_the_same_order() {
    let english = facts(&common::english());
    for (wording, guide) in guides() {
        assert_eq!(facts(&guide), english, "{} {wording}", guide.lang);
        let foreign: Vec<_> = guide.safety.iter().filter(|note| note.lang != guide.lang).collect();
        assert!(foreign.is_empty(), "{} borrows {foreign:?}", guide.lang);
    }
}

#[test]
fn every_guide_survives_json_and_every_phase() {
    for (_, guide) in guides() {
        for guide in Phase::ALL.iter().map(|&phase| guide.for_phase(phase)).chain([guide.clone()]) {
            let json = serde_json::to_string(&guide).unwrap();
            assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), guide);
        }
    }
}

#[test]
fn a_wording_that_a_language_lacks_gives_the_default_and_says_so() {
    for (asked, guide) in guides() {
        let language = languages().iter().find(|language| *language.tag() == guide.lang).unwrap();
        let given = if language.wordings().contains(&asked) { asked } else { Wording::Default };
        assert_eq!(guide.wording, given, "{} asked for {asked}", guide.lang);
    }
}

#[test]
fn no_text_of_a_language_is_english_or_has_a_hole() {
    let english: std::collections::BTreeMap<_, _> = texts(&common::english()).into_iter().collect();
    for (wording, guide) in guides().into_iter().filter(|(_, guide)| guide.lang.language.as_str() != "en") {
        for (place, text) in texts(&guide) {
            assert!(!text.contains(['{', '}']), "{} {wording} {place}: {text}", guide.lang);
            let same = english.get(&place) == Some(&text);
            // Words that are the same in both languages are short.
            assert!(!same || text.len() < 20, "{} {wording} {place} is English: {text}", guide.lang);
        }
    }
}

#[test]
fn every_safety_note_keeps_its_numbers_in_the_digits_of_its_language() {
    /// Digits of any script as Latin ones, with a point, and nothing else.
    fn numbers(text: &str) -> Vec<String> {
        let mut numbers = vec![String::new()];
        for c in text.chars() {
            let digit = [0x30, 0x660, 0x6F0, 0x966, 0x9E6].iter().find_map(|zero| {
                u32::from(c)
                    .checked_sub(*zero)
                    .filter(|digit| *digit < 10)
                    .and_then(|digit| char::from_digit(digit, 10))
            });
            match digit.or(matches!(c, '.' | ',' | '٫').then_some('.')) {
                Some(digit) => numbers.last_mut().unwrap().push(digit),
                None => numbers.push(String::new()),
            }
        }
        numbers
            .iter()
            .map(|number| number.trim_matches('.').to_owned())
            .filter(|number| !number.is_empty())
            .collect()
    }
    for (_, guide) in guides() {
        for note in &guide.safety {
            let said = numbers(&note.text);
            for quantity in note.quantities.iter().map(|id| id.facts()) {
                for value in [quantity.min, quantity.max] {
                    // One and two may be words: "one week".
                    let written = format!("{value:.*}", usize::from(quantity.decimals));
                    assert!(
                        value < 3.0 || said.contains(&written),
                        "{} {}: {written} is not in {said:?}",
                        guide.lang,
                        note.id
                    );
                }
            }
        }
    }
}

#[test]
fn readers_get_the_form_of_their_region() {
    let given = |tag: &str| guide(&tag.parse().unwrap()).lang.to_string();
    let rows = [
        ("es-MX", "es"),
        ("es-ES", "es-ES"),
        ("fr-CD", "fr"),
        ("ar-EG", "ar"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-TW", "en"),
        ("zh-HK", "en"),
        ("de", "en"),
        ("arz", "ar"),
        ("pt-AO", "pt-PT"),
        ("pt", "pt-BR"),
        ("in-ID", "id"),
        ("hi-Latn", "en"),
        ("sw-KE", "sw"),
        ("ur-IN", "ur"),
    ];
    for (asked, expected) in rows {
        assert_eq!(given(asked), expected, "{asked}");
    }
    let library = Library::builder().build().unwrap();
    let asked: Vec<_> = accept_language("zh-TW, ar;q=0.5, en;q=0.1");
    assert_eq!(library.guide(&asked).lang.to_string(), "ar");
}

#[test]
fn a_region_changes_its_own_words_and_keeps_the_rest() {
    let (latin_america, spain) = (guide(&"es".parse().unwrap()), guide(&"es-ES".parse().unwrap()));
    assert_eq!(spain.steps[3].title, latin_america.steps[3].title);
    let fever = |guide: &Guide| {
        guide.safety.iter().find(|note| note.id == SafetyNoteId::Fever).unwrap().text.to_string()
    };
    assert!(fever(spain).contains("matrona") && fever(latin_america).contains("partera"));
    assert!(fever(spain).contains("38,0") && fever(latin_america).contains("38.0"));
}

#[test]
fn arabic_reads_from_the_right_in_its_own_digits() {
    let guide = guide(&"ar".parse().unwrap());
    assert_eq!(guide.direction, Direction::Rtl);
    let fever = guide.safety.iter().find(|note| note.id == SafetyNoteId::Fever).unwrap();
    // A number stands in isolates, so that it keeps its place in the line.
    assert!(fever.text.contains("\u{2068}٣٨٫٠\u{2069}"), "{}", fever.text);
}

#[test]
fn every_notice_of_a_draft_is_its_own() {
    let notices: std::collections::BTreeSet<_> = guides()
        .into_iter()
        .filter(|(wording, _)| *wording == Wording::Default)
        .map(|(_, guide)| guide.notice.to_string())
        .collect();
    assert_eq!(notices.len(), languages().len());
}
