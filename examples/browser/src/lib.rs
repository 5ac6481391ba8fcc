//! The guide as one HTML file that opens by double click: no server and no network, since the crate itself is in the page, as wasm.
//!
//! ```text
//! rustup target add wasm32-unknown-unknown
//! examples/browser/build
//! ```
//!
//! ```text
//! target/wasm32-unknown-unknown/release/hand_expression_browser.wasm: 572 kB, 202 kB with gzip
//! target/hand-expression.html: 289 kB, 214 kB with gzip
//! ```
//!
//! That is English and Spanish, with pictures; English alone is 231 kB, and all languages are 759 kB (Rust 1.95, 2026-11-29). For another language change
//! the word under `default` in Cargo.toml, or build with `--no-default-features --features fr`. `wasm-opt` is not worth its while here:
//! the wasm gets a little smaller by it, and what is sent of it a little larger.
//!
//! A reader gets the first language of their browser's list that the file has. `?lang=es`, `?wording=chest` and `?phase=first-days` choose
//! otherwise, and the page has links to each. It goes on any web server as it is, or by messenger to a phone. It sends nothing and keeps
//! nothing, and its policy makes the browser see to that.
//!
//! `page.html` is all of the page. It has three functions to call: [`guide_ask`], [`guide_answer`] and [`guide_answer_length`]. No tool writes
//! code between the two, and only their names are `unsafe`: the page writes into no memory of the crate. A kind of part, an urgency or a
//! section that the page does not know stops it, where everybody sees it: rather no guide than one that lost a rule or a sign.

use std::cell::RefCell;
use std::collections::BTreeMap;

use hand_expression::{Guide, Illustration, Language, Reader, Style, Text, Wording, guide, languages};
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
    /// The pictures of the guide by their ids.
    pictures: BTreeMap<&'static str, Picture>,
    /// Which languages there are to choose from.
    languages: &'static [Language],
    /// Which wordings the language of the guide has, each with the summary that shows what it is.
    wordings: Vec<(Wording, Text)>,
}

#[derive(Serialize)]
struct Picture {
    svg: String,
    width: u16,
    height: u16,
}

fn answer(request: &str) -> String {
    let mut lines = request.lines();
    let mut line = || lines.next().unwrap_or_default();
    // What is no wording gives the default one, and what is no phase the whole guide. The guide says which it is.
    let (wording, phase) = (line().parse().unwrap_or(Wording::Default), line().parse().ok());
    let reader = Reader::new(line()).wording(wording);
    let guide = guide(match phase {
        Some(phase) => reader.clone().phase(phase),
        None => reader.clone(),
    });
    // An error is no JSON, so the page stops and shows it.
    json(&guide, &reader).unwrap_or_else(|error| error.to_string())
}

fn json(guide: &Guide, reader: &Reader) -> serde_json::Result<String> {
    let drawn = |picture: &Illustration| {
        let (width, height) = picture.size();
        (picture.key, Picture { svg: picture.draw(&Style::of(guide.wording)), width, height })
    };
    let language = languages().iter().find(|language| *language.tag() == guide.lang);
    let wordings = language.map_or(&[][..], Language::wordings);
    let summary = |&wording: &Wording| {
        (wording, hand_expression::guide(reader.clone().wording(wording)).summary.clone())
    };
    serde_json::to_string(&Answer {
        guide,
        pictures: guide.illustrations().map(drawn).collect(),
        languages: languages(),
        wordings: wordings.iter().map(summary).collect(),
    })
}
