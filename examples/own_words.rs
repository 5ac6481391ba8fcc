//! Words of an application over the stock ones, and what it is told when they are wrong.
//!
//! ```text
//! cargo run --example own_words
//! ```
//!
//! First come words with six mistakes, then the same words mended:
//!
//! ```text
//! 6 problems in the words of the application
//! en, line 2, step-express.titel: there is no such attribute; did you mean "title"?
//! …
//! app: Press, squeeze, let go
//! ```

use hand_expression::{Library, SafetyNoteId, StepId};

/// What an application might write in a hurry.
const WRONG: &str = "\
step-express =
    .titel = Press, squeeze, let go
    .hold = Hold for two seconds.
safety-no-pinchng =
    .title = Never pinch
safety-stop-if-pain =
    .text =  { \"\" }
safety-fever =
    .act = Once { $weeks-after-birth } weeks are over, ring { -hotline } today for any one of these.
    .fever = Your breast is sore, and you have { $fever-c } °C.
";

/// The same, mended. A number comes as a variable, a text is left out rather than emptied, and a term is defined.
const RIGHT: &str = "\
-hotline = the night line
step-express =
    .title = Press, squeeze, let go
    .hold = Hold for { $hold } { $hold ->
        [one] slow breath
       *[other] slow breaths
    }.
safety-fever =
    .act = Once { $weeks-after-birth } weeks are over, ring { -hotline } today for any one of these.
    .fever = Your breast is sore, and you have { $fever-c } °C ({ $fever-f } °F) or more.
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Err(error) = Library::builder().overlay("en".parse()?, WRONG).build() {
        println!("{error}\n");
    }

    let guide = Library::builder().overlay("en".parse()?, RIGHT).build()?.guide("en");
    println!("{}: {}", guide.status, guide.get(StepId::Express).map_or("", |step| &step.title));
    // What was not mentioned stays, and no note can be taken away.
    for note in [SafetyNoteId::Fever, SafetyNoteId::NoPinching].map(|id| guide.note(id)) {
        println!("{}: {}", note.title, note.text);
    }
    Ok(())
}
