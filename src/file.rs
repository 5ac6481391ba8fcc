//! Files that are to be written.

use crate::language::Status;

/// A file that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// Where, below the folder of the export, with `/` between the names.
    pub path: String,
    /// What is in it.
    pub contents: String,
}

impl File {
    /// A file of this path and contents.
    pub fn new(path: impl Into<String>, contents: impl Into<String>) -> Self {
        Self { path: path.into(), contents: contents.into() }
    }
}

/// The first line of every XML file.
pub(crate) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Whether nobody with a name and a role has reviewed the words.
pub(crate) fn unreviewed(status: Status) -> bool {
    status != Status::Reviewed
}
