//! Writes the guide in the files that other ecosystems build from.
//!
//! ```text
//! cargo run --example export --features export -- --format android --out app/src/main/res
//! cargo run --example export --features export -- --format po --lang es --out translations
//! cargo run --example export --features export -- --format all --wording chest --out everything
//! ```
//!
//! One format is written right into the folder, as its build expects it; with `all`, each has a folder of its own name. It prints a
//! line for each format as soon as that is written:
//!
//! ```text
//! android: 15 files
//! ```

#[path = "../common/files.rs"]
mod files;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use files::{Failure, count, exit, typed, write};
use hand_expression::export::{self, Format};
use hand_expression::{LanguageIdentifier, Library, Wording};
use lexopt::prelude::*;

const HELP: &str = "\
The guide in the files that other ecosystems build from

Usage: cargo run --example export --features export -- --format NAME --out DIR [OPTIONS]

  --format NAME       json, json-schema, ftl, i18next, android, xcstrings, arb, po, xliff,
                      csv, json-ld, fhir; or all, each in a folder of its name
  --out DIR           the folder to write into; it is made if it is not there
  --lang TAG          a language; repeat it for more (default: all)
  --wording WORD      default, breast or chest
  --overlay TAG=FILE  a .ftl file with words of your own for a language; repeat it for more
  --force             overwrite files that are there already
  --help              this page
";

#[derive(Default)]
struct Options {
    formats: Vec<Format>,
    /// Whether each format has a folder of its own.
    apart: bool,
    out: Option<PathBuf>,
    languages: Vec<LanguageIdentifier>,
    wording: Option<Wording>,
    overlays: Vec<(LanguageIdentifier, String)>,
    force: bool,
    help: bool,
}

fn main() -> ExitCode {
    exit("export", run())
}

fn run() -> Result<(), Failure> {
    let options = options()?;
    if options.help {
        return Ok(io::stdout().write_all(HELP.as_bytes())?);
    }
    let Some(out) = options.out else {
        return Err(Failure::Usage("say where to write: --out DIR".into()));
    };
    if options.formats.is_empty() {
        return Err(Failure::Usage("say in which format: --format NAME, or --format all".into()));
    }
    let mut library = Library::builder().wording(options.wording.unwrap_or(Wording::Default));
    for (language, words) in options.overlays {
        library = library.overlay(language, words);
    }
    let library = library.build().map_err(|error| Failure::Usage(error.to_string()))?;
    for format in options.formats {
        let files = export::files(&library, &options.languages, format)
            .map_err(|error| Failure::Usage(error.to_string()))?;
        let folder = if options.apart { out.join(format.as_str()) } else { out.clone() };
        write(&folder, &files, options.force)?;
        writeln!(io::stdout(), "{format}: {}", count(&files))?;
    }
    Ok(())
}

fn options() -> Result<Options, Failure> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("format") => {
                let name = parser.value()?.string()?;
                if name == "all" {
                    options.formats = Format::ALL.to_vec();
                    options.apart = true;
                } else {
                    options.formats = vec![name.parse().map_err(|error| Failure::Usage(format!("{error}")))?];
                    options.apart = false;
                }
            }
            Long("out") => options.out = Some(parser.value()?.into()),
            Long("lang") => options.languages.push(tag(&parser.value()?.string()?)?),
            Long("wording") => options.wording = Some(typed(&mut parser)?),
            Long("overlay") => {
                let value = parser.value()?.string()?;
                let Some((language, file)) = value.split_once('=') else {
                    return Err(Failure::Usage(format!("--overlay takes TAG=FILE, not {value:?}")));
                };
                options.overlays.push((tag(language)?, files::read(file.as_ref())?));
            }
            Long("force") => options.force = true,
            Long("help") | Short('h') => options.help = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn tag(given: &str) -> Result<LanguageIdentifier, Failure> {
    given.parse().map_err(|_| Failure::Usage(format!("{given:?} is not a language tag")))
}
