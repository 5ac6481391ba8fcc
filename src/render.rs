//! Ready renderings of a guide: HTML, Markdown, plain text.
//!
//! All three come from one walk with one policy, so that no interface has to think it out again: rules stand before what they guard and
//! signs at the end of an item; a note is whole the first time, and a reminder after that; how soon to act is said in words, never by a colour alone;
//! an item that is in another language says so.
//!
//! ```
//! use hand_expression::render::{Html, Links};
//! use hand_expression::{Phase, Reader, Section, StepId, guide};
//!
//! let guide = guide(Reader::new("en").phase(Phase::FirstDays));
//! // The whole guide, a section, or one item.
//! let page = guide.html(&Html::new().links(Links::Here));
//! assert!(page.contains("<h2 id=\"section-steps\">The five steps</h2>"));
//! let steps = guide.only_section(Section::Steps).markdown();
//! assert!(steps.contains("### 4. Press, compress, release"));
//! let step = guide.only(guide.get(StepId::Express).unwrap()).text(60);
//! assert!(step.contains("\n  • Press straight back"));
//! ```

mod html;
mod markdown;
mod plain;
mod walk;

pub use html::{Html, Links, Pictures, STYLE};

use crate::content::Section;
use crate::guide::Guide;
use crate::view::ItemRef;

/// What is rendered of a guide: the whole, a section, or one item.
#[derive(Clone, Copy, Debug)]
pub struct Excerpt<'g> {
    guide: &'g Guide,
    scope: Scope<'g>,
}

#[derive(Clone, Copy, Debug)]
enum Scope<'g> {
    Whole,
    Section(Section),
    Item(ItemRef<'g>),
}

impl Excerpt<'_> {
    /// As a fragment of HTML: no `html` or `body`, no script, no inline style. Everything is escaped.
    ///
    /// | class | element |
    /// |---|---|
    /// | `he-head`, `he-notice` | title, summary and key points of the guide; its notice |
    /// | `he-item` | an item |
    /// | `he-note` | a rule or a sign, with `he-rule` or `he-sign`, its urgency (`he-emergency`, `he-same-day`, `he-soon`, `he-stop`, `he-caution`), and `he-again` where it is a reminder |
    /// | `he-when` | how soon to act, in words |
    /// | `he-actions` | a list of things to do |
    /// | `he-plan` | the blocks of a session |
    /// | `he-tip`, `he-why`, `he-contested`, `he-sources`, `he-phases` | what these say |
    /// | `he-word` | the word before a text, such as "Tip" |
    /// | `he-picture` | a picture with its caption |
    ///
    /// [`STYLE`] is a small style sheet for them.
    pub fn html(&self, options: &Html<'_>) -> String {
        html::render(self.guide, &walk::pages(*self), options)
    }

    /// As Markdown, as CommonMark reads it.
    pub fn markdown(&self) -> String {
        markdown::render(self.guide, &walk::pages(*self))
    }

    /// As plain text in lines of at most so many columns: of a terminal, where the letters of some languages are two columns wide. A word or an address
    /// that is longer stays whole.
    pub fn text(&self, width: usize) -> String {
        plain::render(self.guide, &walk::pages(*self), width)
    }
}

impl Guide {
    /// A section of the guide, to be rendered. It begins with the notice, since it may be all that a reader sees.
    pub fn only_section(&self, section: Section) -> Excerpt<'_> {
        Excerpt { guide: self, scope: Scope::Section(section) }
    }

    /// One item of the guide, to be rendered. All of its rules and signs are whole; the notice is for the page that it stands on.
    pub fn only<'g>(&'g self, item: impl Into<ItemRef<'g>>) -> Excerpt<'g> {
        Excerpt { guide: self, scope: Scope::Item(item.into()) }
    }

    /// The whole guide as HTML: [`Excerpt::html`].
    pub fn html(&self, options: &Html<'_>) -> String {
        self.whole().html(options)
    }

    /// The whole guide as Markdown: [`Excerpt::markdown`].
    pub fn markdown(&self) -> String {
        self.whole().markdown()
    }

    /// The whole guide as plain text: [`Excerpt::text`].
    pub fn text(&self, width: usize) -> String {
        self.whole().text(width)
    }

    fn whole(&self) -> Excerpt<'_> {
        Excerpt { guide: self, scope: Scope::Whole }
    }
}
