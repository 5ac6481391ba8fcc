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

/// The balloon in the three moments of the fourth step: pressed back, brought together, let go. Its skin goes along, as skin does.
pub(super) fn balloon(pen: &Pen) -> Scene {
    const THIRD: f32 = 104.0;
    const HEIGHT: f32 = 124.0;
    const SCALE: f32 = 5.4;
    let mut sketch = Sketch::new(pen);
    let mut numbers = vec![];
    let left = |number: f32| number * (WIDTH - THIRD) / 2.0;
    let (mut thumb, mut knot, mut model) = (P(0.0, 0.0), P(0.0, 0.0), P(0.0, 0.0));
    for (number, back, together) in [(0.0, 1.3, 0.0), (1.0, 1.3, 1.3), (2.0, 0.0, 0.0_f32)] {
        let f = Frame::new(P(80.0, 58.0), SCALE);
        let moved = |(x, y): (f32, f32)| {
            let near = |to: f32| (-((x + 2.6).powi(2) + (y - to).powi(2)) / 6.0).exp();
            let front = ((x + 9.0) / 6.0).clamp(0.0, 1.0);
            f.at(P(x - back * front, y + together * (near(-4.2) - near(4.2))))
        };
        let half = [
            (-0.2, -0.6),
            (-1.4, -2.4),
            (-2.6, -4.2),
            (-4.0, -5.4),
            (-8.0, -6.4),
            (-12.0, -5.0),
            (-13.6, 0.0),
        ];
        let mut skin: Vec<P> = half.iter().map(|&at| moved(at)).collect();
        skin.extend(half.iter().rev().skip(1).map(|&(x, y)| moved((x, -y))));
        let tied = [(-0.3, -0.6), (0.6, -0.5), (1.8, -1.2), (2.0, 0.0), (1.8, 1.2), (0.6, 0.5), (-0.3, 0.6)]
            .map(moved);
        let pad = |side: f32| moved((-2.6, 4.2 * side)) + P(0.1, 0.8 * side) * SCALE;
        sketch.panel(P(left(number), 0.0), (THIRD, HEIGHT), |sketch| {
            sketch.window(THIRD, HEIGHT, Paint::Air);
            sketch.path(&(curve(&skin) + "Z"), Some(Paint::Thing), Some((Paint::Ink, 1.6)));
            sketch.path(&blob(&tied), Some(Paint::Thing), Some((Paint::Ink, 1.6)));
            let hand = C::new(pad(-1.0), pad(1.0), SCALE * 0.92).small();
            let elbow = hand.wrist() + P(-50.0, 44.0);
            hand::forearm(sketch, hand.wrist(), elbow, SCALE * 0.92);
            hand.draw(sketch, elbow);
            let by = |side: f32, x: f32, y: f32| pad(side) + P(x, y * side) * SCALE;
            sketch.bare_arrows(
                &match number {
                    0.0 => [[by(-1.0, 6.2, 1.2), by(-1.0, 2.2, 1.2)], [by(1.0, 6.2, 1.2), by(1.0, 2.2, 1.2)]],
                    1.0 => [[by(-1.0, 0.6, 5.2), by(-1.0, 0.6, 1.6)], [by(1.0, 3.2, 5.0), by(1.0, 1.9, 1.6)]],
                    _ => [[by(-1.0, 0.6, 1.6), by(-1.0, 0.6, 5.2)], [by(1.0, 1.9, 1.6), by(1.0, 3.2, 5.0)]],
                }
                .each_ref()
                .map(<[P; 2]>::as_slice),
            );
        });
        if number == 0.0 {
            thumb = pad(-1.0);
        }
        knot = P(left(number), 0.0) + moved((1.2, 0.0));
        if together > 0.0 {
            model = P(left(number), 0.0) + moved((-3.6, 0.6));
        }
        numbers.push(P(left(number) + 14.0, 14.0));
    }
    Scene::new(HEIGHT, sketch)
        .above("hold", thumb)
        .above("knot", knot)
        .below("model", model)
        .numbered(&numbers)
}
