//! The words of every language hold to the term base, `locales/terms.toml`.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "overlay", feature = "serde"))]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use std::collections::BTreeMap;

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
