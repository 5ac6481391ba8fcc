//! The program in a real terminal: tmux types the keys and reads the screen.
//!
//! Without tmux these tests say so and pass; with `PRACTICE_NEEDS_TMUX` set, as in CI, they fail instead.
#![cfg(unix)]
// Helpers of a test fail it as the test itself does.
#![allow(clippy::unwrap_used)]

#[path = "../src/screen.rs"]
#[allow(dead_code)]
mod screen;

use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use hand_expression::SessionId;

const PROGRAM: &str = env!("CARGO_BIN_EXE_hand-expression-practice");

fn tmux(arguments: &[&str], socket: &str) -> Output {
    let mut command = Command::new("tmux");
    command.args(["-u", "-L", socket, "-f", "/dev/null"]).args(arguments).output().unwrap()
}

fn there_is_tmux() -> bool {
    let there = Command::new("tmux").arg("-V").stdout(Stdio::null()).status().is_ok();
    assert!(there || std::env::var_os("PRACTICE_NEEDS_TMUX").is_none(), "there is no tmux");
    if !there {
        eprintln!("SKIPPED: there is no tmux, so nothing was tried in a real terminal");
    }
    there
}

/// A shell in a terminal of its own, which ends with the test.
struct Terminal {
    socket: String,
}

impl Terminal {
    fn new(name: &str, width: u16, height: u16) -> Self {
        let terminal = Self { socket: format!("practice-{name}-{}", std::process::id()) };
        let (width, height) = (width.to_string(), height.to_string());
        let size = ["new-session", "-d", "-x", &width, "-y", &height, "env PS1='$ ' LC_ALL=C.UTF-8 sh"];
        assert!(terminal.tmux(&size).status.success());
        terminal.tmux(&["set", "-g", "status", "off"]);
        terminal.resize(&width, &height);
        terminal.wait(&["$"]);
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> Output {
        tmux(arguments, &self.socket)
    }

    fn resize(&self, width: &str, height: &str) {
        self.tmux(&["resize-window", "-x", width, "-y", height]);
    }

    fn keys(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }

    fn run(&self, command: &str) {
        self.keys(&[command, "Enter"]);
    }

    fn screen(&self) -> String {
        String::from_utf8(self.tmux(&["capture-pane", "-p"]).stdout).unwrap()
    }

    /// Waits until the screen has all of these.
    fn wait(&self, all: &[&str]) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if all.iter().all(|words| screen.contains(words)) {
                return screen;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "{all:?} did not come:\n{screen}");
            sleep(Duration::from_millis(50));
        }
    }

    /// Waits until the screen is another one, and stays so.
    fn changed(&self, before: &str) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            sleep(Duration::from_millis(100));
            if screen != before && screen == self.screen() {
                return screen;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "nothing changed:\n{screen}");
        }
    }

    /// Holds the terminal to what it was: its screen and cursor, and lines that are echoed.
    fn is_sane(&self) {
        self.run("stty -a | tr ' ;' '\\n\\n' | grep -cxE 'icanon|echo|isig'; echo sane");
        let screen = self.wait(&["\nsane"]);
        assert!(screen.contains("\n3\n"), "{screen}");
        let flags = self.tmux(&["display-message", "-p", "#{alternate_on} #{cursor_flag}"]).stdout;
        assert_eq!(String::from_utf8(flags).unwrap().trim(), "0 1");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

#[test]
fn a_whole_practice_from_the_phase_to_the_end() {
    if !there_is_tmux() {
        return;
    }
    let terminal = Terminal::new("whole", 80, 24);
    terminal.run(&format!("echo before; {PROGRAM} --lang en; echo code $?"));
    terminal.wait(&["1 Before the birth", "3 When milk has come in", "Please note"]);
    terminal.keys(&["3"]);
    terminal.wait(&["A plan once milk has come in", "A little, for comfort"]);
    terminal.keys(&["Down"]);
    terminal.wait(&["* 1 A plan once milk has come in"]);
    terminal.keys(&["Space"]);
    terminal.wait(&["Please note", "! Stop — Pain means stop", "space more"]);
    terminal.keys(&["Space"]);
    terminal.wait(&["Put a clean cup within reach", "space I have read it"]);
    terminal.keys(&["Space"]);
    terminal.wait(&["Massage the first side for 2 to 3 minutes.", "ready  1/6", "3:00 left", "26:00 left"]);

    terminal.keys(&["Space"]);
    terminal.wait(&["running  1/6", "2:5"]);
    terminal.keys(&["Space"]);
    let paused = terminal.wait(&["paused  1/6"]);
    sleep(Duration::from_millis(1_300));
    assert_eq!(terminal.screen(), paused, "a pause stops the time");

    // Smaller and larger while it is paused: the time is the same.
    terminal.resize("20", "5");
    terminal.wait(&["paused 2:5", "space resume"]);
    terminal.resize("8", "2");
    terminal.wait(&["2:5", "Please"]);
    terminal.resize("80", "24");
    assert_eq!(terminal.wait(&["paused  1/6"]), paused);

    terminal.keys(&["h"]);
    terminal.wait(&["! Emergency: get help now — You are very ill: signs of sepsis", "esc close"]);
    terminal.keys(&["h"]);
    assert_eq!(terminal.wait(&["paused  1/6"]), paused);

    terminal.keys(&["+"]);
    terminal.wait(&["3:5", "26:5"]);
    terminal.keys(&["s"]);
    terminal.wait(&["Massage the other side", "ready  3/6"]);
    terminal.keys(&["n"]);
    terminal.wait(&["Express the other side", "2. Find the spot"]);
    terminal.keys(&["n", "n"]);
    terminal.wait(&["Finish on the other side", "ready  6/6"]);
    terminal.keys(&["n"]);
    terminal.wait(&["finished", "Follow your milk and your comfort, not the clock."]);
    terminal.keys(&["q"]);
    terminal.wait(&["before", "code 0"]);
    terminal.is_sane();
}

#[test]
fn every_way_out_gives_the_terminal_back() {
    if !there_is_tmux() {
        return;
    }
    let terminal = Terminal::new("out", 60, 16);
    let file = format!("{}/pid-{}", env!("CARGO_TARGET_TMPDIR"), std::process::id());
    for (number, way) in ["Escape", "C-c", "TERM", "INT", "HUP"].into_iter().enumerate() {
        terminal.run(&format!(
            "clear; sh -c 'echo $$ > {file}; exec {PROGRAM} --lang en'; echo {number} code $?"
        ));
        terminal.wait(&["1 Before the birth", "q quit"]);
        let code = match way {
            "TERM" => 143,
            "INT" => 130,
            "HUP" => 129,
            _ => 0,
        };
        if code == 0 {
            terminal.keys(&[way]);
        } else {
            let kill = format!("kill -s {way} $(cat {file})");
            assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        }
        terminal.wait(&[&format!("{number} code {code}")]);
        terminal.is_sane();
    }
}

#[test]
fn a_terminal_that_goes_away_leaves_nothing_running() {
    if !there_is_tmux() {
        return;
    }
    let terminal = Terminal::new("hangup", 60, 16);
    let file = format!("{}/hangup-{}", env!("CARGO_TARGET_TMPDIR"), std::process::id());
    terminal.run(&format!("sh -c 'echo $$ > {file}; exec {PROGRAM} --lang en'"));
    terminal.wait(&["1 Before the birth"]);
    drop(terminal);
    let is_gone = || {
        let alive = format!("kill -0 $(cat {file})");
        !Command::new("sh").args(["-c", &alive]).stderr(Stdio::null()).status().unwrap().success()
    };
    let start = Instant::now();
    while !is_gone() {
        assert!(start.elapsed() < Duration::from_secs(10), "it still runs");
        sleep(Duration::from_millis(100));
    }
}

/// Terminals count the columns of Bengali in their own ways: every letter has to come through all the same, page after page.
#[test]
fn no_letter_is_lost_in_a_script_with_joined_letters() {
    if !there_is_tmux() {
        return;
    }
    let guide = hand_expression::guide("bn");
    let session = guide.get(SessionId::BeforeBirth).unwrap();
    let terminal = Terminal::new("bengali", 60, 12);
    terminal.run(&format!("{PROGRAM} --lang bn --session {}", session.id.as_str()));
    let mut seen = terminal.wait(&["space more"]);
    let mut last = seen.clone();
    while !last.contains("I have read it") {
        terminal.keys(&["Space"]);
        last = terminal.changed(&last);
        seen += &last;
    }
    let seen: Vec<_> = seen.split_whitespace().collect();
    let (notice, summary) = (guide.notice.plain(), session.summary.as_ref().unwrap().plain());
    for word in notice.split_whitespace().chain(summary.split_whitespace()) {
        assert!(seen.contains(&word), "{word} in {seen:?}");
    }
    terminal.keys(&["q"]);
}

/// Run by the next test inside of tmux, where there is a terminal to give back.
#[test]
#[ignore = "takes the terminal and panics"]
fn panics_in_a_terminal() {
    let _ = screen::with(|terminal| -> std::io::Result<()> {
        terminal.draw(|frame| frame.render_widget("about to panic", frame.area()))?;
        panic!("on purpose");
    });
}

#[test]
fn a_panic_gives_the_terminal_back() {
    if !there_is_tmux() {
        return;
    }
    let terminal = Terminal::new("panic", 100, 30);
    let this = std::env::current_exe().unwrap();
    terminal.run(&format!(
        "echo before; RUST_BACKTRACE=0 {} --ignored --exact --nocapture panics_in_a_terminal; echo code $?",
        this.display()
    ));
    terminal.wait(&["before", "on purpose", "code 101"]);
    terminal.is_sane();
}

#[test]
fn without_a_terminal_it_says_so_in_one_line() {
    let told = |arguments: &[&str]| {
        let output = Command::new(PROGRAM).args(arguments).stdin(Stdio::null()).output().unwrap();
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!(words.lines().count(), 1, "{words}");
        assert!(output.stdout.is_empty() && words.starts_with("practice: "), "{words}");
        output.status.code()
    };
    assert_eq!(told(&[]), Some(2));
    assert_eq!(told(&["--session", "session-comfrt"]), Some(2));
    let help = Command::new(PROGRAM).arg("--help").output().unwrap();
    assert!(help.status.success() && help.stdout.starts_with(b"A practice timer"));
}

#[test]
fn a_dumb_terminal_is_told_in_one_line() {
    if !there_is_tmux() {
        return;
    }
    let terminal = Terminal::new("dumb", 80, 10);
    terminal.run(&format!("TERM=dumb {PROGRAM}; echo code $?"));
    terminal.wait(&["practice: it needs a terminal that can move its cursor", "code 2"]);
}
