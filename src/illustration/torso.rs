//! The torso from the front, with the reader's own arms. Measures are in centimetres.

use super::body::{AREOLA, nipple};
use super::palette::Paint;
use super::sketch::{EDGE, Frame, P, Sketch, curve};
use crate::content::look::BodyShape;

/// From the neck to below the ribs, with both sides.
pub(super) struct Torso {
    pub frame: Frame,
    shape: BodyShape,
}

/// How far each nipple is from the middle.
const SIDE: f32 = 8.6;
const ARM: f32 = 5.2;

impl Torso {
    /// `middle` is between the nipples.
    pub fn new(middle: P, scale: f32, shape: BodyShape) -> Self {
        Self { frame: Frame::new(middle, scale), shape }
    }

    pub fn at(&self, x: f32, y: f32) -> P {
        self.frame.at(P(x, y))
    }

    /// A nipple: the one on the left of the picture, or on the right.
    pub fn nipple(&self, left: bool) -> P {
        self.at(if left { -SIDE } else { SIDE }, 0.0)
    }

    /// Around the nipple on the left, in centimetres and turns from the top.
    pub fn around(&self, radius: f32, turns: f32) -> P {
        self.nipple(true).around(radius * self.frame.scale, turns)
    }

    /// With the arms that hang down: on the left of the picture, and on the right.
    pub fn draw(&self, sketch: &mut Sketch<'_>, hanging: [bool; 2]) {
        let f = self.frame;
        for (side, hangs) in [f, f.mirrored()].into_iter().zip(hanging) {
            if hangs {
                // The arm first: the trunk covers where it begins.
                sketch.limb(
                    &side.all([(-17.3, -11.0), (-20.4, -2.0), (-21.6, 24.0)]),
                    ARM * f.scale,
                    Paint::Skin,
                );
            }
        }
        let half = [
            (-3.9, -24.0),
            (-4.2, -19.6),
            (-7.5, -17.0),
            (-15.0, -15.6),
            (-18.7, -12.9),
            (-19.4, -8.0),
            (-17.6, -3.0),
            (-16.6, 4.0),
            (-15.2, 26.0),
        ];
        let left = f.all(half);
        let mut right = f.mirrored().all(half);
        right.reverse();
        let trunk = format!("{}{}", curve(&left), curve(&right).replacen('M', "L", 1));
        sketch.path(&format!("{trunk}Z"), Some(Paint::Skin), None);
        let (mut lines, mut soft) = (String::new(), String::new());
        for side in [f, f.mirrored()] {
            lines += &curve(&side.all([
                (-3.9, -24.0),
                (-4.2, -19.6),
                (-7.5, -17.0),
                (-15.0, -15.6),
                (-18.7, -12.9),
            ]));
            // Armpit and waist.
            lines +=
                &curve(&side.all([(-15.9, -9.0), (-17.4, -6.0), (-17.0, -1.0), (-16.6, 4.0), (-15.2, 26.0)]));
            // Collarbone.
            soft += &curve(&side.all([(-1.7, -15.4), (-6.0, -14.6), (-11.0, -15.0), (-14.6, -14.2)]));
            match self.shape {
                BodyShape::Full => {
                    lines += &curve(&side.all([
                        (-15.0, -1.6),
                        (-14.6, 2.6),
                        (-11.8, 5.6),
                        (-8.2, 6.2),
                        (-4.6, 5.2),
                        (-2.0, 2.2),
                    ]));
                    soft += &curve(&side.all([
                        (-15.0, -1.6),
                        (-14.6, -5.6),
                        (-11.6, -8.4),
                        (-8.0, -8.8),
                        (-4.0, -7.0),
                        (-1.9, -3.0),
                        (-2.0, 2.2),
                    ]));
                }
                BodyShape::Flat => {
                    // The edge of the muscle, and ribs under it.
                    lines += &curve(&side.all([
                        (-15.8, -5.0),
                        (-14.6, 0.8),
                        (-11.6, 3.6),
                        (-7.0, 4.2),
                        (-2.6, 3.6),
                        (-0.9, 2.6),
                    ]));
                    soft += &curve(&side.all([(-15.4, 8.6), (-10.8, 9.0), (-5.4, 7.4)]));
                }
            }
        }
        if self.shape == BodyShape::Flat {
            soft += &curve(&f.all([(0.0, -13.4), (0.0, -5.0), (0.0, 7.0)]));
        }
        sketch.path(&soft, None, Some((Paint::Shade, 2.4)));
        sketch.line_data(&lines);
        for left in [true, false] {
            nipple(sketch, self.nipple(left), f.scale, AREOLA);
        }
    }

    /// The reader's own arm, from the shoulder on the left of the picture or on the right, over the elbow to a wrist. The hand is drawn
    /// over its end.
    pub fn arm(&self, sketch: &mut Sketch<'_>, left: bool, (x, y): (f32, f32), wrist: P) {
        let f = if left { self.frame } else { self.frame.mirrored() };
        let [shoulder, elbow, inwards] = f.all([(-17.2, -10.6), (x, y), (-14.4, -11.2)]);
        let points = [
            shoulder,
            (shoulder + elbow) * 0.5,
            elbow + (shoulder - elbow).unit() * (2.0 * f.scale),
            elbow + (wrist - elbow).unit() * (2.0 * f.scale),
            (elbow + wrist) * 0.5,
            wrist,
        ];
        sketch.limb(&points, ARM * f.scale, Paint::Skin);
        // The shoulder goes over into the chest without a line.
        sketch.path(&curve(&[shoulder, inwards]), None, Some((Paint::Skin, (ARM - 0.2) * f.scale - EDGE)));
    }
}
