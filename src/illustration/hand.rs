//! Hands, and what a fingertip does to skin. Measures are in centimetres. A hand begins at its wrist: the arm that leads to it is drawn
//! before it, by whoever knows whose it is.

use super::palette::Paint;
use super::sketch::{EDGE, Frame, LINE, P, Sketch, blob, curve, straight};

const THUMB: f32 = 1.95;
const FINGER: f32 = 1.6;

/// A nail on the tip of a finger that ends at `tip` and comes from `from`.
fn nail(from: P, tip: P, width: f32) -> String {
    let forward = (tip - from).unit();
    let side = forward.right() * (width * 0.27);
    let (root, end) = (tip - forward * (width * 0.2), tip + forward * (width * 0.34));
    curve(&[root - side, root + forward * (-0.12 * width), root + side, end + side * 0.8])
        + &curve(&[root - side, end - side * 0.8])
}

/// Fingers beside each other. Where they lie close they go over into each other, as at the knuckles.
pub(super) fn fingers(sketch: &mut Sketch<'_>, rows: &[&[P]], width: f32, paint: Paint, nails: bool) {
    sketch.limbs(rows, width, paint);
    if nails {
        let nails: String = (rows.iter())
            .map(|points| match points {
                [.., from, tip] => nail(*from, *tip, width),
                _ => String::new(),
            })
            .collect();
        sketch.path(&nails, None, Some((Paint::SkinLine, LINE * 0.6)));
    }
}

/// Skin over the line where fingers go over into the palm.
fn joined(sketch: &mut Sketch<'_>, along: &[P], width: f32, paint: Paint) {
    sketch.path(&curve(along), None, Some((paint, width)));
}

/// The back of a hand, which goes over into the forearm that comes from `elbow` without a line.
fn palm(sketch: &mut Sketch<'_>, palm: &[P], wrist: P, elbow: P, width: f32, paint: Paint) {
    sketch.path(&blob(palm), Some(paint), Some((Paint::SkinLine, EDGE)));
    joined(sketch, &[wrist, wrist + (elbow - wrist).unit() * (width * 0.7)], width - EDGE, paint);
}

/// The reader's own forearm where no shoulder is in the picture.
pub(super) fn forearm(sketch: &mut Sketch<'_>, wrist: P, elbow: P, scale: f32) {
    sketch.limb(&[wrist, elbow], 5.0 * scale, Paint::Skin);
}

/// Thumb and fingers as a C that opens to the right.
pub(super) struct C {
    /// The middle between thumb and fingers, and the scale.
    frame: Frame,
    /// The middle of the tip of the thumb, and of the index finger, in units of the picture.
    thumb: P,
    index: P,
    /// Whether it is small, and its details are left out.
    small: bool,
}

impl C {
    pub fn new(thumb: P, index: P, scale: f32) -> Self {
        let frame = Frame::new((thumb + index) * 0.5, scale);
        Self { frame, thumb, index, small: scale < 7.0 }
    }

    pub fn small(self) -> Self {
        Self { small: true, ..self }
    }

