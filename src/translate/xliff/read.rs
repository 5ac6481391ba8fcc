//! What an XLIFF 2 file says: 2.0, 2.1 and 2.2 say it alike.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::{COMMENT, LOCALE, WORDING};
use crate::language::Wording;
use crate::translate::translated::{ImportError, Reason, Translated, TranslatedText, agreed, language};

/// The namespaces of 2.0 and 2.1, and of 2.2.
const NAMESPACES: [&str; 2] = [super::NAMESPACE, "urn:oasis:names:tc:xliff:document:2.2"];

pub(in crate::translate) fn read(xliff: &str) -> Result<Translated, ImportError> {
    let document = Document::parse(xliff)
        .map_err(|error| ImportError::at(error.pos().row as usize, &format!("this is not XML: {error}")))?;
    let ends: Vec<_> = xliff.match_indices('\n').map(|(at, _)| at).collect();
    let line = |node: Node<'_, '_>| ends.partition_point(|&end| end < node.range().start) + 1;
    let root = document.root_element();
    if !is(root, "xliff") {
        let is = root.attribute("version").map_or(String::new(), |version| format!(", version {version}"));
        let name = root.tag_name().name();
        return Err(ImportError::at(line(root), &format!("this is no XLIFF 2 but <{name}>{is}")));
    }
    let language = match root.attribute("trgLang") {
        Some(tag) => language(tag, line(root)),
        None => Err(ImportError::at(line(root), "the language is missing: <xliff trgLang=\"…\">")),
    };
    let mut texts = Vec::new();
    for unit in root.descendants().filter(|node| is(*node, "unit")) {
        let Some(key) = unit.attribute("id") else {
            return Err(ImportError::at(line(unit), "a unit without id, which is the key of its text"));
        };
        let comments = (elements(unit, "notes").flat_map(|notes| elements(notes, "note")))
            .filter(|note| note.attribute("category") == Some(COMMENT))
            .flat_map(|note| note.text().unwrap_or_default().split('\n').map(str::to_owned));
        let Said { source, translation, doubt } =
            said(unit).map_err(|(node, problem)| ImportError::of(line(node), key, &problem))?;
        texts.push(TranslatedText {
            line: line(unit),
            key: key.to_owned(),
            source,
            translation,
            doubt,
            comments: comments.collect(),
        });
    }
    let (mut wordings, mut exported) = (BTreeSet::new(), None);
    for file in elements(root, "file") {
        let notes = || elements(file, "notes").flat_map(|notes| elements(notes, "note"));
        let of = |category| notes().filter(move |note| note.attribute("category") == Some(category));
        exported = exported.or_else(|| of(LOCALE).next()?.text());
        for note in of(WORDING) {
            let wording = note.text().unwrap_or_default().trim().parse::<Wording>();
            wordings.insert(wording.map_err(|error| ImportError::at(line(note), &error.to_string()))?);
        }
    }
    if wordings.len() > 1 {
        return Err(ImportError::at(line(root), "it holds several wordings; give each a file of its own"));
    }
    let language = agreed(language, "trgLang", exported.map(str::trim), "the note of the file", line(root));
    Ok(Translated { language, wording: wordings.pop_first(), line: line(root), texts })
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    NAMESPACES.iter().any(|namespace| node.has_tag_name((*namespace, name)))
}

fn elements<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| is(*child, name))
}

/// What a unit says in both languages.
struct Said {
    source: String,
    translation: String,
    doubt: Option<Reason>,
}

type Refused<'a> = (Node<'a, 'a>, String);

fn said<'a>(unit: Node<'a, 'a>) -> Result<Said, Refused<'a>> {
    let codes = Codes::of(unit);
    let pieces = unit.children().filter(|node| is(*node, "segment") || is(*node, "ignorable"));
    let mut source = String::new();
    // What is said at each place of the target.
    let mut places: BTreeMap<usize, (Node<'a, 'a>, String)> = BTreeMap::new();
    let (mut some, mut lacks, mut initial) = (false, false, false);
    for (piece, place) in pieces.zip(1..) {
        let original = match elements(piece, "source").next() {
            Some(original) => codes.text(original)?,
            None => String::new(),
        };
        source += &original;
        let target = elements(piece, "target").next();
        let text = match target {
            Some(target) => codes.text(target)?,
            // What only stands between segments stays as it is, where the target says nothing of it.
            None if is(piece, "ignorable") => original.clone(),
            None => String::new(),
        };
        if is(piece, "segment") {
            let empty = text.trim().is_empty();
            some |= !empty;
            lacks |= empty && !original.trim().is_empty();
            initial |= piece.attribute("state") == Some("initial");
        }
        let order = target.and_then(|target| target.attribute("order"));
        let place = match order.map(str::trim).map(str::parse) {
            None => place,
            Some(Ok(place)) => place,
            Some(Err(_)) => {
                return Err((piece, format!("order={:?} is no place", order.unwrap_or_default())));
            }
        };
        if places.insert(place, (piece, text)).is_some() {
            return Err((piece, format!("two segments have the place {place} in the target")));
        }
    }
    let count = places.len();
    if let Some((place, (piece, _))) = places.iter().find(|(place, _)| !(1..=count).contains(*place)) {
        return Err((*piece, format!("there is no place {place} in the target, which has {count} segments")));
    }
    let translation = places.into_values().map(|(_, text)| text).collect();
    let doubt = match (some, lacks, initial) {
        (false, ..) => Some(Reason::Empty),
        (_, true, _) => Some(Reason::Half),
        (.., true) => Some(Reason::Initial),
        _ => None,
    };
    Ok(Said { source, translation, doubt })
}

