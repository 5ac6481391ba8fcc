//! The languages that are shipped: which there are, how they are read, and where their words come from.

use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use crate::id::ids;
use crate::likely;
use crate::tag;

ids! {
    closed "direction",
    /// The direction in which a language is read: the value of HTML's `dir`.
    Direction {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left.
        Rtl = "rtl",
    }
}

/// The languages of two letters whose usual script runs from right to left.
const RIGHT_TO_LEFT: [&str; 11] = ["ae", "ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

impl Direction {
    /// The direction of a language in its script.
    ///
    /// ```
    /// use hand_expression::Direction;
    ///
    /// assert_eq!(Direction::of(&"ur-PK".parse()?), Direction::Rtl);
    /// assert_eq!(Direction::of(&"iw".parse()?), Direction::Rtl);
    /// assert_eq!(Direction::of(&"hi".parse()?), Direction::Ltr);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(language: &LanguageIdentifier) -> Self {
        let language = tag::today(language);
        let code = language.language.as_str();
        let from_the_right = match likely::script(&language) {
            // It says its script, or that is the one of its region.
            Some(script) => tag::is_right_to_left(script.as_str()),
            // Nearly all languages have a code of two letters, and few of those begin at the right.
            None if code.len() == 2 => RIGHT_TO_LEFT.contains(&code),
            None => tag::is_right_to_left(likely::usual(language.language)),
        };
        if from_the_right { Self::Rtl } else { Self::Ltr }
    }
}

ids! {
    closed "wording",
    /// The words for the body that a reader prefers. Emergency notes keep "breast" in all of them.
    #[non_exhaustive]
    Wording {
        /// As the language is best understood; in English "breast or chest" where it reads well.
        Default = "default",
        /// "Breast".
        Breast = "breast",
        /// "Chest".
        Chest = "chest",
    }
}

ids! {
    open "country",
    /// A country whose health service tells its own parents other numbers. The spelling is that of ISO 3166 and of a language tag.
    #[non_exhaustive]
    Country {
        /// The United Arab Emirates, for readers of Arabic.
        UnitedArabEmirates = "AE",
        /// Brazil.
        Brazil = "BR",
        /// China.
        China = "CN",
        /// Spain.
        Spain = "ES",
        /// France.
        France = "FR",
        /// Kenya, for readers of Swahili.
        Kenya = "KE",
        /// Portugal.
        Portugal = "PT",
    }
}

ids! {
    closed "status",
    /// Whether anyone has reviewed the words of a guide.
    #[non_exhaustive]
    Status {
        /// Nobody named has reviewed them. The guide's notice says so.
        Draft = "draft",
        /// A named person with a named role has reviewed them.
        Reviewed = "reviewed",
        /// Words of the application are among them.
        App = "app",
    }
}

/// A language that is shipped.
///
/// ```
/// use hand_expression::{Direction, languages};
///
/// for language in languages() {
///     let dir = language.direction();
///     println!("<option lang=\"{}\" dir=\"{dir}\">{}</option>", language.tag(), language.endonym());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Language {
    tag: LanguageIdentifier,
    endonym: &'static str,
    english_name: &'static str,
    direction: Direction,
    wordings: &'static [Wording],
    status: Status,
    country: Option<Country>,
    /// The finished texts of each wording, in the order of `wordings`.
    #[cfg_attr(feature = "serde", serde(skip))]
    texts: &'static [Texts],
}

/// The finished texts of a language in a wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    /// A whole file.
    pub file: &'static str,
    /// A file of items that stand over those, in the same order. It may be none.
    pub own: &'static str,
}

/// The words of a language as its translators write them, of which its finished texts are made.
#[cfg(feature = "overlay")]
#[derive(Debug)]
pub(crate) struct Files {
    /// One file for each kind of content.
    base: &'static [Layer],
    /// Words of the region that stand over the base, where the language is a regional form.
    region: &'static [Layer],
    /// The wordings it has, each a layer over the others.
    wordings: &'static [(Wording, Layer)],
}

/// One file of words.
#[cfg(feature = "overlay")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layer {
    /// The file below the folder of the language, without its ending: "step", "wordings/default".
    #[cfg_attr(not(feature = "translate"), allow(dead_code))]
    pub file: &'static str,
    pub words: &'static str,
}

