//! What several test files look at.
// Not every test file needs all of it.
#![allow(dead_code)]

pub mod negotiation;

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use hand_expression::{Guide, Part, Reader, Wording, guide};

/// The binary of an example. Built here too, since a run of one file of tests alone does not build examples.
pub fn example(name: &str, options: &[&str]) -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    assert!(cargo.args(["build", "--quiet", "--example", name]).args(options).status().unwrap().success());
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("examples").join(name)
}

pub fn english() -> Arc<Guide> {
    guide("en")
}

pub fn english_in(wording: Wording) -> Arc<Guide> {
    guide(Reader::new("en").wording(wording))
}

/// The parts of every item, with its key.
pub fn bodies(guide: &Guide) -> Vec<(&'static str, &[Part])> {
    guide.items().map(|item| (item.key(), item.parts())).collect()
}

/// Every text of the guide once, with where it stands: "step-express.press". Labels are no texts of their own.
pub fn texts(guide: &Guide) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut add = |key: &str, name: &str, text: &str| texts.push((format!("{key}.{name}"), text.to_owned()));
    add("guide", "title", &guide.title);
    add("guide", "summary", &guide.summary);
    add("guide", "notice", &guide.notice);
    for point in &guide.key_points {
        add("guide", point.name, &point.text);
    }
    for item in guide.items() {
        for field in item.texts() {
            add(item.key(), field.name, field.text);
        }
        for block in item.blocks().1 {
            add(block.key, "text", &block.text);
        }
        if let Some(picture) = item.illustration() {
            add(picture.key, "title", &picture.title);
            add(picture.key, "alt", &picture.alt);
            for label in &picture.labels {
                add(picture.key, label.name, &label.text);
            }
        }
    }
    // A block stands in several sessions.
    texts.sort();
    texts.dedup();
    texts
}
