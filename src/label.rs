//! Words for headings, urgencies and the like.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::content::ids;
use crate::{Concern, Evidence, Phase, Text, Urgency};

ids! {
    "section",
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

ids! {
    "label",
    /// A word that an interface needs around the guide.
    #[non_exhaustive]
    Label {
        /// Before a step's number.
        Step = "step",
        /// Before a tip.
        Tip = "tip",
        /// Before the reason of a step.
        Why = "why",
        /// Before the words on a disagreement.
        Contested = "contested",
        /// Before the sources of an item.
        Sources = "sources",
        /// Before the notice.
        Notice = "notice",
        /// Over the purpose of massage.
        Purpose = "purpose",
        /// Over where to massage.
        Place = "place",
        /// Over where not to massage.
        Avoid = "avoid",
        /// Over the blocks of a session.
        Plan = "plan",
        /// Above the safety notes: what to do in doubt.
        Unsure = "unsure",
        /// Above times: they are suggestions.
        Stretch = "stretch",
    }
}

/// A word for every value of `K`.
///
/// ```
/// use hand_expression::Urgency;
///
/// let guide = hand_expression::guide(&"en".parse()?);
/// assert_eq!(guide.labels.urgency.get(Urgency::SameDay), "Call today");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Names<K: Ord>(pub(crate) BTreeMap<K, Text>);

impl<K: Ord> Names<K> {
    /// The word for `value`; empty only in a guide that was read from a file which lacks it.
    // Every `K` is a small Copy enum, which is nicer to pass as it is.
    #[allow(clippy::needless_pass_by_value)]
    pub fn get(&self, value: K) -> &str {
        self.0.get(&value).map_or("", Text::as_str)
    }

    /// Every value with its word, in the order of the values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &Text)> {
        self.0.iter()
    }
}

impl<'de, K: Ord + Deserialize<'de>> Deserialize<'de> for Names<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(Self)
    }
}

/// Words for headings, urgencies and the like, in the guide's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Labels {
    /// Headings of the sections.
    pub section: Names<Section>,
    /// How soon to act, in words.
    pub urgency: Names<Urgency>,
    /// What each urgency asks for, in a sentence.
    pub urgency_meaning: Names<Urgency>,
    /// Whom a note protects.
    pub concern: Names<Concern>,
    /// The phases.
    pub phase: Names<Phase>,
    /// The kinds of evidence.
    pub evidence: Names<Evidence>,
    /// Words of the interface.
    pub label: Names<Label>,
}
