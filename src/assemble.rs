//! Facts and words put together: the one place that fills the fields of a guide.

mod guard;

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::content::illustration::IllustrationId;
use crate::content::key_point::{KEY_POINTS, KEYS};
use crate::content::massage::MassageId;
use crate::content::quantity::Quantity;
use crate::content::safety::SafetyNoteId;
use crate::content::session::{BlockId, SessionId};
use crate::content::source::Source;
use crate::content::technique::TechniqueId;
use crate::content::term::TermId;
use crate::content::{ITEMS, ItemId, NOTES, PICTURES, VERSION};
use crate::facts::{Basis, PartFacts, PassageFacts, Phase};
use crate::guide::Guide;
use crate::item::{Block, Item, Massage, Part, Session};
use crate::label::Labels;
use crate::language::{Country, Direction, Status, Wording};
use crate::lines::Walk;
use crate::list::{List, Shelf};
use crate::note::{Contested, SafetyNote, Term};
use crate::passage::{Callout, KeyPoint, Paragraph, Passage, SignLine};
use crate::picture::Illustration;
use crate::words::Words;

/// Which guide is made: what does not follow from its words.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub lang: LanguageIdentifier,
    pub country: Option<Country>,
    pub wording: Wording,
    pub status: Status,
    pub phase: Option<Phase>,
}

/// The guide in these words. It asks for every text of every phase in one order, which is that of the finished files.
pub(crate) fn assemble(words: &mut dyn Words, about: About) -> Guide {
    Assembler::new(words, &about).guide(about)
}

/// What assembly asks its words for.
#[cfg(feature = "overlay")]
pub(crate) fn asks(status: Status) -> Vec<crate::words::layers::Ask> {
    let mut asked = crate::words::layers::Asked::default();
    let lang = LanguageIdentifier::default();
    assemble(&mut asked, About { lang, country: None, wording: Wording::Default, status, phase: None });
    asked.0
}

/// About as many blocks, parts of one item, and words of an interface as there are.
const FEW: usize = 32;

struct Assembler<'w> {
    words: &'w mut dyn Words,
    /// The language of the whole, and its direction.
    lang: (LanguageIdentifier, Direction),
    phase: Option<Phase>,
    notes: List<Arc<SafetyNote>>,
    parts: Shelf<Part>,
    paragraphs: Shelf<Paragraph>,
    callouts: Shelf<Callout>,
    signs: Shelf<SignLine>,
    blocks: Shelf<Block>,
    techniques: Shelf<TechniqueId>,
    /// The parts of one item, before its blocks and after them: used again for each.
    before: Vec<Part>,
    after: Vec<Part>,
}

impl<'w> Assembler<'w> {
    fn new(words: &'w mut dyn Words, about: &About) -> Self {
        Self {
            words,
            lang: (about.lang.clone(), Direction::of(&about.lang)),
            phase: about.phase,
            notes: List::default(),
            parts: Shelf::of(ITEMS.parts),
            paragraphs: Shelf::of(ITEMS.passages),
            callouts: Shelf::of(PICTURES.passages),
            signs: Shelf::of(NOTES.lines),
            blocks: Shelf::of(FEW),
            techniques: Shelf::of(FEW),
            before: Vec::with_capacity(FEW),
            after: Vec::with_capacity(FEW),
        }
    }

    fn guide(mut self, About { lang, country, wording, status, phase }: About) -> Guide {
        self.words.item("guide", &[]);
        let (title, summary) = (self.words.text("title"), self.words.text("summary"));
        let notice = self.words.text(match status {
            Status::Draft => "notice-draft",
            Status::Reviewed => "notice-reviewed",
            Status::App => "notice-app",
        });
        let mut keys = KEYS.walk();
        let mut points: Vec<KeyPoint> = Vec::with_capacity(KEY_POINTS.len());
        self.passages(KEY_POINTS, &mut keys, |_, point| points.push(point.into()));
        let key_points = points.into();
        let notes: Vec<_> = SafetyNoteId::ALL.iter().map(|&id| Arc::new(self.note(id))).collect();
        self.notes = notes.into();
        let guide = Guide {
            content_version: VERSION,
            direction: self.lang.1,
            lang,
            country,
            wording,
            status,
            phase,
            title,
            summary,
            notice,
            key_points,
            preparation: self.items(),
            massage: self.massage(),
            steps: self.items(),
            sessions: self.sessions(),
            problems: self.items(),
            topics: self.items(),
            terms: self.terms(),
            safety: self.safety(),
            sources: Source::TABLE,
            quantities: Quantity::table(country),
            labels: self.labels(),
            notes: self.notes.clone(),
        };
        self.parts.close();
        self.paragraphs.close();
        self.callouts.close();
        self.signs.close();
        self.blocks.close();
        self.techniques.close();
        guide
    }

