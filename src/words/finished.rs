//! Finished texts: one plain file for each language and wording, in the order in which a guide is assembled.
//!
//! After a head, each item has a heading, `# safety-fever`, and then a line for each of its texts, with numbers, digits and units in place.
//! An item that a language does not have yet comes whole from English and says so: `# safety-fever (en)`.
//!
//! The files stand in `locales/<tag>/texts/`. A test makes them, so what stands in them is what the facts and the words say.

use unic_langid::LanguageIdentifier;

use super::Words;
use crate::content::quantity::QuantityId;
use crate::text::Text;

/// Every text of one language in one wording.
pub(crate) struct Finished {
    lang: LanguageIdentifier,
    /// What was read, where it was a file.
    file: &'static str,
    items: Vec<Item>,
    texts: Vec<Text>,
    /// The item that is read, and the next of its texts.
    item: usize,
    text: usize,
}

/// A heading of the file.
pub(super) struct Item {
    pub id: &'static str,
    /// The language of its texts, where it is another than that of the whole.
    pub lang: Option<LanguageIdentifier>,
    /// The place of its first text.
    pub start: usize,
}

/// Begins a heading. The lines of the head begin with two.
const HEADING: &str = "# ";

impl Finished {
    pub(super) fn new(lang: LanguageIdentifier, items: Vec<Item>, texts: Vec<Text>) -> Self {
        Self { lang, file: "", items, texts, item: 0, text: 0 }
    }

    /// From the file of a language.
    pub fn read(lang: LanguageIdentifier, file: &'static str) -> Self {
        // A file has about as many lines as the guide has texts and items.
        let (mut items, mut texts) = (Vec::with_capacity(160), Vec::with_capacity(640));
        for line in file.lines().skip_while(|line| !line.starts_with(HEADING)) {
            match line.strip_prefix(HEADING) {
                Some(heading) => {
                    let (id, other) = heading.split_once(' ').unwrap_or((heading, ""));
                    let lang = other.trim_matches(['(', ')']).parse().ok().filter(|_| !other.is_empty());
                    items.push(Item { id, lang, start: texts.len() });
                }
                // Between items, for whoever reads the file.
                None if line.is_empty() => {}
                None => texts.push(Text::from(line)),
            }
        }
        Self { file, ..Self::new(lang, items, texts) }
    }
}

