//! What is rendered says everything that the guide says, in its order, and words stay words.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]
#![cfg(feature = "render")]

use std::collections::BTreeSet;

use hand_expression::render::{Html, Links, Pictures, STYLE};
use hand_expression::*;
use roxmltree::{Document, Node};

/// Every guide that there is.
fn guides() -> impl Iterator<Item = std::sync::Arc<Guide>> {
    let phases = || std::iter::once(None).chain(Phase::ALL.iter().copied().map(Some));
    languages().iter().flat_map(move |language| {
        phases().flat_map(move |phase| {
            language.wordings().iter().map(move |&wording| {
                let reader = Reader::from(language.tag()).wording(wording);
                guide(phase.map_or(reader.clone(), |phase| reader.phase(phase)))
            })
        })
    })
}

/// What is said of each item, in the order in which it is read: a note whole once, and its title after that.
fn said(guide: &Guide) -> Vec<String> {
    let mut reading = guide.reading();
    let mut said = Vec::new();
    for item in guide.items() {
        if !matches!(item, ItemRef::Note(_)) {
            said.push(item.title().to_string());
            said.extend(item.summary().map(ToString::to_string));
            said.extend(item.paragraphs().iter().map(|paragraph| paragraph.text.to_string()));
        }
        for shown in reading.item(item) {
            match shown {
                Shown::Rule(note) | Shown::Sign(note) => {
                    said.push(note.title.to_string());
                    said.extend(note.text.lines().map(str::to_owned));
                }
                Shown::RuleAgain(note) | Shown::SignAgain(note) => said.push(note.title.to_string()),
                Shown::Action(action) => said.push(action.text.to_string()),
                Shown::Tip(tip) => said.push(tip.text.to_string()),
                Shown::Block(block) => said.push(block.text.to_string()),
            }
        }
        said.extend(item.why().map(ToString::to_string));
        said.extend(item.contested().map(|contested| contested.text.to_string()));
    }
    said
}

fn in_order(page: &str, texts: &[String], what: &str) {
    let mut rest = page;
    for text in texts {
        let at = rest.find(text.as_str());
        rest = &rest
            [at.unwrap_or_else(|| panic!("{what}: not there, or not in its place: {text}")) + text.len()..];
    }
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).map(|node| node.text().unwrap()).collect()
}

#[test]
fn every_rendering_says_the_whole_in_its_order() {
    let squeezed = |text: &str| {
        text.replace(char::is_whitespace, "").replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
    };
    for guide in guides() {
        let what = format!("{} {} {:?}", guide.lang, guide.wording, guide.phase);
        let said = said(&guide);
        assert!(said.len() > 300, "{what}");
        let page = guide.html(&Html::new());
        in_order(&words(Document::parse(&page).unwrap().root()), &said, &what);
        let said: Vec<_> = said.iter().map(|text| squeezed(text)).collect();
        // A line that a text is broken into begins with room, a mark or a number, which the text itself never does.
        in_order(&squeezed(&guide.text(70)), &said, &what);
        let page = guide.markdown();
        let plain: String = page.lines().map(|line| line.trim_start_matches(['>', ' ', '-'])).collect();
        in_order(&squeezed(&plain.replace(['\\', '*'], "")), &said, &what);
    }
}

#[test]
fn html_is_a_fragment_that_needs_nothing_else() {
    let key = |key: &str| format!("/{key}?a&b\"");
    for options in [
        Html::new(),
        Html::new().links(Links::Here).heading(2),
        Html::new().links(Links::To(&key)).heading(9),
    ] {
        for guide in guides() {
            let page = guide.html(&options);
            let document = Document::parse(&page).unwrap();
            let elements: Vec<_> = document.descendants().filter(Node::is_element).collect();
            let names: BTreeSet<_> = elements.iter().map(|node| node.tag_name().name()).collect();
            for name in names {
                let known = "a article bdi div h1 h2 h3 h4 h5 h6 li ol p span ul";
                assert!(known.split(' ').any(|other| other == name), "{name}");
            }
            assert!(elements.iter().all(|node| node.attribute("style").is_none()));
            // No level is left out on the way down.
            let mut last = 0;
            for node in &elements {
                if let Some(level) =
                    node.tag_name().name().strip_prefix('h').and_then(|level| level.parse::<u8>().ok())
                {
                    assert!(last == 0 || level <= last + 1, "h{level} after h{last}: {}", words(*node));
                    last = level;
                }
            }
            // Every link to the page leads somewhere, and no place has two names.
            let ids: Vec<_> = elements.iter().filter_map(|node| node.attribute("id")).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
            for href in elements.iter().filter_map(|node| node.attribute("href")) {
                assert!(href.strip_prefix('#').is_none_or(|id| ids.contains(&id)), "{href}");
            }
        }
    }
}

#[test]
fn a_note_is_whole_once_and_says_how_soon_in_words() {
    let guide = guide(Reader::new("en").phase(Phase::FirstDays));
    let page = guide.html(&Html::new().links(Links::Here));
    let document = Document::parse(&page).unwrap();
    let notes = || {
        let class = |node: &Node<'_, '_>| {
            node.attribute("class").is_some_and(|class| class.split(' ').any(|one| one == "he-note"))
        };
        document.descendants().filter(class)
    };
    let mut whole = BTreeSet::new();
    for note in notes() {
        let class = note.attribute("class").unwrap();
        let words = words(note);
        let urgency = Urgency::ALL.iter().find(|urgency| {
            class.contains(&format!("he-{urgency} ")) || class.ends_with(&format!("he-{urgency}"))
        });
        assert!(words.trim_start().starts_with(guide.labels.urgency[*urgency.unwrap()].as_str()), "{words}");
        if !class.contains("he-again") {
            // The safety section has all of them whole, wherever they stood before.
            whole.insert(words);
        }
    }
    assert_eq!(whole.len(), guide.safety.len());
    assert!(notes().count() > 2 * guide.safety.len());
}

