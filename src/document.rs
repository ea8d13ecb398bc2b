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
//! - every range falls on character boundaries.

use std::ops::Range;

use crate::Error;

/// A range of bytes on [`Document::text`].
pub type Span = Range<u32>;

/// The number of a block in [`Document::blocks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(pub u32);

/// The number of a section in [`Document::sections`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where its text stands.
    pub span: Span,
    /// The section it stands in.
    pub section: SectionId,
    /// Whether a clear gap (a blank line in a rendering, a block's margin on a page) stands before it.
    pub gap: bool,
}

/// How surely the text of a [`Link`] is its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Anchor {
    /// Nothing tells where the anchor starts, or it has no text; the link's span is empty and marks its place.
    Unknown,
    /// The best guess. The anchor ends where the span ends, but may start elsewhere.
    Guess,
    /// The source marks the anchor's start, or the evidence for it is strong.
    Certain,
}

/// A link: the text of its anchor and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

/// A picture of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Image {
    /// The byte of the text at which the picture stands.
    pub at: u32,
    /// Where the picture's file is.
    pub url: String,
    /// Its alternative text; empty when it has none.
    pub alt: String,
}

/// A container of blocks. A rendering has one, the root.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Section {
    /// The section around this one; `None` for the root.
    pub parent: Option<SectionId>,
}

/// A place where the front end mended the text that a renderer had damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
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
pub struct Document {
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    images: Vec<Image>,
    sections: Vec<Section>,
    repairs: Vec<Repair>,
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

    /// The repairs of renderer damage, in order.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
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

/// Writes a [`Document`]: open a block, push its text and its links, close it, and in the end [`finish`](Self::finish).
///
/// ```
/// use cleancopy::{Anchor, BlockKind, DocumentBuilder, SectionId};
///
/// let mut builder = DocumentBuilder::new();
/// builder.open_block(BlockKind::Paragraph, SectionId::ROOT, false)?;
/// let start = builder.position();
/// builder.push_str("A linked paragraph")?;
/// builder.push_link(start..builder.position(), "https://example.org/", "/", Anchor::Certain)?;
/// builder.close_block()?;
/// assert_eq!(builder.finish()?.text(), "A linked paragraph");
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct DocumentBuilder {
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    images: Vec<Image>,
    repairs: Vec<Repair>,
    open: Option<Block>,
}

impl DocumentBuilder {
    /// A builder with no text and the root section.
    pub fn new() -> Self {
        Self::default()
    }

    /// The byte at which the next text will stand.
    pub fn position(&self) -> u32 {
        self.text.len() as u32
    }

    /// The text written so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Begins a block. One that stays without text is not kept.
    ///
    /// # Errors
    /// [`Error::Document`] when a block is open or the section is unknown.
    pub fn open_block(&mut self, kind: BlockKind, section: SectionId, gap: bool) -> Result<(), Error> {
        if self.open.is_some() {
            return Err(Error::Document("a block was opened inside another"));
        }
        if section != SectionId::ROOT {
            return Err(Error::Document("a block names an unknown section"));
        }
        if !self.blocks.is_empty() {
            self.text.push('\n');
        }
        let start = self.position();
        self.open = Some(Block {
            kind,
            span: start..start,
            section,
            gap,
        });
        Ok(())
    }

    /// Adds text to the open block.
    ///
    /// # Errors
    /// [`Error::Document`] when no block is open or the text would pass 4 GiB.
    pub fn push_str(&mut self, text: &str) -> Result<(), Error> {
        if self.open.is_none() {
            return Err(Error::Document("text outside a block"));
        }
        if u32::try_from(self.text.len() + text.len() + 1).is_err() {
            return Err(Error::Document("the text passes 4 GiB"));
        }
        self.text.push_str(text);
        Ok(())
    }

    /// Adds a link on text of the open block.
    ///
    /// # Errors
    /// [`Error::Document`] when no block is open, or the span leaves it, splits a character or overlaps a link.
    pub fn push_link(
        &mut self,
        span: Span,
        url: impl Into<String>,
        href: impl Into<String>,
        anchor: Anchor,
    ) -> Result<(), Error> {
        let Some(open) = &self.open else {
            return Err(Error::Document("a link outside a block"));
        };
        if span.start < open.span.start || self.slice(&span).is_none() {
            return Err(Error::Document("a link leaves its block"));
        }
        if self.links.last().is_some_and(|last| span.start < last.span.end) {
            return Err(Error::Document("links overlap or are out of order"));
        }
        self.links.push(Link {
            span,
            url: url.into(),
            href: href.into(),
            anchor,
        });
        Ok(())
    }

    /// Adds a picture at the current position.
    pub fn push_image(&mut self, url: impl Into<String>, alt: impl Into<String>) {
        self.images.push(Image {
            at: self.position(),
            url: url.into(),
            alt: alt.into(),
        });
    }

    /// Records that the front end put a space in at byte `at`.
    ///
    /// # Errors
    /// [`Error::Document`] when the byte is no space of the text or stands before an earlier repair.
    pub fn push_repair(&mut self, at: u32, cue: &'static str) -> Result<(), Error> {
        let in_order = self.repairs.last().is_none_or(|last| last.at < at);
        if !in_order || self.text.as_bytes().get(at as usize) != Some(&b' ') {
            return Err(Error::Document("a repair is not at a space or out of order"));
        }
        self.repairs.push(Repair { at, cue });
        Ok(())
    }

    /// Ends the open block.
    ///
    /// # Errors
    /// [`Error::Document`] when no block is open.
    pub fn close_block(&mut self) -> Result<(), Error> {
        let Some(mut block) = self.open.take() else {
            return Err(Error::Document("no block to close"));
        };
        block.span.end = self.position();
        if block.span.is_empty() {
            if !self.blocks.is_empty() {
                self.text.pop();
            }
            self.settle_on_the_end();
        } else {
            self.blocks.push(block);
        }
        Ok(())
    }

    /// Links and pictures of a block without text are kept at the end of the block before it, or at byte 0.
    fn settle_on_the_end(&mut self) {
        let end = self.position();
        for link in self.links.iter_mut().rev().take_while(|l| l.span.start > end) {
            link.span = end..end;
        }
        for image in self.images.iter_mut().rev().take_while(|i| i.at > end) {
            image.at = end;
        }
    }

    fn slice(&self, span: &Span) -> Option<&str> {
        self.text.get(span.start as usize..span.end as usize)
    }

    /// The document. Nothing can be added afterwards.
    ///
    /// # Errors
    /// [`Error::Document`] when a block is still open.
    pub fn finish(self) -> Result<Document, Error> {
        if self.open.is_some() {
            return Err(Error::Document("a block was not closed"));
        }
        let DocumentBuilder {
            text,
            blocks,
            links,
            images,
            repairs,
            open: _,
        } = self;
        Ok(Document {
            text,
            blocks,
            links,
            images,
            sections: vec![Section::default()],
            repairs,
        })
    }
}
