//! Pictures of somebody as a whole, and of somebody else.

use super::Scene;
use super::WIDTH;
use super::hand::{self, Flat};
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{EDGE, Frame, LINE, P, Sketch, blob, curve, straight};
use super::step::{HALF, RIGHT};
use crate::content::look::BodyShape;

pub(super) fn back(pen: &Pen) -> Scene {
    const HEIGHT: f32 = 234.0;
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    let f = Frame::new(P(160.0, 118.0), 5.6);
    // The table, with the reader's head and arms on it.
    sketch.path(&format!("M0 0H{WIDTH}V62H0Z"), Some(Paint::Thing), Some((Paint::Ink, 1.8)));
    let half =
        [(-3.6, -8.0), (-5.2, -4.2), (-13.0, -3.2), (-19.6, -0.6), (-20.6, 4.0), (-17.0, 9.0), (-15.6, 24.0)];
    let left = f.all(half);
    let mut right = f.mirrored().all(half);
    right.reverse();
    for side in [f, f.mirrored()] {
        sketch.limb(&side.all([(-18.0, -1.0), (-21.6, -8.0), (-19.0, -14.6)]), 5.0 * f.scale, Paint::Skin);
        sketch.limb(&side.all([(-19.0, -14.6), (-10.0, -16.0), (-4.0, -16.4)]), 4.6 * f.scale, Paint::Skin);
        sketch.path(
            &curve(&side.all([(-20.6, -11.0), (-18.6, -14.4), (-15.0, -15.2)])),
            None,
            Some((Paint::Skin, 4.6 * f.scale)),
        );
    }
    let hand = Flat::own(Frame::new(f.at(P(15.5, -16.6)), 4.8).turned(0.24));
    hand.draw(&mut sketch, f.at(P(-12.0, -16.4)));
    let trunk = format!("{}{}Z", curve(&left), curve(&right).replacen('M', "L", 1));
    sketch.path(&trunk, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
    let shoulders: String =
        [f, f.mirrored()].map(|side| curve(&side.all([(-17.6, -0.4), (-20.0, -4.0)]))).concat();
    sketch.path(&shoulders, None, Some((Paint::Skin, 4.8 * f.scale)));
    let head = f.all([
        (0.0, -21.0),
        (5.6, -18.6),
        (6.8, -13.4),
        (4.4, -8.4),
        (0.0, -7.0),
        (-4.4, -8.4),
        (-6.8, -13.4),
        (-5.6, -18.6),
    ]);
    sketch.path(&blob(&head), Some(Paint::Hair), Some((Paint::Ink, LINE)));
    // Shoulder blades, and the spine between them.
    let blades: String = [f, f.mirrored()]
        .map(|side| curve(&side.all([(-6.4, 4.4), (-6.0, 9.0), (-8.6, 13.4), (-11.8, 10.4)])))
        .concat();
    sketch.path(&blades, None, Some((Paint::Shade, 2.4)));
    let spine = straight(&f.all([(0.0, -4.0), (0.0, 21.0)]));
    sketch.dashed(&spine, (Paint::SkinLine, 4.0), (0.1, 9.0));
    // The helper's hands lie on the shoulders, in sleeves, and the thumbs reach beside the spine.
    for side in [f, f.mirrored()] {
        let turn = if side.mirrored { -0.035 } else { 0.035 };
        let frame = Frame { origin: side.at(P(-9.6, -7.4)), scale: 4.9, ..side }.turned(turn);
        let hand = Flat { frame, spread: true, paint: Paint::Helper };
        let elbow = hand.wrist() + (hand.wrist() - frame.origin);
        sketch.limb(&[hand.wrist(), elbow], 24.0, Paint::Helper);
        hand.draw(&mut sketch, elbow);
        let cuff = hand.wrist() + (elbow - hand.wrist()) * 0.3;
        sketch.path(&curve(&[cuff, elbow]), None, Some((Paint::Ink, 38.0)));
        sketch.path(&curve(&[cuff, elbow]), None, Some((Paint::Sleeve, 34.5)));
    }
    // Each thumb turns outwards, and goes down.
    sketch.circling(&[f.at(P(3.4, 3.4))], 7.0, 0.1, 0.8);
    sketch.circling(&[f.at(P(-3.4, 3.4))], 7.0, -0.1, -0.8);
    sketch.brushes(&[&f.all([(2.8, 6.0), (2.8, 13.6)]), &f.all([(-2.8, 6.0), (-2.8, 13.6)])]);
    Scene::new(HEIGHT, sketch).below("start", f.at(P(-3.8, -0.6))).below("circle", f.at(P(2.8, 9.0)))
}

/// A head from the side, which looks to the right or, turned, up.
fn head(sketch: &mut Sketch<'_>, f: Frame) {
    let face = blob(&f.all([
        (0.0, -10.0),
        (7.5, -7.0),
        (9.0, -1.0),
        (11.2, 2.0),
        (9.0, 3.4),
        (8.8, 7.0),
        (5.0, 10.4),
        (-2.0, 9.0),
        (-9.0, 4.0),
        (-8.6, -6.0),
    ]));
    sketch.path(&face, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
    let hair = blob(&f.all([
        (7.0, -8.4),
        (0.0, -11.6),
        (-9.6, -7.0),
        (-11.0, 3.0),
        (-6.0, 8.0),
        (-3.4, 1.0),
        (1.0, -3.6),
    ]));
    sketch.path(&hair, Some(Paint::Hair), Some((Paint::Ink, LINE)));
    // A calm eye, and a smile.
    let calm = curve(&f.all([(4.0, -0.4), (5.6, 0.5), (7.2, -0.2)]))
        + &curve(&f.all([(5.4, 5.0), (7.0, 6.0), (8.6, 5.0)]));
    sketch.path(&calm, None, Some((Paint::SkinLine, 1.4)));
}

pub(super) fn comfort(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 200.0;
    let mut sketch = Sketch::new(pen);
    let full = shape == BodyShape::Full;
    sketch.panel(P(0.0, 0.0), (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        let chair = straight(&[P(22.0, 66.0), P(22.0, 198.0)])
            + &straight(&[P(22.0, 158.0), P(92.0, 158.0), P(92.0, 198.0)]);
        sketch.path(&chair, None, Some((Paint::Ink, 5.0)));
        let cushion = blob(&[P(26.0, 84.0), P(42.0, 92.0), P(42.0, 146.0), P(26.0, 150.0)]);
        sketch.path(&cushion, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
        // Neck, trunk, legs.
        sketch.limb(&[P(72.0, 78.0), P(78.0, 58.0)], 13.0, Paint::Skin);
        let breast = if full {
            [P(92.0, 92.0), P(103.0, 106.0), P(90.0, 116.0)]
        } else {
            [P(88.0, 92.0), P(89.0, 104.0), P(87.0, 116.0)]
        };
        let mut trunk = vec![P(62.0, 72.0), P(80.0, 76.0)];
        trunk.extend(breast);
        trunk.extend([P(82.0, 134.0), P(80.0, 158.0), P(44.0, 158.0), P(42.0, 130.0), P(50.0, 90.0)]);
        sketch.path(&blob(&trunk), Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
        let leg = curve(&[P(56.0, 148.0), P(112.0, 146.0), P(122.0, 154.0), P(118.0, 204.0)]);
        sketch.path(&leg, None, Some((Paint::Ink, 28.0)));
        sketch.path(&leg, None, Some((Paint::Thing, 24.6)));
        head(sketch, Frame::new(P(84.0, 42.0), 1.9).turned(0.06));
        let nipple = if full { P(104.0, 108.0) } else { P(91.0, 108.0) };
        hand::cup(sketch, Frame::new(nipple + P(6.0, 18.0), 3.4));
        sketch.limb(&[P(64.0, 84.0), P(68.0, 116.0), nipple + P(0.0, 27.0)], 11.0, Paint::Skin);
        sketch.drop(nipple, 9.0);
    });
    sketch.panel(RIGHT, (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        sketch.path("M0 176H158V204H0Z", Some(Paint::Thing), Some((Paint::Ink, 1.8)));
        let pillow = blob(&[
            P(4.0, 92.0),
            P(24.0, 76.0),
            P(62.0, 112.0),
            P(92.0, 168.0),
            P(80.0, 177.0),
            P(6.0, 177.0),
        ]);
        sketch.path(&pillow, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
        sketch.limb(&[P(54.0, 96.0), P(44.0, 84.0)], 13.0, Paint::Skin);
        let breast = if full {
            [P(82.0, 94.0), P(94.0, 98.0), P(93.0, 114.0)]
        } else {
            [P(76.0, 98.0), P(83.0, 105.0), P(90.0, 114.0)]
        };
        let mut trunk = vec![P(52.0, 84.0), P(64.0, 88.0)];
        trunk.extend(breast);
        trunk.extend([P(112.0, 142.0), P(118.0, 166.0), P(88.0, 174.0), P(66.0, 142.0), P(44.0, 104.0)]);
        sketch.path(&blob(&trunk), Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
        let leg = curve(&[P(104.0, 158.0), P(132.0, 138.0), P(146.0, 140.0), P(160.0, 172.0)]);
        sketch.path(&leg, None, Some((Paint::Ink, 28.0)));
        sketch.path(&leg, None, Some((Paint::Thing, 24.6)));
        head(sketch, Frame::new(P(36.0, 66.0), 1.9).turned(-0.1));
        sketch.limb(&[P(58.0, 98.0), P(74.0, 126.0), P(88.0, 100.0)], 11.0, Paint::Skin);
    });
    Scene::new(HEIGHT, sketch)
        .above("sit", P(60.0, 100.0))
        .above("lie", RIGHT + P(70.0, 92.0))
        .below("rest", P(36.0, 120.0))
}

pub(super) fn giving(pen: &Pen) -> Scene {
    const HEIGHT: f32 = 222.0;
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    // The reader, from the side, with the baby upright on the lap. One arm comes from behind, with the cup.
    let cup = Frame::new(P(136.0, 97.0), 6.0).turned(0.06);
    let grip = Frame { mirrored: true, ..cup };
    let wrist = grip.at(P(8.6, 4.8));
    sketch.limb(&[P(40.0, 110.0), P(66.0, 158.0), wrist], 24.0, Paint::Skin);
    let body = blob(&[
        P(-20.0, 24.0),
        P(24.0, 30.0),
        P(56.0, 62.0),
        P(66.0, 110.0),
        P(60.0, 160.0),
        P(86.0, 186.0),
        P(220.0, 186.0),
        P(262.0, 204.0),
        P(262.0, 246.0),
        P(-20.0, 246.0),
    ]);
    sketch.path(&body, Some(Paint::Thing), Some((Paint::Ink, 1.8)));
    // The other reaches behind the baby's back, up to head and neck.
    sketch.limb(
        &[P(22.0, 84.0), P(56.0, 184.0), P(150.0, 210.0), P(234.0, 186.0), P(238.0, 136.0)],
        24.0,
        Paint::Skin,
    );
    let sleeve = curve(&[P(20.0, 78.0), P(30.0, 112.0), P(40.0, 146.0)]);
    sketch.path(&sleeve, None, Some((Paint::Ink, 35.6)));
    sketch.path(&sleeve, None, Some((Paint::Thing, 32.0)));
    let gown = blob(&[
        P(178.0, 118.0),
        P(206.0, 116.0),
        P(222.0, 146.0),
        P(226.0, 196.0),
        P(190.0, 206.0),
        P(150.0, 200.0),
        P(160.0, 158.0),
    ]);
    sketch.path(&gown, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
    let f = Frame::new(P(192.0, 84.0), 3.5).mirrored();
    face(&mut sketch, f);
    // The cup in the other hand, its rim on the lower lip, tilted a little.
    hand::cup_in_hand(&mut sketch, grip, P(66.0, 158.0));
    tongue(&mut sketch, f);
    // Fingers behind head and neck.
    sketch.limb(&[P(238.0, 150.0), P(236.0, 122.0), P(226.0, 104.0)], 12.0, Paint::Skin);
    Scene::new(HEIGHT, sketch)
        .above("awake", f.at(P(2.0, -8.0)))
        .above("rim", cup.at(P(2.6, -0.4)))
        .below("hold", P(236.0, 126.0))
        .strip(SIPS, sips(pen))
        .in_strip("pour", 2.0 * SIP + 4.0, SIPS / 2.0)
}

/// The strip below the baby, its height, and the width of each of its two panels.
const SIPS: f32 = 96.0;
const SIP: f32 = 104.0;

/// Milk that just reaches the lip, and beside it what not to do: a cup tipped up, and milk that runs.
fn sips(pen: &Pen) -> Sketch<'_> {
    let mut sketch = Sketch::new(pen);
    let f = Frame::new(P(72.0, 48.0), 3.0).mirrored();
    sketch.panel(P(0.0, 0.0), (SIP, SIPS), |sketch| {
        sketch.window(SIP, SIPS, Paint::Air);
        face(sketch, f);
        let cup = Frame::new(f.at(P(14.6, 3.4)), 4.6).turned(0.06);
        hand::cup(sketch, cup);
        hand::milk(sketch, cup);
        tongue(sketch, f);
        sketch.tick(P(16.0, 18.0), 9.0);
    });
    sketch.panel(P(SIP + 4.0, 0.0), (SIP, SIPS), |sketch| {
        sketch.window(SIP, SIPS, Paint::Air);
        face(sketch, f);
        let cup = Frame::new(f.at(P(13.4, -0.6)), 4.6).turned(0.2);
        hand::cup(sketch, cup);
        let stream = [cup.at(P(2.6, 0.1)), f.at(P(10.2, 4.0)), f.at(P(9.6, 9.0)), f.at(P(9.6, 18.0))];
        sketch.path(&curve(&stream), None, Some((Paint::Ink, 9.0)));
        sketch.path(&curve(&stream), None, Some((Paint::Milk, 6.4)));
        sketch.cross(P(16.0, 78.0), 9.0);
    });
    sketch
}

/// A baby's face from the side, looking right in its frame.
fn face(sketch: &mut Sketch<'_>, f: Frame) {
    let face = blob(&f.all([
        (0.0, -10.4),
        (7.6, -7.6),
        (9.6, -1.6),
        (10.8, 1.4),
        (9.4, 3.0),
        (9.6, 4.8),
        (8.2, 8.4),
        (3.0, 10.6),
        (-4.0, 9.4),
        (-9.8, 3.4),
        (-9.0, -6.0),
    ]));
    sketch.path(&face, Some(Paint::Skin), Some((Paint::SkinLine, EDGE)));
    // Awake: an open eye. An ear, some hair.
    sketch.circle(f.at(P(5.4, -1.4)), 3.2, Some(Paint::SkinLine), None);
    let lines = curve(&f.all([(-2.4, -1.0), (-4.0, 0.8), (-2.2, 2.6)]))
        + &curve(&f.all([(-2.0, -10.2), (1.0, -12.0), (2.4, -9.4)]))
        + &curve(&f.all([(3.6, -3.8), (5.4, -4.6), (7.2, -3.8)]));
    sketch.path(&lines, None, Some((Paint::SkinLine, LINE)));
}

/// A tongue that laps, over the rim.
fn tongue(sketch: &mut Sketch<'_>, f: Frame) {
    let tongue = blob(&f.all([(8.4, 4.6), (11.0, 4.8), (11.6, 5.8), (9.0, 6.4)]));
    sketch.path(&tongue, Some(Paint::Areola), Some((Paint::SkinLine, 1.2)));
}
