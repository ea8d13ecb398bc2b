//! The way to write a [`Document`], and the checks of what it promises.

use super::{Anchor, Block, BlockKind, Document, Image, Link, Repair, Section, SectionId, Span};
use crate::Error;

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
#[derive(Debug)]
pub struct DocumentBuilder {
    document: Document,
    open: Option<Block>,
}

impl Default for DocumentBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl DocumentBuilder {
    /// A builder with no text and the root section.
    pub fn new() -> Self {
        let document = Document {
            text: String::new(),
            blocks: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            sections: vec![Section::default()],
            repairs: Vec::new(),
            declared_body: None,
            declared_title: None,
            declared_description: None,
        };
        DocumentBuilder { document, open: None }
    }

    /// Adds a section inside another. Its parent and depth are set here, whatever `section` has.
    ///
    /// # Errors
    /// [`Error::Document`] when the parent is unknown.
    pub fn add_section(&mut self, parent: SectionId, mut section: Section) -> Result<SectionId, Error> {
        let Some(around) = self.document.sections.get(parent.0 as usize) else {
            return Err(Error::Document("a section names an unknown parent"));
        };
        let Ok(id) = u32::try_from(self.document.sections.len()) else {
            return Err(Error::Document("the sections are more than a number of 32 bits counts"));
        };
        let depth = around.depth.saturating_add(1);
        section.parent = Some(parent);
        section.depth = depth;
        self.document.sections.push(section);
        Ok(SectionId(id))
    }

    /// Notes what the page declares as the body of its article.
    ///
    /// ```
    /// let mut builder = cleancopy::DocumentBuilder::new();
    /// builder.declare_body("The bridge is closed. It opens again in May.");
    /// builder.declare_title("Bridge closed | The Example");
    /// builder.declare_description("The bridge is closed.");
    /// let document = builder.finish()?;
    /// assert_eq!(document.declared_body(), Some("The bridge is closed. It opens again in May."));
    /// assert_eq!(document.declared_title(), Some("Bridge closed | The Example"));
    /// assert_eq!(document.declared_description(), Some("The bridge is closed."));
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn declare_body(&mut self, body: impl Into<String>) {
        self.document.declared_body = Some(body.into());
    }

    /// Notes what the page declares as its title, a line for each where it declares several; an example is at
    /// [`declare_body`](Self::declare_body).
    pub fn declare_title(&mut self, title: impl Into<String>) {
        self.document.declared_title = Some(title.into());
    }

    /// Notes what the page declares as its description; an example is at [`declare_body`](Self::declare_body).
    pub fn declare_description(&mut self, description: impl Into<String>) {
        self.document.declared_description = Some(description.into());
    }

    /// Makes room for so many bytes of text, blocks and links in all, and no more.
    pub(crate) fn reserve(&mut self, text: usize, blocks: usize, links: usize) {
        self.document.text.reserve_exact(text);
        self.document.blocks.reserve_exact(blocks);
        self.document.links.reserve_exact(links);
    }

    /// Whether a block is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The byte at which the next text will stand.
    pub fn position(&self) -> u32 {
        self.document.text.len() as u32
    }

    /// The text written so far.
    pub fn text(&self) -> &str {
        &self.document.text
    }

    /// The pictures added so far.
    pub fn images(&self) -> &[Image] {
        &self.document.images
    }

    /// Begins a block. One that stays without text is not kept.
    ///
    /// # Errors
    /// [`Error::Document`] when a block is open or the section is unknown.
    pub fn open_block(&mut self, kind: BlockKind, section: SectionId, gap: bool) -> Result<(), Error> {
        if self.open.is_some() {
            return Err(Error::Document("a block was opened inside another"));
        }
        if section.0 as usize >= self.document.sections.len() {
            return Err(Error::Document("a block names an unknown section"));
        }
        if !self.document.blocks.is_empty() {
            self.document.text.push('\n');
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
        if u32::try_from(self.document.text.len() + text.len() + 1).is_err() {
            return Err(Error::Document("the text passes 4 GiB"));
        }
        self.document.text.push_str(text);
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
        if self
            .document
            .links
            .last()
            .is_some_and(|last| span.start < last.span.end)
        {
            return Err(Error::Document("links overlap or are out of order"));
        }
        let section = open.section;
        self.document.links.push(Link {
            span,
            url: url.into(),
            href: href.into(),
            anchor,
            rel: String::new(),
            section,
        });
        Ok(())
    }

    /// Sets what the source says of the target of the last link: the words of its `rel`.
    pub fn set_rel(&mut self, rel: &str) {
        let Some(link) = self.document.links.last_mut() else {
            return;
        };
        link.rel.clear();
        link.rel.reserve(rel.len());
        for word in rel.split_ascii_whitespace() {
            if !link.rel.is_empty() {
                link.rel.push(' ');
            }
            link.rel.push_str(word);
        }
        link.rel.make_ascii_lowercase();
    }

    /// Adds a picture at the current position.
    pub fn push_image(&mut self, url: impl Into<String>, alt: impl Into<String>) {
        let section = self.open.as_ref().map_or(SectionId::ROOT, |block| block.section);
        self.document.images.push(Image {
            at: self.position(),
            url: url.into(),
            alt: alt.into(),
            section,
        });
    }

    /// Records that the front end put a space in at byte `at`.
    ///
    /// # Errors
    /// [`Error::Document`] when the byte is no space of the text or stands before an earlier repair.
    pub fn push_repair(&mut self, at: u32, cue: &'static str) -> Result<(), Error> {
        let in_order = self.document.repairs.last().is_none_or(|last| last.at < at);
        if !in_order || self.document.text.as_bytes().get(at as usize) != Some(&b' ') {
            return Err(Error::Document("a repair is not at a space or out of order"));
        }
        self.document.repairs.push(Repair { at, cue });
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
            if !self.document.blocks.is_empty() {
                self.document.text.pop();
            }
            self.settle_on_the_end();
        } else {
            self.document.blocks.push(block);
        }
        Ok(())
    }

