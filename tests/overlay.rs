//! An application's words: merged by field, checked before use, and never able to lose a warning. What each mistake is told is in
//! `tests/broken/overlays/`.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "overlay")]

use std::sync::Arc;

use hand_expression::*;
use unic_langid::langid;

fn build(language: &str, words: &str) -> Result<Library, OverlayError> {
    build_all(&[(language, words)])
}

fn build_all(overlays: &[(&str, &str)]) -> Result<Library, OverlayError> {
    let overlay = |builder: LibraryBuilder, (language, words): &(&str, &str)| {
        builder.overlay(language.parse().unwrap(), *words)
    };
    overlays.iter().fold(Library::builder(), overlay).build()
}

fn english_with(words: &str) -> Arc<Guide> {
    build("en", words).unwrap().guide("en")
}

/// The problems as they are shown, without the heading.
#[track_caller]
fn problems(overlays: &[(&str, &str)]) -> Vec<String> {
    let Err(error) = build_all(overlays) else { panic!("let through: {overlays:?}") };
    error.problems().iter().map(ToString::to_string).collect()
}

/// Whether the note stands in a body as it stands in the list of notes.
fn stands_in(step: &Step, note: &SafetyNote) -> bool {
    step.parts.iter().any(|part| part.note() == Some(note))
}

