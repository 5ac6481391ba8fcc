//! All of the article is here: every claim of it, and every disagreement about it, has its place.
//!
//! S1 to S28 are the claims of the article that this guide was asked to carry, restated. T1 to T13 are the points on
//! which sources disagree. A row says which content carries it, and words that must be found there.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use common::{english, texts};
use hand_expression::SourceId;

/// A claim, the item that carries it, and words that its text must hold (in the default wording).
const CLAIMS: &[(&str, &str, &str)] = &[
    ("S2: it is shown on a balloon", "topic-model", "balloon"),
    ("S3: taking milk out with one's own hands", "topic-what-it-is", "with your own hands"),
    ("S3: the term", "term-hand-expression", "Taking out milk with the hands"),
    ("S4: practice may start before the birth", "topic-before-birth", "last weeks of pregnancy"),
    ("S5: only after a talk with the care provider", "safety-ask-first", "until your midwife or doctor says"),
    ("S6: tops up what the baby takes", "topic-when-it-helps", "top up"),
    ("S7: useful through the whole time of feeding", "topic-when-it-helps", "for as long as you feed"),
    ("S8: can bring relief", "topic-when-it-helps", "relief"),
    ("S9: may keep engorgement away", "topic-when-it-helps", "may help to keep painful fullness away"),
    ("S9: prevention of ducts and mastitis is unproven", "topic-why-massage", "not enough good evidence"),
    ("S11: step 1, stimulate the nipple", "step-stimulate", "Stimulate the nipple"),
    ("S12: step 2, the lactiferous sinuses", "step-find-spot", "lactiferous sinuses"),
    (
        "S13: at the edge of the areola or inside it",
        "step-find-spot",
        "inside yours, at its edge or outside it",
    ),
    ("S14: they feel like small beans", "step-find-spot", "bean-like"),
    ("S14: the term says so too", "term-lactiferous-sinus", "little beans"),
    ("S15: step 3, a C with two fingers", "step-form-c", "Form a C"),
    ("S16: step 4, press, compress, release", "step-express", "Press, compress, release"),
    ("S17: step 5, change sides and do it again", "step-switch-sides", "do it all again"),
    ("S18: the aim is not to squeeze milk out", "topic-let-down", "not squeezing milk out"),
    ("S19: the motion signals the brain", "topic-let-down", "sends a signal to your brain"),
    ("S19: and so says the step", "step-stimulate", "tells your brain"),
    ("S20: mammary glands make the milk", "term-mammary-gland", "makes milk"),
    ("S21: massage works on the tissue over the glands", "topic-why-massage", "tissue around them"),
    ("S22: massage may raise supply", "topic-why-massage", "may help you get more milk"),
    ("S23: some say that it prevents", "topic-why-massage", "helps to prevent and relieve"),
    ("S24: it may relieve everyday fullness", "topic-why-massage", "may ease everyday fullness"),
    ("S25: nipple and areola are not what is massaged", "massage", "Leave the nipple and the areola out"),
    ("S26: what is massaged is the tissue above", "massage", "above the areola"),
    ("S28: paired wording", "guide", "breast or chest"),
    ("S28: the care provider", "term-care-provider", "Care provider"),
];

/// A disagreement between sources, the item that states it, and words of the careful line.
const CONFLICTS: &[(&str, &str, &str)] = &[
    ("T1: sinuses", "step-find-spot", "no pouches that store milk"),
    ("T2: where the fingers go", "step-find-spot", "from the tip of the nipple"),
    ("T3: signal or squeeze", "topic-let-down", "Gentle presses do both"),
    ("T4: massage for ducts and mastitis", "topic-why-massage", "Do not massage a hot, red, swollen"),
    ("T5: areola and nipple in massage", "topic-what-to-massage", "keeps the three kinds of touch apart"),
    ("T6: who should not before birth", "safety-ask-first", "twins, a small baby or high blood pressure"),
    ("T7: heat or cold", "safety-warmth", "Newer advice is to cool it"),
    ("T8: how much milk to take out of a sore side", "safety-inflamed-keep-feeding", "usual rhythm"),
    ("T8: the fever line", "safety-fever", "keeps to the lower line"),
    ("T9: how long a lump may stay", "safety-lump", "keeps to the short times"),
    ("T10: storage times", "topic-storing", "give different times"),
    ("T11: how much colostrum", "topic-how-much", "names no target"),
    ("T12: when to express first", "topic-first-days", "within the first hours"),
    ("T13: washing the skin", "preparation-wash-hands", "clean hands are enough"),
];

fn missing(rows: &[(&str, &str, &str)]) -> Vec<String> {
    let texts = texts(&english());
    rows.iter()
        .filter(|(_, item, words)| {
            !texts.iter().any(|(place, text)| {
                place.split('.').next() == Some(*item) && text.to_lowercase().contains(&words.to_lowercase())
            })
        })
        .map(|(claim, item, words)| format!("{claim}: {item} does not say {words:?}"))
        .collect()
}

#[test]
fn every_claim_of_the_article_is_carried() {
    let missing = missing(CLAIMS);
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_claim_of_the_ledger_has_a_row() {
    // S1 and S27 are about who made the video, S10 about the number of steps: they have tests of their own below.
    for number in (2..=28).filter(|number| ![10, 27].contains(number)) {
        let prefix = format!("S{number}:");
        assert!(CLAIMS.iter().any(|(claim, ..)| claim.starts_with(&prefix)), "{prefix} has no row");
    }
    for number in 1..=13 {
        let prefix = format!("T{number}:");
        assert!(CONFLICTS.iter().any(|(conflict, ..)| conflict.starts_with(&prefix)), "{prefix} has no row");
    }
}

#[test]
fn s1_and_s27_the_article_and_its_teacher_are_a_source() {
    let guide = english();
    let id: SourceId = "educated-birth".parse().unwrap();
    let article = guide.get(id).unwrap();
    assert_eq!(article.publisher, "The Educated Birth");
    assert!(article.title.contains("Sunny Huang, IBCLC") && article.title.contains("video"));
    assert!(article.url.contains("theeducatedbirth"));
    assert!(guide.steps.iter().all(|step| step.sources.contains(&id)));
}

#[test]
fn s10_there_are_five_steps() {
    let numbers: Vec<_> = english().steps.iter().map(|step| step.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
}

#[test]
fn every_disagreement_is_stated_with_its_careful_line() {
    let missing = missing(CONFLICTS);
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Words that would cross a line: a promise, a target, a pain that is called normal, emptying as a goal, a dose, a
/// reader whose gender is taken for granted.
const NEVER: &[&str] = &[
    "prevents mastitis",
    "prevents engorgement",
    "cure",
    "cures",
    "heals",
    "guarantee",
    "guarantees",
    "drain the breast",
    "pain is normal",
    "normal to hurt",
    "38 5",
    "101 3",
    "mg",
    "dose",
    "will increase",
    "increases milk",
    "push it out",
    "rub it out",
    "towards the nipple",
    "mother",
    "mothers",
    "woman",
    "women",
    "mom",
    "mum",
    "moms",
    "mums",
];

#[test]
fn no_text_crosses_a_red_line() {
    for (place, text) in texts(&english()) {
        let words: Vec<_> =
            text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(String::from).collect();
        let text = format!(" {} ", words.join(" "));
        for never in NEVER {
            assert!(!text.contains(&format!(" {never} ")), "{place} says {never:?}: {text}");
        }
    }
}
