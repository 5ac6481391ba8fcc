//! schema.org as JSON-LD.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Export, File, Written, pretty};
use crate::content::Section;
use crate::content::session::Length;
use crate::content::source::SourceId;
use crate::facts::Phase;
use crate::guide::Guide;
use crate::item::{Block, Part};
use crate::label::Label;
use crate::message::{Message, messages, narrowed};
use crate::note::SafetyNote;
use crate::view::ItemRef;

pub(super) fn files(export: &Export<'_>) -> Written {
    let file =
        |guide: &Guide| Ok(File::new(format!("{}.jsonld", guide.lang), in_script(&pretty(&graph(guide))?)));
    export.guides.iter().map(|guide| file(guide)).collect()
}

/// JSON that ends no `<script>` element and begins no comment in it, and that every version of JavaScript reads.
fn in_script(json: &str) -> String {
    let mut safe = String::new();
    for c in json.chars() {
        match c {
            // These stand in strings only.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => safe.push(c),
        }
    }
    safe
}

fn graph(guide: &Guide) -> Value {
    let items = messages(guide);
    let of = |section| {
        items.iter().filter(move |item| item.section == Some(section) && item.text("title").is_some())
    };
    let mut graph = vec![steps(guide, of(Section::Steps).collect())];
    for section in [Section::Preparation, Section::Massage, Section::Sessions, Section::Problems] {
        let described = |item: &Message<'_>| {
            if item.parts.is_empty() { article(guide, item) } else { how_to(guide, item) }
        };
        graph.extend(of(section).map(described));
    }
    graph.push(notes(guide));
    graph.extend(of(Section::Topics).map(|item| article(guide, item)));
    let terms: Vec<_> = of(Section::Terms).map(term).collect();
    graph.push(thing(
        "DefinedTermSet",
        [
            ("name", json!(guide.labels.section.get(Section::Terms))),
            ("inLanguage", json!(guide.lang)),
            ("hasDefinedTerm", json!(terms)),
        ],
    ));
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// A thing with its type first and without the properties that have no value.
fn thing<const N: usize>(kind: &str, properties: [(&str, Value); N]) -> Value {
    let mut thing = Map::new();
    thing.insert("@type".into(), kind.into());
    thing.extend(properties.map(|(name, value)| (name.to_owned(), value)));
    thing.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
    thing.into()
}

/// The five steps.
fn steps(guide: &Guide, items: Vec<&Message<'_>>) -> Value {
    let step = |(item, number): (&Message<'_>, u8)| {
        let mut list: Vec<_> = parts(guide, item).collect();
        list.extend(item.text("why").map(|why| tip(why, guide.word(Label::Why))));
        list.extend(contested(guide, item));
        thing(
            "HowToStep",
            [
                ("@id", json!(format!("#{}", item.id))),
                ("position", json!(number)),
                ("name", json!(item.text("title"))),
                ("description", json!(item.text("summary"))),
                ("inLanguage", json!(item.lang)),
                ("itemListElement", json!(list)),
                ("citation", citations(item.sources)),
            ],
        )
    };
    let steps: Vec<_> = items.into_iter().zip(1..).map(step).collect();
    thing(
        "HowTo",
        [
            ("@id", json!("#guide")),
            ("name", json!(guide.title)),
            ("description", json!(guide.summary)),
            ("inLanguage", json!(guide.lang)),
            ("disambiguatingDescription", json!(guide.notice)),
            ("version", json!(guide.content_version)),
            ("creativeWorkStatus", json!(guide.status)),
            ("license", json!("https://creativecommons.org/licenses/by/4.0/")),
            ("isAccessibleForFree", json!(true)),
            ("step", json!(steps)),
        ],
    )
}

/// Anything else with something to do: one step with all of it.
fn how_to(guide: &Guide, item: &Message<'_>) -> Value {
    let mut list: Vec<_> = parts(guide, item).collect();
    list.extend(contested(guide, item));
    thing(
        "HowTo",
        [
            ("@id", json!(format!("#{}", item.id))),
            ("name", json!(item.text("title"))),
            ("description", json!(item.text("summary"))),
            ("inLanguage", json!(item.lang)),
            ("keywords", phases(guide, item.phases)),
            // schema.org knows one duration and no range: the longer end is never too short.
            ("totalTime", json!(item.length.and_then(duration))),
            ("step", json!([thing("HowToStep", [("position", json!(1)), ("itemListElement", json!(list))])])),
            ("citation", citations(item.sources)),
        ],
    )
}