    fn applies(&self, phases: &[Phase]) -> bool {
        self.phase.is_none_or(|phase| phases.contains(&phase))
    }

    /// A language and its direction.
    fn lang(&self) -> (LanguageIdentifier, Direction) {
        match self.words.lang() {
            None => self.lang.clone(),
            Some(lang) => {
                let direction = Direction::of(&lang);
                (lang, direction)
            }
        }
    }

    fn contested(&mut self, basis: Option<Basis>) -> Option<Contested> {
        let Basis { sources, evidence } = basis?;
        Some(Contested { text: self.words.text("contested"), sources, evidence })
    }

    fn note(&mut self, id: SafetyNoteId) -> SafetyNote {
        let facts = id.facts();
        self.words.item(id.as_str(), facts.quantities);
        let (lang, direction) = self.lang();
        let title = self.words.text("title");
        let (mut act, mut more) = (None, None);
        let signs = self.signs.open();
        let text = if facts.signs.is_empty() {
            self.words.text("text")
        } else {
            act = Some(self.words.text("act"));
            let mut keys = id.keys().walk();
            for &name in facts.signs {
                let line = self.passage(&PassageFacts { name, phases: facts.phases }, &mut keys);
                self.signs.push(line.into());
            }
            more = facts.more.then(|| self.words.text("more"));
            self.words.joined(1 + facts.signs.len() + usize::from(facts.more))
        };
        SafetyNote {
            id,
            key: id.as_str(),
            lang,
            direction,
            urgency: facts.urgency,
            concerns: facts.concerns,
            contact: facts.contact,
            title,
            act,
            signs: self.signs.since(signs),
            more,
            text,
            contested: self.contested(facts.contested),
            // The last of its words, since they are another message.
            illustration: if facts.urgency.is_sign() { None } else { self.illustration(id.as_str()) },
            phases: facts.phases,
            sources: facts.basis.sources,
            evidence: facts.basis.evidence,
            quantities: facts.quantities,
        }
    }

    /// The notes of the phase. The table has them in the order of urgency.
    fn safety(&self) -> List<Arc<SafetyNote>> {
        if self.phase.is_none() {
            return self.notes.clone();
        }
        self.notes.iter().filter(|note| self.applies(note.phases)).cloned().collect::<Vec<_>>().into()
    }

    /// Every item of a table that applies, in its order.
    fn items<I: ItemId>(&mut self) -> List<Item<I>> {
        self.table(Self::item).into()
    }

    fn table<I: ItemId, T>(&mut self, make: impl Fn(&mut Self, I, u8) -> T) -> Vec<T> {
        let mut items = Vec::with_capacity(I::EVERY.len());
        let mut number = 1;
        for &id in I::EVERY {
            // It is made in any case, since its texts are asked for in any case.
            let item = make(self, id, number);
            if self.applies(id.item().phases) {
                items.push(item);
                number += 1;
            }
        }
        items
    }

    fn item<I: ItemId>(&mut self, id: I, number: u8) -> Item<I> {
        self.item_and_before(id, number).0
    }

    /// An item, and how many of its parts come before its blocks.
    fn item_and_before<I: ItemId>(&mut self, id: I, number: u8) -> (Item<I>, usize) {
        let facts = id.item();
        self.words.item(id.spelling(), facts.quantities);
        let (lang, direction) = self.lang();
        let title = self.words.text("title");
        let summary = I::SUMMARY.then(|| self.words.text("summary"));
        let mut keys = id.keys().walk();
        let paragraphs = self.paragraphs.open();
        self.passages(facts.paragraphs, &mut keys, |assembler, passage| {
            assembler.paragraphs.push(passage.into());
        });
        let (blocks, parts_after) = id.blocks();
        let (mut before, mut after) = (std::mem::take(&mut self.before), std::mem::take(&mut self.after));
        self.parts(facts.parts, &mut keys, &mut before);
        self.parts(parts_after, &mut keys, &mut after);
        self.guarded(&mut before, &mut after, !blocks.is_empty());
        let parts_before = before.len();
        let parts = self.parts.list(before.drain(..).chain(after.drain(..)));
        (self.before, self.after) = (before, after);
        let why = I::WHY.then(|| self.words.text("why"));
        let contested = self.contested(facts.contested);
        let item = Item {
            id,
            key: id.spelling(),
            lang,
            direction,
            number,
            title,
            summary,
            paragraphs: self.paragraphs.since(paragraphs),
            parts,
            why,
            contested,
            illustration: if I::PICTURES { self.illustration(id.spelling()) } else { None },
            phases: facts.phases,
            sources: facts.basis.sources,
            evidence: facts.basis.evidence,
            quantities: facts.quantities,
        };
        (item, parts_before)
    }

