//! gettext PO, both ways.
//!
//! Ours, and not a crate's: those there are panic on a short line, drop headers that they do not know, and name no line in an error.

mod read;

use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, SourceText};
use super::{Work, is_source};
use crate::file::File;
use crate::language::{Direction, Status, english};
use crate::message::{Facts, lines};

pub(super) use read::read;

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
        (LOCALE, if template { String::new() } else { catalog.language.to_string() }),
        (WORDING, catalog.wording.to_string()),
        ("X-Status", if template { Status::Draft } else { catalog.status }.to_string()),
    ];
    let header: String = header.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    keyword(&mut po, "msgid", "");
    keyword(&mut po, "msgstr", &header);
    for text in &catalog.texts {
        po.push('\n');
        entry(&mut po, text, work.notes.get(&text.name.key()), template);
    }
    po
}

/// The header that says in which language the words were exported, since platforms write their own code into `Language`.
const LOCALE: &str = "X-Locale";
/// The header that says in which wording the words are.
const WORDING: &str = "X-Wording";

fn entry(po: &mut String, text: &SourceText, notes: Option<&Facts>, template: bool) {
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
    // To gettext a fuzzy text is one that fits its English no longer, or never did. That nobody has reviewed a draft is another matter.
    if translation.is_some() && text.stale {
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
