//! The catalogues of the other peers, and the calls of those that generate a function for each text.
//!
//! Macros that take a path only as a literal get it from a file that is written here and included, so that nothing is written
//! beside the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use fluent_static_codegen::MessageBundleBuilder;
use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
    VariantKey,
};
use fluent_syntax::serializer::serialize;
use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};
use fluent_zero_build::{FluentZeroBuilder, MissingTranslations};

use crate::catalogue::{Words, with_attributes};

pub struct Language<'g> {
    pub tag: String,
    pub words: Words,
    pub texts: Vec<&'g str>,
}

type Keys<'k> = [(&'k str, &'k str)];
type Numbers = [(String, f64)];

pub fn write(out: &Path, keys: &Keys, numbers: &Numbers, languages: &[Language]) {
    let (attributes, flat, texts) = (out.join("attributes"), out.join("flat"), out.join("texts"));
    // What an earlier build wrote of a language that is none of these is no catalogue.
    for folder in [&attributes, &flat, &texts] {
        if folder.exists() {
            fs::remove_dir_all(folder).unwrap();
        }
    }
    for Language { tag, words, texts: list } in languages {
        put(&attributes.join(tag).join("guide.ftl"), &with_attributes(words));
        put(&flat.join(format!("{tag}.ftl")), &flattened(words));
        let texts_by_key: BTreeMap<_, _> =
            keys.iter().zip(list).map(|((id, field), text)| (format!("{id}.{field}"), text)).collect();
        put(&texts.join(format!("{tag}.json")), &serde_json::to_string(&texts_by_key).unwrap());
    }
    let args = args(keys, numbers, languages);
    let dotted: Vec<_> = keys.iter().map(|(id, field)| format!("{id}.{field}")).collect();
    let mut lookups = format!("pub static DOTTED: [&str; {}] = {dotted:?};\n", keys.len());
    writeln!(lookups, "pub static ARGS: [&[(&str, f64)]; {}] = [", keys.len()).unwrap();
    for args in &args {
        writeln!(lookups, "    &{args:?},").unwrap();
    }
    put(&out.join("lookups.rs"), &(lookups + "];\n"));
    let (attributes, texts) = (utf8(&attributes), utf8(&texts));
    put(
        &out.join("templates.rs"),
        &format!(
            "fluent_templates::static_loader! {{\n    static LOADER = {{ locales: {attributes:?}, fallback_language: \"en\", \
             customise: |bundle| bundle.set_use_isolating(false) }};\n}}\n"
        ),
    );
    put(
        &out.join("embed.rs"),
        &format!("#[derive(rust_embed::RustEmbed)]\n#[folder = {attributes:?}]\nstruct Assets;\n"),
    );
    put(&out.join("rust_i18n.rs"), &format!("rust_i18n::i18n!({texts:?}, fallback = \"en\");\n"));
    FluentZeroBuilder::new(attributes)
        .fallback_locale("en")
        .missing_translations(MissingTranslations::Deny)
        .use_isolating(false)
        .generate();
    zero(out, keys, &args);
    typed(out, Path::new(attributes), keys, numbers);
    generated(out, &flat, keys, numbers, languages);
}

/// A path as the peers take it.
fn utf8(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Writes a file as if long ago: a peer that tells Cargo to watch its catalogue would else have this script run at every build,
/// since it writes what is watched.
fn put(path: &Path, text: &str) {
    let folder = path.parent().unwrap();
    fs::create_dir_all(folder).unwrap();
    fs::write(path, text).unwrap();
    for path in [path, folder, folder.parent().unwrap()] {
        // Not every system lets a folder be dated. There it only builds once more.
        let _ = File::open(path).and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH));
    }
}

fn message(id: String, value: &Pattern<String>) -> Entry<String> {
    let id = Identifier { name: id };
    Entry::Message(Message { id, value: Some(value.clone()), attributes: Vec::new(), comment: None })
}

/// A message for each field, for who knows no attributes.
fn flattened(words: &Words) -> String {
    let term = |(id, value): (&String, &Pattern<String>)| {
        let (id, value) = (Identifier { name: id.clone() }, value.clone());
        Entry::Term(Term { id, value, attributes: Vec::new(), comment: None })
    };
    let terms = words.terms.iter().map(term);
    let fields = words.messages.iter().flat_map(|(id, fields)| fields.iter().map(move |field| (id, field)));
    let messages = fields.map(|(id, (field, value))| message(format!("{id}_{field}"), value));
    let mut source = serialize(&Resource { body: terms.chain(messages).collect() });
    // The one that needs this generates a function for a term with variants, and forgets the default in a plain mention.
    for (id, value) in &words.terms {
        if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
            &value.elements[..]
            && let InlineExpression::VariableReference { id: name } = selector
            && let Some(VariantKey::Identifier { name: default }) =
                variants.iter().find(|v| v.default).map(|v| &v.key)
        {
            let name = &name.name;
            source = source.replace(&format!("{{ -{id} }}"), &format!("{{ -{id}({name}: \"{default}\") }}"));
        }
    }
    source
}

