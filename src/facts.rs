//! What a row of the content may say.

use crate::content::quantity::QuantityId;
use crate::content::safety::SafetyNoteId;
use crate::content::source::SourceId;
use crate::id::ids;

ids! {
    closed "phase",
    /// When in the journey of feeding something applies.
    ///
    /// An app asks its reader which phase they want to read about; nothing is inferred.
    Phase {
        /// Pregnant. Everything with an action is gated: see [`Phase::gate`].
        BeforeBirth = "before-birth",
        /// From the birth until milk has come in, about the first week.
        FirstDays = "first-days",
        /// Milk has come in, up to weaning.
        Established = "established",
    }
}

impl Phase {
    /// After the birth: the phases in which there is a baby to feed.
    pub(crate) const AFTER_BIRTH: &'static [Self] = &[Self::FirstDays, Self::Established];
    pub(crate) const BEFORE_BIRTH: &'static [Self] = &[Self::BeforeBirth];
    pub(crate) const FIRST_DAYS: &'static [Self] = &[Self::FirstDays];

    /// The safety note that stands before everything with an action in this phase.
    ///
    /// ```
    /// use hand_expression::{Phase, SafetyNoteId};
    ///
    /// assert_eq!(Phase::BeforeBirth.gate(), Some(SafetyNoteId::AskFirst));
    /// assert_eq!(Phase::Established.gate(), None);
    /// ```
    pub const fn gate(self) -> Option<SafetyNoteId> {
        match self {
            Self::BeforeBirth => Some(SafetyNoteId::AskFirst),
            Self::FirstDays | Self::Established => None,
        }
    }
}

ids! {
    closed "evidence class",
    /// What kind of evidence stands behind a statement, strongest first.
    ///
    /// It names the kind, not a verdict: a small trial is still a trial.
    #[non_exhaustive]
    Evidence {
        /// A systematic review or a randomised trial.
        TrialOrReview = "trial-or-review",
        /// A guideline body, a national health service, a public hospital, or an observational study.
        GuidelineOrStudy = "guideline-or-study",
        /// A handout, a charity, or an expert.
        PracticeOrExpert = "practice-or-expert",
    }
}

/// The sources for a statement, and what kind of evidence they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Basis {
    /// The sources. Never empty.
    pub sources: &'static [SourceId],
    /// The strongest evidence for the statement as this guide words it.
    pub evidence: Evidence,
}

impl Basis {
    pub(crate) const fn trial(sources: &'static [SourceId]) -> Self {
        Self { sources, evidence: Evidence::TrialOrReview }
    }

    pub(crate) const fn guideline(sources: &'static [SourceId]) -> Self {
        Self { sources, evidence: Evidence::GuidelineOrStudy }
    }

    pub(crate) const fn practice(sources: &'static [SourceId]) -> Self {
        Self { sources, evidence: Evidence::PracticeOrExpert }
    }
}

/// A named passage of an item: the name is the attribute of the item's Fluent message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PassageFacts {
    /// The attribute that holds its words.
    pub name: &'static str,
    /// When it applies, within the phases of its item.
    pub phases: &'static [Phase],
}

/// One part of an item's body, in the order in which it is read.
///
/// Whether a note is a rule or a sign is not said here: its own row says how urgent it is, and
/// [`Urgency::is_sign`](crate::Urgency::is_sign) follows from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartFacts {
    /// A safety note: a rule stands before the action that it guards, a sign at the end of the item, or at its head where the advice
    /// of the item would be wrong for whoever has the sign.
    Note(SafetyNoteId),
    /// One thing to do.
    Action(PassageFacts),
    /// A remark that helps.
    Tip(PassageFacts),
}

pub(crate) const fn passage(name: &'static str) -> PassageFacts {
    PassageFacts { name, phases: Phase::ALL }
}

pub(crate) const fn note(note: SafetyNoteId) -> PartFacts {
    PartFacts::Note(note)
}

pub(crate) const fn action(name: &'static str) -> PartFacts {
    PartFacts::Action(passage(name))
}

pub(crate) const fn tip(name: &'static str) -> PartFacts {
    PartFacts::Tip(passage(name))
}

impl PassageFacts {
    pub(crate) const fn only(self, phases: &'static [Phase]) -> Self {
        Self { phases, ..self }
    }
}

impl PartFacts {
    /// Narrows the phases of a passage. A note's phases stand in its own row, so it stays as it is.
    pub(crate) const fn only(self, phases: &'static [Phase]) -> Self {
        match self {
            Self::Note(_) => self,
            Self::Action(passage) => Self::Action(passage.only(phases)),
            Self::Tip(passage) => Self::Tip(passage.only(phases)),
        }
    }
}

