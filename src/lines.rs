//! Texts of many lines that say how long each line is, so that nobody looks for its end.
//!
//! A length is two characters, of six bits each, from `0` on: what a file can hold as well as the program.

/// A text that ends with a line, and the lengths of its lines in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    text: &'static str,
    lengths: &'static [u8],
}

/// The lines of a constant text. The compiler finds them.
macro_rules! lines {
    ($text:expr) => {{
        const WHOLE: &str = $text;
        const LENGTHS: [u8; 2 * $crate::lines::count(WHOLE)] = $crate::lines::lengths(WHOLE);
        $crate::lines::Lines::new(WHOLE, &LENGTHS)
    }};
}
pub(crate) use lines;

/// The first of the characters that stand for six bits.
const ZERO: u8 = b'0';

// These run in the compiler, where an index that is too large is an error of the build.
#[allow(clippy::indexing_slicing)]
pub(crate) const fn count(text: &str) -> usize {
    let text = text.as_bytes();
    let (mut at, mut lines) = (0, 0);
    while at < text.len() {
        lines += (text[at] == b'\n') as usize;
        at += 1;
    }
    lines
}

#[allow(clippy::indexing_slicing)]
pub(crate) const fn lengths<const N: usize>(text: &str) -> [u8; N] {
    let text = text.as_bytes();
    let (mut lengths, mut line, mut start, mut at) = ([0; N], 0, 0, 0);
    while at < text.len() {
        if text[at] == b'\n' {
            [lengths[line], lengths[line + 1]] = written(at - start);
            line += 2;
            start = at + 1;
        }
        at += 1;
    }
    lengths
}

/// A length as two characters.
#[allow(clippy::cast_possible_truncation)]
pub(crate) const fn written(length: usize) -> [u8; 2] {
    assert!(length < 64 * 64, "a line is longer than anybody reads");
    [ZERO + (length / 64) as u8, ZERO + (length % 64) as u8]
}

/// Begins the last line of a file, which has the lengths of all others.
pub(crate) const LENGTHS: &str = "## lengths ";

impl Lines {
    pub const fn new(text: &'static str, lengths: &'static [u8]) -> Self {
        Self { text, lengths }
    }

    /// A file whose last line has the lengths of all others; no lines, if it has none such.
    pub fn of_file(file: &'static str) -> Self {
        let end = file.trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
        let (text, last) = file.split_at_checked(end).unwrap_or_default();
        Self::new(text, last.trim_end_matches('\n').strip_prefix(LENGTHS).unwrap_or_default().as_bytes())
    }

    pub fn walk(self) -> Walk {
        Walk { lines: self, line: 0, at: 0 }
    }

    /// How long a line is.
    fn length(&self, line: usize) -> Option<usize> {
        let length = |digit: &u8| usize::from(digit.wrapping_sub(ZERO));
        match self.lengths.get(2 * line..2 * line + 2)? {
            [high, low] => Some(64 * length(high) + length(low)),
            _ => None,
        }
    }
}

/// One line after another.
#[derive(Clone, Debug)]
pub struct Walk {
    lines: Lines,
    /// The next line, and where it begins.
    line: usize,
    at: usize,
}

impl Walk {
    /// The latest so many lines in one piece.
    pub fn latest(&self, count: usize) -> &'static str {
        let lengths = (self.line.saturating_sub(count)..self.line).filter_map(|line| self.lines.length(line));
        let start = lengths.fold(self.at, |at, length| at.saturating_sub(length + 1));
        self.lines.text.get(start..self.at.saturating_sub(1)).unwrap_or_default()
    }
}

impl Iterator for Walk {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let end = self.at + self.lines.length(self.line)?;
        let line = self.lines.text.get(self.at..end)?;
        (self.line, self.at) = (self.line + 1, end + 1);
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_finds_the_lines_that_str_finds() {
        const SOME: &str = "# a\n\nzwei Zeilen\nतीन\n";
        let lines = lines!(SOME);
        assert!(lines.walk().eq(SOME.lines()));
        let mut walk = lines.walk();
        assert_eq!((walk.next(), walk.latest(1)), (Some("# a"), "# a"));
        walk.nth(1);
        assert_eq!(walk.latest(3), "# a\n\nzwei Zeilen");
        assert_eq!((walk.next(), walk.next(), walk.latest(1)), (Some("तीन"), None, "तीन"));
    }

    #[test]
    fn a_file_says_how_long_its_lines_are_and_a_wrong_one_has_none() {
        let file: &str = Box::leak(format!("ab\n{}\n## lengths 021:\n", "c".repeat(74)).into_boxed_str());
        assert!(Lines::of_file(file).walk().eq(["ab", &"c".repeat(74)]));
        for wrong in ["", "\n", "a", "a\n", "a\nb\n", "a\n## lengths", "## lengths 01", "a\n## lengths 09\n"]
        {
            assert_eq!(Lines::of_file(wrong).walk().next(), None, "{wrong:?}");
        }
    }
}
