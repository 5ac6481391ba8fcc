//! Sessions: plans in minutes, from which an app can run a timer.

use super::quantity::QuantityId as Q;
use super::safety::SafetyNoteId as Note;
use super::source::SourceId as S;
use super::{Basis, PartFacts, Phase, QuantityId, action, caution, content, ids, tip};

ids! {
    "activity",
    /// What is done in a block.
    #[non_exhaustive]
    Activity {
        /// Massage, with any technique that suits.
        Massage = "massage",
        /// Steps two to four.
        Express = "express",
    }
}

ids! {
    "side",
    /// Which side a block is for. The first side is the one the reader starts with.
    #[non_exhaustive]
    Side {
        /// The side the reader starts with.
        First = "first",
        /// The other side.
        Second = "second",
    }
}

/// The facts of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockFacts {
    /// What is done.
    pub activity: Activity,
    /// On which side.
    pub side: Side,
    /// For how many minutes; `None` where comfort decides and not the clock.
    pub minutes: Option<QuantityId>,
}

const fn massage(side: Side) -> BlockFacts {
    BlockFacts { activity: Activity::Massage, side, minutes: Some(Q::MassagePerSide) }
}

const fn express(side: Side) -> BlockFacts {
    BlockFacts { activity: Activity::Express, side, minutes: Some(Q::PerSide) }
}

const fn ease(side: Side) -> BlockFacts {
    BlockFacts { activity: Activity::Express, side, minutes: None }
}

content! {
    "block id",
    /// A block of a session: one activity on one side.
    BlockId => BlockFacts {
        /// Massage where the session starts.
        MassageFirst = "block-massage-first" => massage(Side::First);
        /// Express there.
        ExpressFirst = "block-express-first" => express(Side::First);
        /// Massage the other side.
        MassageSecond = "block-massage-second" => massage(Side::Second);
        /// Express the other side.
        ExpressSecond = "block-express-second" => express(Side::Second);
        /// Back to the first side.
        ExpressFirstAgain = "block-express-first-again" => express(Side::First);
        /// And to the other once more.
        ExpressSecondAgain = "block-express-second-again" => express(Side::Second);
        /// A little from the fuller side.
        EaseFirst = "block-ease-first" => ease(Side::First);
        /// A little from the other.
        EaseSecond = "block-ease-second" => ease(Side::Second);
    }
}

/// Massage and express each side.
const BOTH_SIDES: &[BlockId] =
    &[BlockId::MassageFirst, BlockId::ExpressFirst, BlockId::MassageSecond, BlockId::ExpressSecond];

/// Massage and express each side, then express each once more.
const BOTH_SIDES_TWICE: &[BlockId] = &[
    BlockId::MassageFirst,
    BlockId::ExpressFirst,
    BlockId::MassageSecond,
    BlockId::ExpressSecond,
    BlockId::ExpressFirstAgain,
    BlockId::ExpressSecondAgain,
];

/// The facts of a session.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SessionFacts {
    /// When it applies.
    pub phases: &'static [Phase],
    /// What to know and do around the blocks.
    pub parts: &'static [PartFacts],
    /// The blocks, in order. Every time is a suggestion that the reader may stretch.
    pub blocks: &'static [BlockId],
    /// How long the whole takes, with pauses; `None` where comfort decides.
    pub total: Option<QuantityId>,
    /// Whether the whole is a limit that must not be stretched, rather than a suggestion.
    pub limit: bool,
    /// Every quantity that its words state.
    pub quantities: &'static [QuantityId],
    /// On whose word it stands.
    pub basis: Basis,
}

content! {
    "session id",
    /// A plan for one session.
    SessionId => SessionFacts {
        /// Before the birth: short, and never past the limit.
        BeforeBirth = "session-before-birth" => SessionFacts {
            phases: Phase::BEFORE_BIRTH,
            parts: &[
                caution(Note::AskFirst),
                caution(Note::NotIfEarlyBirth),
                caution(Note::NotIfHighRisk),
                caution(Note::StopIfPain),
                caution(Note::BeforeBirthLimit),
                caution(Note::HandsBeforeBirth),
                caution(Note::BloodSugar),
                caution(Note::StopIfTightenings),
                caution(Note::TighteningsEarly),
                caution(Note::PregnancyCallNow),
                action("time"),
                tip("skip"),
            ],
            blocks: &[BlockId::ExpressFirst, BlockId::ExpressSecond],
            total: Some(Q::BeforeBirthSession),
            limit: true,
            quantities: &[Q::BeforeBirthSession],
            basis: Basis::guideline(&[S::ForthValley, S::Forster2017, S::CIycf]),
        };
        /// The first days, when the baby is not feeding yet.
        FirstDays = "session-first-days" => SessionFacts {
            phases: Phase::FIRST_DAYS,
            parts: &[
                caution(Note::StopIfPain),
                caution(Note::NoMassageInflamed),
                caution(Note::BabyFeeding),
                caution(Note::BabyNappies),
                caution(Note::NoDelay),
                caution(Note::AskBeforeGivingMilk),
                caution(Note::Hiv),
                caution(Note::SyringeCap),
                caution(Note::GivingDrops),
                action("collect"),
                tip("drops"),
                tip("shorter"),
            ],
            blocks: BOTH_SIDES,
            total: Some(Q::SessionFirstDays),
            limit: false,
            quantities: &[Q::SessionFirstDays],
            basis: Basis::guideline(&[S::HsePreterm, S::CIycf, S::Uclh]),
        };
        /// Once milk has come in: to top up, or while apart.
        Established = "session-established" => SessionFacts {
            phases: &[Phase::Established],
            parts: &[
                caution(Note::StopIfPain),
                caution(Note::NoMassageInflamed),
                caution(Note::Oversupply),
                action("prepare"),
                tip("stretch"),
            ],
            blocks: BOTH_SIDES_TWICE,
            total: Some(Q::Session),
            limit: false,
            quantities: &[Q::Session],
            basis: Basis::guideline(&[S::CIycf, S::Marmet, S::Uclh]),
        };
        /// When all milk is expressed.
        Exclusive = "session-exclusive" => SessionFacts {
            phases: Phase::AFTER_BIRTH,
            parts: &[
                caution(Note::StopIfPain),
                caution(Note::NoMassageInflamed),
                caution(Note::AskBeforeGivingMilk),
                caution(Note::Hiv),
                caution(Note::HospitalMilk),
                caution(Note::BabyNappies),
                action("often"),
                action("night"),
                action("call"),
                tip("pump"),
            ],
            blocks: BOTH_SIDES_TWICE,
            total: Some(Q::Session),
            limit: false,
            quantities: &[
                Q::Session, Q::SessionsADay, Q::SessionGap, Q::NoMilkDay, Q::NoRiseDay,
            ],
            basis: Basis::guideline(&[S::HseHowOften, S::WomensMelbourne, S::CIycf, S::Ashford]),
        };
        /// A little, for comfort.
        Comfort = "session-comfort" => SessionFacts {
            phases: Phase::AFTER_BIRTH,
            parts: &[
                caution(Note::StopIfPain),
                caution(Note::Fever),
                caution(Note::InflamedKeepFeeding),
                caution(Note::Oversupply),
                action("little"),
                action("stop"),
                caution(Note::CoolPack),
                action("cool"),
            ],
            blocks: &[BlockId::EaseFirst, BlockId::EaseSecond],
            total: None,
            limit: false,
            quantities: &[],
            basis: Basis::guideline(&[S::UnicefEngorgement, S::VchEngorgement, S::IowaMastitis]),
        };
    }
}
