//! Every number of the guide, each in one row.

use std::sync::LazyLock;

use super::source::SourceId as S;
use super::{Basis, content, ids};

ids! {
    "unit",
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
    }
}

/// The facts of a quantity.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuantityFacts {
    /// The lower end, or the value itself where there is one value.
    pub min: f64,
    /// The upper end, equal to `min` where there is one value.
    pub max: f64,
    /// Decimals that are always shown, so that 38.0 does not read as a round number.
    pub decimals: u8,
    /// The unit of both ends.
    pub unit: Unit,
    /// On whose word it stands.
    pub basis: Basis,
}

impl QuantityFacts {
    const fn new(min: f64, max: f64, unit: Unit, basis: Basis) -> Self {
        Self { min, max, decimals: 0, unit, basis }
    }

    const fn one(value: f64, unit: Unit, basis: Basis) -> Self {
        Self::new(value, value, unit, basis)
    }

    const fn decimals(self, decimals: u8) -> Self {
        Self { decimals, ..self }
    }

    /// Whether it has two ends.
    pub const fn is_range(&self) -> bool {
        self.min < self.max
    }
}

/// One variable that a quantity gives to the words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variable {
    pub name: String,
    pub value: f64,
    pub decimals: u8,
}

/// The variables of every quantity, in the order of the table: the same in all languages, and needed for each.
static VARIABLES: LazyLock<Vec<Vec<Variable>>> =
    LazyLock::new(|| QuantityId::ALL.iter().map(|quantity| quantity.named()).collect());

impl QuantityId {
    /// The variables that words may use for it: `$per-side-min` and `$per-side-max` for a range, the bare
    /// id for one value. A temperature has `-c` and `-f` after the id, a length `-cm` and `-in`.
    pub(crate) fn variables(self) -> &'static [Variable] {
        VARIABLES.get(self as usize).map_or(&[], Vec::as_slice)
    }

    fn named(self) -> Vec<Variable> {
        let QuantityFacts { min, max, decimals, unit, .. } = *self.facts();
        let variable = |suffix: &str, value, decimals| Variable {
            name: [self.as_str(), suffix].concat(),
            value,
            decimals,
        };
        let ends = |suffix: &str| {
            if min < max {
                vec![
                    variable(&[suffix, "-min"].concat(), min, decimals),
                    variable(&[suffix, "-max"].concat(), max, decimals),
                ]
            } else {
                vec![variable(suffix, min, decimals)]
            }
        };
        match unit {
            Unit::Celsius => vec![
                variable("-c", min, decimals),
                variable("-f", rounded(min * 9.0 / 5.0 + 32.0, decimals), decimals),
            ],
            // Inches are spoken to the half: the middle of 2 to 3 cm is "about 1 inch".
            Unit::Centimetre => {
                let mut variables = ends("-cm");
                variables.push(variable(
                    "-in",
                    (f64::midpoint(min, max) / 2.54 * 2.0).round() / 2.0,
                    decimals,
                ));
                variables
            }
            _ => ends(""),
        }
    }
}

fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = 10_f64.powi(decimals.into());
    // Adding zero turns the "-0" that −18 °C would give into "0".
    (value * scale).round() / scale + 0.0
}