    pub fn wrist(&self) -> P {
        self.frame.at(P(-11.0, 5.4))
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>, elbow: P) {
        let f = self.frame;
        let from = |tip: P, x: f32, y: f32| tip + P(x, y) * f.scale;
        let body = f.all([(-5.3, 0.2), (-5.4, 5.4), (-9.0, 8.2), (-11.8, 7.4), (-12.0, 2.6), (-8.4, -1.6)]);
        palm(sketch, &body, self.wrist(), elbow, 5.0 * f.scale, Paint::Skin);
        let (b, width) = (self.index, FINGER * f.scale);
        let row = |root: (f32, f32), [middle, tip]: [(f32, f32); 2]| {
            [f.at(P(root.0, root.1)), from(b, middle.0, middle.1), from(b, tip.0, tip.1)]
        };
        // The others support from below; a small picture leaves out the little finger.
        if !self.small {
            fingers(
                sketch,
                &[&row((-8.4, 6.9), [(-3.6, 6.6), (-1.4, 6.4)])],
                width * 0.85,
                Paint::Skin,
                false,
            );
        }
        let (ring, middle, index) = (
            row((-7.6, 5.7), [(-3.0, 5.0), (0.0, 4.6)]),
            row((-7.2, 4.6), [(-2.6, 3.2), (0.8, 2.5)]),
            row((-7.0, 3.2), [(-2.6, 1.4), (0.0, 0.0)]),
        );
        fingers(sketch, &[&ring, &middle, &index], width, Paint::Skin, false);
        if !self.small {
            let [.., from, tip] = index;
            sketch.path(&nail(from, tip, width), None, Some((Paint::SkinLine, LINE * 0.6)));
        }
        joined(sketch, &f.all([(-7.4, 2.8), (-9.2, 6.0)]), 2.8 * f.scale, Paint::Skin);
        let t = self.thumb;
        let base = [f.at(P(-8.6, 1.6)), from(t, -5.4, 0.4), from(t, -2.4, -0.7), t];
        fingers(sketch, &[&base], THUMB * f.scale, Paint::Skin, !self.small);
        // The ball of the thumb goes over into the palm without a line.
        joined(sketch, &f.all([(-9.0, 2.8), (-8.0, 1.0)]), THUMB * f.scale * 1.15, Paint::Skin);
    }
}

/// A left hand laid flat, seen from its back, with its thumb along the fingers or spread. The fingers point up in its frame; the origin is the
/// tip of the middle finger.
pub(super) struct Flat {
    pub frame: Frame,
    pub spread: bool,
    pub paint: Paint,
}

impl Flat {
    /// The reader's own.
    pub fn own(frame: Frame) -> Self {
        Self { frame, spread: false, paint: Paint::Skin }
    }

    pub fn wrist(&self) -> P {
        self.frame.at(P(-0.2, 15.0))
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>, elbow: P) {
        let (f, paint) = (self.frame, self.paint);
        let width = FINGER * f.scale;
        let body = f.all([
            (-3.3, 7.8),
            (-3.5, 11.0),
            (-2.6, 15.2),
            (2.3, 15.2),
            (3.6, 12.4),
            (3.5, 7.8),
            (0.0, 7.0),
        ]);
        palm(sketch, &body, self.wrist(), elbow, 5.0 * f.scale, paint);
        let rows = [(-2.75, 2.6, -2.5), (-1.05, 0.75, -0.9), (0.75, 0.6, 0.8), (2.5, 1.5, 2.5)]
            .map(|(x, y, base)| f.all([(base, 9.0), (x * 1.02, 5.0), (x, y)]));
        fingers(sketch, &rows.each_ref().map(<[P; 3]>::as_slice), width, paint, true);
        joined(sketch, &f.all([(-2.1, 9.4), (0.0, 9.1), (2.1, 9.4)]), 2.4 * f.scale, paint);
        let thumb = if self.spread {
            [(2.4, 12.6), (4.6, 10.4), (5.7, 7.4)]
        } else {
            [(2.2, 12.6), (4.0, 10.8), (4.3, 8.4)]
        };
        fingers(sketch, &[&f.all(thumb)], THUMB * f.scale, paint, true);
        joined(sketch, &f.all([(1.2, 13.4), (2.5, 12.4)]), THUMB * f.scale, paint);
    }
}

/// A left hand, seen from its back, that points with one finger or with two; the origin is the tip, or between the tips.
pub(super) struct Pointing {
    pub frame: Frame,
    pub two: bool,
}

impl Pointing {
    fn at(&self, x: f32, y: f32) -> P {
        self.frame.at(P(x + if self.two { 0.85 } else { 0.0 }, y))
    }

