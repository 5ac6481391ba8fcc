//! The guide as a list of items with their texts: the one walk that all formats share.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use unic_langid::LanguageIdentifier;

use crate::content::Id;
use crate::label::Names;
use crate::{
    Action, Contested, Direction, Guide, Illustration, Minutes, Paragraph, Part, Phase, SafetyNoteId,
    Section, SourceId, Text, Tip, Urgency,
};

/// An item of the guide: a message of the `.ftl` files, with its texts in reading order.
pub(super) struct Item<'g> {
    pub id: &'g str,
    /// Its place among all items, from 1.
    pub order: usize,
    /// The section that it stands in. The frame of the guide, its labels and the words of pictures stand in none.
    pub section: Option<Section>,
    /// The item that it is a picture of.
    pub illustrates: Option<&'g str>,
    /// The language of its words.
    pub lang: &'g LanguageIdentifier,
    /// Whether that is another than the guide's.
    pub borrowed: bool,
    /// Texts before the body, title and summary among them.
    pub head: Vec<(&'g str, &'g Text)>,
    pub paragraphs: &'g [Paragraph],
    /// The body.
    pub parts: &'g [Part],
    /// Texts after the body.
    pub tail: Vec<(&'g str, &'g Text)>,
    pub urgency: Option<Urgency>,
    pub minutes: Option<Minutes>,
    /// Blocks of a session, by id.
    pub blocks: Vec<&'g str>,
    /// When it applies.
    pub phases: &'g [Phase],
    pub sources: &'g [SourceId],
}

/// What a file may say beside a text: the name of each fact, and a word, a number or a list of words.
pub(super) type Facts = Vec<(&'static str, Value)>;

/// One text of an item.
pub(super) struct Field<'g> {
    pub name: &'g str,
    pub text: &'g str,
    /// When it applies.
    pub phases: &'g [Phase],
    /// What must be read before it.
    pub cautions: Vec<SafetyNoteId>,
}

impl<'g> Item<'g> {
    fn new(id: &'g str, section: Option<Section>, lang: &'g LanguageIdentifier) -> Self {
        Self {
            id,
            order: 0,
            section,
            illustrates: None,
            lang,
            borrowed: false,
            head: Vec::new(),
            paragraphs: &[],
            parts: &[],
            tail: Vec::new(),
            urgency: None,
            minutes: None,
            blocks: Vec::new(),
            phases: Phase::ALL,
            sources: &[],
        }
    }

    fn contested(mut self, contested: Option<&'g Contested>) -> Self {
        self.tail.extend(contested.map(|contested| ("contested", &contested.text)));
        self
    }

