//! i18next JSON v4: texts nested by message, and the facts as a namespace of their own.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;

use super::{Export, File, Written, pretty, values};
use crate::guide::Guide;
use crate::message::{Message, messages};
use crate::negotiate::Tags;

pub(super) fn files(export: &Export<'_>) -> Written {
    let mut files = vec![File::new("fallback.json", pretty(&fallback(export))?)];
    for guide in &export.guides {
        let items = messages(guide);
        let lang = &guide.lang;
        files.push(File::new(format!("locales/{lang}/translation.json"), pretty(&texts(&items))?));
        files.push(File::new(format!("locales/{lang}/facts.json"), pretty(&facts(guide, &items))?));
    }
    Ok(files)
}

/// What i18next takes as `fallbackLng`: for each code of which there is no file, and whose language has one, the language that the library would give.
///
/// i18next looks for the bare language on its own. It knows no regions that read another region's form, and no scripts.
fn fallback(export: &Export<'_>) -> BTreeMap<String, Vec<String>> {
    let mut there: Vec<LanguageIdentifier> = export.guides.iter().map(|guide| guide.lang.clone()).collect();
    // At worst a reader gets English.
    there.retain(|tag| *tag != export.english.lang);
    there.insert(0, export.english.lang.clone());
    let tags = Tags::new(there.clone());
    let given = |tag: &LanguageIdentifier| {
        there
            .get(tags.best(tag, there.len()).unwrap_or_default())
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    let letters = || 'A'..='Z';
    let regions: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
    let scripts = ["Hans", "Hant", "Latn", "Cyrl", "Arab", "Deva"].map(str::to_owned);
    let mut fallback = BTreeMap::from([("default".to_owned(), vec![export.english.lang.to_string()])]);
    for tag in &there {
        let bare = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
        if there.contains(&bare) {
            continue;
        }
        let usual = given(&bare);
        fallback.insert(bare.to_string(), vec![usual.clone()]);
        for subtag in scripts.iter().chain(&regions) {
            let Ok(code) = format!("{bare}-{subtag}").parse::<LanguageIdentifier>() else { continue };
            let other = given(&code);
            if other != usual && !there.contains(&code) {
                fallback.insert(code.to_string(), vec![other]);
            }
        }
    }
    fallback
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
