//! Addresses: what a page shows is all in its path and query, and nowhere else.

use hand_expression::{Guide, LanguageIdentifier, Phase, Section, SessionId, Wording, languages};
use serde::Serialize;

/// Sections with a page of their own. Who says so stands at the foot of the whole page.
pub const SECTIONS: [Section; 8] = [
    Section::Preparation,
    Section::Massage,
    Section::Steps,
    Section::Sessions,
    Section::Safety,
    Section::Problems,
    Section::Topics,
    Section::Terms,
];

/// What a page shows.
#[derive(Clone, Copy, PartialEq)]
pub enum View {
    Front,
    Whole,
    Section(Section),
    Session(SessionId),
}

/// Where a page is: its language, wording, phase, and what it shows.
#[derive(Clone)]
pub struct Place {
    pub language: LanguageIdentifier,
    pub wording: Wording,
    pub phase: Option<Phase>,
    pub view: View,
}

impl Place {
    /// `es/`, `en/chest/steps`, `fr/all`, `en/session-comfort`.
    pub fn parse(path: &str, phase: Option<Phase>) -> Option<Self> {
        let mut names = path.split('/').filter(|name| !name.is_empty()).peekable();
        let language = names.next()?.parse().ok()?;
        let wording = names.next_if(|name| name.parse::<Wording>().is_ok());
        let wording = wording.and_then(|name| name.parse().ok()).unwrap_or(Wording::Default);
        let view = match names.next() {
            None => View::Front,
            Some("all") => View::Whole,
            Some(name) => name
                .parse()
                .ok()
                .filter(|section| SECTIONS.contains(section))
                .map(View::Section)
                .or_else(|| name.parse().ok().map(View::Session))?,
        };
        names.next().is_none().then_some(Self { language, wording, phase, view })
    }

    pub fn path(&self) -> String {
        let wording = match self.wording {
            Wording::Default => String::new(),
            wording => format!("{wording}/"),
        };
        let view = match self.view {
            View::Front => String::new(),
            View::Whole => "all".to_owned(),
            View::Section(section) => section.to_string(),
            View::Session(session) => session.to_string(),
        };
        format!("/{}/{wording}{view}", self.language)
    }

    /// What the address says after its path.
    pub fn query(&self) -> String {
        self.phase.map(|phase| format!("?phase={phase}")).unwrap_or_default()
    }

    /// Path and query.
    pub fn address(&self) -> String {
        self.path() + &self.query()
    }

    /// The pages of the sections.
    pub fn sections(&self, guide: &Guide) -> Vec<Link> {
        let link = |view: View, name: &str| {
            let current = view == self.view;
            Link {
                address: Place { view, ..self.clone() }.address(),
                name: name.to_owned(),
                lang: None,
                current,
            }
        };
        let sections =
            SECTIONS.map(|section| link(View::Section(section), guide.labels.section.get(section)));
        sections.into_iter().collect()
    }

    /// The same page in every language that has it.
    pub fn alternates(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for language in languages() {
            let wording =
                if language.wordings().contains(&self.wording) { self.wording } else { Wording::Default };
            let there = Place { language: language.tag().clone(), wording, ..self.clone() };
            links.push(Link {
                address: there.address(),
                name: language.endonym().to_owned(),
                lang: Some(language.tag().to_string()),
                current: *language.tag() == self.language,
            });
        }
        links
    }

    /// The same page for each phase. A plan belongs to its own.
    pub fn phases(&self, guide: &Guide) -> Vec<Link> {
        if matches!(self.view, View::Session(_)) {
            return Vec::new();
        }
        let link = |&phase: &Phase| Link {
            address: Place { phase: Some(phase), ..self.clone() }.address(),
            name: guide.labels.phase.get(phase).to_owned(),
            lang: None,
            current: self.phase == Some(phase),
        };
        Phase::ALL.iter().map(link).collect()
    }
}

/// A link to another page.
#[derive(Serialize)]
pub struct Link {
    pub address: String,
    pub name: String,
    pub lang: Option<String>,
    pub current: bool,
}
