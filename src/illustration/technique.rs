//! The pictures of the ways to massage.

use super::body::Front;
use super::hand::{self, Flat, Pointing};
use super::palette::Paint;
use super::pen::Pen;
use super::profile::Profile;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve};
use super::step::{graze, own};
use super::torso::Torso;
use super::{Scene, WIDTH};
use crate::content::look::BodyShape;

const HEIGHT: f32 = 222.0;

/// One side and the reader's own arm beside it, from shoulder to elbow.
const CLOSE: f32 = 10.0;
fn close(sketch: &mut Sketch<'_>, shape: BodyShape) -> Torso {
    let torso = Torso::new(P(252.0, 116.0), CLOSE, shape);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    torso.draw(sketch, [false, true]);
    torso
}

/// Both sides, and both arms.
const WHOLE: f32 = 7.3;
fn whole(sketch: &mut Sketch<'_>, shape: BodyShape) -> Torso {
    let torso = Torso::new(P(160.0, 122.0), WHOLE, shape);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    torso.draw(sketch, [false, false]);
    torso
}

pub(super) fn strokes(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let torso = close(&mut sketch, shape);
    let lines =
        [0.02, 0.14, 0.27, 0.4, 0.52, 0.9].map(|turns| [torso.around(6.4, turns), torso.around(2.9, turns)]);
    sketch.brushes(&lines.each_ref().map(<[P; 2]>::as_slice));
    let hand = Flat::own(Frame::new(torso.around(3.4, 0.75), 8.6).turned(0.19).mirrored());
    own(&mut sketch, &torso, (-21.4, 9.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    Scene::new(HEIGHT, sketch).above("stroke", torso.around(6.0, 0.14)).below("stop", torso.around(2.2, 0.5))
}

/// With a strip that says that skin goes where a finger goes, and is not rubbed.
fn with_skin(pen: &Pen, scene: Scene) -> Scene {
    let mut skin = Sketch::new(pen);
    skin.panel(P(0.0, 0.0), (150.0, 70.0), |sketch| {
        sketch.window(150.0, 70.0, Paint::Air);
        let f = Frame::new(P(84.0, 44.0), 9.0);
        hand::touch(sketch, f, 190.0, 0.4);
        // A freckle where it was, and where it is: as far as the finger went.
        let [was, is, from, to] = f.all([(-4.4, 1.6), (1.8, 1.6), (-3.6, 1.6), (0.9, 1.6)]);
        sketch.circle(was, 2.2, None, Some((Paint::SkinLine, 1.2)));
        sketch.freckles(&[is]);
        sketch.arrow(&[from, to]);
        let ghost = f.all([
            (0.6, -7.0),
            (-4.2, -3.4),
            (-6.6, -1.6),
            (-6.5, -0.4),
            (-5.4, -0.3),
            (-3.0, -2.1),
            (1.6, -5.7),
        ]);
        sketch.dashed(&curve(&ghost), (Paint::Ink, 1.3), (2.2, 3.6));
    });
    scene.strip(70.0, skin).in_strip("skin", 150.0, 35.0)
}

pub(super) fn circles(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let torso = close(&mut sketch, shape);
    let at = |radius: f32, turns: f32| torso.around(radius, turns);
    // From the outside in, along one spoke; then along the next.
    let (one, next) = (0.05, 0.24);
    sketch.circling(
        &[at(7.0, one), at(4.2, one), at(7.0, next), at(3.9, next), at(5.4, 0.42)],
        8.5,
        0.1,
        0.8,
    );
    let hop = |spoke: f32| [at(6.6, spoke + 0.035), at(5.6, spoke + 0.065), at(4.6, spoke + 0.05)];
    sketch.brushes(&[&hop(one), &hop(next)]);
    let hand = Pointing { frame: Frame::new(at(5.4, 0.68), 9.4).turned(0.17).mirrored(), two: true };
    own(&mut sketch, &torso, (-21.4, 11.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    with_skin(pen, Scene::new(HEIGHT, sketch))
        .above("circle", at(7.0, one))
        .above("move", at(5.6, next + 0.06))
        .numbered(&[at(8.6, one - 0.02), at(4.3, one - 0.1), at(8.4, next - 0.03)])
}

/// Two hands of the reader's own: that of the same side, and that of the other, which reaches across.
fn hands(sketch: &mut Sketch<'_>, torso: &Torso, hands: [(&Flat, (f32, f32)); 2]) {
    for (left, (hand, elbow)) in [true, false].into_iter().zip(hands) {
        torso.arm(sketch, left, elbow, hand.wrist());
        hand.draw(sketch, torso.at(if left { elbow.0 } else { -elbow.0 }, elbow.1));
    }
}

pub(super) fn parallel_hands(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let torso = whole(&mut sketch, shape);
    let lower = Flat::own(Frame::new(torso.at(-3.6, 4.8), 6.6).turned(0.21).mirrored());
    let upper = Flat::own(Frame::new(torso.at(-13.6, -5.4), 6.6).turned(-0.24));
    hands(&mut sketch, &torso, [(&lower, (-20.6, 12.0)), (&upper, (-20.6, 9.0))]);
    sketch.circling(&[torso.at(-2.6, -6.4)], 14.0, 0.0, 0.85);
    Scene::new(HEIGHT, sketch)
        .above("upper", torso.at(-8.0, -6.0))
        .below("lower", torso.at(-9.6, 7.4))
        .under("swap")
}

pub(super) fn rolling(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let torso = whole(&mut sketch, shape);
    let outer = Flat::own(Frame::new(torso.at(-14.8, -4.4), 6.4).turned(0.045).mirrored());
    let inner = Flat::own(Frame::new(torso.at(-2.4, -4.4), 6.4).turned(-0.07));
    hands(&mut sketch, &torso, [(&outer, (-21.4, 16.0)), (&inner, (-17.6, 15.0))]);
    let at = |x: f32, y: f32| torso.at(x, y);
    sketch.arrows(&[&[at(-14.6, 4.0), at(-14.6, -1.0)], &[at(-1.9, -0.4), at(-1.4, 4.6)]]);
    with_skin(pen, Scene::new(HEIGHT, sketch)).above("hold", at(-3.0, -3.0)).below("roll", at(-13.6, 6.4))
}

pub(super) fn nipple_touch(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    graze(&mut sketch, P(186.0, 104.0), 16.0, shape);
    Scene::new(HEIGHT, sketch).above("touch", P(190.0, 80.0))
}

pub(super) fn reverse_pressure(pen: &Pen, shape: BodyShape) -> Scene {
    const SIDE: f32 = 116.0;
    const SCALE: f32 = 6.8;
    let mut sketch = Sketch::new(pen);
    // From the front, and beside it from the side, where the pressure goes.
    let front = Front::new(P(100.0, 104.0), 13.5, shape);
    sketch.panel(P(0.0, 0.0), (WIDTH - SIDE - 4.0, HEIGHT), |sketch| {
        sketch.window(WIDTH, HEIGHT, Paint::Skin);
        front.draw(sketch);
        for side in [1.0, -1.0] {
            let frame = Frame::new(front.at(-1.35 * side, 0.0), 12.5).turned(0.25 * side);
            let frame = if side < 0.0 { frame } else { frame.mirrored() };
            let wrist = frame.at(P(0.0, 14.0));
            let elbow = wrist + P(-120.0 * side, 90.0);
            hand::forearm(sketch, wrist, elbow, 12.5);
            hand::fingertips(sketch, frame, 1.05, elbow);
        }
    });
    let profile = Profile::new(P(80.0, 104.0), SCALE, shape).pressed(0.0, 1.1, 0.0).reach(0.85);
    sketch.panel(P(WIDTH - SIDE, 0.0), (SIDE, HEIGHT), |sketch| {
        sketch.window(SIDE, HEIGHT, Paint::Air);
        profile.draw(sketch);
        // Each hand lies on the body, above and below, and only its bent fingertips press.
        for above in [true, false] {
            let side = if above { -1.0 } else { 1.0 };
            let tip = profile.contact(above).0 + P(0.75, 0.1 * side) * SCALE;
            let by = |along: f32, out: f32| profile.beside(above, along, out);
            let (wrist, back) = if above {
                (profile.at(-5.4, -18.0), by(9.4, 2.0))
            } else {
                (profile.at(-3.4, 17.0), by(8.4, 2.8))
            };
            sketch.limb(&[wrist, back, by(6.6, 2.0)], 3.4 * SCALE, Paint::Skin);
            let finger = [by(6.6, 1.8), by(4.2, 2.7), by(1.7, 2.5), tip];
            hand::fingers(sketch, &[&finger], 1.6 * SCALE, Paint::Skin, true);
            sketch.path(&curve(&[by(7.6, 1.8), by(5.4, 2.2)]), None, Some((Paint::Skin, 1.55 * SCALE)));
        }
        let arrows = [true, false].map(|above| {
            let P(x, y) = profile.contact(above).0;
            [P(x - 2.0, y), P(x - 4.6 * SCALE, y)]
        });
        sketch.arrows(&arrows.each_ref().map(<[P; 2]>::as_slice));
    });
    Scene::new(HEIGHT, sketch)
        .below("around", front.at(-1.6, 1.1))
        .below("press", P(WIDTH - SIDE, 0.0) + profile.at(-3.2, 1.5))
}

pub(super) fn armpit_strokes(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let torso = Torso::new(P(232.0, 136.0), 8.8, shape);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    // Lying back on a pillow.
    let pillow = blob(&[
        torso.at(-23.0, -15.0),
        torso.at(-10.0, -19.0),
        torso.at(10.0, -19.0),
        torso.at(12.0, -4.0),
        torso.at(-22.0, -3.0),
    ]);
    sketch.path(&pillow, Some(Paint::Paper), Some((Paint::Ink, LINE)));
    torso.draw(&mut sketch, [true, false]);
    let at = |x: f32, y: f32| torso.at(x, y);
    sketch.brushes(&[
        &[at(-11.0, -1.2), at(-13.2, -3.0), at(-15.4, -7.2)],
        &[at(-8.2, -2.6), at(-8.0, -7.0), at(-7.2, -13.2)],
    ]);
    // The other hand reaches across.
    let hand = Flat::own(Frame::new(at(-9.0, -4.0), 7.4).turned(-0.16));
    torso.arm(&mut sketch, false, (-21.0, 8.0), hand.wrist());
    hand.draw(&mut sketch, at(21.0, 8.0));
    Scene::new(HEIGHT, sketch)
        .above("armpit", at(-15.2, -7.6))
        .above("collarbone", at(-7.2, -14.0))
        .under("ask")
}
