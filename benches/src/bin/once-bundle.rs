//! See `once`: this way to hold the words and no other, so that the process carries none of theirs.

use hand_expression_benches::bundle::Bundle;
use hand_expression_benches::once;

fn main() {
    once::<Bundle>();
}
