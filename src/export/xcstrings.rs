//! An Apple string catalogue.

use serde_json::{Map, Value, json};

use super::{Export, File, Written, pretty};
use crate::file::unreviewed;
use crate::guide::Guide;
use crate::message::{Message, lines, messages};

pub(super) fn files(export: &Export<'_>) -> Written {
    let english = &export.english;
    let mut strings = Map::new();
    for item in messages(english) {
        for field in &item.fields {
            let comment = lines(&item.facts_of(field)).join("\n");
            let value = json!({ "comment": comment, "extractionState": "manual", "localizations": {} });
            strings.insert(format!("{}.{}", item.id, field.name), value);
        }
    }
    // The source language must be there, whatever was asked for.
    for guide in std::iter::once(english).chain(export.others()) {
        localize(guide, &mut strings);
    }
    let catalog = json!({ "sourceLanguage": english.lang, "strings": strings, "version": "1.0" });
    Ok(vec![File::new("HandExpression.xcstrings", pretty(&catalog)?)])
}

fn localize(guide: &Guide, strings: &mut Map<String, Value>) {
    // What an application's language lacks comes in another, and Xcode shows that it wants a translation.
    let state = |item: &Message<'_>| match unreviewed(guide.status) {
        _ if item.borrowed => "new",
        true => "needs_review",
        false => "translated",
    };
    for item in messages(guide) {
        for field in &item.fields {
            let unit = json!({ "stringUnit": { "state": state(&item), "value": field.text } });
            let localizations = strings
                .get_mut(&format!("{}.{}", item.id, field.name))
                .and_then(|string| string.get_mut("localizations"))
                .and_then(Value::as_object_mut);
            // Every language has the same texts, so there always is a place.
            if let Some(localizations) = localizations {
                localizations.insert(guide.lang.to_string(), unit);
            }
        }
    }
}
