use super::*;
use hand_expression::{Reader, guide, languages};

use crate::timer::Action;

/// Every session in every phase that it is for.
fn every_session(tag: &str, check: impl Fn(&Guide, &Session)) {
    let mut count = 0;
    for &phase in Phase::ALL {
        let guide = guide(Reader::new(tag).phase(phase));
        for session in &guide.sessions {
            check(&guide, session);
            count += 1;
        }
    }
    assert!(count > 5);
}

/// Every page of the practice: each block, and the three ways in which it may end.
fn practised(guide: &Guide, session: &Session) -> Vec<Vec<Item>> {
    let mut timer = Timer::new(session);
    let mut pages = Vec::new();
    while !matches!(timer.state(), State::Done(_)) {
        pages.push(practice(guide, session, &timer));
        timer.press(Action::Next).unwrap();
    }
    assert_eq!(pages.len(), session.blocks.len());
    pages.extend([End::Finished, End::Stopped, End::Limit].map(|end| done(guide, session, end)));
    pages
}

/// Where a text stands, alone or after its label.
fn find(items: &[Item], text: &str) -> Option<usize> {
    let text = Text::from(text.to_owned());
    items.iter().position(|item| item.text.ends_with(&*text.plain()))
}

fn place(items: &[Item], text: &str) -> usize {
    find(items, text).unwrap_or_else(|| panic!("{text:?} is not in {items:#?}"))
}

/// The last notes of a page, in full.
fn last<'i>(items: &'i [Item], notes: &[&SafetyNote]) -> (Vec<&'i str>, Vec<String>) {
    let texts: Vec<_> =
        items.iter().filter(|item| item.kind == Kind::NoteText).map(|item| &*item.text).collect();
    let start = texts.len().saturating_sub(notes.len());
    (texts[start..].to_vec(), notes.iter().map(|note| note.text.plain().into_owned()).collect())
}

#[test]
fn before_the_start_stand_the_notice_and_every_part_in_order_and_in_full() {
    for language in languages() {
        every_session(&language.tag().to_string(), |guide, session| {
            let items = before(guide, session);
            let notice = place(&items, &guide.notice);
            let parts =
                |parts: &[Part]| parts.iter().map(|part| place(&items, part.text())).collect::<Vec<_>>();
            let blocks = session.blocks.iter().map(|block| place(&items, &block.text)).collect();
            let order = [vec![notice], parts(session.before()), blocks, parts(session.after())].concat();
            assert!(order.is_sorted_by(|a, b| a < b), "{}: {order:?}", session.key);
        });
    }
}

#[test]
fn the_signs_of_a_session_are_the_last_that_is_read_before_the_start() {
    every_session("en", |guide, session| {
        let items = before(guide, session);
        let signs = session.parts.iter().filter(|part| matches!(part, Part::Sign(_)));
        let signs: Vec<_> = signs.filter_map(Part::note).collect();
        let (texts, expected) = last(&items, &signs);
        assert_eq!(texts, expected);
        if let Some(first) = signs.first() {
            let after = &items[place(&items, &first.text)..];
            assert!(!after.iter().any(|item| item.kind == Kind::Action));
        }
    });
}

#[test]
fn every_page_of_the_practice_ends_with_every_sign_of_the_phase() {
    for tag in ["en", "ar"] {
        every_session(tag, |guide, session| {
            let signs: Vec<_> = guide.help().collect();
            assert!(signs.len() > 10 && signs[0].urgency == Urgency::Emergency);
            for items in practised(guide, session) {
                let (texts, expected) = last(&items, &signs);
                assert_eq!(texts, expected, "{}", session.key);
                let first = place(&items, &signs[0].text);
                assert!(items[first - 1].text.contains(&*guide.labels.urgency[Urgency::Emergency]));
                assert!(!items[first..].iter().any(|item| item.kind == Kind::Action));
            }
        });
    }
}

#[test]
fn a_rule_stands_before_what_it_guards_on_every_block() {
    let holds = |items: &[Item], parts: &[Part]| {
        let mut from = 0;
        for part in parts {
            let words = part.note().map_or(part.text(), |note| &note.title);
            let found = items[from..].iter().position(|item| item.text.ends_with(&*words.plain()));
            from += found.unwrap_or_else(|| panic!("{words:?} does not follow in {items:#?}"));
        }
    };
    every_session("en", |guide, session| {
        for (block, items) in session.blocks.iter().zip(practised(guide, session)) {
            for step in block.steps {
                let step = guide.get(*step).unwrap();
                holds(&items[place(&items, &step.title)..], &step.parts);
            }
            if let Some(technique) = block.techniques.first() {
                let technique = guide.get(*technique).unwrap();
                holds(&items[place(&items, &technique.title)..], &technique.parts);
            }
            assert!(!block.steps.is_empty() || !block.techniques.is_empty());
            // Reminded of or not, each rule of the session is on the page in full.
            assert!(rules(session).all(|rule| find(&items, &rule.text).is_some()));
        }
    });
}

#[test]
fn a_rule_that_was_read_before_the_start_is_a_line_of_reminder_until_the_end_of_the_page() {
    let guide = guide(Reader::new("en").phase(Phase::FirstDays));
    let session = guide.get(hand_expression::SessionId::FirstDays).unwrap();
    let items = block(&guide, session, 0);
    let safety = place(&items, guide.labels.section.get(Section::Safety));
    let pain = guide.note(hand_expression::SafetyNoteId::StopIfPain);
    assert!(place(&items, &pain.title) < safety && place(&items, &pain.text) > safety);
    // What the session does not have is read where it is met first.
    let deep = guide.note(hand_expression::SafetyNoteId::NoDeepMassage);
    assert!(place(&items, &deep.text) < safety);
}

#[test]
fn what_is_for_afterwards_comes_after_the_last_block_and_not_with_one() {
    every_session("en", |guide, session| {
        let pages = practised(guide, session);
        let (blocks, ends) = pages.split_at(session.blocks.len());
        for part in session.after().iter().filter(|part| part.note().is_none()) {
            assert!(blocks.iter().all(|items| find(items, part.text()).is_none()), "{}", part.text());
        }
        for items in ends {
            let after = session.after().iter().filter(|part| !matches!(part, Part::Sign(_)));
            let order: Vec<_> = after.map(|part| place(items, part.text())).collect();
            assert!(order.is_sorted_by(|a, b| a < b), "{}: {order:?}", session.key);
            for part in session.before().iter().filter(|part| part.note().is_none()) {
                assert_eq!(find(items, part.text()), None);
            }
        }
    });
}
