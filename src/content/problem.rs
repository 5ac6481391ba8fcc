//! Problems, and what to try.

use super::safety::SafetyNoteId as Note;
use super::source::SourceId as S;
use super::{Basis, ItemFacts, Phase, action, caution, content, tip};

const ANY: &[Phase] = Phase::ALL;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;
const BEFORE: &[Phase] = Phase::BEFORE_BIRTH;

content! {
    "problem id",
    /// Something that goes wrong, and what to try.
    ProblemId => ItemFacts {
        /// Nothing comes.
        NothingComes = "problem-nothing-comes" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                caution(Note::StopIfPain),
                caution(Note::BeforeBirthLimit),
                caution(Note::StopIfTightenings),
                action("move"),
                caution(Note::NoMassageInflamed),
                action("massage").only(AFTER),
                caution(Note::Warmth),
                action("warm").only(AFTER),
                action("later").only(AFTER),
                action("another-day").only(BEFORE),
                caution(Note::BabyFeeding),
                caution(Note::NoDelay),
                action("help").only(AFTER),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009, S::Guys, S::HealthLinkExpress]),
            contested: None,
        };
        /// Only drops.
        OnlyDrops = "problem-only-drops" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[caution(Note::BeforeBirthLimit),
                caution(Note::SyringeCap), caution(Note::GivingDrops), action("collect"), action("keep-on").only(AFTER), tip("count")],
            quantities: &[],
            basis: Basis::guideline(&[S::ForthValley, S::HsePreterm]),
            contested: None,
        };
        /// The flow stops.
        FlowStops = "problem-flow-stops" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                caution(Note::StopIfPain),
                action("rotate"),
                caution(Note::NoMassageInflamed),
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
                caution(Note::StopIfPain),
                action("stop"),
                caution(Note::NoMassageInflamed),
                caution(Note::Fever),
                caution(Note::InflamedNoBetter),
                action("look"),
                action("lighter"),
                action("farther"),
                action("help"),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Who2009]),
            contested: None,
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
            parts: &[action("start"), caution(Note::Lump), action("check")],
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
                caution(Note::StopIfPain),
                caution(Note::NoPressureInflamed),
                caution(Note::Fever),
                action("soften"),
                caution(Note::InflamedKeepFeeding),
                action("little"),
                caution(Note::CoolPack),
                action("cool"),
                action("rest-side"),
                action("rest-help"),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::HseReversePressure, S::VchEngorgement, S::Ndc]),
            contested: Some(Basis::practice(&[S::Ndc])),
        };
        /// An area is hot, sore and swollen.
        Inflamed = "problem-inflamed" => ItemFacts {
            phases: AFTER,
            paragraphs: &[],
            parts: &[
                caution(Note::Sepsis),
                caution(Note::Fever),
                caution(Note::Abscess),
                caution(Note::InflamedNoBetter),
                action("call"),
                caution(Note::NoMassageInflamed),
                caution(Note::InflamedKeepFeeding),
                action("feed"),
                caution(Note::Warmth),
                caution(Note::CoolPack),
                action("cool"),
                action("bra"),
                caution(Note::Medicines),
                action("relief"),
                tip("milk-safe"),
                tip("colour"),
            ],
            quantities: &[],
            basis: Basis::guideline(&[S::Abm36, S::IowaMastitis, S::NiceCks, S::AapContraindications]),
            contested: Some(Basis::guideline(&[S::NiceCks, S::HseMastitis, S::Douglas2023])),
        };
        /// It feels upsetting.
        Upsetting = "problem-upsetting" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[action("stop"), action("cover"), action("say"), caution(Note::LowMood), action("person"), tip("choice").only(AFTER), tip("choice-before").only(BEFORE)],
            quantities: &[],
            basis: Basis::guideline(&[S::Secasa, S::NhsChestfeeding]),
            contested: None,
        };
        /// The milk looks odd.
        OddMilk = "problem-odd-milk" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[
                caution(Note::PinkMilk),
                caution(Note::BloodInMilk),
                action("ask"),
                tip("colours"),
                tip("layers").only(AFTER),
                tip("rusty").only(AFTER),
                tip("soapy").only(AFTER),
                tip("sour").only(AFTER),
            ],
            quantities: &[],
            basis: Basis::practice(&[S::AbaColours, S::MilkBank, S::BlissStoring, S::BabygoorooBlood]),
            contested: None,
        };
        /// After surgery on the breast or chest.
        Surgery = "problem-surgery" => ItemFacts {
            phases: ANY,
            paragraphs: &[],
            parts: &[caution(Note::AskForHelp), action("support"), action("weight").only(AFTER), tip("some")],
            quantities: &[],
            basis: Basis::guideline(&[S::CdcBreastSurgery, S::NhsChestfeeding]),
            contested: None,
        };
    }
}
