//! See `once`: this way to hold the words and no other, so that the process carries none of theirs.

use hand_expression_benches::once;
use hand_expression_benches::ours::Door;

fn main() {
    once::<Door>();
}
