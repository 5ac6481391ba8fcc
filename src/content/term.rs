//! Terms: the words of the field, explained.

use crate::content::source::SourceId as S;
use crate::facts::{Basis, ItemFacts, Phase};
use crate::id::content;

const fn term(basis: Basis) -> ItemFacts {
    ItemFacts { phases: Phase::ALL, paragraphs: &[], parts: &[], quantities: &[], basis, contested: None }
}

impl ItemFacts {
    const fn contested(self, by: Basis) -> Self {
        Self { contested: Some(by), ..self }
    }
}

content! {
    "term id",
    /// A term of the glossary.
    TermId => ItemFacts {
        /// The raised tip.
        Nipple = "term-nipple" => term(Basis::guideline(&[S::Ramsay2005]));
        /// The ring of darker skin.
        Areola = "term-areola" => term(Basis::guideline(&[S::Ramsay2005, S::Cuh]));
        /// The tissue that makes milk.
        MammaryGland = "term-mammary-gland" => term(Basis::guideline(&[S::EducatedBirth, S::Ramsay2005]));
        /// The tiny sacs.
        Alveoli = "term-alveoli" => term(Basis::guideline(&[S::AapLetDown, S::Who2009]));
        /// The tubes.
        MilkDuct = "term-milk-duct" => term(Basis::guideline(&[S::Ramsay2005]));
        /// The "little beans".
        LactiferousSinus = "term-lactiferous-sinus" => term(Basis::practice(&[S::EducatedBirth])).contested(Basis::guideline(&[S::Ramsay2005]));
        /// The milk ejection reflex.
        LetDown = "term-let-down" => term(Basis::guideline(&[S::AapLetDown, S::Who2009]));
        /// The first milk.
        Colostrum = "term-colostrum" => term(Basis::guideline(&[S::ForthValley]));
        /// Painful fullness.
        Engorgement = "term-engorgement" => term(Basis::guideline(&[S::UnicefEngorgement]));
        /// A duct narrowed by swelling.
        CloggedDuct = "term-clogged-duct" => term(Basis::guideline(&[S::Abm36])).contested(Basis::guideline(&[S::WestSuffolk, S::Bfn]));
        /// Inflammation of the breast.
        Mastitis = "term-mastitis" => term(Basis::guideline(&[S::Abm36, S::LllgbMastitis]));
        /// A pocket of pus.
        Abscess = "term-abscess" => term(Basis::guideline(&[S::Highland]));
        /// A lactation consultant.
        Ibclc = "term-ibclc" => term(Basis::practice(&[S::EducatedBirth]));
        /// Whoever cares for the reader's health.
        CareProvider = "term-care-provider" => term(Basis::practice(&[S::EducatedBirth]));
        /// Taking milk out with one's hands.
        HandExpression = "term-hand-expression" => term(Basis::guideline(&[S::Who2009, S::EducatedBirth]));
        /// Feeding words beside "breastfeeding".
        Chestfeeding = "term-chestfeeding" => term(Basis::guideline(&[S::AbmLanguage2021, S::NhsChestfeeding])).contested(Basis::practice(&[S::Gribble2022]));
        /// Tested milk of another person.
        DonorMilk = "term-donor-milk" => term(Basis::practice(&[S::JamaDonor2016]));
        /// Milk made in a factory.
        Formula = "term-formula" => term(Basis::guideline(&[S::CdcEmergency]));
        /// To free from germs.
        Sterilise = "term-sterilise" => term(Basis::guideline(&[S::NctSterilise, S::HseEquipment]));
        /// A wave of bad feeling before the let-down.
        DMer = "term-d-mer" => term(Basis::guideline(&[S::Dmer2018]));
        /// Milk without a birth.
        InducedLactation = "term-induced-lactation" => term(Basis::guideline(&[S::Abm33]));
        /// Milk again after a break.
        Relactation = "term-relactation" => term(Basis::guideline(&[S::WhoRelactation1998, S::EnnRelactation]));
        /// Tightenings of the womb.
        Tightenings = "term-tightenings" => term(Basis::guideline(&[S::Kavanagh2005]));
    }
}