/// The facts of an item: a topic, a preparation, massage, a technique, a step, a session, a problem, a term.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ItemFacts {
    /// When it applies.
    pub phases: &'static [Phase],
    /// What it explains, before what it says to do.
    pub paragraphs: &'static [PassageFacts],
    /// What it says to do, each rule before the action that it guards.
    pub parts: &'static [PartFacts],
    /// Every quantity that its words state.
    pub quantities: &'static [QuantityId],
    /// The sources for it.
    pub basis: Basis,
    /// The sources that say otherwise, where sources disagree. Its words say so.
    pub contested: Option<Basis>,
}

/// The passages of a row: the lines of a sign, paragraphs or labels, and then parts.
pub(crate) type Passages = (&'static [&'static str], &'static [PassageFacts], [&'static [PartFacts]; 2]);

impl ItemFacts {
    pub(crate) const fn item(&'static self) -> &'static Self {
        self
    }

    pub(crate) const fn passages(&self) -> Passages {
        (&[], self.paragraphs, [self.parts, &[]])
    }
}

/// Bytes that no row's keys need more of.
pub(crate) const ROOM: usize = 4096;

/// The keys of an item's passages, a line each, in the order of its row: "step-express.press", and how many bytes they are. The compiler
/// writes them, so that a key costs nothing at run time and its row names it once.
// It runs in the compiler alone, where an index that is too large is an error of the build.
#[allow(clippy::indexing_slicing)]
pub(crate) const fn keys<const N: usize>(id: &str, (lines, passages, parts): Passages) -> ([u8; N], usize) {
    let (mut bytes, mut end) = ([b'\n'; N], 0);
    let mut at = 0;
    while at < lines.len() {
        put_key(&mut bytes, &mut end, id, lines[at]);
        at += 1;
    }
    let mut at = 0;
    while at < passages.len() {
        put_key(&mut bytes, &mut end, id, passages[at].name);
        at += 1;
    }
    let mut list = 0;
    while list < parts.len() {
        let mut at = 0;
        while at < parts[list].len() {
            if let PartFacts::Action(passage) | PartFacts::Tip(passage) = parts[list][at] {
                put_key(&mut bytes, &mut end, id, passage.name);
            }
            at += 1;
        }
        list += 1;
    }
    (bytes, end)
}

const fn put_key(bytes: &mut [u8], end: &mut usize, id: &str, name: &str) {
    put(bytes, end, id);
    put(bytes, end, ".");
    put(bytes, end, name);
    put(bytes, end, "\n");
}

#[allow(clippy::indexing_slicing)]
const fn put(bytes: &mut [u8], end: &mut usize, text: &str) {
    let text = text.as_bytes();
    let mut at = 0;
    while at < text.len() {
        bytes[*end] = text[at];
        *end += 1;
        at += 1;
    }
}

/// Those keys, line by line.
macro_rules! keys_of {
    ($id:literal, $passages:expr) => {{
        const SIZE: usize = $crate::facts::keys::<{ $crate::facts::ROOM }>($id, $passages).1;
        const BYTES: [u8; SIZE] = $crate::facts::keys::<SIZE>($id, $passages).0;
        $crate::lines::lines!(match std::str::from_utf8(&BYTES) {
            Ok(keys) => keys,
            // It is made of whole texts, so it is one.
            Err(_) => "",
        })
    }};
}
pub(crate) use keys_of;

/// A table whose rows have passages: beside ids and facts, the keys of those.
macro_rules! items {
    (
        $kind:literal,
        $(#[$meta:meta])*
        $Id:ident => $Facts:ty { $( $(#[$row:meta])+ $Variant:ident = $id:literal => $facts:expr; )+ }
    ) => {
        $crate::id::content! {
            $kind,
            $(#[$meta])*
            $Id => $Facts { $( $(#[$row])+ $Variant = $id => $facts; )+ }
        }

        impl $Id {
            /// The keys of its passages, in the order of its row.
            pub(crate) const fn keys(self) -> $crate::lines::Lines {
                match self { $( Self::$Variant => {
                    const FACTS: &$Facts = $Id::facts($Id::$Variant);
                    const KEYS: $crate::lines::Lines = $crate::facts::keys_of!($id, FACTS.passages());
                    KEYS
                } )+ }
            }
        }
    };
}
pub(crate) use items;
