//! Prints the guide as a person wants to read it in a terminal.
//!
//! ```text
//! cargo run --example guide
//! cargo run --example guide -- --section steps --wording chest
//! cargo run --example guide -- --phase before-birth
//! cargo run --example guide -- --format json --section safety
//! ```

mod colour;
#[path = "../common/environment.rs"]
mod environment;
#[path = "../stale/marks.rs"]
#[allow(dead_code)]
mod marks;

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::Arc;

use colour::coloured;
use hand_expression::render::{Html, Links, STYLE};
use hand_expression::{Guide, LanguageIdentifier, Library, Phase, Reader, Section, Wording, languages};
use lexopt::prelude::*;

const HELP: &str = "\
How to massage and to express milk by hand

Usage: cargo run --example guide -- [OPTIONS]

  --lang TAG          a language that you read; repeat it in your order of preference
                      (default: the language of the environment, then English)
  --wording WORD      default, breast or chest
  --phase PHASE       only what applies: before-birth, first-days or established
  --section SECTION   only one of: preparation, massage, steps, sessions, safety,
                      problems, topics, terms, sources
  --format FORMAT     text (default), markdown, html or json
  --list-languages    the languages there are
  --help              this page
";

#[derive(Clone, Copy, Default)]
enum Format {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
}

impl FromStr for Format {
    type Err = String;
    fn from_str(given: &str) -> Result<Self, String> {
        match given {
            "text" => Ok(Self::Text),
            "markdown" => Ok(Self::Markdown),
            "html" => Ok(Self::Html),
            "json" => Ok(Self::Json),
            _ => Err(format!("unknown format {given:?}; choose text, markdown, html or json")),
        }
    }
}

