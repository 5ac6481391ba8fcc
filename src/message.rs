//! The guide as messages with their texts: the one list that every export and every translator's file is written from.

use unic_langid::LanguageIdentifier;

use crate::content::Section;
use crate::content::safety::{Contact, SafetyNoteId, Urgency};
use crate::content::session::{Length, Minutes};
use crate::content::source::SourceId;
use crate::facts::Phase;
use crate::guide::Guide;
use crate::item::{Block, Part};
use crate::language::Direction;
use crate::picture::Illustration;
use crate::text::Text;
use crate::view::ItemRef;

/// A message of the `.ftl` files: an item, a picture, a block, or words of the frame.
pub(crate) struct Message<'g> {
    pub id: &'static str,
    /// Its place among all messages, from 1.
    pub order: usize,
    /// The section that it stands in. The frame of the guide, its labels and the words of pictures stand in none.
    pub section: Option<Section>,
    /// The item that it is a picture of.
    pub illustrates: Option<&'static str>,
    /// The language of its words.
    pub lang: &'g LanguageIdentifier,
    /// Whether that is another than the guide's.
    pub borrowed: bool,
    /// Its texts in reading order. The words of a rule or a sign are those of the note's own message.
    pub fields: Vec<Field<'g>>,
    /// The body of an item.
    pub parts: &'g [Part],
    pub urgency: Option<Urgency>,
    pub contact: Option<Contact>,
    /// The version of the content in which the meaning of a note changed last.
    pub changed: Option<&'static str>,
    pub length: Option<Length>,
    /// Blocks of a session, by id.
    #[cfg_attr(not(feature = "export"), allow(dead_code))]
    pub blocks: Vec<&'static str>,
    /// When it applies.
    pub phases: &'static [Phase],
    pub sources: &'static [SourceId],
}

/// One text of a message.
pub(crate) struct Field<'g> {
    pub name: &'static str,
    #[cfg_attr(not(feature = "export"), allow(dead_code))]
    pub text: &'g str,
    /// When it applies.
    pub phases: &'static [Phase],
    /// What must be read before it.
    pub rules: Vec<SafetyNoteId>,
}

/// Something to be said beside a text.
#[derive(Clone, Debug)]
pub(crate) enum Fact {
    Word(String),
    Number(usize),
    Words(Vec<String>),
    Minutes(Minutes),
}

/// What a file may say beside a text: the name of each fact, and the fact. What there is nothing to say of is not in it.
pub(crate) type Facts = Vec<(&'static str, Fact)>;

impl<'g> Message<'g> {
    fn new(id: &'static str, section: Option<Section>, lang: &'g LanguageIdentifier) -> Self {
        Self {
            id,
            order: 0,
            section,
            illustrates: None,
            lang,
            borrowed: false,
            fields: Vec::new(),
            parts: &[],
            urgency: None,
            contact: None,
            changed: None,
            length: None,
            blocks: Vec::new(),
            phases: Phase::ALL,
            sources: &[],
        }
    }

    /// With texts that apply whenever the message does.
    fn with(mut self, texts: impl IntoIterator<Item = (&'static str, &'g Text)>) -> Self {
        for (name, text) in texts {
            self.say(name, text, self.phases);
        }
        self
    }

    /// One text more.
    fn say(&mut self, name: &'static str, text: &'g Text, phases: &'static [Phase]) {
        self.fields.push(Field { name, text, phases, rules: Vec::new() });
    }

    fn item(item: ItemRef<'g>) -> Self {
        let mut rules = Vec::new();
        let mut parts = item.parts().iter();
        let field = |field: crate::view::Field<'g>| {
            // All rules of the body up to the passage stand before it.
            let passage = item.parts().iter().any(|part| part.name() == Some(field.name));
            if passage {
                let before = parts.by_ref().take_while(|part| part.name() != Some(field.name));
                rules.extend(before.filter_map(|part| match part {
                    Part::Rule(note) => Some(note.id),
                    Part::Action(_) | Part::Tip(_) | Part::Sign(_) => None,
                }));
            }
            let rules = if passage { rules.clone() } else { Vec::new() };
            Field { name: field.name, text: field.text, phases: field.phases, rules }
        };
        let fields = item.texts().map(field).collect();
        let mut message = Self {
            fields,
            parts: item.parts(),
            blocks: item.blocks().1.iter().map(|block| block.key).collect(),
            phases: item.phases(),
            sources: item.sources(),
            ..Self::new(item.key(), Some(item.section()), item.lang())
        };
        match item {
            ItemRef::Note(note) => {
                (message.urgency, message.contact) = (Some(note.urgency), note.contact);
                message.changed = note.id.changed();
            }
            ItemRef::Session(session) => message.length = Some(session.length),
            _ => {}
        }
        message
    }

    /// The words of a picture of an item.
    fn picture(item: ItemRef<'g>, picture: &'g Illustration) -> Self {
        let message = Self {
            illustrates: Some(item.key()),
            phases: item.phases(),
            sources: item.sources(),
            ..Self::new(picture.key, None, &picture.lang)
        };
        let labels = picture.labels.iter().map(|label| (label.name, &label.text));
        message.with([("title", &picture.title), ("alt", &picture.alt)].into_iter().chain(labels))
    }

    fn block(block: &'g Block) -> Self {
        let message = Self::new(block.key, Some(Section::Sessions), &block.lang);
        Self { length: Some(block.length), ..message }.with([("text", &block.text)])
    }

    /// The words of a text.
    #[cfg(feature = "export")]
    pub fn text(&self, name: &str) -> Option<&'g str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.text)
    }

    /// Its body as names in their order, each note by its id.
    #[cfg(feature = "export")]
    pub fn body(&self) -> Vec<&'static str> {
        self.parts.iter().map(|part| part.name().unwrap_or(part.key())).collect()
    }

    /// The signs that belong to it.
    pub fn signs(&self) -> Vec<SafetyNoteId> {
        let sign = |part: &Part| part.note().filter(|note| note.urgency.is_sign()).map(|note| note.id);
        self.parts.iter().filter_map(sign).collect()
    }

    /// What is to be said of the message as a whole.
    #[cfg(feature = "export")]
    pub fn facts(&self) -> Facts {
        let mut facts = self.common(self.phases);
        facts.push(("parts", words(&self.body())));
        facts.push(("blocks", words(&self.blocks)));
        facts.push(("sources", words(&self.addresses())));
        known(facts)
    }

    /// What is to be said of one of its texts, where that stands alone.
    pub fn facts_of(&self, field: &Field<'_>) -> Facts {
        let mut facts = self.common(field.phases);
        facts.push(("rules", words(&field.rules)));
        facts.push(("signs", words(&self.signs())));
        facts.push(("sources", words(&self.addresses())));
        known(facts)
    }

    fn common(&self, phases: &[Phase]) -> Facts {
        let mut facts = vec![("order", Fact::Number(self.order))];
        let mut word = |name, word: Option<String>| facts.extend(word.map(|word| (name, Fact::Word(word))));
        word("section", self.section.map(|section| section.to_string()));
        word("illustrates", self.illustrates.map(str::to_owned));
        word("lang", self.borrowed.then(|| self.lang.to_string()));
        word("direction", self.borrowed.then(|| Direction::of(self.lang).to_string()));
        word("urgency", self.urgency.map(|urgency| urgency.to_string()));
        word("contact", self.contact.map(|contact| contact.to_string()));
        word("changed", self.changed.map(str::to_owned));
        word("length", self.length.map(|length| length.kind().to_owned()));
        let minutes = self.length.as_ref().and_then(Length::minutes);
        facts.extend(minutes.map(|minutes| ("minutes", Fact::Minutes(*minutes))));
        facts.push(("phases", words(narrowed(phases).unwrap_or_default())));
        facts
    }

    /// The addresses of its sources: they say who, where no table of sources is at hand.
    pub fn addresses(&self) -> Vec<&'static str> {
        self.sources.iter().map(|source| source.facts().url).collect()
    }
}

