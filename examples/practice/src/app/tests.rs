use super::*;
use crate::timer::End;
use crate::view::View;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn app(wanted: Option<SessionId>) -> App {
    App::new(Reader::new("en"), wanted)
}

/// Draws, as the shell does between two keys.
fn draw(app: &mut App, width: u16, height: u16) {
    let area = Rect::new(0, 0, width, height);
    View::default().draw(app, area, &mut Buffer::empty(area));
}

fn press(app: &mut App, keys: &[Key]) {
    for &key in keys {
        draw(app, 80, 24);
        app.press(key);
    }
    draw(app, 80, 24);
}

const GO: Key = Key::Act(Action::Go);
const BACK: Key = Key::Act(Action::Back);

fn until_practice(app: &mut App) {
    for _ in 0..500 {
        if app.timer().is_some() {
            return;
        }
        press(app, &[GO]);
    }
    panic!("the rules have no end");
}

#[test]
fn a_phase_is_chosen_and_never_guessed() {
    let mut app = app(None);
    // The first press only shows what there is to choose.
    press(&mut app, &[GO]);
    assert!(matches!(app.screen, Screen::Phase));
    press(&mut app, &[Key::Down, GO]);
    assert_eq!(app.guide.phase, Some(Phase::FirstDays));
    // What is not on the list is not chosen.
    press(&mut app, &[Key::Pick(9), BACK, Key::Pick(1), Key::Pick(1)]);
    assert_eq!(app.session().unwrap().id, SessionId::BeforeBirth);
}

#[test]
fn a_session_of_one_phase_needs_no_question_and_another_asks() {
    assert!(matches!(app(Some(SessionId::BeforeBirth)).screen, Screen::Before { .. }));
    let mut app = app(Some(SessionId::Comfort));
    assert!(matches!(app.screen, Screen::Phase));
    press(&mut app, &[Key::Pick(2)]);
    assert_eq!(app.guide.phase, Some(Phase::Established));
    assert!(matches!(app.screen, Screen::Before { .. }));
    press(&mut app, &[BACK]);
    assert!(matches!(app.screen, Screen::Phase));
}

#[test]
fn the_gate_is_the_first_part_before_the_birth() {
    let app = app(Some(SessionId::BeforeBirth));
    let first = app.items().into_iter().find(|item| matches!(item.kind, Kind::Note(_))).unwrap();
    assert!(first.text.contains("Before the birth, ask first"), "{}", first.text);
}

#[test]
fn the_timer_cannot_start_before_every_line_was_on_the_screen() {
    for (width, height) in [(80, 24), (40, 12), (20, 5)] {
        let mut app = app(Some(SessionId::BeforeBirth));
        let mut seen = 0;
        while app.timer().is_none() {
            draw(&mut app, width, height);
            let room = app.room.as_ref().unwrap();
            assert!(app.scroll <= seen, "lines {seen} to {} were passed unseen", app.scroll);
            seen = app.scroll + room.rows;
            let last = seen >= room.lines.len();
            app.press(GO);
            assert_eq!(app.timer().is_some(), last);
        }
    }
}

#[test]
fn another_width_passes_nothing_unread() {
    let mut app = app(Some(SessionId::BeforeBirth));
    for _ in 0..8 {
        draw(&mut app, 30, 10);
        app.press(GO);
    }
    draw(&mut app, 30, 10);
    let top = app.room.as_ref().unwrap().lines[app.scroll];
    draw(&mut app, 88, 10);
    assert_eq!(app.room.as_ref().unwrap().lines[app.scroll], top);
    // Too small and back again.
    draw(&mut app, 5, 2);
    app.press(GO);
    draw(&mut app, 88, 10);
    assert!(app.timer().is_none());
    assert!(app.room.as_ref().unwrap().lines[app.scroll] <= top);
}

#[test]
fn a_limit_is_refused_in_the_words_of_the_guide() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    press(&mut app, &[GO, Key::Act(Action::More)]);
    let words = app.guide.word(Label::Stretch).clone();
    assert!(app.items().iter().any(|item| item.text == words));
    // It stays while the reader reads on, and goes with the next key that does something.
    press(&mut app, &[Key::Down, GO]);
    assert!(app.items().iter().all(|item| item.text != words));
    assert_eq!(app.timer().unwrap().state(), State::Paused);
}

#[test]
fn the_way_back_leads_to_the_rules_until_it_has_begun() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    press(&mut app, &[BACK]);
    assert!(matches!(app.screen, Screen::Before { .. }));
    until_practice(&mut app);
    press(&mut app, &[GO, BACK]);
    assert!(app.timer().is_some());
}

#[test]
fn the_end_says_what_the_session_says() {
    let texts = |app: &App| app.items().iter().map(|item| item.text.clone()).collect::<Vec<_>>().join("\n");
    let mut early = app(Some(SessionId::BeforeBirth));
    until_practice(&mut early);
    press(&mut early, &[Key::Act(Action::Stop)]);
    assert!(texts(&early).contains("you have practised"));

    // The cool pack comes after its rule.
    let mut comfort = app(Some(SessionId::Comfort));
    press(&mut comfort, &[Key::Pick(1)]);
    until_practice(&mut comfort);
    press(&mut comfort, &[GO, GO]);
    let text = texts(&comfort);
    assert!(text.find("Wrap a cool pack").unwrap() < text.find("Cool the area").unwrap());
}

