//! One item of the guide, whatever kind it is.

use unic_langid::LanguageIdentifier;

use crate::content::{ItemId, Section};
use crate::facts::{Evidence, Phase};
use crate::item::{Block, Item, Massage, Part, Preparation, Problem, Session, Step, Technique, Topic};
use crate::language::Direction;
use crate::note::{Contested, SafetyNote, Term};
use crate::passage::Paragraph;
use crate::picture::Illustration;
use crate::text::Text;

/// An item of the guide, whatever kind it is: what tables of contents, searches, exports and renderers look at.
///
/// ```
/// use hand_expression::{ItemRef, guide};
///
/// for item in guide("en").items() {
///     match item {
///         ItemRef::Step(step) => println!("{}. {}", step.number, step.title),
///         other => println!("{}", other.title()),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ItemRef<'g> {
    /// Something to do before the first touch.
    Preparation(&'g Preparation),
    /// Massage as a whole.
    Massage(&'g Massage),
    /// A way to massage.
    Technique(&'g Technique),
    /// One of the five steps.
    Step(&'g Step),
    /// A plan.
    Session(&'g Session),
    /// A safety note.
    Note(&'g SafetyNote),
    /// Something that goes wrong.
    Problem(&'g Problem),
    /// An explanation.
    Topic(&'g Topic),
    /// A term of the glossary.
    Term(&'g Term),
}

/// One text of an item.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field<'g> {
    /// Its name in the item: "title", "press".
    pub name: &'static str,
    /// Its words.
    pub text: &'g Text,
    /// When it applies.
    pub phases: &'static [Phase],
}

/// What an item has, whatever kind it is.
struct View<'g> {
    key: &'static str,
    section: Section,
    lang: &'g LanguageIdentifier,
    direction: Direction,
    title: &'g Text,
    /// The name of the field that says the item in short or in whole, and the text.
    summary: Option<(&'static str, &'g Text)>,
    paragraphs: &'g [Paragraph],
    parts: &'g [Part],
    blocks: &'g [Block],
    /// How many parts come before the blocks.
    before: usize,
    /// Of a sign: what its text is made of.
    sign: Option<&'g SafetyNote>,
    why: Option<&'g Text>,
    contested: Option<&'g Contested>,
    illustration: Option<&'g Illustration>,
    phases: &'static [Phase],
    sources: &'static [crate::content::source::SourceId],
    evidence: Evidence,
}

impl<I: ItemId> Item<I> {
    fn view(&self) -> View<'_> {
        View {
            key: self.key,
            section: I::SECTION,
            lang: &self.lang,
            direction: self.direction,
            title: &self.title,
            summary: self.summary.as_ref().map(|summary| ("summary", summary)),
            paragraphs: &self.paragraphs,
            parts: &self.parts,
            blocks: &[],
            before: self.parts.len(),
            sign: None,
            why: self.why.as_ref(),
            contested: self.contested.as_ref(),
            illustration: self.illustration.as_ref(),
            phases: self.phases,
            sources: self.sources,
            evidence: self.evidence,
        }
    }
}

/// The view of what has no parts: a note or a term.
macro_rules! plain {
    ($item:ident, $section:ident, $phases:expr) => {
        View {
            key: $item.key,
            section: Section::$section,
            lang: &$item.lang,
            direction: $item.direction,
            title: &$item.title,
            summary: Some(("text", &$item.text)),
            paragraphs: &[],
            parts: &[],
            blocks: &[],
            before: 0,
            sign: None,
            why: None,
            contested: $item.contested.as_ref(),
            illustration: None,
            phases: $phases,
            sources: $item.sources,
            evidence: $item.evidence,
        }
    };
}

impl<'g> ItemRef<'g> {
    fn view(self) -> View<'g> {
        match self {
            Self::Preparation(item) => item.view(),
            Self::Massage(massage) => massage.item.view(),
            Self::Technique(item) => item.view(),
            Self::Step(item) => item.view(),
            Self::Session(session) => {
                View { blocks: &session.blocks, before: session.parts_before, ..session.item.view() }
            }
            Self::Problem(item) => item.view(),
            Self::Topic(item) => item.view(),
            Self::Note(note) => View {
                sign: note.act.is_some().then_some(note),
                illustration: note.illustration.as_ref(),
                ..plain!(note, Safety, note.phases)
            },
            Self::Term(term) => plain!(term, Terms, Phase::ALL),
        }
    }

    /// Its name in every format: "step-express".
    pub fn key(self) -> &'static str {
        self.view().key
    }

    /// The section that it stands in.
    pub fn section(self) -> Section {
        self.view().section
    }

    /// The language of its words.
    pub fn lang(self) -> &'g LanguageIdentifier {
        self.view().lang
    }

    /// The direction in which that is read.
    pub fn direction(self) -> Direction {
        self.view().direction
    }

    /// Its heading.
    pub fn title(self) -> &'g Text {
        self.view().title
    }

    /// What it is, in a sentence or two; of a note or a term, all that it says.
    pub fn summary(self) -> Option<&'g Text> {
        self.view().summary.map(|(_, text)| text)
    }

    /// What it explains, in order.
    pub fn paragraphs(self) -> &'g [Paragraph] {
        self.view().paragraphs
    }

    /// What to know and do. Of a session, those before the blocks and those after them.
    pub fn parts(self) -> &'g [Part] {
        self.view().parts
    }

    /// The blocks of a session, and how many of its parts come before them.
    pub fn blocks(self) -> (usize, &'g [Block]) {
        let View { before, blocks, .. } = self.view();
        (before, blocks)
    }

    /// Why it is done: of steps.
    pub fn why(self) -> Option<&'g Text> {
        self.view().why
    }

    /// Where sources disagree.
    pub fn contested(self) -> Option<&'g Contested> {
        self.view().contested
    }

    /// Its picture.
    pub fn illustration(self) -> Option<&'g Illustration> {
        self.view().illustration
    }

    /// When it applies.
    pub fn phases(self) -> &'static [Phase] {
        self.view().phases
    }

    /// The sources for it.
    pub fn sources(self) -> &'static [crate::content::source::SourceId] {
        self.view().sources
    }

    /// The strongest evidence for it.
    pub fn evidence(self) -> Evidence {
        self.view().evidence
    }

    /// Every text of its own, in reading order, by the name that it has in the `.ftl` files. The words of a rule or a sign are those of
    /// the note's own item, and those of a block and a picture are theirs.
    ///
    /// ```
    /// let guide = hand_expression::guide("en");
    /// let names: Vec<_> = guide.find("step-express").unwrap().texts().map(|text| text.name).collect();
    /// assert_eq!(names[..3], ["title", "summary", "press"]);
    /// ```
    pub fn texts(self) -> impl Iterator<Item = Field<'g>> {
        let View { title, summary, sign, paragraphs, parts, why, contested, phases, .. } = self.view();
        let whole = move |name, text| Field { name, text, phases };
        let paragraph = |passage: &'g Paragraph| Field {
            name: passage.name,
            text: &passage.text,
            phases: passage.phases,
        };
        let part = |part: &'g Part| match part {
            Part::Rule(_) | Part::Sign(_) => None,
            Part::Action(passage) => {
                Some(Field { name: passage.name, text: &passage.text, phases: passage.phases })
            }
            Part::Tip(passage) => {
                Some(Field { name: passage.name, text: &passage.text, phases: passage.phases })
            }
        };
        // The text of a sign is made of its lines, which are fields of their own.
        let summary = summary.filter(|_| sign.is_none());
        std::iter::once(whole("title", title))
            .chain(summary.map(|(name, text)| whole(name, text)))
            .chain(sign.into_iter().flat_map(lines).map(move |(name, text)| whole(name, text)))
            .chain(paragraphs.iter().map(paragraph))
            .chain(parts.iter().filter_map(part))
            .chain(why.map(|text| whole("why", text)))
            .chain(contested.map(|contested| whole("contested", &contested.text)))
    }
}

/// What the text of a sign is made of, with the names of its lines.
fn lines(note: &SafetyNote) -> impl Iterator<Item = (&'static str, &Text)> {
    (note.act.iter().map(|act| ("act", act)))
        .chain(note.signs.iter().map(|sign| (sign.name, &sign.text)))
        .chain(note.more.iter().map(|more| ("more", more)))
}

/// What can be taken for an item, so that a function takes a step as well as an [`ItemRef`].
macro_rules! views {
    ($( $Item:ident $Variant:ident ),+) => { $(
        impl<'g> From<&'g $Item> for ItemRef<'g> {
            fn from(item: &'g $Item) -> Self {
                Self::$Variant(item)
            }
        }
    )+ };
}
views!(
    Preparation Preparation, Massage Massage, Technique Technique, Step Step, Session Session, SafetyNote Note,
    Problem Problem, Topic Topic, Term Term
);
