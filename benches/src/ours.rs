//! This crate.

use std::sync::Arc;

use hand_expression::{Guide, Library};
use unic_langid::LanguageIdentifier;

use crate::Reader;
use crate::walk::walk;

/// A library that has built nothing yet, since the stock one keeps its guides.
pub fn library() -> Library {
    Library::builder().build().expect("no overlay that could be wrong")
}

/// From nothing to the guide.
pub fn guide(tag: &LanguageIdentifier) -> Arc<Guide> {
    library().guide(std::slice::from_ref(tag))
}

/// Reads every text.
#[inline]
pub fn read(guide: &Guide) -> Reader {
    let mut reader = Reader::default();
    walk(guide, |_, _, text| reader.read(text));
    reader
}
