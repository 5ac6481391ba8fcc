//! Every format that has a place for rules and signs has them there, for each item: before what they guard, or at its end.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "export", feature = "all-languages"))]

#[path = "common/exported.rs"]
mod exported;

use std::collections::{BTreeMap, BTreeSet};

use exported::{all, assert_owed, owed, stock, tag};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use hand_expression::export::Format;
use hand_expression::*;
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// "a b c" as a list.
fn words(joined: &str) -> Vec<String> {
    joined.split_whitespace().map(str::to_owned).collect()
}

/// The words behind "name: ", where a line has them.
fn of<'l>(name: &str, mut lines: impl Iterator<Item = &'l str>) -> Vec<String> {
    words(lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default())
}

#[test]
fn what_stands_beside_a_single_text_names_its_rules_and_the_signs_of_its_item() {
    let library = stock();
    let owed = owed(&library.guide("en"));

    let catalog = json(&all(&library, Format::XcStrings)["HandExpression.xcstrings"]);
    let comment = |(key, string): (&String, &Value)| {
        let lines = || string["comment"].as_str().unwrap().lines();
        (key.clone(), (of("rules", lines()), of("signs", lines())))
    };
    let said = catalog["strings"].as_object().unwrap().iter().map(comment).collect();
    assert_owed(Format::XcStrings, &owed, said);

    let bundles = all(&library, Format::Arb);
    for (_, bundle) in bundles.iter().filter(|(path, _)| path.ends_with(".arb")) {
        let bundle = json(bundle);
        let facts = bundle.as_object().unwrap().values().filter(|facts| facts.is_object());
        let list =
            |facts: &Value| facts.as_array().map_or(Vec::new(), |ids| ids.iter().map(string).collect());
        let said = facts
            .map(|facts| (string(&facts["description"]), (list(&facts["x-rules"]), list(&facts["x-signs"]))))
            .collect();
        assert_owed(Format::Arb, &owed, said);
    }
    assert!(bundles.len() > languages().len());

    let tables = all(&library, Format::Csv);
    for table in tables.values() {
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
        let columns = reader.headers().unwrap().clone();
        let column = |name: &str| columns.iter().position(|column| column == name).unwrap();
        let (key, rules, signs) = (column("key"), column("rules"), column("signs"));
        let rows = reader.records().map(Result::unwrap);
        let said = rows.map(|row| (row[key].to_owned(), (words(&row[rules]), words(&row[signs])))).collect();
        assert_owed(Format::Csv, &owed, said);
    }
    assert_eq!(tables.len(), languages().len());
}

