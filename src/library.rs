//! The same door with words of an application.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::assemble::{About, asks, assemble};
use crate::door::{Kept, Wanted, shipped};
use crate::guide::Guide;
use crate::language::{Language, Layer, Status, Wording, languages};
use crate::overlay::{self, OverlayError};
use crate::reader::Reader;
use crate::words::Words;
use crate::words::finished::{Finished, pending};
use crate::words::layers::{Over, SourceLayers, finish, has_terms, messages};

/// The guide with words that an application chose.
///
/// Build it once, share it between threads, and take guides from it: each is made at first use and kept.
///
/// ```
/// use hand_expression::{Library, Reader, StepId, Wording};
///
/// let library = Library::builder()
///     .overlay("en".parse()?, "step-express =\n    .title = Press, squeeze, let go")
///     .build()?;
/// let guide = library.guide(Reader::new("en-AU").wording(Wording::Chest));
/// assert_eq!(guide.get(StepId::Express).unwrap().title, "Press, squeeze, let go");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Library {
    kept: Kept,
    /// For each tag of what is kept, the words of the application, lowest first.
    overlays: Vec<Vec<String>>,
}

/// Collects what a [`Library`] is made of.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LibraryBuilder {
    overlays: Vec<(LanguageIdentifier, String)>,
}

impl Library {
    /// Starts a library of the shipped words.
    pub fn builder() -> LibraryBuilder {
        LibraryBuilder::default()
    }

    fn new(own: Vec<(LanguageIdentifier, String)>) -> Self {
        let mut tags: Vec<_> = languages().iter().map(|language| language.tag().clone()).collect();
        let mut overlays = vec![Vec::new(); tags.len()];
        for (tag, words) in own {
            if let Some((_, overlays)) = tags.iter().zip(&mut overlays).find(|(known, _)| **known == tag) {
                overlays.push(words);
            } else {
                tags.push(tag);
                overlays.push(vec![words]);
            }
        }
        Self { kept: Kept::new(tags.into_iter().skip(languages().len())), overlays }
    }

    /// Every language that it has words in: the shipped ones, English first, then those that only the application brings.
    ///
    /// ```
    /// use hand_expression::Library;
    ///
    /// let library = Library::builder().build()?;
    /// assert_eq!(library.languages()[0].to_string(), "en");
    /// # Ok::<(), hand_expression::OverlayError>(())
    /// ```
    pub fn languages(&self) -> &[LanguageIdentifier] {
        self.kept.tags()
    }

    /// The guide for a reader, in the best language that there is; English at worst.
    ///
    /// An item that an application's own language lacks comes whole from the next shipped language of the
    /// reader, and the item's `lang` says so.
    pub fn guide(&self, reader: impl Into<Reader>) -> Arc<Guide> {
        self.kept.guide(&reader.into(), |wanted| self.made(&wanted))
    }

    fn made(&self, wanted: &Wanted) -> Guide {
        let stack = self.stack(wanted.language, wanted.wording);
        if let (Some(language), []) = (stack.language, stack.own.as_slice()) {
            return shipped(language, wanted.wording, wanted.phase);
        }
        let mut languages = vec![stack.source()];
        // What stands on shipped words lacks nothing but what is pending there.
        if stack.language.is_none() {
            languages.push(self.stack(wanted.fallback, wanted.wording).source());
        }
        languages.push(self.stack(0, wanted.wording).source());
        let mut asks = asks(Status::App);
        let mut words: Box<dyn Words> = match stack.untouched() {
            Some(language) => {
                // The notice says that the application's words are among them.
                let own: BTreeSet<_> =
                    stack.own.iter().flat_map(|words| messages(words)).chain(["guide"]).collect();
                asks.retain(|ask| own.contains(ask.id));
                let shipped = Finished::read(language.texts(wanted.wording));
                Box::new(Over::new(shipped, finish(&asks, &languages)))
            }
            None => Box::new(finish(&asks, &languages)),
        };
        let country = stack.language.and_then(Language::country);
        let about = About {
            lang: stack.lang,
            country,
            wording: wanted.wording,
            status: Status::App,
            phase: wanted.phase,
        };
        assemble(&mut *words, about)
    }

