//! A guide is few pieces of memory, and asking for one that is kept takes none.
//!
//! The dev-dependency puts its counting allocator under all of this file, and counts for each thread alone.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "all-languages", feature = "overlay"))]

use std::sync::Arc;

use allocation_counter::measure;
use hand_expression::*;
use unic_langid::langid;

/// How many allocations a guide owns that is made here for the first time.
fn owned(name: &str, make: impl FnOnce() -> Arc<Guide>) {
    let mut guide = None;
    let live = measure(|| guide = Some(make())).count_current;
    // Nothing at all would be one that was there before.
    assert!((1..=120).contains(&live), "the guide of {name} owns {live} allocations");
}

/// One test, since another that asked for the same guides would make them first.
#[test]
fn a_guide_owns_few_allocations_and_asking_again_makes_none() {
    // What all guides share is made with the first, whichever it is.
    let early = Reader::new("en").phase(Phase::BeforeBirth);
    guide(&early);
    for language in languages() {
        owned(&language.tag().to_string(), || guide(language.tag()));
    }
    owned("a phase", || guide(Reader::new("ar").phase(Phase::FirstDays)));
    owned("a wording", || guide(Reader::new("fr").wording(Wording::Chest)));

    let words = "-own = own\nstep-express =\n    .title = Own\n";
    let builder = Library::builder().overlay(langid!("en"), words).overlay(langid!("ar"), words);
    let library = builder.overlay(langid!("ar"), "step-form-c =\n    .title = Own\n").build().unwrap();
    library.guide(&early);
    owned("English words of an application", || library.guide("en"));
    owned("Arabic words of an application", || library.guide("ar"));

    let (tag, list) = (langid!("es-MX"), [langid!("xx"), langid!("es-MX"), langid!("en")]);
    let again: [(&str, &dyn Fn() -> Arc<Guide>); 6] = [
        ("a tag", &|| guide("es")),
        ("a header", &|| guide("zh-TW, es-MX;q=0.9, en;q=0.8")),
        ("a reader", &|| guide(&early)),
        ("a language", &|| guide(&tag)),
        ("a list", &|| guide(&list)),
        ("a library", &|| library.guide("ar")),
    ];
    for (name, ask) in again {
        let kept = ask();
        let mut same = None;
        let total = measure(|| same = Some(ask())).count_total;
        assert!(same.is_some_and(|same| Arc::ptr_eq(&same, &kept)), "{name}");
        assert_eq!(total, 0, "asking again by {name} allocates");
    }
}

/// Nor does reading: it hands out what is there.
#[test]
fn looking_up_and_reading_allocate_nothing() {
    let guide = guide(Reader::new("en").phase(Phase::Established));
    let read = measure(|| {
        assert!(guide.get(StepId::Express).is_some() && guide.get(SessionId::BeforeBirth).is_none());
        assert_eq!(guide.note(SafetyNoteId::StopIfPain).id, SafetyNoteId::StopIfPain);
        assert!(guide.find("step-express.press").is_some());
        assert!(guide.help().count() > 0 && !guide.word(Label::Tip).is_empty());
        assert!(guide.items().all(|item| item.texts().all(|field| !field.text.is_empty())));
        assert!(guide.items().flat_map(ItemRef::parts).all(|part| !part.text().is_empty()));
    });
    assert_eq!(read.count_total, 0);
}
