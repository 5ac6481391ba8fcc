//! gettext PO, both ways.
//!
//! Ours, and not a crate's: those there are panic on a short line, drop headers that they do not know, and name no line in an error.

use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, SourceText};
use super::translated::{ImportError, Translated, TranslatedText, language};
use super::{Work, is_source};
use crate::file::{File, unreviewed};
use crate::id::UnknownId;
use crate::language::{Direction, Status, Wording, english};
use crate::message::{Facts, lines};

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn files(work: &Work<'_>, languages: &[LanguageIdentifier]) -> Vec<File> {
    let source = work.catalog(english().tag());
    let mut files = vec![File::new("hand-expression.pot", page(work, &source, true))];
    for language in languages.iter().filter(|language| !is_source(language)) {
        let name = language.to_string().replace('-', "_");
        files.push(File::new(format!("{name}.po"), page(work, &work.catalog(language), false)));
    }
    files
}

fn page(work: &Work<'_>, catalog: &Catalog, template: bool) -> String {
    let mut po = String::new();
    comment(
        &mut po,
        "#",
        "Hand expression and massage. Translate what you read; keep what stands in braces.",
    );
    comment(
        &mut po,
        "#",
        "People act on these words with their own bodies: no number, no \"not\" and no urgency may get lost.",
    );
    let language = if template { String::new() } else { catalog.language.to_string().replace('-', "_") };
    let header = [
        ("Project-Id-Version", format!("hand-expression {VERSION}")),
        ("Language", language),
        // Empty for the translator's tool to fill: this crate reads no clock and names nobody.
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE".to_owned()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Direction", Direction::of(&catalog.language).to_string()),
        (WORDING, catalog.wording.to_string()),
        ("X-Status", if template { Status::Draft } else { catalog.status }.to_string()),
    ];
    let header: String = header.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    keyword(&mut po, "msgid", "");
    keyword(&mut po, "msgstr", &header);
    for text in &catalog.texts {
        po.push('\n');
        entry(&mut po, text, catalog.status, work.notes.get(&text.name.key()), template);
    }
    po
}

/// The header that says in which wording the words are.
const WORDING: &str = "X-Wording";

fn entry(po: &mut String, text: &SourceText, status: Status, notes: Option<&Facts>, template: bool) {
    for line in &text.comments {
        comment(po, "#", line);
    }
    for line in &text.guidance {
        comment(po, "#.", line);
    }
    for line in notes.map(lines).unwrap_or_default() {
        comment(po, "#.", &line);
    }
    if text.stale {
        comment(po, "#.", "stale: the English has changed since this was translated");
    }
    comment(po, "#:", &format!("{}.ftl", text.file));
    let translation = text.translation.as_deref().filter(|_| !template);
    if translation.is_some() && (unreviewed(status) || text.stale) {
        comment(po, "#,", "fuzzy");
    }
    keyword(po, "msgctxt", &text.name.key());
    keyword(po, "msgid", &text.english);
    keyword(po, "msgstr", translation.unwrap_or_default());
}

fn comment(po: &mut String, sign: &str, line: &str) {
    po.push_str(format!("{sign} {line}").trim_end());
    po.push('\n');
}

/// A keyword and its string, a line for each line of the string where it has several.
fn keyword(po: &mut String, keyword: &str, string: &str) {
    po.push_str(keyword);
    if string.trim_end_matches('\n').contains('\n') || string.ends_with('\n') {
        po.push_str(" \"\"");
        for line in string.split_inclusive('\n') {
            po.push_str(&format!("\n\"{}\"", escaped(line)));
        }
    } else {
        po.push_str(&format!(" \"{}\"", escaped(string)));
    }
    po.push('\n');
}

