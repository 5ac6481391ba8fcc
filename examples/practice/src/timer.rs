//! The practice as a machine without a clock: it is told which key was pressed, and how many milliseconds passed.

use hand_expression::{Length, Session, Side};

pub const MINUTE: u64 = 60_000;
/// As long as a side can be stretched: more does not fit the clock, and is far more than ten times any plan.
pub const LONGEST: u64 = 99 * MINUTE;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The block is shown, and its clock waits.
    Ready,
    Running,
    Paused,
    /// The time of the block is up. Nothing goes on by itself.
    Up,
    /// A block without minutes: comfort decides.
    Comfort,
    Done(End),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Finished,
    Stopped,
    /// The time that the session may take at the most is over.
    Limit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Start, pause, resume, or on to the next block: what the moment asks for.
    Go,
    Next,
    Back,
    /// To the other side.
    Switch,
    More,
    Less,
    Stop,
}

impl Action {
    #[cfg(test)]
    pub const ALL: [Self; 7] =
        [Self::Go, Self::Next, Self::Back, Self::Switch, Self::More, Self::Less, Self::Stop];
}

/// Why a key did nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a limit, which must not be stretched.
    Limit,
    FirstBlock,
    OneSide,
    Shortest,
    Longest,
    NoClock,
    Over,
}

/// Time that passed, and time that is left, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub passed: u64,
    pub left: u64,
}

impl Span {
    /// How much of it passed, out of `whole`.
    pub fn share(self, whole: usize) -> usize {
        let total = u128::from(self.passed) + u128::from(self.left);
        let filled = (whole as u128 * u128::from(self.passed)).checked_div(total).unwrap_or(0);
        usize::try_from(filled).unwrap_or(whole).min(whole)
    }
}

#[derive(Clone, Debug)]
struct Turn {
    side: Side,
    /// Its time in the guide; `None` where comfort decides.
    given: Option<u64>,
    /// Its time as the reader stretched or shortened it.
    planned: u64,
    passed: u64,
    /// Whether its own time must not be stretched.
    fixed: bool,
}

impl Turn {
    fn left(&self) -> u64 {
        self.planned.saturating_sub(self.passed)
    }
}

#[derive(Clone, Debug)]
pub struct Timer {
    turns: Vec<Turn>,
    at: usize,
    state: State,
    /// The time of the whole session so far.
    spent: u64,
    /// Whether the first clock has started.
    begun: bool,
    /// What the whole with its pauses may take; `None` where the times are suggestions.
    limit: Option<u64>,
}

impl Timer {
    pub fn new(session: &Session) -> Self {
        // The longer end of "3 to 5 minutes": with it the blocks of each plan add up to its total. A key makes it shorter.
        let turn = |block: &hand_expression::Block| {
            let (given, fixed) = match block.length {
                Length::Comfort => (None, false),
                Length::About(minutes) => (Some(u64::from(minutes.max) * MINUTE), false),
                Length::AtMost(minutes) => (Some(u64::from(minutes.max) * MINUTE), true),
            };
            Turn { side: block.side, given, planned: given.unwrap_or(0), passed: 0, fixed }
        };
        let limit = match session.length {
            Length::Comfort | Length::About(_) => None,
            Length::AtMost(minutes) => Some(u64::from(minutes.max) * MINUTE),
        };
        let mut timer = Self {
            turns: session.blocks.iter().map(turn).collect(),
            at: 0,
            state: State::Done(End::Finished),
            spent: 0,
            begun: false,
            limit,
        };
        timer.enter(0);
        timer.begun = timer.state == State::Comfort;
        timer
    }

    pub fn state(&self) -> State {
        self.state
    }

