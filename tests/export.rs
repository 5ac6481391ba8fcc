//! Every format keeps every text, and what must not get lost beside it.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "export", feature = "all-languages"))]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::slice;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use hand_expression::export::{ExportError, File, Format, files, import};
use hand_expression::*;
use serde_json::Value;

fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

fn library(wording: Wording) -> Library {
    Library::builder().wording(wording).build().unwrap()
}

fn all(library: &Library, format: Format) -> BTreeMap<String, String> {
    files(library, &[], format).unwrap().into_iter().map(|file| (file.path, file.contents)).collect()
}

/// The texts of every language, by key.
fn expected(library: &Library) -> BTreeMap<String, BTreeMap<String, String>> {
    let texts =
        |tag: &LanguageIdentifier| common::texts(&library.guide(slice::from_ref(tag))).into_iter().collect();
    library
        .languages()
        .iter()
        .map(|tag| {
            let mut texts: BTreeMap<_, _> = texts(tag);
            let labels = serde_json::to_value(&library.guide(slice::from_ref(tag)).labels).unwrap();
            for (kind, names) in labels.as_object().unwrap() {
                for (name, text) in names.as_object().unwrap() {
                    texts.insert(
                        format!("{}.{name}", kind.replace('_', "-")),
                        text.as_str().unwrap().to_owned(),
                    );
                }
            }
            (tag.to_string(), texts)
        })
        .collect()
}

/// Words of an application that go out of their way to be misread.
const HOSTILE: &str = include_str!("hostile.ftl");

/// The names of a guide's messages and fields as a format's reader gives them back.
fn assert_texts(
    format: Format,
    library: &Library,
    read: impl Fn(&str, &BTreeMap<String, String>) -> BTreeMap<String, String>,
) {
    let files = all(library, format);
    for (language, texts) in expected(library) {
        let found = read(&language, &files);
        let differ: Vec<_> = texts.iter().filter(|(key, text)| found.get(*key) != Some(text)).collect();
        assert!(differ.is_empty(), "{format} {language}: {:?} is {:?}", differ[0], found.get(differ[0].0));
        assert_eq!(found.len(), texts.len(), "{format} {language} has texts that the guide has not");
    }
}

fn hostile() -> Library {
    let library = Library::builder().overlay(tag("en"), HOSTILE).overlay(tag("ar"), HOSTILE);
    library.overlay(tag("zh-Hans"), HOSTILE).build().unwrap()
}

/// Every text under each of several libraries: the stock one, and one with hostile words.
fn in_each_library(check: impl Fn(&Library)) {
    for library in [library(Wording::Default), hostile()] {
        check(&library);
    }
}

#[test]
fn json_reads_back_as_the_guide_and_starts_with_its_version() {
    in_each_library(|library| {
        let files = all(library, Format::Json);
        for tag in library.languages() {
            let json = &files[&format!("{tag}.json")];
            assert_eq!(serde_json::from_str::<Guide>(json).unwrap(), *library.guide(slice::from_ref(tag)));
            assert!(json.starts_with("{\n  \"content_version\": \"0."), "{}", &json[..60]);
        }
        let list: Value = serde_json::from_str(&files["languages.json"]).unwrap();
        assert_eq!(list["languages"].as_array().unwrap().len(), library.languages().len());
        let arabic = &list["languages"][1];
        assert_eq!((&arabic["endonym"], &arabic["direction"]), (&"العربية".into(), &"rtl".into()));
    });
}

