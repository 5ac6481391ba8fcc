//! The terminal as it is taken and given back, whatever happens in between.

use std::io::{self, IsTerminal as _};

use ratatui::DefaultTerminal;

/// Why no page can be shown here, if so.
pub fn missing() -> Option<&'static str> {
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        Some("it needs a terminal: input and output cannot be a pipe or a file")
    } else if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        Some("it needs a terminal that can move its cursor, and TERM is dumb")
    } else {
        None
    }
}

/// Runs `body` on the whole screen, and gives the terminal back after it, be it that it fails or panics.
pub fn with<T>(body: impl FnOnce(&mut DefaultTerminal) -> io::Result<T>) -> io::Result<T> {
    let _back = Back;
    // Sets a hook, too, so that the words of a panic are not written into a screen that goes away.
    let mut terminal = ratatui::try_init()?;
    body(&mut terminal)
}

struct Back;

impl Drop for Back {
    fn drop(&mut self) {
        // In a panic the hook has done it: once more would put the cursor back over the words of the panic.
        if !std::thread::panicking() {
            // A terminal that hung up has nothing to be given back.
            let _ = ratatui::try_restore();
        }
        let _ = ratatui::crossterm::execute!(io::stdout(), ratatui::crossterm::cursor::Show);
    }
}
