//! What the command line asks for.

use std::str::FromStr;

use hand_expression::{LanguageIdentifier, SessionId, Wording};
use lexopt::prelude::*;

pub const HELP: &str = "\
A practice timer for expressing milk by hand

Usage: cargo run -p hand-expression-practice -- [OPTIONS]

  --lang TAG       a language that you read; repeat it in your order of preference
                   (default: the language of the environment, then English)
  --wording WORD   default, breast or chest
  --session ID     the plan to follow: session-before-birth, session-first-days,
                   session-established, session-exclusive or session-comfort
  --bell           one soft ring of the terminal when a time is up (default: silent)
  --help           this page

Space starts, pauses and goes on; h tells when to get help; ? shows the other keys; q quits.
Every time can be made shorter, and longer after the birth.
";

pub struct Options {
    pub languages: Vec<LanguageIdentifier>,
    pub wording: Wording,
    pub session: Option<SessionId>,
    pub bell: bool,
    pub help: bool,
}

/// Reads them. What is wrong comes as one line.
pub fn parse(mut parser: lexopt::Parser) -> Result<Options, String> {
    let mut options =
        Options { languages: Vec::new(), wording: Wording::Default, session: None, bell: false, help: false };
    while let Some(argument) = parser.next().map_err(one_line)? {
        match argument {
            Long("lang") => {
                let tag: String = value(&mut parser)?;
                options.languages.push(tag.parse().map_err(|_| format!("{tag:?} is not a language tag"))?);
            }
            Long("wording") => options.wording = value(&mut parser)?,
            Long("session") => options.session = Some(value(&mut parser)?),
            Long("bell") => options.bell = true,
            Long("help") | Short('h') => options.help = true,
            other => return Err(one_line(other.unexpected())),
        }
    }
    Ok(options)
}

fn value<T: FromStr<Err: ToString>>(parser: &mut lexopt::Parser) -> Result<T, String> {
    let given = parser.value().and_then(ValueExt::string).map_err(one_line)?;
    given.parse().map_err(one_line::<T::Err>)
}

// By value, since `map_err` gives it so.
#[allow(clippy::needless_pass_by_value)]
fn one_line<E: ToString>(error: E) -> String {
    error.to_string().lines().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Result<Options, String> {
        parse(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn every_option_is_read() {
        let given =
            ["--lang", "ur", "--lang=en", "--wording", "chest", "--session", "session-comfort", "--bell"];
        let options = of(&given).unwrap();
        assert_eq!(options.languages, ["ur", "en"]);
        assert_eq!((options.wording, options.session), (Wording::Chest, Some(SessionId::Comfort)));
        assert!(options.bell && !options.help && of(&["-h"]).unwrap().help);
    }

    #[test]
    fn a_wrong_call_is_told_in_one_line() {
        let wrong: [&[&str]; 6] = [
            &["--lang", "a tag"],
            &["--lang"],
            &["--session", "session-comfrt"],
            &["--wording", "x\ny"],
            &["--loud"],
            &["file"],
        ];
        for arguments in wrong {
            let message = of(arguments).err().unwrap();
            assert!(!message.is_empty() && message.lines().count() == 1, "{message:?}");
        }
    }

    #[test]
    fn the_help_names_every_session() {
        assert!(SessionId::ALL.iter().all(|id| HELP.contains(id.as_str())));
    }
}
