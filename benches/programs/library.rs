//! For wasm: the guide as JSON, by one exported function.

use std::cell::RefCell;

thread_local! {
    static ANSWER: RefCell<String> = RefCell::default();
}

/// The guide of the language whose tag has these two letters.
#[unsafe(no_mangle)]
pub extern "C" fn guide(first: u32, second: u32) -> *const u8 {
    let tag: String = [first, second].into_iter().filter_map(char::from_u32).collect();
    let guide = hand_expression::guide(tag);
    ANSWER.set(serde_json::to_string(&*guide).unwrap_or_default());
    ANSWER.with_borrow(|answer| answer.as_ptr())
}
