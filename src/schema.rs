//! JSON Schema of the types that write their own JSON.
//!
//! The others derive theirs. What is here is what serde does not see: ids that are strings, texts that are strings, tags.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::content::Id;
use crate::label::Names;
use crate::{Action, Part, SafetyNote, Text, Tip};

/// One of the spellings of a table of ids.
pub(crate) fn id<I: Id>() -> Schema {
    let values: Vec<_> = I::ALL.iter().map(|id| id.as_str()).collect();
    json_schema!({ "type": "string", "enum": values })
}

/// A BCP 47 tag, as the crate writes it.
pub(crate) struct LanguageTag;

impl JsonSchema for LanguageTag {
    fn schema_name() -> Cow<'static, str> {
        "LanguageTag".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A BCP 47 language tag: the value of HTML's `lang`.",
            "type": "string",
            "pattern": "^[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$",
        })
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "Words for the reader, in one language.", "type": "string", "minLength": 1 })
    }
}

impl<K: Id + JsonSchema> JsonSchema for Names<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("NamesOf{}", K::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let names: Vec<_> = K::ALL.iter().map(|value| value.as_str()).collect();
        let properties: BTreeMap<_, _> =
            names.iter().map(|&name| (name, generator.subschema_for::<Text>())).collect();
        json_schema!({ "type": "object", "properties": properties, "required": names })
    }
}

/// By hand, since makers of types read `allOf` with a constant as a tagged union, and the derived form not.
impl JsonSchema for Part {
    fn schema_name() -> Cow<'static, str> {
        "Part".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let kinds = [
            ("caution", generator.subschema_for::<SafetyNote>()),
            ("action", generator.subschema_for::<Action>()),
            ("tip", generator.subschema_for::<Tip>()),
        ];
        let kinds = kinds.map(|(kind, inner)| {
            json_schema!({
                "allOf": [
                    inner,
                    { "type": "object", "properties": { "kind": { "const": kind } }, "required": ["kind"] },
                ]
            })
        });
        json_schema!({
            "description": "One part of an item's body, by `kind`. Show the parts in their order: \
                a caution comes before the action that it guards.",
            "oneOf": kinds,
        })
    }
}
