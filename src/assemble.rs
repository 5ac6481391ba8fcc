//! Facts and words put together: the one place that lists the fields of every item.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

use crate::content::technique::MASSAGE;
use crate::content::{Basis, Id, PartFacts, PassageFacts};
use crate::guide::{
    Action, Block, Callout, Contested, Guide, Illustration, Massage, Minutes, Paragraph, Part, Preparation,
    Problem, Quantity, SafetyNote, Session, Source, Status, Step, Technique, Term, Tip, Topic,
};
use crate::label::{Labels, Names};
use crate::words::{Layers, Message, Words, arguments};
use crate::{
    BlockId, Direction, IllustrationId, PreparationId, ProblemId, QuantityId, SafetyNoteId, SessionId,
    SourceId, StepId, Subject, TechniqueId, TermId, Text, TopicId, Wording,
};

/// The guide in the language of `first`. An item that it lacks comes whole from the next that has it.
pub(crate) fn assemble(first: &Layers<'_>, rest: &[Layers<'_>], wording: Wording, status: Status) -> Guide {
    let assembler =
        Assembler { first: Link::new(first), rest: rest.iter().map(Link::new).collect(), wording };
    assembler.guide(status)
}

/// A language of the chain. Its words are made ready only when they are asked for.
struct Link<'l> {
    layers: &'l Layers<'l>,
    words: OnceCell<Words<'l>>,
}

impl<'l> Link<'l> {
    fn new(layers: &'l Layers<'l>) -> Self {
        Self { layers, words: OnceCell::new() }
    }
}

/// One item in one language: gives the texts of its fields, and knows whether any was missing.
struct Item<'w> {
    words: &'w Words<'w>,
    messages: &'w [Message<'w>],
    id: &'static str,
    args: &'w FluentArgs<'static>,
    missing: Cell<bool>,
}

impl Item<'_> {
    fn text(&self, field: &str) -> Text {
        #[cfg(test)]
        tests::ASKED.with_borrow_mut(|asked| asked.insert((self.id.to_owned(), field.to_owned())));
        self.words.text(self.messages, field, self.args).unwrap_or_else(|| {
            self.missing.set(true);
            // Never nothing: where even English lacked a text, its name would show.
            Text::from(format!("{}.{field}", self.id))
        })
    }

    fn lang(&self) -> LanguageIdentifier {
        self.words.lang.clone()
    }

    fn contested(&self, basis: Option<Basis>) -> Option<Contested> {
        let Basis { sources, evidence } = basis?;
        Some(Contested { text: self.text("contested"), sources: sources.to_vec(), evidence })
    }

    fn parts(&self, facts: &[PartFacts], notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Part> {
        let part = |part: &PartFacts| match *part {
            // Every note is in the map, since the map is made from the table of notes.
            PartFacts::Caution(id) => notes.get(&id).cloned().map(Part::Caution),
            PartFacts::Action(PassageFacts { name, phases }) => Some(Part::Action(Action {
                name: name.into(),
                text: self.text(name),
                phases: phases.to_vec(),
            })),
            PartFacts::Tip(PassageFacts { name, phases }) => {
                Some(Part::Tip(Tip { name: name.into(), text: self.text(name), phases: phases.to_vec() }))
            }
        };
        // With room for what there is and no more: bodies are most of what a guide holds in memory.
        let mut parts = Vec::with_capacity(facts.len());
        parts.extend(facts.iter().filter_map(part));
        parts
    }

    fn paragraphs(&self, facts: &[PassageFacts]) -> Vec<Paragraph> {
        let paragraph = |&PassageFacts { name, phases }: &PassageFacts| Paragraph {
            name: name.into(),
            text: self.text(name),
            phases: phases.to_vec(),
        };
        facts.iter().map(paragraph).collect()
    }
}

impl Minutes {
    fn of(quantity: QuantityId) -> Self {
        let facts = quantity.facts();
        // Rows of minutes are small whole numbers; a test holds them to it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = |minutes: f64| minutes as u16;
        Self { min: whole(facts.min), max: whole(facts.max) }
    }
}

