//! Preparation: what to do before the first touch.

use crate::content::quantity::QuantityId as Q;
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, action, items, note, tip};

items! {
    "preparation id",
    /// A preparation.
    PreparationId => ItemFacts {
        /// Clean hands.
        WashHands = "preparation-wash-hands" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[action("wash"), action("dry"), action("nails"), tip("skin")],
            quantities: &[],
            basis: Basis::guideline(&[S::CIycf, S::Abm8, S::HseReversePressure]),
            contested: Some(Basis::practice(&[S::OpenLearn])),
        };
        /// Something clean to catch the milk.
        Container = "preparation-container" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[
                action("choose"),
                action("sterilise"),
                note(Note::SyringeCap),
                action("drops"),
                action("syringe-once"),
                note(Note::HospitalMilk),
                action("unit").only(Phase::AFTER_BIRTH),
            ],
            quantities: &[Q::SteriliseAge],
            basis: Basis::guideline(&[S::Who2009, S::CdcStorage, S::NctSterilise, S::HseEquipment]),
            contested: Some(Basis::guideline(&[S::CdcClean, S::CupPoster])),
        };
        /// Clean cups and jars.
        Clean = "preparation-clean" => ItemFacts {
            phases: Phase::AFTER_BIRTH,
            paragraphs: &[],
            parts: &[
                note(Note::HospitalMilk),
                action("apart"),
                action("worn"),
                action("wash"),
                action("rinse"),
                note(Note::HotWater),
                action("boil"),
                action("machine"),
                action("keep"),
                action("clean-hands"),
                tip("dishwasher"),
                tip("fire"),
            ],
            quantities: &[Q::BoilTime],
            basis: Basis::guideline(&[S::NhsSteriliseCopy, S::HseEquipment, S::CdcClean, S::CIycf]),
            contested: None,
        };
        /// A position that can be kept up.
        Comfort = "preparation-comfort" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[action("sit"), action("lean"), action("support"), tip("lie-back").only(Phase::AFTER_BIRTH)],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::HonorHealth]),
            contested: None,
        };
        /// Warmth on a healthy breast.
        Warmth = "preparation-warmth" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[note(Note::Warmth), action("warm"), tip("shower")],
            quantities: &[],
            basis: Basis::trial(&[S::Becker2016, S::Start4Life]),
            contested: None,
        };
        /// Calm, and the baby in mind.
        Relax = "preparation-relax" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[
                action("place"),
                action("breathe"),
                note(Note::SafeSleep),
                action("baby").only(Phase::AFTER_BIRTH),
                action("face").only(Phase::AFTER_BIRTH),
                action("think"),
                tip("music"),
            ],
            quantities: &[],
            basis: Basis::trial(&[S::Becker2016, S::Start4Life]),
            contested: None,
        };
        /// Diabetes: food and a meter within reach.
        BloodSugar = "preparation-blood-sugar" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[note(Note::BloodSugar), action("snack"), action("baby")],
            quantities: &[],
            basis: Basis::practice(&[S::Rotherham, S::TommysDiabetes]),
            contested: None,
        };
        /// Somebody who reads aloud.
        Helper = "preparation-helper" => ItemFacts {
            phases: Phase::ALL,
            paragraphs: &[],
            parts: &[
                action("rules-first"),
                action("hands"),
                action("one-by-one"),
                action("stop-word"),
                action("own-hands"),
                action("busy").only(Phase::AFTER_BIRTH),
                tip("alone"),
                tip("ask-touch"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::Secasa, S::SpokenTutorial]),
            contested: None,
        };
    }
}
