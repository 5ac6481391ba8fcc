//! Safety notes, terms, and where sources disagree.

use unic_langid::LanguageIdentifier;

use crate::content::quantity::QuantityId;
use crate::content::safety::{Concern, Contact, SafetyNoteId, Urgency};
use crate::content::source::SourceId;
use crate::content::term::TermId;
use crate::facts::{Evidence, Phase};
use crate::language::Direction;
use crate::list::List;
use crate::passage::SignLine;
use crate::picture::Illustration;
use crate::text::Text;

/// A safety note: a rule that guards an action, or a sign that tells when to get help. Its urgency says which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SafetyNote {
    /// Which note.
    pub id: SafetyNoteId,
    /// Its name in every format: "safety-fever".
    pub key: &'static str,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The direction in which that is read.
    pub direction: Direction,
    /// How soon to act. [`Labels`](crate::Labels) has words for it.
    pub urgency: Urgency,
    /// Whom it protects.
    pub concerns: Concern,
    /// Whom to call, where it is a sign.
    pub contact: Option<Contact>,
    /// The note in a few words.
    pub title: Text,
    /// Of a sign: whom to call and when, in a sentence.
    pub act: Option<Text>,
    /// Of a sign: what to look for, one sign a line, each understandable alone.
    pub signs: List<SignLine>,
    /// Of a sign: what else to know.
    pub more: Option<Text>,
    /// The whole note in one piece, for whoever has no list: of a sign all of the above, a line each.
    pub text: Text,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// Its picture, where it is a rule that has one: what not to do, beside what to do instead.
    pub illustration: Option<Illustration>,
    /// When it applies.
    pub phases: &'static [Phase],
    /// The sources for it.
    pub sources: &'static [SourceId],
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: &'static [QuantityId],
}

/// Where sources disagree: what the reader should know, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contested {
    /// The disagreement in words, with the careful line to follow.
    pub text: Text,
    /// The sources that say otherwise.
    pub sources: &'static [SourceId],
    /// The strongest evidence on that side.
    pub evidence: Evidence,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Term {
    /// Which term.
    pub id: TermId,
    /// Its name in every format: "term-areola".
    pub key: &'static str,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The direction in which that is read.
    pub direction: Direction,
    /// The term.
    pub title: Text,
    /// What it means.
    pub text: Text,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// The sources for it.
    pub sources: &'static [SourceId],
    /// The strongest evidence for it.
    pub evidence: Evidence,
}
