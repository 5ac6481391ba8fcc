//! Which key does what. Each thing has a key that is on every keyboard, whatever its letters are.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::timer::Action;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Act(Action),
    Up,
    Down,
    PageUp,
    PageDown,
    /// A number, from 1.
    Pick(usize),
    /// When to get help.
    Help,
    Keys,
    /// Closes what is over the page, or else the program.
    Escape,
    Quit,
}

/// What a key means. In a language that is read from the right, the next part is to the left.
pub fn key(event: KeyEvent, rtl: bool) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
        let quits =
            event.modifiers == KeyModifiers::CONTROL && matches!(event.code, KeyCode::Char('c' | 'C'));
        return quits.then_some(Key::Quit);
    }
    let (next, back) = if rtl { (KeyCode::Left, KeyCode::Right) } else { (KeyCode::Right, KeyCode::Left) };
    Some(match event.code {
        code if code == next => Key::Act(Action::Next),
        code if code == back => Key::Act(Action::Back),
        KeyCode::Enter => Key::Act(Action::Go),
        KeyCode::Backspace => Key::Act(Action::Back),
        KeyCode::Tab => Key::Act(Action::Switch),
        KeyCode::End => Key::Act(Action::Stop),
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(1) => Key::Keys,
        KeyCode::F(2) => Key::Help,
        KeyCode::Esc => Key::Escape,
        KeyCode::Char(character) => return letter(character),
        _ => return None,
    })
}

fn letter(character: char) -> Option<Key> {
    Some(match character.to_ascii_lowercase() {
        ' ' => Key::Act(Action::Go),
        'n' => Key::Act(Action::Next),
        'b' => Key::Act(Action::Back),
        's' => Key::Act(Action::Switch),
        // "=" is "+" without shift.
        '+' | '=' => Key::Act(Action::More),
        '-' | '_' => Key::Act(Action::Less),
        'x' => Key::Act(Action::Stop),
        'h' | '!' | '！' => Key::Help,
        '?' | '؟' | '？' => Key::Keys,
        'q' => Key::Quit,
        _ => return crate::digits::value(character).filter(|number| *number > 0).map(Key::Pick),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: KeyCode) -> Option<Key> {
        key(KeyEvent::new(code, KeyModifiers::NONE), false)
    }

    #[test]
    fn everything_has_a_key_without_a_letter() {
        let without: Vec<_> = [
            KeyCode::Enter,
            KeyCode::Right,
            KeyCode::Left,
            KeyCode::Tab,
            KeyCode::Char('+'),
            KeyCode::Char('-'),
            KeyCode::End,
        ]
        .into_iter()
        .filter_map(of)
        .collect();
        assert_eq!(without, Action::ALL.map(Key::Act));
        assert_eq!(of(KeyCode::Esc), Some(Key::Escape));
        assert_eq!(of(KeyCode::F(1)), Some(Key::Keys));
        assert_eq!(of(KeyCode::F(2)), Some(Key::Help));
    }

    #[test]
    fn next_is_where_the_line_goes() {
        let right = KeyEvent::new(KeyCode::Right, KeyModifiers::NONE);
        assert_eq!(key(right, false), Some(Key::Act(Action::Next)));
        assert_eq!(key(right, true), Some(Key::Act(Action::Back)));
    }

    #[test]
    fn control_c_quits_and_other_combinations_do_nothing() {
        let with = |code, modifiers| key(KeyEvent::new(code, modifiers), false);
        assert_eq!(with(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Key::Quit));
        assert_eq!(with(KeyCode::Char('x'), KeyModifiers::CONTROL), None);
        assert_eq!(with(KeyCode::Char('q'), KeyModifiers::ALT), None);
        // Capitals are what a stuck caps lock sends.
        assert_eq!(with(KeyCode::Char('N'), KeyModifiers::SHIFT), Some(Key::Act(Action::Next)));
    }

    #[test]
    fn digits_of_other_keyboards_choose_too() {
        for digit in ['2', '٢', '۲', '২', '२'] {
            assert_eq!(of(KeyCode::Char(digit)), Some(Key::Pick(2)), "{digit}");
        }
        assert_eq!(of(KeyCode::Char('0')), None);
    }
}
