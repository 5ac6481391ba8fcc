//! A guide as Markdown.

use std::fmt::Write as _;

use super::walk::{Entry, Piece, described};
use crate::content::Section;
use crate::guide::Guide;
use crate::label::Label;
use crate::note::SafetyNote;
use crate::reading::Shown;
use crate::view::ItemRef;

pub(super) fn render(guide: &Guide, pieces: &[Piece<'_>]) -> String {
    let mut page = Markdown { guide, out: String::new() };
    for piece in pieces {
        page.piece(piece);
    }
    page.out
}

struct Markdown<'g> {
    guide: &'g Guide,
    out: String,
}

impl Markdown<'_> {
    /// A line, and a blank one after it.
    fn line(&mut self, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.out, "{line}\n");
    }

    fn remark(&mut self, word: &str, text: &str) {
        self.line(&format!("*{}* – {}", escaped(word), escaped(text)));
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let guide = self.guide;
        match piece {
            Piece::Head => {
                self.line(&format!("# {}", escaped(&guide.title)));
                if let Some(phase) = guide.phase {
                    self.line(&escaped(guide.labels.phase.get(phase)));
                }
                self.line(&escaped(&guide.summary));
                self.remark(guide.word(Label::Notice), &guide.notice);
                self.line(&format!("## {}", escaped(guide.word(Label::KeyPoints))));
                for point in &guide.key_points {
                    let _ = writeln!(self.out, "- {}", escaped(&point.text));
                }
                self.out.push('\n');
            }
            Piece::Notice => self.remark(guide.word(Label::Notice), &guide.notice),
            Piece::Section(section, said) => {
                self.line(&format!("## {}", escaped(guide.labels.section.get(*section))));
                if let Some(said) = said {
                    self.line(&escaped(said));
                }
            }
            Piece::Urgency(urgency) => {
                self.line(&format!("### {}", escaped(guide.labels.urgency.get(*urgency))));
                self.line(&escaped(guide.labels.urgency_meaning.get(*urgency)));
            }
            Piece::Item(entry) => self.item(entry),
            Piece::Sources(sources) => {
                self.line(&format!("## {}", escaped(guide.labels.section.get(Section::Sources))));
                for (number, source) in sources {
                    let _ = writeln!(
                        self.out,
                        "{number}. {} <{}>",
                        escaped(&described(guide, source)),
                        source.url
                    );
                }
            }
        }
    }

    fn item(&mut self, entry: &Entry<'_>) {
        let item = entry.item;
        if !matches!(item, ItemRef::Note(_)) {
            let number = entry.number().map(|number| format!("{number}. ")).unwrap_or_default();
            self.line(&format!("### {number}{}", escaped(item.title())));
            if !entry.phases.is_empty() {
                let phases: Vec<_> = entry.phases.iter().map(|phase| escaped(phase)).collect();
                self.line(&phases.join(" · "));
            }
            if let Some(summary) = item.summary() {
                self.line(&escaped(summary));
            }
            for (word, text) in &entry.paragraphs {
                match word {
                    Some(word) => self.remark(word, text),
                    None => self.line(&escaped(text)),
                }
            }
        }
        let mut blocks = 0;
        let mut listing = false;
        for shown in &entry.shown {
            let lists = matches!(shown, Shown::Action(_) | Shown::Block(_));
            if listing && !lists {
                self.out.push('\n');
            }
            listing = lists;
            match shown {
                Shown::Rule(note) | Shown::Sign(note) => self.note(note, true),
                Shown::RuleAgain(note) | Shown::SignAgain(note) => self.note(note, false),
                Shown::Action(action) => {
                    let _ = writeln!(self.out, "- {}", escaped(&action.text));
                }
                Shown::Tip(tip) => self.remark(self.guide.word(Label::Tip), &tip.text),
                Shown::Block(block) => {
                    blocks += 1;
                    let _ = writeln!(self.out, "{blocks}. {}", escaped(&block.text));
                }
            }
        }
        if listing {
            self.out.push('\n');
        }
        if let Some(why) = item.why() {
            self.remark(self.guide.word(Label::Why), why);
        }
        if let Some(contested) = item.contested() {
            self.remark(self.guide.word(Label::Contested), &contested.text);
        }
        let numbers: Vec<_> = entry.sources.iter().map(ToString::to_string).collect();
        self.remark(self.guide.word(Label::Sources), &numbers.join(", "));
    }

    /// A quotation: whole, or the head alone.
    fn note(&mut self, note: &SafetyNote, whole: bool) {
        let when = self.guide.labels.urgency.get(note.urgency);
        let mut lines = vec![format!("**{} — {}**", escaped(when), escaped(&note.title))];
        if whole {
            lines.push(String::new());
            lines.push(escaped(note.act.as_ref().unwrap_or(&note.text)));
            if !note.signs.is_empty() {
                lines.push(String::new());
            }
            lines.extend(note.signs.iter().map(|sign| format!("- {}", escaped(&sign.text))));
            if let Some(more) = &note.more {
                lines.extend([String::new(), escaped(more)]);
            }
        }
        for line in lines {
            let _ = writeln!(self.out, "{}", format!("> {line}").trim_end());
        }
        self.out.push('\n');
    }
}

/// A text that Markdown takes for words and nothing else, on one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for (c, first) in text.chars().zip(std::iter::once(true).chain(std::iter::repeat(false))) {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' => {
                escaped.extend(['\\', c]);
            }
            // A list, or the line under a heading.
            '-' | '+' | '=' if first => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    // "1. " begins a list.
    let digits = escaped.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && escaped.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')'])) {
        escaped.insert(digits, '\\');
    }
    escaped
}
