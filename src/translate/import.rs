//! A translator's file, back into the `.ftl` files of its language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use unic_langid::LanguageIdentifier;

use super::catalog::{Name, written};
use super::encoding::decode;
use super::merge::{Change, Taken, There, stands_over, wordings};
use super::translated::{ImportError, Reason, Translated, TranslatedText};
use super::{Format, po, xliff};
use crate::file::File;
use crate::language::{Language, Wording};
use crate::overlay::{self, Finding};

/// What a translator's PO or XLIFF file says.
///
/// ```
/// use hand_expression::translate::{Format, Translation, files};
/// use hand_expression::{Library, Wording};
///
/// let library = Library::builder().build()?;
/// let po = &files(&library, &["sw".parse()?], Wording::Default, Format::Po)?[1];
/// let edited = po.contents.replace("msgstr \"Chuchu\"", "msgstr \"Chuchu (titi)\"");
///
/// // Some platforms name languages in their own way.
/// let translation = Translation::read(Format::Po, edited)?.in_language("sw".parse()?);
/// let import = translation.onto(&[])?;
/// assert_eq!(import.changes.len(), 1);
/// assert_eq!(import.changes[0].key, "term-nipple.title");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Translation {
    said: Translated,
}

impl Translation {
    /// Reads a file, in UTF-8 or in UTF-16 with its mark.
    ///
    /// # Errors
    ///
    /// What is no such file, with the line.
    pub fn read(format: Format, contents: impl AsRef<[u8]>) -> Result<Self, ImportError> {
        let contents = decode(contents.as_ref())?;
        let said = match format {
            Format::Po => po::read(&contents)?,
            Format::Xliff => xliff::read(&contents)?,
        };
        Ok(Self { said })
    }

    /// The same words in another language than the file says.
    #[must_use]
    pub fn in_language(mut self, language: LanguageIdentifier) -> Self {
        self.said.language = Ok(language);
        self
    }

    /// The same words in another wording than the file says.
    #[must_use]
    pub fn in_wording(mut self, wording: Wording) -> Self {
        self.said.wording = Some(wording);
        self
    }

    /// The language of the words.
    ///
    /// # Errors
    ///
    /// What the file says instead of a language tag.
    pub fn language(&self) -> Result<&LanguageIdentifier, ImportError> {
        self.said.language.as_ref().map_err(Clone::clone)
    }