    /// The text of a field before or after the body.
    pub fn text(&self, name: &str) -> Option<&'g str> {
        self.head.iter().chain(&self.tail).find(|(field, _)| *field == name).map(|(_, text)| text.as_str())
    }

    /// Every text of its own, in reading order. The words of a caution are those of the note's own item.
    pub fn fields(&self) -> Vec<Field<'g>> {
        let field = |name, text, phases| Field { name, text, phases, cautions: Vec::new() };
        let plain = |&(name, text): &(&'g str, &'g Text)| field(name, text, self.phases);
        let paragraph = |paragraph: &'g Paragraph| field(&paragraph.name, &paragraph.text, &paragraph.phases);
        let mut fields: Vec<_> = self.head.iter().map(plain).collect();
        fields.extend(self.paragraphs.iter().map(paragraph));
        let mut cautions = Vec::new();
        for part in self.parts {
            let (name, text, phases) = match part {
                Part::Caution(note) => {
                    cautions.push(note.id);
                    continue;
                }
                Part::Action(Action { name, text, phases }) | Part::Tip(Tip { name, text, phases }) => {
                    (name, text, phases)
                }
            };
            fields.push(Field { cautions: cautions.clone(), ..field(name, text, phases) });
        }
        fields.extend(self.tail.iter().map(plain));
        fields
    }

    /// Its body as names in their order, each caution by its id.
    pub fn body(&self) -> Vec<&'g str> {
        let name = |part: &'g Part| match part {
            Part::Caution(note) => note.id.as_str(),
            Part::Action(action) => &action.name,
            Part::Tip(tip) => &tip.name,
        };
        self.parts.iter().map(name).collect()
    }

    /// What is to be said of the item as a whole.
    pub fn facts(&self) -> Facts {
        let mut facts = self.common(self.phases);
        facts.push(("parts", json!(self.body())));
        facts.push(("blocks", json!(self.blocks)));
        facts.push(("minutes", json!(self.minutes)));
        facts.push(("sources", json!(self.addresses())));
        known(facts)
    }

    /// What is to be said of one of its texts, where that stands alone.
    pub fn facts_of(&self, field: &Field<'_>) -> Facts {
        let mut facts = self.common(field.phases);
        facts.push(("cautions", json!(field.cautions)));
        facts.push(("sources", json!(self.addresses())));
        known(facts)
    }

    fn common(&self, phases: &[Phase]) -> Facts {
        let borrowed = self.borrowed.then_some(self.lang);
        vec![
            ("order", json!(self.order)),
            ("section", json!(self.section)),
            ("illustrates", json!(self.illustrates)),
            ("lang", json!(borrowed)),
            ("direction", json!(borrowed.map(Direction::of))),
            ("urgency", json!(self.urgency)),
            ("phases", json!(narrowed(phases))),
        ]
    }

    /// The addresses of its sources: they say who, where no table of sources is at hand.
    pub fn addresses(&self) -> Vec<&'static str> {
        self.sources.iter().map(|source| source.facts().url).collect()
    }
}

/// The common fields of an item of guidance.
macro_rules! guidance {
    ($section:ident, $item:expr $(, $head:ident)*) => {{
        let item = $item;
        Item {
            head: vec![("title", &item.title) $(, (stringify!($head), &item.$head))*],
            phases: &item.phases,
            sources: &item.sources,
            ..Item::new(item.id.as_str(), Some(Section::$section), &item.lang)
        }
    }};
}

/// Every item of the guide, in reading order.
pub(super) fn items(guide: &Guide) -> Vec<Item<'_>> {
    let mut items = vec![Item {
        head: vec![("title", &guide.title), ("summary", &guide.summary), ("notice", &guide.notice)],
        ..Item::new("guide", None, &guide.lang)
    }];
    for item in &guide.preparation {
        let view = Item { parts: &item.parts, ..guidance!(Preparation, item) };
        items.push(view.contested(item.contested.as_ref()));
    }
    let massage = &guide.massage;
    items.push(Item {
        head: vec![
            ("title", &massage.title),
            ("purpose", &massage.purpose),
            ("place", &massage.place),
            ("avoid", &massage.avoid),
        ],
        sources: &massage.sources,
        ..Item::new("massage", Some(Section::Massage), &massage.lang)
    });
    picture(&mut items, massage.illustration.as_ref());
    for item in &massage.techniques {
        let view = Item { parts: &item.parts, ..guidance!(Massage, item, summary) };
        items.push(view.contested(item.contested.as_ref()));
        picture(&mut items, item.illustration.as_ref());
    }
    for item in &guide.steps {
        let view =
            Item { parts: &item.parts, tail: vec![("why", &item.why)], ..guidance!(Steps, item, summary) };
        items.push(view.contested(item.contested.as_ref()));
        picture(&mut items, item.illustration.as_ref());
    }
    for item in &guide.sessions {
        items.push(Item {
            parts: &item.parts,
            minutes: item.total,
            blocks: item.blocks.iter().map(|block| block.id.as_str()).collect(),
            ..guidance!(Sessions, item, summary)
        });
    }
    for block in guide.sessions.iter().flat_map(|session| &session.blocks) {
        // A block stands in several plans.
        if items.iter().all(|item| item.id != block.id.as_str()) {
            items.push(Item {
                head: vec![("text", &block.text)],
                minutes: block.minutes,
                ..Item::new(block.id.as_str(), Some(Section::Sessions), &block.lang)
            });
        }
    }
    for item in &guide.safety {
        let view = Item { urgency: Some(item.urgency), ..guidance!(Safety, item, text) };
        items.push(view.contested(item.contested.as_ref()));
    }
    for item in &guide.problems {
        let view = Item { parts: &item.parts, ..guidance!(Problems, item, summary) };
        items.push(view.contested(item.contested.as_ref()));
    }
    for item in &guide.topics {
        let view = Item { paragraphs: &item.paragraphs, parts: &item.parts, ..guidance!(Topics, item) };
        items.push(view.contested(item.contested.as_ref()));
        picture(&mut items, item.illustration.as_ref());
    }
    for item in &guide.terms {
        let view = Item {
            head: vec![("title", &item.title), ("text", &item.text)],
            sources: &item.sources,
            ..Item::new(item.id.as_str(), Some(Section::Terms), &item.lang)
        };
        items.push(view.contested(item.contested.as_ref()));
    }
    let labels = &guide.labels;
    items.push(names("section", &labels.section, &guide.lang));
    items.push(names("urgency", &labels.urgency, &guide.lang));
    items.push(names("urgency-meaning", &labels.urgency_meaning, &guide.lang));
    items.push(names("concern", &labels.concern, &guide.lang));
    items.push(names("phase", &labels.phase, &guide.lang));
    items.push(names("evidence", &labels.evidence, &guide.lang));
    items.push(names("label", &labels.label, &guide.lang));
    for (item, order) in items.iter_mut().zip(1..) {
        item.order = order;
        item.borrowed = *item.lang != guide.lang;
    }
    items
}

