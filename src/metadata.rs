//! What is known about an article, and where it was found.

mod shared;
mod title;

use std::collections::HashSet;

use url::Url;

use crate::byline;
use crate::document::Document;
use crate::labels::{Label, Role};
use crate::urls::{clean, date_in_path};

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
    /// Reads what a document tells of its article.
    ///
    /// The share links come first, for they name the page without the reader's own detours. The base URL stands in for
    /// the page's URL where they say nothing, and the date in that URL's path is the day of publication.
    pub(crate) fn read(document: &Document, labels: &[Label], base_url: Option<&Url>) -> Self {
        let shared = shared::read(document, base_url);
        let url = shared.url.or_else(|| {
            base_url.map(|base| Found {
                value: clean(base),
                source: Source::Caller,
                certain: false,
            })
        });
        let published = url.as_ref().and_then(|url| date_in_path(&url.value));
        Metadata {
            title: shared.title.map(Field::from),
            image: shared.image.map(Field::from),
            published: published.map(|value| Field {
                value,
                source: Source::Url,
                certain: false,
            }),
            url: url.map(Field::from),
            authors: authors(document, labels),
            ..Metadata::default()
        }
    }
}

/// The people that the bylines name, each once, in reading order.
fn authors(document: &Document, labels: &[Label]) -> Vec<Field> {
    let bylines = labels.iter().filter(|label| label.role == Role::Byline);
    let mut seen = HashSet::new();
    bylines
        .flat_map(|label| byline::authors(document.slice(&label.span)))
        .filter(|name| seen.insert(name.clone()))
        .map(|value| Field {
            value,
            source: Source::Byline,
            certain: false,
        })
        .collect()
}

/// A value on its way to a [`Field`].
struct Found<T> {
    value: T,
    source: Source,
    certain: bool,
}

impl<T: Into<String>> From<Found<T>> for Field {
    fn from(found: Found<T>) -> Self {
        Field {
            value: found.value.into(),
            source: found.source,
            certain: found.certain,
        }
    }
}

#[cfg(test)]
mod tests;
