//! The contract: what a consumer of the crate relies on.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeSet;
use std::sync::Arc;

use common::{bodies, english};
use hand_expression::*;

/// The whole guide, and that of each phase.
fn phases() -> Vec<(Option<Phase>, Arc<Guide>)> {
    let narrowed = |&phase: &Phase| (Some(phase), guide(Reader::new("en").phase(phase)));
    [(None, english())].into_iter().chain(Phase::ALL.iter().map(narrowed)).collect()
}

/// What applies in a phase, or in any where none is named.
fn applies(phases: &[Phase], phase: Option<Phase>) -> bool {
    phase.is_none_or(|phase| phases.contains(&phase))
}

fn is_action(part: &Part) -> bool {
    matches!(part, Part::Action(_))
}

#[test]
fn every_id_gets_what_it_names_wherever_its_phase_has_it() {
    /// Of what has phases of its own, and of what a guide always has.
    macro_rules! all {
        ($guide:ident $phase:ident: $($Id:ty $(, $phases:expr)?;)+) => { $(
            for &id in <$Id>::ALL {
                let applies = true $( && applies($phases(id), $phase) )?;
                let got = $guide.get(id);
                assert_eq!(got.is_some(), applies, "{id} in {:?}", $phase);
                assert!(got.is_none_or(|got| got.id == id), "{id}");
            }
        )+ };
    }
    for (phase, guide) in phases() {
        let blocks = |id: BlockId| {
            let plans = SessionId::ALL.iter().map(|session| session.facts());
            let has = plans.filter(|plan| plan.blocks.contains(&id)).flat_map(|plan| plan.item.phases);
            has.copied().collect::<Vec<_>>().leak() as &[Phase]
        };
        let pictures = |id: IllustrationId| match id.facts().subject {
            Subject::Technique(id) => id.facts().phases,
            Subject::Step(id) => id.facts().phases,
            Subject::Topic(id) => id.facts().phases,
            Subject::Preparation(id) => id.facts().phases,
            Subject::Problem(id) => id.facts().phases,
            Subject::Rule(id) => id.facts().phases,
            _ => Phase::ALL,
        };
        all! { guide phase:
            PreparationId, |id: PreparationId| id.facts().phases;
            MassageId, |id: MassageId| id.facts().phases;
            TechniqueId, |id: TechniqueId| id.facts().phases;
            StepId, |id: StepId| id.facts().phases;
            SessionId, |id: SessionId| id.facts().item.phases;
            BlockId, blocks;
            SafetyNoteId, |id: SafetyNoteId| id.facts().phases;
            ProblemId, |id: ProblemId| id.facts().phases;
            TopicId, |id: TopicId| id.facts().phases;
            IllustrationId, pictures;
            TermId;
            SourceId;
            QuantityId;
        }
        for &id in SafetyNoteId::ALL {
            assert_eq!(*guide.note(id), *english().note(id), "{id} in {phase:?}");
            assert_eq!(guide.note(id).id, id);
        }
    }
}

#[test]
fn every_key_finds_its_item_and_no_other_text_finds_any() {
    for (phase, guide) in phases() {
        for item in guide.items() {
            assert_eq!(guide.find(item.key()).map(ItemRef::key), Some(item.key()));
            for field in item.texts() {
                let key = format!("{}.{}", item.key(), field.name);
                assert_eq!(guide.find(&key).map(ItemRef::key), Some(item.key()), "{key} in {phase:?}");
            }
            for part in item.parts() {
                let found = guide.find(part.key()).unwrap();
                assert_eq!(found.key(), part.note().map_or(item.key(), |note| note.key), "{}", part.key());
            }
        }
    }
    let before_birth = guide(Reader::new("en").phase(Phase::BeforeBirth));
    assert!(before_birth.find("session-comfort").is_none() && english().find("session-comfort").is_some());
    for no_key in
        ["", ".", "step-expres", "step-express.", "step-express.pres", "step-express.press.press", "title"]
    {
        assert!(english().find(no_key).is_none(), "{no_key:?}");
    }
}

