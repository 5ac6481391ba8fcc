//! Safety notes: rules that guard an action, and signs that say when to get help, by urgency.

use crate::content::quantity::{QuantityId, QuantityId as Q};
use crate::content::source::SourceId as S;
use crate::facts::{Basis, Passages, Phase, items};
use crate::id::ids;

ids! {
    closed "urgency",
    /// How soon to act, most urgent first. Show it in words too, never by colour alone.
    ///
    /// The order is that of `Ord`, so sorting puts emergencies first.
    ///
    /// Exhaustive on purpose, so that an interface decides what each of them looks like.
    Urgency {
        /// Get help this minute: the emergency number, or the maternity unit where the note says so.
        Emergency = "emergency",
        /// Call a midwife or doctor today.
        SameDay = "same-day",
        /// Ask a midwife, doctor or lactation consultant in the next days.
        Soon = "soon",
        /// Do not start, or stop what you are doing.
        Stop = "stop",
        /// Take care while you do it.
        Caution = "caution",
    }
}

ids! {
    closed "concern",
    /// Whom a safety note protects.
    Concern {
        /// The person who expresses.
        Parent = "parent",
        /// The baby, born or not.
        Baby = "baby",
    }
}

impl Urgency {
    /// Whether a note so urgent tells when to get help, and does not guard an action.
    ///
    /// ```
    /// use hand_expression::Urgency;
    ///
    /// let signs: Vec<_> = Urgency::ALL.iter().filter(|urgency| urgency.is_sign()).collect();
    /// assert_eq!(signs, [&Urgency::Emergency, &Urgency::SameDay, &Urgency::Soon]);
    /// ```
    pub const fn is_sign(self) -> bool {
        match self {
            Self::Emergency | Self::SameDay | Self::Soon => true,
            Self::Stop | Self::Caution => false,
        }
    }
}

ids! {
    closed "contact",
    /// Whom a sign says to call. An app that knows the number can put it on a button.
    Contact {
        /// The emergency number of the country.
        EmergencyNumber = "emergency-number",
        /// The maternity unit where the reader is booked, by its own number, at any hour.
        MaternityUnit = "maternity-unit",
        /// A midwife, a doctor, or whoever cares for the reader or the baby.
        MidwifeOrDoctor = "midwife-or-doctor",
        /// A midwife or a lactation consultant.
        FeedingHelp = "feeding-help",
    }
}

/// The facts of a safety note.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SafetyFacts {
    /// How soon to act.
    pub urgency: Urgency,
    /// Whom it protects.
    pub concerns: Concern,
    /// Whom to call, where it is a sign; a rule has nobody.
    pub contact: Option<Contact>,
    /// The names of its sign lines, in the order in which they are read: each is an attribute of its message. A rule has none.
    pub signs: &'static [&'static str],
    /// Whether there is something to say after the signs.
    pub more: bool,
    /// When it applies.
    pub phases: &'static [Phase],
    /// Every quantity that its words state. An application's words must state them too.
    pub quantities: &'static [QuantityId],
    /// The sources for it.
    pub basis: Basis,
    /// The sources that say otherwise, where sources disagree.
    pub contested: Option<Basis>,
}

const ANY: &[Phase] = Phase::ALL;
const BEFORE: &[Phase] = Phase::BEFORE_BIRTH;
const AFTER: &[Phase] = Phase::AFTER_BIRTH;
const LATER: &[Phase] = &[Phase::Established];

/// A row's facts in the order in which they are read aloud.
const fn note(
    urgency: Urgency,
    concerns: Concern,
    phases: &'static [Phase],
    quantities: &'static [QuantityId],
    basis: Basis,
) -> SafetyFacts {
    // Unless the row says otherwise.
    let contact = match urgency {
        Urgency::Emergency => Some(Contact::EmergencyNumber),
        Urgency::SameDay | Urgency::Soon => Some(Contact::MidwifeOrDoctor),
        Urgency::Stop | Urgency::Caution => None,
    };
    SafetyFacts {
        urgency,
        concerns,
        contact,
        signs: &[],
        more: false,
        phases,
        quantities,
        basis,
        contested: None,
    }
}