#[test]
fn i18next_has_every_text_under_its_key() {
    in_each_library(|library| {
        assert_texts(Format::I18next, library, |language, files| {
            let json: Value =
                serde_json::from_str(&files[&format!("locales/{language}/translation.json")]).unwrap();
            let message = |(id, fields): (&String, &Value)| {
                let field = |(name, text): (&String, &Value)| {
                    (format!("{id}.{name}"), text.as_str().unwrap().to_owned())
                };
                fields.as_object().unwrap().iter().map(field).collect::<Vec<_>>()
            };
            json.as_object().unwrap().iter().flat_map(message).collect()
        });
    });
    let files = all(&library(Wording::Default), Format::I18next);
    let facts: Value = serde_json::from_str(&files["locales/ar/facts.json"]).unwrap();
    assert_eq!(
        (&facts["lang"], &facts["direction"], &facts["status"]),
        (&"ar".into(), &"rtl".into(), &"draft".into())
    );
    assert_eq!(facts["safety-fever"]["urgency"], "same-day");
    let parts: Vec<_> =
        facts["step-express"]["parts"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    assert!(parts.iter().position(|p| *p == "safety-no-sliding") < parts.iter().position(|p| *p == "press"));
    assert_eq!(facts["step-stimulate"]["phases_of"]["massage-briefly"], serde_json::json!(["before-birth"]));
}

/// What aapt2 makes of the text of a string resource.
fn android(raw: &str) -> String {
    let mut text = String::new();
    let mut characters = raw.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next().unwrap() {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'u' => {
                    let hex: String = characters.by_ref().take(4).collect();
                    text.push(char::from_u32(u32::from_str_radix(&hex, 16).unwrap()).unwrap());
                }
                c => text.push(c),
            },
            '"' | '\'' => panic!("{raw} has a bare quote"),
            c => text.push(c),
        }
    }
    text
}

fn android_folder(language: &str) -> &str {
    match language {
        "en" => "values",
        "es-ES" => "values-es-rES",
        "pt-BR" => "values-pt-rBR",
        "pt-PT" => "values-pt-rPT",
        "zh-Hans" => "values-b+zh+Hans",
        "id" => "values-in",
        _ => "",
    }
}

#[test]
fn android_has_every_text_and_no_two_names_are_one() {
    in_each_library(|library| {
        let keys: BTreeMap<_, _> = expected(library)["en"]
            .keys()
            .map(|key| (format!("hand_expression_{}", key.replace(['-', '.'], "_")), key.clone()))
            .collect();
        assert_eq!(keys.len(), expected(library)["en"].len());
        assert_texts(Format::Android, library, |language, files| {
            let folder = match android_folder(language) {
                "" => format!("values-{language}"),
                folder => folder.to_owned(),
            };
            let xml = &files[&format!("{folder}/strings.xml")];
            let document = roxmltree::Document::parse(xml).unwrap();
            let strings = document.descendants().filter(|node| node.has_tag_name("string"));
            strings
                .map(|string| {
                    let raw = string.text().unwrap();
                    assert!(
                        !raw.starts_with(['@', '?', ' ']) && !raw.ends_with(' ') && !raw.contains("  "),
                        "{raw}"
                    );
                    assert_eq!(raw.contains('%'), string.has_attribute("formatted"), "{raw}");
                    (keys[string.attribute("name").unwrap()].clone(), android(raw))
                })
                .collect()
        });
    });
}

#[test]
fn android_arrays_point_at_strings_and_keep_cautions_before_actions() {
    let files = all(&library(Wording::Default), Format::Android);
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
    let emergencies = SafetyNoteId::ALL.iter().filter(|id| id.facts().urgency == Urgency::Emergency).count();
    assert_eq!(arrays["hand_expression_safety_emergency"].len(), emergencies);
}

#[test]
fn a_string_catalogue_has_every_text_in_every_language_and_asks_for_review() {
    in_each_library(|library| {
        assert_texts(Format::XcStrings, library, |language, files| {
            let catalog: Value = serde_json::from_str(&files["HandExpression.xcstrings"]).unwrap();
            let strings = catalog["strings"].as_object().unwrap();
            let string = |(key, string): (&String, &Value)| {
                let unit = &string["localizations"][language]["stringUnit"];
                assert_eq!(unit["state"], "needs_review", "{key} {language}");
                (key.clone(), unit["value"].as_str().unwrap().to_owned())
            };
            strings.iter().map(string).collect()
        });
    });
    let files = all(&library(Wording::Default), Format::XcStrings);
    let catalog: Value = serde_json::from_str(&files["HandExpression.xcstrings"]).unwrap();
    let comment = catalog["strings"]["step-express.press"]["comment"].as_str().unwrap();
    assert!(comment.contains("cautions: safety-stop-if-pain"), "{comment}");
    assert!(comment.contains("https://"), "{comment}");
}

