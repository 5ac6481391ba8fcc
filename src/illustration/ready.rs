//! The pictures of getting ready, and of the first drops.

use super::body::{Front, NIPPLE, finger_distance};
use super::hand::{self, Flat};
use super::palette::Paint;
use super::pen::Pen;
use super::profile::Profile;
use super::sketch::{Frame, P, Sketch, blob, curve, straight};
use super::step::{HALF, RIGHT, held};
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

pub(super) fn wash_hands(pen: &Pen) -> Scene {
    const HEIGHT: f32 = 186.0;
    let mut sketch = Sketch::new(pen);
    sketch.panel(P(0.0, 0.0), (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        // A tap, and water.
        let tap = [P(-10.0, 22.0), P(52.0, 22.0), P(78.0, 26.0), P(82.0, 46.0)];
        sketch.path(&curve(&tap), None, Some((Paint::Ink, 17.0)));
        sketch.path(&curve(&tap), None, Some((Paint::Thing, 13.4)));
        for (left, x) in [(true, 72.0), (false, 88.0)] {
            let frame = Frame::new(P(x, 84.0), 6.6);
            let frame = if left { frame.turned(0.06).mirrored() } else { frame.turned(-0.06) };
            let hand = Flat::own(frame);
            let elbow = hand.wrist() + (hand.wrist() - frame.origin);
            hand::forearm(sketch, hand.wrist(), elbow, 6.6);
            hand.draw(sketch, elbow);
        }
        let water = [-5.0, 0.0, 5.0].map(|x| straight(&[P(82.0 + x, 52.0), P(82.0 + x, 186.0)])).concat();
        sketch.path(&water, None, Some((Paint::Paper, 4.0)));
        sketch.dashed(&water, (Paint::Accent, 2.0), (12.0, 6.0));
        for (x, y, radius) in [
            (60.0, 108.0, 7.0),
            (104.0, 114.0, 6.0),
            (54.0, 124.0, 5.0),
            (108.0, 132.0, 8.0),
            (66.0, 136.0, 5.0),
        ] {
            sketch.circle(P(x, y), radius, Some(Paint::Milk), Some((Paint::SkinLine, 1.3)));
        }
    });
    sketch.panel(RIGHT, (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        // A folded towel, with a cup and a spoon on it.
        for y in [160.0, 146.0, 132.0_f32] {
            let fold = blob(&[
                P(18.0, y - 6.0),
                P(80.0, y - 7.5),
                P(142.0, y - 6.0),
                P(142.0, y + 6.0),
                P(80.0, y + 7.5),
                P(18.0, y + 6.0),
            ]);
            sketch.path(&fold, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
        }
        hand::cup(sketch, Frame::new(P(54.0, 64.0), 10.0));
        hand::spoon(sketch, Frame::new(P(102.0, 116.0), 4.6));
        // It shines.
        let ray = |x: f32, y: f32| {
            straight(&[P(x - 7.0, y), P(x + 7.0, y)]) + &straight(&[P(x, y - 9.0), P(x, y + 9.0)])
        };
        sketch.path(&(ray(104.0, 58.0) + &ray(122.0, 80.0)), None, Some((Paint::Accent, 2.4)));
    });
    Scene::new(HEIGHT, sketch)
        .above("soap", P(104.0, 114.0))
        .above("cup", RIGHT + P(66.0, 90.0))
        .below("towel", RIGHT + P(110.0, 146.0))
}

pub(super) fn drops(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 204.0;
    const SCALE: f32 = 12.0;
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    let x = if shape == BodyShape::Full { 190.0 } else { 186.0 };
    let side = Profile::new(P(x, 84.0), SCALE, shape).pressed(0.8, 0.5, 0.8);
    held(&mut sketch, &side, SCALE);
    let tip = side.nipple_tip();
    sketch.drop(tip + P(0.8, -0.5), 13.0);
    let spoon = Frame::new(tip + P(4.0, 34.0), 9.0);
    hand::spoon(&mut sketch, spoon);
    let milk = blob(&spoon.all([(-1.2, -0.25), (0.0, -0.6), (1.2, -0.25), (0.0, 0.1)]));
    sketch.path(&milk, Some(Paint::Milk), Some((Paint::Ink, 1.0)));
    Scene::new(HEIGHT, sketch).above("drop", tip + P(0.8, 10.0)).below("spoon", spoon.at(P(0.6, 0.7)))
}

/// Where thumb and fingers go next: the same ring, another pair of places.
pub(super) fn around(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 204.0;
    const SCALE: f32 = 17.0;
    let front = Front::new(P(160.0, 100.0), SCALE, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Skin);
    front.draw(&mut sketch);
    front.ring(&mut sketch);
    let reach = NIPPLE + finger_distance();
    let outside = |turns: f32| front.around(reach + 1.5, turns);
    // The pads of a thumb and a finger, three times.
    let pairs = [0.0, 0.125, 0.25].map(|turns| (turns, turns + 0.5));
    for at in pairs.into_iter().flat_map(<[f32; 2]>::from) {
        sketch.circle(front.around(reach, at), 11.0, Some(Paint::Skin), Some((Paint::SkinLine, 2.4)));
    }
    // Lifted from one place to the next: an arc that leaves the skin, in the sign of the picture of circles.
    let hops = [(0.034, 0.091), (0.159, 0.216), (0.534, 0.591), (0.659, 0.716)].map(|(from, to)| {
        [(0.1, 0.0), (0.75, 0.25), (0.85, 0.6), (0.2, 1.0)]
            .map(|(up, share)| front.around(reach + 1.5 + up, from + (to - from) * share))
    });
    sketch.brushes(&hops.each_ref().map(<[P; 4]>::as_slice));
    Scene::new(HEIGHT, sketch)
        .above("pair", front.around(reach, 0.0))
        .above("lift", front.around(reach + 2.35, 0.062))
        .below("ring", front.around(reach, 0.43))
        .pairs(&pairs.map(|(one, other)| (outside(one), outside(other))))
}
