//! The same with a static table.

use hand_expression_benches::{once, table};

fn main() {
    let (tag, times) = once();
    let texts = table::table(&tag);
    for _ in 0..times {
        std::hint::black_box(table::read(texts));
    }
}