#[test]
fn one_item_and_one_section_stand_alone() {
    let guide = guide("es");
    let step = guide.get(StepId::Express).unwrap();
    let page = guide.only(step).html(&Html::new().heading(3));
    assert!(
        page.contains("<h3>4. Presiona, junta, suelta</h3>") && page.contains("<h4><span class=\"he-when\">"),
        "{page}"
    );
    let notes = step.parts.iter().filter_map(Part::note).count();
    assert!(notes > 2 && page.matches("he-note").count() == notes && !page.contains("he-again"));
    assert!(page.contains("<h3>") && !page.contains("<h2>"));
    // Its numbers lead to its sources, and to no others.
    let sources = page.matches("<li>").count();
    assert!(sources < 150 && page.contains("he-sources"));
    let safety = guide.only_section(Section::Safety);
    let page = safety.markdown();
    for note in &guide.safety {
        assert_eq!(page.matches(&format!("— {}**", note.title)).count(), 1, "{}", note.title);
    }
    assert!(page.contains(guide.notice.as_str()) && safety.html(&Html::new()).contains("he-notice"));
    let note = guide.only(guide.note(SafetyNoteId::Fever)).text(72);
    assert!(note.trim_start().starts_with("+ ") && note.contains("    • "), "{note}");
}

#[test]
fn numbers_are_in_the_digits_of_the_language() {
    let arabic = guide("ar");
    assert!(arabic.html(&Html::new()).contains("<h3>٤. "));
    assert!(arabic.text(80).contains("\n٤. ") && arabic.text(80).contains("  ١. "));
    assert!(guide("bn").text(80).contains("\n৪. ") && guide("hi").text(80).contains("\n4. "));
    // Lists of a page are the browser's: the style sheet has their digits.
    for language in languages() {
        let tag = language.tag().language.as_str();
        let digits = guide(language.tag()).digits(1);
        assert_eq!(digits != "1", STYLE.contains(&format!(":lang({tag})")), "{tag}");
    }
}

#[test]
fn lines_are_no_longer_than_they_may_be() {
    for language in languages() {
        let guide = guide(language.tag());
        let page = guide.text(40);
        let wide = |c: char| matches!(c, '\u{2E80}'..='\u{A4CF}' | '\u{FF00}'..='\u{FF60}');
        for line in page.lines().filter(|line| !line.contains("://") && line.trim_start().contains(' ')) {
            let columns: usize = line.chars().map(|c| if wide(c) { 2 } else { 1 }).sum();
            // Letters of some scripts take another room than one for each character: a terminal's business.
            let marks = ["ar", "bn", "hi", "ur"].contains(&language.tag().language.as_str());
            assert!(columns <= if marks { 60 } else { 40 }, "{}: {line}", language.tag());
        }
        assert!(!page.contains('\u{2068}'), "{}", language.tag());
    }
}

#[cfg(feature = "overlay")]
#[test]
fn an_application_s_words_stay_words_and_a_borrowed_item_says_its_language() {
    let hostile = "step-express =\n    .title = <script>alert(1)</script> & \"x\" 'y'\n    .press = </p><img src=x onerror=y> {\"\\u0026lt;\"}\n\
                   term-nipple =\n    .text = # *not* [a](b) `c` _d_ | e\n";
    let library = Library::builder().overlay("en".parse().unwrap(), hostile).build().unwrap();
    let guide = library.guide("en");
    let page = guide.html(&Html::new());
    let document = Document::parse(&page).unwrap();
    assert!(document.descendants().all(|node| !["script", "img"].contains(&node.tag_name().name())));
    let words = words(document.root());
    assert!(
        words.contains("<script>alert(1)</script> & \"x\" 'y'")
            && words.contains("</p><img src=x onerror=y> &lt;")
    );
    assert!(guide.markdown().contains(r"\# \*not\* \[a\](b) \`c\` \_d\_ \| e"));
    assert!(guide.markdown().contains(r"\<script\>alert(1)\</script\> \& "));

    let own = std::fs::read_to_string("examples/own_language/fil.ftl").unwrap();
    let library = Library::builder().overlay("he".parse().unwrap(), own).build().unwrap();
    let page = library.guide("he").html(&Html::new());
    assert!(page.starts_with("<div class=\"he-guide\" lang=\"he\" dir=\"rtl\">"));
    assert!(page.contains("<article class=\"he-item\" lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn a_picture_has_its_words_with_it() {
    let guide = guide("fr");
    let address = |picture: &Illustration| format!("/p/{}.svg", picture.key);
    let page = guide.html(&Html::new().pictures(Pictures::At(&address)));
    for picture in guide.illustrations() {
        let alt = picture.alt.replace('\'', "&#39;").replace('"', "&quot;");
        assert!(
            page.contains(&format!("<img src=\"/p/{}.svg\" alt=\"{alt}\">", picture.key)),
            "{}",
            picture.key
        );
    }
    #[cfg(feature = "illustrations")]
    {
        let style = Style::default();
        let page = guide.html(&Html::new().pictures(Pictures::Drawn(&style)));
        // A rule has its picture where it is whole: on the way, and among all safety notes.
        assert!(page.matches("<figure").count() >= guide.illustrations().count());
        assert_eq!(page.matches("<svg xmlns").count(), page.matches("<figure").count());
        Document::parse(&page).unwrap();
    }
}
