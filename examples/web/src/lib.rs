//! The routes of the site, apart from the program that serves them, so that tests can ask without a network.

mod answer;
mod article;
mod place;
mod site;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use hand_expression::{Phase, Theme, Wording};
use serde::Deserialize;

use answer::{json, page, picture, redirect, sheet};
use place::Place;
pub use site::Error;
use site::Site;

/// The site, with every language that the crate was built with.
pub fn app() -> Result<Router, Error> {
    let site = Arc::new(Site::new()?);
    Ok(Router::new()
        .route("/", get(front))
        .route("/style.css", get(|headers: HeaderMap| async move { sheet(&headers) }))
        .route("/api/languages.json", get(languages))
        .route("/api/guide.json", get(negotiated))
        .route("/api/{file}", get(guide))
        .route("/pictures/{language}/{wording}/{file}", get(drawn))
        .route("/{*path}", get(show))
        .fallback(nothing)
        .with_state(site))
}

#[derive(Deserialize)]
struct Asked {
    phase: Option<String>,
    wording: Option<String>,
}

impl Asked {
    /// The phase, if it is one. Nothing is inferred from a word that is none.
    fn phase(&self) -> Option<Phase> {
        self.phase.as_ref().and_then(|phase| phase.parse().ok())
    }
}

/// The front page in the language of the site that is best for the reader.
fn best(headers: &HeaderMap) -> Place {
    // It may come in several lines, and what cannot be read of it takes nothing else with it.
    let lines =
        headers.get_all("accept-language").iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    let header = lines.collect::<Vec<_>>().join(",");
    Place::front(hand_expression::guide(header).lang.clone())
}

/// The reader's language is asked once, at the front door; from there on it stands in the address.
async fn front(headers: HeaderMap) -> Response {
    redirect(&best(&headers).address())
}

async fn show(
    State(site): State<Arc<Site>>,
    Path(path): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    match Place::parse(&path, asked.phase()) {
        // One address for one page: without its slash, links on it would lead elsewhere.
        Some(place) if place.path() != format!("/{path}") => redirect(&place.address()),
        Some(place) => match site.page(&place) {
            Ok(Some(html)) => page(&headers, StatusCode::OK, html),
            Ok(None) => missing(&site, &headers),
            Err(error) => failed(&error),
        },
        None => missing(&site, &headers),
    }
}

async fn languages(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    json(&headers, site.languages(), false)
}

/// The guide in the reader's language: the answer depends on a header, and says so.
async fn negotiated(
    State(site): State<Arc<Site>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    data(&site, &best(&headers).language.to_string(), &asked, &headers, true)
}

async fn guide(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    match file.strip_suffix(".json") {
        Some(tag) => data(&site, tag, &asked, &headers, false),
        None => missing(&site, &headers),
    }
}

fn data(site: &Site, tag: &str, asked: &Asked, headers: &HeaderMap, varies: bool) -> Response {
    let wording = asked.wording.as_deref().unwrap_or(Wording::Default.as_str());
    let place = Place::of(tag, wording, asked.phase());
    match place.map_or(Ok(None), |place| site.data(&place)) {
        Ok(Some(text)) => json(headers, text, varies),
        Ok(None) => missing(site, headers),
        Err(error) => failed(&error),
    }
}

#[derive(Deserialize)]
struct Drawn {
    theme: Option<String>,
}

/// A picture in the theme that the page asks for, by its own media queries.
async fn drawn(
    State(site): State<Arc<Site>>,
    Path((language, wording, file)): Path<(String, String, String)>,
    Query(asked): Query<Drawn>,
    headers: HeaderMap,
) -> Response {
    let theme = asked.theme.map_or(Ok(Theme::Light), |theme| theme.parse()).ok();
    let place = Place::of(&language, &wording, None);
    let svg =
        place.zip(theme).and_then(|(place, theme)| site::picture(&place, file.strip_suffix(".svg")?, theme));
    svg.map_or_else(|| missing(&site, &headers), |svg| picture(&headers, svg))
}

async fn nothing(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    missing(&site, &headers)
}

fn missing(site: &Site, headers: &HeaderMap) -> Response {
    match site.missing(&best(headers)) {
        Ok(html) => page(headers, StatusCode::NOT_FOUND, html.into()),
        Err(error) => failed(&error),
    }
}

/// A page that cannot be rendered is this program's mistake: the reader is told where help is all the same.
fn failed(error: &Error) -> Response {
    eprintln!("hand-expression-web: {error}");
    answer::plain(
        StatusCode::INTERNAL_SERVER_ERROR,
        "This page is broken. In an emergency, call your emergency number.",
    )
}
