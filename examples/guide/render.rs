//! The outline as text for a terminal, or as Markdown.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use hand_expression::Urgency;
use textwrap::Options;

use crate::outline::{Line, Said};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The colour of an urgency. The words say it too: a colour alone says nothing to many readers.
fn style(urgency: Urgency) -> Style {
    match urgency {
        Urgency::Emergency => AnsiColor::Red.on_default().bold(),
        Urgency::SameDay | Urgency::Stop => AnsiColor::Yellow.on_default().bold(),
        Urgency::Soon | Urgency::Caution => BOLD,
    }
}

pub fn text(lines: &[Line], width: usize) -> String {
    let mut page = String::new();
    // Writing to a String cannot fail.
    for line in lines {
        let _ = match line {
            Line::Title(title) => writeln!(page, "{BOLD}{}{BOLD:#}\n", wrapped(title, width, "", "")),
            Line::Heading(heading) => {
                let heading = wrapped(heading, width, "", "");
                let rule = "─".repeat(textwrap::core::display_width(&heading).min(width));
                writeln!(page, "\n\n{BOLD}{heading}{BOLD:#}\n{rule}")
            }
            Line::Item(number, title) => {
                let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
                writeln!(page, "\n{BOLD}{}{BOLD:#}", wrapped(&format!("{number}{title}"), width, "", "   "))
            }
            Line::Text(text) => writeln!(page, "{}", wrapped(text, width, "  ", "  ")),
            Line::Remark(word, text) => {
                writeln!(page, "{DIM}{}{DIM:#}", wrapped(&format!("{word} – {text}"), width, "    ", "    "))
            }
            Line::Action(text) => writeln!(page, "{}", wrapped(text, width, "  • ", "    ")),
            Line::Note { urgency, when, title, text } => {
                let style = style(*urgency);
                let mark = if urgency.is_sign() { "  + " } else { "  ! " };
                let head = wrapped(&format!("{when} — {title}"), width, mark, "    ");
                let body = text.as_ref().map(|text| listed(text, width)).unwrap_or_default();
                write!(page, "{style}{head}{style:#}\n{body}")
            }
            // An address is one line however long it is, so that it can be clicked and copied.
            Line::Source(number, source, url) => {
                let source = wrapped(source, width, &format!("{number:>4}  "), "      ");
                writeln!(page, "{source}\n      {DIM}{url}{DIM:#}")
            }
        };
    }
    page
}

/// A line for each sign.
fn listed(Said { first, signs, more }: &Said, width: usize) -> String {
    let signs = signs.iter().map(|sign| format!("• {sign}"));
    let lines = std::iter::once(first.clone()).chain(signs).chain(more.clone());
    lines.map(|line| wrapped(&line, width, "    ", "    ") + "\n").collect()
}

fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = Options::new(width).initial_indent(first).subsequent_indent(rest);
    // "hand-made" stays in one piece: a line ends between words.
    textwrap::fill(text, options.word_splitter(textwrap::WordSplitter::NoHyphenation))
}

pub fn markdown(lines: &[Line]) -> String {
    let mut page = String::new();
    for line in lines {
        let _ = match line {
            Line::Title(title) => writeln!(page, "# {title}\n"),
            Line::Heading(heading) => writeln!(page, "\n## {heading}\n"),
            Line::Item(number, title) => {
                let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
                writeln!(page, "\n### {number}{title}\n")
            }
            Line::Text(text) => writeln!(page, "{text}\n"),
            Line::Remark(word, text) => writeln!(page, "*{word}* – {text}\n"),
            Line::Action(text) => writeln!(page, "- {text}"),
            Line::Note { when, title, text, .. } => {
                let text = text.as_ref().map(quoted).unwrap_or_default();
                writeln!(page, "\n> **{when} — {title}.**{text}\n")
            }
            Line::Source(number, source, url) => writeln!(page, "{number}. {source} <{url}>"),
        };
    }
    page
}

/// A list in the quotation, and what comes after it is no more of it.
fn quoted(Said { first, signs, more }: &Said) -> String {
    let signs: String = signs.iter().map(|sign| format!("\n> - {sign}")).collect();
    let more = more.as_ref().map(|more| format!("\n>\n> {more}")).unwrap_or_default();
    format!(" {first}{signs}{more}")
}
