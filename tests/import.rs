//! A translator's file that is wrong is refused with its line and its key, and never breaks anything.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "translate", feature = "all-languages"))]

use hand_expression::translate::{File, Format, Import, Reason, Translation, files, import};
use hand_expression::{Library, Wording};

fn exported(language: &str, format: Format) -> String {
    let library = Library::builder().build().unwrap();
    let files = files(&library, &[language.parse().unwrap()], Wording::Default, format).unwrap();
    files.last().unwrap().contents.clone()
}

/// What a file makes of a folder that has next to nothing.
fn fresh(format: Format, contents: &str) -> Import {
    let translation = Translation::read(format, contents).unwrap();
    let own = File::new(format!("{}/own.ftl", translation.language().unwrap()), "# Own\n");
    translation.onto(&[own]).unwrap()
}

/// Keys and reasons of what counts as untranslated.
fn untranslated(import: &Import) -> Vec<(&str, Reason)> {
    import.untranslated.iter().map(|text| (&*text.key, text.reason)).collect()
}

/// The problems of a file, without the line that counts them.
fn problems(format: Format, contents: &str) -> Vec<String> {
    import(format, contents).unwrap_err().problems().to_vec()
}

/// A PO file with these entries.
fn po(entries: &str) -> String {
    format!("msgid \"\"\nmsgstr \"Language: sw\\n\"\n\n{entries}")
}

fn entry(key: &str, translation: &str) -> String {
    po(&format!("msgctxt \"{key}\"\nmsgid \"x\"\nmsgstr \"{translation}\"\n"))
}

#[test]
fn a_wrong_po_file_is_refused_with_its_line() {
    let rows = [
        (String::new(), "line 1: this is no PO file: it does not begin with the header, msgid \"\""),
        ("hello".into(), "line 1: \"hello\" has no string in quotes, as PO wants it"),
        (
            "msgid \"\"\nmsgstr \"Language: sw".into(),
            "line 2: \"msgstr \\\"Language: sw\" has no string in quotes, as PO wants it",
        ),
        ("\"x\"\n".into(), "line 1: a string that belongs to nothing"),
        (
            "msgid \"\"\nmsgstr \"Language: \\n\"\n".into(),
            "line 1: \"\" is not a language tag, such as es or pt-BR",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: Spanish\\n\"\n".into(),
            "line 1: \"Spanish\" is not a language tag, such as es or pt-BR",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: en\\n\"\n".into(),
            "line 1: en is what all languages are translated from; change it in its own files",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: fr\\n\"\n".into(),
            "line 1: it does not say its wording, and fr has several: default, breast, chest",
        ),
        (po(""), "line 1: there is no text in it"),
        (
            po("#~ msgctxt \"step-express.title\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n"),
            "line 1: there is no text in it",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: fr\\nContent-Type: text/plain; charset=ISO-8859-1\\n\"\n# é"
                .into(),
            "line 1: the header says that the file is in \"ISO-8859-1\"; save it in UTF-8",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: Kiswahili\\n\"\n".into(),
            "line 1: \"Kiswahili\" is not a language tag, such as es or pt-BR",
        ),
        (
            "msgid \"\"\nmsgstr \"Language: sw\\nX-Wording: chset\\n\"\n".into(),
            "line 1: unknown wording \"chset\"; did you mean \"chest\"?",
        ),
        (po("msgid \"x\"\nmsgstr \"y\"\n"), "line 4: an entry without msgctxt, which is the key of its text"),
        (
            po("msgctxt \"a.b\"\nmsgid \"x\"\nmsgid_plural \"y\"\n"),
            "line 6: \"msgid_plural\" has no place here: every text has one msgid and one msgstr",
        ),
        (
            po("msgctxt \"a.b\"\nmsgid \"x\"\nmsgstr \"y\"\nmsgstr \"z\"\n"),
            "line 7: msgstr is there twice in one entry",
        ),
        (
            po("msgctxt \"a.b\"\nmsgid \"x\\q\"\n"),
            "line 5: \"msgid \\\"x\\\\q\\\"\" has no string in quotes, as PO wants it",
        ),
        (
            entry("step-expres.title", "Bonyeza"),
            "line 4, step-expres.title: there is no such message; did you mean \"step-express\"?",
        ),
        (
            entry("step-express.titel", "Bonyeza"),
            "line 4, step-express.titel: there is no such attribute; did you mean \"title\"?",
        ),
        (
            entry("step-express.hold", "Shikilia kidogo."),
            "line 4, step-express.hold: the number { $hold } is missing; it must not get lost",
        ),
        (
            entry("safety-stop-if-pain.text", "{ \\\" \\\" }"),
            "line 4, safety-stop-if-pain.text: the text is empty; write one, or delete this so that the stock words stay",
        ),
        (
            entry("step-express.title", "Bonyeza {"),
            "line 4, step-express.title: this is not Fluent: Expected an inline expression",
        ),
        (
            entry("step-express.title", "Bonyeza\\nachilia"),
            "line 4, step-express.title: there is a line break in it; one text is one line",
        ),
        (
            entry("step-express.title", "Bonyeza  achilia"),
            "line 4, step-express.title: there are two spaces in a row; was a number lost between them?",
        ),
        // Half of a text, and more than one.
        (
            entry("step-express.title", "Bonyeza\\n.why = Kwa sababu"),
            "line 4, step-express.title: this is more than one text; a line must not begin with a name and =",
        ),
        (
            entry("step-express.title", "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"),
            "line 4, step-express.title: the text has 34 opening brackets; 24 are the most",
        ),
        (
            format!(
                "{}\n{}",
                entry("step-express.title", "Bonyeza"),
                "msgctxt \"step-express.title\"\nmsgid \"x\"\nmsgstr \"Tena\"\n"
            ),
            "line 8, step-express.title: it is there twice, first in line 4; keep one",
        ),
    ];
    for (file, problem) in rows {
        assert_eq!(problems(Format::Po, &file), [problem], "{file}");
    }
}

