//! i18n-embed with its loader of Fluent: what `fl!` expands to, since `fl!` itself wants a file beside the manifest.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{AssetsMultiplexor, I18nAssets, LanguageLoader};
use unic_langid::{LanguageIdentifier, langid};

use super::ARGS;
use crate::Words;
use crate::catalogue::{HOLD, KEYS, TITLE};

include!(concat!(env!("OUT_DIR"), "/embed.rs"));

thread_local! {
    /// The arguments of each text, if it has any. They cannot be shared between threads.
    static ALL: Vec<Option<FluentArgs<'static>>> =
        ARGS.iter().map(|args| (!args.is_empty()).then(|| args.iter().copied().collect())).collect();
}

pub struct Embed(FluentLanguageLoader);

/// The words of an application, for each language alike.
struct Overlay(&'static str);

impl I18nAssets for Overlay {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

impl Embed {
    /// With the words of an application before those that are there.
    pub fn with_overlay(tag: &str, words: &'static str) -> Self {
        Self::load(&AssetsMultiplexor::new([Box::new(Overlay(words)) as _, Box::new(Assets) as _]), tag)
    }

    fn load(assets: &dyn I18nAssets, tag: &str) -> Self {
        Self(loader(assets, &[tag.parse().expect("a tag")]))
    }

    #[inline]
    fn one(&self, place: usize, visit: impl FnOnce(&str)) {
        let (id, field) = KEYS[place];
        ALL.with(|args| visit(&self.0.get_attr_args_fluent(id, field, args[place].as_ref())));
    }
}

/// With these languages loaded, to choose from.
pub fn with_languages(tags: &[LanguageIdentifier]) -> FluentLanguageLoader {
    loader(&Assets, tags)
}

fn loader(assets: &dyn I18nAssets, tags: &[LanguageIdentifier]) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("guide", langid!("en"));
    loader.load_languages(assets, tags).expect("words for each");
    loader.set_use_isolating(false);
    loader
}

impl Words for Embed {
    const NAME: &str = "i18n-embed";
    const ANEW: bool = true;

    fn new(tag: &str) -> Self {
        Self::load(&Assets, tag)
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