#[test]
fn every_section_is_in_reading_order_and_holds_what_belongs_to_it() {
    for (_, guide) in phases() {
        let sections: Vec<_> = guide.items().map(ItemRef::section).collect();
        assert!(sections.is_sorted());
        for &section in Section::ALL {
            let keys: Vec<_> = guide.section(section).map(ItemRef::key).collect();
            let expected = guide.items().filter(|item| item.section() == section).map(ItemRef::key);
            assert!(expected.eq(keys.iter().copied()), "{section}");
            assert_eq!(keys.is_empty(), section == Section::Sources, "{section}");
        }
        let keys: BTreeSet<_> = guide.items().map(ItemRef::key).collect();
        assert_eq!(keys.len(), guide.items().count(), "no item stands twice");
    }
}

/// Most of the emergencies guard no action and stand in no step, so this is where a reader of steps meets them.
#[test]
fn help_has_every_sign_of_the_phase_most_urgent_first() {
    for (phase, guide) in phases() {
        let signs = SafetyNoteId::ALL.iter().copied().filter(|id| {
            let facts = id.facts();
            facts.urgency.is_sign() && applies(facts.phases, phase)
        });
        assert!(guide.help().map(|note| note.id).eq(signs), "{phase:?}");
        assert!(guide.help().map(|note| note.urgency).is_sorted(), "{phase:?}");
    }
    for id in SafetyNoteId::ALL.iter().filter(|id| id.facts().urgency == Urgency::Emergency) {
        assert!(!id.facts().phases.is_empty());
        for &phase in id.facts().phases {
            let guide = guide(Reader::new("en").phase(phase));
            assert!(guide.help().any(|note| note.id == *id), "{id} cannot be reached in {phase}");
        }
    }
}

#[test]
fn a_note_is_kept_once_wherever_it_stands() {
    for (phase, guide) in phases() {
        let mut seen = 0;
        for (id, parts) in bodies(&guide) {
            for part in parts {
                let (Part::Rule(note) | Part::Sign(note)) = part else { continue };
                let of_safety = guide.safety.iter().find(|other| other.id == note.id);
                assert!(
                    of_safety.is_some_and(|other| Arc::ptr_eq(note, other)),
                    "{id}: {} in {phase:?}",
                    note.id
                );
                assert_eq!(matches!(part, Part::Sign(_)), note.urgency.is_sign(), "{id}: {}", note.id);
                assert!(std::ptr::eq(guide.note(note.id), &**note), "{id}: {}", note.id);
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen} in {phase:?}");
    }
}

#[test]
fn the_gate_of_a_phase_comes_first_in_everything_with_an_action_and_nowhere_else() {
    let is_gate = |part: &Part| part.note().is_some_and(|note| note.id == SafetyNoteId::AskFirst);
    let guide = guide(Reader::new("en").phase(Phase::BeforeBirth));
    assert_eq!(guide.phase, Some(Phase::BeforeBirth));
    let (mut gated, mut free) = (0, 0);
    for item in guide.items() {
        let (parts, (_, blocks)) = (item.parts(), item.blocks());
        // A session's blocks are actions too.
        if parts.iter().any(is_action) || !blocks.is_empty() {
            assert!(matches!(&parts[0], rule @ Part::Rule(_) if is_gate(rule)), "{} has no gate", item.key());
            assert!(!parts[1..].iter().any(is_gate), "{} repeats the gate", item.key());
            gated += 1;
        } else {
            // Where it guards nothing, the gate would only teach readers to skip it.
            assert!(!parts.iter().any(is_gate), "{} is gated for nothing", item.key());
            free += 1;
        }
    }
    assert!(gated > 15 && free > 15, "{gated} {free}");
    for session in &guide.sessions {
        assert!(session.before().first().is_some_and(is_gate), "{}", session.key);
    }
    for phase in [Phase::FirstDays, Phase::Established] {
        let guide = hand_expression::guide(Reader::new("en").phase(phase));
        assert!(!bodies(&guide).iter().any(|(_, parts)| parts.iter().any(is_gate)), "{phase}");
    }
}

#[test]
fn a_rule_that_guards_nothing_in_a_phase_is_left_out() {
    let whole = english();
    let mut left_out = 0;
    for &phase in Phase::ALL {
        let guide = guide(Reader::new("en").phase(phase));
        for item in guide.items() {
            let (before, blocks) = item.blocks();
            let (first, last) =
                item.parts().split_at(if blocks.is_empty() { item.parts().len() } else { before });
            for (list, acts_after) in [(first, !blocks.is_empty()), (last, false)] {
                let action = list.iter().rposition(is_action).unwrap_or(0);
                let rule = list.iter().rposition(|part| matches!(part, Part::Rule(_))).unwrap_or(0);
                assert!(acts_after || rule <= action, "{} in {phase}", item.key());
            }
            // And nothing else is, but the gate where it was not at the head.
            let there: BTreeSet<_> = item.parts().iter().map(Part::key).collect();
            let gone = |part: &&Part| applies(part.phases(), Some(phase)) && !there.contains(part.key());
            for part in whole.find(item.key()).unwrap().parts().iter().filter(gone) {
                assert!(matches!(part, Part::Rule(_)), "{} lost {} in {phase}", item.key(), part.key());
                left_out += 1;
            }
        }
    }
    assert!(left_out > 0, "no rule is idle in any phase, so this test shows nothing");
}

#[test]
fn before_the_birth_nothing_speaks_of_a_baby_at_hand() {
    let guide = guide(Reader::new("en").phase(Phase::BeforeBirth));
    assert!(guide.get(TechniqueId::ReversePressure).is_none() && guide.get(ProblemId::TooFull).is_none());
    assert!(guide.sessions.iter().all(|session| session.id == SessionId::BeforeBirth));
    assert!(guide.get(SafetyNoteId::BabyNappies).is_none());
    let steps: String =
        guide.steps.iter().flat_map(|step| &step.parts).map(|part| part.text().as_str()).collect();
    assert!(steps.contains("Finish after 10 minutes") && !steps.contains("slow drips on both sides"));
    let numbers: Vec<_> = guide.massage.techniques.iter().map(|technique| technique.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as u8).collect::<Vec<_>>(), "places are counted anew");
    let massages =
        guide.sessions.iter().flat_map(|session| &session.blocks).flat_map(|block| &block.techniques);
    assert!(massages.copied().all(|id| guide.get(id).is_some()));
}

