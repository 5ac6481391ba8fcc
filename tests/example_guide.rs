//! The example `guide`, run as its user runs it.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use hand_expression::{Phase, Reader, guide};

static GUIDE: LazyLock<PathBuf> = LazyLock::new(|| common::example("guide", &[]));

fn run_in(environment: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut guide = Command::new(&*GUIDE);
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"] {
        guide.env_remove(variable);
    }
    guide.envs(environment.iter().copied()).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn shown(arguments: &[&str]) -> String {
    let output = run_in(&[], arguments);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a wrong call says on stderr, with its exit status and nothing on stdout.
fn refused(arguments: &[&str]) -> String {
    let output = run_in(&[], arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message.lines().count(), 1, "{message}");
    message
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the words come in this order, wherever the lines break.
fn in_order(page: &str, words: &[&str]) {
    let page = on_one_line(page);
    let mut rest = &*page;
    for word in words.iter().map(|word| on_one_line(word)) {
        let at =
            rest.find(&word).unwrap_or_else(|| panic!("{word:?} does not come after the ones before it"));
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn the_whole_guide_comes_in_the_order_of_a_reader() {
    let page = shown(&[]);
    in_order(
        &page,
        &[
            "Hand expression and massage",
            "No midwife, doctor or lactation",
            "Get ready",
            "Wash your hands",
            "Massage",
            "Gentle strokes",
            "The five steps",
            "1. Stimulate the nipple",
            "2. Find the spot",
            "3. Form a C",
            "4. Press, compress, release",
            "5. Switch sides",
            "How long: plans to follow",
            "3 to 5 minutes",
            "Safety",
            "Emergency: get help now",
            "Call today",
            "Ask soon",
            "Stop",
            "Take care",
            "When something goes wrong",
            "Sources",
            "The Educated Birth",
        ],
    );
    in_order(
        &page,
        &["4. Press, compress, release", "Pain means stop", "Do not slide", "Press straight back"],
    );
}

#[test]
fn every_safety_note_is_shown_in_full_under_its_urgency() {
    let guide = guide("en");
    let page = shown(&["--section", "safety"]);
    let mut words = Vec::new();
    for (urgency, name) in guide.labels.urgency.iter() {
        words.extend([name.as_str(), &guide.labels.urgency_meaning[urgency]]);
        words.extend(
            guide.safety.iter().filter(|note| note.urgency == urgency).flat_map(|note| note.text.lines()),
        );
    }
    assert!(words.len() > hand_expression::SafetyNoteId::ALL.len());
    in_order(&page, &words);
}

#[test]
fn a_note_is_whole_once_and_then_a_reminder_and_signs_come_after_the_actions() {
    let guide = guide(Reader::new("en").phase(Phase::FirstDays));
    let page = on_one_line(&shown(&["--phase", "first-days"]));
    let pain = guide.note(hand_expression::SafetyNoteId::StopIfPain);
    // Once on the way, and once among all safety notes.
    assert_eq!(page.matches(&on_one_line(&pain.text)).count(), 2);
    assert!(page.matches(&format!("! Stop — {}", pain.title)).count() > 5);
    in_order(&page, &["Collect every drop", "+ Call today — Your baby does not feed well"]);
}

#[test]
fn a_section_alone_brings_its_sources_and_no_other_section() {
    let page = shown(&["--section", "steps"]);
    assert!(
        page.contains("1. Stimulate the nipple")
            && page.contains("Sources")
            && page.contains("The Educated Birth")
    );
    assert!(!page.contains("Gentle strokes") && !page.contains("When something goes wrong"));
}

#[test]
fn wording_and_phase_are_kept() {
    assert!(shown(&["--wording", "chest"]).contains("How to massage your chest and"));
    assert!(shown(&["--wording", "breast"]).contains("How to massage your breast and"));
    let page = shown(&["--phase", "before-birth", "--section", "steps"]);
    in_order(&page, &["1. Stimulate", "Before the birth, ask first", "roll the nipple"]);
}

#[test]
fn piped_output_has_no_colour_codes() {
    for format in ["text", "markdown", "html", "json"] {
        assert!(!shown(&["--format", format]).contains('\u{1b}'), "{format}");
    }
}

#[test]
fn a_narrow_terminal_wraps_between_words() {
    let wide = shown(&["--section", "steps"]);
    let output = run_in(&[("COLUMNS", "30")], &["--section", "steps"]);
    let narrow = String::from_utf8(output.stdout).unwrap();
    // An address stays in one piece, however long.
    let too_long = narrow.lines().find(|line| line.chars().count() > 30 && !line.contains("://"));
    assert_eq!(too_long, None);
    let words = |page: &str| page.replace('─', "").split_whitespace().map(String::from).collect::<Vec<_>>();
    assert_eq!(words(&narrow), words(&wide));
}

#[test]
fn json_is_the_guide_and_a_section_keeps_its_head() {
    let value = |arguments: &[&str]| serde_json::from_str::<serde_json::Value>(&shown(arguments)).unwrap();
    let whole = value(&["--format", "json"]);
    assert_eq!(whole, serde_json::to_value(&*guide("en")).unwrap());
    let part = value(&["--format", "json", "--section", "safety"]);
    let mut fields: Vec<_> = part.as_object().unwrap().keys().cloned().collect();
    fields.sort();
    let head = ["content_version", "direction", "lang", "notice", "phase", "safety", "status", "wording"];
    assert_eq!(fields, head);
    assert!(fields.iter().all(|field| part[field] == whole[field]));
}

#[test]
fn markdown_is_markdown() {
    let page = shown(&["--format", "markdown"]);
    in_order(
        &page,
        &[
            "# Hand expression",
            "## The five steps",
            "### 4. Press",
            "> **Stop — Pain means stop",
            "- Press straight",
        ],
    );
}

#[test]
fn languages_are_listed() {
    assert_eq!(shown(&["--list-languages"]).lines().count(), hand_expression::languages().len());
    let list = shown(&["--list-languages"]);
    let english = list.lines().next().unwrap();
    assert!(
        english.starts_with("en       English (English), ltr, default breast chest, draft, "),
        "{english}"
    );
    let messages = english.split(", ").find_map(|words| words.strip_suffix(" messages")).unwrap();
    assert!(
        messages.parse::<usize>().unwrap() > 140 && english.ends_with(", 0 pending, 0 stale"),
        "{english}"
    );
}

#[test]
fn a_language_that_is_not_there_gives_the_best_match_and_says_so() {
    let output = run_in(&[], &["--lang", "xx", "--section", "steps"]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("Form a C"));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "guide: there is no guide in xx here; this is the best match: English (en)\n"
    );
    assert!(run_in(&[], &["--lang", "en"]).stderr.is_empty());
}

#[test]
fn the_language_of_the_environment_is_the_default_and_any_value_is_fine() {
    let of = |environment: &[(&str, &str)]| {
        let output = run_in(environment, &["--section", "steps", "--format", "json"]);
        assert!(output.status.success() && output.stderr.is_empty(), "{environment:?}: {output:?}");
        let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        page["lang"].as_str().unwrap().to_owned()
    };
    for lang in ["en_GB.UTF-8", "C", "POSIX", "", "xx_YY", "!!"] {
        assert_eq!(of(&[("LANG", lang)]), "en", "{lang}");
    }
    for lang in ["es_MX.UTF-8", "es", "es_ES@euro"] {
        assert!(of(&[("LANG", lang)]).starts_with("es"), "{lang}");
    }
    let rows: [(&[(&str, &str)], &str); 12] = [
        (&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "xx:ar")], "ar"),
        (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "sw:fr")], "sw"),
        (&[("LANG", "es_MX.UTF-8"), ("LANGUAGE", "")], "es"),
        // C means no translation, wherever it stands first.
        (&[("LANG", "C"), ("LANGUAGE", "fr")], "en"),
        (&[("LANG", "POSIX"), ("LANGUAGE", "fr")], "en"),
        (&[("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], "en"),
        (&[("LC_ALL", "C"), ("LANG", "es_MX.UTF-8")], "en"),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "C"), ("LANG", "es_MX.UTF-8")], "en"),
        (&[("LC_MESSAGES", "fr_FR"), ("LANG", "es_MX.UTF-8")], "fr"),
        (&[("LC_ALL", "hi_IN"), ("LC_MESSAGES", "fr_FR"), ("LANG", "C")], "hi"),
        (&[("LANG", "es_MX.UTF-8"), ("LANGUAGE", "xx:C:fr")], "en"),
        (&[("LANG", "zh_TW.UTF-8"), ("LANGUAGE", "zh_TW:zh")], "en"),
    ];
    for (environment, lang) in rows {
        assert_eq!(of(environment), lang, "{environment:?}");
    }
}

