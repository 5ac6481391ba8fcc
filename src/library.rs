//! The same door with words of an application.

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::assemble::{About, asks, assemble};
use crate::door::{Kept, Wanted, shipped};
use crate::guide::Guide;
use crate::language::{Language, Layer, Status, Wording, languages};
use crate::overlay::{self, OverlayError};
use crate::reader::Reader;
use crate::words::finished::pending;
use crate::words::layers::{SourceLayers, finish};

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
        let mut words = finish(&asks(Status::App), &languages);
        let country = stack.language.and_then(Language::country);
        let about = About {
            lang: stack.lang,
            country,
            wording: wanted.wording,
            status: Status::App,
            phase: wanted.phase,
        };
        assemble(&mut words, about)
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
        let pending = language.map(|language| pending(language.texts(wording))).unwrap_or_default();
        Stack { lang, language, shipped, pending, own }
    }
}

/// The layers of one language in a library.
pub(crate) struct Stack<'l> {
    pub lang: LanguageIdentifier,
    /// The shipped language that it is, or that it is a regional form of.
    pub language: Option<&'static Language>,
    /// Shipped words, lowest first.
    pub shipped: Vec<Layer>,
    /// What is pending in them.
    pending: Vec<&'static str>,
    /// Words of the application, over the shipped ones.
    pub own: Vec<&'l str>,
}

impl<'l> Stack<'l> {
    fn source(&self) -> SourceLayers<'l> {
        SourceLayers {
            lang: self.lang.clone(),
            country: self.language.and_then(Language::country),
            shipped: self.shipped.iter().map(|layer| layer.words).collect(),
            pending: self.pending.clone(),
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
