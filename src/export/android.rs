//! Android string resources.

use quick_xml::escape::escape;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use super::{Export, File, head, joined};
use crate::content::Section;
use crate::content::safety::Urgency;
use crate::facts::Phase;
use crate::file::XML;
use crate::guide::Guide;
use crate::item::Part;
use crate::message::{Message, lines, messages};
use crate::reader::Reader;

/// Before every name, since the resources of an app share one space of names.
const PREFIX: &str = "hand_expression";

pub(super) fn files(export: &Export<'_>) -> Vec<File> {
    let english = &export.english;
    // Android falls back on `values/` and refuses an app without it.
    let mut files = vec![
        File::new("values/strings.xml", strings(english)),
        File::new("values/arrays.xml", arrays(export)),
    ];
    for guide in export.others() {
        files.push(File::new(format!("{}/strings.xml", folder(&guide.lang)), strings(guide)));
    }
    files
}

/// The folder of a language: `values-es`, `values-pt-rBR`, `values-b+zh+Hans`.
fn folder(lang: &LanguageIdentifier) -> String {
    // The codes that Android's Java knew before the standard changed them, and still looks for.
    let language = match lang.language.as_str() {
        "he" => "iw",
        "id" => "in",
        "yi" => "ji",
        language => language,
    };
    let region = lang.region.as_ref().map(Region::as_str);
    match region {
        None if lang.script.is_none() && lang.variants().len() == 0 => format!("values-{language}"),
        Some(region) if lang.script.is_none() && lang.variants().len() == 0 && region.len() == 2 => {
            format!("values-{language}-r{region}")
        }
        _ => format!("values-b+{}", lang.to_string().replace('-', "+")),
    }
}

fn name(id: &str, field: &str) -> String {
    format!("{PREFIX}_{id}_{field}").replace('-', "_")
}

fn strings(guide: &Guide) -> String {
    let mut xml = format!(
        "{XML}{}\n<resources xmlns:tools=\"http://schemas.android.com/tools\" tools:locale=\"{}\">\n",
        comment(&head(guide)),
        guide.lang
    );
    for item in messages(guide) {
        xml += &format!("\n    {}\n", comment(&format!("{}; {}", item.id, lines(&item.facts()).join("; "))));
        for field in &item.fields {
            if field.phases != item.phases {
                xml += &format!("    {}\n", comment(&format!("only {}", joined(field.phases))));
            }
            // A percent sign is one, and no place for an argument.
            let plain = if field.text.contains('%') { " formatted=\"false\"" } else { "" };
            let (name, text) = (name(item.id, field.name), escaped(field.text));
            xml += &format!("    <string name=\"{name}\"{plain}>{text}</string>\n");
        }
    }
    xml + "</resources>\n"
}

/// The order of every body, as a whole and in each phase, and the notes of every urgency: arrays of references, the same in all
/// languages.
fn arrays(export: &Export<'_>) -> String {
    let mut xml = format!("{XML}<resources>\n");
    let mut array = |name: String, entries: Vec<String>| {
        if !entries.is_empty() {
            xml += &format!("    <array name=\"{PREFIX}_{}\">\n", name.replace('-', "_"));
            for entry in entries {
                xml += &format!("        <item>@string/{entry}</item>\n");
            }
            xml += "    </array>\n";
        }
    };
    let items = messages(&export.english);
    // What a note says, without its title: one text of a rule, and each line of a sign.
    let words_of = |key: &'static str| -> Vec<String> {
        let fields = items.iter().filter(|item| item.id == key).flat_map(|item| &item.fields);
        let said = fields.filter(|field| !["title", "contested"].contains(&field.name));
        said.map(|field| name(key, field.name)).collect()
    };
    let body = |item: &Message<'_>| {
        let part = |part: &Part| match part {
            Part::Rule(note) | Part::Sign(note) => words_of(note.key),
            Part::Action(action) => vec![name(item.id, action.name)],
            Part::Tip(tip) => vec![name(item.id, tip.name)],
        };
        item.parts.iter().flat_map(part).collect()
    };
    for section in Section::ALL {
        let titled = items.iter().filter(|item| item.section == Some(*section));
        let titled = titled.filter(|item| item.text("title").is_some());
        array(section.to_string(), titled.map(|item| name(item.id, "title")).collect());
    }
    for urgency in Urgency::ALL {
        let notes = items.iter().filter(|item| item.urgency == Some(*urgency));
        array(format!("safety_{urgency}"), notes.flat_map(|item| words_of(item.id)).collect());
    }
    for item in &items {
        array(format!("{}_parts", item.id), body(item));
        array(format!("{}_blocks", item.id), item.blocks.iter().map(|block| name(block, "text")).collect());
    }
    // An app that knows nothing of phases still gets the gate of each first.
    for &phase in Phase::ALL {
        let reader = Reader::from(&export.english.lang).wording(export.wording).phase(phase);
        for item in messages(&export.library.guide(reader)) {
            array(format!("{}_parts_{phase}", item.id), body(&item));
        }
    }
    xml + "</resources>\n"
}

/// A text as aapt2 reads it: its own escapes first, then those of XML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for (at, c) in text.char_indices() {
        match c {
            '\\' | '\'' | '"' => escaped.extend(['\\', c]),
            // A reference to another resource, or to a style, at the start only.
            '@' | '?' if at == 0 => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            // White space is folded, and cut at both ends.
            ' ' if at > 0 && at + 1 < text.len() && !escaped.ends_with(' ') => escaped.push(' '),
            c if c.is_whitespace() => {
                escaped += &format!("\\u{:04X}", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escape(escaped).into_owned()
}

/// A comment. Two hyphens would end it, and only an address has them, where the code of one means the same.
fn comment(text: &str) -> String {
    format!("<!-- {} -->", text.replace("--", "-%2D"))
}
