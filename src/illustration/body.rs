//! The body: from the front, in profile, and the torso as a whole. Measures are in centimetres.

use super::palette::Paint;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve, straight, traced};
use crate::content::look::BodyShape;
use crate::content::quantity::QuantityId;

/// The radius of the areola in the pictures. Real ones differ a lot, which is why nothing is measured from its edge.
const AREOLA: f32 = 1.95;
/// The radius of the base of the nipple.
const NIPPLE: f32 = 0.65;

/// The distance from the base of the nipple to where thumb and fingers press: the middle of what the guide states.
pub(super) fn finger_distance() -> f32 {
    let facts = QuantityId::FingerDistance.facts();
    // A few centimetres: far from what a single-precision number loses.
    #[allow(clippy::cast_possible_truncation)]
    let middle = f64::midpoint(facts.min, facts.max) as f32;
    middle
}

/// One side from the front, large.
pub(super) struct Front {
    frame: Frame,
    shape: BodyShape,
}

impl Front {
    pub fn new(nipple: P, scale: f32, shape: BodyShape) -> Self {
        Self { frame: Frame::new(nipple, scale), shape }
    }

    /// A point as its offset from the nipple, in centimetres.
    pub fn at(&self, x: f32, y: f32) -> P {
        self.frame.at(P(x, y))
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

    /// The outer edge of the tissue.
    pub fn edge(&self, turns: f32) -> P {
        self.around(6.2, turns)
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>) {
        let f = self.frame;
        match self.shape {
            BodyShape::Full => sketch.line(&f.all([
                (-6.9, -3.2),
                (-6.9, 0.4),
                (-5.6, 3.7),
                (-2.9, 5.8),
                (0.4, 6.4),
                (3.5, 5.6),
                (5.8, 3.3),
                (6.7, 0.2),
            ])),
            BodyShape::Flat => {
                sketch.line(&f.all([(-5.4, 3.6), (-3.4, 4.7), (-0.6, 5.0), (2.2, 4.5)]));
            }
        }
        // The fold of the armpit tells which way is out.
        sketch.line(&f.all([(-10.4, -7.4), (-9.4, -4.9), (-8.9, -2.2)]));
        let scale = f.scale;
        sketch.circle(f.origin, AREOLA * scale, Some(Paint::Areola), Some((Paint::SkinLine, LINE * 0.7)));
        sketch.circle(f.origin, NIPPLE * scale, Some(Paint::Areola), Some((Paint::AreolaLine, LINE)));
    }

    /// The ring on which thumb and fingers press.
    pub fn ring(&self, sketch: &mut Sketch<'_>) {
        let around: Vec<_> = (0..16_u8).map(|step| self.spot(f32::from(step) / 16.0)).collect();
        let ring = blob(&around);
        sketch.path(&ring, None, Some((Paint::Paper, 6.0)));
        sketch.dashed(&ring, (Paint::Accent, 2.4), (5.0, 5.5));
    }
}

/// One side in profile, facing right, cut open at the ribs.
pub(super) struct Profile {
    frame: Frame,
    shape: BodyShape,
    /// How far thumb and finger take the skin along, back towards the ribs and together.
    pressed: P,
}

impl Profile {
    pub fn new(nipple: P, scale: f32, shape: BodyShape) -> Self {
        Self { frame: Frame::new(nipple, scale), shape, pressed: P(0.0, 0.0) }
    }

    pub fn pressed(self, back: f32, together: f32) -> Self {
        Self { pressed: P(back, together), ..self }
    }

    pub fn at(&self, x: f32, y: f32) -> P {
        self.frame.at(P(x, y))
    }

    /// How far behind the base of the nipple the ribs are.
    pub fn ribs(&self) -> f32 {
        match self.shape {
            BodyShape::Full => -9.4,
            BodyShape::Flat => -5.2,
        }
    }

    /// The skin as it is now: fingers that press dent it where they lie, and the skin around goes along a little.
    fn skin(&self, above: bool) -> Vec<P> {
        let (contact, _) = self.spot(above);
        let dented = |point: P| {
            let near = (-((point - contact).length() / (1.7 * self.frame.scale)).powi(2)).exp();
            point + self.dent(above) * near
        };
        self.rest(above).into_iter().map(dented).collect()
    }

    fn dent(&self, above: bool) -> P {
        let P(back, together) = self.pressed;
        P(-back, if above { together } else { -together }) * self.frame.scale
    }