/// An item with the fields that items of all kinds have, and those of its own kind.
macro_rules! described {
    ($Item:ident, $id:ident, $facts:ident, $item:ident { $( $field:ident: $value:expr, )* }) => {
        $Item {
            $id,
            lang: $item.lang(),
            title: $item.text("title"),
            phases: $facts.phases.to_vec(),
            sources: $facts.basis.sources.to_vec(),
            evidence: $facts.basis.evidence,
            quantities: $facts.quantities.to_vec(),
            $( $field: $value, )*
        }
    };
}

struct Assembler<'l> {
    first: Link<'l>,
    rest: Vec<Link<'l>>,
    wording: Wording,
}

impl Assembler<'_> {
    /// An item in the first language that has the whole of it, never in a mixture.
    fn item<T>(&self, id: &'static str, quantities: &[QuantityId], build: impl Fn(&Item<'_>) -> T) -> T {
        let args = arguments(quantities);
        let build = |link: &Link<'_>| {
            let words = link.words.get_or_init(|| link.layers.words());
            let item =
                Item { words, messages: words.messages(id), id, args: &args, missing: Cell::new(false) };
            (build(&item), item.missing.get())
        };
        let (mut item, mut missing) = build(&self.first);
        for link in &self.rest {
            if !missing {
                break;
            }
            (item, missing) = build(link);
        }
        item
    }

    /// Every item of a table, in its order.
    fn items<K: Id, T>(
        &self,
        quantities: impl Fn(K) -> &'static [QuantityId],
        build: impl Fn(K, &Item<'_>) -> T,
    ) -> Vec<T> {
        let item = |&id: &K| self.item(id.as_str(), quantities(id), |item| build(id, item));
        K::ALL.iter().map(item).collect()
    }

    fn guide(&self, status: Status) -> Guide {
        let lang = self.first.layers.lang.clone();
        let safety = self.safety();
        let notes = safety.iter().map(|note| (note.id, note.clone())).collect();
        let (title, summary, notice) = self.item("guide", &[], |item| {
            let notice = match status {
                Status::Draft => "notice-draft",
                Status::Reviewed => "notice-reviewed",
                Status::App => "notice-app",
            };
            (item.text("title"), item.text("summary"), item.text(notice))
        });
        Guide {
            content_version: env!("CARGO_PKG_VERSION").into(),
            direction: Direction::of(&lang),
            lang,
            wording: self.wording,
            status,
            phase: None,
            title,
            summary,
            notice,
            topics: self.topics(&notes),
            preparation: self.preparation(&notes),
            massage: self.massage(&notes),
            steps: self.steps(&notes),
            sessions: self.sessions(&notes),
            problems: self.problems(&notes),
            terms: self.terms(),
            safety,
            sources: SourceId::ALL.iter().map(|&id| source(id)).collect(),
            quantities: QuantityId::ALL.iter().map(|&id| quantity(id)).collect(),
            labels: self.labels(),
        }
    }

    fn safety(&self) -> Vec<SafetyNote> {
        let mut notes = self.items(
            |id: SafetyNoteId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    SafetyNote,
                    id,
                    facts,
                    item {
                        urgency: facts.urgency,
                        concerns: facts.concerns,
                        text: item.text("text"),
                        contested: item.contested(facts.contested),
                    }
                )
            },
        );
        notes.sort_by_key(|note| note.urgency);
        notes
    }

    fn topics(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Topic> {
        self.items(
            |id: TopicId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Topic,
                    id,
                    facts,
                    item {
                        paragraphs: item.paragraphs(facts.paragraphs),
                        parts: item.parts(facts.parts, notes),
                        contested: item.contested(facts.contested),
                        illustration: self.illustration(Subject::Topic(id)),
                    }
                )
            },
        )
    }

    fn preparation(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Preparation> {
        self.items(
            |id: PreparationId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Preparation,
                    id,
                    facts,
                    item {
                        parts: item.parts(facts.parts, notes),
                        contested: item.contested(facts.contested),
                    }
                )
            },
        )
    }

    fn massage(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Massage {
        let techniques = self.items(
            |id: TechniqueId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Technique,
                    id,
                    facts,
                    item {
                        summary: item.text("summary"),
                        parts: item.parts(facts.parts, notes),
                        contested: item.contested(facts.contested),
                        illustration: self.illustration(Subject::Technique(id)),
                    }
                )
            },
        );
        let massage = self.item("massage", &[], |item| Massage {
            lang: item.lang(),
            title: item.text("title"),
            purpose: item.text("purpose"),
            place: item.text("place"),
            avoid: item.text("avoid"),
            sources: MASSAGE.sources.to_vec(),
            evidence: MASSAGE.evidence,
            illustration: None,
            techniques: Vec::new(),
        });
        // Outside, since an item may be built again in another language.
        Massage { illustration: self.illustration(Subject::Massage), techniques, ..massage }
    }

    /// The picture of a subject, where there is one and the build has pictures.
    fn illustration(&self, subject: Subject) -> Option<Illustration> {
        let pictures: &[IllustrationId] =
            if cfg!(feature = "illustrations") { IllustrationId::ALL } else { &[] };
        let id = pictures.iter().copied().find(|id| id.facts().subject == subject)?;
        let facts = id.facts();
        Some(self.item(id.as_str(), facts.quantities, |item| {
            let label = |&name: &&'static str| Callout { name: name.into(), text: item.text(name) };
            let picture = Illustration {
                id,
                lang: item.lang(),
                title: item.text("title"),
                alt: item.text("alt"),
                labels: facts.labels.iter().map(label).collect(),
                svg: Text::default(),
            };
            #[cfg(feature = "illustrations")]
            let picture = crate::illustration::drawn(picture, self.wording);
            picture
        }))
    }

    fn steps(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Step> {
        let mut steps = self.items(
            |id: StepId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Step,
                    id,
                    facts,
                    item {
                        number: 0,
                        summary: item.text("summary"),
                        parts: item.parts(facts.parts, notes),
                        why: item.text("why"),
                        contested: item.contested(facts.contested),
                        illustration: self.illustration(Subject::Step(id)),
                    }
                )
            },
        );
        // The order of the table is the number, so that it stands nowhere twice.
        for (step, number) in steps.iter_mut().zip(1..) {
            step.number = number;
        }
        steps
    }

    fn sessions(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Session> {
        // A block stands in several plans.
        let blocks: BTreeMap<_, _> = BlockId::ALL.iter().map(|&id| (id, self.block(id))).collect();
        self.items(
            |id: SessionId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Session,
                    id,
                    facts,
                    item {
                        summary: item.text("summary"),
                        parts: item.parts(facts.parts, notes),
                        blocks: facts.blocks.iter().filter_map(|id| blocks.get(id).cloned()).collect(),
                        total: facts.total.map(Minutes::of),
                        limit: facts.limit,
                    }
                )
            },
        )
    }

    fn block(&self, id: BlockId) -> Block {
        let facts = id.facts();
        self.item(id.as_str(), facts.minutes.as_slice(), |item| Block {
            id,
            lang: item.lang(),
            text: item.text("text"),
            activity: facts.activity,
            side: facts.side,
            minutes: facts.minutes.map(Minutes::of),
        })
    }

    fn problems(&self, notes: &BTreeMap<SafetyNoteId, SafetyNote>) -> Vec<Problem> {
        self.items(
            |id: ProblemId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                described!(
                    Problem,
                    id,
                    facts,
                    item {
                        summary: item.text("summary"),
                        parts: item.parts(facts.parts, notes),
                        contested: item.contested(facts.contested),
                    }
                )
            },
        )
    }

    fn terms(&self) -> Vec<Term> {
        self.items(
            |id: TermId| id.facts().quantities,
            |id, item| {
                let facts = id.facts();
                Term {
                    id,
                    lang: item.lang(),
                    title: item.text("title"),
                    text: item.text("text"),
                    contested: item.contested(facts.contested),
                    sources: facts.basis.sources.to_vec(),
                    evidence: facts.basis.evidence,
                }
            },
        )
    }

    fn labels(&self) -> Labels {
        Labels {
            section: self.names("section"),
            urgency: self.names("urgency"),
            urgency_meaning: self.names("urgency-meaning"),
            concern: self.names("concern"),
            phase: self.names("phase"),
            evidence: self.names("evidence"),
            label: self.names("label"),
        }
    }

    /// A word for every value of `K`: the attributes of one message.
    fn names<K: Id>(&self, message: &'static str) -> Names<K> {
        self.item(message, &[], |item| {
            Names(K::ALL.iter().map(|&value| (value, item.text(value.as_str()))).collect())
        })
    }
}

