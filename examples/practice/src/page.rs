//! What stands on each page: the guide's words in reading order, a rule before what it guards, and the signs at the end.

use hand_expression::{
    Activity, Block, Direction, Guide, Label, Part, Phase, Reading, SafetyNote, Section, Session, Shown,
    Text, Urgency,
};

use crate::timer::{End, State, Timer};
use crate::{digits, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Title,
    /// What to do in this block: it stays on the screen where there is room.
    Task,
    Text,
    Quiet,
    Action,
    /// A rule or a sign: how soon and what, in words.
    Note(Urgency),
    /// The whole of it.
    NoteText,
    Choice {
        chosen: bool,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub kind: Kind,
    pub text: String,
    pub direction: Direction,
}

/// Words of the interface, which are English.
pub fn ours(kind: Kind, text: &str) -> Item {
    Item { kind, text: text.to_owned(), direction: Direction::Ltr }
}

struct Page<'g> {
    guide: &'g Guide,
    items: Vec<Item>,
    /// It knows which notes the reader has passed in full: from then on their title is reminder enough.
    reading: Reading<'g>,
}

pub fn phases(guide: &Guide, phases: &[Phase], chosen: Option<usize>) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Title, &guide.title);
    for (place, &phase) in phases.iter().enumerate() {
        page.choice(place, chosen, guide.labels.phase.get(phase), guide.direction);
    }
    page.remark(Label::Notice, &guide.notice, guide.direction);
    page.items
}

pub fn sessions(guide: &Guide, chosen: Option<usize>) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Title, guide.labels.section.get(Section::Sessions));
    for (place, session) in guide.sessions.iter().enumerate() {
        page.choice(place, chosen, &session.title, session.direction);
        page.summary(Kind::Quiet, session);
    }
    page.items
}

/// What to read before the timer can start: the notice, and the whole session with every rule and every sign of it.
pub fn before(guide: &Guide, session: &Session) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.put(Kind::Title, session.title.clone(), session.direction);
    page.summary(Kind::Text, session);
    page.remark(Label::Notice, &guide.notice, guide.direction);
    page.explained(session.before(), session.direction);
    page.say(Kind::Title, guide.word(Label::Plan));
    for block in &session.blocks {
        page.put(Kind::Action, block.text.clone(), block.direction);
    }
    page.say(Kind::Quiet, guide.word(Label::Stretch));
    page.explained(session.after(), session.direction);
    page.items
}

pub fn practice(guide: &Guide, session: &Session, timer: &Timer) -> Vec<Item> {
    match timer.state() {
        State::Done(end) => done(guide, session, end),
        _ => block(guide, session, timer.at()),
    }
}

/// How a block is done, and at the end in full what was only reminded of, and every sign.
fn block(guide: &Guide, session: &Session, place: usize) -> Vec<Item> {
    let mut page = Page::new(guide);
    let Some(block) = session.blocks.get(place) else { return page.items };
    page.put(Kind::Task, block.text.clone(), block.direction);
    // All of it was read before the start.
    page.reading.item(session);
    match block.activity {
        Activity::Massage => page.massage(block),
        Activity::Express => page.steps(block),
    }
    page.safety(rules(session));
    page.items
}

/// What the session has for afterwards. Its own signs are among those of the phase.
fn done(guide: &Guide, session: &Session, end: End) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.put(Kind::Title, session.title.clone(), session.direction);
    if end == End::Limit {
        page.say(Kind::Text, guide.word(Label::Stretch));
    }
    for part in session.after().iter().filter(|part| !matches!(part, Part::Sign(_))) {
        page.part(part, session.direction);
    }
    page.safety([]);
    page.items
}

/// When to get help, wherever the reader is.
pub fn help(guide: &Guide) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.safety([]);
    page.items
}

/// One of the guide's own words for an interface.
pub fn label(guide: &Guide, label: Label) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Text, guide.word(label));
    page.items
}

pub fn keys() -> Vec<Item> {
    words::ALL_KEYS.iter().map(|(key, what)| ours(Kind::Action, &format!("{key} – {what}"))).collect()
}

fn rules(session: &Session) -> impl Iterator<Item = &SafetyNote> {
    session.parts.iter().filter_map(|part| match part {
        Part::Rule(note) => Some(&**note),
        Part::Action(_) | Part::Tip(_) | Part::Sign(_) => None,
    })
}

impl<'g> Page<'g> {
    fn new(guide: &'g Guide) -> Self {
        Self { guide, items: Vec::new(), reading: guide.reading() }
    }

