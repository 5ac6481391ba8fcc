//! What to show again in full, and what as a reminder.

use std::collections::BTreeSet;

use crate::content::safety::SafetyNoteId;
use crate::guide::Guide;
use crate::item::{Block, Part};
use crate::note::SafetyNote;
use crate::passage::{Action, Tip};
use crate::view::ItemRef;

/// A guide on its way through a reader: it remembers which notes were shown in full.
///
/// Every item of a guide has all that keeps it safe, so a note stands in many of them. Read one after another, that tires people out
/// until they skip it. So a note comes whole the first time, and as a reminder after that.
///
/// [`Reading::item`] gives one item, for a page or a screen. As an iterator it gives the whole guide, a turn at a time, for whatever
/// speaks or shows one thing at once.
///
/// ```
/// use hand_expression::{Phase, Reader, guide};
///
/// let guide = guide(Reader::new("en").phase(Phase::BeforeBirth));
/// let words = |again: bool| {
///     let mut reading = guide.reading();
///     guide.steps.iter().flat_map(|step| reading.item(step)).filter(|shown| shown.is_again() == again).count()
/// };
/// assert!(words(true) > 10);
/// ```
#[derive(Clone, Debug)]
pub struct Reading<'g> {
    guide: &'g Guide,
    /// Notes that were shown in full.
    read: BTreeSet<SafetyNoteId>,
    /// Items that were turned over, and what is left of the one that is open.
    turned: usize,
    open: std::vec::IntoIter<Shown<'g>>,
}

/// One thing to show.
///
/// Exhaustive on purpose, as [`Part`] is.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'g> {
    /// A rule to show in full, before what follows.
    Rule(&'g SafetyNote),
    /// A rule that was shown in full before: its title is reminder enough.
    RuleAgain(&'g SafetyNote),
    /// One thing to do.
    Action(&'g Action),
    /// A remark that helps.
    Tip(&'g Tip),
    /// A block of a session.
    Block(&'g Block),
    /// A sign to show in full.
    Sign(&'g SafetyNote),
    /// A sign that was shown in full before: its title is reminder enough. [`Guide::help`] has it in full at any time.
    SignAgain(&'g SafetyNote),
}

impl Shown<'_> {
    /// Whether it was shown in full before.
    pub fn is_again(&self) -> bool {
        matches!(self, Self::RuleAgain(_) | Self::SignAgain(_))
    }
}

/// One turn through the guide.
#[derive(Clone, Copy, Debug)]
pub enum Turn<'g> {
    /// A new item. Its title, summary and paragraphs are for whoever shows them.
    Item(ItemRef<'g>),
    /// The next thing of it.
    Part(Shown<'g>),
}

impl<'g> Reading<'g> {
    pub(crate) fn of(guide: &'g Guide) -> Self {
        Self { guide, read: BTreeSet::new(), turned: 0, open: Vec::new().into_iter() }
    }

    /// What to show of an item, in order: of a session its blocks, too, in their place. A safety note is shown in full by itself.
    pub fn item(&mut self, item: impl Into<ItemRef<'g>>) -> Vec<Shown<'g>> {
        let item = item.into();
        if let ItemRef::Note(note) = item {
            self.read.insert(note.id);
            return vec![if note.urgency.is_sign() { Shown::Sign(note) } else { Shown::Rule(note) }];
        }
        let (before, blocks) = item.blocks();
        let (first, last) = item.parts().split_at_checked(before).unwrap_or((item.parts(), &[]));
        let mut shown = Vec::with_capacity(first.len() + blocks.len() + last.len());
        shown.extend(first.iter().map(|part| self.part(part)));
        shown.extend(blocks.iter().map(Shown::Block));
        shown.extend(last.iter().map(|part| self.part(part)));
        shown
    }

    /// What to show of one part.
    pub fn part(&mut self, part: &'g Part) -> Shown<'g> {
        match part {
            Part::Rule(note) if self.read.insert(note.id) => Shown::Rule(note),
            Part::Rule(note) => Shown::RuleAgain(note),
            Part::Sign(note) if self.read.insert(note.id) => Shown::Sign(note),
            Part::Sign(note) => Shown::SignAgain(note),
            Part::Action(action) => Shown::Action(action),
            Part::Tip(tip) => Shown::Tip(tip),
        }
    }
}

impl<'g> Iterator for Reading<'g> {
    type Item = Turn<'g>;

    fn next(&mut self) -> Option<Turn<'g>> {
        if let Some(shown) = self.open.next() {
            return Some(Turn::Part(shown));
        }
        let guide = self.guide;
        let item = guide.items().nth(self.turned)?;
        self.turned += 1;
        self.open = self.item(item).into_iter();
        Some(Turn::Item(item))
    }
}