#[cfg(feature = "overlay")]
macro_rules! layer {
    ($tag:literal, $file:expr) => {
        Layer { file: $file, words: include_str!(concat!("../locales/", $tag, "/", $file, ".ftl")) }
    };
}

/// A whole language has one file for each kind of content, named as its Rust file.
#[cfg(feature = "overlay")]
macro_rules! base {
    ($tag:literal) => {
        &[
            layer!($tag, "guide"),
            layer!($tag, "illustration"),
            layer!($tag, "label"),
            layer!($tag, "preparation"),
            layer!($tag, "problem"),
            layer!($tag, "safety"),
            layer!($tag, "session"),
            layer!($tag, "step"),
            layer!($tag, "technique"),
            layer!($tag, "term"),
            layer!($tag, "topic"),
        ]
    };
}

/// A whole file of finished texts, or the items of a file that the default of the base has not got as they are there. Every program has
/// the wordings of English, which differ in one item of sixteen.
macro_rules! texts {
    (whole $tag:literal $file:literal $base:literal) => {
        Texts { file: include_str!(concat!("../locales/", $tag, "/texts/", $file, ".txt")), own: "" }
    };
    (own $tag:literal $file:literal $base:literal) => {
        Texts {
            file: include_str!(concat!("../locales/", $base, "/texts/default.txt")),
            own: include_str!(concat!("../locales/", $tag, "/texts/", $file, ".own.txt")),
        }
    };
}

/// The table of languages. From a row come what an application sees of the language, its finished texts, and, in builds that take an
/// application's words, its files.
macro_rules! shipped {
    ($(
        $(#[$feature:meta])*
        $tag:literal, $endonym:literal, $english:literal, $status:ident, numbers [$( $Country:ident )?],
        base $base:literal, region [$( $region:literal ),*],
        wordings [$( $Wording:ident $wording:literal $texts:ident $file:literal ),+];
    )+) => {
        static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
            Vec::from([$(
                $(#[$feature])*
                Language::row(
                    $tag,
                    [$endonym, $english],
                    Status::$status,
                    [$( Country::$Country )?].first().copied(),
                    &[$( Wording::$Wording ),+],
                    &[$( texts!($texts $tag $file $base) ),+],
                ),
            )+])
        });

        #[cfg(feature = "overlay")]
        static FILES: &[Files] = &[$(
            $(#[$feature])*
            Files {
                base: base!($base),
                region: &[$( layer!($tag, $region) ),*],
                wordings: &[$( (Wording::$Wording, layer!($base, concat!("wordings/", $wording))) ),+],
            },
        )+];
    };
}

// English is first: it is the source, and the language that every reader gets at worst. A wording names its file of words, and its finished texts.
shipped! {
    "en", "English", "English", Draft, numbers [], base "en", region [],
        wordings [Default "default" whole "default", Breast "breast" own "breast", Chest "chest" own "chest"];
    #[cfg(feature = "ar")]
    "ar", "العربية", "Arabic", Draft, numbers [UnitedArabEmirates], base "ar", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "bn")]
    "bn", "বাংলা", "Bengali", Draft, numbers [], base "bn", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "es")]
    "es", "español", "Spanish", Draft, numbers [], base "es", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "es")]
    "es-ES", "español de España", "Spanish (Spain)", Draft, numbers [Spain], base "es",
        region ["label", "problem", "safety", "session", "step", "term", "topic"], wordings [Default "default" own "default"];
    #[cfg(feature = "fr")]
    "fr", "français", "French", Draft, numbers [France], base "fr", region [],
        // "Sein" is what the default says.
        wordings [Default "default" whole "default", Breast "breast" whole "default", Chest "chest" own "chest"];
    #[cfg(feature = "hi")]
    "hi", "हिन्दी", "Hindi", Draft, numbers [], base "hi", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "id")]
    "id", "Indonesia", "Indonesian", Draft, numbers [], base "id", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "pt-br")]
    "pt-BR", "português (Brasil)", "Portuguese (Brazil)", Draft, numbers [Brazil], base "pt-BR", region [],
        wordings [Default "default" whole "default"];
    #[cfg(feature = "pt-pt")]
    "pt-PT", "português europeu", "Portuguese (Portugal)", Draft, numbers [Portugal], base "pt-PT", region [],
        wordings [Default "default" whole "default"];
    #[cfg(feature = "ru")]
    "ru", "русский", "Russian", Draft, numbers [], base "ru", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "sw")]
    "sw", "Kiswahili", "Swahili", Draft, numbers [Kenya], base "sw", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "ur")]
    "ur", "اردو", "Urdu", Draft, numbers [], base "ur", region [], wordings [Default "default" whole "default"];
    #[cfg(feature = "zh-hans")]
    "zh-Hans", "简体中文", "Chinese (Simplified)", Draft, numbers [China], base "zh-Hans", region [],
        wordings [Default "default" whole "default"];
}

