//! An application's words, checked before they are used.
//!
//! Two stages keep hostile or broken words out. [`scan`] reads the raw text once and refuses what would hurt the
//! parser: depth, size, broken escapes, control characters. Only then is it parsed, and [`tree`] allows the shapes
//! that a text may have and refuses all others.
//!
//! All overlays of a language are one stack: what one of them brings is there for the others, in whichever order they come.

mod entries;
mod scan;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use fluent::FluentResource;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::id::nearest;
use crate::label::Labels;
use crate::language::{Language, Wording, english, languages};
use crate::negotiate::Tags;
use crate::words::layers::{self, parsed};
use entries::Terms;
#[cfg(feature = "translate")]
pub(crate) use scan::{Start, starts};

/// The fields of every message, with the variables that each must show.
pub(crate) type Fields = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// What may be said: the fields of English, which is the source of all languages.
static KNOWN: LazyLock<Fields> = LazyLock::new(|| english_fields(|_| true));

/// What may be said of some messages. An application replaces a few, and only the files that have those are parsed.
fn known_of(messages: &Fields) -> Fields {
    english_fields(|words| layers::messages(words).any(|id| messages.contains_key(id)))
}

fn english_fields(wanted: impl Fn(&str) -> bool) -> Fields {
    let mut fields = Fields::new();
    for layer in english().layers(Wording::Default).iter().filter(|layer| wanted(layer.words)) {
        entries::fields(&parsed(layer.words), &mut fields);
    }
    fields
}

#[cfg(test)]
pub(crate) fn known() -> &'static Fields {
    &KNOWN
}

/// Everything that is wrong with an application's words.
///
/// Shown in full it is a line for each problem:
///
/// ```
/// use hand_expression::Library;
///
/// let words = "step-expres =\n    .title = Press\n";
/// let error = Library::builder().overlay("en".parse()?, words).build().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "1 problem in the words of the application\n\
///      en, line 1, step-expres: there is no such message; did you mean \"step-express\"?"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct OverlayError {
    problems: Vec<OverlayProblem>,
    more: usize,
}

/// One thing that is wrong: where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayProblem {
    overlay: usize,
    /// Whether the language has other overlays, so that its name alone does not say which.
    among: bool,
    language: LanguageIdentifier,
    line: usize,
    place: String,
    message: String,
}

impl OverlayError {
    /// As many problems as are worth reading at once.
    const SHOWN: usize = 64;

    /// The problems, in the order of the overlays and their lines; the first 64.
    pub fn problems(&self) -> &[OverlayProblem] {
        &self.problems
    }

    /// How many problems there are beyond those in [`OverlayError::problems`].
    pub fn more(&self) -> usize {
        self.more
    }
}

impl OverlayProblem {
    /// Which overlay it is in, by its place in the order in which they were given, from 1.
    pub fn overlay(&self) -> usize {
        self.overlay
    }

    /// The language of the overlay.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// The line of the overlay, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The message and attribute, such as "step-express.title". Empty where the problem is outside of any.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong and what to do.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for OverlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.problems.len() + self.more;
        let problems = if count == 1 { "problem" } else { "problems" };
        write!(f, "{count} {problems} in the words of the application")?;
        for problem in &self.problems {
            write!(f, "\n{problem}")?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more", self.more)?;
        }
        Ok(())
    }
}

impl fmt::Display for OverlayProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { overlay, among, language, line, place, message } = self;
        write!(f, "{language}")?;
        if *among {
            write!(f, ", overlay {overlay}")?;
        }
        write!(f, ", line {line}")?;
        if !place.is_empty() {
            write!(f, ", {place}")?;
        }
        write!(f, ": {message}")
    }
}

/// A problem before it is known which overlay it is in.
pub(crate) struct Finding {
    pub line: usize,
    pub place: String,
    pub message: String,
}

