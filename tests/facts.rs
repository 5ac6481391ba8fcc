//! Facts are sourced, used, and in a safe order; and a guide says what they say.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{bodies, english};
use hand_expression::*;

/// The row of every item, and what comes after its blocks where it has any.
fn rows() -> Vec<(&'static str, &'static ItemFacts, &'static [PartFacts])> {
    let mut rows = Vec::new();
    macro_rules! add {
        ($($Id:ty),+) => { $( rows.extend(<$Id>::ALL.iter().map(|id| (id.as_str(), id.facts(), &[][..]))); )+ };
    }
    add!(PreparationId, MassageId, TechniqueId, StepId, ProblemId, TopicId, TermId);
    rows.extend(SessionId::ALL.iter().map(|id| (id.as_str(), &id.facts().item, id.facts().after)));
    rows
}

/// Everything that stands on somebody's word: its id, the facts of its basis, and the other side if contested.
fn bases() -> Vec<(&'static str, Basis, Option<Basis>)> {
    let items = rows().into_iter().map(|(id, row, _)| (id, row.basis, row.contested));
    let notes = SafetyNoteId::ALL.iter().map(|id| (id.as_str(), id.facts().basis, id.facts().contested));
    items.chain(notes).collect()
}

/// Every number: those for everyone, and those of each country.
fn numbers() -> impl Iterator<Item = &'static Quantity> {
    let countries = std::iter::once(None).chain(Country::ALL.iter().copied().map(Some));
    countries.flat_map(|country| {
        QuantityId::ALL.iter().map(move |id| id.in_country(country)).filter(move |row| row.country == country)
    })
}

/// A time in hours.
fn hours(row: &Quantity) -> Option<f64> {
    let hours = match row.unit {
        Unit::Minute => 1.0 / 60.0,
        Unit::Hour => 1.0,
        Unit::Day => 24.0,
        Unit::Week => 7.0 * 24.0,
        // The shortest month.
        Unit::Month => 28.0 * 24.0,
        _ => return None,
    };
    Some(row.max * hours)
}

#[test]
fn no_country_has_a_looser_number_and_none_that_contradicts_another() {
    use QuantityId as Q;
    for &country in Country::ALL {
        let row = |id: QuantityId| id.in_country(Some(country));
        let own: Vec<_> =
            QuantityId::ALL.iter().map(|&id| row(id)).filter(|row| row.country.is_some()).collect();
        assert!(!own.is_empty(), "{country} has no number of its own");
        for row in own {
            let everyone = row.id.facts();
            let stricter = match (hours(row), hours(everyone)) {
                (Some(own), Some(everyone)) => own < everyone,
                _ => row.unit == everyone.unit && row.max < everyone.max,
            };
            assert!(stricter, "{country}: {} is no stricter than everyone's", row.id);
            assert_eq!(row.is_range(), everyone.is_range(), "{country}: {}", row.id);
        }
        // Whatever keeps milk less cold keeps it no longer.
        for (shorter, longer) in [
            (Q::StoreFridgeUnknown, Q::StoreFridge),
            (Q::StoreFridgePoor, Q::StoreFridgeUnknown),
            (Q::StoreCoolBag, Q::StoreFridge),
            (Q::StoreRoom, Q::StoreFridgePoor),
            (Q::StoreIceBox, Q::StoreFreezer),
        ] {
            let (one, other) = (hours(row(shorter)).unwrap(), hours(row(longer)).unwrap());
            assert!(one <= other, "{country}: {shorter} is {one} hours, {longer} only {other}");
        }
        assert!(row(Q::BabyWarm).max < row(Q::BabyFever).min, "{country}");
    }
    // And each country is that of some language.
    if cfg!(feature = "all-languages") {
        let of_languages: BTreeSet<_> = languages().iter().filter_map(Language::country).collect();
        assert_eq!(of_languages, Country::ALL.iter().copied().collect());
    }
}