    fn passage(&mut self, facts: &PassageFacts, keys: &mut Walk) -> Passage {
        let PassageFacts { name, phases } = *facts;
        Passage { key: keys.next().unwrap_or(name), name, text: self.words.text(name), phases }
    }

    /// The passages that apply, one after another.
    fn passages(&mut self, facts: &[PassageFacts], keys: &mut Walk, mut put: impl FnMut(&mut Self, Passage)) {
        for facts in facts {
            let passage = self.passage(facts, keys);
            if self.applies(passage.phases) {
                put(self, passage);
            }
        }
    }

    /// The parts of a row that apply. Whether a note is a rule or a sign follows from its urgency.
    fn parts(&mut self, facts: &[PartFacts], keys: &mut Walk, parts: &mut Vec<Part>) {
        for facts in facts {
            let part = match facts {
                PartFacts::Note(id) => match self.notes.get(*id as usize) {
                    Some(note) if note.urgency.is_sign() => Part::Sign(Arc::clone(note)),
                    Some(note) => Part::Rule(Arc::clone(note)),
                    // The notes are made from the table of their ids.
                    None => continue,
                },
                PartFacts::Action(facts) => Part::Action(self.passage(facts, keys).into()),
                PartFacts::Tip(facts) => Part::Tip(self.passage(facts, keys).into()),
            };
            if self.applies(part.phases()) {
                parts.push(part);
            }
        }
    }

    fn massage(&mut self) -> Massage {
        let item = self.item(MassageId::Massage, 1);
        Massage { item, techniques: self.items() }
    }

    fn sessions(&mut self) -> List<Session> {
        // A block stands in several plans.
        let blocks: Vec<Block> = BlockId::ALL.iter().map(|&id| self.block(id)).collect();
        let session = |assembler: &mut Self, id: SessionId, number| {
            let (item, parts_before) = assembler.item_and_before(id, number);
            let facts = id.facts();
            let blocks = facts.blocks.iter().filter_map(|&id| blocks.get(id as usize).cloned());
            let blocks = assembler.blocks.list(blocks);
            Session { item, parts_before, blocks, length: facts.length.spelled_out() }
        };
        self.table(session).into()
    }

    fn block(&mut self, id: BlockId) -> Block {
        let facts = id.facts();
        self.words.item(id.as_str(), facts.length.quantities());
        let (lang, direction) = self.lang();
        let phase = self.phase;
        let applies = |id: &TechniqueId| phase.is_none_or(|phase| id.facts().phases.contains(&phase));
        let techniques = self.techniques.list(facts.techniques.iter().copied().filter(applies));
        Block {
            id,
            key: id.as_str(),
            lang,
            direction,
            activity: facts.activity,
            side: facts.side,
            length: facts.length.spelled_out(),
            steps: facts.steps,
            techniques,
            text: self.words.text("text"),
        }
    }

    fn terms(&mut self) -> List<Term> {
        let term = |&id: &TermId| {
            let facts = id.facts();
            self.words.item(id.as_str(), facts.quantities);
            let (lang, direction) = self.lang();
            Term {
                id,
                key: id.as_str(),
                lang,
                direction,
                title: self.words.text("title"),
                text: self.words.text("text"),
                contested: self.contested(facts.contested),
                sources: facts.basis.sources,
                evidence: facts.basis.evidence,
            }
        };
        TermId::ALL.iter().map(term).collect::<Vec<_>>().into()
    }

