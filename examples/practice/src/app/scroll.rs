//! How far a page is scrolled. The view tells how it laid the page out.

use std::rc::Rc;

use super::{App, Room};

impl App {
    /// Takes in how the page is laid out now, and gives the line to start at.
    ///
    /// `lines` has for each line which item it is of, `chosen` is the line of what is chosen.
    pub fn lay(&mut self, width: usize, rows: usize, lines: &Rc<[usize]>, chosen: Option<usize>) -> usize {
        // In another width the lines are others: the item at the top stays there, so that nothing is passed unread.
        if let Some(room) = self.room.as_ref().filter(|room| room.width != width) {
            let top = room.lines.get(self.scroll).copied().unwrap_or(0);
            self.scroll = lines.iter().position(|item| *item >= top).unwrap_or(0);
        }
        self.room = Some(Room { width, rows, lines: Rc::clone(lines) });
        if let Some(line) = chosen.filter(|_| std::mem::take(&mut self.follow)) {
            self.scroll = self.scroll.min(line).max((line + 1).saturating_sub(rows));
        }
        self.scroll = self.scroll.min(self.last());
        self.scroll
    }

    /// The line at the top when the last one is seen.
    pub(super) fn last(&self) -> usize {
        self.room.as_ref().map_or(0, |room| room.lines.len().saturating_sub(room.rows))
    }

    /// A page, less a line that is seen again.
    pub(super) fn page(&self) -> usize {
        self.room.as_ref().map_or(0, |room| room.rows.saturating_sub(1).max(1))
    }

    /// Whether the page was seen to its end.
    pub fn at_end(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.rows > 0 && self.scroll >= self.last())
    }

    /// Whether there is more below, once the page was drawn.
    pub fn more_below(&self) -> bool {
        self.scroll < self.last()
    }

    pub(super) fn too_small(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.rows == 0)
    }
}
