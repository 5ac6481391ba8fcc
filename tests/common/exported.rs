//! What the tests of exported files look at: libraries, files by their path, and what a file owes its reader beside the words.
// Not every test file needs all of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fmt::Display;

use hand_expression::*;

/// Words of an application that go out of their way to be misread.
pub const HOSTILE: &str = include_str!("../hostile.ftl");

pub fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

pub fn stock() -> Library {
    Library::builder().build().unwrap()
}

pub fn hostile() -> Library {
    let library = Library::builder().overlay(tag("en"), HOSTILE).overlay(tag("ar"), HOSTILE);
    library.overlay(tag("zh-Hans"), HOSTILE).build().unwrap()
}

/// A language of the application, begun: a whole frame from the English one, and no item.
pub fn begun() -> Library {
    let english = |file: &str| {
        std::fs::read_to_string(format!("{}/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap()
    };
    let (frame, guide) = (english("label"), english("guide"));
    let guide = guide.split("massage =").next().unwrap();
    let guide = guide.replace("Hand expression and massage", "Pagpapalabas ng gatas");
    assert!(guide.contains("Pagpapalabas"), "{guide}");
    let words = format!("-body = dibdib\n{frame}\n{guide}");
    Library::builder().overlay(tag("fil"), words).build().unwrap()
}

/// The files of every language in a format, by their path.
#[cfg(feature = "export")]
pub fn all(library: &Library, format: export::Format) -> BTreeMap<String, String> {
    let files = export::files(library, &[], Wording::Default, format).unwrap();
    files.into_iter().map(|file| (file.path, file.contents)).collect()
}

/// What a file owes its reader beside a text: the rules before it, and the signs of its item.
pub type Owed = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// The same of every text of every item, by key, as the guide's own parts have it.
pub fn owed(guide: &Guide) -> Owed {
    let mut owed = Owed::new();
    for item in guide.items() {
        let sign = |part: &Part| if let Part::Sign(note) = part { Some(note.key.to_owned()) } else { None };
        let signs: Vec<_> = item.parts().iter().filter_map(sign).collect();
        for text in item.texts() {
            owed.insert(format!("{}.{}", item.key(), text.name), (Vec::new(), signs.clone()));
        }
        let mut rules = Vec::new();
        for part in item.parts() {
            match part {
                Part::Rule(note) => rules.push(note.key.to_owned()),
                Part::Sign(_) => {}
                Part::Action(_) | Part::Tip(_) => owed.get_mut(part.key()).unwrap().0 = rules.clone(),
            }
        }
    }
    // They would be in vain, if they were empty.
    assert_eq!(owed["session-first-days.collect"].0.len(), 10);
    assert_eq!(
        owed["session-first-days.title"].1,
        [
            "safety-baby-very-worried",
            "safety-jaundice-emergency",
            "safety-baby-must-be-fed",
            "safety-baby-feeding",
            "safety-baby-nappies",
            "safety-jaundice"
        ]
    );
    assert!(!owed["problem-inflamed.title"].1.is_empty());
    owed
}

/// That a format says it all. What belongs to no item, as blocks, pictures and labels, has neither rules nor signs.
pub fn assert_owed(format: impl Display, owed: &Owed, mut said: Owed) {
    for (key, (rules, signs)) in &said {
        let nothing = rules.is_empty() && signs.is_empty();
        assert!(owed.contains_key(key) || nothing, "{format} {key}: {rules:?} {signs:?}");
    }
    said.retain(|key, _| owed.contains_key(key));
    assert_eq!(&said, owed, "{format}");
}
