//! Hands. Measures are in centimetres.

use super::palette::Paint;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve};

const THUMB: f32 = 1.95;
const FINGER: f32 = 1.6;

/// A nail on the tip of a finger that ends at `tip` and comes from `from`.
fn nail(sketch: &mut Sketch<'_>, from: P, tip: P, width: f32) {
    let forward = (tip - from).unit();
    let side = forward.right() * (width * 0.27);
    let (root, end) = (tip - forward * (width * 0.2), tip + forward * (width * 0.34));
    sketch.path(
        &blob(&[
            root - side,
            root + forward * (-0.12 * width),
            root + side,
            end + side * 0.8,
            end + forward * (0.08 * width),
            end - side * 0.8,
        ]),
        None,
        Some((Paint::SkinLine, LINE * 0.6)),
    );
}

fn finger(sketch: &mut Sketch<'_>, points: &[P], width: f32, nails: bool) {
    sketch.limb(points, width, Paint::Hand);
    if let [.., from, tip] = points {
        if nails {
            nail(sketch, *from, *tip, width);
        }
    }
}

/// Palm and forearm, under the fingers.
fn palm(sketch: &mut Sketch<'_>, palm: &[P], arm: &[P], width: f32) {
    sketch.limb(arm, width, Paint::Hand);
    sketch.path(&blob(palm), Some(Paint::Hand), Some((Paint::SkinLine, LINE)));
    if let [wrist, elbow, ..] = arm {
        joined(sketch, &[*wrist, *wrist + (*elbow - *wrist) * 0.4], width);
    }
}

/// Skin over the line where fingers go over into the palm.
fn joined(sketch: &mut Sketch<'_>, along: &[P], width: f32) {
    sketch.path(&curve(along), None, Some((Paint::Hand, width)));
}

/// How the parts of a C move, as names of movements.
#[derive(Clone, Copy, Default)]
pub(super) struct Moves {
    pub thumb: Option<&'static str>,
    pub fingers: Option<&'static str>,
}

/// Thumb and fingers as a C that opens to the right.
pub(super) struct C {
    /// The middle between thumb and fingers, and the scale.
    pub frame: Frame,
    /// The middle of the tip of the thumb, and of the index finger, in units of the picture.
    pub thumb: P,
    pub index: P,
    pub moves: Moves,
    /// Whether it is small, and its details are left out.
    pub small: bool,
}

impl C {
    pub fn new(thumb: P, index: P, scale: f32) -> Self {
        let frame = Frame::new((thumb + index) * 0.5, scale);
        Self { frame, thumb, index, moves: Moves::default(), small: false }
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>) {
        let f = self.frame;
        let from = |tip: P, x: f32, y: f32| tip + P(x, y) * f.scale;
        let body = f.all([
            (-5.9, -1.0),
            (-5.4, 1.2),
            (-5.6, 3.2),
            (-6.4, 5.6),
            (-9.0, 7.6),
            (-12.4, 7.2),
            (-12.6, 2.4),
            (-10.4, -0.9),
            (-7.9, -2.0),
        ]);
        let arm = f.all([(-10.4, 4.0), (-16.0, 7.6), (-24.0, 12.0)]);
        palm(sketch, &body, &arm, 5.4 * f.scale);
        let fingers = |sketch: &mut Sketch<'_>| {
            let (b, width) = (self.index, FINGER * f.scale);
            if !self.small {
                finger(
                    sketch,
                    &[f.at(P(-7.4, 5.6)), from(b, -4.6, 4.3), from(b, -1.4, 4.6), from(b, 0.6, 4.2)],
                    width * 0.94,
                    false,
                );
            }
            finger(
                sketch,
                &[f.at(P(-7.0, 4.6)), from(b, -4.3, 3.0), from(b, -1.1, 2.9), from(b, 0.9, 2.3)],
                width,
                false,
            );
            finger(
                sketch,
                &[f.at(P(-6.6, 3.2)), from(b, -4.4, 1.5), from(b, -1.8, 1.0), b],
                width,
                !self.small,
            );
        };
        moved(sketch, self.moves.fingers, fingers);
        joined(sketch, &f.all([(-7.6, 3.0), (-8.0, 5.0)]), 2.6 * f.scale);
        let thumb = |sketch: &mut Sketch<'_>| {
            let t = self.thumb;
            let base = [f.at(P(-8.6, 1.6)), f.at(P(-7.2, -0.4)), from(t, -4.6, -0.2), from(t, -2.2, -0.6), t];
            finger(sketch, &base, THUMB * f.scale, !self.small);
        };
        moved(sketch, self.moves.thumb, thumb);
        // The ball of the thumb goes over into the palm without a line.
        joined(sketch, &f.all([(-9.0, 2.6), (-8.2, 1.2)]), THUMB * f.scale * 1.1);
    }
}