    /// The skin at rest, above the nipple from its base upwards, and below it downwards.
    fn rest(&self, above: bool) -> Vec<P> {
        let f = self.frame;
        let points: &[(f32, f32)] = match (self.shape, above) {
            (BodyShape::Full, true) => &[
                (0.0, -0.6),
                (-0.5, -1.6),
                (-1.9, -3.3),
                (-4.2, -5.6),
                (-6.6, -8.2),
                (-8.0, -11.0),
                (-8.6, -18.0),
            ],
            (BodyShape::Full, false) => &[
                (0.0, 0.6),
                (-0.4, 1.7),
                (-1.5, 3.5),
                (-3.4, 5.2),
                (-5.8, 6.0),
                (-7.6, 6.2),
                (-8.2, 8.0),
                (-8.3, 18.0),
            ],
            (BodyShape::Flat, true) => &[
                (0.0, -0.6),
                (-0.1, -1.6),
                (-0.5, -3.3),
                (-1.3, -5.8),
                (-2.4, -8.6),
                (-3.4, -11.5),
                (-4.0, -18.0),
            ],
            (BodyShape::Flat, false) => {
                &[(0.0, 0.6), (-0.1, 1.6), (-0.6, 3.4), (-1.5, 5.4), (-2.3, 7.4), (-2.8, 10.0), (-3.0, 18.0)]
            }
        };
        points.iter().map(|&(x, y)| f.at(P(x, y))).collect()
    }

    /// Where a finger lies on the skin as it is now, and the direction out of the body there.
    pub fn contact(&self, above: bool) -> (P, P) {
        let (spot, out) = self.spot(above);
        (spot + self.dent(above), out)
    }

    /// Where a finger is set down: the point on the skin at the distance that the guide states, measured along it from the base of the
    /// nipple.
    fn spot(&self, above: bool) -> (P, P) {
        let trace = traced(&self.rest(above));
        let mut left = finger_distance() * self.frame.scale;
        for pair in trace.windows(2) {
            let &[from, to] = pair else { continue };
            let step = (to - from).length();
            if step >= left {
                let along = (to - from).unit();
                let out = if above { along.right() } else { along.right() * -1.0 };
                return (from + along * left, out);
            }
            left -= step;
        }
        (self.frame.origin, P(0.0, -1.0))
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>) {
        let f = self.frame;
        let (above, below) = (self.skin(true), self.skin(false));
        let mut skin: Vec<_> = above.iter().rev().copied().collect();
        skin.extend(f.all([(0.85, -0.45), (1.1, 0.0), (0.85, 0.45)]));
        skin.extend(&below);
        let closed = format!(
            "{}{}Z",
            curve(&skin),
            straight(&f.all([(-20.0, 18.0), (-20.0, -18.0)])).replace('M', "L")
        );
        // The lines that close it lie outside of every window.
        sketch.path(&closed, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
        // Seen from the side, the areola is a crescent.
        let reach = |side: &[P]| -> Vec<P> {
            let trace = traced(side);
            let mut length = 0.0;
            let mut points = vec![];
            for pair in trace.windows(2) {
                let &[from, to] = pair else { continue };
                length += (to - from).length();
                if length > (AREOLA - NIPPLE) * f.scale {
                    break;
                }
                points.push(to);
            }
            points
        };
        let (up, down) = (reach(&above), reach(&below));
        let (top, bottom) =
            (up.last().copied().unwrap_or(f.origin), down.last().copied().unwrap_or(f.origin));
        let mut crescent: Vec<_> = up.iter().rev().step_by(6).copied().collect();
        crescent.extend(f.all([(0.85, -0.45), (1.1, 0.0), (0.85, 0.45)]));
        crescent.extend(down.iter().step_by(6));
        crescent.push(bottom);
        crescent.push(P(f.origin.0 - 1.3 * f.scale, f.origin.1));
        crescent.push(top);
        sketch.path(&blob(&crescent), Some(Paint::Areola), Some((Paint::SkinLine, LINE)));
        self.draw_ribs(sketch);
    }

    /// Ribs cut across, one below the other: what "towards your ribs" points at.
    fn draw_ribs(&self, sketch: &mut Sketch<'_>) {
        let x = self.ribs();
        let line = straight(&[self.at(x, -17.0), self.at(x, 17.0)]);
        let (rib, gap) = (1.3 * self.frame.scale, 2.2 * self.frame.scale);
        for (paint, width) in
            [(Paint::SkinLine, 1.2 * self.frame.scale + 2.0 * LINE), (Paint::Paper, 1.2 * self.frame.scale)]
        {
            sketch.dashed(&line, (paint, width), (rib, gap));
        }
    }
}

/// The torso from the front, from the neck to below the ribs, with both sides.
pub(super) struct Torso {
    frame: Frame,
    shape: BodyShape,
}

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
        self.at(if left { -8.6 } else { 8.6 }, 0.0)
    }

