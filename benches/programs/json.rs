//! Prints the guide of a language as JSON.

#[cfg(feature = "serde")]
fn main() {
    let mut args = std::env::args().skip(1);
    let guide = hand_expression::guide(args.next().expect("a language"));
    println!("{}", serde_json::to_string(&*guide).expect("plain data"));
}

#[cfg(not(feature = "serde"))]
fn main() {}
