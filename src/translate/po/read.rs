//! What a PO file says.

use super::{LOCALE, WORDING};
use crate::id::UnknownId;
use crate::translate::translated::{ImportError, Reason, Translated, TranslatedText, agreed, language};

/// One entry while it is read.
#[derive(Default)]
struct Raw {
    line: usize,
    context: Option<String>,
    id: Option<String>,
    string: Option<String>,
    fuzzy: bool,
    comments: Vec<String>,
}

/// The entries of a PO file, the header among them. Obsolete ones (`#~`) are passed over.
fn entries(po: &str) -> Result<Vec<Raw>, ImportError> {
    let mut entries: Vec<Raw> = Vec::new();
    let mut entry = Raw::default();
    let mut last: Option<&str> = None;
    for (line, number) in po.lines().zip(1..) {
        let line = line.trim();
        let (keyword, string) = match line {
            "" => continue,
            _ if line.starts_with('#') => {
                // A comment after the strings of an entry belongs to the next.
                if entry.string.is_some() {
                    entries.push(std::mem::take(&mut entry));
                }
                if let Some(comment) = line.strip_prefix("# ").or((line == "#").then_some("")) {
                    entry.comments.push(comment.to_owned());
                }
                let mut flags = line.strip_prefix("#,").unwrap_or_default().split(',');
                entry.fuzzy |= flags.any(|flag| flag.trim() == "fuzzy");
                last = None;
                continue;
            }
            _ if line.starts_with('"') => (last, line),
            _ => {
                let (keyword, string) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
                (Some(keyword), string.trim_start())
            }
        };
        let string = unquoted(string).ok_or_else(|| {
            let shown: String = line.chars().take(64).collect();
            ImportError::at(number, &format!("{shown:?} has no string in quotes, as PO wants it"))
        })?;
        // A keyword that an entry has already begins the next one, with or without a blank line between.
        let continues = line.starts_with('"');
        let again = match keyword {
            Some("msgctxt") => entry.context.is_some() || entry.id.is_some(),
            Some("msgid") => entry.id.is_some(),
            _ => false,
        };
        if again && !continues {
            entries.push(std::mem::take(&mut entry));
        }
        if entry.context.is_none() && entry.id.is_none() {
            entry.line = number;
        }
        let field = match keyword {
            Some("msgctxt") => &mut entry.context,
            Some("msgid") => &mut entry.id,
            Some("msgstr") => &mut entry.string,
            Some(other) => {
                return Err(ImportError::at(
                    number,
                    &format!("{other:?} has no place here: every text has one msgid and one msgstr"),
                ));
            }
            None => return Err(ImportError::at(number, "a string that belongs to nothing")),
        };
        match field {
            Some(field) if continues => field.push_str(&string),
            Some(_) => {
                return Err(ImportError::at(
                    number,
                    &format!("{} is there twice in one entry", keyword.unwrap_or_default()),
                ));
            }
            None => *field = Some(string),
        }
        last = keyword;
    }
    entries.push(entry);
    entries.retain(|entry| entry.id.is_some());
    Ok(entries)
}

/// What a PO file says.
pub(in crate::translate) fn read(po: &str) -> Result<Translated, ImportError> {
    let mut entries = entries(po)?.into_iter();
    let header = entries.next().filter(|entry| entry.context.is_none() && entry.id.as_deref() == Some(""));
    let Some(Raw { line, string: Some(header), .. }) = header else {
        return Err(ImportError::at(1, "this is no PO file: it does not begin with the header, msgid \"\""));
    };
    let value = |wanted: &str| {
        let mut lines = header.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
    };
    let charset =
        value("Content-Type").and_then(|kind| kind.split_once("charset=")).map(|(_, name)| name.trim());
    // A template that nobody has filled in says CHARSET.
    let known =
        |name: &str| ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(&&*name.to_lowercase());
    if let Some(charset) = charset.filter(|name| !known(name) && !po.is_ascii()) {
        let problem = format!("the header says that the file is in {charset:?}; save it in UTF-8");
        return Err(ImportError::at(line, &problem));
    }
    let wording = value(WORDING).filter(|wording| !wording.is_empty()).map(str::parse).transpose();
    let wording = wording.map_err(|error: UnknownId| ImportError::at(line, &error.to_string()))?;
    let mut texts = Vec::new();
    for entry in entries {
        let Some(key) = entry.context else {
            return Err(ImportError::at(
                entry.line,
                "an entry without msgctxt, which is the key of its text",
            ));
        };
        let translation = entry.string.unwrap_or_default();
        // msgcat puts what two files say between such lines.
        let conflict = translation.contains("#-#-#-#-#").then_some(Reason::Conflict);
        texts.push(TranslatedText {
            line: entry.line,
            key,
            source: entry.id.unwrap_or_default(),
            translation,
            doubt: conflict.or(entry.fuzzy.then_some(Reason::Guessed)),
            comments: entry.comments,
        });
    }
    let named = language(value("Language").unwrap_or_default(), line);
    let language = agreed(named, "Language", value(LOCALE), LOCALE, line);
    Ok(Translated { language, wording, line, texts })
}

/// The string between the quotes, unescaped.
fn unquoted(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut string = String::new();
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => string.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                same @ ('\\' | '"') => same,
                _ => return None,
            }),
            // A quote inside would have ended the string.
            '"' => return None,
            c => string.push(c),
        }
    }
    Some(string)
}
