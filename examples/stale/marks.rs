//! The mark of an English message: what a translation was made from.
//!
//! Above each message of a translation stands `# en: ` and eight hexadecimal digits, computed from the English message of the
//! same id. When the English changes, the marks no longer agree, and the translation is stale until somebody has looked at it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

#[path = "../../src/mark.rs"]
mod mark;

/// The folder of the languages.
pub fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The `.ftl` files of a language, its wordings among them, each with its text.
pub fn files(tag: &str) -> io::Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for folder in [locales().join(tag), locales().join(tag).join("wordings")] {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && folder.ends_with("wordings") => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push((path.clone(), fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The languages that have a folder, English left out.
pub fn tags() -> io::Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(locales())? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && entry.file_name() != "en" {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

/// The mark of every English message.
pub fn english() -> io::Result<BTreeMap<String, String>> {
    Ok(marks(&files("en")?))
}

/// The mark of every message in files of English.
pub fn marks<P: AsRef<Path>>(files: &[(P, String)]) -> BTreeMap<String, String> {
    let mut marks = BTreeMap::new();
    // Wordings replace words of the base, so their messages are no source of their own.
    for (_, source) in files.iter().filter(|(path, _)| !path.as_ref().iter().any(|part| part == "wordings")) {
        let resource = parse(source.as_str()).unwrap_or_else(|(partial, _)| partial);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                marks.insert(message.id.name.to_owned(), mark::mark(message));
            }
        }
    }
    marks
}

/// Each message of a file with the mark above it, if there is one.
pub fn marked(source: &str) -> Vec<(String, Option<String>)> {
    let mut above = None;
    let mut messages = Vec::new();
    for line in source.lines() {
        if let Some(id) = message_id(line) {
            messages.push((id.to_owned(), above.take()));
        } else {
            above = line.strip_prefix("# en: ").map(|mark| mark.trim().to_owned());
        }
    }
    messages
}

/// The id of the message that a line starts.
pub fn message_id(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    (id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
    .then_some(id)
}

/// The messages of a language that were made from other English than today's, safety first.
pub fn stale(tag: &str) -> io::Result<Vec<String>> {
    Ok(stale_in(&files(tag)?, &english()?))
}

/// The same of files, with the marks of English.
pub fn stale_in<P>(files: &[(P, String)], english: &BTreeMap<String, String>) -> Vec<String> {
    let mut stale: Vec<_> = files
        .iter()
        .flat_map(|(_, source)| marked(source))
        .filter(|(id, mark)| english.get(id) != mark.as_ref())
        .map(|(id, _)| id)
        .collect();
    stale.sort_by_key(|id| (!id.starts_with("safety-"), id.clone()));
    stale.dedup();
    stale
}
