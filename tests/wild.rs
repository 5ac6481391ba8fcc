//! What translators' tools really send: nothing is lost, nothing is mixed, and what is not known is said.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "translate", feature = "all-languages"))]

use hand_expression::translate::{Change, File, Format, Import, Reason, Translation, files, import};
use hand_expression::{Library, Wording};

/// The translator's file of a language and wording.
fn exported(language: &str, wording: Wording, format: Format) -> String {
    let library = Library::builder().build().unwrap();
    let files = files(&library, &[language.parse().unwrap()], wording, format).unwrap();
    files.last().unwrap().contents.clone()
}

fn po(language: &str) -> String {
    exported(language, Wording::Default, Format::Po)
}

/// A PO file without the entries that `drop` names by key.
fn without(po: &str, drop: impl Fn(&str) -> bool) -> String {
    let key = |entry: &str| {
        let line = entry.lines().find_map(|line| line.strip_prefix("msgctxt \"")?.strip_suffix('"'));
        line.unwrap_or_default().to_owned()
    };
    let entries = po.trim_end().split("\n\n").filter(|entry| !drop(&key(entry)));
    entries.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// An XLIFF file with one unit, in Spanish.
fn xliff(key: &str, unit: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"es\">\n\
         <file id=\"f\">\n<unit id=\"{key}\">\n{unit}\n</unit>\n</file></xliff>"
    )
}

fn changes(import: &Import) -> Vec<(&str, &str)> {
    import.changes.iter().map(|Change { key, after, .. }| (&**key, &**after)).collect()
}

fn untranslated(import: &Import) -> Vec<(&str, Reason)> {
    import.untranslated.iter().map(|text| (&*text.key, text.reason)).collect()
}

fn problem(format: Format, contents: &str) -> String {
    let error = import(format, contents).unwrap_err();
    assert_eq!(error.problems().len(), 1, "{error}");
    error.problems()[0].clone()
}

#[test]
fn a_term_that_a_tool_has_dropped_stays_and_so_do_the_texts_that_use_it() {
    // msgmerge makes an entry obsolete that the template lacks, as each term does that a language has for itself.
    let po = po("es");
    assert!(po.contains("msgctxt \"-midwife\"") && po.contains("{ -midwife }"));
    let merged = without(&po, |key| key == "-midwife")
        + "\n#~ msgctxt \"-midwife\"\n#~ msgid \"midwife\"\n#~ msgstr \"partera\"\n";
    let words = import(Format::Po, merged).unwrap();
    assert_eq!((changes(&words), &*words.absent), (vec![], &["-midwife".to_owned()][..]));
    let terms = words.files.iter().find(|file| file.path == "es/term.ftl").unwrap();
    assert!(terms.contents.contains("\n-midwife = partera\n"));
    // Where nothing defines it, the texts that use it are refused.
    let whole =
        words.files.iter().map(|file| (file.path.clone(), file.contents.replace("-midwife", "-partera")));
    let there: Vec<_> = whole.map(|(path, words)| File::new(path.replace("es/", "fil/"), words)).collect();
    let entry = "msgid \"\"\nmsgstr \"Language: fil\\n\"\n\nmsgctxt \"safety-fever.title\"\nmsgid \"x\"\nmsgstr \"A { -midwife }\"\n";
    let error = Translation::read(Format::Po, entry).unwrap().onto(&there).unwrap_err().to_string();
    assert!(error.contains("line 4, safety-fever.title") && error.contains("-midwife"), "{error}");
}

#[test]
fn a_part_of_a_file_changes_that_part() {
    let part = without(&po("es"), |key| !key.is_empty() && !key.starts_with("safety-fever."));
    let part = part.replace("msgstr \"Fiebre", "msgstr \"La fiebre");
    let words = import(Format::Po, part).unwrap();
    assert!(words.changes.iter().all(|change| change.key.starts_with("safety-fever.")));
    assert_eq!(words.changes.len(), 1, "{:?}", words.changes);
    assert!(words.absent.len() > 500);
    let safety = words.files.iter().find(|file| file.path == "es/safety.ftl").unwrap();
    assert!(safety.contents.matches("\nsafety-").count() > 50);
}

#[test]
fn a_guess_of_a_tool_is_no_translation() {
    // As msgmerge writes it when English gets a text that resembles another.
    let guessed = po("fr").replace(
        "msgctxt \"label.avoid\"",
        "#, fuzzy\n#| msgctxt \"label.where\"\n#| msgid \"Where\"\nmsgctxt \"label.avoid\"",
    );
    let words = import(Format::Po, guessed).unwrap();
    assert_eq!((changes(&words), untranslated(&words)), (vec![], vec![("label.avoid", Reason::Guessed)]));
    // Our own export marks nothing so, though nobody has reviewed it.
    assert!(!po("fr").contains("fuzzy"));
}

