//! The body close to, from the front: areola, nipple, and where thumb and fingers go. Measures are in centimetres.

use super::palette::Paint;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve};
use crate::content::look::BodyShape;
use crate::content::quantity::QuantityId;

/// The radius of the areola in most pictures. Real ones differ a lot, which is why nothing is measured from its edge.
pub(super) const AREOLA: f32 = 1.95;
/// One that ends inside the ring on which fingers press, and one that reaches far over it.
pub(super) const SMALL_AREOLA: f32 = 1.25;
pub(super) const LARGE_AREOLA: f32 = 4.3;
/// The radius of the base of the nipple.
pub(super) const NIPPLE: f32 = 0.65;

/// The distance from the base of the nipple to where thumb and fingers press: the middle of what the guide states.
pub(super) fn finger_distance() -> f32 {
    let facts = QuantityId::FingerDistance.facts();
    // A few centimetres: far from what a single-precision number loses.
    #[allow(clippy::cast_possible_truncation)]
    let middle = f64::midpoint(facts.min, facts.max) as f32;
    middle
}

/// Areola and nipple from the front. They are two things: the nipple stands out, in a tone of its own, in light from above.
pub(super) fn nipple(sketch: &mut Sketch<'_>, middle: P, scale: f32, areola: f32) {
    sketch.circle(middle, areola * scale, Some(Paint::Areola), Some((Paint::SkinLine, LINE * 0.6)));
    let radius = NIPPLE * scale;
    sketch.circle(middle, radius, Some(Paint::Nipple), None);
    let arc = |from: f32, to: f32, out: f32| -> Vec<P> {
        (0..=4_u8)
            .map(|step| middle.around(radius * out, from + (to - from) * f32::from(step) / 4.0))
            .collect()
    };
    // Shade below it and along its right, and its tip.
    let data = curve(&arc(0.14, 0.72, 1.0)) + &curve(&arc(0.8, 0.95, 0.45));
    sketch.path(&data, None, Some((Paint::AreolaLine, (radius * 0.2).clamp(1.1, 1.9))));
}

/// One side from the front, large.
pub(super) struct Front {
    frame: Frame,
    shape: BodyShape,
    areola: f32,
}

impl Front {
    pub fn new(nipple: P, scale: f32, shape: BodyShape) -> Self {
        Self { frame: Frame::new(nipple, scale), shape, areola: AREOLA }
    }

    /// With an areola of another radius.
    pub fn areola(self, areola: f32) -> Self {
        Self { areola, ..self }
    }

    /// Where a finger presses, as the hand of a clock turns from twelve, in turns.
    pub fn spot(&self, turns: f32) -> P {
        self.around(NIPPLE + finger_distance(), turns)
    }

    /// At a distance from the middle of the nipple.
    pub fn around(&self, radius: f32, turns: f32) -> P {
        self.frame.origin.around(radius * self.frame.scale, turns)
    }

    /// The edge of the nipple, from which distances are measured.
    pub fn base(&self, turns: f32) -> P {
        self.around(NIPPLE, turns)
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>) {
        let f = self.frame;
        // Where it begins above is soft, and where it ends below is a fold.
        let (upper, lower): (&[_], &[_]) = match self.shape {
            BodyShape::Full => (
                &[(-6.9, 0.4), (-6.6, -4.6), (-3.8, -7.7), (0.4, -8.2), (4.4, -6.6), (6.6, -3.0), (6.7, 0.2)],
                &[
                    (-6.9, -0.8),
                    (-6.6, 1.9),
                    (-5.2, 4.4),
                    (-2.9, 5.9),
                    (0.4, 6.4),
                    (3.5, 5.6),
                    (5.8, 3.3),
                    (6.7, 0.2),
                ],
            ),
            // The edge of the muscle, and the breastbone.
            BodyShape::Flat => (
                &[(9.4, -9.0), (9.2, -3.0), (9.4, 3.4), (9.0, 9.0)],
                &[(-8.6, -2.6), (-7.4, 1.6), (-4.4, 3.9), (0.4, 4.4), (5.0, 4.2), (8.4, 3.4)],
            ),
        };
        let all = |points: &[(f32, f32)]| -> Vec<P> { points.iter().map(|&(x, y)| f.at(P(x, y))).collect() };
        sketch.path(&curve(&all(upper)), None, Some((Paint::Shade, 2.6)));
        sketch.line(&all(lower));
        // The fold of the armpit tells which way is out.
        sketch.line(&f.all([(-10.4, -7.4), (-9.4, -4.9), (-8.9, -2.2)]));
        self.nipple(sketch);
    }

    pub fn nipple(&self, sketch: &mut Sketch<'_>) {
        nipple(sketch, self.frame.origin, self.frame.scale, self.areola);
    }

    /// The ring on which thumb and fingers press.
    pub fn ring(&self, sketch: &mut Sketch<'_>) {
        ring(sketch, self.frame.origin, self.frame.scale);
    }
}

/// The ring on which thumb and fingers press, around the middle of a nipple.
pub(super) fn ring(sketch: &mut Sketch<'_>, middle: P, scale: f32) {
    let radius = (NIPPLE + finger_distance()) * scale;
    let around: Vec<_> = (0..12_u8).map(|step| middle.around(radius, f32::from(step) / 12.0)).collect();
    let ring = blob(&around);
    sketch.path(&ring, None, Some((Paint::Paper, 5.4)));
    sketch.dashed(&ring, (Paint::Accent, 2.4), (5.0, 5.5));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingers_press_at_the_distance_that_the_guide_states_whatever_the_size_of_the_areola() {
        let stated = QuantityId::FingerDistance.facts();
        for &shape in BodyShape::ALL {
            for areola in [SMALL_AREOLA, AREOLA, LARGE_AREOLA] {
                let front = Front::new(P(100.0, 100.0), 12.0, shape).areola(areola);
                for turns in [0.0, 0.3, 0.5, 0.72] {
                    let distance = (front.spot(turns) - front.base(turns)).length() / 12.0;
                    assert!((stated.min..=stated.max).contains(&f64::from(distance)));
                }
            }
        }
        // The ring lies around the small ones, and inside the large one.
        let ring = NIPPLE + finger_distance();
        assert!(SMALL_AREOLA < AREOLA && AREOLA < ring && ring < LARGE_AREOLA);
    }
}
