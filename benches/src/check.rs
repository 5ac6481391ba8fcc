//! Before anything is measured: whether all say the same.

use crate::bundle::Bundle;
use crate::catalogue::{KEYS, TAGS, TEXTS};
use crate::plain::plain;

/// Every way to hold the words gives the texts of this crate, in every language.
pub fn all() {
    for (tag, texts) in TAGS.into_iter().zip(TEXTS) {
        same("fluent-bundle", tag, texts, |visit| Bundle::new(tag).each(visit));
    }
}

fn same(name: &str, tag: &str, texts: &[&str], each: impl FnOnce(&mut dyn FnMut(&str))) {
    let mut given = Vec::new();
    each(&mut |text| given.push(plain(text)));
    assert_eq!(given.len(), KEYS.len(), "{name}, {tag}: not as many texts");
    for ((key, given), text) in KEYS.iter().zip(given).zip(texts) {
        assert_eq!(given, plain(text), "{name}, {tag}, {key:?}");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_say_the_same() {
        super::all();
    }
}
