//! Writes the guide in the files that other ecosystems build from.
//!
//! ```text
//! cargo run --example export --features export,translate -- --format android --out app/src/main/res
//! cargo run --example export --features export,translate -- --format po --lang es --out translations
//! cargo run --example export --features export,translate -- --format all --wording chest --out everything
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

use std::fmt;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

use files::{Failure, count, exit, typed, write};
use hand_expression::export::{self, File};
use hand_expression::{LanguageIdentifier, Library, Theme, UnknownId, Wording, translate};
use lexopt::prelude::*;

const HELP: &str = "\
The guide in the files that other ecosystems build from

Usage: cargo run --example export --features export,translate -- --format NAME --out DIR [OPTIONS]

  --format NAME       for apps and readers: json, json-schema, ftl, i18next, android, xcstrings,
                      arb, csv, json-ld, fhir, svg; for translators: po, xliff;
                      or all, each in a folder of its name
  --out DIR           the folder to write into; it is made if it is not there
  --lang TAG          a language; repeat it for more (default: all)
  --wording WORD      default, breast or chest
  --theme NAME        of pictures: auto, light, dark or print; all but auto are without a style sheet, for Flutter and
                      vector drawables
  --overlay TAG=FILE  a .ftl file with words of your own for a language; repeat it for more
  --force             overwrite files that are there already
  --help              this page
";

/// What the app formats and those of translators have in common: a name, and files.
#[derive(Clone, Copy)]
enum Format {
    App(export::Format),
    Translators(translate::Format),
}

impl Format {
    fn all() -> Vec<Self> {
        let translators = translate::Format::ALL.iter().map(|&format| Self::Translators(format));
        export::Format::ALL.iter().map(|&format| Self::App(format)).chain(translators).collect()
    }

    fn files(
        self,
        library: &Library,
        languages: &[LanguageIdentifier],
        wording: Wording,
        theme: Theme,
    ) -> Result<Vec<File>, Failure> {
        match self {
            Self::App(export::Format::Svg) => {
                export::pictures(library, languages, wording, theme).map_err(usage)
            }
            Self::App(format) => export::files(library, languages, wording, format).map_err(usage),
            Self::Translators(format) => translate::files(library, languages, wording, format).map_err(usage),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::App(format) => format.fmt(f),
            Self::Translators(format) => format.fmt(f),
        }
    }
}

impl FromStr for Format {
    type Err = UnknownId;
    fn from_str(given: &str) -> Result<Self, UnknownId> {
        given.parse().map(Self::App).or_else(|error: UnknownId| {
            // The error that knows what was meant.
            let better = |other: UnknownId| if other.nearest().is_some() { other } else { error };
            given.parse().map(Self::Translators).map_err(better)
        })
    }
}

#[derive(Default)]
struct Options {
    formats: Vec<Format>,
    /// Whether each format has a folder of its own.
    apart: bool,
    out: Option<PathBuf>,
    languages: Vec<LanguageIdentifier>,
    wording: Option<Wording>,
    theme: Option<Theme>,
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
    let mut library = Library::builder();
    for (language, words) in options.overlays {
        library = library.overlay(language, words);
    }
    let library = library.build().map_err(usage)?;
    let wording = options.wording.unwrap_or(Wording::Default);
    let theme = options.theme.unwrap_or(Theme::Auto);
    for format in options.formats {
        let files = format.files(&library, &options.languages, wording, theme)?;
        let folder = if options.apart { out.join(format.to_string()) } else { out.clone() };
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
                    options.formats = Format::all();
                    options.apart = true;
                } else {
                    options.formats = vec![name.parse::<Format>().map_err(usage)?];
                    options.apart = false;
                }
            }
            Long("out") => options.out = Some(parser.value()?.into()),
            Long("lang") => options.languages.push(tag(&parser.value()?.string()?)?),
            Long("wording") => options.wording = Some(typed(&mut parser)?),
            Long("theme") => options.theme = Some(typed(&mut parser)?),
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

fn usage(error: impl fmt::Display) -> Failure {
    Failure::Usage(error.to_string())
}

fn tag(given: &str) -> Result<LanguageIdentifier, Failure> {
    given.parse().map_err(|_| Failure::Usage(format!("{given:?} is not a language tag")))
}
