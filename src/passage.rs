//! Passages: the named texts inside an item, each with a key of its own.

use crate::facts::Phase;
use crate::text::Text;

/// A passage of an item, which is the same in every language but for its words.
macro_rules! passage {
    ($(#[$meta:meta])+ $Passage:ident) => {
        $(#[$meta])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct $Passage {
            /// Its name in every format: "step-express.press".
            pub key: &'static str,
            /// Its name in its item: "press".
            pub name: &'static str,
            /// Its words.
            pub text: Text,
            /// When it applies.
            pub phases: &'static [Phase],
        }

        impl From<Passage> for $Passage {
            fn from(Passage { key, name, text, phases }: Passage) -> Self {
                Self { key, name, text, phases }
            }
        }
    };
}

/// What every passage is made from.
pub(crate) struct Passage {
    pub key: &'static str,
    pub name: &'static str,
    pub text: Text,
    pub phases: &'static [Phase],
}

passage! {
    /// One thing to do.
    Action
}
passage! {
    /// A remark that helps.
    Tip
}
passage! {
    /// A paragraph of an explanation.
    Paragraph
}
passage! {
    /// One thing to look for: a line of a sign, understandable alone.
    SignLine
}
passage! {
    /// One sentence of the whole in short.
    KeyPoint
}
passage! {
    /// A label inside an [`Illustration`](crate::Illustration).
    Callout
}
