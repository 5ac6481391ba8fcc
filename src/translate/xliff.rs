//! XLIFF 2.0, both ways.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::escape::escape;
use roxmltree::{Document, Node};

use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, SourceText};
use super::translated::{ImportError, Translated, TranslatedText, language};
use super::{Work, is_source};
use crate::file::{File, XML, unreviewed};
use crate::language::{Direction, Wording};
use crate::message::Facts;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn files(work: &Work<'_>, languages: &[LanguageIdentifier]) -> Vec<File> {
    let file = |language| {
        let page = page(work, &work.catalog(language), is_source(language));
        File::new(format!("{language}.xlf"), page)
    };
    languages.iter().map(file).collect()
}

fn page(work: &Work<'_>, catalog: &Catalog, template: bool) -> String {
    let mut xml = String::from(XML);
    let target = if template { String::new() } else { format!(" trgLang=\"{}\"", catalog.language) };
    xml += &format!("<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"en\"{target}>\n");
    let direction = Direction::of(&catalog.language);
    for (number, texts) in catalog.texts.chunk_by(|a, b| a.file == b.file).enumerate() {
        let file = texts.first().map_or("", |text| text.file);
        // A file of terms may stand in two places, and an id only once.
        let id = format!("{}-{}", number + 1, file.replace('/', "-"));
        xml += &format!(
            "  <file id=\"{id}\" original=\"{}.ftl\" srcDir=\"ltr\" trgDir=\"{direction}\">\n    <notes>\n",
            escape(file)
        );
        for (category, note) in
            [("wording", catalog.wording.as_str()), ("status", catalog.status.as_str()), ("version", VERSION)]
        {
            xml += &format!("      <note category=\"{category}\">{note}</note>\n");
        }
        xml += "    </notes>\n";
        for text in texts {
            unit(&mut xml, catalog, text, work.notes.get(&text.name.key()), template);
        }
        xml += "  </file>\n";
    }
    xml + "</xliff>\n"
}

fn unit(xml: &mut String, catalog: &Catalog, text: &SourceText, notes: Option<&Facts>, template: bool) {
    *xml += &format!(
        "    <unit id=\"{}\" canResegment=\"no\" xml:space=\"preserve\">\n",
        escape(text.name.key())
    );
    let comments = (!text.comments.is_empty()).then(|| (COMMENT, text.comments.join("\n")));
    let guidance = text.guidance.iter().map(|line| ("guidance", line.clone()));
    let outdated =
        text.stale.then(|| ("stale", "The English has changed since this was translated.".to_owned()));
    let facts = notes.into_iter().flatten().map(|(name, fact)| (*name, fact.plain()));
    let notes: Vec<_> = comments.into_iter().chain(guidance).chain(facts).chain(outdated).collect();
    if !notes.is_empty() {
        *xml += "      <notes>\n";
        for (category, note) in notes {
            *xml += &format!("        <note category=\"{category}\">{}</note>\n", escape(note.as_str()));
        }
        *xml += "      </notes>\n";
    }
    let translation = text.translation.as_deref().filter(|_| !template);
    let mut codes = Codes::default();
    let source = codes.inline(&text.english, false);
    let target = translation.map(|translation| codes.inline(translation, true));
    if !codes.data.is_empty() {
        *xml += "      <originalData>\n";
        for ((name, _), data) in codes.data.iter().zip(0..) {
            *xml += &format!("        <data id=\"d{data}\">{{ ${name} }}</data>\n");
        }
        *xml += "      </originalData>\n";
    }
    let state = match translation {
        None => "initial",
        Some(_) if unreviewed(catalog.status) || text.stale => "translated",
        Some(_) => "reviewed",
    };
    *xml += &format!("      <segment state=\"{state}\">\n        <source>{source}</source>\n");
    if let Some(target) = target {
        *xml += &format!("        <target>{target}</target>\n");
    }
    *xml += "      </segment>\n    </unit>\n";
}

/// The category of the note that holds the comments of a message.
const COMMENT: &str = "comment";

/// The numbers of a unit, as codes that a tool keeps from harm.
#[derive(Default)]
struct Codes {
    /// The variables of the source, in the order of their original data, each with how often it stands there.
    data: Vec<(String, usize)>,
}

impl Codes {
    /// A text with each number as a `<ph>`. The same number at the same turn has one id in source and target; where a target says
    /// it more often, as plural forms do, the further turns stay words, since a target has no codes of its own.
    fn inline(&mut self, text: &str, target: bool) -> String {
        let mut xml = String::new();
        let mut turns: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rest = text;
        while let Some((before, name, after)) = number(rest) {
            xml += &escape(before);
            rest = after;
            let turn = turns.entry(name).or_default();
            *turn += 1;
            let known = self.data.iter().position(|(known, _)| known == name);
            let data = match known {
                None if !target => {
                    self.data.push((name.to_owned(), 0));
                    self.data.len() - 1
                }
                known => known.unwrap_or(usize::MAX),
            };
            match self.data.get_mut(data) {
                Some((_, count)) if !target || *turn <= *count => {
                    *count = (*count).max(*turn);
                    xml += &format!(
                        "<ph id=\"{name}-{turn}\" canCopy=\"yes\" canDelete=\"no\" dataRef=\"d{data}\" disp=\"{name}\" equiv=\"{name}\"/>"
                    );
                }
                _ => xml += &format!("{{ ${name} }}"),
            }
        }
        xml + &escape(rest)
    }
}

