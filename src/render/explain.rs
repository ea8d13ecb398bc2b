//! An article as a report: the one readable form for people, tests and examples.

use std::fmt::{self, Write};

use super::around_repair;
use crate::article::Article;
use crate::document::Block;
use crate::labels::Label;

/// A line for each kept or cut run of each block, and one for each repair after the block that has it.
pub(super) fn write(out: &mut impl Write, article: &Article) -> fmt::Result {
    article
        .labelled_blocks()
        .try_for_each(|(block, labels)| explain_block(out, article, block, labels))
}

fn explain_block(out: &mut impl Write, article: &Article, block: &Block, labels: &[Label]) -> fmt::Result {
    let document = article.document();
    for piece in article.pieces(block, labels) {
        let text = document.slice(&piece.span).trim().replace('\n', " ⏎ ");
        match piece.cut {
            _ if text.is_empty() => {}
            None => writeln!(out, "  {text}")?,
            Some(label) => writeln!(out, "- {text}  [{}: {:?}]", label.role, label.cue)?,
        }
    }
    for repair in document.repairs_in(&block.span) {
        writeln!(out, "~ {}  [{}]", around_repair(document, repair), repair.cue)?;
    }
    Ok(())
}
