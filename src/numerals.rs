//! How a language writes a number: digits and decimal sign, as CLDR has them.

#[cfg(feature = "overlay")]
use fluent::types::FluentValue;
use unic_langid::LanguageIdentifier;

/// A way to write numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numerals {
    LatinPoint,
    LatinComma,
    Arabic,
    Persian,
    Bengali,
    Devanagari,
    Myanmar,
    ArabicPoint,
}

/// Languages that write other than 38.0; a region where it differs from its language. Checked against ICU4X.
const LANGUAGES: &[(Numerals, &[&str])] = &[
    (
        Numerals::LatinComma,
        &[
            "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl",
            "hr", "ht", "hu", "hy", "id", "is", "it", "jv", "ka", "kk", "ku", "ky", "lo", "lt", "lv", "mk",
            "nb", "nl", "pl", "pt", "ro", "ru", "rw", "sk", "sl", "sq", "sr", "su", "sv", "tg", "tk", "tr",
            "tt", "uk", "uz", "vi", "wo",
        ],
    ),
    (Numerals::Arabic, &["ar"]),
    (Numerals::Persian, &["fa", "ps"]),
    (Numerals::Bengali, &["as", "bn"]),
    (Numerals::Devanagari, &["mr", "ne"]),
    (Numerals::Myanmar, &["my"]),
    (Numerals::ArabicPoint, &["sd"]),
];

/// The digit for zero and the decimal sign of each, in their order.
const SIGNS: [(char, char); 8] =
    [('0', '.'), ('0', ','), ('٠', '٫'), ('۰', '٫'), ('০', '.'), ('०', '.'), ('၀', '.'), ('٠', '.')];

/// A whole number in the digits of a language.
pub(crate) fn digits(language: &LanguageIdentifier, number: usize) -> String {
    let (zero, _) = SIGNS.get(of(language) as usize).copied().unwrap_or(('0', '.'));
    let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit));
    number.to_string().chars().filter_map(digit).collect()
}

/// Formats numbers for Fluent, which calls it without saying for which language: hence one function a way to write.
#[cfg(feature = "overlay")]
pub(crate) fn formatter<M>(language: &LanguageIdentifier) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match of(language) {
        Numerals::LatinPoint => number::<M, { Numerals::LatinPoint as usize }>,
        Numerals::LatinComma => number::<M, { Numerals::LatinComma as usize }>,
        Numerals::Arabic => number::<M, { Numerals::Arabic as usize }>,
        Numerals::Persian => number::<M, { Numerals::Persian as usize }>,
        Numerals::Bengali => number::<M, { Numerals::Bengali as usize }>,
        Numerals::Devanagari => number::<M, { Numerals::Devanagari as usize }>,
        Numerals::Myanmar => number::<M, { Numerals::Myanmar as usize }>,
        Numerals::ArabicPoint => number::<M, { Numerals::ArabicPoint as usize }>,
    }
}

fn of(language: &LanguageIdentifier) -> Numerals {
    let code = language.language.as_str();
    let region = language.region.as_ref().map_or("", |region| region.as_str());
    match (code, region) {
        // The Spanish of Latin America, which most readers of `es` read, writes 38.0; Spain and the far south, 38,0.
        // The Emirates write Latin digits.
        (
            "es",
            "" | "419" | "BR" | "BZ" | "CU" | "DO" | "GT" | "HN" | "MX" | "NI" | "PA" | "PE" | "PR" | "SV"
            | "US",
        )
        | ("ar", "AE") => Numerals::LatinPoint,
        // And so does the Maghreb, with a comma.
        ("ar", "DZ" | "EH" | "LY" | "MA" | "TN") => Numerals::LatinComma,
        _ => {
            let row = LANGUAGES.iter().find(|(_, languages)| languages.contains(&code));
            row.map_or(Numerals::LatinPoint, |(numerals, _)| *numerals)
        }
    }
}

