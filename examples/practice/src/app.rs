//! Which page is shown and what a key does there. No clock, no terminal.

use std::rc::Rc;

use hand_expression::{Direction, Guide, Label, Phase, Session, SessionId};

use crate::keys::Key;
use crate::page::{self, Item, Kind};
use crate::timer::{Action, Refusal, State, Timer};
use crate::words;

pub enum Screen {
    Phase,
    Session,
    /// The notice and the cautions, which are read before the timer can start.
    Before {
        session: usize,
    },
    Practice {
        session: usize,
        timer: Timer,
    },
}

/// How the page was laid out when it was last drawn.
struct Room {
    width: usize,
    rows: usize,
    /// For each line, which item it is of.
    lines: Rc<[usize]>,
}

/// Something said over a page, and how far the reader was on it.
struct Over {
    items: Vec<Item>,
    scroll: usize,
}

pub struct App {
    whole: Guide,
    /// The guide narrowed to the phase that was chosen.
    pub guide: Guide,
    /// The phases to choose from.
    phases: Vec<Phase>,
    /// The session that the command line asks for.
    wanted: Option<SessionId>,
    pub screen: Screen,
    chosen: Option<usize>,
    message: Option<Over>,
    keys: Option<Over>,
    scroll: usize,
    /// Whether the chosen line has to be scrolled to.
    follow: bool,
    room: Option<Room>,
    pub quit: bool,
}

impl App {
    pub fn new(whole: Guide, wanted: Option<SessionId>) -> Self {
        let session = wanted.and_then(|id| whole.sessions.iter().find(|session| session.id == id));
        // A phase is chosen, never guessed; only where the session has but one is there nothing to choose.
        let phases = session.map_or(Phase::ALL.to_vec(), |session| session.phases.clone());
        let mut app = Self {
            guide: whole.clone(),
            whole,
            wanted,
            screen: Screen::Phase,
            chosen: None,
            message: None,
            keys: None,
            scroll: 0,
            follow: false,
            room: None,
            quit: false,
            phases,
        };
        if app.phases.len() == 1 {
            app.choose(0);
        }
        app
    }

    pub fn rtl(&self) -> bool {
        self.guide.direction == Direction::Rtl
    }

    pub fn timer(&self) -> Option<&Timer> {
        match &self.screen {
            Screen::Practice { timer, .. } if self.keys.is_none() => Some(timer),
            _ => None,
        }
    }

    pub fn session(&self) -> Option<&Session> {
        match self.screen {
            Screen::Before { session } | Screen::Practice { session, .. } => self.guide.sessions.get(session),
            Screen::Phase | Screen::Session => None,
        }
    }

    /// What the page says, with a message over it.
    pub fn items(&self) -> Vec<Item> {
        if let Some(keys) = &self.keys {
            return keys.items.clone();
        }
        let mut items = self.message.as_ref().map_or(Vec::new(), |message| message.items.clone());
        items.extend(match (&self.screen, self.session()) {
            (Screen::Phase, _) => page::phases(&self.guide, &self.phases, self.chosen),
            (Screen::Session, _) => page::sessions(&self.guide, self.chosen),
            (Screen::Before { .. }, Some(session)) => page::before(&self.guide, session),
            (Screen::Practice { timer, .. }, Some(session)) => page::practice(&self.guide, session, timer),
            (_, None) => Vec::new(),
        });
        items
    }

    /// The keys that matter now, the most useful first.
    pub fn hints(&self) -> Vec<(&'static str, &'static str)> {
        let quit = ("q", "quit");
        if self.keys.is_some() {
            return vec![("esc", "close"), ("↓", "more"), quit];
        }
        let (back, more) = (("b", "back"), self.more_below().then_some(("↓", "more")));
        match &self.screen {
            Screen::Phase => vec![("1 2 3", "choose"), ("↓ ↑", "move"), quit],
            Screen::Session => vec![("1 2 3", "choose"), ("↓ ↑", "move"), back, quit],
            Screen::Before { .. } => {
                let go = if self.at_end() { "I have read it" } else { "more" };
                vec![("space", go), ("↑", "read back"), back, quit]
            }
            Screen::Practice { timer, .. } => match words::go(timer.state()) {
                None => [Some(("q", "close")), Some(back), more].into_iter().flatten().collect(),
                Some(go) => {
                    // Where a limit holds, longer is no offer; whoever asks is told why.
                    let longer = (!timer.limited()).then_some(("+", "longer"));
                    let clock = timer.block().map(|_| [longer, Some(("-", "shorter"))]);
                    let mut hints = vec![go];
                    hints.extend(more);
                    hints.extend(clock.into_iter().flatten().flatten());
                    hints.extend([("n", "next"), back, ("s", "other side"), ("x", "stop"), quit]);
                    hints
                }
            },
        }
    }

    /// Lets time pass. Says whether a block or the session ended by it.
    pub fn tick(&mut self, milliseconds: u64) -> bool {
        let Screen::Practice { timer, .. } = &mut self.screen else { return false };
        let ended = timer.tick(milliseconds);
        if ended && matches!(timer.state(), State::Done(_)) {
            self.turn_page();
        }
        ended
    }

