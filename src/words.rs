//! Words: where the texts of a guide come from.
//!
//! The words of a shipped language are the same for every reader, so they are finished ahead of time ([`finished`]). Where an
//! application has words of its own, they are finished when they are asked for, from layers of Fluent ([`layers`]). Either way a guide is
//! assembled from finished texts.

pub(crate) mod finished;
#[cfg(feature = "overlay")]
pub(crate) mod layers;
#[cfg(feature = "overlay")]
pub(crate) mod variables;

use unic_langid::LanguageIdentifier;

use crate::content::quantity::QuantityId;
use crate::text::Text;

/// Gives the texts of a guide, one item after another.
pub(crate) trait Words {
    /// Goes on to an item, whose words state these quantities. What is asked next is asked of it.
    fn item(&mut self, id: &'static str, quantities: &'static [QuantityId]);
    /// A text of the item.
    fn text(&mut self, field: &'static str) -> Text;
    /// The last so many texts of the item in one piece, a line each.
    fn joined(&self, count: usize) -> Text;
    /// The language that the item is in, where it is another than that of the whole.
    fn lang(&self) -> Option<LanguageIdentifier>;
}
