//! What a release promises: an id, the key of a text, and a field of the JSON stay. `ids.txt`, with the urgency of each safety note,
//! `keys.txt` and `json.txt` list every one.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Display;

use common::english;
use hand_expression::*;

/// Every id, as a line.
fn ids() -> BTreeSet<String> {
    fn add<T: Display>(ids: &mut BTreeSet<String>, kind: &str, all: &[T]) {
        ids.extend(all.iter().map(|id| format!("{kind} {id}")));
    }
    let mut ids = BTreeSet::new();
    add(&mut ids, "activity", Activity::ALL);
    add(&mut ids, "areola-tone", AreolaTone::ALL);
    add(&mut ids, "block", BlockId::ALL);
    add(&mut ids, "body-shape", BodyShape::ALL);
    add(&mut ids, "concern", Concern::ALL);
    add(&mut ids, "contact", Contact::ALL);
    add(&mut ids, "direction", Direction::ALL);
    add(&mut ids, "evidence", Evidence::ALL);
    add(&mut ids, "illustration", IllustrationId::ALL);
    add(&mut ids, "label", Label::ALL);
    add(&mut ids, "massage", MassageId::ALL);
    add(&mut ids, "phase", Phase::ALL);
    add(&mut ids, "preparation", PreparationId::ALL);
    add(&mut ids, "problem", ProblemId::ALL);
    add(&mut ids, "quantity", QuantityId::ALL);
    add(&mut ids, "section", Section::ALL);
    add(&mut ids, "session", SessionId::ALL);
    add(&mut ids, "side", Side::ALL);
    add(&mut ids, "skin-tone", SkinTone::ALL);
    add(&mut ids, "source", SourceId::ALL);
    add(&mut ids, "status", Status::ALL);
    add(&mut ids, "step", StepId::ALL);
    add(&mut ids, "technique", TechniqueId::ALL);
    add(&mut ids, "term", TermId::ALL);
    add(&mut ids, "theme", Theme::ALL);
    add(&mut ids, "topic", TopicId::ALL);
    add(&mut ids, "unit", Unit::ALL);
    add(&mut ids, "urgency", Urgency::ALL);
    add(&mut ids, "wording", Wording::ALL);
    ids.extend(SafetyNoteId::ALL.iter().map(|id| format!("safety {id} {}", id.facts().urgency)));
    if cfg!(feature = "all-languages") {
        ids.extend(languages().iter().map(|language| format!("language {}", language.tag())));
    }
    #[cfg(feature = "export")]
    add(&mut ids, "format", export::Format::ALL);
    #[cfg(feature = "translate")]
    add(&mut ids, "translators-format", translate::Format::ALL);
    ids
}

/// Every text by its key: what an application's words, a translation or a recording goes by.
fn keys() -> BTreeSet<String> {
    let texts = common::texts(&english()).into_iter().map(|(key, _)| key);
    let mut keys: BTreeSet<_> = texts.filter(|key| key != "guide.notice").collect();
    keys.extend(Status::ALL.iter().map(|status| format!("guide.notice-{status}")));
    keys.extend(english().labels.texts().map(|(message, name, _)| format!("{message}.{name}")));
    keys
}

/// Holds what there is to what is listed in a file of this folder.
fn hold(file: &str, listed: BTreeSet<String>, there: &BTreeSet<String>, breaks: &str) {
    let gone: Vec<_> = listed.difference(there).collect();
    assert!(
        gone.is_empty(),
        "these are promises, and {breaks}: {gone:#?}\n\
         Bring them back, or make a major release, name them in CHANGELOG.md, and take them out of tests/{file}."
    );
    let new: Vec<_> = there.difference(&listed).cloned().collect();
    assert!(
        new.is_empty(),
        "what is new is a promise too; add these lines to tests/{file}, in order:\n{}\n",
        new.join("\n")
    );
}

