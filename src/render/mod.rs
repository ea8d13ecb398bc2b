//! An article as text, Markdown and a report.

use std::fmt::Write;

use crate::article::Article;

/// The kept blocks, separated by blank lines.
pub(crate) fn text(article: &Article) -> String {
    let mut out = String::with_capacity(article.document().text().len());
    for block in article.blocks() {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&block.text);
    }
    out
}

pub(crate) fn markdown(article: &Article) -> String {
    text(article)
}

/// A line for each kept or cut run of each block.
pub(crate) fn explain(article: &Article) -> String {
    let mut out = String::new();
    let document = article.document();
    for block in document.blocks() {
        for piece in article.pieces(block) {
            let text = document.slice(&piece.span).trim();
            let wrote = match piece.cut {
                _ if text.is_empty() => Ok(()),
                None => writeln!(out, "  {text}"),
                Some(label) => writeln!(out, "- {text}  [{}: {:?}]", label.role, label.cue),
            };
            debug_assert!(wrote.is_ok(), "writing to a String cannot fail");
        }
    }
    out
}
