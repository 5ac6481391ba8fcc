//! Prints what criterion measured as tables: the median of each, and beside it how many times that of this crate it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

const OURS: &str = "hand-expression";

/// Nanoseconds, by what was done, in which language, and by whom.
type Medians = BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>;

fn main() {
    let mut medians = Medians::new();
    collect(&target().join("criterion"), &mut medians);
    for (group, columns) in &medians {
        println!("\n| {group} | {} |", columns.keys().cloned().collect::<Vec<_>>().join(" | "));
        println!("|---|{}", "---|".repeat(columns.len()));
        let Some(first) = columns.values().next() else { continue };
        let mut names: Vec<_> = first.keys().collect();
        names.sort_by(|a, b| first[*a].total_cmp(&first[*b]));
        for name in names {
            let cells: Vec<_> = columns.values().map(|column| cell(column, name)).collect();
            println!("| {name} | {} |", cells.join(" | "));
        }
    }
}

/// Where Cargo builds: the folder above that of this program's profile.
fn target() -> PathBuf {
    let program = env::current_exe().expect("a program has a path");
    program.ancestors().nth(2).expect("it stands in target/<profile>/").to_owned()
}

fn cell(column: &BTreeMap<String, f64>, name: &str) -> String {
    let Some(&median) = column.get(name) else { return "–".to_owned() };
    let ratio = column.get(OURS).map(|ours| format!(" · {:.2} ×", median / ours)).unwrap_or_default();
    format!("{}{ratio}", time(median))
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} µs", n / 1e3),
        n => format!("{:.2} ms", n / 1e6),
    }
}

/// Every `new/` below a folder, which is what the last run wrote.
fn collect(folder: &Path, medians: &mut Medians) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.file_name().is_some_and(|name| name == "new") {
            let (about, estimates) = (json(&path.join("benchmark.json")), json(&path.join("estimates.json")));
            let name = |field: &str| about[field].as_str().unwrap_or_default().to_owned();
            let median = estimates["median"]["point_estimate"].as_f64().unwrap_or(f64::NAN);
            let group = medians.entry(name("group_id")).or_default();
            group.entry(name("value_str")).or_default().insert(name("function_id"), median);
        } else {
            collect(&path, medians);
        }
    }
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
