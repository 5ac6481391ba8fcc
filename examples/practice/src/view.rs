//! Draws the page that the app is on.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span as Words};

use crate::app::App;
use crate::page::{Item, Kind};
use crate::timer::{Span, State, Timer};
use crate::{cells, digits, words, wrap};

/// Below this the page is not shown, only that it needs more room.
pub const NARROWEST: u16 = 20;
pub const LOWEST: u16 = 5;
/// Lines that are longer are hard to follow.
const WIDEST: u16 = 88;

/// Draws, and remembers the last page: from one second to the next only the clock changes.
#[derive(Default)]
pub struct View {
    colour: bool,
    page: Option<Page>,
    start: usize,
    shifted: bool,
}

/// A page in lines.
struct Page {
    items: Vec<Item>,
    width: u16,
    roomy: bool,
    lines: Vec<Line<'static>>,
    /// Of which item each line is.
    places: Rc<[usize]>,
    /// The line of what is chosen.
    chosen: Option<usize>,
}

impl View {
    pub fn new(colour: bool) -> Self {
        Self { colour, ..Self::default() }
    }

    /// Whether the page moved in the last drawing, in a script in which it has to be drawn onto an empty screen.
    pub fn shifted(&self) -> bool {
        self.shifted
    }

    pub fn draw(&mut self, app: &mut App, area: Rect, buffer: &mut Buffer) {
        if area.width < NARROWEST || area.height < LOWEST {
            app.lay(usize::from(area.width), 0, &Rc::default(), None);
            return lines(&small(app, area), area, buffer);
        }
        let width = area.width.min(WIDEST);
        let area = Rect { x: area.x + (area.width - width) / 2, width, ..area };
        let mut items = app.items();
        let head = head(app, &mut items, area, self.colour);
        let foot = if area.height < 8 { 1 } else { 2 };
        let top = u16::try_from(head.len()).unwrap_or(0);
        let rows = area.height.saturating_sub(top + foot);
        let body = Rect { y: area.y + top, height: rows, ..area };
        // An empty line before what is a thing of its own, where that does not cost half the screen.
        let roomy = area.height >= 16;

        let known = self.page.take();
        let known = known.filter(|page| (page.width, page.roomy) == (width, roomy) && page.items == items);
        let is_new = known.is_none();
        let page = known.unwrap_or_else(|| Page::new(items, width, roomy, self.colour));
        let start = app.lay(usize::from(width), usize::from(rows), &page.places, page.chosen);
        self.shifted =
            (is_new || self.start != start) && page.items.iter().any(|item| cells::differ(&item.text));
        self.start = start;
        lines(&head, area, buffer);
        lines(page.lines.get(start..).unwrap_or_default(), body, buffer);
        self.page = Some(page);
        let foot = Rect { y: area.y + top + rows, height: foot, ..area };
        lines(&hints(&app.hints(), foot), foot, buffer);
    }
}

impl Page {
    fn new(items: Vec<Item>, width: u16, roomy: bool, colour: bool) -> Self {
        let (mut lines, mut places, mut chosen) = (Vec::new(), Vec::new(), None);
        for (place, item) in items.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| items.get(before)).map(|item| item.kind);
            if roomy && before.is_some_and(|before| apart(before, item.kind)) {
                lines.push(Line::default());
            }
            if matches!(item.kind, Kind::Choice { chosen: true }) {
                chosen = Some(lines.len());
            }
            lines.extend(wrap::item(item, usize::from(width), colour));
            places.resize(lines.len(), place);
        }
        Self { items, width, roomy, lines, places: places.into(), chosen }
    }
}

fn lines(lines: &[Line<'static>], area: Rect, buffer: &mut Buffer) {
    for (line, row) in lines.iter().zip(area.rows()) {
        cells::paint(line, row, buffer);
    }
}

/// Whether an empty line stands between two items.
fn apart(before: Kind, kind: Kind) -> bool {
    match kind {
        Kind::Title | Kind::Choice { .. } | Kind::Text => true,
        // Reminders of one line stand together.
        Kind::Note(_) => !matches!(before, Kind::Title | Kind::Note(_)),
        Kind::Action => matches!(before, Kind::NoteText),
        Kind::Task | Kind::Quiet | Kind::NoteText => false,
    }
}

/// What stays in sight while a block is done: the task, the state and the two bars. It takes the task out of the items.
fn head(app: &App, items: &mut Vec<Item>, area: Rect, colour: bool) -> Vec<Line<'static>> {
    let Some(timer) = app.timer() else { return Vec::new() };
    let width = usize::from(area.width);
    let zero = digits::zero(&app.guide);
    let mut head = Vec::new();
    // A task that would take the room of the steps scrolls with them.
    if let Some(place) = items.iter().position(|item| item.kind == Kind::Task).filter(|_| area.height >= 10) {
        let task = items.get(place).map_or(Vec::new(), |task| wrap::item(task, width, colour));
        if task.len() <= usize::from(area.height) / 4 {
            head = task;
            items.remove(place);
        }
    }
    let bars = area.height >= 7 && !matches!(timer.state(), State::Done(_));
    head.push(status(timer, zero, width, !bars));
    if bars {
        let rtl = app.rtl();
        if let Some(span) = timer.block() {
            head.push(bar(words::SIDE, span, width, zero, rtl, colour));
        }
        match timer.whole() {
            Some(span) => head.push(bar(words::ALL, span, width, zero, rtl, colour)),
            // Without a clock the parts are what can be counted.
            None => head.push(filled(timer.at(), timer.blocks(), width, rtl, colour).into()),
        }
    }
    if area.height >= 16 {
        head.push(Line::default());
    }
    head
}

