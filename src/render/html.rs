//! A guide as HTML.

use std::fmt;

use unic_langid::LanguageIdentifier;

use super::walk::{Entry, Piece, described};
use crate::content::Section;
use crate::guide::Guide;
#[cfg(feature = "illustrations")]
use crate::illustration::Style;
use crate::label::Label;
use crate::language::Direction;
use crate::note::SafetyNote;
use crate::picture::Illustration;
use crate::reading::Shown;
use crate::view::ItemRef;

/// A small style sheet for the classes of [`Excerpt::html`](super::Excerpt::html), to take or to leave. It knows light and dark, print, right to left, and the digits of a
/// language.
pub const STYLE: &str = include_str!("style.css");

/// How a guide becomes HTML.
///
/// ```
/// use hand_expression::render::{Html, Links, Pictures};
///
/// let source = |picture: &hand_expression::Illustration| format!("/pictures/{}.svg", picture.key);
/// let options = Html::new().heading(2).links(Links::Here).pictures(Pictures::At(&source));
/// let page = hand_expression::guide("en").html(&options);
/// assert!(page.contains("<img src=\"/pictures/illustration-form-c.svg\""));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Html<'o> {
    heading: u8,
    links: Links<'o>,
    pictures: Pictures<'o>,
}

impl Default for Html<'_> {
    fn default() -> Self {
        Self { heading: 1, links: Links::None, pictures: Pictures::None }
    }
}

impl<'o> Html<'o> {
    /// With `h1` as the highest heading, no links, and no pictures.
    pub fn new() -> Self {
        Self::default()
    }

    /// The level of the highest heading, from 1 to 6. Where the page has a heading of its own, the guide begins below it.
    #[must_use]
    pub fn heading(mut self, level: u8) -> Self {
        self.heading = level.clamp(1, 6);
        self
    }

    /// Where links lead.
    #[must_use]
    pub fn links(mut self, links: Links<'o>) -> Self {
        self.links = links;
        self
    }

    /// Where pictures come from.
    #[must_use]
    pub fn pictures(mut self, pictures: Pictures<'o>) -> Self {
        self.pictures = pictures;
        self
    }
}

/// Where the links of a page lead: from a reminder to the note in full, and from a number to its source.
#[derive(Clone, Copy, Default)]
pub enum Links<'o> {
    /// There are none.
    #[default]
    None,
    /// To places on the same page. An item has its key as `id`, a section and a source theirs with `section-` or `source-` before it.
    Here,
    /// To the address for the key of an item. There is no `id`.
    To(&'o dyn Fn(&str) -> String),
}

/// Where the pictures of a page come from. A picture stands after the rules and actions of its item.
#[derive(Clone, Copy, Default)]
pub enum Pictures<'o> {
    /// There are none.
    #[default]
    None,
    /// From an address.
    At(&'o dyn Fn(&Illustration) -> String),
    /// Drawn into the page.
    #[cfg(feature = "illustrations")]
    Drawn(&'o Style),
}

impl fmt::Debug for Links<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Here => "Here",
            Self::To(_) => "To",
        })
    }
}

impl fmt::Debug for Pictures<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::At(_) => "At",
            #[cfg(feature = "illustrations")]
            Self::Drawn(_) => "Drawn",
        })
    }
}

