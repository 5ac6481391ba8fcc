//! Tones, shape and theme: what a reader's app chooses, and the colours that follow from it.

use std::fmt;
use std::str::FromStr;

use crate::content::look::{AreolaTone, BodyShape, SkinTone, Theme};
use crate::language::Wording;

/// An sRGB colour.
///
/// ```
/// use hand_expression::Color;
///
/// let color: Color = "#8A5A44".parse()?;
/// assert_eq!((color.to_string(), color), ("#8a5a44".to_owned(), Color::new(0x8a, 0x5a, 0x44)));
/// # Ok::<(), hand_expression::InvalidColor>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

/// What is not a colour of the form `#rrggbb`.
///
/// ```
/// let error = "red".parse::<hand_expression::Color>().unwrap_err();
/// assert_eq!(error.to_string(), r##""red" is no colour; write it as "#a06040""##);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no colour; write it as \"#a06040\"")]
pub struct InvalidColor {
    given: String,
}

impl Color {
    /// From its parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    pub(super) const fn hex(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self { red, green, blue }
    }

    /// As CSS writes it shortest: "#fff".
    pub(super) fn css(self) -> String {
        let parts = [self.red, self.green, self.blue];
        if parts.iter().all(|part| part >> 4 == part & 0xf) {
            return parts.iter().fold("#".to_owned(), |text, part| text + &format!("{:x}", part & 0xf));
        }
        self.to_string()
    }

    /// Relative luminance, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio of WCAG 2.2 between two colours, from 1 to 21.
    ///
    /// ```
    /// use hand_expression::Color;
    ///
    /// let (black, white) = (Color::new(0, 0, 0), Color::new(255, 255, 255));
    /// assert_eq!(black.contrast(white), 21.0);
    /// ```
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// A share of the way to another colour.
    pub(super) fn mixed(self, other: Self, share: f32) -> Self {
        // Between two bytes there are only bytes.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let part = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
        Self::new(part(self.red, other.red), part(self.green, other.green), part(self.blue, other.blue))
    }

    /// The one of two that stands out more from this.
    pub(super) fn line(self, dark: Self, light: Self) -> Self {
        if self.contrast(dark) >= self.contrast(light) { dark } else { light }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl FromStr for Color {
    type Err = InvalidColor;
    fn from_str(given: &str) -> Result<Self, InvalidColor> {
        let digits = given.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        digits
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .map(Self::hex)
            // As much as shows what it was: it may be anybody's input.
            .ok_or_else(|| InvalidColor { given: given.chars().take(32).collect() })
    }
}

impl SkinTone {
    /// Its colour.
    pub const fn color(self) -> Color {
        Color::hex(match self {
            Self::Pale => 0xf8_df_cd,
            Self::Light => 0xeb_c4_a3,
            Self::Tan => 0xd3_a1_7a,
            Self::Brown => 0xa9_74_4f,
            Self::Dark => 0x7a_4b_31,
            Self::Deep => 0x4a_2c_1f,
        })
    }
}

impl AreolaTone {
    /// Its colour.
    pub const fn color(self) -> Color {
        Color::hex(match self {
            Self::Rose => 0xd9_93_86,
            Self::Tan => 0xb5_79_5e,
            Self::Brown => 0x8c_55_42,
            Self::Dark => 0x3a_20_1a,
        })
    }
}

impl From<SkinTone> for Color {
    fn from(tone: SkinTone) -> Self {
        tone.color()
    }
}

impl From<AreolaTone> for Color {
    fn from(tone: AreolaTone) -> Self {
        tone.color()
    }
}

/// How a picture is to look. Start from the default and change what the reader chose.
///
/// ```
/// use hand_expression::{BodyShape, IllustrationId, SkinTone, Style, Theme, guide};
///
/// let style = Style::default().skin(SkinTone::Deep).shape(BodyShape::Flat).theme(Theme::Dark);
/// let picture = guide("en").get(IllustrationId::FormC).unwrap().draw(&style);
/// assert!(picture.contains(&SkinTone::Deep.color().to_string()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Style {
    /// The skin. Every colour has its lines: they are drawn dark or light, whichever stands out from it.
    pub skin: Color,
    /// Areola and nipple.
    pub areola: Color,
    /// The shape of the body.
    pub shape: BodyShape,
    /// What it is drawn for.
    pub theme: Theme,
    /// Whether a movement may be shown as one. It is off in any case where the reader's system asks for reduced motion, and in print;
    /// the still shows all phases.
    pub motion: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            skin: SkinTone::Tan.color(),
            areola: AreolaTone::Brown.color(),
            shape: BodyShape::Full,
            theme: Theme::Auto,
            motion: true,
        }
    }
}

impl Style {
    /// The default for a wording: a flat chest for a reader who says "chest".
    pub fn of(wording: Wording) -> Self {
        let shape = if wording == Wording::Chest { BodyShape::Flat } else { BodyShape::Full };
        Self { shape, ..Self::default() }
    }

    /// With this tone of skin, or any other colour.
    #[must_use]
    pub fn skin(self, skin: impl Into<Color>) -> Self {
        Self { skin: skin.into(), ..self }
    }

    /// With this tone of areola and nipple, or any other colour.
    #[must_use]
    pub fn areola(self, areola: impl Into<Color>) -> Self {
        Self { areola: areola.into(), ..self }
    }

    /// With this shape of the body.
    #[must_use]
    pub const fn shape(self, shape: BodyShape) -> Self {
        Self { shape, ..self }
    }

    /// Drawn for this.
    #[must_use]
    pub const fn theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// Whether a movement may be shown as one.
    #[must_use]
    pub const fn motion(self, motion: bool) -> Self {
        Self { motion, ..self }
    }
}