/// The longer end of a time.
fn duration(length: Length) -> Option<String> {
    length.minutes().map(|minutes| format!("PT{}M", minutes.max))
}

/// The body in its order, a session's blocks in their place: a note is a tip, which schema.org lets say "what should not be done".
fn parts<'i>(guide: &'i Guide, item: &'i Message<'i>) -> impl Iterator<Item = Value> + 'i {
    let (before, blocks) = guide.find(item.id).map(ItemRef::blocks).unwrap_or_default();
    let (first, last) = item.parts.split_at_checked(before).unwrap_or((item.parts, &[]));
    let part = |part: &'i Part| match part {
        Part::Rule(note) | Part::Sign(note) => tip_of(guide, note),
        Part::Action(action) => thing(
            "HowToDirection",
            [("text", json!(action.text)), ("keywords", phases(guide, action.phases))],
        ),
        Part::Tip(tip) => {
            thing("HowToTip", [("text", json!(tip.text)), ("keywords", phases(guide, tip.phases))])
        }
    };
    let block = |block: &Block| {
        thing("HowToDirection", [("text", json!(block.text)), ("performTime", json!(duration(block.length)))])
    };
    first.iter().map(part).chain(blocks.iter().map(block)).chain(last.iter().map(part))
}

fn tip_of(guide: &Guide, note: &SafetyNote) -> Value {
    thing(
        "HowToTip",
        [
            ("@id", json!(format!("#{}", note.id))),
            ("name", json!(note.title)),
            ("text", json!(note.text)),
            ("inLanguage", json!(note.lang)),
            ("keywords", json!([guide.labels.urgency.get(note.urgency)])),
        ],
    )
}

fn tip(text: &str, name: &str) -> Value {
    thing("HowToTip", [("name", json!(name)), ("text", json!(text))])
}

fn contested(guide: &Guide, item: &Message<'_>) -> Option<Value> {
    item.text("contested").map(|text| tip(text, guide.word(Label::Contested)))
}

/// The phases in words, where something does not apply always.
fn phases(guide: &Guide, phases: &[Phase]) -> Value {
    let names =
        |phases: &[Phase]| phases.iter().map(|&phase| guide.labels.phase.get(phase)).collect::<Vec<_>>();
    json!(narrowed(phases).map(names))
}

/// Every safety note, most urgent first.
fn notes(guide: &Guide) -> Value {
    let note = |(note, position): (&Arc<SafetyNote>, u32)| {
        let mut item = tip_of(guide, note);
        if let (Some(item), cited) = (item.as_object_mut(), citations(note.sources)) {
            item.insert("citation".into(), cited);
        }
        thing("ListItem", [("position", json!(position)), ("item", item)])
    };
    let notes: Vec<_> = guide.safety.iter().zip(1..).map(note).collect();
    thing(
        "ItemList",
        [
            ("@id", json!("#safety")),
            ("name", json!(guide.labels.section.get(Section::Safety))),
            ("itemListElement", json!(notes)),
        ],
    )
}

/// An explanation; what follows from it to do is a part of its own, so that no action stands without its rules.
fn article(guide: &Guide, item: &Message<'_>) -> Value {
    let parts = item.body();
    let body = item.fields.iter().filter(|field| field.name != "title" && !parts.contains(&field.name));
    let body: Vec<_> = body.map(|field| field.text).collect();
    thing(
        "Article",
        [
            ("@id", json!(format!("#{}", item.id))),
            ("headline", json!(item.text("title"))),
            ("inLanguage", json!(item.lang)),
            ("keywords", phases(guide, item.phases)),
            ("articleBody", json!(body.join("\n"))),
            ("hasPart", if item.parts.is_empty() { Value::Null } else { how_to(guide, item) }),
            ("citation", citations(item.sources)),
        ],
    )
}

fn term(item: &Message<'_>) -> Value {
    thing(
        "DefinedTerm",
        [
            ("@id", json!(format!("#{}", item.id))),
            ("name", json!(item.text("title"))),
            ("description", json!(item.text("text"))),
        ],
    )
}

fn citations(sources: &[SourceId]) -> Value {
    let citation = |source: &SourceId| {
        let facts = source.facts();
        thing(
            "CreativeWork",
            [
                ("name", json!(facts.title)),
                ("publisher", thing("Organization", [("name", json!(facts.publisher))])),
                ("datePublished", json!(facts.year.map(|year| year.to_string()))),
                ("url", json!(facts.url)),
            ],
        )
    };
    sources.iter().map(citation).collect::<Vec<_>>().into()
}
