//! One side in profile, cut open at the ribs: how the skin gives way to fingers, and comes back. Measures are in centimetres.

use super::body::{AREOLA, NIPPLE, finger_distance};
use super::palette::Paint;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve, straight, traced};
use crate::content::look::BodyShape;

/// How thick the pad of a finger is, from its middle to the skin.
const PAD: f32 = 0.75;

/// One side in profile, facing right.
pub(super) struct Profile {
    frame: Frame,
    shape: BodyShape,
    /// How far the front is pressed back towards the ribs, how much farther the fingers dent it, and how far they bring it together.
    pressed: [f32; 3],
    /// Where the fingers are, in centimetres along the skin from the base of the nipple.
    reach: f32,
    /// How far the nipple is drawn out.
    drawn: f32,
}

impl Profile {
    pub fn new(nipple: P, scale: f32, shape: BodyShape) -> Self {
        Self {
            frame: Frame::new(nipple, scale),
            shape,
            pressed: [0.0; 3],
            reach: finger_distance(),
            drawn: 0.0,
        }
    }

    /// The skin goes along with the fingers, so that nothing slides.
    pub fn pressed(self, back: f32, dent: f32, together: f32) -> Self {
        Self { pressed: [back, dent, together], ..self }
    }

    /// With the fingers somewhere else: what a picture says not to do.
    pub fn reach(self, reach: f32) -> Self {
        Self { reach, ..self }
    }

    /// With the nipple drawn out, which a picture says not to do.
    pub fn drawn(self, drawn: f32) -> Self {
        Self { drawn, ..self }
    }

    /// A point beside the skin at rest: so far along it from the base of the nipple, and so far out of the body.
    pub fn beside(&self, above: bool, length: f32, out: f32) -> P {
        let (skin, outwards) = self.along(above, length);
        skin + outwards * (out * self.frame.scale)
    }

    /// A point at rest.
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

    /// Where a point of the skin or the nipple is now: the front goes back as a whole, what lies on the ribs stays, and fingers dent the
    /// skin where they lie.
    fn moved(&self, rest: P) -> P {
        let f = self.frame;
        let P(x, y) = (rest - f.origin) * (1.0 / f.scale);
        let front = match self.shape {
            BodyShape::Full => ((x + 7.0) / 4.5).clamp(0.0, 1.0),
            BodyShape::Flat => (1.35 - (y / 6.0).powi(2)).clamp(0.0, 1.0),
        };
        let front = front * front * (3.0 - 2.0 * front);
        let [back, dent, together] = self.pressed;
        // What is between the fingers has nowhere to go but forwards.
        let between = (-((rest - f.origin).length() / (1.6 * f.scale)).powi(2)).exp();
        let mut by = P(0.6 * together * between - back * front, 0.0);
        for above in [true, false] {
            let (spot, _) = self.spot(above);
            // What is pressed near the nipple leaves the nipple standing.
            let wide = (self.reach + 0.3).min(1.5);
            let near = (-((rest - spot).length() / (wide * f.scale)).powi(2)).exp();
            by = by + P(-dent, if above { together } else { -together }) * near;
        }
        rest + by * f.scale
    }

    /// The skin as it is now, closely where fingers dent it.
    pub fn skin(&self, above: bool) -> Vec<P> {
        let near = |share: f32| self.along(above, share).0;
        let far = self
            .rest(above)
            .into_iter()
            .filter(|point| (*point - self.frame.origin).length() > 5.0 * self.frame.scale);
        let rest = [0.0, 1.2, 2.0, 2.5, 3.1, 4.2].map(near).into_iter().chain(far);
        rest.map(|point| self.moved(point)).collect()
    }

    /// The skin at rest, above the nipple from its base upwards, and below it downwards.
    fn rest(&self, above: bool) -> Vec<P> {
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
        points.iter().map(|&(x, y)| self.at(x, y)).collect()
    }

