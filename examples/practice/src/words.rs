//! The few words of the interface that the guide lacks. An app brings its own, in its reader's language.

use crate::timer::{End, Refusal, State};

pub const SIDE: &str = "side";
pub const ALL: &str = "all";
pub const LEFT: &str = "left";
pub const KEYS: &str = "keys";
pub const ROOM: &str = "Please make the window larger.";
/// Above the guide's own words on why a time cannot be stretched.
pub const LIMIT: &str = "This time cannot be made longer.";

/// Every key, for the page of keys: the key, another for who has no such letter, and what it does.
pub const ALL_KEYS: &[(&str, &str)] = &[
    ("space, enter", "start, pause, go on"),
    ("n, →", "next part"),
    ("b, ←", "back"),
    ("s, tab", "other side"),
    ("+", "a minute longer"),
    ("-", "a minute shorter"),
    ("x, end", "stop here"),
    ("↓ ↑", "read on, read back"),
    ("page down, page up", "a page at a time"),
    ("1 2 3", "choose"),
    ("h, !, F2", "when to get help"),
    ("?, F1", "these keys"),
    ("q, esc", "close"),
];

pub fn state(state: State, limited: bool) -> &'static str {
    match state {
        State::Ready => "ready",
        State::Running => "running",
        // A limit counts pauses, too: say so, rather than that all stands still.
        State::Paused if limited => "paused; the limit goes on",
        State::Paused => "paused",
        State::Up => "time is up",
        State::Comfort => "no clock",
        State::Done(End::Finished | End::Limit) => "finished",
        State::Done(End::Stopped) => "stopped",
    }
}

pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Limit => LIMIT,
        Refusal::FirstBlock => "This is the first part.",
        Refusal::OneSide => "There is no part for the other side.",
        Refusal::Shortest => "It is at its shortest. Press n for the next part.",
        Refusal::Longest => "It is at its longest.",
        Refusal::NoClock => "This part has no clock.",
        Refusal::Over => "This practice is over. You can close it with q.",
    }
}

/// What the first key does now: the one hint that is always on the screen.
pub fn go(state: State) -> Option<(&'static str, &'static str)> {
    match state {
        State::Ready => Some(("space", "start")),
        State::Running => Some(("space", "pause")),
        State::Paused => Some(("space", "resume")),
        State::Up | State::Comfort => Some(("space", "go on")),
        State::Done(_) => None,
    }
}
