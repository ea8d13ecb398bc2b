//! What is known about an article, and where it was found.

use url::Url;

use crate::document::Document;
use crate::labels::Label;

/// Where a value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Source {
    /// The caller gave it.
    Caller,
    /// A share link carried it.
    ShareLink,
    /// It was read off the article's URL.
    Url,
    /// The visible byline.
    Byline,
}

/// A value with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Field {
    /// The value. Untrusted text: whoever made the page chose it.
    pub value: String,
    /// Where it was found.
    pub source: Source,
    /// Whether two independent places agree on it.
    pub certain: bool,
}

/// What is known about an article.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline.
    pub title: Option<Field>,
    /// The article's own URL, without tracking parameters.
    pub url: Option<Field>,
    /// The lead picture's URL.
    pub image: Option<Field>,
    /// When it was published: an ISO 8601 date.
    pub published: Option<Field>,
    /// Who wrote it, in reading order.
    pub authors: Vec<Field>,
    /// The language's BCP 47 tag.
    pub language: Option<Field>,
}

impl Metadata {
    pub(crate) fn read(_document: &Document, _labels: &[Label], _base_url: Option<&Url>) -> Self {
        Metadata::default()
    }
}
