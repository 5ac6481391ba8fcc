//! An app with words of its own, which are its second argument.

#[cfg(feature = "overlay")]
fn main() {
    let [_, header, words] = std::env::args().collect::<Vec<_>>().try_into().expect("a header and words");
    let library = hand_expression::Library::builder().overlay("en".parse().expect("a tag"), words).build();
    println!("{}", library.expect("words that it takes").guide(header).title);
}

#[cfg(not(feature = "overlay"))]
fn main() {}
