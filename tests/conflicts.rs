//! No two texts contradict each other: the pairs that an audit of the first draft found, each held to the stricter side.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use common::{english, texts};
use hand_expression::*;

fn in_phase(phase: Phase) -> Arc<Guide> {
    guide(Reader::new("en").phase(phase))
}

/// The lines of the signs of a phase, each with how urgent it is. What a sign says after them points at other notes.
fn lines(guide: &Guide) -> impl Iterator<Item = (&SafetyNote, String)> {
    guide.help().flat_map(|sign| sign.signs.iter().map(move |line| (sign, line.text.to_lowercase())))
}

/// Every text of a phase that holds one of these, as "key: text".
fn holding(guide: &Guide, any: &[&str]) -> Vec<String> {
    let all = texts(guide).into_iter();
    let found = all.filter(|(_, text)| any.iter().any(|part| text.to_lowercase().contains(part)));
    found.map(|(key, text)| format!("{key}: {text}")).collect()
}

#[test]
fn a_fever_is_as_urgent_in_each_note_of_a_phase() {
    for phase in [Phase::BeforeBirth, Phase::FirstDays] {
        let guide = in_phase(phase);
        let fever =
            lines(&guide).filter(|(sign, line)| sign.concerns == Concern::Parent && line.contains("a fever"));
        let urgencies: Vec<_> = fever.map(|(sign, _)| sign.urgency).collect();
        assert!(
            !urgencies.is_empty() && urgencies.iter().all(|urgency| *urgency == Urgency::Emergency),
            "{phase}"
        );
        let softer = texts(&guide).into_iter().filter(|(key, text)| {
            !key.starts_with("safety-")
                && text.contains("fever")
                && text.contains("today")
                && !text.contains("later on")
        });
        assert_eq!(softer.collect::<Vec<_>>(), [], "{phase}");
    }
    // Later, what is less urgent says from when on.
    let weeks = QuantityId::WeeksAfterBirth;
    let established = in_phase(Phase::Established);
    for (sign, line) in lines(&established)
        .filter(|(sign, line)| sign.concerns == Concern::Parent && line.contains("a fever"))
    {
        assert!(
            sign.urgency == Urgency::Emergency || sign.quantities.contains(&weeks),
            "{}: {line}",
            sign.key
        );
    }
}

#[test]
fn before_the_birth_nothing_tells_of_frequent_sessions() {
    let guide = in_phase(Phase::BeforeBirth);
    assert_eq!(holding(&guide, &["frequent", "times or more", "as often as", "every 2 to 3 hours"]), [""; 0]);
    for item in guide.items() {
        assert!(!item.texts().any(|field| field.text.contains("8 to 10")), "{}", item.key());
    }
}

#[test]
fn nobody_waits_until_somebody_opens() {
    let guide = english();
    assert_eq!(holding(&guide, &["they open", "in the morning", "opening hours"]), [""; 0]);
    for urgency in Urgency::ALL {
        assert!(!guide.labels.urgency_meaning[*urgency].contains("open"), "{urgency}");
    }
    assert!(guide.labels.urgency_meaning[Urgency::SameDay].contains("Do not let a young baby wait"));
}

#[test]
fn the_same_sign_is_as_urgent_wherever_it_stands() {
    let guide = english();
    let mut seen: BTreeMap<String, &SafetyNote> = BTreeMap::new();
    for (sign, line) in lines(&guide) {
        if let Some(other) = seen.insert(line.clone(), sign) {
            panic!("{} and {} both say: {line}", sign.key, other.key);
        }
    }
    // Where a word stands, it has one urgency.
    for (words, urgency) in [
        ("takes nothing", Urgency::Emergency),
        ("nothing at all helps", Urgency::Emergency),
        ("hard to wake", Urgency::Emergency),
        ("no milk at all", Urgency::SameDay),
        ("no more than drops by day", Urgency::SameDay),
        ("bright pink", Urgency::SameDay),
    ] {
        let found: Vec<_> = lines(&guide).filter(|(_, line)| line.contains(words)).collect();
        assert!(!found.is_empty(), "nothing says {words:?}");
        for (sign, line) in found {
            assert_eq!(sign.urgency, urgency, "{}: {line}", sign.key);
        }
    }
}

#[test]
fn no_baby_waits_for_a_day_of_the_calendar() {
    for &id in SafetyNoteId::ALL {
        let facts = id.facts();
        if facts
            .quantities
            .iter()
            .any(|quantity| [QuantityId::NoMilkDay, QuantityId::NoRiseDay].contains(quantity))
        {
            assert_eq!(facts.urgency, Urgency::SameDay, "{id}");
        }
    }
    // Whoever depends on expressed milk meets the sign that says so.
    let guide = in_phase(Phase::FirstDays);
    for key in [
        "session-first-days",
        "session-exclusive",
        "topic-first-days",
        "topic-how-much",
        "problem-nothing-comes",
        "problem-only-drops",
        "problem-too-full",
    ] {
        let item = guide.find(key).unwrap();
        let fed = |part: &Part| part.note().is_some_and(|note| note.id == SafetyNoteId::BabyMustBeFed);
        assert!(item.parts().iter().any(fed), "{key} does not say that the baby must be fed");
    }
}

#[test]
fn the_rule_on_softening_the_areola_does_not_forbid_what_it_is_for() {
    let guide = english();
    let technique = guide.get(TechniqueId::ReversePressure).unwrap();
    assert!(technique.summary.as_ref().unwrap().contains("too tight to grasp"));
    let rule = guide.note(SafetyNoteId::NoPressureInflamed);
    assert!(rule.text.starts_with("This pressing is for an areola that is tight"), "{}", rule.text);
    assert!(rule.text.contains("one hot, sore patch"), "{}", rule.text);
}

#[test]
fn times_for_milk_claim_no_more_than_they_are() {
    let guide = english();
    assert_eq!(holding(&guide, &["strictest", "safest time"]), [""; 0]);
    let storing = guide.get(TopicId::Storing).unwrap().contested.as_ref().unwrap();
    assert!(storing.text.contains("not the shortest"), "{}", storing.text);
    let stricter: SourceId = "healthlink-storing".parse().unwrap();
    assert!(storing.sources.contains(&stricter));
}

#[test]
fn no_source_that_caps_a_syringe_speaks_of_syringes_here() {
    let guys: SourceId = "guys".parse().unwrap();
    for item in english().items() {
        let names_one = item.texts().any(|field| field.text.contains("syringe"));
        assert!(!(names_one && item.sources().contains(&guys)), "{}", item.key());
    }
}
