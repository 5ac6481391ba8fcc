//! An application's words, checked before they are used.
//!
//! Two stages keep hostile or broken words out. [`scan`] reads the raw text once and refuses what would hurt the
//! parser: depth, size, broken escapes, control characters. Only then is it parsed, and [`tree`] allows the shapes
//! that a text may have and refuses all others.

mod scan;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use fluent::FluentResource;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::Wording;
use crate::language::languages;
use crate::negotiate::best;
use crate::words::parsed;

/// The fields of every message, with the variables that each must show.
pub(crate) type Fields = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// What may be said: the fields of English, which is the source of all languages.
static KNOWN: LazyLock<Fields> = LazyLock::new(|| {
    let mut fields = Fields::new();
    // English is the first language, and the source of all.
    for layer in languages().iter().take(1).flat_map(|english| english.layers(Wording::Default).0) {
        tree::fields(&parsed(layer.words), &mut fields);
    }
    fields
});

#[cfg(test)]
pub(crate) fn known() -> &'static Fields {
    &KNOWN
}

/// Messages that a new language must bring whole: a reader never gets a page with two languages in its frame.
const FRAME: [&str; 8] =
    ["guide", "section", "urgency", "urgency-meaning", "concern", "phase", "evidence", "label"];

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
        let Self { language, line, place, message } = self;
        write!(f, "{language}, line {line}")?;
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

/// Every problem of every overlay.
pub(crate) fn check(overlays: &[(LanguageIdentifier, String)]) -> Result<(), OverlayError> {
    let mut problems = Vec::new();
    for (language, source) in overlays {
        let mut findings = findings(language, source, true);
        findings.sort_by_key(|finding| finding.line);
        problems.extend(findings.into_iter().map(|Finding { line, place, message }| OverlayProblem {
            language: language.clone(),
            line,
            place,
            message,
        }));
    }
    if problems.is_empty() {
        return Ok(());
    }
    let more = problems.len().saturating_sub(OverlayError::SHOWN);
    problems.truncate(OverlayError::SHOWN);
    Err(OverlayError { problems, more })
}

/// What must keep a text from the parser.
#[cfg(feature = "export")]
pub(crate) fn scan(source: &str) -> Vec<Finding> {
    scan::scan(source).problems
}

/// What is wrong with these words. `framed`: whether a new language must bring the frame of the guide.
pub(crate) fn findings(language: &LanguageIdentifier, source: &str, framed: bool) -> Vec<Finding> {
    let scanned = scan::scan(source);
    if !scanned.problems.is_empty() {
        // What the scan refuses must never reach the parser.
        return scanned.problems;
    }
    let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut findings: Vec<_> = errors
        .into_iter()
        .map(|error| Finding {
            line: scan::line_of(source, error.pos.start),
            place: String::new(),
            message: format!("this is not Fluent: {}", error.kind),
        })
        .collect();
    let tags: Vec<_> = languages().iter().map(|shipped| shipped.tag().clone()).collect();
    let base = best(language, &tags).and_then(|base| languages().get(base));
    let mut stock = tree::Terms::new();
    // Only a file with a line that starts a term needs to be parsed for its terms.
    let layers = base.into_iter().flat_map(|base| base.layers(Wording::Default).0).map(|layer| layer.words);
    for layer in layers.filter(|layer| layer.starts_with('-') || layer.contains("\n-")) {
        tree::terms(&parsed(layer), &mut stock);
    }
    let rules =
        tree::Rules { known: &KNOWN, stock: &stock, plurals: plurals(language), lines: &scanned.lines };
    findings.extend(tree::check(&resource, &rules));
    if framed && base.is_none() {
        findings.extend(frame(&resource));
    }
    findings
}

/// What a new language lacks of the frame of the guide.
fn frame(resource: &FluentResource) -> Vec<Finding> {
    let mut brought = Fields::new();
    tree::fields(resource, &mut brought);
    let lacks = |id: &&str| {
        let has = brought.get(*id);
        let fields = KNOWN.get(*id).into_iter().flat_map(BTreeMap::keys);
        let missing: Vec<_> = fields
            .filter(|field| !has.is_some_and(|has| has.contains_key(*field)))
            .map(|f| format!(".{f}"))
            .collect();
        (!missing.is_empty()).then(|| Finding {
            line: 1,
            place: (*id).to_owned(),
            message: format!("a new language brings this message whole; add {}", missing.join(", ")),
        })
    };
    FRAME.iter().filter_map(lacks).collect()
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
