//! English is plain: short sentences, one action each, starting with the verb; and every id says something of its own.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeMap;

use common::{bodies, english, english_in, texts};
use hand_expression::{Part, SafetyNoteId, Urgency, Wording};

/// The sentences of a text. A point in a number or before a bracket ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = [". ", "? ", "! "].iter().filter_map(|end| rest.find(end)).min() {
        sentences.push(rest[..=end].trim());
        rest = &rest[end + 2..];
    }
    sentences.push(rest.trim());
    sentences
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// A title, or a label that stands inside a picture.
fn is_title(place: &str) -> bool {
    place.ends_with(".title") || (place.starts_with("illustration-") && !place.ends_with(".alt"))
}

#[test]
fn sentences_are_short() {
    let mut wrong = Vec::new();
    for &wording in Wording::ALL {
        let mut lengths = Vec::new();
        for (place, text) in texts(&english_in(wording)) {
            if words(&text) > 60 {
                wrong.push(format!("{place} in {wording} has {} words in one piece: {text}", words(&text)));
            }
            // Titles are not sentences, and would flatter the average.
            if is_title(&place) {
                continue;
            }
            for sentence in sentences(&text) {
                lengths.push(words(sentence));
                if words(sentence) > 20 {
                    wrong.push(format!("{place} in {wording} has {} words: {sentence}", words(sentence)));
                }
            }
        }
        let (total, count) = (lengths.iter().sum::<usize>(), lengths.len());
        if total > 12 * count {
            wrong.push(format!("{total} words in {count} sentences in {wording}: more than 12 on average"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The verbs that an instruction may begin with. A new one is welcome here; a noun or "You should" is not.
const VERBS: &[&str] = &[
    "add",
    "ask",
    "boil",
    "breathe",
    "bring",
    "call",
    "catch",
    "change",
    "check",
    "choose",
    "collect",
    "cool",
    "cover",
    "do",
    "drip",
    "drop",
    "dry",
    "express",
    "feed",
    "feel",
    "fill",
    "find",
    "finish",
    "form",
    "freeze",
    "give",
    "go",
    "hand",
    "have",
    "hold",
    "include",
    "keep",
    "lay",
    "leave",
    "lean",
    "let",
    "lie",
    "lift",
    "look",
    "make",
    "massage",
    "measure",
    "move",
    "pause",
    "practise",
    "press",
    "put",
    "repeat",
    "rest",
    "rinse",
    "roll",
    "say",
    "set",
    "sit",
    "stand",
    "start",
    "sterilise",
    "stay",
    "stop",
    "stroke",
    "support",
    "swap",
    "swirl",
    "take",
    "tell",
    "thaw",
    "think",
    "tilt",
    "throw",
    "touch",
    "try",
    "turn",
    "use",
    "warm",
    "wait",
    "wash",
    "wear",
    "write",
];

#[test]
fn every_action_starts_with_a_verb_and_holds_one_sentence() {
    for (id, parts) in bodies(&english()) {
        for part in parts {
            let Part::Action(action) = part else { continue };
            let place = format!("{id}.{}", action.name);
            let first = action.text.split(|c: char| !c.is_alphabetic()).next().unwrap().to_lowercase();
            assert!(VERBS.contains(&&*first), "{place} does not start with a verb: {}", action.text);
            assert_eq!(
                sentences(&action.text).len(),
                1,
                "{place} holds more than one sentence: {}",
                action.text
            );
        }
    }
}

#[test]
fn no_two_places_say_the_same() {
    for &wording in Wording::ALL {
        let mut seen = BTreeMap::new();
        for (place, text) in texts(&english_in(wording)) {
            if let Some(other) = seen.insert(text.clone(), place.clone()) {
                panic!("{place} and {other} say the same in {wording}: {text}");
            }
        }
    }
}

#[test]
fn every_text_ends_and_is_spaced_like_a_sentence() {
    for &wording in Wording::ALL {
        for (place, text) in texts(&english_in(wording)) {
            assert_eq!(text.trim(), text, "{place}");
            assert!(!text.contains("  ") && !text.contains('\n'), "{place}: {text}");
            assert!(!text.contains('"') && !text.contains("--") && !text.contains(" ,"), "{place}: {text}");
            let title = is_title(&place);
            assert_eq!(
                text.ends_with(['.', '?', '!']),
                !title,
                "{place}: a title or label has no full stop, all other texts end with one: {text}"
            );
            assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()), "{place}: {text}");
        }
    }
}

#[test]
fn urgency_is_said_in_words_that_differ() {
    for &wording in Wording::ALL {
        let guide = english_in(wording);
        for note in &guide.safety {
            let text = note.text.to_lowercase();
            let (now, today) = (text.contains(" now"), text.contains("today"));
            match note.urgency {
                Urgency::Emergency => assert!(now && !today, "{} says now, not today: {text}", note.id),
                Urgency::SameDay => {
                    assert!(
                        today && !text.contains("emergency"),
                        "{} says today, not emergency: {text}",
                        note.id
                    );
                }
                Urgency::Soon => {
                    assert!(
                        !today && !text.contains("emergency"),
                        "{} says neither today nor emergency: {text}",
                        note.id
                    );
                }
                _ => assert!(
                    !today && !text.contains("call now"),
                    "{} says neither today nor call now: {text}",
                    note.id
                ),
            }
        }
    }
}

#[test]
fn wordings_differ_where_they_should_and_nowhere_else() {
    let [default, breast, chest] = [Wording::Default, Wording::Breast, Wording::Chest].map(english_in);
    assert_eq!(
        default.summary,
        "How to massage your breast or chest and take out milk with your own hands, step by step."
    );
    assert_eq!(
        breast.summary,
        "How to massage your breast and take out milk with your own hands, step by step."
    );
    assert_eq!(
        chest.summary,
        "How to massage your chest and take out milk with your own hands, step by step."
    );
    for ((place, default), (_, chest)) in texts(&default).iter().zip(texts(&chest)) {
        assert_eq!(
            default.replace("breast or chest", "chest"),
            chest.replace("breast or chest", "chest"),
            "{place}"
        );
    }
}

#[test]
fn emergency_text_keeps_the_word_breast_in_every_wording() {
    let texts = |wording| -> Vec<_> {
        let guide = english_in(wording);
        let emergencies = guide.safety.iter().filter(|note| note.urgency == Urgency::Emergency);
        emergencies.map(|note| note.text.clone()).collect()
    };
    let default = texts(Wording::Default);
    assert!(default.iter().any(|text| text.contains("breast")));
    assert_eq!(texts(Wording::Breast), default);
    assert_eq!(texts(Wording::Chest), default);
    // The notes that send somebody to a clinician about the breast name it too.
    for id in [SafetyNoteId::Fever, SafetyNoteId::Abscess, SafetyNoteId::BreastChanges] {
        let guide = english_in(Wording::Chest);
        assert!(guide.note(id).text.contains("breast"), "{id}: {}", guide.note(id).text);
    }
}

#[test]
fn no_digit_is_typed_in_a_locale() {
    let mut files = Vec::new();
    let mut folders = vec![std::path::PathBuf::from("locales")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(path);
            }
        }
    }
    assert!(files.len() >= 13, "{files:?}");
    let mut wrong = Vec::new();
    for path in files {
        for (line, number) in std::fs::read_to_string(&path).unwrap().lines().zip(1..) {
            if !line.trim_start().starts_with('#') && line.chars().any(char::is_numeric) {
                wrong.push(format!(
                    "{}:{number}: give the number a row in src/content/quantity.rs: {line}",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn numbers_reach_the_words_as_their_rows_have_them() {
    let texts: BTreeMap<_, _> = texts(&english()).into_iter().collect();
    // A number that was changed on purpose is changed here as well.
    let says = |place: &str, words: &str| {
        assert!(texts[place].contains(words), "{place} should say {words:?}, and says: {}", texts[place]);
    };
    says("step-find-spot.measure", "2 to 3 cm (about 1 inch)");
    says("step-express.hold", "2 seconds");
    says("step-switch-sides.switch", "3 to 5 minutes");
    says("safety-fever.fever", "38.0 °C (100.4 °F)");
    says("safety-baby-temperature.cold", "below 36.0 °C (96.8 °F)");
    says("safety-baby-temperature.act", "under 3 months");
    says("topic-storing.freezer", "6 months at \u{2212}18 °C (0 °F)");
    says("topic-storing.room", "25 °C (77 °F) for 4 hours");
    says("topic-storing.leftover", "1 hour after");
    says("safety-lump.stays", "after 1 week must be examined");
    says("safety-ask-first.text", "from 36 or 37 full weeks");
}
