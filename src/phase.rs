//! A guide narrowed to one phase.

use crate::{Guide, Part, Phase, SafetyNote};

impl Guide {
    /// The guide with only what applies in `phase`.
    ///
    /// Where the phase has a [gate](Phase::gate), the gate is the first part of everything with an action. A
    /// guide that has lost its gate, which only a guide read from a file can, loses those actions too.
    ///
    /// ```
    /// use hand_expression::{Part, Phase, SafetyNoteId};
    ///
    /// let guide = hand_expression::guide(&"en".parse()?).for_phase(Phase::BeforeBirth);
    /// let Some(Part::Caution(gate)) = guide.steps[0].parts.first() else { panic!("a gate comes first") };
    /// assert_eq!(gate.id, SafetyNoteId::AskFirst);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn for_phase(&self, phase: Phase) -> Self {
        let mut guide = self.clone();
        guide.phase = Some(phase);
        let gate = phase.gate().map(|id| guide.safety.iter().find(|note| note.id == id).cloned());

        guide.safety.retain(|note| note.phases.contains(&phase));
        guide.topics.retain(|topic| topic.phases.contains(&phase));
        guide.preparation.retain(|preparation| preparation.phases.contains(&phase));
        guide.massage.techniques.retain(|technique| technique.phases.contains(&phase));
        guide.steps.retain(|step| step.phases.contains(&phase));
        guide.sessions.retain(|session| session.phases.contains(&phase));
        guide.problems.retain(|problem| problem.phases.contains(&phase));

        for topic in &mut guide.topics {
            topic.paragraphs.retain(|paragraph| paragraph.phases.contains(&phase));
        }
        for parts in guide.bodies_mut() {
            narrow(parts, phase, gate.as_ref());
        }
        for session in &mut guide.sessions {
            if matches!(gate, Some(None)) {
                session.blocks.clear();
            }
        }
        guide
    }

    /// The body of every item that has one, in reading order.
    fn bodies_mut(&mut self) -> impl Iterator<Item = &mut Vec<Part>> {
        (self.topics.iter_mut().map(|topic| &mut topic.parts))
            .chain(self.preparation.iter_mut().map(|preparation| &mut preparation.parts))
            .chain(self.massage.techniques.iter_mut().map(|technique| &mut technique.parts))
            .chain(self.steps.iter_mut().map(|step| &mut step.parts))
            .chain(self.sessions.iter_mut().map(|session| &mut session.parts))
            .chain(self.problems.iter_mut().map(|problem| &mut problem.parts))
    }
}

fn narrow(parts: &mut Vec<Part>, phase: Phase, gate: Option<&Option<SafetyNote>>) {
    parts.retain(|part| {
        let phases = match part {
            Part::Caution(note) => &note.phases,
            Part::Action(action) => &action.phases,
            Part::Tip(tip) => &tip.phases,
        };
        phases.contains(&phase)
    });
    match gate {
        Some(None) => parts.retain(|part| !matches!(part, Part::Action(_))),
        Some(Some(gate)) if parts.iter().any(|part| matches!(part, Part::Action(_))) => {
            parts.retain(|part| !matches!(part, Part::Caution(note) if note.id == gate.id));
            parts.insert(0, Part::Caution(gate.clone()));
        }
        None | Some(Some(_)) => {}
    }
}
