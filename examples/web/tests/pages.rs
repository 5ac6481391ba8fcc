//! The site, asked without a network.
// A test may fail loudly, and read like a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::pedantic)]

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use hand_expression::*;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

async fn ask(app: &Router, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(body.to_vec()).unwrap() }
}

/// The words of a page as a reader gets them.
fn words(html: &str) -> String {
    let text =
        html.replace("&quot;", "\"").replace("&#x27;", "'").replace("&#x2f;", "/").replace("&lt;", "<");
    text.replace("&gt;", ">").replace("&amp;", "&")
}

#[track_caller]
fn in_order<'t>(page: &str, texts: impl IntoIterator<Item = &'t str>) {
    let mut rest = page;
    // Each line of a sign stands in a list, by itself.
    for text in texts.into_iter().flat_map(str::lines) {
        let at = rest.find(text).unwrap_or_else(|| panic!("{text:?} is not there, or not in its place"));
        rest = &rest[at + text.len()..];
    }
}

/// What a page says of what a reading shows, in order. Signs that are equally urgent stand under one heading.
fn said<'g>(guide: &'g Guide, all: &[Shown<'g>]) -> Vec<&'g str> {
    let when = |note: &SafetyNote| guide.labels.urgency[note.urgency].as_str();
    let mut said = Vec::new();
    let mut under = None;
    for &shown in all {
        match shown {
            Shown::Sign(note) | Shown::SignAgain(note) if under != Some(note.urgency) => {
                said.push(when(note));
                under = Some(note.urgency);
            }
            Shown::Sign(_) | Shown::SignAgain(_) => {}
            _ => under = None,
        }
        match shown {
            Shown::Rule(note) => said.extend([when(note), &note.title, &note.text]),
            Shown::RuleAgain(note) => said.extend([when(note), note.title.as_str()]),
            Shown::Sign(note) => said.extend([note.title.as_str(), &note.text]),
            Shown::SignAgain(note) => said.push(&note.title),
            Shown::Action(action) => said.push(&action.text),
            Shown::Tip(tip) => said.push(&tip.text),
            Shown::Block(block) => said.push(&block.text),
        }
    }
    said
}

fn reader(tag: &LanguageIdentifier, phase: Option<Phase>) -> Reader {
    phase.map_or_else(|| Reader::from(tag), |phase| Reader::from(tag).phase(phase))
}

#[tokio::test]
async fn every_page_of_every_language_has_its_words_in_their_order() {
    let app = hand_expression_web::app().unwrap();
    for language in languages() {
        let tag = language.tag();
        for phase in [None, Some(Phase::BeforeBirth), Some(Phase::Established)] {
            let query = phase.map(|phase| format!("?phase={phase}")).unwrap_or_default();
            let guide = guide(reader(tag, phase));
            let page = ask(&app, &format!("/{tag}/steps{query}"), &[]).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains(&format!("<html lang=\"{tag}\" dir=\"{}\">", language.direction())));
            let page = words(&page.body);
            let mut reading = guide.reading();
            let shown: Vec<_> = guide.steps.iter().flat_map(|step| reading.item(step)).collect();
            in_order(&page, said(&guide, &shown));
            for shown in shown {
                if let Shown::RuleAgain(note) = shown {
                    assert_eq!(page.matches(note.text.as_str()).count(), 1, "{tag} {}", note.key);
                    let link = format!("<a href=\"/{tag}/safety{query}#{}\">{}</a>", note.key, note.title);
                    assert!(page.contains(&link), "{link}");
                }
            }
            assert!(page.contains(guide.notice.as_str()));
            // Most urgent first, each note under how soon, and all of them in full.
            let page = words(&ask(&app, &format!("/{tag}/safety{query}"), &[]).await.body);
            in_order(&page, guide.safety.iter().flat_map(|note| [note.title.as_str(), &note.text]));
            let meanings = Urgency::ALL.iter().map(|&urgency| guide.labels.urgency_meaning[urgency].as_str());
            in_order(&page, meanings);
            for session in &guide.sessions {
                let page = ask(&app, &format!("/{tag}/{}{query}", session.id), &[]).await;
                assert_eq!(page.status, StatusCode::OK, "{tag} {}", session.id);
                in_order(&words(&page.body), said(&guide, &guide.reading().item(session)));
            }
        }
        let guide = guide(tag);
        let whole = words(&ask(&app, &format!("/{tag}/all"), &[]).await.body);
        let mut rest = whole.split_once("<main").unwrap().1;
        let mut reading = guide.reading();
        for item in guide.items() {
            let name = format!("id=\"{}\" lang=\"{}\" dir=\"{}\"", item.key(), item.lang(), item.direction());
            rest = rest.split_once(&name).unwrap_or_else(|| panic!("{tag}: {name} is not in its place")).1;
            let own = rest.split_once(" id=\"").map_or(rest, |(own, _)| own);
            in_order(own, std::iter::once(item.title()).chain(item.summary()).map(Text::as_str));
            in_order(own, said(&guide, &reading.item(item)));
            in_order(own, item.paragraphs().iter().map(|paragraph| paragraph.text.as_str()));
            in_order(
                own,
                item.why().into_iter().chain(item.contested().map(|it| &it.text)).map(Text::as_str),
            );
        }
    }
}

