//! The words, as `build.rs` made them from `locales/`: the key of each text, the numbers that they state, and for each
//! language its tag, its Fluent, and the texts that this crate gives.
//!
//! Each form is a table of its own, so that a program that reads one of them carries no other.

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// The place of a language in the tables.
pub fn place(tag: &str) -> usize {
    TAGS.iter().position(|known| *known == tag).expect("a language that is shipped")
}
