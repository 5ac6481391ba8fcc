//! Every text of a guide once, in the order of its fields. A caution is read where it is defined, among the safety notes.
//!
//! The build script reads it too: the keys of every peer's catalogue come from here.

use hand_expression::{Contested, Guide, Paragraph, Part};

/// Calls `visit` with message, field and text.
#[inline]
pub fn walk<'g>(guide: &'g Guide, mut visit: impl FnMut(&'g str, &'g str, &'g str)) {
    let visit = &mut visit;
    visit("guide", "title", &guide.title);
    visit("guide", "summary", &guide.summary);
    visit("guide", notice(guide), &guide.notice);
    for item in &guide.topics {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        paragraphs(id, &item.paragraphs, visit);
        parts(id, &item.parts, visit);
        contested(id, item.contested.as_ref(), visit);
    }
    for item in &guide.preparation {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        parts(id, &item.parts, visit);
        contested(id, item.contested.as_ref(), visit);
    }
    visit("massage", "title", &guide.massage.title);
    visit("massage", "purpose", &guide.massage.purpose);
    visit("massage", "place", &guide.massage.place);
    visit("massage", "avoid", &guide.massage.avoid);
    for item in &guide.massage.techniques {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "summary", &item.summary);
        parts(id, &item.parts, visit);
        contested(id, item.contested.as_ref(), visit);
    }
    for item in &guide.steps {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "summary", &item.summary);
        parts(id, &item.parts, visit);
        visit(id, "why", &item.why);
        contested(id, item.contested.as_ref(), visit);
    }
    for item in &guide.sessions {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "summary", &item.summary);
        parts(id, &item.parts, visit);
        for block in &item.blocks {
            visit(block.id.as_str(), "text", &block.text);
        }
    }
    for item in &guide.safety {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "text", &item.text);
        contested(id, item.contested.as_ref(), visit);
    }
    for item in &guide.problems {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "summary", &item.summary);
        parts(id, &item.parts, visit);
        contested(id, item.contested.as_ref(), visit);
    }
    for item in &guide.terms {
        let id = item.id.as_str();
        visit(id, "title", &item.title);
        visit(id, "text", &item.text);
        contested(id, item.contested.as_ref(), visit);
    }
    let labels = &guide.labels;
    labels.section.iter().for_each(|(id, text)| visit("section", id.as_str(), text));
    labels.urgency.iter().for_each(|(id, text)| visit("urgency", id.as_str(), text));
    labels.urgency_meaning.iter().for_each(|(id, text)| visit("urgency-meaning", id.as_str(), text));
    labels.concern.iter().for_each(|(id, text)| visit("concern", id.as_str(), text));
    labels.phase.iter().for_each(|(id, text)| visit("phase", id.as_str(), text));
    labels.evidence.iter().for_each(|(id, text)| visit("evidence", id.as_str(), text));
    labels.label.iter().for_each(|(id, text)| visit("label", id.as_str(), text));
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
fn paragraphs<'g>(
    id: &'g str,
    paragraphs: &'g [Paragraph],
    visit: &mut impl FnMut(&'g str, &'g str, &'g str),
) {
    for paragraph in paragraphs {
        visit(id, &paragraph.name, &paragraph.text);
    }
}

#[inline]
fn parts<'g>(id: &'g str, parts: &'g [Part], visit: &mut impl FnMut(&'g str, &'g str, &'g str)) {
    for part in parts {
        match part {
            Part::Caution(_) => {}
            Part::Action(action) => visit(id, &action.name, &action.text),
            Part::Tip(tip) => visit(id, &tip.name, &tip.text),
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
