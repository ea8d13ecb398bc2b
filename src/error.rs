//! What can go wrong. Every message names what was wrong and, where there is one, the limit.

/// An error of this crate.
///
/// Markup is never an error: however broken a page is, it has a reading. What remains are inputs over a limit and
/// options that make no sense.
///
/// ```
/// use cleancopy::{Cleaner, Error};
///
/// let error = Cleaner::new().max_input_bytes(10).text("More than ten bytes").unwrap_err();
/// assert_eq!(error, Error::InputTooLarge { bytes: 19, limit: 10 });
/// assert_eq!(error.to_string(), "the input has 19 bytes, over the limit of 10");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The input is larger than [`Cleaner::max_input_bytes`](crate::Cleaner::max_input_bytes) allows.
    #[error("the input has {bytes} bytes, over the limit of {limit}")]
    InputTooLarge {
        /// The length of the input.
        bytes: usize,
        /// The limit in force.
        limit: usize,
    },
    /// The tree of the page, or the lines of the rendering, have more nodes than
    /// [`Cleaner::max_nodes`](crate::Cleaner::max_nodes) allows.
    #[error("the input has more nodes than the limit of {limit}")]
    TooManyNodes {
        /// The limit in force.
        limit: usize,
    },
    /// A tag has more attributes than [`Cleaner::max_attributes`](crate::Cleaner::max_attributes) allows.
    #[error("a tag has more attributes than the limit of {limit}")]
    TooManyAttributes {
        /// The limit in force.
        limit: usize,
    },
    /// The input takes more work than [`Cleaner::max_work`](crate::Cleaner::max_work) allows.
    #[error("the input takes more steps of work than the limit of {limit}")]
    TooMuchWork {
        /// The limit in force.
        limit: u64,
    },
    /// A base URL could not be read, or cannot be a base (`mailto:`, `data:`).
    #[error("the base URL {url:?} cannot be used: {reason}")]
    BaseUrl {
        /// The URL as it was given.
        url: String,
        /// What the URL parser said of it.
        reason: String,
    },
    /// A date could not be read.
    #[error("the date {date:?} cannot be used: {reason}")]
    Date {
        /// The date as it was given.
        date: String,
        /// What the parser said of it.
        reason: String,
    },
    /// A name is that of no [`Role`](crate::Role), [`Renderer`](crate::Renderer) or pass.
    #[error("there is no {what} {name:?}; there are {}", .known.join(", "))]
    UnknownName {
        /// What it should name: `role`, `renderer` or `pass`.
        what: &'static str,
        /// The name as it was given.
        name: String,
        /// The names that there are.
        known: Vec<&'static str>,
    },
    /// A [`DocumentBuilder`](crate::DocumentBuilder) was told something that breaks an invariant of the document.
    #[error("not a valid document: {0}")]
    Document(&'static str),
}

impl Error {
    /// A short, stable name of the kind of error, for records and logs: `input_too_large`, `too_many_nodes`,
    /// `too_many_attributes`, `too_much_work`, `base_url`, `date`, `unknown_name`, `document`.
    ///
    /// ```
    /// let error = cleancopy::Cleaner::new().base_url("nowhere").unwrap_err();
    /// assert_eq!(error.kind(), "base_url");
    /// ```
    pub fn kind(&self) -> &'static str {
        match self {
            Error::InputTooLarge { .. } => "input_too_large",
            Error::TooManyNodes { .. } => "too_many_nodes",
            Error::TooManyAttributes { .. } => "too_many_attributes",
            Error::TooMuchWork { .. } => "too_much_work",
            Error::BaseUrl { .. } => "base_url",
            Error::Date { .. } => "date",
            Error::UnknownName { .. } => "unknown_name",
            Error::Document(_) => "document",
        }
    }
}

/// What of `all` has a name.
pub(crate) fn by_name<T: Copy>(
    what: &'static str,
    name: &str,
    all: &[T],
    name_of: fn(T) -> &'static str,
) -> Result<T, Error> {
    let found = all.iter().find(|one| name_of(**one) == name);
    found.copied().ok_or_else(|| Error::UnknownName {
        what,
        name: name.to_owned(),
        known: all.iter().map(|one| name_of(*one)).collect(),
    })
}
