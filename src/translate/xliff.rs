//! XLIFF 2.0, both ways.

mod read;

use std::collections::BTreeMap;

use quick_xml::escape::escape;
use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, SourceText};
use super::{Work, is_source};
use crate::file::{File, XML, unreviewed};
use crate::language::Direction;
use crate::message::Facts;

pub(super) use read::read;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The categories of the notes of a file that say in which language and wording its words were exported.
const LOCALE: &str = "locale";
const WORDING: &str = "wording";
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
        let language = catalog.language.to_string();
        let notes = [
            (LOCALE, language.as_str()),
            (WORDING, catalog.wording.as_str()),
            ("status", catalog.status.as_str()),
            ("version", VERSION),
        ];
        // Whoever begins a language from the template names it alone.
        for (category, note) in notes.into_iter().skip(usize::from(template)) {
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
