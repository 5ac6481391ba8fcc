//! An application's words: merged by field, checked before use, and never able to lose a warning. What each mistake is told is in
//! `tests/broken/overlays/`.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use hand_expression::*;
use unic_langid::langid;

fn build(language: &str, words: &str) -> Result<Library, OverlayError> {
    Library::builder().overlay(language.parse().unwrap(), words).build()
}

fn english_with(words: &str) -> Guide {
    Guide::clone(&build("en", words).unwrap().guide(&[langid!("en")]))
}

fn note(guide: &Guide, id: SafetyNoteId) -> SafetyNote {
    guide.safety.iter().find(|note| note.id == id).unwrap().clone()
}

/// The problems as they are shown, without the heading.
#[track_caller]
fn problems(language: &str, words: &str) -> Vec<String> {
    let Err(error) = build(language, words) else { panic!("let through: {words}") };
    error.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn a_partial_message_keeps_the_stock_rest() {
    let stock = note(guide(&langid!("en")), SafetyNoteId::StopIfPain);
    let guide = english_with("safety-stop-if-pain =\n    .title = Ouch means stop\n");
    let mine = note(&guide, SafetyNoteId::StopIfPain);
    assert_eq!((mine.title.as_str(), &mine.text), ("Ouch means stop", &stock.text));
    assert_eq!(guide.status, Status::App);
    assert!(guide.notice.contains("has changed some of the words"));
    // The caution inside a step is the same note.
    assert!(guide.steps[0].parts.contains(&Part::Caution(mine)));
}

#[test]
fn a_term_of_the_application_reaches_every_text() {
    let guide = english_with("-body = bosom\n");
    assert_eq!(
        guide.summary,
        "How to massage your bosom and take out milk with your own hands, step by step."
    );
}

#[test]
fn a_later_overlay_stands_over_an_earlier_and_both_over_the_wording() {
    let library = Library::builder()
        .wording(Wording::Chest)
        .overlay(langid!("en"), "-body = one\nstep-express =\n    .title = One")
        .overlay(langid!("en"), "-body = two\n")
        .build()
        .unwrap();
    let guide = library.guide(&[langid!("en")]);
    assert!(guide.summary.contains("your two and"));
    assert_eq!(guide.steps[3].title, "One");
    assert_eq!(guide.wording, Wording::Chest);
}

#[test]
fn a_region_stands_over_its_language() {
    let library = Library::builder()
        .overlay(langid!("en-GB"), "term-engorgement =\n    .title = Fullness\n")
        .overlay(langid!("en"), "term-nipple =\n    .title = Teat\n")
        .build()
        .unwrap();
    let title = |tag: &str, id| {
        let guide = library.guide(&[tag.parse().unwrap()]);
        (guide.lang.to_string(), guide.terms.iter().find(|term| term.id == id).unwrap().title.to_string())
    };
    assert_eq!(title("en-GB", TermId::Engorgement), ("en-GB".into(), "Fullness".into()));
    assert_eq!(title("en-GB", TermId::Nipple), ("en-GB".into(), "Teat".into()));
    assert_eq!(title("en-US", TermId::Engorgement), ("en".into(), "Engorgement".into()));
}

/// The frame of a new language, made from English so that only its language matters.
fn frame() -> String {
    let english = guide(&langid!("en"));
    let mut words = String::from(
        "guide =\n    .title = T\n    .summary = S\n    .notice-draft = D\n    .notice-reviewed = R\n    .notice-app = A\n",
    );
    let labels = serde_json::to_value(&english.labels).unwrap();
    for (message, names) in labels.as_object().unwrap() {
        words += &format!("{} =\n", message.replace('_', "-"));
        for name in names.as_object().unwrap().keys() {
            words += &format!("    .{name} = word\n");
        }
    }
    words
}

#[test]
fn a_new_language_may_come_in_part_and_falls_back_by_whole_item() {
    let words = frame()
        + "safety-no-pinching =\n    .title = Huwag\n    .text = Huwag pisilin.\nstep-express =\n    .title = Pisil\n";
    let library = build("fil", &words).unwrap();
    let guide = library.guide(&[langid!("fil"), langid!("en")]);
    assert_eq!((guide.lang.to_string(), guide.status), ("fil".into(), Status::App));
    assert_eq!(guide.title, "T");
    let mine = note(&guide, SafetyNoteId::NoPinching);
    assert_eq!((mine.lang.to_string(), mine.text.as_str()), ("fil".into(), "Huwag pisilin."));
    // The step has only a title of its own, so the whole of it is English, with the caution in its own language.
    assert_eq!(guide.steps[3].lang, langid!("en"));
    assert_eq!(guide.steps[3].title, "Press, compress, release");
    assert!(guide.steps[3].parts.contains(&Part::Caution(mine)));
}

#[test]
fn plural_forms_that_nobody_knows_are_refused() {
    let words = frame()
        + "safety-inflamed-review =\n    .text = { $inflamed-review ->\n        [one] x { $inflamed-review }\n       *[other] y { $inflamed-review }\n    }\n";
    assert!(build("fil", &words).is_ok());
    let one = words.replace("[one] x { $inflamed-review }", "");
    assert!(build("ht", &one).is_ok());
    assert_eq!(
        problems("ht", &words),
        [
            "ht, line 54, safety-inflamed-review.text: the plural forms of this language are not known here; write one form"
        ]
    );
}

/// Czech says `many` of no whole number, but of 38.5, and of 38.0 too.
#[test]
fn a_form_for_parts_of_a_number_shows_it_too() {
    let words = frame()
        + "safety-fever =\n    .text = { $fever-c ->\n        [many] Teplo.\n       *[other] { $fever-c } °C { $fever-f } °F\n    }\n";
    assert_eq!(
        problems("cs", &words),
        ["fever-c", "fever-f"].map(|number| format!(
            "cs, line 54, safety-fever.text: the number {{ ${number} }} is missing from the form [many]; it must not get lost"
        ))
    );
}

#[test]
fn as_much_as_is_allowed_is_let_through() {
    let forms: String = ["0", "1", "2", "one", "two", "few", "many"]
        .iter()
        .map(|form| format!("        [{form}] {{ $hold }} s\n"))
        .collect();
    for words in [
        format!("step-express =\n    .title = {}\n", "{ -body } ".repeat(16)),
        format!("step-express =\n    .hold = {{ $hold ->\n{forms}       *[other] {{ $hold }} s\n    }}\n"),
        // Two cases of a term, and a choice in a choice.
        "step-express =\n    .title = { -body(a: \"x\", b: \"y\") }\n".to_owned(),
        "step-express =\n    .hold = { $hold ->\n       *[other] { $hold ->\n           *[other] { $hold } s\n        }\n    }\n"
            .to_owned(),
    ] {
        assert_eq!(build("en", &words).err(), None, "{words}");
    }
}

#[test]
fn a_new_language_must_bring_its_frame_whole() {
    let problems = problems("fil", "guide =\n    .title = T\n");
    assert_eq!(problems.len(), 8, "{problems:#?}");
    assert_eq!(
        problems[0],
        "fil, line 1, guide: a new language brings this message whole; add .notice-app, .notice-draft, .notice-reviewed, .summary"
    );
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let library = Library::builder()
        .overlay(langid!("en"), "no-such =\n    .a = b\nstep-express =\n    .hold = Hold.\n    .titel = X\n")
        .overlay(langid!("en-GB"), "step-express =\n    .title = {\"\"}\n");
    let error = library.build().unwrap_err();
    let lines: Vec<_> =
        error.problems().iter().map(|p| (p.language().to_string(), p.line(), p.place())).collect();
    assert_eq!(
        lines,
        [
            ("en".to_string(), 1, "no-such"),
            ("en".to_string(), 4, "step-express.hold"),
            ("en".to_string(), 5, "step-express.titel"),
            ("en-GB".to_string(), 2, "step-express.title"),
        ]
    );
    let last = &error.problems()[3];
    assert_eq!(last.message(), "the text is empty; write one, or delete this so that the stock words stay");
    let shown = error.to_string();
    assert!(
        shown.starts_with("4 problems in the words of the application\nen, line 1, no-such: "),
        "{shown}"
    );
    assert!(shown.ends_with(&format!("\nen-GB, line 2, step-express.title: {}", last.message())), "{shown}");
}

#[test]
fn sixty_four_problems_are_shown_and_the_rest_counted() {
    let words: String = (0..100).map(|n| format!("no-such-{n} =\n    .a = b\n")).collect();
    let error = build("en", &words).unwrap_err();
    assert_eq!((error.problems().len(), error.more()), (64, 36));
    let shown = error.to_string();
    assert!(shown.starts_with("100 problems in the words of the application\n"), "{shown}");
    assert!(shown.ends_with("\nand 36 more"), "{shown}");
}

#[test]
fn a_safety_note_keeps_its_numbers_whatever_is_said() {
    for id in SafetyNoteId::ALL {
        let quantities = id.facts().quantities;
        let words = format!("{id} =\n    .text = All is well.\n");
        assert_eq!(build("en", &words).is_err(), !quantities.is_empty(), "{id}");
    }
}

#[test]
fn words_with_their_own_digits_and_markup_are_the_applications_choice() {
    let guide = english_with("safety-sepsis =\n    .text = Call 112 now. Also <b>now</b> & \"here\".\n");
    assert_eq!(note(&guide, SafetyNoteId::Sepsis).text, "Call 112 now. Also <b>now</b> & \"here\".");
}

/// Inputs that make the Fluent crates overflow the stack, panic or take gigabytes.
fn hostile() -> Vec<(&'static str, String)> {
    let text = |words: &str| format!("step-express =\n    .title = {words}\n");
    let many = |piece: &str, count: usize| text(&piece.repeat(count));
    vec![
        ("nested braces", many("{", 200_000)),
        ("nested braces, small", many("{", 2_000)),
        ("nested calls", text(&"{ F(".repeat(5_000))),
        ("nested terms", text(&format!("{{ {}", "-t(".repeat(5_000)))),
        ("nested selects", text(&"{ 1 ->\n *[x] ".repeat(5_000))),
        ("braces closed in a string", text(&"{ F(\"}\",".repeat(5_000))),
        ("a short escape before a wide character", "a = {\"\\u12é\"}".into()),
        ("the same in six digits", "a = {\")}\\Ué\"}".into()),
        ("a billion laughs", {
            let mut words = String::from("-l0 = lol lol lol\n");
            for n in 1..40 {
                words += &format!("-l{n} = {}\n", format!("{{ -l{} }}", n - 1).repeat(10));
            }
            words + &text("{ -l39 }")
        }),
        ("call arguments that are never counted", text(&format!("{{ -body({}) }}", "-body,".repeat(10_000)))),
        ("named arguments by the thousand", {
            let named: String = (0..10_000).map(|n| format!("a{n}: \"x\",")).collect();
            text(&format!("{{ -body({named}) }}"))
        }),
        ("more than a hundred placeables", many("{ -body }", 101)),
        ("a billion digits", text("{ NUMBER($hold, minimumFractionDigits: 1000000000) }")),
        ("sixty-four megabytes", many("x", 64 << 20)),
        ("a hundred thousand messages", (0..100_000).map(|n| format!("a{n}=b\n")).collect()),
        ("thirty thousand small ones", (0..30_000).map(|n| format!("a{n}=b\n")).collect()),
        ("a term of itself", "-body = { -body }\n".into()),
        ("NUL", text("a\0b")),
        ("an override", text("a\u{202E}b")),
        ("an isolate", text("a\u{2066}b")),
        ("open comment depth", format!("# {}\n", "{".repeat(100_000))),
        ("openers before any message", "{".repeat(100_000)),
    ]
}

#[test]
fn hostile_words_are_an_error_within_a_second_on_a_small_stack() {
    for (name, words) in hostile() {
        let start = std::time::Instant::now();
        let thread = std::thread::Builder::new().stack_size(256 * 1024);
        let result = thread.spawn(move || build("en", &words).map(|_| ())).unwrap().join();
        assert!(result.unwrap_or_else(|_| panic!("{name} panicked")).is_err(), "{name} was let through");
        assert!(start.elapsed().as_secs_f32() < 1.0, "{name} took {:?}", start.elapsed());
    }
}