/// Every message of the guide, in reading order.
pub(crate) fn messages(guide: &Guide) -> Vec<Message<'_>> {
    let Guide { title, summary, notice, key_points, labels, lang, .. } = guide;
    let frame = [("title", title), ("summary", summary), ("notice", notice)];
    let mut head = Message::new("guide", None, lang).with(frame);
    for point in key_points {
        head.say(point.name, &point.text, point.phases);
    }
    let mut messages = vec![head];
    for &section in Section::ALL {
        for item in guide.section(section) {
            messages.push(Message::item(item));
            messages.extend(item.illustration().map(|picture| Message::picture(item, picture)));
        }
        if section == Section::Sessions {
            for block in guide.sessions.iter().flat_map(|session| &session.blocks) {
                // A block stands in several plans.
                if messages.iter().all(|message| message.id != block.key) {
                    messages.push(Message::block(block));
                }
            }
        }
    }
    for (id, name, text) in labels.texts() {
        if messages.last().is_none_or(|message| message.id != id) {
            messages.push(Message::new(id, None, lang));
        }
        if let Some(message) = messages.last_mut() {
            message.say(name, text, Phase::ALL);
        }
    }
    for (message, order) in messages.iter_mut().zip(1..) {
        message.order = order;
        message.borrowed = *message.lang != guide.lang;
    }
    messages
}

/// The phases, where something does not apply always.
pub(crate) fn narrowed(phases: &[Phase]) -> Option<&[Phase]> {
    (phases.len() < Phase::ALL.len()).then_some(phases)
}

fn words<T: ToString>(values: &[T]) -> Fact {
    Fact::Words(values.iter().map(ToString::to_string).collect())
}

/// Drops empty lists.
fn known(mut facts: Facts) -> Facts {
    facts.retain(|(_, fact)| !matches!(fact, Fact::Words(words) if words.is_empty()));
    facts
}

impl Fact {
    /// In plain words, for a file that has only comments.
    pub fn plain(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Number(number) => number.to_string(),
            Self::Words(words) => words.join(" "),
            Self::Minutes(Minutes { min, max }) => format!("min {min} max {max}"),
        }
    }
}

/// A line for each fact: "name: a b c".
pub(crate) fn lines(facts: &Facts) -> Vec<String> {
    facts.iter().map(|(name, fact)| format!("{name}: {}", fact.plain())).collect()
}
