//! The pictures of the five steps.

use super::body::{Front, Profile, Torso};
use super::hand::{self, C, Moves};
use super::palette::Paint;
use super::pen::Pen;
use super::sketch::{Frame, P, Sketch, curve, number};
use super::style::Style;
use super::{Scene, WIDTH};
use crate::content::illustration::IllustrationId;
use crate::content::look::{BodyShape, Theme};

pub(super) fn stimulate(pen: &Pen, shape: BodyShape) -> Scene {
    let front = Front::new(P(160.0, 104.0), 12.5, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 210.0, Paint::Skin);
    front.draw(&mut sketch);
    for start in [0.54, 0.9] {
        sketch.arrow(
            &(0..=6_u8)
                .map(|step| front.around(5.0, start + 0.27 * f32::from(step) / 6.0))
                .collect::<Vec<_>>(),
        );
    }
    hand::pointing(&mut sketch, Frame::new(front.at(0.5, 0.1), 12.5).turned(-0.17), false);
    Scene::new(210.0, sketch).above("massage", front.around(5.0, 0.02)).below("touch", front.at(0.3, 0.6))
}

pub(super) fn find_spot(pen: &Pen, shape: BodyShape) -> Scene {
    let front = Front::new(P(150.0, 118.0), 13.0, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 210.0, Paint::Skin);
    front.draw(&mut sketch);
    front.ring(&mut sketch);
    hand::pointing(&mut sketch, Frame::new(front.around(3.5, 0.72), 12.0).turned(0.2).mirrored(), false);
    sketch.measure(front.base(0.25), front.spot(0.25));
    Scene::new(210.0, sketch)
        .above("spot", front.spot(0.72))
        .below("base", front.base(0.55))
        .below("distance", (front.base(0.25) + front.spot(0.25)) * 0.5 + P(0.0, 1.0))
}

pub(super) fn form_c(pen: &Pen, shape: BodyShape) -> Scene {
    let front = Front::new(P(186.0, 92.0), 12.0, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 258.0, Paint::Skin);
    front.draw(&mut sketch);
    front.ring(&mut sketch);
    let (thumb, index) = (front.spot(0.0), front.spot(0.5));
    C::new(thumb, index, 12.0).draw(&mut sketch);
    cup(&mut sketch, P(194.0, 228.0), 1.0);
    Scene::new(258.0, sketch)
        .above("thumb", thumb)
        .above("middle", front.base(0.12))
        .below("fingers", index)
        .below("cup", P(206.0, 236.0))
}

/// A cup with a wide opening.
fn cup(sketch: &mut Sketch<'_>, P(x, y): P, size: f32) {
    let at = |dx: f32, dy: f32| P(x + dx * size, y + dy * size);
    let sides = format!(
        "{}{}Z",
        curve(&[at(-34.0, -14.0), at(-31.0, 4.0), at(-24.0, 24.0)]),
        curve(&[at(24.0, 24.0), at(31.0, 4.0), at(34.0, -14.0)]).replacen('M', "L", 1)
    );
    sketch.path(&sides, Some(Paint::Thing), Some((Paint::Ink, 1.8)));
    let rim = curve(&[
        at(-34.0, -14.0),
        at(-20.0, -20.0),
        at(20.0, -20.0),
        at(34.0, -14.0),
        at(20.0, -8.0),
        at(-20.0, -8.0),
        at(-34.0, -14.0),
    ]);
    sketch.path(&rim, Some(Paint::Paper), Some((Paint::Ink, 1.8)));
}

/// How far the hand goes back, and how far each fingertip in, in centimetres.
const PRESS: f32 = 1.1;
const COMPRESS: f32 = 1.0;

