//! Nothing is lost on the way to a better order: `guards.txt` has, for every action, tip and block, the safety notes that stood before it
//! in the first edition, where rules and signs were one thing. Each rule still stands before that passage; each sign is in that item and
//! in the help of its phases.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use std::collections::BTreeSet;
use std::sync::Arc;

use hand_expression::*;

/// The first edition's notes, as many as there were: a line is never made shorter in silence.
const LINES: usize = 662;
const NOTES: usize = 1_934;

/// One line: `phase item.passage: note note | without note: reason`, or `| gone: reason`.
struct Line<'l> {
    whole: &'l str,
    phase: Option<Phase>,
    item: &'l str,
    passage: &'l str,
    notes: Vec<SafetyNoteId>,
    /// Rules that do not stand before it any more, and signs that are not in its item.
    without: BTreeSet<SafetyNoteId>,
    /// Whether the passage itself is gone.
    gone: bool,
}

fn lines() -> Vec<Line<'static>> {
    let text = include_str!("guards.txt").lines();
    text.filter(|line| !line.starts_with('#') && !line.is_empty()).map(line).collect()
}

fn line(whole: &str) -> Line<'_> {
    let (line, excuse) = whole.split_once(" | ").map_or((whole, None), |(line, excuse)| (line, Some(excuse)));
    let (head, notes) = line.split_once(':').unwrap_or_else(|| panic!("no colon in {whole:?}"));
    let (phase, key) = head.split_once(' ').unwrap();
    let (item, passage) = key.split_once('.').unwrap();
    let ids =
        |text: &str| text.split_whitespace().map(|id| id.parse().unwrap()).collect::<Vec<SafetyNoteId>>();
    let (mut without, mut gone) = (BTreeSet::new(), false);
    if let Some(excuse) = excuse {
        let (what, reason) = excuse.split_once(": ").unwrap_or_else(|| panic!("no reason in {whole:?}"));
        assert!(reason.split_whitespace().count() > 2, "a reason is a sentence: {whole:?}");
        match what.strip_prefix("without ") {
            Some(rules) => without.extend(ids(rules)),
            None => gone = what == "gone",
        }
        assert!(gone || !without.is_empty(), "it says neither \"without\" nor \"gone\": {whole:?}");
    }
    let phase = (phase != "any").then(|| phase.parse().unwrap());
    Line { whole, phase, item, passage, notes: ids(notes), without, gone }
}

fn english(phase: Option<Phase>) -> Arc<Guide> {
    let reader = Reader::new("en");
    guide(match phase {
        Some(phase) => reader.phase(phase),
        None => reader,
    })
}

fn phases() -> impl Iterator<Item = Option<Phase>> {
    std::iter::once(None).chain(Phase::ALL.iter().copied().map(Some))
}

/// What is read of an item, in order.
enum Read<'g> {
    Rule(SafetyNoteId),
    Sign(SafetyNoteId),
    /// An action, a tip or a block, by its name.
    Passage {
        name: &'g str,
        acts: bool,
    },
}

fn read<'g>(item: ItemRef<'g>) -> Vec<Read<'g>> {
    let part = |part: &'g Part| match part {
        Part::Rule(note) => Read::Rule(note.id),
        Part::Sign(note) => Read::Sign(note.id),
        Part::Action(action) => Read::Passage { name: action.name, acts: true },
        Part::Tip(tip) => Read::Passage { name: tip.name, acts: false },
    };
    let (before, blocks) = item.blocks();
    let (first, last) = item.parts().split_at(before);
    let block = |block: &'g Block| Read::Passage { name: block.key, acts: true };
    first.iter().map(part).chain(blocks.iter().map(block)).chain(last.iter().map(part)).collect()
}

#[test]
fn the_first_edition_is_written_down_whole() {
    let lines = lines();
    assert_eq!(lines.len(), LINES);
    assert_eq!(lines.iter().map(|line| line.notes.len()).sum::<usize>(), NOTES);
    let keys: BTreeSet<_> = lines.iter().map(|line| line.whole.split(':').next().unwrap()).collect();
    assert_eq!(keys.len(), LINES, "a line is there twice");
}

