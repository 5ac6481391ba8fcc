//! This crate.

use std::sync::Arc;

use hand_expression::{Guide, Library, Part, StepId};
use unic_langid::LanguageIdentifier;

use crate::walk::walk;
use crate::{Reader, Words};

/// A guide.
pub struct Ours(pub Arc<Guide>);

impl Words for Ours {
    const NAME: &str = "hand-expression";
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        Self(guide(&tag.parse().expect("a tag")))
    }

    #[inline]
    fn each(&self, mut visit: impl FnMut(&str)) {
        walk(&self.0, |_, _, text| visit(text));
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        visit(&self.0.steps[EXPRESS].title);
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        let action = |part: &'_ Part| matches!(part, Part::Action(action) if action.name == "hold");
        let Some(Part::Action(action)) = self.0.steps[EXPRESS].parts.iter().find(|part| action(part)) else {
            panic!("the step tells how long")
        };
        visit(&action.text);
    }
}

/// The place of a step among the steps.
const EXPRESS: usize = StepId::Express as usize;

/// A library that has built nothing yet, since the stock one keeps its guides.
pub fn library() -> Library {
    Library::builder().build().expect("no overlay that could be wrong")
}

/// From nothing to the guide.
pub fn guide(tag: &LanguageIdentifier) -> Arc<Guide> {
    library().guide(std::slice::from_ref(tag))
}

/// With the words of an application over the shipped ones.
pub fn with_overlay(tag: &str, words: &str) -> Ours {
    let tag: LanguageIdentifier = tag.parse().expect("a tag");
    let library = Library::builder().overlay(tag.clone(), words).build().expect("words that it takes");
    Ours(library.guide(&[tag]))
}

/// Reads every text.
#[inline]
pub fn read(guide: &Guide) -> Reader {
    let mut reader = Reader::default();
    walk(guide, |_, _, text| reader.read(text));
    reader
}
