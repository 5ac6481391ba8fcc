//! The small examples, run as their readers run them.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "all-languages")]

mod common;

use std::process::{Command, Output, Stdio};

use hand_expression::*;

fn run(example: &str, arguments: &[&str]) -> Output {
    let program = common::example(example, &[]);
    Command::new(program).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn shown(example: &str, arguments: &[&str]) -> String {
    let output = run(example, arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Whether all of these are there, in their order.
#[track_caller]
fn in_order<'t>(page: &str, texts: impl IntoIterator<Item = &'t str>) {
    let mut rest = page;
    for text in texts {
        let at = rest.find(text).unwrap_or_else(|| panic!("{text:?} is not there, or not in its place"));
        rest = &rest[at + text.len()..];
    }
}

/// Each line of each part of the five steps.
fn steps(guide: &Guide) -> impl Iterator<Item = &str> {
    guide.steps.iter().flat_map(|step| &step.parts).flat_map(|part| part.text().lines())
}

/// And then when to get help.
fn steps_and_help(guide: &Guide) -> impl Iterator<Item = &str> {
    steps(guide).chain(guide.help().flat_map(|sign| sign.text.lines()))
}

#[test]
fn hello_shows_every_part_in_order_and_then_help_and_english_for_what_it_does_not_know() {
    for tag in ["es", "ar", "zh-Hans"] {
        in_order(&shown("hello", &[tag]), steps_and_help(&guide(tag)));
    }
    for arguments in [&[][..], &["!!"], &["xx"]] {
        in_order(&shown("hello", arguments), steps_and_help(&guide("en")));
    }
}

#[test]
fn own_words_names_every_mistake_and_then_shows_the_mended_words() {
    let page = shown("own_words", &[]);
    in_order(
        &page,
        [
            "6 problems in the words of the application",
            "en, line 2, step-express.titel: there is no such attribute; did you mean \"title\"?",
            "en, line 10, safety-fever.fever: the number { $fever-f } is missing; it must not get lost",
            "app: Press, squeeze, let go",
            "Once 6 weeks are over, ring the night line today for any one of these.",
            "Your breast is sore, and you have 38.0 °C (100.4 °F) or more.",
            "Do not pinch or pull the nipple",
        ],
    );
    assert_eq!(page.lines().filter(|line| line.starts_with("en, line ")).count(), 6);
    // Its own page says the same number.
    let first = page.lines().next().unwrap();
    assert!(include_str!("../examples/own_words.rs").contains(&format!("//! {first}\n")), "{first}");
}

#[test]
fn own_language_falls_back_by_item_and_never_inside_one() {
    let page = shown("own_language", &[]);
    in_order(
        &page,
        [
            "fil  Pagpapalabas",
            "es   Estimula",
            "! fil  Huminto – Huminto kung masakit.",
            "! es   Huminto – No te saques leche antes del parto",
            "fil  Bumuo ng letrang C",
            "es   Presiona, junta, suelta",
        ],
    );
    // The step of which only the title was brought is Spanish as a whole.
    assert!(!page.contains("Diinan"));
    let library =
        Library::builder().overlay("fil".parse().unwrap(), include_str!("../examples/own_language/fil.ftl"));
    in_order(&page, steps(&library.build().unwrap().guide("fil, es")));
}

#[test]
fn templates_render_every_part_in_order_and_refuse_a_name_that_is_misspelled() {
    let page = shown("templates", &["fr"]);
    in_order(&page, steps_and_help(&guide("fr")));
    assert!(page.starts_with("# Tirer votre lait"), "{page}");
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong.jinja");
    std::fs::write(&path, "{{ guide.titel }}").unwrap();
    let output = run("templates", &["fr", path.to_str().unwrap()]);
    assert!(!output.status.success() && String::from_utf8(output.stderr).unwrap().contains("undefined"));
}

#[test]
fn a_card_has_every_emergency_and_every_call_of_its_phase_escaped_and_in_its_direction() {
    for (tag, direction) in [("en", "ltr"), ("ur", "rtl")] {
        for phase in Phase::ALL {
            let card = shown("safety_card", &[tag, phase.as_str()]);
            assert!(card.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")));
            let guide = guide(Reader::new(tag).phase(*phase));
            let signs: Vec<_> = guide.help().filter(|sign| sign.urgency <= Urgency::SameDay).collect();
            in_order(&card, signs.iter().flat_map(|sign| sign.text.lines()));
            assert_eq!(
                card.matches(&format!("<article lang=\"{tag}\" dir=\"{direction}\">")).count(),
                signs.len()
            );
            assert!(card.contains(guide.notice.as_str()));
        }
    }
    let output = run("safety_card", &["en", "labour"]);
    assert!(!output.status.success());
}
