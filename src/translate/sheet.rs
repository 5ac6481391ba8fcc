//! One `.ftl` file, taken apart so that a text can be put into it and every other byte stays: comments, marks and blank lines too.

use super::catalog::{MARK, Name};
use crate::overlay::{Start, starts};

/// A file in pieces. Put together again they are the file.
pub(super) struct Sheet {
    pieces: Vec<Piece>,
    /// Whether its lines end as Windows ends them.
    windows: bool,
}

/// Some lines of a file, with their line ends.
struct Piece {
    /// What the lines are the text of. None for comments, blank lines and the lines that begin a message.
    name: Option<Name>,
    /// The message or term that they belong to. None for comments and blank lines.
    id: Option<String>,
    lines: String,
}

impl Piece {
    fn comment(&self) -> Option<&str> {
        (self.id.is_none() && self.lines.starts_with('#')).then(|| self.lines.trim_end())
    }
}

impl Sheet {
    pub fn new(file: &str) -> Self {
        let windows = file.contains("\r\n");
        let file = if windows { &file.replace("\r\n", "\n") } else { file };
        let mut pieces: Vec<Piece> = Vec::new();
        let mut id: Option<String> = None;
        for line in file.split_inclusive('\n') {
            let apart = |name: Option<Name>, id: Option<String>| Piece { name, id, lines: line.to_owned() };
            let start = starts(line);
            if let Some(Start::Entry(begun)) = start {
                id = Some(begun.to_owned());
                // A term has its text behind its name, and a message in its attributes.
                let term =
                    begun.starts_with('-').then(|| Name { id: begun.to_owned(), field: String::new() });
                pieces.push(apart(term, id.clone()));
            } else if let (Some(Start::Attribute(field)), Some(id)) = (start, &id) {
                let name = Name { id: id.clone(), field: field.to_owned() };
                pieces.push(apart(Some(name), Some(id.clone())));
            } else if line.starts_with('#') {
                id = None;
                pieces.push(apart(None, None));
            } else if line.trim().is_empty() {
                pieces.push(apart(None, None));
            } else {
                // A text goes on, over blank lines too.
                let text = pieces.iter().rposition(|piece| piece.id.is_some()).filter(|_| id.is_some());
                match text {
                    Some(at) => {
                        let more: String = pieces.drain(at + 1..).map(|piece| piece.lines).collect();
                        if let Some(piece) = pieces.get_mut(at) {
                            piece.lines += &more;
                            piece.lines += line;
                        }
                    }
                    None => pieces.push(apart(None, None)),
                }
            }
        }
        Self { pieces, windows }
    }

    pub fn has(&self, id: &str) -> bool {
        self.start(id).is_some()
    }

    /// Puts a text in the place of the one that is there, or into its message behind those that come `before` it in English.
    /// False where there is no such message.
    pub fn put(&mut self, name: &Name, text: &str, before: &[&str]) -> bool {
        self.end_line();
        let lines = rendered(name, text);
        if let Some(piece) = self.pieces.iter_mut().find(|piece| piece.name.as_ref() == Some(name)) {
            piece.lines = lines;
            return true;
        }
        let earlier = |piece: &Piece| {
            let earlier = |there: &Name| before.contains(&there.field.as_str());
            piece.id.as_ref() == Some(&name.id) && piece.name.as_ref().is_none_or(earlier)
        };
        let Some(at) = self.pieces.iter().rposition(earlier) else { return false };
        self.pieces.insert(at + 1, Piece { name: Some(name.clone()), id: Some(name.id.clone()), lines });
        true
    }

