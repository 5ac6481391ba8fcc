//! The five steps.

use crate::content::quantity::QuantityId as Q;
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, action, items, note, tip};

const ANY: &[Phase] = Phase::ALL;
const BEFORE: &[Phase] = Phase::BEFORE_BIRTH;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;
const FIRST: &[Phase] = Phase::FIRST_DAYS;

items! {
    "step id",
    /// One of the five steps of hand expression, in the order of the article that taught them.
    ///
    /// Facts need no language:
    ///
    /// ```
    /// use hand_expression::{QuantityId, StepId};
    ///
    /// assert_eq!(StepId::ALL.len(), 5);
    /// assert!(StepId::Express.facts().quantities.contains(&QuantityId::Hold));
    /// ```
    StepId => ItemFacts {
        /// 1. Wake the let-down.
        Stimulate = "step-stimulate" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::AskFirst),
                note(Note::NotIfEarlyBirth),
                note(Note::NotIfHighRisk),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                note(Note::NoMassageInflamed),
                action("massage").only(AFTER),
                action("massage-briefly").only(BEFORE),
                note(Note::NoPinching),
                action("touch"),
                action("breathe"),
                tip("feel"),
            ],
            quantities: &[Q::MassagePerSide],
            basis: Basis::guideline(&[S::EducatedBirth, S::Uclh, S::Enfield]),
            contested: None,
        };
        /// 2. Find the spot.
        FindSpot = "step-find-spot" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                action("measure"),
                action("feel"),
                action("try"),
                tip("areola"),
                tip("beans"),
            ],
            quantities: &[Q::FingerDistance, Q::FingerDistanceFromTip],
            basis: Basis::guideline(&[S::WestSuffolk, S::Cuh, S::Uclh, S::EducatedBirth]),
            contested: Some(Basis::guideline(&[S::EducatedBirth, S::Ramsay2005, S::Who2009])),
        };
        /// 3. Form a C.
        FormC = "step-form-c" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                action("thumb"),
                action("fingers"),
                action("line"),
                action("pads"),
                action("lift"),
                action("cup"),
                tip("either-hand"),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::CIycf, S::EducatedBirth, S::EightiesText]),
            contested: None,
        };
        /// 4. Press, compress, release.
        Express = "step-express" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::StopIfTightenings),
                note(Note::BeforeBirthLimit),
                note(Note::NoSliding),
                note(Note::NoPinching),
                action("press"),
                action("compress"),
                action("hold"),
                action("release"),
                action("repeat"),
                action("rotate"),
                tip("wait"),
                tip("rhythm"),
            ],
            quantities: &[Q::Hold],
            basis: Basis::guideline(&[S::EducatedBirth, S::CIycf, S::Uclh, S::Who2009, S::Guys, S::WomensMelbourne]),
            contested: Some(Basis::guideline(&[S::EducatedBirth, S::Who2009])),
        };
        /// 5. Switch sides.
        SwitchSides = "step-switch-sides" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                action("switch"),
                action("again"),
                action("return").only(AFTER),
                action("finish").only(AFTER),
                action("finish-by-time").only(BEFORE),
                tip("drops").only(FIRST),
            ],
            quantities: &[Q::PerSide, Q::BeforeBirthSession],
            basis: Basis::guideline(&[S::EducatedBirth, S::Who2009, S::CIycf, S::ForthValley]),
            contested: None,
        };
    }
}
