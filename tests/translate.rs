//! What translators get holds every text with what must not get lost beside it, and comes back as it was.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "translate", feature = "all-languages"))]

mod common;
#[path = "common/exported.rs"]
mod exported;

use std::fs;
use std::path::Path;
use std::slice;

use exported::{HOSTILE, Owed, assert_owed, begun, hostile, owed, stock, tag};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use hand_expression::translate::{File, Format, files, import};
use hand_expression::*;

/// The file of one language, without the template that stands beside it.
fn one(library: &Library, language: &str, format: Format) -> String {
    files(library, &[tag(language)], Wording::Default, format).unwrap().pop().unwrap().contents
}

/// Every message and term with its comments, whatever the layout.
fn entries(words: &[String]) -> Vec<Entry<String>> {
    let mut entries = Vec::new();
    for words in words {
        let Resource { body } = parse(words.clone()).unwrap();
        entries.extend(body);
    }
    for entry in &mut entries {
        if let Entry::Message(message) = entry {
            message.attributes.sort_by(|a, b| a.id.name.cmp(&b.id.name));
        }
    }
    entries
}

#[test]
fn what_a_translator_gets_comes_back_as_the_same_ftl() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let library = stock();
    for wording in [Wording::Default, Wording::Chest] {
        for language in languages().iter().filter(|language| language.wordings().contains(&wording)) {
            let tag = language.tag();
            if *tag == "en" {
                continue;
            }
            for format in Format::ALL.iter().copied() {
                let made = files(&library, slice::from_ref(tag), wording, format).unwrap();
                let words = import(format, &made.last().unwrap().contents).unwrap();
                assert_eq!((&words.language, words.wording), (tag, wording));
                assert!(words.untranslated.is_empty());
                assert!(!words.files.is_empty());
                for File { path, contents, .. } in &words.files {
                    let there = fs::read_to_string(locales.join(path)).unwrap();
                    assert_eq!(entries(slice::from_ref(contents)), entries(&[there]), "{format} {path}");
                }
                // And no file is left behind.
                let folder = locales.join(tag.to_string());
                let folder = if wording == Wording::Default { folder } else { folder.join("wordings") };
                let there = fs::read_dir(folder).unwrap().filter(|entry| {
                    let path = entry.as_ref().unwrap().path();
                    let ftl = path.extension().is_some_and(|extension| extension == "ftl");
                    ftl && (wording == Wording::Default || path.ends_with(format!("{wording}.ftl")))
                });
                let base =
                    words.files.iter().filter(|file| !file.path.ends_with("wordings/default.ftl")).count();
                assert_eq!(base, there.count(), "{format} {tag} {wording}");
            }
        }
    }
}

#[test]
fn a_wording_that_says_what_the_default_says_has_no_file() {
    let po = files(&stock(), &[tag("fr")], Wording::Breast, Format::Po).unwrap().pop().unwrap();
    assert_eq!(import(Format::Po, &po.contents).unwrap().files, []);
}

#[test]
fn an_application_s_words_come_back_too() {
    let library = hostile();
    for &format in Format::ALL {
        for language in ["ar", "zh-Hans"] {
            let words = import(format, &one(&library, language, format)).unwrap();
            let mut again = Library::builder().overlay(tag("en"), HOSTILE);
            for file in words.files {
                again = again.overlay(tag(language), file.contents);
            }
            let again = again.build().unwrap();
            assert_eq!(
                common::texts(&again.guide(language)),
                common::texts(&library.guide(language)),
                "{format} {language}"
            );
        }
    }
}