#[tokio::test]
async fn the_way_to_the_help_is_on_every_page() {
    let app = hand_expression_web::app().unwrap();
    let pages = ["", "all", "steps", "safety", "massage", "terms", "session-before-birth", "nope"];
    for tag in ["en", "ar"] {
        for phase in [None, Some(Phase::BeforeBirth)] {
            let guide = guide(reader(&tag.parse().unwrap(), phase));
            let query = phase.map(|phase| format!("?phase={phase}")).unwrap_or_default();
            for name in pages {
                let page = ask(&app, &format!("/{tag}/{name}{query}"), &[("accept-language", tag)]).await;
                let safety = match name {
                    "all" => String::new(),
                    // What is nowhere has no phase.
                    "nope" => format!("/{tag}/safety"),
                    _ => format!("/{tag}/safety{query}"),
                };
                for sign in guide.help() {
                    let urgency = sign.urgency;
                    let link = format!("<a href=\"{safety}#{urgency}\">");
                    in_order(&words(&page.body), [&*link, &guide.labels.urgency[urgency], "<main"]);
                }
            }
            let page = words(&ask(&app, &format!("/{tag}/safety{query}"), &[]).await.body);
            let sheet = words(&ask(&app, &format!("/{tag}/steps{query}"), &[]).await.body);
            let back = sheet.split_once("<div class=\"back\">").unwrap().1;
            for sign in guide.help() {
                in_order(back, [&*guide.labels.urgency[sign.urgency], &sign.title]);
                in_order(&page, [&*format!("id=\"{}\"", sign.urgency), &sign.title, &sign.text]);
            }
        }
    }
}

#[tokio::test]
async fn every_picture_stands_after_the_rules_of_its_item_and_is_there_in_every_theme() {
    let app = hand_expression_web::app().unwrap();
    for (address, tag, wording) in [
        ("/es/all", "es", Wording::Default),
        ("/en/chest/all", "en", Wording::Chest),
        ("/ur/all", "ur", Wording::Default),
    ] {
        let page = words(&ask(&app, address, &[]).await.body);
        let guide = guide(Reader::new(tag).wording(wording));
        for step in &guide.steps {
            let picture = step.illustration.as_ref().unwrap();
            let source = format!("/pictures/{tag}/{wording}/{}.svg?theme=", picture.id);
            let article = page.split_once(&format!("id=\"{}\"", step.key)).unwrap().1;
            let article = article.split_once("</article>").unwrap().0;
            let last = step.parts.last().unwrap().text().as_str();
            let (width, height) = picture.size();
            let room = format!("width=\"{width}\" height=\"{height}\"");
            in_order(article, [last, &*source, &*picture.alt, &*room, &*picture.title]);
        }
        for picture in guide.illustrations() {
            for theme in [Theme::Light, Theme::Dark, Theme::Print] {
                let source = format!("/pictures/{tag}/{wording}/{}.svg?theme={theme}", picture.id);
                assert!(page.contains(&source), "{source}");
                let answer = ask(&app, &source, &[]).await;
                assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "image/svg+xml"));
                assert_eq!(answer.body, picture.draw(&Style::of(guide.wording).theme(theme)));
            }
        }
    }
    for address in [
        "/pictures/es/chest/illustration-express.svg",
        "/pictures/xx/default/illustration-express.svg",
        "/pictures/es/default/illustration-expres.svg",
        "/pictures/es/default/illustration-express",
        "/pictures/es/default/illustration-express.svg?theme=neon",
        "/pictures/es/steps/illustration-express.svg",
    ] {
        assert_eq!(ask(&app, address, &[]).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn the_front_door_asks_for_the_language_and_addresses_keep_it() {
    let app = hand_expression_web::app().unwrap();
    for (header, to) in [
        ("ar-EG, es;q=0.5", "/ar/"),
        ("zh-TW", "/en/"),
        ("xx, pt-AO", "/pt-PT/"),
        ("", "/en/"),
        ("!!;;q", "/en/"),
    ] {
        let answer = ask(&app, "/", &[("accept-language", header)]).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::FOUND, to), "{header:?}");
        assert_eq!(answer.header("vary"), "accept-language");
    }
    let page = ask(&app, "/es/steps", &[("accept-language", "ru")]).await;
    assert!(page.body.contains("<html lang=\"es\"") && page.header("vary").is_empty());
    // The phase and the wording go along.
    let page = ask(&app, "/en/chest/steps?phase=first-days", &[]).await;
    assert!(page.body.contains("href=\"/en/chest/safety?phase=first-days\""));
    assert!(page.body.contains("href=\"/fr/chest/steps?phase=first-days\""), "{}", page.body);
    assert!(page.body.contains("href=\"/es/steps?phase=first-days\""));
}