fn lines(list: &str) -> BTreeSet<String> {
    let lines: Vec<_> = list.lines().map(str::to_owned).collect();
    assert!(lines.is_sorted_by(|one, next| one < next), "lines are in order, and none stands twice");
    lines.into_iter().collect()
}

#[test]
fn no_id_goes_away_unnoticed() {
    // What a build leaves out is not there to compare.
    let built = [
        ("language", cfg!(feature = "all-languages")),
        ("format", cfg!(feature = "export")),
        ("translators-format", cfg!(feature = "translate")),
    ];
    let there = |id: &String| {
        let kind = id.split(' ').next().unwrap();
        built.iter().all(|(other, built)| kind != *other || *built)
    };
    let listed = lines(include_str!("ids.txt")).into_iter().filter(there).collect();
    hold("ids.txt", listed, &ids(), "what was stored with them, and an app that names them, would break");
}

#[test]
fn no_key_goes_away_unnoticed() {
    let breaks = "words of an app, translations and recordings that go by them would be lost";
    hold("keys.txt", lines(include_str!("keys.txt")), &keys(), breaks);
    // And a guide hands out those.
    for item in english().items() {
        let own = item.paragraphs().iter().map(|passage| (passage.key, passage.name));
        let parts = item.parts().iter().filter_map(|part| match part {
            Part::Rule(_) | Part::Sign(_) => None,
            Part::Action(passage) => Some((passage.key, passage.name)),
            Part::Tip(passage) => Some((passage.key, passage.name)),
        });
        let labels = item.illustration().into_iter().flat_map(|picture| &picture.labels);
        for (key, name) in own.chain(parts).chain(labels.map(|label| (label.key, label.name))) {
            assert!(keys().contains(key) && key.ends_with(&format!(".{name}")), "{key}");
        }
    }
}

#[cfg(feature = "serde")]
mod json {
    use std::fmt;

    use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
    use serde_json::Value;

    use super::*;

