//! Turns a translator's PO or XLIFF file into the `.ftl` files of its language.
//!
//! ```text
//! cargo run --example import --features translate -- es.po --out locales
//! cargo run --example import --features translate -- chest.fr.xlf --out locales --force
//! ```
//!
//! The file says its own language and wording. It prints what it wrote, and what is not translated yet:
//!
//! ```text
//! es: 12 files, 0 texts without a translation
//! ```

#[path = "../common/files.rs"]
#[allow(dead_code)]
mod files;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use files::{Failure, count, exit, read, write};
use hand_expression::translate::{Format, import};
use lexopt::prelude::*;

const HELP: &str = "\
A translator's PO or XLIFF file, as the .ftl files of its language

Usage: cargo run --example import --features translate -- FILE --out DIR [OPTIONS]

  FILE           a .po, .xlf or .xliff file; it says its language and wording itself
  --out DIR      the folder of the languages, such as locales: es.po becomes DIR/es/step.ftl and so on
  --force        overwrite files that are there already
  --help         this page
";

fn main() -> ExitCode {
    exit("import", run())
}

fn run() -> Result<(), Failure> {
    let mut source: Option<PathBuf> = None;
    let mut out: Option<PathBuf> = None;
    let mut force = false;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if source.is_none() => source = Some(path.into()),
            Long("out") => out = Some(parser.value()?.into()),
            Long("force") => force = true,
            Long("help") | Short('h') => return Ok(io::stdout().write_all(HELP.as_bytes())?),
            other => return Err(other.unexpected().into()),
        }
    }
    let (Some(source), Some(out)) = (source, out) else {
        return Err(Failure::Usage("say what to read and where to write: FILE --out DIR".into()));
    };
    let words = import(format(&source)?, &read(&source)?)
        .map_err(|error| Failure::Usage(format!("{}: {error}", source.display())))?;
    write(&out, &words.files, force)?;
    let mut stdout = io::stdout().lock();
    writeln!(
        stdout,
        "{}: {}, {} texts without a translation",
        words.language,
        count(&words.files),
        words.untranslated.len()
    )?;
    for key in &words.untranslated {
        writeln!(stdout, "  {key}")?;
    }
    Ok(())
}

/// The format of a file, by its ending.
fn format(path: &Path) -> Result<Format, Failure> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("po" | "pot") => Ok(Format::Po),
        Some("xlf" | "xliff") => Ok(Format::Xliff),
        _ => Err(Failure::Usage(format!("{} is no .po, .xlf or .xliff file", path.display()))),
    }
}
