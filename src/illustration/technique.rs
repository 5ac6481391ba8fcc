//! The pictures of the ways to massage.

use std::f32::consts::TAU;

use super::hand::{self, Flat, Pointing};
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, LINE, P, Sketch, blob, curve, straight};
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
    // From the outside in, along one spoke; then along the next. Each number stands in its circle.
    let spokes = [(0.03, 7.4), (0.205, 7.8), (0.37, 7.0)];
    let inner = 3.7;
    let circles = spokes.map(|(spoke, outer)| [at(outer, spoke), at(inner, spoke)]);
    sketch.circling(circles.as_flattened(), 13.5, 0.1, 0.8);
    // Hops beside them.
    let hops = spokes.map(|(spoke, outer)| {
        [(outer - 0.6, 1.9), (f32::midpoint(outer, inner), 2.6), (inner + 0.3, 2.1)]
            .map(|(radius, beside)| at(radius, spoke + beside / (TAU * radius)))
    });
    sketch.brushes(&hops.each_ref().map(<[P; 3]>::as_slice));
    let hand = Pointing { frame: Frame::new(at(5.4, 0.68), 9.4).turned(0.17).mirrored(), two: true };
    own(&mut sketch, &torso, (-21.4, 11.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    with_skin(pen, Scene::new(HEIGHT, sketch))
        .above("circle", circles[0][0] + P(-9.6, -9.6))
        .above("move", hops[1][1])
        .numbered(circles.as_flattened())
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
    let mut sketch = Sketch::new(pen);
    let torso = Torso::new(P(246.0, 104.0), CLOSE, shape);
    sketch.window(WIDTH, HEIGHT, Paint::Air);
    torso.draw(&mut sketch, [false, false]);
    // Above and below the nipple, so that no fingertip points at it, and its width away from those of the other hand.
    for left in [true, false] {
        let side = if left { 1.0 } else { -1.0 };
        let frame = Frame::new(torso.nipple(true) + P(-1.35 * side, 0.0) * CLOSE, CLOSE).turned(0.25 * side);
        let frame = if left { frame.mirrored() } else { frame };
        let (x, y) = if left { (-22.0, 9.0) } else { (-11.0, 13.0) };
        let wrist = frame.at(P(0.0, 11.0));
        let elbow = torso.at(x * side, y);
        torso.arm(&mut sketch, left, (x, y), wrist);
        hand::fingertips(&mut sketch, frame, 1.5, elbow);
    }
    let wide = 190.0;
    Scene::new(HEIGHT, sketch)
        .above("around", torso.nipple(true) + P(-13.5, -15.0))
        .below("press", torso.nipple(true) + P(-13.5, 15.0))
        .strip(DEEP, pressed_from_above(pen, wide, shape))
        .in_strip("view", wide, DEEP / 2.0)
}

/// The height of the strip that shows it from above.
const DEEP: f32 = 134.0;

/// One side cut across and seen from above, with the ribs below: the fingertips of both hands press beside the nipple, straight back.
fn pressed_from_above(pen: &Pen, wide: f32, shape: BodyShape) -> Sketch<'_> {
    // From the base of the nipple outwards: the skin with its dent, where hand and finger are, and the ribs.
    let (top, skin, hand, ribs): (_, &[_], _, _) = match shape {
        BodyShape::Full => (
            40.0,
            &[(3.0, 1.5), (4.4, 2.7), (6.0, 4.4), (7.6, 6.0), (9.4, 7.2), (13.0, 8.0)],
            [(12.0, 4.0), (8.4, 2.2), (6.2, 0.8)],
            8.4,
        ),
        BodyShape::Flat => (
            58.0,
            &[(3.0, 0.9), (4.4, 0.9), (6.0, 1.2), (7.6, 1.6), (9.4, 2.2), (13.0, 3.4)],
            [(12.0, 0.4), (8.4, -0.8), (6.2, -1.2)],
            5.6,
        ),
    };
    let f = Frame::new(P(wide / 2.0, top), 8.4);
    let dent = [(0.6, 0.1), (0.95, 0.75), (1.35, 1.25), (1.9, 1.35), (2.4, 1.25)];
    let half: Vec<(f32, f32)> = dent.iter().chain(skin).copied().collect();
    let all = |side: f32, points: &[(f32, f32)]| -> Vec<P> {
        points.iter().map(|&(x, y)| f.at(P(x * side, y))).collect()
    };
    let mut sketch = Sketch::new(pen);
    sketch.panel(P(0.0, 0.0), (wide, DEEP), |sketch| {
        sketch.window(wide, DEEP, Paint::Air);
        let mut line = all(-1.0, &half);
        line.reverse();
        line.extend(all(1.0, &half));
        let closed = curve(&line) + &straight(&f.all([(13.0, 16.0), (-13.0, 16.0)])).replace('M', "L") + "Z";
        sketch.path(&closed, Some(Paint::Skin), Some((Paint::SkinLine, LINE)));
        let mut areola = all(-1.0, &dent);
        areola.reverse();
        areola.extend(all(1.0, &dent));
        areola.push(f.at(P(0.0, 2.3)));
        sketch.path(&blob(&areola), Some(Paint::Areola), Some((Paint::SkinLine, LINE * 0.8)));
        let knob = f.all([
            (-0.62, 0.25),
            (-0.5, -0.25),
            (-0.56, -0.8),
            (0.0, -1.1),
            (0.56, -0.8),
            (0.5, -0.25),
            (0.62, 0.25),
        ]);
        sketch.path(&(curve(&knob) + "Z"), Some(Paint::Nipple), Some((Paint::SkinLine, LINE)));
        let rib = curve(&f.all([
            (-13.0, ribs + 2.6),
            (-6.0, ribs + 0.6),
            (0.0, ribs),
            (6.0, ribs + 0.6),
            (13.0, ribs + 2.6),
        ]));
        for (paint, width) in [(Paint::Shade, 21.0), (Paint::Ink, 12.0), (Paint::Milk, 8.8)] {
            sketch.path(&rib, None, Some((paint, width)));
        }
        for side in [-1.0, 1.0] {
            sketch.limb(&all(side, &hand), 3.2 * f.scale, Paint::Skin);
            let [.., (x, y)] = hand;
            let finger = [(x, y - 0.6), (4.2, (y - 3.2).max(-2.6)), (2.5, -1.7), (1.9, 0.45)];
            hand::fingers(sketch, &[&all(side, &finger)], 1.6 * f.scale, Paint::Skin, false);
            sketch.path(
                &curve(&all(side, &[(x + 0.6, y), (x - 0.6, y - 0.9)])),
                None,
                Some((Paint::Skin, 1.5 * f.scale)),
            );
        }
        let arrows = [-1.0, 1.0].map(|side| [f.at(P(1.9 * side, 1.7)), f.at(P(1.9 * side, ribs - 1.4))]);
        sketch.arrows(&arrows.each_ref().map(<[P; 2]>::as_slice));
    });
    sketch
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
