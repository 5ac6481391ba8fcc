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
    for text in texts {
        let at = rest.find(text).unwrap_or_else(|| panic!("{text:?} is not there, or not in its place"));
        rest = &rest[at + text.len()..];
    }
}

fn texts(parts: &[Part]) -> impl Iterator<Item = &str> {
    parts.iter().map(|part| match part {
        Part::Caution(note) => note.text.as_str(),
        Part::Action(action) => action.text.as_str(),
        Part::Tip(tip) => tip.text.as_str(),
    })
}

#[tokio::test]
async fn every_page_of_every_language_has_its_words_in_their_order() {
    let app = hand_expression_web::app().unwrap();
    for language in languages() {
        let tag = language.tag();
        let guide = guide(tag);
        for phase in [None, Some(Phase::BeforeBirth), Some(Phase::Established)] {
            let query = phase.map(|phase| format!("?phase={phase}")).unwrap_or_default();
            let guide = phase.map_or_else(|| guide.clone(), |phase| guide.for_phase(phase));
            let page = ask(&app, &format!("/{tag}/steps{query}"), &[]).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains(&format!("<html lang=\"{tag}\" dir=\"{}\">", language.direction())));
            in_order(&words(&page.body), guide.steps.iter().flat_map(|step| texts(&step.parts)));
            assert!(words(&page.body).contains(guide.notice.as_str()));
            // Most urgent first, each note under how soon.
            let page = ask(&app, &format!("/{tag}/safety{query}"), &[]).await;
            in_order(&words(&page.body), guide.safety.iter().map(|note| note.text.as_str()));
            let meanings = Urgency::ALL.iter().map(|&urgency| guide.labels.urgency_meaning.get(urgency));
            in_order(&words(&page.body), meanings);
            for session in &guide.sessions {
                let page = ask(&app, &format!("/{tag}/{}{query}", session.id), &[]).await;
                assert_eq!(page.status, StatusCode::OK, "{tag} {}", session.id);
                let blocks = session.blocks.iter().map(|block| block.text.as_str());
                in_order(&words(&page.body), texts(&session.parts).chain(blocks));
            }
        }
        let whole = words(&ask(&app, &format!("/{tag}/all"), &[]).await.body);
        for item in
            guide.problems.iter().map(|item| &item.parts).chain(guide.topics.iter().map(|item| &item.parts))
        {
            in_order(&whole, texts(item));
        }
        for term in &guide.terms {
            assert!(whole.contains(term.text.as_str()));
        }
    }
}

#[tokio::test]
async fn every_picture_stands_after_the_cautions_of_its_item_and_is_there_in_every_theme() {
    let app = hand_expression_web::app().unwrap();
    for (address, tag, wording) in
        [("/es/all", "es", "default"), ("/en/chest/all", "en", "chest"), ("/ur/all", "ur", "default")]
    {
        let page = ask(&app, address, &[]).await;
        let library = Library::builder().wording(wording.parse().unwrap()).build().unwrap();
        let guide = library.guide(&[tag.parse().unwrap()]);
        for step in &guide.steps {
            let picture = step.illustration.as_ref().unwrap();
            let source = format!("/pictures/{tag}/{wording}/{}.svg?theme=", picture.id);
            in_order(
                &words(&page.body),
                texts(&step.parts).chain([&*source, &*picture.alt, &*picture.title]),
            );
        }
        for picture in guide.illustrations() {
            for theme in [Theme::Light, Theme::Dark, Theme::Print] {
                let source = format!("/pictures/{tag}/{wording}/{}.svg?theme={theme}", picture.id);
                assert!(words(&page.body).contains(&source), "{source}");
                let answer = ask(&app, &source, &[]).await;
                assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "image/svg+xml"));
                let mut style = Style::of(guide.wording);
                style.theme = theme;
                assert_eq!(answer.body, picture.draw(&style));
            }
        }
    }
    for address in [
        "/pictures/es/chest/illustration-express.svg",
        "/pictures/xx/default/illustration-express.svg",
        "/pictures/es/default/illustration-expres.svg",
        "/pictures/es/default/illustration-express",
        "/pictures/es/default/illustration-express.svg?theme=neon",
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
        // In the data a picture brings its own colours.
        let marks = [" style=", "<style", "onclick"];
        assert!(
            address.starts_with("/api/") || !marks.iter().any(|mark| first.body.contains(mark)),
            "{address}"
        );
        let again = ask(&app, address, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
        assert_eq!(ask(&app, address, &[("if-none-match", "\"other\"")]).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_data_is_the_guide_and_json_ld_stands_in_the_whole_page() {
    let app = hand_expression_web::app().unwrap();
    let data = ask(&app, "/api/fr.json?wording=chest&phase=established", &[]).await;
    let guide: Guide = serde_json::from_str(&data.body).unwrap();
    assert_eq!((guide.wording, guide.phase), (Wording::Chest, Some(Phase::Established)));
    let data = ask(&app, "/api/guide.json", &[("accept-language", "hi")]).await;
    assert_eq!(
        serde_json::from_str::<Guide>(&data.body).unwrap(),
        *hand_expression::guide(&"hi".parse().unwrap())
    );
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
    assert_eq!(serde_json::from_str::<serde_json::Value>(data).unwrap()["@context"], "https://schema.org");
}