    /// The language that a regional form stands over, and only differs from: es, for es-MX.
    ///
    /// # Errors
    ///
    /// As [`Translation::language`].
    pub fn over(&self) -> Result<Option<&'static LanguageIdentifier>, ImportError> {
        Ok(stands_over(self.language()?).map(Language::tag))
    }

    /// The wording of the words. A language with one wording, by what is shipped and what is `there`, need not say it.
    ///
    /// # Errors
    ///
    /// [`Translation::language`], or that the file does not say it.
    pub fn wording(&self, there: &[File]) -> Result<Wording, ImportError> {
        let language = self.language()?;
        if let Some(wording) = self.said.wording {
            return Ok(wording);
        }
        let wordings = wordings(language, there);
        if wordings.len() == 1 {
            return Ok(Wording::Default);
        }
        let wordings: Vec<_> = wordings.iter().map(ToString::to_string).collect();
        Err(ImportError::at(
            self.said.line,
            &format!("it does not say its wording, and {language} has several: {}", wordings.join(", ")),
        ))
    }

    /// Puts the texts into the `.ftl` files of the language, and of the one that it stands [over](Translation::over), as they are
    /// now: those of `there`, by paths such as `es/step.ftl`. A language of which nothing is there has the files that are shipped.
    ///
    /// What the file leaves out stays as it is, and so does every comment, mark and blank line. What counts as untranslated is left
    /// out too, and named. All else is held to what the crate asks of an application's words: real names, no number lost, nothing that
    /// Fluent reads otherwise, no line break.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each problem with its line and the key of its text.
    pub fn onto(&self, there: &[File]) -> Result<Import, ImportError> {
        let language = self.language()?.clone();
        let line = self.said.line;
        if language.language.as_str() == "en" && language.region.is_none() {
            return Err(ImportError::at(
                line,
                "en is what all languages are translated from; change it in its own files",
            ));
        }
        let wording = self.wording(there)?;
        if self.said.texts.is_empty() {
            return Err(ImportError::at(line, "there is no text in it"));
        }
        let there = There::new(&language, wording, there);
        let Sorted { taken, untranslated, lines, mut problems } = self.sort(&language, &there);
        let words = there.alone(&taken);
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let found = overlay::findings(&language, &there.words(), &words, false);
        for Finding { place, message, .. } in found.into_iter().flatten() {
            // What is said of a message as a whole is shown at its first text.
            let first = |key: &&String| key.split('.').next() == Some(&place);
            let (key, line) = (lines.get_key_value(&place))
                .or_else(|| lines.keys().find(first).and_then(|key| lines.get_key_value(key)))
                .map_or((place.as_str(), 1), |(key, line)| (key.as_str(), *line));
            problems.push((line, format!("{key}: {message}")));
        }
        if !problems.is_empty() {
            problems.sort();
            return Err(ImportError::new(
                problems.into_iter().map(|(line, problem)| format!("line {line}, {problem}")).collect(),
            ));
        }
        let (files, changes) = there.merge(&taken).map_err(|key| {
            ImportError::of(
                lines.get(&key).copied().unwrap_or(line),
                &key,
                "the files have no place that holds it",
            )
        })?;
        let absent =
            there.names().into_iter().map(Name::key).filter(|key| !lines.contains_key(key)).collect();
        let aged = taken.iter().filter(|text| !text.of_today).map(|text| text.name.key()).collect();
        let over = stands_over(&language).map(|base| base.tag().clone());
        Ok(Import { language, wording, over, files, changes, untranslated, absent, aged })
    }

    fn sort(&self, language: &LanguageIdentifier, there: &There) -> Sorted {
        let mut sorted = Sorted::default();
        // What is said of a message stands at one of its texts.
        let says_so =
            |text: &&TranslatedText| text.comments.iter().any(|line| line.contains("same as English"));
        let meant: BTreeSet<_> =
            self.said.texts.iter().filter(says_so).map(|text| Name::from_key(&text.key).id).collect();
        for text in &self.said.texts {
            if let Some(first) = sorted.lines.insert(text.key.clone(), text.line) {
                let problem = format!("{}: it is there twice, first in line {first}; keep one", text.key);
                sorted.problems.push((text.line, problem));
                continue;
            }
            let name = Name::from_key(&text.key);
            let english = language.language.as_str() == "en" || meant.contains(&name.id);
            match taken(text, &name, english, there) {
                Ok(Ok((translation, of_today))) => sorted.taken.push(Taken {
                    name,
                    text: translation,
                    comments: text.comments.clone(),
                    of_today,
                }),
                Ok(Err(reason)) => {
                    let (key, line) = (text.key.clone(), text.line);
                    sorted.untranslated.push(Untranslated { key, line, reason });
                }
                Err(problem) => sorted.problems.push((text.line, format!("{}: {problem}", text.key))),
            }
        }
        sorted
    }
}

/// The texts of a file, sorted.
#[derive(Default)]
struct Sorted {
    taken: Vec<Taken>,
    untranslated: Vec<Untranslated>,
    /// The line of each text, by key.
    lines: BTreeMap<String, usize>,
    problems: Vec<(usize, String)>,
}

