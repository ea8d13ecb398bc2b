//! The document: one text, written once, and ranges on it.
//!
//! A front end (`src/text` for renderings, `src/html` for pages) writes all visible text in order through a
//! [`DocumentBuilder`]; after [`DocumentBuilder::finish`] nothing changes it. Everything else in the crate, every block,
//! link, label and repair, is a range of bytes on [`Document::text`], so a place never goes stale.
//!
//! The invariants, which the builder checks:
//!
//! - the blocks tile the text: the first starts at 0, each starts one byte (a line feed) after the end of the one before
//!   it, the last ends at the end of the text; none is empty;
//! - links are sorted and disjoint, and each lies inside one block;
//! - a section comes after the one around it, and every block, link and picture names a section that is there;
//! - every range falls on character boundaries.

mod builder;
mod section;

use std::fmt;
use std::ops::Range;

pub use builder::DocumentBuilder;
pub use section::{Said, Section};

/// A range of bytes on [`Document::text`].
pub type Span = Range<u32>;

/// The number of a block in [`Document::blocks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BlockId(pub u32);

/// The number of a section in [`Document::sections`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SectionId(pub u32);

impl SectionId {
    /// The section that holds the whole document. A rendering has no other.
    pub const ROOT: SectionId = SectionId(0);
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// Running text, and everything that no other kind fits.
    Paragraph,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// An item of a list.
    ListItem {
        /// How many lists stand around the item's own: 0 for an outermost list.
        depth: u8,
        /// The item's number in an ordered list; `None` in a bulleted one.
        number: Option<u32>,
    },
    /// A paragraph of a block quotation.
    Quote,
    /// Text whose white space counts, such as source code.
    Preformatted,
    /// A row of a table; its cells are separated by tabs.
    TableRow,
}

/// A stretch of text that a reader sees as one: a paragraph, a heading, a list item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where its text stands. The text may have line feeds: breaks within the block.
    pub span: Span,
    /// The section it stands in.
    pub section: SectionId,
    /// Whether a clear gap (a blank line in a rendering, a block's margin on a page) stands before it.
    pub gap: bool,
}

/// How surely the text of a [`Link`] is its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Anchor {
    /// Nothing tells where the anchor starts, or it has no text; the link's span is empty and marks its place.
    Unknown,
    /// The best guess. The anchor ends where the span ends, but may start elsewhere.
    Guess,
    /// The source marks the anchor's start, or the evidence for it is strong.
    Certain,
}

impl Anchor {
    /// The name in records: `certain`.
    ///
    /// ```
    /// assert_eq!(cleancopy::Anchor::Certain.name(), "certain");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Anchor::Unknown => "unknown",
            Anchor::Guess => "guess",
            Anchor::Certain => "certain",
        }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A link: the text of its anchor and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Link {
    /// The anchor's text.
    pub span: Span,
    /// The target, resolved against the base URL where one is known.
    pub url: String,
    /// The target as the source had it.
    pub href: String,
    /// How surely `span` is the anchor.
    pub anchor: Anchor,
    /// What the source says of the target (`author`, `tag nofollow`), in lower case; empty when it says nothing.
    pub rel: String,
    /// The section it stands in.
    pub section: SectionId,
}

/// A picture of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Image {
    /// The byte of the text at which the picture stands.
    pub at: u32,
    /// Where the picture's file is.
    pub url: String,
    /// Its alternative text; empty when it has none.
    pub alt: String,
    /// The section it stands in; the root when it stands outside every block.
    pub section: SectionId,
}

/// A place where the front end mended the text that a renderer had damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Repair {
    /// The byte at which a space was put in.
    pub at: u32,
    /// What convinced the front end.
    pub cue: &'static str,
}

/// The text of a page or a rendering with its structure. Made by [`DocumentBuilder`], never changed afterwards.
///
/// ```
/// use cleancopy::clean_text;
///
/// let article = clean_text("First line.\n\nSecond <https://example.org/second> line.\n")?;
/// let document = article.document();
/// assert_eq!(document.text(), "First line.\nSecond line.");
/// assert_eq!(document.blocks().len(), 2);
/// assert_eq!(document.slice(&document.links()[0].span), "Second");
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Document {
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    images: Vec<Image>,
    sections: Vec<Section>,
    repairs: Vec<Repair>,
    declared_title: Option<String>,
    declared_body: Option<String>,
    declared_description: Option<String>,
}

impl Document {
    /// All visible text in order, the blocks separated by line feeds.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The links, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The pictures, in order.
    pub fn images(&self) -> &[Image] {
        &self.images
    }

    /// The sections; the first is the root.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// A section by its number; the root when there is none of that number.
    pub fn section(&self, id: SectionId) -> &Section {
        self.sections.get(id.0 as usize).unwrap_or_else(|| &section::ROOT)
    }

    /// A section and those around it, from the inside out; the last is the root.
    pub fn sections_around(&self, id: SectionId) -> impl Iterator<Item = &Section> {
        std::iter::successors(Some(self.section(id)), |section| Some(self.section(section.parent?)))
    }

    /// The repairs of renderer damage, in order.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// The text that the page declares for machines as the body of its article; `None` for a rendering. It is evidence for
    /// where the article is, and may be cut off or wrong.
    ///
    /// It is no part of the document's text. Where a script writes the page, it may be all that there is:
    ///
    /// ```
    /// let page = r#"<script type="application/ld+json">{"@type": "NewsArticle",
    ///     "articleBody": "The bridge closes on Monday."}</script><div id="app"></div>"#;
    /// let mut article = cleancopy::clean_html(page)?;
    /// if let (0, Some(body)) = (article.blocks().count(), article.document().declared_body()) {
    ///     article = cleancopy::clean_text(body)?;
    /// }
    /// assert_eq!(article.text(), "The bridge closes on Monday.");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn declared_body(&self) -> Option<&str> {
        self.declared_body.as_deref()
    }

    /// What the page declares as its title, all that it declares, a line for each; `None` for a rendering. Most have the name
    /// of the site in them.
    pub fn declared_title(&self) -> Option<&str> {
        self.declared_title.as_deref()
    }

    /// What the page declares for machines as its description, all that it declares; `None` for a rendering. It is often the
    /// article's standfirst, and often the site's motto.
    pub fn declared_description(&self) -> Option<&str> {
        self.declared_description.as_deref()
    }

    /// The text in a span; empty when the span does not fit the text.
    pub fn slice(&self, span: &Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// The text of a block.
    pub fn block_text(&self, block: &Block) -> &str {
        self.slice(&block.span)
    }

    /// The links that lie in a span.
    pub fn links_in(&self, span: &Span) -> &[Link] {
        let from = self.links.partition_point(|l| l.span.start < span.start);
        let rest = self.links.get(from..).unwrap_or_default();
        let len = rest.partition_point(|l| l.span.end <= span.end && l.span.start <= span.end);
        rest.get(..len).unwrap_or_default()
    }

    /// The repairs that lie in a span.
    pub fn repairs_in(&self, span: &Span) -> &[Repair] {
        let from = self.repairs.partition_point(|repair| repair.at < span.start);
        let rest = self.repairs.get(from..).unwrap_or_default();
        let len = rest.partition_point(|repair| repair.at < span.end);
        rest.get(..len).unwrap_or_default()
    }

    /// The number of the block that holds a byte; a separator belongs to the block before it.
    pub fn block_at(&self, at: u32) -> Option<BlockId> {
        let after = self.blocks.partition_point(|b| b.span.start <= at);
        after.checked_sub(1).map(|i| BlockId(i as u32))
    }
}