pub(super) fn express(pen: &Pen, shape: BodyShape) -> Scene {
    const PANEL: f32 = 138.0;
    const WIDE: f32 = 196.0;
    let scale = 8.6;
    let mut sketch = Sketch::new(pen);
    let mut scene_labels = vec![];
    for (row, name) in (0_u8..).zip(["press", "compress", "release"]) {
        let top = f32::from(row) * PANEL;
        let shift = match shape {
            BodyShape::Full => 0.0,
            BodyShape::Flat => -26.0,
        };
        // The skin goes along, so that nothing slides.
        let (back, together) = match name {
            "press" => (PRESS, 0.0),
            "compress" => (PRESS, COMPRESS),
            _ => (0.0, 0.0),
        };
        let profile = Profile::new(P(136.0 + shift, PANEL / 2.0 - 6.0), scale, shape).pressed(back, together);
        sketch.out += &format!("<svg y=\"{top}\" width=\"{WIDE}\" height=\"{}\">", PANEL - 4.0);
        sketch.window(WIDE, PANEL, Paint::Air);
        profile.draw(&mut sketch);
        let tip = |above: bool| {
            let (skin, out) = profile.contact(above);
            skin + out * (0.75 * scale)
        };
        let (thumb, index) = (tip(true), tip(false));
        let mut c = C::new(thumb, index, scale * 0.9);
        c.small = true;
        c.moves = match name {
            "press" => Moves::default(),
            "compress" => Moves { thumb: Some("ct"), fingers: Some("cf") },
            _ => Moves { thumb: Some("rt"), fingers: Some("rf") },
        };
        if name == "press" {
            sketch.moving("pr", |sketch| c.draw(sketch));
        } else {
            c.draw(&mut sketch);
        }
        let by = |point: P, x: f32, y: f32| point + P(x, y) * scale;
        match name {
            "press" => {
                sketch.arrow(&[by(thumb, 5.4, -0.5), by(thumb, 1.7, -0.5)]);
                sketch.arrow(&[by(index, 5.4, 0.5), by(index, 1.7, 0.5)]);
            }
            "compress" => {
                sketch.arrow(&[by(thumb, 0.4, -4.6), by(thumb, 0.4, -1.5)]);
                sketch.arrow(&[by(index, 0.6, 6.0), by(index, 0.6, 3.6)]);
                sketch.drop(profile.at(1.6, 0.6), 10.0);
            }
            _ => {
                sketch.arrow(&[by(thumb, 0.4, -1.4), by(thumb, 0.4, -3.6)]);
                sketch.arrow(&[by(index, 0.6, 3.1), by(index, 0.6, 4.9)]);
            }
        }
        sketch.out += "</svg>";
        scene_labels.push((name, top + PANEL / 2.0));
    }
    let mut scene = Scene::new(3.0 * PANEL - 4.0, sketch);
    for (name, y) in scene_labels {
        scene = scene.beside(name, WIDE, y);
    }
    scene
}

/// Moves the hand of the fourth step, two seconds a phase, each phase in its own panel.
pub(super) fn movements(id: IllustrationId, pen: &Pen, style: &Style) -> String {
    if id != IllustrationId::Express || !style.motion || style.theme == Theme::Print {
        return String::new();
    }
    let (press, compress) = (PRESS * 8.6, COMPRESS * 8.6);
    // What moves, which way it is away from where the still shows it, until when, and when it has come there.
    let moves = [
        ("pr", 'X', press, "0%", "27%"),
        ("ct", 'Y', -compress, "0%,33%", "60%"),
        ("cf", 'Y', compress, "0%,33%", "60%"),
        ("rt", 'Y', compress, "0%,66%", "93%"),
        ("rf", 'Y', -compress, "0%,66%", "93%"),
    ];
    let rules: String = moves
        .iter()
        .map(|&(name, axis, by, away, there)| {
            let (class, by) = (pen.class(name), number(by));
            format!(
                ".{class}{{animation:{class} 6s ease-in-out infinite}}\
                 @keyframes {class}{{{away},to{{transform:translate{axis}({by}px)}}{there},96%{{transform:none}}}}"
            )
        })
        .collect();
    format!("@media screen and (prefers-reduced-motion:no-preference){{{rules}}}")
}

pub(super) fn switch_sides(pen: &Pen, shape: BodyShape) -> Scene {
    let torso = Torso::new(P(160.0, 108.0), 6.0, shape);
    let mut sketch = Sketch::new(pen);
    sketch.window(WIDTH, 190.0, Paint::Air);
    torso.draw(&mut sketch, true);
    let (first, second) = (torso.nipple(true), torso.nipple(false));
    let reach = super::body::finger_distance() * 6.0 + 4.0;
    C::new(first + P(0.0, -reach), first + P(0.0, reach), 6.0).draw(&mut sketch);
    sketch.arrow(&[first + P(22.0, -22.0), P(160.0, 62.0), second + P(-14.0, -24.0)]);
    Scene::new(190.0, sketch).below("first", torso.at(-7.0, 8.4)).below("second", torso.at(8.6, 5.4)).reads()
}
