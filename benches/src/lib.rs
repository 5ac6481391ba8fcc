//! What the measurements share: the catalogues, and for each way to hold them a way to read every text.

#![cfg(feature = "measure")]

pub mod bundle;
pub mod catalogue;
pub mod check;
pub mod ours;
pub mod plain;
pub mod table;
pub mod walk;

/// What a reader does with a text, everywhere the same: it takes its length and looks at its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader(usize);

impl Reader {
    #[inline]
    pub fn read(&mut self, text: &str) {
        let first = text.as_bytes().first().copied().unwrap_or_default();
        self.0 = self.0.wrapping_add(text.len()).wrapping_add(first.into());
    }
}

/// What a program that is run once is asked for: a tag, and how often to read every text.
pub fn once() -> (String, usize) {
    let mut args = std::env::args().skip(1);
    let tag = args.next().expect("a tag");
    (tag, args.next().and_then(|times| times.parse().ok()).expect("a number"))
}
