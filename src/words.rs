//! Words: layers of Fluent, and from them the text of a field.
//!
//! With `overlay.rs` the only place that knows Fluent. A message is an item, an attribute is one of its
//! fields. A field is looked up from the top layer down, so a layer may replace a single field and leave the
//! rest of the message to the layers below.

use std::collections::HashMap;

use fluent::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::numerals::formatter;
use crate::{Direction, QuantityId, Text};

/// The parsed layers of one language, lowest first.
pub(crate) struct Layers {
    pub lang: LanguageIdentifier,
    resources: Vec<FluentResource>,
}

impl Layers {
    pub fn parse<'s>(lang: LanguageIdentifier, sources: impl IntoIterator<Item = &'s str>) -> Self {
        let resources = sources.into_iter().map(parsed).collect();
        Self { lang, resources }
    }

    pub fn words(&self) -> Words<'_> {
        let mut bundle = FluentBundle::new(vec![self.lang.clone()]);
        // Isolates are what keeps a number in its place in right-to-left text, and noise elsewhere.
        bundle.set_use_isolating(Direction::of(&self.lang) == Direction::Rtl);
        bundle.set_formatter(Some(formatter(&self.lang)));
        let mut messages: HashMap<&str, Vec<&ast::Message<&str>>> = HashMap::new();
        for resource in &self.resources {
            let mut has_terms = false;
            for entry in resource.entries() {
                match entry {
                    ast::Entry::Message(message) => {
                        messages.entry(message.id.name).or_default().push(message);
                    }
                    ast::Entry::Term(_) => has_terms = true,
                    _ => {}
                }
            }
            // The bundle only resolves terms: messages are looked up by field, which a bundle cannot do.
            if has_terms {
                bundle.add_resource_overriding(resource);
            }
        }
        Words { lang: &self.lang, messages, bundle }
    }
}

/// Words as Fluent reads them. What does not parse is left out here and reported elsewhere: shipped words by the tests, an
/// application's words by the overlay check, before they get here.
pub(crate) fn parsed(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial)
}

/// The words of one language, ready to be asked for.
pub(crate) struct Words<'l> {
    pub lang: &'l LanguageIdentifier,
    messages: HashMap<&'l str, Vec<&'l ast::Message<&'l str>>>,
    bundle: FluentBundle<&'l FluentResource>,
}

impl Words<'_> {
    /// The text of a field, if every layer and variable that it needs is there.
    pub fn text(&self, id: &str, field: &str, args: &FluentArgs<'_>) -> Option<Text> {
        let pattern = self
            .messages
            .get(id)?
            .iter()
            .rev()
            .find_map(|message| message.attributes.iter().find(|attribute| attribute.id.name == field))
            .map(|attribute| &attribute.value)?;
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| Text::from(words.into_owned()))
    }

    /// Every field there is, as (message id, attribute).
    #[cfg(test)]
    pub fn fields(&self) -> std::collections::BTreeSet<(String, String)> {
        self.messages
            .iter()
            .flat_map(|(id, messages)| messages.iter().map(move |message| (id, message)))
            .flat_map(|(id, message)| {
                message.attributes.iter().map(move |a| ((*id).into(), a.id.name.into()))
            })
            .collect()
    }
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
        args.set(variable.name, FluentValue::Number(FluentNumber::new(variable.value, options)));
    }
    args
}
