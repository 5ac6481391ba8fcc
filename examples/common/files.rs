//! What the examples that write files share: one line for each thing that goes wrong, and nothing overwritten unasked.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::str::FromStr;

use hand_expression::translate::{File, decode};

pub enum Failure {
    /// The call, or what it names, is wrong.
    Usage(String),
    /// The system said no.
    Output(String),
    /// The reader of a pipe stopped early, as `head` does.
    Pipe,
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            _ => Self::Output(error.to_string()),
        }
    }
}

/// The end of a run: 2 for a wrong call, 1 for what the system refused.
pub fn exit(name: &str, result: Result<(), Failure>) -> ExitCode {
    let (message, code) = match result {
        Ok(()) | Err(Failure::Pipe) => return ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => (message, 2),
        Err(Failure::Output(message)) => (message, 1),
    };
    eprintln!("{name}: {message}");
    ExitCode::from(code)
}

/// A value in its type.
pub fn typed<T: FromStr<Err: ToString>>(parser: &mut lexopt::Parser) -> Result<T, Failure> {
    use lexopt::prelude::*;
    let value = parser.value()?.string()?;
    value.parse().map_err(|error: T::Err| Failure::Usage(error.to_string()))
}

pub fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path)
        .map_err(|error| Failure::Output(format!("cannot read {}: {error}", path.display())))?;
    decode(&bytes).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

/// Writes the files below a folder: all of them, or none where one is there already.
pub fn write(folder: &Path, files: &[File], force: bool) -> Result<(), Failure> {
    let there: Vec<_> =
        files.iter().map(|file| folder.join(&file.path)).filter(|path| path.exists()).collect();
    if let (Some(first), false) = (there.first(), force) {
        let others = if there.len() > 1 { format!(", and {} more", there.len() - 1) } else { String::new() };
        return Err(Failure::Output(format!(
            "{} is there already{others}; --force overwrites",
            first.display()
        )));
    }
    // Beside their places first: where the disk is full, what is there stays whole.
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        let mut beside = path.clone().into_os_string();
        beside.push(".new");
        let made = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&beside, &file.contents));
        written.push((beside, path));
        if let Err(error) = made {
            let path = written.last().map(|(_, path)| path.display().to_string()).unwrap_or_default();
            for (beside, _) in &written {
                // It may be none, and there is nothing more to be done about it.
                let _ = fs::remove_file(beside);
            }
            return Err(Failure::Output(format!("cannot write {path}: {error}")));
        }
    }
    for (beside, path) in written {
        fs::rename(beside, &path)
            .map_err(|error| Failure::Output(format!("cannot write {}: {error}", path.display())))?;
    }
    Ok(())
}

/// "1 file", "2 files".
pub fn count(files: &[File]) -> String {
    if files.len() == 1 { "1 file".to_owned() } else { format!("{} files", files.len()) }
}