/// The words of a picture of the last item.
fn picture<'g>(items: &mut Vec<Item<'g>>, illustration: Option<&'g Illustration>) {
    let (Some(subject), Some(Illustration { id, lang, title, alt, labels, .. })) =
        (items.last(), illustration)
    else {
        return;
    };
    let mut head = vec![("title", title), ("alt", alt)];
    head.extend(labels.iter().map(|label| (&*label.name, &label.text)));
    let (illustrates, phases, sources) = (Some(subject.id), subject.phases, subject.sources);
    items.push(Item { illustrates, head, phases, sources, ..Item::new(id.as_str(), None, lang) });
}

fn names<'g, K: Id>(id: &'g str, names: &'g Names<K>, lang: &'g LanguageIdentifier) -> Item<'g> {
    let head = names.iter().map(|(value, text)| (value.as_str(), text)).collect();
    Item { head, ..Item::new(id, None, lang) }
}

/// The phases, where something does not apply always.
pub(super) fn narrowed(phases: &[Phase]) -> Option<&[Phase]> {
    (phases.len() < Phase::ALL.len()).then_some(phases)
}

/// Without what there is nothing to say of.
fn known(mut facts: Facts) -> Facts {
    facts.retain(|(_, fact)| !fact.is_null() && fact.as_array().is_none_or(|list| !list.is_empty()));
    facts
}

/// What a translator should know of each text, by its key.
pub(super) type Notes = BTreeMap<String, Facts>;

pub(super) fn notes(items: &[Item<'_>]) -> Notes {
    let noted = |item: &Item<'_>| {
        let note = |field: Field<'_>| (format!("{}.{}", item.id, field.name), item.facts_of(&field));
        item.fields().into_iter().map(note).collect::<Vec<_>>()
    };
    items.iter().flat_map(noted).collect()
}

/// Each fact as a name and plain words, for a file that has only comments.
pub(super) fn said(facts: &Facts) -> impl Iterator<Item = (&'static str, String)> {
    facts.iter().map(|(name, fact)| (*name, shown(fact)))
}

/// The same, a line for each: "name: a b c".
pub(super) fn lines(facts: &Facts) -> Vec<String> {
    said(facts).map(|(name, fact)| format!("{name}: {fact}")).collect()
}

fn shown(fact: &Value) -> String {
    match fact {
        Value::String(word) => word.clone(),
        Value::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join(" "),
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| format!("{name} {}", shown(value)))
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

/// "a b c", for a file that has no lists.
pub(super) fn joined<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
