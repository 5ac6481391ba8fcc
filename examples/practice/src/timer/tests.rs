use super::*;
use hand_expression::{SessionId, guide};

fn session(id: SessionId) -> Session {
    guide("en").get(id).unwrap().clone()
}

fn timer(id: SessionId) -> Timer {
    Timer::new(&session(id))
}

/// A timer in each state that there is, of a session without and one with a limit.
fn every_state() -> Vec<Timer> {
    let mut all = vec![timer(SessionId::Comfort)];
    for id in [SessionId::Established, SessionId::BeforeBirth] {
        let ready = timer(id);
        let mut running = ready.clone();
        running.press(Action::Go).unwrap();
        running.tick(10_000);
        let mut paused = running.clone();
        paused.press(Action::Go).unwrap();
        let mut up = running.clone();
        up.tick(5 * MINUTE);
        let mut stopped = running.clone();
        stopped.press(Action::Stop).unwrap();
        let mut finished = up.clone();
        for _ in 0..finished.blocks() {
            finished.press(Action::Next).unwrap();
        }
        let mut limit = up.clone();
        limit.tick(60 * MINUTE);
        all.extend([ready, running, paused, up, stopped, finished, limit]);
    }
    all
}

#[test]
fn the_states_are_what_they_are_called() {
    let states: Vec<_> = every_state().iter().map(Timer::state).collect();
    let common = [
        State::Ready,
        State::Running,
        State::Paused,
        State::Up,
        State::Done(End::Stopped),
        State::Done(End::Finished),
    ];
    let mut expected = vec![State::Comfort];
    expected.extend(common);
    // Without a limit time alone ends nothing.
    expected.push(State::Up);
    expected.extend(common);
    expected.push(State::Done(End::Limit));
    assert_eq!(states, expected);
}

/// The whole table: what each key does in each state of a session in its first block.
#[test]
fn every_key_in_every_state() {
    use Action as A;
    use State as S;
    let free = timer(SessionId::Established);
    let at = |state| {
        let mut timer = free.clone();
        timer.state = state;
        if state == S::Up {
            timer.turns[0].passed = timer.turns[0].planned;
        }
        timer
    };
    let (over, first) = (Err(Refusal::Over), Err(Refusal::FirstBlock));
    let (ready, stop) = (Ok(S::Ready), Ok(S::Done(End::Stopped)));
    let (run, pause, short) = (Ok(S::Running), Ok(S::Paused), Err(Refusal::Shortest));
    let table: [(S, [Result<S, Refusal>; 7]); 6] = [
        // Go, Next, Back, Switch, More, Less, Stop
        (S::Ready, [run, ready, first, ready, ready, ready, stop]),
        (S::Running, [pause, ready, first, ready, run, run, stop]),
        (S::Paused, [run, ready, first, ready, pause, pause, stop]),
        (S::Up, [ready, ready, first, ready, run, short, stop]),
        (S::Done(End::Finished), [over, over, ready, over, over, over, over]),
        (S::Done(End::Limit), [over; 7]),
    ];
    for (state, row) in table {
        for (action, expected) in A::ALL.into_iter().zip(row) {
            let mut timer = at(state);
            let outcome = timer.press(action).map(|()| timer.state());
            assert_eq!(outcome, expected, "{action:?} in {state:?}");
        }
    }
}

#[test]
fn a_session_without_minutes_has_no_clock_and_a_key_goes_on() {
    let mut timer = timer(SessionId::Comfort);
    assert_eq!((timer.state(), timer.block(), timer.whole()), (State::Comfort, None, None));
    assert!(!timer.tick(1_000 * MINUTE));
    assert_eq!(timer.state(), State::Comfort);
    assert_eq!(timer.press(Action::More), Err(Refusal::NoClock));
    assert_eq!(timer.press(Action::Less), Err(Refusal::NoClock));
    assert_eq!(timer.press(Action::Back), Err(Refusal::FirstBlock));
    timer.press(Action::Go).unwrap();
    assert_eq!((timer.at(), timer.state()), (1, State::Comfort));
    timer.press(Action::Switch).unwrap();
    assert_eq!(timer.at(), 0);
    timer.press(Action::Next).unwrap();
    timer.press(Action::Go).unwrap();
    assert_eq!(timer.state(), State::Done(End::Finished));
}