    /// The picture of an item, where there is one.
    fn illustration(&mut self, item: &str) -> Option<Illustration> {
        let id = IllustrationId::ALL.iter().copied().find(|id| id.facts().subject.key() == item)?;
        let facts = id.facts();
        self.words.item(id.as_str(), facts.quantities);
        let (lang, direction) = self.lang();
        let (title, alt) = (self.words.text("title"), self.words.text("alt"));
        let mut keys = id.keys().walk();
        let labels = self.callouts.open();
        self.passages(facts.labels, &mut keys, |assembler, label| assembler.callouts.push(label.into()));
        Some(Illustration {
            id,
            key: id.as_str(),
            lang,
            direction,
            title,
            alt,
            labels: self.callouts.since(labels),
        })
    }

    fn labels(&mut self) -> Labels {
        let mut words = Shelf::of(3 * FEW);
        let labels = Labels::of(|message, names| {
            self.words.item(message, &[]);
            words.list(names.map(|name| self.words.text(name)))
        });
        words.close();
        labels
    }
}

#[cfg(all(test, feature = "overlay"))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::language::english;
    use crate::overlay::known;
    use crate::words::layers::{Ask, SourceLayers, finish};
    use crate::words::variables::variables;

    fn english_layers() -> SourceLayers<'static> {
        let shipped = english().layers(Wording::Default).iter().map(|layer| layer.words).collect();
        SourceLayers {
            lang: english().tag().clone(),
            country: None,
            shipped,
            pending: Vec::new(),
            own: Vec::new(),
        }
    }

    #[test]
    fn english_has_every_field_that_assembly_asks_for_and_no_other() {
        let field = |ask: Ask| ask.fields.into_iter().map(move |field| (ask.id.to_owned(), field.to_owned()));
        let asked: BTreeSet<_> =
            Status::ALL.iter().flat_map(|&status| asks(status)).flat_map(field).collect();
        let there: BTreeSet<_> = known()
            .iter()
            .flat_map(|(id, fields)| fields.keys().map(|field| (id.clone(), field.clone())))
            .collect();
        let missing: Vec<_> = asked.difference(&there).collect();
        let left_over: Vec<_> = there.difference(&asked).collect();
        assert!(missing.is_empty(), "write these in locales/en: {missing:?}");
        assert!(left_over.is_empty(), "no fact asks for these in locales/en; delete them: {left_over:?}");
    }

    #[test]
    fn words_state_every_number_that_their_row_names() {
        let mut wrong = Vec::new();
        for Ask { id, quantities, .. } in asks(Status::Draft) {
            let shown: BTreeSet<_> =
                known().get(id).into_iter().flat_map(|fields| fields.values()).flatten().collect();
            for variable in quantities.iter().flat_map(|&quantity| variables(quantity, None)) {
                if !shown.contains(&variable.name) {
                    wrong.push(format!(
                        "{id} names the quantity, but its words do not show {{ ${} }}",
                        variable.name
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn an_item_that_lacks_a_field_comes_whole_from_the_next_language() {
        let words =
            "safety-stop-if-pain =\n    .title = T\nsafety-no-pinching =\n    .title = T\n    .text = X\n";
        let tagalog = SourceLayers {
            lang: "fil".parse().unwrap(),
            country: None,
            shipped: Vec::new(),
            pending: Vec::new(),
            own: vec![words],
        };
        let about = About {
            lang: tagalog.lang.clone(),
            country: None,
            wording: Wording::Default,
            status: Status::App,
            phase: None,
        };
        let guide = assemble(&mut finish(&asks(Status::App), &[tagalog, english_layers()]), about);
        let (half, whole) = (guide.note(SafetyNoteId::StopIfPain), guide.note(SafetyNoteId::NoPinching));
        assert_eq!((half.lang.to_string(), half.title.as_str()), ("en".into(), "Pain means stop"));
        assert_eq!((whole.lang.to_string(), whole.title.as_str()), ("fil".into(), "T"));
    }

    /// What nobody has words for shows as its name, and never as nothing.
    #[test]
    fn a_text_that_no_language_has_shows_as_its_name() {
        let none = SourceLayers {
            lang: "fil".parse().unwrap(),
            country: None,
            shipped: Vec::new(),
            pending: Vec::new(),
            own: Vec::new(),
        };
        let about = About {
            lang: none.lang.clone(),
            country: None,
            wording: Wording::Default,
            status: Status::App,
            phase: None,
        };
        let guide = assemble(&mut finish(&asks(Status::App), &[none]), about);
        assert_eq!(guide.note(SafetyNoteId::StopIfPain).text, "safety-stop-if-pain.text");
        assert!(
            guide.note(SafetyNoteId::Sepsis).text.starts_with("safety-sepsis.act\nsafety-sepsis.shiver\n")
        );
    }
}
