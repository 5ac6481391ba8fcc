//! Problems, and what to try.

use crate::content::quantity::QuantityId as Q;
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase, action, items, note, tip};

const ANY: &[Phase] = Phase::ALL;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;
const BEFORE: &[Phase] = Phase::BEFORE_BIRTH;

items! {
    "problem id",
    /// Something that goes wrong, and what to try.
    ProblemId => ItemFacts {
        /// Nothing comes.
        NothingComes = "problem-nothing-comes" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                // "Many presses" would be wrong for a baby who goes short meanwhile.
                note(Note::BabyVeryWorried),
                note(Note::BabyMustBeFed),
                note(Note::StopIfPain),
                note(Note::BeforeBirthLimit),
                note(Note::StopIfTightenings),
                action("fed").only(AFTER),
                action("move"),
                action("another-day").only(BEFORE),
                note(Note::NoMassageInflamed),
                action("massage").only(AFTER),
                note(Note::Warmth),
                action("warm").only(AFTER),
                action("later").only(AFTER),
                note(Note::NoDelay),
                action("help").only(AFTER),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::Guys, S::HealthLinkExpress, S::NbtWeight]),
            contested: None,
        };
        /// Only drops.
        OnlyDrops = "problem-only-drops" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                // "What to expect" would be wrong for a baby who goes short meanwhile.
                note(Note::BabyVeryWorried),
                note(Note::BabyMustBeFed),
                note(Note::BeforeBirthLimit),
                action("fed").only(AFTER),
                note(Note::SyringeCap),
                note(Note::GivingDrops),
                action("collect"),
                action("keep-on").only(AFTER),
                tip("count"),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::ForthValley, S::HsePreterm, S::HsePremature]),
            contested: None,
        };
        /// The flow stops.
        FlowStops = "problem-flow-stops" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                action("rotate"),
                note(Note::NoMassageInflamed),
                action("massage"),
                action("switch"),
                action("think"),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::Start4Life]),
            contested: None,
        };
        /// It hurts.
        Hurts = "problem-hurts" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                note(Note::StopIfPain),
                action("stop"),
                note(Note::NoMassageInflamed),
                action("look"),
                action("lighter"),
                action("farther"),
                action("help"),
                note(Note::PregnancyCallNow),
                note(Note::FeverAfterBirth),
                note(Note::Fever),
                note(Note::InflamedNoBetter),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009]),
            contested: None,
        };
        /// A nipple that burns, blanches or has a white spot.
        Nipple = "problem-nipple" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                // What helps here would be too little for a nipple that is infected.
                note(Note::InfectionNearBaby),
                note(Note::CrackedNipple),
                note(Note::Herpes),
                note(Note::Hiv),
                action("blisters"),
                note(Note::StopIfPain),
                note(Note::NoPinching),
                action("behind"),
                action("watched"),
                action("spot"),
                note(Note::Warmth),
                action("cover"),
                action("thrush"),
                action("hands"),
                action("pads"),
                note(Note::Medicines),
                action("cream"),
                tip("colours"),
                tip("go-on"),
                note(Note::BreastChanges),
                note(Note::AskForHelp),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::NhsThrush, S::AbaVasospasm, S::HealthierTogetherThrush, S::MitchellBlebs]),
            contested: Some(Basis::practice(&[S::LactationStationBlebs])),
        };
        /// Sore hands.
        SoreHands = "problem-sore-hands" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                action("check"),
                action("shorter"),
                action("both"),
                tip("pump").only(AFTER),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::HandPain, S::EightiesText]),
            contested: None,
        };
        /// One side gives more.
        OneSide = "problem-one-side" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[action("start"), action("check"), note(Note::Lump)],
            quantities: &[],
            basis: Basis::practice(&[S::BlissMassage, S::Engstrom2007]),
            contested: None,
        };
        /// It sprays.
        Sprays = "problem-sprays" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[action("bowl"), action("cloth"), tip("both-sides")],
            quantities: &[],
            basis: Basis::practice(&[S::NctExpress]),
            contested: None,
        };
        /// Too full to grasp.
        TooFull = "problem-too-full" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                // With mastitis, softening by pressing would be wrong.
                note(Note::FeverAfterBirth),
                note(Note::BabyMustBeFed),
                note(Note::Fever),
                action("both-sides"),
                action("baby-fed"),
                note(Note::StopIfPain),
                note(Note::NoPressureInflamed),
                action("soften"),
                action("often"),
                note(Note::InflamedKeepFeeding),
                action("little"),
                note(Note::CoolPack),
                action("cool"),
                action("rest-side"),
                action("rest-help"),
                note(Note::InflamedNoBetter),
                note(Note::BabyFeeding),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::HseReversePressure, S::VchEngorgement, S::Abm36]),
            contested: Some(Basis::practice(&[S::Ndc])),
        };
        /// An area is hot, sore and swollen.
        Inflamed = "problem-inflamed" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                // Care at home would be wrong for whoever has one of these.
                note(Note::Sepsis),
                note(Note::FeverAfterBirth),
                note(Note::Fever),
                note(Note::Abscess),
                action("call-now"),
                action("call"),
                action("call-early"),
                note(Note::NoMassageInflamed),
                note(Note::InflamedKeepFeeding),
                note(Note::Hiv),
                action("feed"),
                action("refuses"),
                note(Note::StopIfPain),
                action("lighter"),
                note(Note::Warmth),
                note(Note::CoolPack),
                action("cool"),
                action("bra"),
                note(Note::Medicines),
                action("relief"),
                tip("milk-safe"),
                tip("colour"),
                note(Note::InflamedNoBetter),
            ],
            quantities: &[Q::WeeksAfterBirth],
            basis: Basis::guideline(&[S::Abm36, S::IowaMastitis, S::NiceCks, S::AapContraindications, S::Highland]),
            contested: Some(Basis::guideline(&[S::NiceCks, S::HseMastitis, S::Douglas2023])),
        };
        /// It feels upsetting.
        Upsetting = "problem-upsetting" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                action("stop"),
                action("cover"),
                action("say"),
                action("person"),
                action("baby-fed").only(AFTER),
                action("tell").only(AFTER),
                tip("wave").only(AFTER),
                tip("choice").only(AFTER),
                tip("choice-before").only(BEFORE),
                note(Note::Crisis),
                note(Note::BabyMustBeFed),
                note(Note::LowMood),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Secasa, S::NhsChestfeeding, S::Dmer2018]),
            contested: None,
        };
        /// The milk looks odd.
        OddMilk = "problem-odd-milk" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                // "Many colours are fine" would be wrong for this one.
                note(Note::PinkMilk),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                action("hepatitis").only(AFTER),
                action("pus").only(AFTER),
                action("ask"),
                tip("colours"),
                tip("layers").only(AFTER),
                tip("rusty").only(AFTER),
                tip("soapy").only(AFTER),
                tip("sour").only(AFTER),
                note(Note::Abscess),
                note(Note::BloodInMilk),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::AbaColours, S::MilkBank, S::BlissStoring, S::BabygoorooBlood, S::CdcHepatitis]),
            contested: None,
        };
        /// After surgery on the breast or chest.
        Surgery = "problem-surgery" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                action("support"),
                action("recent"),
                action("plan"),
                action("jewellery"),
                note(Note::Binding),
                action("soft-wear").only(AFTER),
                note(Note::NoMassageInflamed),
                action("no-way-out").only(AFTER),
                action("weight").only(AFTER),
                tip("some"),
                tip("kind"),
                tip("hole").only(AFTER),
                tip("chest").only(AFTER),
                note(Note::BabyMustBeFed),
                note(Note::BabyNappies),
                note(Note::InflamedNoBetter),
                note(Note::AskForHelp),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::CdcBreastSurgery, S::NhsChestfeeding, S::TransCareBc, S::SwicaPiercing, S::IableSurgery]),
            contested: None,
        };
    }
}
