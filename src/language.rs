//! The languages that are shipped, and which of them a reader gets.

use std::sync::LazyLock;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::Status;
use crate::content::ids;

ids! {
    "direction",
    /// The direction in which a language is read: the value of HTML's `dir`.
    Direction {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left.
        Rtl = "rtl",
    }
}

impl Direction {
    /// The direction of a language in its script.
    ///
    /// ```
    /// use hand_expression::Direction;
    ///
    /// assert_eq!(Direction::of(&"ur-PK".parse()?), Direction::Rtl);
    /// assert_eq!(Direction::of(&"hi".parse()?), Direction::Ltr);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

ids! {
    "wording",
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

/// A language that is shipped whole.
#[derive(Debug)]
pub struct Language {
    tag: LanguageIdentifier,
    wordings: Vec<Wording>,
    row: &'static Row,
}

#[derive(Debug)]
struct Row {
    tag: &'static str,
    endonym: &'static str,
    english_name: &'static str,
    status: Status,
    /// Base words, one file for each kind of content.
    base: &'static [Layer],
    /// Words of the region that stand over the base, where the row is a regional form.
    region: &'static [Layer],
    /// The wordings it has, each a layer over the others.
    wordings: &'static [(Wording, Layer)],
}

/// One file of words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layer {
    /// The file below the folder of the language, without its ending: "step", "wordings/default".
    #[cfg_attr(not(feature = "export"), allow(dead_code))]
    pub file: &'static str,
    pub words: &'static str,
}

macro_rules! layer {
    ($tag:literal, $file:expr) => {
        Layer { file: $file, words: include_str!(concat!("../locales/", $tag, "/", $file, ".ftl")) }
    };
}

/// The words of a language in the files of these names.
// A build without Spanish has no region.
#[allow(unused_macro_rules)]
macro_rules! words {
    ($tag:literal: $($file:expr),+) => { &[$( layer!($tag, $file) ),+] };
    // A whole language has one file for each kind of content, named as its Rust file.
    ($tag:literal) => {
        &[
            layer!($tag, "guide"),
            #[cfg(feature = "illustrations")]
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

/// The wording layers of a language.
macro_rules! wordings {
    ($tag:literal: $($Wording:ident = $name:literal),+) => {
        &[$( (Wording::$Wording, layer!($tag, concat!("wordings/", $name))) ),+]
    };
}

/// English is first: it is the source, and the language that every reader gets at worst.
const ROWS: &[Row] = &[
    Row {
        tag: "en",
        endonym: "English",
        english_name: "English",
        status: Status::Draft,
        base: words!("en"),
        region: &[],
        wordings: wordings!("en": Default = "default", Breast = "breast", Chest = "chest"),
    },
    #[cfg(feature = "ar")]
    Row {
        tag: "ar",
        endonym: "العربية",
        english_name: "Arabic",
        status: Status::Draft,
        base: words!("ar"),
        region: &[],
        wordings: wordings!("ar": Default = "default"),
    },
    #[cfg(feature = "bn")]
    Row {
        tag: "bn",
        endonym: "বাংলা",
        english_name: "Bengali",
        status: Status::Draft,
        base: words!("bn"),
        region: &[],
        wordings: wordings!("bn": Default = "default"),
    },
    #[cfg(feature = "es")]
    Row {
        tag: "es",
        endonym: "español",
        english_name: "Spanish",
        status: Status::Draft,
        base: words!("es"),
        region: &[],
        wordings: wordings!("es": Default = "default"),
    },
    #[cfg(feature = "es")]
    Row {
        tag: "es-ES",
        endonym: "español de España",
        english_name: "Spanish (Spain)",
        status: Status::Draft,
        base: words!("es"),
        region: words!("es-ES": "label", "problem", "safety", "session", "step", "term", "topic"),
        wordings: wordings!("es": Default = "default"),
    },
    #[cfg(feature = "fr")]
    Row {
        tag: "fr",
        endonym: "français",
        english_name: "French",
        status: Status::Draft,
        base: words!("fr"),
        region: &[],
        wordings: wordings!("fr": Default = "default", Breast = "breast", Chest = "chest"),
    },
    #[cfg(feature = "hi")]
    Row {
        tag: "hi",
        endonym: "हिन्दी",
        english_name: "Hindi",
        status: Status::Draft,
        base: words!("hi"),
        region: &[],
        wordings: wordings!("hi": Default = "default"),
    },
    #[cfg(feature = "id")]
    Row {
        tag: "id",
        endonym: "Indonesia",
        english_name: "Indonesian",
        status: Status::Draft,
        base: words!("id"),
        region: &[],
        wordings: wordings!("id": Default = "default"),
    },
    #[cfg(feature = "pt-br")]
    Row {
        tag: "pt-BR",
        endonym: "português (Brasil)",
        english_name: "Portuguese (Brazil)",
        status: Status::Draft,
        base: words!("pt-BR"),
        region: &[],
        wordings: wordings!("pt-BR": Default = "default"),
    },
    #[cfg(feature = "pt-pt")]
    Row {
        tag: "pt-PT",
        endonym: "português europeu",
        english_name: "Portuguese (Portugal)",
        status: Status::Draft,
        base: words!("pt-PT"),
        region: &[],
        wordings: wordings!("pt-PT": Default = "default"),
    },
    #[cfg(feature = "ru")]
    Row {
        tag: "ru",
        endonym: "русский",
        english_name: "Russian",
        status: Status::Draft,
        base: words!("ru"),
        region: &[],
        wordings: wordings!("ru": Default = "default"),
    },
    #[cfg(feature = "sw")]
    Row {
        tag: "sw",
        endonym: "Kiswahili",
        english_name: "Swahili",
        status: Status::Draft,
        base: words!("sw"),
        region: &[],
        wordings: wordings!("sw": Default = "default"),
    },
    #[cfg(feature = "ur")]
    Row {
        tag: "ur",
        endonym: "اردو",
        english_name: "Urdu",
        status: Status::Draft,
        base: words!("ur"),
        region: &[],
        wordings: wordings!("ur": Default = "default"),
    },
    #[cfg(feature = "zh-hans")]
    Row {
        tag: "zh-Hans",
        endonym: "简体中文",
        english_name: "Chinese (Simplified)",
        status: Status::Draft,
        base: words!("zh-Hans"),
        region: &[],
        wordings: wordings!("zh-Hans": Default = "default"),
    },
];

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    // A tag that does not parse would be "und"; a test holds every row to its tag.
    ROWS.iter()
        .map(|row| Language {
            tag: row.tag.parse().unwrap_or_default(),
            wordings: row.wordings.iter().map(|(wording, _)| *wording).collect(),
            row,
        })
        .collect()
});

/// Every language that is shipped, English first.
///
/// ```
/// let english = &hand_expression::languages()[0];
/// assert_eq!((english.tag().to_string(), english.endonym()), ("en".to_string(), "English"));
/// ```
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

impl Language {
    /// Its BCP 47 tag.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Its name in itself.
    pub fn endonym(&self) -> &'static str {
        self.row.endonym
    }

    /// Its name in English.
    pub fn english_name(&self) -> &'static str {
        self.row.english_name
    }