#[test]
fn a_wrong_call_is_refused_in_one_line() {
    assert_eq!(refused(&["--lang", "e!n"]), "guide: \"e!n\" is not a language tag\n");
    assert_eq!(
        refused(&["--wording", "chset"]),
        "guide: unknown wording \"chset\"; did you mean \"chest\"?\n"
    );
    assert_eq!(refused(&["--section", "step"]), "guide: unknown section \"step\"; did you mean \"steps\"?\n");
    assert_eq!(
        refused(&["--format", "pdf"]),
        "guide: unknown format \"pdf\"; choose text, markdown, html or json\n"
    );
    assert_eq!(refused(&["--phase", "labour"]), "guide: unknown phase \"labour\"\n");
    assert_eq!(refused(&["--lang"]), "guide: missing argument for option '--lang'\n");
    assert_eq!(refused(&["--frobnicate"]), "guide: invalid option '--frobnicate'\n");
    assert_eq!(refused(&["steps"]), "guide: unexpected argument \"steps\"\n");
    assert!(shown(&["--help"]).contains("--list-languages"));
}

#[cfg(unix)]
#[test]
fn a_reader_who_stops_early_is_no_error() {
    let mut guide = Command::new(&*GUIDE).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(guide.stdout.take());
    let output = guide.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}
