//! Layers of Fluent, and finished texts from them.
//!
//! With `overlay/` the only place that knows Fluent. A message is an item, an attribute is one of its fields. A field is looked up from
//! the top layer down, so a layer may replace a single field and leave the rest of the message to the layers below.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{self, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse_runtime;
use unic_langid::LanguageIdentifier;

use super::Words;
use super::finished::Finished;
use super::variables::variables;
use crate::content::quantity::QuantityId;
use crate::language::{Country, Direction};
use crate::numerals::formatter;
use crate::text::Text;

/// One item as assembly asks for it.
pub(crate) struct Ask {
    pub id: &'static str,
    pub quantities: &'static [QuantityId],
    pub fields: Vec<&'static str>,
}

/// Takes down what assembly asks for, in its order, and has no words.
#[derive(Default)]
pub(crate) struct Asked(pub Vec<Ask>);

impl Words for Asked {
    fn item(&mut self, id: &'static str, quantities: &'static [QuantityId]) {
        self.0.push(Ask { id, quantities, fields: Vec::new() });
    }

    fn text(&mut self, field: &'static str) -> Text {
        if let Some(ask) = self.0.last_mut() {
            ask.fields.push(field);
        }
        Text::default()
    }

    fn joined(&self, _: usize) -> Text {
        Text::default()
    }

    fn lang(&self) -> Option<LanguageIdentifier> {
        None
    }
}

/// The layers of one language, before they are parsed.
pub(crate) struct SourceLayers<'s> {
    pub lang: LanguageIdentifier,
    /// The country whose numbers its words state.
    pub country: Option<Country>,
    /// Shipped words, lowest first.
    pub shipped: Vec<&'static str>,
    /// Messages that the shipped words still lack or have from older English: as if they were not there.
    pub pending: Vec<&'static str>,
    /// Words of the application, over the shipped ones.
    pub own: Vec<&'s str>,
}

/// Every text of one language in one wording, finished now.
pub(crate) struct Made {
    pub items: Vec<Item>,
    pub texts: Vec<Text>,
    /// The item that is read, and the next of its texts.
    item: usize,
    text: usize,
}

/// An item of them.
pub(crate) struct Item {
    pub id: &'static str,
    /// The language of its texts, where it is another than that of the whole.
    pub lang: Option<LanguageIdentifier>,
    /// The place of its first text.
    pub start: usize,
}

impl Words for Made {
    fn item(&mut self, id: &'static str, _: &'static [QuantityId]) {
        // They were made in the order in which a guide is assembled.
        let ahead = self.items.iter().skip(self.item).position(|item| item.id == id);
        self.item = ahead.map_or(self.items.len(), |ahead| self.item + ahead);
        self.text = self.items.get(self.item).map_or(self.texts.len(), |item| item.start);
    }

    fn text(&mut self, field: &'static str) -> Text {
        self.text += 1;
        self.texts.get(self.text - 1).cloned().unwrap_or_else(|| Text::from(field))
    }

    fn joined(&self, count: usize) -> Text {
        let texts = self.texts.get(self.text.saturating_sub(count)..self.text).unwrap_or_default();
        texts.first().zip(texts.last()).and_then(|(first, last)| first.through(last)).unwrap_or_default()
    }

    fn lang(&self) -> Option<LanguageIdentifier> {
        self.items.get(self.item)?.lang.clone()
    }
}

