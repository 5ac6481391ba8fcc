//! A text of the guide.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

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
    /// A stretch of words that many texts share, so that a guide is a few pieces of memory and not a thousand.
    Shared {
        all: Arc<Box<str>>,
        start: u32,
        end: u32,
    },
}

impl Text {
    /// The words.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Static(words) => words,
            // The stretch was cut out of the same words, so it is always there.
            Repr::Shared { all, start, end } => all.get(*start as usize..*end as usize).unwrap_or_default(),
        }
    }

    /// The words without the isolates that keep a number in its place in right-to-left text, for a voice, a terminal or a search that
    /// takes no marks. Whoever shows a text on a page wants them: take the text itself.
    ///
    /// ```
    /// use hand_expression::{Phase, Reader, SafetyNoteId, guide};
    ///
    /// let guide = guide("ar");
    /// let fever = &guide.note(SafetyNoteId::Fever).text;
    /// assert!(fever.contains('\u{2068}') && !fever.plain().contains('\u{2068}'));
    /// ```
    pub fn plain(&self) -> Cow<'_, str> {
        let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
        if self.contains(isolate) { self.replace(isolate, "").into() } else { self.as_str().into() }
    }

    /// From the beginning of this text to the end of a later one, where both are stretches of the same words.
    #[cfg(feature = "overlay")]
    pub(crate) fn through(&self, last: &Self) -> Option<Self> {
        match (&self.0, &last.0) {
            (Repr::Shared { all, start, .. }, Repr::Shared { all: same, end, .. })
                if Arc::ptr_eq(all, same) =>
            {
                Some(Self(Repr::Shared { all: Arc::clone(all), start: *start, end: *end }))
            }
            _ => None,
        }
    }

    /// A stretch of shared words.
    #[cfg(feature = "overlay")]
    pub(crate) fn shared(all: &Arc<Box<str>>, start: usize, end: usize) -> Self {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) => Self(Repr::Shared { all: Arc::clone(all), start, end }),
            // Four gigabytes of words: nothing that the checks of an overlay let through.
            _ => Self::from(all.get(start..end).unwrap_or_default().to_owned()),
        }
    }
}

impl Text {
    /// No words.
    pub(crate) const NONE: Self = Self(Repr::Static(""));
}

impl Default for Text {
    fn default() -> Self {
        Self::NONE
    }
}

impl From<&'static str> for Text {
    fn from(words: &'static str) -> Self {
        Self(Repr::Static(words))
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        // A longer one would be cut: nobody has words of four gigabytes.
        let end = u32::try_from(words.len()).unwrap_or(u32::MAX);
        Self(Repr::Shared { all: Arc::new(words.into_boxed_str()), start: 0, end })
    }
}

impl Deref for Text {
    type Target = str;
    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
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

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other)
    }
}

// As a `str` hashes, since it is found by one.
impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// A text compared with other kinds of strings, from either side.
macro_rules! compares {
    ($($Other:ty),+) => { $(
        impl PartialEq<$Other> for Text {
            fn eq(&self, other: &$Other) -> bool {
                self.as_str() == AsRef::<str>::as_ref(other)
            }
        }

        impl PartialEq<Text> for $Other {
            fn eq(&self, other: &Text) -> bool {
                other == self
            }
        }
    )+ };
}
compares!(str, &str, String, Cow<'_, str>);

#[cfg(feature = "serde")]
impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "description": "Words for the reader, in one language.", "type": "string", "minLength": 1 })
    }
}
