//! What holds for a release and not between two of them: `cargo test --test release -- --ignored`.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "overlay")]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use locale::Locale;
use locale::pending::stale;

#[test]
#[ignore = "between releases a message may be pending"]
fn no_language_owes_a_message() {
    let english = Locale::read("en");
    let mut owed = String::new();
    for tag in marks::tags().unwrap() {
        let locale = Locale::read(&tag);
        assert!(locale.broken.is_empty(), "{:#?}", locale.broken);
        let stale = stale(&locale, &english).into_iter().map(|(id, _)| id);
        let stale =
            stale.filter(|id| !locale.pending.contains_key(id)).map(|id| (id, "was made from other English"));
        let pending = locale.pending.keys().map(|id| (id.clone(), "is pending"));
        let mut ids: Vec<_> = stale.chain(pending).collect();
        // Notes first: whoever mends the list begins at its head.
        ids.sort_by_key(|(id, _)| (!id.starts_with("safety-"), id.clone()));
        owed += &ids.iter().map(|(id, why)| format!("{tag}: {id} {why}\n")).collect::<String>();
    }
    assert!(owed.is_empty(), "a release gives every reader every message in their language\n{owed}");
}
