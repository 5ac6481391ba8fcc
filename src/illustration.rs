//! Pictures: drawn by code from shared parts, so that one family of lines shows every step.
//!
//! A picture is a [`Scene`]: shapes in a window, and labels outside of it with a line to what they name; some have a strip below, where a sign is
//! explained. Both are the same in every language; the labels take the room that their words need.

mod avoid;
mod body;
mod hand;
mod label;
mod model;
mod palette;
mod pen;
mod person;
mod profile;
mod ready;
mod sign;
mod sketch;
mod step;
mod style;
mod technique;
mod torso;
mod wrap;

pub use style::{Color, InvalidColor, Style};

use crate::content::illustration::IllustrationId;
use crate::language::Direction;
use crate::picture::Illustration;
use label::Placed;
use palette::Paint;
use pen::Pen;
use sketch::{LINE, P, Sketch, number};

/// The width of every picture, in its own units.
const WIDTH: f32 = 320.0;

/// What a picture shows, before its labels have words.
struct Scene {
    /// The height of the window.
    height: f32,
    /// Shapes in the window, as SVG.
    shapes: String,
    /// Whether the direction in it is that of reading, so that it is mirrored where people read from the right. A side of a body is not.
    reads: bool,
    labels: Vec<Spot>,
    /// Where the numbers of its moments stand, from 1 on. They are written in the digits of the language.
    numbers: Vec<(u32, P)>,
    /// A strip below it, with labels beside its drawings: its height, and its shapes.
    strip: Option<(f32, String)>,
}

/// Where a label goes.
struct Spot {
    /// Its name in the facts of the picture.
    name: &'static str,
    place: Place,
}

enum Place {
    /// In the row above the window, with a line to a point in it.
    Above(P),
    /// In the row below it.
    Below(P),
    /// In the row below it, about the picture as a whole.
    Under,
    /// Beside a panel of it that is as wide as `from`, with the middle of its lines at `y`.
    Beside { from: f32, y: f32 },
    /// The same in the strip below.
    Strip { from: f32, y: f32 },
}

impl Scene {
    fn new(height: f32, sketch: Sketch<'_>) -> Self {
        Self { height, shapes: sketch.out, reads: false, labels: vec![], numbers: vec![], strip: None }
    }

    fn above(mut self, name: &'static str, target: P) -> Self {
        self.labels.push(Spot { name, place: Place::Above(target) });
        self
    }

    fn below(mut self, name: &'static str, target: P) -> Self {
        self.labels.push(Spot { name, place: Place::Below(target) });
        self
    }

    fn under(mut self, name: &'static str) -> Self {
        self.labels.push(Spot { name, place: Place::Under });
        self
    }

    fn beside(mut self, name: &'static str, from: f32, y: f32) -> Self {
        self.labels.push(Spot { name, place: Place::Beside { from, y } });
        self
    }

    fn numbered(mut self, at: &[P]) -> Self {
        self.numbers.extend((1..).zip(at.iter().copied()));
        self
    }

    /// Numbers for places that belong together by two.
    fn pairs(mut self, at: &[(P, P)]) -> Self {
        self.numbers
            .extend((1..).zip(at).flat_map(|(number, &(one, other))| [(number, one), (number, other)]));
        self
    }

    fn strip(mut self, height: f32, sketch: Sketch<'_>) -> Self {
        self.strip = Some((height, sketch.out));
        self
    }

    fn in_strip(mut self, name: &'static str, from: f32, y: f32) -> Self {
        self.labels.push(Spot { name, place: Place::Strip { from, y } });
        self
    }

    /// In the direction of reading: what is on the left here is first.
    fn reads(self) -> Self {
        Self { reads: true, ..self }
    }

    fn mirrored(mut self) -> Self {
        let flip = |P(x, y): P| P(WIDTH - x, y);
        self.shapes = format!("<g transform=\"matrix(-1 0 0 1 {WIDTH} 0)\">{}</g>", self.shapes);
        for spot in &mut self.labels {
            match &mut spot.place {
                Place::Above(target) | Place::Below(target) => *target = flip(*target),
                Place::Under | Place::Beside { .. } | Place::Strip { .. } => {}
            }
        }
        for (_, at) in &mut self.numbers {
            *at = flip(*at);
        }
        self
    }
}

