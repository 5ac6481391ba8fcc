//! Every format keeps every text, and what must not get lost beside it.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(all(feature = "export", feature = "all-languages"))]

mod common;

#[path = "common/exported.rs"]
mod exported;

use std::collections::{BTreeMap, BTreeSet};

use exported::{all, begun, hostile, stock, tag};
use fluent_syntax::ast::Entry;
use hand_expression::export::{ExportError, Format, files};
use hand_expression::*;
use serde_json::Value;

/// The texts of every language, by key.
fn expected(library: &Library) -> BTreeMap<String, BTreeMap<String, String>> {
    let texts = |tag: &LanguageIdentifier| {
        let guide = library.guide(tag);
        let mut texts: BTreeMap<_, _> = common::texts(&guide).into_iter().collect();
        let labels = serde_json::to_value(&guide.labels).unwrap();
        for (kind, names) in labels.as_object().unwrap() {
            for (name, text) in names.as_object().unwrap() {
                let key = format!("{}.{name}", kind.replace('_', "-"));
                texts.insert(key, text.as_str().unwrap().to_owned());
            }
        }
        (tag.to_string(), texts)
    };
    library.languages().iter().map(texts).collect()
}

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

/// Every text under each of several libraries: the stock one, and one with hostile words.
fn in_each_library(check: impl Fn(&Library)) {
    for library in [stock(), hostile()] {
        check(&library);
    }
}

