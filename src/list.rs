//! Lists of the guide.

use std::fmt;
use std::ops::Deref;
use std::slice;
use std::sync::{Arc, OnceLock};

/// A list of the guide: it reads as a slice, and cloning it copies nothing. How it is held inside is not part of the API.
///
/// ```
/// let guide = hand_expression::guide("en");
/// assert_eq!(guide.steps.len(), 5);
/// assert_eq!(guide.steps[3].key, "step-express");
/// for part in &guide.steps[3].parts {
///     println!("{}", part.text());
/// }
/// ```
pub struct List<T> {
    all: Arc<OnceLock<Box<[T]>>>,
    start: u32,
    end: u32,
}

impl<T> List<T> {
    /// The values.
    pub fn as_slice(&self) -> &[T] {
        // A shelf is closed before anybody gets a list of it, and each list is a stretch of its own shelf.
        self.all.get().and_then(|all| all.get(self.start as usize..self.end as usize)).unwrap_or_default()
    }
}

/// Where the lists of one kind are collected while a guide is made, so that all of them are one piece of memory.
pub(crate) struct Shelf<T> {
    values: Vec<T>,
    all: Arc<OnceLock<Box<[T]>>>,
}

impl<T> Shelf<T> {
    /// For about so many values.
    pub fn of(values: usize) -> Self {
        Self { values: Vec::with_capacity(values), all: Arc::default() }
    }

    /// The next list. It is empty to whoever reads it before the shelf is closed.
    pub fn list(&mut self, values: impl IntoIterator<Item = T>) -> List<T> {
        let start = self.open();
        self.values.extend(values);
        self.since(start)
    }

    /// Where the next list begins, for whoever pushes its values one by one.
    pub fn open(&self) -> usize {
        self.values.len()
    }

    pub fn push(&mut self, value: T) {
        self.values.push(value);
    }

    /// The list of what was pushed since.
    pub fn since(&self, start: usize) -> List<T> {
        let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        List { all: Arc::clone(&self.all), start: place(start), end: place(self.values.len()) }
    }

    /// Gives its lists their values.
    pub fn close(self) {
        // It is set here and nowhere else, and this takes the shelf away.
        let _ = self.all.set(self.values.into());
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(values: Vec<T>) -> Self {
        let end = u32::try_from(values.len()).unwrap_or(u32::MAX);
        Self { all: Arc::new(OnceLock::from(values.into_boxed_slice())), start: 0, end }
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self { all: Arc::clone(&self.all), start: self.start, end: self.end }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> AsRef<[T]> for List<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = slice::Iter<'l, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<T> {}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for List<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        <[T; 0]>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}