#[test]
fn everything_wrong_is_named_at_once_and_in_its_order() {
    let file = exported("sw", Format::Po)
        .replace("{ $hold }", "mbili")
        .replace("msgctxt \"safety-fever.title\"", "msgctxt \"safety-fevr.title\"");
    let problems = problems(Format::Po, &file);
    let keys: Vec<_> =
        problems.iter().map(|problem| problem.split([',', ':']).nth(1).unwrap().trim()).collect();
    assert_eq!(
        keys,
        [
            "illustration-express.alt",
            "illustration-express.compress",
            "safety-fevr.title",
            "step-express.hold"
        ],
        "{problems:#?}"
    );
    let lines = import(Format::Po, &file).unwrap_err().to_string();
    assert!(lines.starts_with("4 problems in the translation\nline "), "{lines}");
}

#[test]
fn a_wrong_xliff_file_is_refused_with_its_line() {
    let xliff = |body: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"sw\">\n\
             <file id=\"f\">\n<unit id=\"step-express.hold\">\n<segment>\n<source>x</source>\n{body}\n</segment>\n</unit>\n</file></xliff>"
        )
    };
    let rows = [
        ("no xml".to_owned(), "line 1: this is not XML: unknown token at 1:1"),
        ("<a><b></a>".into(), "line 1: this is not XML: expected 'b' tag, not 'a' at 1:7"),
        (
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>".into(),
            "line 1: this is no XLIFF 2 but <xliff>, version 1.2",
        ),
        (xliff("").replace(" trgLang=\"sw\"", ""), "line 1: the language is missing: <xliff trgLang=\"…\">"),
        (
            xliff("").replace(" id=\"step-express.hold\"", ""),
            "line 3: a unit without id, which is the key of its text",
        ),
        (
            xliff("<target>Shikilia.</target>"),
            "line 3, step-express.hold: the number { $hold } is missing; it must not get lost",
        ),
        (
            xliff("<target><ph id=\"1\" dataRef=\"d9\"/></target>"),
            "line 6, step-express.hold: a <ph> that says neither dataRef nor equiv, nor the id of another",
        ),
        (
            xliff("<target><cp hex=\"D800\"/></target>"),
            "line 6, step-express.hold: a <cp> without a character in hex",
        ),
        (
            xliff("<target><pc id=\"1\">x</pc></target>"),
            "line 6, step-express.hold: <pc> has no place in a text; these words have no formatting",
        ),
    ];
    for (file, problem) in rows {
        assert_eq!(problems(Format::Xliff, &file), [problem], "{file}");
    }
    // What tools put around and between words does not change them.
    let marked = xliff(
        "<target>Shikilia <mrk id=\"m\" type=\"term\">kwa</mrk> <ph id=\"1\" equiv=\"hold\"/> <cp hex=\"0041\"/><sm id=\"s\"/>.</target>",
    );
    let words = fresh(Format::Xliff, &marked);
    assert_eq!(words.files[0].contents, "step-express =\n    .hold = Shikilia kwa { $hold } A.\n");
    // A document type, with which XML attacks its readers, is refused.
    let bomb = format!("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>{}", xliff("<target>&a;</target>"));
    assert_eq!(problems(Format::Xliff, &bomb).len(), 1);
}

