//! What the guide is made of: items with their parts, safety notes, terms, pictures.

use std::ops::Deref;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::content::massage::MassageId;
use crate::content::preparation::PreparationId;
use crate::content::problem::ProblemId;
use crate::content::quantity::QuantityId;
use crate::content::session::{Activity, BlockId, Length, SessionId, Side};
use crate::content::source::SourceId;
use crate::content::step::StepId;
use crate::content::technique::TechniqueId;
use crate::content::topic::TopicId;
use crate::facts::{Evidence, Phase};
use crate::language::Direction;
use crate::list::List;
use crate::note::{Contested, SafetyNote};
use crate::passage::{Action, Paragraph, Tip};
use crate::picture::Illustration;
use crate::text::Text;

/// An item of the guide: a step, a technique, a topic, a preparation, a problem, and what all sessions and massage have in common
/// with them.
///
/// Everything that it needs to be safe is in it, whatever was read before. [`Guide::reading`](crate::Guide::reading) says what to show
/// again in full.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Item<I> {
    /// Which one it is.
    pub id: I,
    /// Its name in every format: "step-express".
    pub key: &'static str,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The direction in which that is read.
    pub direction: Direction,
    /// Its place among the items of its kind in this guide, from 1: the number of a step.
    pub number: u8,
    /// Its heading.
    pub title: Text,
    /// What it is, in a sentence or two. Topics, preparations and massage have none.
    pub summary: Option<Text>,
    /// What it explains, in order: of topics, and of massage.
    pub paragraphs: List<Paragraph>,
    /// What to know and do, in order: each rule before the action that it guards, signs at the end, or at the head where its advice
    /// would be wrong for whoever has them.
    pub parts: List<Part>,
    /// Why it is done: of steps.
    pub why: Option<Text>,
    /// Where sources disagree.
    pub contested: Option<Contested>,
    /// Its picture: of each step and technique, of massage, and of the topic of the model.
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

/// Something to do before the first touch.
pub type Preparation = Item<PreparationId>;
/// A way to massage.
pub type Technique = Item<TechniqueId>;
/// One of the five steps.
pub type Step = Item<StepId>;
/// Something that goes wrong, and what to try.
pub type Problem = Item<ProblemId>;
/// An explanation of something.
pub type Topic = Item<TopicId>;

/// Massage as an item, and its techniques. Its paragraphs are "purpose", "place" and "avoid": what it is for, where, and where not.
///
/// It reads as its item: `guide.massage.title`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Massage {
    /// What it has in common with other items.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub item: Item<MassageId>,
    /// The ways to do it.
    pub techniques: List<Technique>,
}

impl Deref for Massage {
    type Target = Item<MassageId>;
    fn deref(&self) -> &Self::Target {
        &self.item
    }
}

/// A plan for one session, from which an app can run a timer.
///
/// It reads as its item: `session.title`. First come the parts [before](Self::before) the blocks, then the blocks, and then the parts
/// [after](Self::after) them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Session {
    /// What it has in common with other items. Its parts are those before the blocks and those after them.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub item: Item<SessionId>,
    /// How many of its parts come before the blocks.
    pub parts_before: usize,
    /// The blocks, in order.
    pub blocks: List<Block>,
    /// How long the whole takes, with pauses.
    pub length: Length,
}

impl Deref for Session {
    type Target = Item<SessionId>;
    fn deref(&self) -> &Self::Target {
        &self.item
    }
}

impl Session {
    /// What to know and do before the blocks.
    pub fn before(&self) -> &[Part] {
        self.parts.get(..self.parts_before).unwrap_or_default()
    }

    /// What to know and do after the blocks, signs among it.
    ///
    /// ```
    /// use hand_expression::{Part, SessionId};
    ///
    /// let guide = hand_expression::guide("en");
    /// let session = guide.get(SessionId::Comfort).unwrap();
    /// assert!(matches!(session.after().last(), Some(Part::Sign(_))));
    /// ```
    pub fn after(&self) -> &[Part] {
        self.parts.get(self.parts_before..).unwrap_or_default()
    }
}

/// One block of a session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Block {
    /// Which block.
    pub id: BlockId,
    /// Its name in every format: "block-express-first".
    pub key: &'static str,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The direction in which that is read.
    pub direction: Direction,
    /// What to do, with its time in words.
    pub text: Text,
    /// What is done.
    pub activity: Activity,
    /// On which side.
    pub side: Side,
    /// For how long.
    pub length: Length,
    /// The steps that it takes, in order.
    pub steps: &'static [StepId],
    /// The techniques that suit it, and are there in this phase. The first is a good choice for whoever has none.
    pub techniques: List<TechniqueId>,
}

/// One part of an item's body.
///
/// Exhaustive on purpose: a `match` that forgets the rules or the signs does not compile. Render the parts in their order.
///
/// ```
/// use hand_expression::Part;
///
/// fn line(part: &Part) -> &str {
///     match part {
///         Part::Rule(note) | Part::Sign(note) => &note.text,
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
///         Part::Sign(note) => &note.text,
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
///         Part::Rule(note) => &note.text,
///         Part::Action(action) => &action.text,
///         Part::Tip(tip) => &tip.text,
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "kebab-case"))]
pub enum Part {
    /// Read this before what follows: a rule for the action that it guards.
    Rule(Arc<SafetyNote>),
    /// One thing to do.
    Action(Action),
    /// A remark that helps.
    Tip(Tip),
    /// When to get help, and whose.
    Sign(Arc<SafetyNote>),
}

impl Part {
    /// The words of it, whatever it is.
    pub fn text(&self) -> &Text {
        match self {
            Self::Rule(note) | Self::Sign(note) => &note.text,
            Self::Action(action) => &action.text,
            Self::Tip(tip) => &tip.text,
        }
    }

    /// The note, where it is a rule or a sign.
    pub fn note(&self) -> Option<&SafetyNote> {
        match self {
            Self::Rule(note) | Self::Sign(note) => Some(note),
            Self::Action(_) | Self::Tip(_) => None,
        }
    }

    /// Its name in every format: "step-express.press" of a passage, "safety-fever" of a note.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Rule(note) | Self::Sign(note) => note.key,
            Self::Action(action) => action.key,
            Self::Tip(tip) => tip.key,
        }
    }

    /// The name of an action or a tip in its item: "press".
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Rule(_) | Self::Sign(_) => None,
            Self::Action(action) => Some(action.name),
            Self::Tip(tip) => Some(tip.name),
        }
    }

    /// When it applies.
    pub fn phases(&self) -> &'static [Phase] {
        match self {
            Self::Rule(note) | Self::Sign(note) => note.phases,
            Self::Action(action) => action.phases,
            Self::Tip(tip) => tip.phases,
        }
    }
}

/// By hand, since makers of types read `allOf` with a constant as a tagged union, and the derived form not.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Part {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Part".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            ("rule", generator.subschema_for::<SafetyNote>()),
            ("action", generator.subschema_for::<Action>()),
            ("tip", generator.subschema_for::<Tip>()),
            ("sign", generator.subschema_for::<SafetyNote>()),
        ];
        let kinds = kinds.map(|(kind, inner)| {
            schemars::json_schema!({
                "allOf": [
                    inner,
                    { "type": "object", "properties": { "kind": { "const": kind } }, "required": ["kind"] },
                ]
            })
        });
        schemars::json_schema!({
            "description": "One part of an item's body, by `kind`. Show the parts in their order: \
                a rule comes before the action that it guards, and a sign says when to get help.",
            "oneOf": kinds,
        })
    }
}
