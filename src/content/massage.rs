//! Massage as a whole: what it is for, where it goes and where not.

use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, items, passage};

items! {
    "massage id",
    /// Massage as a whole. Its techniques are a table of their own.
    MassageId => ItemFacts {
        /// Massage.
        Massage = "massage" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[passage("purpose"), passage("place"), passage("avoid")],
            parts: &[],
            quantities: &[],
            basis: Basis::trial(&[S::MassageReview2025, S::EducatedBirth, S::Grmc]),
            contested: None,
        };
    }
}
