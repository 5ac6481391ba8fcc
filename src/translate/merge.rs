//! The words that a translator's file is put into: what is there stays, but for the texts that the file changes.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::catalog::{Layered, MARK, Name, TERMS};
use super::sheet::{Sheet, said};
use crate::file::File;
use crate::language::{Language, Wording, english, languages};
use crate::negotiate::Tags;

/// The whole language that a regional form stands over; none for a whole language.
pub(super) fn stands_over(language: &LanguageIdentifier) -> Option<&'static Language> {
    let whole: Vec<_> = languages().iter().filter(|language| !language.is_region()).collect();
    let tags = Tags::new(whole.iter().map(|language| language.tag().clone()).collect());
    let base = *whole.get(tags.best(language, whole.len())?)?;
    (base.tag() != language).then_some(base)
}

/// The files of a language's folder: those that are given, or else those that are shipped.
fn folder(language: &LanguageIdentifier, given: &[File]) -> BTreeMap<String, String> {
    let home = format!("{language}/");
    let given: BTreeMap<_, _> = (given.iter())
        .filter(|file| file.path.starts_with(&home) && file.path.strip_suffix(".ftl").is_some())
        .map(|file| (file.path.clone(), file.contents.clone()))
        .collect();
    if !given.is_empty() {
        return given;
    }
    let shipped = languages().iter().filter(|shipped| shipped.tag() == language);
    let layers = shipped.flat_map(Language::own_files);
    layers.map(|layer| (format!("{home}{}.ftl", layer.file), layer.words.to_owned())).collect()
}

/// The wordings that a language has words for.
pub(super) fn wordings(language: &LanguageIdentifier, given: &[File]) -> BTreeSet<Wording> {
    let own = folder(language, given);
    let named = |path: &String| path.split_once("/wordings/")?.1.strip_suffix(".ftl")?.parse().ok();
    let base = stands_over(language).into_iter().flat_map(Language::wordings);
    own.keys().filter_map(named).chain([Wording::Default]).chain(base.copied()).collect()
}

/// The words of a language and wording as they stand.
pub(super) struct There {
    language: LanguageIdentifier,
    wording: Wording,
    /// The files that hold what is said in this language and wording alone, by path.
    own: BTreeMap<String, String>,
    /// The files under them.
    below: Vec<String>,
    said: BTreeMap<Name, String>,
    said_below: BTreeMap<Name, String>,
    /// Whether the folder is given. If not, all of its files are new to whoever asks.
    given: bool,
    english: Layered,
    /// The place of each English text, and of each message, from 1.
    places: BTreeMap<Name, usize>,
    ids: BTreeMap<String, usize>,
}

/// A text that is to be put in.
pub(super) struct Taken {
    pub name: Name,
    pub text: String,
    /// Lines of comment above its message, with their `#`.
    pub comments: Vec<String>,
    /// Whether it was made from the English of today.
    pub of_today: bool,
}

/// A text that is another now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The key of the text: "safety-fever.title".
    pub key: String,
    /// What it said before. None where nothing was there.
    pub before: Option<String>,
    /// What it says now.
    pub after: String,
}

impl There {
    pub fn new(language: &LanguageIdentifier, wording: Wording, given: &[File]) -> Self {
        let whole = folder(language, given);
        let of_default = |path: &str| !path.contains("/wordings/") || path.ends_with("/wordings/default.ftl");
        let wanted = format!("{language}/wordings/{wording}.ftl");
        let is_own = |path: &str| if wording == Wording::Default { of_default(path) } else { path == wanted };
        let base = stands_over(language).map(|base| folder(base.tag(), given)).unwrap_or_default();
        let base = base.into_iter().filter(|(path, _)| of_default(path));
        let under = whole.iter().filter(|(path, _)| of_default(path) && !is_own(path));
        let under = under.map(|(_, words)| words.clone());
        let below: Vec<_> = base.map(|(_, words)| words).chain(under).collect();
        let own: BTreeMap<_, _> = whole.into_iter().filter(|(path, _)| is_own(path)).collect();
        let home = format!("{language}/");
        let english = Layered::of_layers(english().layers(wording));
        let (mut places, mut ids) = (BTreeMap::new(), BTreeMap::new());
        for ((_, name), place) in english.order.iter().zip(1..) {
            places.insert(name.clone(), place);
            ids.entry(name.id.clone()).or_insert(place);
        }
        Self {
            language: language.clone(),
            wording,
            given: given.iter().any(|file| file.path.starts_with(&home)),
            said: texts(own.values()),
            said_below: texts(&below),
            own,
            below,
            english,
            places,
            ids,
        }
    }

    /// What a text says now.
    pub fn text(&self, name: &Name) -> Option<&str> {
        self.said.get(name).or_else(|| self.said_below.get(name)).map(String::as_str)
    }

    /// What English says today.
    pub fn english(&self, name: &Name) -> Option<&str> {
        self.english.texts.get(name).map(String::as_str)
    }

    /// Every text that the language has or could have.
    pub fn names(&self) -> BTreeSet<&Name> {
        self.english.texts.keys().chain(self.said.keys()).chain(self.said_below.keys()).collect()
    }

    /// The words that an import may lean on.
    pub fn words(&self) -> Vec<&str> {
        self.below.iter().chain(self.own.values()).map(String::as_str).collect()
    }

