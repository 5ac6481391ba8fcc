//! Every number of the guide, each in one row.

use std::sync::LazyLock;

use crate::content::national::{NATIONAL, place};
use crate::content::source::{SourceId, SourceId as S};
use crate::facts::{Basis, Evidence};
use crate::id::ids;
use crate::language::Country;
use crate::list::List;

ids! {
    open "unit",
    /// What a quantity counts or measures.
    #[non_exhaustive]
    Unit {
        /// Seconds.
        Second = "second",
        /// Minutes.
        Minute = "minute",
        /// Hours.
        Hour = "hour",
        /// Days. For an age, the day counted from the birth as day one.
        Day = "day",
        /// Weeks. For a pregnancy, completed weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
        /// A plain count.
        Count = "count",
        /// Centimetres. Words also get inches, to the nearest half inch.
        Centimetre = "centimetre",
        /// Degrees Celsius. Words also get degrees Fahrenheit, with as many decimals.
        Celsius = "celsius",
        /// Millilitres.
        Millilitre = "millilitre",
        /// Percent.
        Percent = "percent",
    }
}

/// A number that the words state.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quantity {
    /// Which quantity.
    pub id: QuantityId,
    /// The lower end, or the value itself.
    pub min: f64,
    /// The upper end, equal to `min` where there is one value.
    pub max: f64,
    /// Decimals that the words always show: 38.0 has one.
    pub decimals: u8,
    /// The unit of both ends.
    pub unit: Unit,
    /// The sources for it.
    pub sources: &'static [SourceId],
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The country whose own number it is; `None` where it holds for everyone.
    pub country: Option<Country>,
}

impl Quantity {
    pub(super) const fn range(min: f64, max: f64, unit: Unit, basis: Basis) -> Self {
        // Its id is that of its row.
        let id = QuantityId::MassagePerSide;
        Self {
            id,
            min,
            max,
            decimals: 0,
            unit,
            sources: basis.sources,
            evidence: basis.evidence,
            country: None,
        }
    }

    pub(super) const fn one(value: f64, unit: Unit, basis: Basis) -> Self {
        Self::range(value, value, unit, basis)
    }

    pub(super) const fn decimals(self, decimals: u8) -> Self {
        Self { decimals, ..self }
    }

    const fn named(self, id: QuantityId) -> Self {
        Self { id, ..self }
    }

    /// A row of a country's own table.
    pub(super) const fn national(self, country: Country, id: QuantityId) -> Self {
        Self { id, country: Some(country), ..self }
    }

    /// Every quantity, as the readers of a country have it.
    pub(crate) fn table(country: Option<Country>) -> List<Self> {
        // Most languages share everyone's.
        static EVERYONE: LazyLock<List<Quantity>> = LazyLock::new(|| made(None));
        fn made(country: Option<Country>) -> List<Quantity> {
            QuantityId::ALL.iter().map(|id| *id.in_country(country)).collect::<Vec<_>>().into()
        }
        if country.is_none() { EVERYONE.clone() } else { made(country) }
    }

    /// Whether it has two ends.
    pub const fn is_range(&self) -> bool {
        self.min < self.max
    }
}

