//! A process that makes one guide and reads it: `once-ours TAG TIMES`.

use hand_expression_benches::{once, ours};

fn main() {
    let (tag, times) = once();
    let guide = hand_expression::guide(&tag.parse().expect("a tag"));
    for _ in 0..times {
        std::hint::black_box(ours::read(guide));
    }
}
