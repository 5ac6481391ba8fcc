//! The way in: whoever reads, and however that is said, gets the guide that is meant.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

mod common;

use hand_expression::*;
use unic_langid::langid;

#[test]
fn a_guide_always_comes_and_says_which_it_is() {
    for tag in ["en", "en-GB", "xx", "und", "zh-Hant-TW", "tlh"] {
        let guide = guide(tag);
        assert_eq!((guide.lang.to_string(), guide.direction), ("en".into(), Direction::Ltr), "{tag}");
        assert_eq!((guide.status, guide.phase, guide.wording), (Status::Draft, None, Wording::Default));
    }
}

#[cfg(feature = "all-languages")]
#[test]
fn however_the_reader_is_named_it_is_the_same_guide() {
    let (one, list) = (langid!("es-MX"), [langid!("xx"), langid!("es-MX"), langid!("fr")]);
    let (owned, vec) = (String::from("es"), list.to_vec());
    let spanish = guide("es");
    assert_eq!(spanish.lang, langid!("es"));
    let reader = Reader::new("es");
    for same in [
        guide("es"),
        guide("xx, es-MX;q=0.8, fr;q=0.5"),
        guide(owned.clone()),
        guide(&owned),
        guide(one.clone()),
        guide(&one),
        guide(&list),
        guide(&list[..]),
        guide(vec.clone()),
        guide(&vec),
        guide(&reader),
        guide(reader),
    ] {
        assert!(std::sync::Arc::ptr_eq(&same, &spanish));
    }
    let mine = || Reader::new("fr").wording(Wording::Chest).phase(Phase::FirstDays);
    let french = guide(mine());
    assert_eq!((french.wording, french.phase), (Wording::Chest, Some(Phase::FirstDays)));
    assert!(std::sync::Arc::ptr_eq(&french, &guide(mine())));
    assert!(!std::sync::Arc::ptr_eq(&french, &guide(mine().phase(Phase::Established))));
    assert!(!std::sync::Arc::ptr_eq(&french, &guide(mine().wording(Wording::Breast))));
}

#[test]
fn a_reader_is_the_same_from_whatever_it_is_made() {
    let (tags, list) = ([langid!("fr-CA"), langid!("es")], Reader::new("fr-CA, es"));
    for same in [
        Reader::from("fr-CA, es"),
        Reader::from(String::from("fr-CA, es")),
        Reader::from(&String::from("fr-CA, es")),
        Reader::from(&tags),
        Reader::from(&tags[..]),
        Reader::from(tags.to_vec()),
        Reader::from(&tags.to_vec()),
        Reader::from(&list),
        Reader::from("es;q=0.5, fr-CA, es;q=0.1"),
        Reader::from(&[tags[0].clone(), tags[1].clone(), tags[0].clone()]),
    ] {
        assert_eq!(same, list);
    }
    for same in [Reader::from(&tags[0]), Reader::from(tags[0].clone())] {
        assert_eq!(same, Reader::new("fr-CA"));
    }
    assert_eq!(Reader::default(), Reader::new(""));
    assert_ne!(list, Reader::new("es, fr-CA"));
    assert_ne!(list.clone().phase(Phase::FirstDays), list);
    assert_eq!(Reader::from(&list.clone().phase(Phase::FirstDays)), list.phase(Phase::FirstDays));
}