#[tokio::test]
async fn what_is_not_there_is_404_in_the_readers_language() {
    let app = hand_expression_web::app().unwrap();
    for address in [
        "/xx/",
        "/es-MX/steps",
        "/es/chest/steps",
        "/es/nope",
        "/es/steps/more",
        "/es/sources",
        "/%00",
        "/api/xx.json",
        "/api/es",
        "/api/a/b",
        "/../etc/passwd",
        "/en/session-before-birth?phase=established",
    ] {
        let answer = ask(&app, address, &[("accept-language", "sw")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.body.contains("<html lang=\"sw\""), "{address}");
    }
    for (address, to) in [
        ("/es", "/es/"),
        ("/en/default/steps", "/en/steps"),
        ("/ES/steps", "/es/steps"),
        ("/en/chest", "/en/chest/"),
        ("/en/steps/", "/en/steps"),
    ] {
        let answer = ask(&app, address, &[]).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::FOUND, to), "{address}");
    }
    // A phase that is none is no phase.
    assert_eq!(ask(&app, "/es/steps?phase=labour", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_answer_has_its_headers_and_is_not_sent_twice() {
    let app = hand_expression_web::app().unwrap();
    for address in ["/en/", "/en/all", "/api/en.json", "/api/languages.json", "/style.css"] {
        let first = ask(&app, address, &[]).await;
        assert_eq!(first.status, StatusCode::OK);
        let policy = first.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(first.header("x-content-type-options"), "nosniff");
        assert!(first.header("cache-control").contains("max-age=") && first.header("set-cookie").is_empty());
        let marks = [" style=", "<style", "onclick", "dir=\"auto\""];
        assert!(!marks.iter().any(|mark| first.body.contains(mark)), "{address}");
        let again = ask(&app, address, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
        assert_eq!(ask(&app, address, &[("if-none-match", "\"other\"")]).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_data_is_the_guide_and_json_ld_stands_in_the_whole_page() {
    let app = hand_expression_web::app().unwrap();
    let fr = guide(Reader::new("fr").wording(Wording::Chest).phase(Phase::Established));
    assert_eq!((fr.wording, fr.phase), (Wording::Chest, Some(Phase::Established)));
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    // Asked again, it is what was kept.
    for _ in 0..2 {
        let data = ask(&app, "/api/fr.json?wording=chest&phase=established", &[]).await;
        assert_eq!(json(&data.body), serde_json::to_value(&*fr).unwrap());
    }
    let data = ask(&app, "/api/guide.json", &[("accept-language", "hi")]).await;
    assert_eq!(json(&data.body), serde_json::to_value(&*guide("hi")).unwrap());
    let list = json(&ask(&app, "/api/languages.json", &[]).await.body);
    assert_eq!(list["languages"], serde_json::to_value(languages()).unwrap());
    assert_eq!(list["content_version"], fr.content_version);
    assert_eq!(data.header("vary"), "accept-language");
    assert_eq!(ask(&app, "/api/es.json?wording=chest", &[]).await.status, StatusCode::NOT_FOUND);
    let page = ask(&app, "/ur/all", &[]).await.body;
    let data = page
        .split("<script type=\"application/ld+json\">")
        .nth(1)
        .unwrap()
        .split("</script>")
        .next()
        .unwrap();
    assert_eq!(json(data)["@context"], "https://schema.org");
}