/// What ICU's message format makes of a text without arguments, as Flutter's parser with `use-escaping` has it.
fn icu(raw: &str) -> String {
    let mut text = String::new();
    let mut characters = raw.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\'' if characters.next_if_eq(&'\'').is_some() => text.push('\''),
            '\'' => {
                for c in characters.by_ref() {
                    if c == '\'' {
                        break;
                    }
                    text.push(c);
                }
            }
            '{' | '}' => panic!("{raw} has an argument"),
            c => text.push(c),
        }
    }
    text
}

#[test]
fn arb_keeps_the_rules_of_flutter() {
    in_each_library(|library| {
        let files = all(library, Format::Arb);
        let read = |path: &str| serde_json::from_str::<serde_json::Map<_, _>>(&files[path]).unwrap();
        let template: BTreeSet<_> = read("app_en.arb").keys().cloned().collect();
        for path in files.keys().filter(|path| path.ends_with(".arb")) {
            let arb = read(path);
            assert_eq!(path, &format!("app_{}.arb", arb["@@locale"].as_str().unwrap()));
            assert_eq!(arb.keys().cloned().collect::<BTreeSet<_>>(), template, "{path}");
            // A form of a language needs the bare language beside it.
            let bare = path.trim_end_matches(".arb").split('_').take(2).collect::<Vec<_>>().join("_");
            assert!(files.contains_key(&format!("{bare}.arb")), "{path}");
        }
        for name in template.iter().map(|name| name.trim_start_matches('@')) {
            assert!(name.starts_with(|c: char| c.is_ascii_lowercase()), "{name}");
            assert!(name.starts_with("x-") || name.chars().all(|c| c.is_ascii_alphanumeric()), "{name}");
        }
        assert_texts(Format::Arb, library, |language, files| {
            let arb: Value =
                serde_json::from_str(&files[&format!("app_{}.arb", language.replace('-', "_"))]).unwrap();
            let texts = arb.as_object().unwrap().iter().filter(|(name, _)| !name.starts_with('@'));
            texts
                .map(|(name, text)| {
                    let facts = &arb[format!("@{name}")];
                    assert!(!facts["x-order"].is_null() && facts["x-status"] != "reviewed");
                    (facts["description"].as_str().unwrap().to_owned(), icu(text.as_str().unwrap()))
                })
                .collect()
        });
    });
}

#[test]
fn the_bare_language_of_flutter_has_what_the_library_gives_a_reader_of_it() {
    let files = all(&library(Wording::Default), Format::Arb);
    let title = |path: &str| {
        let arb: Value = serde_json::from_str(&files[path]).unwrap();
        arb["stepExpressTitle"].as_str().unwrap().to_owned()
    };
    assert_eq!(title("app_pt.arb"), title("app_pt_BR.arb"));
    assert_eq!(title("app_zh.arb"), title("app_zh_Hans.arb"));
    let some = crate::files(&library(Wording::Default), &[tag("pt-PT")], Format::Arb).unwrap();
    let paths: Vec<_> = some.iter().map(|file| &*file.path).collect();
    assert_eq!(paths, ["l10n.yaml", "app_en.arb", "app_pt_PT.arb", "app_pt.arb"]);
}

/// No stock text has an apostrophe that ICU would take for a quote, so its bundles are right under either setting of Flutter.
#[test]
fn no_stock_text_has_a_straight_apostrophe() {
    for (language, texts) in expected(&library(Wording::Default)) {
        let quoted: Vec<_> = texts.iter().filter(|(_, text)| text.contains(['\'', '{', '}'])).collect();
        assert!(quoted.is_empty(), "{language}: {quoted:?}");
    }
}

