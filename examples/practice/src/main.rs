//! A practice timer in the terminal: choose a plan, read its cautions, and follow it block by block.
//!
//! ```text
//! cargo run -p hand-expression-practice
//! cargo run -p hand-expression-practice -- --lang ar --session session-comfort
//! ```

mod app;
mod cells;
mod digits;
mod keys;
mod options;
mod page;
mod screen;
mod shell;
mod timer;
mod view;
mod words;
mod wrap;

use std::io;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use hand_expression::{Guide, Library, languages};

use crate::app::App;
use crate::options::Options;
use crate::page::{Kind, ours};

fn main() -> ExitCode {
    let options = match options::parse(lexopt::Parser::from_env()) {
        Ok(options) if options.help => {
            print!("{}", options::HELP);
            return ExitCode::SUCCESS;
        }
        Ok(options) => options,
        Err(message) => return refuse(&message),
    };
    if let Some(missing) = screen::missing() {
        return refuse(missing);
    }
    let app = match app(&options) {
        Ok(app) => app,
        Err(message) => return refuse(&message),
    };
    practise(app, options.bell).unwrap_or_else(|error| {
        eprintln!("practice: {error}");
        ExitCode::FAILURE
    })
}

/// A call that cannot work.
fn refuse(message: &str) -> ExitCode {
    eprintln!("practice: {message}");
    ExitCode::from(2)
}

fn app(options: &Options) -> Result<App, String> {
    let library = Library::builder().wording(options.wording).build().map_err(|error| error.to_string())?;
    let asked = if options.languages.is_empty() {
        // "de_DE.UTF-8", "C" and the like: what is no language is no preference.
        sys_locale::get_locales().filter_map(|tag| tag.parse().ok()).collect()
    } else {
        options.languages.clone()
    };
    let guide = library.guide(&asked);
    let mut said = Vec::new();
    if let Some(first) = options.languages.first().filter(|tag| **tag != guide.lang) {
        let name = languages().iter().find(|language| *language.tag() == guide.lang);
        let name = name.map_or("", |language| language.endonym());
        said.push(ours(Kind::Text, &format!("There is no guide in {first}. This is the nearest: {name}.")));
    }
    if guide.wording != options.wording {
        said.push(ours(Kind::Text, &format!("This language has no wording {}.", options.wording)));
    }
    let mut app = App::new(Guide::clone(&guide), options.session);
    if !said.is_empty() {
        app.tell(said);
    }
    Ok(app)
}

fn practise(mut app: App, bell: bool) -> io::Result<ExitCode> {
    let signal = shell::signals()?;
    let result = screen::with(|terminal| shell::run(terminal, &mut app, &signal, bell));
    match (signal.load(Ordering::Relaxed), result) {
        (0, Ok(())) => Ok(ExitCode::SUCCESS),
        (0, Err(error)) => Err(error),
        // As a shell says that a signal ended a program. The terminal of a hangup may be gone: that is no error then.
        (signal, _) => Ok(ExitCode::from(u8::try_from(128 + signal).unwrap_or(1))),
    }
}
