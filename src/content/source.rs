//! Sources: who says so.

use crate::facts::Evidence;
use crate::id::{Spelled, ids, spelling};

/// A source, as published. Its names and its address are translated into no language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// Which source.
    pub id: SourceId,
    /// The title as published.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// The year of publication; `None` where the page shows none.
    pub year: Option<u16>,
    /// Where to read it.
    pub url: &'static str,
    /// What kind of evidence it is.
    pub evidence: Evidence,
    /// How it was read for this guide.
    pub access: Access,
}

ids! {
    closed "kind of access",
    /// How a source was read for this guide. What nobody opened carries nothing alone.
    #[non_exhaustive]
    Access {
        /// The page itself, at its address.
        Page = "page",
        /// Its text, in a copy that stands elsewhere.
        Copy = "copy",
        /// Its abstract, or its record in an index.
        Abstract = "abstract",
        /// It was not opened: what it says is known second-hand.
        NotOpened = "not-opened",
    }
}

impl Access {
    /// Whether something of the source itself was read.
    pub const fn is_opened(self) -> bool {
        match self {
            Self::Page | Self::Copy | Self::Abstract => true,
            Self::NotOpened => false,
        }
    }
}

/// A row without its id, which it gets from the table.
const fn source(
    title: &'static str,
    publisher: &'static str,
    year: Option<u16>,
    url: &'static str,
    evidence: Evidence,
    access: Access,
) -> Source {
    Source { id: SourceId(Row::EducatedBirth), title, publisher, year, url, evidence, access }
}

impl Source {
    const fn named(self, row: Row) -> Self {
        Self { id: SourceId(row), ..self }
    }
}

/// Which source: opaque, since pages die, and a program that named one would die with it.
///
/// ```
/// use hand_expression::SourceId;
///
/// let article: SourceId = "educated-birth".parse()?;
/// assert_eq!(article.facts().publisher, "The Educated Birth");
/// # Ok::<(), hand_expression::UnknownId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(Row);

impl std::fmt::Debug for SourceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SourceId({:?})", self.as_str())
    }
}

impl SourceId {
    /// The one spelling, the same in Rust and JSON.
    pub const fn as_str(self) -> &'static str {
        self.0.as_str()
    }
}

impl Spelled for SourceId {
    const KIND: &'static str = "source id";
    const EVERY: &'static [Self] = Self::ALL;
    fn spelling(self) -> &'static str {
        self.as_str()
    }
    fn spelled(given: &str) -> Option<Self> {
        Row::spelled(given).map(Self)
    }
}

spelling!(SourceId, open);

