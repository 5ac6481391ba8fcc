//! The guide in the files that other ecosystems build from.
//!
//! ```
//! use hand_expression::export::{self, Format};
//! use hand_expression::{Library, Wording};
//!
//! let library = Library::builder().build()?;
//! let files = export::files(&library, &["es".parse()?, "zh-Hans".parse()?], Wording::Default, Format::Android)?;
//! assert!(files.iter().any(|file| file.path == "values-b+zh+Hans/strings.xml"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which format
//!
//! | you build | take | what the files are |
//! |---|---|---|
//! | anything that reads JSON | [`Format::Json`], [`Format::JsonSchema`] | the whole guide with its structure; nothing is left out |
//! | a web app with i18next | [`Format::I18next`] | texts by key, and a second namespace with the facts |
//! | an Android app | [`Format::Android`] | string resources, and arrays with the order of every body |
//! | an Apple app | [`Format::XcStrings`] | one string catalogue |
//! | a Flutter app | [`Format::Arb`] | ARB files for `gen-l10n` |
//! | an app with Fluent | [`Format::Ftl`] | ready texts as Fluent messages |
//! | a web page | [`Format::JsonLd`] | schema.org, safe inside a `<script>` element |
//! | a health system | [`Format::Fhir`] | a FHIR R4 PlanDefinition |
//! | a review in a spreadsheet | [`Format::Csv`] | English and the translation side by side |
//! | a leaflet, a page or an app that shows the pictures | [`Format::Svg`] | an SVG for each step and technique, with its labels |
//!
//! Every text has one key in all of them, the name that it has in the `.ftl` files: `step-express.press`. Where a format wants
//! another spelling of it, the format says so.
//!
//! # What every file keeps
//!
//! Id, text, language, direction, urgency, order, the rules that come before an action, the signs of its item, sources and status are in
//! every file whose format has a place for them; each format says what it has no place for. An interface that shows a single text, by
//! whatever format, still owes its reader the rules before it and the signs: where a format has texts only, take them from the JSON.
//!
//! A status of `draft` means that no clinician has reviewed the words. It becomes the mark of the format that asks for a review:
//! `needs_review`, a state before `reviewed`. Words of an application count as draft. Translators' files are in
//! `hand_expression::translate`.

mod android;
mod arb;
mod csv;
mod fhir;
mod ftl;
mod i18next;
mod json;
mod json_ld;
mod svg;
mod xcstrings;

use std::sync::Arc;

use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;

pub use crate::file::File;

use crate::content::look::Theme;
use crate::guide::Guide;
use crate::id::ids;
use crate::language::{Wording, english};
use crate::library::Library;
use crate::message::{Fact, Facts};
use crate::negotiate::Tags;
use crate::reader::Reader;

ids! {
    open "format",
    /// An export format.
    #[non_exhaustive]
    Format {
        /// The guide as it is serialized, a file for each language (`es.json`), and `languages.json` that lists them with their
        /// own names and directions. Leaves out nothing.
        Json = "json",
        /// JSON Schema 2020-12 of those files: `guide.schema.json`, `languages.schema.json`.
        JsonSchema = "json-schema",
        /// Fluent with ready texts, without variables and terms: `es/hand-expression.ftl`. What is no text stands in comments.
        Ftl = "ftl",
        /// i18next JSON v4: `locales/es/translation.json`, nested by message and field. `locales/es/facts.json` beside it is a namespace
        /// with language, direction, status, order, urgency, rules, signs and sources, since a text has no place for them.
        ///
        /// `fallback.json` is what `fallbackLng` wants: `zh` gets `zh-Hans` and Angola's Portuguese `pt-PT`, while `zh-TW` gets English.
        ///
        /// No text has a variable, and a text may hold `{{` or `$t(` for what they are: read with `skipInterpolation: true`.
        I18next = "i18next",
        /// Android string resources: `values-b+zh+Hans/strings.xml`. A name is the key with a prefix and underscores:
        /// `hand_expression_step_express_press`. English is in `values/`, with `arrays.xml` for the order of every body, rules before
        /// the actions that they guard and signs after them, and the notes of every urgency. Language, status and sources stand in comments.
        ///
        /// No string is a format string. Indonesian is in `values-in`, which all versions of Android read.
        Android = "android",
        /// An Apple string catalogue for all languages, `HandExpression.xcstrings`. Urgency, order, rules, signs and sources stand in the
        /// comment of a key. English, its source language, is always in it. It has no place for the direction, which Apple's
        /// systems know.
        XcStrings = "xcstrings",
        /// Application resource bundles for Flutter: `app_zh_Hans.arb`. A key is the key in camel case: `stepExpressPress`; its
        /// attributes `x-…` hold everything else. English is always among them: it is the template.
        ///
        /// Flutter's `gen-l10n` wants a file of the bare language beside `app_pt_BR.arb` or `app_zh_Hans.arb`: `app_pt.arb` and `app_zh.arb` have what
        /// the library gives to a reader of `pt` and `zh`. Flutter then gives `zh` to readers of Traditional Chinese too, which this
        /// library would not; `localeListResolutionCallback` can send them to English.
        Arb = "arb",
        /// A table for reviewers: `es.csv`, UTF-8 with a byte order mark for Excel. A cell that a spreadsheet would take for a formula has an
        /// apostrophe before it, and so has one that begins with an apostrophe: take one off when reading.
        Csv = "csv",
        /// schema.org as JSON-LD: `es.jsonld`. Steps, techniques and plans are `HowTo`s, each rule a `HowToTip` before the `HowToDirection` that
        /// it guards, each sign one at the end. It has no place for the direction, and a range of minutes is its longer end.
        JsonLd = "json-ld",
        /// A FHIR R4 PlanDefinition in English, with the other languages as translations, each rule and sign an action of its own that must
        /// be done. It is an interchange form: it was held against the published types, and never against a server. Paragraphs of
        /// background, terms and labels stay behind.
        Fhir = "fhir",
        /// The pictures, a file for each in each language: `es/illustration-form-c.svg`, in the default style of the wording. Their words are
        /// in all other formats too; what they show is guarded by the rules of the item that they illustrate. They follow the reader's system in light and
        /// dark by a style sheet inside; [`pictures()`] draws them without.
        Svg = "svg",
    }
}

