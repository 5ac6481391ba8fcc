//! The guide as an outline: what is shown in which order, whatever it is shown in.

use std::collections::BTreeSet;

use hand_expression::{
    Contested, Guide, Label, Paragraph, Part, Phase, SafetyNote, SafetyNoteId, Section, Source, SourceId,
    Urgency,
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
    /// How soon, in words; what; and the whole of it where it is not a reminder.
    Caution {
        urgency: Urgency,
        when: String,
        title: String,
        text: Option<String>,
    },
    /// A source: its number, what it is, and its address.
    Source(usize, String, String),
}

/// The guide, or one section of it.
pub fn of(guide: &Guide, section: Option<Section>) -> Vec<Line> {
    let mut outline = Outline { guide, lines: Vec::new(), read: BTreeSet::new(), cited: BTreeSet::new() };
    outline.head();
    let sections: Vec<_> = section.map_or(Section::ALL.to_vec(), |section| vec![section]);
    for &section in &sections {
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
    lines: Vec<Line>,
    /// Cautions that were shown in full already; from then on their title is reminder enough.
    read: BTreeSet<SafetyNoteId>,
    cited: BTreeSet<SourceId>,
}

impl Outline<'_> {
    fn word(&self, label: Label) -> String {
        self.guide.labels.label.get(label).to_owned()
    }

    fn head(&mut self) {
        self.lines.push(Line::Title(self.guide.title.to_string()));
        if let Some(phase) = self.guide.phase {
            self.lines.push(Line::Text(self.guide.labels.phase.get(phase).to_owned()));
        }
        self.lines.push(Line::Text(self.guide.summary.to_string()));
        self.remark(Label::Notice, &self.guide.notice);
    }

    fn section(&mut self, section: Section) {
        let guide = self.guide;
        if section != Section::Sources {
            self.lines.push(Line::Heading(guide.labels.section.get(section).to_owned()));
        }
        match section {
            Section::Preparation => {
                for preparation in &guide.preparation {
                    self.item(None, &preparation.title);
                    self.applies(&preparation.phases);
                    self.parts(&preparation.parts);
                    self.close(preparation.contested.as_ref(), &preparation.sources);
                }
            }
            Section::Massage => {
                self.remark(Label::Purpose, &guide.massage.purpose);
                self.remark(Label::Place, &guide.massage.place);
                self.remark(Label::Avoid, &guide.massage.avoid);
                self.close(None, &guide.massage.sources);
                for technique in &guide.massage.techniques {
                    self.item(None, &technique.title);
                    self.applies(&technique.phases);
                    self.text(&technique.summary);
                    self.parts(&technique.parts);
                    self.close(technique.contested.as_ref(), &technique.sources);
                }
            }
            Section::Steps => {
                for step in &guide.steps {
                    self.item(Some(step.number), &step.title);
                    self.text(&step.summary);
                    self.parts(&step.parts);
                    self.remark(Label::Why, &step.why);
                    self.close(step.contested.as_ref(), &step.sources);
                }
            }
            Section::Sessions => {
                self.text(&self.word(Label::Stretch));
                for session in &guide.sessions {
                    self.item(None, &session.title);
                    self.applies(&session.phases);
                    self.text(&session.summary);
                    self.parts(&session.parts);
                    self.lines.extend(
                        session
                            .blocks
                            .iter()
                            .zip(1..)
                            .map(|(block, number)| Line::Remark(format!("{number}"), block.text.to_string())),
                    );
                    self.close(None, &session.sources);
                }
            }
            Section::Safety => self.safety(),
            Section::Problems => {
                for problem in &guide.problems {
                    self.item(None, &problem.title);
                    self.applies(&problem.phases);
                    self.text(&problem.summary);
                    self.parts(&problem.parts);
                    self.close(problem.contested.as_ref(), &problem.sources);
                }
            }
            Section::Topics => {
                for topic in &guide.topics {
                    self.item(None, &topic.title);
                    self.applies(&topic.phases);
                    self.paragraphs(&topic.paragraphs);
                    self.parts(&topic.parts);
                    self.close(topic.contested.as_ref(), &topic.sources);
                }
            }
            Section::Terms => {
                for term in &guide.terms {
                    self.item(None, &term.title);
                    self.text(&term.text);
                    self.close(term.contested.as_ref(), &term.sources);
                }
            }
            _ => self.sources(|_| true),
        }
    }

    /// Every note in full, under how soon to act.
    fn safety(&mut self) {
        let guide = self.guide;
        self.read.clear();
        self.text(&self.word(Label::Unsure));
        for &urgency in Urgency::ALL {
            self.item(None, guide.labels.urgency.get(urgency));
            self.text(guide.labels.urgency_meaning.get(urgency));
            for note in guide.safety.iter().filter(|note| note.urgency == urgency) {
                self.caution(note);
                self.close(note.contested.as_ref(), &note.sources);
            }
        }
    }

    fn item(&mut self, number: Option<u8>, title: &str) {
        self.lines.push(Line::Item(number, title.to_owned()));
    }

    /// When an item applies, where that is not always. A guide for one phase has nothing else in it.
    fn applies(&mut self, phases: &[Phase]) {
        if self.guide.phase.is_none() && phases.len() < Phase::ALL.len() {
            let names: Vec<_> = phases.iter().map(|&phase| self.guide.labels.phase.get(phase)).collect();
            let names = names.join(" · ");
            self.text(&names);
        }
    }

    fn text(&mut self, text: &str) {
        self.lines.push(Line::Text(text.to_owned()));
    }

    fn remark(&mut self, label: Label, text: &str) {
        self.lines.push(Line::Remark(self.word(label), text.to_owned()));
    }

    fn paragraphs(&mut self, paragraphs: &[Paragraph]) {
        for paragraph in paragraphs {
            self.text(&paragraph.text);
        }
    }

    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Caution(note) => self.caution(note),
                Part::Action(action) => self.lines.push(Line::Action(action.text.to_string())),
                Part::Tip(tip) => self.remark(Label::Tip, &tip.text),
            }
        }
    }

    fn caution(&mut self, note: &SafetyNote) {
        self.lines.push(Line::Caution {
            urgency: note.urgency,
            when: self.guide.labels.urgency.get(note.urgency).to_owned(),
            title: note.title.to_string(),
            // Who has to call needs the signs at hand; what only reminds is not repeated.
            text: (self.read.insert(note.id) || note.urgency <= Urgency::Soon).then(|| note.text.to_string()),
        });
    }

    /// What ends an item: where advice differs, and the numbers of its sources.
    fn close(&mut self, contested: Option<&Contested>, sources: &[SourceId]) {
        let mut ids = sources.to_vec();
        if let Some(contested) = contested {
            self.remark(Label::Contested, &contested.text);
            ids.extend(&contested.sources);
        }
        ids.sort();
        ids.dedup();
        self.cited.extend(&ids);
        let numbers: Vec<_> = ids.iter().filter_map(|id| self.number(*id)).map(|n| n.to_string()).collect();
        self.lines.push(Line::Remark(self.word(Label::Sources), numbers.join(", ")));
    }

    /// A source's place in the list, from 1.
    fn number(&self, id: SourceId) -> Option<usize> {
        self.guide.sources.iter().position(|source| source.id == id).map(|place| place + 1)
    }

    fn sources(&mut self, shown: impl Fn(&Source) -> bool) {
        self.lines.push(Line::Heading(self.guide.labels.section.get(Section::Sources).to_owned()));
        for (source, number) in self.guide.sources.iter().zip(1..).filter(|(source, _)| shown(source)) {
            let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
            let evidence = self.guide.labels.evidence.get(source.evidence);
            let Source { title, publisher, url, .. } = source;
            let words = format!("{title}. {publisher}{year}. {evidence}.");
            self.lines.push(Line::Source(number, words, url.to_string()));
        }
    }
}
