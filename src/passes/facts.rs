//! What several passes ask of a block.

use crate::document::{Block, BlockId, Document, Link};
use crate::prose;

/// A block with what can be counted in it.
pub(super) struct Facts<'d> {
    pub(super) id: BlockId,
    pub(super) block: &'d Block,
    pub(super) text: &'d str,
    pub(super) chars: usize,
    pub(super) links: &'d [Link],
    /// The bytes of the text that are anchors.
    linked: usize,
}

impl<'d> Facts<'d> {
    /// The facts of every block of a document, in order.
    pub(super) fn all(document: &'d Document) -> Vec<Facts<'d>> {
        let blocks = document.blocks().iter().enumerate();
        blocks
            .map(|(i, block)| Facts::of(document, BlockId(i as u32), block))
            .collect()
    }

    fn of(document: &'d Document, id: BlockId, block: &'d Block) -> Self {
        let text = document.block_text(block);
        let links = document.links_in(&block.span);
        let linked = links.iter().map(|link| link.span.len()).sum();
        Facts {
            id,
            block,
            text,
            chars: text.chars().count(),
            links,
            linked,
        }
    }

    /// Whether the block is its links, but for punctuation and the like.
    pub(super) fn is_link_only(&self) -> bool {
        self.linked * 10 >= self.text.len() * 8
    }

    /// The share of the bytes that are anchors.
    pub(super) fn linked_share(&self) -> f64 {
        self.linked as f64 / self.text.len().max(1) as f64
    }

    /// Whether the block ends as a sentence does.
    pub(super) fn ends_sentence(&self) -> bool {
        prose::ends_sentence(self.text)
    }

    /// The part of the text behind a byte, without the punctuation and the white space that lead it.
    pub(super) fn rest(&self, from: usize) -> &'d str {
        let rest = self.text.get(from..).unwrap_or_default();
        rest.trim_start_matches(|c: char| !c.is_alphanumeric())
    }
}