#[test]
fn after_the_birth_nothing_speaks_of_pregnancy() {
    for phase in [Phase::FirstDays, Phase::Established] {
        let guide = guide(Reader::new("en").phase(phase));
        assert!(guide.get(SafetyNoteId::AskFirst).is_none());
        for section in [Section::Preparation, Section::Massage, Section::Steps, Section::Sessions] {
            for item in guide.section(section) {
                let signs = item.parts().iter().filter(|part| matches!(part, Part::Sign(_)));
                let signs: Vec<_> = signs.map(Part::text).collect();
                for text in item.parts().iter().map(Part::text).chain(item.texts().map(|field| field.text)) {
                    assert!(!text.contains("pregnant"), "{phase}: {text}");
                    // Only a sign calls it, in the weeks after the birth too.
                    assert!(!text.contains("maternity unit") || signs.contains(&text), "{phase}: {text}");
                }
            }
        }
    }
}

#[test]
fn everything_in_the_guide_stands_in_some_phase() {
    let narrowed: Vec<_> = phases().into_iter().filter(|(phase, _)| phase.is_some()).collect();
    for item in english().items() {
        let of_phases: Vec<_> = narrowed.iter().filter_map(|(_, guide)| guide.find(item.key())).collect();
        assert!(!of_phases.is_empty(), "{}", item.key());
        for part in item.parts() {
            let there = of_phases.iter().any(|item| item.parts().contains(part));
            assert!(there, "{}: {}", item.key(), part.key());
        }
        for field in item.texts() {
            let there = of_phases.iter().any(|item| item.texts().any(|other| other.name == field.name));
            assert!(there, "{}.{}", item.key(), field.name);
        }
    }
}