/// Every language that is shipped, English first.
///
/// ```
/// let english = &hand_expression::languages()[0];
/// assert_eq!((english.tag().to_string(), english.endonym()), ("en".to_string(), "English"));
/// ```
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

/// The source of all languages, and the one that every reader gets at worst.
pub(crate) fn english() -> &'static Language {
    #[expect(clippy::indexing_slicing, reason = "English is the first row, and no feature takes it away")]
    &languages()[0]
}

impl Language {
    fn row(
        tag: &str,
        [endonym, english_name]: [&'static str; 2],
        status: Status,
        country: Option<Country>,
        wordings: &'static [Wording],
        texts: &'static [Texts],
    ) -> Self {
        // A tag that does not parse would be "und"; a test holds every row to its tag.
        let tag = tag.parse().unwrap_or_default();
        let direction = Direction::of(&tag);
        Self { tag, endonym, english_name, direction, wordings, status, country, texts }
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Its name in itself.
    pub fn endonym(&self) -> &'static str {
        self.endonym
    }

    /// Its name in English.
    pub fn english_name(&self) -> &'static str {
        self.english_name
    }

    /// The direction in which it is read.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The wordings that it has; [`Wording::Default`] is always one.
    pub fn wordings(&self) -> &'static [Wording] {
        self.wordings
    }

    /// Whether anyone has reviewed its words.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The country whose numbers its words state, where it is made for readers whose own health service is stricter.
    pub fn country(&self) -> Option<Country> {
        self.country
    }

    /// The wording that a reader of `asked` gets.
    pub(crate) fn wording(&self, asked: Wording) -> Wording {
        if self.wordings.contains(&asked) { asked } else { Wording::Default }
    }

    /// The finished texts of a wording.
    pub(crate) fn texts(&self, asked: Wording) -> Texts {
        let place = self.wordings.iter().position(|&wording| wording == asked).unwrap_or_default();
        self.texts.get(place).copied().unwrap_or_default()
    }
}

#[cfg(feature = "overlay")]
impl Language {
    fn files(&self) -> Option<&'static Files> {
        FILES.get(languages().iter().position(|language| language.tag == self.tag)?)
    }

    /// Its layers for a wording, lowest first.
    pub(crate) fn layers(&self, asked: Wording) -> Vec<Layer> {
        let Some(files) = self.files() else { return Vec::new() };
        let find = |wanted| {
            files.wordings.iter().filter(move |(wording, _)| *wording == wanted).map(|(_, layer)| *layer)
        };
        let own = find(asked).filter(|_| asked != Wording::Default);
        files
            .base
            .iter()
            .copied()
            .chain(find(Wording::Default))
            .chain(files.region.iter().copied())
            .chain(own)
            .collect()
    }

    /// Whether it is a regional form, whose words stand over those of a whole language.
    #[cfg(feature = "translate")]
    pub(crate) fn is_region(&self) -> bool {
        self.files().is_some_and(|files| !files.region.is_empty())
    }

    /// The files of its own folder.
    #[cfg(feature = "translate")]
    pub(crate) fn own_files(&self) -> Vec<Layer> {
        let Some(files) = self.files() else { return Vec::new() };
        if self.is_region() {
            return files.region.to_vec();
        }
        files.base.iter().copied().chain(files.wordings.iter().map(|(_, layer)| *layer)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_to_a_direction_leads_where_the_long_one_does() {
        let codes = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}")));
        for code in codes {
            let tag: LanguageIdentifier = code.parse().unwrap();
            let today = tag::today(&tag);
            let script =
                today.script.map_or(likely::usual(today.language).to_owned(), |script| script.to_string());
            let long = if tag::is_right_to_left(&script) { Direction::Rtl } else { Direction::Ltr };
            assert_eq!(Direction::of(&tag), long, "{code}");
        }
    }
}
