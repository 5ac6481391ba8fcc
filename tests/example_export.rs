//! The examples `export` and `import`, run as their users run them.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "export", feature = "translate", feature = "all-languages"))]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use hand_expression::{export, translate};

static EXPORT: LazyLock<PathBuf> =
    LazyLock::new(|| common::example("export", &["--features", "export,translate"]));
static IMPORT: LazyLock<PathBuf> = LazyLock::new(|| common::example("import", &["--features", "translate"]));

/// The names of every format, in their order.
fn formats() -> Vec<&'static str> {
    let translators = translate::Format::ALL.iter().map(|format| format.as_str());
    export::Format::ALL.iter().map(|format| format.as_str()).chain(translators).collect()
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(program: &Path, folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program).current_dir(folder).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn shown(program: &Path, folder: &Path, arguments: &[&str]) -> String {
    let output = run(program, folder, arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a refused call says, with its exit status.
fn refused(program: &Path, folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(program, folder, arguments);
    assert!(output.stdout.is_empty(), "{output:?}");
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn every_format_has_a_folder_of_its_name() {
    let folder = folder("all");
    let page =
        shown(&EXPORT, &folder, &["--format", "all", "--out", "out", "--lang", "es", "--lang", "zh-Hans"]);
    let named: Vec<_> = page.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(named, formats());
    for path in [
        "json/es.json",
        "json/languages.json",
        "json-schema/guide.schema.json",
        "ftl/es/hand-expression.ftl",
        "i18next/locales/es/translation.json",
        "android/values-b+zh+Hans/strings.xml",
        "xcstrings/HandExpression.xcstrings",
        "arb/app_es.arb",
        "arb/app_zh_Hans.arb",
        "po/hand-expression.pot",
        "po/es.po",
        "xliff/zh-Hans.xlf",
        "csv/es.csv",
        "json-ld/es.jsonld",
        "fhir/PlanDefinition-hand-expression.json",
        "svg/zh-Hans/illustration-form-c.svg",
    ] {
        assert!(folder.join("out").join(path).is_file(), "{path}");
    }
    assert!(!folder.join("out/json/fr.json").exists());
}

#[test]
fn one_format_is_written_where_its_build_expects_it_and_nothing_is_overwritten_unasked() {
    let folder = folder("one");
    assert_eq!(
        shown(&EXPORT, &folder, &["--format", "android", "--out", "res", "--lang", "es"]),
        "android: 3 files\n"
    );
    fs::write(folder.join("res/values-es/strings.xml"), "mine").unwrap();
    fs::remove_file(folder.join("res/values/strings.xml")).unwrap();
    let call = ["--format", "android", "--out", "res", "--lang", "es"];
    assert_eq!(
        refused(&EXPORT, &folder, &call),
        (1, "export: res/values/arrays.xml is there already, and 1 more; --force overwrites\n".into())
    );
    // Not even the one that was not there.
    assert!(!folder.join("res/values/strings.xml").exists());
    assert_eq!(fs::read_to_string(folder.join("res/values-es/strings.xml")).unwrap(), "mine");
    shown(&EXPORT, &folder, &[&call[..], &["--force"]].concat());
    assert!(fs::read_to_string(folder.join("res/values-es/strings.xml")).unwrap().contains("Presiona"));
}

#[test]
fn wording_and_words_of_one_s_own_are_in_the_files() {
    let folder = folder("own");
    fs::write(folder.join("my.ftl"), "step-express =\n    .title = Press & let go\n").unwrap();
    let call =
        ["--format", "csv", "--out", ".", "--lang", "en", "--wording", "chest", "--overlay", "en=my.ftl"];
    shown(&EXPORT, &folder, &call);
    let table = fs::read_to_string(folder.join("en.csv")).unwrap();
    assert!(table.contains("Press & let go") && table.contains("your chest") && table.contains(",app,"));
}

#[test]
fn a_wrong_call_is_refused_in_one_line() {
    let folder = folder("wrong");
    fs::write(folder.join("file"), "").unwrap();
    fs::write(folder.join("bad.ftl"), "step-expres =\n    .title = x\n").unwrap();
    let rows: [(&[&str], i32, &str); 14] = [
        (&[], 2, "say where to write: --out DIR"),
        (&["--out", "x"], 2, "say in which format: --format NAME, or --format all"),
        (&["--format", "jsn"], 2, "unknown format \"jsn\"; did you mean \"json\"?"),
        (&["--format", "xlif"], 2, "unknown translators' format \"xlif\"; did you mean \"xliff\"?"),
        (&["--format", "brf"], 2, "unknown format \"brf\""),
        (&["--format", "po", "--out", "x", "--lang", "e!"], 2, "\"e!\" is not a language tag"),
        (
            &["--format", "po", "--out", "x", "--lang", "pt"],
            2,
            "there are no words in pt; there are: en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans",
        ),
        (
            &["--format", "csv", "--out", "x", "--lang", "pt"],
            2,
            "there are no words in pt; its readers get pt-BR; there are: en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans",
        ),
        (
            &["--format", "po", "--out", "x", "--overlay", "my.ftl"],
            2,
            "--overlay takes TAG=FILE, not \"my.ftl\"",
        ),
        (
            &["--format", "po", "--out", "x", "--wording", "chset"],
            2,
            "unknown wording \"chset\"; did you mean \"chest\"?",
        ),
        (&["--frobnicate"], 2, "invalid option '--frobnicate'"),
        (&["po"], 2, "unexpected argument \"po\""),
        (&["--overlay", "en=none.ftl"], 1, "cannot read none.ftl: No such file or directory (os error 2)"),
        (
            &["--format", "po", "--out", "file"],
            1,
            "cannot write file/hand-expression.pot: File exists (os error 17)",
        ),
    ];
    for (call, code, message) in rows {
        assert_eq!(refused(&EXPORT, &folder, call), (code, format!("export: {message}\n")), "{call:?}");
    }
    let (code, message) =
        refused(&EXPORT, &folder, &["--format", "po", "--out", "x", "--overlay", "en=bad.ftl"]);
    assert_eq!(code, 2);
    assert!(message.contains("en, line 1, step-expres: there is no such message"), "{message}");
    let help = shown(&EXPORT, &folder, &["--help"]);
    assert!(help.contains("--overlay TAG=FILE"));
    // It names every format, and no other.
    let (_, page) = help.split_once("  --format NAME  ").unwrap();
    let (named, _) = page.split_once("or all,").unwrap();
    let (apps, translators) = named.split_once("for translators:").unwrap();
    let names = [apps.trim_start().strip_prefix("for apps and readers:").unwrap(), translators].join(",");
    let names: Vec<_> = names.split([',', ';', ' ', '\n']).filter(|name| !name.is_empty()).collect();
    assert_eq!(names, formats());
}

#[test]
fn a_translation_comes_back() {
    let folder = folder("back");
    shown(&EXPORT, &folder, &["--format", "po", "--out", ".", "--lang", "sw"]);
    // Into a folder that has nothing of the language go all files that are shipped.
    let page = shown(&IMPORT, &folder, &["sw.po", "--out", "locales"]);
    assert_eq!(page, "sw: 0 texts changed, 0 untranslated, 0 not in the file; 12 files written\n");
    // Where nothing changes, nothing is overwritten.
    let page = shown(&IMPORT, &folder, &["sw.po", "--out", "locales"]);
    assert_eq!(page, "sw: 0 texts changed, 0 untranslated, 0 not in the file; 0 files written\n");

    let po = fs::read_to_string(folder.join("sw.po")).unwrap();
    fs::write(folder.join("sw.PO"), po.replace("msgstr \"Chuchu\"", "msgstr \"Ncha ya titi\"")).unwrap();
    let file = folder.join("locales/sw/term.ftl");
    let before = fs::read_to_string(&file).unwrap();
    let changed = "  term-nipple.title\n    - Chuchu\n    + Ncha ya titi\n\
        next: cargo test --all-features --lib writes the finished texts, and fails once; then cargo test --test locales\n";
    let call = ["sw.PO", "--out", "locales"];
    let page = shown(&IMPORT, &folder, &[&call[..], &["--dry-run"]].concat());
    assert_eq!(
        page,
        format!("sw: 1 text changed, 0 untranslated, 0 not in the file; nothing written\n{changed}")
    );
    let refusal = "import: locales/sw/term.ftl is there already; --force overwrites\n".to_owned();
    assert_eq!(refused(&IMPORT, &folder, &call), (1, refusal));
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    let page = shown(&IMPORT, &folder, &[&call[..], &["--force"]].concat());
    assert_eq!(
        page,
        format!("sw: 1 text changed, 0 untranslated, 0 not in the file; 1 file written\n{changed}")
    );
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        before.replace(".title = Chuchu\n", ".title = Ncha ya titi\n")
    );

    // A language that somebody has begun.
    let po = fs::read_to_string(folder.join("hand-expression.pot")).unwrap();
    let po = po.replace("\"Language: \\n\"", "\"Language: fil\\n\"");
    let po = po.replace(
        "msgid \"Press, compress, release\"\nmsgstr \"\"",
        "msgid \"Press, compress, release\"\nmsgstr \"Diinan, pigain, bitawan\"",
    );
    fs::write(folder.join("fil.po"), po).unwrap();
    let page = shown(&IMPORT, &folder, &["fil.po", "--out", "locales"]);
    assert!(page.starts_with("fil: 1 text changed, ") && page.contains("; 1 file written\n"), "{page}");
    assert!(page.matches(": it says nothing yet (line ").count() > 400);
    let words = fs::read_to_string(folder.join("locales/fil/step.ftl")).unwrap();
    let mark = words.lines().next().unwrap();
    assert!(mark.starts_with("# en: "), "{words}");
    assert_eq!(words, format!("{mark}\nstep-express =\n    .title = Diinan, pigain, bitawan\n"));
}

#[test]
fn a_file_that_names_its_language_or_wording_badly_can_be_told() {
    let folder = folder("told");
    shown(&EXPORT, &folder, &["--format", "po", "--out", ".", "--lang", "es"]);
    let po = fs::read_to_string(folder.join("es.po")).unwrap();
    let po = po.replace("msgstr \"Pezón\"", "msgstr \"El pezón\"");
    // A platform's own code for Spanish: it is that of Spain as well.
    fs::write(folder.join("es_ES.po"), po.replace("Language: es\\n", "Language: es_ES\\n")).unwrap();
    let message = "import: es_ES.po: 1 problem in the translation\n\
        line 3: Language says es-ES, and X-Locale es, as it was exported; --lang says it instead\n";
    assert_eq!(refused(&IMPORT, &folder, &["es_ES.po", "--out", "x"]), (2, message.into()));
    let page = shown(&IMPORT, &folder, &["es_ES.po", "--lang", "es-ES", "--out", "x", "--dry-run"]);
    let note = "only what differs from es is kept; if the words are for es, say --lang es\n";
    assert!(page.starts_with("es-ES: ") && page.contains(note), "{page}");
    let page = shown(&IMPORT, &folder, &["es_ES.po", "--lang", "es", "--out", "x"]);
    assert!(page.starts_with("es: 1 text changed, ") && !page.contains(note), "{page}");
    fs::write(folder.join("name.po"), po.replace("Language: es\\n", "Language: Spanish\\n")).unwrap();
    let message = "import: name.po: 1 problem in the translation\n\
        line 3: \"Spanish\" is not a language tag, such as es or pt-BR; --lang says it instead\n";
    assert_eq!(refused(&IMPORT, &folder, &["name.po", "--out", "y"]), (2, message.into()));
    shown(&IMPORT, &folder, &["name.po", "--lang", "es", "--out", "y"]);

    shown(
        &EXPORT,
        &folder,
        &["--format", "po", "--out", ".", "--lang", "fr", "--wording", "chest", "--force"],
    );
    let po = fs::read_to_string(folder.join("fr.po")).unwrap();
    fs::write(folder.join("fr.po"), po.replace("\"X-Wording: chest\\n\"\n", "")).unwrap();
    let message = "import: fr.po: 1 problem in the translation\n\
        line 3: it does not say its wording, and fr has several: default, breast, chest; --wording says it\n";
    assert_eq!(refused(&IMPORT, &folder, &["fr.po", "--out", "z"]), (2, message.into()));
    let page = shown(&IMPORT, &folder, &["fr.po", "--wording", "chest", "--out", "z"]);
    assert_eq!(page, "fr: 0 texts changed, 0 untranslated, 0 not in the file; 1 file written\n");
    assert!(folder.join("z/fr/wordings/chest.ftl").is_file());
}

#[test]
fn what_is_in_another_encoding_is_named() {
    let folder = folder("encoding");
    let words = "guide =\n    .title = Extracción\n";
    let bom: Vec<u8> = [&[0xEF, 0xBB, 0xBF], words.as_bytes()].concat();
    let wide: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(words.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = words.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (name, bytes) in [("bom.ftl", bom), ("wide.ftl", wide), ("latin.ftl", latin)] {
        fs::write(folder.join(name), bytes).unwrap();
    }
    for name in ["bom", "wide"] {
        let overlay = format!("es={name}.ftl");
        shown(&EXPORT, &folder, &["--format", "csv", "--out", name, "--lang", "es", "--overlay", &overlay]);
        let table = fs::read_to_string(folder.join(name).join("es.csv")).unwrap();
        assert!(table.contains("guide.title") && table.contains("Extracción"), "{name}");
    }
    let (code, message) =
        refused(&EXPORT, &folder, &["--format", "csv", "--out", "x", "--overlay", "es=latin.ftl"]);
    assert_eq!(code, 2);
    assert!(
        message.contains("latin.ftl") && message.contains("line 2: the byte 0xF3 is not UTF-8"),
        "{message}"
    );
}

#[test]
fn a_wrong_file_is_named_with_every_problem() {
    let folder = folder("wrong-file");
    fs::write(folder.join("sw.po"), "hello\n").unwrap();
    assert_eq!(
        refused(&IMPORT, &folder, &["sw.po", "--out", "x"]),
        (
            2,
            "import: sw.po: 1 problem in the translation\nline 1: \"hello\" has no string in quotes, as PO wants it\n".into()
        )
    );
    let rows: [(&[&str], i32, &str); 3] = [
        (&["sw.po"], 2, "say what to read and where to write: FILE --out DIR"),
        (&["sw.txt", "--out", "x"], 2, "sw.txt is no .po, .xlf or .xliff file"),
        (&["none.po", "--out", "x"], 1, "cannot read none.po: No such file or directory (os error 2)"),
    ];
    for (call, code, message) in rows {
        assert_eq!(refused(&IMPORT, &folder, call), (code, format!("import: {message}\n")), "{call:?}");
    }
}