#[test]
fn a_reading_shows_a_note_whole_first_and_as_a_reminder_after() {
    for (phase, guide) in phases() {
        let mut reading = guide.reading();
        let (mut whole, mut again) = (BTreeSet::new(), 0);
        for step in &guide.steps {
            let shown = reading.item(step);
            assert_eq!(shown.len(), step.parts.len());
            for (shown, part) in shown.iter().zip(&step.parts) {
                match (*shown, part) {
                    (Shown::Rule(note), Part::Rule(of_part)) | (Shown::Sign(note), Part::Sign(of_part)) => {
                        assert_eq!(note.id, of_part.id);
                        assert!(whole.insert(note.id), "{} is whole twice", note.id);
                    }
                    (Shown::RuleAgain(note), Part::Rule(of_part))
                    | (Shown::SignAgain(note), Part::Sign(of_part)) => {
                        assert_eq!(note.id, of_part.id);
                        assert!(whole.contains(&note.id), "{} is a reminder of nothing", note.id);
                        again += 1;
                    }
                    (Shown::Action(action), Part::Action(of_part)) => assert_eq!(action, of_part),
                    (Shown::Tip(tip), Part::Tip(of_part)) => assert_eq!(tip, of_part),
                    (shown, part) => panic!("{shown:?} for {part:?}"),
                }
                assert_eq!(shown.is_again(), matches!(shown, Shown::RuleAgain(_) | Shown::SignAgain(_)));
            }
        }
        assert!(!whole.is_empty() && again > 0, "{phase:?}");
        // Whoever opens a note wants it whole, and has then read it.
        let pain = guide.note(SafetyNoteId::StopIfPain);
        assert!(matches!(guide.reading().item(pain)[..], [Shown::Rule(_)]));
        assert!(matches!(reading.item(pain)[..], [Shown::Rule(note)] if note.id == pain.id));
        let mut fresh = guide.reading();
        fresh.item(pain);
        assert!(
            fresh
                .item(&guide.steps[0])
                .iter()
                .any(|shown| matches!(shown, Shown::RuleAgain(note) if note.id == pain.id))
        );
    }
}

#[test]
fn a_reading_turns_every_item_over_with_blocks_in_their_place() {
    for (_, guide) in phases() {
        let mut turns = guide.reading().peekable();
        let mut reading = guide.reading();
        for item in guide.items() {
            assert!(
                matches!(turns.next(), Some(Turn::Item(turned)) if turned.key() == item.key()),
                "{}",
                item.key()
            );
            let mut shown = Vec::new();
            while let Some(Turn::Part(part)) = turns.next_if(|turn| matches!(turn, Turn::Part(_))) {
                shown.push(part);
            }
            assert_eq!(format!("{shown:?}"), format!("{:?}", reading.item(item)), "{}", item.key());
        }
        assert!(turns.next().is_none());
        for session in &guide.sessions {
            let shown = guide.reading().item(session);
            let of_blocks = shown.iter().skip(session.before().len()).map_while(|shown| match shown {
                Shown::Block(block) => Some(block.id),
                _ => None,
            });
            assert!(of_blocks.eq(session.blocks.iter().map(|block| block.id)), "{}", session.key);
            assert_eq!(shown.len(), session.before().len() + session.blocks.len() + session.after().len());
        }
    }
}

#[test]
fn the_notice_says_what_really_happened_to_the_words() {
    assert!(english().notice.contains("No midwife, doctor or lactation"));
    assert!(languages().iter().all(|language| language.status() == Status::Draft));
}

#[test]
fn every_label_has_a_word() {
    let labels = &english().labels;
    macro_rules! said {
        ($($names:ident: $Id:ty),+) => { $(
            assert!(<$Id>::ALL.iter().all(|&id| !labels.$names[id].is_empty()), stringify!($names));
            assert!(labels.$names.iter().map(|(id, _)| id).eq(<$Id>::ALL.iter().copied()), stringify!($names));
            assert!(labels.$names.iter().all(|(id, word)| word == labels.$names.get(id)), stringify!($names));
        )+ };
    }
    said!(section: Section, urgency: Urgency, urgency_meaning: Urgency, concern: Concern, phase: Phase);
    said!(evidence: Evidence, label: Label);
    assert_eq!(english().word(Label::Tip), &labels.label[Label::Tip]);
}

#[test]
fn a_text_is_used_like_a_string() {
    let title = english().steps[0].title.clone();
    let (borrowed, same): (&str, &str) = (title.as_ref(), "Stimulate the nipple");
    assert!(borrowed == same && title == *same && title == same && title != *"else" && title != "else");
    assert!(BTreeSet::from([title]).contains(same));
}

#[test]
fn a_language_row_is_what_it_says() {
    let english = &languages()[0];
    assert_eq!(english.tag().to_string(), "en");
    assert_eq!((english.english_name(), english.direction()), ("English", Direction::Ltr));
    assert_eq!(english.wordings(), Wording::ALL);
    assert!(languages().iter().all(|language| language.tag() != &LanguageIdentifier::default()));
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
fn urgencies_sort_with_the_most_urgent_first() {
    use Urgency::*;
    assert!(Emergency < SameDay && SameDay < Soon && Soon < Stop && Stop < Caution);
}
