//! A check that cannot fail is none: each file of `tests/broken/` has one thing wrong with it, and must be told exactly what its
//! head says.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "overlay")]

mod locale;
#[path = "../examples/stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use locale::Locale;
use locale::checks::CHECKS;

/// The files of a folder of `tests/broken/`, each with its path in there. A `\u{202E}` in one stands for the character, which an
/// editor would hide or mend.
fn files(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(Path::new("tests/broken").join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(self::files(&path));
            continue;
        }
        let read = [".ftl", ".toml"].iter().any(|ending| path.ends_with(ending));
        assert!(read, "tests/broken/{path} is no .ftl or .toml file, so nothing reads it");
        let mut text = fs::read_to_string(entry.path()).unwrap();
        while let Some((before, (hex, after))) =
            text.split_once("\\u{").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            let character = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap();
            text = format!("{before}{character}{after}");
        }
        files.push((path, text));
    }
    files.sort();
    files
}

/// Names all files of a folder that are told something else than they must be, with what to copy into their heads.
fn each_is_told_what_its_head_says(folder: &str, told: impl Fn(&str, &str) -> Vec<String>) {
    let mut wrong = String::new();
    for (path, text) in files(folder) {
        // What a file stands for is the folder that it is in.
        let (stands_for, name) = path.rsplit_once('/').unwrap();
        let stands_for = format!("{stands_for}.{}", name.rsplit_once('.').unwrap().1);
        let must: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("# must say: ")).collect();
        // Comments are read too, and some heads quote what no file may have.
        let told =
            told(&stands_for, &must.iter().fold(text.clone(), |text, line| text.replacen(line, "", 1)));
        if told.is_empty() || told != must {
            let told: String = told.iter().map(|line| format!("# must say: {line}\n")).collect();
            wrong += &format!("\ntests/broken/{path} is told this, and not what its head says:\n{told}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The sound files of a small language, with some of them replaced.
fn locale(tag: &str, replaced: &[(&str, &str)]) -> Locale {
    let mut files = files("sound");
    files.retain_mut(|(path, _)| {
        *path = path.replacen("sound/", "locales/", 1);
        path.split('/').nth(1) == Some(tag) && replaced.iter().all(|(file, _)| file != path)
    });
    // A head and nothing else is a file that is not there.
    let there = replaced.iter().filter(|(_, text)| !text.lines().all(|line| line.starts_with('#')));
    files.extend(there.map(|(file, text)| ((*file).to_owned(), (*text).to_owned())));
    files.sort();
    let mut locale = Locale::of(tag, files);
    if let Some((language, _)) = tag.split_once('-').filter(|_| !locale.whole) {
        locale.under = Some(Box::new(self::locale(language, &[])));
    }
    locale
}

#[test]
fn each_broken_file_of_a_language_is_told_all_that_is_wrong_and_nothing_else() {
    let english = locale("en", &[]);
    let caught = std::cell::RefCell::new(BTreeSet::new());
    let told = |locale: &Locale| {
        let told = CHECKS.iter().flat_map(|(holds, check)| {
            let problems = check(locale, &english);
            if !problems.is_empty() {
                caught.borrow_mut().insert(*holds);
            }
            problems
        });
        told.collect::<Vec<_>>()
    };
    for tag in ["en", "es", "fr"] {
        assert_eq!(told(&locale(tag, &[])), [""; 0], "tests/broken/sound/{tag} is not sound");
    }
    each_is_told_what_its_head_says("locales", |stands_for, text| {
        let tag = stands_for.split('/').nth(1).unwrap();
        told(&locale(tag, &[(stands_for, text)]))
    });
    for (holds, _) in CHECKS {
        assert!(caught.borrow().contains(holds), "no file in tests/broken/locales breaks this: {holds}");
    }
}

/// What is told something above is told nothing where it is pending, and no longer pending where nothing is wrong with it.
#[test]
fn what_is_pending_may_be_missing_stale_or_english() {
    let english = locale("en", &[]);
    let files: std::collections::BTreeMap<_, _> = files("locales").into_iter().collect();
    let rows = [
        ("es/safety/missing-message.ftl", "safety-stop-if-pain"),
        ("es/step/missing-attribute.ftl", "step-express"),
        ("es/step/stale.ftl", "step-express"),
        ("es/step/stale-without-mark.ftl", "step-express"),
        ("es/step/english-left.ftl", "step-express"),
    ];
    let check = |replaced: &[(&str, &str)]| -> Vec<_> {
        let locale = locale("es", replaced);
        CHECKS.iter().flat_map(|(_, check)| check(&locale, &english)).collect()
    };
    for (path, id) in rows {
        let text = &*files[&format!("locales/{path}")];
        let file = format!("locales/{}.ftl", path.rsplit_once('/').unwrap().0);
        let review = format!("pending = [{id:?}]\n");
        assert_ne!(check(&[(&*file, text)]), [""; 0], "{path}");
        assert_eq!(check(&[(&*file, text), ("locales/es/review.toml", &*review)]), [""; 0], "{path}");
    }
    // Of a file that is not there, all that is not pending is missing.
    let one = ("locales/es/review.toml", "pending = [\"safety-fever\"]\n");
    let two = ("locales/es/review.toml", "pending = [\"safety-fever\", \"safety-stop-if-pain\"]\n");
    assert_eq!(check(&[("locales/es/safety.ftl", ""), one]).len(), 2);
    assert_eq!(check(&[("locales/es/safety.ftl", ""), two]), [""; 0]);
}

#[cfg(feature = "all-languages")]
#[test]
fn each_broken_overlay_is_told_all_that_is_wrong_and_nothing_else() {
    each_is_told_what_its_head_says("overlays", |stands_for, text| {
        let language = stands_for.trim_end_matches(".ftl").rsplit('/').next().unwrap().parse().unwrap();
        match hand_expression::Library::builder().overlay(language, text).build() {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(ToString::to_string).collect(),
        }
    });
}

#[cfg(feature = "all-languages")]
#[test]
fn every_shipped_file_is_let_through_as_an_overlay() {
    for tag in marks::tags().unwrap().into_iter().chain(["en".to_owned()]) {
        for (path, text) in marks::files(&tag).unwrap() {
            let built = hand_expression::Library::builder().overlay(tag.parse().unwrap(), text).build();
            assert!(built.is_ok(), "{}: {}", path.display(), built.unwrap_err());
        }
    }
}

#[test]
fn every_file_of_the_folder_is_in_one_that_is_read() {
    let entries = fs::read_dir("tests/broken").unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["README.md", "locales", "overlays", "sound"]);
}
