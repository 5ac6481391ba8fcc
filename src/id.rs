//! Ids: one spelling of a name in Rust, JSON, Fluent and on a command line.

use std::fmt::Debug;

/// What every table of names has in common.
pub trait Spelled: Copy + Ord + Debug + 'static {
    /// What an error calls one of these: "step id", "wording".
    #[doc(hidden)]
    const KIND: &'static str;
    #[doc(hidden)]
    const EVERY: &'static [Self];
    #[doc(hidden)]
    fn spelling(self) -> &'static str;
    #[doc(hidden)]
    fn spelled(given: &str) -> Option<Self>;
}

pub(crate) fn parse<I: Spelled>(given: &str) -> Result<I, UnknownId> {
    I::spelled(given).ok_or_else(|| UnknownId {
        kind: I::KIND,
        given: given.chars().take(UnknownId::SHOWN).collect(),
        nearest: nearest(given, I::EVERY.iter().map(|id| id.spelling())),
    })
}

/// A name that is in no table.
///
/// ```
/// use hand_expression::StepId;
///
/// let error = "step-expres".parse::<StepId>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown step id "step-expres"; did you mean "step-express"?"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {kind} {given:?}{}", suggestion(*.nearest))]
pub struct UnknownId {
    kind: &'static str,
    given: String,
    nearest: Option<&'static str>,
}

impl UnknownId {
    /// Characters of the given name that are kept for the message: it may be anybody's input.
    const SHOWN: usize = 64;

    /// What it should have been: "step id", "wording".
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The name that was given, up to 64 characters of it.
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The real name that is nearest to the given one, when one is near.
    pub fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}

/// The tail of a message that offers the nearest real name.
pub(crate) fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; did you mean {name:?}?")).unwrap_or_default()
}

/// The candidate nearest to `given`, or none when all are far from it.
pub(crate) fn nearest<'c>(given: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    // Comparing is quadratic in the length, so a long input has no near neighbour by definition.
    if given.len() > UnknownId::SHOWN {
        return None;
    }
    candidates
        .map(|name| (strsim::jaro_winkler(given, name), name))
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}

#[cfg(feature = "serde")]
pub(crate) fn deserialize<'de, I: Spelled, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<I, D::Error> {
    let given = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
    parse(&given).map_err(serde::de::Error::custom)
}

/// What a table of names has in JSON and its schema, in errors and on a command line, whatever is behind a name.
macro_rules! spelling {
    ($Id:ident, $schema:ident) => {
        impl std::fmt::Display for $Id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $Id {
            type Err = $crate::id::UnknownId;
            fn from_str(given: &str) -> Result<Self, Self::Err> {
                $crate::id::parse(given)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Id {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Id {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::id::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $Id {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Id).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::$schema::<Self>()
            }
        }
    };
}
pub(crate) use spelling;

/// An enum whose variants have one spelling everywhere. `closed` is for names that are handled one by one, so that a schema lists them;
/// `open` for those that content goes on to grow.
macro_rules! ids {
    (
        $schema:ident $kind:literal,
        $(#[$meta:meta])*
        $Id:ident { $( $(#[$row:meta])+ $Variant:ident = $id:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Id { $( $(#[$row])+ $Variant, )+ }

        impl $Id {
            /// Every one, in reading order.
            pub const ALL: &'static [Self] = &[$( Self::$Variant, )+];

            /// The one spelling, the same in Rust, JSON and Fluent.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$Variant => $id, )+ }
            }
        }

        impl $crate::id::Spelled for $Id {
            const KIND: &'static str = $kind;
            const EVERY: &'static [Self] = Self::ALL;
            fn spelling(self) -> &'static str { self.as_str() }
            // A second row with the same id is an unreachable pattern, which the crate denies.
            fn spelled(given: &str) -> Option<Self> {
                match given { $( $id => Some(Self::$Variant), )+ _ => None }
            }
        }

        $crate::id::spelling!($Id, $schema);
    };
}
pub(crate) use ids;

/// A table of content: its ids, and for each the facts of its row.
macro_rules! content {
    (
        $kind:literal,
        $(#[$meta:meta])*
        $Id:ident => $Facts:ty { $( $(#[$row:meta])+ $Variant:ident = $id:literal => $facts:expr; )+ }
    ) => {
        $crate::id::ids! {
            open $kind,
            $(#[$meta])*
            #[non_exhaustive]
            $Id { $( $(#[$row])+ $Variant = $id, )+ }
        }

        impl $Id {
            /// The facts of its row: what is true in every language.
            pub const fn facts(self) -> &'static $Facts {
                match self { $( Self::$Variant => { const FACTS: &$Facts = &$facts; FACTS } )+ }
            }
        }
    };
}
pub(crate) use content;