    pub fn wrist(&self) -> P {
        self.at(-0.9, 15.0)
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>, elbow: P) {
        let scale = self.frame.scale;
        let (width, paint) = (FINGER * scale, Paint::Skin);
        let at = |x: f32, y: f32| self.at(x, y);
        let body =
            [(-4.4, 8.2), (-4.5, 11.0), (-3.3, 15.2), (1.6, 15.2), (2.6, 12.2), (1.6, 8.0), (-1.2, 7.2)]
                .map(|(x, y)| at(x, y));
        palm(sketch, &body, self.wrist(), elbow, 5.0 * scale, paint);
        let index = [at(0.2, 9.0), at(0.3, 4.8), at(0.0, 0.0)];
        if self.two {
            let middle = [at(-1.6, 9.0), at(-1.9, 4.8), at(-1.7, 0.3)];
            fingers(sketch, &[&middle, &index], width, paint, true);
        } else {
            fingers(sketch, &[&index], width, paint, true);
        }
        joined(sketch, &[at(-1.8, 9.6), at(-0.2, 9.4)], 2.0 * scale, paint);
        // The other fingers are bent: their middle joints show.
        let bent: &[f32] = if self.two { &[-3.6] } else { &[-3.7, -2.0] };
        for &x in bent {
            sketch.limb(&[at(x, 9.2), at(x, 7.4), at(x + 0.2, 8.4)], width, paint);
        }
        sketch.limb(&[at(1.6, 12.6), at(1.3, 10.0), at(-0.9, 8.6)], THUMB * scale * 0.92, paint);
        joined(sketch, &[at(0.8, 13.6), at(1.5, 12.4)], THUMB * scale * 0.92, paint);
    }
}

/// Bent fingertips, two of a hand that lies on the skin beside them, `apart` from the middle; the origin is between the tips, and they point up
/// in their frame.
pub(super) fn fingertips(sketch: &mut Sketch<'_>, f: Frame, apart: f32, elbow: P) {
    let width = FINGER * f.scale;
    let body =
        f.all([(-3.2, 5.4), (-3.8, 7.4), (-2.8, 11.2), (2.8, 11.2), (3.8, 7.6), (3.2, 5.4), (0.0, 5.2)]);
    palm(sketch, &body, f.at(P(0.0, 11.0)), elbow, 5.0 * f.scale, Paint::Skin);
    // The thumb and the other fingers lie aside.
    fingers(sketch, &[&f.all([(3.0, 8.6), (4.7, 6.6), (4.6, 4.4)])], THUMB * f.scale, Paint::Skin, true);
    let tip = |x: f32| f.all([(x * 0.6, 6.4), (x * 1.05, 3.2), (x, 0.0)]);
    let aside = f.all([(-3.0, 6.6), (-3.6, 5.0), (-3.4, 3.8)]);
    fingers(sketch, &[&aside, &tip(-apart), &tip(apart)], width, Paint::Skin, true);
    joined(sketch, &f.all([(-2.2, 6.8), (0.0, 6.6), (2.6, 7.6)]), 2.4 * f.scale, Paint::Skin);
}