    /// A message or term of which nothing is there, with the comments above it. It stands behind what `place` says comes before it.
    pub fn begin(&mut self, name: &Name, text: &str, comments: &[String], place: impl Fn(&str) -> usize) {
        self.end_line();
        let mine = place(&name.id);
        let earlier =
            self.pieces.iter().filter_map(|piece| piece.id.as_deref()).filter(|id| place(id) <= mine);
        let earlier = earlier.max_by_key(|id| place(id)).map(str::to_owned);
        let last = |id: String| self.pieces.iter().rposition(|piece| piece.id.as_ref() == Some(&id));
        let mut at = earlier.and_then(last).map_or_else(
            || {
                let first = self.pieces.iter().position(|piece| piece.id.is_some());
                first.map_or(self.pieces.len(), |first| self.above(first))
            },
            |last| last + 1,
        );
        let known = |pieces: &[Piece], line: &str| {
            line.starts_with("##") && pieces.iter().any(|piece| piece.comment() == Some(line.trim_end()))
        };
        let mut lines: Vec<String> = Vec::new();
        for line in comments.iter().filter(|line| !known(&self.pieces, line)) {
            // A heading stands apart from what is above it.
            if line.starts_with("## ") && (at > 0 || !lines.is_empty()) {
                lines.push("\n".to_owned());
            }
            lines.push(format!("{}\n", comment(line)));
        }
        let mut put = |piece: Piece| {
            self.pieces.insert(at, piece);
            at += 1;
        };
        for lines in lines {
            put(Piece { name: None, id: None, lines });
        }
        if !name.field.is_empty() {
            put(Piece { name: None, id: Some(name.id.clone()), lines: format!("{} =\n", name.id) });
        }
        put(Piece { name: Some(name.clone()), id: Some(name.id.clone()), lines: rendered(name, text) });
    }

    /// The place of the first comment that stands right above a piece.
    fn above(&self, at: usize) -> usize {
        let mut above = at;
        while above
            .checked_sub(1)
            .and_then(|at| self.pieces.get(at))
            .is_some_and(|piece| piece.comment().is_some())
        {
            above -= 1;
        }
        above
    }

    /// The place of the piece that begins a message or term.
    fn start(&self, id: &str) -> Option<usize> {
        self.pieces.iter().position(|piece| piece.id.as_deref() == Some(id))
    }

    /// Writes another mark above a message, or takes it off.
    pub fn set_mark(&mut self, id: &str, mark: Option<&str>) {
        let Some(start) = self.start(id) else { return };
        let above = self.above(start);
        let marked = |piece: &Piece| piece.comment().is_some_and(|line| line.starts_with(MARK));
        let old = self.pieces.iter().take(start).skip(above).position(marked).map(|at| above + at);
        if let Some(old) = old {
            self.pieces.remove(old);
        }
        if let Some(mark) = mark {
            let at = old.unwrap_or(start);
            self.pieces.insert(at, Piece { name: None, id: None, lines: format!("{MARK}{mark}\n") });
        }
    }

    /// Adds comments above a message.
    pub fn remark(&mut self, id: &str, comments: &[&String]) {
        let Some(start) = self.start(id) else { return };
        let at = self.above(start);
        for (line, place) in comments.iter().map(|line| comment(line)).zip(at..) {
            self.pieces.insert(place, Piece { name: None, id: None, lines: format!("{line}\n") });
        }
    }

    fn end_line(&mut self) {
        if let Some(last) = self.pieces.last_mut().filter(|piece| !piece.lines.ends_with('\n')) {
            last.lines.push('\n');
        }
    }

    pub fn written(&self) -> String {
        let written: String = self.pieces.iter().map(|piece| piece.lines.as_str()).collect();
        if self.windows { written.replace('\n', "\r\n") } else { written }
    }
}

/// A text as it stands in a file, its name before it.
fn rendered(name: &Name, text: &str) -> String {
    // A choice of a term stands at the margin, as people write it; text that goes on must not.
    let margin = text.lines().skip(1).all(|line| line.starts_with([' ', '}']));
    let (head, indent) = match &*name.field {
        "" => (format!("{} =", name.id), if margin { "\n" } else { "\n    " }),
        field => (format!("    .{field} ="), "\n    "),
    };
    format!("{head} {}\n", text.replace('\n', indent))
}

/// What comments say, however their lines are broken.
pub(super) fn said<'l>(lines: impl IntoIterator<Item = &'l str>) -> String {
    let lines = lines.into_iter().flat_map(|line| line.trim_start_matches('#').split_whitespace());
    lines.collect::<Vec<_>>().join(" ")
}

/// A line of comment that Fluent takes for one, whatever stands in it.
fn comment(line: &str) -> String {
    let text = line.trim_start_matches('#');
    let signs = line.len() - text.len();
    if line.trim().is_empty() {
        return String::new();
    }
    let text = text.strip_prefix(' ').unwrap_or(text);
    format!("{} {text}", "#".repeat(signs.clamp(1, 3))).trim_end().to_owned()
}