#[test]
fn a_pause_stops_the_time_and_a_resume_goes_on() {
    let mut timer = timer(SessionId::Established);
    timer.press(Action::Go).unwrap();
    timer.tick(30_000);
    let before = (timer.block(), timer.whole());
    timer.press(Action::Go).unwrap();
    timer.tick(MINUTE);
    assert_eq!((timer.block(), timer.whole()), before);
    timer.press(Action::Go).unwrap();
    timer.tick(1_000);
    assert_eq!(timer.block(), Some(Span { passed: 31_000, left: 149_000 }));
}

#[test]
fn nothing_goes_on_by_itself_when_a_time_is_up() {
    let mut timer = timer(SessionId::Established);
    timer.press(Action::Go).unwrap();
    assert!(timer.tick(60 * MINUTE), "the end of a block is told");
    assert!(!timer.tick(60 * MINUTE), "once");
    assert_eq!((timer.at(), timer.state()), (0, State::Up));
    // What was too much of a beat counts nowhere.
    assert_eq!(timer.whole(), Some(Span { passed: 3 * MINUTE, left: 23 * MINUTE }));
    timer.press(Action::More).unwrap();
    assert_eq!(timer.block(), Some(Span { passed: 3 * MINUTE, left: MINUTE }));
}

#[test]
fn skip_back_and_switch_at_the_ends() {
    let mut timer = timer(SessionId::Established);
    assert_eq!(timer.press(Action::Back), Err(Refusal::FirstBlock));
    // Massage and express the first side; the other side comes third.
    timer.press(Action::Switch).unwrap();
    assert_eq!(timer.at(), 2);
    for _ in 2..5 {
        timer.press(Action::Next).unwrap();
    }
    // The last block: the other side is before it.
    assert_eq!(timer.at(), 5);
    timer.press(Action::Switch).unwrap();
    assert_eq!(timer.at(), 4);
    timer.press(Action::Next).unwrap();
    timer.press(Action::Next).unwrap();
    assert_eq!(timer.state(), State::Done(End::Finished));
    timer.press(Action::Back).unwrap();
    assert_eq!((timer.at(), timer.state()), (5, State::Ready));
}

#[test]
fn a_session_of_one_side_has_no_other() {
    let mut session = session(SessionId::Established);
    session.blocks = session.blocks[..2].to_vec().into();
    assert_eq!(Timer::new(&session).press(Action::Switch), Err(Refusal::OneSide));
}

#[test]
fn a_block_left_early_goes_on_where_it_was_and_a_done_one_anew() {
    let mut timer = timer(SessionId::Established);
    timer.press(Action::Go).unwrap();
    timer.tick(MINUTE);
    timer.press(Action::Next).unwrap();
    timer.press(Action::Back).unwrap();
    assert_eq!(timer.block(), Some(Span { passed: MINUTE, left: 2 * MINUTE }));
    timer.press(Action::Go).unwrap();
    timer.tick(2 * MINUTE);
    timer.press(Action::Go).unwrap();
    timer.press(Action::Back).unwrap();
    assert_eq!(timer.block(), Some(Span { passed: 0, left: 3 * MINUTE }));
}

#[test]
fn every_time_can_be_made_at_least_ten_times_as_long() {
    let mut timer = timer(SessionId::Established);
    let given = timer.block().unwrap().left;
    while timer.press(Action::More).is_ok() {}
    assert_eq!(timer.press(Action::More), Err(Refusal::Longest));
    assert!(timer.block().unwrap().left >= 10 * given);
}

#[test]
fn shorter_ends_a_block_that_has_had_its_time() {
    let mut timer = timer(SessionId::Established);
    timer.press(Action::Less).unwrap();
    timer.press(Action::Less).unwrap();
    assert_eq!(timer.block().unwrap().left, MINUTE);
    assert_eq!(timer.press(Action::Less), Err(Refusal::Shortest));
    timer.press(Action::Go).unwrap();
    timer.tick(30_000);
    timer.press(Action::Less).unwrap();
    assert_eq!((timer.state(), timer.block().unwrap().left), (State::Up, 0));
}

