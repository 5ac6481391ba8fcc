//! The guide through a template engine: whatever an application already renders with takes it as it is, since it serializes.
//!
//! ```text
//! cargo run --example templates -- es
//! cargo run --example templates -- es my-page.jinja
//! ```
//!
//! Without a file of yours it is `leaflet.jinja` beside this one, which makes a leaflet in Markdown:
//!
//! ```text
//! # Extracción manual y masaje
//! …
//! ## 4. Presiona, junta, suelta
//! > **Detente**: Detente si te duele. …
//! - Presiona en línea recta hacia atrás, hacia las costillas.
//! ```

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};

use minijinja::{Environment, UndefinedBehavior, context};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let guide = hand_expression::guide(arguments.next().unwrap_or_default());
    let template = match arguments.next() {
        Some(path) => fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("leaflet.jinja").to_owned(),
    };
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // A name that is misspelled is an error, and not a rule that is silently gone.
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_template("page", &template)?;
    let page = environment.get_template("page")?.render(context! { guide })?;
    io::stdout().write_all(page.as_bytes())?;
    Ok(())
}
