//! How an article is to be written out: what becomes of its links and of its captions.

/// How an article is written out. Each format has its own way with each choice; see [`Links`] and [`Captions`].
///
/// ```
/// use cleancopy::{Captions, Links, Output, clean_text};
///
/// let article = clean_text("The bridge closes, <https://example.org/bridge> she said.\n")?;
/// let output = Output::new().links(Links::Footnotes).captions(Captions::AtEnd);
/// assert_eq!(article.text_with(&output), "The bridge closes,[1] she said.\n\n[1] https://example.org/bridge");
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Output {
    /// What becomes of links.
    pub links: Links,
    /// What becomes of captions.
    pub captions: Captions,
}

impl Output {
    /// The default: links as the format has them, no captions.
    pub fn new() -> Self {
        Output::default()
    }

    /// Sets what becomes of links.
    pub fn links(mut self, links: Links) -> Self {
        self.links = links;
        self
    }

    /// Sets what becomes of captions.
    pub fn captions(mut self, captions: Captions) -> Self {
        self.captions = captions;
        self
    }
}

/// What becomes of the links of an article. The words of their anchors always stay.
///
/// HTML is given links to `http`, `https` and `mailto` alone. Text and Markdown may have relative ones too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Links {
    /// Links of the format: `[anchor](url)`, `<a href="url">anchor</a>`. Plain text has none, and shows the anchor alone.
    /// A link without an anchor has no place in them.
    #[default]
    Keep,
    /// No targets.
    Drop,
    /// Numbered in the text, with the targets in a list at the end: `anchor[1]`; in Markdown as reference links,
    /// `[anchor][1]`. One target has one number.
    Footnotes,
    /// The target behind the anchor: `anchor <url>`.
    Inline,
}

/// What becomes of the captions of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Captions {
    /// Not written. Where [`Cleaner::keep`](crate::Cleaner::keep) keeps them they are part of the text, as any paragraph.
    #[default]
    Drop,
    /// Where they stand on the page, each with its picture in the formats that have pictures.
    InPlace,
    /// The same, all after the last block.
    AtEnd,
}
