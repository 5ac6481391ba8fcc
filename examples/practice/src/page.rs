//! What stands on each page: the guide's words in reading order, a caution before what it guards.

use std::collections::BTreeSet;

use hand_expression::{
    Activity, Direction, Guide, Label, LanguageIdentifier, Part, Phase, SafetyNoteId, Section, Session,
    StepId, Urgency,
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
    /// How soon and what, in words.
    Caution(Urgency),
    /// The whole of it.
    CautionText,
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
    /// Cautions that the reader has passed in full: from then on their title is reminder enough.
    read: BTreeSet<SafetyNoteId>,
}

pub fn phases(guide: &Guide, phases: &[Phase], chosen: Option<usize>) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Title, &guide.title);
    for (place, &phase) in phases.iter().enumerate() {
        page.choice(place, chosen, guide.labels.phase.get(phase), &guide.lang);
    }
    page.remark(Label::Notice, &guide.notice, &guide.lang);
    page.items
}

pub fn sessions(guide: &Guide, chosen: Option<usize>) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Title, guide.labels.section.get(Section::Sessions));
    for (place, session) in guide.sessions.iter().enumerate() {
        page.choice(place, chosen, &session.title, &session.lang);
        page.put(Kind::Quiet, session.summary.to_string(), &session.lang);
    }
    page.items
}

/// What to read before the timer can start.
pub fn before(guide: &Guide, session: &Session) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.put(Kind::Title, session.title.to_string(), &session.lang);
    page.put(Kind::Text, session.summary.to_string(), &session.lang);
    page.remark(Label::Notice, &guide.notice, &guide.lang);
    for part in &session.parts {
        page.part(part, &session.lang);
        // Where sources disagree, the note says which line to keep to.
        if let Part::Caution(note) = part {
            if let Some(contested) = &note.contested {
                page.remark(Label::Contested, &contested.text, &note.lang);
            }
        }
    }
    page.say(Kind::Title, guide.labels.label.get(Label::Plan));
    for block in &session.blocks {
        page.put(Kind::Action, block.text.to_string(), &block.lang);
    }
    page.say(Kind::Quiet, guide.labels.label.get(Label::Stretch));
    page.items
}

pub fn practice(guide: &Guide, session: &Session, timer: &Timer) -> Vec<Item> {
    match timer.state() {
        State::Done(end) => done(guide, session, end),
        _ => block(guide, session, timer.at()),
    }
}

/// How a block is done, and at the end the notes of the session again, so that their signs are at hand.
fn block(guide: &Guide, session: &Session, place: usize) -> Vec<Item> {
    let mut page = Page::new(guide);
    let Some(block) = session.blocks.get(place) else { return page.items };
    page.put(Kind::Task, block.text.to_string(), &block.lang);
    page.read = cautions(session).map(|note| note.id).collect();
    match block.activity {
        Activity::Massage => page.massage(),
        // Steps two to four. An activity that a later version of the guide brings is some way to express, too.
        _ => page.steps(),
    }
    page.read.clear();
    page.say(Kind::Title, guide.labels.section.get(Section::Safety));
    for part in session.parts.iter().filter(|part| matches!(part, Part::Caution(_))) {
        page.part(part, &session.lang);
    }
    page.items
}

/// What the session says to who is done: its remarks, and what it has for afterwards.
fn done(guide: &Guide, session: &Session, end: End) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.put(Kind::Title, session.title.to_string(), &session.lang);
    if end == End::Limit {
        page.say(Kind::Text, guide.labels.label.get(Label::Stretch));
    }
    for part in session.parts.iter().filter(|part| matches!(part, Part::Tip(_))) {
        page.part(part, &session.lang);
    }
    // A caution after an action opens what comes later, as a cool pack; all before it was read at the start.
    let actions = session.parts.iter().position(|part| matches!(part, Part::Action(_)));
    let later = session.parts.iter().skip(actions.unwrap_or(usize::MAX));
    for part in later.skip_while(|part| !matches!(part, Part::Caution(_))) {
        if !matches!(part, Part::Tip(_)) {
            page.part(part, &session.lang);
        }
    }
    page.items
}

