//! Lines and shapes as SVG: what every picture is drawn with.

use std::f32::consts::TAU;
use std::ops::{Add, Mul, Sub};

use super::palette::Paint;
use super::pen::Pen;

/// A point or an offset, in units of the picture or in centimetres of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct P(pub f32, pub f32);

impl Add for P {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

impl Sub for P {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0, self.1 - other.1)
    }
}

impl Mul<f32> for P {
    type Output = Self;
    fn mul(self, by: f32) -> Self {
        Self(self.0 * by, self.1 * by)
    }
}

impl P {
    pub fn length(self) -> f32 {
        self.0.hypot(self.1)
    }

    /// The same direction, one unit long.
    pub fn unit(self) -> Self {
        self * (1.0 / self.length().max(f32::EPSILON))
    }

    /// A quarter turn, clockwise as the picture is seen.
    pub fn right(self) -> Self {
        Self(-self.1, self.0)
    }

    /// From the middle of a circle, by turns clockwise from the top.
    pub fn around(self, radius: f32, turns: f32) -> Self {
        let (sin, cos) = (turns * TAU).sin_cos();
        self + Self(sin, -cos) * radius
    }
}

/// Maps centimetres of a hand or a body to units of the picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub origin: P,
    /// Units a centimetre.
    pub scale: f32,
    /// Turned clockwise, in turns.
    pub turn: f32,
    /// Seen in a mirror, left for right, before it is turned.
    pub mirrored: bool,
}

impl Frame {
    pub fn new(origin: P, scale: f32) -> Self {
        Self { origin, scale, turn: 0.0, mirrored: false }
    }

    pub fn turned(self, turn: f32) -> Self {
        Self { turn, ..self }
    }

    pub fn mirrored(self) -> Self {
        Self { mirrored: !self.mirrored, ..self }
    }

    pub fn at(self, P(x, y): P) -> P {
        let x = if self.mirrored { -x } else { x };
        let (sin, cos) = (self.turn * TAU).sin_cos();
        self.origin + P(x * cos - y * sin, x * sin + y * cos) * self.scale
    }

    pub fn all<const N: usize>(self, points: [(f32, f32); N]) -> [P; N] {
        points.map(|(x, y)| self.at(P(x, y)))
    }
}

/// A number with one decimal at the most: a tenth of a unit is less than a line is wide.
pub(super) fn number(value: f32) -> String {
    // A picture is a few hundred units wide.
    #[allow(clippy::cast_possible_truncation)]
    let tenths = (value * 10.0).round() as i32;
    let (sign, tenths) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        tenth => format!("{sign}{}.{tenth}", tenths / 10),
    }
}

/// Numbers one after the other. A minus sign parts two of them as well as a space does.
pub(super) fn numbers(values: &[f32]) -> String {
    let mut text = String::new();
    for &value in values {
        let value = number(value);
        if !text.is_empty() && !value.starts_with('-') {
            text.push(' ');
        }
        text += &value;
    }
    text
}

/// To the tenth that is written, so that offsets do not add up to a gap.
fn rounded(P(x, y): P) -> P {
    P((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0)
}

/// The control points of the smooth line from the second to the third of four points (Catmull-Rom as Bézier).
fn controls([a, b, c, d]: [P; 4]) -> (P, P) {
    (b + (c - a) * (1.0 / 6.0), c - (d - b) * (1.0 / 6.0))
}

/// Every stretch of a smooth line, with the neighbours that bend it.
fn stretches(points: &[P]) -> impl Iterator<Item = [P; 4]> {
    let at =
        |index: usize| points.get(index.min(points.len().saturating_sub(1))).copied().unwrap_or(P(0.0, 0.0));
    (0..points.len().saturating_sub(1))
        .map(move |index| [at(index.saturating_sub(1)), at(index), at(index + 1), at(index + 2)])
}

/// Path data of smooth stretches, each from where the last one ended. Offsets from there, and controls that mirror the last ones,
/// make it half as long.
fn smooth(start: P, stretches: impl Iterator<Item = [P; 4]>) -> String {
    let mut at = rounded(start);
    let mut data = format!("M{}", numbers(&[at.0, at.1]));
    let mut first = true;
    for stretch in stretches {
        let (from, to) = controls(stretch);
        let [_, _, end, _] = stretch;
        let end = rounded(end);
        let offset = |point: P| rounded(point - at);
        let (from, to, by) = (offset(from), offset(to), offset(end));
        data += &if first {
            format!("c{}", numbers(&[from.0, from.1, to.0, to.1, by.0, by.1]))
        } else {
            format!("s{}", numbers(&[to.0, to.1, by.0, by.1]))
        };
        (at, first) = (end, false);
    }
    data
}

/// A smooth line through the points, as path data.
pub(super) fn curve(points: &[P]) -> String {
    if let &[from, to] = points {
        let (from, to) = (rounded(from), rounded(to));
        return format!("M{}l{}", numbers(&[from.0, from.1]), numbers(&[to.0 - from.0, to.1 - from.1]));
    }
    points.first().map(|&start| smooth(start, stretches(points))).unwrap_or_default()
}

/// A smooth closed line.
pub(super) fn blob(points: &[P]) -> String {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return String::new() };
    let around: Vec<_> =
        [last].into_iter().chain(points.iter().copied()).chain(points.iter().copied().take(2)).collect();
    let stretches = around.windows(4).filter_map(|four| <[P; 4]>::try_from(four).ok());
    smooth(first, stretches) + "Z"
}

