//! Makes the catalogues of all peers from `locales/`, so that all say the same.

fn main() {
    #[cfg(feature = "measure")]
    catalogue::write();
}

#[cfg(feature = "measure")]
#[path = "src/walk.rs"]
mod walk;

#[cfg(feature = "peers")]
#[path = "peers.rs"]
mod peers;

#[cfg(feature = "measure")]
mod catalogue {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term};
    use hand_expression::{Guide, languages};

    use crate::walk::walk;

    pub fn write() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
        println!("cargo::rerun-if-changed={}", locales.display());
        println!("cargo::rerun-if-changed=build.rs");
        println!("cargo::rerun-if-changed=src/walk.rs");
        let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo names the place"));

        // Whose numbers are everyone’s: most peers have no place for those of a country.
        let guides: Vec<_> = languages()
            .iter()
            .filter(|row| row.country().is_none())
            .map(|row| hand_expression::guide(row.tag()))
            .collect();
        let mut table = String::new();
        let keys = keys(&guides[0]);
        writeln!(table, "pub static KEYS: [(&str, &str); {}] = {keys:?};", keys.len()).unwrap();
        for (name, field) in [("TITLE", "title"), ("HOLD", "hold")] {
            let place = keys.iter().position(|key| *key == ("step-express", field)).unwrap();
            writeln!(table, "pub const {name}: usize = {place};").unwrap();
        }
        let numbers = numbers(&guides[0]);
        writeln!(table, "pub static NUMBERS: &[(&str, f64)] = &{numbers:?};").unwrap();
        let (mut tags, mut ftl, mut texts) = (Vec::new(), String::new(), String::new());
        #[cfg(feature = "peers")]
        let mut languages = Vec::new();
        for guide in &guides {
            assert_eq!(keys, self::keys(guide), "{} has other texts than English", guide.lang);
            let tag = guide.lang.to_string();
            let words = layers(&locales, &tag);
            fs::write(out.join(format!("{tag}.ftl")), with_attributes(&words)).unwrap();
            writeln!(ftl, "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.ftl\")),").unwrap();
            let mut list: Vec<&str> = Vec::new();
            walk(guide, |_, _, text| list.push(text));
            writeln!(texts, "    &{list:?},").unwrap();
            #[cfg(feature = "peers")]
            languages.push(crate::peers::Language { tag: tag.clone(), words, texts: list });
            tags.push(tag);
        }
        #[cfg(feature = "peers")]
        crate::peers::write(&out, &keys, &numbers, &languages);
        let languages = tags.len();
        writeln!(table, "pub static TAGS: [&str; {languages}] = {tags:?};").unwrap();
        writeln!(table, "pub static FTL: [&str; {languages}] = [\n{ftl}];").unwrap();
        writeln!(table, "pub static TEXTS: [&[&str]; {languages}] = [\n{texts}];").unwrap();
        fs::write(out.join("table.rs"), table).unwrap();
    }

    fn keys(guide: &Guide) -> Vec<(&str, &str)> {
        let mut keys = Vec::new();
        walk(guide, |id, field, _| keys.push((id, field)));
        keys
    }

    /// The guide's own table of quantities, as the variables of the words.
    fn numbers(guide: &Guide) -> Vec<(String, f64)> {
        let mut numbers = Vec::new();
        for quantity in &guide.quantities {
            let (id, min, max) = (quantity.id.as_str(), quantity.min, quantity.max);
            let scale = 10_f64.powi(quantity.decimals.into());
            let mut ends = |suffix: &str| {
                if min < max {
                    numbers.push((format!("{id}{suffix}-min"), min));
                    numbers.push((format!("{id}{suffix}-max"), max));
                } else {
                    numbers.push((format!("{id}{suffix}"), min));
                }
            };
            match quantity.unit.as_str() {
                "celsius" => {
                    numbers.push((format!("{id}-c"), min));
                    // No minus before a zero.
                    numbers.push((format!("{id}-f"), ((min * 1.8 + 32.0) * scale).round() / scale + 0.0));
                }
                "centimetre" => {
                    ends("-cm");
                    numbers.push((format!("{id}-in"), (f64::midpoint(min, max) / 2.54 * 2.0).round() / 2.0));
                }
                _ => ends(""),
            }
        }
        numbers
    }

    /// The words of a language, each layer merged into those below it, field by field.
    #[derive(Default)]
    pub struct Words {
        pub terms: BTreeMap<String, Pattern<String>>,
        pub messages: BTreeMap<String, BTreeMap<String, Pattern<String>>>,
    }

    /// Base, default wording, region. A regional form has no files of its own but those that differ.
    fn layers(locales: &Path, tag: &str) -> Words {
        let base =
            if locales.join(tag).join("guide.ftl").exists() { tag } else { tag.split('-').next().unwrap() };
        let mut words = Words::default();
        add_folder(&mut words, &locales.join(base));
        add(&mut words, &locales.join(base).join("wordings/default.ftl"));
        if base != tag {
            add_folder(&mut words, &locales.join(tag));
        }
        words
    }

    fn add_folder(words: &mut Words, folder: &Path) {
        for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                add(words, &file);
            }
        }
    }

    fn add(words: &mut Words, file: &Path) {
        let resource = fluent_syntax::parser::parse_runtime(fs::read_to_string(file).unwrap()).unwrap();
        for entry in resource.body {
            match entry {
                Entry::Term(term) => _ = words.terms.insert(term.id.name, term.value),
                Entry::Message(message) => {
                    let fields = words.messages.entry(message.id.name).or_default();
                    fields.extend(message.attributes.into_iter().map(|field| (field.id.name, field.value)));
                }
                _ => {}
            }
        }
    }

    /// As a translator of Fluent would write them: an attribute for each field.
    pub fn with_attributes(words: &Words) -> String {
        let name = |name: &String| Identifier { name: name.clone() };
        let term = |(id, value): (&String, &Pattern<String>)| {
            Entry::Term(Term { id: name(id), value: value.clone(), attributes: Vec::new(), comment: None })
        };
        let message = |(id, fields): (&String, &BTreeMap<String, Pattern<String>>)| {
            let field =
                |(id, value): (&String, &Pattern<String>)| Attribute { id: name(id), value: value.clone() };
            let attributes = fields.iter().map(field).collect();
            Entry::Message(Message { id: name(id), value: None, attributes, comment: None })
        };
        let body = words.terms.iter().map(term).chain(words.messages.iter().map(message)).collect();
        fluent_syntax::serializer::serialize(&Resource { body })
    }
}