    /// What the words of a language are made of.
    pub(crate) fn stack(&self, place: usize, wording: Wording) -> Stack<'_> {
        let language = self.kept.base(place);
        // The application's words for a language hold for its regional forms too, below their own.
        let below =
            language.and_then(|language| self.languages().iter().position(|tag| tag == language.tag()));
        let own = below.filter(|&below| below != place).into_iter().chain([place]);
        let own = own.filter_map(|place| self.overlays.get(place)).flatten().map(String::as_str).collect();
        let lang = self.languages().get(place).cloned().unwrap_or_default();
        let shipped = language.map(|language| language.layers(wording)).unwrap_or_default();
        Stack { lang, language, wording, shipped, own }
    }
}

/// The layers of one language in a library.
pub(crate) struct Stack<'l> {
    pub lang: LanguageIdentifier,
    /// The shipped language that it is, or that it is a regional form of.
    pub language: Option<&'static Language>,
    wording: Wording,
    /// Shipped words, lowest first.
    pub shipped: Vec<Layer>,
    /// Words of the application, over the shipped ones.
    pub own: Vec<&'l str>,
}

impl<'l> Stack<'l> {
    /// The shipped language whose finished texts hold in every item that the application has no message for: none where it has terms, which
    /// stand in any item, or another way to write numbers.
    fn untouched(&self) -> Option<&'static Language> {
        let terms = self.own.iter().any(|words| has_terms(words));
        self.language.filter(|language| *language.tag() == self.lang && !terms)
    }

    fn source(&self) -> SourceLayers<'l> {
        SourceLayers {
            lang: self.lang.clone(),
            country: self.language.and_then(Language::country),
            shipped: self.shipped.iter().map(|layer| layer.words).collect(),
            pending: self.language.map(|language| pending(language.texts(self.wording))).unwrap_or_default(),
            own: self.own.clone(),
        }
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags: Vec<_> = self.languages().iter().map(ToString::to_string).collect();
        f.debug_struct("Library").field("languages", &tags).finish_non_exhaustive()
    }
}

impl LibraryBuilder {
    /// Words of the application, as a Fluent file: they replace single texts or terms of a shipped language, or
    /// bring a new one.
    ///
    /// All overlays of a language are one stack, and are checked as one: a new language may come in as many files as it likes, and a
    /// term of one file may be used in another. Merging is by field: a message here may give a title and leave the rest as it is.
    /// Where two overlays say the same field, the later one stands. Only the language named is changed; where an application rewords
    /// English alone, the others keep their stock words. The guide's `status` becomes [`Status::App`].
    pub fn overlay(mut self, language: LanguageIdentifier, words: impl Into<String>) -> Self {
        let words = words.into();
        // The byte order mark of an editor is no word.
        let words = words.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(words);
        self.overlays.push((language, words));
        self
    }

    /// Checks every overlay and makes the library.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the overlays, each problem with its overlay, language, line, message and cure.
    pub fn build(self) -> Result<Library, OverlayError> {
        overlay::check(&self.overlays)?;
        Ok(Library::new(self.overlays))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Phase;
    use crate::words::finished::STALE;

    /// Messages of several kinds: one field of some, a number, a label, a sign, a caption.
    const WORDS: &str = "step-express =\n    .title = Own\nblock-ease-first =\n    .text = Own\nurgency =\n    .soon = Own\n\
        safety-fever =\n    .title = Own\nillustration-form-c =\n    .title = Own\n";

    #[test]
    fn what_an_application_has_no_message_for_is_as_fluent_says_it() {
        for language in languages() {
            for &wording in language.wordings() {
                for phase in std::iter::once(None).chain(Phase::ALL.iter().copied().map(Some)) {
                    let guide = |words: &str| {
                        let library =
                            Library::builder().overlay(language.tag().clone(), words).build().unwrap();
                        let reader = Reader::from(language.tag()).wording(wording);
                        library.guide(phase.map_or(reader.clone(), |phase| reader.phase(phase)))
                    };
                    let (over, whole) = (guide(WORDS), guide(&format!("{WORDS}-any = Own\n")));
                    assert!(over == whole, "{} {wording} {phase:?}: {STALE}", language.tag());
                    assert_eq!(over.steps[3].title, "Own");
                    assert_eq!((over.status, over.wording), (Status::App, wording));
                }
            }
        }
    }
}
