//! Translators' files, and back to the `.ftl` files of a language.
//!
//! ```
//! use hand_expression::translate::{self, Format};
//! use hand_expression::{Library, Wording};
//!
//! let library = Library::builder().build()?;
//! let files = translate::files(&library, &["es".parse()?], Wording::Default, Format::Po)?;
//! assert_eq!(files[1].path, "es.po");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! They hold the words as Fluent has them, variables and all, for an editor such as Poedit or Weblate, and come back through
//! [`import()`]. They are no catalogue for a program: ready texts are in `hand_expression::export`.
//!
//! A status of `draft` means that no clinician has reviewed the words. In XLIFF it is a state before `reviewed`, and PO says it in
//! its header. A PO's `fuzzy` is another matter: such a text was made from other English than today's, or a tool has guessed it, and
//! no import takes it. Words of an application count as draft.

mod catalog;
mod encoding;
mod import;
mod merge;
mod po;
mod sheet;
mod translated;
mod xliff;

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

pub use encoding::decode;
pub use import::{Import, Translation, Untranslated, import};
pub use merge::Change;
pub use translated::{ImportError, Reason};

pub use crate::file::File;

use crate::id::ids;
use crate::language::{Wording, english};
use crate::library::Library;
use crate::message::{Facts, messages};
use crate::reader::Reader;
use catalog::{Catalog, Layered};

ids! {
    closed "translators' format",
    /// A format of translators.
    #[non_exhaustive]
    Format {
        /// gettext: `hand-expression.pot` and `es.po`.
        Po = "po",
        /// XLIFF 2.0: `es.xlf`, and `en.xlf` without translations to start a language from. A number that must not get lost is an inline
        /// element, which tools protect.
        Xliff = "xliff",
    }
}

/// What is wrong with a call for translators' files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there are no words in {given}; there are: {}", listed(.available))]
#[non_exhaustive]
pub struct UnknownLanguage {
    /// The language that was asked for.
    pub given: LanguageIdentifier,
    /// The languages of the library.
    pub available: Vec<LanguageIdentifier>,
}

fn listed(tags: &[LanguageIdentifier]) -> String {
    tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The files of `languages` for translators, in the order of the languages; of every language, where none is named.
///
/// # Errors
///
/// [`UnknownLanguage`] for a language that the library has no words in.
pub fn files(
    library: &Library,
    languages: &[LanguageIdentifier],
    wording: Wording,
    format: Format,
) -> Result<Vec<File>, UnknownLanguage> {
    let available = library.languages();
    let languages = if languages.is_empty() { available } else { languages };
    if let Some(given) = languages.iter().find(|tag| !available.contains(tag)) {
        return Err(UnknownLanguage { given: given.clone(), available: available.to_vec() });
    }
    let work = Work::new(library, wording);
    Ok(match format {
        Format::Po => po::files(&work, languages),
        Format::Xliff => xliff::files(&work, languages),
    })
}

/// What translators' files are written from.
struct Work<'l> {
    library: &'l Library,
    wording: Wording,
    /// English as a translator gets it, read once for all languages.
    source: Layered,
    /// What a translator should know of each text, by its key.
    notes: BTreeMap<String, Facts>,
}

impl<'l> Work<'l> {
    fn new(library: &'l Library, wording: Wording) -> Self {
        let guide = library.guide(Reader::from(english().tag()).wording(wording));
        let mut notes = BTreeMap::new();
        for message in messages(&guide) {
            for field in &message.fields {
                notes.insert(format!("{}.{}", message.id, field.name), message.facts_of(field));
            }
        }
        Self { library, wording, source: Layered::english(library, wording), notes }
    }

    fn catalog(&self, language: &LanguageIdentifier) -> Catalog {
        Catalog::of(self.library, self.wording, &self.source, language)
    }
}

/// Whether it is the language that all are translated from.
fn is_source(language: &LanguageIdentifier) -> bool {
    language == english().tag()
}
