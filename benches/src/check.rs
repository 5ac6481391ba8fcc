//! Before anything is measured: whether all say the same.

use crate::Words;
use crate::bundle::{Bundle, Concurrent};
use crate::catalogue::{HOLD, KEYS, TAGS, TEXTS, TITLE};
use crate::ours::Ours;
#[cfg(feature = "peers")]
use crate::peers;
use crate::plain::plain;
use crate::table::Table;

/// Every way to hold the words gives the texts of this crate, in every language.
pub fn all() {
    same::<Ours>();
    same::<Table>();
    same::<Bundle>();
    same::<Concurrent>();
    #[cfg(feature = "peers")]
    {
        same::<peers::embed::Embed>();
        same::<peers::rust_i18n::RustI18n>();
        same::<peers::static_fns::Static>();
        same::<peers::templates::Templates>();
        same::<peers::typed::Typed>();
        same::<peers::zero::Zero>();
    }
}

fn same<W: Words>() {
    let name = W::NAME;
    for (tag, texts) in TAGS.into_iter().zip(TEXTS) {
        let words = W::new(tag);
        let mut given = Vec::new();
        words.each(|text| given.push(plain(text)));
        assert_eq!(given.len(), KEYS.len(), "{name}, {tag}: not as many texts");
        for ((key, given), text) in KEYS.iter().zip(given).zip(texts) {
            assert_eq!(given, plain(text), "{name}, {tag}, {key:?}");
        }
        words.title(|text| assert_eq!(plain(text), plain(texts[TITLE]), "{name}, {tag}, the title"));
        words.hold(|text| assert_eq!(plain(text), plain(texts[HOLD]), "{name}, {tag}, how long"));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_say_the_same() {
        super::all();
    }
}
