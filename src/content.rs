//! Facts: what there is, in which order, for how long, under which rules and signs, by which sources.
//!
//! Each kind of content is one table, and a row is the only place where its fact stands. From the row come the id, its spelling in
//! Rust, JSON and Fluent, and its part in every check. No words live here: those are in `locales/`.

pub(crate) mod advisory;
pub(crate) mod illustration;
pub(crate) mod key_point;
pub(crate) mod look;
pub(crate) mod massage;
pub(crate) mod national;
pub(crate) mod preparation;
pub(crate) mod problem;
pub(crate) mod quantity;
pub(crate) mod safety;
pub(crate) mod session;
pub(crate) mod source;
pub(crate) mod step;
pub(crate) mod technique;
pub(crate) mod term;
pub(crate) mod topic;

use crate::facts::{ItemFacts, PartFacts, Passages};
use crate::id::{Spelled, ids};
use crate::lines::Lines;
use session::BlockId;

/// The version of the content: the year, the month, and a count. A change of words or facts is a new one.
pub(crate) const VERSION: &str = "2026.12.1";

ids! {
    open "section",
    /// A section of the guide, in the order in which a reader wants them.
    ///
    /// The spelling is that of the field of [`Guide`](crate::Guide).
    #[non_exhaustive]
    Section {
        /// What to do before the first touch.
        Preparation = "preparation",
        /// Massage and its techniques.
        Massage = "massage",
        /// The five steps.
        Steps = "steps",
        /// Plans in minutes.
        Sessions = "sessions",
        /// Every safety note.
        Safety = "safety",
        /// What to try when something goes wrong.
        Problems = "problems",
        /// Background.
        Topics = "topics",
        /// The glossary.
        Terms = "terms",
        /// Who says so.
        Sources = "sources",
    }
}

/// A table of items: where they stand in the guide, and which texts they have beside their title and their passages.
pub trait ItemId: Spelled {
    #[doc(hidden)]
    const SECTION: Section;
    /// Whether it says in a sentence what it is.
    const SUMMARY: bool;
    /// Whether it says why it is done.
    const WHY: bool;
    /// Whether any of them has a picture.
    const PICTURES: bool;
    fn item(self) -> &'static ItemFacts;
    fn keys(self) -> Lines;
    /// The blocks of a session, and what comes after them.
    fn blocks(self) -> (&'static [BlockId], &'static [PartFacts]) {
        (&[], &[])
    }
}

/// How much there is: lines of signs, paragraphs or labels, and parts.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub lines: usize,
    pub passages: usize,
    pub parts: usize,
}

impl Size {
    const NONE: Self = Self { lines: 0, passages: 0, parts: 0 };

    const fn and(self, (lines, passages, [before, after]): Passages) -> Self {
        Self {
            lines: self.lines + lines.len(),
            passages: self.passages + passages.len(),
            parts: self.parts + before.len() + after.len(),
        }
    }
}

/// How much all rows of a table have, so that their lists are made without growing. The compiler counts.
macro_rules! size_of {
    ($($Id:ty),+) => {{
        let mut size = Size::NONE;
        $(
            let mut rows = <$Id>::ALL;
            while let [row, more @ ..] = rows {
                size = size.and(row.facts().passages());
                rows = more;
            }
        )+
        size
    }};
}
pub(crate) const NOTES: Size = size_of!(safety::SafetyNoteId);
pub(crate) const PICTURES: Size = size_of!(illustration::IllustrationId);

/// The tables of items, a line each.
macro_rules! tables {
    ($( $Id:ty: $Section:ident, summary $summary:literal, why $why:literal, pictures $pictures:literal $(, $more:item)?; )+) => { $(
        impl ItemId for $Id {
            const SECTION: Section = Section::$Section;
            const SUMMARY: bool = $summary;
            const WHY: bool = $why;
            const PICTURES: bool = $pictures;
            fn item(self) -> &'static ItemFacts { self.facts().item() }
            fn keys(self) -> Lines { self.keys() }
            $( $more )?
        }
    )+
        pub(crate) const ITEMS: Size = size_of!($( $Id ),+);
    };
}
tables! {
    preparation::PreparationId: Preparation, summary false, why false, pictures true;
    massage::MassageId: Massage, summary false, why false, pictures true;
    technique::TechniqueId: Massage, summary true, why false, pictures true;
    step::StepId: Steps, summary true, why true, pictures true;
    session::SessionId: Sessions, summary true, why false, pictures false,
        fn blocks(self) -> (&'static [BlockId], &'static [PartFacts]) { (self.facts().blocks, self.facts().after) };
    problem::ProblemId: Problems, summary true, why false, pictures true;
    topic::TopicId: Topics, summary false, why false, pictures true;
}
