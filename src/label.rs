//! Words for headings, urgencies and the like.

use std::marker::PhantomData;
use std::ops::Index;

use crate::content::Section;
use crate::content::safety::{Concern, Urgency};
use crate::facts::{Evidence, Phase};
use crate::id::{Spelled, ids};
use crate::list::List;
use crate::text::Text;

ids! {
    open "label",
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
/// let guide = hand_expression::guide("en");
/// assert_eq!(guide.labels.urgency[Urgency::SameDay], "Call today");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Names<K> {
    /// In the order of the values.
    texts: List<Text>,
    of: PhantomData<K>,
}

impl<K: Spelled> Names<K> {
    pub(crate) fn new(texts: List<Text>) -> Self {
        Self { texts, of: PhantomData }
    }

    /// The word for `value`.
    // Every `K` is a small Copy enum, which is nicer to pass as it is.
    #[allow(clippy::needless_pass_by_value)]
    pub fn get(&self, value: K) -> &Text {
        static NONE: Text = Text::NONE;
        // There is a text for every value, since the list was made from the values.
        K::EVERY.iter().zip(&self.texts).find(|(other, _)| **other == value).map_or(&NONE, |(_, text)| text)
    }

    /// Every value with its word, in the order of the values.
    pub fn iter(&self) -> impl Iterator<Item = (K, &Text)> {
        K::EVERY.iter().copied().zip(&self.texts)
    }
}

impl<K: Spelled> Index<K> for Names<K> {
    type Output = Text;
    fn index(&self, value: K) -> &Text {
        self.get(value)
    }
}

impl<K: Spelled> std::fmt::Debug for Names<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl<K: Spelled> serde::Serialize for Names<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(value, text)| (value.spelling(), text)))
    }
}

#[cfg(feature = "schema")]
impl<K: Spelled + schemars::JsonSchema> schemars::JsonSchema for Names<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("NamesOf{}", K::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names = crate::schema::spellings::<K>();
        let properties: std::collections::BTreeMap<_, _> =
            names.iter().map(|&name| (name, generator.subschema_for::<Text>())).collect();
        schemars::json_schema!({ "type": "object", "properties": properties, "required": names })
    }
}

/// Words for headings, urgencies and the like, in the guide's language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