fn escaped(string: &str) -> String {
    let mut escaped = String::new();
    for c in string.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// One entry while it is read.
#[derive(Default)]
struct Raw {
    line: usize,
    context: Option<String>,
    id: Option<String>,
    string: Option<String>,
    comments: Vec<String>,
}

/// What a PO file says. Obsolete entries (`#~`) are passed over.
pub(super) fn read(po: &str) -> Result<Translated, ImportError> {
    let mut entries: Vec<Raw> = Vec::new();
    let mut entry = Raw::default();
    let mut last: Option<&str> = None;
    for (line, number) in po.lines().zip(1..) {
        let line = line.trim();
        let (keyword, string) = match line {
            "" => continue,
            _ if line.starts_with('#') => {
                // A comment after the strings of an entry belongs to the next.
                if entry.string.is_some() {
                    entries.push(std::mem::take(&mut entry));
                }
                if let Some(comment) = line.strip_prefix("# ").or((line == "#").then_some("")) {
                    entry.comments.push(comment.to_owned());
                }
                last = None;
                continue;
            }
            _ if line.starts_with('"') => (last, line),
            _ => {
                let (keyword, string) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
                (Some(keyword), string.trim_start())
            }
        };
        let string = unquoted(string).ok_or_else(|| {
            let shown: String = line.chars().take(64).collect();
            ImportError::at(number, &format!("{shown:?} has no string in quotes, as PO wants it"))
        })?;
        // A keyword that an entry has already begins the next one, with or without a blank line between.
        let continues = line.starts_with('"');
        let again = match keyword {
            Some("msgctxt") => entry.context.is_some() || entry.id.is_some(),
            Some("msgid") => entry.id.is_some(),
            _ => false,
        };
        if again && !continues {
            entries.push(std::mem::take(&mut entry));
        }
        if entry.context.is_none() && entry.id.is_none() {
            entry.line = number;
        }
        let field = match keyword {
            Some("msgctxt") => &mut entry.context,
            Some("msgid") => &mut entry.id,
            Some("msgstr") => &mut entry.string,
            Some(other) => {
                return Err(ImportError::at(
                    number,
                    &format!("{other:?} has no place here: every text has one msgid and one msgstr"),
                ));
            }
            None => return Err(ImportError::at(number, "a string that belongs to nothing")),
        };
        match field {
            Some(field) if continues => field.push_str(&string),
            Some(_) => {
                return Err(ImportError::at(
                    number,
                    &format!("{} is there twice in one entry", keyword.unwrap_or_default()),
                ));
            }
            None => *field = Some(string),
        }
        last = keyword;
    }
    entries.push(entry);

    let mut entries = entries.into_iter().filter(|entry| entry.id.is_some());
    let header = entries.next().filter(|entry| entry.context.is_none() && entry.id.as_deref() == Some(""));
    let Some(Raw { line, string: Some(header), .. }) = header else {
        return Err(ImportError::at(1, "this is no PO file: it does not begin with the header, msgid \"\""));
    };
    let value = |wanted: &str| {
        let mut lines = header.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
    };
    let tag = value("Language").unwrap_or_default().replace('_', "-");
    let language = language(&tag, line)?;
    let wording =
        value(WORDING).filter(|wording| !wording.is_empty()).map_or(Ok(Wording::Default), str::parse);
    let wording = wording.map_err(|error: UnknownId| ImportError::at(line, &error.to_string()))?;
    let mut texts = Vec::new();
    for entry in entries {
        let Some(key) = entry.context else {
            return Err(ImportError::at(
                entry.line,
                "an entry without msgctxt, which is the key of its text",
            ));
        };
        texts.push(TranslatedText {
            line: entry.line,
            key,
            translation: entry.string.unwrap_or_default(),
            comments: entry.comments,
        });
    }
    Ok(Translated { language, wording, texts })
}

/// The string between the quotes, unescaped.
fn unquoted(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut string = String::new();
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => string.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                same @ ('\\' | '"') => same,
                _ => return None,
            }),
            // A quote inside would have ended the string.
            '"' => return None,
            c => string.push(c),
        }
    }
    Some(string)
}
