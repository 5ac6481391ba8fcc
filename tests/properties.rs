//! What holds for any input: a guide always comes, it has every item and every note, and each rule and sign stands where the facts
//! put it. Inputs are drawn at random from a fixed seed, which a failure names.
#![cfg(feature = "overlay")]
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use std::collections::BTreeMap;
use std::sync::Arc;

use fastrand::Rng;
use fluent_syntax::ast::{Attribute, Entry, Message, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use hand_expression::*;

/// Runs `check` with many seeds, and names the one that it fails with.
fn with_seeds(count: u64, check: impl Fn(&mut Rng) + std::panic::RefUnwindSafe) {
    for seed in 0..count {
        let checked = std::panic::catch_unwind(|| check(&mut Rng::with_seed(seed)));
        assert!(checked.is_ok(), "it fails with the seed {seed}");
    }
}

/// What no guide may lack, whatever was done to its words.
fn assert_whole(guide: &Guide) {
    let stock = hand_expression::guide("en");
    assert_eq!(guide.items().count(), stock.items().count());
    for (item, stock) in guide.items().zip(stock.items()) {
        assert_eq!(item.key(), stock.key());
        // A rule is told from a sign, and an action from a tip.
        let parts = |item: ItemRef<'_>| {
            let parts = item.parts().iter().map(|part| (std::mem::discriminant(part), part.key()));
            parts.collect::<Vec<_>>()
        };
        assert_eq!(parts(item), parts(stock), "{}", item.key());
        for field in item.texts() {
            let says = field.text.chars().any(char::is_alphabetic);
            assert!(
                says && !field.text.contains(['{', '}']),
                "{}.{}: {}",
                item.key(),
                field.name,
                field.text
            );
        }
    }
    for note in &guide.safety {
        let digits = note.text.chars().any(|c| c.is_numeric() || "一二两三四五六七八九十".contains(c));
        // One and two may be words: "two weeks".
        let small = note.quantities.iter().all(|quantity| quantity.facts().max < 3.0);
        assert!(digits || small, "{} lost its numbers: {}", note.id, note.text);
    }
    assert_eq!(guide.help().count(), stock.help().count());
}

fn any_of<'a, T>(rng: &mut Rng, all: &'a [T]) -> &'a T {
    &all[rng.usize(..all.len())]
}

#[cfg(feature = "all-languages")]
#[test]
fn any_header_gives_the_guide_that_plain_rules_give() {
    let pieces = [
        "es",
        "ES-mx",
        "zh-Hant-TW",
        "zh",
        "*",
        "x-private",
        "en-u-ca-buddhist",
        "ar-EG-x-y",
        "i-klingon",
        "",
        " ",
        ",",
        ";",
        "q=",
        "Q = 0.5",
        "q=0",
        "q=1e9",
        "q=-1",
        "q=NaN",
        "\u{0}",
        "é",
        "de-1996",
        "toolongsubtag",
        "und",
        "-",
        "--",
        "en-",
        "pt-AO",
        "sr-Latn-RS",
        "fil",
        "\r\n",
        "=",
    ];
    with_seeds(2_000, |rng| {
        let header: String = (0..rng.usize(..90)).map(|_| *any_of(rng, &pieces)).collect();
        let asked = accept_language(&header);
        assert!(asked.len() <= 64, "{header:?}");
        assert_eq!(guide(&*header).lang.to_string(), common::negotiation::naive(&asked), "{header:?}");
    });
}

/// The messages of English, each with one attribute: what an application can replace.
fn english() -> Vec<Message<String>> {
    let mut messages = Vec::new();
    for (path, text) in marks::files("en").unwrap() {
        if path.parent().unwrap().ends_with("wordings") {
            continue;
        }
        for entry in parse(text).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let single = |attribute: Attribute<String>| Message {
                id: message.id.clone(),
                value: None,
                attributes: vec![attribute],
                comment: None,
            };
            messages.extend(message.attributes.clone().into_iter().map(single));
        }
    }
    messages
}

