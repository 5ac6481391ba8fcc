//! fluent-typed: a function for each text over a bundle.

use generated::L10nLanguage;

#[allow(clippy::all, clippy::pedantic, unused)]
pub mod generated {
    include!(concat!(env!("OUT_DIR"), "/typed.rs"));
}

include!(concat!(env!("OUT_DIR"), "/typed_calls.rs"));

pub struct Typed(L10nLanguage);

impl crate::Words for Typed {
    const NAME: &str = "fluent-typed";
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        Self(tag.parse::<generated::L10n>().expect("a language that it has").load())
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
