//! Pictures of somebody as a whole, and of somebody else.

use super::Scene;
use super::WIDTH;
use super::hand::Flat;
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve, straight};

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
