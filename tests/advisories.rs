//! A rule or a sign does not change its meaning in silence: whoever reviewed, printed or recorded it is told by an advisory.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::english;
use hand_expression::*;

/// A version of the content: year, month, count.
fn version(version: &str) -> (u32, u32, u32) {
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    assert!(
        (2026..2100).contains(&parts[0]) && (1..=12).contains(&parts[1]) && parts.len() == 3,
        "{version}"
    );
    (parts[0], parts[1], parts[2])
}

#[test]
fn an_advisory_says_what_changed_since_when_and_why() {
    let guide = english();
    let mut latest: BTreeMap<SafetyNoteId, &Advisory> = BTreeMap::new();
    let mut last = (0, 0, 0);
    for advisory in advisories() {
        let (key, since) = (advisory.key, version(advisory.since));
        assert!(last <= since && since <= version(guide.content_version), "{key}: {}", advisory.since);
        last = since;
        assert!(
            advisory.why.ends_with('.') && advisory.why.split(' ').count() > 3,
            "{key}: {}",
            advisory.why
        );
        assert_ne!(advisory.old, Some(advisory.new), "{key} has not changed");
        if let Some(before) = latest.insert(key, advisory) {
            assert_eq!(advisory.old, Some(before.new), "{key}: it was not what the advisory before says");
        }
    }
    // And it is that now.
    for (key, advisory) in latest {
        assert_eq!(
            guide.note(key).text,
            advisory.new,
            "{key}: its words are others now. If they mean something else, add an advisory to src/content/advisory.rs and a line to \
             CHANGELOG.md; if not, mend `new` of this one"
        );
    }
}

/// The first words of each note that has no advisory, by which a change is seen.
#[test]
fn no_note_changes_without_an_advisory() {
    let guide = english();
    let mut listed = BTreeMap::new();
    for line in include_str!("notes.txt").lines() {
        let (id, text) = line.split_once(' ').unwrap();
        assert!(listed.insert(id, text).is_none(), "{id} stands twice");
    }
    let mut wrong = String::new();
    for &id in SafetyNoteId::ALL.iter().filter(|id| advisories().iter().all(|advisory| advisory.key != **id))
    {
        let text = guide.note(id).text.replace('\n', " ");
        if listed.remove(id.as_str()) != Some(&text) {
            wrong += &format!("{id} {text}\n");
        }
    }
    assert!(
        wrong.is_empty(),
        "these are other words than tests/notes.txt has. If they mean something else, add an advisory to src/content/advisory.rs, a line to \
         CHANGELOG.md, and take the line out of tests/notes.txt; if not, put this one there:\n{wrong}"
    );
    assert!(listed.is_empty(), "take these out of tests/notes.txt: {listed:?}");
}

#[test]
fn the_changelog_names_each() {
    let changelog = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md")).unwrap();
    for advisory in advisories() {
        assert!(
            changelog.contains(&format!("`{}`", advisory.key)),
            "CHANGELOG.md does not name {}",
            advisory.key
        );
        assert!(changelog.contains(advisory.since), "CHANGELOG.md does not name {}", advisory.since);
    }
}

/// The same as a file, for whoever reads no Rust.
#[test]
fn advisories_toml_is_the_table() {
    let mut made = "# Rules and signs that changed their meaning. `cargo test` makes this file from src/content/advisory.rs.\n".to_owned();
    for advisory in advisories() {
        let mut table = toml::Table::new();
        let mut put = |name: &str, value: &str| table.insert(name.to_owned(), value.into());
        put("key", advisory.key.as_str());
        put("since", advisory.since);
        put("why", advisory.why);
        if let Some(old) = advisory.old {
            put("old", old);
        }
        put("new", advisory.new);
        made += &format!("\n[[advisory]]\n{}", toml::to_string(&table).unwrap());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("advisories.toml");
    if fs::read_to_string(&path).unwrap_or_default() != made {
        fs::write(&path, made).unwrap();
        panic!("advisories.toml was not up to date, and is now: read its diff and commit it");
    }
}
