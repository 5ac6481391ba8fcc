//! Lists the translations that were made from other English than today's, safety first, and marks them as looked at.
//!
//! ```text
//! cargo run --example stale                                 every language
//! cargo run --example stale -- fr                           one language
//! cargo run --example stale -- fr --looked-at safety-fever  these messages say what today's English says
//! cargo run --example stale -- fr --looked-at all           all of them do
//! ```

mod marks;

use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;

use marks::{english, files, message_id, stale, tags};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match *arguments {
        [] => tags().and_then(|tags| tags.iter().try_for_each(|tag| list(tag))),
        [tag] if !tag.starts_with('-') => list(tag),
        [tag, "--looked-at", ref ids @ ..] if !ids.is_empty() => look(tag, ids),
        _ => {
            eprintln!("stale: give a language, and after it --looked-at with message ids or all");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stale: {error}");
            ExitCode::FAILURE
        }
    }
}

fn list(tag: &str) -> io::Result<()> {
    let stale = stale(tag)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{tag}: {} stale", stale.len())?;
    stale.iter().try_for_each(|id| writeln!(out, "  {id}"))
}

/// Writes today's mark above the messages.
fn look(tag: &str, ids: &[&str]) -> io::Result<()> {
    let english = english()?;
    let wanted = |id: &str| ids.contains(&"all") || ids.contains(&id);
    let mut found = 0;
    for (path, source) in files(tag)? {
        let mut lines: Vec<String> = Vec::new();
        for line in source.lines() {
            if let Some((id, mark)) =
                message_id(line).filter(|id| wanted(id)).and_then(|id| english.get_key_value(id))
            {
                found += usize::from(ids.contains(&id.as_str()));
                if lines.last().is_some_and(|line| line.starts_with("# en: ")) {
                    lines.pop();
                }
                lines.push(format!("# en: {mark}"));
            }
            lines.push(line.to_owned());
        }
        let marked = lines.join("\n") + "\n";
        if marked != source {
            fs::write(&path, marked)?;
        }
    }
    if !ids.contains(&"all") && found < ids.len() {
        return Err(io::Error::other(format!("{tag} does not have all of: {}", ids.join(" "))));
    }
    list(tag)
}
