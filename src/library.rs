//! Which layers, which language, and the guides that were built.

use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

use unic_langid::LanguageIdentifier;

use crate::assemble::assemble;
use crate::language::{Layer, languages};
use crate::negotiate::{best, negotiate};
use crate::overlay::{self, OverlayError};
use crate::words::Layers;
use crate::{Guide, Status, Wording};

static SHIPPED: LazyLock<Library> = LazyLock::new(|| Library::new(Wording::Default, Vec::new()));

/// The guide in the best shipped language for `language`, English at worst. Its `lang` says which one it is.
///
/// Built at first use and kept, so a second call costs a look at the tag.
///
/// ```
/// let guide = hand_expression::guide(&"en-GB".parse()?);
/// assert_eq!(guide.lang.to_string(), "en");
/// assert_eq!(guide.steps.len(), 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn guide(language: &LanguageIdentifier) -> &'static Guide {
    SHIPPED.cell(std::slice::from_ref(language))
}

/// The guide in a wording and with words that an application chose.
///
/// Build it once, share it between threads, and take guides from it: each is built at first use and kept.
///
/// ```
/// use hand_expression::{Library, Wording};
///
/// let library = Library::builder()
///     .wording(Wording::Chest)
///     .overlay("en".parse()?, "step-express =\n    .title = Press, squeeze, let go")
///     .build()?;
/// let guide = library.guide(&["en-AU".parse()?]);
/// assert_eq!(guide.steps[3].title, "Press, squeeze, let go");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Library {
    wording: Wording,
    /// Shipped languages first, in their order, then those that only the application brings.
    entries: Vec<Entry>,
    tags: Vec<LanguageIdentifier>,
    /// A guide for each pair of best match and the shipped language to fall back on.
    cells: Box<[OnceLock<Arc<Guide>>]>,
}

/// A language of a library.
struct Entry {
    /// The shipped language that it is, or that it is a regional form of.
    base: Option<usize>,
    overlays: Vec<String>,
}

/// Collects what a [`Library`] is made of.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LibraryBuilder {
    wording: Option<Wording>,
    overlays: Vec<(LanguageIdentifier, String)>,
}

impl Library {
    /// Starts a library of the shipped words in [`Wording::Default`].
    pub fn builder() -> LibraryBuilder {
        LibraryBuilder::default()
    }

    fn new(wording: Wording, overlays: Vec<(LanguageIdentifier, String)>) -> Self {
        let shipped = languages();
        let mut tags: Vec<_> = shipped.iter().map(|language| language.tag().clone()).collect();
        let mut entries: Vec<_> =
            (0..shipped.len()).map(|index| Entry { base: Some(index), overlays: Vec::new() }).collect();
        for (tag, words) in overlays {
            if let Some((_, entry)) = tags.iter().zip(&mut entries).find(|(known, _)| **known == tag) {
                entry.overlays.push(words);
            } else {
                let base = best(&tag, tags.get(..shipped.len()).unwrap_or_default());
                entries.push(Entry { base, overlays: vec![words] });
                tags.push(tag);
            }
        }
        let cells = (0..entries.len() * shipped.len()).map(|_| OnceLock::new()).collect();
        Self { wording, entries, tags, cells }
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
        &self.tags
    }

    /// The guide in the best language for a reader who prefers `languages`, in that order; English at worst.
    ///
    /// An item that an application's own language lacks comes whole from the next shipped language of the
    /// list, and the item's `lang` says so.
    pub fn guide(&self, languages: &[LanguageIdentifier]) -> Arc<Guide> {
        Arc::clone(self.cell(languages))
    }

    fn cell(&self, asked: &[LanguageIdentifier]) -> &Arc<Guide> {
        static NEVER: OnceLock<Arc<Guide>> = OnceLock::new();
        let shipped = languages().len();
        let best = negotiate(asked, &self.tags);
        // A shipped language is whole and falls back on nothing, so it needs no second key.
        let fallback = if best < shipped {
            best
        } else {
            negotiate(asked, self.tags.get(..shipped).unwrap_or_default())
        };
        // The index is below the product of the two counts, so there always is a cell.
        self.cells.get(best * shipped + fallback).unwrap_or(&NEVER).get_or_init(|| {
            let stack = self.stack(best);
            // What stands on shipped words lacks nothing. Only a language of the application's own may need others.
            let own = self.entries.get(best).is_some_and(|entry| entry.base.is_none());
            let mut rest = if own { vec![fallback, 0] } else { Vec::new() };
            rest.dedup();
            let rest: Vec<_> = rest.into_iter().map(|index| self.stack(index).parse()).collect();
            Arc::new(assemble(&stack.parse(), &rest, stack.wording, stack.status))
        })
    }

    /// What the words of an entry are made of.
    pub(crate) fn stack(&self, index: usize) -> Stack<'_> {
        let entry = self.entries.get(index);
        let base = entry.and_then(|entry| entry.base);
        let language = base.and_then(|base| languages().get(base));
        let (shipped, wording) =
            language.map_or((Vec::new(), Wording::Default), |language| language.layers(self.wording));
        // The application's words for a language hold for its regional forms too, below their own.
        let below = base.filter(|&base| base != index).and_then(|base| self.entries.get(base));
        let own: Vec<_> =
            below.into_iter().chain(entry).flat_map(|entry| &entry.overlays).map(String::as_str).collect();
        let status = match language {
            Some(language) if own.is_empty() => language.status(),
            _ => Status::App,
        };
        Stack { lang: self.tags.get(index).cloned().unwrap_or_default(), shipped, own, wording, status }
    }
}

/// The layers of one language in a library, before they are parsed.
pub(crate) struct Stack<'l> {
    pub lang: LanguageIdentifier,
    /// Shipped words, lowest first.
    pub shipped: Vec<Layer>,
    /// Words of the application, over the shipped ones.
    pub own: Vec<&'l str>,
    /// The wording that it really has.
    pub wording: Wording,
    pub status: Status,
}

impl<'l> Stack<'l> {
    fn parse(&self) -> Layers<'l> {
        let shipped = self.shipped.iter().map(|layer| layer.words);
        Layers::parse(self.lang.clone(), shipped, self.own.iter().copied())
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags: Vec<_> = self.tags.iter().map(ToString::to_string).collect();
        f.debug_struct("Library")
            .field("wording", &self.wording)
            .field("languages", &tags)
            .finish_non_exhaustive()
    }
}

impl LibraryBuilder {
    /// The words for the body. A language that lacks them uses [`Wording::Default`] and says so in the guide.
    pub fn wording(mut self, wording: Wording) -> Self {
        self.wording = Some(wording);
        self
    }

    /// Words of the application, as a Fluent file: they replace single texts or terms of a shipped language, or
    /// bring a new one.
    ///
    /// Merging is by field: a message here may give a title and leave the rest as it is. Only the language named
    /// is changed; where an application rewords English alone, the others keep their stock words. Later overlays
    /// stand over earlier ones. The guide's `status` becomes [`Status::App`].
    pub fn overlay(mut self, language: LanguageIdentifier, words: impl Into<String>) -> Self {
        self.overlays.push((language, words.into()));
        self
    }

    /// Checks every overlay and makes the library.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the overlays, each problem with its language, line, message and cure.
    pub fn build(self) -> Result<Library, OverlayError> {
        overlay::check(&self.overlays)?;
        Ok(Library::new(self.wording.unwrap_or(Wording::Default), self.overlays))
    }
}
