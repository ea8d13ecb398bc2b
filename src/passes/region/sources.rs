//! Lists of sources, which lead to many sites where a menu leads to its own.

use std::borrow::Cow;

use crate::document::BlockKind;
use crate::passes::facts::Facts;
use crate::passes::measures::Measures;
use crate::table::PageSet;
use crate::urls;

/// The fewest items of a list of sources, and how many of ten lead to a site that no item before them led to.
const FEWEST: usize = 5;
const NEW_SITES: usize = 6;
/// The fewest words of one on average: the names of networks and partners are shorter than titles.
const WORDS: f32 = 4.0;

/// Whether each block is of a list of sources.
pub(super) fn all(blocks: &[Facts<'_>], measures: &[Measures]) -> Vec<bool> {
    let is_item = |facts: &Facts<'_>| matches!(facts.block.kind, BlockKind::ListItem { .. });
    let mut all = Vec::with_capacity(blocks.len());
    for list in blocks.chunk_by(|item, next| is_item(item) && is_item(next)) {
        if list.len() < FEWEST {
            all.resize(all.len() + list.len(), false);
            continue;
        }
        let links = list.iter().filter_map(|facts| facts.links.first());
        let sites: PageSet<Cow<'_, str>> = links.filter_map(|link| urls::site_in(&link.url)).collect();
        let words: f32 = measures.iter().skip(all.len()).take(list.len()).map(|m| m.words).sum();
        let is_long = sites.len() >= FEWEST && words >= WORDS * list.len() as f32;
        let are_sources = is_long && sites.len() * 10 >= list.len() * NEW_SITES;
        all.resize(all.len() + list.len(), are_sources);
    }
    all
}
