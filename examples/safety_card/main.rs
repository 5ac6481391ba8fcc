//! A card for the wall: what is an emergency on the front of a sheet, and what needs a call today on its back.
//!
//! ```text
//! cargo run --example safety_card -- ar > card.html
//! cargo run --example safety_card -- es before-birth > card.html
//! ```
//!
//! The second argument is the phase: `before-birth`, `first-days` (which it is without one) or `established`. Open the page in a
//! browser and print it: A4, in two columns, by urgency in words, with the language and the direction of each note. In French and Russian
//! it takes a second sheet.

use std::error::Error;
use std::io::{self, Write as _};

use hand_expression::{Phase, Reader, guide};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let languages = arguments.next().unwrap_or_default();
    let phase = arguments.next().map_or(Ok(Phase::FirstDays), |phase| phase.parse())?;
    let guide = guide(Reader::new(&languages).phase(phase));

    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_template("card", include_str!("card.html"))?;
    let card = environment.get_template("card")?.render(context! { guide })?;
    io::stdout().write_all(card.as_bytes())?;
    Ok(())
}