fn moved(sketch: &mut Sketch<'_>, movement: Option<&str>, draw: impl FnOnce(&mut Sketch<'_>)) {
    match movement {
        Some(movement) => sketch.moving(movement, draw),
        None => draw(sketch),
    }
}

/// A left hand laid flat, seen from its back, with its thumb along the fingers or spread. The fingers point up in its frame; the origin is the
/// tip of the middle finger.
pub(super) fn flat(sketch: &mut Sketch<'_>, f: Frame, spread: bool) {
    let width = FINGER * f.scale;
    let body =
        f.all([(-3.3, 7.8), (-3.4, 11.0), (-2.9, 14.6), (2.6, 14.8), (3.6, 12.4), (3.5, 7.8), (0.0, 7.0)]);
    let arm = f.all([(-0.2, 14.0), (-0.2, 20.0), (-0.2, 32.0)]);
    palm(sketch, &body, &arm, 5.0 * f.scale);
    for (x, y, base) in [(-2.75, 2.6, -2.5), (-1.05, 0.75, -0.9), (0.75, 0.6, 0.8), (2.5, 1.5, 2.5)] {
        let points = f.all([(base, 9.0), (x * 1.02, 5.0), (x, y)]);
        finger(sketch, &points, if x < -2.0 { width * 0.88 } else { width }, true);
    }
    joined(sketch, &f.all([(-2.1, 9.2), (0.0, 8.9), (2.1, 9.2)]), 2.2 * f.scale);
    let thumb =
        if spread { [(2.4, 12.6), (4.6, 10.4), (5.7, 7.4)] } else { [(2.2, 12.6), (4.0, 10.8), (4.3, 8.4)] };
    finger(sketch, &f.all(thumb), THUMB * f.scale, true);
    joined(sketch, &f.all([(1.4, 13.2), (2.5, 12.4)]), THUMB * f.scale);
}

/// A left hand, seen from its back, that points with one finger or with two; the origin is the tip, or between the tips.
pub(super) fn pointing(sketch: &mut Sketch<'_>, f: Frame, two: bool) {
    let width = FINGER * f.scale;
    let shift = if two { 0.85 } else { 0.0 };
    let at = |x: f32, y: f32| f.at(P(x + shift, y));
    let body = [(-4.4, 8.2), (-4.5, 11.0), (-3.6, 14.6), (2.0, 14.8), (2.6, 12.2), (1.6, 8.0), (-1.2, 7.2)]
        .map(|(x, y)| at(x, y));
    let arm = [at(-0.9, 14.0), at(-0.9, 20.0), at(-0.9, 32.0)];
    palm(sketch, &body, &arm, 5.0 * f.scale);
    if two {
        finger(sketch, &[at(-1.6, 9.0), at(-1.9, 4.8), at(-1.7, 0.3)], width, true);
    }
    finger(sketch, &[at(0.2, 9.0), at(0.3, 4.8), at(0.0, 0.0)], width, true);
    joined(sketch, &[at(-1.8, 9.6), at(-0.2, 9.4)], 2.0 * f.scale);
    // The other fingers are bent: their middle joints show.
    let bent: &[f32] = if two { &[-3.6] } else { &[-3.7, -2.0] };
    for &x in bent {
        sketch.limb(&[at(x, 9.2), at(x, 7.4), at(x + 0.2, 8.4)], width, Paint::Hand);
    }
    sketch.limb(&[at(1.6, 12.6), at(1.3, 10.0), at(-0.9, 8.6)], THUMB * f.scale * 0.92, Paint::Hand);
    joined(sketch, &[at(0.8, 13.6), at(1.5, 12.4)], THUMB * f.scale * 0.92);
}

/// Bent fingertips that come down on the skin; the origin is the middle of their row, and they point up in their frame.
pub(super) fn fingertips(sketch: &mut Sketch<'_>, f: Frame, tips: &[(f32, f32)]) {
    let width = FINGER * f.scale;
    for &(x, y) in tips {
        finger(sketch, &[f.at(P(x * 1.9, y + 7.6)), f.at(P(x * 1.5, y + 3.6)), f.at(P(x, y))], width, true);
    }
    let body =
        f.all([(-4.0, 7.0), (-4.4, 10.4), (-3.8, 15.0), (3.8, 15.0), (4.4, 10.4), (4.0, 7.0), (0.0, 6.0)]);
    let arm = f.all([(0.0, 14.0), (0.0, 22.0), (0.0, 34.0)]);
    palm(sketch, &body, &arm, 5.2 * f.scale);
    for &(x, y) in tips {
        joined(sketch, &f.all([(x * 1.86, y + 7.2), (x * 1.7, y + 5.4)]), width);
    }
}
