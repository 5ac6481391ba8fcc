//! A tool that makes the files of every format.

#[cfg(feature = "export")]
fn main() {
    let library = hand_expression::Library::builder().build().expect("no overlay that could be wrong");
    for format in hand_expression::export::Format::ALL {
        let files = hand_expression::export::files(&library, library.languages(), hand_expression::Wording::Default, *format);
        println!("{format}: {}", files.expect("files").len());
    }
}

#[cfg(not(feature = "export"))]
fn main() {}
