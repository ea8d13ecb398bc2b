//! The text of a block as a browser lays it out in lines: white space collapsed, links marked.
//!
//! In: words, white space, breaks and anchors in the order of the page. Out: blocks of the document. A block is opened
//! by its first word, so that there are no empty ones, and white space is written when a word comes after it, so that
//! none stands at the ends of a block.

use crate::Error;
use crate::document::{Anchor, BlockKind, Document, DocumentBuilder, SectionId};
use crate::urls::Base;

/// How the text of the open block is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// White space collapses, and a break begins a new block.
    Text,
    /// White space collapses, and a break is a space: a heading or a row of a table.
    Line,
    /// White space is kept.
    Preformatted,
}

/// Writes blocks.
pub(super) struct Writer<'b, 't> {
    builder: DocumentBuilder,
    base: &'b Base,
    flow: Flow,
    /// What is written before the next word.
    pending: String,
    /// Whether there is a line feed in the white space before the next word.
    wrapped: bool,
    /// How many `<br>` stand before the next word.
    breaks: u32,
    /// Whether a margin stands before the next block.
    gap: bool,
    anchor: Option<OpenAnchor<'t>>,
}

#[derive(Clone, Copy)]
struct OpenAnchor<'t> {
    href: &'t str,
    rel: &'t str,
    /// Where its text in the open block begins.
    start: Option<u32>,
    has_text: bool,
}

impl<'b, 't> Writer<'b, 't> {
    pub(super) fn new(base: &'b Base) -> Self {
        Writer {
            builder: DocumentBuilder::new(),
            base,
            flow: Flow::Text,
            pending: String::new(),
            wrapped: false,
            breaks: 0,
            gap: false,
            anchor: None,
        }
    }

    pub(super) fn finish(mut self) -> Result<Document, Error> {
        self.end_block()?;
        self.builder.finish()
    }

    pub(super) fn builder(&mut self) -> &mut DocumentBuilder {
        &mut self.builder
    }

    /// Whether the next word belongs to the open block. Ends the block when breaks part the word from it.
    pub(super) fn continues(&mut self) -> Result<bool, Error> {
        if self.breaks > 1 && self.builder.is_open() {
            self.end_block()?;
            self.gap = true;
        } else if self.breaks == 1 {
            // A line of verse or of an address, which a rendering would keep too.
            self.pending.clear();
            self.pending.push('\n');
        }
        self.breaks = 0;
        Ok(self.builder.is_open())
    }

    pub(super) fn open_block(&mut self, kind: BlockKind, section: SectionId, flow: Flow) -> Result<(), Error> {
        match (flow, kind) {
            // The indentation of the first line is kept, the empty lines before it are not.
            (Flow::Preformatted, _) => {
                let line = self.pending.rfind('\n').map_or(0, |at| at + 1);
                self.pending.drain(..line);
            }
            // The tabs of empty cells before the first word are kept.
            (_, BlockKind::TableRow) => self.pending.retain(|c| c == '\t'),
            _ => self.pending.clear(),
        }
        self.flow = flow;
        self.builder.open_block(kind, section, self.gap)?;
        self.gap = false;
        Ok(())
    }

    /// Adds words with single spaces between them to the open block.
    pub(super) fn words(&mut self, words: &str) -> Result<(), Error> {
        if !self.pending.is_empty() {
            let joins =
                self.wrapped && self.pending == " " && is_unspaced(self.builder.text().chars().next_back(), words);
            if !joins {
                self.builder.push_str(&self.pending)?;
            }
            self.pending.clear();
        }
        self.wrapped = false;
        if let Some(anchor) = &mut self.anchor {
            anchor.start.get_or_insert(self.builder.position());
        }
        self.builder.push_str(words)
    }

    /// White space that collapses.
    pub(super) fn space(&mut self, has_line_feed: bool) {
        self.wrapped |= has_line_feed;
        if self.pending.is_empty() {
            self.pending.push(' ');
        }
    }

    /// White space that is kept.
    pub(super) fn keep_space(&mut self, space: char) {
        self.pending.push(if space == '\u{A0}' { ' ' } else { space });
    }

    /// The border between two cells.
    pub(super) fn tab(&mut self) {
        self.pending.retain(|c| c == '\t');
        self.pending.push('\t');
    }

    pub(super) fn line_break(&mut self, flow: Flow) {
        match flow {
            Flow::Text => self.breaks += 1,
            Flow::Line => self.space(false),
            Flow::Preformatted => self.pending.push('\n'),
        }
    }

    /// A margin stands here.
    pub(super) fn margin(&mut self) {
        self.gap = true;
    }

    pub(super) fn end_block(&mut self) -> Result<(), Error> {
        if self.builder.is_open() {
            if self.has_anchor() {
                self.mark_link()?;
            }
            self.builder.close_block()?;
        }
        self.pending.clear();
        self.wrapped = false;
        self.breaks = 0;
        Ok(())
    }

    pub(super) fn has_anchor(&self) -> bool {
        self.anchor.is_some()
    }

    /// Whether a picture stands right before the next word.
    pub(super) fn has_image_here(&self) -> bool {
        self.builder
            .images()
            .last()
            .is_some_and(|image| image.at == self.builder.position())
    }

    /// A link begins.
    pub(super) fn open_anchor(&mut self, href: &'t str, rel: &'t str) {
        self.anchor = Some(OpenAnchor {
            href,
            rel,
            start: None,
            has_text: false,
        });
    }

    /// The link ends. One without text is marked where it stands, in `section` when no block is open.
    pub(super) fn close_anchor(&mut self, section: SectionId) -> Result<(), Error> {
        self.mark_link()?;
        let Some(anchor) = self.anchor.take().filter(|anchor| !anchor.has_text) else {
            return Ok(());
        };
        self.place(section, |writer| {
            let at = writer.builder.position();
            writer.push_link(at..at, &anchor, Anchor::Unknown)
        })
    }

    /// A picture stands here.
    pub(super) fn image(&mut self, src: &str, alt: &str, section: SectionId) -> Result<(), Error> {
        let url = self.base.resolve(src);
        self.place(section, |writer| {
            writer.builder.push_image(url, alt);
            Ok(())
        })
    }

    /// Puts something without text in the open block, or else at the end of the one before.
    fn place(&mut self, section: SectionId, put: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        if self.builder.is_open() {
            return put(self);
        }
        self.builder.open_block(BlockKind::Paragraph, section, false)?;
        put(self)?;
        self.builder.close_block()
    }

    /// Marks the text of the open anchor in the open block as a link.
    fn mark_link(&mut self) -> Result<(), Error> {
        let Some(mut anchor) = self.anchor.take() else {
            return Ok(());
        };
        if let Some(start) = anchor.start.take() {
            anchor.has_text = true;
            self.push_link(start..self.builder.position(), &anchor, Anchor::Certain)?;
        }
        self.anchor = Some(anchor);
        Ok(())
    }

    fn push_link(&mut self, span: crate::Span, anchor: &OpenAnchor<'t>, how: Anchor) -> Result<(), Error> {
        self.builder
            .push_link(span, self.base.resolve(anchor.href), anchor.href, how)?;
        self.builder.set_rel(anchor.rel);
        Ok(())
    }
}

/// Whether a line wrapped between two characters leaves no space: scripts that are written without spaces.
fn is_unspaced(before: Option<char>, after: &str) -> bool {
    let is_such = |c: char| matches!(u32::from(c), 0x2E80..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFF60 | 0x20000..=0x3FFFF);
    before.is_some_and(is_such) && after.chars().next().is_some_and(is_such)
}
