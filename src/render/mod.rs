//! An article as text, Markdown, a report and a record.

mod explain;
#[cfg(feature = "serde")]
mod json;
mod markdown;

pub(crate) use explain::explain;
pub(crate) use markdown::markdown;

use crate::article::Article;
use crate::document::{Document, Repair};

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

/// The two words around the space of a repair.
fn around_repair<'d>(document: &'d Document, repair: &Repair) -> &'d str {
    let text = document.text();
    let (before, after) = text.split_at_checked(repair.at as usize).unwrap_or_default();
    let first = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let second = after
        .get(1..)
        .unwrap_or_default()
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    text.get(before.len() - first.len()..before.len() + 1 + second.len())
        .unwrap_or_default()
}
