//! fluent-templates: every language is parsed when the first is asked for.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::FluentValue;
use fluent_templates::Loader;
use unic_langid::LanguageIdentifier;

use super::{ARGS, DOTTED};
use crate::Words;
use crate::catalogue::{HOLD, KEYS, TITLE};

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

type Args = HashMap<Cow<'static, str>, FluentValue<'static>>;

thread_local! {
    /// The arguments of each text, if it has any. They cannot be shared between threads.
    static ALL: Vec<Option<Args>> = {
        let own = |(name, number): &(&'static str, f64)| ((*name).into(), (*number).into());
        ARGS.iter().map(|args| (!args.is_empty()).then(|| args.iter().map(own).collect())).collect()
    };
}

pub struct Templates(LanguageIdentifier);

impl Templates {
    #[inline]
    fn one(&self, place: usize, visit: impl FnOnce(&str)) {
        ALL.with(|args| visit(&LOADER.lookup_complete(&self.0, DOTTED[place], args[place].as_ref())));
    }
}

impl Words for Templates {
    const NAME: &str = "fluent-templates";
    const ANEW: bool = false;

    fn new(tag: &str) -> Self {
        Self(tag.parse().expect("a tag"))
    }

    fn each(&self, mut visit: impl FnMut(&str)) {
        (0..KEYS.len()).for_each(|place| self.one(place, &mut visit));
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        self.one(TITLE, visit);
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        self.one(HOLD, visit);
    }
}
