//! What a release promises: an id stays. `tests/ids.txt` lists every one, with the urgency of each safety note.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use std::collections::BTreeSet;
use std::fmt::Display;

use hand_expression::*;

/// Every id, as a line.
fn ids() -> BTreeSet<String> {
    fn add<T: Display>(ids: &mut BTreeSet<String>, kind: &str, all: &[T]) {
        ids.extend(all.iter().map(|id| format!("{kind} {id}")));
    }
    let mut ids = BTreeSet::new();
    add(&mut ids, "activity", Activity::ALL);
    add(&mut ids, "block", BlockId::ALL);
    add(&mut ids, "concern", Concern::ALL);
    add(&mut ids, "direction", Direction::ALL);
    add(&mut ids, "evidence", Evidence::ALL);
    add(&mut ids, "illustration", IllustrationId::ALL);
    add(&mut ids, "label", Label::ALL);
    add(&mut ids, "phase", Phase::ALL);
    add(&mut ids, "preparation", PreparationId::ALL);
    add(&mut ids, "problem", ProblemId::ALL);
    add(&mut ids, "quantity", QuantityId::ALL);
    add(&mut ids, "section", Section::ALL);
    add(&mut ids, "session", SessionId::ALL);
    add(&mut ids, "side", Side::ALL);
    add(&mut ids, "source", SourceId::ALL);
    add(&mut ids, "status", Status::ALL);
    add(&mut ids, "step", StepId::ALL);
    add(&mut ids, "technique", TechniqueId::ALL);
    add(&mut ids, "term", TermId::ALL);
    add(&mut ids, "topic", TopicId::ALL);
    add(&mut ids, "unit", Unit::ALL);
    add(&mut ids, "urgency", Urgency::ALL);
    add(&mut ids, "wording", Wording::ALL);
    ids.extend(SafetyNoteId::ALL.iter().map(|id| format!("safety {id} {}", id.facts().urgency)));
    ids.extend(languages().iter().map(|language| format!("language {}", language.tag())));
    #[cfg(feature = "export")]
    add(&mut ids, "format", export::Format::ALL);
    #[cfg(feature = "illustrations")]
    {
        add(&mut ids, "areola-tone", AreolaTone::ALL);
        add(&mut ids, "body-shape", BodyShape::ALL);
        add(&mut ids, "skin-tone", SkinTone::ALL);
        add(&mut ids, "theme", Theme::ALL);
    }
    ids
}

#[cfg(feature = "all-languages")]
#[test]
fn no_id_goes_away_unnoticed() {
    let listed: BTreeSet<String> = include_str!("ids.txt").lines().map(str::to_owned).collect();
    // What a build leaves out is not there to compare.
    let there = |id: &String| match id.split(' ').next().unwrap() {
        "format" => cfg!(feature = "export"),
        "areola-tone" | "body-shape" | "skin-tone" | "theme" => cfg!(feature = "illustrations"),
        _ => true,
    };
    let listed: BTreeSet<_> = listed.into_iter().filter(there).collect();
    let ids = ids();
    let gone: Vec<_> = listed.difference(&ids).collect();
    assert!(
        gone.is_empty(),
        "a guide that was stored or an app that names these would break: {gone:#?}\n\
         Bring them back, or make a major release, name them in CHANGELOG.md, and take them out of tests/ids.txt."
    );
    let new: Vec<_> = ids.difference(&listed).collect();
    assert!(new.is_empty(), "new ids are promises too; add these lines to tests/ids.txt, in order: {new:#?}");
}

/// What an application shares between threads, and copies.
#[test]
fn types_are_what_an_application_needs_them_to_be() {
    fn shared<T: Send + Sync + std::fmt::Debug>() {}
    shared::<Library>();
    shared::<LibraryBuilder>();
    shared::<Guide>();
    shared::<Text>();
    shared::<OverlayError>();
    shared::<UnknownId>();
    fn plain<T: Clone + PartialEq>() {}
    plain::<Guide>();
    plain::<Part>();
    plain::<SafetyNote>();
    fn id<T: Copy + Eq + Ord + std::hash::Hash + std::str::FromStr<Err = UnknownId>>() {}
    id::<SafetyNoteId>();
    id::<StepId>();
    id::<Wording>();
}
