//! The headline of a page, which is of its metadata and not of its text.

use super::super::measures::Measures;
use super::super::region::HEADLINE;
use crate::case::letters;
use crate::document::{BlockId, Document};
use crate::labels::{Labels, Role};
use crate::metadata::parted_titles;

/// A heading with so many words of running text of the article before it in one block is not the headline.
const MIN_PROSE_BEFORE: f32 = 40.0;

/// So many of the titles that a page declares are heard.
const MAX_TITLES: usize = 20;

/// The longest headline, in bytes, that is compared with them.
const MAX_BYTES: usize = 1000;

/// Labels the headline, and what repeats it: the first heading of level 1, unless text of the article stands before it.
/// Where that is not in the article, as the name of the site, so is the first such heading that begins the article; and so
/// is what the page declares as its title, whatever the element.
pub(super) fn label(document: &Document, labels: &mut Labels<'_>, measures: &[Measures], path: &[bool]) {
    let kept_before = |at: usize| {
        let before = measures.iter().zip(path).take(at);
        before.filter(|(_, kept)| **kept).map(|(m, _)| m.prose)
    };
    let is_heading = |m: &Measures| m.heading == 1;
    let first = measures.iter().position(is_heading);
    let first = first.filter(|at| kept_before(*at).all(|prose| prose < MIN_PROSE_BEFORE));
    let mut blocks = measures.iter().zip(path);
    let inside = blocks.position(|(m, kept)| *kept && is_heading(m));
    let inside = inside.filter(|at| kept_before(*at).sum::<f32>() < MIN_PROSE_BEFORE);
    let text = |i: usize| document.blocks().get(i).map_or("", |block| document.block_text(block));
    let found = [first, inside, declared(document, measures, path)];
    for (at, headline) in found.into_iter().flatten().map(|at| (at, text(at).trim())) {
        let repeats = |i: usize| text(i).len() >= headline.len() && text(i).trim() == headline;
        for i in (0..measures.len()).filter(|i| *i == at || repeats(*i)) {
            labels.block(BlockId(i as u32), Role::Duplicate, HEADLINE);
        }
    }
}

/// The first block of the article that is what the page declares as its title, with or without the name of the site, if no
/// running text stands before it.
fn declared(document: &Document, measures: &[Measures], path: &[bool]) -> Option<usize> {
    let titles: Vec<String> = document
        .declared_title()?
        .lines()
        .take(MAX_TITLES)
        .flat_map(parted_titles)
        .map(letters)
        .filter(|title| !title.is_empty())
        .collect();
    let mut prose = 0.0;
    for (i, (block, m)) in document.blocks().iter().zip(measures).enumerate() {
        if path.get(i) != Some(&true) {
            continue;
        }
        let text = document.block_text(block);
        if text.len() <= MAX_BYTES && titles.contains(&letters(text)) {
            return Some(i);
        }
        prose += m.prose;
        if prose >= MIN_PROSE_BEFORE {
            return None;
        }
    }
    None
}
