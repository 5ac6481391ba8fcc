//! The colours of a picture: what each is for, and what it is in a theme.

use super::style::{Color, Style};
use crate::content::look::Theme;

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// Behind everything, and around arrows, so that they stand out from what they cross.
    Paper,
    /// Behind the body.
    Air,
    /// Labels, and lines of things.
    Ink,
    /// The reader's own skin: body, arms and hands are one.
    Skin,
    /// Skin in shade: the upper border of the breast, and a dent.
    Shade,
    /// The hand of a helper: never the reader's tone.
    Helper,
    /// The sleeve of a helper, who has one wherever a hand is not the reader's own.
    Sleeve,
    /// Lines on skin, and its outline.
    SkinLine,
    Areola,
    /// The nipple stands out of the areola.
    Nipple,
    /// Lines on both.
    AreolaLine,
    /// Arrows, measures and the lines of labels.
    Accent,
    /// Things: a cup, a balloon.
    Thing,
    Milk,
    Hair,
    /// Around the window on paper, where skin and air are both white.
    Frame,
}

impl Paint {
    pub const ALL: [Self; 16] = [
        Self::Paper,
        Self::Air,
        Self::Ink,
        Self::Skin,
        Self::Shade,
        Self::Helper,
        Self::Sleeve,
        Self::SkinLine,
        Self::Areola,
        Self::Nipple,
        Self::AreolaLine,
        Self::Accent,
        Self::Thing,
        Self::Milk,
        Self::Hair,
        Self::Frame,
    ];

    /// Names its class: the letter fills, the letter and a hyphen draws lines.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Paper => "p",
            Self::Air => "b",
            Self::Ink => "i",
            Self::Skin => "s",
            Self::Shade => "d",
            Self::Helper => "g",
            Self::Sleeve => "v",
            Self::SkinLine => "l",
            Self::Areola => "a",
            Self::Nipple => "o",
            Self::AreolaLine => "n",
            Self::Accent => "x",
            Self::Thing => "t",
            Self::Milk => "m",
            Self::Hair => "h",
            Self::Frame => "f",
        }
    }
}

/// The colours of a style in one theme.
pub(super) struct Palette {
    style: Style,
    theme: Theme,
}

const BLACK: Color = Color::hex(0);
const WHITE: Color = Color::hex(0xff_ff_ff);
const DARK_LINE: Color = Color::hex(0x26_18_14);
const LIGHT_LINE: Color = Color::hex(0xff_f6_ee);

impl Palette {
    pub fn new(style: &Style, theme: Theme) -> Self {
        Self { style: *style, theme }
    }

    /// A tone of the same kind, away from its lines, so that they stand out from it even more.
    fn away(tone: Color, share: f32) -> Color {
        tone.mixed(if tone.line(DARK_LINE, LIGHT_LINE) == DARK_LINE { WHITE } else { BLACK }, share)
    }

