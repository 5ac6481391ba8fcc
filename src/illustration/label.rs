//! Labels and numbers: where they stand, and the lines to what they name.

use unic_langid::LanguageIdentifier;

use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{P, Sketch, number, straight};
use super::wrap::wrapped;
use super::{Place, Scene, WIDTH, escaped};
use crate::language::Direction;
use crate::picture::Illustration;

/// The size of the letters. A picture that is 240 pixels wide shows them 12 pixels high.
pub(super) const SIZE: f32 = 16.0;
/// Between labels, and between a label and the edge.
pub(super) const GAP: f32 = 8.0;
/// Between the row of labels and the window.
const MARGIN: f32 = 9.0;

/// Labels with their lines, and what room they took.
pub(super) struct Placed {
    /// Where the window begins.
    pub top: f32,
    /// Where the strip below begins.
    pub strip: f32,
    /// Of the whole, in whole units.
    pub height: u16,
    pub drawn: String,
}

/// A label that knows its words and its column.
struct Column {
    name: &'static str,
    target: Option<P>,
    middle: f32,
    lines: Vec<String>,
}

pub(super) fn place(scene: &Scene, illustration: &Illustration, pen: &Pen, direction: Direction) -> Placed {
    let text = |name: &str| {
        illustration.labels.iter().find(|label| label.name == name).map(|label| label.text.as_str())
    };
    let leading = leading(&illustration.lang);
    let row = |above: bool| -> Vec<Column> {
        let mut spots: Vec<_> = (scene.labels.iter())
            .filter_map(|spot| match spot.place {
                Place::Above(target) if above => Some((spot.name, Some(target))),
                Place::Below(target) if !above => Some((spot.name, Some(target))),
                Place::Under if !above => Some((spot.name, None)),
                _ => None,
            })
            // Every label of a scene is one of its row, by test.
            .filter_map(|(name, target)| Some((name, target, text(name)?)))
            .collect();
        // In the order of what they name, so that no two lines cross.
        // What is about the whole comes last.
        let last = if direction == Direction::Rtl { f32::MIN } else { f32::MAX };
        let from_left = |target: Option<P>| target.map_or(last, |target| target.0);
        spots.sort_by(|(_, a, _), (_, b, _)| from_left(*a).total_cmp(&from_left(*b)));
        #[allow(clippy::cast_precision_loss)]
        let width = WIDTH / spots.len().max(1) as f32;
        let mut left = 0.0;
        spots
            .into_iter()
            .map(|(name, target, words)| {
                let middle = left + width / 2.0;
                left += width;
                Column { name, target, middle, lines: wrapped(words, (width - 2.0 * GAP) / SIZE) }
            })
            .collect()
    };
    let tall = |columns: &[Column]| {
        let lines = columns.iter().map(|column| column.lines.len()).max().unwrap_or(0);
        #[allow(clippy::cast_precision_loss)]
        let lines = lines as f32;
        if lines > 0.0 { lines * leading * SIZE + MARGIN + GAP } else { 0.0 }
    };
    let (above, below) = (row(true), row(false));
    let top = tall(&above);
    let bottom = top + scene.height;
    // A picture has a size in whole units, as an image has in pixels. It is a few hundred of them.
    let strip = bottom + tall(&below).max(4.0);
    let end = scene.strip.as_ref().map_or(bottom + tall(&below), |(tall, _)| strip + tall);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let height = end.ceil() as u16;
    let mut sketch = Sketch::new(pen);
    for (columns, edge) in [(&above, top - MARGIN + 2.0), (&below, bottom + MARGIN - 2.0)] {
        for column in columns {
            let Some(target) = column.target else { continue };
            let target = target + P(0.0, top);
            // Unlike the arrows, which say where something moves.
            let line = straight(&[P(column.middle, edge), target]);
            sketch.path(&line, None, Some((Paint::Paper, 3.6)));
            sketch.path(&line, None, Some((Paint::Ink, 1.2)));
            sketch.circle(target, 3.4, Some(Paint::Ink), Some((Paint::Paper, 1.2)));
        }
    }
    let mut texts = String::new();
    let mut write = |name: &str, lines: &[String], x: f32, y: f32| {
        // Around the middle of the line, letters reach up about as far as this.
        let first = y + SIZE * (leading / 2.0 + 0.36) - if leading > 1.8 { SIZE * 0.25 } else { 0.0 };
        texts += &format!("<text data-label=\"{name}\"{}>", pen.paint(Some(Paint::Ink), None));
        for (index, line) in lines.iter().enumerate() {
            #[allow(clippy::cast_precision_loss)]
            let y = first + index as f32 * leading * SIZE;
            texts += &format!("<tspan x=\"{}\" y=\"{}\">{}</tspan>", number(x), number(y), escaped(line));
        }
        texts += "</text>";
    };
    #[allow(clippy::cast_precision_loss)]
    let size = |lines: &[String]| lines.len() as f32 * leading * SIZE;
    for column in &above {
        write(column.name, &column.lines, column.middle, top - MARGIN - size(&column.lines));
    }
    for column in &below {
        write(column.name, &column.lines, column.middle, bottom + MARGIN);
    }
    for spot in &scene.labels {
        let (from, y) = match spot.place {
            Place::Beside { from, y } => (from, top + y),
            Place::Strip { from, y } => (from, strip + y),
            Place::Above(_) | Place::Below(_) | Place::Under => continue,
        };
        if let Some(words) = text(spot.name) {
            let lines = wrapped(words, (WIDTH - from - 2.0 * GAP) / SIZE);
            write(spot.name, &lines, f32::midpoint(from, WIDTH), y - size(&lines) / 2.0);
        }
    }
    texts += &numbers(scene, top, &illustration.lang, &mut sketch);
    let rtl = if direction == Direction::Rtl { " direction=\"rtl\"" } else { "" };
    let leaders = match &*sketch.out {
        "" => String::new(),
        lines => format!("<g data-part=\"leaders\">{lines}</g>"),
    };
    let drawn = format!(
        "{leaders}<g font-family=\"system-ui,sans-serif\" font-size=\"{SIZE}\" text-anchor=\"middle\"{rtl}>{texts}</g>"
    );
    Placed { top, strip, height, drawn }
}