/// A number with its decimals, in the signs of a way to write, with a real minus sign.
#[cfg(feature = "overlay")]
fn number<M, const WAY: usize>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let (zero, point) = SIGNS.get(WAY).copied().unwrap_or(('0', '.'));
    let FluentValue::Number(number) = value else { return None };
    let digit = |digit: u32| char::from_u32(u32::from(zero) + digit);
    // Nearly all are whole, and a whole number is written in a tenth of the time.
    #[allow(clippy::cast_possible_truncation)]
    let whole = number.value as i32;
    let plain = number.options.minimum_fraction_digits.is_none()
        && f64::from(whole).to_bits() == number.value.to_bits();
    let number = if plain { whole.to_string().into() } else { number.as_string() };
    // As CLDR has it, the sign of a number in Arabic digits stands on its right, where a reader from the right meets it
    // first: a letter mark before it makes it so.
    let mark = number.starts_with('-') && zero == '٠';
    let written = number.chars().filter_map(|c| match c {
        '.' => Some(point),
        '-' => Some('\u{2212}'),
        c => c.to_digit(10).and_then(digit),
    });
    Some(mark.then_some('\u{061C}').into_iter().chain(written).collect())
}

#[cfg(test)]
#[cfg(feature = "overlay")]
mod tests {
    use fluent::types::{FluentNumber, FluentNumberOptions};
    use icu_decimal::DecimalFormatter;
    use icu_decimal::input::Decimal;
    use icu_decimal::options::DecimalFormatterOptions;

    use super::*;

    /// The language as ICU4X is asked for it: `ar` here is written for the Nile and the east, `es` for Latin America.
    fn locale(tag: &str) -> icu_locale_core::Locale {
        match tag {
            "ar" => "ar-EG",
            "es" => "es-419",
            tag => tag,
        }
        .parse()
        .unwrap()
    }

    #[test]
    fn numbers_are_written_as_cldr_has_them() {
        let tags = LANGUAGES.iter().flat_map(|(_, tags)| *tags).copied();
        let others = [
            "am", "en", "es-ES", "es-MX", "es-AR", "es-US", "fil", "gu", "ha", "he", "hi", "ig", "ja", "kn",
            "ko", "mg", "ml", "om", "or", "pa", "pt-BR", "pt-PT", "si", "so", "sw", "ta", "te", "th", "ti",
            "ur", "yo", "zh-Hans", "zh-Hant", "zu", "ar-EG", "ar-SD", "ar-IQ", "ar-MA", "ar-AE", "ar-DZ",
        ];
        let mut wrong = Vec::new();
        for tag in tags.chain(others) {
            let theirs =
                DecimalFormatter::try_new(locale(tag).into(), DecimalFormatterOptions::default()).unwrap();
            let mut number = Decimal::from(1000);
            number.multiply_pow10(-1);
            // 100.0 has a zero, a one, and the decimal sign, and no grouping.
            let theirs = theirs.format(&number).to_string();
            let value = FluentValue::Number(FluentNumber::new(
                100.0,
                FluentNumberOptions { minimum_fraction_digits: Some(1), ..Default::default() },
            ));
            let ours = formatter::<()>(&tag.parse().unwrap())(&value, &()).unwrap();
            if ours != theirs {
                wrong.push(format!("{tag}: {ours}, but CLDR has {theirs}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_digit_is_there() {
        let ours = formatter::<()>(&"bn".parse().unwrap());
        let value = FluentValue::Number(FluentNumber::new(-123_456_789.0, FluentNumberOptions::default()));
        assert_eq!(ours(&value, &()).unwrap(), "\u{2212}১২৩৪৫৬৭৮৯");
        let arabic = formatter::<()>(&"ar".parse().unwrap());
        assert_eq!(arabic(&value, &()).unwrap(), "\u{061C}\u{2212}١٢٣٤٥٦٧٨٩");
    }

    /// The short way is for whole numbers that an `i32` holds, and nothing may lose a digit on it.
    #[test]
    fn whole_or_not_a_number_is_written_whole() {
        let english = formatter::<()>(&"en".parse().unwrap());
        let written = |value: f64| {
            english(&FluentValue::Number(FluentNumber::new(value, FluentNumberOptions::default())), &())
                .unwrap()
        };
        assert_eq!([2.0, 2.5, 4e9].map(written), ["2", "2.5", "4000000000"]);
    }
}
