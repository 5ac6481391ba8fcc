//! A translator's file, back to the `.ftl` files of its language.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, Name, SourceText, written};
use super::translated::{ImportError, Translated};
use super::{Format, po, xliff};
use crate::file::File;
use crate::language::{Status, Wording};
use crate::overlay::{self, Finding};

/// What [`import()`] made of a translator's file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Import {
    /// The language of the words.
    pub language: LanguageIdentifier,
    /// Their wording.
    pub wording: Wording,
    /// The `.ftl` files, as they stand below `locales/`: `es/step.ftl`. Of a regional form or a wording, only what differs from the
    /// words below it.
    pub files: Vec<File>,
    /// The texts that have no translation yet, by key.
    pub untranslated: Vec<String>,
}

/// The `.ftl` files that a translator's PO or XLIFF stands for.
///
/// The file says its own language and wording. Every text is held to what the crate asks of an application's words: real names, no
/// number lost, nothing that Fluent reads otherwise. A text without a translation is left out and named. Comments come along, and
/// with them the mark of the English that a message was made from; `cargo run --example stale` reads it.
///
/// ```
/// use hand_expression::translate::{Format, files, import};
/// use hand_expression::{Library, Wording};
///
/// let library = Library::builder().build()?;
/// let po = &files(&library, &["sw".parse()?], Wording::Default, Format::Po)?[1];
/// let words = import(Format::Po, &po.contents)?;
/// assert_eq!((words.language.to_string(), words.untranslated.len()), ("sw".to_string(), 0));
/// assert!(words.files.iter().any(|file| file.path == "sw/safety.ftl"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong, each problem with its line and the key of its text.
pub fn import(format: Format, contents: &str) -> Result<Import, ImportError> {
    let contents = contents.strip_prefix('\u{FEFF}').unwrap_or(contents);
    let translated = match format {
        Format::Po => po::read(contents)?,
        Format::Xliff => xliff::read(contents)?,
    };
    let Translated { language, wording, texts } = translated;
    let mut problems: Vec<(usize, String)> = Vec::new();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let mut catalog = Catalog { language, wording, status: Status::Draft, texts: Vec::new() };
    let mut untranslated = Vec::new();
    for text in texts {
        if let Some(first) = lines.insert(text.key.clone(), text.line) {
            problems.push((
                text.line,
                format!("{}: it is there twice, first in line {first}; keep one", text.key),
            ));
            continue;
        }
        let translation = match one(&text.translation) {
            Ok(None) => {
                untranslated.push(text.key.clone());
                None
            }
            Ok(translation) => translation,
            Err(problem) => {
                problems.push((text.line, format!("{}: {problem}", text.key)));
                continue;
            }
        };
        catalog.texts.push(SourceText {
            name: Name::from_key(&text.key),
            file: "",
            english: String::new(),
            translation,
            guidance: Vec::new(),
            comments: text.comments,
            stale: false,
        });
    }
    let files = catalog.ftl();
    let words: Vec<_> = files.iter().map(|file| file.contents.as_str()).collect();
    let found = overlay::findings(&catalog.language, &[], &[&words.join("\n")], false);
    for Finding { place, message, .. } in found.into_iter().flatten() {
        // What is said of a message as a whole is shown at its first text.
        let first = |key: &&String| key.split('.').next() == Some(&place);
        let (key, line) = (lines.get_key_value(&place))
            .or_else(|| lines.keys().find(first).and_then(|key| lines.get_key_value(key)))
            .map_or((place.as_str(), 1), |(key, line)| (key.as_str(), *line));
        problems.push((line, format!("{key}: {message}")));
    }
    if !problems.is_empty() {
        problems.sort();
        return Err(ImportError::new(
            problems.into_iter().map(|(line, problem)| format!("line {line}, {problem}")).collect(),
        ));
    }
    Ok(Import { language: catalog.language, wording: catalog.wording, files, untranslated })
}

/// A translation as Fluent writes it; nothing, where there is none. It must be one text: neither half of one, nor one and then
/// other messages or attributes.
fn one(translation: &str) -> Result<Option<String>, String> {
    if translation.trim().is_empty() {
        return Ok(None);
    }
    let source = format!("x = {}\n", translation.trim_end().replace('\n', "\n    "));
    if let Some(finding) = overlay::scan(&source).into_iter().next() {
        return Err(finding.message);
    }
    let resource = parse(source.as_str()).map_err(|(_, errors)| {
        let kind = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
        format!("this is not Fluent: {kind}")
    })?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => {
            let text = message.value.as_ref().map(written);
            text.map(Some).ok_or_else(|| "this says nothing".to_owned())
        }
        _ => Err("this is more than one text; a line must not begin with a name and =".to_owned()),
    }
}