/// The variables of each text, in any language, with their numbers: whoever makes arguments anew for each text makes no more
/// than it needs.
fn args<'n>(keys: &Keys, numbers: &'n Numbers, languages: &[Language]) -> Vec<Vec<&'n (String, f64)>> {
    let of = |(id, field): &(&str, &str)| {
        let sources = languages.iter().map(|language| {
            serialize(&Resource {
                body: vec![message("m".to_owned(), &language.words.messages[*id][*field])],
            })
        });
        let names: BTreeSet<_> = sources.flat_map(|source| variables(&source)).collect();
        let args: Vec<_> = numbers.iter().filter(|(name, _)| names.contains(name)).collect();
        assert_eq!(args.len(), names.len(), "{id}.{field} has a variable without a number");
        args
    };
    keys.iter().map(of).collect()
}

fn variables(source: &str) -> Vec<String> {
    let name =
        |piece: &str| piece.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().map(str::to_owned);
    source.split('$').skip(1).filter_map(name).collect()
}

fn typed(out: &Path, locales: &Path, keys: &Keys, numbers: &Numbers) {
    let (code, words) = (out.join("typed.rs"), out.join("typed.ftl"));
    let options = BuildOptions::default()
        .with_locales_folder(utf8(locales))
        .with_output_file_path(utf8(&code))
        .with_ftl_output(FtlOutputOptions::single_file(utf8(&words)))
        .with_lint_level(LintLevel::Off)
        .without_bidi_isolation()
        .without_format();
    fluent_typed::try_build_from_locales_folder(options).expect("words that fluent-typed takes");
    let code = fs::read_to_string(code).unwrap();
    put(&out.join("typed_calls.rs"), &calls("L10nLanguage", "msg_", &code, keys, numbers));
}

fn generated(out: &Path, flat: &Path, keys: &Keys, numbers: &Numbers, languages: &[Language]) {
    let mut builder = MessageBundleBuilder::new("Words");
    builder.set_default_language("en").unwrap();
    for Language { tag, .. } in languages {
        builder
            .add_resource(tag, flat.join(format!("{tag}.ftl")))
            .unwrap_or_else(|error| panic!("{tag}: {error}"));
    }
    let code = builder.build().expect("words that fluent-static takes").tokens().to_string();
    put(&out.join("static.rs"), &code);
    put(&out.join("static_calls.rs"), &calls("Words", "", &code, keys, numbers));
}

/// A call of the function that was generated for each text, with the numbers that it takes, in its order.
fn calls(words: &str, prefix: &str, code: &str, keys: &Keys, numbers: &Numbers) -> String {
    let numbers: BTreeMap<_, _> =
        numbers.iter().map(|(name, number)| (name.replace('-', "_"), number)).collect();
    all_and_two(&format!("words: &{words}"), keys, |id, field| {
        let name = format!("{prefix}{id}_{field}").replace('-', "_");
        let args = signature(code, &name).unwrap_or_else(|| panic!("no function {name}"));
        let args: Vec<_> = args.iter().map(|arg| format!("{:?}", numbers[arg])).collect();
        format!("words.{name}({})", args.join(", "))
    })
}

fn zero(out: &Path, keys: &Keys, args: &[Vec<&(String, f64)>]) {
    let args: BTreeMap<_, _> = keys.iter().copied().zip(args).collect();
    let code = all_and_two("lang: &LocaleState", keys, |id, field| {
        let args = args[&(id, field)].iter().map(|(name, number)| format!("{name:?} => {number:?}"));
        match args.collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => format!("t_in!(lang, \"{id}.{field}\")"),
            args => format!("t_in!(lang, \"{id}.{field}\", {{ {args} }})"),
        }
    });
    put(&out.join("zero_calls.rs"), &code);
}

/// A function that calls for every text, and one for each of the two that are measured alone.
fn all_and_two(words: &str, keys: &Keys, call: impl Fn(&str, &str) -> String) -> String {
    let mut code =
        format!("#[allow(clippy::too_many_lines)]\nfn each({words}, mut visit: impl FnMut(&str)) {{\n");
    for (id, field) in keys {
        writeln!(code, "    visit(&{});", call(id, field)).unwrap();
    }
    code += "}\n";
    for field in ["title", "hold"] {
        let call = call("step-express", field);
        writeln!(code, "\nfn {field}({words}, visit: impl FnOnce(&str)) {{\n    visit(&{call});\n}}")
            .unwrap();
    }
    code
}

/// The names of the arguments of a function, but for `self`: what stands before a colon that is no path's.
fn signature(code: &str, name: &str) -> Option<Vec<String>> {
    let start = [" ", "<", "("].iter().find_map(|after| code.find(&format!("pub fn {name}{after}")))?;
    let (head, _) = code[start..].split_once('{')?;
    let args = head.replace("::", "");
    let (_, args) = args.split_once("self")?;
    let pieces: Vec<_> = args.split(':').collect();
    let names = pieces.split_last()?.1.iter().filter_map(|piece| piece.split_whitespace().last());
    Some(names.map(|name| name.trim_start_matches(',').to_owned()).collect())
}
