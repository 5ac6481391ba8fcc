//! The guide as an outline: what is shown in which order, whatever it is shown in.

use std::collections::BTreeSet;

use hand_expression::{
    Contested, Guide, ItemRef, Label, Phase, Reading, SafetyNote, Section, Shown, Source, SourceId, Urgency,
};

/// One line of the outline.
pub enum Line {
    Title(String),
    Heading(String),
    /// The heading of an item, with its number where it has one.
    Item(Option<u8>, String),
    Text(String),
    /// A sentence with a word before it: "Why – …". A colon would be set differently in each language.
    Remark(String, String),
    Action(String),
    /// A rule or a sign: how soon, in words; what; and the whole of it where it is not a reminder.
    Note {
        urgency: Urgency,
        when: String,
        title: String,
        text: Option<Said>,
    },
    /// A source: its number, what it is, and its address.
    Source(usize, String, String),
}

/// What a note says: a sentence or two, and of a sign the list of what to look for and what else to know.
pub struct Said {
    pub first: String,
    pub signs: Vec<String>,
    pub more: Option<String>,
}

/// The guide, or one section of it.
pub fn of(guide: &Guide, section: Option<Section>) -> Vec<Line> {
    let reading = guide.reading();
    let mut outline = Outline { guide, reading, urgency: None, lines: Vec::new(), cited: BTreeSet::new() };
    outline.head();
    if section.is_none() {
        outline.key_points();
    }
    let sections = section.as_ref().map_or(Section::ALL, std::slice::from_ref);
    for &section in sections {
        outline.section(section);
    }
    // A section alone brings the sources that its numbers point at.
    if !sections.contains(&Section::Sources) {
        let cited = std::mem::take(&mut outline.cited);
        outline.sources(|source| cited.contains(&source.id));
    }
    outline.lines
}

struct Outline<'g> {
    guide: &'g Guide,
    /// Which notes come whole, and which as a reminder.
    reading: Reading<'g>,
    /// The urgency under which notes are listed.
    urgency: Option<Urgency>,
    lines: Vec<Line>,
    cited: BTreeSet<SourceId>,
}

impl<'g> Outline<'g> {
    fn head(&mut self) {
        self.lines.push(Line::Title(self.guide.title.to_string()));
        if let Some(phase) = self.guide.phase {
            self.text(&self.guide.labels.phase[phase]);
        }
        self.text(&self.guide.summary);
        self.remark(Label::Notice, &self.guide.notice);
    }

    /// The whole in short.
    fn key_points(&mut self) {
        self.lines.push(Line::Item(None, self.guide.word(Label::KeyPoints).to_string()));
        self.lines.extend(self.guide.key_points.iter().map(|point| Line::Action(point.text.to_string())));
    }

    fn section(&mut self, section: Section) {
        let guide = self.guide;
        if section == Section::Sources {
            return self.sources(|_| true);
        }
        self.lines.push(Line::Heading(guide.labels.section[section].to_string()));
        match section {
            Section::Sessions => self.text(guide.word(Label::Stretch)),
            Section::Safety => self.text(guide.word(Label::Unsure)),
            _ => {}
        }
        for item in guide.section(section) {
            match item {
                ItemRef::Note(note) => self.under(note.urgency),
                _ => self.opening(item),
            }
            self.body(item);
            self.close(item.contested(), item.sources());
        }
    }

    /// The heading over the notes of one urgency, and what it asks for.
    fn under(&mut self, urgency: Urgency) {
        if self.urgency.replace(urgency) != Some(urgency) {
            self.lines.push(Line::Item(None, self.guide.labels.urgency[urgency].to_string()));
            self.text(&self.guide.labels.urgency_meaning[urgency]);
        }
    }

