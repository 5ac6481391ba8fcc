//! Addresses: what a page shows is all in its path and query, and nowhere else.

use std::sync::Arc;

use hand_expression::{
    Direction, Guide, LanguageIdentifier, Phase, Reader, Section, SessionId, Wording, guide, languages,
};
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

    /// The front page in a language.
    pub fn front(language: LanguageIdentifier) -> Self {
        Self { language, wording: Wording::Default, phase: None, view: View::Front }
    }

    /// Where a guide is, if its language and wording can be read.
    pub fn of(language: &str, wording: &str, phase: Option<Phase>) -> Option<Self> {
        let front = Self::front(language.parse().ok()?);
        Some(Self { wording: wording.parse().ok()?, phase, ..front })
    }

    /// Its guide, if there is one in exactly this language and wording: an address gives no next best.
    pub fn guide(&self) -> Option<Arc<Guide>> {
        let mut reader = Reader::from(&self.language).wording(self.wording);
        if let Some(phase) = self.phase {
            reader = reader.phase(phase);
        }
        let guide = guide(reader);
        (guide.lang == self.language && guide.wording == self.wording).then_some(guide)
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

    fn view(&self, view: View) -> Self {
        Self { view, ..self.clone() }
    }

    /// The address of the safety notes in full: the page itself, where it has them.
    pub fn safety(&self) -> String {
        match self.view {
            View::Whole => String::new(),
            _ => self.view(View::Section(Section::Safety)).address(),
        }
    }

    /// The pages of the sections.
    pub fn sections(&self, guide: &Guide) -> Vec<Link> {
        let link = |section| {
            let view = View::Section(section);
            Link::new(self.view(view).address(), &guide.labels.section[section], view == self.view)
        };
        SECTIONS.map(link).into()
    }

    /// The same page in every language that has it.
    pub fn alternates(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for language in languages() {
            let wording =
                if language.wordings().contains(&self.wording) { self.wording } else { Wording::Default };
            let there = Self { language: language.tag().clone(), wording, ..self.clone() };
            links.push(Link {
                lang: Some(language.tag()),
                direction: Some(language.direction()),
                ..Link::new(there.address(), language.endonym(), *language.tag() == self.language)
            });
        }
        links
    }

    /// The same page in each wording of its language, each named by what it says.
    pub fn wordings(&self) -> Vec<Link> {
        let language = languages().iter().find(|language| *language.tag() == self.language);
        let wordings = language.map_or(&[][..], |language| language.wordings());
        let link = |&wording: &Wording| {
            let there = Self { wording, ..self.clone() };
            Some(Link::new(there.address(), &there.guide()?.summary, wording == self.wording))
        };
        wordings.iter().filter(|_| wordings.len() > 1).filter_map(link).collect()
    }

    /// The same page for each phase. A plan belongs to its own.
    pub fn phases(&self, guide: &Guide) -> Vec<Link> {
        if matches!(self.view, View::Session(_)) {
            return Vec::new();
        }
        let link = |&phase: &Phase| {
            let there = Self { phase: Some(phase), ..self.clone() };
            Link::new(there.address(), &guide.labels.phase[phase], self.phase == Some(phase))
        };
        Phase::ALL.iter().map(link).collect()
    }
}

/// A link to another page.
#[derive(Serialize)]
pub struct Link {
    address: String,
    name: String,
    /// The language of its name, and the direction in which that is read, where the page may have another.
    lang: Option<&'static LanguageIdentifier>,
    direction: Option<Direction>,
    current: bool,
}

impl Link {
    fn new(address: String, name: &str, current: bool) -> Self {
        Self { address, name: name.to_owned(), lang: None, direction: None, current }
    }
}