/// The items of a language's file that come from another: what is pending in it.
#[cfg(feature = "overlay")]
pub(crate) fn pending(file: &'static str) -> Vec<&'static str> {
    let headings = file.lines().filter_map(|line| line.strip_prefix(HEADING));
    headings.filter_map(|heading| heading.split_once(' ')).map(|(id, _)| id).collect()
}

impl Words for Finished {
    fn item(&mut self, id: &'static str, _: &'static [QuantityId]) {
        // It is the next one: a test holds the file to the order in which a guide is assembled.
        let ahead =
            self.items.iter().skip(self.item).position(|item| item.id == id).map(|ahead| self.item + ahead);
        let place =
            ahead.or_else(|| self.items.iter().position(|item| item.id == id)).unwrap_or(self.items.len());
        self.text = self.items.get(place).map_or(self.texts.len(), |item| item.start);
        self.item = place;
    }

    fn text(&mut self, field: &'static str) -> Text {
        let end = self.items.get(self.item + 1).map_or(self.texts.len(), |next| next.start);
        let text = self.texts.get(self.text).filter(|_| self.text < end);
        self.text += 1;
        // Never nothing: where a file is not what the facts ask for, which a test holds it to, the name of the text shows.
        text.cloned().unwrap_or_else(|| Text::from(field))
    }

    fn joined(&self, count: usize) -> Text {
        // They follow each other in the file, so all of them are one stretch of it.
        let texts = self.texts.get(self.text.saturating_sub(count)..self.text).unwrap_or_default();
        texts
            .first()
            .zip(texts.last())
            .and_then(|(first, last)| first.through(last, self.file))
            .unwrap_or_default()
    }

    fn lang(&self) -> LanguageIdentifier {
        self.items.get(self.item).and_then(|item| item.lang.clone()).unwrap_or_else(|| self.lang.clone())
    }
}

#[cfg(all(test, feature = "overlay"))]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::assemble::{About, asks, assemble};
    use crate::facts::Phase;
    use crate::language::{Language, Wording, english, languages};
    use crate::mark::fnv;
    use crate::words::layers::{SourceLayers, finish};

    fn layers(language: &Language, wording: Wording, pending: Vec<&'static str>) -> SourceLayers<'static> {
        SourceLayers {
            lang: language.tag().clone(),
            country: language.country(),
            shipped: language.layers(wording).iter().map(|layer| layer.words).collect(),
            pending,
            own: Vec::new(),
        }
    }

    /// What the head of its `review.toml` says is pending in a language; in a regional form, what is pending below it too.
    fn listed(language: &Language) -> Vec<&'static str> {
        let tag = language.tag().to_string();
        let below = tag.split_once('-').map(|(below, _)| below.to_owned());
        let list = |tag: String| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag).join("review.toml");
            let review: toml::Table =
                fs::read_to_string(path).unwrap_or_default().parse().unwrap_or_default();
            let ids = review.get("pending").and_then(|ids| ids.as_array().cloned()).unwrap_or_default();
            ids.iter().filter_map(|id| Some(&*id.as_str()?.to_owned().leak())).collect::<Vec<_>>()
        };
        std::iter::once(tag.clone()).chain(below).flat_map(list).collect()
    }

    /// What translators wrote, finished now.
    fn finished(language: &Language, wording: Wording) -> Finished {
        let first = layers(language, wording, listed(language));
        finish(&asks(language.status()), &[first, layers(english(), wording, Vec::new())])
    }

    #[cfg(feature = "es")]
    #[test]
    fn what_is_pending_comes_whole_from_english_unless_the_application_says_it() {
        let spanish = languages().iter().find(|language| language.endonym() == "español").unwrap();
        let guide = |own: Vec<&'static str>| {
            let first = SourceLayers {
                own,
                ..layers(spanish, Wording::Default, vec!["step-express", "term-nipple"])
            };
            let about = About {
                lang: first.lang.clone(),
                country: first.country,
                wording: Wording::Default,
                status: spanish.status(),
                phase: None,
            };
            let english = layers(english(), Wording::Default, Vec::new());
            assemble(&mut finish(&asks(spanish.status()), &[first, english]), about)
        };
        let (stock, own) = (guide(Vec::new()), guide(vec!["term-nipple =\n    .title = A\n    .text = B\n"]));
        assert_eq!(
            (stock.steps[3].lang.to_string(), stock.steps[2].lang.to_string()),
            ("en".into(), "es".into())
        );
        assert_eq!(stock.steps[3].title, "Press, compress, release");
        assert_eq!(
            (stock.terms[0].lang.to_string(), own.terms[0].lang.to_string()),
            ("en".into(), "es".into())
        );
        let file = "## head\n\n# guide\nTitle\n\n# step-express (en)\nPress\n\n# term-nipple\nA\n";
        assert_eq!(pending(file), ["step-express"]);
    }

    /// The body of a file, and the file with its head: what [`Finished::read`] reads.
    fn file(language: &Language, wording: Wording) -> (String, String) {
        let Finished { items, texts, .. } = finished(language, wording);
        let mut body = String::new();
        let ends = items.iter().skip(1).map(|item| item.start).chain([texts.len()]);
        for (item, end) in items.iter().zip(ends) {
            let lang = item.lang.as_ref().map(|lang| format!(" ({lang})")).unwrap_or_default();
            body += &format!("\n{HEADING}{}{lang}\n", item.id);
            for text in texts.iter().take(end).skip(item.start) {
                assert!(
                    !text.is_empty() && !text.contains(['\n', '\r']) && !text.starts_with(HEADING),
                    "{} {}: a text is one line: {text:?}",
                    language.tag(),
                    item.id
                );
                body += &format!("{text}\n");
            }
        }
        let tag = language.tag();
        let made = format!(
            "## Finished texts of hand-expression: {tag}, wording {wording}. Read them, but do not edit them here: `cargo test` makes\n\
             ## this file from locales/{tag}/*.ftl and the facts in src/content/.\n\
             {MARK}{:08x}\n{body}",
            fnv(&body)
        );
        (body, made)
    }

    /// By which an edit by hand is told from a change of words or facts.
    const MARK: &str = "## mark ";

    /// Whether somebody changed what the test had written.
    fn edited(there: &str) -> bool {
        let body = there.split_once(MARK).and_then(|(_, rest)| rest.split_once('\n'));
        body.is_none_or(|(mark, body)| mark != format!("{:08x}", fnv(body)))
    }

    #[test]
    fn the_finished_texts_are_what_facts_and_words_say() {
        let mut wrong = String::new();
        for language in languages() {
            let (default, _) = file(language, Wording::Default);
            for &wording in language.wordings() {
                let path = format!("locales/{}/texts/{wording}.txt", language.tag());
                let (body, made) = file(language, wording);
                if wording != Wording::Default && body == default {
                    // What says the same stands in one file.
                    assert_eq!(language.texts(wording), language.texts(Wording::Default), "{path}");
                    continue;
                }
                let there =
                    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap_or_default();
                if there == made {
                    continue;
                }
                wrong += &if there.is_empty() || !edited(&there) {
                    format!("{path}: words or facts have changed\n")
                } else {
                    format!(
                        "{path}: it was edited by hand, and that is lost: mend the words in locales/{}/*.ftl\n",
                        language.tag()
                    )
                };
                fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path), made).unwrap();
            }
        }
        assert!(
            wrong.is_empty(),
            "finished texts were not up to date, and are now: read their diff, commit it, and run the tests again\n{wrong}"
        );
    }

    /// The two ways to a guide: through the file, and through Fluent.
    #[test]
    fn both_ways_give_the_same_guide_in_every_language_wording_and_phase() {
        for language in languages() {
            for &wording in language.wordings() {
                for phase in std::iter::once(None).chain(Phase::ALL.iter().copied().map(Some)) {
                    let about = || About {
                        lang: language.tag().clone(),
                        country: language.country(),
                        wording,
                        status: language.status(),
                        phase,
                    };
                    let mut file = Finished::read(language.tag().clone(), language.texts(wording));
                    let mut fluent = finished(language, wording);
                    let (file, fluent) = (assemble(&mut file, about()), assemble(&mut fluent, about()));
                    assert!(file == fluent, "{} {wording} {phase:?}", language.tag());
                }
            }
        }
    }
}
