//! The pictures of the ways to massage.

use super::body::{Front, Profile, Torso};
use super::hand;
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve};
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

const HEIGHT: f32 = 210.0;

fn front(sketch: &mut Sketch<'_>, nipple: P, scale: f32, shape: BodyShape) -> Front {
    let front = Front::new(nipple, scale, shape);
    sketch.window(WIDTH, HEIGHT, Paint::Skin);
    front.draw(sketch);
    front
}

pub(super) fn strokes(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let front = front(&mut sketch, P(160.0, 106.0), 12.5, shape);
    for turns in [0.1, 0.24, 0.38, 0.5, 0.62, 0.9] {
        sketch.arrow(&[front.edge(turns), front.around(3.0, turns)]);
    }
    hand::flat(&mut sketch, Frame::new(front.around(5.2, 0.76), 11.0).turned(0.24).mirrored(), false);
    Scene::new(HEIGHT, sketch).above("stroke", front.edge(0.1)).below("stop", front.around(2.3, 0.56))
}

pub(super) fn circles(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let front = front(&mut sketch, P(160.0, 106.0), 12.5, shape);
    let row = |radius: f32, turns: f32| front.around(radius, turns);
    for turns in [0.12, 0.25, 0.52, 0.66, 0.79, 0.92] {
        sketch.circling(row(5.4, turns), 9.5, 0.1, 0.8);
    }
    sketch.circling(row(3.6, 0.02), 8.0, 0.1, 0.8);
    hand::pointing(&mut sketch, Frame::new(front.around(5.2, 0.36), 11.5).turned(-0.15), true);
    Scene::new(HEIGHT, sketch)
        .above("circle", row(5.4, 0.12) + P(6.0, -7.0))
        .above("move", row(3.6, 0.02) + P(-7.0, -4.0))
}

pub(super) fn parallel_hands(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let front = front(&mut sketch, P(160.0, 98.0), 12.0, shape);
    hand::flat(&mut sketch, Frame::new(front.at(5.6, 7.8), 10.5).turned(0.25).mirrored(), false);
    hand::flat(&mut sketch, Frame::new(front.at(-5.0, -5.8), 10.5).turned(-0.25), false);
    sketch.circling(front.at(-1.0, -5.8), 15.0, 0.0, 0.88);
    Scene::new(HEIGHT, sketch).above("upper", front.at(3.0, -7.0)).below("lower", front.at(2.6, 8.0))
}

pub(super) fn rolling(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let front = front(&mut sketch, P(160.0, 104.0), 12.0, shape);
    hand::flat(&mut sketch, Frame::new(front.at(5.0, 7.2), 10.5).turned(0.25).mirrored(), false);
    hand::flat(&mut sketch, Frame::new(front.at(-5.0, -5.2), 10.5).turned(-0.25), false);
    for y in [-5.0, 7.2] {
        sketch.arrow(&[front.at(0.0, y), front.at(3.6, y)]);
        sketch.arrow(&[front.at(0.0, y), front.at(-3.6, y)]);
    }
    Scene::new(HEIGHT, sketch).below("roll", front.at(0.0, 7.2))
}

