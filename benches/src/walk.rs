//! Every text of a guide once, in the order of its fields. A note is read where it is defined, among the safety notes.
//!
//! The build script reads it too: the keys of every peer's catalogue come from here. The fields are walked one by one, as an interface
//! does that shows them, and not through `Guide::items`.

use hand_expression::{Contested, Guide, Illustration, Item, Part};

/// Calls `visit` with message, field and text.
#[inline]
pub fn walk<'g>(guide: &'g Guide, mut visit: impl FnMut(&'g str, &'g str, &'g str)) {
    let visit = &mut visit;
    visit("guide", "title", &guide.title);
    visit("guide", "summary", &guide.summary);
    visit("guide", notice(guide), &guide.notice);
    guide.key_points.iter().for_each(|point| visit("guide", point.name, &point.text));
    guide.preparation.iter().for_each(|of| item(of, visit));
    item(&guide.massage, visit);
    guide.massage.techniques.iter().for_each(|of| item(of, visit));
    guide.steps.iter().for_each(|of| item(of, visit));
    for session in &guide.sessions {
        item(session, visit);
        for block in &session.blocks {
            visit(block.key, "text", &block.text);
        }
    }
    for note in &guide.safety {
        visit(note.key, "title", &note.title);
        match &note.act {
            None => visit(note.key, "text", &note.text),
            Some(act) => {
                visit(note.key, "act", act);
                note.signs.iter().for_each(|sign| visit(note.key, sign.name, &sign.text));
                note.more.iter().for_each(|more| visit(note.key, "more", more));
            }
        }
        contested(note.key, note.contested.as_ref(), visit);
    }
    guide.problems.iter().for_each(|of| item(of, visit));
    guide.topics.iter().for_each(|of| item(of, visit));
    for term in &guide.terms {
        visit(term.key, "title", &term.title);
        visit(term.key, "text", &term.text);
        contested(term.key, term.contested.as_ref(), visit);
    }
    guide.labels.texts().for_each(|(message, name, text)| visit(message, name, text));
}

#[inline]
fn notice(guide: &Guide) -> &'static str {
    match guide.status.as_str() {
        "draft" => "notice-draft",
        "reviewed" => "notice-reviewed",
        _ => "notice-app",
    }
}

#[inline]
fn item<'g, I>(item: &'g Item<I>, visit: &mut impl FnMut(&'g str, &'g str, &'g str)) {
    let key = item.key;
    visit(key, "title", &item.title);
    if let Some(summary) = &item.summary {
        visit(key, "summary", summary);
    }
    for paragraph in &item.paragraphs {
        visit(key, paragraph.name, &paragraph.text);
    }
    for part in &item.parts {
        match part {
            Part::Rule(_) | Part::Sign(_) => {}
            Part::Action(action) => visit(key, action.name, &action.text),
            Part::Tip(tip) => visit(key, tip.name, &tip.text),
        }
    }
    if let Some(why) = &item.why {
        visit(key, "why", why);
    }
    contested(key, item.contested.as_ref(), visit);
    if let Some(Illustration { key, title, alt, labels, .. }) = &item.illustration {
        visit(key, "title", title);
        visit(key, "alt", alt);
        for label in labels {
            visit(key, label.name, &label.text);
        }
    }
}

#[inline]
fn contested<'g>(
    id: &'g str,
    contested: Option<&'g Contested>,
    visit: &mut impl FnMut(&'g str, &'g str, &'g str),
) {
    if let Some(contested) = contested {
        visit(id, "contested", &contested.text);
    }
}
