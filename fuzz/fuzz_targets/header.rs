//! Any header gives at most 64 languages, and the guide that plain rules give to whoever reads those.
#![no_main]

#[path = "../../tests/common/negotiation.rs"]
mod negotiation;

use std::sync::Arc;

use hand_expression::{accept_language, guide};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    let languages = accept_language(header);
    assert!(languages.len() <= 64);
    let given = guide(header);
    assert_eq!(given.lang.to_string(), negotiation::naive(&languages));
    assert!(Arc::ptr_eq(&given, &guide(languages)));
});
