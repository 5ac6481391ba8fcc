//! Sessions: plans in minutes, from which an app can run a timer.

use crate::content::quantity::{QuantityId, QuantityId as Q};
use crate::content::safety::SafetyNoteId as Note;
use crate::content::source::SourceId as S;
use crate::content::step::StepId;
use crate::content::technique::TechniqueId;
use crate::facts::{Basis, ItemFacts, PartFacts, Passages, Phase, action, items, note, tip};
use crate::id::{content, ids};

ids! {
    closed "activity",
    /// What is done in a block.
    Activity {
        /// Massage: [`Block::techniques`](crate::Block) has those that suit.
        Massage = "massage",
        /// Express: [`Block::steps`](crate::Block) has the steps.
        Express = "express",
    }
}

ids! {
    closed "side",
    /// Which side a block is for. The first side is the one the reader starts with.
    Side {
        /// The side the reader starts with.
        First = "first",
        /// The other side.
        Second = "second",
    }
}

/// How long something takes. Exhaustive on purpose: whoever runs a clock has to know what it means.
///
/// `M` is a span of minutes; in a row of the content it is the quantity that says them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Length<M = Minutes> {
    /// Comfort decides, and not the clock.
    Comfort,
    /// A suggestion that the reader may stretch.
    About(M),
    /// A limit for the whole with its pauses. It must not be stretched.
    AtMost(M),
}

/// A span of minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Minutes {
    /// The shorter end.
    pub min: u16,
    /// The longer end, equal to `min` where there is one time.
    pub max: u16,
}

impl<M> Length<M> {
    /// The time, unless comfort decides.
    ///
    /// ```
    /// use hand_expression::{Length, SessionId};
    ///
    /// let guide = hand_expression::guide("en");
    /// let Length::AtMost(limit) = guide.get(SessionId::BeforeBirth).unwrap().length else { panic!("a limit") };
    /// assert_eq!(limit.max, 10);
    /// ```
    pub fn minutes(&self) -> Option<&M> {
        match self {
            Self::Comfort => None,
            Self::About(minutes) | Self::AtMost(minutes) => Some(minutes),
        }
    }
}

impl<M> Length<M> {
    /// The name of the variant in every format.
    #[cfg(any(feature = "export", feature = "translate"))]
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Comfort => "comfort",
            Self::About(_) => "about",
            Self::AtMost(_) => "at-most",
        }
    }
}

impl Length<QuantityId> {
    /// The minutes that the quantity stands for.
    pub(crate) fn spelled_out(self) -> Length {
        match self {
            Self::Comfort => Length::Comfort,
            Self::About(quantity) => Length::About(Minutes::of(quantity)),
            Self::AtMost(quantity) => Length::AtMost(Minutes::of(quantity)),
        }
    }

    pub(crate) const fn quantities(&self) -> &[QuantityId] {
        match self {
            Self::Comfort => &[],
            Self::About(quantity) | Self::AtMost(quantity) => std::slice::from_ref(quantity),
        }
    }
}

