//! An app: the guide for whatever its system says of the reader.

fn main() {
    let header = std::env::args().nth(1).unwrap_or_default();
    println!("{}", hand_expression::guide(header).title);
}
