//! Pages: HTML to the document.
//!
//! ```text
//! &str ─ tokens ▶ guard ▶ tree ─ head ▶ PageHead
//!                             └─ blocks ▶ Document
//! ```
//!
//! `tokens` has the `tokenizer` make tokens of the page, `guard` keeps hostile ones from the tree, `arena` has the
//! tree's nodes, `tree` is the tree and a walk over it that needs no recursion, `head` gathers what the page says of
//! itself, and `blocks` writes what a reader sees: `traits` tells what an element is for its name, `attributes` what its
//! attributes say, `elements` what of both shows. No other folder names the crates that parse.

mod arena;
mod attributes;
mod blocks;
#[cfg(any(test, fuzzing))]
pub(crate) mod compared;
mod elements;
mod guard;
mod head;
mod inline;
mod links;
mod lists;
mod marks;
mod noscript;
mod pictures;
mod runs;
mod sections;
mod streams;
mod tables;
#[cfg(test)]
mod tests;
mod tokenizer;
mod tokens;
mod traits;
mod tree;

use url::Url;

use crate::Error;
use crate::document::Document;
use crate::limits::Budget;
use crate::urls::Base;
pub(crate) use head::PageHead;
pub(crate) use marks::Mark;
use tree::{Names, Tree};

/// Reads a page: the document and what the page says of itself.
///
/// Links are resolved against the page's `<base>`, which is resolved against `base_url`, as a browser does.
pub(crate) fn read(html: &str, base_url: Option<&Url>, budget: &Budget) -> Result<(Document, PageHead), Error> {
    let names = Names::default();
    let tree = Tree::parse(html, &names, budget)?;
    let mut head = PageHead::read(&tree);
    let base = Base::new(base_url, head.base.as_deref());
    let document = blocks::write(&tree, &names, &base, &mut head, budget)?;
    Ok((document, head))
}

/// The text of a snippet of HTML, without its tags and with its character references resolved; one that passes the limits
/// on pages stays as it is.
pub(crate) fn decoded(snippet: &str) -> String {
    let (names, budget) = (Names::default(), Budget::default());
    let Ok(tree) = Tree::parse(&format!("<body>{snippet}"), &names, &budget) else {
        return snippet.to_owned();
    };
    let texts = tree.walk().filter_map(|step| {
        if let tree::Step::Text(text) = step {
            Some(text)
        } else {
            None
        }
    });
    texts.collect()
}
