use super::*;
use crate::keys::Key;
use crate::timer::{Action, MINUTE};
use hand_expression::{Reader, SessionId};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const GO: Key = Key::Act(Action::Go);
const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (20, 5)];

fn app(tag: &str, wanted: Option<SessionId>) -> App {
    App::new(Reader::new(tag), wanted)
}

/// What a terminal of this size shows, line by line. A wide character is followed by no cell of its own.
fn screen(app: &mut App, (width, height): (u16, u16)) -> Vec<String> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| View::new(true).draw(app, frame.area(), frame.buffer_mut())).unwrap();
    let buffer = terminal.backend().buffer();
    let mut lines = Vec::new();
    for row in buffer.area.rows() {
        let (mut line, mut skip) = (String::new(), 0);
        for column in row.columns() {
            let symbol = buffer[(column.x, column.y)].symbol();
            if skip == 0 {
                line.push_str(symbol);
                skip = Words::raw(symbol).width();
            }
            skip = skip.saturating_sub(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Presses keys as on a screen where all can be read.
fn press(app: &mut App, keys: &[Key]) {
    for &key in keys {
        screen(app, (80, 24));
        app.press(key);
    }
}

fn practice(tag: &str, session: SessionId) -> App {
    let mut app = app(tag, Some(session));
    for _ in 0..200 {
        if app.timer().is_some() {
            return app;
        }
        let key = if app.session().is_none() { Key::Pick(1) } else { GO };
        press(&mut app, &[key]);
    }
    panic!("the rules have no end");
}

/// An app in every state that it has.
fn every_state(tag: &str) -> Vec<App> {
    let with = |session, keys: &[Key]| {
        let mut app = practice(tag, session);
        press(&mut app, keys);
        app
    };
    let mut chosen = app(tag, None);
    press(&mut chosen, &[Key::Pick(2), Key::Down]);
    let mut up = with(SessionId::FirstDays, &[GO]);
    up.tick(3 * MINUTE);
    let mut limit = with(SessionId::BeforeBirth, &[GO]);
    limit.tick(10 * MINUTE);
    vec![
        app(tag, None),
        chosen,
        app(tag, Some(SessionId::BeforeBirth)),
        with(SessionId::FirstDays, &[]),
        with(SessionId::FirstDays, &[GO]),
        with(SessionId::BeforeBirth, &[GO, GO]),
        with(SessionId::BeforeBirth, &[Key::Act(Action::More)]),
        with(SessionId::Comfort, &[]),
        with(SessionId::FirstDays, &[GO, Key::Act(Action::Stop)]),
        with(SessionId::FirstDays, &[Key::Keys]),
        with(SessionId::FirstDays, &[Key::Help]),
        up,
        limit,
    ]
}

#[test]
fn nothing_panics_in_any_size_in_any_state() {
    for tag in ["en", "ar", "zh-Hans"] {
        // In the other languages only widths and letters are others.
        let heights: &[u16] = if tag == "en" { &[] } else { &[1, 4, 5, 7, 8, 10, 16, 40] };
        for mut app in every_state(tag) {
            let mut view = View::default();
            let mut buffer = Buffer::empty(Rect::new(0, 0, 1, 1));
            for width in (1..=100).step_by(if tag == "en" { 1 } else { 7 }) {
                for height in 1..=40 {
                    if heights.is_empty() || heights.contains(&height) {
                        // Exactly as large as the screen: a cell outside would panic.
                        buffer.resize(Rect::new(0, 0, width, height));
                        view.draw(&mut app, buffer.area, &mut buffer);
                    }
                }
            }
        }
    }
}

#[test]
fn every_line_fits_in_every_language() {
    let cells = |line: &Line| cells::of(&line.to_string());
    for language in hand_expression::languages() {
        let tag = language.tag().to_string();
        for app in every_state(&tag) {
            for width in [20, 40, 88] {
                for item in app.items() {
                    let lines = wrap::item(&item, width, true);
                    assert!(lines.iter().all(|line| cells(line) <= width), "{tag} {width}: {}", item.text);
                    // Nothing of it is lost: letter by letter, spaces aside.
                    let letters =
                        |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
                    let shown: String = lines.iter().map(ToString::to_string).collect();
                    assert!(
                        letters(&shown).contains(&letters(&item.text)) || lines.len() > 1,
                        "{tag}: {shown}"
                    );
                    assert!(letters(&shown).len() >= letters(&item.text).len(), "{tag}: {shown}");
                }
            }
        }
    }
}

/// All that a page shows while the reader goes on to its end.
fn scrolled(app: &mut App, size: (u16, u16)) -> String {
    let mut seen = screen(app, size);
    for _ in 0..2_000 {
        if app.at_end() {
            break;
        }
        app.press(Key::PageDown);
        seen.extend(screen(app, size));
    }
    seen.join("\n")
}

#[test]
fn every_note_can_be_read_to_its_last_word_on_every_screen() {
    for tag in ["en", "ar", "ur", "zh-Hans"] {
        for size in SIZES {
            for mut app in [app(tag, Some(SessionId::BeforeBirth)), practice(tag, SessionId::BeforeBirth)] {
                let notes: Vec<_> = (app.items().into_iter())
                    .filter(|item| matches!(item.kind, Kind::Note(_) | Kind::NoteText))
                    .collect();
                assert!(notes.len() >= 20, "{tag} {}", notes.len());
                let seen = scrolled(&mut app, size);
                assert!(app.at_end());
                for item in notes {
                    let width = usize::from(size.0).min(88) - 2;
                    for line in wrap::plain(&item.text, width) {
                        assert!(seen.contains(&line), "{tag} {size:?}: {line}\n{seen}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_rule_stands_before_the_first_thing_to_do() {
    for session in [SessionId::BeforeBirth, SessionId::FirstDays] {
        let items = practice("en", session).items();
        let first = |of: fn(&Kind) -> bool| items.iter().position(|item| of(&item.kind)).unwrap();
        assert!(first(|kind| matches!(kind, Kind::Note(_))) < first(|kind| *kind == Kind::Action));
    }
}

#[test]
fn the_time_and_the_key_stay_in_sight_on_every_screen() {
    for size in SIZES {
        let mut app = practice("en", SessionId::FirstDays);
        press(&mut app, &[GO]);
        app.tick(10_000);
        let lines = screen(&mut app, size).join("\n");
        assert!(lines.contains("running") && lines.contains("2:50 left"), "{lines}");
        assert!(lines.contains("space pause"), "{lines}");
    }
}

#[test]
fn screens_in_english() {
    let mut app = practice("en", SessionId::FirstDays);
    press(&mut app, &[GO]);
    app.tick(100_000);
    let lines = screen(&mut app, (40, 12));
    let expected = [
        "  Massage the first side for 2 to 3",
        "  minutes.",
        "running  1/4",
        "side  1:40 █████████░░░░░░░░   1:20 left",
        "all   1:40 █░░░░░░░░░░░░░░░░  14:20 left",
        "  Where not – Leave the nipple and the",
        "  areola out of the massage. Leave out",
        "  any area that is hot, swollen, very",
        "  sore, or red or darker than usual.",
        "  Gentle strokes",
        "space pause  h get help  ↓ more",
        "+ longer  - shorter  n next  ? keys",
    ];
    assert_eq!(lines, expected);
    let expected = [
        "running 1:20 left",
        "  Massage the first",
        "  side for 2 to 3",
        "  minutes.",
        "space pause  ? keys",
    ];
    assert_eq!(screen(&mut app, (20, 5)), expected);
    assert_eq!(screen(&mut app, (9, 3)), ["1:20", "Please", "make the"]);
    assert_eq!(screen(&mut app, (1, 1)), ["1"]);
}

#[test]
fn screens_in_arabic() {
    let mut app = practice("ar", SessionId::FirstDays);
    press(&mut app, &[GO]);
    app.tick(100_000);
    let lines = screen(&mut app, (40, 12));
    // Filled from the right, in the digits of the guide, and the task at the right edge.
    let bar = lines.iter().find(|line| line.starts_with("side")).unwrap();
    assert_eq!(bar, "side  ١:٤٠ ░░░░░░░░█████████   ١:٢٠ left");
    let terminal = wrap::item(&app.items()[0], 40, true);
    // In cells: a lam with its alef is one in the width of a text, and two on the screen.
    assert!(terminal.iter().all(|line| cells::of(&line.to_string()) == 40));
    assert_eq!(lines[0], terminal[0].to_string().trim_end());
    assert!(lines.iter().all(|line| !line.contains(['\u{2067}', '\u{2068}', '\u{2069}', '\u{200f}'])));
}

#[test]
fn screens_in_chinese() {
    let mut app = app("zh-Hans", Some(SessionId::FirstDays));
    let lines = screen(&mut app, (20, 5));
    assert_eq!(
        lines,
        [
            "  产后头几天的计划",
            "  适合还吃不好奶的宝",
            "  宝。连同休息，大约",
            "  15到20分钟。",
            "space more  ? keys"
        ]
    );
}

#[test]
fn without_colour_there_is_none() {
    for mut app in every_state("en") {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        View::new(false).draw(&mut app, buffer.area, &mut buffer);
        assert!(buffer.content.iter().all(|cell| (cell.fg, cell.bg) == (Color::Reset, Color::Reset)));
    }
}

#[test]
fn nothing_blinks_and_no_background_is_coloured() {
    for mut app in every_state("en") {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        View::new(true).draw(&mut app, buffer.area, &mut buffer);
        let calm = |cell: &ratatui::buffer::Cell| {
            cell.bg == Color::Reset
                && cell.fg != Color::Red
                && !cell.modifier.intersects(Modifier::SLOW_BLINK | Modifier::RAPID_BLINK)
        };
        assert!(buffer.content.iter().all(calm));
    }
}

#[test]
fn what_is_chosen_is_scrolled_to() {
    let mut app = app("en", None);
    press(&mut app, &[Key::Pick(2)]);
    for _ in 0..3 {
        screen(&mut app, (20, 5));
        app.press(Key::Down);
        let lines = screen(&mut app, (20, 5));
        assert!(lines.iter().any(|line| line.starts_with('*')), "{lines:?}");
    }
}
