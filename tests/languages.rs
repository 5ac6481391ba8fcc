//! Every shipped language gives the same guide in other words.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "all-languages")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use common::{english, texts};
use hand_expression::*;

/// Every language in every wording, with the wording that was asked for.
fn guides() -> Vec<(Wording, Arc<Guide>)> {
    let mut guides = Vec::new();
    for &wording in Wording::ALL {
        for language in languages() {
            let guide = guide(Reader::from(language.tag()).wording(wording));
            assert_eq!(&guide.lang, language.tag());
            guides.push((wording, guide));
        }
    }
    guides
}

/// What is left of a guide without its words: the facts.
fn facts(guide: &Guide) -> Vec<String> {
    let mut facts = Vec::new();
    for item in guide.items() {
        let illustration = item.illustration().map(|picture| picture.id);
        facts.push(format!("{} {:?} {:?} {illustration:?}", item.key(), item.phases(), item.sources()));
        facts.extend(item.texts().map(|field| format!("{} {:?}", field.name, field.phases)));
        facts.extend(item.parts().iter().map(|part| format!("{} {:?}", part.key(), part.phases())));
        let (before, blocks) = item.blocks();
        facts.extend(blocks.iter().map(|block| format!("{before} {} {:?}", block.key, block.length)));
        if let ItemRef::Note(note) = item {
            facts.push(format!("{} {:?} {:?}", note.urgency, note.contact, note.quantities));
        }
    }
    facts
}

#[test]
fn every_language_has_the_same_items_in_the_same_order() {
    let english = facts(&english());
    for (wording, guide) in guides() {
        let facts = facts(&guide);
        assert!(facts == english, "{} {wording}: {facts:#?}", guide.lang);
    }
}

/// What comes whole from English, as a message does that is pending in the language: items, blocks and pictures.
fn borrowed(guide: &Guide) -> BTreeSet<&'static str> {
    let mut borrowed = BTreeSet::new();
    let mut add = |key, lang: &LanguageIdentifier, direction| {
        assert_eq!(direction, Direction::of(lang), "{} {key}", guide.lang);
        if *lang != guide.lang {
            assert_eq!(lang.to_string(), "en", "{} {key}", guide.lang);
            borrowed.insert(key);
        }
    };
    for item in guide.items() {
        add(item.key(), item.lang(), item.direction());
        item.blocks().1.iter().for_each(|block| add(block.key, &block.lang, block.direction));
        item.illustration()
            .into_iter()
            .for_each(|picture| add(picture.key, &picture.lang, picture.direction));
    }
    borrowed
}

#[test]
fn a_text_is_in_the_language_that_its_item_says_and_has_no_hole() {
    let stock: BTreeMap<_, _> = texts(&english()).into_iter().collect();
    for (wording, guide) in guides().into_iter().filter(|(_, guide)| guide.lang.language.as_str() != "en") {
        let borrowed = borrowed(&guide);
        for (place, text) in texts(&guide) {
            assert!(!text.contains(['{', '}']), "{} {wording} {place}: {text}", guide.lang);
            let same = stock.get(&place) == Some(&text);
            if borrowed.contains(place.split('.').next().unwrap()) {
                assert!(same, "{} {wording} {place} is no English of today: {text}", guide.lang);
            } else {
                // Words that are the same in both languages are short.
                assert!(!same || text.len() < 20, "{} {wording} {place} is English: {text}", guide.lang);
            }
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
            for quantity in note.quantities.iter().map(|id| id.in_country(guide.country)) {
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
fn a_region_changes_its_own_words_and_keeps_the_rest() {
    let (latin_america, spain) = (guide("es"), guide("es-ES"));
    assert_eq!(spain.steps[3].title, latin_america.steps[3].title);
    let fever = |guide: &Guide| guide.note(SafetyNoteId::Fever).text.clone();
    assert!(fever(&spain).contains("matrona") && fever(&latin_america).contains("partera"));
    assert!(fever(&spain).contains("38,0") && fever(&latin_america).contains("38.0"));
}

#[test]
fn arabic_reads_from_the_right_in_its_own_digits() {
    let guide = guide("ar");
    assert_eq!(guide.direction, Direction::Rtl);
    let fever = &guide.note(SafetyNoteId::Fever).text;
    // A number stands in isolates, so that it keeps its place in the line; whoever speaks or searches takes it without.
    assert!(fever.contains("\u{2068}٣٨٫٠\u{2069}"), "{fever}");
    assert!(fever.plain().contains("٣٨٫٠") && !fever.plain().contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn every_notice_of_a_draft_is_its_own() {
    let notices: BTreeSet<_> = guides()
        .into_iter()
        .filter(|(wording, _)| *wording == Wording::Default)
        .map(|(_, guide)| guide.notice.to_string())
        .collect();
    assert_eq!(notices.len(), languages().len());
}

/// A country's number reaches the words of its language, and with its own unit.
#[test]
fn the_numbers_of_a_country_are_said_in_its_language_with_their_unit() {
    for (tag, country, said) in [
        ("ar", Country::UnitedArabEmirates, &["٣ أيام", "يوم واحد"][..]),
        ("es-ES", Country::Spain, &["hasta 3 meses"]),
        ("fr", Country::France, &["2 jours au maximum", "1 jour au maximum", "4 mois", "30 minutes après"]),
        (
            "pt-BR",
            Country::Brazil,
            &["até 12 horas", "no máximo 4 horas", "até 15 dias", "no máximo 12 horas"],
        ),
        ("pt-PT", Country::Portugal, &["2 dias", "1 dia,", "\u{2212}20 °C"]),
        ("sw", Country::Kenya, &["siku 1", "wiki 3"]),
        ("zh-Hans", Country::China, &["最多放3天", "最多放1天", "最多2个月"]),
    ] {
        let guide = guide(tag);
        assert_eq!((guide.lang.to_string(), guide.country), (tag.to_owned(), Some(country)));
        let item = guide.find("topic-storing").unwrap();
        let texts: String = item.texts().map(|field| field.text.plain().into_owned() + "\n").collect();
        for words in said {
            assert!(texts.contains(words), "{tag} does not say {words:?}: {texts}");
        }
        // And its table says the same, and whose number it is.
        let fridge = guide.get(QuantityId::StoreFridge).unwrap();
        assert_eq!(fridge, QuantityId::StoreFridge.in_country(Some(country)), "{tag}");
    }
    assert_eq!((english().country, guide("es").country), (None, None));
    assert!(guide("pt-BR").note(SafetyNoteId::BabyTemperature).text.contains("37,8 °C"));
    assert_eq!(guide("pt-BR").get(QuantityId::BabyFever).unwrap().country, Some(Country::Brazil));
}
