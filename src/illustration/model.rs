//! The pictures that show no step: where hands go, and the balloon.

use super::body::Front;
use super::hand::{self, C};
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, P, Sketch, blob, curve};
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

pub(super) fn places(pen: &Pen, shape: BodyShape) -> Scene {
    /// The height of a row of the key.
    const ROW: f32 = 60.0;
    const WIDE: f32 = 128.0;
    let front = Front::new(P(160.0, 104.0), 12.5, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 205.0, Paint::Skin);
    front.draw(&mut sketch);
    // The glands under the skin, as they lie: all around, and their ducts narrow all the way to the nipple.
    let (mut glands, mut ducts) = (String::new(), String::new());
    for step in 0..9_u8 {
        let turns = f32::from(step) / 9.0 + 0.02;
        let leaf = |radius: f32, to: f32| front.around(radius, turns + to);
        glands += &blob(&[
            leaf(6.0, 0.0),
            leaf(5.3, 0.04),
            leaf(4.4, 0.02),
            leaf(4.0, 0.0),
            leaf(4.4, -0.02),
            leaf(5.3, -0.04),
        ]);
        ducts += &curve(&[leaf(4.0, 0.0), leaf(2.4, 0.015), leaf(0.7, 0.0)]);
    }
    sketch.path(&ducts, None, Some((Paint::Shade, 1.6)));
    sketch.soft(&glands, Paint::Milk);
    front.nipple(&mut sketch);
    front.ring(&mut sketch);
    // How hard, in the signs of all pictures.
    let mut key = Sketch::new(pen);
    for row in [0.0, 1.0, 2.0_f32] {
        key.panel(P(0.0, row * ROW), (WIDE, ROW - 4.0), |sketch| {
            sketch.window(WIDE, ROW, Paint::Air);
            let skin = Frame::new(P(54.0, 36.0), 8.0);
            match row {
                0.0 => {
                    hand::touch(sketch, skin, 160.0, 0.0);
                    sketch.brushes(&[&skin.all([(3.6, 0.9), (-1.4, 0.9)])]);
                }
                1.0 => {
                    hand::touch(sketch, skin, 160.0, 0.75);
                    sketch.arrow(&skin.all([(-3.6, -3.6), (-3.6, -0.3)]));
                }
                _ => {
                    hand::squeezed(sketch, skin, 160.0);
                    sketch.cross(P(106.0, 26.0), 11.0);
                }
            }
        });
    }
    let middle = |row: f32| row * ROW + ROW / 2.0 - 2.0;
    Scene::new(205.0, sketch)
        .above("glands", front.around(5.3, 0.91))
        .above("spot", front.spot(0.09))
        .below("areola", front.around(1.5, 0.6))
        .below("nipple", front.base(0.42))
        .strip(3.0 * ROW - 4.0, key)
        .in_strip("light", WIDE, middle(0.0))
        .in_strip("press", WIDE, middle(1.0))
        .in_strip("squeeze", WIDE, middle(2.0))
}

pub(super) fn balloon(pen: &Pen) -> Scene {
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 226.0, Paint::Air);
    let f = Frame::new(P(226.0, 100.0), 12.0);
    // The knot points to the right, where the nipple of the other pictures does.
    let skin = f.all([
        (0.0, -0.7),
        (-1.4, -2.4),
        (-4.0, -5.4),
        (-8.0, -6.8),
        (-12.0, -5.4),
        (-14.0, 0.0),
        (-12.0, 5.4),
        (-8.0, 6.8),
        (-4.0, 5.4),
        (-1.4, 2.4),
        (0.0, 0.7),
    ]);
    sketch.path(&format!("{}Z", curve(&skin)), Some(Paint::Thing), Some((Paint::Ink, 1.8)));
    sketch.path(
        &blob(&f.all([
            (-0.2, -0.6),
            (0.6, -0.5),
            (1.7, -1.1),
            (1.9, 0.0),
            (1.7, 1.1),
            (0.6, 0.5),
            (-0.2, 0.6),
        ])),
        Some(Paint::Thing),
        Some((Paint::Ink, 1.8)),
    );
    sketch.path(&curve(&f.all([(-10.6, -4.0), (-8.6, -5.2), (-6.6, -5.2)])), None, Some((Paint::Milk, 4.0)));
    let (thumb, index) = (f.at(P(-2.5, -4.4)), f.at(P(-2.5, 4.4)));
    let hand = C::new(thumb, index, 11.0);
    let elbow = hand.wrist() + P(-90.0, 60.0);
    hand::forearm(&mut sketch, hand.wrist(), elbow, 11.0);
    hand.draw(&mut sketch, elbow);
    Scene::new(226.0, sketch).above("hold", thumb).above("knot", f.at(P(0.4, -0.2)))
}
