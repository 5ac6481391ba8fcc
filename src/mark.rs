// The mark of words: eight digits by which a change is noticed. The example `stale` uses this file too.
#![allow(dead_code)]

/// FNV-1a.
pub fn fnv(words: &str) -> u32 {
    words.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The mark of an English message, as Fluent writes it, so that spaces and comments do not count.
#[cfg(feature = "overlay")]
pub fn mark(message: fluent_syntax::ast::Message<&str>) -> String {
    use fluent_syntax::ast::{Entry, Message, Resource};
    let message = Message { comment: None, ..message };
    let words = fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    format!("{:08x}", fnv(&words))
}
