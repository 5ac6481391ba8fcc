//! Times in the digits that the guide itself writes.

use hand_expression::Guide;

/// The zeros of the digits that languages of the guide may have; the nine others follow each.
const ZEROS: [char; 6] = ['0', '٠', '۰', '০', '०', '၀'];

/// What a digit of any of them stands for.
pub fn value(character: char) -> Option<usize> {
    ZEROS.iter().find_map(|zero| {
        let past = (character as usize).checked_sub(*zero as usize)?;
        (past < 10).then_some(past)
    })
}

/// The zero of the digits in the words of the guide. Its plans have numbers.
pub fn zero(guide: &Guide) -> char {
    let mut written =
        guide.sessions.iter().filter_map(|session| session.summary.as_ref()).flat_map(|text| text.chars());
    let zero_of = |digit: char| {
        let past = value(digit)?;
        char::from_u32(digit as u32 - u32::try_from(past).ok()?)
    };
    written.find_map(zero_of).unwrap_or('0')
}

/// A text with its Latin digits in those of `zero`.
pub fn in_digits(text: &str, zero: char) -> String {
    let digit = |digit: char| match digit.to_digit(10) {
        Some(past) => char::from_u32(zero as u32 + past).unwrap_or(digit),
        None => digit,
    };
    text.chars().map(digit).collect()
}

/// Minutes and seconds, as on any clock.
pub fn clock(milliseconds: u64, zero: char) -> String {
    let seconds = milliseconds / 1000;
    in_digits(&format!("{}:{:02}", seconds / 60, seconds % 60), zero)
}

/// Time left: a second that has begun is still there, so that "0:00" means the end.
pub fn clock_left(milliseconds: u64, zero: char) -> String {
    clock(milliseconds.saturating_add(999), zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_the_digits_of_the_guide() {
        let of = |tag: &str| clock(150_000, zero(&hand_expression::guide(tag)));
        assert_eq!(of("en"), "2:30");
        assert_eq!(of("ar"), "٢:٣٠");
        assert_eq!(of("bn"), "২:৩০");
        assert_eq!(of("zh-Hans"), "2:30");
    }

    #[test]
    fn a_time_left_is_nothing_only_at_the_end() {
        assert_eq!(clock_left(1, '0'), "0:01");
        assert_eq!(clock_left(0, '0'), "0:00");
        assert_eq!(clock_left(u64::MAX, '0'), clock(u64::MAX, '0'));
    }
}
