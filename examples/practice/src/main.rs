//! A practice timer in the terminal: choose a plan, read its rules and signs, and follow it block by block.
//!
//! ```text
//! cargo run -p hand-expression-practice
//! cargo run -p hand-expression-practice -- --lang ar --session session-comfort
//! cargo test -p hand-expression-practice
//! ```
//!
//! ```text
//!   Express the first side for 3 to 5 minutes.
//! running  2/6
//! side  1:40 ████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░   3:20 left
//! all   4:40 ████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  21:20 left
//!
//!   2. Find the spot
//! ! Stop — Pain means stop
//! • Measure 2 to 3 cm (about 1 inch) outwards along the skin, from the base of the
//!   nipple.
//! • Feel gently for a change under the skin.
//! space pause  h get help  ↓ more  + longer  - shorter  n next  b back
//! s other side  x stop  q quit
//! ```
//!
//! - **Rules first.** The timer starts after every line of the notice and of the session was on the screen, with all its rules and
//!   signs. A rule that was read there is a line of reminder later, and stands in full at the end of each page. Its urgency is in words.
//! - **Help at hand.** Each page of the practice ends with every sign that says when to get help, and a key shows them anywhere.
//! - **Times are suggestions.** A block starts with the longer end of its minutes, and each can be stretched or made shorter. When a time
//!   is up, nothing goes on by itself. A session with a limit, as before the birth, is not stretched: its time runs on in a
//!   pause too, since the limit is for the whole with its pauses, and at its end the practice ends.
//! - **No minutes, no clock.** Where comfort decides, a key goes on.
//! - **Quiet.** No alarm, no blinking, no red; `--bell` rings the terminal once when a time is up. `NO_COLOR` is heard.
//! - **All advice is the guide's.** The few words that a guide lacks, such as "pause", are English and in `words.rs`: an app brings its
//!   own, in its reader's language.
//!
//! # What a terminal can do with other scripts
//!
//! Arabic and Urdu stand at the right edge, with their signs there too, in whole words. No marks of direction are put in, and those of the
//! guide are left out, since terminals show them as boxes. The order of the letters is the terminal's: one with bidirectional text
//! shows them right, another from left to right, and this cannot know which. Bengali and Hindi go out line by line, so that no letter
//! is lost where the terminal counts columns otherwise; such a line may end early or late.

mod app;
mod cells;
mod digits;
#[path = "../../common/environment.rs"]
mod environment;
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

use hand_expression::{Reader, languages};

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
    practise(app(&options), options.bell).unwrap_or_else(|error| {
        eprintln!("practice: {error}");
        ExitCode::FAILURE
    })
}

/// A call that cannot work.
fn refuse(message: &str) -> ExitCode {
    eprintln!("practice: {message}");
    ExitCode::from(2)
}

fn app(options: &Options) -> App {
    let reader = if options.languages.is_empty() {
        Reader::new(&environment::languages())
    } else {
        options.languages.as_slice().into()
    };
    let mut app = App::new(reader.wording(options.wording), options.session);
    let mut said = Vec::new();
    if let Some(first) = options.languages.first().filter(|tag| **tag != app.guide.lang) {
        let name = languages().iter().find(|language| *language.tag() == app.guide.lang);
        let name = name.map_or("", |language| language.endonym());
        said.push(ours(Kind::Text, &format!("There is no guide in {first}. This is the nearest: {name}.")));
    }
    if app.guide.wording != options.wording {
        said.push(ours(Kind::Text, &format!("This language has no wording {}.", options.wording)));
    }
    if !said.is_empty() {
        app.tell(said);
    }
    app
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
