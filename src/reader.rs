//! Who reads: what a system says of a reader's languages, and what the reader chose.

use std::array;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::iter;

use unic_langid::LanguageIdentifier;

use crate::facts::Phase;
use crate::language::Wording;
use crate::tag;

/// Who reads: languages in the order of preference, the words for the body, and the phase.
///
/// Anything that a system says about languages is fine, and what is no language is skipped: a tag, a list of tags, an
/// `Accept-Language` header, a POSIX locale. A reader of nothing that there is gets English, and the guide's `lang` says so.
///
/// ```
/// use hand_expression::{Phase, Reader, Wording, guide};
///
/// let guide = guide(Reader::new("fr-CA, en;q=0.8").wording(Wording::Chest).phase(Phase::FirstDays));
/// assert_eq!((guide.lang.to_string(), guide.wording), ("fr".to_string(), Wording::Chest));
///
/// // A function that takes a reader takes these as well.
/// for reader in ["fr", "fr_CA.UTF-8", "fr:de", "*, fr;q=0.5"] {
///     assert_eq!(hand_expression::guide(reader).lang.to_string(), "fr");
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reader {
    languages: Preferences,
    wording: Option<Wording>,
    phase: Option<Phase>,
}

impl Reader {
    /// A reader of these languages, in [`Wording::Default`] and in every phase.
    ///
    /// A header is read as [`accept_language`] reads it, and a list as a header without weights. Of a POSIX locale the language and the
    /// region count; `C` and `POSIX` are no languages. A list with colons is that of the variable `LANGUAGE`.
    pub fn new(languages: &str) -> Self {
        Self { languages: preferences(languages), ..Self::default() }
    }

    /// The words for the body that the reader prefers. A language that lacks them uses [`Wording::Default`], and the guide says so.
    #[must_use]
    pub fn wording(mut self, wording: Wording) -> Self {
        self.wording = Some(wording);
        self
    }

    /// Only what applies in a phase. Where the phase has a [gate](Phase::gate), the gate is the first part of everything with an
    /// action.
    #[must_use]
    pub fn phase(mut self, phase: Phase) -> Self {
        self.phase = Some(phase);
        self
    }

    pub(crate) fn languages(&self) -> &[LanguageIdentifier] {
        self.languages.as_slice()
    }

    pub(crate) fn chosen(&self) -> (Wording, Option<Phase>) {
        (self.wording.unwrap_or(Wording::Default), self.phase)
    }
}

impl From<&str> for Reader {
    fn from(languages: &str) -> Self {
        Self::new(languages)
    }
}

impl From<String> for Reader {
    fn from(languages: String) -> Self {
        Self::new(&languages)
    }
}

impl From<&String> for Reader {
    fn from(languages: &String) -> Self {
        Self::new(languages)
    }
}

impl From<&Self> for Reader {
    fn from(reader: &Self) -> Self {
        reader.clone()
    }
}

impl From<LanguageIdentifier> for Reader {
    fn from(language: LanguageIdentifier) -> Self {
        Self { languages: Preferences::of([language]), ..Self::default() }
    }
}

impl From<&LanguageIdentifier> for Reader {
    fn from(language: &LanguageIdentifier) -> Self {
        language.clone().into()
    }
}

impl From<&[LanguageIdentifier]> for Reader {
    fn from(languages: &[LanguageIdentifier]) -> Self {
        Self { languages: Preferences::of(languages.iter().cloned()), ..Self::default() }
    }
}

impl<const N: usize> From<&[LanguageIdentifier; N]> for Reader {
    fn from(languages: &[LanguageIdentifier; N]) -> Self {
        languages.as_slice().into()
    }
}

impl From<&Vec<LanguageIdentifier>> for Reader {
    fn from(languages: &Vec<LanguageIdentifier>) -> Self {
        languages.as_slice().into()
    }
}

impl From<Vec<LanguageIdentifier>> for Reader {
    fn from(languages: Vec<LanguageIdentifier>) -> Self {
        Self { languages: Preferences::of(languages), ..Self::default() }
    }
}

