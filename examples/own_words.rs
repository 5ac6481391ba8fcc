//! Words of an application over the stock ones, and what it is told when they are wrong.
//!
//! ```text
//! cargo run --example own_words
//! ```
//!
//! First come words with five mistakes, then the same words mended:
//!
//! ```text
//! 5 problems in the words of the application
//! en, line 2, step-express.titel: there is no such attribute; did you mean "title"?
//! …
//! app: Press, squeeze, let go
//! ```

use hand_expression::{LanguageIdentifier, Library, SafetyNoteId};

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
    .text = Ring { -hotline } with { $fever-c } °C.
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
    .text = Ring { -hotline } today if your breast is sore and you have { $fever-c } °C ({ $fever-f } °F) or more.
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let english: LanguageIdentifier = "en".parse()?;
    if let Err(error) = Library::builder().overlay(english.clone(), WRONG).build() {
        println!("{error}\n");
    }

    let library = Library::builder().overlay(english.clone(), RIGHT).build()?;
    let guide = library.guide(&[english]);
    let step = guide.steps.iter().find(|step| step.title.starts_with("Press"));
    println!("{}: {}", guide.status, step.map_or("", |step| &step.title));
    // What was not mentioned stays, and no note can be taken away.
    for note in
        guide.safety.iter().filter(|note| [SafetyNoteId::Fever, SafetyNoteId::NoPinching].contains(&note.id))
    {
        println!("{}: {}", note.title, note.text);
    }
    Ok(())
}