/// The rows, and for the rest of the content a constant for each: `S::Who2009`.
macro_rules! sources {
    ($( $(#[$row:meta])+ $Variant:ident = $id:literal => $facts:expr; )+) => {
        mod row {
            super::ids! {
                open "source id",
                #[allow(unreachable_pub)]
                Row { $( $(#[$row])+ $Variant = $id, )+ }
            }
        }
        use row::Row;

        #[allow(non_upper_case_globals)]
        impl SourceId {
            $( pub(crate) const $Variant: Self = Self(Row::$Variant); )+

            /// Every one, in the order of the list of sources.
            pub const ALL: &'static [Self] = &[$( Self::$Variant, )+];

            /// Its row: the same in every language.
            pub const fn facts(self) -> &'static Source {
                match self.0 { $( Row::$Variant => { const ROW: &Source = &$facts.named(Row::$Variant); ROW } )+ }
            }
        }

        impl Source {
            pub(crate) const TABLE: &'static [Self] = &[$( $facts.named(Row::$Variant), )+];
        }
    };
}

// Facts come from sources; sentences never do.
sources! {
    /// The article that this guide was asked to carry, with Sunny Huang, IBCLC.
    EducatedBirth = "educated-birth" => source(
        "How to Massage and Hand Express to Remove Your Milk (article and video with Sunny Huang, IBCLC)",
        "The Educated Birth",
        None,
        "https://www.theeducatedbirth.com/articles/how-to-massage-and-hand-express-to-remove-your-milk",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// How to express, where to press, when to stop.
    Who2009 = "who-2009" => source(
        "Infant and Young Child Feeding: Model Chapter for Textbooks for Medical Students and Allied Health Professionals",
        "World Health Organization",
        Some(2009),
        "https://www.ncbi.nlm.nih.gov/books/NBK148965/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Counselling card on hand expression and cup feeding.
    CIycf = "c-iycf" => source(
        "The Community Infant and Young Child Feeding Counselling Package: Counselling Card 9, How to hand express breast milk and cup feed",
        "UNICEF",
        Some(2011),
        "https://iycf.advancingnutrition.org/cards/1024/9",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Warmth, massage, how long a session takes.
    Start4Life = "start4life" => source(
        "How to express your breast milk",
        "NHS (Start4Life)",
        None,
        "https://www.nhs.uk/start4life/baby/feeding-your-baby/mixed-feeding/how-to-express-your-breast-milk/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Uses, and the distance from the nipple.
    WestSuffolk = "west-suffolk" => source(
        "Hand expression",
        "West Suffolk NHS Foundation Trust",
        None,
        "https://wsh.nhs.uk/Services-A-Z/Maternity/Infant-feeding-support/Hand-expression.aspx",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// How to find the spot and hold a press.
    Guys = "guys" => source(
        "Hand expressing (Expressing your breast milk)",
        "Guy's and St Thomas' NHS Foundation Trust",
        None,
        "https://www.guysandstthomas.nhs.uk/health-information/expressing-your-breast-milk/hand-expressing",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// From which week of pregnancy.
    GuysAntenatal = "guys-antenatal" => source(
        "Antenatal hand expressing from 37 weeks",
        "Guy's and St Thomas' NHS Foundation Trust",
        None,
        "https://www.guysandstthomas.nhs.uk/health-information/antenatal-hand-expressing-37-weeks",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Expressing before birth: who, when, how long, when to stop.
    ForthValley = "forth-valley" => source(
        "A Guide for Women on Hand Expressing Colostrum During Pregnancy",
        "NHS Forth Valley",
        None,
        "https://nhsforthvalley.com/health-services/az-of-services/maternity/maternity-leaflets/colostrum-harvesting",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Who should not express before birth.
    NorthernTrust = "northern-trust" => source(
        "Specialist breastfeeding support (antenatal expressing)",
        "Northern Health and Social Care Trust, Northern Ireland",
        None,
        "https://www.northerntrust.hscni.net/services/breastfeeding-support/specialist-breastfeeding-support/",
        Evidence::GuidelineOrStudy,
        Access::NotOpened,
    );

    /// Expressing before birth, blood sugar.
    Rotherham = "rotherham" => source(
        "Expressing your milk before the birth of your baby",
        "The Rotherham NHS Foundation Trust",
        None,
        "https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/expressing-your-milk-before-birth",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A hospital that recommends it for twins and small babies.
    Nlg = "nlg" => source(
        "Expressing your milk during pregnancy (antenatally)",
        "Northern Lincolnshire and Goole NHS Foundation Trust",
        None,
        "https://www.nlg.nhs.uk/resources/expressing-your-milk-during-pregnancy-antenatally/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The distance from the nipple.
    Cuh = "cuh" => source(
        "Expressing and storing milk",
        "Cambridge University Hospitals NHS Foundation Trust (The Rosie Hospital)",
        None,
        "https://www.cuh.nhs.uk/rosie-hospital/maternity/infant-feeding/expressing",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// From which week of pregnancy, and by hand.
    CuhAntenatal = "cuh-antenatal" => source(
        "Antenatal Hand Expression",
        "Cambridge University Hospitals NHS Foundation Trust",
        None,
        "https://www.cuh.nhs.uk/patient-information/antenatal-hand-expression-of-breast-milk-guidance/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// How long to massage, how to roll the nipple.
    Uclh = "uclh" => source(
        "How to express your colostrum: stage 1, getting started with hand expressing",
        "University College London Hospitals NHS Foundation Trust",
        None,
        "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/how-express-your-colostrum-stage-1-getting-started-hand-expressing",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Distance, nipple touch, storage.
    Enfield = "enfield" => source(
        "Expressing milk",
        "Enfield Council",
        None,
        "https://www.enfield.gov.uk/services/children-and-education/start-for-life/expressing-milk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The first expression.
    Bucks = "bucks" => source(
        "Expressing your breast milk",
        "Buckinghamshire Healthcare NHS Trust",
        None,
        "https://www.buckshealthcare.nhs.uk/birthchoices/pifs/expressing-your-breast-milk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The first days, when the baby is early or ill.
    HsePreterm = "hse-preterm" => source(
        "How can I express breast milk for my premature and sick baby in the first few days?",
        "HSE (breastfeeding.ie, Ask our expert)",
        None,
        "https://www.breastfeeding.ie/Ask-our-expert/Questions/How-can-I-express-breast-milk-for-my-premature-and-sick-baby-in-the-first-few-days-.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// How often to express.
    HseHowOften = "hse-how-often" => source(
        "How often should I express for my premature baby?",
        "HSE (breastfeeding.ie, Ask our expert)",
        None,
        "https://www.breastfeeding.ie/Ask-our-expert/Questions/How-often-should-I-express.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Reverse pressure softening, and when not.
    HseReversePressure = "hse-reverse-pressure" => source(
        "Breastfeeding - Reverse pressure softening",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/babies-children/breastfeeding/tips-techniques/reverse-pressure-softening/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The technique's author.
    Cotterman = "cotterman" => source(
        "Reverse pressure softening: a simple tool to prepare areola for easier latching during engorgement",
        "Cotterman KJ. Journal of Human Lactation 20(2):227-237",
        Some(2004),
        "https://pubmed.ncbi.nlm.nih.gov/15117523/",
        Evidence::PracticeOrExpert,
        Access::Abstract,
    );

    /// How often, and how long a press is held.
    WomensMelbourne = "womens-melbourne" => source(
        "Expressing breast milk for a premature baby",
        "The Royal Women's Hospital, Melbourne",
        None,
        "https://www.thewomens.org.au/health-information/breastfeeding/breastfeeding-sick-and-premature-babies/expressing-breast-milk-for-a-premature-baby",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// When it is needed, and when not.
    HealthLinkExpress = "healthlink-express" => source(
        "Get Started on Expressing Breastmilk",
        "HealthLink BC",
        None,
        "https://www.healthlinkbc.ca/pregnancy-parenting/parenting-babies-0-12-months/breastfeeding/get-started-expressing-breastmilk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storage.
    HealthLinkStoring = "healthlink-storing" => source(
        "Storing and using breastmilk",
        "HealthLink BC",
        None,
        "https://www.healthlinkbc.ca/living-well/parenting/parenting-babies-0-12-months/breastfeeding/storing-and-using-breastmilk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storage.
    CdcStorage = "cdc-storage" => source(
        "Breast Milk Storage and Preparation",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/breastfeeding/breast-milk-preparation-and-storage/handling-breastmilk.html",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Expressing and storage.
    Bfn = "bfn" => source(
        "Expressing and Storing (breastfeeding help)",
        "The Breastfeeding Network (UK)",
        None,
        "https://www.breastfeedingnetwork.org.uk/breastfeeding-help/expressing-storing/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Spraying milk.
    NctExpress = "nct-express" => source(
        "How to hand express breastmilk",
        "NCT (UK)",
        None,
        "https://www.nct.org.uk/parenting/how-hand-express-breastmilk",
        Evidence::PracticeOrExpert,
        Access::NotOpened,
    );

    /// Storage: the five-day school.
    NctStore = "nct-store" => source(
        "How to express and store your breastmilk",
        "NCT (UK)",
        None,
        "https://www.nct.org.uk/parenting/how-express-and-store-your-breastmilk",
        Evidence::PracticeOrExpert,
        Access::NotOpened,
    );

    /// Storage: the stricter freezer rule.
    Nhmrc2012 = "nhmrc-2012" => source(
        "Infant Feeding Guidelines: Information for health workers (Eat for Health)",
        "National Health and Medical Research Council (Australia)",
        Some(2012),
        "https://www.nhmrc.gov.au/about-us/publications/infant-feeding-guidelines-information-health-workers",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// A booklet on feeding in emergencies: the hold, and sore hands.
    EightiesText = "who-era-1980s" => source(
        "Infant Feeding in Emergencies: A Guide for Mothers",
        "World Health Organization, Regional Office for Europe, with UNICEF",
        Some(1997),
        "https://www.cd3wdproject.com/CD3WD/HEALTH/WHO84E/B990_45.HTM",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Minutes a side.
    Marmet = "marmet" => source(
        "Manual Expression of Breast Milk: Marmet Technique",
        "Chele Marmet (Lactation Institute), handout of La Leche League International",
        None,
        "https://studylib.net/doc/18570510/the-marmet-technique---la-leche-league-of-rochester",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Circles and parallel hands.
    UnityPoint = "unitypoint" => source(
        "Breast massage",
        "UnityPoint Health, Cedar Rapids (US)",
        None,
        "https://www.unitypoint.org/cedarrapids/breast-massage.aspx",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Where to massage.
    Grmc = "grmc" => source(
        "Hand expression routine",
        "GRMC Birthing Center",
        None,
        "https://grmcbirthingcenter.com/about_breastfeeding/hand-expression-routine/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Rolling.
    Biancuzzo = "biancuzzo" => source(
        "Do You Associate These 11 Words with Therapeutic Breast Massage in Lactation?",
        "Marie Biancuzzo",
        Some(2018),
        "https://mariebiancuzzo.com/2018/10/16/do-you-associate-these-11-words-with-therapeutic-breast-massage-in-lactation/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Massage within the areola, lying back.
    HonorHealth = "honorhealth" => source(
        "Therapeutic Breast Massage in Lactation for Relief of Engorgement, Plugged Ducts and Mastitis",
        "HonorHealth (US)",
        Some(2018),
        "https://www.honorhealth.com/medical-services/maternity/therapeutic-breast-massage",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// A helper's back massage.
    SpokenTutorial = "spoken-tutorial" => source(
        "Hand expression of breastmilk (Health and Nutrition, English, timed script)",
        "Spoken Tutorial project, IIT Bombay",
        Some(2019),
        "https://script.spoken-tutorial.org/index.php/Health-and-Nutrition/C2/Hand-expression-of-breastmilk/English-timed",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// The outlier on washing.
    OpenLearn = "openlearn" => source(
        "8.3.3 Expressing breast milk",
        "The Open University, OpenLearn Create (Health Education and Training, HEAT)",
        None,
        "https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=342&section=1.5.3",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// What gives more milk: warmth, massage, calm.
    Becker2016 = "becker-2016" => source(
        "Methods of milk expression for lactating women",
        "Becker GE, Smith HA, Cooney F. Cochrane Database of Systematic Reviews 9:CD006170",
        Some(2016),
        "https://doi.org/10.1002/14651858.CD006170.pub5",
        Evidence::TrialOrReview,
        Access::Page,
    );

    /// Treatments for engorgement: low certainty.
    Zakarija2020 = "zakarija-2020" => source(
        "Treatments for breast engorgement during lactation",
        "Zakarija-Grkovic I, Stewart F. Cochrane Database of Systematic Reviews 9:CD006946",
        Some(2020),
        "https://doi.org/10.1002/14651858.CD006946.pub4",
        Evidence::TrialOrReview,
        Access::Copy,
    );

    /// Preventing mastitis.
    Crepinsek2020 = "crepinsek-2020" => source(
        "Interventions for preventing mastitis after childbirth",
        "Crepinsek MA, Taylor EA, Michener K, Stewart F. Cochrane Database of Systematic Reviews 9:CD007239",
        Some(2020),
        "https://doi.org/10.1002/14651858.CD007239.pub4",
        Evidence::TrialOrReview,
        Access::Page,
    );

    /// Breast stimulation can set off contractions.
    Kavanagh2005 = "kavanagh-2005" => source(
        "Breast stimulation for cervical ripening and induction of labour",
        "Kavanagh J, Kelly AJ, Thomas J. Cochrane Database of Systematic Reviews 3:CD003392",
        Some(2005),
        "https://doi.org/10.1002/14651858.CD003392.pub2",
        Evidence::TrialOrReview,
        Access::Abstract,
    );

    /// 18 trials of massage: more milk, less pain; uneven quality.
    MassageReview2025 = "massage-review-2025" => source(
        "Review of breast massage and milk production after birth (18 randomised trials, 1,099 people, search to July 2025)",
        "SAGE; Breastfeeding Medicine (journal inferred from the ISSN in the DOI)",
        None,
        "https://doi.org/10.1177/15568253261454249",
        Evidence::TrialOrReview,
        Access::Abstract,
    );

    /// A small trial of lymph drainage with Thai massage: no difference.
    LymphTrial2023 = "lymph-trial-2023" => source(
        "Evaluating the Safety and Efficacy of Manual Lymphatic Drainage with Thai Traditional Massage on Breast Milk Volume, Breast Pain and Engorgement in Post-Cesarean Mothers of Preterm Infants: A Randomized Controlled Trial",
        "The Open Public Health Journal 16:e187494452309192",
        Some(2023),
        "https://doi.org/10.2174/0118749445267207230919070638",
        Evidence::TrialOrReview,
        Access::Page,
    );

    /// DAME: expressing before birth with diabetes, low risk otherwise.
    Forster2017 = "forster-2017" => source(
        "Advising women with diabetes in pregnancy to express breastmilk in late pregnancy (Diabetes and Antenatal Milk Expressing [DAME]): a multicentre, unblinded, randomised controlled trial",
        "Forster DA, Moorhead AM, Jacobs SE, et al. The Lancet 389:2204-2213",
        Some(2017),
        "https://doi.org/10.1016/S0140-6736(17)31373-9",
        Evidence::TrialOrReview,
        Access::Abstract,
    );

    /// Few good data on expressing before birth.
    FoudilBey2021 = "foudil-bey-2021" => source(
        "Evaluating antenatal breastmilk expression outcomes: a scoping review",
        "Foudil-Bey I, Murphy MSQ, Dunn S, Keely EJ, El-Chaar D. International Breastfeeding Journal 16:25",
        Some(2021),
        "https://doi.org/10.1186/s13006-021-00371-7",
        Evidence::TrialOrReview,
        Access::Page,
    );

    /// A cohort that points the other way.
    Soltani2012 = "soltani-2012" => source(
        "Antenatal breast expression in women with diabetes: outcomes from a retrospective cohort study",
        "Soltani H, Scott AMS. International Breastfeeding Journal 7:18",
        Some(2012),
        "https://doi.org/10.1186/1746-4358-7-18",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Ultrasound: narrow ducts, no sinuses.
    Ramsay2005 = "ramsay-2005" => source(
        "Anatomy of the lactating human breast redefined with ultrasound imaging",
        "Ramsay DT, Kent JC, Hartmann RA, Hartmann PE. Journal of Anatomy 206:525-534",
        Some(2005),
        "https://doi.org/10.1111/j.1469-7580.2005.00417.x",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Hand or pump in the first day and a half.
    Flaherman2012 = "flaherman-2012" => source(
        "Randomised trial comparing hand expression with breast pumping for mothers of term newborns feeding poorly",
        "Flaherman VJ, Gay B, Scott C, Avins A, Lee KA, Newman TB. Archives of Disease in Childhood Fetal and Neonatal Edition 97(1):F18-F23",
        Some(2012),
        "https://doi.org/10.1136/adc.2010.209213",
        Evidence::TrialOrReview,
        Access::Copy,
    );

    /// Hand or pump for colostrum.
    Ohyama2010 = "ohyama-2010" => source(
        "Manual expression and electric breast pumping in the first 48 h after delivery",
        "Ohyama M, et al. Pediatrics International 52:39-43",
        Some(2010),
        "https://pubmed.ncbi.nlm.nih.gov/19519669/",
        Evidence::TrialOrReview,
        Access::Abstract,
    );

    /// The first expression after a very early birth.
    Levene2024 = "levene-2024" => source(
        "Does extremely early expression of colostrum after very preterm birth improve mother's own milk quantity? A cohort study",
        "Levene I, Quigley MA, Fewtrell M, O'Brien F. Archives of Disease in Childhood Fetal and Neonatal Edition 109(5):475-480",
        Some(2024),
        "https://doi.org/10.1136/archdischild-2023-326784",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Massage in the clinic: pain eased, no control group.
    Witt2016 = "witt-2016" => source(
        "Therapeutic Breast Massage in Lactation for the Management of Engorgement, Plugged Ducts, and Mastitis",
        "Witt AM, Bolman M, et al. Journal of Human Lactation 32(1):123-131",
        Some(2016),
        "https://doi.org/10.1177/0890334415619439",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Milk on the first days, weighed.
    Saint1984 = "saint-1984" => source(
        "The yield and nutrient content of colostrum and milk of women from giving birth to 1 month post-partum",
        "Saint L, Smith M, Hartmann PE. British Journal of Nutrition 52(1):87-95",
        Some(1984),
        "https://doi.org/10.1079/bjn19840074",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Milk on the first day, weighed.
    Santoro2010 = "santoro-2010" => source(
        "Colostrum ingested during the first day of life by exclusively breastfed healthy newborn infants",
        "Santoro W Jr, Martinez FE, Ricco RG, Jorge SM. Journal of Pediatrics 156(1):29-32",
        Some(2010),
        "https://docsbay.net/stomach-capacity-references",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Massage by untrained staff and abscess: an association.
    Ding2024 = "ding-2024" => source(
        "Analysis of risk factors leading to multiple breast abscesses during lactation",
        "Ding ST, Gao YJ, Zhang Y, He XP. Medicine 103(9):e37367",
        Some(2024),
        "https://doi.org/10.1097/md.0000000000037367",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// The critique: no proof for lymph massage either.
    Douglas2023 = "douglas-2023" => source(
        "Does the Academy of Breastfeeding Medicine's Clinical Protocol #36 'The Mastitis Spectrum' promote overtreatment and risk worsened outcomes for breastfeeding families? Commentary",
        "Douglas P. International Breastfeeding Journal",
        Some(2023),
        "https://doi.org/10.1186/s13006-023-00588-8",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// The older, higher fever line; taken over by protocol 36.
    Abm4 = "abm-4-2014" => source(
        "ABM Clinical Protocol #4: Mastitis, Revised March 2014",
        "Breastfeeding Medicine",
        Some(2014),
        "https://doi.org/10.1089/bfm.2014.9984",
        Evidence::GuidelineOrStudy,
        Access::NotOpened,
    );

    /// Mastitis: no deep massage, no emptying, cold.
    Abm36 = "abm-36" => source(
        "Academy of Breastfeeding Medicine Clinical Protocol #36: The Mastitis Spectrum, Revised 2022",
        "Academy of Breastfeeding Medicine. Breastfeeding Medicine 17(5)",
        Some(2022),
        "https://doi.org/10.1089/bfm.2022.29207.kbm",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Too much milk.
    Abm32 = "abm-32" => source(
        "ABM Clinical Protocol #32: Management of Hyperlactation",
        "Johnson HM, Eglash A, Mitchell KB, et al., Academy of Breastfeeding Medicine. Breastfeeding Medicine 15:129-134",
        Some(2020),
        "https://doi.org/10.1089/bfm.2019.29141.hmj",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Hygiene and storage.
    Abm8 = "abm-8" => source(
        "ABM Clinical Protocol #8: Human Milk Storage Information for Home Use for Full-Term Infants, Revised 2017",
        "Academy of Breastfeeding Medicine. Breastfeeding Medicine 12(7):390-395",
        Some(2017),
        "https://doi.org/10.1089/bfm.2017.29047.aje",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Words that include, and where they may harm.
    AbmLanguage2021 = "abm-language-2021" => source(
        "Academy of Breastfeeding Medicine Position Statement and Guideline: Infant Feeding and Lactation-Related Language and Gender",
        "Bartick M, Stehel EK, Calhoun SL, et al. Breastfeeding Medicine 16(8)",
        Some(2021),
        "https://doi.org/10.1089/bfm.2021.29188.abm",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// The case for sexed words.
    Gribble2022 = "gribble-2022" => source(
        "Effective Communication About Pregnancy, Birth, Lactation, Breastfeeding and Newborn Care: The Importance of Sexed Language",
        "Gribble KD, Bewley S, Bartick MC, et al. Frontiers in Global Women's Health 3:818856",
        Some(2022),
        "https://doi.org/10.3389/fgwh.2022.818856",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Mastitis: heat and massage may make it worse.
    Aafp2024 = "aafp-2024" => source(
        "Mastitis: Rapid Evidence Review",
        "Morcomb EF, Dargel CM, Anderson SA. American Family Physician 110(2):174-182",
        Some(2024),
        "https://www.aafp.org/pubs/afp/issues/2024/0800/mastitis.html",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Mastitis: what to do at home, when to call.
    IowaMastitis = "iowa-mastitis" => source(
        "Management of mastitis",
        "University of Iowa Health Care",
        None,
        "https://uihc.org/educational-resources/management-mastitis",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Mastitis and abscess.
    LllgbMastitis = "lllgb-mastitis" => source(
        "Mastitis, blocked ducts, and engorgement",
        "La Leche League GB",
        None,
        "https://laleche.org.uk/mastitis/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Mastitis: when to see a doctor.
    NiceCks = "nice-cks" => source(
        "Mastitis and breast abscess",
        "National Institute for Health and Care Excellence (NICE), Clinical Knowledge Summaries",
        Some(2010),
        "http://cks.nice.org.uk/mastitis-and-breast-abscess",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Fever with a sore breast.
    HseMastitis = "hse-mastitis" => source(
        "Mastitis while breastfeeding",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/conditions/mastitis/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Mastitis, for clinicians.
    HseMastitisProfessional = "hse-mastitis-professional" => source(
        "Mastitis (antibiotic prescribing, pregnancy and postpartum infections)",
        "HSE (Ireland), Antibiotic Prescribing",
        None,
        "https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/conditions-and-treatments/pregnancy-infections/mastitis/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Fever line; changes that need an examination.
    Cornwall = "cornwall" => source(
        "Mastitis and Breast Abcess",
        "NHS Cornwall, Referral Management Service",
        None,
        "https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/breast_guidelines/mastitis_and_breast_abcess",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Abscess, and when to look again.
    Highland = "highland" => source(
        "Mastitis and breast abscess (Guidelines)",
        "NHS Highland (TAM, Right Decisions, Healthcare Improvement Scotland)",
        None,
        "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/antimicrobial-guidance/skin-soft-tissue-antimicrobial/mastitis-and-breast-abscess-pathway",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// How long a clogged duct may take.
    BlockedDuct = "blocked-duct" => source(
        "Blocked Duct",
        "Publisher not named (docslib copy; gives a US Breastfeeding and Pumping Help Line, area code 816)",
        None,
        "https://docslib.org/doc/6349228/blocked-milk-duct",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// A longer wait for a lump.
    LumpsSeriously = "lumps-seriously" => source(
        "Taking Your Lumps Seriously",
        "The Pump Station & Nurtury (Jessica Sacher, RN, MN, IBCLC)",
        Some(2008),
        "http://pumpstationblog.blogspot.com/2008/08/taking-your-lumps-seriously.html",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// A lump that stays.
    BreastfeedingDoctor = "breastfeeding-doctor" => source(
        "Mass / Lump",
        "The Breastfeeding Doctor",
        None,
        "http://www.thebreastfeedingdoctor.com/problem-list/problem/mass-lump",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Light strokes.
    FourthTrimester = "fourth-trimester" => source(
        "Mastitis care 2022 (blog)",
        "Fourth Trimester Foundations",
        Some(2022),
        "https://fourthtrimesterfoundations.com/blog/mastitiscare2022",
        Evidence::PracticeOrExpert,
        Access::NotOpened,
    );

    /// When no milk comes from a swollen side.
    Ndc = "ndc" => source(
        "Why advice to cease attempts at milk removal when engorgement is severe risks worsened outcomes",
        "NDC Institute",
        None,
        "https://ndcinstitute.au/article/465b28ba-1acd-43de-aa6a-d7adbd5d6b71/why-the-advice-to-cease-attempts-at-milk-removal-when-engorgement-is-severe-risks-worsened-outcomes",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Fullness: a little by hand; warmth.
    UnicefEngorgement = "unicef-engorgement" => source(
        "Engorgement",
        "UNICEF UK Baby Friendly Initiative",
        None,
        "https://www.unicef.org.uk/babyfriendly/support-for-parents/engorgement/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Fullness: a little for relief.
    VchEngorgement = "vch-engorgement" => source(
        "Engorgement (common challenges)",
        "Vancouver Coastal Health",
        None,
        "https://parenting.vch.ca/breastfeeding/common-challenges/engorgement",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Sepsis signs in the parent.
    MkuhParent = "mkuh-parent" => source(
        "Important symptoms",
        "Milton Keynes University Hospital NHS Foundation Trust",
        None,
        "https://www.mkuh.nhs.uk/maternity-services/your-pregnancy-journey/postnatal-care/important-symptoms",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Emergency signs in the baby.
    MkuhBaby = "mkuh-baby" => source(
        "Illness in baby",
        "Milton Keynes University Hospital NHS Foundation Trust",
        None,
        "https://www.mkuh.nhs.uk/maternity-services/your-pregnancy-journey/postnatal-care/illness-in-baby",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Signs that a baby is unwell.
    Somerset = "somerset" => source(
        "Signs of an Unwell Baby",
        "Somerset NHS Foundation Trust",
        None,
        "https://www.somersetft.nhs.uk/maternity-new/maternity/after-your-babys-birth/for-baby/signs-and-symptoms-of-an-unwell-baby/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Baby: fever, low temperature, dry nappies.
    Oxfordshire = "oxfordshire" => source(
        "My baby has a fever (high temperature)",
        "Oxfordshire Healthier Together (NHS)",
        None,
        "https://oxfordshire-healthiertogether.nhs.uk/pregnant-women/fever-high-temperature",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Baby under three months: fever.
    WestYorkshire = "west-yorkshire" => source(
        "New baby - what's normal and what's not",
        "West Yorkshire Healthier Together (NHS)",
        None,
        "https://wyhealthiertogether.nhs.uk/parentscarers/my-baby-under-3-months/worried-about-your-baby-whats-normal-and-whats-not",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Signs of serious illness in a baby.
    NhsSeriouslyIll = "nhs-seriously-ill" => source(
        "Is your baby or toddler seriously ill?",
        "NHS (nhs.uk)",
        None,
        "https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Wet nappies by day.
    HseNappies = "hse-nappies" => source(
        "Knowing if your newborn is getting enough",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/wellbeing/child-health/getting-breastfeeding-off-to-a-good-start/knowing-if-your-newborn-is-getting-enough.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Wet nappies by day.
    ElhtNappies = "elht-nappies" => source(
        "Early breastfeeding days",
        "East Lancashire Hospitals NHS Trust",
        None,
        "https://elht.nhs.uk/services/maternity-and-newborn-services/infant-feeding/early-breastfeeding-days",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Infections and drugs: when milk may not be given.
    CdcContraindications = "cdc-contraindications" => source(
        "Contraindications to Breastfeeding",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/breastfeeding-special-circumstances/hcp/contraindications/",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// What is no reason to stop feeding.
    AapContraindications = "aap-contraindications" => source(
        "Contraindications to Breastfeeding",
        "American Academy of Pediatrics",
        Some(2021),
        "https://www.aap.org/en/patient-care/breastfeeding/contraindications-to-breastfeeding/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// After surgery.
    CdcBreastSurgery = "cdc-breast-surgery" => source(
        "Breast Surgery",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/breastfeeding-special-circumstances/hcp/illnesses-conditions/breast-surgery.html",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// A free list of medicines and milk.
    LactMed = "lactmed" => source(
        "Drugs and Lactation Database (LactMed)",
        "National Institute of Child Health and Human Development (US), NCBI Bookshelf",
        None,
        "https://www.ncbi.nlm.nih.gov/books/NBK501922/",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// HIV and feeding.
    HivClinicalInfo = "hiv-clinicalinfo" => source(
        "Infant Feeding for Individuals with HIV in the United States",
        "US Department of Health and Human Services, clinicalinfo.hiv.gov (Perinatal HIV Clinical Guidelines)",
        None,
        "https://clinicalinfo.hiv.gov/en/guidelines/perinatal/infant-feeding-individuals-hiv-united-states",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The cap of a collection syringe can choke a baby.
    Mhra2023 = "mhra-2023" => source(
        "SteriFeed colostrum collection device and risk of choking due to infant airway occlusion, DSI/2023/010",
        "Medicines and Healthcare products Regulatory Agency (UK)",
        Some(2023),
        "https://www.gov.uk/drug-device-alerts/sterifeed-colostrum-collection-device-and-risk-of-choking-due-to-infant-airway-occlusion-dsi-slash-2023-slash-010",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The same, from the hospitals.
    NhsEnglandCaps = "nhs-england-caps" => source(
        "Neonatal choking hazard from colostrum syringe caps",
        "NHS England",
        None,
        "https://www.england.nhs.uk/long-read/neonatal-choking-hazard-from-colostrum-syringe-caps",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Signs of early labour.
    Snee = "snee" => source(
        "Labour and Birth Booklet (page 16, Premature labour and birth)",
        "NHS Suffolk and North East Essex",
        None,
        "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/labour-and-birth/16",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// When to call in pregnancy.
    Uhb = "uhb" => source(
        "When to call the midwife",
        "University Hospitals Birmingham NHS Foundation Trust",
        Some(2022),
        "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// When to ask about too little milk.
    Ashford = "ashford" => source(
        "Expressing / Feeding Support",
        "Ashford and St Peter's Hospitals NHS Foundation Trust",
        None,
        "https://www.ashfordstpeters.nhs.uk/infant-feeding",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Blood sugar while feeding.
    TommysDiabetes = "tommys-diabetes" => source(
        "Feeding your baby after birth with type 1 or 2 diabetes",
        "Tommy's",
        None,
        "https://www.tommys.org/pregnancy-information/pregnancy-complications/type-1-or-type-2-diabetes/feeding-your-baby-after-birth-type-1-or-2-diabetes",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Low mood.
    NhsPostnatalDepression = "nhs-postnatal-depression" => source(
        "Treatment - Postnatal depression",
        "NHS (nhs.uk)",
        None,
        "https://www.nhs.uk/mental-health/conditions/post-natal-depression/treatment/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Thoughts of harm.
    MaternalMentalHealth = "maternal-mental-health" => source(
        "Guidance if you are concerned that you or a loved one are unwell with a maternal mental health problem",
        "Maternal Mental Health Alliance",
        Some(2023),
        "https://maternalmentalhealthalliance.org/resources/mums-and-families/covid-19-looking-after-your-mental-health-during-pregnancy-and-after-birth/covid-19-guidance-if-you-are-concerned-that-you-or-a-loved-one-are-unwell-with-a-maternal-mental-health-problem/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Chestfeeding, binding, after top surgery.
    NhsChestfeeding = "nhs-chestfeeding" => source(
        "Chestfeeding if you're trans or non-binary",
        "NHS (nhs.uk)",
        Some(2021),
        "https://www.nhs.uk/pregnancy/having-a-baby-if-you-are-lgbt-plus/chestfeeding-if-youre-trans-or-non-binary/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Binding.
    TransCareBc = "trans-care-bc" => source(
        "Binding during pregnancy & lactation",
        "Trans Care BC",
        None,
        "https://www.transcarebc.ca/clinical-handbook/infant-feeding/binding",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// When touch brings back memories.
    Secasa = "secasa" => source(
        "Breastfeeding after child sexual abuse",
        "South Eastern CASA (Centre Against Sexual Assault), Melbourne",
        None,
        "https://www.secasa.com.au/index.php/survivors/2/379",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Colours and smells of milk.
    AbaColours = "aba-colours" => source(
        "Unusual colours (appearance) and smells of breastmilk",
        "Australian Breastfeeding Association",
        None,
        "https://www.breastfeeding.asn.au/resources/unusual-colours-smells-breastmilk",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Soapy smell.
    MilkBank = "milk-bank" => source(
        "Yes. Your Breast milk will be Different Colors. It's ok!",
        "The Milk Bank (US)",
        Some(2014),
        "https://www.themilkbank.org/yes-your-breast-milk-will-be-different-colors-its-ok/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Milk from each side, weighed.
    Engstrom2007 = "engstrom-2007" => source(
        "Comparison of milk output from the right and left breasts during simultaneous pumping in mothers of very low birthweight infants",
        "Engstrom JL, et al. Breastfeeding Medicine",
        Some(2007),
        "https://pubmed.ncbi.nlm.nih.gov/17661579/",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// One side gives more.
    BlissMassage = "bliss-massage" => source(
        "Breast massage",
        "Bliss (UK)",
        None,
        "https://www.bliss.org.uk/breast-massage",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Milk for a baby in hospital.
    BlissStoring = "bliss-storing" => source(
        "Storing milk",
        "Bliss (UK)",
        None,
        "https://www.bliss.org.uk/parents/about-your-baby/feeding/expressing/storing-milk",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Blood in milk.
    BabygoorooBlood = "babygooroo-blood" => source(
        "Can I breastfeed if there is blood in my milk?",
        "babygooroo",
        Some(2020),
        "https://babygooroo.com/articles/can-i-breastfeed-if-there-is-blood-in-my-milk",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Sore hands.
    HandPain = "hand-pain" => source(
        "Pain with manual expression",
        "Breastfeeding FAQs (breastfeedingfaqs.com)",
        None,
        "https://www.breastfeedingfaqs.com/discover-vault/milk-pumping-and-expressing-mother-baby-separation/expressing-pumping-and-manual-expression/pain-with-manual-expression",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// What is expressed does not show how much there is.
    MilkAmounts = "milk-amounts" => source(
        "Breast milk amounts",
        "Breastfeeding FAQs (breastfeedingfaqs.com)",
        None,
        "https://www.breastfeedingfaqs.com/discover-vault/normal-breastfeeding/normal-breastfeeding/breast-milk-amounts",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// The let-down reflex.
    AapLetDown = "aap-let-down" => source(
        "Anatomy and Physiology of Lactation (chapter 5), in Breastfeeding Handbook for Physicians, 3rd edition",
        "American Academy of Pediatrics and American College of Obstetricians and Gynecologists; editor Schanler RJ",
        Some(2022),
        "https://publications.aap.org/aapbooks/book/727/chapter-abstract/11020325/Anatomy-and-Physiology-of-Lactation",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Balloons and children.
    CpscBalloons = "cpsc-balloons" => source(
        "Health Tip: Uninflated Balloons Aren't Safe for Young Children",
        "HealthDay, reporting the US Consumer Product Safety Commission",
        Some(2013),
        "https://thehealthcast.com/kids-health/health-tip-uninflated-balloons-arent-safe-for-young-children",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Latex allergy.
    Latex = "latex" => source(
        "Should latex allergy reduction policies include banning latex balloon use?",
        "latexallergyresources.org (answer by RG Hamilton, Johns Hopkins Hospital)",
        None,
        "https://latexallergyresources.org/faqs/should-latex-allergy-reduction-policies-include-banning-latex-balloon-use",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// After the birth: heavy bleeding, fever, headache, calf, chest, breath = emergency medical attention.
    NorthernTrustAfter = "northern-trust-after" => source(
        "Complications after giving birth",
        "Northern Health and Social Care Trust, Northern Ireland",
        None,
        "https://www.northerntrust.hscni.net/services/maternity-services/postnatal-and-early-years/complications-after-giving-birth/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The six weeks after birth; red flags. A second edition is announced on the page.
    Rcog64b = "rcog-64b" => source(
        "Bacterial Sepsis following Pregnancy (Green-top Guideline No. 64b)",
        "Royal College of Obstetricians and Gynaecologists",
        Some(2012),
        "https://www.rcog.org.uk/en/guidelines-research-services/guidelines/gtg64b",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Above 38 °C, belly pain, vomiting or diarrhoea, unwell = hospital; mastitis and unwell = hospital at once.
    PostPregnancySepsis = "post-pregnancy-sepsis" => source(
        "Post Pregnancy Sepsis",
        "South Kent Coast referral support (NHS), after RCOG",
        None,
        "http://southkentcoast.referralsupport.co.uk/referral/post-pregnancy-sepsis/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Above 37.5 °C, shivery, flu-like, wound, loss, breast.
    SneeAfterBirth = "snee-after-birth" => source(
        "After Birth Booklet (page 13, Infections)",
        "NHS Suffolk and North East Essex",
        None,
        "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/13",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Fever 100.4 °F, headache, sight, swelling, chest, breath, fainting, belly, leg, harm: pregnancy and a year after.
    HearHer = "hear-her" => source(
        "Recognizing urgent pregnancy-related warning signs (Hear Her)",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// 911 for chest pain, breath, fits, harm; a pad an hour, egg-sized clot, leg.
    PostBirth = "post-birth" => source(
        "New Moms: Watch For These Warning Signs After Giving Birth (the AWHONN POST-BIRTH list)",
        "University Hospitals (US)",
        Some(2019),
        "https://www.uhhospitals.org/blog/articles/2019/10/new-moms-watch-for-these-warning-signs-after-giving-birth",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Swelling, pain under the ribs, headache, sight, vomiting.
    Apec = "apec" => source(
        "What are the signs and symptoms of pre-eclampsia?",
        "Action on Pre-eclampsia (UK)",
        None,
        "https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Flu-like illness and itching in pregnancy = come at once.
    NorthamptonTriage = "northampton-triage" => source(
        "Maternity Triage",
        "Northampton General Hospital NHS Trust",
        None,
        "https://northamptongeneral.nhs.uk/Services/Our-Clinical-Services-and-Departments/Obstetrics-and-Gynaecology/Maternity/Your-Pregnancy/Maternity-Triage.aspx",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Pressure, period-like pains, fluid: straight away.
    TommysPreterm = "tommys-preterm" => source(
        "Signs and symptoms of premature labour",
        "Tommy's",
        None,
        "https://www.tommys.org/pregnancy-information/premature-birth/risk-premature-birth/signs-and-symptoms-of-premature-labour",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// The six signs of sepsis.
    AdultSepsis = "adult-sepsis" => source(
        "Adult Sepsis Safety Net",
        "Patient.info with the UK Sepsis Trust",
        None,
        "https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Fast heart and breath, skin on brown or black skin, leg, headache.
    Under5sParent = "under5s-parent" => source(
        "Your body after your baby",
        "Health for Under 5s (NHS, Sussex)",
        None,
        "https://healthforunder5s.co.uk/sussex/local-advice-and-events/advice/your-body-after-your-baby",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Under 8 weeks and very worried = 999; rash on palms and soles.
    Hackney = "hackney" => source(
        "Is my baby or toddler seriously ill? (When and where to seek help)",
        "Hackney and City Health Visiting (NHS)",
        None,
        "https://hackneyandcityhealthvisiting.nhs.uk/your-childs-health/when-and-where-to-seek-help-nc/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The same, 8 weeks.
    NctSeriouslyIll = "nct-seriously-ill" => source(
        "When to urgently call a doctor about your baby",
        "NCT (UK), citing NHS 2023",
        None,
        "https://www.nct.org.uk/information/baby-toddler/baby-and-toddler-health/when-urgently-call-doctor-about-baby",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Cannot suck, 37.5 and 35 °C under the arm, yellow under 24 h, palms and soles, no stool in 24 h.
    OpenlearnDanger = "openlearn-danger" => source(
        "2.3 Newborn danger signs (Postnatal Care, HEAT)",
        "The Open University, OpenLearn Create",
        None,
        "https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Refusal to feed and very weak = at once.
    CIycf22 = "c-iycf-22" => source(
        "The Community Infant and Young Child Feeding Counselling Package: Counselling Card 22, When to bring your child to the health facility",
        "UNICEF",
        Some(2011),
        "https://iycf.advancingnutrition.org/cards/1024/22",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Above 37.5 or below 36.5 °C, not feeding, soft spot, first stool 24 h = right away; 999 list.
    Coch = "coch" => source(
        "Caring for your baby",
        "Countess of Chester Hospital NHS Foundation Trust",
        None,
        "https://www.coch.nhs.uk/all-services/maternity-services/after-your-baby-is-born/caring-for-your-baby.aspx",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// 36.5 to 37.5 °C; first stool, black stool, dust; psychosis = 999.
    MumAndBaby = "mum-and-baby" => source(
        "Mum & Baby: Knowing your baby is well; Nappy content; Postpartum psychosis",
        "Mum & Baby app",
        None,
        "https://mumandbabyaccessible.imagineear.com/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// 38 °C = 999, under the arm, vaccines, no thermometer: hot chest or back.
    GlasgowFever = "glasgow-fever" => source(
        "Fever / High Temperature (Babies aged under 3 months)",
        "NHS Greater Glasgow and Clyde, Royal Hospital for Children",
        None,
        "https://rightdecisions.scot.nhs.uk/rhcg/royal-hospital-for-children-for-patients-carers-visitors/about-your-childs-health-information-resources/newborns-and-infants/concerned-your-baby-is-unwell-newborns-and-babies-less-than-3-months/fever-high-temperature-babies-aged-under-3-months",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Yellow and feeds badly, sleepy, floppy, high cry = 999; first 24 h = at once.
    Under5sJaundice = "under5s-jaundice" => source(
        "Newborn jaundice",
        "Health for Under 5s (NHS)",
        None,
        "https://healthforunder5s.co.uk/sections/baby/newborn-jaundice",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// The same signs = today; chalk-pale stool; two weeks.
    WyJaundice = "wy-jaundice" => source(
        "My baby is yellow (jaundice)",
        "West Yorkshire Healthier Together (NHS)",
        None,
        "https://wyhealthiertogether.nhs.uk/parentscarers/worried-your-baby-unwell-under-3-months/jaundice",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Have any yellow baby checked; severe = immediately.
    HseJaundice = "hse-jaundice" => source(
        "Symptoms - Jaundice in newborn babies",
        "HSE (Ireland)",
        Some(2019),
        "https://www2.hse.ie/conditions/jaundice-newborn-babies/symptoms/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// First 24 h urgent, dark urine, pale stools, eyes and gums for every skin.
    NiceCg98 = "nice-cg98" => source(
        "Jaundice in newborn babies under 28 days (CG98)",
        "National Institute for Health and Care Excellence (NICE)",
        Some(2010),
        "https://www.nice.org.uk/guidance/cg98",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Always a medical emergency; GP the same day, 111, A&E, 999.
    AppPp = "app-pp" => source(
        "Postpartum Psychosis; Getting Help",
        "Action on Postpartum Psychosis (UK)",
        None,
        "https://www.app-network.org/what-is-pp/getting-help/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Psychiatric emergency; mania, confusion, hallucinations, delusions.
    RcpsychPp = "rcpsych-pp" => source(
        "Postpartum Psychosis",
        "HSE (Ireland) with the Royal College of Psychiatrists",
        Some(2019),
        "https://docslib.org/doc/11985929/postpartum-psychosis",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Red flags: sudden change, violent self-harm thoughts, estrangement.
    SignPerinatal = "sign-perinatal" => source(
        "Assessment of risk of suicide (Mental health in pregnancy and after birth, SIGN)",
        "Healthcare Improvement Scotland",
        None,
        "https://rightdecisions.scot.nhs.uk/mental-health-in-pregnancy-and-after-birth-sign/recommendations-for-health-and-social-care-professionals/screening-and-assessment/assessment-of-risk-of-suicide",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Loss above 10 %; birth weight back by 3 weeks.
    NiceNg75 = "nice-ng75" => source(
        "Faltering growth: recognition and management of faltering growth in children (NG75)",
        "National Institute for Health and Care Excellence (NICE)",
        Some(2017),
        "https://www.nice.org.uk/guidance/ng75/chapter/Recommendations",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Give expressed drops; watch that the baby is not ill.
    BordersReluctant = "borders-reluctant" => source(
        "Reluctant feeders",
        "NHS Borders (Right Decisions, Healthcare Improvement Scotland)",
        None,
        "https://rightdecisions.scot.nhs.uk/nhs-borders-clinical-guidelines/acute-services/midwifery/reluctant-feeders",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Extra feeds: expressed milk, donor milk, formula.
    Abm3 = "abm-3" => source(
        "ABM Clinical Protocol #3: Supplementary Feedings in the Healthy Term Breastfed Neonate, Revised 2017",
        "Academy of Breastfeeding Medicine. Breastfeeding Medicine",
        Some(2017),
        "https://www.guidelinecentral.com/guideline/8090/",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Brick dust can mean too little milk; two yellow stools.
    KentNappies = "kent-nappies" => source(
        "What's in a nappy",
        "Kent and Medway Local Maternity System (NHS)",
        None,
        "https://www.kentandmedwaylms.nhs.uk/after-birth/caring-my-baby/whats-nappy",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Blisters, kisses, first herpes late in pregnancy; act fast.
    HseNeonatalHerpes = "hse-neonatal-herpes" => source(
        "Neonatal herpes",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/conditions/neonatal-herpes",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A&E or 999, kisses, tell about herpes.
    HtNeonatalHerpes = "ht-neonatal-herpes" => source(
        "Neonatal herpes simplex virus infection",
        "Healthier Together (NHS; staging copy of the site)",
        None,
        "https://staging.healthiertogether.nhs.uk/new-parent-and-baby/neonatal-herpes-simplex-virus-infection",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// That side off, its milk away until healed, cover, wash.
    CdcHerpes = "cdc-herpes" => source(
        "Herpes Simplex Virus and Breastfeeding",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/breastfeeding-special-circumstances/hcp/illnesses-conditions/herpes.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Cracked or bleeding nipples: stop for a time, discard.
    CdcHepatitis = "cdc-hepatitis" => source(
        "Hepatitis B or C Infections and Breastfeeding",
        "Centers for Disease Control and Prevention (US)",
        None,
        "https://www.cdc.gov/breastfeeding-special-circumstances/hcp/illnesses-conditions/hepatitis-b-c.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Chickenpox around birth can be life-threatening for the baby.
    VaricellaNeonate = "varicella-neonate" => source(
        "Management of varicella in neonates and infants",
        "Blumental S, Lepage P. BMJ Paediatrics Open 3:e000433",
        Some(2019),
        "https://doi.org/10.1136/bmjpo-2019-000433",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Contact or rash: see a doctor as soon as you know.
    NctChickenpox = "nct-chickenpox" => source(
        "Chickenpox in pregnancy",
        "NCT (UK)",
        None,
        "https://www.nct.org.uk/pregnancy/chickenpox-pregnancy",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Fever, chills, aches = GP as soon as possible.
    NidirectMastitis = "nidirect-mastitis" => source(
        "Mastitis",
        "nidirect (Northern Ireland)",
        None,
        "https://www.nidirect.gov.uk/conditions/mastitis",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Acute abscess within 24 h; 48 h; refer what comes back.
    LothianAbscess = "lothian-abscess" => source(
        "Breast Abscess (RefHelp)",
        "NHS Lothian",
        None,
        "https://apps.nhslothian.scot/refhelp/guidelines/breastdisease/breastabscess",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Signs that a cracked nipple is infected.
    NippleInfection = "nipple-infection" => source(
        "Infected nipple damage",
        "Breastfeeding FAQs (breastfeedingfaqs.com)",
        None,
        "https://www.breastfeedingfaqs.com/discover-vault/nipple-and-breast-problems/nipple-damage/infected-nipple-damage",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Four babies well; no reason to stop.
    Serratia = "serratia" => source(
        "Pink colored breast milk! Serratia marcescens infection, series of 4 cases",
        "Ayuzo-del-Valle NC, Flores-Osorio X. Boletín Médico del Hospital Infantil de México",
        None,
        "https://doi.org/10.24875/BMHIM.23000087",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Lump not cleared in 24 h, or unwell = GP. It also teaches massage of the lump: do not carry over.
    RaisingChildren = "raising-children" => source(
        "Blocked milk duct, mastitis and breast abscess",
        "Raising Children Network (Australia)",
        None,
        "https://raisingchildren.net.au/newborns/breastfeeding-bottle-feeding/breastfeeding-challenges/blocked-duct-mastitis-abscess",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Any lump after a week or so.
    BreastLumps = "breast-lumps" => source(
        "Breast Lumps",
        "BreastFeeding Support (breastfeeding.support)",
        None,
        "https://breastfeeding.support/breast-lumps/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Nipple, armpit, shape, rash, discharge.
    NelCancer = "nel-cancer" => source(
        "Breast cancer signs and symptoms",
        "North East London Cancer Alliance (NHS)",
        None,
        "https://www.nelcanceralliance.nhs.uk/signs-and-symptoms-breast-cancer",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Clears within 7 days, both sides as a rule.
    RustyPipe = "rusty-pipe" => source(
        "Case report on rusty pipe syndrome",
        "BMC Pregnancy and Childbirth",
        Some(2022),
        "https://doi.org/10.1186/s12884-022-05048-5",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Low mood, worry, no joy.
    WshMood = "wsh-mood" => source(
        "Mental health support",
        "West Suffolk NHS Foundation Trust",
        None,
        "https://wsh.nhs.uk/Services-A-Z/Maternity/Postnatal-care/Mental-health-support.aspx",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A wave before let-down, minutes, bodily.
    KellymomDmer = "kellymom-dmer" => source(
        "Depression or other negative emotions upon milk let-down (D-MER)",
        "KellyMom",
        Some(2012),
        "http://kellymom.com/2012/04/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Who was left out of the trial.
    DameProtocol = "dame-protocol" => source(
        "Safety and efficacy of antenatal milk expressing for women with diabetes in pregnancy: protocol for a randomised controlled trial",
        "Forster DA, Jacobs S, Amir LH, et al. BMJ Open 4(10):e006571",
        Some(2014),
        "https://doi.org/10.1136/bmjopen-2014-006571",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Not for mastitis, clogged ducts, abscess; must not hurt.
    PittsburghSoftening = "pittsburgh-softening" => source(
        "Reverse Pressure Softening",
        "Breastfeeding Center of Pittsburgh (US)",
        None,
        "https://breastfeedingcenterofpittsburgh.com/bf101/reverse-pressure-softening",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Shared decision; under 1 %, not zero.
    HivHotline = "hiv-hotline" => source(
        "Infant Feeding and HIV",
        "National Perinatal HIV Hotline (US)",
        None,
        "https://hivpregnancyhotline.org/content/basic-page/infant-feeding-and-hiv",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Feeding with treatment, or none, as the country decides.
    WhoHiv2016 = "who-hiv-2016" => source(
        "Guideline: updates on HIV and infant feeding",
        "World Health Organization and UNICEF",
        Some(2016),
        "https://www.who.int/publications/i/item/9789241549707",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Formula safest; if feeding: no virus, healthy tummies, healthy breasts.
    BhivaLeaflet = "bhiva-leaflet" => source(
        "HIV and breastfeeding your baby",
        "UK leaflet with the 'Safer Triangle'",
        None,
        "https://docslib.org/doc/4302491/hiv-and-breastfeeding-your-baby",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// WHO: no parting; mask, treat the baby; US: apart for a time.
    ELactanciaTb = "e-lactancia-tb" => source(
        "Maternal Tuberculosis",
        "e-lactancia.org (APILAM)",
        None,
        "http://www.e-lactancia.org/breastfeeding/maternal-tuberculosis/product/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Most can be taken; not codeine, not aspirin for pain.
    WalesMedicines = "wales-medicines" => source(
        "Breastfeeding & medicines",
        "NHS 111 Wales",
        None,
        "https://111.wales.nhs.uk/livewell/pregnancy/Breastfeedingmedicines/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Alcohol, smoking, cannabis: avoid or limit, ask.
    WicAlcohol = "wic-alcohol" => source(
        "Breastfeeding and Alcohol, Drugs, and Smoking",
        "US Department of Agriculture, WIC Breastfeeding Support",
        None,
        "https://wicbreastfeeding.fns.usda.gov/node/153",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Upright, never pour, breaks.
    KarolinskaCup = "karolinska-cup" => source(
        "Cup feeding",
        "Karolinska University Hospital (Sweden)",
        None,
        "https://karolinska.se/vard/tema/tema-barn---astrid-lindgrens-barnsjukhus/neonatologi/neonatal-care/feeding-your-baby/cup-feeding",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Baby sets the pace, do not pour.
    HelsenorgeCup = "helsenorge-cup" => source(
        "Methods of giving breast milk and formula",
        "Helsenorge (Norway)",
        None,
        "https://www.helsenorge.no/en/spedbarn/spedbarnsmat-og-amming/methods-of-giving-breast-milk-and-formula/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Hand only or pump, for babies born very early: milk to day 28.
    Lussier2015 = "lussier-2015" => source(
        "Daily Breastmilk Volume in Mothers of Very Low Birth Weight Neonates: A Repeated-Measures Randomized Trial of Hand Expression Versus Electric Breast Pump Expression",
        "Lussier MM, Brownell EA, Proulx TA, et al. Breastfeeding Medicine 10(6):312-317",
        Some(2015),
        "https://doi.org/10.1089/bfm.2015.0014",
        Evidence::TrialOrReview,
        Access::Abstract,
    );

    /// Hands beside a pump bring more.
    Morton2009 = "morton-2009" => source(
        "Combining hand techniques with electric pumping increases milk production in mothers of preterm infants",
        "Morton J, Hall JY, Wong RJ, et al. Journal of Perinatology 29:757-764",
        Some(2009),
        "https://doi.org/10.1038/jp.2009.87",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Hands first, within one to two hours.
    HsePremature = "hse-premature" => source(
        "Hand expressing breast milk for your premature or ill baby",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/babies-children/breastfeeding/expressing-pumping/hand-expressing-breast-milk-for-your-premature-or-ill-baby/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A pump from about day three, with hands before and after it.
    HsePrematurePump = "hse-premature-pump" => source(
        "Pumping breast milk for your premature or ill baby",
        "HSE (Ireland)",
        None,
        "https://www2.hse.ie/babies-children/breastfeeding/expressing-pumping/pumping-breast-milk-for-your-premature-or-ill-baby/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Hands first, by two hours.
    GuysExpressing = "guys-expressing" => source(
        "Expressing your breast milk",
        "Guy's and St Thomas' NHS Foundation Trust",
        None,
        "https://www.guysandstthomas.nhs.uk/health-information/expressing-your-breast-milk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A plan for a baby who loses weight.
    NbtWeight = "nbt-weight" => source(
        "Weight loss",
        "North Bristol NHS Trust",
        None,
        "https://www.nbt.nhs.uk/maternity-services/feeding-your-baby/weight-loss",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Back at the weight at birth.
    HealthierTogetherWeight = "healthier-together-weight" => source(
        "Healthy weight",
        "Healthier Together (NHS), what0-18.nhs.uk",
        None,
        "https://www.what0-18.nhs.uk/worried-your-baby-unwell-under-3-months-2/infant-feeding/healthy-weight",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// All that touches milk, for the first year.
    NctSterilise = "nct-sterilise" => source(
        "How to sterilise baby bottles, breast pumps and other feeding equipment",
        "NCT (UK)",
        None,
        "https://www.nct.org.uk/baby-toddler/feeding/practical-tips/how-sterilise-baby-bottles-breast-pumps-and-other-feeding-equipment",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// How to clean and sterilise.
    HseEquipment = "hse-equipment" => source(
        "How to prepare equipment for bottle feeding",
        "HSE (Ireland)",
        Some(2024),
        "https://www2.hse.ie/babies-children/bottle-feeding/equipment/",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Daily under two months.
    CdcClean = "cdc-clean" => source(
        "Infant Feeding Hygiene",
        "Centers for Disease Control and Prevention (US), copy on edurev.in",
        None,
        "https://edurev.in/t/216737/Infant-Feeding-Hygiene",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Boil for ten minutes at least.
    NhsSteriliseCopy = "nhs-sterilise-copy" => source(
        "Sterlising baby feeding equipment",
        "NHS, copy on habermanbaby.com",
        None,
        "http://habermanbaby.com/information/making-the-transition/sterilising-baby-bottles",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// A cup needs no sterilising.
    CupPoster = "cup-poster" => source(
        "Did you know you can re-establish breastfeeding through a process called relactation?",
        "Whoolery M, Fogarty J",
        Some(2020),
        "https://vdocuments.us/did-you-know-you-can-re-establish-breastfeeding-through-a-breastfeeding-saves.html",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Upright, lip, lap, never pour.
    OpenlearnCup = "openlearn-cup" => source(
        "8.3.4 Show mothers how to cup feed the baby",
        "The Open University, OpenLearn Create",
        None,
        "https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=342&section=1.5.4",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Drops by syringe and cup.
    NhsLothianTerm = "nhs-lothian-term" => source(
        "Supporting breastfeeding from birth in the low-risk term infant",
        "NHS Lothian (neonatal guidelines, in development)",
        None,
        "https://rightdecisions.scot.nhs.uk/nhs-lothian-neonatal-guidelines-in-development/medical-and-nursing-guidelines/fluids-nutrition-gi/supporting-breastfeeding-from-birth-in-the-low-risk-term-infant",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storing at home, thawed milk among it.
    Derbyshire = "derbyshire" => source(
        "Storing breastmilk",
        "Derbyshire Healthy Family (NHS)",
        None,
        "https://www.derbyshirehealthyfamily.org.uk/breastfeeding/practical-tips/storing-breastmilk",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storing, as Spanish paediatricians tell families.
    AepStoring = "aep-storing" => source(
        "Leche materna: como conservarla y almacenarla",
        "Asociación Española de Pediatría, EnFamilia",
        None,
        "http://enfamilia.aeped.es/edades-etapas/leche-materna-como-conservarla-almacenarla",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storing, as the NHS tells parents.
    NhsStoringCopy = "nhs-storing-copy" => source(
        "Milk Storage",
        "lil-baby.com, copy of an NHS text",
        None,
        "http://lil-baby.com/en/blog-details/5",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Storing, as a health ministry officer told the press.
    TukoKenya = "tuko-kenya" => source(
        "When Frozen, Breastmilk Can Be Preserved One Year: Expert Talks About Safety of Breastmilk",
        "TUKO.co.ke",
        None,
        "https://tuko.co.ke/421117-safe-breastmilk-facts-storage-handling-babys-expressed-milk.html",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Storing, one-door and two-door fridges.
    ChinaLeaflet = "china-leaflet" => source(
        "母乳保存时间",
        "tengfeihs.com, after a leaflet of the Ministry of Health of China",
        None,
        "https://tengfeihs.com/jiankang/449371.html",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Storing, for nurseries.
    Dgs2013 = "dgs-2013" => source(
        "Orientação nº 018/2013",
        "Direção-Geral da Saúde (Portugal), summary by Joana Ferreira",
        Some(2013),
        "https://pt.scribd.com/document/680061379/LM",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Storing: what French agencies said.
    AfssaTable = "afssa-table" => source(
        "Tableau comparatif des durées de conservation du lait",
        "La Leche League France",
        None,
        "https://www.lllfrance.org/1570-tableau-comparatif-des-durees-de-conservation-du-lait",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Storing: twelve hours, fifteen days.
    BrasilCartilha = "brasil-cartilha" => source(
        "Armazenamento do leite materno",
        "Revista Vitale (Brazil), after the Ministério da Saúde",
        None,
        "https://revistavitale.com.br/?p=5996",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Expressing and feeding in a disaster.
    CdcEmergency = "cdc-emergency" => source(
        "Special Considerations for Emergencies",
        "Centers for Disease Control and Prevention (US), Infant Feeding in Emergencies Toolkit",
        None,
        "https://www.cdc.gov/infant-feeding-emergencies-toolkit/php/special-considerations.html",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Storing without a fridge.
    Hesperian2012 = "hesperian-2012" => source(
        "Where Women Have No Doctor, page 113: How to store the milk",
        "Hesperian",
        Some(2012),
        "https://ewb.seedsnet.in/modules/en-hesperian_health/en_wwhnd_2012_full/page125.html",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// Frozen milk when the power is off.
    EatsOnFeetsPower = "eatsonfeets-power" => source(
        "How to protect expressed milk during a power outage",
        "Eats on Feets",
        None,
        "https://eatsonfeetsresources.org/?p=2624",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// How some parents share milk.
    EatsOnFeets = "eatsonfeets" => source(
        "Requesting Milk",
        "Eats on Feets",
        None,
        "https://www.eatsonfeetsresources.org/requesting-milk/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Donor milk, and the advice of the US FDA.
    JamaDonor2016 = "jama-donor-2016" => source(
        "Donor Breast Milk",
        "Moreno MA. JAMA Pediatrics 170(7):720",
        Some(2016),
        "https://doi.org/10.1001/jamapediatrics.2015.2540",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Milk kinship.
    AapMilkKinship = "aap-milk-kinship" => source(
        "Islamic Beliefs About Milk Kinship and Donor Human Milk in the United States",
        "Subudhi S, Sriraman N. Pediatrics 147(2):e20200441",
        Some(2021),
        "https://publications.aap.org/pediatrics/article/147/2/e20200441/36260/",
        Evidence::PracticeOrExpert,
        Access::Abstract,
    );

    /// A country that forbids the sale.
    FssaiNews = "fssai-news" => source(
        "Government on lactation centres; FSSAI forbids the sale of human milk",
        "Ommcom News (India)",
        None,
        "https://ommcomnews.com/india-news/govt-formed-lactation-centres-for-sick-preterm-low-birth-weight-babies-mos",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Burning after feeds, and other causes.
    NhsThrush = "nhs-thrush" => source(
        "Thrush",
        "NHS (Start4Life)",
        None,
        "https://nhs.uk/start4life/baby/breastfeeding/breastfeeding-challenges/thrush",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Thrush in a baby’s mouth.
    HealthierTogetherThrush = "healthier-together-thrush" => source(
        "My baby has thrush",
        "Healthier Together (NHS), what0-18.nhs.uk",
        None,
        "https://what0-18.nhs.uk/worried-your-baby-unwell-under-3-months-2/worried-about-your-baby/my-baby-has-thrush",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// A nipple that turns white in the cold.
    AbaVasospasm = "aba-vasospasm" => source(
        "Nipple vasospasm",
        "Australian Breastfeeding Association",
        None,
        "https://www.breastfeeding.asn.au/resources/vasospasm",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Do not open a white spot.
    MitchellBlebs = "mitchell-blebs" => source(
        "Management of Lactation Complications – Nipple Blebs",
        "arrangoizmd.com",
        Some(2023),
        "https://arrangoizmd.com/2023/09/22/management-of-lactation-complications-nipple-blebs",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// The other school.
    LactationStationBlebs = "lactation-station-blebs" => source(
        "Milk Blebs",
        "Daly J, The Lactation Station (New Zealand)",
        None,
        "https://thelactationstation.co.nz/blogs/breastfeeding-tips-info/milk-blebs",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// A wave of dread before the let-down.
    Dmer2018 = "dmer-2018" => source(
        "Dysphoric Milk Ejection Reflex: A Case Series",
        "Ureño TL, et al. Breastfeeding Medicine 13(1):85-88",
        Some(2018),
        "https://doi.org/10.1089/bfm.2017.0086",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Jewellery out; surgery.
    SwicaPiercing = "swica-piercing" => source(
        "Is it possible to breastfeed with a nipple piercing or after breast surgery?",
        "SWICA (Switzerland)",
        None,
        "https://www.swica.ch/en/private/health/world-of-health/health-tips/family/breastfeed-piercing-breast-surgery/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Surgery, piercings, leaks.
    IableSurgery = "iable-surgery" => source(
        "Breast Surgery, Piercing, and Radiation",
        "Galactapedia",
        None,
        "https://galactapedia.org/breast-surgery-piercing-radiation/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Milk after a death.
    AbaLoss = "aba-loss" => source(
        "Lactation after infant death",
        "Australian Breastfeeding Association",
        None,
        "https://www.breastfeeding.asn.au/bfinfo/lactation-after-infant-death",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Milk after a death: choices.
    LeedsLoss = "leeds-loss" => source(
        "Breast care choices after miscarriage, stillbirth, or neonatal death",
        "Leeds Teaching Hospitals NHS Trust",
        None,
        "https://www.leedsth.nhs.uk/?p=42105",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Milk after a death, step by step.
    CuhLoss = "cuh-loss" => source(
        "Lactation and loss",
        "Cambridge University Hospitals NHS Foundation Trust",
        None,
        "https://www.cuh.nhs.uk/patient-information/lactation-and-loss",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Milk after a death: no binding.
    NswLoss = "nsw-loss" => source(
        "Breast care when a baby has died",
        "NSW Health (Australia)",
        Some(2018),
        "https://www.health.nsw.gov.au/kidsfamilies/MCFhealth/maternity/Pages/breast-care-when-baby-has-died.aspx",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Milk after a death: weeks to months.
    SchnLoss = "schn-loss" => source(
        "Stopping milk production after losing your baby",
        "Sydney Children's Hospitals Network",
        None,
        "http://www.schn.health.nsw.gov.au/node/52",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Never on a sofa.
    WalthamSafeSleep = "waltham-safe-sleep" => source(
        "Safe sleep",
        "London Borough of Waltham Forest",
        Some(2024),
        "https://walthamforest.gov.uk/health-and-wellbeing/antenatal-guide-pregnant-women/safe-sleep",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Not when very tired.
    HumberSafeSleep = "humber-safe-sleep" => source(
        "Information about safer sleep from The Lullaby Trust",
        "Humber Teaching NHS Foundation Trust",
        Some(2019),
        "https://www.humber.nhs.uk/news/Information-about-safer-sleep.htm",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Starting again: the baby is fed meanwhile.
    EnnRelactation = "enn-relactation" => source(
        "6.3 How to help a woman to relactate. Infant Feeding in Emergencies, Module 2, Version 1.0",
        "ENN, IBFAN, Terre des hommes, UNHCR, UNICEF, WFP, WHO",
        Some(2004),
        "http://helid.digicollection.org/en/d/Js8230e/2.1.3.html",
        Evidence::GuidelineOrStudy,
        Access::Copy,
    );

    /// Starting again: a review.
    WhoRelactation1998 = "who-relactation-1998" => source(
        "Relactation: a review of experience and recommendations for practice",
        "World Health Organization",
        Some(1998),
        "https://vdocuments.net/relactation-a-review-of-experience-and-recommendations-for-.html",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Milk without a birth.
    AbaRainbow2021 = "aba-rainbow-2021" => source(
        "Breastfeeding, chest feeding and human milk feeding: Supporting LGBTQIA+ Families",
        "Australian Breastfeeding Association and Rainbow Families NSW",
        Some(2021),
        "https://docslib.org/doc/6769167/breastfeeding-chest-feeding-and-human-milk-feeding",
        Evidence::PracticeOrExpert,
        Access::Abstract,
    );

    /// Lactation care for all parents.
    Abm33 = "abm-33" => source(
        "ABM Clinical Protocol #33: Lactation Care for Lesbian, Gay, Bisexual, Transgender, Queer, Questioning, Plus Patients",
        "Ferri RL, Rosen-Carole CB, Jackson J, et al., Academy of Breastfeeding Medicine. Breastfeeding Medicine 15(5)",
        Some(2020),
        "https://doi.org/10.1089/bfm.2020.29152.rlf",
        Evidence::GuidelineOrStudy,
        Access::Abstract,
    );

    /// Hand gel where there is no soap and water.
    WellbeingAfrica = "wellbeing-africa" => source(
        "How to Safely Express and Store Breast Milk",
        "Wellbeing Africa (South Africa), in the words of the US CDC",
        None,
        "https://wellbeingafrica.co.za/Milk-Storing",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// A blocked duct that is not gone by about 48 hours needs more help.
    IbconlineDucts = "ibconline-ducts" => source(
        "Blocked Ducts & Mastitis",
        "International Breastfeeding Centre (Canada)",
        None,
        "https://ibconline.ca/information-sheets/blocked-ducts-mastitis/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Twelve hours, fifteen days: what the health ministry recommends.
    SaudeAbril = "saude-abril" => source(
        "Como armazenar o leite materno corretamente?",
        "Saúde (Abril, Brazil), on the Ministério da Saúde",
        Some(2025),
        "https://saude.abril.com.br/familia/como-armazenar-o-leite-materno-corretamente",
        Evidence::PracticeOrExpert,
        Access::Copy,
    );

    /// A young baby at 37.8 °C needs help at once.
    ParanaDanger = "parana-danger" => source(
        "Sinais de Perigo",
        "Secretaria da Saúde do Paraná (Brazil)",
        None,
        "https://www.saude.pr.gov.br/Pagina/Sinais-de-Perigo",
        Evidence::GuidelineOrStudy,
        Access::Page,
    );

    /// Forty-eight hours, four months: the guide of the health ministry.
    Babig = "babig" => source(
        "Conservation du lait maternel : durée, bonnes pratiques et sécurité",
        "Babig (France), on the ministry of health and ANSES",
        None,
        "https://www.babig.fr/conservation-du-lait-maternel-duree-bonnes-pratiques-et-securite/",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// Up to three days in a fridge.
    GulfTodayDha = "gulf-today-dha" => source(
        "DHA to hold virtual lecture on healthcare",
        "Gulf Today, on the Dubai Health Authority",
        Some(2020),
        "https://www.pressreader.com/bahrain/gulf-today/20200816/281603832828888",
        Evidence::PracticeOrExpert,
        Access::Page,
    );

    /// A start within the first hour, or some hours after the birth.
    Parker2020 = "parker-2020" => source(
        "Timing of milk expression following delivery in mothers delivering preterm very low birth weight infants: a randomized trial",
        "Parker LA, Sullivan S, Kruger C, Mueller M. Journal of Perinatology 40:1236-1245",
        Some(2020),
        "https://doi.org/10.1038/s41372-020-0688-z",
        Evidence::TrialOrReview,
        Access::Abstract,
    );
}