#[test]
fn the_end_by_the_limit_turns_the_page_by_itself_and_rings_once() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    press(&mut app, &[GO]);
    assert!(app.tick(600_000));
    assert!(!app.tick(600_000));
    assert_eq!(app.timer().unwrap().state(), State::Done(End::Limit));
    assert!(app.items().iter().any(|item| item.text == *app.guide.word(Label::Stretch)));
    press(&mut app, &[BACK, GO, Key::Act(Action::Next)]);
    assert_eq!(app.timer().unwrap().state(), State::Done(End::Limit));
}

#[test]
fn the_page_of_keys_changes_nothing_under_it() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    press(&mut app, &[GO, Key::Down, Key::Down]);
    let scroll = app.scroll;
    for close in [Key::Escape, Key::Keys, GO, Key::Act(Action::Stop), Key::Pick(1)] {
        press(&mut app, &[Key::Keys, Key::Down, close]);
        assert_eq!((app.timer().unwrap().state(), app.scroll, app.quit), (State::Running, scroll, false));
    }
    press(&mut app, &[Key::Escape]);
    assert!(app.quit);
}

#[test]
fn a_key_tells_when_to_get_help_on_every_page_and_leads_back() {
    let help = |app: &App| {
        let texts: Vec<_> = app.items().into_iter().map(|item| item.text).collect();
        app.guide.help().count() > 10
            && app.guide.help().all(|sign| texts.contains(&sign.text.plain().into()))
    };
    let mut over = app(Some(SessionId::BeforeBirth));
    until_practice(&mut over);
    press(&mut over, &[Key::Act(Action::Stop)]);
    let mut running = app(Some(SessionId::BeforeBirth));
    until_practice(&mut running);
    press(&mut running, &[GO, Key::Down, Key::Down]);
    let mut sessions = app(None);
    press(&mut sessions, &[Key::Pick(2), Key::Down]);
    for mut app in [app(None), sessions, app(Some(SessionId::BeforeBirth)), running, over] {
        draw(&mut app, 80, 24);
        let (items, scroll) = (app.items(), app.scroll);
        assert!(app.hints().contains(&("h", "get help")));
        press(&mut app, &[Key::Help, Key::PageDown]);
        assert!(help(&app) && app.timer().is_none());
        // From one page over the page to the other, and the same key closes it.
        press(&mut app, &[Key::Keys]);
        assert!(!help(&app));
        press(&mut app, &[Key::Help]);
        assert!(help(&app));
        press(&mut app, &[Key::Help]);
        assert_eq!((app.items(), app.scroll), (items, scroll));
    }
}

#[test]
fn what_is_read_on_help_stays_when_the_limit_ends_the_practice() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    press(&mut app, &[GO, Key::Down, Key::Help, Key::PageDown]);
    let (items, scroll) = (app.items(), app.scroll);
    assert!(scroll > 0 && app.tick(600_000));
    draw(&mut app, 80, 24);
    assert_eq!((app.items(), app.scroll), (items, scroll));
    press(&mut app, &[Key::Escape]);
    assert_eq!((app.timer().unwrap().state(), app.scroll, app.quit), (State::Done(End::Limit), 0, false));
}

#[test]
fn where_nothing_can_be_read_only_pause_and_quit_work() {
    let mut app = app(Some(SessionId::BeforeBirth));
    until_practice(&mut app);
    let blind = |app: &mut App, key| {
        draw(app, 1, 1);
        app.press(key);
        app.timer().map(Timer::state)
    };
    assert_eq!(blind(&mut app, GO), Some(State::Ready));
    press(&mut app, &[GO]);
    assert_eq!(blind(&mut app, Key::Act(Action::Stop)), Some(State::Running));
    assert_eq!(blind(&mut app, GO), Some(State::Paused));
    blind(&mut app, Key::Quit);
    assert!(app.quit);
}

#[test]
fn every_key_on_every_page_is_taken() {
    let mut keys =
        vec![Key::Up, Key::Down, Key::PageUp, Key::PageDown, Key::Help, Key::Keys, Key::Escape, Key::Quit];
    keys.extend(Action::ALL.map(Key::Act));
    keys.extend([1, 3, 9].map(Key::Pick));
    let ways: [&[Key]; 5] = [&[], &[Key::Pick(1)], &[Key::Pick(3), Key::Pick(1)], &[Key::Keys], &[Key::Help]];
    for way in ways {
        for &first in &keys {
            for &second in &keys {
                let mut app = app(None);
                for &key in way.iter().chain([&first, &second]) {
                    draw(&mut app, 80, 24);
                    app.press(key);
                }
                assert!(!app.items().is_empty());
            }
        }
    }
}
