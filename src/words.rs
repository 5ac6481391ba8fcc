//! Words: layers of Fluent, and from them the text of a field.
//!
//! With `overlay.rs` the only place that knows Fluent. A message is an item, an attribute is one of its
//! fields. A field is looked up from the top layer down, so a layer may replace a single field and leave the
//! rest of the message to the layers below.

use fluent::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{self, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse_runtime;
use unic_langid::LanguageIdentifier;

use crate::numerals::formatter;
use crate::{Direction, QuantityId, Text};

/// The parsed layers of one language, lowest first.
pub(crate) struct Layers<'s> {
    pub lang: LanguageIdentifier,
    /// Shipped words live as long as the program does, so a plain text of theirs is never copied.
    shipped: Vec<Resource<&'static str>>,
    /// Words of the application stand over the shipped ones.
    own: Vec<Resource<&'s str>>,
    /// Those of both that define terms, lowest first.
    terms: Vec<&'s str>,
}

impl<'s> Layers<'s> {
    pub fn parse(
        lang: LanguageIdentifier,
        shipped: impl IntoIterator<Item = &'static str>,
        own: impl IntoIterator<Item = &'s str>,
    ) -> Self {
        let mut layers = Self { lang, shipped: Vec::new(), own: Vec::new(), terms: Vec::new() };
        for source in shipped {
            layers.shipped.push(resource(source));
            layers.terms.extend(layers.shipped.last().filter(|layer| has_terms(layer)).map(|_| source));
        }
        for source in own {
            layers.own.push(resource(source));
            layers.terms.extend(layers.own.last().filter(|layer| has_terms(layer)).map(|_| source));
        }
        layers
    }

    pub fn words(&self) -> Words<'_> {
        let mut bundle = FluentBundle::new(vec![self.lang.clone()]);
        // Isolates are what keeps a number in its place in right-to-left text, and noise elsewhere.
        bundle.set_use_isolating(Direction::of(&self.lang) == Direction::Rtl);
        bundle.set_formatter(Some(formatter(&self.lang)));
        // The bundle only resolves terms: messages are looked up by field, which a bundle cannot do.
        for source in &self.terms {
            bundle.add_resource_overriding(parsed(source));
        }
        let shipped = self.shipped.iter().flat_map(messages_of).map(Message::Shipped);
        let mut messages: Vec<_> =
            shipped.chain(self.own.iter().flat_map(messages_of).map(Message::Own)).collect();
        // Stable, so that of one item the lower layers stay before the higher.
        messages.sort_by_key(Message::id);
        Words { lang: &self.lang, messages, bundle }
    }
}

/// Words as Fluent reads them. What does not parse is left out here and reported elsewhere: shipped words by the tests, an
/// application's words by the overlay check, before they get here.
fn resource(source: &str) -> Resource<&str> {
    parse_runtime(source).unwrap_or_else(|(partial, _)| partial)
}

/// The same, with the text that it was read from.
pub(crate) fn parsed(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial)
}

fn has_terms(layer: &Resource<&str>) -> bool {
    layer.body.iter().any(|entry| matches!(entry, ast::Entry::Term(_)))
}

fn messages_of<'l, 's>(layer: &'l Resource<&'s str>) -> impl Iterator<Item = &'l ast::Message<&'s str>> {
    layer.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// What one layer says of an item.
pub(crate) enum Message<'l> {
    Shipped(&'l ast::Message<&'static str>),
    Own(&'l ast::Message<&'l str>),
}

impl<'l> Message<'l> {
    // Alike to the eye, but of two lifetimes.
    #[allow(clippy::match_same_arms)]
    fn id(&self) -> &'l str {
        match self {
            Self::Shipped(message) => message.id.name,
            Self::Own(message) => message.id.name,
        }
    }
}

/// The words of one language, ready to be asked for.
pub(crate) struct Words<'l> {
    pub lang: &'l LanguageIdentifier,
    /// By id.
    messages: Vec<Message<'l>>,
    bundle: FluentBundle<FluentResource>,
}

impl Words<'_> {
    /// What the layers say of an item, lowest first.
    pub fn messages(&self, id: &str) -> &[Message<'_>] {
        let start = self.messages.partition_point(|message| message.id() < id);
        let rest = self.messages.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|message| message.id() == id)).unwrap_or_default()
    }

    /// The text of a field, if every layer and variable that it needs is there.
    pub fn text(&self, messages: &[Message<'_>], field: &str, args: &FluentArgs<'_>) -> Option<Text> {
        messages.iter().rev().find_map(|message| match message {
            Message::Shipped(message) => {
                let pattern = pattern(message, field)?;
                Some(match pattern.elements.as_slice() {
                    [PatternElement::TextElement { value }] => Some(Text::from(*value)),
                    _ => self.resolved(pattern, args),
                })
            }
            Message::Own(message) => Some(self.resolved(pattern(message, field)?, args)),
        })?
    }

    fn resolved(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> Option<Text> {
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| Text::copied(&words))
    }

    /// Every field there is, as (message id, attribute).
    #[cfg(test)]
    pub fn fields(&self) -> std::collections::BTreeSet<(String, String)> {
        let fields = |message: &Message<'_>| -> Vec<(String, String)> {
            let name = |field: &str| (message.id().to_owned(), field.to_owned());
            match message {
                Message::Shipped(message) => message.attributes.iter().map(|a| name(a.id.name)).collect(),
                Message::Own(message) => message.attributes.iter().map(|a| name(a.id.name)).collect(),
            }
        };
        self.messages.iter().flat_map(fields).collect()
    }
}

fn pattern<'m, 's>(message: &'m ast::Message<&'s str>, field: &str) -> Option<&'m Pattern<&'s str>> {
    message.attributes.iter().find(|attribute| attribute.id.name == field).map(|attribute| &attribute.value)
}

/// The variables that the words of an item may use: its quantities, and nothing else.
pub(crate) fn arguments(quantities: &[QuantityId]) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for variable in quantities.iter().flat_map(|quantity| quantity.variables()) {
        let options = FluentNumberOptions {
            // Asking for no decimals at all would print a bare point: "38.".
            minimum_fraction_digits: (variable.decimals > 0).then(|| variable.decimals.into()),
            ..FluentNumberOptions::default()
        };
        args.set(&*variable.name, FluentValue::Number(FluentNumber::new(variable.value, options)));
    }
    args
}
