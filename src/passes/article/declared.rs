//! What the page declares as the body of its article (JSON-LD's `articleBody`), as evidence for where the article is.
//!
//! The declared text is not the article: it may be cut off, lack its lists or be another story's. A block whose words stand
//! in it in the same order is very likely of the article; one whose words do not is a little less likely, where the page
//! shows nearly all of what it declares.

use crate::case::lower;
use crate::document::Document;
use crate::table::{self, PageSet};

/// So many words in a row are compared.
const RUN: usize = 4;

/// What is added to the score of a block that is declared, and of one that is not.
const DECLARED: f32 = 3.0;
const NOT_DECLARED: f32 = -0.7;

/// A block is declared with such a share of its runs.
const ENOUGH: f32 = 0.6;

/// So much of the declared text must be seen on the page before what is not in it counts as missing from it.
const COVERED: f32 = 0.8;

/// What the declared body adds to the score of each block; nothing where no body is declared.
pub(super) fn evidence(document: &Document) -> Vec<f32> {
    let Some(body) = document.declared_body() else {
        return Vec::new();
    };
    let declared: PageSet<u64> = runs(body).collect();
    if declared.is_empty() {
        return Vec::new();
    }
    let mut seen = PageSet::default();
    let shares: Vec<Option<f32>> = document
        .blocks()
        .iter()
        .map(|block| {
            let (mut all, mut hits) = (0.0, 0.0);
            for run in runs(document.block_text(block)) {
                all += 1.0;
                if declared.contains(&run) {
                    hits += 1.0;
                    seen.insert(run);
                }
            }
            (all > 0.0).then_some(hits / all)
        })
        .collect();
    let is_whole = seen.len() as f32 >= COVERED * declared.len() as f32;
    shares
        .into_iter()
        .map(|share| match share {
            Some(share) if share >= ENOUGH => DECLARED,
            Some(0.0) if is_whole => NOT_DECLARED,
            _ => 0.0,
        })
        .collect()
}

/// Every run of words of a text, as a hash; case and punctuation do not count.
fn runs(text: &str) -> impl Iterator<Item = u64> {
    let words: Vec<u64> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| table::hash(lower(word).as_ref()))
        .collect();
    let count = (words.len() + 1).saturating_sub(RUN);
    (0..count).map(move |i| table::hash(words.get(i..i + RUN).unwrap_or_default()))
}
