//! An article as a report: the one readable form for people, tests and examples.

use std::fmt::{self, Write};

use crate::article::Article;
use crate::document::Block;
use crate::render::around_repair;

/// A line for each kept or cut run of each block, and one for each repair after the block that has it.
pub(crate) fn explain(article: &Article) -> String {
    let mut out = String::new();
    for block in article.document().blocks() {
        let wrote = explain_block(&mut out, article, block);
        debug_assert!(wrote.is_ok(), "writing to a String cannot fail");
    }
    out
}

fn explain_block(out: &mut String, article: &Article, block: &Block) -> fmt::Result {
    let document = article.document();
    for piece in article.pieces(block) {
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
