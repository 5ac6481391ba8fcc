//! Ready texts as Fluent messages.

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement,
    Resource,
};
use fluent_syntax::serializer::serialize;

use super::{Export, File, head};
use crate::guide::Guide;
use crate::message::{self, Field, lines, messages};

pub(super) fn files(export: &Export<'_>) -> Vec<File> {
    let file = |guide: &Guide| File::new(format!("{}/hand-expression.ftl", guide.lang), page(guide));
    export.guides.iter().map(|guide| file(guide)).collect()
}

fn page(guide: &Guide) -> String {
    let head = Comment { content: vec![head(guide)] };
    let mut body = vec![Entry::ResourceComment(head)];
    body.extend(messages(guide).iter().map(|item| Entry::Message(message(item))));
    serialize(&Resource { body })
}

fn message(item: &message::Message<'_>) -> Message<String> {
    let said = lines(&item.facts());
    let attribute = |field: &Field<'_>| Attribute {
        id: Identifier { name: field.name.to_owned() },
        value: Pattern { elements: elements(field.text) },
    };
    Message {
        id: Identifier { name: item.id.to_owned() },
        value: None,
        attributes: item.fields.iter().map(attribute).collect(),
        comment: Some(Comment { content: said }),
    }
}

/// A text in pieces: what Fluent would read otherwise, or trim, as a literal.
fn elements(text: &str) -> Vec<PatternElement<String>> {
    let literal = |value: String| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value }),
    };
    let mut elements = Vec::new();
    let mut plain = String::new();
    let last = text.trim_end_matches(' ').len();
    for (at, c) in text.char_indices() {
        let escaped = match c {
            '{' | '}' => c.to_string(),
            ' ' if plain.is_empty() && elements.is_empty() || at >= last => c.to_string(),
            '\n' => "\\u000A".to_owned(),
            '\r' => "\\u000D".to_owned(),
            c => {
                plain.push(c);
                continue;
            }
        };
        if !plain.is_empty() {
            elements.push(PatternElement::TextElement { value: std::mem::take(&mut plain) });
        }
        elements.push(literal(escaped));
    }
    if !plain.is_empty() {
        elements.push(PatternElement::TextElement { value: plain });
    }
    elements
}
