//! How wide words are, and where their lines break.

/// Breaks words into lines that are at most `width` wide, in heights of a letter.
pub(super) fn wrapped(words: &str, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(words) {
        let longer = format!("{line}{piece}");
        if !line.is_empty() && measured(longer.trim_end()) > width {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        line += piece;
        // One word alone may be too long: it is broken where it must be.
        while measured(line.trim_end()) > width {
            let mut cut = 0;
            for (index, character) in line.char_indices().skip(1) {
                if measured(line.get(..index).unwrap_or_default()) > width {
                    break;
                }
                if advance(character) > 0.0 {
                    cut = index;
                }
            }
            if cut == 0 {
                break;
            }
            let rest = line.split_off(cut);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    balanced(lines, words, width)
}

/// The same number of lines, but about equally long: the narrowest width that needs no more of them, and breaks no word.
fn balanced(lines: Vec<String>, words: &str, width: f32) -> Vec<String> {
    let narrower = width - 0.5;
    let widest = pieces(words).into_iter().map(|piece| measured(piece.trim_end())).fold(0.0, f32::max);
    if lines.len() < 2 || widest > narrower {
        return lines;
    }
    let tried = wrapped(words, narrower);
    if tried.len() > lines.len() { lines } else { tried }
}

/// Where a line may break: after a space, and around characters of scripts that write without spaces.
fn pieces(words: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (index, character) in words.char_indices() {
        let breaks = match before {
            Some(' ') => character != ' ',
            Some(before) => {
                (ideographic(before) || ideographic(character)) && !clings(character) && !opens(before)
            }
            None => false,
        };
        if breaks {
            pieces.extend(words.get(start..index));
            start = index;
        }
        before = Some(character);
    }
    pieces.extend(words.get(start..));
    pieces
}

fn ideographic(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{3000}'..='\u{303f}')
}

/// What must not begin a line.
fn clings(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '，' | '。'
                | '、'
                | '：'
                | '；'
                | '！'
                | '？'
                | '）'
                | '」'
                | '』'
                | '”'
                | '’'
                | ','
                | '.'
                | ':'
                | ';'
                | ')'
                | '~'
                | '～'
        )
}

/// What must not end one.
fn opens(character: char) -> bool {
    matches!(character, '（' | '「' | '『' | '“' | '‘' | '(')
}

/// About how wide a text is in a sans-serif face, in heights of a letter, and rather too wide than too narrow: nobody knows the font
/// that a reader has.
pub(super) fn measured(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

fn advance(character: char) -> f32 {
    match character {
        // Marks over and under letters, joiners and isolates.
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{900}'..='\u{902}'
        | '\u{93a}'
        | '\u{93c}'
        | '\u{941}'..='\u{948}'
        | '\u{94d}'
        | '\u{981}'
        | '\u{9bc}'
        | '\u{9c1}'..='\u{9c4}'
        | '\u{9cd}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' => 0.0,
        ' ' => 0.3,
        'i' | 'j' | 'l' | 'I' | 'í' | 'ì' | 'î' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '('
        | ')' | '-' | 'f' | 't' | 'r' => 0.4,
        'm' | 'w' | 'M' | 'W' | '—' => 0.95,
        'A'..='Z' | 'À'..='Þ' => 0.72,
        '\u{400}'..='\u{42f}' => 0.76,
        'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'м' | 'ф' => 0.86,
        '\u{430}'..='\u{52f}' => 0.62,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => 0.56,
        '\u{900}'..='\u{9ff}' => 0.66,
        character if ideographic(character) => 1.0,
        character if character.is_ascii() || character < '\u{250}' => 0.6,
        _ => 0.75,
    }
}

#[cfg(test)]
mod tests {
    use super::super::WIDTH;
    use super::super::label::{GAP, SIZE};
    use super::*;

    #[test]
    fn lines_of_every_language_fit_their_column_and_lose_nothing() {
        for language in crate::languages() {
            for picture in crate::guide(language.tag()).illustrations() {
                for label in &picture.labels {
                    for columns in [1.0, 2.0] {
                        let width = (WIDTH / columns - 2.0 * GAP) / SIZE;
                        let lines = wrapped(&label.text, width);
                        let letters = |text: &str| text.split_whitespace().collect::<String>();
                        assert_eq!(letters(&lines.concat()), letters(&label.text));
                        for line in &lines {
                            assert!(
                                !line.is_empty() && measured(line) <= width,
                                "{} {line:?}",
                                language.tag()
                            );
                        }
                        // No shipped word is so long that it has to be broken.
                        let spaced = language.tag().language != "zh";
                        assert!(!spaced || lines.join(" ") == *label.text, "{} {lines:?}", language.tag());
                        // More would be a paragraph, and no label.
                        assert!(lines.len() <= 4, "{} {}: {lines:?}", picture.id, language.tag());
                    }
                }
            }
        }
    }

    #[test]
    fn lines_break_where_readers_expect_it_and_are_about_equally_long() {
        assert_eq!(wrapped("Press back, towards your ribs", 10.0), ["Press back,", "towards your ribs"]);
        assert_eq!(wrapped("Let go", 9.0), ["Let go"]);
        assert!(wrapped("", 9.0).is_empty());
        // What has no place to break is broken where it must be.
        assert_eq!(wrapped("mmmmmm", 2.0), ["mm", "mm", "mm"]);
        assert_eq!(wrapped("拇指和手指，轻轻合拢", 6.0), ["拇指和手指，", "轻轻合拢"]);
        // To make lines equal is no reason to break a word.
        assert_eq!(wrapped("Железы: массируйте здесь", 8.3), ["Железы:", "массируйте", "здесь"]);
        let [first, second] = &wrapped("Lift, then a little farther in", 11.0)[..] else { panic!() };
        assert!(measured(first) - measured(second) < 3.0, "{first:?} {second:?}");
    }
}