/// One of the guide's own words for an interface.
pub fn label(guide: &Guide, label: Label) -> Vec<Item> {
    let mut page = Page::new(guide);
    page.say(Kind::Text, guide.labels.label.get(label));
    page.items
}

pub fn keys() -> Vec<Item> {
    words::ALL_KEYS.iter().map(|(key, what)| ours(Kind::Action, &format!("{key} – {what}"))).collect()
}

fn cautions(session: &Session) -> impl Iterator<Item = &hand_expression::SafetyNote> {
    session.parts.iter().filter_map(|part| match part {
        Part::Caution(note) => Some(note),
        Part::Action(_) | Part::Tip(_) => None,
    })
}

impl<'g> Page<'g> {
    fn new(guide: &'g Guide) -> Self {
        Self { guide, items: Vec::new(), read: BTreeSet::new() }
    }

    fn put(&mut self, kind: Kind, mut text: String, lang: &LanguageIdentifier) {
        // The marks around numbers that keep them in place on a web page: a terminal puts them into cells of their own.
        text.retain(|mark| !matches!(mark, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        self.items.push(Item { kind, text, direction: Direction::of(lang) });
    }

    /// Words in the language of the guide.
    fn say(&mut self, kind: Kind, text: &str) {
        self.put(kind, text.to_owned(), &self.guide.lang);
    }

    fn choice(&mut self, place: usize, chosen: Option<usize>, text: &str, lang: &LanguageIdentifier) {
        let number = digits::in_digits(&(place + 1).to_string(), digits::zero(self.guide));
        let kind = Kind::Choice { chosen: chosen == Some(place) };
        self.put(kind, format!("{number} {text}"), lang);
    }

    /// A sentence with a word before it. A colon would be set differently in each language.
    fn remark(&mut self, label: Label, text: &str, lang: &LanguageIdentifier) {
        self.put(Kind::Quiet, format!("{} – {text}", self.guide.labels.label.get(label)), lang);
    }

    fn part(&mut self, part: &Part, lang: &LanguageIdentifier) {
        match part {
            Part::Caution(note) => {
                let when = self.guide.labels.urgency.get(note.urgency);
                self.put(Kind::Caution(note.urgency), format!("{when} — {}", note.title), &note.lang);
                // Who has to call needs the signs at hand.
                if self.read.insert(note.id) || note.urgency <= Urgency::Soon {
                    self.put(Kind::CautionText, note.text.to_string(), &note.lang);
                }
            }
            Part::Action(action) => self.put(Kind::Action, action.text.to_string(), lang),
            Part::Tip(tip) => self.remark(Label::Tip, &tip.text, lang),
        }
    }

    /// The first technique, with where and where not between its first cautions and what to do.
    fn massage(&mut self) {
        let massage = &self.guide.massage;
        self.remark(Label::Avoid, &massage.avoid, &massage.lang);
        let Some(technique) = massage.techniques.first() else {
            return self.remark(Label::Place, &massage.place, &massage.lang);
        };
        self.put(Kind::Title, technique.title.to_string(), &technique.lang);
        let first = technique.parts.iter().take_while(|part| matches!(part, Part::Caution(_))).count();
        for (place, part) in technique.parts.iter().enumerate() {
            if place == first {
                self.remark(Label::Place, &massage.place, &massage.lang);
            }
            self.part(part, &technique.lang);
        }
    }

    fn steps(&mut self) {
        let taken = [StepId::FindSpot, StepId::FormC, StepId::Express];
        for step in self.guide.steps.iter().filter(|step| taken.contains(&step.id)) {
            let number = digits::in_digits(&step.number.to_string(), digits::zero(self.guide));
            self.put(Kind::Title, format!("{number}. {}", step.title), &step.lang);
            for part in &step.parts {
                self.part(part, &step.lang);
            }
        }
    }
}
