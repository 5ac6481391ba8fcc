//! The shortest program that shows the five steps and when to get help, and leaves out no rule and no sign.
//!
//! ```text
//! cargo run --example hello -- es
//! ```
//!
//! ```text
//! 1. Estimula el pezón
//!    ! Detente – Detente si te duele. …
//!    - Masajea el primer lado con suavidad, todo alrededor, durante 2 a 3 minutos.
//! …
//! Seguridad
//!    + Emergencia: pide ayuda ya – Llama ya al número de emergencias …
//! ```

use hand_expression::{Guide, Part, SafetyNote, Section, guide};

fn main() {
    // What is no language gives English, and so does none.
    let guide = guide(std::env::args().nth(1).unwrap_or_default());
    println!("{}\n{}", guide.title, guide.notice);
    for step in &guide.steps {
        println!("\n{}. {}", step.number, step.title);
        for part in &step.parts {
            match part {
                Part::Rule(note) => println!("   ! {} – {}", guide.labels.urgency[note.urgency], note.text),
                Part::Action(action) => println!("   - {}", action.text),
                Part::Tip(tip) => println!("   ({})", tip.text),
                Part::Sign(note) => sign(&guide, note),
            }
        }
    }
    // The steps are about expressing. Most emergencies are about something else, so help is always within reach.
    println!("\n{}", guide.labels.section[Section::Safety]);
    for note in guide.help() {
        sign(&guide, note);
    }
}

/// How soon to call, whom, and a line for each thing to look for.
fn sign(guide: &Guide, note: &SafetyNote) {
    println!("   + {} – {}", guide.labels.urgency[note.urgency], note.text.replace('\n', "\n     "));
}
