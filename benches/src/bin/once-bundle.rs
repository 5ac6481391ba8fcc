//! The same with plain fluent-bundle.

use hand_expression_benches::bundle::Bundle;
use hand_expression_benches::once;

fn main() {
    let (tag, times) = once();
    let bundle = Bundle::new(&tag);
    for _ in 0..times {
        std::hint::black_box(bundle.read());
    }
}
