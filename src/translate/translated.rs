//! What a translator's file says, and what is wrong with it.

use unic_langid::LanguageIdentifier;

use crate::language::Wording;

/// What a translator's file says, before it is known whether that is right.
pub(super) struct Translated {
    pub language: LanguageIdentifier,
    pub wording: Wording,
    pub texts: Vec<TranslatedText>,
}

/// One text of a translator's file.
pub(super) struct TranslatedText {
    pub line: usize,
    pub key: String,
    /// Empty where there is none yet.
    pub translation: String,
    /// Lines of comment above its message, with their `#`.
    pub comments: Vec<String>,
}

/// A language tag as translators' files write it.
pub(super) fn language(given: &str, line: usize) -> Result<LanguageIdentifier, ImportError> {
    let tag = given.trim();
    match tag.parse::<LanguageIdentifier>() {
        Ok(tag) if !tag.language.is_empty() => Ok(tag),
        _ => Err(ImportError::at(line, &format!("{tag:?} is not a language tag, such as es or pt-BR"))),
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
