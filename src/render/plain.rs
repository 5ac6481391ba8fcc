//! A guide as plain text, in lines.

use super::walk::{Entry, Piece, described};
use crate::content::Section;
use crate::guide::Guide;
use crate::label::Label;
use crate::note::SafetyNote;
use crate::reading::Shown;
use crate::view::ItemRef;

pub(super) fn render(guide: &Guide, pieces: &[Piece<'_>], width: usize) -> String {
    let mut page = Plain { guide, width, out: String::new() };
    for piece in pieces {
        page.piece(piece);
    }
    page.out
}

struct Plain<'g> {
    guide: &'g Guide,
    width: usize,
    out: String,
}

impl Plain<'_> {
    /// A text with this before its first line, and as much room before the others.
    fn put(&mut self, before: &str, text: &str) {
        let room = columns(before);
        let lines = wrapped(text, self.width.saturating_sub(room));
        for (line, number) in lines.iter().zip(0..) {
            let before = if number == 0 { before.to_owned() } else { " ".repeat(room) };
            self.out += format!("{before}{line}").trim_end();
            self.out.push('\n');
        }
    }

    fn remark(&mut self, word: &str, text: &str) {
        self.put("    ", &format!("{word} – {text}"));
    }

    fn heading(&mut self, text: &str) {
        self.out += "\n\n";
        let from = self.out.len();
        self.put("", text);
        let longest = self.out.get(from..).unwrap_or_default().lines().map(columns).max().unwrap_or_default();
        self.out += &"─".repeat(longest);
        self.out.push('\n');
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let guide = self.guide;
        match piece {
            Piece::Head => {
                self.put("", &guide.title);
                self.out.push('\n');
                if let Some(phase) = guide.phase {
                    self.put("  ", guide.labels.phase.get(phase));
                }
                self.put("  ", &guide.summary);
                self.remark(guide.word(Label::Notice), &guide.notice);
                self.out.push('\n');
                self.put("", guide.word(Label::KeyPoints));
                for point in &guide.key_points {
                    self.put("  • ", &point.text);
                }
            }
            Piece::Notice => self.remark(guide.word(Label::Notice), &guide.notice),
            Piece::Section(section, said) => {
                self.heading(guide.labels.section.get(*section));
                if let Some(said) = said {
                    self.put("  ", said);
                }
            }
            Piece::Urgency(urgency) => {
                self.out.push('\n');
                self.put("", guide.labels.urgency.get(*urgency));
                self.put("  ", guide.labels.urgency_meaning.get(*urgency));
            }
            Piece::Item(entry) => self.item(entry),
            Piece::Sources(sources) => {
                self.heading(guide.labels.section.get(Section::Sources));
                for (number, source) in sources {
                    self.put(&format!("{:>4}  ", guide.digits(*number)), &described(guide, source));
                    // An address is one line however long it is, so that it can be copied.
                    self.out += &format!("      {}\n", source.url);
                }
            }
        }
    }

    fn item(&mut self, entry: &Entry<'_>) {
        let (guide, item) = (self.guide, entry.item);
        self.out.push('\n');
        if !matches!(item, ItemRef::Note(_)) {
            let number = entry.number().map(|number| format!("{}. ", guide.digits(number.into())));
            self.put(&number.unwrap_or_default(), item.title());
            if !entry.phases.is_empty() {
                let phases: Vec<&str> = entry.phases.iter().map(|phase| phase.as_str()).collect();
                self.put("  ", &phases.join(" · "));
            }
            if let Some(summary) = item.summary() {
                self.put("  ", summary);
            }
            for (word, text) in &entry.paragraphs {
                match word {
                    Some(word) => self.remark(word, text),
                    None => self.put("  ", text),
                }
            }
        }
        let mut blocks = 0;
        for shown in &entry.shown {
            match shown {
                Shown::Rule(note) | Shown::Sign(note) => self.note(note, true),
                Shown::RuleAgain(note) | Shown::SignAgain(note) => self.note(note, false),
                Shown::Action(action) => self.put("  • ", &action.text),
                Shown::Tip(tip) => self.remark(guide.word(Label::Tip), &tip.text),
                Shown::Block(block) => {
                    blocks += 1;
                    self.put(&format!("  {}. ", guide.digits(blocks)), &block.text);
                }
            }
        }
        if let Some(why) = item.why() {
            self.remark(guide.word(Label::Why), why);
        }
        if let Some(contested) = item.contested() {
            self.remark(guide.word(Label::Contested), &contested.text);
        }
        let numbers: Vec<_> = entry.sources.iter().map(|number| guide.digits(*number)).collect();
        self.remark(guide.word(Label::Sources), &numbers.join(", "));
    }

    fn note(&mut self, note: &SafetyNote, whole: bool) {
        let mark = if note.urgency.is_sign() { "  + " } else { "  ! " };
        self.put(mark, &format!("{} — {}", self.guide.labels.urgency.get(note.urgency), note.title));
        if whole {
            self.put("    ", note.act.as_ref().unwrap_or(&note.text));
            for sign in &note.signs {
                self.put("    • ", &sign.text);
            }
            if let Some(more) = &note.more {
                self.put("    ", more);
            }
        }
    }
}

/// A text in lines of at most so many columns, where its words allow it. It has no marks of direction, which a terminal would show.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let isolate = |c: &char| matches!(c, '\u{2066}'..='\u{2069}');
    let mut lines = vec![String::new()];
    let mut used = 0;
    // A piece is what must stay together, and the space before it.
    let mut pieces: Vec<(bool, String)> = vec![(false, String::new())];
    let mut last = ' ';
    for c in text.chars().filter(|c| !isolate(c)) {
        let space = matches!(c, ' ' | '\n');
        // Scripts without spaces end a line between any two of their letters, but not before what closes or after what opens.
        let between = wide(c)
            && wide(last)
            && !"、。，．：；！？）」』】”’".contains(c)
            && !"（「『【“‘".contains(last);
        if space || between {
            pieces.push((space, String::new()));
        }
        if let Some((_, piece)) = pieces.last_mut().filter(|_| !space) {
            piece.push(c);
        }
        last = c;
    }
    for (space, piece) in pieces.into_iter().filter(|(_, piece)| !piece.is_empty()) {
        let room = columns(&piece) + usize::from(space);
        if used > 0 && used + room > width {
            lines.push(String::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            if space && used > 0 {
                line.push(' ');
                used += 1;
            }
            *line += &piece;
            used += columns(&piece);
        }
    }
    lines
}

/// The columns that a text takes in a terminal: an estimate, since terminals differ.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if wide(c) { 2 } else { usize::from(!joins(c)) }).sum()
}

fn wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{1F300}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// What stands on the letter before it, or is no letter.
fn joins(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05BD}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{0900}'..='\u{0902}' | '\u{093C}' | '\u{0941}'..='\u{0948}' | '\u{094D}' | '\u{0981}' | '\u{09BC}'
        | '\u{09C1}'..='\u{09C4}' | '\u{09CD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}
