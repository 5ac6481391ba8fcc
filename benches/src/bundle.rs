//! Plain fluent-bundle, used as well as it can be: one file, no isolates, one set of arguments.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::Reader;
use crate::catalogue::{FTL, KEYS, NUMBERS, place};

pub struct Bundle {
    bundle: FluentBundle<FluentResource>,
    args: FluentArgs<'static>,
}

impl Bundle {
    pub fn new(tag: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(FTL[place(tag)].to_owned()).expect("words that parse");
        bundle.add_resource(resource).expect("no message twice");
        Self { bundle, args: NUMBERS.iter().copied().collect() }
    }

    /// Calls `visit` with every text.
    #[inline]
    pub fn each(&self, mut visit: impl FnMut(&str)) {
        let mut errors = Vec::new();
        for (id, field) in KEYS {
            let message = self.bundle.get_message(id).expect("a message");
            let attribute = message.get_attribute(field).expect("a field");
            visit(&self.bundle.format_pattern(attribute.value(), Some(&self.args), &mut errors));
        }
        assert!(errors.is_empty(), "{errors:?}");
    }

    /// Reads every text.
    pub fn read(&self) -> Reader {
        let mut reader = Reader::default();
        self.each(|text| reader.read(text));
        reader
    }
}