/// What a new language brings whole.
fn is_frame(message: &Message<String>) -> bool {
    let id = &*message.id.name;
    id == "guide" || guide("en").labels.texts().any(|(label, _, _)| label == id)
}

/// Whether a language says it with other variables than English does: its country counts in another unit.
fn is_national(message: &Message<String>, language: &Language) -> bool {
    let words = serialize(&Resource { body: vec![Entry::Message(message.clone())] });
    let other_unit = |id: &&QuantityId| id.in_country(language.country()).unit != id.facts().unit;
    QuantityId::ALL.iter().filter(other_unit).any(|id| words.contains(&format!("${id} ")))
}

/// An overlay of some of the messages, in any order.
fn overlay(rng: &mut Rng, messages: &[Message<String>], share: f64) -> String {
    let mut by_id: BTreeMap<&str, Message<String>> = BTreeMap::new();
    for message in messages.iter().filter(|_| rng.f64() < share) {
        let attributes = message.attributes.iter().cloned();
        by_id
            .entry(&message.id.name)
            .and_modify(|known| known.attributes.extend(attributes.clone()))
            .or_insert_with(|| message.clone());
    }
    let mut body: Vec<_> = by_id.into_values().map(Entry::Message).collect();
    rng.shuffle(&mut body);
    serialize(&Resource { body })
}

#[test]
fn any_part_of_any_words_over_any_language_keeps_everything() {
    let messages = english();
    with_seeds(60, |rng| {
        let language = any_of(rng, languages());
        let messages: Vec<_> =
            messages.iter().filter(|message| !is_national(message, language)).cloned().collect();
        let shipped = language.tag().clone();
        let reader = Reader::from(&shipped).wording(*any_of(rng, Wording::ALL));
        let mut builder = Library::builder();
        for _ in 0..rng.usize(1..4) {
            builder = builder.overlay(shipped.clone(), overlay(rng, &messages, 0.2));
        }
        let library = builder.build().unwrap();
        let guide = library.guide(&reader);
        assert_eq!((&guide.lang, guide.status), (&shipped, Status::App));
        assert_whole(&guide);
        for &phase in Phase::ALL {
            let narrowed = library.guide(reader.clone().phase(phase));
            let notes = guide.safety.iter().filter(|note| note.phases.contains(&phase));
            assert!(narrowed.safety.iter().eq(notes));
            // What is left of an item says what the whole guide says.
            for item in narrowed.items() {
                let whole = guide.find(item.key()).unwrap();
                assert_eq!(item.title(), whole.title());
                assert!(item.parts().iter().all(|part| {
                    whole.parts().contains(part) || part.note().map(|note| note.id) == phase.gate()
                }));
            }
        }
    });
}

#[test]
fn any_part_of_a_new_language_keeps_everything_and_mixes_no_item() {
    let messages = english();
    let (frame, rest): (Vec<_>, Vec<_>) = messages.into_iter().partition(is_frame);
    let frame = overlay(&mut Rng::with_seed(0), &frame, 2.0);
    with_seeds(40, |rng| {
        let own: LanguageIdentifier = "fil".parse().unwrap();
        let words = format!("-body = dibdib\n{frame}\n{}", overlay(rng, &rest, rng.clone().f64()));
        let library = Library::builder().overlay(own.clone(), words).build().unwrap();
        let fallback = any_of(rng, languages()).tag().clone();
        let guide = library.guide(&[own.clone(), fallback.clone()]);
        assert_eq!(guide.lang, own);
        assert_whole(&guide);
        let shipped = library.guide(&fallback);
        for (note, stock) in guide.safety.iter().zip(&shipped.safety) {
            // Its picture has words of its own, in a language of its own.
            let [mut words, mut stock] = [note, stock].map(|note| SafetyNote::clone(note));
            let pictures = (words.illustration.take(), stock.illustration.take());
            assert!(note.lang == own || words == stock, "{} is mixed", note.id);
            if let (Some(picture), stock) = pictures {
                assert!(picture.lang == own || Some(&picture) == stock.as_ref(), "{} is mixed", picture.id);
            }
        }
    });
}

