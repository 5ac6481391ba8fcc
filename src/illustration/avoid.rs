//! What a rule says not to do, beside what to do instead. A tick and a cross tell them apart, and no colour.

use super::hand::{self, Pointing};
use super::palette::Paint;
use super::pen::Pen;
use super::profile::Profile;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve};
use super::step::{HALF, RIGHT, grasp, held, own};
use super::torso::Torso;
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

/// Three frames side by side.
const THIRD: f32 = 104.0;

fn third(number: f32) -> P {
    P(number * (WIDTH - THIRD) / 2.0, 0.0)
}

/// A side in profile for a frame of that width.
fn profile(shape: BodyShape, x: f32, y: f32, scale: f32) -> Profile {
    let back = if shape == BodyShape::Flat { 1.2 * scale } else { 0.0 };
    Profile::new(P(x - back, y), scale, shape)
}

pub(super) fn sliding(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 150.0;
    const SCALE: f32 = 8.2;
    let mut sketch = Sketch::new(pen);
    let rest = profile(shape, 116.0, 72.0, SCALE);
    sketch.panel(P(0.0, 0.0), (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        held(sketch, &profile(shape, 116.0, 72.0, SCALE).pressed(0.8, 0.3, 0.5), SCALE);
        sketch.tick(P(138.0, 130.0), 10.0);
    });
    sketch.panel(RIGHT, (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        held(sketch, &profile(shape, 116.0, 72.0, SCALE).reach(0.5), SCALE);
        // From where the fingers were set down.
        let arrows = [true, false].map(|above| [rest.beside(above, 3.6, 2.6), rest.beside(above, 0.6, 2.6)]);
        sketch.arrows(&arrows.each_ref().map(<[P; 2]>::as_slice));
        sketch.cross(P(138.0, 130.0), 10.0);
    });
    Scene::new(HEIGHT, sketch)
        .above("so", rest.beside(true, 2.5, 0.6))
        .above("not", RIGHT + rest.beside(true, 0.9, 0.6))
}

pub(super) fn pinching(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 132.0;
    const SCALE: f32 = 6.2;
    let mut sketch = Sketch::new(pen);
    let side = || profile(shape, 72.0, 66.0, SCALE);
    sketch.panel(third(0.0), (THIRD, HEIGHT), |sketch| {
        sketch.window(THIRD, HEIGHT, Paint::Air);
        held(sketch, &side(), SCALE);
        sketch.tick(P(88.0, 116.0), 9.0);
    });
    for (number, out) in [(1.0, 0.0), (2.0, 1.6)] {
        sketch.panel(third(number), (THIRD, HEIGHT), |sketch| {
            sketch.window(THIRD, HEIGHT, Paint::Air);
            let side = profile(shape, 70.0 - 5.0 * out, 66.0, SCALE).drawn(out);
            side.draw(sketch);
            let tip = side.nipple_tip();
            grasp(sketch, tip + P(-0.3, -1.35) * SCALE, tip + P(-0.3, 1.2) * SCALE, SCALE);
            if out > 0.0 {
                sketch.bare_arrows(&[&[tip + P(-2.0, -22.0), tip + P(20.0, -22.0)]]);
            }
            sketch.cross(P(88.0, 116.0), 9.0);
        });
    }
    Scene::new(HEIGHT, sketch)
        .above("free", third(0.0) + side().nipple_tip() + P(7.0, -3.0))
        .above("pinch", third(1.0) + side().nipple_tip() + P(-4.0, -9.0))
        .above("pull", third(2.0) + side().nipple_tip() + P(-4.0, -9.0))
}

pub(super) fn deep(pen: &Pen) -> Scene {
    const HEIGHT: f32 = 110.0;
    let mut sketch = Sketch::new(pen);
    let skin = Frame::new(P(50.0, 70.0), 9.0);
    sketch.panel(third(0.0), (THIRD, HEIGHT), |sketch| {
        sketch.window(THIRD, HEIGHT, Paint::Air);
        hand::touch(sketch, skin, 160.0, 0.6);
        sketch.tick(P(84.0, 92.0), 9.0);
    });
    sketch.panel(third(1.0), (THIRD, HEIGHT), |sketch| {
        sketch.window(THIRD, HEIGHT, Paint::Air);
        hand::touch(sketch, skin, 160.0, 2.6);
        sketch.bare_arrows(&[&skin.all([(-3.4, -7.0), (-3.4, -1.4)])]);
        sketch.cross(P(84.0, 92.0), 9.0);
    });
    sketch.panel(third(2.0), (THIRD, HEIGHT), |sketch| {
        sketch.window(THIRD, HEIGHT, Paint::Air);
        hand::touch(sketch, skin, 160.0, 0.0);
        hand::comb(sketch, skin);
        sketch.cross(P(84.0, 92.0), 9.0);
    });
    let [shallow, low, teeth] = skin.all([(0.0, 0.6), (0.0, 2.0), (-1.0, -2.4)]);
    Scene::new(HEIGHT, sketch)
        .above("soft", third(0.0) + shallow)
        .above("hard", third(1.0) + low)
        .above("tool", third(2.0) + teeth)
}

/// A hot, sore, swollen area: its edge, lines across it, and heat over it. Redness is hard to see on dark skin, and not drawn.
fn sore(sketch: &mut Sketch<'_>, middle: P, radius: f32) {
    let edge: Vec<P> = [1.0, 1.1, 1.2, 1.05, 1.0, 1.1, 1.25, 1.1]
        .into_iter()
        .zip(0_u8..)
        .map(|(out, step)| middle.around(radius * out, f32::from(step) / 8.0))
        .collect();
    sketch.path(&blob(&edge), Some(Paint::Shade), Some((Paint::SkinLine, LINE)));
    let heat = |x: f32| {
        let at = |dx: f32, y: f32| middle + P(x + dx, y) * radius;
        curve(&[at(0.0, 0.5), at(0.16, 0.15), at(-0.16, -0.2), at(0.0, -0.6)])
    };
    let heat = [-0.5, 0.0, 0.5].map(heat).concat();
    sketch.path(&heat, None, Some((Paint::SkinLine, 2.2)));
}

pub(super) fn inflamed(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 186.0;
    const SCALE: f32 = 7.2;
    let mut sketch = Sketch::new(pen);
    let torso = || Torso::new(P(142.0, 106.0), SCALE, shape);
    let spot = torso().around(5.2, 0.1);
    sketch.panel(P(0.0, 0.0), (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        torso().draw(sketch, [true, false]);
        sore(sketch, spot, 19.0);
        sketch.tick(P(138.0, 20.0), 10.0);
    });
    sketch.panel(RIGHT, (HALF, HEIGHT), |sketch| {
        let torso = torso();
        sketch.window(HALF, HEIGHT, Paint::Air);
        torso.draw(sketch, [false, false]);
        sore(sketch, spot, 19.0);
        let hand =
            Pointing { frame: Frame::new(spot + P(-5.0, 10.0), 6.4).turned(0.19).mirrored(), two: true };
        own(sketch, &torso, (-20.6, 8.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
        sketch.circling(&[spot + P(0.0, 6.0)], 15.0, 0.1, 0.8);
        sketch.cross(P(138.0, 20.0), 10.0);
    });
    Scene::new(HEIGHT, sketch).above("leave", spot).above("rub", RIGHT + spot + P(6.0, -12.0))
}
