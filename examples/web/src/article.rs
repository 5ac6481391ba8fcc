//! What a page says of an item, in the order in which it is read: each rule and sign in full once, and as a reminder after that.

use hand_expression::{
    Block, Contested, Direction, Guide, Illustration, ItemRef, LanguageIdentifier, Paragraph, Phase, Reading,
    SafetyNote, Shown, Source, Text, Urgency,
};
use serde::Serialize;

/// An item as the templates print it.
#[derive(Serialize)]
pub struct Article<'g> {
    key: &'static str,
    lang: &'g LanguageIdentifier,
    direction: Direction,
    number: Option<u8>,
    title: &'g Text,
    summary: Option<&'g Text>,
    paragraphs: Vec<Explained<'g>>,
    parts: Vec<Piece<'g>>,
    /// Where it is a safety note and nothing else.
    note: Option<&'g SafetyNote>,
    why: Option<&'g Text>,
    contested: Option<&'g Contested>,
    picture: Option<Picture<'g>>,
    phases: &'static [Phase],
    /// Those who say so, and those who say otherwise.
    sources: Vec<&'static Source>,
}

/// A paragraph, and the word before it.
#[derive(Serialize)]
struct Explained<'g> {
    word: Option<&'g Text>,
    text: &'g Text,
}

/// One thing to print. A template knows every kind, or fails.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Piece<'g> {
    Rule(Stated<'g>),
    Action {
        text: &'g Text,
    },
    Tip {
        text: &'g Text,
    },
    /// The blocks of a plan.
    Plan {
        blocks: Vec<&'g Block>,
    },
    /// When to get help: signs that are equally urgent.
    Signs {
        urgency: Urgency,
        signs: Vec<Stated<'g>>,
    },
}

#[derive(Serialize)]
pub struct Stated<'g> {
    note: &'g SafetyNote,
    /// Whether it stood on the page in full before.
    again: bool,
    /// Of a rule: what not to do, beside what to do.
    picture: Option<Picture<'g>>,
}

impl<'g> Stated<'g> {
    fn new(note: &'g SafetyNote, again: bool) -> Self {
        Self { note, again, picture: note.illustration.as_ref().map(Picture::new) }
    }
}

/// A picture, and the room that it takes.
#[derive(Serialize)]
struct Picture<'g> {
    #[serde(flatten)]
    illustration: &'g Illustration,
    width: u16,
    height: u16,
}

impl<'g> Picture<'g> {
    fn new(illustration: &'g Illustration) -> Self {
        let (width, height) = illustration.size();
        Self { illustration, width, height }
    }
}

impl<'g> Article<'g> {
    pub fn new(guide: &'g Guide, reading: &mut Reading<'g>, item: ItemRef<'g>) -> Self {
        let explained = |paragraph: &'g Paragraph| {
            // Those of massage have the names of the words before them.
            let word = if matches!(item, ItemRef::Massage(_)) { paragraph.name.parse().ok() } else { None };
            Explained { word: word.map(|word| guide.word(word)), text: &paragraph.text }
        };
        let otherwise = item.contested().map_or(&[][..], |contested| contested.sources);
        let cited = |source: &&Source| item.sources().contains(&source.id) || otherwise.contains(&source.id);
        Self {
            key: item.key(),
            lang: item.lang(),
            direction: item.direction(),
            number: if let ItemRef::Step(step) = item { Some(step.number) } else { None },
            title: item.title(),
            summary: item.summary(),
            paragraphs: item.paragraphs().iter().map(explained).collect(),
            parts: pieces(&reading.item(item)),
            note: if let ItemRef::Note(note) = item { Some(note) } else { None },
            why: item.why(),
            contested: item.contested(),
            picture: item.illustration().map(Picture::new),
            phases: item.phases(),
            sources: guide.sources.iter().filter(cited).collect(),
        }
    }
}

/// When to get help, whatever the page is about: a reminder of every sign.
pub fn help(guide: &Guide) -> Vec<Piece<'_>> {
    pieces(&guide.help().map(Shown::SignAgain).collect::<Vec<_>>())
}

/// In order. What stands together is one piece: the blocks of a plan, and signs under how soon to act.
fn pieces<'g>(all: &[Shown<'g>]) -> Vec<Piece<'g>> {
    let mut pieces = Vec::new();
    for &shown in all {
        let again = shown.is_again();
        match (shown, pieces.last_mut()) {
            (Shown::Block(block), Some(Piece::Plan { blocks })) => blocks.push(block),
            (Shown::Block(block), _) => pieces.push(Piece::Plan { blocks: vec![block] }),
            (Shown::Sign(note) | Shown::SignAgain(note), Some(Piece::Signs { urgency, signs }))
                if *urgency == note.urgency =>
            {
                signs.push(Stated::new(note, again));
            }
            (Shown::Sign(note) | Shown::SignAgain(note), _) => {
                pieces.push(Piece::Signs { urgency: note.urgency, signs: vec![Stated::new(note, again)] });
            }
            (Shown::Rule(note) | Shown::RuleAgain(note), _) => {
                pieces.push(Piece::Rule(Stated::new(note, again)));
            }
            (Shown::Action(action), _) => pieces.push(Piece::Action { text: &action.text }),
            (Shown::Tip(tip), _) => pieces.push(Piece::Tip { text: &tip.text }),
        }
    }
    pieces
}