    /// The direction in which it is read.
    pub fn direction(&self) -> Direction {
        Direction::of(&self.tag)
    }

    /// The wordings that it has; [`Wording::Default`] is always one.
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }

    /// What has happened to its words.
    pub fn status(&self) -> Status {
        self.row.status
    }

    /// The layers that its own words for a wording stand over: none where those are a whole language.
    #[cfg(feature = "export")]
    pub(crate) fn below(&self, wording: Wording) -> Option<Vec<Layer>> {
        let (mut layers, _) = self.layers(Wording::Default);
        if wording == Wording::Default {
            layers.truncate(layers.len() - self.row.region.len());
        }
        (wording != Wording::Default || !self.row.region.is_empty()).then_some(layers)
    }

    /// Its layers for a wording, lowest first, and the wording that it really has.
    pub(crate) fn layers(&self, asked: Wording) -> (Vec<Layer>, Wording) {
        let find = |wanted| self.row.wordings.iter().find(|(wording, _)| *wording == wanted);
        let mut layers = self.row.base.to_vec();
        layers.extend(find(Wording::Default).map(|(_, layer)| layer));
        layers.extend(self.row.region);
        match find(asked) {
            Some((Wording::Default, _)) | None => (layers, Wording::Default),
            Some((wording, layer)) => {
                layers.push(*layer);
                (layers, *wording)
            }
        }
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
    const MOST: usize = 64;
    let mut weighted: Vec<(f32, LanguageIdentifier)> = Vec::new();
    for range in header.split(',').take(MOST) {
        let mut pieces = range.split(';').map(str::trim);
        let Some(language) = pieces.next().and_then(without_extensions) else { continue };
        let weight = pieces.find_map(quality).unwrap_or(1.0);
        // The first mention counts: a repeated language does not move up.
        if weight > 0.0 && weighted.iter().all(|(_, known)| *known != language) {
            weighted.push((weight, language));
        }
    }
    weighted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    weighted.into_iter().map(|(_, language)| language).collect()
}

/// A tag without its extensions (`-u-…`, `-x-…`), which say nothing about which words to give.
fn without_extensions(tag: &str) -> Option<LanguageIdentifier> {
    // The longest tag worth reading: language, script, region and a few variants.
    if tag.len() > 64 {
        return None;
    }
    let end =
        tag.split('-').take_while(|subtag| subtag.len() > 1).map(|subtag| subtag.len() + 1).sum::<usize>();
    let language: LanguageIdentifier = tag.get(..end.saturating_sub(1))?.parse().ok()?;
    (!language.language.is_empty()).then_some(language)
}

/// The value of a `q=` parameter, when the parameter is one. A malformed one counts as a plain mention.
fn quality(parameter: &str) -> Option<f32> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    Some(value.trim().parse().ok().filter(|weight| (0.0..=1.0).contains(weight)).unwrap_or(1.0))
}
