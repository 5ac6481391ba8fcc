//! The shortest program that shows the five steps, and leaves out no caution.
//!
//! ```text
//! cargo run --example hello -- es
//! ```
//!
//! ```text
//! 1. Estimula el pezón
//!    ! Detente – Detente si te duele. …
//! ```

use hand_expression::{Part, guide};

fn main() {
    // What is no language gives English, and so does none.
    let guide = guide(&std::env::args().nth(1).and_then(|tag| tag.parse().ok()).unwrap_or_default());
    println!("{}\n{}", guide.title, guide.notice);
    for step in &guide.steps {
        println!("\n{}. {}", step.number, step.title);
        for part in &step.parts {
            match part {
                Part::Caution(note) => {
                    println!("   ! {} – {}", guide.labels.urgency.get(note.urgency), note.text);
                }
                Part::Action(action) => println!("   - {}", action.text),
                Part::Tip(tip) => println!("   ({})", tip.text),
            }
        }
    }
}
