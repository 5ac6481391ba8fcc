//! What a consumer holds: plain data in reading order.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::content::ids;
use crate::label::Labels;
use crate::{
    Activity, BlockId, Concern, Direction, Evidence, Phase, PreparationId, ProblemId, QuantityId,
    SafetyNoteId, SessionId, Side, SourceId, StepId, TechniqueId, TermId, Text, TopicId, Unit, Urgency,
    Wording,
};

ids! {
    "status",
    /// What has really happened to the words of a guide.
    #[non_exhaustive]
    Status {
        /// Nobody named has reviewed them. The guide's notice says so.
        Draft = "draft",
        /// A named person with a named role has reviewed them.
        Reviewed = "reviewed",
        /// Words of the application are among them.
        App = "app",
    }
}

/// The whole guide in one language and wording.
///
/// Take it once and read fields: it is plain data, with no lock and no lookup by key.
///
/// ```
/// let guide = hand_expression::guide(&"en".parse()?);
/// for step in &guide.steps {
///     println!("{}. {}", step.number, step.title);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Serialized, enum values are kebab-case, fields are snake_case, `lang` is a BCP 47 tag, and a [`Part`] is
/// tagged by `"kind"`, which needs a self-describing format such as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Guide {
    /// The language that was given. Single items may differ: each has its own `lang`.
    pub lang: LanguageIdentifier,
    /// The direction in which `lang` is read.
    pub direction: Direction,
    /// The wording that was given. A language without the one asked for gives [`Wording::Default`].
    pub wording: Wording,
    /// What has happened to the words.
    pub status: Status,
    /// The phase that it was narrowed to by [`Guide::for_phase`], if any.
    pub phase: Option<Phase>,
    /// What the guide is called.
    pub title: Text,
    /// What it is about, in a sentence or two.
    pub summary: Text,
    /// Intended use, limits and status. Show it wherever the guide is shown.
    pub notice: Text,
    /// Background, most of it without anything to do.
    pub topics: Vec<Topic>,
    /// What to do before the first touch.
    pub preparation: Vec<Preparation>,
    /// Massage: what it is for, where, where not, and how.
    pub massage: Massage,
    /// The five steps.
    pub steps: Vec<Step>,
    /// Plans in minutes.
    pub sessions: Vec<Session>,
    /// Every safety note, most urgent first.
    pub safety: Vec<SafetyNote>,
    /// What to try when something goes wrong.
    pub problems: Vec<Problem>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Every source that an item names.
    pub sources: Vec<Source>,
    /// Every number that the words state, with unit and source.
    pub quantities: Vec<Quantity>,
    /// Words for headings, urgencies and the like.
    pub labels: Labels,
}

/// An explanation of something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Topic {
    /// Which topic.
    pub id: TopicId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// What it explains, in order.
    pub paragraphs: Vec<Paragraph>,
    /// What follows for the reader, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// Something to do before the first touch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Preparation {
    /// Which preparation.
    pub id: PreparationId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// What to do, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// Massage as a whole, and its techniques.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Massage {
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// What it is for.
    pub purpose: Text,
    /// Where to massage.
    pub place: Text,
    /// Where not to.
    pub avoid: Text,
    /// On whose word that stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The ways to do it.
    pub techniques: Vec<Technique>,
}

/// A way to massage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Technique {
    /// Which technique.
    pub id: TechniqueId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// What it is, and when it helps.
    pub summary: Text,
    /// What to do, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// One of the five steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Step {
    /// Which step.
    pub id: StepId,
    /// Its place among the five, from 1.
    pub number: u8,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// The step in a sentence.
    pub summary: Text,
    /// What to do, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// Why it is done.
    pub why: Text,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// A plan for one session, from which an app can run a timer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Session {
    /// Which session.
    pub id: SessionId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// Its heading.
    pub title: Text,
    /// For whom it is, and how long it takes.
    pub summary: Text,
    /// What to know and do around the blocks, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// How long the whole takes, with pauses. `None` where comfort decides.
    pub total: Option<Minutes>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// One block of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Block {
    /// Which block.
    pub id: BlockId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// What to do, with its time in words.
    pub text: Text,
    /// What is done.
    pub activity: Activity,
    /// On which side.
    pub side: Side,
    /// For how long. `None` where comfort decides and not the clock.
    pub minutes: Option<Minutes>,
}

