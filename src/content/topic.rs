//! Topics: what a reader may want to know, before or after doing it.

use crate::content::quantity::QuantityId as Q;
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, action, items, note, passage, tip};

const ANY: &[Phase] = Phase::ALL;
const BEFORE: &[Phase] = Phase::BEFORE_BIRTH;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;
const FIRST: &[Phase] = Phase::FIRST_DAYS;

items! {
    "topic id",
    /// A topic: an explanation, and what follows from it.
    TopicId => ItemFacts {
        /// What hand expression is.
        WhatItIs = "topic-what-it-is" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("meaning"), passage("skill"), passage("any-hands")],
            parts: &[],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::CIycf, S::EducatedBirth, S::HealthLinkExpress]),
            contested: None,
        };
        /// When it helps, through the whole time of feeding.
        WhenItHelps = "topic-when-it-helps" => ItemFacts {
            phases: ANY,
            paragraphs: &[
                passage("top-up").only(AFTER),
                passage("cannot-feed").only(AFTER),
                passage("apart").only(AFTER),
                passage("fullness").only(AFTER),
                passage("first-milk"),
                passage("all-along"),
            ],
            parts: &[],
            quantities: &[],
            basis: Basis::guideline(&[S::WestSuffolk, S::Rotherham, S::EducatedBirth, S::UnicefEngorgement]),
            contested: None,
        };
        /// How milk is let down: a signal, and a gentle press.
        LetDown = "topic-let-down" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("signal"), passage("press"), passage("feel"), passage("mood")],
            parts: &[],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::AapLetDown, S::EducatedBirth]),
            contested: Some(Basis::guideline(&[S::EducatedBirth, S::Who2009])),
        };
        /// Why massage: what is known and what is not.
        WhyMassage = "topic-why-massage" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("glands"), passage("more-milk"), passage("comfort"), passage("unknown")],
            parts: &[],
            quantities: &[],
            basis: Basis::trial(&[S::MassageReview2025, S::Becker2016, S::Zakarija2020, S::Crepinsek2020]),
            contested: Some(Basis::guideline(&[S::EducatedBirth, S::Abm36, S::Douglas2023, S::Witt2016])),
        };
        /// What to massage and what not: three kinds of touch.
        WhatToMassage = "topic-what-to-massage" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("massage"), passage("nipple"), passage("areola")],
            parts: &[],
            quantities: &[],
            basis: Basis::practice(&[S::EducatedBirth, S::Grmc, S::CIycf]),
            contested: Some(Basis::practice(&[S::Guys, S::HonorHealth, S::EducatedBirth])),
        };
        /// Before the birth.
        BeforeBirth = "topic-before-birth" => ItemFacts {
            phases: BEFORE,
            paragraphs: &[passage("why"), passage("evidence"), passage("contractions")],
            parts: &[
                note(Note::AskFirst),
                note(Note::NotIfEarlyBirth),
                note(Note::NotIfHighRisk),
                action("ask"),
                note(Note::BeforeBirthLimit),
                note(Note::HandsBeforeBirth),
                note(Note::StopIfPain),
                note(Note::StopIfTightenings),
                action("practise"),
                action("stop"),
                action("save"),
                tip("no-milk"),
                note(Note::TighteningsEarly),
                note(Note::PregnancyCallNow),
            ],
            quantities: &[Q::BeforeBirthSession],
            basis: Basis::trial(&[S::Forster2017, S::Kavanagh2005, S::FoudilBey2021, S::ForthValley]),
            contested: Some(Basis::guideline(&[S::Nlg, S::Rotherham, S::NorthernTrust, S::Soltani2012])),
        };
        /// The first days after birth.
        FirstDays = "topic-first-days" => ItemFacts {
            phases: FIRST,
            paragraphs: &[passage("colostrum"), passage("hand-or-pump")],
            parts: &[
                note(Note::NoDelay),
                action("start"),
                action("repeat"),
                action("night"),
                tip("feeding-well"),
                note(Note::BabyMustBeFed),
            ],
            quantities: &[Q::FirstExpression, Q::SessionsADay],
            basis: Basis::trial(&[S::Ohyama2010, S::Flaherman2012, S::Lussier2015, S::Levene2024, S::HsePreterm, S::HealthLinkExpress]),
            contested: Some(Basis::guideline(&[S::Levene2024, S::HsePreterm])),
        };
        /// How often and how long.
        HowOften = "topic-how-often" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("length"), passage("beginner"), passage("often"), passage("spacing"), passage("suggestion")],
            parts: &[],
            quantities: &[Q::Session, Q::SessionBeginner, Q::SessionsADay, Q::SessionGap],
            basis: Basis::guideline(&[S::CIycf, S::Start4Life, S::HseHowOften, S::Bfn]),
            contested: None,
        };
        /// How much milk to expect. Never a target.
        HowMuch = "topic-how-much" => ItemFacts {
            phases: ANY,
            paragraphs: &[
                passage("before-birth").only(BEFORE),
                passage("first-drops").only(AFTER),
                passage("no-measure").only(AFTER),
                passage("better-signs").only(AFTER),
            ],
            parts: &[],
            quantities: &[Q::FirstMilk],
            basis: Basis::trial(&[S::Flaherman2012, S::Ohyama2010, S::ForthValley, S::MilkAmounts]),
            contested: Some(Basis::guideline(&[S::Who2009, S::Santoro2010, S::Saint1984])),
        };
        /// Collecting and storing milk.
        Storing = "topic-storing" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("healthy-baby"), passage("differs")],
            parts: &[
                note(Note::HospitalMilk),
                action("ask-unit").only(AFTER),
                action("label"),
                action("lid"),
                action("room"),
                action("fridge"),
                action("fridge-unknown"),
                action("space"),
                action("freezer"),
                action("place"),
                action("mix").only(AFTER),
                note(Note::NoMicrowave),
                action("thaw").only(AFTER),
                action("thawed").only(AFTER),
                action("thawed-in-water").only(AFTER),
                action("no-refreeze").only(AFTER),
                action("leftover").only(AFTER),
                action("swirl").only(AFTER),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::SyringeCap),
                note(Note::GivingDrops),
                action("drops").only(AFTER),
                action("travel").only(BEFORE),
            ],
            quantities: &[
                Q::StoreRoom, Q::StoreRoomHeat, Q::StoreFridge, Q::StoreFridgeHeat, Q::StoreFridgeUnknown,
                Q::StoreFreezer, Q::StoreFreezerHeat, Q::StoreThawed, Q::StoreLeftover,
            ],
            basis: Basis::guideline(&[S::CdcStorage, S::HealthLinkStoring, S::Enfield, S::CIycf]),
            contested: Some(Basis::guideline(&[S::Nhmrc2012, S::Bfn, S::NctStore, S::Abm8])),
        };
        /// Learning on a model: the balloon.
        Model = "topic-model" => ItemFacts {
            phases: ANY,
            paragraphs: &[passage("why"), passage("limits")],
            parts: &[
                note(Note::Balloon),
                action("fill"),
                action("hold"),
                action("press"),
                tip("other-models"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::EducatedBirth]),
            contested: None,
        };
    }
}
