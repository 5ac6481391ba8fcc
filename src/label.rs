//! Words for headings, urgencies and the like.

use std::marker::PhantomData;
use std::ops::Index;

use crate::content::Section;
use crate::content::look::{AreolaTone, BodyShape, SkinTone, Theme};
use crate::content::safety::{Concern, Contact, Urgency};
use crate::facts::{Evidence, Phase};
use crate::id::{Spelled, ids};
use crate::language::Wording;
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
        /// Over the key points.
        KeyPoints = "key-points",
        /// Over the signs: when to get help.
        Help = "help",
        /// Begins a plan or a recording.
        Start = "start",
        /// Halts it for a while.
        Pause = "pause",
        /// Takes it up again.
        GoOn = "go-on",
        /// To what follows.
        Next = "next",
        /// To what was before.
        Back = "back",
        /// Changes to the other breast.
        OtherSide = "other-side",
        /// Beside a number of minutes.
        MinutesLeft = "minutes-left",
        /// Ends it.
        Done = "done",
        /// Reads aloud.
        Listen = "listen",
        /// Looks for a word.
        Search = "search",
        /// Over the languages.
        Language = "language",
        /// Over the wordings.
        Wording = "wording",
        /// Over the phases.
        Phase = "phase",
        /// Over the tones of skin.
        SkinTone = "skin-tone",
        /// Over the tones of areola and nipple.
        AreolaTone = "areola-tone",
        /// Over the shapes of the body.
        BodyShape = "body-shape",
        /// Over the themes.
        Theme = "theme",
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

/// The groups of labels, a line each: its field, the message that holds its words, and the values that it has a word for.
macro_rules! groups {
    ($( $(#[$meta:meta])+ $field:ident, $message:literal: $Value:ty; )+) => {
        /// Words for headings, urgencies and the like, in the guide's language.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct Labels {
            $( $(#[$meta])+ pub $field: Names<$Value>, )+
        }

        impl Labels {
            /// The messages that hold them, in order.
            #[cfg(feature = "overlay")]
            pub(crate) const MESSAGES: &'static [&'static str] = &[$( $message ),+];

            /// From the texts of each message, which it asks for by their names.
            pub(crate) fn of(mut texts: impl FnMut(&'static str, &mut dyn Iterator<Item = &'static str>) -> List<Text>) -> Self {
                Self { $( $field: Names::new(texts($message, &mut <$Value>::EVERY.iter().map(|value| value.spelling()))), )+ }
            }

            /// Every label, in order: the id of its message, its name there, and its words.
            ///
            /// ```
            /// let guide = hand_expression::guide("en");
            /// let today = guide.labels.texts().find(|(message, name, _)| (*message, *name) == ("urgency", "same-day"));
            /// assert_eq!(today.unwrap().2, "Call today");
            /// ```
            pub fn texts(&self) -> impl Iterator<Item = (&'static str, &'static str, &Text)> {
                std::iter::empty()
                    $( .chain(self.$field.iter().map(|(value, text)| ($message, value.spelling(), text))) )+
            }
        }
    };
}
groups! {
    /// Headings of the sections.
    section, "section": Section;
    /// How soon to act, in words.
    urgency, "urgency": Urgency;
    /// What each urgency asks for, in a sentence.
    urgency_meaning, "urgency-meaning": Urgency;
    /// Whom a note protects.
    concern, "concern": Concern;
    /// Whom a sign says to call, as on a button.
    contact, "contact": Contact;
    /// The phases.
    phase, "phase": Phase;
    /// The kinds of evidence.
    evidence, "evidence": Evidence;
    /// The wordings.
    wording, "wording": Wording;
    /// Tones of skin.
    skin_tone, "skin-tone": SkinTone;
    /// Tones of areola and nipple.
    areola_tone, "areola-tone": AreolaTone;
    /// Shapes of the body.
    body_shape, "body-shape": BodyShape;
    /// What a picture is drawn for.
    theme, "theme": Theme;
    /// Words of the interface.
    label, "label": Label;
}
