//! A FHIR R4 PlanDefinition: English, with the other languages as translations.

use serde_json::{Map, Value, json};

use super::{Export, File, Written, pretty};
use crate::content::safety::Urgency;
use crate::content::session::{Length, Minutes};
use crate::content::source::SourceId;
use crate::content::{Section, VERSION};
use crate::facts::Phase;
use crate::file::unreviewed;
use crate::guide::Guide;
use crate::item::Part;
use crate::message::{Message, messages, narrowed};
use crate::view::ItemRef;

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

pub(super) fn files(export: &Export<'_>) -> Written {
    let guides: Vec<&Guide> =
        std::iter::once(&export.english).chain(export.others()).map(|guide| &**guide).collect();
    let plan = Plan { items: guides.iter().map(|guide| messages(guide)).collect(), guides };
    Ok(vec![File::new("PlanDefinition-hand-expression.json", pretty(&plan.resource())?)])
}

/// A text with the language that it is really in.
type Said = (String, String);

/// The same guide in several languages, English first.
struct Plan<'g> {
    guides: Vec<&'g Guide>,
    items: Vec<Vec<Message<'g>>>,
}

impl<'g> Plan<'g> {
    fn resource(&self) -> Value {
        let mut plan = Map::new();
        plan.insert("resourceType".into(), "PlanDefinition".into());
        plan.insert("id".into(), "hand-expression".into());
        plan.insert("language".into(), "en".into());
        plan.insert("version".into(), VERSION.into());
        plan.insert("name".into(), "HandExpression".into());
        said(&mut plan, "title", self.by_guide(|guide| &guide.title));
        let kind = ("http://terminology.hl7.org/CodeSystem/plan-definition-type", "clinical-protocol");
        plan.insert("type".into(), json!({ "coding": [{ "system": kind.0, "code": kind.1 }] }));
        let draft = self.guides.iter().any(|guide| unreviewed(guide.status));
        plan.insert("status".into(), if draft { "draft" } else { "active" }.into());
        said(&mut plan, "description", self.by_guide(|guide| &guide.summary));
        // Intended use and limits.
        said(&mut plan, "usage", self.by_guide(|guide| &guide.notice));
        plan.insert("copyright".into(), "MIT OR Apache-2.0; the words also CC BY 4.0".into());
        plan.insert("relatedArtifact".into(), citations(SourceId::ALL).into());
        let sections = [
            Section::Safety,
            Section::Preparation,
            Section::Massage,
            Section::Steps,
            Section::Sessions,
            Section::Problems,
        ];
        plan.insert("action".into(), sections.map(|section| self.section(section)).to_vec().into());
        plan.into()
    }

