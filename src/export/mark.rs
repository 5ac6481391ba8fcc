// The mark of an English message: what a translation was made from. The example `stale` uses this file too.

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

/// FNV-1a of the message as Fluent writes it, so that spaces and comments do not count.
pub fn mark(message: Message<&str>) -> String {
    let words = serialize(&Resource { body: vec![Entry::Message(Message { comment: None, ..message })] });
    let hash =
        words.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
