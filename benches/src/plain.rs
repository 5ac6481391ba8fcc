//! A text without what only this crate does: a language's own digits and signs, and isolates around numbers.
//!
//! The same as `plain` in `.ci/readers/words.mjs`.

const ZEROS: [char; 4] = ['٠', '۰', '०', '০'];

pub fn plain(text: &str) -> String {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{61c}', '\u{200e}', '\u{200f}'];
    let text: Vec<char> = text.chars().filter(|c| !marks.contains(c)).map(latin).collect();
    let digit = |place: usize| text.get(place).is_some_and(char::is_ascii_digit);
    let mut plain = String::new();
    let mut place = 0;
    while let Some(&c) = text.get(place) {
        let between = place > 0 && digit(place - 1) && digit(place + 1);
        let point = if between && [',', '٫'].contains(&c) { '.' } else { c };
        // "38.0" is 38 for who keeps no decimals.
        if between && point == '.' && text[place + 1] == '0' && !digit(place + 2) {
            place += 2;
            continue;
        }
        plain.push(point);
        place += 1;
    }
    plain
}

/// A digit as ASCII has it, and the minus sign as a hyphen.
fn latin(c: char) -> char {
    if c == '\u{2212}' {
        return '-';
    }
    let digit = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
    ZEROS.iter().find_map(digit).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_only_one_side_writes_is_gone() {
        assert_eq!(plain("\u{2068}٣٨٫٠\u{2069} °C, ৩৮.৫, 100,4, \u{2212}18"), "38 °C, 38.5, 100.4, -18");
        assert_eq!(plain("2, 3 or 4. 05.0"), "2, 3 or 4. 05");
    }
}