#[derive(Default)]
struct Options {
    languages: Vec<LanguageIdentifier>,
    wording: Option<Wording>,
    phase: Option<Phase>,
    section: Option<Section>,
    format: Format,
    list_languages: bool,
    help: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of a pipe may stop early, as `head` does.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            eprintln!("guide: {error}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("guide: {message}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Usage(String),
    Output(io::Error),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn run() -> Result<(), Failure> {
    let options = options()?;
    let page = if options.help {
        HELP.to_owned()
    } else if options.list_languages {
        language_list()?
    } else {
        let guide = guide(&options);
        match options.format {
            Format::Text => text(&guide, options.section),
            Format::Markdown => match options.section {
                Some(section) => guide.only_section(section).markdown(),
                None => guide.markdown(),
            },
            Format::Html => html(&guide, options.section),
            Format::Json => json(&guide, options.section)?,
        }
    };
    // Drops the colours when the output is a pipe or a file, or when NO_COLOR asks for none.
    anstream::stdout().write_all(page.as_bytes())?;
    Ok(())
}

fn options() -> Result<Options, Failure> {
    /// A value in its type, with an error that names the option.
    fn typed<T: FromStr<Err: ToString>>(parser: &mut lexopt::Parser) -> Result<T, Failure> {
        let value = parser.value()?.string()?;
        value.parse().map_err(|error: T::Err| Failure::Usage(error.to_string()))
    }

    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("lang") => {
                let tag = parser.value()?.string()?;
                let language =
                    tag.parse().map_err(|_| Failure::Usage(format!("{tag:?} is not a language tag")))?;
                options.languages.push(language);
            }
            Long("wording") => options.wording = Some(typed(&mut parser)?),
            Long("phase") => options.phase = Some(typed(&mut parser)?),
            Long("section") => options.section = Some(typed(&mut parser)?),
            Long("format") => options.format = typed(&mut parser)?,
            Long("list-languages") => options.list_languages = true,
            Long("help") | Short('h') => options.help = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// The guide that was asked for. A language or wording that is not there is said on stderr.
fn guide(options: &Options) -> Arc<Guide> {
    let wording = options.wording.unwrap_or(Wording::Default);
    let reader = if options.languages.is_empty() {
        Reader::new(&environment::languages())
    } else {
        Reader::from(&options.languages)
    };
    let reader = reader.wording(wording);
    let guide = hand_expression::guide(match options.phase {
        Some(phase) => reader.phase(phase),
        None => reader,
    });
    if let Some(first) = options.languages.first().filter(|tag| **tag != guide.lang) {
        let name =
            languages().iter().find(|language| *language.tag() == guide.lang).map_or("", |l| l.endonym());
        eprintln!(
            "guide: there is no guide in {first} here; this is the best match: {name} ({})",
            guide.lang
        );
    }
    if guide.wording != wording {
        eprintln!("guide: {} has no wording {wording}; this is its wording {}", guide.lang, guide.wording);
    }
    if is_old(&guide) {
        eprintln!(
            "guide: the words of {} have changed since; `cargo test --lib` makes what is shown here anew",
            guide.lang
        );
    }
    guide
}

/// Whether a translator's files say something else by now than the finished texts that a guide is made of.
fn is_old(guide: &Guide) -> bool {
    // An overlay without words has the guide made from those files.
    let Ok(library) = Library::builder().overlay(guide.lang.clone(), "").build() else { return false };
    let reader = Reader::from(&guide.lang).wording(guide.wording);
    let now = library.guide(guide.phase.map_or(reader.clone(), |phase| reader.phase(phase)));
    // Only who wrote the words differs in any case, and what the notice says of that.
    let words = |guide: &Guide| {
        let mut words = serde_json::to_value(guide).unwrap_or_default();
        if let Some(words) = words.as_object_mut() {
            words.retain(|field, _| field != "status" && field != "notice");
        }
        words
    };
    words(guide) != words(&now)
}

fn text(guide: &Guide, section: Option<Section>) -> String {
    let page = match section {
        // A section is part of something, and says what.
        Some(section) => format!("{}\n\n{}", guide.title, guide.only_section(section).text(width())),
        None => guide.text(width()),
    };
    coloured(guide, &page)
}

/// A page of its own around the fragment that the crate gives.
fn html(guide: &Guide, section: Option<Section>) -> String {
    let options = Html::new().links(Links::Here);
    let fragment = match section {
        Some(section) => guide.only_section(section).html(&options),
        None => guide.html(&options),
    };
    // An application's words may stand in a title, and a title is no place for elements.
    let title = guide.title.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>\nhtml {{ background: Canvas; color: CanvasText; }}\n{STYLE}</style>\n</head>\n<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n",
        guide.lang, guide.direction
    )
}

fn json(guide: &Guide, section: Option<Section>) -> Result<String, Failure> {
    let mut value = serde_json::to_value(guide).map_err(io::Error::from)?;
    if let (Some(section), Some(fields)) = (section, value.as_object_mut()) {
        // A section is spelled as its field; the head says which content it is, and in which language and wording.
        let head = ["content_version", "lang", "direction", "wording", "status", "phase", "notice"];
        fields.retain(|field, _| field == section.as_str() || head.contains(&&**field));
    }
    Ok(serde_json::to_string_pretty(&value).map_err(io::Error::from)? + "\n")
}

/// A line for each language: tag, names, direction, wordings, status, messages, how many are still to come, and how many were made from
/// other English.
fn language_list() -> io::Result<String> {
    let mut list = String::new();
    for language in languages() {
        let wordings: Vec<_> = language.wordings().iter().map(|wording| wording.as_str()).collect();
        let tag = language.tag().to_string();
        let messages: usize = marks::files(&tag)?.iter().map(|(_, source)| marks::marked(source).len()).sum();
        let stale = if tag == "en" { 0 } else { marks::stale(&tag)?.len() };
        // Writing to a String cannot fail.
        let _ = writeln!(
            list,
            "{tag:<8} {} ({}), {}, {}, {}, {messages} messages, {} pending, {stale} stale",
            language.endonym(),
            language.english_name(),
            language.direction(),
            wordings.join(" "),
            language.status(),
            pending(&tag)?,
        );
    }
    Ok(list)
}

/// How many messages a language is known to lack, as the head of its `review.toml` lists them.
fn pending(tag: &str) -> io::Result<usize> {
    let review = fs::read_to_string(marks::locales().join(tag).join("review.toml"))?;
    let review: toml::Table = review.parse().map_err(io::Error::other)?;
    Ok(review.get("pending").and_then(toml::Value::as_array).map_or(0, Vec::len))
}

/// The width to wrap at: what COLUMNS says, else that of the terminal, but no wider than reads well.
fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map_or(80, |(width, _)| width.0.into());
    asked.unwrap_or_else(terminal).clamp(20, 88)
}
