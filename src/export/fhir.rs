//! A FHIR R4 PlanDefinition: English, with the other languages as translations.

use serde_json::{Map, Value, json};

use super::item::{Item, items, narrowed};
use super::{Export, File, Written, pretty, unreviewed};
use crate::{Action, Guide, Minutes, Part, Phase, SafetyNote, Section, SourceId, Tip, Urgency};

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

pub(super) fn files(export: &Export<'_>) -> Written {
    let others = export.guides.iter().filter(|guide| guide.lang != export.english.lang);
    let guides: Vec<&Guide> = std::iter::once(&export.english).chain(others).map(|guide| &**guide).collect();
    let plan = Plan { items: guides.iter().map(|guide| items(guide)).collect(), guides };
    Ok(vec![File::new("PlanDefinition-hand-expression.json", pretty(&plan.resource())?)])
}

/// The same guide in several languages, English first.
struct Plan<'g> {
    guides: Vec<&'g Guide>,
    items: Vec<Vec<Item<'g>>>,
}

impl<'g> Plan<'g> {
    fn english(&self) -> &'g Guide {
        // English was put first.
        self.guides.first().copied().unwrap_or_else(|| crate::guide(&crate::LanguageIdentifier::default()))
    }

    fn resource(&self) -> Value {
        let english = self.english();
        let mut plan = Map::new();
        plan.insert("resourceType".into(), "PlanDefinition".into());
        plan.insert("id".into(), "hand-expression".into());
        plan.insert("language".into(), json!(english.lang));
        plan.insert("version".into(), json!(english.content_version));
        plan.insert("name".into(), "HandExpression".into());
        let texts = |text: fn(&'g Guide) -> &'g str| {
            self.guides.iter().map(|guide| (text(guide), guide.lang.to_string())).collect()
        };
        said(&mut plan, "title", texts(|guide| &guide.title));
        plan.insert(
            "type".into(),
            code("http://terminology.hl7.org/CodeSystem/plan-definition-type", "clinical-protocol"),
        );
        let status =
            if self.guides.iter().any(|guide| unreviewed(guide.status)) { "draft" } else { "active" };
        plan.insert("status".into(), status.into());
        said(&mut plan, "description", texts(|guide| &guide.summary));
        // Intended use and limits.
        said(&mut plan, "usage", texts(|guide| &guide.notice));
        plan.insert("copyright".into(), "MIT OR Apache-2.0; the words also CC BY 4.0".into());
        plan.insert("relatedArtifact".into(), citations(english.sources.iter().map(|source| source.id)));
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

    /// A section as a group of actions.
    fn section(&self, section: Section) -> Value {
        let mut group = Map::new();
        group.insert("id".into(), section.as_str().into());
        let titles =
            self.guides.iter().map(|guide| (guide.labels.section.get(section), guide.lang.to_string()));
        said(&mut group, "title", titles.collect());
        group.insert("groupingBehavior".into(), "logical-group".into());
        let english = self.items.first().map_or(&[][..], Vec::as_slice);
        let mut number = 0;
        let mut actions = Vec::new();
        for (index, item) in english.iter().enumerate().filter(|(_, item)| item.section == Some(section)) {
            number += 1;
            let prefix = (section == Section::Steps).then_some(number);
            actions.push(match item.urgency {
                Some(_) => self.note(index),
                None => self.item(index, item, prefix),
            });
        }
        group.insert("action".into(), actions.into());
        group.into()
    }

    /// The text of a field in every language, with the language that it is really in.
    fn texts(&self, index: usize, field: &str) -> Vec<(&'g str, String)> {
        let item = |items: &'_ Vec<Item<'g>>| {
            let item = items.get(index)?;
            Some((item.text(field)?, item.lang.to_string()))
        };
        self.items.iter().filter_map(item).collect()
    }

    /// What stands before the body, the title aside.
    fn head(&self, index: usize) -> Vec<(String, String)> {
        let head = |items: &Vec<Item<'_>>| {
            let item = items.get(index)?;
            let texts =
                item.head.iter().filter(|(field, _)| *field != "title").map(|(_, text)| text.as_str());
            let texts = texts.collect::<Vec<_>>().join(" ");
            (!texts.is_empty()).then(|| (texts, item.lang.to_string()))
        };
        self.items.iter().filter_map(head).collect()
    }

    /// Who says so, and where advice differs.
    fn documents(&self, index: usize, sources: &[SourceId]) -> Value {
        let mut documents = citations(sources.iter().copied());
        let mut contested = Map::new();
        contested.insert("type".into(), "documentation".into());
        said(&mut contested, "display", self.texts(index, "contested"));
        if let Some(list) = documents.as_array_mut().filter(|_| contested.contains_key("display")) {
            list.push(contested.into());
        }
        documents
    }

    fn item(&self, index: usize, item: &Item<'_>, prefix: Option<u8>) -> Value {
        let mut action = Map::new();
        action.insert("id".into(), item.id.into());
        action.extend(prefix.map(|number| ("prefix".to_owned(), json!(number.to_string()))));
        said(&mut action, "title", self.texts(index, "title"));
        said(&mut action, "description", self.head(index));
        let mut reason = Map::new();
        said(&mut reason, "text", self.texts(index, "why"));
        if !reason.is_empty() {
            action.insert("reason".into(), json!([reason]));
        }
        self.only(&mut action, item.phases);
        action.extend(item.minutes.map(|minutes| ("timingRange".to_owned(), range(minutes))));
        action.insert("documentation".into(), self.documents(index, item.sources));
        let parts: Vec<_> =
            item.parts.iter().enumerate().map(|(at, part)| self.part(index, item.id, at, part)).collect();
        if !parts.is_empty() {
            action.insert("groupingBehavior".into(), "logical-group".into());
        }
        action.insert("action".into(), parts.into());
        filled(action)
    }

    fn part(&self, index: usize, id: &str, at: usize, part: &Part) -> Value {
        let texts = self.items.iter().filter_map(|items| {
            let item = items.get(index)?;
            let (text, lang) = match item.parts.get(at)? {
                Part::Caution(note) => (&note.text, &note.lang),
                Part::Action(action) => (&action.text, item.lang),
                Part::Tip(tip) => (&tip.text, item.lang),
            };
            Some((text.as_str(), lang.to_string()))
        });
        let texts: Vec<_> = texts.collect();
        let mut action = Map::new();
        match part {
            Part::Caution(note) => {
                action.insert("id".into(), format!("{id}.{}", note.id).into());
                let titles = self.items.iter().filter_map(|items| match items.get(index)?.parts.get(at)? {
                    Part::Caution(note) => Some((note.title.as_str(), note.lang.to_string())),
                    _ => None,
                });
                said(&mut action, "title", titles.collect());
                said(&mut action, "description", texts);
                self.urgent(&mut action, note);
            }
            Part::Action(Action { name, phases, .. }) | Part::Tip(Tip { name, phases, .. }) => {
                action.insert("id".into(), format!("{id}.{name}").into());
                said(&mut action, "description", texts);
                self.only(&mut action, phases);
                if matches!(part, Part::Tip(_)) {
                    action.insert("requiredBehavior".into(), "could".into());
                }
            }
        }
        filled(action)
    }

    fn note(&self, index: usize) -> Value {
        let mut action = Map::new();
        let id = self.items.first().and_then(|items| items.get(index)).map_or("", |item| item.id);
        action.insert("id".into(), id.into());
        said(&mut action, "title", self.texts(index, "title"));
        said(&mut action, "description", self.texts(index, "text"));
        if let Some(note) = self.english().safety.iter().find(|note| note.id.as_str() == id) {
            self.urgent(&mut action, note);
            action.insert("documentation".into(), self.documents(index, &note.sources));
        }
        filled(action)
    }

    /// How soon to act. FHIR's four priorities are fewer than our five urgencies, so the urgency itself is the code.
    fn urgent(&self, action: &mut Map<String, Value>, note: &SafetyNote) {
        let priority = match note.urgency {
            Urgency::Emergency => Some("stat"),
            Urgency::SameDay => Some("asap"),
            Urgency::Soon => Some("urgent"),
            Urgency::Stop | Urgency::Caution => None,
        };
        action.extend(priority.map(|priority| ("priority".to_owned(), priority.into())));
        let urgency = self.concept(note.urgency.as_str(), |guide| guide.labels.urgency.get(note.urgency));
        let mut codes = vec![urgency];
        codes.extend(self.phases(&note.phases));
        action.insert("code".into(), codes.into());
        action.insert("requiredBehavior".into(), "must".into());
    }

    /// When it applies, where that is not always.
    fn only(&self, action: &mut Map<String, Value>, phases: &[Phase]) {
        let codes: Vec<_> = self.phases(phases).collect();
        if !codes.is_empty() {
            action.insert("code".into(), codes.into());
        }
    }

    fn phases(&self, phases: &[Phase]) -> impl Iterator<Item = Value> {
        let phases = narrowed(phases).unwrap_or_default();
        phases.iter().map(|&phase| self.concept(phase.as_str(), |guide| guide.labels.phase.get(phase)))
    }

    /// One of our own words as a code, and as it is called in every language.
    fn concept(&self, code: &str, name: impl Fn(&'g Guide) -> &'g str) -> Value {
        let mut concept = Map::new();
        concept.insert("coding".into(), json!([{ "code": code }]));
        let names = self.guides.iter().map(|guide| (name(guide), guide.lang.to_string()));
        said(&mut concept, "text", names.collect());
        concept.into()
    }
}

/// A primitive with its translations, which FHIR keeps beside it under the same name with an underscore.
fn said<T: Into<Value>>(object: &mut Map<String, Value>, property: &str, texts: Vec<(T, String)>) {
    let mut texts = texts.into_iter();
    let Some((english, source)) = texts.next() else { return };
    object.insert(property.to_owned(), english.into());
    let extension = |(text, lang): (T, String)| {
        let text: Value = text.into();
        json!({
            "url": TRANSLATION,
            "extension": [{ "url": "lang", "valueCode": lang }, { "url": "content", "valueString": text }],
        })
    };
    // What an application's language lacks is in another, which has its own translation already.
    let mut seen = vec![source];
    let mut extensions = Vec::new();
    for (text, lang) in texts {
        if !seen.contains(&lang) {
            seen.push(lang.clone());
            extensions.push(extension((text, lang)));
        }
    }
    if !extensions.is_empty() {
        object.insert(format!("_{property}"), json!({ "extension": extensions }));
    }
}

/// Without empty lists, which FHIR does not allow.
fn filled(mut action: Map<String, Value>) -> Value {
    action.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    action.into()
}

fn code(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

fn range(minutes: Minutes) -> Value {
    let quantity = |value: u16| json!({ "value": value, "unit": "min", "system": "http://unitsofmeasure.org", "code": "min" });
    json!({ "low": quantity(minutes.min), "high": quantity(minutes.max) })
}

fn citations(sources: impl IntoIterator<Item = SourceId>) -> Value {
    let citation = |source: SourceId| {
        let facts = source.facts();
        let year = facts.year.map_or(String::new(), |year| format!(" ({year})"));
        json!({
            "type": "citation",
            "label": source,
            "citation": format!("{}{year}. {}", facts.publisher, facts.title),
            "url": facts.url,
        })
    };
    sources.into_iter().map(citation).collect::<Vec<_>>().into()
}