pub(super) fn back(pen: &Pen) -> Scene {
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    let f = Frame::new(P(160.0, 112.0), 5.6);
    // Forearms on the table, and the head on them.
    for side in [f, f.mirrored()] {
        sketch.limb(
            &side.all([(-19.0, -4.0), (-20.0, -12.0), (-6.0, -17.5), (7.0, -17.0)]),
            5.0 * f.scale,
            Paint::Skin,
        );
    }
    let head: Vec<P> = f
        .all([
            (0.0, -19.5),
            (5.6, -17.0),
            (6.8, -11.5),
            (4.6, -6.6),
            (0.0, -5.2),
            (-4.6, -6.6),
            (-6.8, -11.5),
            (-5.6, -17.0),
        ])
        .to_vec();
    let half =
        [(-3.6, -7.0), (-5.2, -4.2), (-13.0, -3.2), (-19.6, -0.6), (-20.6, 4.0), (-17.0, 9.0), (-15.6, 24.0)];
    let left = f.all(half);
    let mut right = f.mirrored().all(half);
    right.reverse();
    let trunk = format!("{}{}Z", curve(&left), curve(&right).replacen('M', "L", 1));
    sketch.path(&trunk, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
    sketch.path(&blob(&head), Some(Paint::Hair), Some((Paint::Ink, LINE)));
    for side in [f, f.mirrored()] {
        // Shoulder blade.
        sketch.line(&side.all([(-6.4, 4.4), (-6.0, 9.0), (-8.6, 13.4), (-11.8, 10.4)]));
    }
    sketch.path(&curve(&f.all([(0.0, -2.0), (0.0, 8.0), (0.0, 18.0)])), None, Some((Paint::SkinLine, LINE)));
    // The helper's hands lie on the shoulders, and the thumbs reach the spine.
    for side in [f, f.mirrored()] {
        let turn = if side.mirrored { -0.02 } else { 0.02 };
        hand::flat(
            &mut sketch,
            Frame { origin: side.at(P(-8.0, -8.2)), scale: 5.1, ..side }.turned(turn),
            true,
        );
    }
    for y in [1.6, 6.0, 10.4] {
        sketch.circling(f.at(P(-3.1, y)), 7.0, 0.1, 0.8);
        sketch.circling(f.at(P(3.1, y)), 7.0, 0.1, 0.8);
    }
    Scene::new(HEIGHT, sketch).below("start", f.at(P(0.0, -3.0))).below("circle", f.at(P(3.8, 10.8)))
}

pub(super) fn nipple_touch(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let front = front(&mut sketch, P(160.0, 96.0), 14.0, shape);
    hand::pointing(&mut sketch, Frame::new(front.at(0.6, 0.5), 13.0).turned(-0.16), false);
    sketch.arrow(&[front.at(-0.9, 0.7), front.at(-1.0, -0.4), front.at(-0.2, -1.1), front.at(0.9, -0.8)]);
    Scene::new(HEIGHT, sketch).above("touch", front.at(-0.4, -1.0))
}

pub(super) fn reverse_pressure(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    // From the front, and beside it from the side, where the pressure goes.
    sketch.out += "<svg width=\"206\" height=\"210\">";
    let front = front(&mut sketch, P(103.0, 104.0), 15.0, shape);
    let tips = [(-1.5, 0.4), (0.0, 0.0), (1.5, 0.4)];
    hand::fingertips(&mut sketch, Frame::new(front.at(-1.85, 0.0), 14.0).turned(0.25), &tips);
    hand::fingertips(&mut sketch, Frame::new(front.at(1.85, 0.0), 14.0).turned(-0.25), &tips);
    sketch.out += "</svg><svg x=\"212\" width=\"108\" height=\"210\">";
    sketch.window(108.0, HEIGHT, Paint::Air);
    let profile = Profile::new(P(66.0, 104.0), 6.4, shape);
    profile.draw(&mut sketch);
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| profile.at(x, y * side);
        sketch.limb(&[at(9.0, 3.6), at(4.6, 3.0), at(0.7, 1.7)], 10.0, Paint::Hand);
        sketch.arrow(&[at(5.6, 5.4), at(0.6, 5.4)]);
    }
    sketch.out += "</svg>";
    Scene::new(HEIGHT, sketch)
        .below("around", front.at(-1.7, 1.5))
        .below("press", P(212.0, 0.0) + profile.at(5.6, 5.4))
}

pub(super) fn armpit_strokes(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    let torso = Torso::new(P(172.0, 130.0), 7.4, shape);
    torso.draw(&mut sketch, false);
    let nipple = torso.nipple(true);
    let by = |x: f32, y: f32| nipple + P(x, y) * 7.4;
    sketch.arrow(&[by(-3.0, -1.0), by(-5.2, -2.6), by(-7.6, -6.8)]);
    sketch.arrow(&[by(-2.0, -2.6), by(-3.0, -5.6), by(-5.6, -9.4)]);
    sketch.arrow(&[by(0.7, -3.0), by(1.4, -7.0), by(1.6, -12.6)]);
    Scene::new(HEIGHT, sketch)
        .above("armpit", by(-7.2, -8.4))
        .above("collarbone", by(1.6, -14.2))
        .under("ask")
}
