//! The door: from a reader to a guide that is made once and then only read.

use std::sync::{Arc, LazyLock, OnceLock};

use unic_langid::LanguageIdentifier;

use crate::assemble::{About, assemble};
use crate::facts::Phase;
use crate::guide::Guide;
use crate::language::{Language, Wording, english, languages};
use crate::negotiate::Tags;
use crate::reader::Reader;
use crate::words::finished::Finished;

/// The guide for a reader, in the best shipped language, English at worst. Its `lang` says which one it is.
///
/// It is made at first use and kept: asking again for the same language, wording and phase costs a look at the tags.
///
/// ```
/// use hand_expression::{Phase, Reader, Wording, guide};
///
/// let english = guide("en-GB, de;q=0.5");
/// assert_eq!(english.lang.to_string(), "en");
/// assert_eq!(english.steps.len(), 5);
///
/// let mine = guide(Reader::new("es_MX.UTF-8").wording(Wording::Chest).phase(Phase::FirstDays));
/// assert_eq!((mine.lang.to_string(), mine.wording), ("es".to_string(), Wording::Default));
/// ```
pub fn guide(reader: impl Into<Reader>) -> Arc<Guide> {
    static SHIPPED: LazyLock<Kept> = LazyLock::new(|| Kept::new([]));
    SHIPPED.guide(&reader.into(), |wanted| {
        shipped(SHIPPED.base(wanted.language).unwrap_or_else(english), wanted.wording, wanted.phase)
    })
}

/// Places for all guides that there can be, so that what is kept is bounded, and reading takes no lock.
pub(crate) struct Kept {
    /// Shipped languages first, in their order, then those that only an application brings.
    tags: Tags,
    /// For each tag that an application brings, the shipped language that it is a regional form of.
    bases: Vec<Option<&'static Language>>,
    /// A place for each shipped language, and for each of the others one for each language to fall back on: and there for each wording and
    /// phase.
    places: Box<[OnceLock<Arc<Guide>>]>,
}

/// Which guide a reader is to get.
pub(crate) struct Wanted {
    /// Its place among the tags.
    pub language: usize,
    /// The shipped language from which come the items that an application's own language lacks.
    #[cfg_attr(not(feature = "overlay"), allow(dead_code))]
    pub fallback: usize,
    pub wording: Wording,
    pub phase: Option<Phase>,
}

/// Every phase, and all of them together.
const PHASES: usize = Phase::ALL.len() + 1;

impl Kept {
    /// For the shipped languages, and these beside them.
    pub fn new(own: impl IntoIterator<Item = LanguageIdentifier>) -> Self {
        let shipped = languages().len();
        let tags = Tags::shipped_and(languages().iter().map(Language::tag), own);
        let base = |tag| languages().get(tags.best(tag, shipped)?);
        let bases: Vec<_> = tags.as_slice().iter().skip(shipped).map(base).collect();
        let places = (shipped + bases.len() * shipped) * Wording::ALL.len() * PHASES;
        Self { places: (0..places).map(|_| OnceLock::new()).collect(), tags, bases }
    }

    pub fn tags(&self) -> &[LanguageIdentifier] {
        self.tags.as_slice()
    }

    /// The shipped language that the tag at a place is, or that it is a regional form of.
    pub fn base(&self, place: usize) -> Option<&'static Language> {
        languages().get(place).or_else(|| self.bases.get(place - languages().len()).copied().flatten())
    }

    /// The guide for a reader, made by `make` if it is not there yet.
    pub fn guide(&self, reader: &Reader, make: impl FnOnce(Wanted) -> Guide) -> Arc<Guide> {
        let shipped = languages().len();
        let language = self.tags.negotiate(reader.languages(), self.tags().len());
        let (asked, phase) = reader.chosen();
        let (fallback, wording) = match self.base(language) {
            // A shipped language is whole and falls back on nothing that the reader may choose.
            Some(base) => (0, base.wording(asked)),
            None => (self.tags.negotiate(reader.languages(), shipped), Wording::Default),
        };
        let wanted = Wanted { language, fallback, wording, phase };
        let row = language.checked_sub(shipped).map_or(language, |own| shipped + own * shipped + fallback);
        let place = (row * Wording::ALL.len() + wording as usize) * PHASES
            + phase.map_or(0, |phase| phase as usize + 1);
        match self.places.get(place) {
            Some(place) => Arc::clone(place.get_or_init(|| Arc::new(make(wanted)))),
            // There is a place for each of them; without one, a guide would not be kept.
            None => Arc::new(make(wanted)),
        }
    }
}

/// The guide in a shipped language as its finished texts have it.
pub(crate) fn shipped(language: &'static Language, wording: Wording, phase: Option<Phase>) -> Guide {
    let lang = language.tag().clone();
    let mut words = Finished::read(language.texts(wording));
    assemble(
        &mut words,
        About { lang, country: language.country(), wording, status: language.status(), phase },
    )
}
