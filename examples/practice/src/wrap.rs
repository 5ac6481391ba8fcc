//! Lines of a text at the width of the screen.
//!
//! Widths are those of cells: a Chinese character takes two. A language that is read from the right is set at the right edge, with
//! its sign there too, and its words stay whole. The order of its letters is left to the terminal: no control characters go
//! in, since a terminal without bidirectional text would show them as boxes.

use hand_expression::{Direction, Urgency};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use textwrap::{Options, WordSplitter, WrapAlgorithm, core::display_width};

use crate::page::{Item, Kind};

/// Columns of the sign before an item.
const SIGN: usize = 2;

pub fn plain(text: &str, width: usize) -> Vec<String> {
    // "hand-made" stays in one piece. Only a word that is wider than the screen is broken, since it would be lost otherwise.
    let options = Options::new(width.max(1))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
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
            let room = width.saturating_sub(display_width(text) + SIGN);
            // The spaces have no style: nothing of them is to be seen.
            Line::from(vec![Span::raw(" ".repeat(room)), Span::styled(format!("{text}{sign:>SIGN$}"), style)])
        }
    }
}

fn sign(kind: Kind, place: usize) -> &'static str {
    match kind {
        Kind::Caution(_) if place == 0 => "!",
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
        Kind::Caution(urgency) if colour && urgency <= Urgency::Stop => {
            plain.add_modifier(Modifier::BOLD).fg(Color::Yellow)
        }
        Kind::Task | Kind::Caution(_) | Kind::Choice { chosen: true } => plain.add_modifier(Modifier::BOLD),
        Kind::Quiet => plain.add_modifier(Modifier::DIM),
        Kind::Text | Kind::Action | Kind::CautionText | Kind::Choice { chosen: false } => plain,
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
        assert_eq!(plain("hand-made words", 10), ["hand-made", "words"]);
        assert_eq!(plain("用拇指和手指", 7), ["用拇指", "和手指"]);
        // Wider than the screen: broken rather than lost.
        assert_eq!(plain("incomprehensible", 10).concat(), "incomprehensible");
        assert_eq!(plain("", 10), [""]);
    }

    #[test]
    fn words_read_from_the_right_fit_the_narrowest_screen_whole() {
        for tag in ["ar", "ur"] {
            let guide = hand_expression::guide(&tag.parse().unwrap());
            let texts = guide.safety.iter().map(|note| note.text.as_str());
            for text in texts.chain(guide.sessions.iter().map(|session| session.summary.as_str())) {
                let words: Vec<_> = text.split_whitespace().collect();
                let lines = plain(text, usize::from(crate::view::NARROWEST) - SIGN);
                let wrapped: Vec<_> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
                assert_eq!(words, wrapped, "{tag}");
            }
        }
    }
}