fn string(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Every body of a guide that has one: the names of its passages and the keys of its notes, in order.
fn bodies(guide: &Guide) -> BTreeMap<String, Vec<String>> {
    let name = |part: &Part| part.name().unwrap_or(part.key()).to_owned();
    let body = |item: ItemRef<'_>| (item.key().to_owned(), item.parts().iter().map(name).collect());
    guide.items().filter(|item| !item.parts().is_empty()).map(body).collect()
}

#[test]
fn what_stands_beside_a_message_has_its_body_in_order() {
    let library = stock();
    let bodies = bodies(&library.guide("en"));
    let last = "shorter safety-baby-very-worried safety-jaundice-emergency safety-baby-must-be-fed safety-baby-feeding \
                safety-baby-nappies safety-jaundice";
    assert!(bodies["session-first-days"].ends_with(&words(last)));

    let namespaces = all(&library, Format::I18next);
    let facts: Vec<_> = namespaces.iter().filter(|(path, _)| path.ends_with("facts.json")).collect();
    assert_eq!(facts.len(), languages().len());
    for (_, facts) in facts {
        let facts = json(facts);
        let body = |(id, fact): (&String, &Value)| {
            Some((id.clone(), fact.get("parts")?.as_array()?.iter().map(string).collect()))
        };
        assert_eq!(facts.as_object().unwrap().iter().filter_map(body).collect::<BTreeMap<_, _>>(), bodies);
    }

    for page in all(&library, Format::Ftl).values() {
        let entries = parse(page.as_str()).unwrap().body;
        let body = |entry: &Entry<&str>| {
            let Entry::Message(message) = entry else { return None };
            let body = of("parts", message.comment.as_ref()?.content.iter().copied());
            (!body.is_empty()).then(|| (message.id.name.to_owned(), body))
        };
        assert_eq!(entries.iter().filter_map(body).collect::<BTreeMap<_, _>>(), bodies);
    }
}

#[test]
fn whom_to_call_and_how_long_it_takes_are_said_beside_the_message() {
    let library = stock();
    let guide = library.guide("sw");
    let facts = json(&all(&library, Format::I18next)["locales/sw/facts.json"]);
    for note in &guide.safety {
        let contact = note.contact.map_or(Value::Null, |contact| contact.as_str().into());
        assert_eq!(facts[note.key].get("contact").unwrap_or(&Value::Null), &contact, "{}", note.key);
        assert_eq!(facts[note.key]["urgency"], note.urgency.as_str());
    }
    assert_eq!(facts["safety-pregnancy-call-now"]["contact"], "maternity-unit");
    let blocks = guide.sessions.iter().flat_map(|session| &session.blocks);
    let lengths = guide.sessions.iter().map(|session| (session.key, session.length));
    for (key, length) in lengths.chain(blocks.map(|block| (block.key, block.length))) {
        let (kind, minutes) = match length {
            Length::Comfort => ("comfort", None),
            Length::About(minutes) => ("about", Some(minutes)),
            Length::AtMost(minutes) => ("at-most", Some(minutes)),
        };
        assert_eq!(facts[key]["length"], kind, "{key}");
        assert_eq!(facts[key].get("minutes"), minutes.map(|m| serde_json::to_value(m).unwrap()).as_ref());
    }
    assert_eq!(facts["session-before-birth"]["length"], "at-most");
}

#[test]
fn android_arrays_point_at_strings_and_hold_every_body_in_every_phase() {
    let library = stock();
    let files = all(&library, Format::Android);
    let strings = roxmltree::Document::parse(&files["values/strings.xml"]).unwrap();
    let names: BTreeSet<_> = strings.descendants().filter_map(|node| node.attribute("name")).collect();
    let arrays = roxmltree::Document::parse(&files["values/arrays.xml"]).unwrap();
    let arrays: BTreeMap<_, Vec<_>> = (arrays.descendants().filter(|node| node.has_tag_name("array")))
        .map(|array| {
            let items = array.children().filter_map(|item| item.text()?.strip_prefix("@string/"));
            (array.attribute("name").unwrap().to_owned(), items.map(str::to_owned).collect())
        })
        .collect();
    for item in arrays.values().flatten() {
        assert!(names.contains(&**item), "{item}");
    }
    let name = |key: &str| format!("hand_expression_{}", key.replace(['-', '.'], "_"));
    // A rule in one string, and each line of a sign in one.
    let note_strings = |note: &SafetyNote| -> Vec<String> {
        let said = ItemRef::from(note).texts().filter(|text| !["title", "contested"].contains(&text.name));
        said.map(|text| name(&format!("{}.{}", note.key, text.name))).collect()
    };

    let mut bodies = BTreeMap::new();
    for phase in [None].into_iter().chain(Phase::ALL.iter().copied().map(Some)) {
        let reader = phase.map_or(Reader::new("en"), |phase| Reader::new("en").phase(phase));
        for item in library.guide(reader).items().filter(|item| !item.parts().is_empty()) {
            let part = |part: &Part| match part.note() {
                Some(note) => note_strings(note),
                None => vec![name(part.key())],
            };
            let of = phase.map_or("parts".to_owned(), |phase| format!("parts.{phase}"));
            let body: Vec<_> = item.parts().iter().flat_map(part).collect();
            bodies.insert(name(&format!("{}.{of}", item.key())), body);
        }
    }
    let found: BTreeMap<_, _> = arrays.iter().filter(|(name, _)| name.contains("_parts")).collect();
    assert_eq!(found, bodies.iter().collect::<BTreeMap<_, _>>());

    let guide = library.guide("en");
    let steps = &arrays["hand_expression_steps"];
    assert_eq!((steps.len(), &*steps[3]), (5, "hand_expression_step_express_title"));
    assert_eq!(arrays["hand_expression_step_express_parts"][0], "hand_expression_safety_stop_if_pain_text");
    // The gate of a phase is first, whatever else stands there.
    assert_eq!(
        arrays["hand_expression_step_switch_sides_parts_before_birth"][0],
        "hand_expression_safety_ask_first_text"
    );
    assert!(
        !arrays["hand_expression_step_stimulate_parts_established"]
            .contains(&"hand_expression_step_stimulate_massage_briefly".to_owned())
    );
    for &urgency in Urgency::ALL {
        let notes = guide.safety.iter().filter(|note| note.urgency == urgency);
        let notes: Vec<_> = notes.flat_map(|note| note_strings(note)).collect();
        assert_eq!(arrays[&name(&format!("safety.{urgency}"))], notes);
    }
}

/// Every object inside, by the value that it has in a field.
fn by<'v>(field: &str, value: &'v Value, found: &mut BTreeMap<String, &'v Value>) {
    let inside: Vec<_> = match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(fields) => {
            if let Some(id) = fields.get(field).and_then(Value::as_str) {
                found.entry(id.to_owned()).or_insert(value);
            }
            fields.values().collect()
        }
        _ => return,
    };
    for inner in inside {
        by(field, inner, found);
    }
}

