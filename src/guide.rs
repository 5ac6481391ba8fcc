//! What a consumer holds: the guide as plain data in reading order, and the ways to look something up in it.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::content::Section;
use crate::content::illustration::IllustrationId;
use crate::content::massage::MassageId;
use crate::content::preparation::PreparationId;
use crate::content::problem::ProblemId;
use crate::content::quantity::{Quantity, QuantityId};
use crate::content::safety::SafetyNoteId;
use crate::content::session::{BlockId, SessionId};
use crate::content::source::{Source, SourceId};
use crate::content::step::StepId;
use crate::content::technique::TechniqueId;
use crate::content::term::TermId;
use crate::content::topic::TopicId;
use crate::facts::Phase;
use crate::id::Spelled;
use crate::item::{Block, Massage, Preparation, Problem, Session, Step, Technique, Topic};
use crate::label::{Label, Labels};
use crate::language::{Country, Direction, Status, Wording};
use crate::list::List;
use crate::note::{SafetyNote, Term};
use crate::numerals::digits;
use crate::passage::KeyPoint;
use crate::picture::Illustration;
use crate::reading::Reading;
use crate::text::Text;
use crate::view::ItemRef;

/// The guide in one language and wording, whole or for one phase.
///
/// It is plain data, made by this crate and by nobody else: take it once and read fields. Reading takes no lock and no memory.
///
/// ```
/// use hand_expression::{StepId, guide};
///
/// let guide = guide("en");
/// for step in &guide.steps {
///     println!("{}. {}", step.number, step.title);
/// }
/// assert_eq!(guide.get(StepId::Express).unwrap().title, "Press, compress, release");
/// ```
///
/// Serialized, enum values are kebab-case, fields are snake_case, `lang` is a BCP 47 tag, and a [`Part`](crate::Part) is
/// tagged by `"kind"`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Guide {
    /// The version of the content, by date: "2026.12.1". It is another than that of the crate.
    pub content_version: &'static str,
    /// The language that was given. Single items may differ: each has its own `lang`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LanguageTag"))]
    pub lang: LanguageIdentifier,
    /// The country whose own numbers it states, where its language is made for readers whose health service is stricter; its
    /// `quantities` say which those are.
    pub country: Option<Country>,
    /// The direction in which `lang` is read.
    pub direction: Direction,
    /// The wording that was given. A language without the one asked for gives [`Wording::Default`].
    pub wording: Wording,
    /// Whether anyone has reviewed the words.
    pub status: Status,
    /// The phase that it is for: one, or all of them.
    pub phase: Option<Phase>,
    /// What the guide is called.
    pub title: Text,
    /// What it is about, in a sentence or two.
    pub summary: Text,
    /// Intended use, limits and status. Show it wherever the guide is shown.
    pub notice: Text,
    /// The whole in short: at most seven sentences, for the head of the guide.
    pub key_points: List<KeyPoint>,
    /// What to do before the first touch.
    pub preparation: List<Preparation>,
    /// Massage: what it is for, where, where not, and how.
    pub massage: Massage,
    /// The five steps.
    pub steps: List<Step>,
    /// Plans in minutes.
    pub sessions: List<Session>,
    /// Every safety note of the phase, most urgent first.
    pub safety: List<Arc<SafetyNote>>,
    /// What to try when something goes wrong.
    pub problems: List<Problem>,
    /// Background, most of it without anything to do.
    pub topics: List<Topic>,
    /// The glossary.
    pub terms: List<Term>,
    /// Every source of the content, whatever the phase.
    pub sources: &'static [Source],
    /// Every number that the words state, with unit and source, whatever the phase.
    pub quantities: List<Quantity>,
    /// Words for headings, urgencies and the like.
    pub labels: Labels,
    /// Every safety note, in the order of the table: what the phase leaves out is still true.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) notes: List<Arc<SafetyNote>>,
}