    /// With the arm on the left of the picture hanging down, or lifted out of it to bring a hand back in.
    pub fn draw(&self, sketch: &mut Sketch<'_>, lifted: bool) {
        let f = self.frame;
        for (side, lifted) in [(f, lifted), (f.mirrored(), false)] {
            let arm = if lifted {
                [(-17.4, -10.8), (-22.4, -3.4), (-29.0, 3.0)]
            } else {
                [(-17.4, -10.8), (-20.6, -2.0), (-21.8, 14.0)]
            };
            // The arm first: the trunk covers where it begins.
            sketch.limb(&side.all(arm), 5.4 * f.scale, Paint::Skin);
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
            (-15.2, 16.0),
        ];
        let left = f.all(half);
        let mut right = f.mirrored().all(half);
        right.reverse();
        let trunk = format!("{}{}", curve(&left), curve(&right).replacen('M', "L", 1));
        sketch.path(&format!("{trunk}Z"), Some(Paint::Skin), None);
        for side in [f, f.mirrored()] {
            sketch.line(&side.all([
                (-3.9, -24.0),
                (-4.2, -19.6),
                (-7.5, -17.0),
                (-15.0, -15.6),
                (-18.7, -12.9),
            ]));
            sketch.line(&side.all([(-17.9, -4.4), (-16.6, 4.0), (-15.2, 16.0)]));
            // Armpit and collarbone.
            sketch.line(&side.all([(-15.9, -9.0), (-17.2, -6.6), (-17.9, -4.4)]));
            sketch.line(&side.all([(-1.7, -15.4), (-6.0, -14.6), (-11.0, -15.0), (-14.6, -14.2)]));
            match self.shape {
                BodyShape::Full => sketch.line(&side.all([
                    (-15.0, -1.6),
                    (-14.6, 2.6),
                    (-11.8, 5.6),
                    (-8.2, 6.2),
                    (-4.6, 5.2),
                    (-2.0, 2.2),
                ])),
                BodyShape::Flat => {
                    sketch.line(&side.all([(-13.0, 4.2), (-10.2, 5.4), (-7.0, 5.2)]));
                }
            }
            let nipple = side.at(P(-8.6, 0.0));
            sketch.circle(nipple, AREOLA * f.scale, Some(Paint::Areola), Some((Paint::SkinLine, LINE * 0.7)));
            sketch.circle(
                nipple,
                NIPPLE * f.scale,
                Some(Paint::Areola),
                Some((Paint::AreolaLine, LINE * 0.8)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: &[BodyShape] = BodyShape::ALL;

    /// The length of the skin from the base of the nipple to a point on it, in centimetres.
    fn along(profile: &Profile, above: bool, to: P) -> f32 {
        let mut length = 0.0;
        for pair in traced(&profile.skin(above)).windows(2) {
            let step = (pair[1] - pair[0]).length();
            if (to - pair[0]).length() <= step {
                return (length + (to - pair[0]).length()) / profile.frame.scale;
            }
            length += step;
        }
        panic!("it is not on the skin");
    }

    #[test]
    fn fingers_press_at_the_distance_that_the_guide_states_from_the_base_of_the_nipple() {
        let stated = QuantityId::FingerDistance.facts();
        let within = |distance: f32| (stated.min..=stated.max).contains(&f64::from(distance));
        for &shape in SHAPES {
            let front = Front::new(P(100.0, 100.0), 12.0, shape);
            for turns in [0.0, 0.3, 0.5, 0.72] {
                assert!(within((front.spot(turns) - front.base(turns)).length() / 12.0));
            }
            let profile = Profile::new(P(100.0, 100.0), 8.6, shape);
            for above in [true, false] {
                let (contact, out) = profile.contact(above);
                assert!(within(along(&profile, above, contact)), "{shape} {above}");
                // Thumb and finger lie on opposite sides, and out of the body is up above and down below.
                assert_eq!((contact.1 < 100.0, out.1 < 0.0), (above, above), "{shape}");
                // The ribs lie behind them, which is where the press goes.
                assert!(profile.at(profile.ribs(), 0.0).0 < contact.0, "{shape} {above}");
            }
        }
    }
}