impl Minutes {
    fn of(quantity: QuantityId) -> Self {
        let facts = quantity.facts();
        // Rows of minutes are small whole numbers; a test holds them to it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = |minutes: f64| minutes as u16;
        Self { min: whole(facts.min), max: whole(facts.max) }
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
    /// For how long.
    pub length: Length<QuantityId>,
    /// The steps that it takes, in order.
    pub steps: &'static [StepId],
    /// The techniques that suit it. The first one is a good choice for whoever has none.
    pub techniques: &'static [TechniqueId],
}

/// Finding the spot, forming the C and pressing: what is repeated on each side.
const STEPS: &[StepId] = &[StepId::FindSpot, StepId::FormC, StepId::Express];

/// Massage by the reader's own hands, of the side that is expressed next.
const TECHNIQUES: &[TechniqueId] =
    &[TechniqueId::Strokes, TechniqueId::Circles, TechniqueId::ParallelHands, TechniqueId::Rolling];

const fn massage(side: Side) -> BlockFacts {
    let length = Length::About(Q::MassagePerSide);
    BlockFacts { activity: Activity::Massage, side, length, steps: &[], techniques: TECHNIQUES }
}

const fn express(side: Side) -> BlockFacts {
    let length = Length::About(Q::PerSide);
    BlockFacts { activity: Activity::Express, side, length, steps: STEPS, techniques: &[] }
}

const fn ease(side: Side) -> BlockFacts {
    BlockFacts { length: Length::Comfort, ..express(side) }
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
    /// What it has in common with other items. Its parts are what to know and do before the blocks.
    pub item: ItemFacts,
    /// The blocks, in order.
    pub blocks: &'static [BlockId],
    /// What to know and do after the blocks.
    pub after: &'static [PartFacts],
    /// How long the whole takes, with pauses.
    pub length: Length<QuantityId>,
}

impl SessionFacts {
    pub(crate) const fn item(&'static self) -> &'static ItemFacts {
        &self.item
    }

    pub(crate) const fn passages(&self) -> Passages {
        (&[], self.item.paragraphs, [self.item.parts, self.after])
    }
}

items! {
    "session id",
    /// A plan for one session.
    SessionId => SessionFacts {
        /// Before the birth: short, and never past the limit.
        BeforeBirth = "session-before-birth" => SessionFacts {
            item: ItemFacts {
                phases: Phase::BEFORE_BIRTH,
                paragraphs: &[],
                parts: &[
                    note(Note::AskFirst),
                    note(Note::NotIfEarlyBirth),
                    note(Note::NotIfHighRisk),
                    note(Note::BeforeBirthLimit),
                    action("time"),
                    note(Note::StopIfPain),
                    note(Note::HandsBeforeBirth),
                    note(Note::BloodSugar),
                    note(Note::StopIfTightenings),
                ],
                quantities: &[Q::BeforeBirthSession],
                basis: Basis::guideline(&[S::ForthValley, S::Forster2017, S::CIycf]),
                contested: None,
            },
            blocks: &[BlockId::ExpressFirst, BlockId::ExpressSecond],
            after: &[tip("skip"), note(Note::TighteningsEarly), note(Note::PregnancyCallNow)],
            length: Length::AtMost(Q::BeforeBirthSession),
        };
        /// The first days, when the baby is not feeding yet.
        FirstDays = "session-first-days" => SessionFacts {
            item: ItemFacts {
                phases: Phase::FIRST_DAYS,
                paragraphs: &[],
                parts: &[note(Note::StopIfPain), note(Note::NoMassageInflamed), action("plan"), action("prepare")],
                quantities: &[Q::SessionFirstDays, Q::SessionsADay],
                basis: Basis::guideline(&[S::HsePreterm, S::CIycf, S::Uclh, S::NbtWeight, S::HsePremature]),
                contested: None,
            },
            blocks: BOTH_SIDES,
            after: &[
                note(Note::NoDelay),
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::HospitalMilk),
                note(Note::SyringeCap),
                note(Note::GivingDrops),
                action("collect"),
                action("give"),
                action("often"),
                note(Note::SafeSleep),
                action("night"),
                tip("drops"),
                tip("shorter"),
                note(Note::BabyVeryWorried),
                note(Note::JaundiceEmergency),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
                note(Note::Jaundice),
            ],
            length: Length::About(Q::SessionFirstDays),
        };
        /// Once milk has come in: to top up, or while apart.
        Established = "session-established" => SessionFacts {
            item: ItemFacts {
                phases: &[Phase::Established],
                paragraphs: &[],
                parts: &[
                    note(Note::StopIfPain),
                    note(Note::NoMassageInflamed),
                    note(Note::Oversupply),
                    action("prepare"),
                ],
                quantities: &[Q::Session],
                basis: Basis::guideline(&[S::CIycf, S::Marmet, S::Uclh]),
                contested: None,
            },
            blocks: BOTH_SIDES_TWICE,
            after: &[tip("stretch")],
            length: Length::About(Q::Session),
        };
        /// When all milk is expressed.
        Exclusive = "session-exclusive" => SessionFacts {
            item: ItemFacts {
                phases: Phase::AFTER_BIRTH,
                paragraphs: &[],
                parts: &[
                    note(Note::StopIfPain),
                    note(Note::NoMassageInflamed),
                    action("plan"),
                    action("meanwhile"),
                    action("often"),
                    note(Note::SafeSleep),
                    action("night"),
                ],
                quantities: &[Q::Session, Q::SessionsADay, Q::SessionGap],
                basis: Basis::trial(&[
                    S::HseHowOften, S::WomensMelbourne, S::CIycf, S::Ashford, S::HsePrematurePump, S::Lussier2015, S::Morton2009,
                ]),
                contested: Some(Basis::guideline(&[S::Ashford, S::GuysExpressing, S::HsePrematurePump])),
            },
            blocks: BOTH_SIDES_TWICE,
            after: &[
                note(Note::AskBeforeGivingMilk),
                note(Note::AskDrugs),
                note(Note::Herpes),
                note(Note::Hiv),
                note(Note::HospitalMilk),
                action("call"),
                action("log"),
                tip("whole-day"),
                tip("pump"),
                note(Note::BabyVeryWorried),
                note(Note::BabyMustBeFed),
                note(Note::BabyFeeding),
                note(Note::BabyNappies),
                note(Note::AskForHelp),
            ],
            length: Length::About(Q::Session),
        };
        /// A little, for comfort.
        Comfort = "session-comfort" => SessionFacts {
            item: ItemFacts {
                phases: Phase::AFTER_BIRTH,
                paragraphs: &[],
                parts: &[
                    note(Note::StopIfPain),
                    note(Note::InflamedKeepFeeding),
                    note(Note::Oversupply),
                    action("little"),
                    action("stop"),
                ],
                quantities: &[],
                basis: Basis::guideline(&[S::UnicefEngorgement, S::VchEngorgement, S::IowaMastitis]),
                contested: None,
            },
            blocks: &[BlockId::EaseFirst, BlockId::EaseSecond],
            after: &[note(Note::CoolPack), action("cool"), note(Note::FeverAfterBirth), note(Note::Fever)],
            length: Length::Comfort,
        };
    }
}