#[test]
fn what_says_the_english_is_no_translation() {
    let library = Library::builder().build().unwrap();
    let template = files(&library, &[], Wording::Default, Format::Po).unwrap().swap_remove(0).contents;
    // Some tools fill what is empty with its source.
    let mut filled = String::new();
    let mut id = "";
    for line in template.lines() {
        id = line.strip_prefix("msgid ").unwrap_or(id);
        filled += &if line == "msgstr \"\"" && id != "\"\"" {
            format!("msgstr {id}\n")
        } else {
            format!("{line}\n")
        };
    }
    let filled = filled.replace("\"Language: \\n\"", "\"Language: es\\n\"");
    let words = import(Format::Po, filled).unwrap();
    assert_eq!(words.changes, []);
    assert!(words.untranslated.iter().filter(|text| text.reason == Reason::Copied).count() > 500);
    let state = |state: &str, target: &str| {
        let text = "Keep your fingers on one spot.";
        let segment = format!("<segment{state}><source>{text}</source><target>{target}</target></segment>");
        untranslated(&import(Format::Xliff, xliff("safety-no-sliding.text", &segment)).unwrap())
            .first()
            .map(|(_, reason)| *reason)
    };
    assert_eq!(state("", "Keep your fingers on one spot."), Some(Reason::Copied));
    assert_eq!(state(" state=\"initial\"", "Keep your fingers on one spot."), Some(Reason::Initial));
    assert_eq!(state(" state=\"initial\"", "Deja los dedos."), Some(Reason::Initial));
    assert_eq!(state(" state=\"translated\"", "Deja los dedos."), None);
    assert_eq!(state("", "Deja los dedos."), None);
}

#[test]
fn two_versions_in_one_text_are_no_translation() {
    // As msgcat joins two files.
    let entry = "msgid \"\"\nmsgstr \"Language: es\\n\"\n\n#, fuzzy\nmsgctxt \"step-express.title\"\nmsgid \"x\"\nmsgstr \"\"\n\
        \"#-#-#-#-#  a.po  #-#-#-#-#\\n\"\n\"Presiona\\n\"\n\"#-#-#-#-#  b.po  #-#-#-#-#\\n\"\n\"Aprieta\"\n";
    assert_eq!(untranslated(&import(Format::Po, entry).unwrap()), [("step-express.title", Reason::Conflict)]);
    // As git joins them.
    let git = "msgid \"\"\nmsgstr \"Language: es\\n\"\n\n<<<<<<< HEAD\nmsgctxt \"step-express.title\"\nmsgid \"x\"\nmsgstr \"y\"\n";
    assert_eq!(problem(Format::Po, git), "line 4: \"<<<<<<< HEAD\" has no string in quotes, as PO wants it");
}

#[test]
fn segments_are_put_together_in_their_order_and_with_what_is_between_them() {
    let of = |unit: &str| import(Format::Xliff, xliff("safety-no-sliding.text", unit));
    let said =
        |unit: &str| of(unit).unwrap().changes.into_iter().map(|change| change.after).collect::<String>();
    let space = "<ignorable><source> </source></ignorable>";
    let segment =
        |source: &str, target: &str| format!("<segment><source>{source}</source>{target}</segment>");
    let first = segment("Press back.", "<target>Detente.</target>");
    let second = segment("Let go.", "<target>Llama hoy mismo.</target>");
    assert_eq!(said(&format!("{first}{space}{second}")), "Detente. Llama hoy mismo.");
    // The target of what is between them counts, where there is one.
    let dash = "<ignorable><source> </source><target> – </target></ignorable>";
    assert_eq!(said(&format!("{first}{dash}{second}")), "Detente. – Llama hoy mismo.");
    // An order of their own.
    let third = segment("Let go.", "<target order=\"1\">Llama hoy mismo.</target>");
    let other = segment("Press back.", "<target order=\"3\">Detente.</target>");
    assert_eq!(said(&format!("{other}{space}{third}")), "Llama hoy mismo. Detente.");
    let twice = of(&format!("{first}{space}{third}")).unwrap_err().to_string();
    assert!(twice.contains("two segments have the place 1"), "{twice}");
    let beyond = segment("Let go.", "<target order=\"9\">Llama.</target>");
    let beyond = of(&format!("{first}{space}{beyond}")).unwrap_err().to_string();
    assert!(beyond.contains("line 4, safety-no-sliding.text: there is no place 9"), "{beyond}");
}