/// Every problem of every overlay, in their order.
pub(crate) fn check(overlays: &[(LanguageIdentifier, String)]) -> Result<(), OverlayError> {
    let mut problems = Vec::new();
    let mut checked: Vec<&LanguageIdentifier> = Vec::new();
    for (language, _) in overlays {
        if checked.contains(&language) {
            continue;
        }
        checked.push(language);
        let stack: Vec<_> = (overlays.iter().zip(1..)).filter(|((other, _), _)| other == language).collect();
        // The words of an application for a language stand below those for its regional forms.
        let below = base(language).map(Language::tag).filter(|tag| *tag != language);
        let below: Vec<_> = overlays
            .iter()
            .filter(|(other, _)| Some(other) == below)
            .map(|(_, words)| words.as_str())
            .collect();
        let words: Vec<_> = stack.iter().map(|((_, words), _)| words.as_str()).collect();
        for (found, (_, overlay)) in findings(language, &below, &words, true).into_iter().zip(&stack) {
            problems.extend(found.into_iter().map(|Finding { line, place, message }| OverlayProblem {
                overlay: *overlay,
                among: stack.len() > 1,
                language: language.clone(),
                line,
                place,
                message,
            }));
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    problems.sort_by_key(|problem| problem.overlay);
    let more = problems.len().saturating_sub(OverlayError::SHOWN);
    problems.truncate(OverlayError::SHOWN);
    Err(OverlayError { problems, more })
}

/// What must not reach the parser.
#[cfg(feature = "translate")]
pub(crate) fn scan(source: &str) -> Vec<Finding> {
    scan::scan(source).problems
}

/// The shipped language that a language is, or that it is a regional form of.
fn base(language: &LanguageIdentifier) -> Option<&'static Language> {
    let tags = Tags::new(languages().iter().map(|shipped| shipped.tag().clone()).collect());
    languages().get(tags.best(language, languages().len())?)
}

/// What is wrong with each of these files, by line: a stack of words, lowest first. `below` is what an application has for the language under it. The frame is
/// the headings, labels and notices of the guide: with `framed`, a new language must bring all of them.
pub(crate) fn findings(
    language: &LanguageIdentifier,
    below: &[&str],
    files: &[&str],
    framed: bool,
) -> Vec<Vec<Finding>> {
    let base = base(language);
    let mut stock = Terms::new();
    // Only a file that has terms needs to be parsed for them.
    let shipped = base.into_iter().flat_map(|base| base.layers(Wording::Default)).map(|layer| layer.words);
    for words in shipped.filter(|words| layers::has_terms(words)) {
        entries::terms(&parsed(words), &mut stock);
    }
    let sound = |words: &&str| scan::scan(words).problems.is_empty();
    for words in below.iter().copied().filter(|words| layers::has_terms(words)).filter(sound) {
        entries::terms(&parsed(words), &mut stock);
    }
    let files: Vec<_> = files.iter().map(|words| read(words)).collect();
    let resources = || files.iter().filter_map(|file| file.resource.as_ref());
    let mut terms = stock.clone();
    let mut brought = Fields::new();
    for resource in resources() {
        entries::terms(resource, &mut terms);
        entries::fields(resource, &mut brought);
    }
    // A new language brings nearly all.
    let few = base.map(|_| known_of(&brought));
    let plurals = plurals(language);
    // What a file brings that cannot be read, nobody knows.
    let all_read = resources().count() == files.len() && below.iter().all(sound);
    let mut checked = Vec::new();
    for File { mut problems, lines, resource } in files {
        if let Some(resource) = resource {
            let rules = tree::Rules {
                known: few.as_ref().unwrap_or_else(|| &KNOWN),
                country: base.and_then(Language::country),
                stock: &stock,
                terms: all_read.then_some(&terms),
                plurals: plurals.as_ref(),
                lines: &lines,
            };
            problems.extend(tree::check(&resource, &rules));
            // What stands over it must have the forms that it has.
            entries::terms(&resource, &mut stock);
        }
        checked.push(problems);
    }
    if let Some(first) = checked.first_mut().filter(|_| framed && base.is_none() && all_read) {
        first.extend(frame(&brought));
    }
    for problems in &mut checked {
        problems.sort_by_key(|problem| problem.line);
    }
    checked
}

/// The message with the nearest name.
fn nearest_message(id: &str) -> Option<&'static str> {
    nearest(id, KNOWN.keys().map(String::as_str))
}

/// One file of a stack.
struct File {
    problems: Vec<Finding>,
    /// The lines of each message and attribute.
    lines: scan::Lines,
    /// None where the scan refuses it: then it must never reach the parser.
    resource: Option<FluentResource>,
}

fn read(words: &str) -> File {
    let scan::Scanned { problems, lines } = scan::scan(words);
    if !problems.is_empty() {
        return File { problems, lines, resource: None };
    }
    let (resource, errors) = match FluentResource::try_new(words.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let problem = |error: fluent_syntax::parser::ParserError| Finding {
        line: scan::line_of(words, error.pos.start),
        place: String::new(),
        message: format!("this is not Fluent: {}", error.kind),
    };
    File { problems: errors.into_iter().map(problem).collect(), lines, resource: Some(resource) }
}

/// What a new language lacks of the frame of the guide, the messages that it must bring whole: a reader never gets a page with two
/// languages in its frame.
fn frame(brought: &Fields) -> Vec<Finding> {
    let lacks = |id: &str| {
        let has = brought.get(id);
        let fields = KNOWN.get(id).into_iter().flat_map(BTreeMap::keys);
        let missing: Vec<_> = fields
            .filter(|field| !has.is_some_and(|has| has.contains_key(*field)))
            .map(|f| format!(".{f}"))
            .collect();
        (!missing.is_empty()).then(|| Finding {
            line: 1,
            place: id.to_owned(),
            message: format!("a new language brings this message whole; add {}", missing.join(", ")),
        })
    };
    std::iter::once("guide").chain(Labels::MESSAGES.iter().copied()).filter_map(lacks).collect()
}

/// The plural forms of the language that are said of one number alone, as "one" often is. Where Fluent knows no forms it takes the
/// English ones, without a word.
fn plurals(language: &LanguageIdentifier) -> Option<BTreeSet<&'static str>> {
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL)
        .or_else(|_| PluralRules::create(bare, PluralRuleType::CARDINAL))
        .ok()?;
    let mut said_of = BTreeMap::new();
    // The guide has no zero, and no number beyond. A form of none of these is one for parts of numbers.
    for number in 1..=100_u32 {
        let form = match rules.select(number).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        };
        *said_of.entry(form).or_insert(0) += 1;
    }
    Some(said_of.into_iter().filter(|(_, numbers)| *numbers == 1).map(|(form, _)| form).collect())
}
