//! What several test files look at.
// Not every test file needs all of it.
#![allow(dead_code)]

use std::path::PathBuf;
use std::process::Command;

use hand_expression::{Contested, Guide, Library, Part, SafetyNote, Wording};

/// The binary of an example. Built here too, since a run of one file of tests alone does not build examples.
pub fn example(name: &str, options: &[&str]) -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    assert!(cargo.args(["build", "--quiet", "--example", name]).args(options).status().unwrap().success());
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("examples").join(name)
}

pub fn english() -> Guide {
    english_in(Wording::Default)
}

pub fn english_in(wording: Wording) -> Guide {
    let library = Library::builder().wording(wording).build().unwrap();
    Guide::clone(&library.guide(&["en".parse().unwrap()]))
}

/// Every body of the guide with the id of its item.
pub fn bodies(guide: &Guide) -> Vec<(String, Vec<Part>)> {
    let mut bodies = Vec::new();
    bodies.extend(guide.topics.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies.extend(guide.preparation.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies.extend(guide.massage.techniques.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies.extend(guide.steps.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies.extend(guide.sessions.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies.extend(guide.problems.iter().map(|item| (item.id.to_string(), item.parts.clone())));
    bodies
}

/// Every text of the guide once, with where it stands: "step-express.press".
pub fn texts(guide: &Guide) -> Vec<(String, String)> {
    let mut texts = Texts::default();
    texts.add("guide", "title", &guide.title);
    texts.add("guide", "summary", &guide.summary);
    texts.add("guide", "notice", &guide.notice);
    for note in &guide.safety {
        texts.note(note);
    }
    for topic in &guide.topics {
        texts.item(topic.id.as_str(), &topic.title, &topic.parts, topic.contested.as_ref());
        for paragraph in &topic.paragraphs {
            texts.add(topic.id.as_str(), &paragraph.name, &paragraph.text);
        }
    }
    for preparation in &guide.preparation {
        let id = preparation.id.as_str();
        texts.item(id, &preparation.title, &preparation.parts, preparation.contested.as_ref());
    }
    texts.add("massage", "title", &guide.massage.title);
    texts.add("massage", "purpose", &guide.massage.purpose);
    texts.add("massage", "place", &guide.massage.place);
    texts.add("massage", "avoid", &guide.massage.avoid);
    for technique in &guide.massage.techniques {
        let id = technique.id.as_str();
        texts.item(id, &technique.title, &technique.parts, technique.contested.as_ref());
        texts.add(id, "summary", &technique.summary);
    }
    for step in &guide.steps {
        texts.item(step.id.as_str(), &step.title, &step.parts, step.contested.as_ref());
        texts.add(step.id.as_str(), "summary", &step.summary);
        texts.add(step.id.as_str(), "why", &step.why);
    }
    for session in &guide.sessions {
        texts.item(session.id.as_str(), &session.title, &session.parts, None);
        texts.add(session.id.as_str(), "summary", &session.summary);
        for block in &session.blocks {
            texts.add(block.id.as_str(), "text", &block.text);
        }
    }
    for problem in &guide.problems {
        let id = problem.id.as_str();
        texts.item(id, &problem.title, &problem.parts, problem.contested.as_ref());
        texts.add(id, "summary", &problem.summary);
    }
    for term in &guide.terms {
        texts.item(term.id.as_str(), &term.title, &[], term.contested.as_ref());
        texts.add(term.id.as_str(), "text", &term.text);
    }
    for picture in guide.illustrations() {
        texts.add(picture.id.as_str(), "title", &picture.title);
        texts.add(picture.id.as_str(), "alt", &picture.alt);
        for label in &picture.labels {
            texts.add(picture.id.as_str(), &label.name, &label.text);
        }
    }
    texts.0.sort();
    texts.0.dedup();
    texts.0
}

#[derive(Default)]
struct Texts(Vec<(String, String)>);

impl Texts {
    fn add(&mut self, id: &str, field: &str, text: &str) {
        self.0.push((format!("{id}.{field}"), text.to_owned()));
    }

    fn note(&mut self, note: &SafetyNote) {
        self.item(note.id.as_str(), &note.title, &[], note.contested.as_ref());
        self.add(note.id.as_str(), "text", &note.text);
    }

    /// The fields that items of all kinds have. A caution's words are those of its own note.
    fn item(&mut self, id: &str, title: &str, parts: &[Part], contested: Option<&Contested>) {
        self.add(id, "title", title);
        for part in parts {
            match part {
                Part::Caution(_) => {}
                Part::Action(action) => self.add(id, &action.name, &action.text),
                Part::Tip(tip) => self.add(id, &tip.name, &tip.text),
            }
        }
        if let Some(contested) = contested {
            self.add(id, "contested", &contested.text);
        }
    }
}