/// The most languages that are read of a header: more is nobody's preference.
const MOST: usize = 64;
/// As many as nearly every reader has. They stand in the reader itself, so that asking for a guide that is kept allocates nothing.
const FEW: usize = 6;

/// Languages in order of preference, none of them twice.
#[derive(Clone)]
struct Preferences {
    count: usize,
    few: [LanguageIdentifier; FEW],
    /// All of them, where they are more than a few.
    many: Vec<LanguageIdentifier>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { count: 0, few: array::from_fn(|_| LanguageIdentifier::default()), many: Vec::new() }
    }
}

impl PartialEq for Preferences {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Preferences {}

impl Hash for Preferences {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl fmt::Debug for Preferences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.as_slice().iter().map(ToString::to_string)).finish()
    }
}

impl Preferences {
    fn of(languages: impl IntoIterator<Item = LanguageIdentifier>) -> Self {
        let mut preferences = Self::default();
        for language in languages {
            if !preferences.as_slice().contains(&language) {
                preferences.insert(preferences.count, language);
            }
        }
        preferences
    }

    fn as_slice(&self) -> &[LanguageIdentifier] {
        if self.count > FEW { &self.many } else { self.few.get(..self.count).unwrap_or_default() }
    }

    fn insert(&mut self, at: usize, language: LanguageIdentifier) {
        if self.count < FEW {
            // The next that is free, and from there down to its place.
            if let Some(used) = self.few.get_mut(at..=self.count) {
                if let Some(free) = used.last_mut() {
                    *free = language;
                }
                used.rotate_right(1);
            }
        } else {
            if self.count == FEW {
                self.many = self.few.to_vec();
            }
            self.many.insert(at.min(self.many.len()), language);
        }
        self.count += 1;
    }
}

/// The languages of an HTTP `Accept-Language` header, best first.
///
/// Takes any header: a part that is no language is skipped, `q=0` drops a language, extensions are cut off, and
/// 64 languages are the most that is read.
///
/// ```
/// let languages = hand_expression::accept_language("fr;q=0.3, es-MX, *;q=0.1");
/// assert_eq!(languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["es-MX", "fr"]);
/// ```
pub fn accept_language(header: &str) -> Vec<LanguageIdentifier> {
    preferences(header).as_slice().to_vec()
}

fn preferences(languages: &str) -> Preferences {
    let mut preferences = Preferences::default();
    // As many weights as there may be languages, each beside its language.
    let mut weights = [0_u16; MOST];
    // A colon stands between the languages of a POSIX list, and in no header that could be read. A header may come in several lines.
    let between: &[char] = if languages.contains([',', ';']) { &[',', '\n'] } else { &[':', '\n'] };
    for range in languages.split(between).take(MOST) {
        let mut pieces = range.split([';']).map(str::trim);
        let Some(language) = pieces.next().and_then(tag::read) else { continue };
        let weight = pieces.find_map(quality).unwrap_or(FULL);
        // The first mention counts: a repeated language does not move up.
        if weight == 0 || preferences.as_slice().contains(&language) {
            continue;
        }
        let count = preferences.count;
        // Behind all that weigh as much.
        let at = weights.iter().take(count).position(|&other| other < weight).unwrap_or(count);
        weights.copy_within(at..count, at + 1);
        if let Some(place) = weights.get_mut(at) {
            *place = weight;
        }
        preferences.insert(at, language);
    }
    preferences
}

/// The weight of whatever says none.
const FULL: u16 = 1000;

/// The value of a `q=` parameter in thousandths, when the parameter is one. A malformed one counts as a plain mention.
fn quality(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    name.trim().eq_ignore_ascii_case("q").then(|| thousandths(value.trim()).unwrap_or(FULL))
}

/// A number from 0 to 1 in thousandths, which are all that a header may say.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let digits = decimals.bytes().chain(iter::repeat(b'0')).take(3);
    let decimals = digits.fold(0, |sum, digit| 10 * sum + u16::from(digit - b'0'));
    whole.parse::<u16>().ok()?.checked_mul(FULL)?.checked_add(decimals).filter(|&weight| weight <= FULL)
}