    /// The texts in the order of English, terms that it lacks first.
    fn in_order<'t>(&self, taken: &'t [Taken]) -> Vec<&'t Taken> {
        let mut taken: Vec<_> = taken.iter().collect();
        taken.sort_by_key(|text| self.places.get(&text.name));
        taken
    }

    /// The texts alone, in the files that they would have in an empty folder.
    pub fn alone(&self, taken: &[Taken]) -> Vec<String> {
        let mut sheets = BTreeMap::new();
        for text in self.in_order(taken) {
            self.put(&mut sheets, text, &[]);
        }
        sheets.values().map(Sheet::written).collect()
    }

    /// The files that change, and what changes in them. An error names the text that could not be put in its place.
    pub fn merge(&self, taken: &[Taken]) -> Result<(Vec<File>, Vec<Change>), String> {
        let mut sheets: BTreeMap<String, Sheet> =
            self.own.iter().map(|(path, words)| (path.clone(), Sheet::new(words))).collect();
        let mut expected = self.said.clone();
        let mut changes = Vec::new();
        let remarked = comments_of(self.words());
        let remarked_below = comments_of(self.below.iter().map(String::as_str));
        for message in self.in_order(taken).chunk_by(|a, b| a.name.id == b.name.id) {
            let others: Vec<_> =
                message.iter().filter(|text| self.text(&text.name) != Some(&*text.text)).collect();
            // What is said of a message stands at one of its texts, mostly the first.
            let comments: Vec<_> = message.iter().flat_map(|text| text.comments.iter().cloned()).collect();
            let begun =
                self.said.keys().any(|name| message.first().is_some_and(|text| text.name.id == name.id));
            // What is said of a message below need not be said again.
            let below =
                |line: &String| !line.trim().is_empty() && remarked_below.contains(&said([line.as_str()]));
            let own: Vec<_> =
                comments.iter().filter(|line| line.starts_with(MARK) || !below(line)).cloned().collect();
            for text in &others {
                self.put(&mut sheets, text, &own);
                expected.insert(text.name.clone(), text.text.clone());
                changes.push(Change {
                    key: text.name.key(),
                    before: self.text(&text.name).map(str::to_owned),
                    after: text.text.clone(),
                });
            }
            let Some(first) = message.first() else { continue };
            let id = &first.name.id;
            let Some(sheet) = sheets.values_mut().find(|sheet| sheet.has(id)) else { continue };
            // A tool may have broken the lines of a comment anew.
            let remarks: Vec<_> = comments.iter().filter(|line| !line.starts_with(MARK)).collect();
            if begun && !remarked.contains(&said(remarks.iter().map(|line| line.as_str()))) {
                let new =
                    |line: &&String| !line.trim().is_empty() && !remarked.contains(&said([line.as_str()]));
                sheet.remark(id, &remarks.into_iter().filter(new).collect::<Vec<_>>());
            }
            let mark = comments.iter().find_map(|line| line.strip_prefix(MARK));
            let of_today = |texts: &[&Taken]| texts.iter().all(|text| text.of_today);
            let whole = || self.english.texts.keys().filter(|name| name.id == *id).count() == message.len();
            match mark {
                _ if others.is_empty() => {}
                Some(mark) => sheet.set_mark(id, Some(mark)),
                // The tool has dropped the mark, but the file still says what its texts were made from.
                None if !begun && of_today(message) && whole() => {
                    sheet.set_mark(id, self.english.marks.get(id).map(String::as_str));
                }
                None if others.iter().all(|text| text.of_today) => {}
                // Made from other English than today's: nobody has looked at it beside that.
                None => sheet.set_mark(id, None),
            }
        }
        let written: BTreeMap<_, _> = sheets.iter().map(|(path, sheet)| (path, sheet.written())).collect();
        // Nothing but the texts that were to change may be another now.
        let after = texts(written.values());
        let differs = |name: &&Name| after.get(*name) != expected.get(*name);
        if let Some(name) = expected.keys().chain(after.keys()).find(differs) {
            return Err(name.key());
        }
        let is_new = |path: &str, words: &String| !self.given || self.own.get(path) != Some(words);
        let files = written.into_iter().filter(|(path, words)| is_new(path, words));
        Ok((files.map(|(path, words)| File::new(path, words)).collect(), changes))
    }

    /// Puts a text where it is, or where its message is, or where English has it.
    fn put(&self, sheets: &mut BTreeMap<String, Sheet>, text: &Taken, comments: &[String]) {
        let Taken { name, text, .. } = text;
        let order = &self.english.order;
        let first = self.ids.get(&name.id).copied();
        let here = first.map_or(&[][..], |first| order.get(first - 1..).unwrap_or_default());
        let fields = here.iter().take_while(|(_, other)| other.id == name.id && other != name);
        let before: Vec<_> = fields.map(|(_, other)| other.field.as_str()).collect();
        if sheets.values_mut().any(|sheet| sheet.has(&name.id) && sheet.put(name, text, &before)) {
            return;
        }
        let home = here.first().map_or(TERMS, |(file, _)| file);
        // A term that English lacks stands where its file begins.
        let place = |id: &str| self.ids.get(id).copied().unwrap_or_default();
        sheets.entry(self.path(home)).or_insert_with(|| Sheet::new("")).begin(name, text, comments, place);
    }

    fn path(&self, home: &str) -> String {
        let file = match self.wording {
            Wording::Default => home.to_owned(),
            wording => format!("wordings/{wording}"),
        };
        format!("{}/{file}.ftl", self.language)
    }
}

fn comments_of<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    said(words.into_iter().flat_map(str::lines).filter(|line| line.starts_with('#')))
}

fn texts<'w>(words: impl IntoIterator<Item = &'w String>) -> BTreeMap<Name, String> {
    let mut layered = Layered::default();
    for words in words {
        layered.add("", words);
    }
    layered.texts
}
