use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text of the guide in one language.
///
/// It reads as a `str`, and cloning it copies no words. How it is held inside is not part of the API.
///
/// ```
/// use hand_expression::Text;
///
/// let text = Text::from("Wash your hands.");
/// assert_eq!(text, "Wash your hands.");
/// assert!(text.ends_with('.'));
/// ```
#[derive(Clone)]
pub struct Text(Repr);

#[derive(Clone)]
enum Repr {
    Static(&'static str),
    // Shared, since a caution stands in many items and for_phase() copies items.
    Shared(Arc<str>),
}

impl Text {
    /// The words.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Static(words) => words,
            Repr::Shared(words) => words,
        }
    }
}

impl Text {
    /// A text of its own, in one piece of memory.
    pub(crate) fn copied(words: &str) -> Self {
        Self(Repr::Shared(words.into()))
    }
}

impl Default for Text {
    fn default() -> Self {
        Self(Repr::Static(""))
    }
}

impl From<&'static str> for Text {
    fn from(words: &'static str) -> Self {
        Self(Repr::Static(words))
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self(Repr::Shared(words.into()))
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
