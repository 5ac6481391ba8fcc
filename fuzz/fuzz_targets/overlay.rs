//! Any words of an application are an error or a guide, on a small stack: never a panic, and never a lost safety note.
#![no_main]

use hand_expression::{Library, Part, SafetyNoteId, guide};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|words: &str| {
    let words = words.to_owned();
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(move || {
        let language: hand_expression::LanguageIdentifier = "en".parse().unwrap();
        // Cut in two, it is two files of one stack.
        let (one, other) = words.split_once("\n\n").unwrap_or((&words, ""));
        let builder = Library::builder().overlay(language.clone(), one).overlay(language, other);
        let Ok(library) = builder.build() else { return };
        let (mine, stock) = (library.guide("en"), guide("en"));
        assert!(mine.safety.iter().map(|note| note.id).eq(SafetyNoteId::ALL.iter().copied()));
        for (item, stock) in mine.items().zip(stock.items()) {
            let keys = item.parts().iter().map(Part::key);
            assert!(keys.eq(stock.parts().iter().map(Part::key)), "{}", item.key());
        }
        for note in &mine.safety {
            assert!(note.text.chars().any(char::is_alphabetic), "{} is empty", note.id);
            assert!(!note.text.contains("{$"), "{} lost a number", note.id);
        }
    });
    thread.unwrap().join().unwrap();
});