/// The first `{ $name }` of a text, with what is before and after it.
fn number(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("{ $") {
        let start = from + at;
        let inside = text.get(start + 3..)?;
        let end = inside.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        if let (Some(name), Some(after)) =
            (inside.get(..end), inside.get(end..).and_then(|rest| rest.strip_prefix(" }")))
        {
            return Some((text.get(..start)?, name, after));
        }
        from = start + 3;
    }
    None
}

/// What an XLIFF file says.
pub(super) fn read(xliff: &str) -> Result<Translated, ImportError> {
    let document = Document::parse(xliff)
        .map_err(|error| ImportError::at(error.pos().row as usize, &format!("this is not XML: {error}")))?;
    let line = |node: Node<'_, '_>| document.text_pos_at(node.range().start).row as usize;
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "xliff")) {
        let is = root.attribute("version").map_or(String::new(), |version| format!(", version {version}"));
        let name = root.tag_name().name();
        return Err(ImportError::at(line(root), &format!("this is no XLIFF 2 but <{name}>{is}")));
    }
    let Some(tag) = root.attribute("trgLang") else {
        return Err(ImportError::at(line(root), "the language is missing: <xliff trgLang=\"…\">"));
    };
    let language = language(tag, line(root))?;
    let mut wordings = BTreeSet::new();
    let mut texts = Vec::new();
    for unit in root.descendants().filter(|node| node.has_tag_name((NAMESPACE, "unit"))) {
        let Some(key) = unit.attribute("id") else {
            return Err(ImportError::at(line(unit), "a unit without id, which is the key of its text"));
        };
        let data: BTreeMap<_, _> = (elements(unit, "originalData").flat_map(|data| elements(data, "data")))
            .filter_map(|data| Some((data.attribute("id")?, data.text().unwrap_or_default())))
            .collect();
        let mut translation = String::new();
        let mut whole = true;
        for segment in unit.children().filter(|node| {
            node.has_tag_name((NAMESPACE, "segment")) || node.has_tag_name((NAMESPACE, "ignorable"))
        }) {
            match elements(segment, "target").next() {
                Some(target) => content(target, &data, &mut translation)
                    .map_err(|problem| ImportError::of(line(target), key, &problem))?,
                None if segment.has_tag_name((NAMESPACE, "segment")) => whole = false,
                None => {}
            }
        }
        if !whole {
            translation.clear();
        }
        let comments = (elements(unit, "notes").flat_map(|notes| elements(notes, "note")))
            .filter(|note| note.attribute("category") == Some(COMMENT))
            .flat_map(|note| note.text().unwrap_or_default().split('\n').map(str::to_owned));
        texts.push(TranslatedText {
            line: line(unit),
            key: key.to_owned(),
            translation,
            comments: comments.collect(),
        });
    }
    for file in elements(root, "file") {
        let notes = elements(file, "notes").flat_map(|notes| elements(notes, "note"));
        for note in notes.filter(|note| note.attribute("category") == Some("wording")) {
            let wording = note.text().unwrap_or_default().trim().parse::<Wording>();
            wordings.insert(wording.map_err(|error| ImportError::at(line(note), &error.to_string()))?);
        }
    }
    if wordings.len() > 1 {
        return Err(ImportError::at(line(root), "it holds several wordings; give each a file of its own"));
    }
    let wording = wordings.pop_first().unwrap_or(Wording::Default);
    Ok(Translated { language, wording, texts })
}

fn elements<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name((NAMESPACE, name)))
}

/// The text of a target, with every code as what it stands for.
fn content(target: Node<'_, '_>, data: &BTreeMap<&str, &str>, text: &mut String) -> Result<(), String> {
    for node in target.descendants().skip(1) {
        match node.tag_name().name() {
            _ if node.is_text() => text.push_str(node.text().unwrap_or_default()),
            _ if !node.is_element() => {}
            "ph" => {
                let original =
                    node.attribute("dataRef").and_then(|id| data.get(id)).map(|data| (*data).to_owned());
                let name = || node.attribute("equiv").map(|name| format!("{{ ${name} }}"));
                text.push_str(&original.or_else(name).ok_or("a <ph> that says neither dataRef nor equiv")?);
            }
            "cp" => {
                let code = node.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                text.push(code.and_then(char::from_u32).ok_or("a <cp> without a character in hex")?);
            }
            // Marks of a tool around words or at a place: the words are what counts, and they come by themselves.
            "mrk" | "sm" | "em" => {}
            other => return Err(format!("<{other}> has no place in a text; these words have no formatting")),
        }
    }
    Ok(())
}