    /// A point on the skin at rest, so far along it from the base of the nipple, and the direction out of the body there.
    fn along(&self, above: bool, length: f32) -> (P, P) {
        let mut left = length * self.frame.scale;
        for pair in traced(&self.rest(above)).windows(2) {
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

    fn spot(&self, above: bool) -> (P, P) {
        self.along(above, self.reach)
    }

    /// Where the pad of a finger lies on the skin as it is now, and the direction out of the body there.
    pub fn contact(&self, above: bool) -> (P, P) {
        let (spot, out) = self.spot(above);
        (self.moved(spot), out)
    }

    /// The middle of the tip of a finger that lies there.
    pub fn tip(&self, above: bool) -> P {
        let (skin, out) = self.contact(above);
        skin + out * (PAD * self.frame.scale)
    }

    /// The tip of the nipple as it is now.
    pub fn nipple_tip(&self) -> P {
        self.moved(self.at(1.1, 0.0)) + P(self.drawn, 0.0) * self.frame.scale
    }

    pub fn draw(&self, sketch: &mut Sketch<'_>) {
        let f = self.frame;
        let (above, below) = (self.skin(true), self.skin(false));
        let skin: Vec<_> = above.iter().rev().chain(&below).copied().collect();
        let closed = format!(
            "{}{}Z",
            curve(&skin),
            straight(&f.all([(-24.0, 18.0), (-24.0, -18.0)])).replace('M', "L")
        );
        // The lines that close it lie outside of every window.
        sketch.path(&closed, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
        // Seen from the side, the areola is a crescent, and the nipple a knob before it.
        let edge = |above: bool| -> Vec<P> {
            [0.2, 1.0].map(|share| self.moved(self.along(above, (AREOLA - NIPPLE) * share).0)).to_vec()
        };
        let mut areola: Vec<_> = edge(true).into_iter().rev().collect();
        areola.extend(edge(false));
        areola.push(self.moved(self.at(-1.15, 0.0)));
        sketch.path(&blob(&areola), Some(Paint::Areola), Some((Paint::SkinLine, LINE * 0.8)));
        let out = |x: f32, y: f32| {
            self.moved(self.at(x, y)) + P(self.drawn * (x + 0.3).clamp(0.0, 1.0), 0.0) * f.scale
        };
        let knob =
            [(-0.25, -0.62), (0.25, -0.5), (0.8, -0.56), (1.1, 0.0), (0.8, 0.56), (0.25, 0.5), (-0.25, 0.62)]
                .map(|(x, y)| out(x, y));
        sketch.path(&(curve(&knob) + "Z"), Some(Paint::Nipple), Some((Paint::SkinLine, LINE)));
        self.draw_ribs(sketch);
    }

    /// Where the skin and the nipple are in another moment.
    pub fn ghost(&self, sketch: &mut Sketch<'_>) {
        let [above, below] = [true, false].map(|above| self.rest(above));
        let mut line: Vec<_> = above.iter().take(3).rev().copied().collect();
        line.extend(self.frame.all([(1.1, -0.3), (1.1, 0.3)]));
        line.extend(below.iter().take(3));
        let line: Vec<_> = line.into_iter().map(|point| self.moved(point)).collect();
        sketch.dashed(&curve(&line), (Paint::Ink, 1.3), (2.2, 3.6));
    }

    /// Freckles beside the fingers, on the skin as it is now.
    pub fn freckles(&self, sketch: &mut Sketch<'_>) {
        let at = |above: bool, along: f32| {
            let (rest, out) = self.along(above, along);
            self.moved(rest - out * (0.5 * self.frame.scale))
        };
        // Where the fingers hide none.
        let along = if self.reach < finger_distance() { finger_distance() } else { finger_distance() - 1.0 };
        sketch.freckles(&[at(true, along), at(false, along)]);
    }

    /// Ribs cut across, one below the other before the lung: what "towards your ribs" points at.
    fn draw_ribs(&self, sketch: &mut Sketch<'_>) {
        let x = self.ribs();
        let f = self.frame;
        sketch.path(&straight(&f.all([(x, -18.0), (x, 18.0)])), None, Some((Paint::Shade, 2.6 * f.scale)));
        // A line of no length with a round end is a rib cut across.
        let line = straight(&f.all([(x, -10.0), (x, 10.0)]));
        let (rib, gap) = (0.9 * f.scale, 2.9 * f.scale);
        for (paint, width) in [(Paint::Ink, 1.2 * f.scale + 2.0 * LINE), (Paint::Milk, 1.2 * f.scale)] {
            sketch.dashed(&line, (paint, width), (rib, gap));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::step::moment;
    use super::*;
    use crate::content::quantity::QuantityId;

    const SCALE: f32 = 8.6;

    /// The three frames of the fourth step.
    fn frames(shape: BodyShape) -> [Profile; 3] {
        ["press", "compress", "release"].map(|name| moment(name, shape))
    }

    /// From the pad of the thumb to that of the finger, in centimetres.
    fn gap(profile: &Profile) -> f32 {
        (profile.contact(true).0 - profile.contact(false).0).length() / SCALE
    }

    #[test]
    fn fingers_press_at_the_distance_that_the_guide_states_and_never_nearer() {
        let stated = QuantityId::FingerDistance.facts();
        for &shape in BodyShape::ALL {
            let rest = moment("release", shape);
            for above in [true, false] {
                // Along the skin at rest, from the base of the nipple.
                let trace = traced(&rest.rest(above));
                let (spot, out) = rest.spot(above);
                let to = trace.iter().position(|point| (*point - spot).length() < 0.3 * SCALE).unwrap();
                let along: f32 = trace[..=to].windows(2).map(|pair| (pair[1] - pair[0]).length()).sum();
                let along = f64::from(along / SCALE);
                assert!((stated.min..=stated.max).contains(&along), "{shape} {above}: {along}");
                // Out of the body is up above and down below, and the ribs lie behind, which is where the press goes.
                assert_eq!(out.1 < 0.0, above, "{shape}");
                assert!(rest.at(rest.ribs(), 0.0).0 < spot.0, "{shape} {above}");
            }
            for frame in frames(shape) {
                for above in [true, false] {
                    // Along the skin as it is now, dents and all, from the base of the nipple to the pad.
                    let skin = traced(&frame.skin(above));
                    let pad = frame.contact(above).0;
                    let near = |point: &P| (*point - pad).length();
                    let to =
                        (0..skin.len()).min_by(|&a, &b| near(&skin[a]).total_cmp(&near(&skin[b]))).unwrap();
                    let along: f32 = skin[..=to].windows(2).map(|pair| (pair[1] - pair[0]).length()).sum();
                    assert!(f64::from(along / SCALE) > stated.min, "{shape} {above}: {}", along / SCALE);
                    // No part of a fingertip reaches over the nipple.
                    assert!(frame.tip(above).0 + PAD * SCALE < frame.nipple_tip().0 + 0.6 * SCALE, "{shape}");
                }
            }
        }
    }

    #[test]
    fn the_three_frames_differ_as_their_labels_say() {
        for &shape in BodyShape::ALL {
            let [press, compress, release] = frames(shape);
            let rest = gap(&moment("rest", shape));
            // Press: as far apart as at rest. Compress: a good third nearer. Release: open again.
            assert!((gap(&press) - rest).abs() < 0.15, "{shape}: {} {rest}", gap(&press));
            assert!(gap(&compress) < 0.68 * rest, "{shape}: {} {rest}", gap(&compress));
            assert!((gap(&release) - rest).abs() < 0.01, "{shape}");
            // Press and compress lie about a centimetre nearer to the ribs, and the nipple goes along with the fingers.
            for back in [&press, &compress] {
                for above in [true, false] {
                    let by = (release.contact(above).0.0 - back.contact(above).0.0) / SCALE;
                    let nipple = (release.nipple_tip().0 - back.nipple_tip().0) / SCALE;
                    assert!(
                        (0.8..2.0).contains(&by) && (0.8..2.0).contains(&nipple),
                        "{shape}: {by} {nipple}"
                    );
                }
            }
        }
    }

    #[test]
    fn nothing_slides_the_same_skin_stays_under_the_fingers() {
        for &shape in BodyShape::ALL {
            for frame in frames(shape) {
                for above in [true, false] {
                    // A freckle beside the finger keeps its place there, but for how skin stretches.
                    let freckle = |frame: &Profile| {
                        let (rest, _) = frame.along(above, finger_distance() - 1.0);
                        (frame.moved(rest) - frame.contact(above).0).length() / SCALE
                    };
                    let before = freckle(&moment("rest", shape));
                    assert!(
                        (freckle(&frame) - before).abs() < 0.45,
                        "{shape} {above}: {} {before}",
                        freckle(&frame)
                    );
                }
            }
        }
    }
}
