//! A picture, in words: what items and rules hold of it.

use unic_langid::LanguageIdentifier;

use crate::content::illustration::IllustrationId;
use crate::language::Direction;
use crate::list::List;
use crate::passage::Callout;
use crate::text::Text;

/// A picture, in words of the guide's language.
///
/// It shows the actions of its item, so place it after the rules of that item, as the actions themselves; that of a rule shows what not to do beside what to do. The feature `illustrations`
/// draws it, when it is asked to: see `Illustration::draw`. An app with drawings of its own has use for the words as well.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Illustration {
    /// Which one it is.
    pub id: IllustrationId,
    /// Its name in every format: "illustration-form-c".
    pub key: &'static str,
    /// The language of its words.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The direction in which that is read.
    pub direction: Direction,
    /// A caption.
    pub title: Text,
    /// For a reader who does not see it: what to do, not what is drawn.
    pub alt: Text,
    /// The labels that stand in it, in reading order.
    pub labels: List<Callout>,
}
