//! A language as its files have it, for the checks.

// Not every test file that reads languages runs all checks.
#![allow(dead_code)]

pub mod checks;
pub mod pending;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::marks;

/// One text: where it is and what it says.
#[derive(Clone, Debug)]
pub struct Field {
    pub file: String,
    pub line: usize,
    pub pattern: Pattern<String>,
    /// A comment above the message says that it is the same as in English, and why.
    pub same_as_english: bool,
}

/// The words of a wording, or of the base.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// "message.attribute" and its text.
    pub fields: BTreeMap<String, Field>,
    /// Terms by name, with their dash.
    pub terms: BTreeMap<String, Field>,
}

pub struct Locale {
    pub tag: String,
    /// Whether it has every message, rather than being a regional layer over another language.
    pub whole: bool,
    /// Files with their text.
    pub files: Vec<(String, String)>,
    pub base: Words,
    /// Wordings by name, "default" among them.
    pub wordings: BTreeMap<String, Words>,
    /// The language under a regional layer, which uses its terms.
    pub under: Option<Box<Locale>>,
    /// The messages that its `review.toml` lists as pending, each with its line there.
    pub pending: BTreeMap<String, usize>,
    /// What does not parse or stands where it must not, with file and line.
    pub broken: Vec<String>,
}

impl Locale {
    pub fn read(tag: &str) -> Self {
        let mut files = marks::files(tag).unwrap();
        let review = marks::locales().join(tag).join("review.toml");
        files.push((review.clone(), std::fs::read_to_string(review).unwrap()));
        let files = files.into_iter().map(|(path, text)| {
            let file = path.strip_prefix(marks::locales().parent().unwrap()).unwrap();
            (file.to_string_lossy().replace('\\', "/"), text)
        });
        let mut locale = Self::of(tag, files.collect());
        if let Some((language, _)) = tag.split_once('-').filter(|_| !locale.whole) {
            locale.under = Some(Box::new(Self::read(language)));
        }
        locale
    }

    pub fn of(tag: &str, files: Vec<(String, String)>) -> Self {
        let (reviews, files): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(file, _)| file.ends_with("/review.toml"));
        let whole = files.iter().any(|(file, _)| file.ends_with("/guide.ftl"));
        let mut locale = Self {
            tag: tag.to_owned(),
            whole,
            files,
            base: Words::default(),
            wordings: BTreeMap::new(),
            under: None,
            pending: BTreeMap::new(),
            broken: Vec::new(),
        };
        for (file, text) in reviews {
            match pending::listed(&file, &text) {
                Ok(pending) => locale.pending = pending,
                Err(problem) => locale.broken.push(problem),
            }
        }
        for (file, text) in locale.files.clone() {
            let (resource, errors) = match parse(text.clone()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            for error in errors {
                let line = text[..error.pos.start].matches('\n').count() + 1;
                locale
                    .broken
                    .push(format!("{file}:{line}: this is not Fluent; mend this line: {}", error.kind));
            }
            let mut words = Words::default();
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        let line = line_of(&text, &id, None);
                        if message.value.is_some() {
                            locale.broken.push(format!(
                                "{file}:{line}: {id}: words stand in attributes; move them into one"
                            ));
                        }
                        let comment =
                            message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
                        for attribute in message.attributes {
                            let name = format!("{id}.{}", attribute.id.name);
                            let line = line_of(&text, &id, Some(&attribute.id.name));
                            let field = Field {
                                file: file.clone(),
                                line,
                                pattern: attribute.value,
                                same_as_english: comment.contains("same as English"),
                            };
                            if words.fields.insert(name.clone(), field).is_some() {
                                locale.broken.push(format!("{file}:{line}: {name} is there twice; keep one"));
                            }
                        }
                    }
                    Entry::Term(term) => {
                        let name = format!("-{}", term.id.name);
                        let line = line_of(&text, &name, None);
                        let field =
                            Field { file: file.clone(), line, pattern: term.value, same_as_english: false };
                        if words.terms.insert(name.clone(), field).is_some() {
                            locale.broken.push(format!("{file}:{line}: {name} is there twice; keep one"));
                        }
                    }
                    _ => {}
                }
            }
            let stem = file.rsplit('/').next().unwrap().trim_end_matches(".ftl").to_owned();
            if file.contains("/wordings/") {
                locale.wordings.insert(stem, words);
            } else {
                for (name, field) in words.fields.into_iter().chain(words.terms) {
                    let kind =
                        if name.starts_with('-') { &mut locale.base.terms } else { &mut locale.base.fields };
                    let line = field.line;
                    if let Some(other) = kind.insert(name.clone(), field) {
                        locale
                            .broken
                            .push(format!("{file}:{line}: {name} is in {} too; keep one", other.file));
                    }
                }
            }
        }
        locale
    }

    /// Every text, of the base and of the wordings.
    pub fn texts(&self) -> impl Iterator<Item = (&String, &Field)> {
        self.base.fields.iter().chain(self.wordings.values().flat_map(|words| &words.fields))
    }

    /// Every text, and every term that texts take words from.
    pub fn texts_and_terms(&self) -> impl Iterator<Item = (&String, &Field)> {
        self.texts().chain(&self.base.terms).chain(self.wordings.values().flat_map(|words| &words.terms))
    }
}