/// The messages of a file, and what else begins a line before a `=`.
pub(crate) fn messages(words: &str) -> impl Iterator<Item = &str> {
    words.lines().filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

/// Whether a file has a line that starts a term: then its words may stand in any message.
pub(crate) fn has_terms(words: &str) -> bool {
    words.starts_with('-') || words.contains("\n-")
}

/// The finished texts of the first language. An item that it lacks comes whole from the next that has it, never in a mixture.
pub(crate) fn finish(asks: &[Ask], languages: &[SourceLayers<'_>]) -> Made {
    let parsed: Vec<OnceCell<Layers<'_>>> = languages.iter().map(|_| OnceCell::new()).collect();
    let asked: BTreeSet<_> = asks.iter().map(|ask| ask.id).collect();
    let layers = |(source, parsed)| OnceCell::get_or_init(parsed, || Layers::parse(source, &asked));
    let candidates = || languages.iter().zip(&parsed).map(layers);
    let (mut words, mut spans, mut items) = (String::new(), Vec::new(), Vec::new());
    for ask in asks {
        let start = spans.len();
        let (before, mut lang) = (words.len(), None);
        for (layers, place) in candidates().zip(0..) {
            words.truncate(before);
            spans.truncate(start);
            let args = arguments(ask.quantities, layers.country);
            let mut whole = true;
            for field in &ask.fields {
                let from = words.len();
                if !layers.text(ask.id, field, &args, &mut words) {
                    whole = false;
                    // Never nothing: where even the last language lacks a text, its name shows.
                    words.truncate(from);
                    words.push_str(&format!("{}.{field}", ask.id));
                }
                spans.push((from, words.len()));
                // So that texts which follow each other can be read as one.
                words.push('\n');
            }
            lang = (place > 0).then(|| layers.lang.clone());
            if whole {
                break;
            }
        }
        items.push(Item { id: ask.id, lang, start });
    }
    let words = Arc::new(words.into_boxed_str());
    let texts = spans.into_iter().map(|(start, end)| Text::shared(&words, start, end)).collect();
    Made { items, texts, item: 0, text: 0 }
}

/// The finished texts of a shipped language, and over them the items in which an application has words of its own.
pub(crate) struct Over {
    shipped: Finished,
    own: Made,
    in_own: bool,
}

impl Over {
    pub fn new(shipped: Finished, own: Made) -> Self {
        Self { shipped, own, in_own: false }
    }
}

impl Words for Over {
    fn item(&mut self, id: &'static str, quantities: &'static [QuantityId]) {
        self.in_own = self.own.items.iter().any(|item| item.id == id);
        // A file is read item by item, also past those that are not read from it.
        self.shipped.item(id, quantities);
        if self.in_own {
            self.own.item(id, quantities);
        }
    }

    fn text(&mut self, field: &'static str) -> Text {
        if self.in_own { self.own.text(field) } else { self.shipped.text(field) }
    }

    fn joined(&self, count: usize) -> Text {
        if self.in_own { self.own.joined(count) } else { self.shipped.joined(count) }
    }

    fn lang(&self) -> Option<LanguageIdentifier> {
        if self.in_own { self.own.lang() } else { self.shipped.lang() }
    }
}

/// The words of one language, ready to be asked for.
struct Layers<'s> {
    lang: &'s LanguageIdentifier,
    country: Option<Country>,
    /// The messages of all layers by id, and of one id from the lowest layer up.
    messages: Vec<ast::Message<&'s str>>,
    bundle: FluentBundle<FluentResource>,
}

impl<'s> Layers<'s> {
    /// Of the shipped words only those files that have something to say in the items that are asked for.
    fn parse(source: &'s SourceLayers<'_>, asked: &BTreeSet<&str>) -> Self {
        let mut bundle = FluentBundle::new(vec![source.lang.clone()]);
        // Isolates are what keeps a number in its place in right-to-left text, and noise elsewhere.
        bundle.set_use_isolating(Direction::of(&source.lang) == Direction::Rtl);
        bundle.set_formatter(Some(formatter(&source.lang)));
        let needed = |layer: &&&str| has_terms(layer) || messages(layer).any(|id| asked.contains(id));
        let mut messages = Vec::new();
        let shipped = source.shipped.iter().filter(needed).map(|layer| (*layer, source.pending.as_slice()));
        for (layer, pending) in shipped.chain(source.own.iter().map(|layer| (*layer, [].as_slice()))) {
            let resource = resource(layer);
            // The bundle only resolves terms: messages are looked up by field, which a bundle cannot do.
            if resource.body.iter().any(|entry| matches!(entry, ast::Entry::Term(_))) {
                bundle.add_resource_overriding(parsed(layer));
            }
            messages.extend(resource.body.into_iter().filter_map(|entry| match entry {
                ast::Entry::Message(message) if !pending.contains(&message.id.name) => Some(message),
                _ => None,
            }));
        }
        // Stable, so that of one item the lower layers stay before the higher.
        messages.sort_by_key(|message| message.id.name);
        Self { lang: &source.lang, country: source.country, messages, bundle }
    }

    /// Writes the text of a field, and says whether every layer and variable that it needs is there.
    fn text(&self, id: &str, field: &str, args: &FluentArgs<'_>, words: &mut String) -> bool {
        let start = self.messages.partition_point(|message| message.id.name < id);
        let of_item = self.messages.iter().skip(start).take_while(|message| message.id.name == id);
        let Some(pattern) = of_item.filter_map(|message| pattern(message, field)).last() else {
            return false;
        };
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            words.push_str(value);
            return true;
        }
        let mut errors = Vec::new();
        words.push_str(&self.bundle.format_pattern(pattern, Some(args), &mut errors));
        errors.is_empty()
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

fn pattern<'m, 's>(message: &'m ast::Message<&'s str>, field: &str) -> Option<&'m Pattern<&'s str>> {
    message.attributes.iter().find(|attribute| attribute.id.name == field).map(|attribute| &attribute.value)
}

/// The variables that the words of an item may use: its quantities, and nothing else.
fn arguments(quantities: &[QuantityId], country: Option<Country>) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for variable in quantities.iter().flat_map(|&quantity| variables(quantity, country)) {
        let options = FluentNumberOptions {
            // Asking for no decimals at all would print a bare point: "38.".
            minimum_fraction_digits: (variable.decimals > 0).then(|| variable.decimals.into()),
            ..FluentNumberOptions::default()
        };
        args.set(&*variable.name, FluentValue::Number(FluentNumber::new(variable.value, options)));
    }
    args
}
