//! Colour for a terminal. The words say it all too: a colour alone says nothing to many readers.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use hand_expression::{Guide, Urgency};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The lines of a guide as plain text, with its headings and notes standing out.
pub fn coloured(guide: &Guide, page: &str) -> String {
    let mut out = String::new();
    for line in page.lines() {
        let style = style(guide, line);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{style}{line}{style:#}");
    }
    out
}

fn style(guide: &Guide, line: &str) -> Style {
    if let Some(note) = line.strip_prefix("  ! ").or(line.strip_prefix("  + ")) {
        let soon = guide.labels.urgency.iter().find(|(_, word)| note.starts_with(word.as_str()));
        return match soon.map(|(urgency, _)| urgency) {
            Some(Urgency::Emergency) => AnsiColor::Red.on_default().bold(),
            Some(Urgency::SameDay | Urgency::Stop) => AnsiColor::Yellow.on_default().bold(),
            _ => BOLD,
        };
    }
    if line.starts_with("      http") {
        DIM
    } else if line.starts_with([' ', '─']) || line.is_empty() {
        Style::new()
    } else {
        BOLD
    }
}