impl Guide {
    /// What an id stands for; `None` only where it does not apply in the phase of the guide.
    ///
    /// ```
    /// use hand_expression::{Phase, Reader, SessionId, StepId, guide};
    ///
    /// let pregnant = guide(Reader::new("en").phase(Phase::BeforeBirth));
    /// assert_eq!(pregnant.get(StepId::FormC).unwrap().title, "Form a C");
    /// assert!(pregnant.get(SessionId::Comfort).is_none());
    /// ```
    pub fn get<I: Id>(&self, id: I) -> Option<&I::Item> {
        id.find_in(self)
    }

    /// A safety note, whether or not it applies in the phase of the guide.
    ///
    /// ```
    /// use hand_expression::{SafetyNoteId, guide};
    ///
    /// assert_eq!(guide("en").note(SafetyNoteId::StopIfPain).title, "Pain means stop");
    /// ```
    pub fn note(&self, id: SafetyNoteId) -> &SafetyNote {
        let notes = self.notes.as_slice();
        // There is a note for every id, in the order of the ids; and no guide without a note.
        #[allow(clippy::indexing_slicing)]
        notes.get(id as usize).unwrap_or(&notes[0])
    }

    /// Every sign of the phase, most urgent first: when to get help, wherever the reader is.
    ///
    /// ```
    /// use hand_expression::{Phase, Reader, Urgency, guide};
    ///
    /// let guide = guide(Reader::new("en").phase(Phase::FirstDays));
    /// for sign in guide.help() {
    ///     println!("{}: {}", guide.labels.urgency[sign.urgency], sign.title);
    /// }
    /// assert_eq!(guide.help().next().unwrap().urgency, Urgency::Emergency);
    /// ```
    pub fn help(&self) -> impl Iterator<Item = &SafetyNote> {
        self.safety.iter().map(|note| &**note).filter(|note| note.urgency.is_sign())
    }

