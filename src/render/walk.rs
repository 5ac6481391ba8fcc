//! The one walk: what is shown, in which order, and what only as a reminder.

use std::collections::BTreeSet;

use super::{Excerpt, Scope};
use crate::content::Section;
use crate::content::safety::Urgency;
use crate::content::source::{Source, SourceId};
use crate::facts::Phase;
use crate::guide::Guide;
use crate::label::Label;
use crate::passage::Paragraph;
use crate::reading::{Reading, Shown};
use crate::text::Text;
use crate::view::ItemRef;

/// One thing on a page.
pub(super) enum Piece<'g> {
    /// Title, summary, notice and key points of the guide.
    Head,
    /// The notice alone.
    Notice,
    /// The heading of a section, and a sentence under it.
    Section(Section, Option<&'g Text>),
    /// The heading over the notes of one urgency.
    Urgency(Urgency),
    Item(Entry<'g>),
    /// Sources with their numbers.
    Sources(Vec<(usize, &'static Source)>),
}

/// An item on a page.
pub(super) struct Entry<'g> {
    pub item: ItemRef<'g>,
    /// A paragraph, and the word before it where it has one.
    pub paragraphs: Vec<(Option<&'g Text>, &'g Text)>,
    pub shown: Vec<Shown<'g>>,
    /// The phases in which it applies, where those are not all.
    pub phases: Vec<&'g Text>,
    /// The numbers of the sources.
    pub sources: Vec<usize>,
}

impl Entry<'_> {
    /// The number of a step.
    pub fn number(&self) -> Option<u8> {
        if let ItemRef::Step(step) = self.item { Some(step.number) } else { None }
    }
}

pub(super) fn pages(excerpt: Excerpt<'_>) -> Vec<Piece<'_>> {
    let Excerpt { guide, scope } = excerpt;
    let mut walk = Walk { guide, reading: guide.reading(), cited: BTreeSet::new(), pieces: Vec::new() };
    match scope {
        Scope::Whole => {
            walk.pieces.push(Piece::Head);
            for &section in Section::ALL {
                walk.section(section);
            }
        }
        Scope::Section(section) => {
            walk.pieces.push(Piece::Notice);
            walk.section(section);
        }
        Scope::Item(item) => walk.item(item),
    }
    // What is shown alone brings the sources that its numbers point at.
    let sources = !matches!(scope, Scope::Whole | Scope::Section(Section::Sources));
    if sources {
        let cited = std::mem::take(&mut walk.cited);
        walk.sources(|source| cited.contains(&source.id));
    }
    walk.pieces
}

struct Walk<'g> {
    guide: &'g Guide,
    reading: Reading<'g>,
    cited: BTreeSet<SourceId>,
    pieces: Vec<Piece<'g>>,
}

impl<'g> Walk<'g> {
    fn section(&mut self, section: Section) {
        let guide = self.guide;
        if section == Section::Sources {
            return self.sources(|_| true);
        }
        let said = match section {
            Section::Sessions => Some(guide.word(Label::Stretch)),
            Section::Safety => Some(guide.word(Label::Unsure)),
            _ => None,
        };
        self.pieces.push(Piece::Section(section, said));
        let mut last = None;
        for item in guide.section(section) {
            if let ItemRef::Note(note) = item
                && last.replace(note.urgency) != Some(note.urgency)
            {
                self.pieces.push(Piece::Urgency(note.urgency));
            }
            self.item(item);
        }
    }

    fn item(&mut self, item: ItemRef<'g>) {
        let guide = self.guide;
        let paragraph = |paragraph: &'g Paragraph| {
            // Those of massage have the names of the words before them.
            let word = paragraph.name.parse::<Label>().ok().filter(|_| matches!(item, ItemRef::Massage(_)));
            (word.map(|word| guide.word(word)), &paragraph.text)
        };
        let mut ids = item.sources().to_vec();
        ids.extend(item.contested().into_iter().flat_map(|contested| contested.sources));
        ids.sort();
        ids.dedup();
        self.cited.extend(&ids);
        // A guide for one phase has nothing else in it.
        let narrowed = guide.phase.is_none() && item.phases().len() < Phase::ALL.len();
        let phases = if narrowed { item.phases() } else { &[] };
        self.pieces.push(Piece::Item(Entry {
            item,
            paragraphs: item.paragraphs().iter().map(paragraph).collect(),
            shown: self.reading.item(item),
            phases: phases.iter().map(|&phase| guide.labels.phase.get(phase)).collect(),
            sources: ids.iter().filter_map(|id| self.number(*id)).collect(),
        }));
    }

    /// A source's place in the list, from 1.
    fn number(&self, id: SourceId) -> Option<usize> {
        self.guide.sources.iter().position(|source| source.id == id).map(|place| place + 1)
    }

    fn sources(&mut self, shown: impl Fn(&Source) -> bool) {
        let sources = (1..).zip(self.guide.sources).filter(|(_, source)| shown(source)).collect();
        self.pieces.push(Piece::Sources(sources));
    }
}

/// What a source is: title, who published it when, and what kind of evidence it is.
pub(super) fn described(guide: &Guide, source: &Source) -> String {
    let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
    let evidence = guide.labels.evidence.get(source.evidence);
    format!("{}. {}{year}. {evidence}.", source.title, source.publisher)
}
