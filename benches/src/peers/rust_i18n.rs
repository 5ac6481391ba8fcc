//! rust-i18n. It has no plural forms, so it gets texts that are resolved already.

use rust_i18n::t;

use super::DOTTED;
use crate::Words;
use crate::catalogue::{HOLD, KEYS, TITLE};

pub struct RustI18n(String);

impl RustI18n {
    #[inline]
    fn one(&self, place: usize, visit: impl FnOnce(&str)) {
        visit(&t!(DOTTED[place], locale = self.0.as_str()));
    }
}

impl Words for RustI18n {
    const NAME: &str = "rust-i18n";
    const ANEW: bool = false;

    fn new(tag: &str) -> Self {
        Self(tag.to_owned())
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