#[test]
fn a_limit_is_not_stretched() {
    let mut timer = timer(SessionId::BeforeBirth);
    assert_eq!(timer.whole(), Some(Span { passed: 0, left: 10 * MINUTE }));
    assert_eq!(timer.press(Action::More), Err(Refusal::Limit));
    // Shortened by mistake: that may be taken back, and no more.
    timer.press(Action::Less).unwrap();
    timer.press(Action::More).unwrap();
    assert_eq!(timer.press(Action::More), Err(Refusal::Limit));
}

#[test]
fn a_block_with_a_limit_of_its_own_is_not_stretched_either() {
    let mut session = session(SessionId::Established);
    let mut blocks = session.blocks.to_vec();
    blocks[0].length = Length::AtMost(*blocks[0].length.minutes().unwrap());
    session.blocks = blocks.into();
    let mut timer = Timer::new(&session);
    assert_eq!(timer.press(Action::More), Err(Refusal::Limit));
    assert!(timer.fixed() && !timer.limited());
    timer.press(Action::Next).unwrap();
    timer.press(Action::More).unwrap();
}

#[test]
fn a_limit_is_for_the_whole_with_its_pauses() {
    let mut timer = timer(SessionId::BeforeBirth);
    assert!(!timer.tick(MINUTE), "before the start no time is spent");
    timer.press(Action::Go).unwrap();
    timer.tick(2 * MINUTE);
    timer.press(Action::Go).unwrap();
    timer.tick(4 * MINUTE);
    assert_eq!(timer.state(), State::Paused);
    assert_eq!(timer.block().unwrap().passed, 2 * MINUTE);
    assert_eq!(timer.whole(), Some(Span { passed: 6 * MINUTE, left: 4 * MINUTE }));
    // Going back does not win time.
    timer.press(Action::Next).unwrap();
    timer.press(Action::Back).unwrap();
    assert!(timer.tick(4 * MINUTE));
    assert_eq!(timer.state(), State::Done(End::Limit));
    for action in Action::ALL {
        assert_eq!(timer.press(action), Err(Refusal::Over));
    }
}

#[test]
fn a_session_without_blocks_is_over_at_once() {
    let mut session = session(SessionId::BeforeBirth);
    session.blocks = Vec::new().into();
    let mut timer = Timer::new(&session);
    for action in Action::ALL {
        assert_eq!(timer.press(action), Err(Refusal::Over));
    }
    assert!(!timer.tick(MINUTE));
    assert_eq!((timer.block(), timer.whole()), (None, None));
}

/// Every walk of four keys with time between them, in every session: no total runs backwards, none passes a limit, no panic.
#[test]
fn no_walk_breaks_the_clocks() {
    for session in &guide("en").sessions {
        let start = Timer::new(session);
        let limited = matches!(session.length, Length::AtMost(_));
        for walk in 0..Action::ALL.len().pow(4) {
            let mut timer = start.clone();
            let mut spent = 0;
            for place in 0..4 {
                let action = Action::ALL[walk / Action::ALL.len().pow(place) % Action::ALL.len()];
                let at = timer.at();
                let _ = timer.press(action);
                timer.tick(100_000);
                assert!(timer.at() < timer.blocks().max(1) && at < timer.blocks().max(1));
                let Some(whole) = timer.whole() else { continue };
                assert!(whole.passed >= spent);
                assert!(!limited || whole.passed + whole.left <= 10 * MINUTE);
                assert!(whole.share(50) <= 50);
                spent = whole.passed;
            }
        }
    }
}

#[test]
fn any_beat_is_taken() {
    for mut timer in every_state() {
        timer.tick(u64::MAX);
        timer.tick(u64::MAX);
        let _ = (timer.block(), timer.whole().map(|span| span.share(usize::MAX)));
    }
}