#[test]
fn what_guarded_an_action_guards_it_still_and_no_sign_was_lost() {
    let mut wrong = Vec::new();
    for Line { whole, phase, item, passage, notes, without, gone } in lines() {
        let guide = english(phase);
        let Some(found) = guide.find(item) else {
            wrong.push(format!("{item} is not there any more; if that is meant, say why: {whole}"));
            continue;
        };
        let body = read(found);
        let place =
            body.iter().position(|part| matches!(part, Read::Passage { name, .. } if *name == passage));
        if place.is_none() != gone {
            wrong.push(match gone {
                true => format!("it is there again; take \"| gone\" off: {whole}"),
                false => format!("{passage} is gone; if that is meant, add \" | gone: \" and why: {whole}"),
            });
            continue;
        }
        let before = &body[..place.unwrap_or(body.len())];
        for id in notes {
            if guide.note(id).urgency.is_sign() {
                let there = body.iter().any(|part| matches!(part, Read::Sign(sign) if *sign == id));
                if there && without.contains(&id) {
                    wrong.push(format!("{item} has the sign {id}; take it off after \"without\": {whole}"));
                }
                if !there && !without.contains(&id) {
                    wrong.push(format!("{item} has lost the sign {id}: {whole}"));
                }
                if there && guide.help().all(|sign| sign.id != id) {
                    wrong.push(format!("help() lacks the sign {id}: {whole}"));
                }
                continue;
            }
            let guards = before.iter().any(|part| matches!(part, Read::Rule(rule) if *rule == id));
            if !guards && !gone && !without.contains(&id) {
                wrong.push(format!("the rule {id} does not stand before {item}.{passage} any more: {whole}"));
            }
            if guards && without.contains(&id) {
                wrong.push(format!("the rule {id} stands there; take it off after \"without\": {whole}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_guards_an_action() {
    for phase in phases() {
        for item in english(phase).items() {
            let body = read(item);
            for (place, part) in body.iter().enumerate() {
                let Read::Rule(rule) = part else { continue };
                let acts = body[place..].iter().any(|part| matches!(part, Read::Passage { acts: true, .. }));
                assert!(acts, "{} {phase:?}: nothing that {rule} guards comes after it", item.key());
            }
        }
    }
}

/// Signs stand together: at the end, or where the advice of a problem would be wrong for whoever has them, at its head.
#[test]
fn no_sign_stands_between_actions() {
    for phase in phases() {
        for item in english(phase).items() {
            let body = read(item);
            let sign = |part: &Read<'_>| matches!(part, Read::Sign(_));
            let gate = phase.and_then(Phase::gate);
            // The gate of a phase comes before everything.
            let head = body
                .iter()
                .take_while(|part| sign(part) || matches!(part, Read::Rule(id) if Some(*id) == gate));
            let head = if let ItemRef::Problem(_) = item { head.count() } else { 0 };
            let rest = body[head..].iter().skip_while(|part| !sign(part));
            assert!(rest.into_iter().all(sign), "{} {phase:?}: a sign stands between actions", item.key());
        }
    }
}

#[test]
fn every_sign_is_in_the_help_of_each_of_its_phases_most_urgent_first() {
    for phase in phases() {
        let guide = english(phase);
        let help: Vec<_> = guide.help().map(|sign| sign.id).collect();
        let signs: Vec<_> = SafetyNoteId::ALL
            .iter()
            .copied()
            .filter(|id| id.facts().urgency.is_sign())
            .filter(|id| phase.is_none_or(|phase| id.facts().phases.contains(&phase)))
            .collect();
        assert_eq!(help, signs, "{phase:?}");
        assert!(help.is_sorted_by_key(|id| id.facts().urgency), "{phase:?}");
    }
}

#[test]
fn a_sign_says_whom_to_call_and_a_rule_nobody() {
    for id in SafetyNoteId::ALL {
        let facts = id.facts();
        assert_eq!(facts.contact.is_some(), facts.urgency.is_sign(), "{id}");
    }
}

#[test]
fn the_gate_of_a_phase_comes_first_in_everything_with_an_action() {
    let mut gated = 0;
    for &phase in Phase::ALL {
        for item in english(Some(phase)).items() {
            let body = read(item);
            let acts = body.iter().any(|part| matches!(part, Read::Passage { acts: true, .. }));
            let gates =
                body.iter().filter(|part| matches!(part, Read::Rule(id) if Some(*id) == phase.gate()));
            let expected = usize::from(acts && phase.gate().is_some());
            assert_eq!(gates.count(), expected, "{} {phase}", item.key());
            if expected == 1 {
                gated += 1;
                assert!(
                    matches!(body[0], Read::Rule(id) if Some(id) == phase.gate()),
                    "{} {phase}",
                    item.key()
                );
            }
        }
    }
    assert!(gated > 15, "{gated}");
}

/// Words of rules and signs before the first thing to do.
fn words_before(session: SessionId, phase: Phase) -> usize {
    let guide = english(Some(phase));
    let body = read(guide.find(session.as_str()).unwrap());
    let before = body.into_iter().take_while(|part| !matches!(part, Read::Passage { acts: true, .. }));
    let text = |part| match part {
        Read::Rule(id) | Read::Sign(id) => guide.note(id).text.split_whitespace().count(),
        Read::Passage { .. } => 0,
    };
    before.map(text).sum()
}

/// A warning that is too long to be read guards nobody.
#[test]
fn a_plan_begins_soon() {
    let first_days = words_before(SessionId::FirstDays, Phase::FirstDays);
    assert!(first_days <= 90, "{first_days} words");
    let before_birth = words_before(SessionId::BeforeBirth, Phase::BeforeBirth);
    assert!(before_birth <= 220, "{before_birth} words");
}
