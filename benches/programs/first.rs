//! The first guide of a process.

fn main() {
    std::hint::black_box(hand_expression::guide("en"));
}