#[test]
fn fluent_has_every_text_as_it_is() {
    in_each_library(|library| {
        assert_texts(Format::Ftl, library, |language, files| {
            let source = files[&format!("{language}/hand-expression.ftl")].clone();
            let resource = fluent::FluentResource::try_new(source).unwrap();
            let mut bundle = fluent::FluentBundle::new(vec![tag(language)]);
            bundle.add_resource(&resource).unwrap();
            let mut texts = BTreeMap::new();
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                for attribute in &message.attributes {
                    let text = bundle.format_pattern(&attribute.value, None, &mut Vec::new());
                    texts.insert(format!("{}.{}", message.id.name, attribute.id.name), text.into_owned());
                }
            }
            texts
        });
    });
}

#[test]
fn a_table_has_every_text_beside_its_english_and_no_formula() {
    in_each_library(|library| {
        let english = &expected(library)["en"];
        assert_texts(Format::Csv, library, |language, files| {
            let table = files[&format!("{language}.csv")].strip_prefix('\u{FEFF}').unwrap();
            assert!(table.contains("\r\n"));
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            let columns = reader.headers().unwrap().clone();
            assert_eq!(&columns[1], "key");
            let rows = reader.records().map(|row| {
                let row = row.unwrap();
                for cell in &row {
                    assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
                }
                let cell = |name: &str| {
                    let cell = &row[columns.iter().position(|column| column == name).unwrap()];
                    cell.strip_prefix('\'').unwrap_or(cell).to_owned()
                };
                assert_eq!(&cell("english"), &english[&cell("key")]);
                assert_eq!(cell("lang"), language);
                (cell("key"), cell("text"))
            });
            rows.collect()
        });
    });
}

/// Every message and term with its comments, whatever the layout.
fn entries(words: &[String]) -> Vec<Entry<String>> {
    let mut entries = Vec::new();
    for words in words {
        let Resource { body } = parse(words.clone()).unwrap();
        entries.extend(body);
    }
    for entry in &mut entries {
        if let Entry::Message(message) = entry {
            message.attributes.sort_by(|a, b| a.id.name.cmp(&b.id.name));
        }
    }
    entries
}

#[test]
fn what_a_translator_gets_comes_back_as_the_same_ftl() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for wording in [Wording::Default, Wording::Chest] {
        let library = library(wording);
        for language in languages().iter().filter(|language| language.wordings().contains(&wording)) {
            let tag = language.tag();
            if *tag == "en" {
                continue;
            }
            for format in [Format::Po, Format::Xliff] {
                let made = files(&library, slice::from_ref(tag), format).unwrap();
                let words = import(format, &made.last().unwrap().contents).unwrap();
                assert_eq!((&words.language, words.wording), (tag, wording));
                assert!(words.untranslated.is_empty());
                assert!(!words.files.is_empty());
                for File { path, contents, .. } in &words.files {
                    let there = fs::read_to_string(locales.join(path)).unwrap();
                    assert_eq!(entries(slice::from_ref(contents)), entries(&[there]), "{format} {path}");
                }
                // And no file is left behind.
                let folder = locales.join(tag.to_string());
                let folder = if wording == Wording::Default { folder } else { folder.join("wordings") };
                let there = fs::read_dir(folder).unwrap().filter(|entry| {
                    let path = entry.as_ref().unwrap().path();
                    let ftl = path.extension().is_some_and(|extension| extension == "ftl");
                    ftl && (wording == Wording::Default || path.ends_with(format!("{wording}.ftl")))
                });
                let base =
                    words.files.iter().filter(|file| !file.path.ends_with("wordings/default.ftl")).count();
                assert_eq!(base, there.count(), "{format} {tag} {wording}");
            }
        }
    }
}

