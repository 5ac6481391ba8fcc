//! What a consumer holds: plain data in reading order.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::content::ids;
use crate::label::Labels;
use crate::{
    Activity, BlockId, Concern, Direction, Evidence, IllustrationId, Phase, PreparationId, ProblemId,
    QuantityId, SafetyNoteId, SessionId, Side, SourceId, StepId, TechniqueId, TermId, Text, TopicId, Unit,
    Urgency, Wording,
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Guide {
    /// The version of the content: that of the crate, so that a changed safety note is a new major version.
    pub content_version: Cow<'static, str>,
    /// The language that was given. Single items may differ: each has its own `lang`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
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

impl Guide {
    /// Every picture of the guide, in reading order: none, where the build has no feature `illustrations`.
    ///
    /// ```
    /// let guide = hand_expression::guide(&"en".parse()?);
    /// for picture in guide.illustrations() {
    ///     println!("{}: {}", picture.title, picture.alt);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn illustrations(&self) -> impl Iterator<Item = &Illustration> {
        (self.massage.illustration.iter())
            .chain(self.massage.techniques.iter().filter_map(|technique| technique.illustration.as_ref()))
            .chain(self.steps.iter().filter_map(|step| step.illustration.as_ref()))
            .chain(self.topics.iter().filter_map(|topic| topic.illustration.as_ref()))
    }
}

/// An item of the guide: the fields that all kinds of items have, around those of its own kind.
macro_rules! item {
    (
        $(#[$meta:meta])+
        $Item:ident {
            id: $Id:ty,
            $(#[$title:meta])+
            title: Text,
            $( $(#[$doc:meta])+ $field:ident: $Type:ty, )*
        }
    ) => {
        $(#[$meta])+
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct $Item {
            /// Which one it is.
            pub id: $Id,
            /// The language of its words.
            #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
            pub lang: LanguageIdentifier,
            $(#[$title])+
            pub title: Text,
            $( $(#[$doc])+ pub $field: $Type, )*
            /// When it applies.
            pub phases: Vec<Phase>,
            /// On whose word it stands.
            pub sources: Vec<SourceId>,
            /// The strongest evidence for it.
            pub evidence: Evidence,
            /// The quantities that its words state.
            pub quantities: Vec<QuantityId>,
        }
    };
}

item! {
    /// An explanation of something.
    Topic {
        id: TopicId,
        /// Its heading.
        title: Text,
        /// What it explains, in order.
        paragraphs: Vec<Paragraph>,
        /// What follows for the reader, each caution before the action that it guards.
        parts: Vec<Part>,
        /// Where sources disagree.
        contested: Option<Contested>,
        /// Its picture. See [`Illustration`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        illustration: Option<Illustration>,
    }
}

item! {
    /// Something to do before the first touch.
    Preparation {
        id: PreparationId,
        /// Its heading.
        title: Text,
        /// What to do, each caution before the action that it guards.
        parts: Vec<Part>,
        /// Where sources disagree.
        contested: Option<Contested>,
    }
}

/// Massage as a whole, and its techniques.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Massage {
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
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
    /// Its picture: where to massage, where not, and where thumb and fingers go to express. See [`Illustration`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub illustration: Option<Illustration>,
    /// The ways to do it.
    pub techniques: Vec<Technique>,
}

item! {
    /// A way to massage.
    Technique {
        id: TechniqueId,
        /// Its heading.
        title: Text,
        /// What it is, and when it helps.
        summary: Text,
        /// What to do, each caution before the action that it guards.
        parts: Vec<Part>,
        /// Where sources disagree.
        contested: Option<Contested>,
        /// Its picture. See [`Illustration`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        illustration: Option<Illustration>,
    }
}

item! {
    /// One of the five steps.
    Step {
        id: StepId,
        /// Its heading.
        title: Text,
        /// Its place among the five, from 1.
        number: u8,
        /// The step in a sentence.
        summary: Text,
        /// What to do, each caution before the action that it guards.
        parts: Vec<Part>,
        /// Why it is done.
        why: Text,
        /// Where sources disagree.
        contested: Option<Contested>,
        /// Its picture. See [`Illustration`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        illustration: Option<Illustration>,
    }
}

item! {
    /// A plan for one session, from which an app can run a timer.
    Session {
        id: SessionId,
        /// Its heading.
        title: Text,
        /// For whom it is, and how long it takes.
        summary: Text,
        /// What to know and do around the blocks, each caution before the action that it guards.
        parts: Vec<Part>,
        /// The blocks, in order.
        blocks: Vec<Block>,
        /// How long the whole takes, with pauses. `None` where comfort decides.
        total: Option<Minutes>,
        /// Whether `total` is a limit that must not be stretched, as before the birth.
        limit: bool,
    }
}

/// One block of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Block {
    /// Which block.
    pub id: BlockId,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
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

/// A span of minutes: a suggestion that the reader may stretch, unless [`Session::limit`] says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Paragraph {
    /// Its name, unique in its item and the same in every language.
    pub name: Cow<'static, str>,
    /// Its words.
    pub text: Text,
    /// When it applies.
    pub phases: Vec<Phase>,
}

/// A picture, with words in the guide's language.
///
/// It is there in builds with the feature `illustrations`, for every step and technique, for massage as a whole and for the topic
/// of the model. It shows the actions of its item, so place it after the cautions of that item, as the actions themselves.
///
/// `svg` is drawn for light and dark at once (`prefers-color-scheme`), in the default tones; `Illustration::draw` draws it again in
/// tones, body shape and theme of the reader's choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Illustration {
    /// Which one it is.
    pub id: IllustrationId,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// A caption.
    pub title: Text,
    /// For a reader who does not see it: what to do, not what is drawn.
    pub alt: Text,
    /// The labels that stand in it, in reading order.
    pub labels: Vec<Callout>,
    /// The picture: one `<svg>` element, which stands alone as a file and as well inside a page. It has no script, no font, no raster
    /// and no `id`, so several may stand on one page.
    pub svg: Text,
}

/// A label inside an [`Illustration`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Callout {
    /// Its name, unique in its picture and the same in every language.
    pub name: Cow<'static, str>,
    /// The label.
    pub text: Text,
}

/// Where sources disagree: what the reader should know, and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contested {
    /// The disagreement in words, with the careful line to follow.
    pub text: Text,
    /// Who says otherwise.
    pub sources: Vec<SourceId>,
    /// The strongest evidence on that side.
    pub evidence: Evidence,
}

item! {
    /// One thing that guards a body.
    SafetyNote {
        id: SafetyNoteId,
        /// The note in a few words.
        title: Text,
        /// How soon to act. `Guide::labels` has words for it.
        urgency: Urgency,
        /// Whom it protects.
        concerns: Concern,
        /// The whole note. It can be read alone.
        text: Text,
        /// Where sources disagree.
        contested: Option<Contested>,
    }
}

item! {
    /// Something that goes wrong, and what to try.
    Problem {
        id: ProblemId,
        /// The problem, as a reader would say it.
        title: Text,
        /// What it means.
        summary: Text,
        /// What to try, each caution before the action that it guards.
        parts: Vec<Part>,
        /// Where sources disagree.
        contested: Option<Contested>,
    }
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Term {
    /// Which term.
    pub id: TermId,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quantity {
    /// Which quantity.
    pub id: QuantityId,
    /// The lower end, or the value itself.
    pub min: f64,
    /// The upper end, equal to `min` where there is one value.
    pub max: f64,
    /// Decimals that the words always show: 38.0 has one.
    pub decimals: u8,
    /// The unit of both ends.
    pub unit: Unit,
    /// On whose word it stands.
    pub sources: Vec<SourceId>,
    /// The strongest evidence for it.
    pub evidence: Evidence,
}
