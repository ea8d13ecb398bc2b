//! What can be counted in a block, in whatever language.

use std::collections::HashMap;

use crate::document::{Block, BlockId, BlockKind, Document};
use crate::labels::Labels;
use crate::prose::{count_words, ends_sentence};

/// A block in numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Measures {
    /// Words; two characters of a script that does not part its words count as one.
    pub(super) words: f32,
    /// Words of a block that is running text, 0 for any other.
    pub(super) prose: f32,
    /// The share of the text that is anchors.
    pub(super) linked: f32,
    pub(super) links: f32,
    /// The share of the words that begin with a capital.
    pub(super) capitals: f32,
    pub(super) digits: f32,
    pub(super) ends: bool,
    pub(super) item: bool,
    pub(super) heading: u8,
    pub(super) gap: bool,
    /// How many other blocks have the same text.
    pub(super) twins: f32,
    /// Whether another pass has labelled the block, or a part of it.
    pub(super) labelled: bool,
}

/// The measures of every block of a document.
pub(super) fn all(document: &Document, labels: &Labels<'_>) -> Vec<Measures> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    for block in document.blocks() {
        *seen.entry(document.block_text(block)).or_default() += 1;
    }
    let blocks = document.blocks().iter().enumerate();
    blocks
        .map(|(i, block)| {
            let twins = seen.get(document.block_text(block)).map_or(0, |n| n - 1);
            Measures {
                twins: twins.min(3) as f32 / 3.0,
                labelled: !labels.is_free(BlockId(i as u32)),
                ..of(document, block)
            }
        })
        .collect()
}

fn of(document: &Document, block: &Block) -> Measures {
    let text = document.block_text(block);
    let words = count_words(text) as f32;
    let (mut capitals, mut all) = (0.0, 0.0);
    for word in text.split_whitespace() {
        all += 1.0;
        capitals += f32::from(u8::from(word.chars().next().is_some_and(char::is_uppercase)));
    }
    let (mut chars, mut digits) = (0.0, 0.0);
    for c in text.chars() {
        chars += 1.0;
        digits += f32::from(u8::from(c.is_ascii_digit()));
    }
    let links = document.links_in(&block.span);
    let bytes: usize = links.iter().map(|link| link.span.len()).sum();
    let linked = bytes as f32 / text.len().max(1) as f32;
    let ends = ends_sentence(text);
    Measures {
        words,
        prose: if ends && words >= 8.0 && linked < 0.5 {
            words
        } else {
            0.0
        },
        linked,
        links: links.len() as f32,
        capitals: capitals / f32::max(all, 1.0),
        digits: digits / f32::max(chars, 1.0),
        ends,
        item: matches!(block.kind, BlockKind::ListItem { .. }),
        heading: if let BlockKind::Heading(level) = block.kind {
            level
        } else {
            0
        },
        gap: block.gap,
        ..Measures::default()
    }
}
