//! Any words of an application are an error or a guide, on a small stack: never a panic, and never a lost safety note.
#![no_main]

use hand_expression::{Library, SafetyNoteId};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|words: &str| {
    let words = words.to_owned();
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(move || {
        let language: hand_expression::LanguageIdentifier = "en".parse().unwrap();
        let Ok(library) = Library::builder().overlay(language.clone(), words).build() else { return };
        let guide = library.guide(&[language]);
        assert_eq!(guide.safety.len(), SafetyNoteId::ALL.len());
        assert_eq!(guide.steps.len(), 5);
        for note in &guide.safety {
            assert!(note.text.chars().any(char::is_alphabetic), "{} is empty", note.id);
            assert!(!note.text.contains("{$"), "{} lost a number", note.id);
        }
    });
    thread.unwrap().join().unwrap();
});
