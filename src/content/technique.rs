//! The techniques of massage.

use crate::content::quantity::QuantityId as Q;
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, action, items, note, tip};

const ANY: &[Phase] = Phase::ALL;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;

items! {
    "technique id",
    /// A way to massage before or while expressing.
    TechniqueId => ItemFacts {
        /// Flat, light strokes towards the areola.
        Strokes = "technique-strokes" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::AskFirst),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                note(Note::NoMassageInflamed),
                note(Note::NoDeepMassage),
                action("hand"),
                action("stroke"),
                action("round"),
                tip("time").only(AFTER),
            ],
            quantities: &[Q::MassagePerSide],
            basis: Basis::guideline(&[S::Uclh, S::CIycf]),
            contested: None,
        };
        /// Small circles with the fingertips.
        Circles = "technique-circles" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::AskFirst),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                note(Note::NoMassageInflamed),
                note(Note::NoDeepMassage),
                action("place"),
                note(Note::NoSliding),
                action("circle"),
                action("move"),
                action("cover"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::UnityPoint]),
            contested: None,
        };
        /// One hand above, one below.
        ParallelHands = "technique-parallel-hands" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::AskFirst),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                note(Note::NoMassageInflamed),
                note(Note::NoDeepMassage),
                action("place"),
                action("support"),
                note(Note::NoSliding),
                action("circle"),
                action("swap"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::UnityPoint]),
            contested: None,
        };
        /// Gentle rolling between two hands.
        Rolling = "technique-rolling" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::NoMassageInflamed),
                note(Note::NoDeepMassage),
                action("hold"),
                action("roll"),
                action("pause"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::Biancuzzo]),
            contested: None,
        };
        /// A helper massages the back.
        Back = "technique-back" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                action("sit"),
                action("hands"),
                action("circle"),
                action("say"),
                tip("why"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::Who2009, S::SpokenTutorial]),
            contested: None,
        };
        /// A light touch of the nipple, for the let-down.
        NippleTouch = "technique-nipple-touch" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::AskFirst),
                note(Note::BeforeBirthLimit),
                note(Note::NoPinching),
                note(Note::StopIfTightenings),
                action("touch"),
                action("roll"),
                action("stop"),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Uclh, S::Enfield, S::EducatedBirth]),
            contested: None,
        };
        /// Reverse pressure softening of a hard areola.
        ReversePressure = "technique-reverse-pressure" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::NoPressureInflamed),
                action("nails"),
                action("place"),
                action("press"),
                action("hold"),
                action("turn"),
                action("then"),
                tip("lasts"),
            ],
            quantities: &[Q::ReversePressure, Q::ReversePressureLasts],
            basis: Basis::guideline(&[S::HseReversePressure, S::Cotterman]),
            contested: None,
        };
        /// Feather-light strokes towards the armpit, against swelling. Contested.
        ArmpitStrokes = "technique-armpit-strokes" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::NoMassageInflamed),
                action("ask"),
                action("lie"),
                action("stroke"),
                action("stop"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::IowaMastitis, S::FourthTrimester]),
            contested: Some(Basis::guideline(&[S::Douglas2023, S::Aafp2024, S::LymphTrial2023])),
        };
    }
}
