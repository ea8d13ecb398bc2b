//! Renderings: plain text that a program made of a page.

use url::Url;

use crate::document::{Document, DocumentBuilder, BlockKind, SectionId};
use crate::Error;

/// Reads a rendering into a document.
pub(crate) fn read(rendering: &str, _base_url: Option<&Url>) -> Result<Document, Error> {
    let mut b = DocumentBuilder::new();
    for line in rendering.lines() {
        b.open_block(BlockKind::Paragraph, SectionId::ROOT, false)?;
        b.push_str(line.trim())?;
        b.close_block()?;
    }
    b.finish()
}
