//! Signs: what is no part of a body or a thing, and says what to do with it. They are the same in all pictures.

use super::palette::Paint;
use super::sketch::{LINE, P, Sketch, blob, curve, numbers, straight, traced};

/// The width of arrows, and of what they are set off from others with.
const ARROW: f32 = 3.0;
const CASING: f32 = 2.2;

impl Sketch<'_> {
    /// An arrow along a smooth line: something is moved or pressed that way.
    pub fn arrow(&mut self, points: &[P]) {
        self.arrows(&[points]);
    }

    /// Some at once, which takes fewer words than one after the other.
    pub fn arrows(&mut self, lines: &[&[P]]) {
        self.headed(lines, 10.0, None, true);
    }

    /// Where they cross nothing from which they have to stand out.
    pub fn bare_arrows(&mut self, lines: &[&[P]]) {
        self.headed(lines, 10.0, None, false);
    }

    /// Dotted, for what only brushes over the skin.
    pub fn brushes(&mut self, lines: &[&[P]]) {
        self.headed(lines, 9.0, Some((0.1, 5.6)), true);
    }

    /// With heads that are so long.
    fn headed(&mut self, lines: &[&[P]], length: f32, dots: Option<(f32, f32)>, cased: bool) {
        let (mut shafts, mut heads) = (String::new(), String::new());
        for &points in lines {
            let trace = traced(points);
            let (Some(&tip), Some(&before)) = (trace.last(), trace.get(trace.len().saturating_sub(4))) else {
                continue;
            };
            let forward = (tip - before).unit();
            let base = tip - forward * length;
            let wing = forward.right() * (length * 0.65);
            heads += &(straight(&[tip, base + wing, base - wing]) + "Z");
            let mut shaft = points.to_vec();
            if let Some(last) = shaft.last_mut() {
                *last = base + forward * 3.0;
            }
            shafts += &curve(&shaft);
        }
        let whole = format!("{shafts}{heads}");
        if cased {
            self.path(&whole, None, Some((Paint::Paper, ARROW + 2.0 * CASING)));
        }
        match dots {
            Some(dots) => {
                self.path(&heads, Some(Paint::Accent), None);
                self.dashed(&shafts, (Paint::Accent, ARROW * 1.1), dots);
            }
            // What is straight has nothing inside that could be filled.
            None if lines.iter().all(|points| points.len() == 2) => {
                self.path(&whole, Some(Paint::Accent), Some((Paint::Accent, ARROW)));
            }
            None => {
                self.path(&heads, Some(Paint::Accent), None);
                self.path(&shafts, None, Some((Paint::Accent, ARROW)));
            }
        }
    }

    /// Arrows around circles, clockwise from `start`, in turns.
    pub fn circling(&mut self, middles: &[P], radius: f32, start: f32, turns: f32) {
        let around = |middle: P| -> Vec<P> {
            (0..=6_u8).map(|step| middle.around(radius, start + turns * f32::from(step) / 6.0)).collect()
        };
        let lines: Vec<_> = middles.iter().map(|&middle| around(middle)).collect();
        let lines: Vec<_> = lines.iter().map(Vec::as_slice).collect();
        self.headed(&lines, (radius * 1.1).min(10.0), None, true);
    }

    /// Not so: a cross, which needs no colour to be understood.
    pub fn cross(&mut self, P(x, y): P, size: f32) {
        let at = |dx: f32, dy: f32| P(x + dx * size, y + dy * size);
        let data = straight(&[at(-1.0, -1.0), at(1.0, 1.0)]) + &straight(&[at(1.0, -1.0), at(-1.0, 1.0)]);
        self.path(&data, None, Some((Paint::Paper, 9.0)));
        self.path(&data, None, Some((Paint::Ink, 4.6)));
    }

    /// So: a tick.
    pub fn tick(&mut self, P(x, y): P, size: f32) {
        let at = |dx: f32, dy: f32| P(x + dx * size, y + dy * size);
        let data = straight(&[at(-1.1, 0.1), at(-0.3, 0.9), at(1.2, -1.0)]);
        self.path(&data, None, Some((Paint::Paper, 9.0)));
        self.path(&data, None, Some((Paint::Ink, 4.6)));
    }

    /// Freckles: they show whether the skin goes along.
    pub fn freckles(&mut self, at: &[P]) {
        // A line without length is a dot.
        let data: String = at.iter().map(|&P(x, y)| format!("M{}h0", numbers(&[x, y]))).collect();
        self.path(&data, None, Some((Paint::SkinLine, 3.8)));
    }

    /// A line of the picture's own language, set off from whatever it crosses.
    pub fn accent(&mut self, data: &str, width: f32) {
        self.path(data, None, Some((Paint::Paper, width + 2.0 * CASING)));
        self.path(data, None, Some((Paint::Accent, width)));
    }

    /// A distance, with a bar at each end.
    pub fn measure(&mut self, from: P, to: P) {
        let bar = (to - from).unit().right() * 5.0;
        let data =
            [straight(&[from, to]), straight(&[from - bar, from + bar]), straight(&[to - bar, to + bar])]
                .concat();
        self.accent(&data, 2.2);
    }

    /// A drop of milk, hanging from `top`.
    pub fn drop(&mut self, top: P, size: f32) {
        let data =
            blob(&[top, top + P(-0.45, 0.85) * size, top + P(0.0, 1.3) * size, top + P(0.45, 0.85) * size]);
        self.path(&data, Some(Paint::Milk), Some((Paint::Ink, LINE * 0.8)));
    }
}