#[test]
fn a_draft_is_fuzzy_and_a_changed_english_makes_a_translation_stale() {
    let changed = "safety-fever =\n    .title = Fever, and what to do about it";
    let library = Library::builder().overlay(tag("en"), changed).build().unwrap();
    let po = one(&library, "sw", Format::Po);
    let texts = po.matches("\nmsgctxt ").count();
    assert_eq!(po.matches("\n#, fuzzy\n").count(), texts);
    assert!(texts > 400);
    let xliff = one(&library, "sw", Format::Xliff);
    assert_eq!(xliff.matches("<segment state=\"translated\">").count(), texts);
    // Every text of the one message, and no other beside those that wait for a translator anyway.
    let fields = po.matches("\nmsgctxt \"safety-fever.").count();
    assert!(fields > 1);
    for (format, file, mark) in
        [(Format::Po, po, "\n#. stale: "), (Format::Xliff, xliff, "<note category=\"stale\">")]
    {
        let waiting = one(&stock(), "sw", format).matches(mark).count();
        assert_eq!(file.matches(mark).count(), waiting + fields, "{format}");
    }
    let template = one(&library, "en", Format::Xliff);
    assert!(!template.contains("<target>") && !template.contains("trgLang"));
    assert_eq!(template.matches("<segment state=\"initial\">").count(), template.matches("<unit ").count());
}

/// What a PO file says above a text, by key.
fn said_in_po(po: &str) -> Owed {
    let entry = |entry: &str| {
        let key = entry.lines().find_map(|line| line.strip_prefix("msgctxt \"")?.strip_suffix('"'))?;
        let ids = |name: &str| {
            let line = entry.lines().find_map(|line| line.strip_prefix(&format!("#. {name}: ")));
            line.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
        };
        Some((key.to_owned(), (ids("rules"), ids("signs"))))
    };
    po.split("\n\n").filter_map(entry).collect()
}

/// What an XLIFF file says beside a text, by key.
fn said_in_xliff(xliff: &str) -> Owed {
    let document = roxmltree::Document::parse(xliff).unwrap();
    let unit = |unit: roxmltree::Node<'_, '_>| {
        let ids = |name: &str| {
            let note = unit.descendants().find(|note| note.attribute("category") == Some(name));
            let ids = note.and_then(|note| note.text()).unwrap_or_default();
            ids.split_whitespace().map(str::to_owned).collect()
        };
        (unit.attribute("id").unwrap().to_owned(), (ids("rules"), ids("signs")))
    };
    document.descendants().filter(|node| node.has_tag_name("unit")).map(unit).collect()
}

#[test]
fn a_translator_reads_which_rules_stand_before_a_text_and_which_signs_belong_to_it() {
    let library = stock();
    let owed = owed(&library.guide("en"));
    for language in ["sw", "en"] {
        let po = if language == "en" {
            files(&library, &[], Wording::Default, Format::Po).unwrap().swap_remove(0).contents
        } else {
            one(&library, language, Format::Po)
        };
        let xliff = one(&library, language, Format::Xliff);
        assert_owed(Format::Po, &owed, said_in_po(&po));
        assert_owed(Format::Xliff, &owed, said_in_xliff(&xliff));
    }
}

#[test]
fn a_language_of_the_application_gets_no_english_for_a_translation() {
    let library = begun();
    let po = one(&library, "fil", Format::Po);
    assert!(po.contains("msgctxt \"step-express.title\"\nmsgid \"Press, compress, release\"\nmsgstr \"\""));
    assert!(po.contains("msgid \"Hand expression and massage\"\nmsgstr \"Pagpapalabas ng gatas\""));
    let words = import(Format::Po, &po).unwrap();
    assert!(words.untranslated.contains(&"step-express.title".to_owned()));
    assert!(!words.untranslated.contains(&"guide.title".to_owned()));
    assert_eq!(words.language, tag("fil"));
    let xliff = one(&library, "fil", Format::Xliff);
    assert_eq!(import(Format::Xliff, &xliff).unwrap(), words);
}

#[test]
fn a_language_that_is_not_there_is_refused_by_name() {
    let error = files(&stock(), &[tag("es-EC")], Wording::Default, Format::Xliff).unwrap_err();
    assert_eq!(error.given, tag("es-EC"));
    assert_eq!(
        error.to_string(),
        "there are no words in es-EC; there are: en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans"
    );
}
