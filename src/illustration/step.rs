//! The pictures of the five steps.

use super::body::{Front, LARGE_AREOLA, NIPPLE, SMALL_AREOLA, finger_distance, ring};
use super::hand::{self, C, Flat, Pointing};
use super::palette::Paint;
use super::pen::Pen;
use super::profile::Profile;
use super::sketch::{Frame, P, Sketch};
use super::style::Style;
use super::torso::Torso;
use super::{Scene, WIDTH};
use crate::content::illustration::IllustrationId;
use crate::content::look::{BodyShape, Theme};

/// Two frames side by side, each so wide.
pub(super) const HALF: f32 = 158.0;
pub(super) const RIGHT: P = P(WIDTH - HALF, 0.0);

pub(super) fn stimulate(pen: &Pen, shape: BodyShape) -> Scene {
    const HEIGHT: f32 = 204.0;
    let mut sketch = Sketch::new(pen);
    sketch.panel(P(0.0, 0.0), (HALF, HEIGHT), |sketch| {
        let torso = Torso::new(P(141.0, 104.0), 6.9, shape);
        sketch.window(HALF, HEIGHT, Paint::Air);
        torso.draw(sketch, [false, false]);
        let lines =
            [0.02, 0.15, 0.28, 0.41, 0.53].map(|turns| [torso.around(6.6, turns), torso.around(2.7, turns)]);
        sketch.brushes(&lines.each_ref().map(<[P; 2]>::as_slice));
        let hand = Flat::own(Frame::new(torso.around(3.2, 0.75), 6.2).turned(0.19).mirrored());
        own(sketch, &torso, (-20.6, 9.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    });
    sketch.panel(RIGHT, (HALF, HEIGHT), |sketch| {
        sketch.window(HALF, HEIGHT, Paint::Air);
        graze(sketch, P(94.0, 92.0), 12.0, shape);
    });
    Scene::new(HEIGHT, sketch)
        .above("massage", P(70.0, 58.0))
        .above("touch", RIGHT + P(96.0, 74.0))
        .numbered(&[P(16.0, 188.0), RIGHT + P(16.0, 188.0)])
}

/// The reader's own hand at the end of the arm on the left.
pub(super) fn own(
    sketch: &mut Sketch<'_>,
    torso: &Torso,
    elbow: (f32, f32),
    wrist: P,
    hand: impl FnOnce(&mut Sketch<'_>, P),
) {
    torso.arm(sketch, true, elbow, wrist);
    hand(sketch, torso.at(elbow.0, elbow.1));
}

/// A fingertip that strokes along the side of the nipple, so that it hides nothing; the origin of the torso is chosen so that the nipple is
/// there.
pub(super) fn graze(sketch: &mut Sketch<'_>, nipple: P, scale: f32, shape: BodyShape) {
    let torso = Torso::new(nipple + P(8.6 * scale, 0.0), scale, shape);
    torso.draw(sketch, [false, false]);
    let hand = Pointing {
        frame: Frame::new(torso.around(1.45, 0.66), scale * 0.92).turned(0.15).mirrored(),
        two: false,
    };
    own(sketch, &torso, (-22.0, 10.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    let stroke = [0.8, 0.9, 0.0, 0.1, 0.18].map(|turns| torso.around(1.5, turns));
    sketch.brushes(&[&stroke]);
}

pub(super) fn find_spot(pen: &Pen, shape: BodyShape) -> Scene {
    const SCALE: f32 = 12.0;
    let torso = Torso::new(P(286.0, 108.0), SCALE, shape);
    let nipple = torso.nipple(true);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 200.0, Paint::Air);
    torso.draw(&mut sketch, [false, true]);
    ring(&mut sketch, nipple, SCALE);
    let spot = |turns: f32| torso.around(NIPPLE + finger_distance(), turns);
    let hand = Pointing { frame: Frame::new(spot(0.88), 10.6).turned(0.2).mirrored(), two: false };
    own(&mut sketch, &torso, (-21.4, 9.0), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    sketch.measure(torso.around(NIPPLE, 0.25), spot(0.25));
    // The same ring on areolas of other sizes.
    let mut sizes = Sketch::new(pen);
    for (left, areola) in [(0.0, SMALL_AREOLA), (68.0, LARGE_AREOLA)] {
        sizes.panel(P(left, 0.0), (64.0, 72.0), |sketch| {
            let front = Front::new(P(32.0, 36.0), 6.6, shape).areola(areola);
            sketch.window(64.0, 72.0, Paint::Skin);
            front.draw(sketch);
            front.ring(sketch);
        });
    }
    Scene::new(200.0, sketch)
        .above("spot", spot(0.88))
        .above("distance", (torso.around(NIPPLE, 0.25) + spot(0.25)) * 0.5)
        .below("base", torso.around(NIPPLE, 0.5))
        .strip(72.0, sizes)
        .in_strip("sizes", 132.0, 36.0)
}

pub(super) fn form_c(pen: &Pen, shape: BodyShape) -> Scene {
    const SCALE: f32 = 8.0;
    let torso = Torso::new(P(174.0, 126.0), SCALE, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 274.0, Paint::Air);
    torso.draw(&mut sketch, [false, false]);
    let reach = NIPPLE + finger_distance();
    let (thumb, index) = (torso.around(reach, 0.0), torso.around(reach, 0.5));
    ring(&mut sketch, torso.nipple(true), SCALE);
    let hand = C::new(thumb, index, SCALE);
    own(&mut sketch, &torso, (-20.6, 11.5), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    // The other hand holds the cup where milk falls.
    let cup = Frame::new(torso.at(-8.0, 10.6), SCALE * 1.05);
    let elbow = torso.at(18.4, 16.0);
    torso.arm(&mut sketch, false, (-18.4, 16.0), cup.at(P(8.6, 4.8)));
    hand::cup_in_hand(&mut sketch, cup, elbow);
    Scene::new(274.0, sketch)
        .above("thumb", thumb)
        .above("middle", torso.nipple(true))
        .below("fingers", index)
        .below("cup", cup.at(P(-0.2, 4.4)))
}

/// How far the front goes back, how much farther the pads dent the skin, and how far each goes in, in centimetres.
const PRESS: f32 = 1.2;
const DENT: f32 = 0.35;
const COMPRESS: f32 = 1.0;

/// Units a centimetre of the fourth step.
const CLOSE: f32 = 8.6;
/// The height of its frames, and their width.
const PANEL: f32 = 138.0;
const WIDE: f32 = 196.0;

/// The body in the frames of the fourth step.
pub(super) fn moment(name: &str, shape: BodyShape) -> Profile {
    let x = match shape {
        BodyShape::Full => 142.0,
        BodyShape::Flat => 128.0,
    };
    let profile = Profile::new(P(x, PANEL / 2.0 - 3.0), CLOSE, shape);
    match name {
        "press" => profile.pressed(PRESS, DENT, 0.0),
        "compress" => profile.pressed(PRESS, 2.0 * DENT, COMPRESS),
        _ => profile,
    }
}

/// One side in profile with the reader's own hand on it.
pub(super) fn held(sketch: &mut Sketch<'_>, profile: &Profile, scale: f32) {
    profile.draw(sketch);
    profile.freckles(sketch);
    grasp(sketch, profile.tip(true), profile.tip(false), scale);
}

/// The reader's own thumb and fingers, from the side, on the arm that hangs from the shoulder above, bent at the elbow.
pub(super) fn grasp(sketch: &mut Sketch<'_>, thumb: P, index: P, scale: f32) {
    let hand = C::new(thumb, index, scale * 0.9).small();
    let wrist = hand.wrist();
    let elbow = wrist + P(-4.6, 4.4) * scale;
    sketch.limb(&[wrist, elbow, elbow + P(1.0, -22.0) * scale], 4.5 * scale, Paint::Skin);
    hand.draw(sketch, elbow);
}

pub(super) fn express(pen: &Pen, shape: BodyShape) -> Scene {
    let mut sketch = Sketch::new(pen);
    let (mut labels, mut numbers) = (vec![], vec![]);
    for (row, name) in (0_u8..).zip(["press", "compress", "release"]) {
        let top = f32::from(row) * PANEL;
        let profile = moment(name, shape);
        let by = |point: P, x: f32, y: f32| point + P(x, y) * CLOSE;
        sketch.panel(P(0.0, top), (WIDE, PANEL - 4.0), |sketch| {
            sketch.window(WIDE, PANEL, Paint::Air);
            held(sketch, &profile, CLOSE);
            let (thumb, index) = (profile.tip(true), profile.tip(false));
            match name {
                "press" => {
                    moment("rest", shape).ghost(sketch);
                    sketch.bare_arrows(&[
                        &[by(thumb, 5.4, -0.5), by(thumb, 1.7, -0.5)],
                        &[by(index, 5.4, 0.5), by(index, 1.7, 0.5)],
                    ]);
                }
                "compress" => {
                    moment("rest", shape).ghost(sketch);
                    sketch.bare_arrows(&[
                        &[by(thumb, 0.9, -4.4), by(thumb, 0.9, -1.3)],
                        &[by(index, 3.0, 5.0), by(index, 1.8, 2.2)],
                    ]);
                    sketch.drop(profile.nipple_tip() + P(0.6, -0.5), 10.0);
                }
                _ => {
                    moment("press", shape).ghost(sketch);
                    sketch.bare_arrows(&[
                        &[by(thumb, 0.6, -1.4), by(thumb, 0.6, -4.0)],
                        &[by(index, 1.7, 1.5), by(index, 3.2, 4.2)],
                    ]);
                }
            }
            // Lights up when it is its turn.
            sketch.moving(turn(name), |sketch| sketch.lit(WIDE, PANEL - 4.0));
        });
        labels.push((name, top + PANEL / 2.0));
        numbers.push(P(14.0, top + 15.0));
    }
    let mut scene = Scene::new(3.0 * PANEL - 4.0, sketch).numbered(&numbers).under("again");
    for (name, y) in labels {
        scene = scene.beside(name, WIDE, y);
    }
    scene
}

/// The name of the movement of a frame.
fn turn(name: &str) -> &'static str {
    match name {
        "press" => "1",
        "compress" => "2",
        _ => "3",
    }
}

/// Shows whose turn it is in the fourth step, two seconds each. The hand, the skin and the nipple stand in each frame as its label says, at
/// every moment.
pub(super) fn movements(id: IllustrationId, pen: &Pen, style: &Style) -> String {
    if id != IllustrationId::Express || !style.motion || style.theme == Theme::Print {
        return String::new();
    }
    let [press, compress, release] = ["press", "compress", "release"].map(|name| pen.class(turn(name)));
    format!(
        "@media screen and (prefers-reduced-motion:no-preference){{\
         .{press},.{compress},.{release}{{animation:{press} 6s infinite}}\
         .{compress}{{animation-delay:2s}}.{release}{{animation-delay:4s}}\
         @keyframes {press}{{0%,33%{{opacity:1}}34%,to{{opacity:0}}}}}}"
    )
}

pub(super) fn switch_sides(pen: &Pen, shape: BodyShape) -> Scene {
    const SCALE: f32 = 7.0;
    let torso = Torso::new(P(160.0, 120.0), SCALE, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 226.0, Paint::Air);
    torso.draw(&mut sketch, [false, true]);
    let reach = NIPPLE + finger_distance();
    let hand = C::new(torso.around(reach, 0.0), torso.around(reach, 0.5), SCALE * 0.98);
    own(&mut sketch, &torso, (-20.2, 11.5), hand.wrist(), |sketch, elbow| hand.draw(sketch, elbow));
    let at = |x: f32, y: f32| torso.at(x, y);
    sketch.arrows(&[
        &[at(-4.6, -5.4), at(0.0, -7.6), at(4.6, -5.4)],
        &[at(4.2, 6.4), at(0.0, 8.0), at(-2.6, 6.6)],
    ]);
    Scene::new(226.0, sketch)
        .below("first", at(-7.2, 7.4))
        .below("second", at(8.6, 2.2))
        .under("return")
        .numbered(&[at(-11.6, -10.6), at(8.6, -10.6), at(-8.6, -10.6), at(11.6, -10.6)])
        .reads()
}
