//! What the page asks, asked without a browser.

use std::slice;

use hand_expression::{Phase, Reader, Style, Wording, guide, languages};
use serde_json::Value;

/// Asks as the page does: a character at a time, and the answer from memory.
fn ask(request: &str) -> Value {
    for character in request.chars() {
        super::guide_ask(character.into());
    }
    let start = super::guide_answer();
    // SAFETY: the answer has that many bytes, and stays until this thread, which has its own, asks again.
    #[allow(unsafe_code)]
    let bytes = unsafe { slice::from_raw_parts(start, super::guide_answer_length()) };
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn the_guide_is_that_of_the_crate_in_every_language_wording_and_phase() {
    for language in languages() {
        for &wording in Wording::ALL {
            let reader = Reader::from(language.tag()).wording(wording);
            let given = ask(&format!("{wording}\n\n{}", language.tag()));
            assert_eq!(given["guide"], serde_json::to_value(&*guide(&reader)).unwrap());
            for &phase in Phase::ALL {
                let given = ask(&format!("{wording}\n{phase}\n{}", language.tag()));
                let guide = guide(reader.clone().phase(phase));
                assert_eq!(given["guide"], serde_json::to_value(&*guide).unwrap());
            }
        }
    }
}

#[test]
fn every_picture_comes_drawn_for_the_wording() {
    for wording in [Wording::Default, Wording::Chest] {
        let guide = guide(Reader::new("en").wording(wording));
        let given = ask(&format!("{wording}\n\nen"));
        let pictures = given["pictures"].as_object().unwrap();
        assert_eq!(pictures.len(), guide.illustrations().count());
        for picture in guide.illustrations() {
            let given = &pictures[picture.id.as_str()];
            assert_eq!(given["svg"], picture.draw(&Style::of(wording)));
            let (width, height) = picture.size();
            assert_eq!((&given["width"], &given["height"]), (&width.into(), &height.into()));
        }
    }
}

#[test]
fn the_first_language_that_there_is_comes() {
    assert_eq!(ask("\n\ntlh,en-AU,xx")["guide"]["lang"], "en");
    #[cfg(feature = "es")]
    assert_eq!(ask("\n\ntlh,es-MX,en")["guide"]["lang"], "es");
    #[cfg(feature = "es")]
    assert_eq!(ask("\n\nen,es")["guide"]["lang"], "en");
}

#[test]
fn the_choices_are_those_that_the_build_and_the_language_have() {
    let given = ask("chest\n\nen");
    assert_eq!(given["languages"], serde_json::to_value(languages()).unwrap());
    assert_eq!(given["languages"][0]["endonym"], "English");

    for (pair, &wording) in given["wordings"].as_array().unwrap().iter().zip(Wording::ALL) {
        assert_eq!(pair[0], wording.as_str());
        assert_eq!(pair[1], guide(Reader::new("en").wording(wording)).summary.as_str());
    }
    assert_eq!(given["wordings"].as_array().unwrap().len(), Wording::ALL.len());
    #[cfg(feature = "es")]
    assert_eq!(ask("chest\n\nes")["wordings"].as_array().unwrap().len(), 1);
}

#[test]
fn what_makes_no_sense_gives_the_whole_guide_in_english_and_says_so() {
    let whole = serde_json::to_value(&*guide("")).unwrap();
    assert_eq!(
        (&whole["lang"], &whole["wording"], &whole["phase"]),
        (&"en".into(), &"default".into(), &Value::Null)
    );
    let long = "x".repeat(100_000);
    for request in [
        "",
        "\n",
        "\n\n",
        "\n\n\n\n",
        "\n\nxx",
        "belly\nlater\nklingon",
        "\0\u{1f37c}\u{202e}\n\u{ffff}\n,,;q=,*",
        &long,
    ] {
        assert_eq!(ask(request)["guide"], whole, "{request:.40?}");
    }
    // No character at all: a half of a pair, and more than Unicode has.
    for code in [0xd800, 0x0011_0000, u32::MAX] {
        super::guide_ask(code);
    }
    assert_eq!(ask("")["guide"], whole);
}

#[test]
fn a_request_is_gone_once_it_is_answered_and_a_long_one_is_cut() {
    assert_eq!(ask("chest\nfirst-days\nen")["guide"]["wording"], "chest");
    assert_eq!(ask("")["guide"]["wording"], "default");
    assert_eq!(ask("")["guide"]["phase"], Value::Null);
    let given = ask(&format!("chest\nfirst-days\nen,{}", "x".repeat(100_000)));
    assert_eq!(
        (&given["guide"]["wording"], &given["guide"]["phase"]),
        (&"chest".into(), &"first-days".into())
    );
}
