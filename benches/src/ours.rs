//! This crate.

use std::sync::Arc;

use hand_expression::{Guide, Library, Part, Reader as Who, Step, StepId};
use unic_langid::LanguageIdentifier;

use crate::walk::walk;
use crate::{Reader, Words};

/// A guide.
pub struct Ours(pub Arc<Guide>);

impl Words for Ours {
    const NAME: &str = "hand-expression";
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        Self(guide(tag))
    }

    #[inline]
    fn each(&self, mut visit: impl FnMut(&str)) {
        walk(&self.0, |_, _, text| visit(text));
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        visit(&express(&self.0).title);
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        let action = |part: &'_ Part| matches!(part, Part::Action(action) if action.name == "hold");
        let Some(Part::Action(action)) = express(&self.0).parts.iter().find(|part| action(part)) else {
            panic!("the step tells how long")
        };
        visit(&action.text);
    }
}

/// The guide through its front door, which keeps what it made: for a process that asks once, and has no words of its own.
pub struct Door(Arc<Guide>);

impl Words for Door {
    const NAME: &str = Ours::NAME;
    const ANEW: bool = false;

    fn new(tag: &str) -> Self {
        Self(hand_expression::guide(tag))
    }

    #[inline]
    fn each(&self, mut visit: impl FnMut(&str)) {
        walk(&self.0, |_, _, text| visit(text));
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        visit(&express(&self.0).title);
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        Ours(Arc::clone(&self.0)).hold(visit);
    }
}

fn express(guide: &Guide) -> &Step {
    guide.get(StepId::Express).expect("a guide has all steps")
}

/// A library that has made nothing yet, since the front door keeps its guides.
pub fn library() -> Library {
    Library::builder().build().expect("no overlay that could be wrong")
}

/// From nothing to the guide.
pub fn guide(reader: impl Into<Who>) -> Arc<Guide> {
    library().guide(reader)
}

/// With the words of an application over the shipped ones.
pub fn with_overlay(tag: &str, words: &str) -> Ours {
    let tag: LanguageIdentifier = tag.parse().expect("a tag");
    let library = Library::builder().overlay(tag.clone(), words).build().expect("words that it takes");
    Ours(library.guide(tag))
}

/// Reads every text.
#[inline]
pub fn read(guide: &Guide) -> Reader {
    let mut reader = Reader::default();
    walk(guide, |_, _, text| reader.read(text));
    reader
}