/// What FHIR says beside an English text.
fn translated<'v>(action: &'v Value, field: &str, lang: &str) -> &'v Value {
    let translations = action[format!("_{field}")]["extension"].as_array().unwrap();
    let is = |translation: &&Value| translation["extension"][0]["valueCode"] == lang;
    &translations.iter().find(is).unwrap()["extension"][1]["valueString"]
}

#[test]
fn json_ld_and_fhir_keep_every_body_in_its_order_with_a_session_s_blocks_in_their_place() {
    let library = stock();
    let guide = library.guide(tag("ur"));
    let graph = json(&all(&library, Format::JsonLd)["ur.jsonld"]);
    let plan = json(&all(&library, Format::Fhir)["PlanDefinition-hand-expression.json"]);
    let (mut things, mut actions) = (BTreeMap::new(), BTreeMap::new());
    by("@id", &graph, &mut things);
    by("id", &plan["action"], &mut actions);
    let mut signs = 0;
    for item in guide.items().filter(|item| !item.parts().is_empty()) {
        let key = item.key();
        let (before, blocks) = item.blocks();
        let (first, last) = item.parts().split_at(if blocks.is_empty() { 0 } else { before });
        let part = |part: &Part| match part {
            Part::Rule(note) | Part::Sign(note) => ("HowToTip", note.key.to_owned(), note.text.clone(), None),
            Part::Action(action) => ("HowToDirection", action.name.to_owned(), action.text.clone(), None),
            Part::Tip(tip) => ("HowToTip", tip.name.to_owned(), tip.text.clone(), None),
        };
        let block = |block: &Block| {
            ("HowToDirection", block.key.to_owned(), block.text.clone(), block.length.minutes().copied())
        };
        let body: Vec<_> =
            first.iter().map(part).chain(blocks.iter().map(block)).chain(last.iter().map(part)).collect();

        // A topic is an article, and what it says to do a part of that.
        let thing = things[&format!("#{key}")];
        let thing = if thing["@type"] == "Article" { &thing["hasPart"] } else { thing };
        let thing = if thing["@type"] == "HowToStep" { thing } else { &thing["step"][0] };
        let list = thing["itemListElement"].as_array().unwrap();
        assert!(list.len() >= body.len(), "{key}");
        for ((kind, _, text, minutes), item) in body.iter().zip(list) {
            assert_eq!((&item["@type"], &item["text"]), (&(*kind).into(), &text.as_str().into()), "{key}");
            let time = minutes.map_or(Value::Null, |minutes| format!("PT{}M", minutes.max).into());
            assert_eq!(item["performTime"], time, "{key}");
        }
        // What follows the body are remarks: why, and where sources disagree.
        assert!(list[body.len()..].iter().all(|item| item["@type"] == "HowToTip"), "{key}");

        // Topics stay behind in FHIR.
        let Some(action) = actions.get(key) else {
            assert_eq!(item.section(), Section::Topics, "{key}");
            continue;
        };
        let inside = action["action"].as_array().unwrap();
        let ids: Vec<_> = body.iter().map(|(_, name, ..)| format!("{key}.{name}")).collect();
        assert_eq!(inside.iter().map(|inner| string(&inner["id"])).collect::<Vec<_>>(), ids);
        for ((_, _, text, minutes), inner) in body.iter().zip(inside) {
            assert_eq!(translated(inner, "description", "ur"), text.as_str(), "{key}");
            let longest = minutes.map(|minutes| u64::from(minutes.max));
            assert_eq!(inner["timingRange"]["high"]["value"].as_u64(), longest);
        }
        let behaviours = first.iter().chain(last).map(|part| match part {
            Part::Rule(_) | Part::Sign(_) => Value::from("must"),
            Part::Action(_) => Value::Null,
            Part::Tip(_) => "could".into(),
        });
        let parts = inside.iter().filter(|inner| !string(&inner["id"]).contains(".block-"));
        assert_eq!(
            parts.map(|inner| inner["requiredBehavior"].clone()).collect::<Vec<_>>(),
            behaviours.collect::<Vec<_>>()
        );
        // A sign has a priority, and what is no sign has none.
        let urgent = inside.iter().filter(|inner| inner.get("priority").is_some()).count();
        assert_eq!(urgent, item.parts().iter().filter(|part| matches!(part, Part::Sign(_))).count(), "{key}");
        signs += urgent;
    }
    assert!(signs > 10, "{signs}");
    // Every note, by its urgency, and in both.
    let notes: Vec<_> = guide.safety.iter().map(|note| note.key.to_owned()).collect();
    let red = actions["safety"]["action"].as_array().unwrap();
    assert_eq!(red.iter().map(|action| string(&action["id"])).collect::<Vec<_>>(), notes);
    let list = things["#safety"]["itemListElement"].as_array().unwrap();
    assert_eq!(list.len(), notes.len());
    for (note, item) in notes.iter().zip(list) {
        assert_eq!(item["item"]["@id"], format!("#{note}"));
    }
}
