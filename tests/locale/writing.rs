//! How each language is written, and the check that it is.

use unicode_script::{Script, UnicodeScript};

use super::checks::{at, english_left, is_label, message};
use super::{Locale, words};

/// How a language is written: its script, what ends its sentences, and signs of other languages with what to write instead.
struct Writing {
    language: &'static str,
    script: Script,
    ends: &'static [char],
    instead: &'static [(char, &'static str)],
}

const WRITING: &[Writing] = &[
    Writing {
        language: "en",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "no quotes"), ('“', "no quotes")],
    },
    Writing {
        language: "ar",
        script: Script::Arabic,
        ends: &['.', '؟', '!'],
        instead: &[(',', "،"), (';', "؛"), ('?', "؟"), ('"', "« »"), ('“', "« »"), ('ی', "ي"), ('ک', "ك")],
    },
    Writing { language: "es", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "« »")] },
    Writing {
        language: "fr",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "« »"), ('“', "« »")],
    },
    Writing {
        language: "bn",
        script: Script::Bengali,
        ends: &['।', '?', '!'],
        instead: &[('"', "‘ ’"), ('.', "।")],
    },
    Writing {
        language: "hi",
        script: Script::Devanagari,
        ends: &['।', '?', '!'],
        instead: &[('"', "‘ ’"), ('.', "।")],
    },
    Writing { language: "id", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "“ ”")] },
    Writing {
        language: "pt",
        script: Script::Latin,
        ends: &['.', '?', '!'],
        instead: &[('"', "“ ” or « »")],
    },
    Writing {
        language: "ru",
        script: Script::Cyrillic,
        ends: &['.', '?', '!'],
        instead: &[('"', "« »"), ('“', "« »")],
    },
    Writing { language: "sw", script: Script::Latin, ends: &['.', '?', '!'], instead: &[('"', "“ ”")] },
    Writing {
        language: "ur",
        script: Script::Arabic,
        ends: &['۔', '؟', '!'],
        instead: &[
            (',', "،"),
            (';', "؛"),
            ('?', "؟"),
            ('.', "۔"),
            ('"', "’ ‘"),
            ('ي', "ی"),
            ('ك', "ک"),
            ('ه', "ہ or ھ"),
        ],
    },
    Writing {
        language: "zh",
        script: Script::Han,
        ends: &['。', '？', '！'],
        instead: &[
            (',', "，"),
            (';', "；"),
            (':', "："),
            ('?', "？"),
            ('!', "！"),
            ('.', "。"),
            ('"', "“ ”"),
            ('(', "（"),
            (')', "）"),
        ],
    },
];

pub fn script(locale: &Locale, english: &Locale) -> Vec<String> {
    let language = locale.tag.split('-').next().unwrap();
    let Some(writing) = WRITING.iter().find(|writing| writing.language == language) else {
        return vec![format!(
            "{}: say in tests/locale/writing.rs how it is written: a row in WRITING",
            locale.tag
        )];
    };
    let mut problems = Vec::new();
    for (name, field) in locale.texts_and_terms() {
        let text = words(&field.pattern);
        let letters: Vec<_> = text.chars().filter(|c| c.is_alphabetic()).collect();
        let owed = locale.pending.contains_key(message(name)) && english_left(english, name, field);
        if letters.is_empty() || owed {
            // That it says nothing is told already, and what is owed may be English.
            continue;
        }
        let foreign =
            letters.iter().filter(|c| c.script() != writing.script && c.script() != Script::Common).count();
        if letters.len() >= 30 && foreign * 4 > letters.len() {
            problems.push(at(
                field,
                name,
                &format!("it is not in the script {}; write it in that", writing.script.full_name()),
            ));
        }
        for (sign, own) in writing.instead {
            if text.contains(*sign) {
                problems.push(at(field, name, &format!("write {own} rather than {sign}")));
            }
        }
        // A no-break space keeps French signs on the line of their word.
        if language == "fr" {
            let signs = text.char_indices().filter(|(_, c)| matches!(c, ':' | ';' | '?' | '!' | '»'));
            for (place, sign) in signs {
                if !text[..place].ends_with(['\u{A0}', '\u{202F}']) {
                    problems.push(at(field, name, &format!("put a no-break space before {sign}")));
                }
            }
        }
        if language == "es" && text.matches('?').count() != text.matches('¿').count() {
            problems.push(at(field, name, "a question begins with ¿ and ends with ?"));
        }
        // "°" goes with what stands after it, so "38 °C (100 °F)" comes apart where text runs from the right.
        if writing.script == Script::Arabic && text.contains('°') {
            problems.push(at(
                field,
                name,
                "write the unit of a temperature in words; °C is torn apart in this script",
            ));
        }
        // Labels of a picture are as short as titles.
        let picture = name.starts_with("illustration-") && !name.ends_with(".alt");
        let titled = name.ends_with(".title") || picture;
        let title = titled || name.starts_with('-') || is_label(message(name));
        let told = |c| writing.instead.iter().any(|(sign, _)| *sign == c);
        if !title && !text.ends_with(writing.ends) && !text.ends_with(told) {
            let ends: Vec<_> = writing.ends.iter().map(char::to_string).collect();
            problems.push(at(
                field,
                name,
                &format!("it does not end as a sentence; end it with one of {}", ends.join(" ")),
            ));
        }
        if titled && text.ends_with(writing.ends) && !text.ends_with(['?', '؟', '？', '!', '！']) {
            problems.push(at(
                field,
                name,
                if picture {
                    "a label has no full stop; take it away"
                } else {
                    "a title has no full stop; take it away"
                },
            ));
        }
    }
    problems
}
