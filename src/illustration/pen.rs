//! The pen: it knows the colours of a picture, and which of them were used.

use std::cell::Cell;

use super::palette::{Paint, Palette};
use super::sketch::{LINE, number};
use super::style::Style;
use crate::content::look::Theme;
use crate::mark::fnv;

/// Writes colours: as attributes where one theme is asked for, as classes where the theme is the reader's system's.
pub(super) struct Pen {
    style: Style,
    prefix: String,
    /// The classes that were used: two bits for each paint, one for what it fills, one for its lines.
    used: Cell<u32>,
}

impl Pen {
    pub fn new(style: &Style) -> Self {
        // Two pictures of different tones may stand on one page, and CSS holds for the whole page.
        // In a page without a doctype CSS matches the names of classes without case, so that no two may differ by case alone.
        const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let mut hash = fnv(&format!("{}{}", style.skin, style.areola));
        let mut prefix = "h".to_owned();
        for _ in 0..3 {
            prefix.extend(DIGITS.get((hash % 36) as usize).map(|&digit| char::from(digit)));
            hash /= 36;
        }
        Self { style: *style, prefix, used: Cell::new(0) }
    }

    /// The name of a class of this picture's colours.
    pub fn class(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The attributes of a shape, with a space before them.
    pub fn paint(&self, fill: Option<Paint>, stroke: Option<(Paint, f32)>) -> String {
        let mut painted = String::new();
        if self.style.theme == Theme::Auto {
            let classes: Vec<_> =
                [fill.map(|paint| self.used(paint, false)), stroke.map(|(paint, _)| self.used(paint, true))]
                    .into_iter()
                    .flatten()
                    .collect();
            painted += &format!(" class=\"{}\"", classes.join(" "));
        } else {
            let palette = Palette::new(&self.style, self.style.theme);
            for (name, paint) in [("fill", fill), ("stroke", stroke.map(|(paint, _)| paint))] {
                painted +=
                    &paint.map(|paint| format!(" {name}=\"{}\"", palette.color(paint))).unwrap_or_default();
            }
        }
        // The picture as a whole has the width of its lines.
        let width = stroke.map(|(_, width)| number(width)).filter(|width| *width != number(LINE));
        painted + &width.map(|width| format!(" stroke-width=\"{width}\"")).unwrap_or_default()
    }

    /// The class of a colour, which the style sheet will have from now on.
    fn used(&self, paint: Paint, line: bool) -> String {
        self.used.set(self.used.get() | Self::bit(paint, line));
        self.colored(paint, line)
    }

    fn colored(&self, paint: Paint, line: bool) -> String {
        let letter = paint.letter();
        if line { self.class(&format!("{letter}-")) } else { self.class(letter) }
    }

    const fn bit(paint: Paint, line: bool) -> u32 {
        1 << (paint as u32 * 2 + line as u32)
    }

    /// The style sheet of the colours that were used, where they are classes. It changes nothing outside of its picture.
    pub fn sheet(&self) -> String {
        if self.style.theme != Theme::Auto {
            return String::new();
        }
        let light = Palette::new(&self.style, Theme::Light);
        let rules = |theme| {
            let palette = Palette::new(&self.style, theme);
            let mut rules = String::new();
            for paint in Paint::ALL {
                let color = palette.color(paint);
                let differs = theme == Theme::Light || color != light.color(paint);
                for (line, property) in [(false, "fill"), (true, "stroke")] {
                    if differs && self.used.get() & Self::bit(paint, line) != 0 {
                        rules += &format!(".{}{{{property}:{}}}", self.colored(paint, line), color.css());
                    }
                }
            }
            rules
        };
        format!(
            "{}@media screen and (prefers-color-scheme:dark){{{}}}@media print{{{}}}",
            rules(Theme::Light),
            rules(Theme::Dark),
            rules(Theme::Print)
        )
    }
}