    pub fn color(&self, paint: Paint) -> Color {
        let pick = |light, dark, print| match self.theme {
            Theme::Dark => Color::hex(dark),
            Theme::Print => Color::hex(print),
            Theme::Light | Theme::Auto => Color::hex(light),
        };
        let on_paper = self.theme == Theme::Print;
        match paint {
            Paint::Paper => pick(0xff_ff_ff, 0x16_1b_20, 0xff_ff_ff),
            Paint::Frame => pick(0xff_ff_ff, 0x16_1b_20, 0x77_77_77),
            Paint::Air => pick(0xe8_f1_f4, 0x24_2e_36, 0xff_ff_ff),
            Paint::Ink => pick(0x1f_2a_33, 0xf2_f4_f5, 0),
            Paint::Accent => pick(0x0f_55_82, 0x8f_d0_f7, 0),
            Paint::Thing => pick(0xf6_c9_c0, 0x7d_3f_38, 0xff_ff_ff),
            Paint::Milk => pick(0xff_fd_f4, 0xff_fd_f4, 0xff_ff_ff),
            Paint::Hair => pick(0x3b_30_2c, 0x0c_0f_12, 0xd6_d6_d6),
            // A shade that a printer turns into few dots.
            Paint::Skin if on_paper => Color::hex(0xee_ee_ee),
            Paint::Shade if on_paper => Color::hex(0xa8_a8_a8),
            Paint::Helper | Paint::Nipple if on_paper => WHITE,
            Paint::SkinLine | Paint::AreolaLine if on_paper => BLACK,
            Paint::Areola if on_paper => Color::hex(0xd6_d6_d6),
            Paint::Skin => self.style.skin,
            Paint::Shade => self.style.skin.mixed(self.color(Paint::SkinLine), 0.3),
            Paint::Helper => Self::away(self.style.skin, 0.55),
            Paint::Sleeve => pick(0x9f_c5_b8, 0x2f_5d_50, 0xc4_c4_c4),
            Paint::Areola => self.style.areola,
            Paint::Nipple => Self::away(self.style.areola, 0.34),
            Paint::SkinLine => self.style.skin.line(DARK_LINE, LIGHT_LINE),
            Paint::AreolaLine => self.style.areola.line(DARK_LINE, LIGHT_LINE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::look::{AreolaTone, SkinTone};

    /// WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for the lines that a picture is understood by.
    const TEXT: f64 = 4.5;
    const GRAPHICS: f64 = 3.0;

    /// Every line of the pictures with what it lies on.
    const LINES: [(Paint, Paint, f64); 12] = [
        (Paint::Ink, Paint::Paper, TEXT),
        (Paint::Accent, Paint::Paper, TEXT),
        (Paint::SkinLine, Paint::Skin, GRAPHICS),
        (Paint::SkinLine, Paint::Helper, GRAPHICS),
        (Paint::AreolaLine, Paint::Areola, GRAPHICS),
        (Paint::AreolaLine, Paint::Nipple, GRAPHICS),
        (Paint::Ink, Paint::Sleeve, GRAPHICS),
        (Paint::Ink, Paint::Air, GRAPHICS),
        (Paint::Ink, Paint::Thing, GRAPHICS),
        (Paint::Accent, Paint::Air, GRAPHICS),
        (Paint::Paper, Paint::Accent, GRAPHICS),
        (Paint::Paper, Paint::Ink, GRAPHICS),
    ];

    fn assert_lines(style: &Style) {
        for &theme in Theme::ALL {
            let palette = Palette::new(style, theme);
            for (line, under, least) in LINES {
                let contrast = palette.color(line).contrast(palette.color(under));
                assert!(contrast >= least, "{line:?} on {under:?} is {contrast:.2} in {theme}: {style:?}");
            }
            // The edge of a body is seen where its line differs from what is around it, or the skin does.
            let edge = [Paint::SkinLine, Paint::Skin]
                .map(|paint| palette.color(paint).contrast(palette.color(Paint::Air)));
            assert!(edge.iter().any(|&contrast| contrast >= GRAPHICS), "{edge:?} in {theme}: {style:?}");
        }
    }

    #[test]
    fn every_line_and_label_stands_out_in_every_tone_and_theme() {
        for &skin in SkinTone::ALL {
            for &areola in AreolaTone::ALL {
                let style = Style { skin: skin.into(), areola: areola.into(), ..Style::default() };
                assert_lines(&style);
                // Areola and nipple are two things, as a helper's skin and the reader's are.
                for &theme in Theme::ALL {
                    let [areola, nipple, skin, helper] =
                        [Paint::Areola, Paint::Nipple, Paint::Skin, Paint::Helper]
                            .map(|paint| Palette::new(&style, theme).color(paint));
                    for (one, other) in [(areola, nipple), (skin, helper)] {
                        assert!(one.contrast(other) > 1.1, "{one} {other} in {theme}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_line_stands_out_from_any_colour_that_an_app_may_choose() {
        let mut random = fastrand::Rng::with_seed(9);
        for _ in 0..20_000 {
            let mut color = || Color::hex(random.u32(..=0xff_ff_ff));
            assert_lines(&Style { skin: color(), areola: color(), ..Style::default() });
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        // As other calculators have it.
        for (a, b, ratio) in
            [(0x77_77_77, 0xff_ff_ff, 4.48), (0x00_00_ff, 0xff_ff_ff, 8.59), (0x12_34_56, 0x12_34_56, 1.0)]
        {
            let contrast = Color::hex(a).contrast(Color::hex(b));
            assert!((contrast - ratio).abs() < 0.01, "{contrast}");
        }
    }

    #[test]
    fn every_paint_has_a_letter_of_its_own() {
        let letters: std::collections::BTreeSet<_> = Paint::ALL.iter().map(|paint| paint.letter()).collect();
        assert_eq!(letters.len(), Paint::ALL.len());
    }
}
