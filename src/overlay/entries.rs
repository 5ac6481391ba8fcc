//! What is in words: which terms and fields they bring, which variables a text shows, and whether it says anything.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::Fields;

type Piece<'s> = PatternElement<&'s str>;

/// Terms by name, each with its cases: the forms that a message may ask for.
pub(super) type Terms = BTreeMap<String, BTreeSet<String>>;

pub(super) fn terms(resource: &FluentResource, terms: &mut Terms) {
    for entry in resource.entries() {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name.to_owned(), cases(&term.value));
        }
    }
}

pub(super) fn cases(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut cases = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            cases.extend(variants.iter().map(|variant| match variant.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                    name.to_owned()
                }
            }));
        }
    }
    cases
}

/// Adds the fields of a resource, with the variables that each shows.
pub(super) fn fields(resource: &FluentResource, fields: &mut Fields) {
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let of_message = fields.entry(message.id.name.to_owned()).or_default();
            for attribute in &message.attributes {
                let mut shown = BTreeSet::new();
                variables(&attribute.value, &mut shown);
                of_message.insert(attribute.id.name.to_owned(), shown);
            }
        }
    }
}

/// The variables that a text shows outside of choices.
pub(super) fn direct(pattern: &Pattern<&str>, shown: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } = element
        {
            shown.insert(id.name.to_owned());
        }
    }
}

/// The variables that a text shows in any case: those outside of choices, and those of the form that is always there.
pub(super) fn variables(pattern: &Pattern<&str>, shown: &mut BTreeSet<String>) {
    direct(pattern, shown);
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants.iter().filter(|variant| variant.default) {
                variables(&variant.value, shown);
            }
        }
    }
}

/// Whether a reader would see words: a letter, or something that stands for words.
pub(super) fn says_something(elements: &[Piece<'_>]) -> bool {
    elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(shows),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => unescaped(value).chars().any(shows),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { .. }),
        } => false,
        // A choice is checked form by form, a term where it is defined, and what is not allowed was named already.
        PatternElement::Placeable { .. } => true,
    })
}

/// What a string literal shows.
pub(super) fn unescaped(literal: &str) -> String {
    let mut plain = String::new();
    // Writing to a String cannot fail.
    let _ = fluent_syntax::unicode::unescape_unicode(&mut plain, literal);
    plain
}

/// A letter that can be seen. The Hangul fillers are letters to Unicode and blank to everybody.
fn shows(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
}
