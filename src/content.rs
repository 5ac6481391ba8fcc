//! Facts: what there is, in which order, for how long, guarded by what, on whose word.
//!
//! Each kind of content is one table, and a row is the only place where its fact stands. From the row
//! come the id, its spelling in Rust, JSON and Fluent, and its part in every check. No words live here:
//! those are in `locales/`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub(crate) mod illustration;
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

use quantity::QuantityId;
use safety::SafetyNoteId;
use source::SourceId;

/// What a table of ids has in common, whichever table it is.
pub(crate) trait Id: Copy + Ord + fmt::Debug + 'static {
    /// What an error calls one of these: "step id", "wording".
    const KIND: &'static str;
    const ALL: &'static [Self];
    fn as_str(self) -> &'static str;
    fn find(given: &str) -> Option<Self>;

    fn parse(given: &str) -> Result<Self, UnknownId> {
        Self::find(given).ok_or_else(|| UnknownId {
            kind: Self::KIND,
            given: given.chars().take(UnknownId::SHOWN).collect(),
            nearest: nearest(given, Self::ALL.iter().map(|id| id.as_str())),
        })
    }
}

/// A name that is in no table.
///
/// ```
/// use hand_expression::StepId;
///
/// let error = "step-expres".parse::<StepId>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown step id "step-expres"; did you mean "step-express"?"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {kind} {given:?}{}", suggestion(*.nearest))]
pub struct UnknownId {
    kind: &'static str,
    given: String,
    nearest: Option<&'static str>,
}

impl UnknownId {
    /// Characters of the given name that are kept for the message: it may be anybody's input.
    const SHOWN: usize = 64;

    /// The real name that is nearest to the given one, when one is near.
    pub fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}

/// The tail of a message that offers the nearest real name.
pub(crate) fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; did you mean {name:?}?")).unwrap_or_default()
}

/// The candidate nearest to `given`, or none when all are far from it.
pub(crate) fn nearest<'c>(given: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    // Comparing is quadratic in the length, so a long input has no near neighbour by definition.
    if given.len() > UnknownId::SHOWN {
        return None;
    }
    candidates
        .map(|name| (strsim::jaro_winkler(given, name), name))
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}

pub(crate) fn serialize_id<I: Id, S: Serializer>(id: I, serializer: S) -> Result<S::Ok, S::Error> {
    id.as_str().serialize(serializer)
}

pub(crate) fn deserialize_id<'de, I: Id, D: Deserializer<'de>>(deserializer: D) -> Result<I, D::Error> {
    I::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
}

/// An enum whose variants have one spelling in Rust, JSON, Fluent and on a command line.
macro_rules! ids {
    (
        $kind:literal,
        $(#[$meta:meta])*
        $Id:ident { $( $(#[$row:meta])+ $Variant:ident = $id:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Id { $( $(#[$row])+ $Variant, )+ }

        impl $Id {
            /// Every one, in reading order.
            pub const ALL: &'static [Self] = &[$( Self::$Variant, )+];

            /// The one spelling, the same in Rust, JSON and Fluent.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$Variant => $id, )+ }
            }
        }

        impl $crate::content::Id for $Id {
            const KIND: &'static str = $kind;
            const ALL: &'static [Self] = Self::ALL;
            fn as_str(self) -> &'static str { self.as_str() }
            // A second row with the same id is an unreachable pattern, which the crate denies.
            fn find(given: &str) -> Option<Self> {
                match given { $( $id => Some(Self::$Variant), )+ _ => None }
            }
        }

        impl std::fmt::Display for $Id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $Id {
            type Err = $crate::UnknownId;
            fn from_str(given: &str) -> Result<Self, Self::Err> {
                <Self as $crate::content::Id>::parse(given)
            }
        }

        impl serde::Serialize for $Id {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::content::serialize_id(*self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Id {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::content::deserialize_id(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $Id {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($Id).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::id::<Self>()
            }
        }
    };
}
pub(crate) use ids;

/// A table of content: its ids, and for each the facts of its row.
macro_rules! content {
    (
        $kind:literal,
        $(#[$meta:meta])*
        $Id:ident => $Facts:ty { $( $(#[$row:meta])+ $Variant:ident = $id:literal => $facts:expr; )+ }
    ) => {
        $crate::content::ids! {
            $kind,
            $(#[$meta])*
            #[non_exhaustive]
            $Id { $( $(#[$row])+ $Variant = $id, )+ }
        }

        impl $Id {
            /// The facts of its row: what is true in every language.
            pub const fn facts(self) -> &'static $Facts {
                match self { $( Self::$Variant => { const FACTS: &$Facts = &$facts; FACTS } )+ }
            }
        }
    };
}
pub(crate) use content;

ids! {
    "phase",
    /// When in the journey of feeding something applies.
    ///
    /// An app asks its reader which phase they want to read about; nothing is inferred.
    #[non_exhaustive]
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
    "evidence class",
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

/// On whose word a statement stands, and on what kind of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Basis {
    /// Who says so. Never empty.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartFacts {
    /// A safety note, read before the action that it guards.
    Caution(SafetyNoteId),
    /// One thing to do.
    Action(PassageFacts),
    /// A remark that helps.
    Tip(PassageFacts),
}

pub(crate) const fn passage(name: &'static str) -> PassageFacts {
    PassageFacts { name, phases: Phase::ALL }
}

pub(crate) const fn caution(note: SafetyNoteId) -> PartFacts {
    PartFacts::Caution(note)
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
    /// Narrows the phases of a passage. A caution's phases stand in its own row, so it stays as it is.
    pub(crate) const fn only(self, phases: &'static [Phase]) -> Self {
        match self {
            Self::Caution(_) => self,
            Self::Action(passage) => Self::Action(passage.only(phases)),
            Self::Tip(passage) => Self::Tip(passage.only(phases)),
        }
    }
}

/// The facts of an item of guidance: a topic, a preparation, a technique, a step, a problem, a term.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ItemFacts {
    /// When it applies.
    pub phases: &'static [Phase],
    /// What it explains, before what it says to do.
    pub paragraphs: &'static [PassageFacts],
    /// What it says to do, each caution before the action that it guards.
    pub parts: &'static [PartFacts],
    /// Every quantity that its words state.
    pub quantities: &'static [QuantityId],
    /// On whose word it stands.
    pub basis: Basis,
    /// Who says otherwise, where sources disagree. Its words say so.
    pub contested: Option<Basis>,
}
