//! Where things live: a module names the module that it needs, imports run one way, and no room grows too large.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `src/`, each below those that may use it. The tables of content are one room.
const ORDER: [&str; 33] = [
    "schema",
    "id",
    "mark",
    "lines",
    "text",
    "list",
    "likely",
    "tag",
    "language",
    "negotiate",
    "numerals",
    "facts",
    "content",
    "label",
    "passage",
    "picture",
    "note",
    "item",
    "view",
    "reading",
    "guide",
    "reader",
    "words",
    "assemble",
    "door",
    "overlay",
    "library",
    "illustration",
    "render",
    "file",
    "message",
    "export",
    "translate",
];

/// Rooms that look at each other, and why.
const NEIGHBOURS: [(&str, &str, &str); 4] = [
    ("schema", "id", "a schema of names is made from the table of names, which asks for it in its macro"),
    ("facts", "content", "a row is made of facts, and a fact names the rows that it means"),
    ("view", "guide", "a guide gives views of its items"),
    ("reading", "guide", "a guide begins a reading of itself"),
];

/// The file, its room, and its code without its tests.
fn sources() -> Vec<(PathBuf, String, String)> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    let source = |path: PathBuf| {
        let place = path.strip_prefix(&root).unwrap().to_path_buf();
        let room = place.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text
            .split("\n#[cfg(test)]\n")
            .next()
            .unwrap()
            .split("\n#[cfg(all(test")
            .next()
            .unwrap()
            .to_owned();
        (place, room, code)
    };
    found.into_iter().map(source).filter(|(_, room, _)| room != "lib").collect()
}

#[test]
fn imports_run_one_way_and_name_their_room() {
    let rank = |room: &str| ORDER.iter().position(|other| *other == room);
    let mut wrong = Vec::new();
    for (place, room, code) in sources() {
        let Some(here) = rank(&room) else {
            wrong.push(format!("{}: say in ORDER which rooms it may use", place.display()));
            continue;
        };
        let code: String =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let neighbours =
                NEIGHBOURS.iter().any(|(a, b, _)| (*a == room && *b == used) || (*b == room && *a == used));
            match rank(&used) {
                None => wrong.push(format!(
                    "{}: crate::{used} is no room; name the module that has it",
                    place.display()
                )),
                Some(there) if there > here && !neighbours => {
                    wrong.push(format!("{}: {room} uses {used}, which is above it", place.display()));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Tables of content are as long as what they hold.
#[test]
fn no_room_is_too_large() {
    const LINES: usize = 400;
    let large = |(place, _, code): &(PathBuf, String, String)| {
        (code.lines().count() > LINES && !place.starts_with("content"))
            .then(|| format!("{}: {}", place.display(), code.lines().count()))
    };
    let large: Vec<_> = sources().iter().filter_map(large).collect();
    assert!(large.is_empty(), "more than {LINES} lines; make two rooms of one: {large:#?}");
}