    /// Every item, of every kind, in reading order: safety notes and terms among them.
    ///
    /// ```
    /// let guide = hand_expression::guide("en");
    /// let contents: Vec<_> = guide.items().map(|item| (item.key(), item.title())).collect();
    /// assert_eq!(contents[0], ("preparation-wash-hands", &guide.preparation[0].title));
    /// ```
    pub fn items(&self) -> impl Iterator<Item = ItemRef<'_>> {
        Section::ALL.iter().flat_map(|&section| self.section(section))
    }

    /// The items of a section, in reading order. Sources are no items.
    pub fn section(&self, section: Section) -> impl Iterator<Item = ItemRef<'_>> {
        /// All of a list, or nothing of it.
        fn all<T>(list: &[T], of: usize) -> &[T] {
            list.get(..list.len() * of).unwrap_or_default()
        }
        let of = |wanted| usize::from(section == wanted);
        let massage = of(Section::Massage);
        (all(&self.preparation, of(Section::Preparation)).iter().map(ItemRef::Preparation))
            .chain(all(std::slice::from_ref(&self.massage), massage).iter().map(ItemRef::Massage))
            .chain(all(&self.massage.techniques, massage).iter().map(ItemRef::Technique))
            .chain(all(&self.steps, of(Section::Steps)).iter().map(ItemRef::Step))
            .chain(all(&self.sessions, of(Section::Sessions)).iter().map(ItemRef::Session))
            .chain(all(&self.safety, of(Section::Safety)).iter().map(|note| ItemRef::Note(note)))
            .chain(all(&self.problems, of(Section::Problems)).iter().map(ItemRef::Problem))
            .chain(all(&self.topics, of(Section::Topics)).iter().map(ItemRef::Topic))
            .chain(all(&self.terms, of(Section::Terms)).iter().map(ItemRef::Term))
    }

    /// The item of a key, from a link or a translation file. The key of a passage finds its item.
    ///
    /// ```
    /// let guide = hand_expression::guide("en");
    /// assert_eq!(guide.find("step-express").unwrap().title(), "Press, compress, release");
    /// assert_eq!(guide.find("step-express.press").unwrap().key(), "step-express");
    /// assert!(guide.find("step-expres").is_none());
    /// ```
    pub fn find(&self, key: &str) -> Option<ItemRef<'_>> {
        let (id, passage) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
        let item = self.items().find(|item| item.key() == id)?;
        let has = |name: &str| item.texts().any(|field| field.name == name);
        passage.is_none_or(has).then_some(item)
    }

    /// The guide as it is read from here on: a note whole the first time, and a reminder after that.
    ///
    /// ```
    /// use hand_expression::{Shown, StepId, guide};
    ///
    /// let guide = guide("en");
    /// let mut reading = guide.reading();
    /// for step in &guide.steps {
    ///     for shown in reading.item(step) {
    ///         match shown {
    ///             Shown::Rule(note) | Shown::Sign(note) => println!("! {}", note.text),
    ///             Shown::RuleAgain(note) | Shown::SignAgain(note) => println!("! {}", note.title),
    ///             Shown::Action(action) => println!("- {}", action.text),
    ///             Shown::Tip(tip) => println!("({})", tip.text),
    ///             Shown::Block(block) => println!("{}", block.text),
    ///         }
    ///     }
    /// }
    /// ```
    pub fn reading(&self) -> Reading<'_> {
        Reading::of(self)
    }

    /// A word that an interface needs around the guide.
    ///
    /// ```
    /// assert_eq!(hand_expression::guide("en").word(hand_expression::Label::Tip), "Tip");
    /// ```
    pub fn word(&self, label: Label) -> &Text {
        self.labels.label.get(label)
    }

    /// A whole number in the digits of the guide's language: of a step, a page, a count.
    ///
    /// ```
    /// use hand_expression::guide;
    ///
    /// assert_eq!((guide("ar").digits(15), guide("hi").digits(15)), ("١٥".to_owned(), "15".to_owned()));
    /// ```
    pub fn digits(&self, number: usize) -> String {
        digits(&self.lang, number)
    }

    /// Every picture of the guide, in reading order.
    ///
    /// ```
    /// let guide = hand_expression::guide("en");
    /// for picture in guide.illustrations() {
    ///     println!("{}: {}", picture.title, picture.alt);
    /// }
    /// ```
    pub fn illustrations(&self) -> impl Iterator<Item = &Illustration> {
        self.items().filter_map(ItemRef::illustration)
    }
}

/// An id that a guide has something for. It is implemented here and nowhere else.
pub trait Id: Spelled {
    /// What it stands for.
    type Item;
    #[doc(hidden)]
    fn find_in(self, guide: &Guide) -> Option<&Self::Item>;
}

/// Where each kind of id finds what it stands for.
macro_rules! found {
    ($( $Id:ty => $Item:ty: |$guide:ident| $among:expr; )+) => { $(
        impl Id for $Id {
            type Item = $Item;
            fn find_in(self, $guide: &Guide) -> Option<&Self::Item> {
                $among.into_iter().find(|item| item.id == self)
            }
        }
    )+ };
}
found! {
    PreparationId => Preparation: |guide| &guide.preparation;
    MassageId => Massage: |guide| [&guide.massage];
    TechniqueId => Technique: |guide| &guide.massage.techniques;
    StepId => Step: |guide| &guide.steps;
    SessionId => Session: |guide| &guide.sessions;
    BlockId => Block: |guide| guide.sessions.iter().flat_map(|session| &session.blocks);
    SafetyNoteId => SafetyNote: |guide| guide.safety.iter().map(|note| &**note);
    ProblemId => Problem: |guide| &guide.problems;
    TopicId => Topic: |guide| &guide.topics;
    TermId => Term: |guide| &guide.terms;
    IllustrationId => Illustration: |guide| guide.illustrations();
    SourceId => Source: |guide| guide.sources;
    QuantityId => Quantity: |guide| &guide.quantities;
}