#[test]
fn a_wording_that_says_what_the_default_says_has_no_file() {
    let po = &files(&library(Wording::Breast), &[tag("fr")], Format::Po).unwrap()[1].contents;
    assert_eq!(import(Format::Po, po).unwrap().files, []);
}

#[test]
fn an_application_s_words_come_back_too() {
    let library = hostile();
    for format in [Format::Po, Format::Xliff] {
        for language in ["ar", "zh-Hans"] {
            let made = files(&library, &[tag(language)], format).unwrap();
            let words = import(format, &made.last().unwrap().contents).unwrap();
            let mut again = Library::builder().overlay(tag("en"), HOSTILE);
            for file in words.files {
                again = again.overlay(tag(language), file.contents);
            }
            let again = again.build().unwrap();
            assert_eq!(
                common::texts(&again.guide(&[tag(language)])),
                common::texts(&library.guide(&[tag(language)])),
                "{format} {language}"
            );
        }
    }
}

#[test]
fn a_draft_is_fuzzy_and_a_changed_english_makes_a_translation_stale() {
    let changed = "safety-fever =\n    .title = Fever, and what to do about it";
    let library = Library::builder().overlay(tag("en"), changed).build().unwrap();
    let po = &files(&library, &[tag("sw")], Format::Po).unwrap()[1].contents;
    let texts = po.matches("\nmsgctxt ").count();
    assert_eq!(po.matches("\n#, fuzzy\n").count(), texts);
    assert!(texts > 400);
    // Every text of the one message, and no other.
    let fields = po.matches("\nmsgctxt \"safety-fever.").count();
    assert_eq!(po.matches("\n#. stale: ").count(), fields);
    assert!(fields > 1);
    let xliff = &files(&library, &[tag("sw")], Format::Xliff).unwrap()[0].contents;
    assert_eq!(xliff.matches("<note category=\"stale\">").count(), fields);
    assert_eq!(xliff.matches("<segment state=\"translated\">").count(), texts);
    let template = &files(&library, &[tag("en")], Format::Xliff).unwrap()[0].contents;
    assert!(!template.contains("<target>") && !template.contains("trgLang"));
    assert_eq!(template.matches("<segment state=\"initial\">").count(), template.matches("<unit ").count());
}

#[test]
fn json_ld_and_fhir_keep_every_caution_before_the_action_that_it_guards() {
    let library = library(Wording::Default);
    let guide = library.guide(&[tag("ur")]);
    let json_ld = all(&library, Format::JsonLd);
    let graph: Value = serde_json::from_str(&json_ld["ur.jsonld"]).unwrap();
    let fhir: Value =
        serde_json::from_str(&all(&library, Format::Fhir)["PlanDefinition-hand-expression.json"]).unwrap();
    let steps = graph["@graph"][0]["step"].as_array().unwrap();
    let plan = fhir["action"].as_array().unwrap().iter().find(|group| group["id"] == "steps").unwrap();
    for (index, step) in guide.steps.iter().enumerate() {
        let list = steps[index]["itemListElement"].as_array().unwrap();
        let actions = plan["action"][index]["action"].as_array().unwrap();
        assert_eq!(actions.len(), step.parts.len());
        for ((part, item), action) in step.parts.iter().zip(list).zip(actions) {
            let (kind, text) = match part {
                Part::Caution(note) => ("HowToTip", &note.text),
                Part::Action(action) => ("HowToDirection", &action.text),
                Part::Tip(tip) => ("HowToTip", &tip.text),
            };
            assert_eq!((&item["@type"], &item["text"]), (&kind.into(), &text.as_str().into()), "{}", step.id);
            assert_eq!(action["requiredBehavior"] == "must", matches!(part, Part::Caution(_)));
            let urdu = action["_description"]["extension"]
                .as_array()
                .unwrap()
                .iter()
                .find(|translation| translation["extension"][0]["valueCode"] == "ur");
            assert_eq!(urdu.unwrap()["extension"][1]["valueString"], text.as_str());
        }
    }
    // A plan has its blocks in their order, with their times.
    let plans = fhir["action"].as_array().unwrap().iter().find(|group| group["id"] == "sessions").unwrap();
    for (session, action) in guide.sessions.iter().zip(plans["action"].as_array().unwrap()) {
        let inside = &action["action"].as_array().unwrap()[session.parts.len()..];
        let ids: Vec<_> = session.blocks.iter().map(|block| format!("{}.{}", session.id, block.id)).collect();
        assert_eq!(inside.iter().map(|block| block["id"].as_str().unwrap()).collect::<Vec<_>>(), ids);
        for (block, action) in session.blocks.iter().zip(inside) {
            let longest = block.minutes.map(|minutes| minutes.max.into());
            assert_eq!(action["timingRange"]["high"]["value"].as_u64(), longest);
        }
    }
    // Every note, by its urgency, and in both.
    let red = fhir["action"].as_array().unwrap().iter().find(|group| group["id"] == "safety").unwrap();
    assert_eq!(red["action"].as_array().unwrap().len(), guide.safety.len());
    let list = graph["@graph"].as_array().unwrap().iter().find(|thing| thing["@id"] == "#safety").unwrap();
    assert_eq!(list["itemListElement"].as_array().unwrap().len(), guide.safety.len());
}

