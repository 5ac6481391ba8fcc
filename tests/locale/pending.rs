//! What a language still owes: `pending = ["message-id", …]` at the head of its `review.toml`. Such a message may be missing, stale or
//! English; a release has none.

use std::collections::BTreeMap;
use std::slice;

use super::checks::{english_left, message};
use super::{Field, Locale};
use crate::marks;

/// The messages that a file lists, each with its line.
pub fn listed(file: &str, text: &str) -> Result<BTreeMap<String, usize>, String> {
    let review: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        format!("{file}:{line}: this is not TOML; mend this line: {}", error.message())
    })?;
    let ids = match review.get("pending") {
        None => Some(Vec::new()),
        Some(list) => list.as_array().and_then(|list| list.iter().map(toml::Value::as_str).collect()),
    };
    // Below a heading it would be a line of that, and say nothing here.
    let lost = !review.contains_key("pending") && text.lines().any(|line| line.starts_with("pending"));
    match ids.filter(|_| !lost) {
        None => Err(format!(
            "{file}: pending is a list of message ids in quotes, above the first [[check]]; write it so"
        )),
        Some(ids) => Ok(ids.into_iter().map(|id| (id.to_owned(), line_of(text, id))).collect()),
    }
}

fn line_of(text: &str, id: &str) -> usize {
    let quoted = format!("{id:?}");
    text.lines().position(|line| line.contains(&quoted)).map_or(1, |line| line + 1)
}

/// The messages of a language that were made from other English than today's, each with its file.
pub fn stale<'l>(locale: &'l Locale, english: &Locale) -> Vec<(String, &'l (String, String))> {
    if locale.tag == english.tag {
        return Vec::new();
    }
    let marks = marks::marks(&english.files);
    let of_file = |file| {
        let stale = marks::stale_in(slice::from_ref(file), &marks);
        stale.into_iter().map(move |id| (id, file)).collect::<Vec<_>>()
    };
    let stale = locale.files.iter().flat_map(of_file);
    // A name that English does not have is told already.
    stale.filter(|(id, _)| marks.contains_key(id)).collect()
}

/// What is pending must be so, or the list would hide what breaks later.
pub fn pending(locale: &Locale, english: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    let stale = stale(locale, english);
    for (id, line) in &locale.pending {
        let at = |problem| format!("locales/{}/review.toml:{line}: {id}: {problem}", locale.tag);
        let of_message = |fields: &BTreeMap<String, Field>| {
            fields.keys().filter(|name| message(name) == id).cloned().collect::<Vec<_>>()
        };
        let names = of_message(&english.base.fields);
        if names.is_empty() {
            problems.push(at("English has no such message; take it out"));
            continue;
        }
        let missing = names.iter().any(|name| !locale.base.fields.contains_key(name));
        let left =
            locale.texts().any(|(name, field)| message(name) == id && english_left(english, name, field));
        if !((locale.whole && missing) || left || stale.iter().any(|(other, _)| other == id)) {
            problems.push(at("no longer pending, take it out"));
        }
    }
    problems
}