/// A translation as Fluent writes it and whether it is of today's English, or why it counts as none, or what is wrong with it. `english`
/// says whether it may be the same as its English.
fn taken(
    text: &TranslatedText,
    name: &Name,
    english: bool,
    there: &There,
) -> Result<Result<(String, bool), Reason>, String> {
    if text.translation.trim().is_empty() {
        return Ok(Err(text.doubt.unwrap_or(Reason::Empty)));
    }
    if let Some(reason) = text.doubt {
        return Ok(Err(reason));
    }
    // The English may be an application's own, which need not be one of our texts, and may have lines.
    let source = one(&text.source, true);
    let lines =
        source.as_ref().is_ok_and(|source| source.contains('\n')) && !text.translation.contains("\n ");
    let source = source.unwrap_or_else(|_| text.source.trim().to_owned());
    let translation = match one(&text.translation, lines) {
        Ok(translation) => translation,
        // A tool that makes a file pretty may break a text anywhere; the words are there already.
        Err(problem) => match there.text(name) {
            Some(is) if squeezed(is) == squeezed(&text.translation) => is.to_owned(),
            _ => return Err(problem),
        },
    };
    let stays = there.text(name) == Some(&translation);
    let words = |text: &str| without_codes(text).chars().any(char::is_alphabetic);
    if !english && source == translation && !stays && words(&source) {
        return Ok(Err(Reason::Copied));
    }
    let of_today = text.source.is_empty() || there.english(name).is_none_or(|english| english == source);
    Ok(Ok((translation, of_today)))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What stands outside of braces.
fn without_codes(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

/// A text that counts as untranslated. What was there before stays.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Untranslated {
    /// The key of the text: "safety-fever.title".
    pub key: String,
    /// Its line in the translator's file.
    pub line: usize,
    /// Why it counts as untranslated.
    pub reason: Reason,
}

/// What an import changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Import {
    /// The language of the words.
    pub language: LanguageIdentifier,
    /// Their wording.
    pub wording: Wording,
    /// The language that the words only differ from, where theirs is a regional form.
    pub over: Option<LanguageIdentifier>,
    /// The `.ftl` files to write, as they stand below `locales/`: `es/step.ftl`. Those that change and, where nothing of the language
    /// was there, all others too.
    pub files: Vec<File>,
    /// The texts that say something else than before, in the order of English.
    pub changes: Vec<Change>,
    /// The texts that have no translation in the file.
    pub untranslated: Vec<Untranslated>,
    /// The texts that are not in the file at all, by key. They stay as they are.
    pub absent: Vec<String>,
    /// The texts that were made from other English than today's, by key. Where they change, the mark of their message goes, or becomes
    /// the one that came with them.
    pub aged: Vec<String>,
}

/// Reads a translator's file and puts it into the shipped words of its language: [`Translation::read`], then
/// [`Translation::onto`].
///
/// ```
/// use hand_expression::translate::{Format, files, import};
/// use hand_expression::{Library, Wording};
///
/// let library = Library::builder().build()?;
/// let po = &files(&library, &["sw".parse()?], Wording::Default, Format::Po)?[1];
/// let words = import(Format::Po, &po.contents)?;
/// assert_eq!((words.language.to_string(), words.untranslated.len()), ("sw".to_string(), 0));
/// assert!(words.changes.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// As those two.
pub fn import(format: Format, contents: impl AsRef<[u8]>) -> Result<Import, ImportError> {
    Translation::read(format, contents)?.onto(&[])
}

/// A translation as Fluent writes it. It must be one text: neither half of one, nor one and then other messages or attributes.
fn one(translation: &str, lines: bool) -> Result<String, String> {
    let source = format!("x = {}\n", translation.trim_end().replace('\n', "\n    "));
    if let Some(finding) = overlay::scan(&source).into_iter().next() {
        return Err(finding.message);
    }
    let resource = parse(source.as_str()).map_err(|(_, errors)| {
        let kind = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
        format!("this is not Fluent: {kind}")
    })?;
    let text = match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => message.value.as_ref(),
        _ => return Err("this is more than one text; a line must not begin with a name and =".to_owned()),
    };
    let text = text.ok_or_else(|| "this says nothing".to_owned())?;
    if !lines && says(text, "\n") {
        return Err("there is a line break in it; one text is one line".to_owned());
    }
    if says(text, "  ") {
        return Err("there are two spaces in a row; was a number lost between them?".to_owned());
    }
    Ok(written(text))
}

/// Whether the words of a text hold something, in any form of a choice.
fn says(text: &Pattern<&str>, what: &str) -> bool {
    text.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(what),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| says(&variant.value, what))
        }
        PatternElement::Placeable { .. } => false,
    })
}