    pub fn press(&mut self, key: Key) {
        if self.too_small() && !self.works_blind(key) {
            return;
        }
        match key {
            // Any key of the practice closes the page of keys, and does nothing that is not to be seen.
            Key::Escape | Key::Keys | Key::Pick(_) | Key::Act(_) if self.keys.is_some() => self.close_keys(),
            Key::Quit | Key::Escape => self.quit = true,
            Key::Keys => {
                let scroll = std::mem::take(&mut self.scroll);
                self.keys = Some(Over { items: page::keys(), scroll });
            }
            Key::Up | Key::Down => self.step(key == Key::Down),
            Key::PageUp => self.scroll = self.scroll.saturating_sub(self.page()),
            Key::PageDown => self.scroll = (self.scroll + self.page()).min(self.last()),
            Key::Pick(number) => self.choose(number.saturating_sub(1)),
            Key::Act(action) => {
                if let Some(message) = self.message.take() {
                    self.scroll = message.scroll;
                }
                self.act(action);
            }
        }
    }

    /// What may be pressed where nothing can be read: pause, resume and quit.
    fn works_blind(&self, key: Key) -> bool {
        let clock = matches!(self.timer().map(Timer::state), Some(State::Running | State::Paused));
        matches!(key, Key::Quit | Key::Escape) || (key == Key::Act(Action::Go) && clock)
    }

    fn close_keys(&mut self) {
        if let Some(keys) = self.keys.take() {
            self.scroll = keys.scroll;
        }
    }

    fn step(&mut self, down: bool) {
        let choices = match self.screen {
            _ if self.keys.is_some() => 0,
            Screen::Phase => self.phases.len(),
            Screen::Session => self.guide.sessions.len(),
            Screen::Before { .. } | Screen::Practice { .. } => 0,
        };
        if choices > 0 {
            let to = match self.chosen {
                None => 0,
                Some(chosen) if down => chosen + 1,
                Some(chosen) => chosen.saturating_sub(1),
            };
            self.chosen = Some(to.min(choices - 1));
            self.follow = true;
        } else if down {
            self.scroll = (self.scroll + 1).min(self.last());
        } else {
            self.scroll = self.scroll.saturating_sub(1);
        }
    }

    /// Takes a phase or a session.
    fn choose(&mut self, place: usize) {
        match self.screen {
            Screen::Phase => {
                let Some(&phase) = self.phases.get(place) else { return };
                self.guide = self.whole.for_phase(phase);
                let wanted = self.guide.sessions.iter().position(|session| Some(session.id) == self.wanted);
                self.screen = wanted.map_or(Screen::Session, |session| Screen::Before { session });
            }
            Screen::Session if place < self.guide.sessions.len() => {
                self.screen = Screen::Before { session: place };
            }
            _ => return,
        }
        self.turn_page();
    }

    fn act(&mut self, action: Action) {
        let read = self.at_end();
        match &mut self.screen {
            Screen::Phase | Screen::Session if action == Action::Go => match self.chosen {
                Some(chosen) => self.choose(chosen),
                // Nothing is chosen before the reader does it.
                None => self.step(true),
            },
            Screen::Session if action == Action::Back => self.show(Screen::Phase),
            Screen::Before { .. } if action == Action::Go && !read => self.press(Key::PageDown),
            Screen::Before { session } if action == Action::Go => {
                let session = *session;
                let Some(timer) = self.guide.sessions.get(session).map(Timer::new) else { return };
                self.show(Screen::Practice { session, timer });
            }
            Screen::Before { .. } if action == Action::Back => match self.wanted {
                None => self.show(Screen::Session),
                Some(_) if self.phases.len() > 1 => self.show(Screen::Phase),
                Some(_) => {}
            },
            Screen::Practice { timer, session } => {
                let (session, before) = (*session, (timer.at(), timer.state()));
                match timer.press(action) {
                    Ok(()) => {
                        let now = (timer.at(), timer.state());
                        let over = |state| matches!(state, State::Done(_));
                        if now.0 != before.0 || over(now.1) != over(before.1) {
                            self.turn_page();
                        }
                    }
                    // Nothing has begun: the way back is to the cautions.
                    Err(Refusal::FirstBlock) if !timer.begun() => self.show(Screen::Before { session }),
                    Err(refusal) => self.refuse(refusal),
                }
            }
            Screen::Phase | Screen::Session | Screen::Before { .. } => {}
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        let mut items = vec![page::ours(Kind::Title, words::refusal(refusal))];
        if refusal == Refusal::Limit {
            items.extend(page::label(&self.guide, Label::Stretch));
        }
        self.tell(items);
    }

    /// Says something over the page, until the next key that does something.
    pub fn tell(&mut self, items: Vec<Item>) {
        self.message = Some(Over { items, scroll: std::mem::take(&mut self.scroll) });
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.turn_page();
    }

    /// A page starts at its top, and is unread until it was drawn.
    fn turn_page(&mut self) {
        (self.chosen, self.message, self.keys) = (None, None, None);
        (self.scroll, self.follow, self.room) = (0, false, None);
    }
}

mod scroll;
#[cfg(test)]
mod tests;