#[test]
fn json_ld_ends_no_script() {
    for page in all(&hostile(), Format::JsonLd).values() {
        assert!(!page.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
        let graph: Value = serde_json::from_str(page).unwrap();
        assert_eq!(graph["@context"], "https://schema.org");
    }
}

#[test]
fn a_language_of_the_application_says_what_it_borrows() {
    // A whole frame, from the English one, with one item of its own.
    let frame =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/label.ftl")).unwrap();
    let guide =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/guide.ftl")).unwrap();
    let guide = guide
        .split("massage =")
        .next()
        .unwrap()
        .replace("Hand expression and massage", "Pagpapalabas ng gatas");
    assert!(guide.contains("Pagpapalabas"), "{guide}");
    let library =
        Library::builder().overlay(tag("fil"), format!("-body = dibdib\n{frame}\n{guide}")).build().unwrap();
    let fil = [tag("fil")];
    let one = |format| {
        files(&library, &fil, format)
            .unwrap()
            .into_iter()
            .find(|file| file.path.contains("fil"))
            .unwrap()
            .contents
    };
    let facts: Value = serde_json::from_str(
        &files(&library, &fil, Format::I18next)
            .unwrap()
            .into_iter()
            .find(|f| f.path.ends_with("facts.json"))
            .unwrap()
            .contents,
    )
    .unwrap();
    assert_eq!((&facts["guide"]["lang"], &facts["step-express"]["lang"]), (&Value::Null, &"en".into()));
    assert!(one(Format::Ftl).contains("# lang: en"));
    assert!(one(Format::Android).contains("step-express; order"));
    let arb: Value = serde_json::from_str(&one(Format::Arb)).unwrap();
    assert_eq!(arb["@stepExpressPress"]["x-lang"], "en");
    // A translator is not given English for a translation.
    let po = one(Format::Po);
    assert!(po.contains("msgctxt \"step-express.title\"\nmsgid \"Press, compress, release\"\nmsgstr \"\""));
    let words = import(Format::Po, &po).unwrap();
    assert!(words.untranslated.contains(&"step-express.title".to_owned()));
    assert_eq!(words.language, tag("fil"));
}

#[test]
fn a_language_that_is_not_there_is_refused_by_name() {
    let library = library(Wording::Default);
    let error = files(&library, &[tag("es-EC")], Format::Json).unwrap_err();
    assert!(matches!(error, ExportError::UnknownLanguage { .. }));
    assert_eq!(
        error.to_string(),
        "there are no words in es-EC; its readers get es; there are: \
         en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans"
    );
    assert_eq!(files(&library, &[tag("es"), tag("es")], Format::Csv).unwrap().len(), 1);
}
