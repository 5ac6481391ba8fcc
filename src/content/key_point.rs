//! Key points: the whole guide in at most seven sentences.

use crate::facts::{PassageFacts, Phase, keys_of, passage};
use crate::lines::Lines;

/// They are texts of the guide's own message.
pub(crate) const KEY_POINTS: &[PassageFacts] = &[
    passage("key-fed").only(Phase::AFTER_BIRTH),
    passage("key-before").only(Phase::BEFORE_BIRTH),
    passage("key-press"),
    passage("key-pain"),
    passage("key-sore"),
    passage("key-milk"),
    passage("key-call"),
];

/// Their keys.
pub(crate) const KEYS: Lines = keys_of!("guide", (&[], KEY_POINTS, [&[], &[]]));