#[test]
fn every_statement_names_its_sources_and_claims_no_more_than_they_give() {
    let mut wrong = Vec::new();
    let quantities = numbers().map(|quantity| (quantity.id.as_str(), quantity.sources, quantity.evidence));
    let bases = bases();
    let sides = bases.iter().flat_map(|(id, basis, contested)| {
        [Some(*basis), *contested].into_iter().flatten().map(|basis| (*id, basis.sources, basis.evidence))
    });
    for (id, sources, evidence) in sides.chain(quantities) {
        match sources.iter().map(|source| source.facts().evidence).min() {
            None => wrong.push(format!("{id} names no source")),
            Some(strongest) if evidence < strongest => {
                wrong.push(format!("{id} claims {evidence}, but its strongest source is {strongest}"));
            }
            Some(_) => {}
        }
        if sources.iter().collect::<BTreeSet<_>>().len() < sources.len() {
            wrong.push(format!("{id} names a source twice"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_is_named_by_something_and_can_be_found() {
    let bases = bases();
    let of_items = bases
        .iter()
        .flat_map(|(_, basis, other)| basis.sources.iter().chain(other.iter().flat_map(|b| b.sources)));
    let of_numbers = numbers().flat_map(|quantity| quantity.sources);
    let named: BTreeSet<_> = of_items.chain(of_numbers).collect();
    for source in SourceId::ALL {
        let facts = source.facts();
        assert!(named.contains(source), "nothing names the source {source}; delete its row");
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
fn every_quantity_is_a_sane_row_and_stated_by_some_text() {
    let of_items = rows().into_iter().flat_map(|(_, row, _)| row.quantities);
    let of_notes = SafetyNoteId::ALL.iter().flat_map(|id| id.facts().quantities);
    let stated: BTreeSet<_> = of_items.chain(of_notes).collect();
    for quantity in QuantityId::ALL {
        let facts = quantity.facts();
        assert!(facts.min <= facts.max && facts.min.is_finite() && facts.max.is_finite(), "{quantity}");
        assert!(stated.contains(quantity), "no item states {quantity}; delete its row, or name it in one");
    }
}

#[test]
fn times_of_blocks_and_sessions_are_whole_minutes_and_fit_each_other() {
    let minutes = |length: Length<QuantityId>| {
        length.minutes().map(|quantity| {
            let facts = quantity.facts();
            assert_eq!(facts.unit, Unit::Minute, "{quantity}");
            assert!(facts.min.fract() == 0.0 && facts.max.fract() == 0.0 && facts.min >= 1.0, "{quantity}");
            facts.max
        })
    };
    for &session in SessionId::ALL {
        let facts = session.facts();
        let blocks: Vec<_> = facts.blocks.iter().map(|block| block.facts().length).collect();
        match minutes(facts.length) {
            // A clock lets every block take as long as it may.
            Some(most) => {
                let longest: f64 = blocks.iter().copied().filter_map(minutes).sum();
                assert!(longest <= most, "{session}: its blocks may take {longest} minutes, and it {most}");
            }
            None => assert!(blocks.iter().all(|&block| block == Length::Comfort), "{session} has no whole"),
        }
        let limit = matches!(facts.length, Length::AtMost(_));
        assert_eq!(limit, facts.item.phases.contains(&Phase::BeforeBirth), "{session}");
    }
}

#[test]
fn a_block_says_which_steps_or_techniques_it_takes() {
    for block in BlockId::ALL.iter().map(|id| id.facts()) {
        let (steps, techniques) = (!block.steps.is_empty(), !block.techniques.is_empty());
        assert_eq!(
            (steps, techniques),
            (block.activity == Activity::Express, block.activity == Activity::Massage)
        );
    }
    // In each phase of a plan: a clock has nothing to show for a block without any.
    for &phase in Phase::ALL {
        let guide = guide(Reader::new("en").phase(phase));
        for block in guide.sessions.iter().flat_map(|session| &session.blocks) {
            assert!(block.steps.iter().all(|&id| guide.get(id).is_some()), "{} in {phase}", block.key);
            assert!(!(block.steps.is_empty() && block.techniques.is_empty()), "{} in {phase}", block.key);
        }
    }
}

#[test]
fn a_rule_comes_before_an_action_and_a_sign_does_not_stand_between_actions() {
    let is_sign = |part: &&Part| matches!(part, Part::Sign(_));
    let guide = english();
    for item in guide.items() {
        let (key, parts, (before, blocks)) = (item.key(), item.parts(), item.blocks());
        let acts = |place: usize| {
            let blocks_follow = !blocks.is_empty() && place < before;
            blocks_follow || parts[place..].iter().any(|part| matches!(part, Part::Action(_)))
        };
        for (place, part) in parts.iter().enumerate() {
            if let Part::Rule(note) = part {
                assert!(acts(place), "{key}: nothing follows the rule {}", note.id);
            }
        }
        // At the end; of a problem, also at the head.
        let last = parts.iter().rev().take_while(is_sign).count();
        let first = if item.section() == Section::Problems {
            parts
                .iter()
                .take_while(|part| !matches!(part, Part::Action(_) | Part::Tip(_)))
                .filter(is_sign)
                .count()
        } else {
            0
        };
        let signs = parts.iter().filter(is_sign).count();
        assert!(signs <= first + last, "{key}: a sign stands between actions");
    }
}

#[test]
fn every_step_and_technique_opens_with_the_pain_rule() {
    let guide = english();
    let massage = guide.section(Section::Massage).filter(|item| matches!(item, ItemRef::Technique(_)));
    for item in guide.section(Section::Steps).chain(massage) {
        let Some(Part::Rule(first)) = item.parts().first() else {
            panic!("{} has no rule first", item.key())
        };
        assert_eq!(first.id, SafetyNoteId::StopIfPain, "{}", item.key());
    }
}

#[test]
fn whatever_massages_says_first_what_must_not_be_massaged() {
    let guide = english();
    let guarded = |parts: &[Part]| {
        let no_massage =
            |part: &Part| matches!(part, Part::Rule(note) if note.id == SafetyNoteId::NoMassageInflamed);
        parts.iter().any(no_massage)
    };
    // A back massage, a nipple touch and areola pressure do not knead the breast; the last has a stop of its own.
    let other = [TechniqueId::Back, TechniqueId::NippleTouch, TechniqueId::ReversePressure];
    for technique in guide.massage.techniques.iter().filter(|technique| !other.contains(&technique.id)) {
        assert!(guarded(&technique.parts), "{}", technique.id);
    }
    let massages =
        |session: &&Session| session.blocks.iter().any(|block| block.activity == Activity::Massage);
    for session in guide.sessions.iter().filter(massages) {
        assert!(guarded(session.before()), "{}", session.id);
    }
    assert!(guarded(&guide.steps[0].parts));
}

#[test]
fn whatever_names_a_syringe_says_first_that_its_cap_goes_away() {
    let mut named = 0;
    for (id, parts) in bodies(&english()) {
        let mut warned = false;
        for part in parts {
            match part {
                Part::Rule(note) | Part::Sign(note) => warned |= note.id == SafetyNoteId::SyringeCap,
                Part::Action(Action { text, .. }) | Part::Tip(Tip { text, .. }) => {
                    let names = text.contains("syringe");
                    assert!(warned || !names, "{id} names a syringe before its cap: {text}");
                    named += usize::from(names);
                }
            }
        }
    }
    assert!(named > 0);
}

#[test]
fn safety_is_complete_and_ordered_by_urgency() {
    let guide = english();
    assert!(guide.safety.iter().map(|note| note.id).eq(SafetyNoteId::ALL.iter().copied()));
    assert!(guide.safety.is_sorted_by_key(|note| note.urgency));
    for &urgency in Urgency::ALL {
        assert!(guide.safety.iter().any(|note| note.urgency == urgency), "no note is {urgency}");
    }
}

#[test]
fn a_sign_says_whom_to_call_and_a_rule_needs_nobody() {
    for id in SafetyNoteId::ALL {
        let facts = id.facts();
        assert_eq!(facts.contact.is_some(), facts.urgency.is_sign(), "{id}");
        let at_once = matches!(facts.contact, Some(Contact::EmergencyNumber | Contact::MaternityUnit));
        assert!(
            at_once || facts.urgency != Urgency::Emergency,
            "{id} is an emergency and calls {:?}",
            facts.contact
        );
    }
}

/// A passage for a phase that its item does not have would never be read, and a note neither.
#[test]
fn what_stands_in_an_item_applies_when_the_item_does() {
    for (id, row, after) in rows() {
        assert!(!row.phases.is_empty(), "{id}");
        let passage = |facts: &PassageFacts| {
            let PassageFacts { name, phases, .. } = facts;
            let own = phases.len() < Phase::ALL.len();
            // A passage without phases of its own has those of its item.
            let within = phases.iter().all(|phase| row.phases.contains(phase));
            assert!(
                !phases.is_empty() && (within || !own),
                "{id}.{name} is for {phases:?}, the item for {:?}",
                row.phases
            );
        };
        row.paragraphs.iter().for_each(passage);
        for part in row.parts.iter().chain(after) {
            match part {
                PartFacts::Note(note) => {
                    let phases = note.facts().phases;
                    assert!(
                        phases.iter().any(|phase| row.phases.contains(phase)),
                        "{note} is never read in {id}"
                    );
                }
                PartFacts::Action(facts) | PartFacts::Tip(facts) => passage(facts),
            }
        }
    }
}

#[test]
fn ids_are_kebab_case_and_begin_with_their_kind() {
    macro_rules! kinds {
        ($($kind:literal $Id:ty),+) => { $(
            for id in <$Id>::ALL.iter().map(|id| id.as_str()) {
                assert!(id.starts_with($kind), "{id}");
                assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
            }
        )+ };
    }
    kinds!("topic-" TopicId, "preparation-" PreparationId, "massage" MassageId, "technique-" TechniqueId);
    kinds!("step-" StepId, "session-" SessionId, "block-" BlockId, "safety-" SafetyNoteId, "problem-" ProblemId);
    kinds!("term-" TermId, "illustration-" IllustrationId);
}

/// The parts of a body in their order, with the key and the phases that each has.
fn shown(parts: &[Part]) -> Vec<(&'static str, String, &'static [Phase])> {
    let part = |part: &Part| match part {
        Part::Rule(note) | Part::Sign(note) => ("note", note.key.to_owned(), note.phases),
        Part::Action(Action { key, phases, .. }) => ("action", (*key).to_owned(), *phases),
        Part::Tip(Tip { key, phases, .. }) => ("tip", (*key).to_owned(), *phases),
    };
    parts.iter().map(part).collect()
}

fn of_row(item: &str, parts: &[PartFacts]) -> Vec<(&'static str, String, &'static [Phase])> {
    let part = |part: &PartFacts| match part {
        PartFacts::Note(id) => ("note", id.to_string(), id.facts().phases),
        PartFacts::Action(PassageFacts { name, phases, .. }) => ("action", format!("{item}.{name}"), *phases),
        PartFacts::Tip(PassageFacts { name, phases, .. }) => ("tip", format!("{item}.{name}"), *phases),
    };
    parts.iter().map(part).collect()
}

/// A guide must not lose a source or turn a number around on the way from the row to the reader.
#[test]
fn the_guide_says_of_each_item_what_its_row_says() {
    let guide = english();
    let rows: BTreeMap<_, _> = rows().into_iter().map(|(id, row, after)| (id, (row, after))).collect();
    let against = |of: &Contested| (of.sources, of.evidence);
    let basis = |basis: Basis| (basis.sources, basis.evidence);
    let items: Vec<_> = guide.items().filter(|item| item.section() != Section::Safety).collect();
    assert_eq!(items.len(), rows.len());
    for item in items {
        let (key, (row, after)) = (item.key(), rows[item.key()]);
        assert_eq!((item.sources(), item.evidence()), basis(row.basis), "{key}");
        assert_eq!(item.contested().map(against), row.contested.map(basis), "{key}");
        assert_eq!(item.phases(), row.phases, "{key}");
        let paragraphs =
            item.paragraphs().iter().map(|passage| (passage.key.to_owned(), passage.name, passage.phases));
        let of_row = row.paragraphs.iter().map(|row| (format!("{key}.{}", row.name), row.name, row.phases));
        assert!(paragraphs.eq(of_row), "{key}");
        assert_eq!(shown(item.parts()), self::of_row(key, &[row.parts, after].concat()), "{key}");
        let quantities = match item {
            ItemRef::Preparation(item) => item.quantities,
            ItemRef::Massage(item) => item.quantities,
            ItemRef::Technique(item) => item.quantities,
            ItemRef::Step(item) => item.quantities,
            ItemRef::Session(item) => item.quantities,
            ItemRef::Problem(item) => item.quantities,
            ItemRef::Topic(item) => item.quantities,
            // A term hands out none.
            _ => row.quantities,
        };
        assert_eq!(quantities, row.quantities, "{key}");
    }
    for note in &guide.safety {
        let row = note.id.facts();
        assert_eq!((note.sources, note.evidence), basis(row.basis), "{}", note.id);
        assert_eq!(note.contested.as_ref().map(against), row.contested.map(basis), "{}", note.id);
        assert_eq!((note.phases, note.quantities), (row.phases, row.quantities), "{}", note.id);
        assert_eq!(
            (note.urgency, note.concerns, note.contact),
            (row.urgency, row.concerns, row.contact),
            "{}",
            note.id
        );
    }
    // `Comfort`, `About` or `AtMost`, and the minutes.
    let spelled = |length: Length<QuantityId>| match length {
        Length::Comfort => (0, None),
        Length::About(id) => (1, Some((id.facts().min, id.facts().max))),
        Length::AtMost(id) => (2, Some((id.facts().min, id.facts().max))),
    };
    let given = |length: Length| match length {
        Length::Comfort => (0, None),
        Length::About(minutes) => (1, Some((f64::from(minutes.min), f64::from(minutes.max)))),
        Length::AtMost(minutes) => (2, Some((f64::from(minutes.min), f64::from(minutes.max)))),
    };
    for session in &guide.sessions {
        let row = session.id.facts();
        assert_eq!(given(session.length), spelled(row.length), "{}", session.id);
        assert_eq!((session.before().len(), session.after().len()), (row.item.parts.len(), row.after.len()));
        assert!(session.blocks.iter().map(|block| &block.id).eq(row.blocks), "{}", session.id);
        for block in &session.blocks {
            let row = block.id.facts();
            assert_eq!((block.activity, block.side), (row.activity, row.side), "{}", block.id);
            assert_eq!((block.steps, &block.techniques[..]), (row.steps, row.techniques), "{}", block.id);
            assert_eq!(given(block.length), spelled(row.length), "{}", block.id);
        }
    }
    assert!(guide.sources.iter().eq(SourceId::ALL.iter().map(|id| id.facts())));
    assert!(guide.quantities.iter().eq(QuantityId::ALL.iter().map(|id| id.facts())));
    assert!(
        SourceId::ALL.iter().all(|id| id.facts().id == *id)
            && QuantityId::ALL.iter().all(|id| id.facts().id == *id)
    );
}

/// Nothing that somebody acts on in haste, and no figure, rests on sources that nobody opened.
#[test]
fn what_is_urgent_and_every_figure_rests_on_a_source_that_was_opened() {
    let opened = |sources: &[SourceId]| sources.iter().any(|id| id.facts().access.is_opened());
    for id in SafetyNoteId::ALL {
        let facts = id.facts();
        assert!(facts.urgency == Urgency::Caution || opened(facts.basis.sources), "{id}");
    }
    for id in QuantityId::ALL {
        assert!(opened(id.facts().sources), "{id}");
    }
}
