//! The pictures: each where it belongs, whole, small, safe to put into any page, and the same in every language but for its words.
#![cfg(feature = "illustrations")]
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use std::collections::BTreeSet;

use hand_expression::*;
use roxmltree::{Document, Node};

/// Every picture of every language and wording that is built in, and as it is drawn for that.
fn all() -> Vec<(Illustration, String)> {
    let mut all = Vec::new();
    for &wording in Wording::ALL {
        for language in languages() {
            let guide = guide(Reader::from(language.tag()).wording(wording));
            let style = Style::of(guide.wording);
            all.extend(guide.illustrations().map(|picture| (picture.clone(), picture.draw(&style))));
        }
    }
    all
}

fn english(id: IllustrationId) -> Illustration {
    guide("en").get(id).unwrap().clone()
}

/// Every tone, shape and theme.
fn styles() -> Vec<Style> {
    let mut styles = Vec::new();
    for (&skin, &areola) in SkinTone::ALL.iter().zip(AreolaTone::ALL.iter().cycle()) {
        for &shape in BodyShape::ALL {
            for &theme in Theme::ALL {
                styles.push(Style::default().skin(skin).areola(areola).shape(shape).theme(theme));
            }
        }
    }
    styles
}

/// The picture without its labels: the window.
fn window(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let window =
        document.root_element().descendants().find(|node| node.attribute("data-part") == Some("window"));
    let range = window.unwrap().first_child().unwrap().range().start
        ..window.unwrap().last_child().unwrap().range().end;
    svg[range].to_owned()
}

#[test]
fn every_step_and_technique_has_its_picture_and_every_picture_its_place() {
    let guide = guide("en");
    let mut found = BTreeSet::new();
    for item in guide.items() {
        let wanted = match item {
            ItemRef::Step(_) | ItemRef::Technique(_) | ItemRef::Massage(_) => true,
            ItemRef::Topic(topic) => [TopicId::Model, TopicId::Giving].contains(&topic.id),
            ItemRef::Preparation(item) => {
                [PreparationId::WashHands, PreparationId::Comfort].contains(&item.id)
            }
            ItemRef::Problem(item) => [ProblemId::OnlyDrops, ProblemId::FlowStops].contains(&item.id),
            // What not to do has its picture where the rule is.
            ItemRef::Note(note) => [
                SafetyNoteId::NoSliding,
                SafetyNoteId::NoPinching,
                SafetyNoteId::NoDeepMassage,
                SafetyNoteId::NoMassageInflamed,
            ]
            .contains(&note.id),
            _ => false,
        };
        assert_eq!(item.illustration().is_some(), wanted, "{}", item.key());
        let Some(picture) = item.illustration() else { continue };
        assert_eq!(picture.id.facts().subject.key(), item.key());
        let names = picture.labels.iter().map(|label| label.name);
        assert!(names.eq(picture.id.facts().labels.iter().map(|label| label.name)), "{}", picture.id);
        assert!(found.insert(picture.id), "{} hangs twice", picture.id);
    }
    assert!(found.iter().eq(IllustrationId::ALL));
    assert!(guide.illustrations().map(|picture| picture.id).collect::<BTreeSet<_>>() == found);
}

#[test]
fn the_size_is_that_of_what_is_drawn_in_any_style() {
    for (picture, svg) in all() {
        let (width, height) = picture.size();
        assert!(
            svg.contains(&format!(" viewBox=\"0 0 {width} {height}\" ")),
            "{} {}",
            picture.lang,
            picture.id
        );
    }
    let picture = english(IllustrationId::Express);
    let (width, height) = picture.size();
    for style in styles() {
        assert!(picture.draw(&style).contains(&format!(" viewBox=\"0 0 {width} {height}\" ")), "{style:?}");
    }
}

#[test]
fn a_picture_says_its_words_to_readers_who_do_not_see_it_and_to_those_who_do() {
    for (picture, svg) in all() {
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        let child = |name: &str| {
            root.children().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name))).unwrap()
        };
        assert_eq!(child("title").text(), Some(&*picture.title));
        assert_eq!(child("desc").text(), Some(&*picture.alt));
        assert_eq!(
            (root.attribute("role"), root.attribute(("http://www.w3.org/XML/1998/namespace", "lang"))),
            (Some("img"), Some(&*picture.lang.to_string()))
        );
        let shown = |name: &str| -> String {
            let label = root.descendants().find(|node| node.attribute("data-label") == Some(name));
            let label =
                label.unwrap_or_else(|| panic!("{} {} lacks its label {name}", picture.lang, picture.id));
            label.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
        };
        for label in &picture.labels {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&shown(label.name)), letters(&label.text), "{} {}", picture.lang, picture.id);
        }
    }
}

