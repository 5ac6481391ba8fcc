//! Lines of a text at the width of the screen.
//!
//! Widths are those of cells: a Chinese character takes two. A language that is read from the right is set at the right edge, with
//! its sign there too, and its words stay whole. The order of its letters is left to the terminal: no control characters go
//! in, since a terminal without bidirectional text would show them as boxes.

use hand_expression::{Direction, Urgency};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use unicode_linebreak::linebreaks;

use crate::cells;
use crate::page::{Item, Kind};

/// Columns of the sign before an item.
const SIGN: usize = 2;

/// A text in lines of at most `width` cells. What is a line of its own, as each thing that a sign looks for, stays one.
pub fn plain(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrapped(line, width)).collect()
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    let mut start = 0;
    for (end, _) in linebreaks(text) {
        let piece = text.get(start..end).unwrap_or_default();
        // "hand-made" stays in one piece: a line ends between words.
        if piece.ends_with('-') && end < text.len() {
            continue;
        }
        start = end;
        // Spaces at the end of a line hang over it.
        if !line.is_empty() && cells::of(&line) + cells::of(piece.trim_end()) > width {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(piece);
        // Only a word that is wider than the screen is broken, since it would be lost otherwise.
        while fitting(line.trim_end(), width) < line.trim_end().len() {
            let rest = line.split_off(fitting(&line, width));
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    lines.push(line);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// How many bytes of a word fit: at least one sign, with its marks.
fn fitting(word: &str, width: usize) -> usize {
    let mut used = 0;
    for (place, sign) in word.char_indices() {
        let cells = cells::of_char(sign);
        if place > 0 && cells > 0 && used + cells > width {
            return place;
        }
        used += cells;
    }
    word.len()
}

pub fn item(item: &Item, width: usize, colour: bool) -> Vec<Line<'static>> {
    let style = style(item.kind, colour);
    plain(&item.text, width.saturating_sub(SIGN))
        .into_iter()
        .enumerate()
        .map(|(place, text)| set(&text, sign(item.kind, place), width, item.direction, style))
        .collect()
}

/// One line, at the edge where its language starts.
pub fn set(text: &str, sign: &str, width: usize, direction: Direction, style: Style) -> Line<'static> {
    match direction {
        Direction::Ltr => Line::from(Span::styled(format!("{sign:<SIGN$}{text}"), style)),
        Direction::Rtl => {
            let room = width.saturating_sub(cells::of(text) + SIGN);
            // The spaces have no style: nothing of them is to be seen.
            Line::from(vec![Span::raw(" ".repeat(room)), Span::styled(format!("{text}{sign:>SIGN$}"), style)])
        }
    }
}

fn sign(kind: Kind, place: usize) -> &'static str {
    match kind {
        Kind::Note(_) if place == 0 => "!",
        Kind::Action if place == 0 => "•",
        Kind::Choice { chosen: true } if place == 0 => "*",
        _ => "",
    }
}

/// Calm: one soft colour, only where it is urgent, and only beside words that say so.
fn style(kind: Kind, colour: bool) -> Style {
    let plain = Style::new();
    match kind {
        Kind::Title => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        Kind::Note(urgency) if colour && urgency <= Urgency::Stop => {
            plain.add_modifier(Modifier::BOLD).fg(Color::Yellow)
        }
        Kind::Task | Kind::Note(_) | Kind::Choice { chosen: true } => plain.add_modifier(Modifier::BOLD),
        Kind::Quiet => plain.add_modifier(Modifier::DIM),
        Kind::Text | Kind::Action | Kind::NoteText | Kind::Choice { chosen: false } => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::ours;

    fn text(line: &Line) -> String {
        line.to_string()
    }

    #[test]
    fn text_from_the_right_stands_at_the_right_with_its_sign() {
        let arabic = Item { direction: Direction::Rtl, ..ours(Kind::Action, "اضغطي برفق") };
        let lines = item(&arabic, 20, true);
        assert_eq!(lines.iter().map(Line::width).collect::<Vec<_>>(), [20]);
        assert_eq!(text(&lines[0]), "        اضغطي برفق •");
    }

    #[test]
    fn words_are_whole_and_wide_characters_count_twice() {
        assert_eq!(plain("a hand-made word", 9), ["a", "hand-made", "word"]);
        assert_eq!(plain("用拇指和手指", 7), ["用拇指", "和手指"]);
        // Wider than the screen: broken rather than lost.
        assert_eq!(plain("incomprehensible", 10).concat(), "incomprehensible");
        assert_eq!(plain("incomprehensible", 0).len(), "incomprehensible".len());
        assert_eq!(plain("", 10), [""]);
    }

    #[test]
    fn words_read_from_the_right_fit_the_narrowest_screen_whole() {
        for tag in ["ar", "ur"] {
            let guide = hand_expression::guide(tag);
            let texts = guide.safety.iter().map(|note| note.text.as_str());
            for text in texts.chain(guide.sessions.iter().filter_map(|session| session.summary.as_deref())) {
                let words: Vec<_> = text.split_whitespace().collect();
                let lines = plain(text, usize::from(crate::view::NARROWEST) - SIGN);
                let wrapped: Vec<_> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
                assert_eq!(words, wrapped, "{tag}");
            }
        }
    }
}