#[test]
fn json_is_the_whole_guide_and_starts_with_its_version() {
    in_each_library(|library| {
        let files = all(library, Format::Json);
        for tag in library.languages() {
            let (json, guide) = (&files[&format!("{tag}.json")], library.guide(tag));
            assert_eq!(serde_json::from_str::<Value>(json).unwrap(), serde_json::to_value(&*guide).unwrap());
            let start = format!("{{\n  \"content_version\": {:?},\n", guide.content_version);
            assert!(json.starts_with(&start), "{}", &json[..60]);
        }
        let list: Value = serde_json::from_str(&files["languages.json"]).unwrap();
        assert_eq!(list["content_version"], library.guide("en").content_version);
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
    let files = all(&stock(), Format::I18next);
    let fallback: Value = serde_json::from_str(&files["fallback.json"]).unwrap();
    for (code, tag) in [
        ("default", "en"),
        ("zh", "zh-Hans"),
        ("zh-TW", "en"),
        ("zh-HK", "en"),
        ("zh-Hant", "en"),
        ("pt", "pt-BR"),
        ("pt-AO", "pt-PT"),
    ] {
        assert_eq!(fallback[code], serde_json::json!([tag]), "{code}");
    }
    assert!(
        fallback.get("zh-SG").is_none() && fallback.get("es").is_none() && fallback.get("pt-BR").is_none()
    );
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
    let files = all(&stock(), Format::XcStrings);
    let catalog: Value = serde_json::from_str(&files["HandExpression.xcstrings"]).unwrap();
    let comment = catalog["strings"]["step-express.press"]["comment"].as_str().unwrap();
    assert!(comment.contains("rules: safety-stop-if-pain"), "{comment}");
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
    let files = all(&stock(), Format::Arb);
    let title = |path: &str| {
        let arb: Value = serde_json::from_str(&files[path]).unwrap();
        arb["stepExpressTitle"].as_str().unwrap().to_owned()
    };
    assert_eq!(title("app_pt.arb"), title("app_pt_BR.arb"));
    assert_eq!(title("app_zh.arb"), title("app_zh_Hans.arb"));
    let some = crate::files(&stock(), &[tag("pt-PT")], Wording::Default, Format::Arb).unwrap();
    let paths: Vec<_> = some.iter().map(|file| &*file.path).collect();
    assert_eq!(paths, ["l10n.yaml", "app_en.arb", "app_pt_PT.arb", "app_pt.arb"]);
}

/// No stock text has an apostrophe that ICU would take for a quote, so its bundles are right under either setting of Flutter.
#[test]
fn no_stock_text_has_a_straight_apostrophe() {
    for (language, texts) in expected(&stock()) {
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
    let library = begun();
    let one = |format, path: &str| {
        let files = files(&library, &[tag("fil")], Wording::Default, format).unwrap();
        files.into_iter().find(|file| file.path == path).unwrap().contents
    };
    let json = |format, path| serde_json::from_str::<Value>(&one(format, path)).unwrap();
    let facts = json(Format::I18next, "locales/fil/facts.json");
    assert_eq!((&facts["guide"]["lang"], &facts["step-express"]["lang"]), (&Value::Null, &"en".into()));
    assert!(one(Format::Ftl, "fil/hand-expression.ftl").contains("# lang: en"));
    let android = one(Format::Android, "values-fil/strings.xml");
    let line = |id: &str| android.lines().find(|line| line.contains(&format!("<!-- {id}; "))).unwrap();
    assert!(line("step-express").contains("; lang: en; direction: ltr;"), "{}", line("step-express"));
    assert!(!line("guide").contains("; lang: "), "{}", line("guide"));
    let arb = json(Format::Arb, "app_fil.arb");
    assert_eq!(
        (&arb["@stepExpressPress"]["x-lang"], &arb["@guideTitle"]["x-lang"]),
        (&"en".into(), &"fil".into())
    );
    let catalog = json(Format::XcStrings, "HandExpression.xcstrings");
    let state = |key: &str| catalog["strings"][key]["localizations"]["fil"]["stringUnit"]["state"].clone();
    assert_eq!((state("step-express.press"), state("guide.title")), ("new".into(), "needs_review".into()));
}

#[test]
fn a_wording_is_in_the_words_and_said_where_a_language_lacks_it() {
    let library = stock();
    let files = files(&library, &[tag("en"), tag("sw")], Wording::Chest, Format::Json).unwrap();
    for (file, wording) in files.iter().zip([Wording::Chest, Wording::Default]) {
        let guide: Value = serde_json::from_str(&file.contents).unwrap();
        let reader = Reader::new(guide["lang"].as_str().unwrap()).wording(Wording::Chest);
        assert_eq!(guide, serde_json::to_value(&*library.guide(reader)).unwrap());
        assert_eq!(guide["wording"], wording.as_str(), "{}", file.path);
    }
    let list: Value = serde_json::from_str(&files[2].contents).unwrap();
    assert_eq!(
        (&list["languages"][0]["wording"], &list["languages"][1]["wording"]),
        (&"chest".into(), &"default".into())
    );
}

#[test]
fn a_language_that_is_not_there_is_refused_by_name() {
    let library = stock();
    let asked = |tags: &[LanguageIdentifier], format| files(&library, tags, Wording::Default, format);
    let error = asked(&[tag("es-EC")], Format::Json).unwrap_err();
    assert!(matches!(error, ExportError::UnknownLanguage { .. }));
    assert_eq!(
        error.to_string(),
        "there are no words in es-EC; its readers get es; there are: \
         en ar bn es es-ES fr hi id pt-BR pt-PT ru sw ur zh-Hans"
    );
    assert_eq!(asked(&[tag("es"), tag("es")], Format::Csv).unwrap().len(), 1);
}

#[test]
fn pictures_are_drawn_without_a_style_sheet_for_renderers_that_know_none() {
    let library = stock();
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        let pictures = export::pictures(&library, &[tag("ar")], Wording::Default, theme).unwrap();
        assert!(pictures.len() >= 15);
        for picture in pictures {
            let svg = &picture.contents;
            assert!(!svg.contains("<style"), "{theme} {}", picture.path);
            assert!(svg.contains("fill=\"#") && svg.contains("stroke=\"#"), "{theme} {}", picture.path);
        }
    }
    let auto = export::files(&library, &[tag("ar")], Wording::Default, Format::Svg).unwrap();
    assert_eq!(auto, export::pictures(&library, &[tag("ar")], Wording::Default, Theme::Auto).unwrap());
    assert!(auto[0].contents.contains("<style>"));
}

#[test]
fn a_schema_has_no_format_that_a_validator_may_not_know() {
    for (path, schema) in all(&stock(), Format::JsonSchema) {
        assert!(!schema.contains("\"format\":"), "{path}");
        assert!(!path.starts_with("guide") || schema.contains("\"minimum\": 0"), "{path}");
    }
}

#[test]
fn fhir_has_no_code_without_its_system() {
    fn codings(value: &Value, found: &mut Vec<Value>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("coding").and_then(Value::as_array).into_iter().flatten().cloned());
                fields.values().for_each(|value| codings(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| codings(value, found)),
            _ => {}
        }
    }
    let files = all(&stock(), Format::Fhir);
    let plan: Value = serde_json::from_str(files.values().next().unwrap()).unwrap();
    let mut found = Vec::new();
    codings(&plan, &mut found);
    assert!(!found.is_empty() && found.iter().all(|coding| coding["system"].is_string()), "{found:?}");
}