/// Why there are no files.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The library has no words in this language: an export gives what is asked for, and never the next best.
    #[error("there are no words in {given}{}; there are: {}", instead(.nearest.as_ref()), joined(.available))]
    UnknownLanguage {
        /// The language that was asked for.
        given: LanguageIdentifier,
        /// The language that the library would give to its readers, if it has one in the same script.
        nearest: Option<LanguageIdentifier>,
        /// The languages of the library.
        available: Vec<LanguageIdentifier>,
    },
    /// The texts cannot be written in this format.
    #[error("{format}: {reason}")]
    Write {
        /// The format.
        format: Format,
        /// What its writer says.
        reason: String,
    },
}

fn instead(language: Option<&LanguageIdentifier>) -> String {
    language.map(|language| format!("; its readers get {language}")).unwrap_or_default()
}

/// The files of `languages` in `format`, in the order of the languages; of every language, where none is named.
///
/// A language without the wording gives its default one, and the file says so. Words of an application are those of the library.
///
/// # Errors
///
/// [`ExportError::UnknownLanguage`] for a language that the library has no words in.
pub fn files(
    library: &Library,
    languages: &[LanguageIdentifier],
    wording: Wording,
    format: Format,
) -> Result<Vec<File>, ExportError> {
    let export = Export::new(library, languages, wording)?;
    let written = match format {
        Format::Json => json::guides(&export),
        Format::JsonSchema => json::schemas(),
        Format::Ftl => Ok(ftl::files(&export)),
        Format::I18next => i18next::files(&export),
        Format::Android => Ok(android::files(&export)),
        Format::XcStrings => xcstrings::files(&export),
        Format::Arb => arb::files(&export),
        Format::Csv => csv::files(&export),
        Format::JsonLd => json_ld::files(&export),
        Format::Fhir => fhir::files(&export),
        Format::Svg => Ok(svg::files(&export, Theme::Auto)),
    };
    written.map_err(|error| ExportError::Write { format, reason: error.to_string() })
}

/// The pictures of `languages` in the default style of the wording, drawn for a theme: [`Format::Svg`] has [`Theme::Auto`].
///
/// The other themes state every colour where it is used, and have no style sheet: for renderers that know none, such as Flutter's and what makes
/// vector drawables for Android.
///
/// ```
/// use hand_expression::{Library, Theme, Wording, export};
///
/// let library = Library::builder().build()?;
/// let pictures = export::pictures(&library, &["es".parse()?], Wording::Default, Theme::Light)?;
/// assert!(!pictures[0].contents.contains("<style>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// As [`files()`].
pub fn pictures(
    library: &Library,
    languages: &[LanguageIdentifier],
    wording: Wording,
    theme: Theme,
) -> Result<Vec<File>, ExportError> {
    Ok(svg::files(&Export::new(library, languages, wording)?, theme))
}

type Written = Result<Vec<File>, Box<dyn std::error::Error>>;

/// What the formats are written from.
struct Export<'l> {
    library: &'l Library,
    wording: Wording,
    /// The source language in the words of the library.
    english: Arc<Guide>,
    /// The languages that were asked for.
    guides: Vec<Arc<Guide>>,
}

impl<'l> Export<'l> {
    fn new(
        library: &'l Library,
        asked: &[LanguageIdentifier],
        wording: Wording,
    ) -> Result<Self, ExportError> {
        let available = library.languages();
        let asked = if asked.is_empty() { available } else { asked };
        let mut tags: Vec<&LanguageIdentifier> = Vec::new();
        for tag in asked {
            if !available.contains(tag) {
                return Err(ExportError::UnknownLanguage {
                    given: tag.clone(),
                    nearest: Tags::new(available.to_vec())
                        .best(tag, available.len())
                        .and_then(|place| available.get(place))
                        .cloned(),
                    available: available.to_vec(),
                });
            }
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let guide = |tag: &LanguageIdentifier| library.guide(Reader::from(tag).wording(wording));
        let english = guide(english().tag());
        let guides = tags.into_iter().map(guide).collect();
        Ok(Self { library, wording, english, guides })
    }

    /// The languages that were asked for, beside English.
    fn others(&self) -> impl Iterator<Item = &Arc<Guide>> {
        self.guides.iter().filter(|guide| guide.lang != self.english.lang)
    }
}

/// What a file says of itself in a comment.
fn head(guide: &Guide) -> String {
    let Guide { content_version, lang, direction, wording, status, .. } = guide;
    format!("hand-expression {content_version}, {lang}, {direction}, wording {wording}, {status}")
}

/// A fact in JSON.
fn value(fact: Fact) -> Value {
    match fact {
        Fact::Word(word) => word.into(),
        Fact::Number(number) => number.into(),
        Fact::Words(words) => words.into(),
        Fact::Minutes(minutes) => json!(minutes),
    }
}

/// Facts as the fields of an object.
fn values(facts: Facts) -> Map<String, Value> {
    facts.into_iter().map(|(name, fact)| (name.to_owned(), value(fact))).collect()
}

/// "a b c", for a file that has no lists.
fn joined<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// JSON as a person reads it, with a line break at the end.
fn pretty(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
