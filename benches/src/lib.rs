//! What the measurements share: the catalogues, and for each way to hold them a way to read every text.

#![cfg(feature = "measure")]

pub mod bundle;
pub mod catalogue;
pub mod check;
pub mod ours;
#[cfg(feature = "peers")]
pub mod peers;
pub mod plain;
pub mod table;
pub mod walk;

use std::time::Instant;

// The macros of these two look at the root of the crate for what was made for them.
#[cfg(feature = "peers")]
include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));
#[cfg(feature = "peers")]
use peers::zero::generated::{__FLUENT_ZERO_KEYS, CATALOG};

/// A way to hold the words.
pub trait Words: Sized {
    const NAME: &str;

    /// Whether it begins anew each time, and keeps nothing in a `static` that only a new process can empty.
    const ANEW: bool;

    /// The words of a language, ready to be read.
    fn new(tag: &str) -> Self;

    /// Calls `visit` with every text.
    fn each(&self, visit: impl FnMut(&str));

    /// Calls `visit` with the title of the step "express", which is the same for everybody.
    fn title(&self, visit: impl FnOnce(&str));

    /// Calls `visit` with the action "hold" of that step, which has a number and forms for it.
    fn hold(&self, visit: impl FnOnce(&str));

    /// Reads every text.
    #[inline]
    fn read(&self) -> Reader {
        let mut reader = Reader::default();
        self.each(|text| reader.read(text));
        reader
    }
}

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

/// A process that makes the words of one language and reads them: `TAG TIMES [clock [FIRST]]`.
///
/// With `clock` it prints the nanoseconds that this took, after the words of a first language where one is named.
pub fn once<W: Words>() {
    let mut args = std::env::args().skip(1);
    let tag = args.next().expect("a tag");
    let times: usize = args.next().and_then(|times| times.parse().ok()).expect("a number");
    let clock = args.next().is_some();
    let first = args.next().map(|first| {
        let words = W::new(&first);
        std::hint::black_box(words.read());
        words
    });
    let start = clock.then(Instant::now);
    let words = W::new(&tag);
    for _ in 0..times {
        std::hint::black_box(words.read());
    }
    if let Some(start) = start {
        println!("{}", start.elapsed().as_nanos());
    }
    drop(first);
}