#[test]
fn the_order_of_layers_decides_only_where_they_meet() {
    let messages = english();
    with_seeds(30, |rng| {
        let language: LanguageIdentifier = "en".parse().unwrap();
        let half = messages.len() / 2;
        let layers = [overlay(rng, &messages[..half], 0.3), overlay(rng, &messages[half..], 0.3)];
        let library = |layers: &[String]| {
            let builder = layers
                .iter()
                .fold(Library::builder(), |builder, layer| builder.overlay(language.clone(), layer));
            builder.build().unwrap().guide(&language)
        };
        assert_eq!(library(&layers), library(&[layers[1].clone(), layers[0].clone()]));
        // And where they meet, the later one stands.
        let title = |words: &str| format!("step-express =\n    .title = {words}\n");
        let guide = library(&[title("First"), layers[0].clone(), title("Last")]);
        assert_eq!(guide.steps[3].title, "Last");
    });
}

#[test]
fn any_mangled_words_are_an_error_or_a_whole_guide() {
    let messages = english();
    let marks = [
        "{", "}", "$", "-body", "[one]", "*[other]", "=", ".", "\n", "\n    ", "\u{202E}", "\\u", "\"", "(",
        "->", "#", "é",
    ];
    with_seeds(400, |rng| {
        let mut words: Vec<char> = overlay(rng, &messages, 0.05).chars().collect();
        for _ in 0..rng.usize(1..6) {
            let at = rng.usize(..=words.len());
            match rng.u8(..3) {
                0 => drop(words.drain(at..(at + rng.usize(..9)).min(words.len()))),
                1 => drop(words.splice(at..at, any_of(rng, &marks).chars())),
                _ if at < words.len() => words[at] = any_of(rng, &marks).chars().next().unwrap(),
                _ => {}
            }
        }
        let words: String = words.into_iter().collect();
        let language: LanguageIdentifier = "en".parse().unwrap();
        if let Ok(library) = Library::builder().overlay(language.clone(), words).build() {
            assert_whole(&library.guide(language));
        }
    });
}

/// Guides are kept once they are built: what one reader was given must not be what another gets.
#[test]
fn one_library_gives_each_reader_their_own_guide_whatever_was_asked_before() {
    let frame: Vec<_> = english().into_iter().filter(is_frame).collect();
    let frame = overlay(&mut Rng::with_seed(0), &frame, 2.0);
    let build = || {
        let own = ["fil", "ceb"].map(|tag| tag.parse::<LanguageIdentifier>().unwrap());
        let words = |tag: &LanguageIdentifier| format!("-body = {tag}\n{frame}");
        let builder =
            own.iter().fold(Library::builder(), |builder, tag| builder.overlay(tag.clone(), words(tag)));
        builder.build().unwrap()
    };
    let library = build();
    let tags = library.languages().to_vec();
    assert_eq!(tags.len(), languages().len() + 2);
    assert_eq!(tags[0].to_string(), "en");
    assert_eq!(tags[tags.len() - 2..].iter().map(ToString::to_string).collect::<Vec<_>>(), ["fil", "ceb"]);
    for first in &tags {
        for second in &tags {
            let asked = [first.clone(), second.clone()];
            let guide = library.guide(&asked);
            assert_eq!(guide.lang, *first, "{first}, {second}");
            // Where an own language lacks a note, it comes from the shipped language that was asked for next.
            let own = languages().iter().all(|language| language.tag() != first);
            let shipped = languages().iter().any(|language| language.tag() == second);
            let expected = match (own, shipped) {
                (false, _) => first.to_string(),
                (true, true) => second.to_string(),
                (true, false) => "en".to_owned(),
            };
            assert_eq!(guide.safety[0].lang.to_string(), expected, "{first}, {second}");
            assert!(Arc::ptr_eq(&guide, &library.guide(&asked)));
        }
    }
}