fn scene(id: IllustrationId, pen: &Pen, style: &Style) -> Scene {
    let shape = style.shape;
    match id {
        IllustrationId::Places => model::places(pen, shape),
        IllustrationId::Balloon => model::balloon(pen),
        IllustrationId::Stimulate => step::stimulate(pen, shape),
        IllustrationId::FindSpot => step::find_spot(pen, shape),
        IllustrationId::FormC => step::form_c(pen, shape),
        IllustrationId::Express => step::express(pen, shape),
        IllustrationId::SwitchSides => step::switch_sides(pen, shape),
        IllustrationId::Strokes => technique::strokes(pen, shape),
        IllustrationId::Circles => technique::circles(pen, shape),
        IllustrationId::ParallelHands => technique::parallel_hands(pen, shape),
        IllustrationId::Rolling => technique::rolling(pen, shape),
        IllustrationId::Back => person::back(pen),
        IllustrationId::NippleTouch => technique::nipple_touch(pen, shape),
        IllustrationId::ReversePressure => technique::reverse_pressure(pen, shape),
        IllustrationId::NoSliding => avoid::sliding(pen, shape),
        IllustrationId::NoPinching => avoid::pinching(pen, shape),
        IllustrationId::NoDeepMassage => avoid::deep(pen),
        IllustrationId::NoMassageInflamed => avoid::inflamed(pen, shape),
        IllustrationId::WashHands => ready::wash_hands(pen),
        IllustrationId::Comfort => person::comfort(pen, shape),
        IllustrationId::Drops => ready::drops(pen, shape),
        IllustrationId::Around => ready::around(pen, shape),
        IllustrationId::Giving => person::giving(pen),
        IllustrationId::ArmpitStrokes => technique::armpit_strokes(pen, shape),
    }
}

impl Illustration {
    /// Draws the picture in the tones, body shape and theme that a reader chose: one `<svg>` element, which stands alone as a file and
    /// as well inside a page. It has no script, no font, no raster and no `id`, so several may stand on one page.
    ///
    /// It has a `viewBox` and no size, so it takes the width that it is given; [`Illustration::size`] says how high it is then. Its
    /// `<title>` is the caption and its `<desc>` the text for readers who do not see it.
    ///
    /// ```
    /// use hand_expression::{IllustrationId, Style, Theme, guide};
    ///
    /// let guide = guide("ar");
    /// let picture = guide.get(IllustrationId::FormC).unwrap();
    /// assert!(picture.draw(&Style::default().theme(Theme::Print)).starts_with("<svg "));
    /// ```
    pub fn draw(&self, style: &Style) -> String {
        let pen = Pen::new(style);
        let (scene, Placed { top, strip, height, drawn }) = self.placed(&pen, style);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" xml:lang=\"{lang}\">\
             <title>{title}</title><desc>{alt}</desc>",
            lang = self.lang,
            title = escaped(&self.title),
            alt = escaped(&self.alt),
        );
        let mut body = format!(
            "<g fill=\"none\" stroke-width=\"{LINE}\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        );
        body += &format!("<path d=\"M0 0H{WIDTH}V{height}H0Z\"{}/>", pen.paint(Some(Paint::Paper), None));
        let windows = [(top, scene.height, &scene.shapes)];
        for (top, height, shapes) in
            windows.into_iter().chain(scene.strip.iter().map(|(tall, shapes)| (strip, *tall, shapes)))
        {
            let (y, height) = (number(top), number(height));
            // An inner `svg` clips what reaches out of the window, and needs no id for it.
            body += &format!(
                "<svg data-part=\"window\" y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\">{shapes}</svg>\
                 <path d=\"M0 {y}h{WIDTH}v{height}H0Z\"{}/>",
                pen.paint(None, Some((Paint::Frame, LINE)))
            );
        }
        body += &drawn;
        let sheet = pen.sheet() + &step::movements(self.id, &pen, style);
        if !sheet.is_empty() {
            svg += &format!("<style>{sheet}</style>");
        }
        svg + &body + "</g></svg>"
    }

    /// The width and height of its `viewBox`. The height is that of its labels too, so it is the language's; the style changes neither.
    ///
    /// ```
    /// let guide = hand_expression::guide("en");
    /// let (width, height) = guide.illustrations().next().unwrap().size();
    /// assert!(width == 320 && height > 150);
    /// ```
    pub fn size(&self) -> (u16, u16) {
        let style = Style::default();
        let (_, Placed { height, .. }) = self.placed(&Pen::new(&style), &style);
        // As WIDTH is.
        (320, height)
    }

    fn placed(&self, pen: &Pen, style: &Style) -> (Scene, Placed) {
        let mut scene = scene(self.id, pen, style);
        if scene.reads && self.direction == Direction::Rtl {
            scene = scene.mirrored();
        }
        let placed = label::place(&scene, self, pen, self.direction);
        (scene, placed)
    }
}

/// Text inside an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
