//! Plain fluent-bundle, used as well as it can be: one file, no isolates, one set of arguments.

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource};
use intl_memoizer::{IntlLangMemoizer, concurrent};
use unic_langid::LanguageIdentifier;

use crate::Words;
use crate::catalogue::{FTL, HOLD, KEYS, NUMBERS, TITLE, place};

pub struct Bundle<M: MemoizerKind = IntlLangMemoizer> {
    bundle: FluentBundle<FluentResource, M>,
}

thread_local! {
    /// The numbers of all texts. They cannot be shared between threads.
    static ARGS: FluentArgs<'static> = NUMBERS.iter().copied().collect();
}

/// The one that threads can share.
pub type Concurrent = Bundle<concurrent::IntlLangMemoizer>;

/// How a bundle keeps its plural rules.
pub trait Kind: MemoizerKind {
    const NAME: &str;

    fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource, Self>
    where
        Self: Sized;
}

impl Kind for IntlLangMemoizer {
    const NAME: &str = "fluent-bundle";

    fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource, Self> {
        FluentBundle::new(vec![language])
    }
}

impl Kind for concurrent::IntlLangMemoizer {
    const NAME: &str = "fluent-bundle, concurrent";

    fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource, Self> {
        FluentBundle::new_concurrent(vec![language])
    }
}

impl<M: Kind> Bundle<M> {
    /// The words of an application over those that are there: whole messages, each with all its fields.
    pub fn overlay(&mut self, words: &str) {
        self.bundle.add_resource_overriding(resource(words));
    }

    #[inline]
    fn one(&self, (id, field): (&str, &str), args: &FluentArgs, visit: impl FnOnce(&str)) {
        let mut errors = Vec::new();
        let message = self.bundle.get_message(id).expect("a message");
        let attribute = message.get_attribute(field).expect("a field");
        visit(&self.bundle.format_pattern(attribute.value(), Some(args), &mut errors));
        assert!(errors.is_empty(), "{errors:?}");
    }
}

impl<M: Kind> Words for Bundle<M> {
    const NAME: &str = M::NAME;
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        let mut bundle = M::bundle(tag.parse().expect("a tag"));
        bundle.set_use_isolating(false);
        bundle.add_resource(resource(FTL[place(tag)])).expect("no message twice");
        Self { bundle }
    }

    #[inline]
    fn each(&self, mut visit: impl FnMut(&str)) {
        ARGS.with(|args| KEYS.iter().for_each(|key| self.one(*key, args, &mut visit)));
    }

    fn title(&self, visit: impl FnOnce(&str)) {
        ARGS.with(|args| self.one(KEYS[TITLE], args, visit));
    }

    fn hold(&self, visit: impl FnOnce(&str)) {
        ARGS.with(|args| self.one(KEYS[HOLD], args, visit));
    }
}

fn resource(words: &str) -> FluentResource {
    FluentResource::try_new(words.to_owned()).expect("words that parse")
}
