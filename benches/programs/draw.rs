//! Draws every picture of the English guide so many times.

#[cfg(feature = "illustrations")]
fn main() {
    use std::hint::black_box;
    use std::time::Instant;

    let times: u32 = std::env::args().nth(1).and_then(|times| times.parse().ok()).expect("a number");
    let (guide, style) = (hand_expression::guide("en"), hand_expression::Style::default());
    let start = Instant::now();
    for _ in 0..times {
        guide.illustrations().for_each(|picture| _ = black_box(picture.draw(&style)));
    }
    let nanoseconds = start.elapsed().as_nanos() / u128::from(times.max(1));
    println!("{} pictures in {} µs", guide.illustrations().count(), nanoseconds / 1000);
}

#[cfg(not(feature = "illustrations"))]
fn main() {}
