//! What a phase asks of a body: its gate first, and no rule that guards nothing.

use std::sync::Arc;

use super::Assembler;
use crate::item::Part;

impl Assembler<'_> {
    /// In one phase its gate comes first in everything with an action, and what guards nothing in it is left out.
    pub(super) fn guarded(&self, before: &mut Vec<Part>, after: &mut Vec<Part>, blocks: bool) {
        let Some(phase) = self.phase else { return };
        let acts = |parts: &[Part]| parts.iter().any(|part| matches!(part, Part::Action(_)));
        if !blocks && !acts(after) {
            leave_out_idle_rules(before);
        }
        leave_out_idle_rules(after);
        let gate = phase.gate().and_then(|gate| self.notes.get(gate as usize));
        if let Some(gate) = gate.filter(|_| blocks || acts(before) || acts(after)) {
            let other = |part: &Part| part.note().is_none_or(|note| note.id != gate.id);
            before.retain(other);
            after.retain(other);
            before.insert(0, Part::Rule(Arc::clone(gate)));
        }
    }
}

/// Takes away the rules that no action follows.
fn leave_out_idle_rules(parts: &mut Vec<Part>) {
    let last = parts.iter().rposition(|part| matches!(part, Part::Action(_)));
    let mut place = 0;
    parts.retain(|part| {
        place += 1;
        !matches!(part, Part::Rule(_)) || last.is_some_and(|last| place <= last)
    });
}