/// The numbers of a scene's moments, in discs.
fn numbers(scene: &Scene, top: f32, language: &LanguageIdentifier, sketch: &mut Sketch<'_>) -> String {
    let mut texts = String::new();
    for &(value, at) in &scene.numbers {
        let at = at + P(0.0, top);
        sketch.circle(at, 10.0, Some(Paint::Ink), Some((Paint::Paper, 1.6)));
        texts += &format!(
            "<text x=\"{}\" y=\"{}\"{}>{}</text>",
            number(at.0),
            number(at.1 + 5.4),
            sketch.pen.paint(Some(Paint::Paper), None),
            digit(language, value)
        );
    }
    texts
}

/// A number from 1 to 9 as the language writes it.
fn digit(language: &LanguageIdentifier, number: u32) -> char {
    let zero = match language.language.as_str() {
        "ar" => '٠',
        "bn" => '০',
        _ => '0',
    };
    char::from_u32(u32::from(zero) + number).unwrap_or(zero)
}

/// The distance from line to line in the height of the letters: more where marks stand above and below them.
fn leading(language: &LanguageIdentifier) -> f32 {
    match language.language.as_str() {
        // Nastaliq slopes.
        "ur" | "ks" => 2.1,
        "ar" | "fa" | "ps" | "sd" | "ckb" | "ug" | "hi" | "bn" | "mr" | "ne" | "ta" | "te" | "kn" | "ml"
        | "gu" | "pa" | "or" | "th" | "lo" | "km" | "my" => 1.5,
        _ => 1.25,
    }
}

#[cfg(test)]
mod tests {
    use super::super::wrap::measured;
    use super::super::{Style, scene};
    use super::*;
    use crate::content::look::BodyShape;
    use crate::picture::Illustration;

    /// Left, top, right and bottom of a label, or of a panel.
    type Area = [f32; 4];

    fn attribute(element: &str, name: &str) -> f32 {
        let value = element.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.map_or(0.0, |value| value.parse().unwrap())
    }

    /// Where the words of each label are, as wide as they may be in any font, and as tall as their lines.
    fn areas(placed: &Placed, leading: f32) -> Vec<(String, Area)> {
        let texts = placed.drawn.split("<text data-label=\"").skip(1);
        texts
            .map(|text| {
                let name = text.split('"').next().unwrap().to_owned();
                let mut area = [WIDTH, f32::MAX, 0.0, f32::MIN];
                for line in text.split("</text>").next().unwrap().split("<tspan").skip(1) {
                    let words = line.split('>').nth(1).unwrap().split('<').next().unwrap();
                    let (x, y) = (attribute(line, "x"), attribute(line, "y"));
                    let half = measured(words) * SIZE / 2.0;
                    area = [
                        area[0].min(x - half),
                        area[1].min(y - SIZE * 0.8),
                        area[2].max(x + half),
                        area[3].max(y + SIZE * (leading - 1.05)),
                    ];
                }
                (name, area)
            })
            .collect()
    }

    fn apart(one: &Area, other: &Area) -> bool {
        one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1]
    }

    #[test]
    fn labels_of_every_language_have_room_and_lie_on_nothing() {
        for language in crate::languages() {
            let guide = crate::guide(language.tag());
            let pictures: Vec<&Illustration> = guide.illustrations().collect();
            assert_eq!(pictures.len(), crate::IllustrationId::ALL.len());
            for picture in pictures {
                for &shape in BodyShape::ALL {
                    let style = Style::default().shape(shape);
                    let pen = Pen::new(&style);
                    let scene = scene(picture.id, &pen, &style);
                    let placed = place(&scene, picture, &pen, picture.direction);
                    let areas = areas(&placed, leading(&picture.lang));
                    assert_eq!(areas.len(), picture.labels.len(), "{}", picture.id);
                    let beside = scene.labels.iter().any(|spot| matches!(spot.place, Place::Beside { .. }));
                    for (index, (name, area)) in areas.iter().enumerate() {
                        let say = format!("{} {}.{name}: {area:?}", language.tag(), picture.id);
                        assert!(area[0] >= 0.0 && area[2] <= WIDTH, "{say} is too wide");
                        assert!(
                            area[1] >= -2.0 && area[3] <= f32::from(placed.height) + 2.0,
                            "{say} is too tall"
                        );
                        for (_, other) in areas.iter().skip(index + 1) {
                            assert!(apart(area, other), "{say} lies on {other:?}");
                        }
                        let window = [0.0, placed.top, WIDTH, placed.top + scene.height];
                        assert!(beside || apart(area, &window), "{say} lies on the drawing");
                    }
                }
            }
        }
    }
}
