//! What there is to show: which pages, in which languages and wordings, and how they are made.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use hand_expression::export::{self, Format};
use hand_expression::{Guide, LanguageIdentifier, Library, Phase, Style, Theme, Wording, languages};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};

use crate::place::{Link, Place, SECTIONS, View};

pub type Error = Box<dyn std::error::Error + Send + Sync>;

pub struct Site {
    libraries: Vec<(Wording, Library)>,
    templates: Environment<'static>,
    /// Rendered pages. There are only as many as there are places, so it needs no bound.
    pages: RwLock<HashMap<String, Arc<str>>>,
}

impl Site {
    pub fn new() -> Result<Self, Error> {
        let mut templates = Environment::new();
        templates.set_auto_escape_callback(|_| AutoEscape::Html);
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_trim_blocks(true);
        templates.set_lstrip_blocks(true);
        templates.add_filter("height", height);
        templates.add_template("base.html", include_str!("../templates/base.html"))?;
        templates.add_template("parts.html", include_str!("../templates/parts.html"))?;
        templates.add_template("page.html", include_str!("../templates/page.html"))?;
        templates.add_template("missing.html", include_str!("../templates/missing.html"))?;
        let library = |&wording: &Wording| Ok((wording, Library::builder().wording(wording).build()?));
        let libraries = Wording::ALL.iter().map(library).collect::<Result<_, Error>>()?;
        Ok(Self { libraries, templates, pages: RwLock::default() })
    }

    fn library(&self, wording: Wording) -> Option<&Library> {
        self.libraries.iter().find(|(known, _)| *known == wording).map(|(_, library)| library)
    }

    /// The language of the site that is best for a reader.
    pub fn best(&self, asked: &[LanguageIdentifier]) -> String {
        self.library(Wording::Default)
            .map_or_else(|| "en".to_owned(), |library| library.guide(asked).lang.to_string())
    }

    /// A guide, in a language and a wording that there are, and in no other.
    pub fn guide(&self, tag: &str, wording: Option<&str>, phase: Option<Phase>) -> Option<Arc<Guide>> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        let wording = wording.map_or(Ok(Wording::Default), str::parse).ok()?;
        let guide = self.library(wording)?.guide(std::slice::from_ref(&language));
        let there = guide.lang == language && guide.wording == wording;
        there.then(|| phase.map_or_else(|| Arc::clone(&guide), |phase| Arc::new(guide.for_phase(phase))))
    }

    /// A picture of a guide that there is.
    pub fn picture(&self, tag: &str, wording: &str, id: &str, theme: Theme) -> Option<String> {
        let guide = self.guide(tag, Some(wording), None)?;
        let picture = guide.illustrations().find(|picture| picture.id.as_str() == id)?;
        let mut style = Style::of(guide.wording);
        style.theme = theme;
        Some(picture.draw(&style))
    }

    /// What there is: tags, names, directions.
    pub fn languages(&self) -> Result<String, Error> {
        let library = self.library(Wording::Default).ok_or("no library")?;
        let files = export::files(library, &[], Format::Json)?;
        let list = files.into_iter().find(|file| file.path == "languages.json").ok_or("no list")?;
        Ok(list.contents)
    }

    /// The page at a place, if there is one.
    pub fn page(&self, place: &Place) -> Result<Option<Arc<str>>, Error> {
        let address = place.address();
        // A page that another thread failed to render is no reason not to render this one.
        if let Some(page) = self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&address)
        {
            return Ok(Some(Arc::clone(page)));
        }
        let Some(guide) = self.guide(&place.language.to_string(), Some(place.wording.as_str()), place.phase)
        else {
            return Ok(None);
        };
        let session = match place.view {
            View::Session(id) => match guide.sessions.iter().find(|session| session.id == id) {
                Some(session) => Some(session),
                // A plan that does not belong to the phase.
                None => return Ok(None),
            },
            _ => None,
        };
        let labels = &guide.labels;
        let (heading, shown) = match place.view {
            View::Front => (guide.title.to_string(), Vec::new()),
            View::Whole => (guide.title.to_string(), SECTIONS.to_vec()),
            View::Section(section) => (labels.section.get(section).to_owned(), vec![section]),
            View::Session(_) => {
                (session.map(|session| session.title.to_string()).unwrap_or_default(), Vec::new())
            }
        };
        // Only the whole page has all that the data says.
        let data = if place.view == View::Whole { self.json_ld(place)? } else { None };
        let page = self.templates.get_template("page.html")?.render(context! {
            guide => Value::from_serialize(&*guide),
            heading,
            shown,
            session => Value::from_serialize(session),
            whole => place.view == View::Whole,
            front => place.view == View::Front,
            sections => place.sections(&guide),
            phases => place.phases(&guide),
            wordings => self.wordings(place),
            languages => place.alternates(),
            base => Place { view: View::Front, ..place.clone() }.path(),
            query => place.query(),
            data,
        })?;
        let page: Arc<str> = page.into();
        self.pages
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .insert(address, Arc::clone(&page));
        Ok(Some(page))
    }

    /// schema.org's view of the guide, which the exporter makes safe to stand in a page.
    fn json_ld(&self, place: &Place) -> Result<Option<Value>, Error> {
        let library = self.library(place.wording).ok_or("no library")?;
        let files = export::files(library, std::slice::from_ref(&place.language), Format::JsonLd)?;
        Ok(files.into_iter().next().map(|file| Value::from_safe_string(file.contents)))
    }

    /// The page for an address that is none, in the reader's language.
    pub fn missing(&self, tag: &str) -> Result<String, Error> {
        let place = Place::parse(tag, None).ok_or("no language")?;
        let guide = self.guide(tag, None, None).ok_or("no guide")?;
        Ok(self.templates.get_template("missing.html")?.render(context! {
            guide => Value::from_serialize(&*guide),
            heading => guide.title.to_string(),
            sections => place.sections(&guide),
            languages => place.alternates(),
        })?)
    }

    /// The same page in each wording of its language, each named by what it says.
    fn wordings(&self, place: &Place) -> Vec<Link> {
        let language = languages().iter().find(|language| *language.tag() == place.language);
        let wordings = language.map_or(&[][..], |language| language.wordings());
        let link = |&wording: &Wording| {
            let guide = self.guide(&place.language.to_string(), Some(wording.as_str()), None)?;
            let address = Place { wording, ..place.clone() }.address();
            Some(Link {
                address,
                name: guide.summary.to_string(),
                lang: None,
                current: wording == place.wording,
            })
        };
        wordings.iter().filter(|_| wordings.len() > 1).filter_map(link).collect()
    }
}

/// How high a picture is that is 320 wide: a browser keeps the room for it.
fn height(svg: &str) -> String {
    let size = svg.split("viewBox=\"0 0 320 ").nth(1).and_then(|rest| rest.split('"').next());
    size.and_then(|size| size.parse::<f32>().ok()).map(|height| format!("{height:.0}")).unwrap_or_default()
}