/// A span of minutes. A suggestion: let the reader stretch it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Minutes {
    /// The shorter end.
    pub min: u16,
    /// The longer end, equal to `min` where there is one time.
    pub max: u16,
}

/// One part of an item's body.
///
/// Exhaustive on purpose: a `match` that forgets the cautions does not compile. Render the parts in their
/// order, since a caution comes before the action that it guards.
///
/// ```
/// use hand_expression::Part;
///
/// fn line(part: &Part) -> &str {
///     match part {
///         Part::Caution(note) => &note.text,
///         Part::Action(action) => &action.text,
///         Part::Tip(tip) => &tip.text,
///     }
/// }
/// ```
///
/// ```compile_fail
/// use hand_expression::Part;
///
/// fn line(part: &Part) -> &str {
///     match part {
///         Part::Action(action) => &action.text,
///         Part::Tip(tip) => &tip.text,
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Part {
    /// Read this before what follows.
    Caution(SafetyNote),
    /// One thing to do.
    Action(Action),
    /// A remark that helps.
    Tip(Tip),
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// Its name, unique in its item and the same in every language.
    pub name: Cow<'static, str>,
    /// What to do.
    pub text: Text,
    /// When it applies.
    pub phases: Vec<Phase>,
}

/// A remark that helps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tip {
    /// Its name, unique in its item and the same in every language.
    pub name: Cow<'static, str>,
    /// The remark.
    pub text: Text,
    /// When it applies.
    pub phases: Vec<Phase>,
}

/// A paragraph of an explanation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Paragraph {
    /// Its name, unique in its item and the same in every language.
    pub name: Cow<'static, str>,
    /// Its words.
    pub text: Text,
    /// When it applies.
    pub phases: Vec<Phase>,
}

/// Where sources disagree: what the reader should know, and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contested {
    /// The disagreement in words, with the careful line to follow.
    pub text: Text,
    /// Who says otherwise.
    pub sources: Vec<SourceId>,
    /// The strongest evidence on that side.
    pub evidence: Evidence,
}

/// One thing that guards a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SafetyNote {
    /// Which note.
    pub id: SafetyNoteId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// How soon to act. `Guide::labels` has words for it.
    pub urgency: Urgency,
    /// Whom it protects.
    pub concerns: Concern,
    /// The note in a few words.
    pub title: Text,
    /// The whole note. It can be read alone.
    pub text: Text,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// Something that goes wrong, and what to try.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// Which problem.
    pub id: ProblemId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// The problem, as a reader would say it.
    pub title: Text,
    /// What it means.
    pub summary: Text,
    /// What to try, each caution before the action that it guards.
    pub parts: Vec<Part>,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// When it applies.
    pub phases: Vec<Phase>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The quantities that its words state.
    pub quantities: Vec<QuantityId>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Term {
    /// Which term.
    pub id: TermId,
    /// The language of its words.
    pub lang: LanguageIdentifier,
    /// The term.
    pub title: Text,
    /// What it means.
    pub text: Text,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
}

/// Who says so, as published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Source {
    /// Which source.
    pub id: SourceId,
    /// Its title, in the language in which it was published.
    pub title: Cow<'static, str>,
    /// Who published it.
    pub publisher: Cow<'static, str>,
    /// When, if it says so.
    pub year: Option<u16>,
    /// Where to read it.
    pub url: Cow<'static, str>,
    /// What kind of evidence it is.
    pub evidence: Evidence,
}

/// A number that the words state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quantity {
    /// Which quantity.
    pub id: QuantityId,
    /// The lower end, or the value itself.
    pub min: f64,
    /// The upper end, equal to `min` where there is one value.
    pub max: f64,
    /// The unit of both ends.
    pub unit: Unit,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
}
