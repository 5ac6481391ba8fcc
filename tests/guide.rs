//! The contract: what a consumer of the crate relies on.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::sync::Arc;
use std::thread;

use common::{bodies, english, english_in};
use hand_expression::*;
use unic_langid::langid;

#[test]
fn a_guide_always_comes_and_says_which_it_is() {
    for tag in ["en", "en-GB", "xx", "und", "zh-Hant-TW", "tlh"] {
        let guide = guide(&tag.parse().unwrap());
        assert_eq!((guide.lang.to_string(), guide.direction), ("en".into(), Direction::Ltr), "{tag}");
        assert_eq!((guide.status, guide.phase), (Status::Draft, None));
    }
}

#[test]
fn the_same_guide_is_given_each_time() {
    assert!(std::ptr::eq(guide(&langid!("en")), guide(&langid!("en-US"))));
    let library = Library::builder().build().unwrap();
    assert!(Arc::ptr_eq(&library.guide(&[langid!("en")]), &library.guide(&[])));
}

#[test]
fn a_library_is_shared_between_threads_and_builds_a_guide_once() {
    let library = Library::builder().wording(Wording::Chest).build().unwrap();
    let guides: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| library.guide(&[langid!("en")]))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(guides.iter().all(|guide| Arc::ptr_eq(guide, &guides[0])));
}

#[test]
fn everything_public_is_send_sync_and_debug() {
    fn check<T: Send + Sync + std::fmt::Debug>() {}
    check::<Guide>();
    check::<Library>();
    check::<LibraryBuilder>();
    check::<OverlayError>();
    check::<UnknownId>();
    check::<Language>();
    check::<Text>();
    check::<Labels>();
}

#[test]
fn json_gives_back_the_same_guide() {
    for &wording in Wording::ALL {
        let guide = english_in(wording);
        let json = serde_json::to_string(&guide).unwrap();
        assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), guide);
        for &phase in Phase::ALL {
            let narrowed = guide.for_phase(phase);
            let json = serde_json::to_string(&narrowed).unwrap();
            assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), narrowed);
        }
    }
}

#[test]
fn json_is_spelled_as_promised() {
    let json = serde_json::to_value(english()).unwrap();
    assert_eq!(json["lang"], "en");
    assert_eq!(json["wording"], "default");
    assert_eq!(json["steps"][3]["id"], "step-express");
    assert_eq!(json["steps"][3]["number"], 4);
    assert_eq!(json["steps"][3]["parts"][0]["kind"], "caution");
    assert_eq!(json["steps"][3]["parts"][0]["id"], "safety-stop-if-pain");
    assert_eq!(json["steps"][3]["parts"][0]["urgency"], "stop");
    assert_eq!(json["steps"][3]["parts"][5]["kind"], "action");
    assert_eq!(json["labels"]["urgency"]["same-day"], "Call today");
    assert_eq!(json["sessions"][1]["blocks"][0]["minutes"], serde_json::json!({ "min": 2, "max": 3 }));
    assert_eq!(json["phase"], serde_json::Value::Null);
}

#[test]
fn ids_have_one_spelling_everywhere() {
    macro_rules! spelled_alike {
        ($($Id:ty),+) => { $(
            for &id in <$Id>::ALL {
                assert_eq!(id.as_str().parse::<$Id>().unwrap(), id);
                assert_eq!(id.to_string(), id.as_str());
                assert_eq!(serde_json::to_value(id).unwrap(), id.as_str());
                assert_eq!(serde_json::from_value::<$Id>(id.as_str().into()).unwrap(), id);
            }
            assert!("no-such-thing".parse::<$Id>().is_err());
        )+ };
    }
    spelled_alike!(
        Activity,
        BlockId,
        Concern,
        Direction,
        Evidence,
        Label,
        Phase,
        PreparationId,
        ProblemId,
        QuantityId,
        SafetyNoteId,
        Section,
        SessionId,
        Side,
        SourceId,
        Status,
        StepId,
        TechniqueId,
        TermId,
        TopicId,
        Unit,
        Urgency,
        Wording
    );
}

