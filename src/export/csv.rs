//! A table for reviewers.

use std::collections::BTreeMap;

use super::{Export, File, Written, joined};
use crate::guide::Guide;
use crate::language::Direction;
use crate::message::{Field, Message, messages};

const COLUMNS: [&str; 13] = [
    "order",
    "key",
    "section",
    "urgency",
    "phases",
    "rules",
    "signs",
    "english",
    "text",
    "lang",
    "direction",
    "status",
    "sources",
];

pub(super) fn files(export: &Export<'_>) -> Written {
    let english = messages(&export.english);
    let english: BTreeMap<_, _> = (english.iter())
        .flat_map(|item| item.fields.iter().map(move |field| ((item.id, field.name), field.text)))
        .collect();
    let file = |guide: &Guide| {
        let mut writer =
            ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(COLUMNS)?;
        let mut order = 0;
        for item in messages(guide) {
            for row in rows(guide, &item, &english) {
                order += 1;
                writer
                    .write_record(std::iter::once(order.to_string()).chain(row).map(|cell| guarded(&cell)))?;
            }
        }
        // Excel takes a file without the mark for one in an old code page.
        let table = String::from_utf8(writer.into_inner().map_err(|error| error.to_string())?)?;
        Ok(File::new(format!("{}.csv", guide.lang), format!("\u{FEFF}{table}")))
    };
    export.guides.iter().map(|guide| file(guide)).collect()
}

fn rows(guide: &Guide, item: &Message<'_>, english: &BTreeMap<(&str, &str), &str>) -> Vec<[String; 12]> {
    let row = |field: &Field<'_>| {
        [
            format!("{}.{}", item.id, field.name),
            item.section.map_or("", |section| section.as_str()).to_owned(),
            item.urgency.map_or("", |urgency| urgency.as_str()).to_owned(),
            joined(field.phases),
            joined(&field.rules),
            joined(&item.signs()),
            english.get(&(item.id, field.name)).copied().unwrap_or_default().to_owned(),
            field.text.to_owned(),
            item.lang.to_string(),
            Direction::of(item.lang).to_string(),
            guide.status.to_string(),
            joined(&item.addresses()),
        ]
    };
    item.fields.iter().map(row).collect()
}

/// A cell that no spreadsheet takes for a formula. One that begins with the guard itself gets another, so that a reader can
/// take one off always.
fn guarded(cell: &str) -> String {
    let starters = ['\'', '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(starters) { format!("'{cell}") } else { cell.to_owned() }
}
