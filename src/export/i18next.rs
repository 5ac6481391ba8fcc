//! i18next JSON v4: texts nested by message, and the facts as a namespace of their own.

use serde_json::{Map, Value, json};

use super::{Export, File, Written, pretty, values};
use crate::guide::Guide;
use crate::message::{Message, messages};

pub(super) fn files(export: &Export<'_>) -> Written {
    let mut files = Vec::new();
    for guide in &export.guides {
        let items = messages(guide);
        let lang = &guide.lang;
        files.push(File::new(format!("locales/{lang}/translation.json"), pretty(&texts(&items))?));
        files.push(File::new(format!("locales/{lang}/facts.json"), pretty(&facts(guide, &items))?));
    }
    Ok(files)
}

fn texts(items: &[Message<'_>]) -> Value {
    let texts = |item: &Message<'_>| -> Map<_, _> {
        item.fields.iter().map(|field| (field.name.to_owned(), field.text.into())).collect()
    };
    items.iter().map(|item| (item.id.to_owned(), texts(item).into())).collect::<Map<_, _>>().into()
}

/// What a text has no place for: of the guide, and of each message by its name.
fn facts(guide: &Guide, items: &[Message<'_>]) -> Value {
    let mut facts = Map::new();
    facts.insert("content_version".into(), json!(guide.content_version));
    facts.insert("lang".into(), json!(guide.lang));
    facts.insert("direction".into(), json!(guide.direction));
    facts.insert("wording".into(), json!(guide.wording));
    facts.insert("status".into(), json!(guide.status));
    for item in items {
        let mut fact = values(item.facts());
        let narrowed: Map<_, _> = (item.fields.iter())
            .filter(|field| field.phases != item.phases)
            .map(|field| (field.name.to_owned(), json!(field.phases)))
            .collect();
        if !narrowed.is_empty() {
            fact.insert("phases_of".into(), narrowed.into());
        }
        facts.insert(item.id.to_owned(), fact.into());
    }
    facts.into()
}