#[test]
fn a_picture_stands_on_any_page() {
    const ELEMENTS: [&str; 9] = ["svg", "title", "desc", "style", "g", "path", "circle", "text", "tspan"];
    let mut pictures: Vec<_> = all().into_iter().map(|(_, svg)| svg).collect();
    pictures.extend(
        styles().iter().flat_map(|style| IllustrationId::ALL.iter().map(|&id| english(id).draw(style))),
    );
    for svg in pictures {
        let document = Document::parse(&svg).unwrap();
        for node in document.descendants().filter(Node::is_element) {
            assert!(ELEMENTS.contains(&node.tag_name().name()), "{}", node.tag_name().name());
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                assert!(
                    !["id", "href", "style", "src"].contains(&name) && !name.starts_with("on"),
                    "{name}=\"{value}\""
                );
                assert!(
                    !value.contains("url(") && !value.contains("NaN") && !value.contains("inf"),
                    "{name}=\"{value}\""
                );
            }
        }
        assert!(!svg.contains("@import") && !svg.contains("@font-face"));
        assert!(svg.len() < 12_000, "{} bytes: {}", svg.len(), &svg[..200]);
    }
}

#[test]
fn colours_are_attributes_for_one_theme_and_classes_of_their_own_for_the_systems() {
    let picture = english(IllustrationId::Places);
    let svg = picture.draw(&Style::default());
    assert!(svg.contains("prefers-color-scheme:dark") && svg.contains("@media print"));
    assert!(!svg.contains(" fill=\"#"));
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        let svg = picture.draw(&Style::default().theme(theme));
        assert!(!svg.contains("<style>"), "a program without CSS would lose what is in it");
    }
    // Two readers' tones on one page: no class of one may be a class of the other.
    let classes = |style: &Style| -> BTreeSet<String> {
        let svg = picture.draw(style);
        let document = Document::parse(&svg).unwrap();
        let classes = document.descendants().filter_map(|node| node.attribute("class"));
        classes.flat_map(str::split_whitespace).map(str::to_owned).collect()
    };
    let (one, other) = (Style::default(), Style::default().skin(SkinTone::Deep));
    assert!(!classes(&one).is_empty() && classes(&one).is_disjoint(&classes(&other)));
}

#[test]
fn the_reader_chooses_tones_and_shape() {
    let picture = english(IllustrationId::FormC);
    let color = |color: &str| color.parse::<Color>().unwrap();
    let style = Style::default().skin(color("#123456")).areola(color("#654321"));
    for &theme in Theme::ALL {
        let svg = picture.draw(&style.theme(theme));
        assert_eq!(svg.contains("#123456") && svg.contains("#654321"), theme != Theme::Print, "{theme}");
    }
    for &id in IllustrationId::ALL {
        let flat = Style::default().shape(BodyShape::Flat);
        let bodiless = [
            IllustrationId::Back,
            IllustrationId::Balloon,
            IllustrationId::WashHands,
            IllustrationId::Giving,
            IllustrationId::NoDeepMassage,
        ]
        .contains(&id);
        assert_eq!(english(id).draw(&flat) == english(id).draw(&Style::default()), bodiless, "{id}");
    }
}

#[test]
fn a_reader_who_says_chest_gets_a_flat_one() {
    for &wording in Wording::ALL {
        let shape = if wording == Wording::Chest { BodyShape::Flat } else { BodyShape::Full };
        assert_eq!(Style::of(wording), Style::default().shape(shape), "{wording}");
    }
}

#[test]
fn movement_is_only_for_those_who_want_it_and_the_still_shows_every_phase() {
    for &id in IllustrationId::ALL {
        let picture = english(id);
        let [moving, still] = [true, false].map(|motion| picture.draw(&Style::default().motion(motion)));
        let moves = moving.contains("animation:");
        assert_eq!(moves, id == IllustrationId::Express, "{id}");
        assert!(!still.contains("animation:") && !still.contains("@keyframes"), "{id}");
        // The rules that move it are all that differs, and they stand in one condition.
        let (before, after) = moving
            .split_once("@media screen and (prefers-reduced-motion:no-preference){")
            .unwrap_or((&moving, ""));
        let after = after.split_once("</style>").map_or("", |(_, after)| after);
        assert!(!before.contains("animation") && !after.contains("animation"), "{id}");
        assert_eq!(window(&moving), window(&still), "{id}");
    }
}

/// Of an element and what is in it.
fn classes<'a>(node: Node<'a, 'a>) -> impl Iterator<Item = &'a str> {
    node.attribute("class").into_iter().flat_map(str::split_whitespace)
}

#[test]
fn at_every_moment_of_the_loop_the_hand_the_skin_and_the_nipple_stand_as_their_labels_say() {
    let svg = english(IllustrationId::Express).draw(&Style::default());
    let (_, rules) = svg.split_once("prefers-reduced-motion:no-preference){").unwrap();
    let rules = rules.split_once("</style>").unwrap().0;
    // What moves is named before the brace, and only whether it is seen changes.
    let moved: BTreeSet<&str> =
        rules.split('{').next().unwrap().split(',').map(|name| name.trim_start_matches('.')).collect();
    assert_eq!(moved.len(), 3);
    for property in rules.split(['{', ';', '}']).filter_map(|rule| rule.split_once(':')) {
        assert!(["animation", "animation-delay", "opacity"].contains(&property.0), "{property:?}");
    }
    let document = Document::parse(&svg).unwrap();
    let lit: Vec<_> =
        document.descendants().filter(|&node| classes(node).any(|class| moved.contains(class))).collect();
    assert_eq!(lit.len(), 3);
    for frame in lit {
        // A border around the frame: nothing of a body is in it, and a still does not show it.
        assert_eq!(frame.attribute("opacity"), Some("0"));
        let shapes: Vec<_> = frame.children().filter(Node::is_element).collect();
        assert_eq!(shapes.len(), 1);
        assert!(shapes[0].attribute("d").unwrap().starts_with("M0 0H"));
    }
}