/// The line of a message or a term, or of an attribute of it, from 1.
fn line_of(text: &str, id: &str, attribute: Option<&str>) -> usize {
    let names = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().zip(1..).skip_while(|(line, _)| !names(line, id));
    let line = match attribute {
        None => lines.next(),
        Some(attribute) => lines
            .find(|(line, _)| line.trim_start().strip_prefix('.').is_some_and(|line| names(line, attribute))),
    };
    line.map_or(0, |(_, number)| number)
}

/// The variables that a text shows in any case: outside of choices, and in the form that is always there.
pub fn shown(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                variables.insert(id.name.clone());
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variables
                    .extend(variants.iter().filter(|v| v.default).flat_map(|variant| shown(&variant.value)));
            }
            _ => {}
        }
    }
    variables
}

/// The words of a text, with a placeholder where a number or a term goes.
pub fn words(pattern: &Pattern<String>) -> String {
    let word = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).collect::<Vec<_>>().join(" / ")
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => unescape_unicode_to_string(value).into_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::NumberLiteral { value }),
        } => value.clone(),
        PatternElement::Placeable { .. } => "\u{FFFC}".into(),
    };
    pattern.elements.iter().map(word).collect()
}

/// The forms of the first choice in a text, with whether it is by a number.
pub fn choices(pattern: &Pattern<String>) -> Vec<(bool, Vec<String>)> {
    let mut choices = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            let by_number = matches!(selector, InlineExpression::VariableReference { .. });
            choices.push((by_number, variants.iter().map(|variant| key(&variant.key)).collect()));
            choices.extend(variants.iter().flat_map(|variant| self::choices(&variant.value)));
        }
    }
    choices
}

/// The terms that a text takes in a certain case, each with the case.
pub fn cases_asked_for(pattern: &Pattern<String>) -> Vec<(String, String)> {
    let mut asked = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression:
                    Expression::Inline(InlineExpression::TermReference { id, arguments: Some(arguments), .. }),
            } => asked.extend(arguments.named.iter().filter_map(|argument| match &argument.value {
                InlineExpression::StringLiteral { value } => Some((format!("-{}", id.name), value.clone())),
                _ => None,
            })),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                asked.extend(variants.iter().flat_map(|variant| cases_asked_for(&variant.value)));
            }
            _ => {}
        }
    }
    asked
}

/// The numbers that a form of a choice does not show although the form that is always there does: the form, the number, and
/// whether the choice is by it.
pub fn lost_in_forms(
    pattern: &Pattern<String>,
    shown_outside: &BTreeSet<String>,
) -> Vec<(String, String, bool)> {
    let mut outside = shown_outside.clone();
    outside.extend(pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(id.name.clone()),
        _ => None,
    }));
    let mut lost = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        let needed: BTreeSet<_> =
            variants.iter().filter(|v| v.default).flat_map(|v| shown(&v.value)).collect();
        for variant in variants {
            let here: BTreeSet<_> = shown(&variant.value).union(&outside).cloned().collect();
            for number in needed.difference(&here) {
                let by_it =
                    matches!(selector, InlineExpression::VariableReference { id } if id.name == *number);
                lost.push((key(&variant.key), number.clone(), by_it));
            }
            lost.extend(lost_in_forms(&variant.value, &outside));
        }
    }
    lost
}

fn key(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}
