//! Any header gives at most 64 languages, and any of them a guide.
#![no_main]

use hand_expression::{accept_language, guide};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    let languages = accept_language(header);
    assert!(languages.len() <= 64);
    for language in languages.iter().take(3) {
        assert_eq!(guide(language).steps.len(), 5);
    }
});
