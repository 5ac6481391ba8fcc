//! fluent-zero: a perfect hash of what is the same for everybody, and a bundle for the rest, made when it is first needed.

use fluent_zero::{LocaleState, t_in};

#[allow(clippy::all, clippy::pedantic, unused)]
pub mod generated {
    include!(concat!(env!("OUT_DIR"), "/static_cache.rs"));
}

include!(concat!(env!("OUT_DIR"), "/zero_calls.rs"));

pub struct Zero(LocaleState);

impl crate::Words for Zero {
    const NAME: &str = "fluent-zero";
    const ANEW: bool = false;

    fn new(tag: &str) -> Self {
        Self(LocaleState::new(tag.parse().expect("a tag")))
    }

    fn each(&self, visit: impl FnMut(&str)) {
        each(&self.0, visit);
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        title(&self.0, visit);
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        hold(&self.0, visit);
    }
}
