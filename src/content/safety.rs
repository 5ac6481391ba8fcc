//! Safety notes: rules that guard an action, and signs that say when to get help, by urgency.

use crate::content::quantity::{QuantityId, QuantityId as Q};
use crate::content::source::SourceId as S;
use crate::facts::{Basis, Phase};
use crate::id::{content, ids};

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
    SafetyFacts { urgency, concerns, contact, phases, quantities, basis, contested: None }
}

impl SafetyFacts {
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

content! {
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
        Sepsis = "safety-sepsis" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::MkuhParent]));
        /// Signs before birth that go to the maternity unit at once.
        PregnancyCallNow = "safety-pregnancy-call-now" => note(Emergency, Parent, BEFORE, &[], Basis::guideline(&[S::Uhb, S::Snee])).calls(MaternityUnit);
        /// Regular tightenings while it is too early.
        TighteningsEarly = "safety-tightenings-early" => note(Emergency, Baby, BEFORE, &[Q::PretermWeek], Basis::guideline(&[S::Snee])).calls(MaternityUnit);
        /// A baby who struggles to breathe or has lost colour.
        BabyBreathing = "safety-baby-breathing" => note(Emergency, Baby, AFTER, &[], Basis::guideline(&[S::Oxfordshire, S::Somerset, S::MkuhBaby, S::NhsSeriouslyIll]));
        /// A baby who does not respond, or shows signs of serious illness.
        BabyUnresponsive = "safety-baby-unresponsive" => note(Emergency, Baby, AFTER, &[], Basis::guideline(&[S::Somerset, S::Oxfordshire, S::NhsSeriouslyIll, S::MkuhBaby]));
        /// Fever or low temperature in a young baby.
        BabyTemperature = "safety-baby-temperature" => note(Emergency, Baby, AFTER, &[Q::BabyFeverAge, Q::BabyFever, Q::BabyCold], Basis::guideline(&[S::Oxfordshire, S::WestYorkshire]));
        /// Thoughts of self-harm or of harming the baby.
        Crisis = "safety-crisis" => note(Emergency, Parent, ANY, &[], Basis::guideline(&[S::MaternalMentalHealth, S::NhsPostnatalDepression]));

        // Call today.

        /// Fever with a sore breast.
        Fever = "safety-fever" => note(SameDay, Parent, ANY, &[Q::Fever], Basis::guideline(&[S::HseMastitis, S::IowaMastitis, S::Cornwall])).contested(Basis::guideline(&[S::Abm4]));
        /// Pus, a growing lump or spreading redness: a possible abscess.
        Abscess = "safety-abscess" => note(SameDay, Parent, ANY, &[], Basis::guideline(&[S::Highland, S::LllgbMastitis]));
        /// A hot, sore area that is not getting better, or the person unwell with it.
        InflamedNoBetter = "safety-inflamed-no-better" => note(SameDay, Parent, ANY, &[Q::NoBetter], Basis::guideline(&[S::NiceCks]));
        /// Antibiotics that do not help.
        AntibioticsNoBetter = "safety-antibiotics-no-better" => note(SameDay, Parent, ANY, &[Q::AntibioticsNoBetter], Basis::practice(&[S::IowaMastitis])).contested(Basis::guideline(&[S::HseMastitisProfessional]));
        /// A cracked nipple that looks infected.
        CrackedNipple = "safety-cracked-nipple" => note(SameDay, Parent, AFTER, &[], Basis::guideline(&[S::NiceCks]));
        /// Bright pink milk.
        PinkMilk = "safety-pink-milk" => note(SameDay, Baby, AFTER, &[], Basis::practice(&[S::AbaColours]));
        /// A parent's own sense that something is wrong.
        BabySeemsWrong = "safety-baby-seems-wrong" => note(SameDay, Baby, AFTER, &[], Basis::guideline(&[S::NhsSeriouslyIll]));
        /// A baby who is not feeding well.
        BabyFeeding = "safety-baby-feeding" => note(SameDay, Baby, AFTER, &[], Basis::guideline(&[S::Somerset, S::Oxfordshire, S::NhsSeriouslyIll]));
        /// Too few wet nappies for the baby's age.
        BabyNappies = "safety-baby-nappies" => note(SameDay, Baby, AFTER, &[Q::NappiesGrow, Q::NappiesSteady, Q::Nappies, Q::DryNappy], Basis::guideline(&[S::HseNappies, S::ElhtNappies, S::Oxfordshire]));

        // Ask soon.

        /// A lump that stays.
        Lump = "safety-lump" => note(Soon, Parent, AFTER, &[Q::LumpCall, Q::LumpCheck], Basis::practice(&[S::BlockedDuct, S::BreastfeedingDoctor])).contested(Basis::practice(&[S::LumpsSeriously]));
        /// Changes that need a prompt examination.
        BreastChanges = "safety-breast-changes" => note(Soon, Parent, ANY, &[], Basis::guideline(&[S::Cornwall]));
        /// An inflamed breast that treatment has not cleared.
        InflamedReview = "safety-inflamed-review" => note(Soon, Parent, AFTER, &[Q::InflamedReview], Basis::guideline(&[S::Highland, S::Cornwall]));
        /// Blood in milk that lasts.
        BloodInMilk = "safety-blood-in-milk" => note(Soon, Parent, ANY, &[Q::BloodInMilk], Basis::practice(&[S::BabygoorooBlood]));
        /// Low mood.
        LowMood = "safety-low-mood" => note(Soon, Parent, ANY, &[], Basis::guideline(&[S::NhsPostnatalDepression]));
        /// When to ask for help with feeding or expressing.
        AskForHelp = "safety-ask-for-help" => note(Soon, Parent, AFTER, &[Q::NoMilkDay], Basis::guideline(&[S::Ashford, S::CdcBreastSurgery, S::LllgbMastitis, S::HealthLinkExpress])).calls(FeedingHelp);

        // Do not start, or stop.

        /// Expressing before birth needs a yes first. The gate of [`Phase::BeforeBirth`].
        AskFirst = "safety-ask-first" => note(Stop, Baby, BEFORE, &[Q::BeforeBirthWeek], Basis::guideline(&[S::ForthValley, S::NorthernTrust, S::Kavanagh2005])).contested(Basis::guideline(&[S::Nlg, S::Rotherham]));
        /// Who should not express before birth: signs that the birth may come early.
        NotIfEarlyBirth = "safety-not-if-early-birth" => note(Stop, Baby, BEFORE, &[], Basis::guideline(&[S::ForthValley, S::NorthernTrust, S::Uhb]));
        /// Who should not express before birth: high-risk pregnancy.
        NotIfHighRisk = "safety-not-if-high-risk" => note(Stop, Baby, BEFORE, &[], Basis::guideline(&[S::ForthValley, S::NorthernTrust, S::Kavanagh2005])).contested(Basis::guideline(&[S::Nlg, S::Rotherham]));
        /// Tightenings while expressing before birth.
        StopIfTightenings = "safety-stop-if-tightenings" => note(Stop, Baby, BEFORE, &[Q::PretermWeek, Q::TighteningsWait], Basis::guideline(&[S::ForthValley, S::Snee, S::Uhb]));
        /// Pain is a signal to stop.
        StopIfPain = "safety-stop-if-pain" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Who2009]));
        /// No hard massage, no tools.
        NoDeepMassage = "safety-no-deep-massage" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Abm36, S::Douglas2023, S::Ding2024]));
        /// No massage of an inflamed breast.
        NoMassageInflamed = "safety-no-massage-inflamed" => note(Stop, Parent, ANY, &[], Basis::guideline(&[S::Aafp2024, S::Abm36])).contested(Basis::practice(&[S::FourthTrimester, S::IowaMastitis]));
        /// When not to press the areola soft.
        NoPressureInflamed = "safety-no-pressure-inflamed" => note(Stop, Parent, AFTER, &[], Basis::guideline(&[S::HseReversePressure])).contested(Basis::guideline(&[S::HseMastitisProfessional]));
        /// The cap of a syringe.
        SyringeCap = "safety-syringe-cap" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::Mhra2023, S::NhsEnglandCaps]));
        /// Situations in which milk is not given until a doctor has said so.
        AskBeforeGivingMilk = "safety-ask-before-giving-milk" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::CdcContraindications]));
        /// HIV.
        Hiv = "safety-hiv" => note(Stop, Baby, ANY, &[], Basis::guideline(&[S::HivClinicalInfo, S::CdcContraindications])).contested(Basis::guideline(&[S::HivClinicalInfo]));
        /// Tuberculosis and chickenpox: apart, but the milk may be given.
        FeedApart = "safety-feed-apart" => note(Stop, Baby, AFTER, &[Q::ChickenpoxBefore, Q::ChickenpoxAfter], Basis::guideline(&[S::CdcContraindications]));

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
        BloodSugar = "safety-blood-sugar" => note(Caution, Parent, ANY, &[], Basis::practice(&[S::Rotherham, S::TommysDiabetes]));
        /// Warmth: comfortable, and not on an inflamed breast.
        Warmth = "safety-warmth" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::Abm36, S::Aafp2024])).contested(Basis::guideline(&[S::UnicefEngorgement]));
        /// An inflamed breast is fed from as usual.
        InflamedKeepFeeding = "safety-inflamed-keep-feeding" => note(Caution, Parent, AFTER, &[], Basis::guideline(&[S::Abm36, S::IowaMastitis])).contested(Basis::guideline(&[S::NiceCks, S::Douglas2023]));
        /// Cold is wrapped and short.
        CoolPack = "safety-cool-pack" => note(Caution, Parent, ANY, &[Q::CoolPack], Basis::practice(&[S::IowaMastitis]));
        /// Too much milk: no emptying.
        Oversupply = "safety-oversupply" => note(Caution, Parent, AFTER, &[], Basis::guideline(&[S::Abm32]));
        /// Binding.
        Binding = "safety-binding" => note(Caution, Parent, ANY, &[], Basis::guideline(&[S::NhsChestfeeding, S::TransCareBc]));
        /// Medicines.
        Medicines = "safety-medicines" => note(Caution, Baby, ANY, &[], Basis::guideline(&[S::CdcContraindications, S::LactMed, S::Nicswell]));
        /// How drops are given.
        GivingDrops = "safety-giving-drops" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::CIycf, S::NhsEnglandCaps]));
        /// A baby in hospital, born early or ill.
        HospitalMilk = "safety-hospital-milk" => note(Caution, Baby, AFTER, &[], Basis::practice(&[S::BlissStoring]));
        /// Warming milk.
        NoMicrowave = "safety-no-microwave" => note(Caution, Baby, AFTER, &[], Basis::guideline(&[S::CdcStorage]));
        /// The balloon as a model.
        Balloon = "safety-balloon" => note(Caution, Baby, ANY, &[Q::BalloonAge], Basis::practice(&[S::CpscBalloons, S::Latex]));
        /// Expressing never delays help with feeding: an editorial rule, so it claims no more than practice.
        NoDelay = "safety-no-delay" => note(Caution, Baby, AFTER, &[], Basis::practice(&[S::Somerset, S::NhsSeriouslyIll]));
    }
}