fn source(id: SourceId) -> Source {
    let facts = id.facts();
    Source {
        id,
        title: facts.title.into(),
        publisher: facts.publisher.into(),
        year: facts.year,
        url: facts.url.into(),
        evidence: facts.evidence,
    }
}

fn quantity(id: QuantityId) -> Quantity {
    let facts = id.facts();
    Quantity {
        id,
        min: facts.min,
        max: facts.max,
        decimals: facts.decimals,
        unit: facts.unit,
        sources: facts.basis.sources.to_vec(),
        evidence: facts.basis.evidence,
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::*;
    use crate::languages;

    thread_local! {
        /// Every field that assembly has asked for on this thread.
        pub(super) static ASKED: RefCell<BTreeSet<(String, String)>> = const { RefCell::new(BTreeSet::new()) };
    }

    fn english(wording: Wording) -> Layers<'static> {
        let english = &languages()[0];
        Layers::parse(english.tag().clone(), english.layers(wording).0.iter().map(|layer| layer.words), [])
    }

    #[test]
    fn english_has_every_field_that_assembly_asks_for_and_no_other() {
        let layers = english(Wording::Default);
        ASKED.take();
        for &status in Status::ALL {
            assemble(&layers, &[], Wording::Default, status);
        }
        let (asked, there) = (ASKED.take(), layers.words().fields());
        let missing: Vec<_> = asked.difference(&there).collect();
        let left_over: Vec<_> = there.difference(&asked).collect();
        assert!(missing.is_empty(), "write these in locales/en: {missing:?}");
        assert!(left_over.is_empty(), "no fact asks for these in locales/en; delete them: {left_over:?}");
    }

    #[test]
    fn every_field_of_english_renders_in_every_wording() {
        for &wording in Wording::ALL {
            let layers = english(wording);
            let guide = serde_json::to_string(&assemble(&layers, &[], wording, Status::Draft)).unwrap();
            // A field that lacks a variable or a term shows as its own name.
            for (id, field) in layers.words().fields() {
                assert!(
                    !guide.contains(&format!("\"{id}.{field}\"")),
                    "{id}.{field} does not render in {wording}"
                );
            }
            assert!(!guide.contains("{$") && !guide.contains("{ $") && !guide.contains("{-"), "{wording}");
        }
    }

    /// Every item with the quantities that its row says its words state.
    fn stated() -> Vec<(&'static str, Vec<QuantityId>)> {
        let mut stated = Vec::new();
        stated.extend(TopicId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(PreparationId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(TechniqueId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(StepId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(SessionId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(BlockId::ALL.iter().map(|id| (id.as_str(), id.facts().minutes.into_iter().collect())));
        stated.extend(SafetyNoteId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(ProblemId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated.extend(TermId::ALL.iter().map(|id| (id.as_str(), id.facts().quantities.to_vec())));
        stated
    }

    #[test]
    fn words_state_every_number_that_their_row_names() {
        let mut wrong = Vec::new();
        for (id, quantities) in stated() {
            let shown: BTreeSet<_> = crate::overlay::known()
                .get(id)
                .into_iter()
                .flat_map(BTreeMap::values)
                .flatten()
                .cloned()
                .collect();
            for variable in quantities.iter().flat_map(|quantity| quantity.variables()) {
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
        let tagalog = Layers::parse(
            "fil".parse().unwrap(),
            [],
            ["safety-stop-if-pain =\n    .title = T\nsafety-no-pinching =\n    .title = T\n    .text = X\n"],
        );
        let guide = assemble(&tagalog, &[english(Wording::Default)], Wording::Default, Status::App);
        let note = |id| guide.safety.iter().find(|note| note.id == id).unwrap();
        let (half, whole) = (note(SafetyNoteId::StopIfPain), note(SafetyNoteId::NoPinching));
        assert_eq!((half.lang.to_string(), half.title.as_str()), ("en".into(), "Pain means stop"));
        assert_eq!((whole.lang.to_string(), whole.title.as_str()), ("fil".into(), "T"));
    }
}
