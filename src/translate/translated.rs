//! What a translator's file says, and what is wrong with it.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::language::Wording;
use crate::tag;

/// What a translator's file says, before it is known whether that is right.
#[derive(Clone, Debug)]
pub(super) struct Translated {
    /// The language that it names, or what is wrong with the name.
    pub language: Result<LanguageIdentifier, ImportError>,
    /// The wording that it names.
    pub wording: Option<Wording>,
    /// The line in which both stand.
    pub line: usize,
    pub texts: Vec<TranslatedText>,
}

/// One text of a translator's file.
#[derive(Clone, Debug)]
pub(super) struct TranslatedText {
    pub line: usize,
    pub key: String,
    /// The English that it was made from.
    pub source: String,
    /// Empty where there is none yet.
    pub translation: String,
    /// What the file itself says against it.
    pub doubt: Option<Reason>,
    /// Lines of comment above its message, with their `#`.
    pub comments: Vec<String>,
}

/// Why a text of a translator's file counts as untranslated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// It says nothing yet.
    Empty,
    /// Of several segments of a text, one says nothing yet.
    Half,
    /// A tool's guess that nobody has looked at: gettext's `fuzzy`.
    Guessed,
    /// XLIFF's `state="initial"`.
    Initial,
    /// It says what the English says.
    Copied,
    /// A tool has put two versions into one text, between marks.
    Conflict,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "it says nothing yet",
            Self::Half => "one of its segments says nothing yet",
            Self::Guessed => "it is marked fuzzy: a guess, until somebody has looked at it and takes the mark off",
            Self::Initial => "its state is initial, which means not translated",
            Self::Copied => {
                "it says what the English says; where that is right, write # same as English: and why above it"
            }
            Self::Conflict => "it holds two versions between #-#-#-#-#; keep one",
        })
    }
}

/// A language tag as translators' files write it.
pub(super) fn language(given: &str, line: usize) -> Result<LanguageIdentifier, ImportError> {
    tag::read(given.trim()).ok_or_else(|| {
        ImportError::at(line, &format!("{given:?} is not a language tag, such as es or pt-BR"))
    })
}

/// The language that a file names, where that is the one in which it was exported: a platform may have written its own code over it.
pub(super) fn agreed(
    named: Result<LanguageIdentifier, ImportError>,
    where_named: &str,
    exported: Option<&str>,
    where_exported: &str,
    line: usize,
) -> Result<LanguageIdentifier, ImportError> {
    let named = named?;
    let other = |exported: &&str| exported.parse::<LanguageIdentifier>().ok().as_ref() != Some(&named);
    match exported.filter(|exported| !exported.is_empty()).filter(other) {
        None => Ok(named),
        Some(exported) => Err(ImportError::at(
            line,
            &format!("{where_named} says {named}, and {where_exported} {exported}, as it was exported"),
        )),
    }
}

/// Why a translator's file could not be taken back.
///
/// ```
/// use hand_expression::translate::{Format, import};
///
/// let po = "msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgctxt \"step-express.titel\"\nmsgid \"x\"\nmsgstr \"Presiona\"\n";
/// assert_eq!(
///     import(Format::Po, po).unwrap_err().to_string(),
///     "1 problem in the translation\n\
///      line 4, step-express.titel: there is no such attribute; did you mean \"title\"?"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", shown(.problems, *.more))]
pub struct ImportError {
    problems: Vec<String>,
    more: usize,
}

impl ImportError {
    /// As many problems as are worth reading at once.
    const SHOWN: usize = 64;

    pub(super) fn new(mut problems: Vec<String>) -> Self {
        let more = problems.len().saturating_sub(Self::SHOWN);
        problems.truncate(Self::SHOWN);
        Self { problems, more }
    }

    pub(super) fn at(line: usize, problem: &str) -> Self {
        Self::new(vec![format!("line {line}: {problem}")])
    }

    pub(super) fn of(line: usize, key: &str, problem: &str) -> Self {
        Self::new(vec![format!("line {line}, {key}: {problem}")])
    }

    /// The problems, each with its line and the key of its text; the first 64.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// How many problems there are beyond those in [`ImportError::problems`].
    pub fn more(&self) -> usize {
        self.more
    }
}

fn shown(problems: &[String], more: usize) -> String {
    let count = problems.len() + more;
    let mut page = format!("{count} {} in the translation", if count == 1 { "problem" } else { "problems" });
    for problem in problems {
        page.push('\n');
        page.push_str(problem);
    }
    if more > 0 {
        page.push_str(&format!("\nand {more} more"));
    }
    page
}
