//! What a translator works on: every text as Fluent has it, in English and in the language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use unic_langid::LanguageIdentifier;

use crate::language::{Layer, Status, Wording};
use crate::library::{Library, Stack};
use crate::mark::mark;

/// What the mark of a message is written after.
pub(super) const MARK: &str = "# en: ";
/// The file of the terms that English lacks.
pub(super) const TERMS: &str = "term";

/// The texts of a language beside their English.
pub(super) struct Catalog {
    pub language: LanguageIdentifier,
    pub wording: Wording,
    pub status: Status,
    pub texts: Vec<SourceText>,
}

/// One text: what it is called, what it says in English, and what the language has for it.
pub(super) struct SourceText {
    pub name: Name,
    /// The file that English has it in: "step", "wordings/default".
    pub file: &'static str,
    pub english: String,
    pub translation: Option<String>,
    /// What English says of its message to translators.
    pub guidance: Vec<String>,
    /// Lines of comment above its message, with their `#`: the mark of the English that it was made from among them. They stand
    /// at the first text of a message.
    pub comments: Vec<String>,
    /// Whether the translation was made from other English than today's.
    pub stale: bool,
}

/// The name of a text: a field of a message, or a term.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// "step-express", or "-body".
    pub id: String,
    /// Empty for a term.
    pub field: String,
}

impl Name {
    /// "step-express.press", or "-body".
    pub fn key(&self) -> String {
        if self.field.is_empty() { self.id.clone() } else { format!("{}.{}", self.id, self.field) }
    }

    pub fn from_key(key: &str) -> Self {
        let (id, field) = key.split_once('.').unwrap_or((key, ""));
        Self { id: id.to_owned(), field: field.to_owned() }
    }
}

/// The words of one language, layer by layer, as text.
#[derive(Default)]
pub(super) struct Layered {
    /// The files that hold a message or term, lowest layer first, with the names that are in them.
    pub order: Vec<(&'static str, Name)>,
    pub texts: BTreeMap<Name, String>,
    /// The comments above a message or term, by its id.
    comments: BTreeMap<String, Vec<String>>,
    /// The mark of a message, by its id.
    pub marks: BTreeMap<String, String>,
}

impl Layered {
    pub fn of_layers(layers: impl IntoIterator<Item = Layer>) -> Self {
        let mut layered = Self::default();
        for layer in layers {
            layered.add(layer.file, layer.words);
        }
        layered
    }

    /// The source of all translations, with the words of the application.
    pub fn english(library: &Library, wording: Wording) -> Self {
        // English is first in every library.
        Self::of(&library.stack(0, wording))
    }

    fn of(stack: &Stack<'_>) -> Self {
        let mut layered = Self::of_layers(stack.shipped.iter().copied());
        for words in &stack.own {
            layered.add("", words);
        }
        layered
    }

    pub fn add(&mut self, file: &'static str, words: &str) {
        // Shipped words parse, by test; an application's words went through the overlay check.
        let resource = parse(words).unwrap_or_else(|(partial, _)| partial);
        let mut above: Vec<String> = Vec::new();
        for entry in resource.body {
            match entry {
                Entry::Comment(comment) => lines("#", &comment, &mut above, true),
                Entry::GroupComment(comment) => lines("##", &comment, &mut above, true),
                Entry::ResourceComment(comment) => lines("###", &comment, &mut above, true),
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(comment) = &message.comment {
                        lines("#", comment, &mut above, false);
                    }
                    self.comments.insert(id.to_owned(), std::mem::take(&mut above));
                    for attribute in &message.attributes {
                        self.text(file, id, attribute.id.name, written(&attribute.value));
                    }
                    self.marks.insert(id.to_owned(), mark(message));
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    if let Some(comment) = &term.comment {
                        lines("#", comment, &mut above, false);
                    }
                    self.comments.insert(id.clone(), std::mem::take(&mut above));
                    self.text(file, &id, "", written(&term.value));
                }
                Entry::Junk { .. } => {}
            }
        }
    }

    fn text(&mut self, file: &'static str, id: &str, field: &str, text: String) {
        let name = Name { id: id.to_owned(), field: field.to_owned() };
        if self.texts.insert(name.clone(), text).is_none() {
            self.order.push((file, name));
        }
    }
}

/// The lines of a comment as they stand in the file, one that stands alone with a blank line after it.
fn lines(sign: &str, comment: &Comment<&str>, above: &mut Vec<String>, alone: bool) {
    above.extend(comment.content.iter().map(|line| format!("{sign} {line}").trim_end().to_owned()));
    if alone {
        above.push(String::new());
    }
}

/// A pattern as it is written after `=`.
pub(super) fn written(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = written.strip_prefix("x =").unwrap_or(&written);
    // Where it has several lines, the serializer starts on a new one and indents them all.
    let lines: Vec<_> = text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n").trim_start_matches(['\n', ' ']).to_owned()
}

impl Catalog {
    /// `english` is [`Layered::english`] of the same library.
    pub fn of(library: &Library, wording: Wording, english: &Layered, language: &LanguageIdentifier) -> Self {
        let place = library.languages().iter().position(|tag| tag == language).unwrap_or_default();
        let own = library.stack(place, wording);
        let mut words = if place == 0 { Layered::default() } else { Layered::of(&own) };
        let wording = own.language.map_or(Wording::Default, |language| language.wording(wording));
        let status = match own.language {
            Some(language) if own.own.is_empty() => language.status(),
            _ => Status::App,
        };
        let mut texts: Vec<SourceText> = Vec::new();
        let mut order = english.order.clone();
        // A term that only the language has stands where its file begins.
        for (file, name) in words.order.iter().filter(|(_, name)| !english.texts.contains_key(name)) {
            let file = if file.is_empty() { TERMS } else { file };
            let at = order.iter().position(|(other, _)| *other == file).unwrap_or(order.len());
            order.insert(at, (file, name.clone()));
        }
        for (file, name) in order {
            let translation = words.texts.remove(&name);
            let mark = english.marks.get(&name.id).map(|mark| format!("{MARK}{mark}"));
            // What is said of a message stands at its first text.
            let first = texts.last().is_none_or(|before| before.name.id != name.id);
            let (comments, guidance, stale) = if first {
                let other = |line: &String| line.starts_with(MARK) && Some(line) != mark.as_ref();
                let comments = words.comments.remove(&name.id);
                let stale = comments.iter().flatten().any(other);
                let guidance = english.comments.get(&name.id).into_iter().flatten();
                let guidance = guidance.map(|line| line.trim_start_matches('#').trim().to_owned());
                // What is not translated yet will be made from today's English.
                let comments = comments.unwrap_or_else(|| mark.into_iter().collect());
                (comments, guidance.filter(|line| !line.is_empty()).collect(), stale)
            } else {
                (Vec::new(), Vec::new(), texts.last().is_some_and(|before| before.stale))
            };
            // The name of a term that English lacks is all that can be said of it.
            let english = english.texts.get(&name).cloned();
            let english = english.unwrap_or_else(|| name.id.replace('-', " ").trim().to_owned());
            texts.push(SourceText { name, file, english, translation, guidance, comments, stale });
        }
        Self { language: language.clone(), wording, status, texts }
    }
}