/// Straight lines through the points.
pub(super) fn straight(points: &[P]) -> String {
    let step = |(index, &P(x, y)): (usize, &P)| {
        format!("{}{}", if index == 0 { 'M' } else { 'L' }, numbers(&[x, y]))
    };
    points.iter().enumerate().map(step).collect()
}

/// Points close together along a smooth line.
pub(super) fn traced(points: &[P]) -> Vec<P> {
    const STEPS: u16 = 24;
    let mut traced: Vec<_> = points.first().copied().into_iter().collect();
    for stretch in stretches(points) {
        let (from, to) = controls(stretch);
        let [_, start, end, _] = stretch;
        for step in 1..=STEPS {
            let t = f32::from(step) / f32::from(STEPS);
            let s = 1.0 - t;
            traced.push(
                start * (s * s * s) + from * (3.0 * s * s * t) + to * (3.0 * s * t * t) + end * (t * t * t),
            );
        }
    }
    traced
}

/// The width of the lines that bodies and hands are drawn with.
pub(super) const LINE: f32 = 1.6;
/// The width of the outline of a hand, half of which lies outside of it.
pub(super) const EDGE: f32 = 2.1;

/// Shapes drawn one over the other.
pub(super) struct Sketch<'p> {
    pub pen: &'p Pen,
    pub out: String,
}

impl<'p> Sketch<'p> {
    pub fn new(pen: &'p Pen) -> Self {
        Self { pen, out: String::new() }
    }

    pub fn path(&mut self, data: &str, fill: Option<Paint>, stroke: Option<(Paint, f32)>) {
        self.out += &format!("<path d=\"{data}\"{}/>", self.pen.paint(fill, stroke));
    }

    /// What lies under the skin.
    pub fn soft(&mut self, data: &str, fill: Paint) {
        self.out += &format!("<path d=\"{data}\"{} opacity=\".55\"/>", self.pen.paint(Some(fill), None));
    }

    pub fn line(&mut self, points: &[P]) {
        self.line_data(&curve(points));
    }

    /// A frame that is seen only while something lights it up.
    pub fn lit(&mut self, width: f32, height: f32) {
        let (width, height) = (number(width), number(height));
        self.path(&format!("M0 0H{width}V{height}H0Z"), None, Some((Paint::Accent, 7.0)));
    }

    pub fn line_data(&mut self, data: &str) {
        self.path(data, None, Some((Paint::SkinLine, LINE)));
    }

    pub fn circle(&mut self, P(x, y): P, radius: f32, fill: Option<Paint>, stroke: Option<(Paint, f32)>) {
        self.out += &format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            number(x),
            number(y),
            number(radius),
            self.pen.paint(fill, stroke)
        );
    }

    pub fn window(&mut self, width: f32, height: f32, fill: Paint) {
        self.out += &format!(
            "<path d=\"M0 0H{}V{}H0Z\"{}/>",
            number(width),
            number(height),
            self.pen.paint(Some(fill), None)
        );
    }

    /// What is drawn inside is not seen, until its turn comes where motion is wanted.
    pub fn moving(&mut self, movement: &str, draw: impl FnOnce(&mut Self)) {
        self.out += &format!("<g opacity=\"0\" class=\"{}\">", self.pen.class(movement));
        draw(self);
        self.out += "</g>";
    }

    /// A round limb, such as a finger, with its outline, which is stronger than lines on skin: it keeps a hand apart from a body of the
    /// same tone.
    pub fn limb(&mut self, points: &[P], width: f32, fill: Paint) {
        self.limbs(&[points], width, fill);
    }

    /// Some at once, which have no line between them where they lie over each other.
    pub fn limbs(&mut self, limbs: &[&[P]], width: f32, fill: Paint) {
        let data: String = limbs.iter().map(|points| curve(points)).collect();
        self.path(&data, None, Some((Paint::SkinLine, width + 2.0 * EDGE)));
        self.path(&data, None, Some((fill, width)));
    }

    pub fn dashed(&mut self, data: &str, stroke: (Paint, f32), (dash, gap): (f32, f32)) {
        let dashes = format!(" stroke-dasharray=\"{} {}\"", number(dash), number(gap));
        self.out += &format!("<path d=\"{data}\"{}{dashes}/>", self.pen.paint(None, Some(stroke)));
    }

    /// A part of the picture with a window of its own, which clips what is drawn in it.
    pub fn panel(&mut self, P(x, y): P, (width, height): (f32, f32), draw: impl FnOnce(&mut Self)) {
        let at = |name: &str, value: f32| match number(value) {
            value if value == "0" => String::new(),
            value => format!(" {name}=\"{value}\""),
        };
        self.out += &format!(
            "<svg{}{} width=\"{}\" height=\"{}\">",
            at("x", x),
            at("y", y),
            number(width),
            number(height)
        );
        draw(self);
        self.out += "</svg>";
    }
}