#[test]
fn a_code_is_known_by_its_id_and_by_what_it_copies() {
    let data = "<originalData><data id=\"d0\">{ $hold }</data></originalData>";
    let source = "<source>Hold for <ph id=\"hold-1\" dataRef=\"d0\"/> s.</source>";
    let of = |target: &str| {
        let unit = format!("{data}<segment>{source}<target>{target}</target></segment>");
        import(Format::Xliff, xliff("step-express.hold", &unit))
    };
    let said =
        |target: &str| of(target).unwrap().changes.into_iter().map(|change| change.after).collect::<String>();
    assert_eq!(said("Sostén <ph id=\"hold-1\"/> segundos."), "Sostén { $hold } segundos.");
    assert_eq!(
        said("Sostén <ph id=\"hold-1\" dataRef=\"d0\"/> s, otra vez <ph id=\"hold-2\" copyOf=\"hold-1\"/>."),
        "Sostén { $hold } s, otra vez { $hold }."
    );
    assert!(of("Sostén <ph id=\"other\"/> segundos.").unwrap_err().to_string().contains("the id of another"));
}

#[test]
fn what_makes_a_file_pretty_does_not_reach_the_words() {
    let fever = |target: &str| {
        let unit = format!(
            "<originalData><data id=\"d0\">{{ $fever-c }}</data><data id=\"d1\">{{ $fever-f }}</data></originalData>\
             <segment><source>A fever is <ph id=\"c\" dataRef=\"d0\"/> °C (<ph id=\"f\" dataRef=\"d1\"/> °F).</source>\
             <target>{target}</target></segment>"
        );
        import(Format::Xliff, xliff("safety-fever.fever", &unit))
    };
    let (c, f) = ("<ph id=\"c\" dataRef=\"d0\"/>", "<ph id=\"f\" dataRef=\"d1\"/>");
    let pretty = format!("Fiebre es \n      {c} °C (\n      {f} °F) o más.\n    ");
    assert_eq!(
        changes(&fever(&pretty).unwrap()),
        [("safety-fever.fever", "Fiebre es { $fever-c } °C ({ $fever-f } °F) o más.")]
    );
    // Where the words may have touched, or not, nobody guesses.
    for unknown in [
        format!("Fiebre es\n      {c} °C ({f} °F)."),
        format!("Fiebre es {c}\n     °C ({f} °F)."),
        format!("Fiebre\n     es {c} °C ({f} °F)."),
    ] {
        let error = fever(&unknown).unwrap_err().to_string();
        assert!(error.contains("there is a line break in it; one text is one line"), "{error}");
    }
    // But for the spaces they are the words that are there: nothing changes.
    let whole = exported("es", Wording::Default, Format::Xliff);
    let broken = whole.replace("<ph ", "\n          <ph ").replace("</target>", "\n        </target>");
    assert_ne!(broken, whole);
    assert_eq!(import(Format::Xliff, broken).unwrap().changes, []);
    // A text that is there twice, once without its numbers.
    let doubled = format!("Fiebre es  °C ( °F).{c} °C ({f} °F).");
    assert!(fever(&doubled).unwrap_err().to_string().contains("there are two spaces in a row"));
}

#[test]
fn every_xliff_2_is_read_and_no_other() {
    let two = exported("es", Wording::Default, Format::Xliff);
    for (namespace, version) in [("2.0", "2.1"), ("2.2", "2.2")] {
        let file = two.replace("document:2.0", &format!("document:{namespace}"));
        let file = file
            .replace("version=\"2.0\"", &format!("version=\"{version}\""))
            .replace(">Pezón<", ">El pezón<");
        assert_eq!(
            changes(&import(Format::Xliff, file).unwrap()),
            [("term-nipple.title", "El pezón")],
            "{version}"
        );
    }
    let one = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>";
    assert_eq!(problem(Format::Xliff, one), "line 1: this is no XLIFF 2 but <xliff>, version 1.2");
}

#[test]
fn a_wording_that_a_tool_has_dropped_is_asked_for() {
    for format in [Format::Po, Format::Xliff] {
        let whole = exported("fr", Wording::Chest, format);
        let dropped = whole
            .replace("\"X-Wording: chest\\n\"\n", "")
            .replace("      <note category=\"wording\">chest</note>\n", "      <note>chest</note>\n");
        assert_ne!(dropped, whole);
        let translation = Translation::read(format, &dropped).unwrap();
        let error = translation.onto(&[]).unwrap_err().to_string();
        assert!(error.contains("fr has several: default, breast, chest"), "{error}");
        let told = translation.in_wording(Wording::Chest).onto(&[]).unwrap();
        let paths: Vec<_> = told.files.iter().map(|file| &*file.path).collect();
        assert_eq!((told.changes.len(), paths), (0, vec!["fr/wordings/chest.ftl"]), "{format}");
    }
    // A language with one wording need not say it.
    let es = po("es").replace("\"X-Wording: default\\n\"\n", "");
    assert_eq!(import(Format::Po, es).unwrap().changes, []);
}