#[cfg(feature = "all-languages")]
#[test]
fn posix_locales_are_read_and_junk_is_skipped() {
    let rows = [
        ("fr_CA.UTF-8", "fr"),
        ("es_ES@euro", "es-ES"),
        ("pt_BR", "pt-BR"),
        ("pt_AO.UTF-8", "pt-PT"),
        ("zh_TW.UTF-8", "en"),
        ("zh_CN.GB18030", "zh-Hans"),
        // The variable LANGUAGE.
        ("de:fr:es", "fr"),
        ("fr_CA:es_MX", "fr"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("", "en"),
        (":::", "en"),
        ("*", "en"),
        ("Spanish", "en"),
        ("es-419-u-nu-latn, fr", "es"),
        ("\u{0}, é, 12, -, x-es, ur", "ur"),
        // Six languages are in the reader itself, and more are not.
        ("xa, xb, xc, xd, xe, fr", "fr"),
        ("xa, xb, xc, xd, xe, xf, fr", "fr"),
        ("fr;q=0.1, xb, xc, xd, xe, xf, es", "es"),
        ("xa, xb, xc, xd, xe, xf, xg, xh, fr, es", "fr"),
        ("es;q=0.1, fr;q=0.2, xa, xb, xc, xd, xe, xf, xg, sw;q=0.3", "sw"),
    ];
    for (languages, expected) in rows {
        assert_eq!(guide(languages).lang.to_string(), expected, "{languages:?}");
    }
    let none: String = ('a'..='z').flat_map(|a| ('c'..='e').map(move |b| format!("x{a}{b}, "))).collect();
    let of_list: Vec<_> = accept_language(&none).into_iter().chain([langid!("fr")]).collect();
    assert_eq!(guide(format!("{none}fr")).lang, langid!("en"), "64 languages are the most that a header has");
    assert_eq!(guide(of_list).lang, langid!("fr"));
}

/// One negotiation may be wrong unnoticed, two of different kinds hardly.
#[cfg(feature = "all-languages")]
#[test]
fn any_code_in_any_region_and_script_is_given_what_plain_rules_give() {
    let mut wrong = Vec::new();
    for (a, b) in ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| (a, b))) {
        for rest in ["", "-ES", "-TW", "-BR", "-AO", "-US", "-Latn", "-Hant", "-Arab-PK"] {
            let tag: LanguageIdentifier = format!("{a}{b}{rest}").parse().unwrap();
            let (given, expected) =
                (guide(&tag).lang.to_string(), common::negotiation::naive(std::slice::from_ref(&tag)));
            if given != expected {
                wrong.push(format!("{tag} is given {given}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[cfg(feature = "all-languages")]
#[test]
fn a_wording_that_a_language_lacks_is_said_in_the_guide() {
    for language in languages() {
        for &asked in Wording::ALL {
            let guide = guide(Reader::from(language.tag()).wording(asked));
            let given = if language.wordings().contains(&asked) { asked } else { Wording::Default };
            assert_eq!((&guide.lang, guide.wording), (language.tag(), given), "asked for {asked}");
        }
    }
    assert_eq!(guide(Reader::new("es").wording(Wording::Chest)).wording, Wording::Default);
    assert_eq!(guide(Reader::new("fr").wording(Wording::Chest)).wording, Wording::Chest);
}

#[cfg(feature = "overlay")]
#[test]
fn a_library_is_the_same_door_and_makes_a_guide_once() {
    let library = Library::builder().build().unwrap();
    let reader = Reader::new("en-GB").wording(Wording::Chest).phase(Phase::BeforeBirth);
    assert_eq!(library.guide(&reader), guide(&reader));
    let guides: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| library.guide(&reader))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(guides.iter().all(|guide| std::sync::Arc::ptr_eq(guide, &guides[0])));
}

#[test]
fn an_accept_language_header_is_read_as_a_reader_means_it() {
    let read =
        |header: &str| accept_language(header).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let rows = [
        ("", ""),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es-MX es en"),
        ("en;q=0.1, fr;q=0.9, ar", "ar fr en"),
        ("ar ; Q = 0.5 , ur", "ur ar"),
        ("fr;q=0, en", "en"),
        ("*, de", "de"),
        ("de-DE-u-co-phonebk, en-x-pirate", "de-DE en"),
        ("zh_Hant_TW", "zh-Hant-TW"),
        ("x-klingon, 12, !!, a-b-c, en", "en"),
        ("en;q=banana, fr;q=0.5", "en fr"),
        ("en;level=1;q=0.3, fr;q=0.5", "fr en"),
        ("en, en;q=0.1, fr;q=0.5", "en fr"),
        ("en;q=NaN, fr;q=inf, ar;q=-1", "en fr ar"),
        (",,;;,;q=1,en", "en"),
    ];
    for (header, expected) in rows {
        assert_eq!(read(header), expected, "{header:?}");
    }
    assert_eq!(accept_language(&"xx,".repeat(1_000_000)).len(), 1);
    let many: String = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b},"))).collect();
    assert_eq!(accept_language(&many).len(), 64);
    assert!(accept_language(&"x".repeat(10_000_000)).is_empty());
}

#[test]
fn a_tag_of_a_header_is_read_up_to_64_bytes_and_not_beyond() {
    let tag = |length: usize| {
        let mut tag = "en".to_owned();
        let mut letter = b'a'..=b'z';
        while tag.len() < length {
            let room = (length - tag.len() - 1).min(8);
            // No rest too short to be a variant.
            let room = if (1..=5).contains(&(length - tag.len() - 1 - room)) { 5 } else { room };
            tag.push('-');
            tag.extend(std::iter::repeat_n(char::from(letter.next().unwrap()), room));
        }
        tag
    };
    let (longest, too_long) = (tag(64), tag(65));
    assert_eq!((longest.len(), too_long.len()), (64, 65));
    assert!(too_long.parse::<LanguageIdentifier>().is_ok(), "{too_long}");
    assert_eq!(accept_language(&longest).len(), 1, "{longest}");
    assert!(accept_language(&too_long).is_empty());
    // Of a tag with extensions, all counts that would have to be read.
    assert!(accept_language(&format!("es-u-{}", "a".repeat(70))).is_empty());
}

/// A tag and the way in which it is read, whether it is a language of an application or a reader's.
#[cfg(feature = "all-languages")]
#[test]
fn a_direction_is_that_of_the_language_that_is_meant() {
    let rows = [
        ("iw", Direction::Rtl),
        ("he", Direction::Rtl),
        ("heb", Direction::Rtl),
        ("ji", Direction::Rtl),
        ("arz", Direction::Rtl),
        ("ara", Direction::Rtl),
        ("ar-Latn", Direction::Ltr),
        ("prs", Direction::Rtl),
        ("fa-AF", Direction::Rtl),
        ("ur-Aran-PK", Direction::Rtl),
        ("kk-CN", Direction::Rtl),
        ("kk", Direction::Ltr),
        ("pa-PK", Direction::Rtl),
        ("pa", Direction::Ltr),
        ("uz-AF", Direction::Rtl),
        ("az-IR", Direction::Rtl),
        ("ckb", Direction::Rtl),
        ("ug", Direction::Rtl),
        ("yi", Direction::Rtl),
        ("dv", Direction::Rtl),
        ("sd-IN", Direction::Ltr),
        ("in", Direction::Ltr),
        ("zh-Hant-TW", Direction::Ltr),
    ];
    for (tag, direction) in rows {
        let tag: LanguageIdentifier = tag.parse().unwrap();
        assert_eq!(Direction::of(&tag), direction, "{tag}");
        // What negotiation takes for the same language is read in the same direction.
        let reader = guide(&tag);
        if reader.lang != langid!("en") {
            assert_eq!(reader.direction, direction, "{tag}");
        }
    }
}

#[cfg(feature = "all-languages")]
#[test]
fn what_a_header_cannot_mean_takes_no_neighbour_with_it() {
    let rows = [
        ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "en"),
        ("zh-HK,zh;q=0.9,en;q=0.8", "en"),
        ("zh_TW:zh", "en"),
        ("zh-TW,zh;q=0.9,fr;q=0.8", "fr"),
        ("es-ES_tradnl, chrome://global/locale/intl.properties, q=0.5, Croatianq, q=0.01", "es-ES"),
        ("Spanish, fr;q=0.2", "fr"),
        ("*, \u{FFFD}\u{FFFD}, fr;q=0.9", "fr"),
        // A header in several lines is one list.
        ("xx\r\nfr;q=0.8, es", "es"),
        ("xx\nfr", "fr"),
        ("xx,\r\n fr", "fr"),
    ];
    for (header, lang) in rows {
        assert_eq!(guide(header).lang.to_string(), lang, "{header:?}");
    }
}