#[test]
fn a_split_segment_is_one_text_and_half_a_translation_is_none() {
    let unit = |second: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"sw\"><file id=\"f\">\
             <unit id=\"step-express.summary\"><segment><source>a</source><target>Bonyeza.</target></segment>\
             <ignorable><source> </source><target> </target></ignorable>\
             <segment><source>b</source>{second}</segment></unit></file></xliff>"
        )
    };
    let words = fresh(Format::Xliff, &unit("<target>Achilia.</target>"));
    assert_eq!(words.files[0].contents, "step-express =\n    .summary = Bonyeza. Achilia.\n");
    for half in ["", "<target/>", "<target> </target>"] {
        let words = import(Format::Xliff, unit(half)).unwrap();
        assert_eq!(untranslated(&words), [("step-express.summary", Reason::Half)]);
        assert_eq!(words.changes, []);
    }
}

#[test]
fn what_other_tools_write_is_read() {
    // Windows line ends, a byte order mark, no blank lines, obsolete and previous entries, comments of a person.
    let file = "\u{FEFF}# A header\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"language: pt_BR\\n\"\r\n\
                # look at this = again\r\n#, no-wrap\r\n#| msgid \"old\"\r\nmsgctxt \"step-express.title\"\r\nmsgid \"x\"\r\nmsgstr \"\"\r\n\"Pres\"\r\n\"sione\"\r\n\
                #~ msgctxt \"gone\"\r\n#~ msgid \"x\"\r\n#~ msgstr \"y\"\r\n";
    let words = fresh(Format::Po, file);
    assert_eq!((words.language.to_string(), words.wording), ("pt-BR".to_owned(), Wording::Default));
    assert_eq!(words.files[0].path, "pt-BR/step.ftl");
    assert_eq!(words.files[0].contents, "# look at this = again\nstep-express =\n    .title = Pressione\n");
}

#[test]
fn the_order_of_a_tool_does_not_count() {
    let file = exported("fr", Format::Po);
    let (header, entries) = file.split_once("\n\n").unwrap();
    let mut entries: Vec<_> = entries.trim_end().split("\n\n").collect();
    entries.sort_by_key(|entry| entry.split("msgid").nth(1).unwrap().to_owned());
    let sorted = format!("{header}\n\n{}\n", entries.join("\n\n"));
    assert_ne!(sorted, file);
    let (sorted, plain) = (fresh(Format::Po, &sorted), fresh(Format::Po, &file));
    assert!(plain.changes.len() > 500);
    assert_eq!((sorted.files, sorted.changes), (plain.files, plain.changes));
}

#[test]
fn a_region_that_is_not_shipped_keeps_only_what_it_says_otherwise() {
    let file = exported("es", Format::Po).replace("msgstr \"Forma una C\"", "msgstr \"Haz una C\"");
    // A platform may have written its own code over that of the language, so both must say the same.
    for (format, own, other, named) in [
        (Format::Po, "Language: es\\n", "Language: es_MX\\n", "line 3: Language says es-MX, and X-Locale es"),
        (
            Format::Xliff,
            "trgLang=\"es\"",
            "trgLang=\"es-MX\"",
            "line 2: trgLang says es-MX, and the note of the file es",
        ),
    ] {
        let file = exported("es", format);
        let renamed = file.replace(own, other);
        assert_ne!(renamed, file);
        assert_eq!(problems(format, &renamed), [format!("{named}, as it was exported")]);
    }
    let words = Translation::read(Format::Po, &file).unwrap();
    let words = words.in_language("es-MX".parse().unwrap()).onto(&[]).unwrap();
    assert_eq!(words.files.len(), 1, "{:?}", words.files.iter().map(|file| &file.path).collect::<Vec<_>>());
    assert_eq!((&*words.files[0].path, words.files[0].contents.lines().count()), ("es-MX/step.ftl", 3));
}

#[test]
fn no_mangled_file_breaks_it() {
    for format in [Format::Po, Format::Xliff] {
        let whole = exported("ar", format);
        // A few entries are enough to be cut anywhere.
        let start = whole.find("step-find-spot.measure").unwrap();
        let piece: String = whole.chars().take(600).chain(whole[start..].chars().take(2500)).collect();
        let cuts: Vec<_> = piece.char_indices().map(|(at, _)| at).collect();
        for &at in cuts.iter().step_by(3) {
            let _ = import(format, &piece[..at]);
            let _ = import(format, &piece[at..]);
            for put in ["\"", "<", "{", "\n", "&", "\u{0}", "msgstr \"", "]]>"] {
                let _ = import(format, format!("{}{put}{}", &piece[..at], &piece[at..]));
            }
        }
    }
    let deep = "<a>".repeat(100_000);
    let _ = import(Format::Xliff, &deep);
    let xliff = format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" trgLang=\"sw\"><unit id=\"a\"><segment><target>{}{}",
        "<mrk>".repeat(50_000),
        "</mrk>".repeat(50_000)
    );
    let _ = import(Format::Xliff, format!("{xliff}</target></segment></unit></xliff>"));
}
