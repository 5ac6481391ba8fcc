//! Puts a translator's PO or XLIFF file into the `.ftl` files of its language.
//!
//! ```text
//! cargo run --example import --features translate -- es.po --out locales --dry-run
//! cargo run --example import --features translate -- es.po --out locales --force
//! cargo run --example import --features translate -- es_ES.po --lang es --out locales --force
//! ```
//!
//! What the file leaves out stays as it is, and so does every comment, mark and blank line. It prints what changes, what counts as
//! untranslated and why, and what to run next:
//!
//! ```text
//! es: 1 text changed, 0 untranslated, 0 not in the file; 1 file written
//!   term-nipple.title
//!     - Pezón
//!     + El pezón
//! next: cargo test --all-features --lib writes the finished texts, and fails once; then cargo test --test locales
//! ```

#[path = "../common/files.rs"]
#[allow(dead_code)]
mod files;

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use files::{Failure, count, exit, typed, write};
use hand_expression::translate::{File, Format, Import, Translation};
use hand_expression::{LanguageIdentifier, Wording};
use lexopt::prelude::*;

const HELP: &str = "\
A translator's PO or XLIFF file, put into the .ftl files of its language

Usage: cargo run --example import --features translate -- FILE --out DIR [OPTIONS]

  FILE             a .po, .xlf or .xliff file
  --out DIR        the folder of the languages, such as locales: es.po goes into DIR/es/step.ftl and so on. A language that
                   has nothing there begins with the words that are shipped
  --lang TAG       the language, where the file says another: es, for a platform's es_ES
  --wording WORD   default, breast or chest, where the file does not say it
  --dry-run        say what would change, and write nothing
  --force          overwrite files that are there already
  --help           this page
";

#[derive(Default)]
struct Options {
    source: Option<PathBuf>,
    out: Option<PathBuf>,
    language: Option<LanguageIdentifier>,
    wording: Option<Wording>,
    dry: bool,
    force: bool,
    help: bool,
}

fn main() -> ExitCode {
    exit("import", run())
}

fn run() -> Result<(), Failure> {
    let options = options()?;
    if options.help {
        return Ok(io::stdout().write_all(HELP.as_bytes())?);
    }
    let (Some(source), Some(out)) = (options.source, options.out) else {
        return Err(Failure::Usage("say what to read and where to write: FILE --out DIR".into()));
    };
    let named = |error: &dyn std::fmt::Display| Failure::Usage(format!("{}: {error}", source.display()));
    let format = format(&source)?;
    let contents = fs::read(&source)
        .map_err(|error| Failure::Output(format!("cannot read {}: {error}", source.display())))?;
    let mut translation = Translation::read(format, contents).map_err(|error| named(&error))?;
    if let Some(language) = options.language {
        translation = translation.in_language(language);
    }
    if let Some(wording) = options.wording {
        translation = translation.in_wording(wording);
    }
    let language =
        translation.language().map_err(|error| named(&format!("{error}; --lang says it instead")))?;
    let mut there = folder(&out, language)?;
    if let Some(base) = translation.over().map_err(|error| named(&error))? {
        there.extend(folder(&out, base)?);
    }
    translation.wording(&there).map_err(|error| named(&format!("{error}; --wording says it")))?;
    let import = translation.onto(&there).map_err(|error| named(&error))?;
    if !options.dry {
        write(&out, &import.files, options.force)?;
    }
    Ok(io::stdout().write_all(report(&import, options.dry).as_bytes())?)
}

fn options() -> Result<Options, Failure> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if options.source.is_none() => options.source = Some(path.into()),
            Long("out") => options.out = Some(parser.value()?.into()),
            Long("lang") => options.language = Some(typed(&mut parser)?),
            Long("wording") => options.wording = Some(typed(&mut parser)?),
            Long("dry-run") => options.dry = true,
            Long("force") => options.force = true,
            Long("help") | Short('h') => options.help = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// The `.ftl` files of a language as they stand.
fn folder(out: &Path, language: &LanguageIdentifier) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for folder in [language.to_string(), format!("{language}/wordings")] {
        let Ok(entries) = fs::read_dir(out.join(&folder)) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.push(File::new(format!("{folder}/{name}"), files::read(&path)?));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn report(import: &Import, dry: bool) -> String {
    let Import { language, changes, untranslated, absent, aged, .. } = import;
    let written = if dry { "nothing written" } else { &format!("{} written", count(&import.files)) };
    let texts = |count: usize| format!("{count} {}", if count == 1 { "text" } else { "texts" });
    let mut page = format!(
        "{language}: {} changed, {} untranslated, {} not in the file; {written}\n",
        texts(changes.len()),
        untranslated.len(),
        absent.len(),
    );
    // Writing to a String cannot fail.
    if let Some(base) = &import.over {
        let _ = writeln!(
            page,
            "only what differs from {base} is kept; if the words are for {base}, say --lang {base}"
        );
    }
    for change in changes {
        let _ = writeln!(page, "  {}", change.key);
        if let Some(before) = &change.before {
            let _ = writeln!(page, "    - {before}");
        }
        let _ = writeln!(page, "    + {}", change.after);
    }
    for text in untranslated {
        let _ = writeln!(page, "  {}: {} (line {})", text.key, text.reason, text.line);
    }
    if !untranslated.is_empty() || !absent.is_empty() {
        page += "what is untranslated or not in the file stays as it was\n";
    }
    if !aged.is_empty() {
        let _ = writeln!(page, "made from other English than today's: {}", aged.join(", "));
    }
    if !changes.is_empty() {
        page += "next: cargo test --all-features --lib writes the finished texts, and fails once; then cargo test --test locales\n";
    }
    page
}

/// The format of a file, by its ending.
fn format(path: &Path) -> Result<Format, Failure> {
    let ending = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match &*ending.to_lowercase() {
        "po" | "pot" => Ok(Format::Po),
        "xlf" | "xliff" => Ok(Format::Xliff),
        _ => Err(Failure::Usage(format!("{} is no .po, .xlf or .xliff file", path.display()))),
    }
}