#[test]
fn an_unknown_id_is_quoted_and_the_nearest_named() {
    let error = |given: &str| given.parse::<SafetyNoteId>().unwrap_err().to_string();
    assert_eq!(
        error("safety-no-slidding"),
        r#"unknown safety note id "safety-no-slidding"; did you mean "safety-no-sliding"?"#
    );
    assert_eq!(error(""), r#"unknown safety note id """#);
    assert_eq!(error("🍼\n"), r#"unknown safety note id "🍼\n""#);
    assert!(error(&"x".repeat(1_000_000)).len() < 200);
    assert_eq!("wide".parse::<Wording>().unwrap_err().to_string(), r#"unknown wording "wide""#);
    // 64 characters are compared with the ids, and no more.
    let nearest = |more| format!("step-express{}", "q".repeat(more)).parse::<StepId>().unwrap_err().nearest();
    assert_eq!([1, 52, 53].map(nearest), [Some("step-express"), Some("step-express"), None]);
}

#[test]
fn facts_need_no_language() {
    assert_eq!(StepId::Express.as_str(), "step-express");
    assert!(StepId::Express.facts().parts.contains(&PartFacts::Caution(SafetyNoteId::NoSliding)));
    assert_eq!(QuantityId::PerSide.facts().max, 5.0);
    assert_eq!(SafetyNoteId::AskFirst.facts().concerns, Concern::Baby);
}

#[test]
fn urgencies_sort_with_the_most_urgent_first() {
    use Urgency::*;
    assert!(Emergency < SameDay && SameDay < Soon && Soon < Stop && Stop < Caution);
}

#[test]
fn before_the_birth_the_gate_stands_before_every_action() {
    let guide = english().for_phase(Phase::BeforeBirth);
    assert_eq!(guide.phase, Some(Phase::BeforeBirth));
    assert_eq!(guide.steps.len(), 5);
    let mut gated = 0;
    for (id, parts) in bodies(&guide) {
        if parts.iter().any(|part| matches!(part, Part::Action(_))) {
            let Part::Caution(gate) = &parts[0] else { panic!("{id} has no gate") };
            assert_eq!(gate.id, SafetyNoteId::AskFirst, "{id}");
            gated += 1;
        }
        let gates = parts
            .iter()
            .filter(|part| matches!(part, Part::Caution(note) if note.id == SafetyNoteId::AskFirst));
        assert!(gates.count() <= 1, "{id} repeats the gate");
    }
    assert!(gated > 15, "{gated}");
    // A session's blocks are actions too, and a session without a body would have no gate.
    assert!(guide.sessions.iter().all(
        |session| matches!(&session.parts[0], Part::Caution(note) if note.id == SafetyNoteId::AskFirst)
    ));
}

#[test]
fn before_the_birth_nothing_speaks_of_a_baby_at_hand() {
    let guide = english().for_phase(Phase::BeforeBirth);
    assert!(guide.massage.techniques.iter().all(|technique| technique.id != TechniqueId::ReversePressure));
    assert!(guide.sessions.iter().all(|session| session.id == SessionId::BeforeBirth));
    assert!(guide.problems.iter().all(|problem| problem.id != ProblemId::TooFull));
    assert!(guide.safety.iter().all(|note| note.id != SafetyNoteId::BabyNappies));
    let steps = serde_json::to_string(&guide.steps).unwrap();
    assert!(steps.contains("Finish after 10 minutes") && !steps.contains("slow drips on both sides"));
}

#[test]
fn after_the_birth_nothing_speaks_of_pregnancy() {
    for phase in [Phase::FirstDays, Phase::Established] {
        let guide = english().for_phase(phase);
        assert!(guide.safety.iter().all(|note| note.id != SafetyNoteId::AskFirst));
        let words =
            serde_json::to_string(&(&guide.steps, &guide.massage, &guide.sessions, &guide.preparation))
                .unwrap();
        assert!(!words.contains("pregnant") && !words.contains("maternity unit"), "{phase}");
    }
}

#[test]
fn every_item_of_the_guide_stands_in_some_phase() {
    let guide = english();
    let in_some =
        |test: &dyn Fn(&Guide) -> bool| Phase::ALL.iter().any(|&phase| test(&guide.for_phase(phase)));
    for note in &guide.safety {
        assert!(in_some(&|guide| guide.safety.contains(note)), "{}", note.id);
    }
    for (id, parts) in bodies(&guide) {
        for part in parts {
            assert!(
                in_some(&|guide| bodies(guide).iter().any(|(i, parts)| *i == id && parts.contains(&part))),
                "{id}"
            );
        }
    }
}

#[test]
fn a_guide_that_lost_its_gate_shows_no_action_before_the_birth() {
    let mut guide = english();
    guide.safety.retain(|note| note.id != SafetyNoteId::AskFirst);
    let narrowed = guide.for_phase(Phase::BeforeBirth);
    assert!(
        bodies(&narrowed).iter().all(|(_, parts)| !parts.iter().any(|part| matches!(part, Part::Action(_))))
    );
    assert!(narrowed.sessions.iter().all(|session| session.blocks.is_empty()));
    assert_ne!(bodies(&guide.for_phase(Phase::Established)).len(), 0);
}

/// Where it guards nothing, the gate would only teach readers to skip it.
#[test]
fn a_body_without_an_action_has_no_gate_of_its_own() {
    let (whole, narrowed) = (english(), english().for_phase(Phase::BeforeBirth));
    for ((id, whole), (_, narrowed)) in bodies(&whole).into_iter().zip(bodies(&narrowed)) {
        let acts = narrowed.iter().any(|part| matches!(part, Part::Action(_)));
        assert!(acts || narrowed.iter().all(|part| whole.contains(part)), "{id}");
    }
}

#[test]
fn the_notice_says_what_really_happened_to_the_words() {
    assert!(english().notice.contains("No midwife, doctor or lactation"));
    assert!(languages().iter().all(|language| language.status() == Status::Draft));
}

#[test]
fn every_label_has_a_word() {
    let labels = english().labels;
    assert!(Section::ALL.iter().all(|&section| !labels.section.get(section).is_empty()));
    assert!(Urgency::ALL.iter().all(|&urgency| !labels.urgency.get(urgency).is_empty()));
    assert!(Urgency::ALL.iter().all(|&urgency| !labels.urgency_meaning.get(urgency).is_empty()));
    assert!(Concern::ALL.iter().all(|&concern| !labels.concern.get(concern).is_empty()));
    assert!(Phase::ALL.iter().all(|&phase| !labels.phase.get(phase).is_empty()));
    assert!(Evidence::ALL.iter().all(|&evidence| !labels.evidence.get(evidence).is_empty()));
    assert!(Label::ALL.iter().all(|&label| !labels.label.get(label).is_empty()));
    assert!(labels.phase.iter().map(|(phase, _)| phase).eq(Phase::ALL));
}

#[test]
fn a_text_is_used_like_a_string() {
    let title = english().steps[0].title.clone();
    let (borrowed, same): (&str, &str) = (title.as_ref(), "Stimulate the nipple");
    assert!(borrowed == same && title == *same && title == same && title != *"else" && title != "else");
}

#[test]
fn a_language_row_is_what_it_says() {
    let english = &languages()[0];
    assert_eq!(english.tag(), &langid!("en"));
    assert_eq!((english.english_name(), english.direction()), ("English", Direction::Ltr));
    assert_eq!(english.wordings(), Wording::ALL);
    assert!(languages().iter().all(|language| language.tag() != &LanguageIdentifier::default()));
}

#[test]
fn an_accept_language_header_is_read_as_a_reader_means_it() {
    let read =
        |header: &str| accept_language(header).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let rows = [
        ("", ""),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es-MX es en"),
        ("en;q=0.1, fr;q=0.9, ar", "ar fr en"),
        ("ar ; Q = 0.5 , ur", "ur ar"),
        ("fr;q=0, en", "en"),
        ("*, de", "de"),
        ("de-DE-u-co-phonebk, en-x-pirate", "de-DE en"),
        ("zh_Hant_TW", "zh-Hant-TW"),
        ("x-klingon, 12, !!, a-b-c, en", "en"),
        ("en;q=banana, fr;q=0.5", "en fr"),
        ("en;level=1;q=0.3, fr;q=0.5", "fr en"),
        ("en, en;q=0.1, fr;q=0.5", "en fr"),
        ("en;q=NaN, fr;q=inf, ar;q=-1", "en fr ar"),
        (",,;;,;q=1,en", "en"),
    ];
    for (header, expected) in rows {
        assert_eq!(read(header), expected, "{header:?}");
    }
    assert_eq!(accept_language(&"xx,".repeat(1_000_000)).len(), 1);
    let many: String = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b},"))).collect();
    assert_eq!(accept_language(&many).len(), 64);
    assert!(accept_language(&"x".repeat(10_000_000)).is_empty());
}