#[test]
fn a_partial_message_keeps_the_stock_rest() {
    let guide = english_with("safety-stop-if-pain =\n    .title = Ouch means stop\n");
    let mine = guide.note(SafetyNoteId::StopIfPain);
    let stock = hand_expression::guide("en");
    assert_eq!(mine.title, "Ouch means stop");
    assert_eq!(mine.text, stock.note(SafetyNoteId::StopIfPain).text);
    assert_eq!(guide.status, Status::App);
    assert!(guide.notice.contains("has changed some of the words"));
    // The rule inside a step is the same note.
    assert!(stands_in(&guide.steps[0], mine));
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
fn a_language_without_words_of_the_application_is_the_stock_one() {
    let library = build("fil", &(frame() + "-x = y\n")).unwrap();
    assert_eq!(library.guide("en"), guide("en"));
    assert_eq!(library.guide("en").status, Status::Draft);
}

#[test]
fn a_later_overlay_stands_over_an_earlier_and_both_over_the_wording() {
    let library = build_all(&[
        ("en", "-body = one\nstep-express =\n    .title = One\n    .press = Press one.\n"),
        ("en", "-body = two\nstep-express =\n    .press = Press two.\n"),
    ])
    .unwrap();
    for wording in [Wording::Default, Wording::Chest] {
        let guide = library.guide(Reader::new("en").wording(wording));
        assert!(guide.summary.contains("your two and"), "{}", guide.summary);
        assert_eq!(guide.steps[3].title, "One");
        assert!(guide.steps[3].parts.iter().any(|part| part.text() == "Press two."));
        assert_eq!(guide.wording, wording);
    }
}

#[test]
fn a_region_stands_over_its_language() {
    let library = build_all(&[
        ("en-GB", "term-engorgement =\n    .title = Fullness\n"),
        ("en", "term-nipple =\n    .title = Teat\nterm-engorgement =\n    .title = Swelling\n"),
    ])
    .unwrap();
    let title = |tag: &str, id: TermId| {
        let guide = library.guide(tag);
        (guide.lang.to_string(), guide.get(id).unwrap().title.to_string())
    };
    assert_eq!(title("en-GB", TermId::Engorgement), ("en-GB".into(), "Fullness".into()));
    assert_eq!(title("en-GB", TermId::Nipple), ("en-GB".into(), "Teat".into()));
    assert_eq!(title("en-US", TermId::Engorgement), ("en".into(), "Swelling".into()));
}

/// The frame of a new language, made from English so that only its language matters.
fn frame() -> String {
    let guide = guide("en");
    let mut words = String::from(
        "guide =\n    .title = T\n    .summary = S\n    .notice-draft = D\n    .notice-reviewed = R\n    .notice-app = A\n",
    );
    words += &guide.key_points.iter().map(|point| format!("    .{} = K\n", point.name)).collect::<String>();
    let mut last = "";
    for (message, name, _) in guide.labels.texts() {
        if std::mem::replace(&mut last, message) != message {
            words += &format!("{message} =\n");
        }
        words += &format!("    .{name} = word\n");
    }
    words
}

const NOTES: &str = "safety-no-pinching =\n    .title = Huwag\n    .text = Huwag pisilin.\n";

#[test]
fn a_new_language_may_come_in_part_and_falls_back_by_whole_item() {
    let words = frame() + NOTES + "step-express =\n    .title = Pisil\n";
    let library = build("fil", &words).unwrap();
    let guide = library.guide("fil, en");
    assert_eq!((guide.lang.to_string(), guide.status), ("fil".into(), Status::App));
    assert_eq!(guide.title, "T");
    let mine = guide.note(SafetyNoteId::NoPinching);
    assert_eq!((mine.lang.to_string(), mine.text.as_str()), ("fil".into(), "Huwag pisilin."));
    // The step has only a title of its own, so the whole of it is English, with the rule in its own language.
    assert_eq!(guide.steps[3].lang, langid!("en"));
    assert_eq!(guide.steps[3].title, "Press, compress, release");
    assert!(stands_in(&guide.steps[3], mine));
}

#[test]
fn a_new_language_may_come_in_as_many_files_as_it_likes_in_any_order() {
    let frame = frame();
    let whole = build("fil", &format!("{frame}{NOTES}")).unwrap().guide("fil");
    assert_eq!(whole.note(SafetyNoteId::NoPinching).lang, langid!("fil"));
    for files in [[&*frame, NOTES], [NOTES, &*frame]] {
        assert_eq!(build_all(&files.map(|words| ("fil", words))).unwrap().guide("fil"), whole);
    }
    // The frame itself may be cut in two, but not be left out.
    let (one, other) = frame.split_at(frame.find("urgency =").unwrap());
    assert_eq!(build_all(&[("fil", other), ("fil", NOTES), ("fil", one)]).unwrap().guide("fil"), whole);
    let lacks = problems(&[("fil", NOTES), ("fil", one)]);
    assert_eq!(lacks.len(), 12, "{lacks:#?}");
    let first = "fil, overlay 1, line 1, urgency: a new language brings this message whole; add ";
    assert!(lacks[0].starts_with(first), "{lacks:#?}");
}

#[test]
fn a_term_of_one_file_may_be_used_in_another_in_any_order() {
    let (term, text) = ("-thumb = thumb\n", "step-express =\n    .title = By the { -thumb }\n");
    for files in [[term, text], [text, term]] {
        let guide = build_all(&files.map(|words| ("en", words))).unwrap().guide("en");
        assert_eq!(guide.steps[3].title, "By the thumb");
    }
    assert_eq!(problems(&[("en", text)]), ["en, line 2, step-express.title: there is no term -thumb"]);
    // The words for a region stand over those for its language, and not the other way round.
    let library = build_all(&[("en-GB", text), ("en", term)]).unwrap();
    assert_eq!(library.guide("en-GB").steps[3].title, "By the thumb");
    assert_eq!(
        problems(&[("en-GB", term), ("en", text)]),
        ["en, line 2, step-express.title: there is no term -thumb"]
    );
}

/// A file that is no Fluent, or that must not reach the parser, may bring anything.
#[test]
fn nothing_is_said_to_be_missing_that_an_unreadable_file_may_bring() {
    let text = "step-express =\n    .title = By the { -thumb }\n";
    let (refused, broken) = ("-thumb = thu\u{202E}mb\n", "-thumb = thumb\nno Fluent\n");
    let told = problems(&[("en", text), ("en", refused)]);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("en, overlay 2, line 1"), "{told:#?}");
    let told = problems(&[("en", broken), ("en", text)]);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("en, overlay 1, line 2: this is not Fluent"), "{told:#?}");
    // Nor does a new language lack a frame that is in there.
    let told = problems(&[("fil", NOTES), ("fil", &(frame() + refused))]);
    assert_eq!(told.len(), 1, "{told:#?}");
}

