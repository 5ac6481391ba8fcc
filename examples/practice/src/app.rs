//! Which page is shown and what a key does there. No clock, no terminal.

use std::rc::Rc;
use std::sync::Arc;

use hand_expression::{Direction, Guide, Label, Phase, Reader, Session, SessionId, guide};

use crate::keys::Key;
use crate::page::{self, Item, Kind};
use crate::timer::{Action, Refusal, State, Timer};
use crate::words;

pub enum Screen {
    Phase,
    Session,
    /// The notice and the whole session with its rules and signs, which are read before the timer can start.
    Before {
        session: SessionId,
    },
    Practice {
        session: SessionId,
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
struct Over<T> {
    what: T,
    scroll: usize,
}

/// A page that hides the one below it.
#[derive(Clone, Copy, PartialEq)]
enum Aside {
    Keys,
    Help,
}

pub struct App {
    reader: Reader,
    /// The guide for the reader, in the phase that was chosen.
    pub guide: Arc<Guide>,
    /// The phases to choose from.
    phases: &'static [Phase],
    /// The session that the command line asks for.
    wanted: Option<SessionId>,
    pub screen: Screen,
    chosen: Option<usize>,
    message: Option<Over<Vec<Item>>>,
    aside: Option<Over<Aside>>,
    scroll: usize,
    /// Whether the chosen line has to be scrolled to.
    follow: bool,
    room: Option<Room>,
    pub quit: bool,
}

impl App {
    pub fn new(reader: Reader, wanted: Option<SessionId>) -> Self {
        let guide = guide(&reader);
        let session = wanted.and_then(|id| guide.get(id));
        // A phase is chosen, never guessed; only where the session has but one is there nothing to choose.
        let phases = session.map_or(Phase::ALL, |session| session.phases);
        let mut app = Self {
            reader,
            guide,
            wanted,
            screen: Screen::Phase,
            chosen: None,
            message: None,
            aside: None,
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
            Screen::Practice { timer, .. } if self.aside.is_none() => Some(timer),
            _ => None,
        }
    }

    pub fn session(&self) -> Option<&Session> {
        match self.screen {
            Screen::Before { session } | Screen::Practice { session, .. } => self.guide.get(session),
            Screen::Phase | Screen::Session => None,
        }
    }

    /// What the page says, with a message over it.
    pub fn items(&self) -> Vec<Item> {
        match self.aside {
            Some(Over { what: Aside::Keys, .. }) => return page::keys(),
            Some(Over { what: Aside::Help, .. }) => return page::help(&self.guide),
            None => {}
        }
        let mut items = self.message.as_ref().map_or(Vec::new(), |message| message.what.clone());
        items.extend(match (&self.screen, self.session()) {
            (Screen::Phase, _) => page::phases(&self.guide, self.phases, self.chosen),
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
        if self.aside.is_some() {
            return vec![("esc", "close"), ("↓", "more"), quit];
        }
        let (back, help) = (("b", "back"), ("h", "get help"));
        let more = self.more_below().then_some(("↓", "more"));
        match &self.screen {
            Screen::Phase => vec![("1 2 3", "choose"), ("↓ ↑", "move"), help, quit],
            Screen::Session => vec![("1 2 3", "choose"), ("↓ ↑", "move"), help, back, quit],
            Screen::Before { .. } => {
                let go = if self.at_end() { "I have read it" } else { "more" };
                vec![("space", go), ("↑", "read back"), help, back, quit]
            }
            Screen::Practice { timer, .. } => match words::go(timer.state()) {
                None => [Some(("q", "close")), Some(help), Some(back), more].into_iter().flatten().collect(),
                Some(go) => {
                    // Where a limit holds, longer is no offer; whoever asks is told why.
                    let longer = (!timer.fixed()).then_some(("+", "longer"));
                    let clock = timer.block().map(|_| [longer, Some(("-", "shorter"))]);
                    let mut hints = vec![go, help];
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
            // Who reads on when to get help goes on reading.
            let aside = self.aside.take().map(|aside| (aside.what, self.scroll));
            self.turn_page();
            if let Some((what, scroll)) = aside {
                (self.aside, self.scroll) = (Some(Over { what, scroll: 0 }), scroll);
            }
        }
        ended
    }

    pub fn press(&mut self, key: Key) {
        if self.too_small() && !self.works_blind(key) {
            return;
        }
        match key {
            // Any key of the practice closes what hides it, and does nothing that is not to be seen.
            Key::Escape | Key::Pick(_) | Key::Act(_) if self.aside.is_some() => self.close(),
            Key::Quit | Key::Escape => self.quit = true,
            Key::Keys => self.open(Aside::Keys),
            Key::Help => self.open(Aside::Help),
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

    /// Shows a page over the one that there is; the key that opened it closes it again.
    fn open(&mut self, what: Aside) {
        let open = self.aside.as_ref().map(|aside| aside.what);
        self.close();
        if open != Some(what) {
            self.aside = Some(Over { what, scroll: std::mem::take(&mut self.scroll) });
        }
    }

    fn close(&mut self) {
        if let Some(aside) = self.aside.take() {
            self.scroll = aside.scroll;
        }
    }

    fn step(&mut self, down: bool) {
        let choices = match self.screen {
            _ if self.aside.is_some() => 0,
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
                self.guide = guide(self.reader.clone().phase(phase));
                self.screen = self.wanted.map_or(Screen::Session, |session| Screen::Before { session });
            }
            Screen::Session => {
                let Some(session) = self.guide.sessions.get(place) else { return };
                self.screen = Screen::Before { session: session.id };
            }
            Screen::Before { .. } | Screen::Practice { .. } => return,
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
                let Some(timer) = self.guide.get(session).map(Timer::new) else { return };
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
                    // Nothing has begun: the way back is to the rules.
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
        self.message = Some(Over { what: items, scroll: std::mem::take(&mut self.scroll) });
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.turn_page();
    }

    /// A page starts at its top, and is unread until it was drawn.
    fn turn_page(&mut self) {
        (self.chosen, self.message, self.aside) = (None, None, None);
        (self.scroll, self.follow, self.room) = (0, false, None);
    }
}

mod scroll;
#[cfg(test)]
mod tests;
