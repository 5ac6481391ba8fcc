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
            basis: Basis::trial(&[S::MassageReview2025, S::LymphTrial2023, S::Becker2016, S::Zakarija2020, S::Crepinsek2020]),
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
                note(Note::BloodSugar),
                note(Note::StopIfPain),
                note(Note::StopIfTightenings),
                action("practise"),
                action("stop"),
                action("save"),
                action("diabetes"),
                tip("no-milk"),
                note(Note::TighteningsEarly),
                note(Note::PregnancyCallNow),
            ],
            quantities: &[Q::BeforeBirthSession],
            basis: Basis::trial(&[S::Forster2017, S::Kavanagh2005, S::FoudilBey2021, S::ForthValley, S::TommysDiabetes]),
            contested: Some(Basis::guideline(&[S::Nlg, S::Rotherham, S::NorthernTrust, S::Soltani2012])),
        };
        /// The first days after birth.
        FirstDays = "topic-first-days" => ItemFacts {
            phases: FIRST,
            paragraphs: &[passage("colostrum"), passage("fed"), passage("hand-or-pump")],
            parts: &[
                note(Note::NoDelay),
                action("plan"),
                action("meanwhile"),
                action("start"),
                tip("late"),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::HospitalMilk),
                action("hand-over"),
                note(Note::GivingDrops),
                action("give"),
                action("repeat"),
                note(Note::SafeSleep),
                action("night"),
                action("pump"),
                tip("feeding-well"),
                note(Note::BabyVeryWorried),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
            ],
            quantities: &[Q::FirstExpression, Q::FirstExpressionLatest, Q::SessionsADay],
            basis: Basis::trial(&[
                S::Ohyama2010, S::Flaherman2012, S::Lussier2015, S::Ashford, S::Uclh, S::HsePremature, S::NbtWeight,
                S::HealthLinkExpress,
            ]),
            contested: Some(Basis::trial(&[S::Levene2024, S::Parker2020, S::HsePreterm, S::Bucks, S::GuysExpressing])),
        };
        /// How often and how long.
        HowOften = "topic-how-often" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("length"), passage("beginner"), passage("often"), passage("spacing"), passage("suggestion")],
            parts: &[],
            quantities: &[Q::Session, Q::SessionBeginner, Q::SessionFirstDays, Q::SessionsADay, Q::SessionGap],
            basis: Basis::guideline(&[S::CIycf, S::Start4Life, S::HseHowOften, S::Bfn]),
            contested: None,
        };
        /// How much milk to expect. Never a target.
        HowMuch = "topic-how-much" => ItemFacts {
            phases: ANY,
            paragraphs: &[
                passage("before-birth").only(BEFORE),
                passage("first-drops").only(AFTER),
                passage("fed-anyway").only(AFTER),
                passage("no-measure").only(AFTER),
                passage("better-signs").only(AFTER),
            ],
            parts: &[
                action("weigh-in").only(AFTER),
                note(Note::BabyMustBeFed),
                note(Note::BabyNappies),
                note(Note::AskForHelp),
            ],
            quantities: &[Q::FirstMilk, Q::BirthWeightBack],
            basis: Basis::trial(&[
                S::Flaherman2012, S::Ohyama2010, S::ForthValley, S::MilkAmounts, S::NbtWeight, S::HealthierTogetherWeight,
            ]),
            contested: Some(Basis::guideline(&[S::Who2009, S::Santoro2010, S::Saint1984, S::NiceNg75])),
        };
        /// Making milk without having given birth, or again after a break.
        Induced = "topic-induced" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("can"), passage("amount"), passage("weeks")],
            parts: &[
                action("team"),
                action("surgery"),
                action("fed-still"),
                action("weighed"),
                note(Note::Medicines),
                action("prescribed"),
                note(Note::StopIfPain),
                note(Note::NoMassageInflamed),
                action("rhythm"),
                tip("parent"),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::EnnRelactation, S::WhoRelactation1998, S::Abm33, S::AbaRainbow2021]),
            contested: None,
        };
        /// Giving milk by cup or spoon.
        Giving = "topic-giving" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("why")],
            parts: &[
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::HospitalMilk),
                action("ask-unit"),
                action("shown"),
                action("awake"),
                action("lukewarm"),
                action("sit"),
                action("wrap"),
                note(Note::GivingDrops),
                action("rim"),
                action("tilt"),
                action("lap"),
                action("break"),
                action("spoon"),
                action("amount"),
                action("stop"),
                action("after"),
                action("call"),
                note(Note::SyringeCap),
                action("syringe"),
                note(Note::BabyBreathing),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::KarolinskaCup, S::HelsenorgeCup, S::OpenlearnCup, S::BordersReluctant, S::CIycf]),
            contested: Some(Basis::guideline(&[S::BordersReluctant, S::NhsLothianTerm])),
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
                action("hot-room"),
                action("fridge"),
                action("fridge-unknown"),
                action("fridge-poor"),
                action("fridge-warm"),
                action("space"),
                action("freezer"),
                action("ice-box"),
                action("place"),
                action("cool-bag"),
                action("mix").only(AFTER),
                note(Note::NoMicrowave),
                action("thaw").only(AFTER),
                action("thawed").only(AFTER),
                action("thawed-in-water").only(AFTER),
                action("no-refreeze").only(AFTER),
                action("warm-little").only(AFTER),
                note(Note::HotWater),
                action("warm").only(AFTER),
                action("test").only(AFTER),
                action("no-back").only(AFTER),
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
                Q::StoreRoom, Q::StoreRoomHeat, Q::StoreFridge, Q::StoreFridgeHeat, Q::StoreFridgeUnknown, Q::StoreFridgePoor,
                Q::StoreFreezer, Q::StoreFreezerHeat, Q::StoreIceBox, Q::StoreCoolBag, Q::StoreThawed, Q::StoreLeftover,
            ],
            basis: Basis::guideline(&[
                S::CdcStorage, S::Bfn, S::Enfield, S::Derbyshire, S::CIycf, S::AepStoring, S::TukoKenya, S::ChinaLeaflet,
            ]),
            contested: Some(Basis::guideline(&[
                S::HealthLinkStoring, S::Nhmrc2012, S::NctStore, S::Abm8, S::Dgs2013, S::AfssaTable, S::BrasilCartilha,
            ])),
        };
        /// No fridge, no power, no clean water.
        NoFridge = "topic-no-fridge" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("fresh")],
            parts: &[
                note(Note::HospitalMilk),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::GivingDrops),
                action("just-before"),
                action("shade"),
                action("wet-cloth"),
                action("heat"),
                action("in-time"),
                action("freezer-shut"),
                action("use-first"),
                action("thawed-warm"),
                action("hand-gel"),
                note(Note::HotWater),
                action("boiled-water"),
                action("cup"),
                action("paper-cup"),
                action("formula"),
                tip("keep-on"),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
            ],
            quantities: &[Q::StoreRoom, Q::StoreThawed, Q::HandGel],
            basis: Basis::guideline(&[S::CdcEmergency, S::Hesperian2012, S::CIycf, S::WellbeingAfrica]),
            contested: Some(Basis::practice(&[S::Hesperian2012, S::EatsOnFeetsPower])),
        };
        /// Milk of others, and milk for others.
        Sharing = "topic-sharing" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("risk")],
            parts: &[
                action("ask-first"),
                action("bank"),
                action("meanwhile"),
                action("no-buying"),
                action("known"),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                action("give-away"),
                tip("sell"),
                tip("faith"),
                note(Note::BabyMustBeFed),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::JamaDonor2016, S::AapMilkKinship, S::FssaiNews]),
            contested: Some(Basis::practice(&[S::EatsOnFeets])),
        };
        /// Letting milk go.
        Stopping = "topic-stopping" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("why")],
            parts: &[
                action("baby-first"),
                action("skip"),
                action("wait"),
                action("shorter"),
                note(Note::StopIfPain),
                note(Note::NoMassageInflamed),
                action("comfort"),
                note(Note::Binding),
                action("bra"),
                note(Note::CoolPack),
                action("cool"),
                tip("first-days"),
                note(Note::FeverAfterBirth),
                note(Note::BabyMustBeFed),
                note(Note::Fever),
                note(Note::Abscess),
                note(Note::InflamedNoBetter),
                note(Note::LowMood),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::CuhLoss, S::LeedsLoss, S::NswLoss, S::AbaLoss]),
            contested: None,
        };
        /// Milk after the death of a baby.
        Loss = "topic-loss" => ItemFacts {
            phases: AFTER,
            paragraphs: &[passage("sorry"), passage("milk"), passage("choices")],
            parts: &[
                action("talk"),
                action("living"),
                action("somebody"),
                note(Note::StopIfPain),
                note(Note::NoMassageInflamed),
                action("ease"),
                action("slowly"),
                action("not-at-once"),
                note(Note::Binding),
                action("hold-up"),
                note(Note::CoolPack),
                action("cold"),
                action("pain"),
                action("medicine"),
                action("history"),
                action("keep-milk"),
                action("support"),
                action("low"),
                // Here and not as a sign, whose other lines speak of a living baby.
                action("dark-thoughts"),
                tip("leaks"),
                tip("both"),
                // None that speaks of a baby to be fed.
                note(Note::Sepsis),
                note(Note::BleedingChestLeg),
                note(Note::BloodPressure),
                note(Note::FeverAfterBirth),
                note(Note::Psychosis),
                note(Note::Fever),
                note(Note::Abscess),
                note(Note::InflamedNoBetter),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::AbaLoss, S::LeedsLoss, S::CuhLoss, S::NswLoss, S::SchnLoss]),
            contested: None,
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