/// Skin from the side under a fingertip, in a strip as wide as `width`: how deep it goes in says how hard it presses. The origin is on the
/// skin at rest.
pub(super) fn touch(sketch: &mut Sketch<'_>, f: Frame, width: f32, deep: f32) {
    let half = width / f.scale / 2.0;
    let skin: Vec<P> = (-8..=8_i8)
        .map(|step| {
            let x = f32::from(step) * half / 8.0;
            f.at(P(x, deep * (-(x / 1.5).powi(2)).exp()))
        })
        .collect();
    let closed = curve(&skin) + &straight(&f.all([(half, 9.0), (-half, 9.0)])).replace('M', "L") + "Z";
    sketch.path(&closed, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
    let at = |x: f32, y: f32| f.at(P(x, y + deep));
    sketch.limb(&[at(7.4, -6.4), at(2.6, -2.7), at(0.2, -0.95)], FINGER * f.scale, Paint::Skin);
}

/// A fold of skin that two fingertips squeeze: what no picture tells anybody to do.
pub(super) fn squeezed(sketch: &mut Sketch<'_>, f: Frame, width: f32) {
    let half = width / f.scale / 2.0;
    let skin = f.all([
        (-half, 0.0),
        (-2.4, 0.0),
        (-1.0, -0.5),
        (-0.7, -2.2),
        (0.0, -2.8),
        (0.7, -2.2),
        (1.0, -0.5),
        (2.4, 0.0),
        (half, 0.0),
    ]);
    let closed = curve(&skin) + &straight(&f.all([(half, 9.0), (-half, 9.0)])).replace('M', "L") + "Z";
    sketch.path(&closed, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
    let side = |x: f32| f.all([(x * 3.4, -5.6), (x * 2.9, -3.4), (x * 1.45, -1.1)]);
    sketch.limbs(&[&side(1.0), &side(-1.0)], FINGER * f.scale, Paint::Skin);
}

/// A comb on the skin; the origin is on the skin, under it.
pub(super) fn comb(sketch: &mut Sketch<'_>, f: Frame) {
    let teeth: String = (-4..=4_i8)
        .map(|step| straight(&f.all([(f32::from(step) * 0.7, -2.4), (f32::from(step) * 0.7, 0.0)])))
        .collect();
    sketch.path(&teeth, None, Some((Paint::Ink, 2.2)));
    sketch.path(
        &blob(&f.all([(-3.6, -2.4), (-3.4, -4.0), (3.4, -4.0), (3.6, -2.4)])),
        Some(Paint::Thing),
        Some((Paint::Ink, 1.8)),
    );
}

/// A cup with a wide opening, in the reader's own hand, which comes from the right. The origin is the middle of the rim.
pub(super) fn cup_in_hand(sketch: &mut Sketch<'_>, f: Frame, elbow: P) -> P {
    let wrist = f.at(P(8.6, 4.8));
    let body = f.all([(3.0, 0.8), (5.8, 0.2), (9.0, 2.4), (9.4, 6.4), (6.6, 7.6), (3.4, 6.6)]);
    palm(sketch, &body, wrist, elbow, 5.0 * f.scale, Paint::Skin);
    cup(sketch, f);
    let rows =
        [(1.7, 1.0), (3.4, 0.6), (5.1, 0.9)].map(|(y, to)| f.all([(5.4, y + 0.4), (2.4, y + 0.1), (to, y)]));
    fingers(sketch, &rows.each_ref().map(<[P; 3]>::as_slice), FINGER * f.scale, Paint::Skin, true);
    joined(sketch, &f.all([(5.0, 2.4), (6.2, 3.6), (5.2, 5.0)]), 2.2 * f.scale, Paint::Skin);
    wrist
}

/// A cup with a wide opening. The origin is the middle of the rim.
pub(super) fn cup(sketch: &mut Sketch<'_>, f: Frame) {
    let sides = straight(&f.all([(-3.6, 0.0), (-2.5, 5.6), (2.5, 5.6), (3.6, 0.0)])) + "Z";
    sketch.path(&sides, Some(Paint::Thing), Some((Paint::Ink, 1.8)));
    let rim = blob(&f.all([(-3.6, 0.0), (0.0, -0.9), (3.6, 0.0), (0.0, 0.9)]));
    sketch.path(&rim, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
}

/// Milk in a tilted cup, as if its side were cut open: level, and just up to the lower edge of the rim.
pub(super) fn milk(sketch: &mut Sketch<'_>, f: Frame) {
    let side = |x: f32| f.all([(x * 3.6, 0.0), (x * 2.5, 5.6)]);
    let (mut lip, mut far) = (side(1.0), side(-1.0));
    if lip[0].1 < far[0].1 {
        (lip, far) = (far, lip);
    }
    let level = far[0] + (far[1] - far[0]) * ((lip[0].1 - far[0].1) / (far[1].1 - far[0].1));
    let milk = straight(&[lip[0], lip[1], far[1], level]) + "Z";
    sketch.path(&milk, Some(Paint::Milk), Some((Paint::Ink, 1.6)));
}

/// A spoon that comes from the right; the origin is the middle of its bowl.
pub(super) fn spoon(sketch: &mut Sketch<'_>, f: Frame) {
    sketch.path(
        &curve(&f.all([(1.6, 0.1), (5.0, -0.3), (11.0, 0.6)])),
        None,
        Some((Paint::Ink, 0.75 * f.scale)),
    );
    let bowl = blob(&f.all([(-2.0, -0.1), (0.0, -0.5), (2.0, -0.1), (1.2, 0.9), (-1.2, 0.9)]));
    sketch.path(&bowl, Some(Paint::Thing), Some((Paint::Ink, 1.6)));
}