impl SafetyFacts {
    pub(crate) const fn passages(&self) -> Passages {
        (self.signs, &[], [&[], &[]])
    }

    const fn signs(self, signs: &'static [&'static str], more: bool) -> Self {
        Self { signs, more, ..self }
    }

    const fn calls(self, contact: Contact) -> Self {
        Self { contact: Some(contact), ..self }
    }

    const fn contested(self, by: Basis) -> Self {
        Self { contested: Some(by), ..self }
    }
}

use Concern::{Baby, Parent};
use Contact::{FeedingHelp, MaternityUnit};
use Urgency::{Caution, Emergency, SameDay, Soon, Stop};

items! {
    "safety note id",
    /// A safety note: a rule that guards an action, or a sign that says when to get help.
    ///
    /// ```
    /// use hand_expression::{SafetyNoteId, Urgency};
    ///
    /// assert_eq!(SafetyNoteId::StopIfPain.as_str(), "safety-stop-if-pain");
    /// assert_eq!(SafetyNoteId::StopIfPain.facts().urgency, Urgency::Stop);
    /// ```
    SafetyNoteId => SafetyFacts {
        // Emergency: this minute.
        /// Signs of sepsis in the parent.
        Sepsis = "safety-sepsis" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::MkuhParent, S::AdultSepsis, S::Under5sParent, S::Highland, S::PostPregnancySepsis])).signs(&["shiver", "confused", "breath", "urine", "skin", "dying", "spreads"], true);
        /// Heavy bleeding, signs of a clot or a seizure, in pregnancy or after the birth.
        BleedingChestLeg = "safety-bleeding-chest-leg" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::NorthernTrustAfter, S::Uhb, S::PostBirth, S::HearHer])).signs(&["bleeding", "clot", "belly", "chest", "leg", "faint", "seizure"], true);
        /// Signs of pre-eclampsia, in pregnancy or after the birth.
        BloodPressure = "safety-blood-pressure" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::Uhb, S::NorthernTrustAfter, S::Apec, S::HearHer])).calls(MaternityUnit).signs(&["headache", "sight", "swelling", "ribs", "vomit"], true);
        /// Signs before birth that go to the maternity unit at once.
        PregnancyCallNow = "safety-pregnancy-call-now" => note(Emergency, Parent, BEFORE, &[Q::Fever], Basis::guideline(&[S::Uhb, S::Snee, S::NorthamptonTriage, S::HearHer])).calls(MaternityUnit).signs(&["bleeding", "waters", "fever", "movements", "contractions", "itching", "urine"], true);
        /// Regular tightenings while it is too early.
        TighteningsEarly = "safety-tightenings-early" => note(Emergency, Baby, BEFORE, &[Q::PretermWeek], Basis::guideline(&[S::Snee, S::TommysPreterm])).calls(MaternityUnit).signs(&["tightenings", "pains", "backache", "pressure", "fluid"], true);
        /// Fever or infection in the weeks after the birth.
        FeverAfterBirth = "safety-fever-after-birth" => note(Emergency, Parent, AFTER, &[Q::WeeksAfterBirth, Q::Fever], Basis::guideline(&[S::Uhb, S::NorthernTrustAfter, S::Rcog64b, S::PostPregnancySepsis, S::SneeAfterBirth])).calls(MaternityUnit).signs(&["fever", "shivery", "breast", "belly", "wound", "loss", "stomach"], true).contested(Basis::guideline(&[S::SneeAfterBirth, S::NidirectMastitis]));
        /// A baby who struggles to breathe or has lost colour.
        BabyBreathing = "safety-baby-breathing" => note(Emergency, Baby, AFTER, &[], Basis::guideline(&[S::Oxfordshire, S::Somerset, S::MkuhBaby, S::NhsSeriouslyIll])).signs(&["stops", "fast", "pulls-in", "grunts", "feed", "blue", "pale"], true);
        /// A baby who does not respond, or shows signs of serious illness.
        BabyUnresponsive = "safety-baby-unresponsive" => note(Emergency, Baby, AFTER, &[], Basis::guideline(&[S::Oxfordshire, S::MkuhBaby, S::Somerset, S::NhsSeriouslyIll, S::Coch])).signs(&["floppy", "cold", "cry", "seizure", "vomit", "head", "rash"], true);
        /// A baby who takes nothing, or about whom a parent is very worried.
        BabyVeryWorried = "safety-baby-very-worried" => note(Emergency, Baby, AFTER, &[Q::VeryWorriedAge], Basis::guideline(&[S::Hackney, S::NctSeriouslyIll, S::OpenlearnDanger, S::CIycf22, S::Oxfordshire, S::HseNeonatalHerpes, S::HtNeonatalHerpes])).signs(&["no-feeding", "too-weak", "cry", "worried", "blisters"], true);
        /// Fever or low temperature in a young baby.
        BabyTemperature = "safety-baby-temperature" => note(Emergency, Baby, AFTER, &[Q::BabyFeverAge, Q::BabyFever, Q::BabyCold], Basis::guideline(&[S::Oxfordshire, S::WestYorkshire, S::GlasgowFever])).signs(&["hot", "cold", "no-thermometer"], true).contested(Basis::guideline(&[S::OpenlearnDanger, S::Coch, S::Somerset]));
        /// A yellow baby in the first day, or sleepy, or feeding badly.
        JaundiceEmergency = "safety-jaundice-emergency" => note(Emergency, Baby, AFTER, &[Q::JaundiceAge], Basis::guideline(&[S::Under5sJaundice, S::NiceCg98, S::HseJaundice, S::OpenlearnDanger])).signs(&["first-day", "sleepy", "feeding", "floppy", "cry", "palms"], true).contested(Basis::guideline(&[S::WyJaundice]));
        /// Signs of psychosis.
        Psychosis = "safety-psychosis" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::AppPp, S::RcpsychPp, S::MumAndBaby])).signs(&["hears", "beliefs", "high", "confused", "suspicious", "swings"], true).contested(Basis::practice(&[S::AppPp]));
        /// Thoughts of self-harm or of harming the baby.
        Crisis = "safety-crisis" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::MaternalMentalHealth, S::SignPerinatal, S::PostBirth, S::NhsPostnatalDepression])).signs(&["self", "baby", "without", "cut-off", "new-thoughts"], true);

        // Call today.
        /// A baby who does not get enough: fed today, not on day three.
        BabyMustBeFed = "safety-baby-must-be-fed" => note(SameDay, Baby, AFTER, &[Q::NoMilkDay, Q::NoRiseDay, Q::WeightLoss], Basis::guideline(&[S::Coch, S::ElhtNappies, S::BordersReluctant, S::Abm3, S::NiceNg75, S::Ashford])).signs(&["not-yet", "drops", "not-enough", "no-milk", "weight"], true);
        /// A baby who is not feeding well.
        BabyFeeding = "safety-baby-feeding" => note(SameDay, Baby, AFTER, &[], Basis::guideline(&[S::Oxfordshire, S::Somerset, S::NhsSeriouslyIll, S::Coch])).signs(&["less", "turns-away", "sleeps", "mouth", "soft-spot"], true);
        /// Too few wet nappies for the baby's age.
        BabyNappies = "safety-baby-nappies" => note(SameDay, Baby, AFTER, &[Q::NappiesFirstDay, Q::NappiesSecondDay, Q::NappiesThirdDay, Q::NappiesFourthDay, Q::NappiesFifthDay, Q::NappiesSteady, Q::Nappies, Q::DryNappy, Q::FirstStool, Q::BlackStoolDay, Q::StoolsFrom, Q::StoolsUntil, Q::Stools, Q::DustDay], Basis::guideline(&[S::HseNappies, S::ElhtNappies, S::Oxfordshire, S::Coch, S::MumAndBaby, S::KentNappies])).signs(&["wet-first", "wet-second", "wet-third", "wet-fourth", "wet-fifth", "wet-later", "dry", "no-stool", "black-stool", "stools", "dust"], true).contested(Basis::guideline(&[S::HseNappies, S::ElhtNappies]));
        /// A yellow baby otherwise.
        Jaundice = "safety-jaundice" => note(SameDay, Baby, AFTER, &[Q::JaundiceStays], Basis::guideline(&[S::HseJaundice, S::WyJaundice, S::Under5sJaundice, S::NiceCg98])).signs(&["yellow", "stronger", "pale-stool", "dark-urine", "stays"], true);
        /// A parent's own sense that something is wrong.
        BabySeemsWrong = "safety-baby-seems-wrong" => note(SameDay, Baby, AFTER, &[Q::BabyWarm, Q::BabyFever, Q::BabyCool, Q::BabyCold], Basis::guideline(&[S::NhsSeriouslyIll, S::Coch, S::OpenlearnDanger, S::HseNeonatalHerpes])).signs(&["feeling", "warm", "cool", "navel", "blisters"], true);
        /// Herpes or chickenpox near a baby.
        InfectionNearBaby = "safety-infection-near-baby" => note(SameDay, Baby, ANY, &[], Basis::guideline(&[S::CdcHerpes, S::HseNeonatalHerpes, S::VaricellaNeonate, S::NctChickenpox])).signs(&["sores", "late-pregnancy", "kiss", "chickenpox", "near-chickenpox"], true);
        /// Fever with a sore breast.
        Fever = "safety-fever" => note(SameDay, Parent, LATER, &[Q::WeeksAfterBirth, Q::Fever], Basis::guideline(&[S::IowaMastitis, S::NidirectMastitis, S::Cornwall])).signs(&["fever", "flu"], true).contested(Basis::guideline(&[S::Abm4]));
        /// Pus, a growing lump or spreading redness: a possible abscess.
        Abscess = "safety-abscess" => note(SameDay, Parent, ANY, &[], Basis::guideline(&[S::Highland, S::LothianAbscess, S::LllgbMastitis])).signs(&["pus", "streaks", "lump", "bigger"], true);
        /// A hot, sore area that is not getting better, or the person unwell with it.
        InflamedNoBetter = "safety-inflamed-no-better" => note(SameDay, Parent, ANY, &[Q::NoBetter], Basis::guideline(&[S::Highland, S::NiceCks, S::Aafp2024])).signs(&["worse", "no-better", "risk"], true);
        /// Antibiotics that do not help.
        AntibioticsNoBetter = "safety-antibiotics-no-better" => note(SameDay, Parent, ANY, &[Q::AntibioticsNoBetter], Basis::practice(&[S::IowaMastitis])).signs(&["no-better", "worse"], true).contested(Basis::guideline(&[S::HseMastitisProfessional, S::LothianAbscess]));
        /// A cracked nipple that looks infected.
        CrackedNipple = "safety-cracked-nipple" => note(SameDay, Parent, AFTER, &[], Basis::guideline(&[S::NiceCks, S::NippleInfection])).signs(&["pus", "sore-around", "worse"], true);
        /// Bright pink milk.
        PinkMilk = "safety-pink-milk" => note(SameDay, Baby, AFTER, &[], Basis::practice(&[S::AbaColours])).signs(&["milk", "pad", "nappy"], true).contested(Basis::guideline(&[S::Serratia]));

        // Ask soon.
        /// A lump that stays.
        Lump = "safety-lump" => note(Soon, Parent, AFTER, &[Q::LumpCall, Q::LumpCheck], Basis::practice(&[S::RaisingChildren, S::BlockedDuct, S::BreastLumps, S::BreastfeedingDoctor])).signs(&["no-smaller", "stays"], true).contested(Basis::practice(&[S::LumpsSeriously]));
        /// Changes that need a prompt examination.
        BreastChanges = "safety-breast-changes" => note(Soon, Parent, ANY, &[], Basis::guideline(&[S::NelCancer, S::Cornwall])).signs(&["dimples", "nipple-in", "nipple-rash", "shape", "lump", "blood"], true);
        /// An inflamed breast that treatment has not cleared.
        InflamedReview = "safety-inflamed-review" => note(Soon, Parent, AFTER, &[Q::InflamedReview], Basis::guideline(&[S::Highland, S::LothianAbscess, S::Cornwall])).signs(&["still", "again"], true);
        /// Blood in milk that lasts.
        BloodInMilk = "safety-blood-in-milk" => note(Soon, Parent, ANY, &[Q::BloodInMilk], Basis::practice(&[S::BabygoorooBlood, S::RustyPipe])).signs(&["long", "late", "one-side", "no-cause", "before"], true);
        /// Low mood.
        LowMood = "safety-low-mood" => note(Soon, Parent, ANY, &[], Basis::guideline(&[S::NhsPostnatalDepression, S::WshMood, S::KellymomDmer])).signs(&["low", "fear", "joy", "let-down"], true);
        /// When to ask for help with feeding or expressing.
        AskForHelp = "safety-ask-for-help" => note(Soon, Parent, AFTER, &[Q::BirthWeightBack], Basis::guideline(&[S::Ashford, S::CdcBreastSurgery, S::LllgbMastitis, S::HealthLinkExpress, S::HseNappies, S::NiceNg75])).calls(FeedingHelp).signs(&["hurts", "less", "latch", "lumps", "too-much", "surgery", "weight"], true);

        // Do not start, or stop.
        /// Expressing before birth needs a yes first. The gate of [`Phase::BeforeBirth`].
        AskFirst = "safety-ask-first" => note(Stop, Baby, BEFORE, &[Q::BeforeBirthWeek], Basis::guideline(&[S::ForthValley, S::Rotherham, S::Kavanagh2005])).contested(Basis::guideline(&[S::Nlg, S::Rotherham]));
        /// Who should not express before birth: signs that the birth may come early.
        NotIfEarlyBirth = "safety-not-if-early-birth" => note(Stop, Baby, BEFORE, &[], Basis::guideline(&[S::ForthValley, S::DameProtocol, S::Uhb]));
        /// Who should not express before birth: high-risk pregnancy.
        NotIfHighRisk = "safety-not-if-high-risk" => note(Stop, Baby, BEFORE, &[], Basis::guideline(&[S::DameProtocol, S::ForthValley, S::Kavanagh2005])).contested(Basis::guideline(&[S::Nlg, S::Rotherham]));
        /// Tightenings while expressing before birth.
        StopIfTightenings = "safety-stop-if-tightenings" => note(Stop, Baby, BEFORE, &[Q::PretermWeek, Q::TighteningsWait], Basis::guideline(&[S::ForthValley, S::Snee, S::Uhb]));
        /// Pain is a signal to stop.
        StopIfPain = "safety-stop-if-pain" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Who2009]));
        /// No hard massage, no tools.
        NoDeepMassage = "safety-no-deep-massage" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Abm36, S::Aafp2024, S::Douglas2023, S::Ding2024]));
        /// No massage of an inflamed breast.
        NoMassageInflamed = "safety-no-massage-inflamed" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Aafp2024, S::Abm36])).contested(Basis::practice(&[S::FourthTrimester, S::IowaMastitis]));
        /// When not to press the areola soft.
        NoPressureInflamed = "safety-no-pressure-inflamed" => note(Stop, Parent, AFTER, &[], Basis::guideline(&[S::HseReversePressure, S::PittsburghSoftening])).contested(Basis::guideline(&[S::HseMastitisProfessional]));
        /// The cap of a syringe.
        SyringeCap = "safety-syringe-cap" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::Mhra2023, S::NhsEnglandCaps]));
        /// Situations in which milk is not given until a doctor has said so.
        AskBeforeGivingMilk = "safety-ask-before-giving-milk" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::CdcContraindications]));
        /// Drugs and tests for which milk waits until a doctor has said so.
        AskDrugs = "safety-ask-drugs" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::CdcContraindications, S::AapContraindications, S::LactMed]));
        /// Herpes sores, and hepatitis with bleeding nipples.
        Herpes = "safety-herpes" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::CdcHerpes, S::CdcHepatitis]));
        /// HIV.
        Hiv = "safety-hiv" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::HivClinicalInfo, S::HivHotline, S::CdcContraindications])).contested(Basis::guideline(&[S::WhoHiv2016, S::BhivaLeaflet]));
        /// Tuberculosis and chickenpox: apart, but the milk may be given.
        FeedApart = "safety-feed-apart" => note(Stop, Baby, AFTER, &[Q::ChickenpoxBefore, Q::ChickenpoxAfter], Basis::guideline(&[S::CdcContraindications, S::VaricellaNeonate])).contested(Basis::practice(&[S::ELactanciaTb]));

        // Take care.
        /// Fingers press, they do not slide.
        NoSliding = "safety-no-sliding" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::Who2009, S::CIycf]));
        /// The nipple is not pinched or pulled.
        NoPinching = "safety-no-pinching" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::Who2009, S::CIycf]));
        /// Time limit before birth.
        BeforeBirthLimit = "safety-before-birth-limit" => note(Caution, Baby, BEFORE, &[Q::BeforeBirthSession, Q::BeforeBirthADay], Basis::guideline(&[S::ForthValley, S::Forster2017]));
        /// Hands only before birth.
        HandsBeforeBirth = "safety-hands-before-birth" => note(Caution, Baby, BEFORE, &[], Basis::guideline(&[S::CuhAntenatal, S::Forster2017]));
        /// Diabetes: blood sugar may fall.
        BloodSugar = "safety-blood-sugar" => note(Caution, Parent, ANY, &[Q::DiabetesFirstFeed], Basis::practice(&[S::TommysDiabetes, S::Rotherham]));
        /// Warmth: comfortable, and not on an inflamed breast.
        Warmth = "safety-warmth" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::Abm36, S::Aafp2024])).contested(Basis::guideline(&[S::UnicefEngorgement]));
        /// An inflamed breast is fed from as usual.
        InflamedKeepFeeding = "safety-inflamed-keep-feeding" => note(Caution, Parent, AFTER, &[], Basis::guideline(&[S::Abm36, S::IowaMastitis, S::Highland])).contested(Basis::guideline(&[S::NiceCks, S::Douglas2023]));
        /// Cold is wrapped and short.
        CoolPack = "safety-cool-pack" => note(Caution, Parent, ANY, &[Q::CoolPack], Basis::practice(&[S::IowaMastitis]));
        /// Too much milk: no emptying.
        Oversupply = "safety-oversupply" => note(Caution, Parent, AFTER, &[], Basis::guideline(&[S::Abm32]));
        /// Binding.
        Binding = "safety-binding" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::NhsChestfeeding, S::TransCareBc]));
        /// Medicines.
        Medicines = "safety-medicines" => note(Caution, Baby, ANY, &[], Basis::guideline(&[S::WalesMedicines, S::WicAlcohol, S::LactMed, S::CdcContraindications]));
        /// How drops are given.
        GivingDrops = "safety-giving-drops" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::CIycf, S::KarolinskaCup, S::HelsenorgeCup]));
        /// A baby in hospital, born early or ill.
        HospitalMilk = "safety-hospital-milk" => note(Caution, Baby, AFTER, &[], Basis::practice(&[S::BlissStoring]));
        /// Warming milk.
        NoMicrowave = "safety-no-microwave" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::CdcStorage]));
        /// Boiling water.
        HotWater = "safety-hot-water" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::NhsSteriliseCopy]));
        /// Drowsy with a baby in the arms.
        SafeSleep = "safety-safe-sleep" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::WalthamSafeSleep, S::HumberSafeSleep]));
        /// The balloon as a model.
        Balloon = "safety-balloon" => note(Caution, Baby, ANY, &[Q::BalloonAge], Basis::practice(&[S::CpscBalloons, S::Latex]));
        /// Expressing never delays help with feeding: an editorial rule, so it claims no more than practice.
        NoDelay = "safety-no-delay" => note(Caution, Baby, AFTER, &[], Basis::practice(&[S::ElhtNappies, S::Coch]));
    }
}