    /// Which block it is, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn blocks(&self) -> usize {
        self.turns.len()
    }

    pub fn begun(&self) -> bool {
        self.begun
    }

    /// Whether the session has a limit.
    pub fn limited(&self) -> bool {
        self.limit.is_some()
    }

    /// Whether the time of this block must not be stretched.
    pub fn fixed(&self) -> bool {
        self.limited() || self.turns.get(self.at).is_some_and(|turn| turn.fixed)
    }

    /// The clock of this block; `None` where it has none.
    pub fn block(&self) -> Option<Span> {
        let turn = self.turns.get(self.at).filter(|turn| turn.given.is_some())?;
        Some(Span { passed: turn.passed, left: turn.left().min(self.room()) })
    }

    /// The clock of the session; `None` where no block has one.
    pub fn whole(&self) -> Option<Span> {
        self.turns.iter().any(|turn| turn.given.is_some()).then(|| {
            let left = self.turns.iter().skip(self.at).map(Turn::left).sum::<u64>();
            Span { passed: self.spent, left: left.min(self.room()) }
        })
    }

    /// How long the session may still take.
    fn room(&self) -> u64 {
        self.limit.map_or(u64::MAX, |limit| limit.saturating_sub(self.spent))
    }

    /// Lets time pass. Says whether a block or the session ended by it.
    pub fn tick(&mut self, milliseconds: u64) -> bool {
        if matches!(self.state, State::Done(_)) {
            return false;
        }
        let before = self.state;
        let used = match (self.turns.get_mut(self.at), self.state) {
            (Some(turn), State::Running) => {
                let used = milliseconds.min(turn.left());
                turn.passed += used;
                if turn.left() == 0 {
                    self.state = State::Up;
                }
                used
            }
            _ => 0,
        };
        // A limit is for the whole with its pauses, so its time goes on in a pause too, as that of a kitchen timer does.
        let spent = if self.limited() && self.begun { milliseconds } else { used };
        self.spent = self.spent.saturating_add(spent);
        if let Some(limit) = self.limit.filter(|limit| self.spent >= *limit) {
            self.spent = limit;
            self.state = State::Done(End::Limit);
        }
        self.state != before
    }

    pub fn press(&mut self, action: Action) -> Result<(), Refusal> {
        match (self.state, action) {
            // Stopped by mistake, or one more turn: but a limit stays a limit.
            (State::Done(End::Finished | End::Stopped), Action::Back) if !self.turns.is_empty() => {
                self.enter(self.at);
                Ok(())
            }
            (State::Done(_), _) => Err(Refusal::Over),
            (State::Ready | State::Paused, Action::Go) => {
                self.begun = true;
                self.state = State::Running;
                Ok(())
            }
            (State::Running, Action::Go) => {
                self.state = State::Paused;
                Ok(())
            }
            (State::Up | State::Comfort, Action::Go) | (_, Action::Next) => {
                self.enter(self.at + 1);
                Ok(())
            }
            (_, Action::Back) => {
                let before = self.at.checked_sub(1).ok_or(Refusal::FirstBlock)?;
                self.enter(before);
                Ok(())
            }
            (_, Action::Switch) => {
                let other = self.other_side().ok_or(Refusal::OneSide)?;
                self.enter(other);
                Ok(())
            }
            (_, Action::More) => self.stretch(),
            (_, Action::Less) => self.shorten(),
            (_, Action::Stop) => {
                self.state = State::Done(End::Stopped);
                Ok(())
            }
        }
    }

    /// Shows a block, its clock at rest. Past the last one the session is finished.
    fn enter(&mut self, place: usize) {
        let Some(turn) = self.turns.get_mut(place) else {
            self.state = State::Done(End::Finished);
            return;
        };
        self.at = place;
        self.state = match turn.given {
            None => State::Comfort,
            Some(given) => {
                // A block that is over starts anew; one that was left early goes on where it was.
                if turn.left() == 0 {
                    (turn.planned, turn.passed) = (given, 0);
                }
                State::Ready
            }
        };
    }

    /// The next block of the other side. After the last one the nearest earlier: who wants to change can.
    fn other_side(&self) -> Option<usize> {
        let side = self.turns.get(self.at)?.side;
        let other = |place: &usize| self.turns.get(*place).is_some_and(|turn| turn.side != side);
        (self.at..self.turns.len()).find(other).or_else(|| (0..self.at).rev().find(other))
    }

    fn stretch(&mut self) -> Result<(), Refusal> {
        let fixed = self.fixed();
        let turn = self.turns.get_mut(self.at).ok_or(Refusal::Over)?;
        let given = turn.given.ok_or(if fixed { Refusal::Limit } else { Refusal::NoClock })?;
        let longer = turn.planned + MINUTE;
        // What was shortened by mistake may grow back to what the guide gives.
        if fixed && longer > given {
            return Err(Refusal::Limit);
        }
        if longer > LONGEST {
            return Err(Refusal::Longest);
        }
        turn.planned = longer;
        if self.state == State::Up {
            self.state = State::Running;
        }
        Ok(())
    }

    fn shorten(&mut self) -> Result<(), Refusal> {
        let turn = self.turns.get_mut(self.at).ok_or(Refusal::Over)?;
        turn.given.ok_or(Refusal::NoClock)?;
        // To leave a block whole is to skip it.
        let shorter = turn.planned.saturating_sub(MINUTE).max(turn.passed);
        if turn.left() == 0 || (turn.passed == 0 && turn.planned <= MINUTE) {
            return Err(Refusal::Shortest);
        }
        turn.planned = shorter;
        if turn.left() == 0 {
            self.state = State::Up;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
