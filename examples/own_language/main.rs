//! A language of an application's own, brought in part: what is missing comes whole from the reader's next language, item by item.
//!
//! ```text
//! cargo run --example own_language
//! ```
//!
//! The reader prefers Filipino, then Spanish. One step is there in Filipino; of another there is only the title, so all of it
//! is in Spanish; and each item says which language it is in:
//!
//! ```text
//! fil  Bumuo ng letrang C
//!      ! fil  Huminto – Huminto kung masakit. …
//! es   Presiona, junta, suelta
//! ```

use hand_expression::{Library, Part, Status};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let library = Library::builder().overlay("fil".parse()?, include_str!("fil.ftl")).build()?;
    let guide = library.guide("fil, es");

    assert_eq!(guide.status, Status::App);
    println!("{:<4} {}\n     {}\n", guide.lang.to_string(), guide.title, guide.notice);
    for step in &guide.steps {
        // An app sets `lang` and `dir` on the element of each item, from `step.lang` and `step.direction`.
        println!("{:<4} {}", step.lang.to_string(), step.title);
        for part in &step.parts {
            match part {
                Part::Rule(note) | Part::Sign(note) => {
                    let urgency = &guide.labels.urgency[note.urgency];
                    println!("     ! {:<4} {urgency} – {}", note.lang.to_string(), note.text);
                }
                Part::Action(action) => println!("     - {}", action.text),
                Part::Tip(tip) => println!("     ({})", tip.text),
            }
        }
    }
    Ok(())
}
