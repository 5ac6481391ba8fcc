//! JSON Schema of what serde does not see: names, language tags.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::id::Spelled;

/// One of the spellings of a table that is handled name by name.
pub(crate) fn closed<I: Spelled>() -> Schema {
    json_schema!({ "type": "string", "enum": spellings::<I>() })
}

/// A name of a table that grows: what reads today's guide by this schema must read tomorrow's too, so the names are examples.
pub(crate) fn open<I: Spelled>() -> Schema {
    json_schema!({ "type": "string", "minLength": 1, "examples": spellings::<I>() })
}

pub(crate) fn spellings<I: Spelled>() -> Vec<&'static str> {
    I::EVERY.iter().map(|id| id.spelling()).collect()
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
