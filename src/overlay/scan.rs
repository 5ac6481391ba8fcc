//! The first stage: one pass over the raw text, before any parser sees it.
//!
//! fluent-syntax recurses for every `{` and `(`, so depth alone can overflow the stack. The scan counts openers and
//! knows nothing of quotes or closers, which could be used to mislead it: each level of recursion eats one opener,
//! and a line that starts a message or an attribute always ends the recursion. A bound on openers between two such
//! lines is therefore a bound on depth.

use std::collections::BTreeMap;

use super::Finding;

/// Bytes of one overlay. The whole of English is a fifth of it.
const BYTES: usize = 256 * 1024;
/// Messages and terms of one overlay: twenty times what English has.
const ENTRIES: usize = 5_000;
/// Bytes of one text, which is far more than a reader would read.
const TEXT_BYTES: usize = 16 * 1024;
/// `{` and `(` in one text. Held on a stack of 256 KiB in a debug build.
const OPENERS: usize = 24;
/// `:` in one text: named arguments are checked against each other, so they cost their square.
const COLONS: usize = 256;

pub(crate) type Lines = BTreeMap<String, (usize, usize)>;

pub(crate) struct Scanned {
    pub problems: Vec<Finding>,
    /// The lines of each message ("id") and attribute ("id.attribute"), from 1: where it is first, and where it is last.
    pub lines: Lines,
}

/// The line of a byte, from 1.
pub(crate) fn line_of(source: &str, byte: usize) -> usize {
    source.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}

#[derive(Default)]
struct Text {
    place: String,
    line: usize,
    bytes: usize,
    openers: usize,
    colons: usize,
}

pub(crate) fn scan(source: &str) -> Scanned {
    let mut scanned = Scanned { problems: Vec::new(), lines: BTreeMap::new() };
    if source.len() > BYTES {
        scanned.problem(1, "", format!("the file has {} bytes; {BYTES} are the most", source.len()));
        return scanned;
    }
    let entries = source.split('\n').filter(|line| matches!(starts(line), Some(Start::Entry(_)))).count();
    if entries > ENTRIES {
        scanned.problem(1, "", format!("the file has {entries} messages; {ENTRIES} are the most"));
        return scanned;
    }
    let mut message = String::new();
    let mut text = Text { line: 1, ..Text::default() };
    for (line, number) in source.split('\n').zip(1..) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let place = match starts(line) {
            Some(Start::Entry(id)) => {
                id.clone_into(&mut message);
                Some(id.to_owned())
            }
            Some(Start::Attribute(name)) => Some(format!("{message}.{name}")),
            None => None,
        };
        if let Some(place) = place {
            scanned.close(&text);
            scanned.lines.entry(place.clone()).or_insert((number, number)).1 = number;
            text = Text { place, line: number, ..Text::default() };
        }
        // A comment is no text, but it goes through the same parser.
        text.bytes += line.len() + 1;
        text.openers += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        text.colons += line.bytes().filter(|&byte| byte == b':').count();
        scanned.characters(line, number, &text.place);
    }
    scanned.close(&text);
    scanned
}

impl Scanned {
    fn problem(&mut self, line: usize, place: &str, message: String) {
        self.problems.push(Finding { line, place: place.to_owned(), message });
    }

    fn close(&mut self, text: &Text) {
        let limits = [
            (text.openers, OPENERS, "opening brackets"),
            (text.bytes, TEXT_BYTES, "bytes"),
            (text.colons, COLONS, "colons"),
        ];
        for (count, limit, what) in limits {
            if count > limit {
                self.problem(
                    text.line,
                    &text.place,
                    format!("the text has {count} {what}; {limit} are the most"),
                );
            }
        }
    }

    fn characters(&mut self, line: &str, number: usize, place: &str) {
        if let Some(bad) = line.chars().find(|&c| forbidden(c)) {
            let code = u32::from(bad);
            self.problem(number, place, format!("the character U+{code:04X} is not allowed; delete it"));
        }
        // fluent-syntax cuts an escape at a fixed number of bytes, and panics where that is inside a character.
        for (escape, digits) in [("\\u", 4), ("\\U", 6)] {
            let broken = line.match_indices(escape).any(|(at, _)| {
                let hex = line.bytes().skip(at + 2).take(digits);
                hex.filter(u8::is_ascii_hexdigit).count() < digits
            });
            if broken {
                self.problem(number, place, format!("{escape} needs {digits} hexadecimal digits after it"));
            }
        }
    }
}

