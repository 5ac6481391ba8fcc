//! The thin part around the app: the clock, the keys, the signals.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};

use crate::app::App;
use crate::keys;
use crate::view::View;

/// How often the time is looked at.
const BEAT: Duration = Duration::from_millis(200);

/// How long the program has to end by itself after a signal.
#[cfg(unix)]
const GRACE: Duration = Duration::from_secs(1);

/// The number of a signal that asked to stop; 0 for none.
pub type Signal = Arc<AtomicUsize>;

/// From here on a signal sets a flag, rather than to end the program with the terminal in its hands.
pub fn signals() -> io::Result<Signal> {
    let flag = Signal::default();
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
        let flag = Arc::clone(&flag);
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                let number = usize::try_from(signal).unwrap_or(1);
                flag.store(number, Ordering::Relaxed);
                std::thread::sleep(GRACE);
                // Reading from a terminal that is gone never returns: then nobody else ends the program.
                let _ = ratatui::try_restore();
                std::process::exit(128 + signal);
            }
        });
    }
    Ok(flag)
}

/// Until the reader quits or a signal comes.
pub fn run(terminal: &mut DefaultTerminal, app: &mut App, signal: &Signal, bell: bool) -> io::Result<()> {
    // The wish of no-color.org: any value but an empty one.
    let colour = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut view = View::new(colour);
    let mut last = Instant::now();
    loop {
        // What is left of a millisecond counts in the next beat.
        let passed = u64::try_from(last.elapsed().as_millis()).unwrap_or(u64::MAX);
        last += Duration::from_millis(passed);
        if app.tick(passed) && bell {
            io::stdout().write_all(b"\x07")?;
        }
        draw(terminal, app, &mut view)?;
        if event::poll(BEAT)? {
            if let Event::Key(event) = event::read()? {
                if let Some(key) = keys::key(event, app.rtl()) {
                    app.press(key);
                }
            }
        }
        if app.quit || signal.load(Ordering::Relaxed) != 0 {
            return Ok(());
        }
    }
}

/// Draws, in one go where the terminal knows how: nothing flickers.
fn draw(terminal: &mut DefaultTerminal, app: &mut App, view: &mut View) -> io::Result<()> {
    execute!(io::stdout(), BeginSynchronizedUpdate)?;
    terminal.draw(|frame| view.draw(app, frame.area(), frame.buffer_mut()))?;
    if view.shifted() {
        terminal.clear()?;
        terminal.draw(|frame| view.draw(app, frame.area(), frame.buffer_mut()))?;
    }
    execute!(io::stdout(), EndSynchronizedUpdate)
}
