//! How to massage the breast or chest and how to express milk by hand, as typed, localized data.
//!
//! An app takes a guide and renders it in its own interface: the massage, the five steps, the safety notes, each with its
//! language, its urgency and its sources.
//!
//! ```
//! use hand_expression::Part;
//!
//! let guide = hand_expression::guide(&"en".parse()?);
//! for step in &guide.steps {
//!     println!("{}. {}", step.number, step.title);
//!     for part in &step.parts {
//!         match part {
//!             Part::Caution(note) => println!("   ! {}: {}", guide.labels.urgency.get(note.urgency), note.text),
//!             Part::Action(action) => println!("   - {}", action.text),
//!             Part::Tip(tip) => println!("   ({})", tip.text),
//!         }
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How to think of it
//!
//! - **A [`Guide`] is plain data in one language**, in reading order. [`guide()`] gives it for one tag, a [`Library`] for a
//!   reader's list of tags, in a [`Wording`] and with words of your own. It never fails: English comes at worst, and `lang`
//!   says what came.
//! - **A body is a list of [`Part`]s**, and a caution comes before the action that it guards. `Part` is exhaustive, so an
//!   interface that forgets the cautions does not compile.
//! - **Facts need no language**: `StepId::Express.facts()` has the cautions, quantities and sources of the step. Every id has
//!   one spelling in Rust, JSON and the `.ftl` files.
//! - **A phase is chosen, never guessed**: [`Guide::for_phase`] narrows the guide to pregnancy, the first days, or later. In
//!   pregnancy the note that says to ask first stands before everything with an action.
//! - **Urgency is in words**: show `labels.urgency` beside a note, and not only a colour.
//!
//! # What it is not
//!
//! General information for the public, not a medical device: it takes no symptom, dose or date, and computes no advice. It
//! reads no network, no clock and no file, and keeps nothing about anyone. No clinician has reviewed its words yet; the
//! guide's `notice` says so, and an app shows it.
//!
//! # What a release may change
//!
//! New notes and better words are a minor or patch release. An id that goes away, or a safety note whose meaning changes, is a
//! major one, and the changelog names it. Enums that content may extend are `#[non_exhaustive]`.
//!
//! # Languages and features
//!
//! English is always in. Each other language is a feature of its name (`ar`, `es` with the layer for Spain, `fr`, `zh-hans`), and
//! `all-languages`, on by default, brings them all. A language costs the size of its words in the binary, and is parsed only when
//! a reader asks for it. [`languages()`] lists what a build has.
//!
//! `illustrations` brings pictures: [`Step::illustration`] and its like, SVGs that are drawn by code and speak the guide's language. An app
//! chooses tones, body shape and theme with `Illustration::draw`. It costs the words of the pictures and no dependency.
//!
//! Two more features are for tools rather than for an app that shows a guide, and off by default: `schema` (JSON Schema of the types) and
//! `export` (`hand_expression::export`: the guide in the files of other ecosystems, and translators' files back).
//!
//! # Words of your own
//!
//! [`LibraryBuilder::overlay`] puts words of an application over the stock ones, text by text, or brings a language that is not
//! shipped. They are Fluent files like those in `locales/`, and they are checked before they are used: [`OverlayError`] names
//! everything that is wrong. A safety note can be reworded, but not removed, emptied, or robbed of its numbers. What a sentence
//! says is still the application's to answer for, and the guide's [`Status`] says that its words are among them.

mod assemble;
mod content;
#[cfg(feature = "export")]
pub mod export;
mod guide;
#[cfg(feature = "illustrations")]
mod illustration;
mod label;
mod language;
mod library;
mod negotiate;
mod numerals;
mod overlay;
mod phase;
#[cfg(feature = "schema")]
mod schema;
mod text;
mod words;

pub use unic_langid::LanguageIdentifier;

pub use content::illustration::{IllustrationFacts, IllustrationId, Subject};
pub use content::preparation::PreparationId;
pub use content::problem::ProblemId;
pub use content::quantity::{QuantityFacts, QuantityId, Unit};
pub use content::safety::{Concern, SafetyFacts, SafetyNoteId, Urgency};
pub use content::session::{Activity, BlockFacts, BlockId, SessionFacts, SessionId, Side};
pub use content::source::{SourceFacts, SourceId};
pub use content::step::StepId;
pub use content::technique::TechniqueId;
pub use content::term::TermId;
pub use content::topic::TopicId;
pub use content::{Basis, Evidence, ItemFacts, PartFacts, PassageFacts, Phase, UnknownId};
pub use guide::{
    Action, Block, Callout, Contested, Guide, Illustration, Massage, Minutes, Paragraph, Part, Preparation,
    Problem, Quantity, SafetyNote, Session, Source, Status, Step, Technique, Term, Tip, Topic,
};
#[cfg(feature = "illustrations")]
pub use illustration::{AreolaTone, BodyShape, Color, InvalidColor, SkinTone, Style, Theme};
pub use label::{Label, Labels, Names, Section};
pub use language::{Direction, Language, Wording, accept_language, languages};
pub use library::{Library, LibraryBuilder, guide};
pub use overlay::{OverlayError, OverlayProblem};
pub use text::Text;

// It shows pictures too.
#[cfg(all(doctest, feature = "illustrations"))]
#[doc = include_str!("../README.md")]
struct Readme;
