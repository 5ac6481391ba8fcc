//! Finished texts: one plain file for each language and wording, in the order in which a guide is assembled.
//!
//! After a head, each item has a heading, `# safety-fever`, and then a line for each of its texts, with numbers, digits and units in place.
//! An item that a language does not have yet comes whole from English and says so: `# safety-fever (en)`.
//!
//! The files stand in `locales/<tag>/texts/`, whole for whoever reads them. Of a wording, and of a regional form, a program has the items that
//! differ: `<wording>.own.txt`. A test makes them, so what stands in them is what the facts and the words say.

use unic_langid::LanguageIdentifier;

use super::Words;
use crate::content::quantity::QuantityId;
use crate::language::Texts;
use crate::lines::{Lines, Walk};
use crate::text::Text;

/// The texts of one language in one wording, read from top to bottom.
pub(crate) struct Finished {
    /// Where the base is read, and where the items over it.
    base: Walk,
    own: Walk,
    /// Whether the item that is read is one of those.
    in_own: bool,
    /// The language of the item that is read, where it is another than that of the whole.
    lang: Option<LanguageIdentifier>,
}

/// Begins a heading. The lines of the head begin with two.
pub(super) const HEADING: &str = "# ";

/// What a heading says after the id, if it is that of this item: nothing, or a language in brackets.
fn of_heading(line: &'static str, id: &str) -> Option<&'static str> {
    let rest = line.strip_prefix(HEADING)?.strip_prefix(id)?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(rest)
}

impl Finished {
    pub fn read(texts: Texts) -> Self {
        let walk = |file| Lines::of_file(file).walk();
        Self { base: walk(texts.file), own: walk(texts.own), in_own: false, lang: None }
    }

    fn walk(&self) -> &Walk {
        if self.in_own { &self.own } else { &self.base }
    }
}

/// The items of a language's texts that come from another: what is pending in it.
#[cfg(feature = "overlay")]
pub(crate) fn pending(texts: Texts) -> Vec<&'static str> {
    let headings = |file| {
        Lines::of_file(file).walk().filter_map(|line| {
            let heading = line.strip_prefix(HEADING)?;
            Some(heading.split_once(' ').map_or((heading, false), |(id, _)| (id, true)))
        })
    };
    let own: Vec<_> = headings(texts.own).collect();
    let below = headings(texts.file).filter(|(id, _)| own.iter().all(|(other, _)| other != id));
    below.chain(own.iter().copied()).filter(|(_, pending)| *pending).map(|(id, _)| id).collect()
}

impl Words for Finished {
    fn item(&mut self, id: &'static str, _: &'static [QuantityId]) {
        // It is among the next ones of the base, and the very next of those over it, or in the base alone: a test holds the files to the
        // order in which a guide is assembled.
        let mut own = self.own.clone();
        let over = own.find(|line| line.starts_with(HEADING)).and_then(|line| of_heading(line, id));
        let mut base = self.base.clone();
        let below = base.find_map(|line| of_heading(line, id));
        self.in_own = over.is_some();
        if self.in_own {
            self.own = own;
        }
        if below.is_some() {
            self.base = base;
        }
        let lang = over.or(below).unwrap_or_default();
        self.lang = if lang.is_empty() { None } else { lang.trim_matches([' ', '(', ')']).parse().ok() };
    }

    fn text(&mut self, field: &'static str) -> Text {
        let mut ahead = self.walk().clone();
        // Never nothing: where a file is not what the facts ask for, which a test holds it to, the name of the text shows.
        let line = ahead.next().filter(|line| !line.is_empty());
        if line.is_some() {
            *(if self.in_own { &mut self.own } else { &mut self.base }) = ahead;
        }
        Text::from(line.unwrap_or(field))
    }

    fn joined(&self, count: usize) -> Text {
        // They follow each other in the file, so all of them are one stretch of it.
        Text::from(self.walk().latest(count))
    }

    fn lang(&self) -> Option<LanguageIdentifier> {
        self.lang.clone()
    }
}

/// What is wrong where the two ways to a guide differ.
#[cfg(all(test, feature = "overlay"))]
pub(crate) const STALE: &str = "the files in texts/ say something else than the words; run the tests again, since one of them writes those files";