#[test]
fn a_region_does_not_lack_what_an_unreadable_file_of_its_language_may_bring() {
    let text = "step-express =\n    .title = By the { -thumb }\n";
    let told = problems(&[("en-GB", text), ("en", "-thumb = thu\u{202E}mb\n")]);
    assert_eq!(told, ["en, line 1, -thumb: the character U+202E is not allowed; delete it"]);
}

#[test]
fn a_problem_says_which_overlay_it_is_in() {
    let (good, bad) = ("step-express =\n    .title = T\n", "no-such =\n    .a = b\n");
    let of = |overlays: &[(&str, &str)]| {
        let error = build_all(overlays).unwrap_err();
        error.problems().iter().map(|problem| (problem.overlay(), problem.to_string())).collect::<Vec<_>>()
    };
    let rest = "line 1, no-such: there is no such message";
    assert_eq!(of(&[("en", bad)]), [(1, format!("en, {rest}"))]);
    // The language says which, where it has no other.
    assert_eq!(of(&[("en", good), ("en-GB", bad)]), [(2, format!("en-GB, {rest}"))]);
    assert_eq!(
        of(&[("en", good), ("en-GB", bad), ("en", bad)]),
        [(2, format!("en-GB, {rest}")), (3, format!("en, overlay 3, {rest}"))]
    );
}

#[test]
fn plural_forms_that_nobody_knows_are_refused() {
    let words = frame()
        + "safety-inflamed-review =\n    .still = { $inflamed-review ->\n        [one] x { $inflamed-review }\n       *[other] y { $inflamed-review }\n    }\n";
    assert!(build("fil", &words).is_ok());
    let one = words.replace("[one] x { $inflamed-review }", "");
    assert!(build("ht", &one).is_ok());
    assert_eq!(
        problems(&[("ht", &words)]),
        [
            "ht, line 109, safety-inflamed-review.still: the plural forms of this language are not known here; write one form"
        ]
    );
}

/// Czech says `many` of no whole number, but of 38.5, and of 38.0 too.
#[test]
fn a_form_for_parts_of_a_number_shows_it_too() {
    let words = frame()
        + "safety-fever =\n    .fever = { $fever-c ->\n        [many] Teplo.\n       *[other] { $fever-c } °C { $fever-f } °F\n    }\n";
    assert_eq!(
        problems(&[("cs", &words)]),
        ["fever-c", "fever-f"].map(|number| format!(
            "cs, line 109, safety-fever.fever: the number {{ ${number} }} is missing from the form [many]; it must not get lost"
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
    let problems = problems(&[("fil", "guide =\n    .title = T\n")]);
    assert_eq!(problems.len(), 14, "{problems:#?}");
    assert_eq!(
        problems[0],
        "fil, line 1, guide: a new language brings this message whole; add .key-before, .key-call, .key-fed, .key-milk, \
         .key-pain, .key-press, .key-sore, .notice-app, .notice-draft, .notice-reviewed, .summary"
    );
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let overlays = [
        ("en", "no-such =\n    .a = b\nstep-express =\n    .hold = Hold.\n    .titel = X\n"),
        ("en-GB", "step-express =\n    .title = {\"\"}\n"),
    ];
    let error = build_all(&overlays).unwrap_err();
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
        let guide = hand_expression::guide("en");
        let texts = ItemRef::from(guide.note(*id)).texts();
        let words: String = texts.map(|text| format!("    .{} = All is well.\n", text.name)).collect();
        let words = format!("{id} =\n{words}");
        assert_eq!(build("en", &words).is_err(), !quantities.is_empty(), "{id}");
    }
}

#[test]
fn words_with_their_own_digits_and_markup_are_the_applications_choice() {
    let guide = english_with("safety-sepsis =\n    .act = Call 112 now. Also <b>now</b> & \"here\".\n");
    assert_eq!(
        guide.note(SafetyNoteId::Sepsis).act.as_deref(),
        Some("Call 112 now. Also <b>now</b> & \"here\".")
    );
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