    /// Words without the marks that keep numbers in place on a web page: a terminal puts them into cells of their own.
    fn put(&mut self, kind: Kind, text: impl Into<Text>, direction: Direction) {
        self.items.push(Item { kind, text: text.into().plain().into_owned(), direction });
    }

    /// Words in the language of the guide.
    fn say(&mut self, kind: Kind, text: &Text) {
        self.put(kind, text.clone(), self.guide.direction);
    }

    fn choice(&mut self, place: usize, chosen: Option<usize>, text: &Text, direction: Direction) {
        let number = digits::in_digits(&(place + 1).to_string(), digits::zero(self.guide));
        let kind = Kind::Choice { chosen: chosen == Some(place) };
        self.put(kind, format!("{number} {text}"), direction);
    }

    /// A sentence with a word before it. A colon would be set differently in each language.
    fn remark(&mut self, label: Label, text: &Text, direction: Direction) {
        self.put(Kind::Quiet, format!("{} – {text}", self.guide.word(label)), direction);
    }

    fn summary(&mut self, kind: Kind, session: &Session) {
        if let Some(summary) = &session.summary {
            self.put(kind, summary.clone(), session.direction);
        }
    }

    /// Parts, and where sources disagree on a note, which line to keep to.
    fn explained(&mut self, parts: &'g [Part], direction: Direction) {
        for part in parts {
            self.part(part, direction);
            if let Some(note) = part.note() {
                if let Some(contested) = &note.contested {
                    self.remark(Label::Contested, &contested.text, note.direction);
                }
            }
        }
    }

    fn part(&mut self, part: &'g Part, direction: Direction) {
        let shown = self.reading.part(part);
        self.show(shown, direction);
    }

    fn show(&mut self, shown: Shown, direction: Direction) {
        match shown {
            Shown::Rule(note) | Shown::Sign(note) => self.note(note),
            Shown::RuleAgain(note) | Shown::SignAgain(note) => self.reminder(note),
            Shown::Action(action) => self.put(Kind::Action, action.text.clone(), direction),
            Shown::Tip(tip) => self.remark(Label::Tip, &tip.text, direction),
            Shown::Block(block) => self.put(Kind::Action, block.text.clone(), block.direction),
        }
    }

    fn reminder(&mut self, note: &SafetyNote) {
        let when = self.guide.labels.urgency.get(note.urgency);
        self.put(Kind::Note(note.urgency), format!("{when} — {}", note.title), note.direction);
    }

    /// A note in full.
    fn note(&mut self, note: &SafetyNote) {
        self.reminder(note);
        self.put(Kind::NoteText, note.text.clone(), note.direction);
    }

    /// Rules, and then every sign of the phase, all of them in full: who has to call needs them at hand.
    fn safety<'n>(&mut self, rules: impl IntoIterator<Item = &'n SafetyNote>) {
        self.say(Kind::Title, self.guide.labels.section.get(Section::Safety));
        for note in rules {
            self.note(note);
        }
        self.say(Kind::Text, self.guide.word(Label::Unsure));
        for sign in self.guide.help() {
            self.note(sign);
        }
    }

    /// A technique that suits, with where and where not between its first rules and what to do.
    fn massage(&mut self, block: &Block) {
        self.place(Label::Avoid);
        let technique = block.techniques.first().and_then(|id| self.guide.get(*id));
        let Some(technique) = technique else { return self.place(Label::Place) };
        self.put(Kind::Title, technique.title.clone(), technique.direction);
        let shown = self.reading.item(technique);
        let first =
            shown.iter().take_while(|shown| matches!(shown, Shown::Rule(_) | Shown::RuleAgain(_))).count();
        for (place, shown) in shown.into_iter().enumerate() {
            if place == first {
                self.place(Label::Place);
            }
            self.show(shown, technique.direction);
        }
    }

    /// What massage says under a label: its paragraph has the label's name.
    fn place(&mut self, label: Label) {
        let massage = &self.guide.massage;
        for paragraph in massage.paragraphs.iter().filter(|paragraph| paragraph.name == label.as_str()) {
            self.remark(label, &paragraph.text, massage.direction);
        }
    }

    fn steps(&mut self, block: &Block) {
        for step in block.steps.iter().filter_map(|id| self.guide.get(*id)) {
            let number = digits::in_digits(&step.number.to_string(), digits::zero(self.guide));
            self.put(Kind::Title, format!("{number}. {}", step.title), step.direction);
            for shown in self.reading.item(step) {
                self.show(shown, step.direction);
            }
        }
    }
}

#[cfg(test)]
mod tests;
