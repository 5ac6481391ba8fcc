//! The guide as one HTML file that opens by double click: no server and no network, since the crate itself is in the page, as wasm.
//!
//! ```text
//! rustup target add wasm32-unknown-unknown
//! examples/browser/build
//! ```
//!
//! ```text
//! target/wasm32-unknown-unknown/release/hand_expression_browser.wasm: 949 kB, 277 kB with gzip
//! target/hand-expression.html: 388 kB, 289 kB with gzip
//! ```
//!
//! That is English and Spanish, with pictures; English alone is 357 kB, and all languages are 718 kB (Rust 1.96, 2026-11-26). For another language change
//! the word under `default` in Cargo.toml, or build with `--no-default-features --features fr`. `wasm-opt` is not worth its while here:
//! the wasm gets a little smaller by it, and what is sent of it a little larger.
//!
//! A reader gets the first language of their browser's list that the file has. `?lang=es`, `?wording=chest` and `?phase=first-days` choose
//! otherwise, and the page has links to each. It goes on any web server as it is, or by messenger to a phone. It sends nothing and keeps
//! nothing, and its policy makes the browser see to that.
//!
//! `page.html` is all of the page. It has three functions to call: [`guide_ask`], [`guide_answer`] and [`guide_answer_length`]. No tool writes
//! code between the two, and only their names are `unsafe`: the page writes into no memory of the crate. A kind of part, an urgency or a
//! section that the page does not know stops it, where everybody sees it: rather no guide than one that lost a caution.

use std::cell::RefCell;
use std::error::Error;

use hand_expression::{
    Guide, Language, LanguageIdentifier, Library, OverlayError, Phase, Text, Wording, accept_language,
    languages,
};
use serde::Serialize;

#[cfg(test)]
mod tests;

/// More than any browser's list of languages, and a bound on what a page can make this keep.
const MOST: usize = 4096;

thread_local! {
    static REQUEST: RefCell<String> = RefCell::default();
    static ANSWER: RefCell<String> = RefCell::default();
}

/// Adds one character to the request: a wording, a phase and the reader's languages, each on a line, and each may be empty.
///
/// One by one, so that the page writes into no memory of ours and nothing here has to trust a length.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn guide_ask(character: u32) {
    let character = char::from_u32(character).unwrap_or(char::REPLACEMENT_CHARACTER);
    REQUEST.with_borrow_mut(|request| {
        if request.len() < MOST {
            request.push(character);
        }
    });
}

/// Answers the request and empties it. The answer is JSON in UTF-8 from here on, and stays until the next one.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn guide_answer() -> *const u8 {
    let request = REQUEST.take();
    ANSWER.with_borrow_mut(|given| {
        *given = answer(&request);
        given.as_ptr()
    })
}

/// How many bytes the answer has.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn guide_answer_length() -> usize {
    ANSWER.with_borrow(String::len)
}

/// What the page gets.
#[derive(Serialize)]
struct Answer<'g> {
    guide: &'g Guide,
    /// Which languages there are to choose from, and their names in themselves.
    languages: Vec<(&'g LanguageIdentifier, &'g str)>,
    /// Which wordings the language of the guide has, each with the summary that shows what it is.
    wordings: Vec<(Wording, Text)>,
}

fn answer(request: &str) -> String {
    let mut lines = request.lines();
    let mut line = || lines.next().unwrap_or_default();
    // What is no wording gives the default one, and what is no phase the whole guide. The guide says which it is.
    let wording = line().parse().unwrap_or(Wording::Default);
    let phase = line().parse().ok();
    // This is no JSON, so the page stops and shows it.
    json(wording, phase, &accept_language(line())).unwrap_or_else(|error| error.to_string())
}

fn json(
    wording: Wording,
    phase: Option<Phase>,
    asked: &[LanguageIdentifier],
) -> Result<String, Box<dyn Error>> {
    let in_wording =
        |wording| Ok::<_, OverlayError>(Library::builder().wording(wording).build()?.guide(asked));
    let mut guide = in_wording(wording)?;
    if let Some(phase) = phase {
        guide = guide.for_phase(phase).into();
    }
    let language = languages().iter().find(|language| *language.tag() == guide.lang);
    let wordings = language.map_or(&[][..], Language::wordings);
    Ok(serde_json::to_string(&Answer {
        guide: &guide,
        languages: languages().iter().map(|language| (language.tag(), language.endonym())).collect(),
        wordings: wordings
            .iter()
            .map(|&wording| Ok((wording, in_wording(wording)?.summary.clone())))
            .collect::<Result<_, OverlayError>>()?,
    })?)
}
