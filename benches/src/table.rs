//! The limit: texts that are there already, in a static table.

use std::hint::black_box;

use crate::Reader;
use crate::catalogue::{TEXTS, place};

/// The texts of a language, by a way that the optimizer cannot see through.
pub fn table(tag: &str) -> &'static [&'static str] {
    black_box(TEXTS[place(tag)])
}

/// Reads every text.
#[inline]
pub fn read(texts: &[&str]) -> Reader {
    let mut reader = Reader::default();
    for text in texts {
        reader.read(text);
    }
    reader
}
