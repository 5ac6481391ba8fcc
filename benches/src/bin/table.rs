//! Prints what criterion measured as one table for each language: the median, and how many times the baseline of its column it
//! is. Adds what only a new process can tell.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// The columns in their order, and what each is held against.
const COLUMNS: &[(&str, &str)] = &[
    ("cold", "fluent-bundle"),
    ("cold, kept", "fluent-bundle"),
    ("cold, overlay", "fluent-bundle"),
    ("first in a process", "fluent-bundle"),
    ("second language in a process", "fluent-bundle"),
    ("warm", "static table"),
    ("one text", "static table"),
    ("one text with a number", "static table"),
    ("to JSON", "static table"),
    ("negotiate", "fluent-langneg"),
    ("warm, in 1 threads", ""),
    ("warm, in 2 threads", "warm, in 1 threads"),
];

/// Programs that hold the words in one way, and its name.
const PROGRAMS: &[(&str, &str)] = &[
    ("once-ours", "hand-expression"),
    ("once-bundle", "fluent-bundle"),
    ("once-table", "static table"),
    #[cfg(feature = "peers")]
    ("once-embed", "i18n-embed"),
    #[cfg(feature = "peers")]
    ("once-rust-i18n", "rust-i18n"),
    #[cfg(feature = "peers")]
    ("once-static", "fluent-static"),
    #[cfg(feature = "peers")]
    ("once-templates", "fluent-templates"),
    #[cfg(feature = "peers")]
    ("once-typed", "fluent-typed"),
    #[cfg(feature = "peers")]
    ("once-zero", "fluent-zero"),
];

/// Nanoseconds, by language, by what was done, and by whom.
type Medians = BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>;

fn main() {
    let program = env::current_exe().expect("a program has a path");
    let folder = program.parent().expect("it stands in target/<profile>/");
    let mut medians = Medians::new();
    collect(&folder.with_file_name("criterion"), &mut medians);
    let english = medians.entry("en".to_owned()).or_default();
    english.insert("first in a process".to_owned(), processes(folder, &["en", "1", "clock"]));
    english.insert("second language in a process".to_owned(), processes(folder, &["es", "1", "clock", "en"]));
    for (tag, groups) in &medians {
        let columns: Vec<_> = COLUMNS.iter().filter(|(column, _)| groups.contains_key(*column)).collect();
        let names = columns.iter().map(|(column, _)| *column).collect::<Vec<_>>();
        println!("\n| {tag} | {} |\n|---|{}", names.join(" | "), "---|".repeat(columns.len()));
        let mut rows: Vec<_> = groups.values().flat_map(BTreeMap::keys).collect();
        rows.sort();
        rows.dedup();
        let warm =
            |name: &&String| groups.get("warm").and_then(|warm| warm.get(*name)).copied().unwrap_or(f64::MAX);
        rows.sort_by(|a, b| warm(a).total_cmp(&warm(b)));
        for name in rows {
            let cells = columns.iter().map(|(column, baseline)| cell(groups, column, baseline, name));
            println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
    }
}

fn cell(
    groups: &BTreeMap<String, BTreeMap<String, f64>>,
    column: &str,
    baseline: &str,
    name: &str,
) -> String {
    let Some(&median) = groups[column].get(name) else { return "–".to_owned() };
    // A baseline is another row, or the same row in another column.
    let against = groups[column].get(baseline).or_else(|| groups.get(baseline)?.get(name));
    let ratio = against.map(|against| format!(" · {} ×", ratio(median / against))).unwrap_or_default();
    format!("{}{ratio}", time(median))
}

fn ratio(ratio: f64) -> String {
    if ratio < 10.0 { format!("{ratio:.2}") } else { format!("{ratio:.0}") }
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 10.0 => format!("{n:.1} ns"),
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} µs", n / 1e3),
        n => format!("{:.2} ms", n / 1e6),
    }
}

/// The median of what each program says of itself, run in turns, so that a busy moment is everybody's.
fn processes(folder: &Path, args: &[&str]) -> BTreeMap<String, f64> {
    let mut times: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..201 {
        for (program, name) in PROGRAMS {
            let output = Command::new(folder.join(program)).args(args).output().expect("built by `run`");
            let said = String::from_utf8_lossy(&output.stdout);
            let nanoseconds = said.trim().parse().expect("a program that tells its time");
            times.entry((*name).to_owned()).or_default().push(nanoseconds);
        }
    }
    let median = |(name, mut times): (String, Vec<f64>)| {
        times.sort_by(f64::total_cmp);
        (name, times[times.len() / 2])
    };
    times.into_iter().map(median).collect()
}

/// Every `new/` below a folder, which is what the last run wrote.
fn collect(folder: &Path, medians: &mut Medians) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.file_name().is_some_and(|name| name == "new") {
            let (about, estimates) = (json(&path.join("benchmark.json")), json(&path.join("estimates.json")));
            let name = |field: &str| about[field].as_str().unwrap_or_default().to_owned();
            let median = estimates["median"]["point_estimate"].as_f64().unwrap_or(f64::NAN);
            let groups = medians.entry(name("value_str")).or_default();
            groups.entry(name("group_id")).or_default().insert(name("function_id"), median);
        } else {
            collect(&path, medians);
        }
    }
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