#[test]
fn a_hand_is_the_readers_own_but_where_a_helper_is_meant() {
    for &skin in SkinTone::ALL {
        // Nothing else in a picture has these tones.
        let style = Style::default().skin(skin).areola(AreolaTone::Brown).theme(Theme::Light);
        let colors = |id: IllustrationId| -> BTreeSet<String> {
            let svg = english(id).draw(&style);
            let document = Document::parse(&svg).unwrap();
            let painted =
                document.descendants().flat_map(|node| ["fill", "stroke"].map(|name| node.attribute(name)));
            painted.flatten().filter(|color| color.starts_with('#')).map(str::to_owned).collect()
        };
        let others: BTreeSet<String> = IllustrationId::ALL
            .iter()
            .filter(|&&id| id != IllustrationId::Back)
            .flat_map(|&id| colors(id))
            .collect();
        let helpers: Vec<String> = colors(IllustrationId::Back).difference(&others).cloned().collect();
        // The helper's hand, and the sleeve.
        assert_eq!(helpers.len(), 2, "{skin}: {helpers:?}");
        let own: Color = skin.into();
        for color in helpers {
            let color: Color = color.parse().unwrap();
            assert!(color != own && color.contrast(own) > 1.15, "{skin}: {color}");
        }
    }
}

#[test]
fn a_language_changes_the_words_of_a_picture_and_mirrors_no_side_of_a_body() {
    let style = Style::default().theme(Theme::Light);
    for language in languages() {
        for picture in guide(language.tag()).illustrations() {
            let (ours, english) = (window(&picture.draw(&style)), window(&english(picture.id).draw(&style)));
            let mirrored =
                language.direction() == Direction::Rtl && picture.id == IllustrationId::SwitchSides;
            assert_eq!(ours != english, mirrored, "{} {}", picture.lang, picture.id);
        }
    }
}

#[cfg(feature = "overlay")]
#[test]
fn words_of_an_application_are_shown_as_words_and_never_as_marks() {
    let words = "illustration-form-c =\n    .title = A & B\n    .alt = Put <b> & \"c\"\n    .thumb = </text><script>x</script>\n";
    let library = Library::builder().overlay("en".parse().unwrap(), words).build().unwrap();
    let guide = library.guide("en");
    let picture = guide.get(IllustrationId::FormC).unwrap();
    assert_eq!(picture.title, "A & B");
    let svg = picture.draw(&Style::default());
    let document = Document::parse(&svg).unwrap();
    assert!(document.descendants().all(|node| node.tag_name().name() != "script"));
    assert!(document.descendants().any(|node| node.text() == Some("Put <b> & \"c\"")));
}

#[test]
fn any_words_make_a_picture() {
    let mut random = fastrand::Rng::with_seed(6);
    let stock = english(IllustrationId::FormC);
    let mut picture = stock.clone();
    for _ in 0..200 {
        let mut labels = stock.labels.to_vec();
        for label in &mut labels {
            let length = random.usize(..60);
            let words = (0..length).map(|_| random.char(..)).filter(|c| !c.is_control()).collect::<String>();
            label.text = words.into();
        }
        if random.bool() {
            labels.pop();
        }
        picture.labels = labels.into();
        let svg = picture.draw(&Style::default());
        assert!(Document::parse(&svg).is_ok(), "{svg}");
    }
    // Narrow is one letter a line, and no endless loop.
    let mut labels = stock.labels.to_vec();
    labels[0].text = "x".repeat(500).into();
    picture.labels = labels.into();
    assert!(picture.draw(&Style::default()).contains("xxx"));
}

#[test]
fn the_readme_shows_a_picture_as_it_is_drawn_today() {
    let drawn = format!("{}\n", english(IllustrationId::FormC).draw(&Style::default()));
    let shown = include_str!("../examples/form-c.svg");
    assert!(
        shown == drawn,
        "run `cargo run --example export --features export,translate -- --format svg --lang en --out target/pictures` and copy en/illustration-form-c.svg to examples/form-c.svg"
    );
}

#[test]
fn a_colour_is_six_digits_and_anything_else_is_named() {
    assert_eq!("#A06040".parse::<Color>().unwrap().to_string(), "#a06040");
    for wrong in ["", "#", "a06040", "#a0604", "#a060400", "#a0604g", "#+06040", "#ａ06040", "red"] {
        let error = wrong.parse::<Color>().unwrap_err().to_string();
        assert_eq!(error, format!("{wrong:?} is no colour; write it as \"#a06040\""));
    }
}