#[test]
fn comments_and_marks_of_the_repository_stay_when_a_platform_drops_them() {
    let bare = |po: &str| {
        po.lines()
            .filter(|line| !line.starts_with("# ") && !line.starts_with("#."))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let changed = po("es").replace("msgstr \"Pezón\"", "msgstr \"El pezón\"");
    let words = import(Format::Po, bare(&changed)).unwrap();
    let stock = import(Format::Po, po("es")).unwrap();
    for (made, there) in words.files.iter().zip(&stock.files) {
        assert_eq!(
            made.contents,
            there.contents.replace(".title = Pezón\n", ".title = El pezón\n"),
            "{}",
            made.path
        );
    }
    // A tool that breaks the lines of comments anew adds nothing.
    let wrapped = changed.replace("# The word for midwife. A region", "# The word for\n# midwife. A region");
    assert_ne!(wrapped, changed);
    assert_eq!(import(Format::Po, wrapped).unwrap().files, words.files);
    // What a person adds comes along.
    let said =
        changed.replace("msgctxt \"term-nipple.title\"", "# Or: la punta.\nmsgctxt \"term-nipple.title\"");
    let words = import(Format::Po, said).unwrap();
    let terms = words.files.iter().find(|file| file.path == "es/term.ftl").unwrap();
    assert!(terms.contents.contains("# Or: la punta.\n"), "{}", &terms.contents[..400]);
}

#[test]
fn words_that_were_made_from_other_english_lose_the_mark_of_todays() {
    let changed = po("sw").replace("msgstr \"Chuchu\"", "msgstr \"Ncha ya titi\"");
    let old = changed.replace("msgid \"Nipple\"", "msgid \"The nipple\"");
    let mark = |po: &str| {
        let words = import(Format::Po, po).unwrap();
        let terms = words.files.into_iter().find(|file| file.path == "sw/term.ftl").unwrap().contents;
        let above = terms.split("term-nipple =").next().unwrap();
        let mark = above.lines().last().unwrap_or_default().strip_prefix("# en: ").map(str::to_owned);
        (mark, words.aged)
    };
    let (todays, aged) = mark(&changed);
    assert!(todays.is_some() && aged.is_empty());
    // The mark that came with the file counts, and without one nothing says that it is of today.
    let dropped = |po: &str| po.replace(&format!("# en: {}\n", todays.as_ref().unwrap()), "");
    assert_eq!(mark(&dropped(&old)), (None, vec!["term-nipple.title".to_owned()]));
    assert_eq!(mark(&dropped(&changed)), (todays.clone(), vec![]));
    let former = old.replace(todays.as_ref().unwrap(), "00000000");
    assert_eq!(mark(&former).0.as_deref(), Some("00000000"));
}

#[test]
fn files_of_windows_come_back_as_they_were() {
    let there: Vec<_> = import(Format::Po, po("es")).unwrap().files;
    let there: Vec<_> =
        there.into_iter().map(|file| File::new(file.path, file.contents.replace('\n', "\r\n"))).collect();
    let changed = po("es").replace("msgstr \"Pezón\"", "msgstr \"El pezón\"").replace('\n', "\r\n");
    let words = Translation::read(Format::Po, changed).unwrap().onto(&there).unwrap();
    assert_eq!((words.files.len(), words.changes.len()), (1, 1));
    let before = there.iter().find(|file| file.path == "es/term.ftl").unwrap();
    assert_eq!(
        words.files[0].contents,
        before.contents.replace(".title = Pezón\r\n", ".title = El pezón\r\n")
    );
}

#[test]
fn one_changed_text_is_one_changed_line_in_every_language() {
    for language in "ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans".split(' ') {
        for format in [Format::Po, Format::Xliff] {
            let file = exported(language, Wording::Default, format);
            let stock = import(format, &file).unwrap();
            let text = stock.files.iter().find_map(|file| {
                let line = file
                    .contents
                    .lines()
                    .find(|line| line.starts_with("    .title = ") && !line.contains('{'))?;
                Some(line.trim_start_matches("    .title = ").to_owned())
            });
            let text = text.unwrap();
            let (old, new) = match format {
                Format::Po => (format!("msgstr \"{text}\"\n"), format!("msgstr \"{text} x\"\n")),
                _ => (format!("<target>{text}</target>"), format!("<target>{text} x</target>")),
            };
            let edited = file.replacen(&old, &new, 1);
            assert_ne!(edited, file, "{language} {format}: {text}");
            let words = import(format, edited).unwrap();
            assert_eq!(words.changes.len(), 1, "{language} {format}");
            let differ: usize = (words.files.iter().zip(&stock.files))
                .map(|(a, b)| a.contents.lines().zip(b.contents.lines()).filter(|(a, b)| a != b).count())
                .sum();
            assert_eq!(differ, 1, "{language} {format}");
        }
    }
}
