//! The words of every language hold to the term base, `locales/terms.toml`.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "overlay", feature = "serde"))]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use std::collections::BTreeMap;

use hand_expression::{SafetyNote, Urgency, guide, languages};
use locale::Locale;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Terms {
    term: Vec<Term>,
    /// By language, strings that must not appear.
    avoid: BTreeMap<String, Vec<String>>,
    /// By language and string, the messages that may use it after all.
    #[serde(default)]
    avoid_except: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    meaning: String,
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    sources: BTreeMap<String, String>,
}

fn terms() -> Terms {
    let file = marks::locales().join("terms.toml");
    toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// Every whole language with its texts in one, by the message that they belong to.
fn texts() -> BTreeMap<String, Vec<(String, String)>> {
    let tags = marks::tags().unwrap().into_iter().chain(["en".into()]);
    let locales = tags.map(|tag| Locale::read(&tag)).filter(|locale| locale.whole);
    locales
        .map(|locale| {
            let texts = locale.texts().map(|(name, field)| (name.split('.').next().unwrap(), &field.pattern));
            // A word may stand in a term of Fluent, from which the texts take it.
            let terms = locale.base.terms.iter().map(|(name, term)| (name.as_str(), &term.pattern));
            let texts =
                texts.chain(terms).map(|(name, text)| (name.to_owned(), locale::words(text).to_lowercase()));
            (locale.tag.clone(), texts.collect())
        })
        .collect()
}

#[test]
fn every_term_has_its_word_in_every_language_and_the_language_uses_it() {
    let (terms, languages) = (terms(), texts());
    let mut wrong = Vec::new();
    for Term { id, meaning, words, sources } in &terms.term {
        assert!(!meaning.is_empty(), "{id}");
        for (tag, texts) in &languages {
            let Some(words) = words.get(tag).filter(|words| !words.is_empty()) else {
                wrong.push(format!("{id} has no word in {tag}; add it to [term.words]"));
                continue;
            };
            for word in words {
                if !texts.iter().any(|(_, text)| text.contains(&word.to_lowercase())) {
                    wrong
                        .push(format!("{tag} never says {word:?} for {id}; mend the text, or the term base"));
                }
            }
        }
        for (tag, source) in sources {
            if !source.starts_with("http") || !languages.contains_key(tag) {
                wrong.push(format!("{id}, {tag}: {source} is no address, or the language is not there"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_language_uses_a_word_that_it_avoids() {
    let (terms, languages) = (terms(), texts());
    let mut wrong = Vec::new();
    for (tag, strings) in &terms.avoid {
        let texts = languages.get(tag).unwrap_or_else(|| panic!("[avoid] names {tag}, which is no language"));
        let except = terms.avoid_except.get(tag);
        for string in strings {
            let allowed = except.and_then(|except| except.get(string));
            for (message, text) in texts.iter().filter(|(_, text)| text.contains(&string.to_lowercase())) {
                if !allowed.is_some_and(|allowed| allowed.contains(message)) {
                    wrong.push(format!("{tag}, {message}: avoid {string:?}: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a text has the word as a word of its own. Scripts without spaces have it anywhere.
fn has(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    let ends = |c: Option<char>| {
        c.is_none_or(|c| c.is_whitespace() || ",.;:!?()«»“”…–—،؛۔।\u{2068}\u{2069}".contains(c))
    };
    let spaced = !word.chars().any(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    text.match_indices(word).any(|(at, _)| {
        !spaced || (ends(text[..at].chars().next_back()) && ends(text[at + word.len()..].chars().next()))
    })
}

#[test]
fn each_sign_says_how_soon_with_its_own_word_and_a_rule_to_stop_says_stop() {
    let terms = terms();
    let english = guide("en");
    let mut wrong = Vec::new();
    for language in languages() {
        let tag = language.tag().to_string();
        // A regional form has the words of its language.
        let whole =
            if terms.term[0].words.contains_key(&tag) { &tag } else { language.tag().language.as_str() };
        let words = |id: &str| {
            let term = terms.term.iter().find(|term| term.id == id).unwrap();
            term.words[whole].iter().map(|word| word.to_lowercase()).collect::<Vec<_>>()
        };
        let said = |text: &str| {
            let says = |id: &&str| words(id).iter().any(|word| has(text, word));
            ["now", "today", "soon", "stop"].into_iter().filter(says).collect::<Vec<_>>()
        };
        let own = |urgency| match urgency {
            Urgency::Emergency => "now",
            Urgency::SameDay => "today",
            Urgency::Soon => "soon",
            _ => "stop",
        };
        let guide = guide(language.tag());
        for urgency in [Urgency::Emergency, Urgency::SameDay, Urgency::Soon, Urgency::Stop] {
            let label = &guide.labels.urgency[urgency];
            if said(label) != [own(urgency)] {
                wrong.push(format!("{tag}: {urgency} is {label:?}, which says {:?}", said(label)));
            }
        }
        for note in &guide.safety {
            let says = said(note.act.as_ref().unwrap_or(&note.text));
            let right = match note.urgency {
                Urgency::Emergency | Urgency::SameDay => says == [own(note.urgency)],
                // Some of these say the days, or "as soon as".
                Urgency::Soon => says.is_empty() || says == ["soon"],
                Urgency::Stop => {
                    let source = &english.note(note.id).text;
                    let to_stop = source.starts_with("Stop ") || source.contains(". Stop ");
                    !to_stop || says.contains(&"stop")
                }
                Urgency::Caution => true,
            };
            if !right {
                wrong.push(format!("{tag}, {}: {} says {says:?}", note.key, note.urgency));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // It can fail.
    assert!(
        !has("Ayuda", "ya") && has("Llama ya.", "ya") && has("马上打电话", "马上") && !has("knowing", "now")
    );
    let stops = |note: &&std::sync::Arc<SafetyNote>| {
        note.urgency == Urgency::Stop && (note.text.starts_with("Stop ") || note.text.contains(". Stop "))
    };
    assert_eq!(english.safety.iter().filter(stops).count(), 3);
}
