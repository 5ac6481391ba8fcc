//! The pictures that show no step: where hands go, and the balloon.

use super::body::Front;
use super::hand::C;
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, P, Sketch, blob, curve};
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

pub(super) fn places(pen: &Pen, shape: BodyShape) -> Scene {
    let front = Front::new(P(160.0, 100.0), 12.5, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 205.0, Paint::Skin);
    front.draw(&mut sketch);
    // The glands under the skin, as they lie: all around, and the ducts narrow all the way.
    for step in 0..9_u8 {
        let turns = f32::from(step) / 9.0 + 0.02;
        let leaf = |radius: f32, to: f32| front.around(radius, turns + to);
        sketch.path(
            &curve(&[leaf(5.0, 0.0), leaf(3.4, 0.01), leaf(2.2, 0.0)]),
            None,
            Some((Paint::SkinLine, 1.0)),
        );
        for (radius, to) in [(5.9, 0.0), (5.3, -0.028), (5.3, 0.028), (4.7, 0.012)] {
            sketch.circle(leaf(radius, to), 4.6, Some(Paint::Milk), Some((Paint::SkinLine, 1.0)));
        }
    }
    front.ring(&mut sketch);
    Scene::new(205.0, sketch)
        .above("glands", front.around(5.5, 0.91))
        .above("spot", front.spot(0.09))
        .below("areola", front.around(1.5, 0.6))
        .below("nipple", front.base(0.42))
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
    C::new(thumb, index, 11.0).draw(&mut sketch);
    Scene::new(226.0, sketch).above("hold", thumb).above("knot", f.at(P(0.4, -0.2)))
}