    fn by_guide(&self, text: impl Fn(&'g Guide) -> &'g str) -> Vec<Said> {
        self.guides.iter().map(|guide| (text(guide).to_owned(), guide.lang.to_string())).collect()
    }

    /// What every language has in the place of one item, where `text` finds it.
    fn by_item(&self, index: usize, text: impl Fn(&Message<'g>) -> Option<Said>) -> Vec<Said> {
        self.items.iter().filter_map(|items| text(items.get(index)?)).collect()
    }

    fn field(&self, index: usize, field: &str) -> Vec<Said> {
        self.by_item(index, |item| Some((item.text(field)?.to_owned(), item.lang.to_string())))
    }

    fn english(&self) -> &[Message<'g>] {
        self.items.first().map_or(&[], Vec::as_slice)
    }

    /// A section as a group of actions.
    fn section(&self, section: Section) -> Value {
        let mut group = Map::new();
        group.insert("id".into(), section.as_str().into());
        said(&mut group, "title", self.by_guide(|guide| guide.labels.section.get(section).as_str()));
        group.insert("groupingBehavior".into(), "logical-group".into());
        // A block has no title, and stands in its plans.
        let here =
            |(_, item): &(usize, &Message<'_>)| item.section == Some(section) && item.text("title").is_some();
        let items = self.english().iter().enumerate().filter(here);
        let numbered = |((index, item), number): ((usize, &Message<'g>), usize)| {
            let mut action = self.item(index, item, item.id);
            if section == Section::Steps {
                action.insert("prefix".into(), number.to_string().into());
            }
            action
        };
        group.insert("action".into(), items.zip(1..).map(numbered).collect());
        group.into()
    }

    fn item(&self, index: usize, item: &Message<'g>, id: &str) -> Map<String, Value> {
        let mut action = Map::new();
        action.insert("id".into(), id.into());
        said(&mut action, "title", self.field(index, "title"));
        // What an item says of itself. Its passages, its reason and what is contested have places of their own.
        let head = |item: &Message<'_>| {
            let parts = item.body();
            let apart = |name: &str| ["title", "why", "contested"].contains(&name) || parts.contains(&name);
            let texts = item.fields.iter().filter(|field| !apart(field.name)).map(|field| field.text);
            let texts = texts.collect::<Vec<_>>().join(" ");
            (!texts.is_empty()).then(|| (texts, item.lang.to_string()))
        };
        said(&mut action, "description", self.by_item(index, head));
        self.coded(&mut action, item.urgency, item.phases);
        let mut reason = Map::new();
        said(&mut reason, "text", self.field(index, "why"));
        if !reason.is_empty() {
            action.insert("reason".into(), json!([reason]));
        }
        let mut documents = citations(item.sources);
        let mut contested = Map::new();
        said(&mut contested, "display", self.field(index, "contested"));
        if !contested.is_empty() {
            contested.insert("type".into(), "documentation".into());
            documents.push(contested.into());
        }
        action.insert("documentation".into(), documents.into());
        let minutes = item.length.as_ref().and_then(Length::minutes);
        action.extend(minutes.map(|minutes| ("timingRange".to_owned(), range(*minutes))));
        let parts = |places: std::ops::Range<usize>| {
            let parts = item.parts.iter().enumerate().skip(places.start).take(places.len());
            parts.map(|(at, part)| self.part(index, id, at, part)).collect::<Vec<_>>()
        };
        let find =
            |guide: &&'g Guide| guide.find(item.id).map_or(item.parts.len(), |item| ItemRef::blocks(item).0);
        let before = self.guides.first().map_or(0, find);
        let mut inside = parts(0..before);
        let blocks =
            item.blocks.iter().filter_map(|block| self.english().iter().position(|item| item.id == *block));
        inside.extend(blocks.filter_map(|block| {
            let item = self.english().get(block)?;
            Some(self.item(block, item, &format!("{id}.{}", item.id)).into())
        }));
        inside.extend(parts(before..item.parts.len()));
        if !inside.is_empty() {
            action.insert("groupingBehavior".into(), "logical-group".into());
        }
        action.insert("action".into(), inside.into());
        // FHIR allows no empty lists.
        action.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
        action
    }

    fn part(&self, index: usize, id: &str, at: usize, part: &Part) -> Value {
        let mut action = Map::new();
        action.insert("id".into(), format!("{id}.{}", part.name().unwrap_or(part.key())).into());
        let title = |item: &Message<'_>| {
            item.parts.get(at)?.note().map(|note| (note.title.to_string(), note.lang.to_string()))
        };
        said(&mut action, "title", self.by_item(index, title));
        let text = |item: &Message<'_>| {
            let part = item.parts.get(at)?;
            let lang = part.note().map_or(item.lang, |note| &note.lang);
            Some((part.text().to_string(), lang.to_string()))
        };
        said(&mut action, "description", self.by_item(index, text));
        self.coded(&mut action, part.note().map(|note| note.urgency), part.phases());
        if let Part::Tip(_) = part {
            action.insert("requiredBehavior".into(), "could".into());
        }
        action.into()
    }

    /// How soon to act and when it applies, by their names. FHIR's four priorities are fewer than our five urgencies.
    fn coded(&self, action: &mut Map<String, Value>, urgency: Option<Urgency>, phases: &[Phase]) {
        let mut codes = Vec::new();
        if let Some(urgency) = urgency {
            let priority = match urgency {
                Urgency::Emergency => Some("stat"),
                Urgency::SameDay => Some("asap"),
                Urgency::Soon => Some("urgent"),
                Urgency::Stop | Urgency::Caution => None,
            };
            action.extend(priority.map(|priority| ("priority".to_owned(), priority.into())));
            action.insert("requiredBehavior".into(), "must".into());
            codes.push(self.concept(|guide| guide.labels.urgency.get(urgency).as_str()));
        }
        for &phase in narrowed(phases).unwrap_or_default() {
            codes.push(self.concept(|guide| guide.labels.phase.get(phase).as_str()));
        }
        if !codes.is_empty() {
            action.insert("code".into(), codes.into());
        }
    }

    /// One of our own words, as it is called in every language. A code would mean nothing without a system that defines it.
    fn concept(&self, name: impl Fn(&'g Guide) -> &'g str) -> Value {
        let mut concept = Map::new();
        said(&mut concept, "text", self.by_guide(name));
        concept.into()
    }
}

/// A primitive with its translations, which FHIR keeps beside it under the same name with an underscore.
fn said(object: &mut Map<String, Value>, property: &str, texts: Vec<Said>) {
    let mut texts = texts.into_iter();
    let Some((english, source)) = texts.next() else { return };
    object.insert(property.to_owned(), english.into());
    // What an application's language lacks is in another, which has its own translation already.
    let mut seen = vec![source];
    let mut translations = Vec::new();
    for (text, lang) in texts {
        if !seen.contains(&lang) {
            let parts =
                json!([{ "url": "lang", "valueCode": lang }, { "url": "content", "valueString": text }]);
            translations.push(json!({ "url": TRANSLATION, "extension": parts }));
            seen.push(lang);
        }
    }
    if !translations.is_empty() {
        object.insert(format!("_{property}"), json!({ "extension": translations }));
    }
}

fn range(minutes: Minutes) -> Value {
    let quantity = |value: u16| json!({ "value": value, "unit": "min", "system": "http://unitsofmeasure.org", "code": "min" });
    json!({ "low": quantity(minutes.min), "high": quantity(minutes.max) })
}

fn citations(sources: &[SourceId]) -> Vec<Value> {
    let citation = |source: &SourceId| {
        let facts = source.facts();
        let year = facts.year.map_or(String::new(), |year| format!(" ({year})"));
        json!({
            "type": "citation",
            "label": source,
            "citation": format!("{}{year}. {}", facts.publisher, facts.title),
            "url": facts.url,
        })
    };
    sources.iter().map(citation).collect()
}
