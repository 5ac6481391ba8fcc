//! Any translator's file is an error or the words of a language, on a small stack: never a panic, and what comes out is taken again.
#![no_main]

use hand_expression::Library;
use hand_expression::translate::{Format, import};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|contents: &str| {
    let contents = contents.to_owned();
    let format = if contents.trim_start().starts_with('<') { Format::Xliff } else { Format::Po };
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(move || {
        let Ok(words) = import(format, &contents) else { return };
        // A language that is shipped takes any part of its words back.
        if hand_expression::languages().iter().any(|language| *language.tag() == words.language) {
            let mut library = Library::builder();
            for file in words.files {
                library = library.overlay(words.language.clone(), file.contents);
            }
            library.build().unwrap();
        }
    });
    thread.unwrap().join().unwrap();
});