content! {
    "quantity id",
    /// A number that the guide states: a value or a range, with its unit and its source.
    ///
    /// ```
    /// use hand_expression::{QuantityId, Unit};
    ///
    /// let per_side = QuantityId::PerSide.facts();
    /// assert_eq!((per_side.min, per_side.max, per_side.unit), (3.0, 5.0, Unit::Minute));
    /// ```
    QuantityId => QuantityFacts {
        /// Massage of one side before expressing it.
        MassagePerSide = "massage-per-side" => QuantityFacts::new(2.0, 3.0, Unit::Minute, Basis::guideline(&[S::Uclh, S::Start4Life]));
        /// From the base of the nipple to where the fingers start.
        FingerDistance = "finger-distance" => QuantityFacts::new(2.0, 3.0, Unit::Centimetre, Basis::guideline(&[S::WestSuffolk, S::Cuh, S::Uclh, S::ForthValley]));
        /// The other school: from the tip of the nipple.
        FingerDistanceFromTip = "finger-distance-from-tip" => QuantityFacts::one(4.0, Unit::Centimetre, Basis::guideline(&[S::Who2009]));
        /// How long one press is held.
        Hold = "hold" => QuantityFacts::one(2.0, Unit::Second, Basis::guideline(&[S::Guys, S::WomensMelbourne]));
        /// Expressing one side before changing.
        PerSide = "per-side" => QuantityFacts::new(3.0, 5.0, Unit::Minute, Basis::guideline(&[S::CIycf]));
        /// A whole session once it is practised.
        Session = "session" => QuantityFacts::new(20.0, 30.0, Unit::Minute, Basis::guideline(&[S::CIycf, S::Marmet]));
        /// A whole session for a beginner.
        SessionBeginner = "session-beginner" => QuantityFacts::new(30.0, 45.0, Unit::Minute, Basis::guideline(&[S::Start4Life]));
        /// A whole session in the first days.
        SessionFirstDays = "session-first-days" => QuantityFacts::new(15.0, 20.0, Unit::Minute, Basis::guideline(&[S::HsePreterm]));
        /// Sessions in a day and a night when the baby is not feeding directly.
        SessionsADay = "sessions-a-day" => QuantityFacts::new(8.0, 10.0, Unit::Count, Basis::guideline(&[S::HseHowOften, S::WomensMelbourne]));
        /// Time between two such sessions.
        SessionGap = "session-gap" => QuantityFacts::new(2.0, 3.0, Unit::Hour, Basis::guideline(&[S::HseHowOften]));
        /// The first session after birth when the baby cannot feed, at the latest.
        FirstExpression = "first-expression" => QuantityFacts::one(6.0, Unit::Hour, Basis::guideline(&[S::Levene2024, S::HealthLinkExpress, S::Bucks]));
        /// The week of pregnancy from which expressing is usually taught.
        BeforeBirthWeek = "before-birth-week" => QuantityFacts::new(36.0, 37.0, Unit::Week, Basis::guideline(&[S::ForthValley, S::CuhAntenatal, S::GuysAntenatal]));
        /// A session before the birth, at the most.
        BeforeBirthSession = "before-birth-session" => QuantityFacts::one(10.0, Unit::Minute, Basis::guideline(&[S::ForthValley, S::Forster2017]));
        /// Sessions in a day before the birth.
        BeforeBirthADay = "before-birth-a-day" => QuantityFacts::new(1.0, 3.0, Unit::Count, Basis::guideline(&[S::ForthValley]));
        /// Before this week, regular tightenings need a call at once.
        PretermWeek = "preterm-week" => QuantityFacts::one(37.0, Unit::Week, Basis::guideline(&[S::Snee]));
        /// From that week on, how long to wait for tightenings to settle.
        TighteningsWait = "tightenings-wait" => QuantityFacts::one(2.0, Unit::Hour, Basis::guideline(&[S::ForthValley]));
        /// One press of reverse pressure softening.
        ReversePressure = "reverse-pressure" => QuantityFacts::one(60.0, Unit::Second, Basis::practice(&[S::HseReversePressure, S::Cotterman]));
        /// How long the areola stays soft after it.
        ReversePressureLasts = "reverse-pressure-lasts" => QuantityFacts::new(5.0, 10.0, Unit::Minute, Basis::practice(&[S::HseReversePressure, S::Cotterman]));
        /// A wrapped cool pack, each time.
        CoolPack = "cool-pack" => QuantityFacts::one(10.0, Unit::Minute, Basis::practice(&[S::IowaMastitis]));
        /// A temperature that needs a call the same day.
        Fever = "fever" => QuantityFacts::one(38.0, Unit::Celsius, Basis::guideline(&[S::HseMastitis, S::IowaMastitis, S::Cornwall])).decimals(1);
        /// How long a hot, sore area may go without getting better.
        NoBetter = "no-better" => QuantityFacts::new(12.0, 24.0, Unit::Hour, Basis::guideline(&[S::NiceCks]));
        /// How long antibiotics may take to help.
        AntibioticsNoBetter = "antibiotics-no-better" => QuantityFacts::one(24.0, Unit::Hour, Basis::practice(&[S::IowaMastitis]));
        /// When an inflamed breast must be looked at again.
        InflamedReview = "inflamed-review" => QuantityFacts::one(7.0, Unit::Day, Basis::guideline(&[S::Highland]));
        /// When to call about a lump that is not shrinking.
        LumpCall = "lump-call" => QuantityFacts::new(24.0, 48.0, Unit::Hour, Basis::practice(&[S::BlockedDuct]));
        /// When any lump must be examined.
        LumpCheck = "lump-check" => QuantityFacts::one(1.0, Unit::Week, Basis::practice(&[S::BreastfeedingDoctor]));
        /// How long blood in milk may last.
        BloodInMilk = "blood-in-milk" => QuantityFacts::one(5.0, Unit::Day, Basis::practice(&[S::BabygoorooBlood]));
        /// Fever in a young baby, at or above.
        BabyFever = "baby-fever" => QuantityFacts::one(38.0, Unit::Celsius, Basis::guideline(&[S::Oxfordshire, S::WestYorkshire])).decimals(1);
        /// A young baby who is too cold, below.
        BabyCold = "baby-cold" => QuantityFacts::one(36.0, Unit::Celsius, Basis::guideline(&[S::Oxfordshire])).decimals(1);
        /// The age up to which either is an emergency.
        BabyFeverAge = "baby-fever-age" => QuantityFacts::one(3.0, Unit::Month, Basis::guideline(&[S::Oxfordshire, S::WestYorkshire]));
        /// Up to this day, at least one wet nappy for each day of age.
        NappiesGrow = "nappies-grow" => QuantityFacts::one(5.0, Unit::Day, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// From this day on, a steady number of wet nappies.
        NappiesSteady = "nappies-steady" => QuantityFacts::one(6.0, Unit::Day, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// That number, in a day and a night.
        Nappies = "nappies" => QuantityFacts::one(6.0, Unit::Count, Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// How long without a wet nappy needs a call.
        DryNappy = "dry-nappy" => QuantityFacts::one(8.0, Unit::Hour, Basis::guideline(&[S::Oxfordshire]));
        /// What one session by hand gave in the first day and a half, in a trial.
        FirstMilk = "first-milk" => QuantityFacts::new(0.0, 5.0, Unit::Millilitre, Basis::trial(&[S::Flaherman2012]));
        /// When no milk at all needs a call.
        NoMilkDay = "no-milk-day" => QuantityFacts::one(3.0, Unit::Day, Basis::guideline(&[S::Ashford]));
        /// When no increase in milk needs a call.
        NoRiseDay = "no-rise-day" => QuantityFacts::one(5.0, Unit::Day, Basis::guideline(&[S::Ashford]));
        /// Fresh milk in a room.
        StoreRoom = "store-room" => QuantityFacts::one(4.0, Unit::Hour, Basis::guideline(&[S::CdcStorage, S::HealthLinkStoring]));
        /// How warm that room may be.
        StoreRoomHeat = "store-room-heat" => QuantityFacts::one(25.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage]));
        /// Milk in a fridge that is known to be cold.
        StoreFridge = "store-fridge" => QuantityFacts::one(4.0, Unit::Day, Basis::guideline(&[S::CdcStorage]));
        /// How cold that fridge must be.
        StoreFridgeHeat = "store-fridge-heat" => QuantityFacts::one(4.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage]));
        /// Milk in a fridge of unknown temperature.
        StoreFridgeUnknown = "store-fridge-unknown" => QuantityFacts::one(3.0, Unit::Day, Basis::guideline(&[S::HealthLinkStoring, S::Enfield]));
        /// Milk in a freezer.
        StoreFreezer = "store-freezer" => QuantityFacts::one(6.0, Unit::Month, Basis::guideline(&[S::CdcStorage, S::Enfield]));
        /// How cold that freezer must be.
        StoreFreezerHeat = "store-freezer-heat" => QuantityFacts::one(-18.0, Unit::Celsius, Basis::guideline(&[S::CdcStorage, S::Enfield]));
        /// Thawed milk in the fridge.
        StoreThawed = "store-thawed" => QuantityFacts::one(24.0, Unit::Hour, Basis::guideline(&[S::CdcStorage]));
        /// What the baby left over.
        StoreLeftover = "store-leftover" => QuantityFacts::one(1.0, Unit::Hour, Basis::practice(&[S::Bfn]));
        /// Chickenpox: days before the birth.
        ChickenpoxBefore = "chickenpox-before" => QuantityFacts::one(5.0, Unit::Day, Basis::guideline(&[S::CdcContraindications]));
        /// Chickenpox: days after the birth.
        ChickenpoxAfter = "chickenpox-after" => QuantityFacts::one(2.0, Unit::Day, Basis::guideline(&[S::CdcContraindications]));
        /// Under this age a child must not get hold of a balloon.
        BalloonAge = "balloon-age" => QuantityFacts::one(8.0, Unit::Year, Basis::practice(&[S::CpscBalloons]));
    }
}
