//! Asks so many times for a guide that is kept: `header TIMES`, or `phase TIMES` for one that is narrowed to a phase.

use std::hint::black_box;
use std::time::Instant;

use hand_expression::{Phase, Reader, guide};

const HEADER: &str = "es-MX, en;q=0.8";

fn main() {
    let mut args = std::env::args().skip(1);
    let what = args.next().expect("what to ask for");
    let times: u32 = args.next().and_then(|times| times.parse().ok()).expect("a number");
    let ask = || match &*what {
        "header" => guide(black_box(HEADER)),
        _ => guide(Reader::new(black_box(HEADER)).phase(Phase::FirstDays)),
    };
    black_box(ask());
    let start = Instant::now();
    for _ in 0..times {
        black_box(ask());
    }
    println!("{} ns", start.elapsed().as_nanos() / u128::from(times));
}