    /// Links and pictures of a block without text are kept at the end of the block before it, or at byte 0.
    fn settle_on_the_end(&mut self) {
        let end = self.position();
        for link in self.document.links.iter_mut().rev().take_while(|l| l.span.start > end) {
            link.span = end..end;
        }
        for image in self.document.images.iter_mut().rev().take_while(|i| i.at > end) {
            image.at = end;
        }
    }

    fn slice(&self, span: &Span) -> Option<&str> {
        self.document.text.get(span.start as usize..span.end as usize)
    }

    /// The document. Nothing can be added afterwards.
    ///
    /// # Errors
    /// [`Error::Document`] when a block is still open.
    pub fn finish(self) -> Result<Document, Error> {
        if self.open.is_some() {
            return Err(Error::Document("a block was not closed"));
        }
        Ok(self.document)
    }
}

#[cfg(test)]
impl DocumentBuilder {
    /// Writes blocks, each with whether it has a gap before it. What stands in angle brackets is a link.
    pub(crate) fn write_blocks(mut self, section: SectionId, blocks: &[(BlockKind, bool, &str)]) -> Document {
        for (kind, gap, text) in blocks {
            self.open_block(*kind, section, *gap).unwrap();
            for (index, part) in text.split(['<', '>']).enumerate() {
                let start = self.position();
                self.push_str(part).unwrap();
                if index % 2 == 1 {
                    let span = start..self.position();
                    let url = "https://example.org/a";
                    self.push_link(span, url, url, Anchor::Certain).unwrap();
                }
            }
            self.close_block().unwrap();
        }
        self.finish().unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(tag: &str) -> Section {
        let mut section = Section::default();
        section.tag.push_str(tag);
        section
    }

    #[test]
    fn sections_nest_and_name_their_parents() {
        let mut b = DocumentBuilder::new();
        let article = b.add_section(SectionId::ROOT, section("article")).unwrap();
        let figure = b.add_section(article, section("figure")).unwrap();
        assert_eq!(
            b.add_section(SectionId(3), section("p")).unwrap_err(),
            Error::Document("a section names an unknown parent")
        );
        b.open_block(BlockKind::Paragraph, figure, true).unwrap();
        b.push_str("A ferry").unwrap();
        b.push_image("https://example.org/f.jpg", "");
        b.push_link(0..1, "https://example.org/", "/", Anchor::Certain).unwrap();
        b.set_rel(" Author  NOFOLLOW");
        b.close_block().unwrap();
        let d = b.finish().unwrap();
        let tags: Vec<_> = d.sections_around(figure).map(|s| (s.tag.as_str(), s.depth)).collect();
        assert_eq!(tags, [("figure", 2), ("article", 1), ("", 0)]);
        assert_eq!((d.images()[0].section, d.links()[0].section), (figure, figure));
        assert_eq!(d.links()[0].rel, "author nofollow");
    }

    #[test]
    fn a_block_must_name_a_section_that_is_there() {
        let mut b = DocumentBuilder::new();
        let wrong = b.open_block(BlockKind::Paragraph, SectionId(1), false);
        assert_eq!(wrong, Err(Error::Document("a block names an unknown section")));
        let one = b.add_section(SectionId::ROOT, section("div")).unwrap();
        assert_eq!(b.open_block(BlockKind::Paragraph, one, false), Ok(()));
    }

    #[test]
    fn a_section_cannot_lie_about_its_parent() {
        let mut b = DocumentBuilder::new();
        let mut liar = section("div");
        (liar.parent, liar.depth) = (Some(SectionId(9)), 7);
        let id = b.add_section(SectionId::ROOT, liar).unwrap();
        let d = b.finish().unwrap();
        assert_eq!((d.section(id).parent, d.section(id).depth), (Some(SectionId::ROOT), 1));
        assert_eq!(
            d.section(SectionId(99)),
            d.section(SectionId::ROOT),
            "an unknown number is the root"
        );
    }
}