/// The codes of a unit: numbers that a tool keeps from harm.
struct Codes<'a> {
    data: BTreeMap<&'a str, &'a str>,
    /// Every code of the unit that has an id, those of the source first.
    by_id: BTreeMap<&'a str, Node<'a, 'a>>,
}

impl<'a> Codes<'a> {
    fn of(unit: Node<'a, 'a>) -> Self {
        let data = (elements(unit, "originalData").flat_map(|data| elements(data, "data")))
            .filter_map(|data| Some((data.attribute("id")?, data.text().unwrap_or_default())))
            .collect();
        let mut by_id = BTreeMap::new();
        for side in ["source", "target"] {
            let texts = unit.descendants().filter(|node| is(*node, side));
            for code in texts.flat_map(|text| text.descendants()).filter(|node| is(*node, "ph")) {
                if let Some(id) = code.attribute("id") {
                    by_id.entry(id).or_insert(code);
                }
            }
        }
        Self { data, by_id }
    }

    /// What a code stands for: by its data, or those of the code that it copies or has the id of.
    fn original(&self, code: Node<'_, '_>) -> Option<String> {
        let own = |code: Node<'_, '_>| {
            let data =
                code.attribute("dataRef").and_then(|id| self.data.get(id)).map(|data| (*data).to_owned());
            data.or_else(|| code.attribute("equiv").map(|name| format!("{{ ${name} }}")))
        };
        let other = |attribute| {
            code.attribute(attribute).and_then(|id| self.by_id.get(id)).and_then(|code| own(*code))
        };
        own(code).or_else(|| other("copyOf")).or_else(|| other("id"))
    }

    /// The text of a source or target, with every code as what it stands for.
    fn text(&self, whole: Node<'a, 'a>) -> Result<String, Refused<'a>> {
        let mut text = Folded::default();
        for node in whole.descendants().skip(1) {
            match node.tag_name().name() {
                _ if node.is_text() => text.words(node.text().unwrap_or_default()),
                _ if !node.is_element() => {}
                "ph" => {
                    let problem = "a <ph> that says neither dataRef nor equiv, nor the id of another";
                    text.code(&self.original(node).ok_or_else(|| (whole, problem.to_owned()))?);
                }
                "cp" => {
                    let code = node.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    let c = code.and_then(char::from_u32);
                    let c = c.ok_or_else(|| (whole, "a <cp> without a character in hex".to_owned()))?;
                    text.words(c.encode_utf8(&mut [0; 4]));
                }
                // Marks of a tool around words or at a place: the words are what counts, and they come by themselves.
                "mrk" | "sm" | "em" => {}
                other => {
                    let problem = format!("<{other}> has no place in a text; these words have no formatting");
                    return Err((whole, problem));
                }
            }
        }
        Ok(text.end())
    }
}

/// A text without the line ends that a tool puts around codes, and at the start and end of a text, to make the file pretty. Where it cannot be known whether
/// words touch there, the line end stays, for whoever reads on to refuse. Inside a choice line ends have their place.
#[derive(Default)]
struct Folded {
    text: String,
    braces: usize,
    quoted: bool,
}

impl Folded {
    fn words(&mut self, words: &str) {
        // At the start nothing is before the line end.
        let begins = self.text.is_empty() && words.trim_start().len() < words.len();
        let indent = words.len() - words.trim_start().len();
        let words = match words.split_at_checked(indent) {
            Some((space, rest)) if begins && space.contains('\n') => rest,
            _ => words,
        };
        for c in words.chars() {
            match c {
                '"' if self.braces > 0 => self.quoted = !self.quoted,
                '{' if !self.quoted => self.braces += 1,
                '}' if !self.quoted => self.braces = self.braces.saturating_sub(1),
                _ => {}
            }
        }
        self.text += words;
    }

    /// The text without the line end and indentation at its end, where it has them.
    fn without_line_end(&self) -> Option<&str> {
        let (words, indent) = self.text.rsplit_once('\n').filter(|_| self.braces == 0)?;
        indent.trim().is_empty().then(|| words.trim_end_matches(['\n', '\r']))
    }

    fn code(&mut self, code: &str) {
        let apart =
            |words: &&str| words.is_empty() || words.ends_with([' ', '\u{A0}', '(', '[', '«', '“', '"']);
        if let Some(length) = self.without_line_end().filter(apart).map(str::len) {
            self.text.truncate(length);
        }
        self.text += code;
    }

    fn end(mut self) -> String {
        if let Some(length) = self.without_line_end().map(str::len) {
            self.text.truncate(length);
        }
        self.text
    }
}
