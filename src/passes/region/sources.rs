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

#[cfg(test)]
mod tests {
    use super::all;
    use crate::labels::Labels;
    use crate::passes::{Overview, measures};

    #[test]
    fn a_list_of_sources_leads_to_many_sites_with_words() {
        let sources = |item: fn(usize) -> String, count: usize| {
            let items: String = (0..count).map(|i| format!("<li>{}</li>", item(i))).collect();
            let article = crate::clean_html(&format!("<p>It closes.</p><ul>{items}</ul>")).unwrap();
            let blocks = Overview::of(article.document()).blocks;
            all(&blocks, &measures::all(&blocks, &Labels::new(article.document())))
        };
        let report = |i| format!("<a href=https://site{i}.example/report>The report of the board</a>");
        assert_eq!(sources(report, 6), [vec![false], vec![true; 6]].concat());
        assert_eq!(sources(report, 4), [false; 5], "too few");
        let others: [fn(usize) -> String; 3] = [
            |i| format!("<a href=https://site.example/{i}>The report of the board</a>"),
            |i| format!("<a href=https://site{i}.example/>Partner</a>"),
            |i| format!("The report of the board in {i}"),
        ];
        for other in others {
            assert_eq!(sources(other, 6), [false; 7], "{}", other(1));
        }
        let half = |i| {
            format!(
                "<a href=https://site{}.example/report>The report of the board</a>",
                i / 2
            )
        };
        assert_eq!(sources(half, 12), [false; 13], "most lead to a site that was there");
    }
}