#[cfg(all(test, feature = "overlay"))]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::assemble::{About, asks, assemble};
    use crate::facts::Phase;
    use crate::language::{Language, Wording, english, languages};
    use crate::lines::{LENGTHS, written};
    use crate::mark::fnv;
    use crate::words::layers::{Item, Made, SourceLayers, finish};

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
    fn finished(language: &Language, wording: Wording) -> Made {
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
        let title = crate::door::shipped(english(), Wording::Default, None).steps[3].title.clone();
        assert_eq!(stock.steps[3].title, title, "{STALE}");
        assert_eq!(
            (stock.terms[0].lang.to_string(), own.terms[0].lang.to_string()),
            ("en".into(), "es".into())
        );
        let file = with_lengths(
            "## head\n\n# guide\nTitle\n\n# step-express (en)\nPress\n\n# term-nipple\nA\n".into(),
        )
        .leak();
        assert_eq!(pending(Texts { file, own: "" }), ["step-express"]);
        let own = with_lengths("## head\n\n# step-express\nDrücken\n\n# term-nipple (en)\nNipple\n".into());
        assert_eq!(pending(Texts { file, own: own.leak() }), ["term-nipple"]);
    }

    /// The items of a language in a wording as a file has them: a heading each, and a line for each text.
    fn body(language: &Language, wording: Wording) -> Vec<String> {
        let Made { items, texts, .. } = finished(language, wording);
        let ends = items.iter().skip(1).map(|item| item.start).chain([texts.len()]);
        let item = |(item, end): (&Item, usize)| {
            let lang = item.lang.as_ref().map(|lang| format!(" ({lang})")).unwrap_or_default();
            let mut lines = format!("\n{HEADING}{}{lang}\n", item.id);
            for text in texts.iter().take(end).skip(item.start) {
                assert!(
                    !text.is_empty() && !text.contains(['\n', '\r']) && !text.starts_with('#'),
                    "{} {}: a text is one line: {text:?}",
                    language.tag(),
                    item.id
                );
                lines += &format!("{text}\n");
            }
            lines
        };
        items.iter().zip(ends).map(item).collect()
    }

    /// A file: what it is, these items, and what [`Finished::read`] needs.
    fn file(what: &str, tag: &LanguageIdentifier, items: &[String]) -> String {
        let body = items.concat();
        with_lengths(format!(
            "## Finished texts of hand-expression: {what}. Read them, but do not edit them here: `cargo test` makes\n\
             ## this file from locales/{tag}/*.ftl and the facts in src/content/.\n\
             {MARK}{:08x}\n{body}",
            fnv(&body)
        ))
    }

    /// Every file of finished texts, by its path, as words and facts have it now.
    fn files() -> Vec<(String, String)> {
        let mut files = Vec::new();
        for language in languages() {
            let tag = language.tag();
            let whole = body(language, Wording::Default);
            // A regional form stands over its language, as its words do.
            let base = |base: &&Language| base.tag().language == tag.language && base.tag().region.is_none();
            let below = languages().iter().filter(|_| tag.region.is_some()).find(base);
            for &wording in language.wordings() {
                let items = body(language, wording);
                if wording != Wording::Default && items == whole {
                    // What says the same stands in one file.
                    assert_eq!(language.texts(wording), language.texts(Wording::Default), "{tag} {wording}");
                    continue;
                }
                let path = format!("locales/{tag}/texts/{wording}");
                files.push((format!("{path}.txt"), file(&format!("{tag}, wording {wording}"), tag, &items)));
                let base = if wording == Wording::Default {
                    below.map(|base| body(base, wording))
                } else {
                    Some(whole.clone())
                };
                if let Some(base) = base {
                    let own: Vec<_> = items
                        .into_iter()
                        .zip(base)
                        .filter(|(item, base)| item != base)
                        .map(|(item, _)| item)
                        .collect();
                    let what = format!(
                        "{tag}, wording {wording}, only what differs from default.txt{}",
                        if wording == Wording::Default { " of the language" } else { "" }
                    );
                    files.push((format!("{path}.own.txt"), file(&what, tag, &own)));
                }
            }
        }
        files
    }

    /// With a last line that says how long each of the others is.
    fn with_lengths(mut text: String) -> String {
        let lengths: Vec<u8> = text.lines().flat_map(|line| written(line.len())).collect();
        text += &format!("{LENGTHS}{}\n", String::from_utf8(lengths).unwrap_or_default());
        text
    }

    /// By which an edit by hand is told from a change of words or facts.
    const MARK: &str = "## mark ";

    /// Whether somebody changed what the test had written.
    fn edited(there: &str) -> bool {
        let body =
            there.rsplit_once(LENGTHS).and_then(|(there, _)| there.split_once(MARK)?.1.split_once('\n'));
        body.is_none_or(|(mark, body)| mark != format!("{:08x}", fnv(body)))
    }

    #[test]
    fn the_finished_texts_are_what_facts_and_words_say() {
        let mut wrong = String::new();
        for (path, made) in files() {
            let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
            let there = fs::read_to_string(&place).unwrap_or_default();
            if there == made {
                continue;
            }
            wrong += &if there.is_empty() || !edited(&there) {
                format!("{path}: words or facts have changed\n")
            } else {
                let folder = path.rsplit_once("/texts/").unwrap_or_default().0;
                format!("{path}: it was edited by hand, and that is lost: mend the words in {folder}/*.ftl\n")
            };
            fs::write(place, made).unwrap();
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
                    let mut file = Finished::read(language.texts(wording));
                    let mut fluent = finished(language, wording);
                    let (file, fluent) = (assemble(&mut file, about()), assemble(&mut fluent, about()));
                    assert!(file == fluent, "{} {wording} {phase:?}: {STALE}", language.tag());
                }
            }
        }
    }
}
