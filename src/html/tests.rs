//! Pages to blocks: what a reader sees, and what comes of hostile pages.

mod blocks;
mod hostile;
mod links;
mod urls;

use url::Url;

use super::{PageHead, read};
use crate::document::{BlockKind, Document};
use crate::limits::Budget;

fn page(html: &str) -> (Document, PageHead) {
    let base = Url::parse("https://example.org/news/1").unwrap();
    read(html, Some(&base), &Budget::default()).unwrap()
}

fn document(html: &str) -> Document {
    page(html).0
}

/// The blocks, one a line, with a letter for the kind and a `+` where a gap stands before one.
fn lines(html: &str) -> Vec<String> {
    let document = document(html);
    let line = |block: &crate::Block| {
        let kind = match block.kind {
            BlockKind::Paragraph => "p".to_owned(),
            BlockKind::Heading(level) => format!("h{level}"),
            BlockKind::ListItem { depth, number: None } => format!("{depth}*"),
            BlockKind::ListItem {
                depth,
                number: Some(number),
            } => format!("{depth}#{number}"),
            BlockKind::Quote => "q".to_owned(),
            BlockKind::Preformatted => "pre".to_owned(),
            BlockKind::TableRow => "row".to_owned(),
        };
        let gap = if block.gap { "+" } else { "" };
        format!("{kind}{gap} {}", document.block_text(block))
    };
    document.blocks().iter().map(line).collect()
}