    /// What an item is called, when it applies, and what it explains.
    fn opening(&mut self, item: ItemRef<'_>) {
        let number = if let ItemRef::Step(step) = item { Some(step.number) } else { None };
        self.lines.push(Line::Item(number, item.title().to_string()));
        self.applies(item.phases());
        if let Some(summary) = item.summary() {
            self.text(summary);
        }
        for paragraph in item.paragraphs() {
            match (item, paragraph.name.parse()) {
                // Those of massage have the names of the words before them.
                (ItemRef::Massage(_), Ok(label)) => self.remark(label, &paragraph.text),
                _ => self.text(&paragraph.text),
            }
        }
    }

    /// What to know and do, in order, and why.
    fn body(&mut self, item: ItemRef<'g>) {
        let mut blocks = 0;
        for shown in self.reading.item(item) {
            match shown {
                Shown::Rule(note) | Shown::Sign(note) => self.note(note, Some(said(note))),
                Shown::RuleAgain(note) | Shown::SignAgain(note) => self.note(note, None),
                Shown::Action(action) => self.lines.push(Line::Action(action.text.to_string())),
                Shown::Tip(tip) => self.remark(Label::Tip, &tip.text),
                Shown::Block(block) => {
                    blocks += 1;
                    self.lines.push(Line::Remark(blocks.to_string(), block.text.to_string()));
                }
            }
        }
        if let Some(why) = item.why() {
            self.remark(Label::Why, why);
        }
    }

    fn note(&mut self, note: &SafetyNote, text: Option<Said>) {
        self.lines.push(Line::Note {
            urgency: note.urgency,
            when: self.guide.labels.urgency[note.urgency].to_string(),
            title: note.title.to_string(),
            text,
        });
    }

    /// When an item applies, where that is not always. A guide for one phase has nothing else in it.
    fn applies(&mut self, phases: &[Phase]) {
        if self.guide.phase.is_none() && phases.len() < Phase::ALL.len() {
            let names: Vec<_> = phases.iter().map(|&phase| &*self.guide.labels.phase[phase]).collect();
            self.text(&names.join(" · "));
        }
    }

    fn text(&mut self, text: &str) {
        self.lines.push(Line::Text(text.to_owned()));
    }

    fn remark(&mut self, label: Label, text: &str) {
        self.lines.push(Line::Remark(self.guide.word(label).to_string(), text.to_owned()));
    }

    /// What ends an item: where advice differs, and the numbers of its sources.
    fn close(&mut self, contested: Option<&Contested>, sources: &[SourceId]) {
        let mut ids = sources.to_vec();
        if let Some(contested) = contested {
            self.remark(Label::Contested, &contested.text);
            ids.extend(contested.sources);
        }
        ids.sort();
        ids.dedup();
        self.cited.extend(&ids);
        let numbers: Vec<_> = ids.iter().filter_map(|id| self.number(*id)).map(|n| n.to_string()).collect();
        self.lines.push(Line::Remark(self.guide.word(Label::Sources).to_string(), numbers.join(", ")));
    }

    /// A source's place in the list, from 1.
    fn number(&self, id: SourceId) -> Option<usize> {
        self.guide.sources.iter().position(|source| source.id == id).map(|place| place + 1)
    }

    fn sources(&mut self, shown: impl Fn(&Source) -> bool) {
        self.lines.push(Line::Heading(self.guide.labels.section[Section::Sources].to_string()));
        for (source, number) in self.guide.sources.iter().zip(1..).filter(|(source, _)| shown(source)) {
            let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
            let evidence = &self.guide.labels.evidence[source.evidence];
            let Source { title, publisher, url, .. } = source;
            let words = format!("{title}. {publisher}{year}. {evidence}.");
            self.lines.push(Line::Source(number, words, url.to_string()));
        }
    }
}

fn said(note: &SafetyNote) -> Said {
    Said {
        first: note.act.as_ref().unwrap_or(&note.text).to_string(),
        signs: note.signs.iter().map(|sign| sign.text.to_string()).collect(),
        more: note.more.as_ref().map(ToString::to_string),
    }
}
