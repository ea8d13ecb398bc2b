#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
// Of the library only: tests, examples and benches may.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod article;
mod byline;
mod captions;
mod case;
mod cleaner;
mod credit;
mod cues;
mod dates;
mod document;
mod eight;
mod encoding;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing {
    //! What is private and compared by the fuzz targets.
    pub use crate::html::compared::{guards, tokenizers};
}
#[cfg(test)]
mod growth;
mod html;
mod labels;
mod language;
mod limits;
mod metadata;
mod passes;
#[doc = include_str!("promises.md")]
pub mod promises {}
mod prose;
mod render;
mod share;
#[cfg(test)]
mod snapshot;
mod table;
mod text;
mod urls;

pub use article::{Article, ArticleLink, KeptBlock, Removed};
pub use captions::Caption;
pub use cleaner::Cleaner;
pub use document::{
    Anchor, Block, BlockId, BlockKind, Document, DocumentBuilder, Image, Link, Repair, Said, Section, SectionId, Span,
};
pub use error::Error;
pub use labels::{Label, Role};
pub use limits::{
    DEFAULT_MAX_ATTRIBUTES, DEFAULT_MAX_DEPTH, DEFAULT_MAX_INPUT_BYTES, DEFAULT_MAX_NODES, DEFAULT_MAX_WORK,
};
pub use metadata::{Field, Metadata, Source};
pub use render::{Captions, Links, Output};
pub use text::{Detection, Renderer};

/// Cleans an HTML page with the default options. See [`Cleaner::html`].
///
/// # Errors
/// [`Error::InputTooLarge`] when the page is longer than [`DEFAULT_MAX_INPUT_BYTES`], and the like for the other limits.
///
/// ```
/// let article = cleancopy::clean_html("<p>The bridge will be closed<br>for six&nbsp;weeks.</p>")?;
/// assert_eq!(article.document().text(), "The bridge will be closed\nfor six weeks.");
/// # Ok::<(), cleancopy::Error>(())
/// ```
pub fn clean_html(html: &str) -> Result<Article, Error> {
    Cleaner::new().html(html)
}

/// Cleans a plain-text rendering of a page with the default options. See [`Cleaner::text`].
///
/// # Errors
/// [`Error::InputTooLarge`] when the rendering is longer than [`DEFAULT_MAX_INPUT_BYTES`], and the like for the other limits.
///
/// ```
/// let article = cleancopy::clean_text("The bridge will be closed for six \nweeks.\n")?;
/// assert_eq!(article.text(), "The bridge will be closed for six weeks.");
/// # Ok::<(), cleancopy::Error>(())
/// ```
pub fn clean_text(rendering: &str) -> Result<Article, Error> {
    Cleaner::new().text(rendering)
}
