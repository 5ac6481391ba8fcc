//! fluent-static: a function for each text, in which each language is code. It knows no attributes, so each is a message.

use fluent_static::MessageBundle;

use generated::Words;

#[allow(clippy::all, clippy::pedantic, unused)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/static.rs"));
}

include!(concat!(env!("OUT_DIR"), "/static_calls.rs"));

pub struct Static(Words);

impl crate::Words for Static {
    const NAME: &str = "fluent-static";
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        let mut words = Words::get(tag).expect("a language that it has");
        words.set_use_isolating(false);
        Self(words)
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
