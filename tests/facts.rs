//! Facts are sourced, used, and in a safe order.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeSet;

use common::{bodies, english};
use hand_expression::*;

/// Everything that stands on somebody's word: its id, the facts of its basis, and the other side if contested.
fn bases() -> Vec<(&'static str, Basis, Option<Basis>)> {
    let mut bases = Vec::new();
    bases.extend(TopicId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(PreparationId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(TechniqueId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(StepId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(SessionId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, None)));
    bases.extend(SafetyNoteId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(ProblemId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(TermId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested)));
    bases.extend(QuantityId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, None)));
    bases
}

#[test]
fn every_statement_names_its_sources_and_claims_no_more_than_they_give() {
    let mut wrong = Vec::new();
    for (id, basis, contested) in bases() {
        for (side, basis) in [("", Some(basis)), (" (contested)", contested)] {
            let Some(Basis { sources, evidence, .. }) = basis else { continue };
            match sources.iter().map(|source| source.facts().evidence).min() {
                None => wrong.push(format!("{id}{side} names no source")),
                Some(strongest) if evidence < strongest => {
                    wrong.push(format!(
                        "{id}{side} claims {evidence}, but its strongest source is {strongest}"
                    ));
                }
                Some(_) => {}
            }
            if sources.iter().collect::<BTreeSet<_>>().len() < sources.len() {
                wrong.push(format!("{id}{side} names a source twice"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_is_named_by_something_and_can_be_found() {
    let named: BTreeSet<_> = bases()
        .iter()
        .flat_map(|(_, basis, contested)| {
            basis.sources.iter().chain(contested.iter().flat_map(|b| b.sources))
        })
        .chain(&english().massage.sources)
        .copied()
        .collect();
    for &source in SourceId::ALL {
        let facts = source.facts();
        assert!(named.contains(&source), "nothing names the source {source}; delete its row");
        assert!(
            facts.url.starts_with("https://") || facts.url.starts_with("http://"),
            "{source}: {}",
            facts.url
        );
        assert!(!facts.title.trim().is_empty() && !facts.publisher.trim().is_empty(), "{source}");
        assert!(facts.year.is_none_or(|year| (1980..2100).contains(&year)), "{source}: {:?}", facts.year);
    }
}

#[test]
fn the_article_and_its_teacher_are_credited() {
    let article = SourceId::EducatedBirth.facts();
    assert_eq!(article.publisher, "The Educated Birth");
    assert!(article.title.contains("Sunny Huang, IBCLC"));
}

#[test]
fn every_quantity_is_a_sane_row_and_used_by_some_item() {
    let guide = english();
    let used: BTreeSet<_> = (guide.safety.iter().flat_map(|note| &note.quantities))
        .chain(guide.topics.iter().flat_map(|topic| &topic.quantities))
        .chain(guide.massage.techniques.iter().flat_map(|technique| &technique.quantities))
        .chain(guide.steps.iter().flat_map(|step| &step.quantities))
        .chain(guide.sessions.iter().flat_map(|session| &session.quantities))
        .chain(guide.problems.iter().flat_map(|problem| &problem.quantities))
        .copied()
        .collect();
    for &quantity in QuantityId::ALL {
        let facts = quantity.facts();
        assert!(facts.min <= facts.max && facts.min.is_finite() && facts.max.is_finite(), "{quantity}");
        assert_eq!(facts.is_range(), facts.min != facts.max, "{quantity}");
        assert!(used.contains(&quantity), "no item states {quantity}; delete its row, or name it in one");
    }
}

#[test]
fn times_of_blocks_and_sessions_are_whole_minutes_and_fit_each_other() {
    for &session in SessionId::ALL {
        let facts = session.facts();
        let minutes = |quantity: QuantityId| {
            let facts = quantity.facts();
            assert_eq!(facts.unit, Unit::Minute, "{quantity}");
            assert!(facts.min.fract() == 0.0 && facts.max.fract() == 0.0 && facts.min >= 1.0, "{quantity}");
            (facts.min, facts.max)
        };
        let blocks: Vec<_> =
            facts.blocks.iter().filter_map(|block| block.facts().minutes).map(minutes).collect();
        let (shortest, longest) =
            blocks.iter().fold((0.0, 0.0), |sum, block| (sum.0 + block.0, sum.1 + block.1));
        match facts.total.map(minutes) {
            Some((_, most)) => assert!(shortest <= most, "{session}: its blocks take longer than the whole"),
            None => assert!(blocks.is_empty(), "{session} has times but no whole"),
        }
        // A limit is no guess: no choice of block times may break it.
        assert_eq!(facts.limit, facts.phases.contains(&Phase::BeforeBirth), "{session}");
        if let (true, Some(limit)) = (facts.limit, facts.total) {
            assert!(longest <= limit.facts().max, "{session}: its blocks can break its limit");
        }
    }
}

#[test]
fn a_caution_comes_before_an_action_and_never_last() {
    for (id, parts) in bodies(&english()) {
        let last_action = parts.iter().rposition(|part| matches!(part, Part::Action(_)));
        for (place, part) in parts.iter().enumerate() {
            if let Part::Caution(note) = part {
                assert!(
                    last_action.is_some_and(|last| place < last),
                    "{id}: nothing follows the caution {}",
                    note.id
                );
            }
        }
    }
}

#[test]
fn every_step_and_technique_opens_with_the_pain_rule() {
    let guide = english();
    let steps = guide.steps.iter().map(|step| (step.id.to_string(), &step.parts));
    let techniques =
        guide.massage.techniques.iter().map(|technique| (technique.id.to_string(), &technique.parts));
    for (id, parts) in steps.chain(techniques) {
        let Some(Part::Caution(first)) = parts.first() else { panic!("{id} does not open with a caution") };
        assert_eq!(first.id, SafetyNoteId::StopIfPain, "{id}");
    }
}

#[test]
fn whatever_massages_says_first_what_must_not_be_massaged() {
    let guide = english();
    let guarded = |parts: &[Part]| {
        parts
            .iter()
            .any(|part| matches!(part, Part::Caution(note) if note.id == SafetyNoteId::NoMassageInflamed))
    };
    // A back massage, a nipple touch and areola pressure do not knead the breast; the last has a stop of its own.
    let other = [TechniqueId::Back, TechniqueId::NippleTouch, TechniqueId::ReversePressure];
    for technique in guide.massage.techniques.iter().filter(|technique| !other.contains(&technique.id)) {
        assert!(guarded(&technique.parts), "{}", technique.id);
    }
    let sessions = guide.sessions.iter().filter(|s| s.blocks.iter().any(|b| b.activity == Activity::Massage));
    for session in sessions {
        assert!(guarded(&session.parts), "{}", session.id);
    }
    assert!(guarded(&guide.steps[0].parts));
}

#[test]
fn whatever_names_a_syringe_says_first_that_its_cap_goes_away() {
    for (id, parts) in bodies(&english()) {
        let mut warned = false;
        for part in parts {
            match part {
                Part::Caution(note) => warned |= note.id == SafetyNoteId::SyringeCap,
                Part::Action(Action { text, .. }) | Part::Tip(Tip { text, .. }) => {
                    assert!(
                        warned || !text.contains("syringe"),
                        "{id} names a syringe before its cap: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn safety_is_complete_and_ordered_by_urgency() {
    let guide = english();
    assert_eq!(guide.safety.len(), SafetyNoteId::ALL.len());
    assert!(guide.safety.is_sorted_by_key(|note| note.urgency));
    for &urgency in Urgency::ALL {
        assert!(guide.safety.iter().any(|note| note.urgency == urgency), "no note is {urgency}");
    }
}

#[test]
fn every_phase_of_a_part_is_one_of_its_item() {
    let guide = english();
    for &phase in Phase::ALL {
        for (id, parts) in bodies(&guide.for_phase(phase)) {
            for part in &parts {
                let phases = match part {
                    Part::Caution(note) => &note.phases,
                    Part::Action(action) => &action.phases,
                    Part::Tip(tip) => &tip.phases,
                };
                assert!(phases.contains(&phase), "{id}");
            }
        }
    }
}

#[test]
fn ids_are_kebab_case_and_begin_with_their_kind() {
    let kinds: [(&str, Vec<&str>); 8] = [
        ("topic-", TopicId::ALL.iter().map(|id| id.as_str()).collect()),
        ("preparation-", PreparationId::ALL.iter().map(|id| id.as_str()).collect()),
        ("technique-", TechniqueId::ALL.iter().map(|id| id.as_str()).collect()),
        ("step-", StepId::ALL.iter().map(|id| id.as_str()).collect()),
        ("session-", SessionId::ALL.iter().map(|id| id.as_str()).collect()),
        ("safety-", SafetyNoteId::ALL.iter().map(|id| id.as_str()).collect()),
        ("problem-", ProblemId::ALL.iter().map(|id| id.as_str()).collect()),
        ("term-", TermId::ALL.iter().map(|id| id.as_str()).collect()),
    ];
    for (prefix, ids) in kinds {
        for id in ids {
            assert!(id.starts_with(prefix), "{id}");
            assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
        }
    }
}

/// Sources and evidence, as a row and as a guide have them.
fn basis(basis: Basis) -> (Vec<SourceId>, Evidence) {
    (basis.sources.to_vec(), basis.evidence)
}

fn contested(contested: Option<&Contested>) -> Option<(Vec<SourceId>, Evidence)> {
    contested.map(|contested| (contested.sources.clone(), contested.evidence))
}

/// The cautions, actions and tips of a body in their order, with the phases that the last two are for.
fn parts(parts: &[Part]) -> Vec<(String, Vec<Phase>)> {
    let part = |part: &Part| match part {
        Part::Caution(note) => (note.id.to_string(), Vec::new()),
        Part::Action(Action { name, phases, .. }) => (format!("action {name}"), phases.clone()),
        Part::Tip(Tip { name, phases, .. }) => (format!("tip {name}"), phases.clone()),
    };
    parts.iter().map(part).collect()
}

fn rows(rows: &[PartFacts]) -> Vec<(String, Vec<Phase>)> {
    let row = |row: &PartFacts| match row {
        PartFacts::Caution(id) => (id.to_string(), Vec::new()),
        PartFacts::Action(PassageFacts { name, phases, .. }) => (format!("action {name}"), phases.to_vec()),
        PartFacts::Tip(PassageFacts { name, phases, .. }) => (format!("tip {name}"), phases.to_vec()),
    };
    rows.iter().map(row).collect()
}

/// A guide must not lose a source or turn a number around on the way from the row to the reader.
#[test]
fn the_guide_says_of_each_item_what_its_row_says() {
    macro_rules! same {
        ($items:expr $(, $field:ident)*) => {
            for item in &$items {
                let row = item.id.facts();
                assert_eq!((item.sources.clone(), item.evidence), basis(row.basis), "{}", item.id);
                $( same!(@$field item row); )*
            }
        };
        (@described $item:ident $row:ident) => {
            assert_eq!((&$item.phases[..], &$item.quantities[..]), ($row.phases, $row.quantities), "{}", $item.id)
        };
        (@contested $item:ident $row:ident) => {
            assert_eq!(contested($item.contested.as_ref()), $row.contested.map(basis), "{}", $item.id)
        };
        (@parts $item:ident $row:ident) => {
            assert_eq!(parts(&$item.parts), rows($row.parts), "{}", $item.id)
        };
    }
    let guide = guide(&"en".parse().unwrap());
    same!(guide.topics, described, contested, parts);
    same!(guide.preparation, described, contested, parts);
    same!(guide.massage.techniques, described, contested, parts);
    same!(guide.steps, described, contested, parts);
    same!(guide.sessions, described, parts);
    same!(guide.problems, described, contested, parts);
    same!(guide.safety, described, contested);
    same!(guide.terms, contested);
    same!(guide.quantities);
    assert!(!guide.massage.sources.is_empty());
    for topic in &guide.topics {
        let paragraphs = topic.paragraphs.iter().map(|passage| (&*passage.name, &passage.phases[..]));
        let rows = topic.id.facts().paragraphs.iter().map(|row| (row.name, row.phases));
        assert!(paragraphs.eq(rows), "{}", topic.id);
    }
    for note in &guide.safety {
        let row = note.id.facts();
        assert_eq!((note.urgency, note.concerns), (row.urgency, row.concerns), "{}", note.id);
    }
    let minutes = |id: QuantityId| (id.facts().min, id.facts().max);
    let shown = |minutes: Minutes| (f64::from(minutes.min), f64::from(minutes.max));
    for session in &guide.sessions {
        let row = session.id.facts();
        assert_eq!((session.total.map(shown), session.limit), (row.total.map(minutes), row.limit));
        assert!(session.blocks.iter().map(|block| &block.id).eq(row.blocks), "{}", session.id);
        for block in &session.blocks {
            let row = block.id.facts();
            assert_eq!((block.activity, block.side), (row.activity, row.side), "{}", block.id);
            assert_eq!(block.minutes.map(shown), row.minutes.map(minutes), "{}", block.id);
        }
    }
    for quantity in &guide.quantities {
        let row = quantity.id.facts();
        assert_eq!((quantity.min, quantity.max), (row.min, row.max), "{}", quantity.id);
        assert_eq!((quantity.decimals, quantity.unit), (row.decimals, row.unit), "{}", quantity.id);
    }
    for source in &guide.sources {
        let row = source.id.facts();
        assert_eq!((&*source.title, &*source.publisher), (row.title, row.publisher), "{}", source.id);
        assert_eq!((&*source.url, source.year), (row.url, row.year), "{}", source.id);
        assert_eq!(source.evidence, row.evidence, "{}", source.id);
    }
}