    /// Where each field is: "steps[].parts[].text".
    fn add_fields(path: &str, value: &Value, fields: &mut BTreeSet<String>) {
        match value {
            Value::Array(values) => {
                values.iter().for_each(|value| add_fields(&format!("{path}[]"), value, fields))
            }
            // Words by the values of an enum, which are ids.
            Value::Object(_) if path.starts_with("labels.") => {}
            Value::Object(object) => {
                for (name, value) in object {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    add_fields(&path, value, fields);
                    fields.insert(path);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn no_field_goes_away_unnoticed() {
        let mut fields = BTreeSet::new();
        let narrowed = guide(Reader::new("en").phase(Phase::FirstDays));
        for guide in [english(), narrowed] {
            add_fields("", &serde_json::to_value(&*guide).unwrap(), &mut fields);
        }
        let breaks = "programs that read the JSON by them would break";
        hold("json.txt", lines(include_str!("json.txt")), &fields, breaks);
    }

    #[test]
    fn values_are_spelled_as_promised() {
        let json = serde_json::to_value(&*english()).unwrap();
        assert_eq!(json["lang"], "en");
        assert_eq!(json["wording"], "default");
        assert_eq!(json["phase"], Value::Null);
        let step = &json["steps"][3];
        assert_eq!(
            (&step["id"], &step["key"], &step["number"]),
            (&"step-express".into(), &"step-express".into(), &4.into())
        );
        let part =
            |kind: &str| step["parts"].as_array().unwrap().iter().find(|part| part["kind"] == kind).unwrap();
        assert_eq!(part("rule")["id"], "safety-stop-if-pain");
        assert_eq!(part("rule")["urgency"], "stop");
        assert!(part("rule")["text"].as_str().unwrap().starts_with("Stop if it hurts."));
        assert_eq!(part("action")["key"], "step-express.press");
        assert_eq!(part("action")["name"], "press");
        let sign = json["sessions"][4]["parts"].as_array().unwrap().last().unwrap();
        assert_eq!((&sign["kind"], &sign["contact"]), (&"sign".into(), &"midwife-or-doctor".into()));
        assert_eq!(json["labels"]["urgency"]["same-day"], "Call today");
        assert_eq!(
            json["sessions"][0]["length"],
            serde_json::json!({ "kind": "at-most", "min": 10, "max": 10 })
        );
        assert_eq!(json["sessions"][4]["length"], serde_json::json!({ "kind": "comfort" }));
        assert_eq!(
            json["sessions"][1]["blocks"][0]["length"],
            serde_json::json!({ "kind": "about", "min": 2, "max": 3 })
        );
    }

    /// The names of the fields in their order, which a parsed value does not keep.
    struct Names(Vec<String>);

    impl<'de> Deserialize<'de> for Names {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct InOrder;
            impl<'de> Visitor<'de> for InOrder {
                type Value = Names;
                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("an object")
                }
                fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                    let mut names = Vec::new();
                    while let Some((name, IgnoredAny)) = map.next_entry()? {
                        names.push(name);
                    }
                    Ok(Names(names))
                }
            }
            deserializer.deserialize_map(InOrder)
        }
    }

    #[test]
    fn the_sections_are_fields_of_the_guide_in_their_order() {
        let json = serde_json::to_string(&*english()).unwrap();
        let Names(mut names) = serde_json::from_str(&json).unwrap();
        names.retain(|name| Section::ALL.iter().any(|section| section.as_str() == name));
        assert!(names.iter().eq(Section::ALL.iter().map(|section| section.as_str())), "{names:?}");
    }

    #[test]
    fn ids_have_one_spelling_everywhere() {
        macro_rules! spelled_alike {
            ($($Id:ident)+) => { $(
                for &id in $Id::ALL {
                    assert_eq!(id.as_str().parse::<$Id>().unwrap(), id);
                    assert_eq!(id.to_string(), id.as_str());
                    assert_eq!(serde_json::to_value(id).unwrap(), id.as_str());
                    assert_eq!(serde_json::from_value::<$Id>(id.as_str().into()).unwrap(), id);
                }
                assert!("no-such-thing".parse::<$Id>().is_err());
                assert!(serde_json::from_value::<$Id>("no-such-thing".into()).is_err());
            )+ };
        }
        spelled_alike!(Activity BlockId Concern Contact Direction Evidence IllustrationId Label MassageId Phase);
        spelled_alike!(PreparationId ProblemId QuantityId SafetyNoteId Section SessionId Side SourceId Status StepId);
        spelled_alike!(TechniqueId TermId TopicId Unit Urgency Wording);
    }
}

/// What an application shares between threads, and copies.
#[test]
fn types_are_what_an_application_needs_them_to_be() {
    fn shared<T: Send + Sync + std::fmt::Debug>() {}
    shared::<Guide>();
    shared::<Reader>();
    shared::<Reading<'_>>();
    shared::<ItemRef<'_>>();
    shared::<Language>();
    shared::<List<Part>>();
    shared::<Text>();
    shared::<UnknownId>();
    #[cfg(feature = "overlay")]
    {
        shared::<Library>();
        shared::<LibraryBuilder>();
        shared::<OverlayError>();
    }
    fn plain<T: Clone + PartialEq>() {}
    plain::<Guide>();
    plain::<Part>();
    plain::<SafetyNote>();
    plain::<Language>();
    fn key<T: Clone + Ord + std::hash::Hash + std::borrow::Borrow<str>>() {}
    key::<Text>();
    fn asked<T: Clone + Default + Eq + std::hash::Hash>() {}
    asked::<Reader>();
    fn id<T: Copy + Eq + Ord + std::hash::Hash + std::str::FromStr<Err = UnknownId>>() {}
    id::<SafetyNoteId>();
    id::<SourceId>();
    id::<StepId>();
    id::<Wording>();
}