/// Ids, and for each a row.
macro_rules! quantities {
    (
        $(#[$meta:meta])*
        QuantityId { $( $(#[$row:meta])+ $Variant:ident = $id:literal => $facts:expr; )+ }
    ) => {
        ids! {
            open "quantity id",
            $(#[$meta])*
            #[non_exhaustive]
            QuantityId { $( $(#[$row])+ $Variant = $id, )+ }
        }

        impl QuantityId {
            /// Its row: what is said wherever no country has a number of its own.
            pub const fn facts(self) -> &'static Quantity {
                match self { $( Self::$Variant => { const ROW: &Quantity = &$facts.named(QuantityId::$Variant); ROW } )+ }
            }
        }
    };
}

impl QuantityId {
    /// Its row as the readers of a country have it.
    ///
    /// ```
    /// use hand_expression::{Country, QuantityId};
    ///
    /// let leftover = QuantityId::StoreLeftover;
    /// assert_eq!(leftover.in_country(Some(Country::France)).min, 30.0);
    /// assert_eq!(leftover.in_country(Some(Country::Brazil)), leftover.facts());
    /// ```
    pub fn in_country(self, country: Option<Country>) -> &'static Quantity {
        place(self, country).and_then(|place| NATIONAL.get(place)).unwrap_or_else(|| self.facts())
    }
}

quantities! {
    /// A number that the guide states: a value or a range, with its unit and its source.
    ///
    /// ```
    /// use hand_expression::{QuantityId, Unit};
    ///
    /// let per_side = QuantityId::PerSide.facts();
    /// assert_eq!((per_side.min, per_side.max, per_side.unit), (3.0, 5.0, Unit::Minute));
    /// ```
    QuantityId {
        /// Massage of one side before expressing it.
        MassagePerSide = "massage-per-side" => Quantity::range(2.0, 3.0, Unit::Minute, Basis::guideline(&[S::Uclh, S::Start4Life]));
        /// From the base of the nipple to where the fingers start.
        FingerDistance = "finger-distance" => Quantity::range(2.0, 3.0, Unit::Centimetre, Basis::guideline(&[S::WestSuffolk, S::Cuh, S::Uclh, S::ForthValley]));
        /// The other school: from the tip of the nipple.
        FingerDistanceFromTip = "finger-distance-from-tip" => Quantity::one(4.0, Unit::Centimetre, Basis::guideline(&[S::Who2009]));
        /// How long one press is held.
        Hold = "hold" => Quantity::one(2.0, Unit::Second, Basis::guideline(&[S::Guys, S::WomensMelbourne]));
        /// Expressing one side before changing.
        PerSide = "per-side" => Quantity::range(3.0, 5.0, Unit::Minute, Basis::guideline(&[S::CIycf]));
        /// A whole session once it is practised.
        Session = "session" => Quantity::range(20.0, 30.0, Unit::Minute, Basis::guideline(&[S::CIycf, S::Marmet]));
        /// A whole session for a beginner.
        SessionBeginner = "session-beginner" => Quantity::range(30.0, 45.0, Unit::Minute, Basis::guideline(&[S::Start4Life]));
        /// A whole session in the first days.
        SessionFirstDays = "session-first-days" => Quantity::range(15.0, 20.0, Unit::Minute, Basis::guideline(&[S::HsePreterm]));
        /// Sessions in a day and a night when the baby is not feeding directly.
        SessionsADay = "sessions-a-day" => Quantity::range(8.0, 10.0, Unit::Count, Basis::guideline(&[S::HseHowOften, S::WomensMelbourne]));
        /// Time between two such sessions.
        SessionGap = "session-gap" => Quantity::range(2.0, 3.0, Unit::Hour, Basis::guideline(&[S::HseHowOften]));
        /// The first session after birth when the baby cannot feed, ideally within.
        FirstExpression = "first-expression" => Quantity::one(2.0, Unit::Hour, Basis::guideline(&[S::Ashford, S::Uclh, S::GuysExpressing, S::HsePremature]));
        /// The same, at the latest.
        FirstExpressionLatest = "first-expression-latest" => Quantity::one(6.0, Unit::Hour, Basis::guideline(&[S::Levene2024, S::HealthLinkExpress, S::Bucks]));
        /// The week of pregnancy from which expressing is usually taught.
        BeforeBirthWeek = "before-birth-week" => Quantity::range(36.0, 37.0, Unit::Week, Basis::guideline(&[S::ForthValley, S::CuhAntenatal, S::GuysAntenatal]));
        /// A session before the birth, at the most.
        BeforeBirthSession = "before-birth-session" => Quantity::one(10.0, Unit::Minute, Basis::guideline(&[S::ForthValley, S::Forster2017]));
        /// Sessions in a day before the birth.
        BeforeBirthADay = "before-birth-a-day" => Quantity::range(1.0, 3.0, Unit::Count, Basis::guideline(&[S::ForthValley]));
        /// Before this week, regular tightenings need a call at once.
        PretermWeek = "preterm-week" => Quantity::one(37.0, Unit::Week, Basis::guideline(&[S::Snee]));
        /// From that week on, how long to wait for tightenings to settle.
        TighteningsWait = "tightenings-wait" => Quantity::one(2.0, Unit::Hour, Basis::guideline(&[S::ForthValley]));
        /// One press of reverse pressure softening.
        ReversePressure = "reverse-pressure" => Quantity::one(60.0, Unit::Second, Basis::practice(&[S::Cotterman]));
        /// How long the areola stays soft after it.
        ReversePressureLasts = "reverse-pressure-lasts" => Quantity::range(5.0, 10.0, Unit::Minute, Basis::guideline(&[S::HseReversePressure]));
        /// A wrapped cool pack, each time.
        CoolPack = "cool-pack" => Quantity::one(10.0, Unit::Minute, Basis::practice(&[S::IowaMastitis]));
        /// A temperature that needs a call the same day.
        Fever = "fever" => Quantity::one(38.0, Unit::Celsius, Basis::guideline(&[S::HseMastitis, S::IowaMastitis, S::Cornwall])).decimals(1);
        /// How long a hot, sore area may go without getting better.
        NoBetter = "no-better" => Quantity::range(12.0, 24.0, Unit::Hour, Basis::guideline(&[S::NiceCks]));
        /// How long antibiotics may take to help.
        AntibioticsNoBetter = "antibiotics-no-better" => Quantity::one(24.0, Unit::Hour, Basis::practice(&[S::IowaMastitis]));
        /// When an inflamed breast must be looked at again.
        InflamedReview = "inflamed-review" => Quantity::one(7.0, Unit::Day, Basis::guideline(&[S::Highland]));
        /// When to call about a lump that is not shrinking.
        LumpCall = "lump-call" => Quantity::range(24.0, 48.0, Unit::Hour, Basis::practice(&[S::RaisingChildren, S::IbconlineDucts, S::BlockedDuct]));
        /// When any lump must be examined.
        LumpCheck = "lump-check" => Quantity::one(1.0, Unit::Week, Basis::practice(&[S::BreastLumps, S::BreastfeedingDoctor]));
        /// How long blood in milk may last.
        BloodInMilk = "blood-in-milk" => Quantity::one(5.0, Unit::Day, Basis::practice(&[S::BabygoorooBlood]));
        /// Fever in a young baby, at or above.
        BabyFever = "baby-fever" => Quantity::one(38.0, Unit::Celsius, Basis::guideline(&[S::Oxfordshire, S::WestYorkshire])).decimals(1);
        /// A young baby who is too cold, below.
        BabyCold = "baby-cold" => Quantity::one(36.0, Unit::Celsius, Basis::guideline(&[S::Oxfordshire])).decimals(1);
        /// The age up to which either is an emergency.
        BabyFeverAge = "baby-fever-age" => Quantity::one(3.0, Unit::Month, Basis::guideline(&[S::Oxfordshire, S::WestYorkshire]));
        /// Wet nappies on day 1, at least.
        NappiesFirstDay = "nappies-first-day" => Quantity::one(1.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// Wet nappies on day 2, at least.
        NappiesSecondDay = "nappies-second-day" => Quantity::one(2.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// Wet nappies on day 3, at least.
        NappiesThirdDay = "nappies-third-day" => Quantity::one(3.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// Wet nappies on day 4, at least.
        NappiesFourthDay = "nappies-fourth-day" => Quantity::one(4.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// Wet nappies on day 5, at least.
        NappiesFifthDay = "nappies-fifth-day" => Quantity::one(5.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// From this day on, a steady number of wet nappies.
        NappiesSteady = "nappies-steady" => Quantity::one(6.0, Unit::Day, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// That number, in a day and a night.
        Nappies = "nappies" => Quantity::one(6.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// How long without a wet nappy needs a call.
        DryNappy = "dry-nappy" => Quantity::one(8.0, Unit::Hour, Basis::guideline(&[S::Oxfordshire]));
        /// What one session by hand gave in the first day and a half, in a trial.
        FirstMilk = "first-milk" => Quantity::range(0.0, 5.0, Unit::Millilitre, Basis::trial(&[S::Flaherman2012]));
        /// When no milk at all needs a call.
        NoMilkDay = "no-milk-day" => Quantity::one(3.0, Unit::Day, Basis::guideline(&[S::Ashford]));
        /// When no increase in milk needs a call.
        NoRiseDay = "no-rise-day" => Quantity::one(5.0, Unit::Day, Basis::guideline(&[S::Ashford]));
        /// Fresh milk in a room.
        StoreRoom = "store-room" => Quantity::one(4.0, Unit::Hour, Basis::guideline(&[S::CdcStorage, S::HealthLinkStoring]));
        /// How warm that room may be.
        StoreRoomHeat = "store-room-heat" => Quantity::one(25.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage]));
        /// Milk in a fridge that is known to be cold.
        StoreFridge = "store-fridge" => Quantity::one(4.0, Unit::Day, Basis::guideline(&[S::CdcStorage]));
        /// How cold that fridge must be.
        StoreFridgeHeat = "store-fridge-heat" => Quantity::one(4.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage]));
        /// Milk in a fridge of unknown temperature.
        StoreFridgeUnknown = "store-fridge-unknown" => Quantity::one(3.0, Unit::Day, Basis::guideline(&[S::Bfn, S::Enfield, S::Derbyshire]));
        /// Milk in a fridge that does not stay cold.
        StoreFridgePoor = "store-fridge-poor" => Quantity::one(24.0, Unit::Hour, Basis::practice(&[S::TukoKenya, S::ChinaLeaflet]));
        /// Milk in an ice compartment inside a fridge.
        StoreIceBox = "store-ice-box" => Quantity::one(2.0, Unit::Week, Basis::guideline(&[S::Derbyshire, S::AepStoring, S::NhsStoringCopy]));
        /// Cold milk in a cool bag with ice packs.
        StoreCoolBag = "store-cool-bag" => Quantity::one(24.0, Unit::Hour, Basis::guideline(&[S::CdcStorage, S::NhsStoringCopy]));
        /// Milk in a freezer.
        StoreFreezer = "store-freezer" => Quantity::one(6.0, Unit::Month, Basis::guideline(&[S::CdcStorage, S::Enfield]));
        /// How cold that freezer must be.
        StoreFreezerHeat = "store-freezer-heat" => Quantity::one(-18.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage, S::Enfield]));
        /// Milk that thaws in the fridge, counted from the moment when it leaves the freezer.
        StoreThawed = "store-thawed" => Quantity::one(12.0, Unit::Hour, Basis::guideline(&[S::Bfn, S::Derbyshire, S::ChinaLeaflet]));
        /// What the baby left over.
        StoreLeftover = "store-leftover" => Quantity::one(1.0, Unit::Hour, Basis::practice(&[S::Bfn]));
        /// Until this age, what touches milk is sterilised.
        SteriliseAge = "sterilise-age" => Quantity::one(12.0, Unit::Month, Basis::guideline(&[S::NctSterilise, S::HseEquipment]));
        /// Alcohol in hand gel, at least.
        HandGel = "hand-gel" => Quantity::one(60.0, Unit::Percent, Basis::practice(&[S::WellbeingAfrica]));
        /// Boiling, at least.
        BoilTime = "boil-time" => Quantity::one(10.0, Unit::Minute, Basis::guideline(&[S::NhsSteriliseCopy]));
        /// Chickenpox: days before the birth.
        ChickenpoxBefore = "chickenpox-before" => Quantity::one(5.0, Unit::Day, Basis::guideline(&[S::CdcContraindications]));
        /// Chickenpox: days after the birth.
        ChickenpoxAfter = "chickenpox-after" => Quantity::one(2.0, Unit::Day, Basis::guideline(&[S::CdcContraindications]));
        /// Under this age a child must not get hold of a balloon.
        BalloonAge = "balloon-age" => Quantity::one(8.0, Unit::Year, Basis::practice(&[S::CpscBalloons]));
        /// The weeks after the birth in which a fever is the maternity unit's to hear of.
        WeeksAfterBirth = "weeks-after-birth" => Quantity::one(6.0, Unit::Week, Basis::guideline(&[S::Rcog64b, S::PostPregnancySepsis]));
        /// Under this age, being very worried is reason enough for the emergency number.
        VeryWorriedAge = "very-worried-age" => Quantity::one(8.0, Unit::Week, Basis::guideline(&[S::Hackney, S::NctSeriouslyIll]));
        /// A young baby who is a little too warm, above.
        BabyWarm = "baby-warm" => Quantity::one(37.5, Unit::Celsius, Basis::guideline(&[S::Coch, S::MumAndBaby, S::OpenlearnDanger])).decimals(1);
        /// A young baby who is a little too cool, below.
        BabyCool = "baby-cool" => Quantity::one(36.5, Unit::Celsius, Basis::guideline(&[S::Coch, S::MumAndBaby])).decimals(1);
        /// The age up to which a yellow baby is an emergency.
        JaundiceAge = "jaundice-age" => Quantity::one(24.0, Unit::Hour, Basis::guideline(&[S::NiceCg98, S::Under5sJaundice, S::WyJaundice]));
        /// How long a baby may stay yellow.
        JaundiceStays = "jaundice-stays" => Quantity::one(2.0, Unit::Week, Basis::guideline(&[S::WyJaundice, S::Under5sJaundice]));
        /// When the first stool must have come.
        FirstStool = "first-stool" => Quantity::one(24.0, Unit::Hour, Basis::guideline(&[S::Coch, S::MumAndBaby]));
        /// On this day stools must not be black any more.
        BlackStoolDay = "black-stool-day" => Quantity::one(4.0, Unit::Day, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// From this day on, yellow stools each day.
        StoolsFrom = "stools-from" => Quantity::one(5.0, Unit::Day, Basis::guideline(&[S::ElhtNappies, S::HseNappies]));
        /// Until this age.
        StoolsUntil = "stools-until" => Quantity::one(4.0, Unit::Week, Basis::guideline(&[S::ElhtNappies]));
        /// How many, in a day and a night.
        Stools = "stools" => Quantity::one(2.0, Unit::Count, Basis::guideline(&[S::ElhtNappies, S::KentNappies]));
        /// Until this day, orange dust in a nappy is common.
        DustDay = "dust-day" => Quantity::one(2.0, Unit::Day, Basis::guideline(&[S::MumAndBaby]));
        /// How much of its weight at birth a baby may lose.
        WeightLoss = "weight-loss" => Quantity::one(10.0, Unit::Percent, Basis::guideline(&[S::NiceNg75]));
        /// When that weight must be back.
        BirthWeightBack = "birth-weight-back" => Quantity::one(2.0, Unit::Week, Basis::guideline(&[S::HseNappies]));
        /// The first feed of a baby whose parent has diabetes.
        DiabetesFirstFeed = "diabetes-first-feed" => Quantity::one(30.0, Unit::Minute, Basis::practice(&[S::TommysDiabetes]));
    }
}