fn status(timer: &Timer, zero: char, width: usize, with_time: bool) -> Line<'static> {
    let state = words::state(timer.state(), timer.limited() && width > 34);
    let mut line = Line::from(Words::styled(state, Style::new().add_modifier(Modifier::BOLD)));
    if !matches!(timer.state(), State::Done(_)) {
        let rest = match timer.block().filter(|_| with_time) {
            Some(span) => format!(" {} {}", digits::clock_left(span.left, zero), words::LEFT),
            None => digits::in_digits(&format!("  {}/{}", timer.at() + 1, timer.blocks()), zero),
        };
        line.push_span(Words::raw(rest));
    }
    line
}

fn bar(name: &'static str, span: Span, width: usize, zero: char, rtl: bool, colour: bool) -> Line<'static> {
    let passed = digits::clock(span.passed, zero);
    let left = format!("{} {}", digits::clock_left(span.left, zero), words::LEFT);
    // Each column as wide as its longest, so that nothing jumps from second to second.
    let (before, after) = if width < 34 {
        (String::new(), format!(" {left:>11}"))
    } else {
        (format!("{name:<5}{passed:>5} "), format!(" {left:>11}"))
    };
    let room = width.saturating_sub(before.chars().count() + after.chars().count());
    let share = span.share(room);
    Line::from(vec![Words::raw(before), filled(share, room, room, rtl, colour), Words::raw(after)])
}

/// A bar of `width` cells with `share` of `whole` filled, from where the language starts.
fn filled(share: usize, whole: usize, width: usize, rtl: bool, colour: bool) -> Words<'static> {
    let full = (share * width).checked_div(whole).unwrap_or(0).min(width);
    let (full, empty) = ("█".repeat(full), "░".repeat(width - full));
    let style = if colour { Style::new().fg(Color::Cyan) } else { Style::new() };
    Words::styled(if rtl { empty + &full } else { full + &empty }, style)
}

/// As many hints as fit, and the key for all of them where not all do.
fn hints(all: &[(&str, &str)], area: Rect) -> Vec<Line<'static>> {
    let all: Vec<_> = all.iter().map(|(key, what)| format!("{key} {what}")).collect();
    let keys = format!("? {}", words::KEYS);
    let fewer = (1..=all.len()).rev().map(|count| all.iter().take(count).chain([&keys]).cloned().collect());
    let mut tries = std::iter::once(all.clone()).chain(fewer);
    let fit = tries.find_map(|hints: Vec<String>| packed(&hints, area));
    // The first is what the reader needs now: it stays alone rather than not at all.
    let lines = fit.unwrap_or_else(|| all.into_iter().take(1).collect());
    let style = Style::new().add_modifier(Modifier::DIM);
    lines.into_iter().map(|line| Line::styled(line, style)).collect()
}

/// Hints in lines, each whole; `None` where they do not fit.
fn packed(hints: &[String], area: Rect) -> Option<Vec<String>> {
    let width = |text: &str| cells::of(text);
    let mut lines: Vec<String> = Vec::new();
    for hint in hints {
        match lines.last_mut().filter(|line| width(line) + 2 + width(hint) <= usize::from(area.width)) {
            Some(line) => line.extend(["  ", hint]),
            None => lines.push(hint.clone()),
        }
    }
    let fits = lines.len() <= usize::from(area.height)
        && lines.iter().all(|line| width(line) <= usize::from(area.width));
    fits.then_some(lines)
}

/// Where there is no room: the time, which goes on, and what is missing.
fn small(app: &App, area: Rect) -> Vec<Line<'static>> {
    let zero = digits::zero(&app.guide);
    let time = app.timer().and_then(Timer::block).map(|span| digits::clock_left(span.left, zero));
    let room = wrap::plain(words::ROOM, usize::from(area.width));
    time.into_iter().chain(room).map(Line::raw).collect()
}

#[cfg(test)]
mod tests;
