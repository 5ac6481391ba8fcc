//! How to massage the breast or chest and how to express milk by hand, as typed, localized data.
//!
//! An app takes a guide and renders it in its own interface: the massage, the five steps, the safety notes, each with its
//! language, its urgency and its sources.
//!
//! ```
//! use hand_expression::{Part, guide};
//!
//! let guide = guide("es-MX, en;q=0.8");
//! for step in &guide.steps {
//!     println!("{}. {}", step.number, step.title);
//!     for part in &step.parts {
//!         match part {
//!             Part::Rule(note) | Part::Sign(note) => println!("! {}: {}", guide.labels.urgency[note.urgency], note.text),
//!             Part::Action(action) => println!("- {}", action.text),
//!             Part::Tip(tip) => println!("({})", tip.text),
//!         }
//!     }
//! }
//! for sign in guide.help() {
//!     println!("{}: {}", guide.labels.urgency[sign.urgency], sign.title);
//! }
//! ```
//!
//! # How to think of it
//!
//! - **One door**: [`guide()`] takes whatever a system says of a reader: a tag, a list, an `Accept-Language` header, a POSIX locale, or a
//!   [`Reader`] with a [`Wording`] and a [`Phase`]. It never fails: English comes at worst, and `lang` says what came. A guide is made
//!   once and kept.
//! - **A [`Guide`] is plain data in one language**, in reading order. Steps, techniques, topics, preparations and problems are
//!   [`Item`]s; [`Guide::get`] finds one by its id, [`Guide::find`] by its key, [`Guide::items`] gives all.
//! - **Rules and signs are two things.** A rule ("Do not slide your fingers") guards an action and stands before it. A sign ("Fever with a
//!   sore breast") says when to get help; it stands at the end of its item, and [`Guide::help`] has all of them at any time. [`Part`] is
//!   exhaustive, so an interface that forgets one of them does not compile.
//! - **Every item is safe alone**, so notes repeat. [`Guide::reading`] says what to show in full and what as a reminder.
//! - **Facts need no language**: `StepId::Express.facts()` has the notes, quantities and sources of the step. Every id has
//!   one spelling in Rust, JSON and the `.ftl` files, and every passage a key: `step-express.press`.
//! - **A phase is chosen, never guessed**: pregnancy, the first days, or later. In pregnancy the note that says to ask first stands before
//!   everything with an action.
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
//! New notes and better words are a minor or patch release, and so is a correction: the content has a version of its own, by date, and
//! [`advisories()`] says which rules and signs changed their meaning. An id or a key that goes away is a major one.
//! Enums that content may extend are `#[non_exhaustive]`; those in which forgetting one could hurt somebody are exhaustive.
//!
//! # Languages and features
//!
//! English is always in. Each other language is a feature of its name (`ar`, `es` with the layer for Spain, `fr`, `zh-hans`), and
//! `all-languages`, on by default, brings them all. A language costs the size of its words in the binary, and is read only when
//! a reader asks for it. [`languages()`] lists what a build has.
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `serde` | yes | `Serialize` for the guide and all that is in it; ids read and write |
//! | `overlay` | yes | `Library`: words of an application over the shipped ones, by way of Fluent |
//! | `render` | yes | `render`: `guide.html()`, `markdown()`, `text()`, with no dependency |
//! | `illustrations` | | `Illustration::draw`: the pictures as SVG |
//! | `schema` | | JSON Schema of the types |
//! | `export` | | `hand_expression::export`: the guide in the files of other ecosystems |
//! | `translate` | | `hand_expression::translate`: translators' files, and back |
//!
//! # Words of your own
//!
//! `LibraryBuilder::overlay` puts words of an application over the stock ones, text by text, or brings a language that is not
//! shipped. They are Fluent files like those in `locales/`, and they are checked before they are used: `OverlayError` names
//! everything that is wrong. A safety note can be reworded, but not removed, emptied, or robbed of its numbers. What a sentence
//! says is still the application's to answer for, and the guide's [`Status`] says that its words are among them.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod content;
mod door;
#[cfg(feature = "export")]
pub mod export;
mod facts;
#[cfg(any(feature = "export", feature = "translate"))]
mod file;
mod guide;
mod id;
#[cfg(feature = "illustrations")]
mod illustration;
mod item;
mod label;
mod language;
#[cfg(feature = "overlay")]
mod library;
mod likely;
mod lines;
mod list;
mod mark;
#[cfg(any(feature = "export", feature = "translate"))]
mod message;
mod negotiate;
mod note;
mod numerals;
#[cfg(feature = "overlay")]
mod overlay;
mod passage;
mod picture;
mod reader;
mod reading;
#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "schema")]
mod schema;
mod tag;
mod text;
#[cfg(feature = "translate")]
pub mod translate;
mod view;
mod words;

pub use unic_langid::LanguageIdentifier;

pub use content::Section;
pub use content::advisory::{Advisory, advisories};
pub use content::illustration::{IllustrationFacts, IllustrationId, Subject};
pub use content::look::{AreolaTone, BodyShape, SkinTone, Theme};
pub use content::massage::MassageId;
pub use content::preparation::PreparationId;
pub use content::problem::ProblemId;
pub use content::quantity::{Quantity, QuantityId, Unit};
pub use content::safety::{Concern, Contact, SafetyFacts, SafetyNoteId, Urgency};
pub use content::session::{Activity, BlockFacts, BlockId, Length, Minutes, SessionFacts, SessionId, Side};
pub use content::source::{Access, Source, SourceId};
pub use content::step::StepId;
pub use content::technique::TechniqueId;
pub use content::term::TermId;
pub use content::topic::TopicId;
pub use door::guide;
pub use facts::{Basis, Evidence, ItemFacts, PartFacts, PassageFacts, Phase};
pub use guide::{Guide, Id};
pub use id::UnknownId;
#[cfg(feature = "illustrations")]
pub use illustration::{Color, InvalidColor, Style};
pub use item::{Block, Item, Massage, Part, Preparation, Problem, Session, Step, Technique, Topic};
pub use label::{Label, Labels, Names};
pub use language::{Country, Direction, Language, Status, Wording, languages};
#[cfg(feature = "overlay")]
pub use library::{Library, LibraryBuilder};
pub use list::List;
pub use note::{Contested, SafetyNote, Term};
#[cfg(feature = "overlay")]
pub use overlay::{OverlayError, OverlayProblem};
pub use passage::{Action, Callout, KeyPoint, Paragraph, SignLine, Tip};
pub use picture::Illustration;
pub use reader::{Reader, accept_language};
pub use reading::{Reading, Shown, Turn};
pub use text::Text;
pub use view::{Field, ItemRef};

// It shows pictures and words of an application too.
#[cfg(all(doctest, feature = "illustrations", feature = "overlay"))]
#[doc = include_str!("../README.md")]
struct Readme;