/// Control characters, those that reorder the text around them, and the noncharacters, which XML cannot hold.
pub(crate) fn forbidden(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(u32::from(c), 0xFDD0..=0xFDEF)
        || u32::from(c) & 0xFFFE == 0xFFFE
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

pub(crate) enum Start<'l> {
    Entry(&'l str),
    Attribute(&'l str),
}

/// What a line starts: `id =` or `-id =` at its beginning, or `.attribute =` after spaces.
pub(crate) fn starts(line: &str) -> Option<Start<'_>> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    if let Some(attribute) = name.trim_start_matches(' ').strip_prefix('.') {
        return identifier(attribute).then_some(Start::Attribute(attribute));
    }
    identifier(name.strip_prefix('-').unwrap_or(name)).then_some(Start::Entry(name))
}

fn identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The problems of a file, each with its line and place.
    fn problems(source: &str) -> Vec<String> {
        let found = scan(source).problems;
        found
            .iter()
            .map(|problem| format!("{} {}: {}", problem.line, problem.place, problem.message))
            .collect()
    }

    #[test]
    fn each_limit_is_the_most_that_is_allowed_and_names_its_place() {
        let none: [String; 0] = [];
        let comment = "# c\n".repeat(BYTES / 4);
        let padded = |bytes: usize| {
            let mut file = "a = bbb\n".repeat(bytes / 8 / 100);
            while file.len() + 2_000 < bytes {
                file += &format!("a = {}\n", "b".repeat(995));
            }
            let rest = bytes - file.len() - "a = ".len();
            file + "a = " + &"b".repeat(rest)
        };
        assert_eq!(padded(BYTES).len(), BYTES);
        assert_eq!(problems(&padded(BYTES)), none);
        assert_eq!(problems(&padded(BYTES + 1)), ["1 : the file has 262145 bytes; 262144 are the most"]);
        assert_eq!(problems(&"a = b\n".repeat(ENTRIES)), none);
        assert_eq!(
            problems(&"a = b\n".repeat(ENTRIES + 1)),
            ["1 : the file has 5001 messages; 5000 are the most"]
        );
        // Brackets of both kinds, over lines, but not over texts.
        let openers =
            |count: usize| format!("x = y\nm =\n    .t = {}\n      {}\n", "{".repeat(count - 2), "((");
        assert_eq!(problems(&openers(OPENERS)), none);
        assert_eq!(
            problems(&openers(OPENERS + 1)),
            ["3 m.t: the text has 25 opening brackets; 24 are the most"]
        );
        // What only looks like the start of a text ends none: the parser may still be inside of all those brackets.
        for line in ["a b = c", "1 = c", " a = c", "= c", "- = c", "é = c", "aé = c", ".1 = c", "a.b = c"] {
            let file = format!("m =\n    .t = {}\n{line}\n    (\n", "{".repeat(OPENERS));
            assert_eq!(
                problems(&file),
                ["2 m.t: the text has 25 opening brackets; 24 are the most"],
                "{line}"
            );
        }
        let colons = |count: usize| format!("m =\n    .t = {}\n    .u = :\n", ":".repeat(count));
        assert_eq!(problems(&colons(COLONS)), none);
        assert_eq!(problems(&colons(COLONS + 1)), ["2 m.t: the text has 257 colons; 256 are the most"]);
        // Every line counts with its end.
        let text = |bytes: usize| {
            format!("m = a\n{}x = y\n", " b\n".repeat((bytes - 6) / 3) + &" ".repeat((bytes - 6) % 3))
        };
        assert_eq!(problems(&text(6 + 3 * 5_459)), none);
        assert_eq!(problems(&text(6 + 3 * 5_460)), ["1 m: the text has 16386 bytes; 16384 are the most"]);
        // What comes before the first message has its limits too.
        assert_eq!(problems(&comment[..TEXT_BYTES]), ["1 : the text has 16385 bytes; 16384 are the most"]);
        assert_eq!(problems(&comment[..TEXT_BYTES - 4]), none);
    }
}