pub(super) fn render(guide: &Guide, pieces: &[Piece<'_>], options: &Html<'_>) -> String {
    // The levels of what is not there are free for what is.
    let whole = matches!(pieces.first(), Some(Piece::Head));
    let alone = matches!(pieces.first(), Some(Piece::Item(_)));
    let section = options.heading + u8::from(whole);
    let urgencies = pieces.iter().any(|piece| matches!(piece, Piece::Urgency(_)));
    let mut page =
        Page { guide, options, section, item: section + u8::from(!alone), urgencies, out: String::new() };
    page.out += &format!("<div class=\"he-guide\" lang=\"{}\" dir=\"{}\">\n", guide.lang, guide.direction);
    for piece in pieces {
        page.piece(piece);
    }
    page.out + "</div>\n"
}

struct Page<'g, 'o> {
    guide: &'g Guide,
    options: &'o Html<'o>,
    /// The level of a section's heading.
    section: u8,
    /// The level of an item's heading.
    item: u8,
    /// Whether notes stand under the heading of their urgency.
    urgencies: bool,
    out: String,
}

impl Page<'_, '_> {
    fn put(&mut self, line: &str) {
        self.out += line;
        self.out.push('\n');
    }

    fn heading(&mut self, level: u8, attributes: &str, text: &str) {
        let level = level.min(6);
        self.put(&format!("<h{level}{attributes}>{text}</h{level}>"));
    }

    /// A text with a word before it.
    fn remark(&mut self, class: &str, word: &str, text: &str) {
        let word = escaped(word);
        self.put(&format!("<p class=\"{class}\"><span class=\"he-word\">{word}</span> – {text}</p>"));
    }

    fn id(&self, id: &str) -> String {
        if matches!(self.options.links, Links::Here) {
            format!(" id=\"{}\"", escaped(id))
        } else {
            String::new()
        }
    }

    fn link(&self, key: &str, text: &str) -> String {
        match self.options.links {
            Links::None => text.to_owned(),
            Links::Here => format!("<a href=\"#{}\">{text}</a>", escaped(key)),
            Links::To(address) => format!("<a href=\"{}\">{text}</a>", escaped(&address(key))),
        }
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let guide = self.guide;
        match piece {
            Piece::Head => self.head(),
            Piece::Notice => self.notice(),
            Piece::Section(section, said) => {
                let id = self.id(&format!("section-{section}"));
                self.heading(self.section, &id, &escaped(guide.labels.section.get(*section)));
                if let Some(said) = said {
                    self.put(&format!("<p>{}</p>", escaped(said)));
                }
            }
            Piece::Urgency(urgency) => {
                let class = format!(" class=\"he-when he-{urgency}\"");
                self.heading(self.item, &class, &escaped(guide.labels.urgency.get(*urgency)));
                self.put(&format!("<p>{}</p>", escaped(guide.labels.urgency_meaning.get(*urgency))));
            }
            Piece::Item(entry) => self.item(entry),
            Piece::Sources(sources) => {
                let id = self.id(&format!("section-{}", Section::Sources));
                self.heading(self.section, &id, &escaped(guide.labels.section.get(Section::Sources)));
                self.put("<ul class=\"he-sources\">");
                for (number, source) in sources {
                    let id = self.id(&format!("source-{}", source.id));
                    let what = escaped(&described(guide, source));
                    let number = guide.digits(*number);
                    let url = escaped(source.url);
                    self.put(&format!(
                        "<li{id}>{number}. <bdi>{what}</bdi> <a href=\"{url}\">{url}</a></li>"
                    ));
                }
                self.put("</ul>");
            }
        }
    }

    fn notice(&mut self) {
        self.remark("he-notice", self.guide.word(Label::Notice), &escaped(&self.guide.notice));
    }

    fn head(&mut self) {
        let guide = self.guide;
        self.put("<div class=\"he-head\">");
        self.heading(self.options.heading, "", &escaped(&guide.title));
        if let Some(phase) = guide.phase {
            self.put(&format!("<p class=\"he-phases\">{}</p>", escaped(guide.labels.phase.get(phase))));
        }
        self.put(&format!("<p>{}</p>", escaped(&guide.summary)));
        self.notice();
        self.heading(self.section, "", &escaped(guide.word(Label::KeyPoints)));
        self.put("<ul>");
        for point in &guide.key_points {
            self.put(&format!("<li>{}</li>", escaped(&point.text)));
        }
        self.put("</ul>\n</div>");
    }

    fn item(&mut self, entry: &Entry<'_>) {
        let (guide, item) = (self.guide, entry.item);
        let tongue = tongue(item.lang(), item.direction(), &guide.lang);
        let id = self.id(item.key());
        self.put(&format!("<article class=\"he-item\"{id}{tongue}>"));
        let is_note = matches!(item, ItemRef::Note(_));
        if !is_note {
            let number = entry.number().map(|number| format!("{}. ", guide.digits(number.into())));
            self.heading(self.item, "", &format!("{}{}", number.unwrap_or_default(), escaped(item.title())));
            if !entry.phases.is_empty() {
                let phases: Vec<_> = entry.phases.iter().map(|phase| escaped(phase)).collect();
                self.put(&format!("<p class=\"he-phases\">{}</p>", phases.join(" · ")));
            }
            if let Some(summary) = item.summary() {
                self.put(&format!("<p>{}</p>", escaped(summary)));
            }
            for (word, text) in &entry.paragraphs {
                match word {
                    Some(word) => self.remark("he-paragraph", word, &escaped(text)),
                    None => self.put(&format!("<p>{}</p>", escaped(text))),
                }
            }
        }
        let level = self.item + u8::from(!is_note || self.urgencies);
        self.body(entry, level);
        // That of a note stands in the note.
        if let Some(picture) = item.illustration().filter(|_| !is_note) {
            self.picture(picture, item.lang());
        }
        if let Some(why) = item.why() {
            self.remark("he-why", guide.word(Label::Why), &escaped(why));
        }
        if let Some(contested) = item.contested() {
            self.remark("he-contested", guide.word(Label::Contested), &escaped(&contested.text));
        }
        let source = |number: &usize| {
            let digits = guide.digits(*number);
            let source = guide.sources.get(number - 1).filter(|_| matches!(self.options.links, Links::Here));
            source.map_or(digits.clone(), |source| format!("<a href=\"#source-{}\">{digits}</a>", source.id))
        };
        let numbers: Vec<_> = entry.sources.iter().map(source).collect();
        self.remark("he-sources", guide.word(Label::Sources), &numbers.join(", "));
        self.put("</article>");
    }

    fn body(&mut self, entry: &Entry<'_>, level: u8) {
        let guide = self.guide;
        let mut list = "";
        for shown in &entry.shown {
            let wanted = match shown {
                Shown::Action(_) => "ul",
                Shown::Block(_) => "ol",
                _ => "",
            };
            self.relist(&mut list, wanted);
            match shown {
                Shown::Rule(note) | Shown::Sign(note) => self.note(note, entry.item.lang(), Some(level)),
                Shown::RuleAgain(note) | Shown::SignAgain(note) => self.note(note, entry.item.lang(), None),
                Shown::Action(action) => self.put(&format!("<li>{}</li>", escaped(&action.text))),
                Shown::Tip(tip) => self.remark("he-tip", guide.word(Label::Tip), &escaped(&tip.text)),
                Shown::Block(block) => {
                    let tongue = tongue(&block.lang, block.direction, entry.item.lang());
                    self.put(&format!("<li{tongue}>{}</li>", escaped(&block.text)));
                }
            }
        }
        self.relist(&mut list, "");
    }

    /// Ends one list and begins the next, where they differ.
    fn relist(&mut self, list: &mut &'static str, wanted: &'static str) {
        if *list == wanted {
            return;
        }
        if !list.is_empty() {
            self.put(&format!("</{list}>"));
        }
        match wanted {
            "ul" => self.put("<ul class=\"he-actions\">"),
            "ol" => {
                let plan = escaped(self.guide.word(Label::Plan));
                self.put(&format!("<ol class=\"he-plan\" aria-label=\"{plan}\">"));
            }
            _ => {}
        }
        *list = wanted;
    }

    /// A note whole under a heading of a level, or its head alone.
    fn note(&mut self, note: &SafetyNote, around: &LanguageIdentifier, level: Option<u8>) {
        let kind = if note.urgency.is_sign() { "he-sign" } else { "he-rule" };
        let tongue = tongue(&note.lang, note.direction, around);
        let when = format!(
            "<span class=\"he-when\">{}</span>",
            escaped(self.guide.labels.urgency.get(note.urgency))
        );
        let title = escaped(&note.title);
        let Some(level) = level else {
            let title = self.link(note.key, &title);
            let urgency = note.urgency;
            return self.put(&format!(
                "<p class=\"he-note {kind} he-{urgency} he-again\"{tongue}>{when} – {title}</p>"
            ));
        };
        self.put(&format!("<div class=\"he-note {kind} he-{}\"{tongue}>", note.urgency));
        self.heading(level, "", &format!("{when} – {title}"));
        self.put(&format!("<p>{}</p>", escaped(note.act.as_ref().unwrap_or(&note.text))));
        if !note.signs.is_empty() {
            self.put("<ul>");
            for sign in &note.signs {
                self.put(&format!("<li>{}</li>", escaped(&sign.text)));
            }
            self.put("</ul>");
        }
        if let Some(more) = &note.more {
            self.put(&format!("<p>{}</p>", escaped(more)));
        }
        if let Some(picture) = &note.illustration {
            self.picture(picture, &note.lang);
        }
        self.put("</div>");
    }

    fn picture(&mut self, picture: &Illustration, around: &LanguageIdentifier) {
        let shown = match self.options.pictures {
            Pictures::None => return,
            Pictures::At(address) => {
                format!("<img src=\"{}\" alt=\"{}\">", escaped(&address(picture)), escaped(&picture.alt))
            }
            #[cfg(feature = "illustrations")]
            Pictures::Drawn(style) => picture.draw(style),
        };
        let tongue = tongue(&picture.lang, picture.direction, around);
        let title = escaped(&picture.title);
        self.put(&format!(
            "<figure class=\"he-picture\"{tongue}>\n{shown}\n<figcaption>{title}</figcaption>\n</figure>"
        ));
    }
}

/// The language and direction of something, where it is in another than what is around it.
fn tongue(lang: &LanguageIdentifier, direction: Direction, around: &LanguageIdentifier) -> String {
    if lang == around { String::new() } else { format!(" lang=\"{lang}\" dir=\"{direction}\"") }
}

/// A text as HTML takes it for words and nothing else, in an attribute too.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
