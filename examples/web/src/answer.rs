//! Answers with the headers that they owe.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;

const STYLE: &str = include_str!("../style.css");

/// Nothing runs, nothing comes from elsewhere, nobody frames it. JSON-LD is data and no script, so it needs no exception.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// A page of the site. Its language is in its address, so it depends on no header.
pub fn page(headers: &HeaderMap, status: StatusCode, html: Bytes) -> Response {
    answer(headers, status, "text/html; charset=utf-8", html, false)
}

pub fn json(headers: &HeaderMap, text: Bytes, varies: bool) -> Response {
    answer(headers, StatusCode::OK, "application/json", text, varies)
}

/// A picture. Should it be opened by itself, the policy takes its movement away, and leaves the still.
pub fn picture(headers: &HeaderMap, svg: String) -> Response {
    answer(headers, StatusCode::OK, "image/svg+xml", svg.into(), false)
}

pub fn sheet(headers: &HeaderMap) -> Response {
    answer(headers, StatusCode::OK, "text/css; charset=utf-8", Bytes::from_static(STYLE.as_bytes()), false)
}

pub fn redirect(to: &str) -> Response {
    let builder = Response::builder().status(StatusCode::FOUND).header(header::LOCATION, to);
    builder.header(header::VARY, "accept-language").body(Body::empty()).unwrap_or_default()
}

pub fn plain(status: StatusCode, text: &'static str) -> Response {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "text/plain; charset=utf-8")
        .body(Body::from(text))
        .unwrap_or_default()
}

/// What a browser has already is not sent again.
fn answer(headers: &HeaderMap, status: StatusCode, kind: &str, text: Bytes, varies: bool) -> Response {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish());
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let fresh = known
        .flat_map(|value| value.split(','))
        .any(|value| matches!(value.trim().trim_start_matches("W/"), known if known == tag || known == "*"));
    let mut response = Response::builder()
        .header(header::CONTENT_SECURITY_POLICY, POLICY)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::REFERRER_POLICY, "no-referrer")
        .header(header::CACHE_CONTROL, "public, max-age=300, stale-while-revalidate=86400")
        .header(header::ETAG, &tag);
    if varies {
        response = response.header(header::VARY, "accept-language");
    }
    let response = if fresh && status == StatusCode::OK {
        response.status(StatusCode::NOT_MODIFIED).body(Body::empty())
    } else {
        response.status(status).header(header::CONTENT_TYPE, kind).body(Body::from(text))
    };
    // The headers are all constants, but for the tag, which is hexadecimal.
    response.unwrap_or_default()
}
