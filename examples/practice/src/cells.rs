//! Text into cells, so that no terminal loses a letter of it.
//!
//! A terminal counts columns sign by sign, and so does this: a Chinese sign takes two, an accent none. For the scripts of India
//! terminals differ in what they count. Where one counts other than we do, a jump of the cursor would land on a letter and overwrite
//! it. So such a line goes out in one piece, spaces included, onto an empty screen: it may end early or late, but it is whole.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Line;
use unicode_width::UnicodeWidthChar as _;

pub fn of_char(character: char) -> usize {
    match character {
        // The Bengali vowel signs aa and au: nothing for Unicode's tables, a column for the C library and with it for most terminals.
        '\u{9be}' | '\u{9d7}' => 1,
        _ => character.width().unwrap_or(0),
    }
}

pub fn of(text: &str) -> usize {
    text.chars().map(of_char).sum()
}

/// Whether terminals may differ in how many columns it takes: the scripts of India and its neighbours.
pub fn differ(text: &str) -> bool {
    text.chars().any(|character| ('\u{900}'..='\u{dff}').contains(&character))
}

/// Puts a line into a row. What does not fit is left out.
pub fn paint(line: &Line<'static>, row: Rect, buffer: &mut Buffer) {
    let whole = line.spans.iter().any(|span| differ(&span.content));
    let (mut column, mut last) = (row.x, None);
    for span in &line.spans {
        for character in span.content.chars() {
            let width = u16::try_from(of_char(character)).unwrap_or(0);
            if width == 0 {
                if let Some(cell) = last.and_then(|last| buffer.cell_mut((last, row.y))) {
                    let symbol = format!("{}{character}", cell.symbol());
                    cell.set_symbol(&symbol);
                }
                continue;
            }
            if column + width > row.right() {
                return;
            }
            for column in column..column + width {
                if let Some(cell) = buffer.cell_mut((column, row.y)) {
                    cell.reset();
                }
            }
            if let Some(cell) = buffer.cell_mut((column, row.y)) {
                cell.set_char(character).set_style(span.style);
                // A plain space is not sent to an empty screen, but jumped over. A dim one looks the same, and is.
                if whole && character == ' ' {
                    cell.modifier.insert(Modifier::DIM);
                }
            }
            last = Some(column);
            column += width;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_join_their_letter_and_vowel_signs_with_a_column_have_their_own() {
        let row = Rect::new(0, 0, 8, 1);
        let mut buffer = Buffer::empty(row);
        paint(&Line::raw("ডাক্তার"), row, &mut buffer);
        let symbols: Vec<_> = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(symbols, ["ড", "\u{9be}", "ক্", "ত", "\u{9be}", "র", " ", " "]);
    }

    #[test]
    fn a_line_that_terminals_may_count_otherwise_goes_out_without_a_jump() {
        let row = Rect::new(0, 0, 30, 1);
        let mut buffer = Buffer::empty(row);
        paint(&Line::raw("দুধ বের করুন আলতো করে"), row, &mut buffer);
        let empty = Buffer::empty(row);
        let columns: Vec<_> = empty.diff(&buffer).iter().map(|(column, _, _)| *column).collect();
        assert!(columns.iter().zip(0..).all(|(column, place)| *column == place), "{columns:?}");
    }

    #[test]
    fn a_wide_sign_that_does_not_fit_is_not_cut_in_half() {
        let row = Rect::new(0, 0, 3, 1);
        let mut buffer = Buffer::empty(row);
        paint(&Line::raw("母乳"), row, &mut buffer);
        assert_eq!(buffer, Buffer::with_lines(["母 "]));
    }
}
