//! Tables of contents.
//!
//! # Removes
//! The head (`Table of contents`, `In this article`) with the run of lines behind it that stand as headings further down
//! or lead to places of the same page; the head alone, where a script was to make the list.
//!
//! # Why
//! The same words stand again where they belong.
//!
//! # Must not remove
//! A first section that is called `Contents`; a list that says more than the headings.

use crate::case::letters;
use crate::cues::Kind;
use crate::document::BlockKind;
use crate::labels::{Labels, Role};
use crate::table::{PageSet, PageTable};

use super::facts::{Facts, Overview};

/// A head of fewer characters, such as `Contents`, may be that of a section.
const MIN_HEAD: usize = 12;
/// The longest line of a table of contents, in characters.
const MAX: usize = 150;

/// Labels the tables of contents.
pub(super) fn toc(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    // Where each line stands last; made for the first head and read by all, so that many heads cost no more than one.
    let mut last: Option<PageTable<String, usize>> = None;
    for (i, facts) in overview.cued() {
        if !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.whole_cue(&[Kind::Toc]) else {
            continue;
        };
        let behind = blocks.get(i + 1..).unwrap_or_default();
        let last = last.get_or_insert_with(|| {
            let lines = blocks.iter().enumerate().filter(|(_, block)| block.chars() <= MAX);
            lines.map(|(at, block)| (plain(block.text), at)).collect()
        });
        let mut seen = PageSet::default();
        let mut run = 0;
        for (at, block) in blocks
            .iter()
            .enumerate()
            .skip(i + 1)
            .take_while(|(_, b)| b.chars() <= MAX)
        {
            let text = plain(block.text);
            let to_place = block.links.iter().any(|link| link.url.contains('#')) && block.is_link_only();
            if !to_place && (seen.contains(&text) || last.get(&text).is_none_or(|last| *last <= at)) {
                break;
            }
            seen.insert(text);
            run += 1;
        }
        let cue = facts.text.get(hit.range).unwrap_or_default();
        let goes = match run > 1 {
            true => run,
            false if cue.chars().count() >= MIN_HEAD && !behind.first().is_some_and(is_listed) => 0,
            false => continue,
        };
        for block in [facts].into_iter().chain(behind.iter().take(goes)) {
            labels.block(block.id, Role::Navigation, cue.to_owned());
        }
    }
}

/// Whether a block can be the first line of a list.
fn is_listed(facts: &Facts<'_>) -> bool {
    let is_item = matches!(facts.block.kind, BlockKind::ListItem { .. } | BlockKind::TableRow);
    is_item || facts.chars() <= MAX && !matches!(facts.block.kind, BlockKind::Heading(_)) && !facts.ends_sentence()
}

/// A line without numbering, punctuation and case.
fn plain(text: &str) -> String {
    letters(text.trim_start_matches(|c: char| !c.is_alphabetic()))
}
