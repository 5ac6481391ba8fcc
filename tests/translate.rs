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

use exported::{HOSTILE, Owed, assert_owed, begun, owed, stock, tag};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use hand_expression::translate::{File, Format, Reason, Translation, files, import};
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

/// The `.ftl` files of a language and wording, as they stand in the repository.
fn shipped(tag: &LanguageIdentifier, wording: Wording) -> Vec<File> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut files = Vec::new();
    for folder in [tag.to_string(), format!("{tag}/wordings")] {
        for entry in fs::read_dir(locales.join(&folder)).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let of_wording = match (folder.ends_with("wordings"), wording) {
                (false, _) => wording == Wording::Default,
                (true, _) => name == format!("{wording}.ftl"),
            };
            if name.ends_with(".ftl") && of_wording {
                files.push(File::new(format!("{folder}/{name}"), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Every language and wording that has words of its own, in both formats.
fn each(mut test: impl FnMut(&LanguageIdentifier, Wording, Format, &str)) {
    let library = stock();
    for wording in [Wording::Default, Wording::Chest] {
        for language in languages().iter().filter(|language| language.wordings().contains(&wording)) {
            let tag = language.tag();
            if *tag != "en" {
                for &format in Format::ALL {
                    let made = files(&library, slice::from_ref(tag), wording, format).unwrap();
                    test(tag, wording, format, &made.last().unwrap().contents);
                }
            }
        }
    }
}

#[test]
fn what_a_translator_gets_comes_back_as_the_same_ftl() {
    each(|tag, wording, format, contents| {
        let home = shipped(tag, wording);
        // A folder that has next to nothing, so that every text must come from the file.
        let mut there = vec![File::new(format!("{tag}/own.ftl"), "# Own\n")];
        if wording == Wording::Chest {
            there.extend(shipped(tag, Wording::Default));
        }
        let words = Translation::read(format, contents).unwrap().onto(&there).unwrap();
        assert_eq!((&words.language, words.wording), (tag, wording));
        assert_eq!(
            (&*words.untranslated, &*words.absent, &*words.aged),
            (&[][..], &[][..], &[][..]),
            "{tag} {wording}"
        );
        let made: Vec<_> = words.files.iter().map(|file| &file.path).collect();
        assert_eq!(made, home.iter().map(|file| &file.path).collect::<Vec<_>>(), "{format}");
        for (made, there) in words.files.iter().zip(&home) {
            assert_eq!(
                entries(slice::from_ref(&made.contents)),
                entries(slice::from_ref(&there.contents)),
                "{format} {}",
                there.path
            );
        }
    });
}

#[test]
fn what_a_translator_gets_changes_no_byte_of_what_is_there() {
    each(|tag, wording, format, contents| {
        let mut there = shipped(tag, wording);
        if wording == Wording::Chest {
            there.extend(shipped(tag, Wording::Default));
        }
        let words = Translation::read(format, contents).unwrap().onto(&there).unwrap();
        assert_eq!((&*words.files, &*words.changes), (&[][..], &[][..]), "{format} {tag} {wording}");
        // Without the files it stands on those that are shipped, and gives them all.
        let words = import(format, contents).unwrap();
        assert_eq!(words.files, shipped(tag, wording), "{format} {tag} {wording}");
        assert_eq!(words.changes, []);
    });
}

#[test]
fn a_wording_that_says_what_the_default_says_has_no_file() {
    let po = files(&stock(), &[tag("fr")], Wording::Breast, Format::Po).unwrap().pop().unwrap();
    let words = import(Format::Po, &po.contents).unwrap();
    assert_eq!((words.changes, words.wording), (Vec::new(), Wording::Breast));
}

#[test]
fn an_application_s_words_come_back_too() {
    // A text that says what the English says would be no translation.
    let english =
        HOSTILE.replace("    .title =", "    .title = English").replace("    .why =", "    .why = English");
    let english = ["summary", "wait", "rhythm", "cup", "lift"].iter().fold(english, |words, field| {
        words.replace(&format!("    .{field} ="), &format!("    .{field} = English"))
    });
    let library = Library::builder().overlay(tag("en"), english.as_str()).overlay(tag("ar"), HOSTILE);
    let library = library.overlay(tag("zh-Hans"), HOSTILE).build().unwrap();
    for &format in Format::ALL {
        for language in ["ar", "zh-Hans"] {
            let words = import(format, one(&library, language, format)).unwrap();
            assert_eq!(words.untranslated, []);
            let mut again = Library::builder().overlay(tag("en"), english.as_str());
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
fn a_changed_english_makes_a_translation_stale_and_fuzzy_and_a_draft_is_neither() {
    let changed = "safety-fever =\n    .title = Fever, and what to do about it";
    let library = Library::builder().overlay(tag("en"), changed).build().unwrap();
    let po = one(&library, "sw", Format::Po);
    let texts = po.matches("\nmsgctxt ").count();
    assert!(texts > 400);
    assert!(po.contains("X-Status: draft"));
    let marked = po.matches("\n#. stale: ").count();
    assert_eq!(po.matches("\n#, fuzzy\n").count(), marked);
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
    let empty =
        |key: &str| words.untranslated.iter().any(|text| text.key == key && text.reason == Reason::Empty);
    assert!(empty("step-express.title") && !empty("guide.title"));
    assert_eq!(words.language, tag("fil"));
    let xliff = one(&library, "fil", Format::Xliff);
    let xliff = import(Format::Xliff, &xliff).unwrap();
    assert_eq!((&xliff.files, &xliff.changes), (&words.files, &words.changes));
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
