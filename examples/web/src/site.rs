//! What there is to show: which pages, in which languages and wordings, and how they are made.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use axum::body::Bytes;
use hand_expression::export::{self, Format};
use hand_expression::{Guide, IllustrationId, ItemRef, Library, Section, Style, Theme, guide, languages};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use serde::Serialize;
use serde_json::json;

use crate::article::{self, Article};
use crate::place::{Place, SECTIONS, View};

pub type Error = Box<dyn std::error::Error + Send + Sync>;

pub struct Site {
    templates: Environment<'static>,
    languages: Bytes,
    /// Answers by their address. There are only as many as there are places, so it needs no bound.
    kept: RwLock<HashMap<String, Bytes>>,
}

/// A section of a page.
#[derive(Serialize)]
struct Part<'g> {
    name: Section,
    articles: Vec<Article<'g>>,
}

impl Site {
    pub fn new() -> Result<Self, Error> {
        let mut templates = Environment::new();
        templates.set_auto_escape_callback(|_| AutoEscape::Html);
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_trim_blocks(true);
        templates.set_lstrip_blocks(true);
        templates.add_template("base.html", include_str!("../templates/base.html"))?;
        templates.add_template("parts.html", include_str!("../templates/parts.html"))?;
        templates.add_template("page.html", include_str!("../templates/page.html"))?;
        templates.add_template("missing.html", include_str!("../templates/missing.html"))?;
        let list = json!({ "content_version": guide("").content_version, "languages": languages() });
        Ok(Self { templates, languages: list.to_string().into(), kept: RwLock::default() })
    }

    /// What there is: tags, names, directions, wordings.
    pub fn languages(&self) -> Bytes {
        self.languages.clone()
    }

    /// The guide of a place as JSON, if there is one.
    pub fn data(&self, place: &Place) -> Result<Option<Bytes>, Error> {
        let make = || Ok(place.guide().map(|guide| serde_json::to_string(&*guide)).transpose()?);
        self.kept(format!("/api{}", place.address()), make)
    }

    /// The page at a place, if there is one.
    pub fn page(&self, place: &Place) -> Result<Option<Bytes>, Error> {
        self.kept(place.address(), || place.guide().map_or(Ok(None), |guide| self.rendered(place, &guide)))
    }

    /// What was made once is not made again.
    fn kept(
        &self,
        address: String,
        make: impl FnOnce() -> Result<Option<String>, Error>,
    ) -> Result<Option<Bytes>, Error> {
        // What another thread failed to make is no reason not to make this.
        if let Some(answer) = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(&address) {
            return Ok(Some(answer.clone()));
        }
        let answer = make()?.map(Bytes::from);
        if let Some(answer) = &answer {
            self.kept.write().unwrap_or_else(PoisonError::into_inner).insert(address, answer.clone());
        }
        Ok(answer)
    }

    fn rendered(&self, place: &Place, guide: &Guide) -> Result<Option<String>, Error> {
        let mut reading = guide.reading();
        let mut article = |item| Article::new(guide, &mut reading, item);
        let (mut sections, mut session) = (&[][..], None);
        let heading = match &place.view {
            View::Front => &guide.title,
            View::Whole => {
                sections = &SECTIONS;
                &guide.title
            }
            View::Section(section) => {
                sections = std::slice::from_ref(section);
                &guide.labels.section[*section]
            }
            View::Session(id) => match guide.get(*id) {
                Some(plan) => {
                    session = Some(article(ItemRef::Session(plan)));
                    &plan.title
                }
                // It does not belong to the phase.
                None => return Ok(None),
            },
        };
        let parts: Vec<_> = sections
            .iter()
            .map(|&name| Part { name, articles: guide.section(name).map(&mut article).collect() })
            .collect();
        let whole = place.view == View::Whole;
        // Only the whole page has all that the data says.
        let data = if whole { Some(Value::from_safe_string(json_ld(place)?)) } else { None };
        Ok(Some(self.templates.get_template("page.html")?.render(context! {
            heading,
            parts => Value::from_serialize(parts),
            session => Value::from_serialize(session),
            whole,
            front => place.view == View::Front,
            phases => place.phases(guide),
            wordings => place.wordings(),
            base => Place { view: View::Front, ..place.clone() }.path(),
            query => place.query(),
            data,
            ..frame(place, guide)
        })?))
    }

    /// The page for an address that is none, in the reader's language.
    pub fn missing(&self, place: &Place) -> Result<String, Error> {
        let guide = place.guide().ok_or("no guide")?;
        let heading = &guide.title;
        let page = self.templates.get_template("missing.html")?;
        Ok(page.render(context! { heading, ..frame(place, &guide) })?)
    }
}

/// A picture in a place, if it is there.
pub fn picture(place: &Place, id: &str, theme: Theme) -> Option<String> {
    let guide = place.guide()?;
    let picture = guide.get(id.parse::<IllustrationId>().ok()?)?;
    Some(picture.draw(&Style::of(guide.wording).theme(theme)))
}

/// What stands around every page. A template gets no part of a guide but in an article, where each is in its place.
fn frame(place: &Place, guide: &Guide) -> Value {
    let Guide { lang, direction, wording, phase, title, summary, notice, key_points, labels, .. } = guide;
    context! {
        guide => context! { lang, direction, wording, phase, title, summary, notice, key_points, labels },
        help => article::help(guide),
        safety => place.safety(),
        sections => place.sections(guide),
        languages => place.alternates(),
    }
}

/// schema.org's view of the guide, which the exporter makes safe to stand in a page.
fn json_ld(place: &Place) -> Result<String, Error> {
    // The exporter takes its guides from a library, here one without words of its own.
    let library = Library::builder().build()?;
    let language = std::slice::from_ref(&place.language);
    let files = export::files(&library, language, place.wording, Format::JsonLd)?;
    Ok(files.into_iter().next().ok_or("no JSON-LD")?.contents)
}

#[cfg(test)]
mod tests {
    // A test may fail loudly.
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_part_of_a_kind_that_no_page_knows_stops_it() {
        let site = Site::new().unwrap();
        let place = Place::front("en".parse().unwrap());
        let guide = place.guide().unwrap();
        let body = |kind: &str| {
            let page = "{% from 'parts.html' import body %}{{ body([part], guide, 'h2', '') }}";
            let part = context! { kind, text => "Rest." };
            site.templates.render_str(page, context! { part, ..frame(&place, &guide) })
        };
        assert!(body("action").unwrap().contains("Rest."));
        assert!(body("riddle").is_err());
    }
}
